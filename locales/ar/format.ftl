# How figures, amounts and months are written, and what to do when one cannot be read.
#
# In every file of locales/: an ordinary space before : ; ! ? » %, after «, and between the
# groups of a number becomes a no-break space when the app is built.

# Read by crates/daftar-i18n/build.rs: what the language is called in itself, ltr or rtl, its
# place in the list, and the sign before decimals.
-language-name = العربية
-language-direction = rtl
-language-order = 2
-language-decimal-mark = ,

# What somebody typed, as it is.
typed = { $text }

# An amount with its unit, which never part.
amount = { $figure }{"\u00A0"}{ unit }
unit = درهم
percent = { $figure } %

# An amount spelled out, under nothing, and as an official page closes it.
words-negative = ناقص { $words }
words-official = { $words } لا غير

month-year = { $name } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

# Arabic never shortens a month.
month-short-1 = { month-1 }
month-short-2 = { month-2 }
month-short-3 = { month-3 }
month-short-4 = { month-4 }
month-short-5 = { month-5 }
month-short-6 = { month-6 }
month-short-7 = { month-7 }
month-short-8 = { month-8 }
month-short-9 = { month-9 }
month-short-10 = { month-10 }
month-short-11 = { month-11 }
month-short-12 = { month-12 }

# What was typed in a field cannot be kept as it is. Say what to do; never "error".
read-empty = يلزم كتابة عدد هنا، مثلا 1 500,00.
read-not-a-number = يكفي كتابة الأرقام وحدها، مثلا 1 500,00.
read-grouping = تكتب الأرقام ثلاثة ثلاثة. مثلا 12 500 أو 12500.
read-ambiguous = ما المقصود: { $first } أم { $second }؟
read-too-precise = { $places ->
    [0] يكتب هنا عدد صحيح، بدون فاصلة.
    [one] يكتب بعد الفاصلة رقم واحد على الأكثر.
    [two] يكتب بعد الفاصلة رقمان على الأكثر.
    [few] تكتب بعد الفاصلة { $places } أرقام على الأكثر.
    [many] يكتب بعد الفاصلة { $places } رقما على الأكثر.
   *[other] يكتب بعد الفاصلة { $places } رقم على الأكثر.
}
read-too-small = أصغر عدد ممكن هنا هو { $least }.
read-too-large = أكبر عدد ممكن هنا هو { $most }. يستحسن عد الأصفار.
read-negative = يكتب هذا العدد بدون علامة ناقص.
