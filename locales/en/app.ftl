# The screens of the app: what is said around the questions and the figures.

# What was typed or done and cannot be.
text-too-long = That is too long: { $most ->
    [one] { $most } letter at most.
   *[other] { $most } letters at most.
}
text-invisible = An invisible sign has slipped into this text. Clear it and type it again.
edit-list-full = The list is full: { $most } lines at most.
edit-not-kept = This answer does not go here. Nothing has changed.
edit-gone = This line is no longer there.
edit-read-only = This workbook is open in another window. Here it can only be read.
edit-undone = The last change is undone.
edit-redone = The change is made again.
# The frame of every page.
app-title = Daftar دفتر
language-short-fr = Fr
language-short-ar = ع
language-short-en = En
skip-to-content = Skip to the content
back-to-plan = Back to my plan
back-to-shelf = Back to my workbooks
nav-places = The pages of the workbook
place-plan = My plan
place-cash = Cash
place-results = Results
place-tables = Tables
place-export = PDF
dismiss = Close
undo = Undo
redo = Redo
cancel = Cancel
delete = Delete
duplicate = Duplicate
edit-removed = It is deleted.

# Whether everything typed is on this device.
saved = Saved
saved-at = Saved { $time }
saving = Saving…
not-saved = Not saved
read-only = Open elsewhere: read only
copied-on = Copy { $date }
save-full = There is no room left on this device. What is on the screen is whole: take a copy, then make room.
save-failed = The device could not save. What is on the screen is whole: take a copy now.
storage-missing = This browser keeps nothing here. You can work, but take a copy before you close.

# The shelf.
home-title = My workbooks
home-private = Everything stays on this device
home-examples = See an example
home-examples-hint = A finished workbook to learn from. Everything in it can be changed.
language-not-loaded = This language is not on this device yet. Try again with a connection.
example-not-loaded = This example is not on this device yet. Try again with a connection.
book-unnamed = Workbook without a name
book-steps = { $done } of { $count } steps
book-open = Open this workbook
book-new = Start a workbook
book-begin = Start my plan
book-saved = Saved on { $date } at { $time }
book-copied = Copy taken on { $date }
book-no-copy = No copy taken
book-delete = Wipe from here
book-delete-ask = Wipe "{ $name }" from this device? Without a copy this cannot be undone.
book-deleted = The workbook is no longer on this device.
book-not-here = This workbook is not on this device. Open your file.
book-damaged = This workbook can no longer be read here. Open your last copy.
book-taken-over = This workbook has changed in another window. What is on the screen is not there: take a copy.
book-open-elsewhere = This workbook is open in another window. Close that one first.
book-take-damaged = Take what is left
open-file = Open my file
take-copy = Take a copy
copies-title = My copy
copies-hint = A file to keep on a stick or to send to yourself. It opens on another device.
file-not-read = This file cannot be read. Try another copy.
file-not-written = The file could not be prepared. Try again.

# The steps.
plan-title = My plan
plan-next = Continue my plan
plan-checks = { $count ->
    [one] { $count } point to look at in the results
   *[other] { $count } points to look at in the results
}
step-done = Done
step-started = Begun
step-empty = To do
step-number = Step { $number } of { $count }
step-next = Next
step-back = Step before
step-help = Why, and an example
step-example = For example
more-questions = More questions
finding-go = Look
list-start-costs-title = Costs to get started
list-grants-title = Grants
list-materials-title = What goes into it

# Answers.
less = Less
more = More
unit-each = { unit } / { $unit }
unit-percent = %
unit-months = months
unit-days = days
unit-hours = hours
unit-years = years
ask-which = What do you mean?
month-name = Month
month-year-label = Year
month-none = Choose
season-nothing = Nothing
season-half = Half
season-less = A little less
season-normal = As usual
season-more = A little more
season-twice = Twice
season-different = { $count ->
    [0] All months alike
    [one] { $count } month differs
   *[other] { $count } months differ
}
cash-bundles = { $count ->
    [one] { $count } bundle of 10 notes
   *[other] { $count } bundles of 10 notes
}
cash-notes = { $count ->
    [one] { $count } note of { $face }
   *[other] { $count } notes of { $face }
}
cash-coins = { $count ->
    [one] { $count } coin of { $face }
   *[other] { $count } coins of { $face }
}

