# What if: scenarios, what matters most, how far sales may fall, and what the plan is worth as
# an investment.

report-scenarios = What if: scenarios side by side
report-sensitivity = What matters most
report-thresholds = How far sales may fall
report-investment = The plan as an investment

## Scenarios.

scenario-plan = The plan as it stands
scenario-fewer-sales = Sales { $percent } lower
scenario-dearer-materials = Materials and packaging { $percent } dearer
scenario-pay-to-need = Sales { $percent } lower, and the owner takes only what the household needs
scenario-closed-month = Closed in { $month }
scenario-unpaid = Credit customers never pay: { $name }
scenario-late-grants = { $months ->
    [one] Grants one month late
   *[other] Grants { $months } months late
}

column-lowest-first-year = Lowest cash, year 1
column-lowest-plan = Lowest cash, whole plan
column-lowest-month = Month of the lowest cash
column-first-below-zero = First month below zero
column-debt-cover-year-1 = Debt cover, year 1
column-debt-cover-year-2 = Debt cover, year 2
column-debt-cover-year-3 = Debt cover, year 3
column-debt-cover-year-4 = Debt cover, year 4
column-debt-cover-year-5 = Debt cover, year 5
column-result-year-1 = Result, year 1
column-result-year-2 = Result, year 2
column-result-year-3 = Result, year 3
column-result-year-4 = Result, year 4
column-result-year-5 = Result, year 5

## What matters most.

heading-effect-on-lowest-cash = Effect on the lowest cash
heading-effect-on-result = Effect on the result: { $year }
column-tenth-less = 10% less
column-tenth-more = 10% more
driver-price = Selling prices
driver-quantity = Quantities sold
driver-materials = Materials and packaging
driver-fixed-costs = Running costs and staff
driver-owner-pay = Owner’s pay
driver-credit-delay = Customers pay one month later

## How far sales may fall, every month of the plan.

column-largest-fall = Largest fall of sales
row-cash-not-negative = Cash never below zero
row-debt-cover-at-least = Debt cover of at least { $least }, every year
fall-fails-already = Not even as planned
fall-never-fails = Even without sales
fall-nothing-owed = Nothing to pay back

## The plan as an investment.

column-at-start = At the start
heading-measures = Measures
row-interest-added-back = Interest, added back
row-start-costs-in-needs = Start-up costs, already in the needs
row-later-equipment = Equipment bought later
row-less-to-advance = Fall of the working capital need, rise as minus
row-left-at-end = Value left at the end of the plan
row-flow = Cash flow before debts
row-flow-so-far = Flow so far
row-discounted-flow = Discounted flow
row-discount-rate = Discount rate (assumption)
row-net-present-value = Net present value (NPV)
row-internal-rate = Internal rate of return (IRR)
row-internal-rate-of-several = Internal rate of return (IRR), one of several
row-payback = Payback, in years
row-discounted-payback = Discounted payback, in years
row-profitability-index = Profitability index
no-internal-rate-one-sign = None: money flows one way only
no-internal-rate-none = None: no rate balances these flows
no-internal-rate-too-large = None: beyond any measure
no-internal-rate-too-many = None: too many flows
payback-after-the-plan = Not within the plan
