# How figures, amounts and months are written, and what to do when one cannot be read.
#
# In every file of locales/: an ordinary space before : ; ! ? » %, after «, and between the
# groups of a number becomes a no-break space when the app is built.

# Read by crates/daftar-i18n/build.rs: what the language is called in itself, ltr or rtl, its
# place in the list, and the sign before decimals.
-language-name = Français
-language-direction = ltr
-language-order = 1
-language-decimal-mark = ,

# What somebody typed, as it is.
typed = { $text }

# An amount with its unit, which never part.
amount = { $figure }{"\u00A0"}{ unit }
unit = DH
percent = { $figure } %

# An amount spelled out, under nothing, and as an official page closes it.
words-negative = moins { $words }
words-official = { $words }

month-year = { $name } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Short names, for the heads of tables.
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

# What was typed in a field cannot be kept as it is. Say what to do; never "error".
read-empty = Il faut un nombre ici, par exemple 1 500,00.
read-not-a-number = Écrivez seulement des chiffres, par exemple 1 500,00.
read-grouping = Les chiffres vont par groupes de trois. Écrivez par exemple 12 500 ou 12500.
read-ambiguous = Que voulez-vous dire : { $first } ou { $second } ?
read-too-precise = { $places ->
    [0] Écrivez un nombre entier, sans virgule.
    [one] Écrivez au plus { $places } chiffre après la virgule.
   *[other] Écrivez au plus { $places } chiffres après la virgule.
}
read-too-small = Ici, le plus petit nombre possible est { $least }.
read-too-large = Ici, le plus grand nombre possible est { $most }. Comptez les zéros.
read-negative = Écrivez ce nombre sans le signe moins.
