# The lender's file: titles, labels and the sentences its figures say. Labels of rows and
# columns are the reports' own.

pdf-document-title = { $name }: loan application file
pdf-subject = Business plan and loan application
pdf-made-with = Made with Daftar
pdf-made-with-fingerprint = Made with Daftar · fingerprint { $fingerprint }
pdf-head-plan = { $name } · business plan
pdf-head-dossier = Loan application file · as of { $date }
pdf-draft = DRAFT
pdf-page = Page
# After the number of a subject that goes on overleaf: 6 (continued)
pdf-continued = (continued)
pdf-to-complete = to be completed
pdf-none = none
pdf-in-dirhams = in dirhams (DH)
# Between the names of a list; the space is part of it.
pdf-list-separator = ,{" "}

# Page 1
pdf-summary-title = Credit summary
pdf-summary-over = Loan application file — credit summary
pdf-opening = opening planned for { $month }
pdf-attention = For the attention of:
pdf-lender-reference = Lender’s ref.:
pdf-amount-asked = Amount asked for
pdf-no-loan = No loan asked for
pdf-purpose-and-terms = Purpose and terms
pdf-loan-no-terms = { $purpose }: { $amount }; rate and term to be completed.
pdf-loan-terms = { $purpose }: { $amount } at { $rate } a year, { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
pdf-loan-terms-grace = { $purpose }: { $amount } at { $rate } a year, { $months ->
    [one] { $months } month
   *[other] { $months } months
}, of which { $grace } interest-only.
pdf-loans-more = { $count ->
    [one] and another loan, see its schedule
   *[other] and { $count } other loans, see their schedules
}
pdf-who-pays = Who pays for what
pdf-who-pays-note = { $needs } needed in all; own share { $share }
pdf-source-loans = Loan asked for
pdf-source-family = Family loan
pdf-source-own-cash = Own cash
pdf-source-own-kind = Own goods
pdf-source-grants = Grants
pdf-source-gap = Not covered

pdf-key-instalment = Level monthly instalment
pdf-key-instalment-note = from { $first }, { $count ->
    [one] once
   *[other] { $count } times
}
pdf-key-instalment-grace = from { $first }, { $count ->
    [one] once
   *[other] { $count } times
}; before that, interest only: { $interest }
pdf-key-instalment-several = { $count ->
    [one] one loan, once its grace is over
   *[other] { $count } loans together, once every grace is over
}
pdf-key-instalment-no-terms = rate or term to be completed
pdf-key-lowest = Lowest cash at a month’s end
pdf-key-lowest-note = { $month }; never below zero in { $months } months
pdf-key-lowest-negative = { $month }; below zero from { $first }
pdf-key-break-even = Break-even per day open
pdf-key-break-even-note = planned sales: { $sales } a day, safety margin { $margin }
pdf-key-break-even-under = planned sales: { $sales } a day, { $margin } under break-even
pdf-key-break-even-none = sales leave no margin
pdf-key-cover = Debt cover (DSCR)
pdf-key-cover-note = lowest year; lenders look for 1.20 or more
pdf-key-cover-none = nothing to pay back
pdf-key-living = Can the household live on it?
pdf-key-living-yes = Yes:
pdf-key-living-no = No:
pdf-key-living-note = each month: pay { $pay } + other income { $income } − needs { $needs }
pdf-key-result = Net result of the first year
pdf-key-result-note = on sales of { $sales }, after the owner’s pay

pdf-cash-chart = Cash at each month’s end
pdf-cash-lowest = { $month }: { $amount }
pdf-cash-lowest-short = the lowest
pdf-market = The market in three lines
pdf-market-who = Who buys:
pdf-market-against = Against whom:
pdf-market-proof = Proof:
pdf-years-title = { $count ->
    [one] The first year in five lines
   *[other] The plan in five lines, year by year
}
pdf-year-cash = Cash at the year’s end
pdf-checks-passed = Checks passed ({ $count })
pdf-checks-look = To look at ({ $count })

# The texts
pdf-words-title = The project
pdf-words-idea = Idea
pdf-words-market = Market and suppliers
pdf-words-offer = Offer
pdf-words-organisation = Organisation
pdf-words-holder = The person behind the project
pdf-words-competitors = Competitors and prices

# Statements
pdf-financing-even = { $needs } needed, covered exactly; the owner brings { $share } of it.
pdf-financing-short = { $needs } needed: { $gap } are missing.
pdf-financing-over = { $needs } needed: resources exceed them by { $over }.
pdf-income-profit = A profit from the first year, after the owner’s pay: { $amount }.
pdf-income-loss = A loss of { $amount } in { $year }, after the owner’s pay.
pdf-income-note = Loan principal is not a cost: it stands in the cash plan.
pdf-cash-title = Cash plan, { $year }
pdf-sales-chart = Sales by month
pdf-total-of = Total { $year }
pdf-cash-positive = Cash never falls below zero; the lowest month is { $month }, with { $amount }.
pdf-cash-negative = Cash falls below zero from { $first }; the lowest month is { $month }, with { $amount }.
pdf-break-even-takeaway = { $day } must be sold each day open to lose nothing; { $sales } are planned.
pdf-balance-own = End of { $year }: { $own } of what the business owns is its own, the rest is owed.
pdf-balance-short = End of { $year }: the business owes { $short } more than it owns.
pdf-ratios-takeaway = The references are those that lenders usually look at; they have no legal value.
pdf-ratios-note = An empty cell: the ratio does not exist that year, for want of something to divide by.
pdf-assumptions-takeaway = Every figure of this file follows from the values on this page, as stated by the person behind the project.

# Loans
pdf-loan-number = No.
pdf-no-loan-sentence = No loan is asked for.
pdf-loans-level = { $instalment } a month; the loan costs { $cost } of interest in all.
pdf-loans-grace = { $interest } a month during grace, then { $instalment }; the loan costs { $cost } of interest in all.
pdf-loans-several = { $count ->
    [one] One loan: { $instalment } a month, once its grace is over.
   *[other] { $count } loans: { $instalment } a month together, once every grace is over.
}
pdf-term-amount = Amount
pdf-term-rate = Rate a year
pdf-term-months = Term
pdf-term-grace = Grace
pdf-term-first = First instalment
pdf-term-last = Last instalment
pdf-term-instalment = Instalment
pdf-term-cost = Interest in all
pdf-term-in-words = Instalment in words: { $amount }.
pdf-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
