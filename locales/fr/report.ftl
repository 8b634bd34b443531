# What the reports are made of: titles, rows, columns, headings. The terms are those of
# accountants and lenders (GLOSSARY.md). `row-<line>` names a line of the plan wherever it is
# shown: in a table, in a chart, in the explanation of a figure.

## Titles of the reports.

report-summary = Résumé de crédit
report-financing = Plan de financement initial
report-financing-years = Plan de financement, par année
report-equipment = Investissements et amortissements
report-costing = Fiche de coût par unité
report-sales = Prévision des ventes
report-income = Compte de résultat prévisionnel, par mois
report-income-quarters = Compte de résultat prévisionnel, par trimestre
report-income-years = Compte de résultat prévisionnel, par année
report-cash = Plan de trésorerie, par mois
report-cash-years = Plan de trésorerie, par année
report-balance = Bilan prévisionnel, par mois
report-balance-years = Bilan prévisionnel, par année
report-working-capital = Besoin en fonds de roulement, par mois
report-loans = Échéancier de remboursement
report-break-even = Seuil de rentabilité et couverture de la dette
report-ratios = Ratios
report-household = Le foyer, par mois
report-assumptions = Hypothèses
report-findings = Ce que dit le contrôle du plan
report-in-dirhams = en dirhams (DH)
report-empty = Rien à montrer pour le moment.

## Where a figure comes from.

mark-typed = saisi
mark-computed = calculé

## How serious a finding is.

severity-impossible = Impossible
severity-missing = À compléter
severity-worrying = À regarder
severity-good = Point fort

## Headings above rows.

heading-needs = Besoins
heading-resources = Ressources
heading-quantity-sold = Quantités vendues
heading-sales = Chiffre d’affaires
heading-cash-in = Encaissements
heading-cash-out = Décaissements
heading-assets = Actif
heading-liabilities = Passif
heading-whole-plan = Tout le plan

## Columns.

column-month-of = { $month }
column-calendar-year = { $year }
column-plan-year = Année { $number }
column-quarter = T{ $number } { $year }
column-plan-quarter = T{ $number } année { $year }
column-total = Total
column-amount = Montant
column-part = Part
column-value = Valeur
column-month = Mois
column-each-month = Par mois
column-finding = Remarque
column-pieces = Quantité
column-cost = Coût
column-bought-in = Mise en service
column-useful-years = Durée de vie (années)
column-net-at-end = Valeur nette à la fin
column-unit = Unité
column-unit-price = Prix de vente
column-unit-materials = Matières
column-unit-packaging = Emballage
column-unit-labour = Travail à la pièce
column-unit-other = Autres
column-unit-cost = Coût variable
column-unit-margin = Marge
column-unit-margin-rate = Taux de marge
column-due = Échéance
column-opening = Capital dû
column-principal = Capital
column-interest = Intérêts
column-instalment = Mensualité
column-closing = Reste dû
column-formula = Calcul
column-reference = Repère habituel des prêteurs, sans valeur légale

## Rows of the summary and of the schedules.

row-asked = Montant demandé
row-instalments = Mensualité constante
row-lowest-cash = Trésorerie la plus basse en fin de mois
row-months-lived-on = Mois où le foyer peut en vivre
row-instalment-number = Échéance { $number }
row-loan-total = Total du prêt
row-material-quantity = { $name } : quantité utilisée
row-material-price = { $name } : prix d’achat

## What each month of the year sells against a normal one.

row-season-1 = Saisonnalité de { month-1 }
row-season-2 = Saisonnalité de { month-2 }
row-season-3 = Saisonnalité de { month-3 }
row-season-4 = Saisonnalité d’{ month-4 }
row-season-5 = Saisonnalité de { month-5 }
row-season-6 = Saisonnalité de { month-6 }
row-season-7 = Saisonnalité de { month-7 }
row-season-8 = Saisonnalité d’{ month-8 }
row-season-9 = Saisonnalité de { month-9 }
row-season-10 = Saisonnalité d’{ month-10 }
row-season-11 = Saisonnalité de { month-11 }
row-season-12 = Saisonnalité de { month-12 }

## Lines of the plan: sales and what goes with them.

row-quantity-sold = Quantité vendue
row-sales = Chiffre d’affaires
row-sales-on-credit = Ventes à crédit
row-sales-cash = Ventes au comptant
row-credit-collected = Crédit clients encaissé
row-receivables = Créances clients
row-unit-price = Prix de vente unitaire
row-unit-materials = Matières d’une unité
row-unit-packaging = Emballage d’une unité
row-unit-labour = Travail à la pièce d’une unité
row-unit-other = Autre coût d’une unité
row-unit-cost = Coût variable unitaire
row-unit-margin = Marge unitaire
row-unit-margin-rate = Taux de marge unitaire
row-materials = Achats consommés
row-packaging = Emballages
row-labour = Travail à la pièce
row-other-variable = Autres charges variables
row-cost-of-sales = Charges variables
row-gross-margin = Marge brute
row-hours-needed = Heures de travail nécessaires
row-purchases = Achats
row-purchases-on-credit = Achats à terme
row-purchases-cash = Achats comptant
row-suppliers-paid = Achats à terme payés
row-payables = Dettes fournisseurs
row-stock-bought = Stock initial
row-stock = Stock

## Costs that do not follow sales.

