# The screens of the app: what is said around the questions and the figures.

# What was typed or done and cannot be.
text-too-long = C’est trop long : { $most ->
    [one] { $most } lettre au plus.
   *[other] { $most } lettres au plus.
}
text-invisible = Un signe invisible s’est glissé dans ce texte. Effacez-le et tapez-le de nouveau.
edit-list-full = La liste est pleine : { $most } lignes au plus.
edit-not-kept = Cette réponse ne va pas ici. Rien n’a changé.
edit-gone = Cette ligne n’existe plus.
edit-read-only = Ce cahier est ouvert dans une autre fenêtre. Ici, on peut seulement lire.
edit-undone = Le dernier changement est annulé.
edit-redone = Le changement est rétabli.
# The frame of every page.
app-title = Daftar دفتر
language-short-fr = Fr
language-short-ar = ع
language-short-en = En
skip-to-content = Aller au contenu
back-to-plan = Retour à mon plan
back-to-shelf = Retour à mes cahiers
nav-places = Les pages du cahier
place-plan = Mon plan
place-cash = Caisse
place-results = Résultats
place-tables = Tableaux
place-export = PDF
dismiss = Fermer
undo = Annuler la dernière action
redo = Rétablir
cancel = Laisser comme avant
delete = Supprimer
duplicate = Faire une copie de cette ligne
edit-removed = C’est supprimé.

# Whether everything typed is on this device.
saved = Enregistré
saved-at = Enregistré { $time }
saving = Enregistrement…
not-saved = Pas enregistré
read-only = Ouvert ailleurs : lecture seule
copied-on = Copie { $date }
save-full = Il n’y a plus de place sur cet appareil. Ce qui est à l’écran est entier : emportez une copie, puis libérez de la place.
save-failed = L’appareil n’a pas pu enregistrer. Ce qui est à l’écran est entier : emportez une copie maintenant.
storage-missing = Ce navigateur ne garde rien ici. On peut travailler, mais emportez une copie avant de fermer.

# The shelf.
home-title = Mes cahiers
home-private = Tout reste sur cet appareil
home-examples = Voir un exemple
home-examples-hint = Un cahier fini, pour apprendre. On peut tout y changer.
language-not-loaded = Cette langue n’est pas encore sur cet appareil. Réessayez avec une connexion.
example-not-loaded = Cet exemple n’est pas encore sur cet appareil. Réessayez avec une connexion.
book-unnamed = Cahier sans nom
book-steps = { $done ->
    [one] { $done } étape sur { $count }
   *[other] { $done } étapes sur { $count }
}
book-open = Ouvrir ce cahier
book-new = Commencer un cahier
book-begin = Commencer mon plan
book-saved = Enregistré le { $date } à { $time }
book-copied = Copie emportée le { $date }
book-no-copy = Aucune copie emportée
book-delete = Effacer d’ici
book-delete-ask = Effacer « { $name } » de cet appareil ? Sans copie, on ne peut pas revenir en arrière.
book-deleted = Le cahier n’est plus sur cet appareil.
book-not-here = Ce cahier n’est pas sur cet appareil. Ouvrez votre fichier.
book-damaged = Ce cahier ne se lit plus ici. Ouvrez votre dernière copie.
book-taken-over = Ce cahier a changé dans une autre fenêtre. Ce qui est à l’écran n’y est pas : emportez une copie.
book-open-elsewhere = Ce cahier est ouvert dans une autre fenêtre. Fermez-la d’abord.
book-take-damaged = Emporter ce qui reste
open-file = Ouvrir mon fichier
take-copy = Emporter une copie
copies-title = Ma copie
copies-hint = Un fichier à garder sur une clé ou à s’envoyer. Il s’ouvre sur un autre appareil.
file-not-read = Ce fichier ne se lit pas. Essayez une autre copie.
file-not-written = Le fichier n’a pas pu être préparé. Essayez encore.

# The steps.
plan-title = Mon plan
plan-next = Continuer mon plan
plan-checks = { $count ->
    [one] { $count } point à regarder dans les résultats
   *[other] { $count } points à regarder dans les résultats
}
step-done = Fait
step-started = En cours
step-empty = À faire
step-number = Étape { $number } sur { $count }
step-next = Continuer
step-back = Étape précédente
step-help = Pourquoi, et un exemple
step-example = Par exemple
more-questions = Plus de questions
finding-go = Voir
list-start-costs-title = Les frais pour commencer
list-grants-title = Les aides
list-materials-title = Ce qu’il faut pour le faire

