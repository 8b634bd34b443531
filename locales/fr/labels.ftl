# Short words of the screens: buttons, places, states, and the sentences around figures.
# What belongs to the book is first person; advice says "vous".
#
# $face is an amount of money with its unit; $count, $done and $days are whole numbers.

## Partout

label-save = Enregistrer
label-undo = Annuler la dernière action
label-redo = Rétablir
label-next = Continuer
label-back = Retour
label-cancel = Laisser comme avant
label-close = Fermer
label-confirm = Confirmer
label-later = Plus tard
label-edit = Modifier
label-duplicate = Faire une copie de cette ligne
label-delete = Supprimer
label-deleted = « { $name } » : la ligne est supprimée.
label-try-again = Essayer encore
label-show-more = Voir plus
label-show-less = Voir moins
label-more-questions = Plus de détails
label-why-asked = Pourquoi cette question ?
label-why-figure = Pourquoi ce chiffre ?
label-for-example = Par exemple
label-official-term = Mot du métier : { $term }
label-mark-typed = saisi
label-mark-computed = calculé
label-to-complete = à compléter
label-optional = facultatif
label-print = Imprimer
label-skip-to-content = Aller au contenu
label-language-menu = Langue
label-loading = Ouverture…
label-offline = Sans connexion : tout marche, rien n’est envoyé.
label-new-version = Une nouvelle version est prête.

## Les lieux

label-home = Mes cahiers
label-plan = Mon plan
label-cash = Caisse
label-results = Résultats
label-tables = Tableaux
label-export = PDF pour le prêteur
label-places = Parties du cahier

## Où l’enregistrement en est

label-saving = Enregistrement…
label-saved = Enregistré sur cet appareil
label-not-saved = Pas enregistré. Emportez une copie maintenant.
label-not-kept-here = Ce navigateur ne garde rien après la fermeture. Emportez une copie avant de partir.
label-storage-full = Il n’y a plus de place sur cet appareil. Emportez une copie maintenant.
label-read-only = Ouvert ailleurs : ici, lecture seule.
label-copy-taken = Copie emportée : { $date }
label-no-copy = Aucune copie emportée
label-take-copy = Emporter une copie
label-my-copies = Mes copies

## Mes cahiers

label-stays-here = Tout reste sur cet appareil
label-start = Commencer mon plan
label-new-workbook = Nouveau cahier
label-no-workbook = Aucun cahier pour l’instant. Commencez le vôtre, ou regardez un exemple.
label-unnamed-workbook = Cahier sans nom
label-open-workbook = Ouvrir ce cahier
label-continue-plan = Continuer mon plan
label-open-file = Ouvrir mon fichier
label-cannot-read-file = Ce fichier ne s’ouvre pas. Il n’a pas été modifié.
label-examples = Exemples
label-example-note = Un cahier fini, pour apprendre
label-example = Voir un exemple
label-remove-workbook = Supprimer ce cahier d’ici
label-removed-workbook = Le cahier est supprimé d’ici.
label-steps-done = { $done ->
    [one] { $done } étape sur { $total }
   *[other] { $done } étapes sur { $total }
}

## Mon plan, étape par étape

label-step-of = Étape { $number } sur { $total }
label-step-done = fait
label-step-started = commencé
label-step-empty = à faire
label-next-step = Étape suivante : { $step }
label-all-done = Toutes les étapes ont une réponse. Regardez les résultats.
label-per-month-about = Par mois, environ
label-in-words = En lettres
label-what-is-left = Ce qui reste
label-it-costs = Ce que coûte une unité
label-batch-costs = Le lot entier
label-split-sentence = Sur { $price }, il reste { $left } : { $cost } partent avec la vente.
label-own-time = Votre temps n’est pas compté ici. Vous vous payez avec ce qui reste.
label-open-days = { $days ->
    [one] Ouvert { $days } jour par mois
   *[other] Ouvert { $days } jours par mois
}
label-season-ask = Quand est-ce que j’en vends plus ?
label-normal-month = 100 % : un mois normal
label-total-per-month = Total par mois
label-total = Total
label-needs-total = Besoin de la maison par mois
label-to-draw = À prélever sur l’entreprise
label-needs = Besoins du départ
label-resources = Argent trouvé
label-gap = Besoin non couvert
label-surplus = Argent en trop
label-instalment = Mensualité
label-instalment-grace = Mensualité d’intérêts seuls
label-loan-cost = Coût total du prêt
label-wear-per-year = Usure par an

