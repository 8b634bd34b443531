# How figures, amounts and months are written, and what to do when one cannot be read.
#
# In every file of locales/: an ordinary space before : ; ! ? » %, after «, and between the
# groups of a number becomes a no-break space when the app is built.

# Read by crates/daftar-i18n/build.rs: what the language is called in itself, ltr or rtl, its
# place in the list, and the sign before decimals.
-language-name = English
-language-direction = ltr
-language-order = 3
-language-decimal-mark = .

# What somebody typed, as it is.
typed = { $text }

# An amount with its unit, which never part.
amount = { $figure }{"\u00A0"}{ unit }
unit = DH
percent = { $figure }%

# An amount spelled out, under nothing, and as an official page closes it.
words-negative = minus { $words }
words-official = { $words } only

month-year = { $name } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Short names, for the heads of tables.
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

# What was typed in a field cannot be kept as it is. Say what to do; never "error".
read-empty = A number is needed here, for example 1 500.00.
read-not-a-number = Write figures only, for example 1 500.00.
read-grouping = Figures go in groups of three. Write for example 12 500 or 12500.
read-ambiguous = Which do you mean: { $first } or { $second }?
read-too-precise = { $places ->
    [0] Write a whole number, without decimals.
    [one] Write at most { $places } figure after the decimal mark.
   *[other] Write at most { $places } figures after the decimal mark.
}
read-too-small = The smallest number possible here is { $least }.
read-too-large = The largest number possible here is { $most }. Count the zeros.
read-negative = Write this number without the minus sign.
