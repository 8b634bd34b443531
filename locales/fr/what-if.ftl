# Et si : scénarios, ce qui compte le plus, jusqu’où les ventes peuvent baisser, et ce que vaut
# le plan comme investissement.

report-scenarios = Et si : les scénarios côte à côte
report-sensitivity = Ce qui compte le plus
report-thresholds = Jusqu’où les ventes peuvent baisser
report-investment = Le plan comme investissement

## Scenarios.

scenario-plan = Le plan tel quel
scenario-fewer-sales = Ventes en baisse de { $percent }
scenario-dearer-materials = Matières et emballages plus chers de { $percent }
scenario-pay-to-need = Ventes en baisse de { $percent }, rémunération limitée au besoin du foyer
scenario-closed-month = Fermeture en { $month }
scenario-unpaid = Le crédit clients n’est jamais payé : { $name }
scenario-late-grants = { $months ->
    [one] Subventions en retard d’un mois
   *[other] Subventions en retard de { $months } mois
}

column-lowest-first-year = Trésorerie la plus basse, année 1
column-lowest-plan = Trésorerie la plus basse, tout le plan
column-lowest-month = Mois de la plus basse
column-first-below-zero = Premier mois négatif
column-debt-cover-year-1 = Couverture de la dette, année 1
column-debt-cover-year-2 = Couverture de la dette, année 2
column-debt-cover-year-3 = Couverture de la dette, année 3
column-debt-cover-year-4 = Couverture de la dette, année 4
column-debt-cover-year-5 = Couverture de la dette, année 5
column-result-year-1 = Résultat, année 1
column-result-year-2 = Résultat, année 2
column-result-year-3 = Résultat, année 3
column-result-year-4 = Résultat, année 4
column-result-year-5 = Résultat, année 5

## What matters most.

heading-effect-on-lowest-cash = Effet sur la trésorerie la plus basse
heading-effect-on-result = Effet sur le résultat : { $year }
column-tenth-less = 10 % de moins
column-tenth-more = 10 % de plus
driver-price = Prix de vente
driver-quantity = Quantités vendues
driver-materials = Matières et emballages
driver-fixed-costs = Charges externes et personnel
driver-owner-pay = Rémunération de l’exploitant(e)
driver-credit-delay = Clients payant un mois plus tard

## How far sales may fall, every month of the plan.

column-largest-fall = Baisse maximale des ventes
row-cash-not-negative = Trésorerie jamais négative
row-debt-cover-at-least = Couverture de la dette d’au moins { $least }, chaque année
fall-fails-already = Pas même comme prévu
fall-never-fails = Même sans ventes
fall-nothing-owed = Rien à rembourser

## The plan as an investment.

column-at-start = Au départ
heading-measures = Mesures
row-interest-added-back = Intérêts, réintégrés
row-start-costs-in-needs = Frais de démarrage, déjà dans les besoins
row-later-equipment = Équipement acheté plus tard
row-less-to-advance = Baisse du BFR, hausse en négatif
row-left-at-end = Valeur restante à la fin du plan
row-flow = Flux de trésorerie avant dettes
row-flow-so-far = Flux cumulés
row-discounted-flow = Flux actualisés
row-discount-rate = Taux d’actualisation (hypothèse)
row-net-present-value = Valeur actuelle nette (VAN)
row-internal-rate = Taux interne de rentabilité (TIR)
row-internal-rate-of-several = Taux interne de rentabilité (TIR), un parmi plusieurs
row-payback = Délai de récupération, en années
row-discounted-payback = Délai de récupération actualisé, en années
row-profitability-index = Indice de profitabilité
no-internal-rate-one-sign = Aucun : l’argent ne va que dans un sens
no-internal-rate-none = Aucun taux n’équilibre ces flux
no-internal-rate-too-large = Aucun : hors de toute mesure
no-internal-rate-too-many = Aucun : trop de flux
payback-after-the-plan = Pas dans le plan
