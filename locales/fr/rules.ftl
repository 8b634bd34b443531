# The law a plan rests on: short names of the rules, how far each was checked, units, and what
# is said of a pack that does not load. $rule is the key of a rule, $step and $line are numbers.

## Régimes

rule-auto-entrepreneur-ceilings = Auto-entrepreneur : plafonds du chiffre d’affaires
rule-auto-entrepreneur-mixed = Auto-entrepreneur : plafond de deux activités
rule-auto-entrepreneur-tax = Auto-entrepreneur : impôt sur le revenu
rule-auto-entrepreneur-vat = Auto-entrepreneur : TVA
rule-auto-entrepreneur-professional-tax = Auto-entrepreneur : taxe professionnelle
rule-auto-entrepreneur-card = Auto-entrepreneur : prix de la carte
rule-auto-entrepreneur-declaration = Auto-entrepreneur : rythme des déclarations
rule-one-client = Services à un même client : retenue à la source
rule-complementary-duty = Droit complémentaire, par trimestre
rule-cpu-ceilings = CPU : plafonds du chiffre d’affaires
rule-cpu-years-above = CPU : années au-dessus du plafond
rule-cpu-rate = CPU : taux
rule-cpu-gains-rate = CPU : taux sur les plus-values
rule-cpu-professional-tax = CPU : taxe professionnelle
rule-income-tax = Impôt sur le revenu : barème
rule-family-deduction = Impôt sur le revenu : charges de famille
rule-vat-rates = TVA : taux normaux
rule-vat-small-makers = TVA : seuil des petits fabricants et prestataires
rule-vat-resellers = TVA : seuil des commerçants
rule-vat-on-interest = TVA sur les intérêts bancaires
rule-company-tax = Impôt sur les sociétés : taux
rule-minimum-contribution = Cotisation minimale
rule-cooperative-turnover = Coopérative : plafond de l’exonération
rule-new-activity-professional-tax = Nouvelle activité : taxe professionnelle

## Personnel

rule-contributions = CNSS : cotisations sociales
rule-minimum-hour = Salaire minimum par heure (SMIG)
rule-minimum-day = Salaire minimum agricole par jour (SMAG)
rule-working-month = Mois de travail au salaire minimum
rule-self-employed-income = Indépendant avec comptabilité : revenu forfaitaire
rule-self-employed-rates = Indépendant avec comptabilité : cotisations

rule-branch-short-term = Prestations à court terme et perte d’emploi
rule-branch-pension = Prestations à long terme (retraite)
rule-branch-family = Allocations familiales
rule-branch-health = Assurance maladie obligatoire (AMO)
rule-branch-training = Taxe de formation professionnelle

## Comptes

rule-usual-depreciation = Amortissement linéaire : taux d’usage
rule-setup-costs-years = Frais de constitution : durée d’amortissement
rule-declining = Amortissement dégressif : coefficients
rule-bookkeeping = Tenue des comptes d’un petit commerçant

rule-asset-buildings = Bâtiments
rule-asset-patents = Brevets
rule-asset-furniture = Mobilier
rule-asset-large-computers = Gros matériel informatique
rule-asset-equipment = Matériel et outillage fixes
rule-asset-computers = Micro-ordinateurs
rule-asset-vehicles = Véhicules

## Financement

rule-small-credit-caps = Micro-crédit : plafonds
rule-scheme-small-credit = Micro-crédit en groupe solidaire
rule-scheme-intelaka = Intelaka
rule-scheme-forsa = Forsa
rule-forsa-holiday = Forsa : pause de remboursement
rule-scheme-indh = INDH : entrepreneuriat des jeunes
rule-scheme-indh-social = INDH : économie sociale
rule-scheme-moukawalati = Moukawalati

rule-ask-bank = À vérifier auprès de la banque
rule-ask-forsa = À vérifier auprès du programme Forsa
rule-ask-indh = À vérifier auprès de l’INDH
rule-ask-small-credit = À vérifier auprès de l’organisme de micro-crédit
rule-ask-ended = Programme terminé

## Sur quoi la règle repose

confidence-high = officiel ou 2 sources
confidence-medium = une source
confidence-low = non vérifié
rule-no-source = aucune source trouvée
rule-start-law = depuis { $month }
rule-start-at-latest = au plus tard depuis { $month }
rule-until = jusqu’en { $month }
rule-overridden = modifié dans ce cahier
rule-checked-on = règles vérifiées le { $date }

## Unités

rule-unit-hour = par heure
rule-unit-day = par jour
rule-unit-month = par mois
rule-unit-quarter = par trimestre
rule-unit-year = par an
rule-unit-once = une fois

## Un fichier de règles qui ne s’ouvre pas

rule-error-not-a-pack = Ce fichier ne contient pas de règles lisibles (ligne { $line }).
rule-error-not-a-day = Le jour de la vérification s’écrit comme 2026-02-02.
rule-error-unknown = La règle { $rule } n’existe pas.
rule-error-repeated = La règle { $rule } est écrite deux fois.
rule-error-missing = Il manque la règle { $rule }.
rule-error-unreadable = Règle { $rule }, étape { $step } : la valeur n’a pas la forme attendue.
rule-error-no-step = Règle { $rule }, étape { $step } : il manque au moins une date et une valeur.
rule-error-order = Règle { $rule }, étape { $step } : les dates ne se suivent pas.
rule-error-overlap = Règle { $rule }, étape { $step } : l’étape d’avant dure encore.
rule-error-gap = Règle { $rule }, étape { $step } : des mois restent sans règle avant elle.
rule-error-source = Règle { $rule }, étape { $step } : il manque la source.
