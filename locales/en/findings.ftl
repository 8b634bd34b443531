# What the plan shows, found while it is filled in. Each sentence says what is known, then one
# thing to try: no blame, no praise without a reason, never "error".
#
# $year is the number of a year of the plan: 1, 2, 3.

## What is still missing

finding-missing-business-name = The business has no name yet. One word is enough.
finding-missing-activity = The trade is missing. One simple sentence is enough.
finding-missing-start-month = The opening month is missing. For now the plan starts in { $month }.
finding-missing-products = Nothing to sell so far. Add a first product.
finding-missing-price = “{ $name }” has no price yet. How much does the customer pay?
finding-missing-quantity = How many “{ $name }” in normal times? An estimate is enough.
finding-missing-open-days = The opening days are not noted. The plan counts { $days ->
    [one] { $days } day
   *[other] { $days } days
} a month.
finding-missing-unit-cost = Does “{ $name }” cost nothing? Count material and packaging.
finding-missing-rent = Premises are described, without rent. Are they free?
finding-missing-utilities = Rent is noted. Are water and power included?
finding-missing-staff-charges = “{ $name }”: the wage is noted, not the contributions. They come on top.
finding-missing-household = The household is not counted. The lender looks at it too.
finding-missing-owner-pay = Nothing is planned for you. The home needs { $amount } a month.
finding-missing-childcare = There are school costs. Who minds the children afterwards?
finding-missing-equipment-life = “{ $name }”: how many years will it last? Without that, wear is not counted.
finding-missing-reserve = No reserve is planned. One month of fixed costs takes { $amount }.
finding-missing-family-loan-date = When will you repay the family { $amount }? Note a month, unless it is a gift.
finding-missing-family-months = The family puts in { $amount }. Over how many months will you repay it?
finding-missing-loan-terms = For the loan of { $amount }, note the rate and the term.
finding-missing-competitors = { $count ->
    [0] No competitor
    [one] { $count } competitor
   *[other] { $count } competitors
} with a price so far. Three prices make a fair comparison.
finding-missing-proof = Nothing proves the sales yet. A one-week trial helps.

## What cannot go together

finding-impossible-hours = In { $month }, { $needed ->
    [one] { $needed } hour
   *[other] { $needed } hours
} are needed, with { $available ->
    [one] { $available } hour
   *[other] { $available } hours
} possible. Sell less or get help.
finding-impossible-dates = “{ $name }” ends before it starts. Check both months.
finding-impossible-before-opening = “{ $name }” sells before you open. Which of the two months is right?
finding-impossible-grace = The grace is as long as the loan. No month is left to repay.

## What deserves attention

finding-worrying-after-plan = “{ $name }”: { $month } comes after the plan ends. None of it is counted.
finding-worrying-cash-negative = { $amount } is missing: cash goes below zero in { $month }. What can move?
finding-worrying-cash-low = In { $month }, { $amount } is left. That is { $days ->
    [0] less than a day
    [one] { $days } day
   *[other] { $days } days
} of spending.
finding-worrying-reserve = The reserve covers less than a month. Aim for { $amount }.
finding-worrying-price-below-cost = “{ $name }” sells at { $price } and costs { $cost }. Each sale loses { $amount }.
finding-worrying-price-below-full-cost = “{ $name }” covers its own cost, not its share of fixed costs. { $amount } short on each sale.
finding-worrying-margin-high = On “{ $name }”, { $percent } of the price is left. A forgotten cost, maybe?
finding-worrying-margin-low = “{ $name }” leaves { $amount } a sale. Any small surprise means a loss.
finding-worrying-growth = Year { $year }: sales rise { $percent }. What reason for the lender?
finding-worrying-full-speed = Month one already sells almost fully. Allow a few quieter months.
finding-worrying-flat-year = All months are the same. What about Ramadan, summer, school start?
finding-worrying-season-sum = The months of “{ $name }” average { $percent }, not 100%. Sales shift by that much.
finding-worrying-one-product = “{ $name }” is { $percent } of sales. If it stops, what is left?
finding-worrying-pay-below-need = The home needs { $need }. Planned pay is { $pay }. { $amount } short.
finding-worrying-cannot-live = Year { $year }: the business leaves { $amount } a month. The home needs { $need }.
finding-worrying-gap = { $amount } is missing to start. Buy less, or later.
finding-worrying-surplus = There is { $amount } too much at the start. Borrowing less costs less.
finding-worrying-own-share = Your share is { $percent } of the start. Lenders often look for 20% or more.
finding-worrying-dscr-below-1 = Year { $year }: { $amount } is missing to repay what is due. Maybe a longer loan?
finding-worrying-dscr-low = Year { $year }: for 100 DH to repay there is { $amount }. 120 DH reassures.
finding-worrying-instalment-heavy = The instalment takes { $percent } of free money. Half is the usual maximum.
finding-worrying-loan-outlives = The loan lasts { $months ->
    [one] { $months } month
   *[other] { $months } months
}. What it buys wears out first.
finding-worrying-stock-sleeps = Stock lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
}. That money sleeps: buy less at a time.
finding-worrying-credit-share = { $percent } of sales are on credit. Set a limit per customer.
finding-worrying-credit-delay = “{ $name }”: money from credit sales waits { $months ->
    [one] { $months } month
   *[other] { $months } months
}. Ask for a deposit.
finding-worrying-credit-over-cash = In { $month }, you are owed { $debt } and cash is { $amount }. Collect first.
finding-worrying-rent-heavy = Year { $year }: rent takes { $percent } of sales. A smaller or shared place?
finding-worrying-no-break-even = Year { $year }: sales do not pay for what they cost. Selling more is not enough: look at prices.
finding-worrying-break-even = Year { $year }: to pay for everything, you must sell { $need } a day. The plan says { $amount }.
finding-worrying-safety-margin = Year { $year }: if sales fall { $percent }, nothing is left. Keep some room.
finding-worrying-loss-year = Year { $year }: costs exceed sales by { $amount }. Which cost can wait?
finding-worrying-equity = At the end of year { $year }, losses exceed what you put in. Talk about it early.
finding-worrying-drop-20 = With 20% fewer sales, cash runs out in { $month }. Which cost would follow?
finding-worrying-no-rest = { $days ->
    [one] { $days } day
   *[other] { $days } days
} a month with no stand-in: plan a day of rest.
finding-worrying-no-insurance = There is { $amount } of equipment uninsured. Ask for a price.

## What holds

finding-good-cash = Cash always stays above one month of spending.
finding-good-reserve = Good reserve: { $months ->
    [one] { $months } month
   *[other] { $months } months
} of spending ahead.
finding-good-margin = Good margin. Each “{ $name }” leaves { $amount }.
finding-good-financing = Every dirham of the start has its source.
finding-good-own-share = Your share is { $percent } of the start. It is a visible effort.
finding-good-can-live = The home can live on it for { $months ->
    [one] { $months } month
   *[other] { $months } months
} out of { $total }.
finding-good-dscr = For 100 DH to repay, there is at least { $amount }.
finding-good-drop-20 = Even with 20% fewer sales, cash holds.
finding-good-hours = The work fits the hours available, even in the busiest month.