# What answers come to.
echo-month = Each month, about
echo-one-month = In { $month }, about
echo-year = Over the first twelve months
echo-sales-day = { $price } × { $quantity } × { $days ->
    [one] { $days } day
   *[other] { $days } days
}
echo-sales-week = { $price } × { $quantity } × 52 weeks ÷ 12 months
echo-sales-month = { $price } × { $quantity } a month
echo-sales-year = All my sales, first twelve months
echo-costs-month = Costs of the first month
echo-costs-year = Costs of the first twelve months
echo-staff-pay-year = Pay, first twelve months
echo-staff-charges-year = Contributions, first twelve months
echo-needs-month = The home needs, each month
echo-to-draw = To take from the business, each month
echo-home-left = Left for the home, each month
echo-instalment = Monthly instalment
echo-interest-only = Instalment during the grace period
echo-interest = Interest in all

# What one costs.
costing-no-product = First, what I sell.
costing-of-one = Of one unit sold
costing-materials = Materials
costing-cost = It costs me
costing-left = I am left with
costing-rate = { $rate } of the price is left.

# Cash.
cash-title = My money, month by month
cash-months = Cash plan · { $count ->
    [one] { $count } month
   *[other] { $count } months
}
cash-lowest = Lowest month
cash-short = Money is short.
cash-short-said = In { $month }, { $amount } is missing. What can be moved?
cash-tight = It is tight.
cash-tight-said = In { $month }, { $amount } is left: less than the reserve.
cash-enough = Never short.
cash-enough-said = The lowest month is { $month }: { $amount } is left.
cash-set-reserve = Choose a reserve
chart-cash-said = Money at the end of each month. The lowest: { $month }, { $amount }.
chart-reserve = safety reserve: { $amount }
month-of = { $number } / { $count }

# Results.
results-title = Does my project stand?
results-period = { $from } – { $until }
answer-yes = Yes
answer-nearly = Nearly
answer-no = Not yet
answer-unknown = To complete
live-question = Can I live on it?
live-months = Yes for { $months } months out of { $total }.
live-unknown = The needs of the home, or what I pay myself, are missing.
live-needs = The home needs
live-pay = I pay myself
live-other = Other money of the home
live-left = Left, each month
day-question = Do I sell enough?
day-said = This is what must be sold a day to pay for everything, my pay included.
day-no-margin = What I sell leaves nothing: the price does not cover the cost.
day-unknown = A product, its price or its quantity is missing.
day-needed = Must be sold, each day
day-planned = I expect, each day
day-margin = Sales may fall by { $rate } before a loss.
repay-question = Can I pay it back?
repay-said = For each dirham to pay back, { $left } is left. At least { $least } is needed.
repay-nothing = There is nothing to pay back.
repay-each-month = Monthly instalment
checks-title = What the figures say
cell-named = { $label }: { $value }
tables-title = The tables

# The file for the lender.
export-title = A PDF for the lender
export-hint = The same plan, the same figures, in the language you choose.
export-language = In which language?
export-both = French and Arabic
export-both-hint = two files, the same figures
export-shows = What the lender will see
export-shown = Shown
export-shows-project = Who I am, my project
export-shows-cash = Cash plan, with the lowest month
export-shows-assumptions = Assumptions: what I typed
export-shows-household = Costs of the home
export-make = Prepare the PDF
export-working = Preparing the PDF…
export-progress = { $percent } %
export-offline = On this device: nothing is sent.
export-stop = Stop
export-ready = The PDF is ready. Save it.
export-take = Save { $name }
export-not-loaded = The first PDF needs a connection. Try again later: the plan is kept.
export-failed = The PDF could not be prepared. The plan is kept. Try again.