## Les billets et les pièces

label-bundles = { $count ->
    [one] { $count } liasse de 10 billets de { $face }
   *[other] { $count } liasses de 10 billets de { $face }
}
label-notes = { $count ->
    [one] { $count } billet de { $face }
   *[other] { $count } billets de { $face }
}
label-coins = { $count ->
    [one] { $count } pièce de { $face }
   *[other] { $count } pièces de { $face }
}

## Ma caisse, mois par mois

label-cash-title = Mon argent, mois par mois
label-cash-table = Plan de trésorerie
label-cash-opening = Au début
label-cash-in = Ce qui entre
label-cash-out = Ce qui sort
label-cash-closing = À la fin
label-cash-opening-official = Solde de début
label-cash-in-official = Encaissements
label-cash-out-official = Décaissements
label-cash-closing-official = Solde de fin de mois
label-lowest-month = Mois le plus bas
label-lowest-sentence = Mois le plus bas : { $month }, avec { $amount }.
label-never-below = La caisse reste au-dessus de zéro tous les mois.
label-reserve-line = Réserve de sécurité : { $amount }
label-month-before = Mois précédent
label-month-after = Mois suivant
label-cash-chart = Caisse en fin de mois : { $first } à { $last }. Le plus bas : { $amount }, en { $month }.
label-tap-figure = Touchez un chiffre pour savoir d’où il vient.
label-comes-from = D’où vient ce chiffre
label-go-to-answer = Voir cette réponse

## Résultats

label-results-title = Mon projet tient-il debout ?
label-can-live-ask = Est-ce que je peux en vivre ?
label-can-live-months = { $months ->
    [0] Pas encore : 0 mois sur { $total }.
   *[other] Oui pour { $months } mois sur { $total }.
}
label-home-needs = Besoin de la maison : { $amount } par mois
label-per-day-ask = Combien vendre par jour ?
label-per-day-need = Il faut vendre { $amount } par jour pour tout payer.
label-per-day-plan = Le plan prévoit { $amount } par jour.
label-per-day-units = Soit à peu près { $count } × « { $name } »
label-repay-ask = Est-ce que je peux rembourser ?
label-repay-cover = Pour 100 DH à rendre, il y a { $amount }. Il en faut au moins { $least }.
label-no-loan = Aucun prêt dans ce plan.
label-start-ask = L’argent du départ suffit-il ?
label-start-balanced = Oui, chaque dirham du départ a sa source.
label-start-gap = Pas encore : il manque { $amount }.
label-result-year = Résultat, année { $year }
label-year = Année { $year }
label-verdict-yes = Oui
label-verdict-nearly = Presque
label-verdict-no = Pas encore
label-not-enough-yet = Il manque des réponses pour le dire.
label-findings-title = À regarder
label-findings-none = Rien à signaler.
label-severity-missing = À compléter
label-severity-impossible = Impossible
label-severity-worrying = Attention
label-severity-good = Bien
label-fix-it = Voir la question

## Le PDF pour le prêteur

label-export-title = Un PDF pour le prêteur
label-export-language = En quelle langue ?
label-export-both = Les deux : deux fichiers, mêmes chiffres
label-export-seen = Ce que le prêteur verra
label-export-seen-summary = Un résumé sur une page, avec le montant demandé
label-export-seen-texts = Qui je suis et mon projet
label-export-seen-cash = Le plan de trésorerie, avec le mois le plus bas
label-export-seen-household = Les dépenses de la maison
label-export-seen-assumptions = Les hypothèses : chaque chiffre, saisi ou calculé
label-make-pdf = Préparer le PDF
label-making-pdf = Je prépare le PDF…
label-pdf-progress = Page { $page } sur { $total }
label-pdf-ready = Le PDF est prêt : { $file }
label-pdf-not-made = Le PDF n’a pas pu être préparé. Rien n’est perdu : essayez encore.
label-pdf-save = Enregistrer le PDF
label-pdf-stop = Arrêter
label-pdf-offline = Le PDF se fait sur cet appareil, même sans connexion.
label-pdf-missing = { $count ->
    [one] { $count } réponse manque encore. Le PDF le dira.
   *[other] { $count } réponses manquent encore. Le PDF le dira.
}
