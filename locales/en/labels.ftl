# Short words of the screens: buttons, places, states, and the sentences around figures.
# What belongs to the book is first person; advice says "you".
#
# $face is an amount of money with its unit; $count, $done and $days are whole numbers.

## Everywhere

label-save = Save
label-undo = Undo
label-redo = Redo
label-next = Next
label-back = Back
label-cancel = Leave as before
label-close = Close
label-confirm = Confirm
label-later = Later
label-edit = Edit
label-duplicate = Copy this line
label-delete = Delete
label-deleted = “{ $name }”: the line is deleted.
label-try-again = Try again
label-show-more = Show more
label-show-less = Show less
label-more-questions = More details
label-why-asked = Why this question?
label-why-figure = Why this figure?
label-for-example = For example
label-official-term = Official term: { $term }
label-mark-typed = typed
label-mark-computed = computed
label-to-complete = to complete
label-optional = optional
label-print = Print
label-skip-to-content = Skip to the content
label-language-menu = Language
label-loading = Opening…
label-offline = Offline: everything works, nothing is sent.
label-new-version = A new version is ready.

## Places

label-home = My workbooks
label-plan = My plan
label-cash = Cash
label-results = Results
label-tables = Tables
label-export = PDF for the lender
label-places = Parts of the workbook

## Whether it is saved

label-saving = Saving…
label-saved = Saved on this device
label-not-saved = Not saved. Take a copy now.
label-not-kept-here = This browser keeps nothing once closed. Take a copy before you leave.
label-storage-full = There is no room left on this device. Take a copy now.
label-read-only = Open elsewhere: read only here.
label-copy-taken = Copy taken: { $date }
label-no-copy = No copy taken yet
label-take-copy = Take a copy
label-my-copies = My copies

## My workbooks

label-stays-here = Everything stays on this device
label-start = Start my plan
label-new-workbook = New workbook
label-no-workbook = No workbook so far. Start yours, or look at an example.
label-unnamed-workbook = Workbook without a name
label-open-workbook = Open this workbook
label-continue-plan = Go on with my plan
label-open-file = Open my file
label-cannot-read-file = This file does not open. It was not changed.
label-examples = Examples
label-example-note = A finished workbook, to learn from
label-example = See an example
label-remove-workbook = Remove this workbook from here
label-removed-workbook = The workbook is removed from here.
label-steps-done = { $done ->
    [one] { $done } step of { $total }
   *[other] { $done } steps of { $total }
}

## My plan, step by step

label-step-of = Step { $number } of { $total }
label-step-done = done
label-step-started = started
label-step-empty = to do
label-next-step = Next step: { $step }
label-all-done = Every step has an answer. Look at the results.
label-per-month-about = Per month, about
label-in-words = In words
label-what-is-left = What is left
label-it-costs = What one costs
label-batch-costs = The whole batch
label-split-sentence = Of { $price }, { $left } is left: { $cost } goes out with the sale.
label-own-time = Your time is not counted here. You pay yourself from what is left.
label-open-days = { $days ->
    [one] Open { $days } day a month
   *[other] Open { $days } days a month
}
label-season-ask = When do I sell more?
label-normal-month = 100%: a normal month
label-total-per-month = Total a month
label-total = Total
label-needs-total = What the home needs a month
label-to-draw = To be drawn from the business
label-needs = Starting needs
label-resources = Money found
label-gap = Need not covered
label-surplus = Money left over
label-instalment = Monthly instalment
label-instalment-grace = Interest-only instalment
label-loan-cost = Total cost of the loan
label-wear-per-year = Wear a year

## Notes and coins

label-bundles = { $count ->
    [one] { $count } bundle of 10 notes of { $face }
   *[other] { $count } bundles of 10 notes of { $face }
}
label-notes = { $count ->
    [one] { $count } note of { $face }
   *[other] { $count } notes of { $face }
}
label-coins = { $count ->
    [one] { $count } coin of { $face }
   *[other] { $count } coins of { $face }
}

## My cash, month by month

label-cash-title = My money, month by month
label-cash-table = Cash plan
label-cash-opening = At the start
label-cash-in = What comes in
label-cash-out = What goes out
label-cash-closing = At the end
label-cash-opening-official = Opening balance
label-cash-in-official = Receipts
label-cash-out-official = Payments
label-cash-closing-official = Closing balance
label-lowest-month = Lowest month
label-lowest-sentence = Lowest month: { $month }, with { $amount }.
label-never-below = Cash stays above zero every month.
label-reserve-line = Safety reserve: { $amount }
label-month-before = Month before
label-month-after = Month after
label-cash-chart = Cash at each month’s end, { $first } to { $last }. Lowest: { $amount }, in { $month }.
label-tap-figure = Touch a figure to see where it comes from.
label-comes-from = Where this figure comes from
label-go-to-answer = See this answer

## Results

label-results-title = Does my project stand?
label-can-live-ask = Can I live on it?
label-can-live-months = { $months ->
    [0] Not yet: 0 months out of { $total }.
    [one] Yes for { $months } month out of { $total }.
   *[other] Yes for { $months } months out of { $total }.
}
label-home-needs = The home needs { $amount } a month
label-per-day-ask = How much must I sell a day?
label-per-day-need = You must sell { $amount } a day to pay for everything.
label-per-day-plan = The plan says { $amount } a day.
label-per-day-units = That is about { $count } × “{ $name }”
label-repay-ask = Can I repay?
label-repay-cover = For 100 DH to repay there is { $amount }. At least { $least } is needed.
label-no-loan = No loan in this plan.
label-start-ask = Is the starting money enough?
label-start-balanced = Yes, every dirham of the start has its source.
label-start-gap = Not yet: { $amount } is missing.
label-result-year = Result, year { $year }
label-year = Year { $year }
label-verdict-yes = Yes
label-verdict-nearly = Nearly
label-verdict-no = Not yet
label-not-enough-yet = Some answers are needed to tell.
label-findings-title = Worth a look
label-findings-none = Nothing to point out.
label-severity-missing = To complete
label-severity-impossible = Impossible
label-severity-worrying = Watch
label-severity-good = Good
label-fix-it = Go to the question

## The PDF for the lender

label-export-title = A PDF for the lender
label-export-language = In which language?
label-export-both = Both: two files, same figures
label-export-seen = What the lender will see
label-export-seen-summary = A one-page summary, with the amount asked for
label-export-seen-texts = Who I am and my project
label-export-seen-cash = The cash plan, with the lowest month
label-export-seen-household = Household spending
label-export-seen-assumptions = The assumptions: each figure, typed or computed
label-make-pdf = Prepare the PDF
label-making-pdf = Preparing the PDF…
label-pdf-progress = Page { $page } of { $total }
label-pdf-ready = The PDF is ready: { $file }
label-pdf-not-made = The PDF could not be prepared. Nothing is lost: try again.
label-pdf-save = Save the PDF
label-pdf-stop = Stop
label-pdf-offline = The PDF is made on this device, even offline.
label-pdf-missing = { $count ->
    [one] { $count } answer is still missing. The PDF will say so.
   *[other] { $count } answers are still missing. The PDF will say so.
}
