# What the reports are made of: titles, rows, columns, headings. The terms are those of
# accountants and lenders (GLOSSARY.md). `row-<line>` names a line of the plan wherever it is
# shown: in a table, in a chart, in the explanation of a figure.

## Titles of the reports.

report-summary = Summary for a lender
report-financing = Initial financing plan
report-financing-years = Financing plan, by year
report-equipment = Equipment and how it wears out
report-costing = What one unit costs
report-sales = Sales forecast
report-income = Forecast income statement, by month
report-income-quarters = Forecast income statement, by quarter
report-income-years = Forecast income statement, by year
report-cash = Cash plan, by month
report-cash-years = Cash plan, by year
report-balance = Forecast balance sheet, by month
report-balance-years = Forecast balance sheet, by year
report-working-capital = Working capital need, by month
report-loans = Repayment schedule
report-break-even = Break-even and debt cover
report-ratios = Ratios
report-household = The household, each month
report-assumptions = Assumptions
report-findings = What the checks say
report-in-dirhams = in dirhams (DH)
report-empty = Nothing to show yet.

## Where a figure comes from.

mark-typed = typed
mark-computed = computed

## How serious a finding is.

severity-impossible = Impossible
severity-missing = To complete
severity-worrying = To look at
severity-good = Strength

## Headings above rows.

heading-needs = Needs
heading-resources = Resources
heading-quantity-sold = Units sold
heading-sales = Sales
heading-cash-in = Cash in
heading-cash-out = Cash out
heading-assets = Assets
heading-liabilities = Liabilities
heading-whole-plan = The whole plan

## Columns.

column-month-of = { $month }
column-calendar-year = { $year }
column-plan-year = Year { $number }
column-quarter = Q{ $number } { $year }
column-plan-quarter = Q{ $number } year { $year }
column-total = Total
column-amount = Amount
column-part = Share
column-value = Value
column-month = Month
column-each-month = Each month
column-finding = Remark
column-pieces = Quantity
column-cost = Cost
column-bought-in = In use from
column-useful-years = Useful life (years)
column-net-at-end = Left at the end
column-unit = Unit
column-unit-price = Selling price
column-unit-materials = Materials
column-unit-packaging = Packaging
column-unit-labour = Piecework
column-unit-other = Other
column-unit-cost = Unit cost
column-unit-margin = Margin
column-unit-margin-rate = Margin rate
column-due = Due
column-opening = Owed before
column-principal = Principal
column-interest = Interest
column-instalment = Instalment
column-closing = Owed after
column-formula = Worked out as
column-reference = Lenders’ usual reference, no legal value

## Rows of the summary and of the schedules.

row-asked = Amount asked for
row-instalments = Level instalment, each month
row-lowest-cash = Lowest cash at a month’s end
row-months-lived-on = Months the household can live on it
row-instalment-number = Instalment { $number }
row-loan-total = Total of the loan
row-material-quantity = { $name }: quantity used
row-material-price = { $name }: purchase price

## What each month of the year sells against a normal one.

row-season-1 = Season of { month-1 }
row-season-2 = Season of { month-2 }
row-season-3 = Season of { month-3 }
row-season-4 = Season of { month-4 }
row-season-5 = Season of { month-5 }
row-season-6 = Season of { month-6 }
row-season-7 = Season of { month-7 }
row-season-8 = Season of { month-8 }
row-season-9 = Season of { month-9 }
row-season-10 = Season of { month-10 }
row-season-11 = Season of { month-11 }
row-season-12 = Season of { month-12 }

## Lines of the plan: sales and what goes with them.

row-quantity-sold = Units sold
row-sales = Sales
row-sales-on-credit = Sales on credit
row-sales-cash = Cash sales
row-credit-collected = Customer credit collected
row-receivables = Owed by customers
row-unit-price = Selling price of one
row-unit-materials = Materials in one
row-unit-packaging = Packaging of one
row-unit-labour = Piecework on one
row-unit-other = Other cost of one
row-unit-cost = Cost of one
row-unit-margin = Margin on one
row-unit-margin-rate = Margin rate of one
row-materials = Materials used
row-packaging = Packaging
row-labour = Piecework
row-other-variable = Other costs of sales
row-cost-of-sales = Cost of sales
row-gross-margin = Gross margin
row-hours-needed = Hours of work needed
row-purchases = Purchases
row-purchases-on-credit = Purchases on credit
row-purchases-cash = Cash purchases
row-suppliers-paid = Supplier credit paid
row-payables = Owed to suppliers
row-stock-bought = Opening stock
row-stock = Stock

## Costs that do not follow sales.