# Answers.
less = Moins
more = Plus
unit-each = { unit } / { $unit }
unit-percent = %
unit-months = mois
unit-days = jours
unit-hours = heures
unit-years = ans
ask-which = Que voulez-vous dire ?
month-name = Mois
month-year-label = Année
month-none = Choisir
season-nothing = Rien
season-half = La moitié
season-less = Un peu moins
season-normal = Comme d’habitude
season-more = Un peu plus
season-twice = Le double
season-different = { $count ->
    [0] Tous les mois pareils
    [one] { $count } mois différent
   *[other] { $count } mois différents
}
cash-bundles = { $count ->
    [one] { $count } liasse de 10 billets
   *[other] { $count } liasses de 10 billets
}
cash-notes = { $count ->
    [one] { $count } billet de { $face }
   *[other] { $count } billets de { $face }
}
cash-coins = { $count ->
    [one] { $count } pièce de { $face }
   *[other] { $count } pièces de { $face }
}

# What answers come to.
echo-month = Par mois, environ
echo-one-month = En { $month }, environ
echo-year = Sur les douze premiers mois
echo-sales-day = { $price } × { $quantity } × { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
echo-sales-week = { $price } × { $quantity } × 52 semaines ÷ 12 mois
echo-sales-month = { $price } × { $quantity } par mois
echo-sales-year = Toutes mes ventes, douze premiers mois
echo-costs-month = Dépenses du premier mois
echo-costs-year = Dépenses des douze premiers mois
echo-staff-pay-year = Salaires, douze premiers mois
echo-staff-charges-year = Cotisations, douze premiers mois
echo-needs-month = Il faut à la maison, par mois
echo-to-draw = À prendre dans l’entreprise, par mois
echo-home-left = Il reste à la maison, par mois
echo-instalment = Mensualité
echo-interest-only = Mensualité pendant le différé
echo-interest = Intérêts en tout

# What one costs.
costing-no-product = D’abord, ce que je vends.
costing-of-one = Sur une unité vendue
costing-materials = Matières
costing-cost = Elle me coûte
costing-left = Il me reste
costing-rate = Il reste { $rate } du prix.

# Cash.
cash-title = Mon argent, mois par mois
cash-months = Plan de trésorerie · { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
cash-lowest = Mois le plus bas
cash-short = Il manque de l’argent.
cash-short-said = En { $month }, il manque { $amount }. Que peut-on déplacer ?
cash-tight = C’est serré.
cash-tight-said = En { $month }, il reste { $amount } : moins que la réserve.
cash-enough = Jamais de déficit.
cash-enough-said = Le mois le plus bas est { $month } : il reste { $amount }.
cash-set-reserve = Choisir une réserve
chart-cash-said = Argent à la fin de chaque mois. Le plus bas : { $month }, { $amount }.
chart-reserve = réserve de sécurité : { $amount }
month-of = { $number } / { $count }

# Results.
results-title = Mon projet tient-il debout ?
results-period = { $from } – { $until }
answer-yes = Oui
answer-nearly = Presque
answer-no = Pas encore
answer-unknown = À compléter
live-question = Est-ce que je peux en vivre ?
live-months = Oui pour { $months } mois sur { $total }.
live-unknown = Il manque les dépenses de la maison ou ce que je me paie.
live-needs = Il faut à la maison
live-pay = Je me paie
live-other = Autre argent de la maison
live-left = Il reste, par mois
day-question = Est-ce que je vends assez ?
day-said = Voici ce qu’il faut vendre par jour pour tout payer, ma paie comprise.
day-no-margin = Ce que je vends ne laisse rien : le prix ne couvre pas le coût.
day-unknown = Il manque un produit, son prix ou sa quantité.
day-needed = Il faut vendre, par jour
day-planned = Je prévois, par jour
day-margin = Les ventes peuvent baisser de { $rate } avant de perdre.
repay-question = Est-ce que je peux rembourser ?
repay-said = Pour chaque dirham à rembourser, il reste { $left }. Il en faut au moins { $least }.
repay-nothing = Il n’y a rien à rembourser.
repay-each-month = Mensualité
checks-title = Ce que disent les chiffres
cell-named = { $label } : { $value }
tables-title = Les tableaux

# The file for the lender.
export-title = Un PDF pour le prêteur
export-hint = Le même plan, les mêmes chiffres, dans la langue choisie.
export-language = En quelle langue ?
export-both = Français et arabe
export-both-hint = deux fichiers, mêmes chiffres
export-shows = Ce que le prêteur verra
export-shown = Montré
export-shows-project = Qui je suis, mon projet
export-shows-cash = Plan de trésorerie, avec le mois le plus bas
export-shows-assumptions = Hypothèses : ce que j’ai saisi
export-shows-household = Dépenses de la maison
export-make = Préparer le PDF
export-working = Je prépare le PDF…
export-progress = { $percent } %
export-offline = Sur cet appareil : rien n’est envoyé.
export-stop = Arrêter
export-ready = Le PDF est prêt. Enregistrez-le.
export-take = Enregistrer { $name }
export-not-loaded = Il faut une connexion la première fois, pour apprendre à faire le PDF. Réessayez plus tard : le plan est gardé.
export-failed = Le PDF n’a pas pu être préparé. Le plan est gardé. Essayez encore.