row-costs = Charges externes
row-staff-pay = Salaires
row-staff-charges = Cotisations sociales
row-owner-pay = Rémunération de l’exploitant(e)
row-start-costs = Frais de démarrage
row-depreciation = Dotations aux amortissements
row-interest = Intérêts
row-fixed-costs = Charges fixes
row-external-costs = Total des charges externes
row-value-added = Valeur ajoutée
row-typed-taxes = Impôts et cotisations
row-operating-surplus = Excédent brut d’exploitation (EBE)
row-operating-result = Résultat d’exploitation
row-financial-result = Résultat financier
row-result-before-tax = Résultat avant impôt
row-result = Résultat
row-result-so-far = Résultat cumulé

## Equipment and deposit.

row-equipment-bought = Investissements
row-equipment-brought-in = Apport en nature
row-written-off = Amortissements cumulés
row-equipment-net = Valeur nette d’amortissement
row-deposit = Dépôt de garantie
row-deposit-held = Dépôt de garantie à récupérer

## Money from outside.

row-loan-drawn = Crédit reçu
row-principal = Capital remboursé
row-instalment = Mensualité
row-level-instalment = Mensualité constante
row-loan-owed = Capital restant dû
row-own-cash = Apport en numéraire
row-family-received = Prêt familial reçu
row-family-repaid = Prêt familial rendu
row-family-repaid-so-far = Prêt familial rendu à ce jour
row-family-owed = Prêt familial restant dû
row-grants = Subventions

## Cash and balance.

row-opening-cash = Solde de début
row-receipts = Total des encaissements
row-payments = Total des décaissements
row-net-cash = Solde de la période
row-closing-cash = Solde de fin
row-cash-held = Trésorerie
row-equipment-cost = Immobilisations brutes
row-less-written-off = Amortissements, à déduire
row-fixed-assets = Actif immobilisé
row-current-assets = Actif circulant
row-assets = Total de l’actif
row-owner-capital = Capital personnel
row-grants-so-far = Subventions reçues
row-earlier-results = Résultats antérieurs
row-year-result = Résultat de l’année
row-own-funds = Capitaux propres
row-debts = Dettes de financement
row-liabilities = Total du passif
## Working capital.

row-less-payables = Dettes fournisseurs, à déduire
row-working-capital-need = Besoin en fonds de roulement (BFR)
row-working-capital-rise = Hausse du BFR
row-working-capital-days = BFR en jours de ventes
row-less-fixed-assets = Actif immobilisé, à déduire
row-working-capital = Fonds de roulement (FR)
row-net-cash-position = Trésorerie nette

## What is looked at once a year.

row-year-sales = Chiffre d’affaires de l’année
row-year-margin = Marge brute de l’année
row-year-fixed-costs = Charges fixes de l’année
row-margin-rate = Taux de marge
row-break-even = Seuil de rentabilité
row-break-even-day = Seuil de rentabilité par jour ouvré
row-sales-day = Ventes prévues par jour ouvré
row-break-even-units = Seuil de rentabilité en unités : { $name }
row-safety-margin = Marge de sécurité
row-self-financing = Capacité d’autofinancement (CAF)
row-debt-service = Service de la dette
row-debt-cover = Couverture de la dette (DSCR)
row-year-uses = Total des besoins de l’année
row-year-resources = Total des ressources de l’année
row-cash-change = Variation de la trésorerie

## Ratios, how each is worked out, and what lenders usually like to see.

row-autonomy = Autonomie financière
row-debts-to-self-financing = Dettes ÷ CAF
row-year-instalments = Mensualités de l’année
row-disposable = Disponible pour rembourser
row-instalments-to-disposable = Mensualités ÷ disponible
row-result-rate = Taux de résultat net
row-year-used = Matières et emballages consommés dans l’année
row-stock-days = Stock en jours
formula-self-financing = résultat net + dotations aux amortissements
formula-debt-service = intérêts + capital + prêt familial rendu
formula-debt-cover = (CAF + intérêts) ÷ service de la dette
formula-autonomy = capitaux propres ÷ total du passif
formula-debts-to-self-financing = (crédits + prêt familial restant dus) ÷ CAF
formula-own-share = apport personnel ÷ besoins de départ
formula-year-instalments = intérêts + capital des crédits
formula-disposable = résultat avant intérêts et rémunération + autres revenus − besoins du foyer
formula-instalments-to-disposable = mensualités ÷ disponible
formula-margin-rate = marge brute ÷ chiffre d’affaires
formula-result-rate = résultat net ÷ chiffre d’affaires
formula-stock-days = stock ÷ matières et emballages d’un jour (mois de 30 jours)
reference-at-least = au moins { $value }
reference-at-most = au plus { $value }
reference-at-most-days = { $days ->
    [one] au plus { $days } jour
   *[other] au plus { $days } jours
}
reference-above-zero = au-dessus de zéro
reference-by-trade = selon le métier

## The home.

row-household-needs = Besoins du foyer
row-other-income = Autres revenus
row-to-draw = À prélever
row-household-left = Reste au foyer

## The initial financing plan.

row-need-start-costs = Frais de démarrage
row-need-equipment = Matériel et agencements
row-need-brought-in = Apport en nature
row-need-deposit = Dépôt de garantie
row-need-stock = Stock initial
row-need-reserve = Trésorerie de départ
row-needs = Total des besoins
row-resource-own-cash = Apport en numéraire
row-resource-brought-in = Apport en nature
row-resource-family = Prêt familial
row-resource-grants = Aides et subventions
row-resource-loans = Crédit demandé
row-resources = Total des ressources
row-financing-gap = Besoin non couvert
row-own-share = Part de l’apport personnel
