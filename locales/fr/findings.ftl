# What the plan shows, found while it is filled in. Each sentence says what is known, then one
# thing to try: no blame, no praise without a reason, never "erreur".
#
# $year is the number of a year of the plan: 1, 2, 3. "En { $month }", never "de": elision.

## Ce qui manque encore

finding-missing-business-name = L’entreprise n’a pas encore de nom. Un mot suffit.
finding-missing-activity = Il manque le métier. Une phrase simple suffit.
finding-missing-start-month = Il manque le mois d’ouverture. Le plan commence pour l’instant en { $month }.
finding-missing-products = Rien à vendre pour l’instant. Ajoutez un premier produit.
finding-missing-price = « { $name } » n’a pas encore de prix. Combien paie le client ?
finding-missing-quantity = Combien de « { $name } » en temps normal ? Une estimation suffit.
finding-missing-open-days = Les jours d’ouverture ne sont pas notés. Le plan compte { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} par mois.
finding-missing-unit-cost = « { $name } » ne coûte rien à faire ? Comptez la matière et l’emballage.
finding-missing-rent = Un local est décrit, sans loyer. Est-il gratuit ?
finding-missing-utilities = Le loyer est noté. L’eau et l’électricité sont-elles comprises ?
finding-missing-staff-charges = « { $name } » : le salaire est noté, pas les cotisations. Elles se paient en plus.
finding-missing-household = La maison n’est pas comptée. Le prêteur la regarde aussi.
finding-missing-owner-pay = Rien n’est prévu pour vous. Il faut { $amount } par mois à la maison.
finding-missing-childcare = Il y a des frais d’école. Qui garde les enfants ensuite ?
finding-missing-equipment-life = « { $name } » : combien d’années d’usage ? Sans cela, l’usure n’est pas comptée.
finding-missing-reserve = Aucune réserve n’est prévue. Un mois de dépenses fixes demande { $amount }.
finding-missing-family-loan-date = Quand rendez-vous les { $amount } à la famille ? Notez un mois, sauf si c’est un don.
finding-missing-family-months = La famille apporte { $amount }. En combien de mois les rendez-vous ?
finding-missing-loan-terms = Pour le prêt de { $amount }, notez le taux et la durée.
finding-missing-competitors = { $count ->
    [0] Aucun concurrent
    [one] { $count } concurrent
   *[other] { $count } concurrents
} avec un prix pour l’instant. Trois prix donnent une bonne comparaison.
finding-missing-proof = Rien ne prouve encore les ventes. Un essai d’une semaine aide.

## Ce qui ne peut pas aller ensemble

finding-impossible-hours = En { $month }, il faut { $needed ->
    [one] { $needed } heure
   *[other] { $needed } heures
}, pour { $available ->
    [one] { $available } heure
   *[other] { $available } heures
} possibles. Baissez ou demandez de l’aide.
finding-impossible-dates = « { $name } » finit avant de commencer. Vérifiez les deux mois.
finding-impossible-before-opening = « { $name } » se vend avant l’ouverture. Lequel des deux mois est bon ?
finding-impossible-grace = Le différé est aussi long que le prêt. Il ne reste aucun mois pour rendre.

## Ce qui demande attention