row-costs = Running costs
row-staff-pay = Wages
row-staff-charges = Social contributions
row-owner-pay = Owner’s pay
row-start-costs = Start-up costs
row-depreciation = Depreciation
row-interest = Interest
row-fixed-costs = Fixed costs
row-external-costs = Total external costs
row-value-added = Value added
row-typed-taxes = Taxes and contributions
row-operating-surplus = Gross operating surplus (EBE)
row-operating-result = Operating result
row-financial-result = Financial result
row-result-before-tax = Result before tax
row-result = Result
row-result-so-far = Result so far

## Equipment and deposit.

row-equipment-bought = Equipment bought
row-equipment-brought-in = Equipment brought in
row-written-off = Worn out so far
row-equipment-net = Equipment, less what is worn out
row-deposit = Security deposit
row-deposit-held = Security deposit to get back

## Money from outside.

row-loan-drawn = Loan received
row-principal = Loan paid back
row-instalment = Instalment
row-level-instalment = Level instalment
row-loan-owed = Loan still owed
row-own-cash = Own cash
row-family-received = Family loan received
row-family-repaid = Family loan paid back
row-family-repaid-so-far = Family loan paid back so far
row-family-owed = Family loan still owed
row-grants = Grants

## Cash and balance.

row-opening-cash = Opening balance
row-receipts = Total cash in
row-payments = Total cash out
row-net-cash = Received less paid
row-closing-cash = Closing balance
row-cash-held = Cash
row-equipment-cost = Equipment at cost
row-less-written-off = Less: worn out so far
row-fixed-assets = Fixed assets
row-current-assets = Current assets
row-assets = Total assets
row-owner-capital = Owner’s capital
row-grants-so-far = Grants received
row-earlier-results = Results of earlier years
row-year-result = Result of the year
row-own-funds = Own funds
row-debts = Debts to lenders and family
row-liabilities = Total liabilities
## Working capital.

row-less-payables = Less: owed to suppliers
row-working-capital-need = Working capital need
row-working-capital-rise = Rise of the working capital need
row-working-capital-days = Need in days of sales
row-less-fixed-assets = Less: fixed assets
row-working-capital = Working capital
row-net-cash-position = Net cash

## What is looked at once a year.

row-year-sales = Sales of the year
row-year-margin = Gross margin of the year
row-year-fixed-costs = Fixed costs of the year
row-margin-rate = Margin rate
row-break-even = Break-even sales
row-break-even-day = Break-even sales, each day open
row-sales-day = Planned sales, each day open
row-break-even-units = Break-even in units: { $name }
row-safety-margin = Safety margin
row-self-financing = Self-financing capacity
row-debt-service = Debt service
row-debt-cover = Debt cover (DSCR)
row-year-uses = Total needs of the year
row-year-resources = Total resources of the year
row-cash-change = Change of cash

## Ratios, how each is worked out, and what lenders usually like to see.

row-autonomy = Financial autonomy
row-debts-to-self-financing = Debts ÷ self-financing
row-year-instalments = Instalments of the year
row-disposable = Free to pay instalments
row-instalments-to-disposable = Instalments ÷ what is free
row-result-rate = Net result rate
row-year-used = Materials and packaging used in the year
row-stock-days = Stock in days
formula-self-financing = net result + depreciation
formula-debt-service = interest + principal + family loan paid back
formula-debt-cover = (self-financing + interest) ÷ debt service
formula-autonomy = own funds ÷ total liabilities
formula-debts-to-self-financing = (loans + family loan still owed) ÷ self-financing
formula-own-share = own contribution ÷ needs at the start
formula-year-instalments = interest + principal of loans
formula-disposable = result before interest and owner’s pay + other income − household needs
formula-instalments-to-disposable = instalments ÷ what is free
formula-margin-rate = gross margin ÷ sales
formula-result-rate = net result ÷ sales
formula-stock-days = stock ÷ materials and packaging of a day (months of 30 days)
reference-at-least = at least { $value }
reference-at-most = at most { $value }
reference-at-most-days = { $days ->
    [one] at most { $days } day
   *[other] at most { $days } days
}
reference-above-zero = above zero
reference-by-trade = depends on the trade

## The home.

row-household-needs = Household needs
row-other-income = Other income
row-to-draw = To be drawn
row-household-left = Left for the household

## The initial financing plan.

row-need-start-costs = Start-up costs
row-need-equipment = Equipment and fittings
row-need-brought-in = Contribution in kind
row-need-deposit = Security deposit
row-need-stock = Opening stock
row-need-reserve = Starting cash
row-needs = Total needs
row-resource-own-cash = Own cash
row-resource-brought-in = Contribution in kind
row-resource-family = Family loan
row-resource-grants = Grants
row-resource-loans = Loan asked for
row-resources = Total resources
row-financing-gap = Need not covered
row-own-share = Own share
