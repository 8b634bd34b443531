# Pourquoi un chiffre est ce qu'il est, pas à pas. Les noms des lignes sont `row-…`, ceux des
# réponses `field-…-official` ; ici il n'y a que ce qui les relie.

## Un chiffre et le temps dont il parle.

explain-of-item = { $line } : { $name }
explain-at = { $line } ({ $period })
explain-from-to = de { $first } à { $last }
explain-before-the-plan = avant le début du plan
explain-sentence = { $title } = { $formula }
explain-sentence-typed = { $title } : { $formula }
explain-sum-of-months = somme des mois
explain-sum-of-years = somme des années
explain-nothing-due = rien ce mois-ci

## Les pas, entre des mots et entre des chiffres.

explain-number = { $number }
explain-enclosed = ({ $formula })
explain-plus = { $first } + { $second }
explain-minus = { $first } − { $second }
explain-times = { $first } × { $second }
explain-over = { $first } ÷ { $second }
explain-power = { $first } ^ { $second }

## Le même pas en mots et en chiffres.

explain-smaller = le plus petit entre { $first } et { $second }
explain-smaller-in-figures = min({ $first } ; { $second })
explain-greater = le plus grand entre { $first } et { $second }
explain-greater-in-figures = max({ $first } ; { $second })
explain-annuity = (valeur actuelle d’un dirham par mois ; mois : { $second }, taux : { $first })
explain-annuity-in-figures = [∑ 1 ÷ (1 + { $first })^k, k = 1…{ $second }]
explain-at-least = (1 si { $first } atteint { $second }, sinon 0)
explain-at-least-in-figures = ({ $first } ≥ { $second })

## Une formule en chiffres et son résultat ; arrondi, il n'est pas exact jusqu'au bout.

explain-equals = { $formula } = { $figure }
explain-about = { $formula } ≈ { $figure }

## Comment un chiffre est arrondi, et ce qui ne se divise pas.

explain-note-rounded = arrondi au centime
explain-note-rounded-up = arrondi au dirham supérieur
explain-note-whole-units = arrondi à l’unité
explain-note-whole-units-up = arrondi à l’unité supérieure
explain-note-nothing-to-divide-by = on ne peut pas diviser par zéro : le quotient compte pour zéro

## Où un chiffre a été saisi.

explain-typed = saisi dans « { $step } » : { $term }
explain-typed-of-item = saisi dans « { $step } » : { $name }, { $term }
explain-not-typed = rien de saisi dans « { $step } » : { $term } ; ceci en tient lieu
explain-not-typed-of-item = rien de saisi dans « { $step } » : { $name }, { $term } ; ceci en tient lieu

## Les nombres que donne le mois lui-même.

explain-years-before = années du plan avant celle-ci
explain-months-of-year = mois de l’année du plan, celui-ci compris
explain-month-number = numéro du mois dans le plan
explain-months-since = mois depuis { $month }, ce mois compris

## Le signe d’un pas, devant le chiffre qu’il amène.

explain-figure = { $line } : { $figure }
explain-sign-plus = +
explain-sign-minus = −
explain-sign-times = ×
explain-sign-over = ÷
explain-sign-power = ^
explain-sign-smaller = min
explain-sign-greater = max
explain-sign-annuity = ∑
explain-sign-at-least = ≥