finding-worrying-after-plan = « { $name } » : { $month } vient après la fin du plan. Rien n’en est compté.
finding-worrying-cash-negative = Il manque { $amount } : la caisse passe sous zéro en { $month }. Que peut-on déplacer ?
finding-worrying-cash-low = En { $month }, il reste { $amount }. C’est { $days ->
    [0] moins d’un jour
    [one] { $days } jour
   *[other] { $days } jours
} de dépenses.
finding-worrying-reserve = La réserve couvre moins d’un mois. Visez { $amount }.
finding-worrying-price-below-cost = « { $name } » se vend { $price } et coûte { $cost }. Chaque vente perd { $amount }.
finding-worrying-price-below-full-cost = « { $name } » couvre son coût, pas sa part des dépenses fixes. Il manque { $amount } par vente.
finding-worrying-margin-high = Sur « { $name } », il reste { $percent } du prix. Un coût oublié, peut-être ?
finding-worrying-margin-low = « { $name } » laisse { $amount } par vente. Un petit imprévu suffit à perdre.
finding-worrying-growth = Année { $year } : les ventes montent de { $percent }. Quelle raison donner au prêteur ?
finding-worrying-full-speed = Le premier mois vend déjà presque à plein. Comptez quelques mois plus calmes.
finding-worrying-flat-year = Tous les mois sont pareils. Et Ramadan, l’été, la rentrée ?
finding-worrying-season-sum = Les mois de « { $name } » font { $percent } en moyenne, pas 100 %. Les ventes changent d’autant.
finding-worrying-one-product = « { $name } » fait { $percent } des ventes. S’il s’arrête, que reste-t-il ?
finding-worrying-pay-below-need = La maison demande { $need }. La paie prévue est { $pay }. Il manque { $amount }.
finding-worrying-cannot-live = Année { $year } : l’entreprise laisse { $amount } par mois. La maison demande { $need }.
finding-worrying-gap = Il manque { $amount } pour démarrer. Achetez moins, ou plus tard.
finding-worrying-surplus = Il y a { $amount } de trop au départ. Demander moins coûte moins.
finding-worrying-own-share = Votre part fait { $percent } du départ. Les prêteurs attendent souvent 20 % ou plus.
finding-worrying-dscr-below-1 = Année { $year } : il manque { $amount } pour rendre ce qui est dû. Un prêt plus long, peut-être ?
finding-worrying-dscr-low = Année { $year } : pour 100 DH à rendre, il y a { $amount }. 120 DH rassurent.
finding-worrying-instalment-heavy = La mensualité prend { $percent } de l’argent libre. La moitié est le maximum habituel.
finding-worrying-loan-outlives = Le prêt dure { $months } mois. Ce qu’il achète s’use avant.
finding-worrying-stock-sleeps = Le stock dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Cet argent dort : achetez moins à la fois.
finding-worrying-credit-share = { $percent } des ventes sont à crédit. Fixez un plafond par client.
finding-worrying-credit-delay = « { $name } » : l’argent des ventes à crédit attend { $months } mois. Demandez une avance.
finding-worrying-credit-over-cash = En { $month }, on vous doit { $debt } et la caisse a { $amount }. Relancez d’abord.
finding-worrying-rent-heavy = Année { $year } : le loyer prend { $percent } des ventes. Un local plus petit, ou partagé ?
finding-worrying-no-break-even = Année { $year } : les ventes ne paient pas ce qu’elles coûtent. Vendre plus ne suffit pas : revoyez les prix.
finding-worrying-break-even = Année { $year } : pour tout payer, il faut vendre { $need } par jour. Le plan prévoit { $amount }.
finding-worrying-safety-margin = Année { $year } : si les ventes baissent de { $percent }, il ne reste rien. Gardez une marge.
finding-worrying-loss-year = Année { $year } : les dépenses dépassent les ventes de { $amount }. Quel coût peut attendre ?
finding-worrying-equity = Fin de l’année { $year }, les pertes dépassent ce que vous avez apporté. Parlez-en tôt.
finding-worrying-drop-20 = Avec 20 % de ventes en moins, la caisse manque en { $month }. Quelle dépense suivrait ?
finding-worrying-no-rest = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} par mois sans personne pour remplacer : prévoyez un jour de repos.
finding-worrying-no-insurance = Il y a { $amount } de matériel sans assurance. Demandez un prix.

## Ce qui tient

finding-good-cash = La caisse reste toujours au-dessus d’un mois de dépenses.
finding-good-reserve = Bonne réserve : { $months } mois de dépenses en avance.
finding-good-margin = Bonne marge. Chaque « { $name } » laisse { $amount }.
finding-good-financing = Chaque dirham du départ a sa source.
finding-good-own-share = Votre part fait { $percent } du départ. C’est un effort visible.
finding-good-can-live = La maison peut en vivre pendant { $months } mois, sur { $total }.
finding-good-dscr = Pour 100 DH à rendre, il y a au moins { $amount }.
finding-good-drop-20 = Même avec 20 % de ventes en moins, la caisse tient.
finding-good-hours = Le travail tient dans les heures disponibles, même le mois le plus chargé.
