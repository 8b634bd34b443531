# Why a figure is what it is, one step at a time. The names of lines are `row-…`, those of
# answers `field-…-official`; here is only what joins them.

## A figure and the time it is about.

explain-of-item = { $line }: { $name }
explain-at = { $line } ({ $period })
explain-from-to = from { $first } to { $last }
explain-before-the-plan = before the plan begins
explain-sentence = { $title } = { $formula }
explain-sentence-typed = { $title }: { $formula }
explain-sum-of-months = sum of the months
explain-sum-of-years = sum of the years
explain-nothing-due = nothing due this month

## Steps, between words and between figures.

explain-number = { $number }
explain-enclosed = ({ $formula })
explain-plus = { $first } + { $second }
explain-minus = { $first } − { $second }
explain-times = { $first } × { $second }
explain-over = { $first } ÷ { $second }
explain-power = { $first } ^ { $second }

## The same step in words and in figures.

explain-smaller = the smaller of { $first } and { $second }
explain-smaller-in-figures = min({ $first } ; { $second })
explain-greater = the greater of { $first } and { $second }
explain-greater-in-figures = max({ $first } ; { $second })
explain-annuity = (what one dirham a month is worth today; months: { $second }, rate: { $first })
explain-annuity-in-figures = [∑ 1 ÷ (1 + { $first })^k, k = 1…{ $second }]
explain-at-least = (1 if { $first } is at least { $second }, otherwise 0)
explain-at-least-in-figures = ({ $first } ≥ { $second })

## A formula in figures and its result; not to the last decimal where it is rounded.

explain-equals = { $formula } = { $figure }
explain-about = { $formula } ≈ { $figure }

## How a figure is rounded, and what cannot be divided.

explain-note-rounded = rounded to the centime
explain-note-rounded-up = rounded up to the whole dirham
explain-note-whole-units = rounded to whole units
explain-note-whole-units-up = rounded up to whole units
explain-note-nothing-to-divide-by = there is nothing to divide by: the quotient counts as zero

## Where a figure was typed.

explain-typed = typed in “{ $step }”: { $term }
explain-typed-of-item = typed in “{ $step }”: { $name }, { $term }
explain-not-typed = nothing is typed in “{ $step }”: { $term }; this is taken instead
explain-not-typed-of-item = nothing is typed in “{ $step }”: { $name }, { $term }; this is taken instead

## Numbers that the month itself gives.

explain-years-before = plan years before this one
explain-months-of-year = months of the plan year, this one included
explain-month-number = number of the month in the plan
explain-months-since = months since { $month }, that one included

## The sign of a step, before the figure that it brings in.

explain-figure = { $line }: { $figure }
explain-sign-plus = +
explain-sign-minus = −
explain-sign-times = ×
explain-sign-over = ÷
explain-sign-power = ^
explain-sign-smaller = min
explain-sign-greater = max
explain-sign-annuity = ∑
explain-sign-at-least = ≥
