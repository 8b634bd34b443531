# The spreadsheet made of a plan. `sheet-name-<report>` makes a report a sheet of it. A name has
# at most 31 letters, none of [ ] : * ? / \ '.

sheet-title = Business plan: { $name }
sheet-note = { $name }, { $unit }
sheet-made = Made with Daftar on { $date }
sheet-coloured = A cell of this colour may be changed.

sheet-name-first = Read me
sheet-name-inputs = Inputs
sheet-name-financing = Financing
sheet-name-equipment = Equipment
sheet-name-income-years = Income by year
sheet-name-cash-years = Cash by year
sheet-name-break-even = Break-even
sheet-name-household = Household
sheet-name-loans = Loans
sheet-name-costing = Cost per unit
sheet-name-sales = Sales
sheet-name-income = Income by month
sheet-name-cash = Cash by month
sheet-name-financing-years = Financing by year
sheet-name-income-quarters = Income by quarter
sheet-name-balance = Balance by month
sheet-name-balance-years = Balance by year
sheet-name-working-capital = Working capital need
sheet-name-ratios = Ratios
sheet-name-model = Model

sheet-column-what = Line
sheet-column-item = Item
sheet-column-unit = Unit
sheet-column-value = Value
sheet-column-place = Reference
sheet-column-id = Reference
sheet-fixed = fixed here
sheet-out-of-range = This number is outside what the plan accepts.

sheet-follows = What follows when a cell changes
sheet-follows-inputs = Change a price, a quantity, a cost, a rate or an amount on the sheet of inputs: every sheet follows at once.
sheet-follows-statements = The tables refer to the model, and each cell of the model holds its formula. There is nothing to type there.
sheet-follows-rounding = Amounts are rounded to the centime as in Daftar: half a centime goes away from zero.

sheet-stays = What does not follow here
sheet-stays-delays = Payment terms of customers and suppliers, the way quantities are counted, and how often a cost comes.
sheet-stays-months = The first month and the length of the plan, and the months in which a cost, a wage, a purchase or a grant begins or ends.
sheet-stays-loans = The term and the grace period of loans, and the month in which they are received.
sheet-stays-rows = A line that is zero throughout the plan is not in the tables. It is still in the model, and counts in the totals if it changes.
sheet-stays-change = To change these, change the workbook in Daftar and make this file again.

sheet-whose = Where these figures come from
sheet-whose-figures = The inputs are those of the person whose project it is. The file is linked to nothing: a value changed here does not change the workbook.

sheet-failed = The spreadsheet could not be made. The workbook is as it was.
