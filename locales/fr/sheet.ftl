# The spreadsheet made of a plan. `sheet-name-<report>` makes a report a sheet of it. A name has
# at most 31 letters, none of [ ] : * ? / \ '.

sheet-title = Plan d’affaires : { $name }
sheet-note = { $name }, { $unit }
sheet-made = Fait avec Daftar le { $date }
sheet-coloured = Une case de cette couleur peut être changée.

sheet-name-first = À lire
sheet-name-inputs = Saisies
sheet-name-financing = Financement
sheet-name-equipment = Investissements
sheet-name-income-years = Résultat par an
sheet-name-cash-years = Trésorerie par an
sheet-name-break-even = Seuil de rentabilité
sheet-name-household = Foyer
sheet-name-loans = Échéanciers
sheet-name-costing = Coût par unité
sheet-name-sales = Ventes
sheet-name-income = Résultat par mois
sheet-name-cash = Trésorerie par mois
sheet-name-financing-years = Financement par an
sheet-name-income-quarters = Résultat par trimestre
sheet-name-balance = Bilan par mois
sheet-name-balance-years = Bilan par an
sheet-name-working-capital = Besoin en fonds de roulement
sheet-name-ratios = Ratios
sheet-name-model = Modèle

sheet-column-what = Rubrique
sheet-column-item = Élément
sheet-column-unit = Unité
sheet-column-value = Valeur
sheet-column-place = Repère
sheet-column-id = Repère
sheet-fixed = fixe ici
sheet-out-of-range = Ce nombre sort de ce que le plan accepte.

sheet-follows = Ce qui suit quand une case change
sheet-follows-inputs = Changez un prix, une quantité, un coût, un taux ou un montant dans la feuille des saisies : toutes les feuilles suivent aussitôt.
sheet-follows-statements = Les tableaux renvoient au modèle, et chaque case du modèle contient sa formule. Rien n’y est à taper.
sheet-follows-rounding = Les montants sont arrondis au centime comme dans Daftar : les demi-centimes s’éloignent de zéro.

sheet-stays = Ce qui ne suit pas ici
sheet-stays-delays = Les délais de paiement des clients et des fournisseurs, la façon de compter les quantités et la périodicité des dépenses.
sheet-stays-months = Le premier mois et la durée de la prévision, les mois où une dépense, un salaire, un achat ou une aide commence ou finit.
sheet-stays-loans = La durée et le différé des crédits, le mois de déblocage.
sheet-stays-rows = Une ligne nulle dans tout le plan n’est pas dans les tableaux. Elle reste dans le modèle, et compte dans les totaux si elle change.
sheet-stays-change = Pour changer cela, changez le cahier dans Daftar et refaites ce fichier.

sheet-whose = D’où viennent ces chiffres
sheet-whose-figures = Les saisies sont celles de la personne qui porte le projet. Le fichier n’est relié à rien : une valeur changée ici ne change pas le cahier.

sheet-failed = Le fichier pour tableur n’a pas pu être fait. Le cahier est resté comme il était.
