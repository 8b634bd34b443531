# The lender's file: titles, labels and the sentences its figures say. Labels of rows and
# columns are the reports' own.

pdf-document-title = { $name } : dossier de financement
pdf-subject = Plan d’affaires et demande de crédit
pdf-made-with = Fait avec Daftar
pdf-made-with-fingerprint = Fait avec Daftar · empreinte { $fingerprint }
pdf-head-plan = { $name } · plan d’affaires
pdf-head-dossier = Dossier de financement · au { $date }
pdf-draft = PROJET
pdf-page = Page
# After the number of a subject that goes on overleaf: 6 (suite)
pdf-continued = (suite)
pdf-to-complete = à compléter
pdf-none = aucun
pdf-in-dirhams = en dirhams (DH)
# Between the names of a list; the space is part of it.
pdf-list-separator = ,{" "}

# Page 1
pdf-summary-title = Résumé de crédit
pdf-summary-over = Dossier de financement — résumé de crédit
pdf-opening = ouverture prévue en { $month }
pdf-attention = À l’attention de :
pdf-lender-reference = Réf. prêteur :
pdf-amount-asked = Montant demandé
pdf-no-loan = Aucun crédit demandé
pdf-purpose-and-terms = Objet et conditions
pdf-loan-no-terms = { $purpose } : { $amount } ; taux et durée à compléter.
pdf-loan-terms = { $purpose } : { $amount } à { $rate } par an, { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
pdf-loan-terms-grace = { $purpose } : { $amount } à { $rate } par an, { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} dont { $grace } de différé du capital.
pdf-loans-more = { $count ->
    [one] et un autre crédit, voir son échéancier
   *[other] et { $count } autres crédits, voir leurs échéanciers
}
pdf-who-pays = Qui finance quoi
pdf-who-pays-note = besoin total { $needs } ; apport personnel { $share }
pdf-source-loans = Crédit demandé
pdf-source-family = Prêt familial
pdf-source-own-cash = Apport en espèces
pdf-source-own-kind = En nature
pdf-source-grants = Subventions
pdf-source-gap = Non couvert

pdf-key-instalment = Mensualité constante
pdf-key-instalment-note = à partir de { $first }, { $count ->
    [one] une seule fois
   *[other] { $count } fois
}
pdf-key-instalment-grace = à partir de { $first }, { $count ->
    [one] une seule fois
   *[other] { $count } fois
} ; avant : intérêts seuls, { $interest }
pdf-key-instalment-several = { $count ->
    [one] un crédit, différé terminé
   *[other] { $count } crédits ensemble, différés terminés
}
pdf-key-instalment-no-terms = taux ou durée à compléter
pdf-key-lowest = Trésorerie la plus basse en fin de mois
pdf-key-lowest-note = { $month } ; jamais négative sur { $months } mois
pdf-key-lowest-negative = { $month } ; négative dès { $first }
pdf-key-break-even = Seuil de rentabilité par jour ouvré
pdf-key-break-even-note = ventes prévues : { $sales } par jour, marge de sécurité { $margin }
pdf-key-break-even-under = ventes prévues : { $sales } par jour, { $margin } sous le seuil
pdf-key-break-even-none = les ventes ne laissent pas de marge
pdf-key-cover = Couverture de la dette (DSCR)
pdf-key-cover-note = année la plus basse ; repère du prêteur : 1,20 ou plus
pdf-key-cover-none = rien à rembourser
pdf-key-living = Le foyer peut-il en vivre ?
pdf-key-living-yes = Oui :
pdf-key-living-no = Non :
pdf-key-living-note = par mois : rémunération { $pay } + autres revenus { $income } − besoins { $needs }
pdf-key-result = Résultat net de la première année
pdf-key-result-note = pour { $sales } de ventes, après rémunération

pdf-cash-chart = Trésorerie en fin de mois
pdf-cash-lowest = { $month } : { $amount }
pdf-cash-lowest-short = le plus bas
pdf-market = Le marché en trois lignes
pdf-market-who = Qui achète :
pdf-market-against = Face à qui :
pdf-market-proof = Preuve :
pdf-years-title = { $count ->
    [one] La première année en cinq lignes
   *[other] Le plan en cinq lignes, année par année
}
pdf-year-cash = Trésorerie en fin d’année
pdf-checks-passed = Contrôles passés ({ $count })
pdf-checks-look = À regarder ({ $count })

# The texts
pdf-words-title = Le projet
pdf-words-idea = Idée
pdf-words-market = Marché et fournisseurs
pdf-words-offer = Offre
pdf-words-organisation = Organisation
pdf-words-holder = La personne qui porte le projet
pdf-words-competitors = Concurrence et prix

# Statements
pdf-financing-even = { $needs } de besoins, couverts exactement ; l’apport personnel en finance { $share }.
pdf-financing-short = { $needs } de besoins : il manque { $gap }.
pdf-financing-over = { $needs } de besoins : les ressources les dépassent de { $over }.
pdf-income-profit = Bénéfice dès la première année, après la rémunération : { $amount }.
pdf-income-loss = Perte de { $amount } en { $year }, après la rémunération.
pdf-income-note = Le capital des crédits n’est pas une charge : il figure au plan de trésorerie.
pdf-cash-title = Plan de trésorerie, { $year }
pdf-sales-chart = Ventes par mois
pdf-total-of = Total { $year }
pdf-cash-positive = La trésorerie ne passe jamais sous zéro ; le mois le plus bas est { $month }, avec { $amount }.
pdf-cash-negative = La trésorerie passe sous zéro dès { $first } ; le mois le plus bas est { $month }, avec { $amount }.
pdf-break-even-takeaway = Il faut vendre { $day } par jour ouvré pour ne rien perdre ; { $sales } sont prévus.
pdf-balance-own = Fin de { $year } : { $own } de ce que l’entreprise possède sont à elle, le reste est dû.
pdf-balance-short = Fin de { $year } : l’entreprise doit { $short } de plus qu’elle ne possède.
pdf-ratios-takeaway = Les repères sont ceux que les prêteurs regardent d’habitude ; ils n’ont aucune valeur légale.
pdf-ratios-note = Une case vide : le ratio n’existe pas cette année-là, faute de quoi diviser.
pdf-assumptions-takeaway = Tous les chiffres de ce dossier viennent des valeurs de cette page, déclarées par la personne qui porte le projet.

# Loans
pdf-loan-number = N°
pdf-no-loan-sentence = Aucun crédit n’est demandé.
pdf-loans-level = { $instalment } par mois ; le crédit coûte { $cost } d’intérêts au total.
pdf-loans-grace = { $interest } par mois pendant le différé, puis { $instalment } ; le crédit coûte { $cost } d’intérêts au total.
pdf-loans-several = { $count ->
    [one] Un crédit : { $instalment } par mois, différé terminé.
   *[other] { $count } crédits : { $instalment } par mois ensemble, différés terminés.
}
pdf-term-amount = Montant
pdf-term-rate = Taux par an
pdf-term-months = Durée
pdf-term-grace = Différé
pdf-term-first = Première échéance
pdf-term-last = Dernière échéance
pdf-term-instalment = Mensualité
pdf-term-cost = Intérêts au total
pdf-term-in-words = Mensualité en lettres : { $amount }.
pdf-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
