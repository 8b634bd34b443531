# The questions of the plan, step by step: `step-<step>-title`, and for each question
# `field-<question>-question`, `-hint` where one helps, and `-official`, the term of accounting
# and of lenders, which also names the figure in tables.
#
# Titles and questions speak as the person who fills in the plan; hints address her as "vous".
# No adjective or participle tells whether that is a man or a woman.

## Mon entreprise

step-business-title = Mon entreprise
step-business-hint = Dire en quelques mots qui vend, quoi et où.
step-business-why = C’est la première ligne lue. Elle dit de quel métier on parle.
step-business-example = Atelier Baobab, couture sur mesure et retouches, Rabat. Ouverture en janvier 2027.

field-business-name-question = Comment s’appelle mon entreprise ?
field-business-name-hint = Un nom court, facile à dire. Il peut changer plus tard.
field-business-name-official = Nom commercial
field-business-activity-question = Que fait mon entreprise ?
field-business-activity-hint = Une phrase, avec des mots de tous les jours.
field-business-activity-official = Activité
field-business-category-question = Est-ce que je fabrique, je revends ou je rends un service ?
field-business-category-hint = Avec deux activités, choisissez celle qui rapporte le plus.
field-business-category-official = Type d’activité
choice-business-category-craft = Je fabrique
choice-business-category-trade = Je revends
choice-business-category-services = Je rends un service
field-business-town-question = Dans quelle ville ?
field-business-town-official = Ville
field-business-district-question = Dans quel quartier ou quel marché ?
field-business-district-hint = Un repère suffit : près de l’école, face au souk.
field-business-district-official = Quartier
field-business-start-question = Quel mois est-ce que j’ouvre ?
field-business-start-hint = Choisissez le mois de la première vente, pas celui de l’inscription.
field-business-start-official = Début d’activité
field-business-months-question = Sur combien de mois est-ce que je prévois ?
field-business-months-hint = Douze mois pour soi. Trente-six mois si vous demandez un prêt.
field-business-months-official = Durée de la prévision

## Moi et ce que je sais faire

step-me-title = Moi et ce que je sais faire
step-me-hint = Montrer que le métier est connu et que le temps suffit.
step-me-why = Le prêteur prête d’abord à une personne, ensuite à un projet.
step-me-example = Neuf ans de couture, dont trois dans un atelier de Rabat. Formation de 600 heures.

field-me-skills-question = Qu’est-ce que je sais bien faire dans ce métier ?
field-me-skills-hint = Pensez aux gestes, aux machines et aux clients.
field-me-skills-official = Compétences
field-me-experience-question = Où et combien de temps ai-je pratiqué ?
field-me-experience-hint = Le travail à la maison compte, payé ou non.
field-me-experience-official = Expérience
field-me-training-question = Quelles formations ai-je suivies ?
field-me-training-hint = Le nom, l’année et le nombre d’heures. Gardez l’attestation.
field-me-training-official = Formation
field-me-motivation-question = Pourquoi ce projet, et pourquoi maintenant ?
field-me-motivation-hint = Une raison vraie suffit. Deux phrases, pas plus.
field-me-motivation-official = Motivation
field-me-hours-question = Combien d’heures par mois puis-je travailler ?
field-me-hours-hint = Retirez l’école, la maison et le repos. Exemple : 190 heures.
field-me-hours-official = Heures disponibles par mois
field-me-days-question = Combien de jours par mois est-ce ouvert ?
field-me-days-hint = Six jours par semaine font environ 25 jours par mois.
field-me-days-official = Jours ouvrés par mois

## Mon idée

step-idea-title = Mon idée
step-idea-hint = Relier un besoin, une offre et des gens prêts à payer.
step-idea-why = Une idée claire se comprend en une minute. Elle se vérifie sur place.
step-idea-example = Les employés du quartier n’ont pas le temps de cuisiner. Je livre un plat chaud à midi.

field-idea-need-question = Quel problème mes clients ont-ils ?
field-idea-need-hint = Décrivez ce que vous avez vu ou entendu.
field-idea-need-official = Besoin
field-idea-offer-question = Qu’est-ce que j’apporte comme solution ?
field-idea-offer-hint = Un produit ou un service, en une phrase.
field-idea-offer-official = Produit ou service
field-idea-different-question = Pourquoi choisir mon offre et pas une autre ?
field-idea-different-hint = Plus près, plus vite, mieux fini, plus aimable : une seule raison forte.
field-idea-different-official = Avantage concurrentiel

## Mes clients

step-customers-title = Mes clients
step-customers-hint = Savoir qui achète, combien, et à quel moment.
step-customers-why = Sans clients connus, les ventes prévues ne se croient pas.
step-customers-example = Femmes du quartier, salariées, de 20 à 45 ans. Une coiffure par mois, deux avant l’Aïd.

field-customers-who-question = Qui achète chez moi ?
field-customers-who-hint = Âge, métier, famille, moyens. Évitez « tout le monde ».
field-customers-who-official = Clientèle
field-customers-habits-question = Quand achètent-ils, et combien à chaque fois ?
field-customers-habits-hint = Fin de mois, jour de souk, rentrée, Ramadan : notez les moments forts.
field-customers-habits-official = Habitudes d’achat
field-customers-proof-question = Qu’est-ce qui prouve que des gens vont acheter ?
field-customers-proof-hint = Réponses, commandes, ventes d’essai : un nombre et un papier.
field-customers-proof-official = Étude de marché

## Ceux qui vendent comme moi

step-competitors-title = Ceux qui vendent comme moi
step-competitors-hint = Comparer les prix et trouver sa place.
step-competitors-why = Un projet sans concurrent fait douter : la comparaison montre le travail fait.
step-competitors-example = Quatre ateliers à moins de 500 mètres. Robe : de 320 à 420 DH. La mienne : 350 DH.

field-competitors-name-question = Qui vend la même chose près d’ici ?
field-competitors-name-hint = Au moins trois. Pensez aussi à ce que les gens font eux-mêmes.
field-competitors-name-official = Concurrent
field-competitors-price-question = Quel est son prix ?
field-competitors-price-hint = Allez voir. Notez le prix payé, pas le prix affiché.
field-competitors-price-official = Prix de vente
field-competitors-strong-question = Que fait-il mieux ?
field-competitors-strong-hint = Cherchez ce que ses clients aiment.
field-competitors-strong-official = Points forts
field-competitors-weak-question = Que fait-il moins bien ?
field-competitors-weak-hint = C’est souvent là qu’une place est libre.
field-competitors-weak-official = Points faibles

## Ceux chez qui j’achète

step-suppliers-title = Ceux chez qui j’achète
step-suppliers-hint = Savoir où acheter, à quel prix et quand payer.
step-suppliers-why = Le délai de paiement change la caisse du premier mois.
step-suppliers-example = Grossiste de Derb Omar : moitié comptant, moitié un mois après.

field-suppliers-who-question = Chez qui est-ce que j’achète ?
field-suppliers-who-hint = Le nom du magasin ou du marché suffit.
field-suppliers-who-official = Fournisseur
field-suppliers-backup-question = Et s’il ferme ou augmente, où aller ?
field-suppliers-backup-hint = Un deuxième nom protège d’un arrêt.
field-suppliers-backup-official = Fournisseur de remplacement
field-suppliers-credit-share-question = Quelle part est-ce que je paie plus tard ?
field-suppliers-credit-share-hint = 0 % si tout se paie comptant. C’est le plus courant au début.
field-suppliers-credit-share-official = Achats à terme
field-suppliers-delay-question = Combien de mois après ?
field-suppliers-delay-hint = 1 : le mois suivant. Un accord écrit évite les disputes.
field-suppliers-delay-official = Délai fournisseur, en mois

## Ce que j’offre et à quel prix

step-offer-title = Ce que j’offre et à quel prix
step-offer-hint = Décider du produit, du prix, du lieu et de l’annonce.
step-offer-why = Ces quatre choix expliquent les ventes prévues.
step-offer-example = Tajine du jour à 38 DH, livré dans le quartier. Menu envoyé à 9 heures.

field-offer-product-question = Qu’est-ce que le client reçoit exactement ?
field-offer-product-hint = La qualité, la garantie, l’emballage, le service autour.
field-offer-product-official = Produit
field-offer-price-policy-question = Comment ai-je choisi mes prix ?
field-offer-price-policy-hint = Regardez trois choses : le coût, les concurrents, ce que les gens paient.
field-offer-price-policy-official = Politique de prix
field-offer-place-question = Où et comment est-ce que je vends ?
field-offer-place-hint = Local, maison, marché, téléphone, livraison.
field-offer-place-official = Distribution
field-offer-promotion-question = Comment les gens vont-ils me connaître ?
field-offer-promotion-hint = Trois actions simples, avec leur coût par mois.
field-offer-promotion-official = Publicité

## Comment je travaille

step-organisation-title = Comment je travaille
step-organisation-hint = Décrire une journée et qui fait quoi.
step-organisation-why = Le prêteur vérifie que le travail prévu tient dans les heures.
step-organisation-example = Matin : achats et cuisine. Midi : livraison. Soir : comptes, dix minutes.

field-organisation-day-question = À quoi ressemble une journée normale ?
field-organisation-day-hint = De l’ouverture à la fermeture, en quatre moments.
field-organisation-day-official = Organisation du travail
field-organisation-tasks-question = Qui fait quoi ?
field-organisation-tasks-hint = Fabriquer, vendre, acheter, tenir les comptes.
field-organisation-tasks-official = Répartition des tâches
field-organisation-premises-question = Dans quel local, et à quelles conditions ?
field-organisation-premises-hint = Surface, bail, eau, électricité, autorisation du propriétaire.
field-organisation-premises-official = Local

## Mon statut

step-legal-title = Mon statut
step-legal-hint = Dire sous quelle forme l’entreprise travaille.
step-legal-why = La forme décide des papiers à fournir. Le prêteur la demande toujours.
step-legal-example = Auto-entrepreneur. Inscription prévue un mois avant l’ouverture.

field-legal-form-question = Sous quelle forme est-ce que je travaille ?
field-legal-form-hint = « Pas encore choisie » est une bonne réponse. Demandez conseil avant l’inscription.
field-legal-form-official = Forme juridique
choice-legal-form-auto-entrepreneur = Auto-entrepreneur
choice-legal-form-sole-trader = Personne physique (entreprise individuelle)
choice-legal-form-cooperative = Coopérative
choice-legal-form-limited-company = Société à responsabilité limitée (SARL)
choice-legal-form-undecided = Pas encore choisie

## Qu’est-ce que je vends ?

step-products-title = Qu’est-ce que je vends ?
step-products-hint = Une carte par produit : le prix, la quantité, le moment.
step-products-why = Tout le plan part d’ici. Le prêteur refait ce calcul.
step-products-example = Tajine : 38 DH, 14 par jour, 24 jours. Soit 12 768 DH par mois.

field-products-name-question = Quel produit ou quel service ?
field-products-name-hint = Un nom par carte. Groupez les petits articles semblables.
field-products-name-official = Produit ou service
field-products-unit-question = Comment est-ce que je le compte ?
field-products-unit-hint = À la pièce, au kilo, à l’heure, au plat, à la coupe.
field-products-unit-official = Unité
field-products-price-question = À quel prix est-ce que je vends une unité ?
field-products-price-hint = Le prix que le client paie vraiment, remise déduite.
field-products-price-official = Prix de vente unitaire
field-products-quantity-question = Combien est-ce que j’en vends ?
field-products-quantity-hint = Pensez à un moment normal, ni le meilleur ni le pire.
field-products-quantity-official = Quantité
field-products-every-question = Par jour, par semaine ou par mois ?
field-products-every-hint = Choisissez ce qui se compte le plus facilement.
field-products-every-official = Période
choice-products-every-day = Par jour
choice-products-every-week = Par semaine
choice-products-every-month = Par mois
field-products-season-question = Quels mois se vendent mieux ou moins bien ?
field-products-season-hint = 100 % est un mois normal. 60 % est un mois calme.
field-products-season-official = Saisonnalité
field-products-open-days-question = Combien de jours de vente par mois ?
field-products-open-days-hint = Laissez vide pour reprendre vos jours d’ouverture.
field-products-open-days-official = Jours de vente par mois
field-products-counted-question = Est-ce que je le vends en pièces entières ?
field-products-counted-hint = Une robe se vend entière. Le riz se vend aussi au demi-kilo.
field-products-counted-official = Façon de compter
choice-products-counted-whole = Pièces entières
choice-products-counted-fractions = Kilos, litres, heures
field-products-from-question = À partir de quel mois est-ce que je le vends ?
field-products-from-hint = Vide : dès l’ouverture.
field-products-from-official = Mois de lancement
field-products-growth-question = De combien les ventes montent-elles chaque année ?
field-products-growth-hint = 5 à 10 % se défendent. Au-delà, il faut une raison.
field-products-growth-official = Croissance par an
field-products-credit-share-question = Quelle part est-ce que je vends à crédit ?
field-products-credit-share-hint = Sur 10 ventes, combien sont payées plus tard ?
field-products-credit-share-official = Ventes à crédit
field-products-credit-delay-question = Combien de mois avant de recevoir l’argent ?
field-products-credit-delay-hint = 1 : le mois suivant. Prenez le délai réel, pas le délai promis.
field-products-credit-delay-official = Délai client, en mois
field-products-hours-question = Combien d’heures pour une unité ?
field-products-hours-hint = Quinze minutes s’écrivent 0,25. Le plan vérifie le total du mois.
field-products-hours-official = Heures de travail par unité

## Ce que me coûte une pièce

step-unit-cost-title = Ce que me coûte une pièce
step-unit-cost-hint = Compter tout ce qui part avec chaque vente.
step-unit-cost-why = Un prix sous le coût fait perdre de l’argent à chaque vente.
step-unit-cost-example = Robe : tissu 108, fournitures 18, emballage 4, façon 45. Coût : 175 DH.

field-unit-cost-batch-question = Combien d’unités est-ce que je fais à la fois ?
field-unit-cost-batch-hint = Pour une marmite de 20 plats, comptez la marmite entière. Vide : une seule.
field-unit-cost-batch-official = Unités par lot
field-unit-cost-material-question = Quelle matière entre dedans ?
field-unit-cost-material-hint = Sans oublier le fil, l’huile, le gaz ou le sel.
field-unit-cost-material-official = Matière
field-unit-cost-material-quantity-question = Quelle quantité ?
field-unit-cost-material-quantity-official = Quantité utilisée
field-unit-cost-material-price-question = Combien coûte une unité de cette matière ?
field-unit-cost-material-price-hint = Le prix payé, transport compris.
field-unit-cost-material-price-official = Prix d’achat
field-unit-cost-packaging-question = Combien coûte l’emballage d’une unité ?
field-unit-cost-packaging-hint = Le sac, la boîte, l’étiquette.
field-unit-cost-packaging-official = Emballage
field-unit-cost-piecework-question = Combien est-ce que je paie à quelqu’un pour chaque unité ?
field-unit-cost-piecework-hint = Couture, livraison, commission. Un salaire fixe va dans « Les personnes que je paie ».
field-unit-cost-piecework-official = Travail à la pièce
field-unit-cost-other-question = Autre dépense à chaque vente ?
field-unit-cost-other-hint = Gaz, frais de paiement, cadeau au client.
field-unit-cost-other-official = Autre coût par unité

## Mon stock

step-stock-title = Mon stock
step-stock-hint = Acheter assez, sans laisser dormir l’argent.
step-stock-why = Trop de stock vide la caisse. Trop peu fait perdre des ventes.
step-stock-example = Épicerie : 16 000 DH de marchandises, soit environ 18 jours de vente.

field-stock-opening-question = Pour combien est-ce que j’achète avant d’ouvrir ?
field-stock-opening-hint = Juste ce qu’il faut pour les premières semaines. Le plan garde ce niveau.
field-stock-opening-official = Stock initial

## Ce que je paie chaque mois

step-monthly-costs-title = Ce que je paie chaque mois
step-monthly-costs-hint = Lister ce qui se paie même sans vendre.
step-monthly-costs-why = Ces dépenses reviennent toujours. Elles fixent le minimum à vendre.
step-monthly-costs-example = Atelier : loyer 1 900, eau et électricité 380, transport 350, téléphone 200 DH.

field-monthly-costs-kind-question = Quelle sorte de dépense ?
field-monthly-costs-kind-hint = Une carte par dépense. La maison a sa propre page.
field-monthly-costs-kind-official = Nature de la dépense
choice-monthly-costs-kind-rent = Loyer
choice-monthly-costs-kind-utilities = Eau et électricité
choice-monthly-costs-kind-phone = Téléphone et internet
choice-monthly-costs-kind-transport = Transport
choice-monthly-costs-kind-upkeep = Entretien et réparations
choice-monthly-costs-kind-promotion = Publicité
choice-monthly-costs-kind-bank = Banque
choice-monthly-costs-kind-insurance = Assurance
choice-monthly-costs-kind-taxes = Impôts et cotisations
choice-monthly-costs-kind-other = Autre dépense
field-monthly-costs-name-question = Quelle dépense exactement ?
field-monthly-costs-name-hint = Un nom clair : « loyer de l’atelier ».
field-monthly-costs-name-official = Dépense
field-monthly-costs-amount-question = Combien à chaque fois ?
field-monthly-costs-amount-hint = Prenez une vraie facture ou demandez aux voisins.
field-monthly-costs-amount-official = Montant
field-monthly-costs-every-question = Tous les combien de mois ?
field-monthly-costs-every-hint = 1 : chaque mois. 3 : chaque trimestre. 12 : une fois par an.
field-monthly-costs-every-official = Périodicité, en mois
field-monthly-costs-from-question = À partir de quel mois ?
field-monthly-costs-from-hint = Vide : dès le premier mois du plan.
field-monthly-costs-from-official = Premier mois
field-monthly-costs-until-question = Jusqu’à quel mois ? Vide : sans fin.
field-monthly-costs-until-official = Dernier mois

## Les personnes que je paie

step-staff-title = Les personnes que je paie
step-staff-hint = Compter le vrai coût d’une personne qui aide.
step-staff-why = Un salaire oublié fait tomber tout le plan.
step-staff-example = Une aide-coiffeuse à mi-temps dès le septième mois : 1 750 DH, plus les cotisations.

field-staff-role-question = Quel travail fait cette personne ?
field-staff-role-hint = Une carte par travail, même pour deux personnes.
field-staff-role-official = Poste
field-staff-count-question = Combien de personnes à ce poste ?
field-staff-count-official = Effectif
field-staff-gross-pay-question = Quel salaire par mois pour une personne, avant retenues ?
field-staff-gross-pay-hint = Vérifiez le salaire minimum de l’année et le temps de travail.
field-staff-gross-pay-official = Salaire brut
field-staff-charges-question = Combien l’entreprise paie-t-elle en plus du salaire ?
field-staff-charges-hint = Cotisations et assurance, pour une personne et par mois. Demandez le taux de l’année.
field-staff-charges-official = Cotisations sociales
field-staff-from-question = À partir de quel mois ?
field-staff-from-hint = Vide : dès le premier mois du plan.
field-staff-from-official = Date d’embauche
field-staff-until-question = Jusqu’à quel mois ? Vide : sans fin prévue.
field-staff-until-official = Fin de contrat

## Ma maison et ma paie

step-household-title = Ma maison et ma paie
step-household-hint = Savoir combien l’entreprise doit donner à la maison.
step-household-why = Le prêt se rembourse après la nourriture, le loyer et l’école.
step-household-example = Besoins 4 300 DH, autres revenus 900 DH : il faut 3 400 DH.

field-household-food-question = Combien pour manger, par mois ?
field-household-food-hint = Une semaine de courses, multipliée par quatre et un peu plus.
field-household-food-official = Alimentation
field-household-rent-question = Combien pour le logement ?
field-household-rent-hint = Loyer, eau, électricité et gaz de la maison.
field-household-rent-official = Logement
field-household-school-question = Combien pour l’école ?
field-household-school-hint = Ajoutez les fournitures de septembre, divisées par douze.
field-household-school-official = Frais de scolarité
field-household-childcare-question = Combien pour la garde des enfants ?
field-household-childcare-hint = Zéro est une réponse, quand quelqu’un les garde sans être payé.
field-household-childcare-official = Frais de garde d’enfants
field-household-health-question = Combien pour la santé ?
field-household-health-hint = Consultations et médicaments d’une année, divisés par douze.
field-household-health-official = Santé
field-household-transport-phone-question = Combien pour le téléphone et le transport ?
field-household-transport-phone-official = Téléphone et transport
field-household-sent-home-question = Combien est-ce que j’envoie à la famille ?
field-household-sent-home-hint = Ce montant compte. Le cacher fausse le plan.
field-household-sent-home-official = Transferts à la famille
field-household-savings-circle-question = Combien est-ce que je verse à la tontine ?
field-household-savings-circle-official = Tontine (daret)
field-household-other-question = Autres dépenses de la maison ?
field-household-other-hint = Fêtes, vêtements, dettes personnelles.
field-household-other-official = Autres dépenses du ménage
field-household-other-income-question = Quel autre argent entre à la maison ?
field-household-other-income-hint = Salaire d’une autre personne, aide, petits travaux.
field-household-other-income-official = Autres revenus du ménage
field-household-owner-pay-question = Combien est-ce que je me paie chaque mois ?
field-household-owner-pay-hint = Un montant fixe, au moins égal au besoin de la maison.
field-household-owner-pay-official = Rémunération de l’exploitant(e)
field-household-owner-pay-from-question = À partir de quel mois est-ce que je me paie ?
field-household-owner-pay-from-hint = Avant ce mois, de quoi vivra la maison ? Vide : dès le premier mois.
field-household-owner-pay-from-official = Début de la rémunération

## Ce que j’achète pour démarrer

step-equipment-title = Ce que j’achète pour démarrer
step-equipment-hint = Lister les achats qui durent plus d’un an.
step-equipment-why = Le prêt paie surtout ces achats. Un devis les prouve.
step-equipment-example = Casque séchant à 2 400 DH, sert dix ans : 240 DH par an.

field-equipment-name-question = Quel achat ?
field-equipment-name-hint = Machine, meuble, travaux, téléphone, enseigne.
field-equipment-name-official = Matériel
field-equipment-quantity-question = Combien ?
field-equipment-quantity-official = Quantité
field-equipment-price-question = À quel prix l’un ?
field-equipment-price-hint = L’occasion est possible. Demandez un papier.
field-equipment-price-official = Prix d’achat
field-equipment-in-kind-question = Est-ce que je l’achète, ou est-ce que je l’ai déjà ?
field-equipment-in-kind-hint = Ce que vous apportez compte comme votre part.
field-equipment-in-kind-official = Achat ou apport en nature
choice-equipment-in-kind-bought = Je l’achète
choice-equipment-in-kind-brought-in = Je l’ai déjà
field-equipment-month-question = Quel mois est-ce que je l’achète ?
field-equipment-month-hint = Ce qui peut attendre soulage le départ. Vide : à l’ouverture.
field-equipment-month-official = Mois d’achat
field-equipment-life-question = Combien d’années va-t-il servir ?
field-equipment-life-hint = Machine : 10 ans. Téléphone, ordinateur : 5 à 7 ans.
field-equipment-life-official = Durée de vie, en années
field-equipment-start-cost-name-question = Quels frais une seule fois, avant d’ouvrir ?
field-equipment-start-cost-name-hint = Inscription, autorisation, frais de dossier, transport des machines.
field-equipment-start-cost-name-official = Frais de démarrage
field-equipment-start-cost-amount-question = Combien pour ces frais ?
field-equipment-start-cost-amount-official = Montant
field-equipment-deposit-question = Combien de caution pour le local ?
field-equipment-deposit-hint = Elle revient à la fin. Ce n’est pas une dépense perdue.
field-equipment-deposit-official = Dépôt de garantie

## D’où vient l’argent du départ

step-start-money-title = D’où vient l’argent du départ
step-start-money-hint = Mettre en face des besoins l’argent qui les paie.
step-start-money-why = Les besoins et l’argent trouvé doivent être égaux.
step-start-money-example = Besoin 65 000 DH : épargne 11 000, machines 3 000, famille 6 000, prêt 45 000.

field-start-money-own-cash-question = Combien d’argent est-ce que j’apporte ?
field-start-money-own-cash-hint = Gardez un peu pour la maison. Ne mettez pas tout.
field-start-money-own-cash-official = Apport en numéraire
field-start-money-family-question = Combien apportent la famille ou les amis ?
field-start-money-family-hint = Un prêt se rend : notez quand. Un don ne se rend pas : laissez le mois vide.
field-start-money-family-official = Argent de la famille
field-start-money-family-from-question = À partir de quel mois est-ce que je rends ?
field-start-money-family-from-official = Première échéance
field-start-money-family-months-question = En combien de mois ?
field-start-money-family-months-hint = Un petit montant régulier garde la confiance.
field-start-money-family-months-official = Nombre de mois pour rendre
field-start-money-grant-name-question = Quelle aide est-ce que je demande, et à qui ?
field-start-money-grant-name-hint = Rien n’est acquis avant une lettre d’accord.
field-start-money-grant-name-official = Subvention
field-start-money-grant-amount-question = Combien ?
field-start-money-grant-amount-hint = Une aide arrive souvent en plusieurs fois : une carte par versement.
field-start-money-grant-amount-official = Montant
field-start-money-grant-month-question = Quel mois l’aide arrive-t-elle ?
field-start-money-grant-month-hint = Prévoyez du retard : les aides arrivent rarement tôt.
field-start-money-grant-month-official = Mois de versement
field-start-money-reserve-question = Combien est-ce que je garde en caisse le jour de l’ouverture ?
field-start-money-reserve-hint = Visez un à trois mois de dépenses fixes.
field-start-money-reserve-official = Réserve de sécurité

## Le prêt que je demande

step-loan-title = Le prêt que je demande
step-loan-hint = Savoir ce qu’il paie et ce qu’il coûte.
step-loan-why = C’est sa question : combien, pour quoi, rendu avec quoi ?
step-loan-example = 45 000 DH sur 48 mois, dont 6 mois d’intérêts seuls. Puis 1 114,19 DH par mois.

field-loan-lender-question = À qui est-ce que je demande ?
field-loan-lender-hint = Banque, association de micro-crédit, programme public.
field-loan-lender-official = Prêteur
field-loan-purpose-question = Que va payer ce prêt ?
field-loan-purpose-hint = Citez les achats et leurs devis.
field-loan-purpose-official = Objet du crédit
field-loan-amount-question = Combien est-ce que je demande ?
field-loan-amount-hint = Le besoin moins l’argent déjà trouvé. Pas plus.
field-loan-amount-official = Montant demandé
field-loan-month-question = Quel mois l’argent arrive-t-il ?
field-loan-month-hint = Comptez deux à trois mois entre la demande et l’argent. Vide : à l’ouverture.
field-loan-month-official = Mois de déblocage
field-loan-rate-question = Quel taux par an ?
field-loan-rate-hint = Demandez aussi le coût total, en dirhams.
field-loan-rate-official = Taux d’intérêt annuel
field-loan-term-question = En combien de mois est-ce que je rends ?
field-loan-term-hint = Plus long : moins par mois, plus cher au total.
field-loan-term-official = Durée du crédit, en mois
field-loan-grace-question = Combien de mois avant de rendre le capital ?
field-loan-grace-hint = Ces mois-là, on paie seulement les intérêts. Utile si les ventes montent lentement.
field-loan-grace-official = Différé, en mois

## Listes

list-competitors-add = Ajouter un concurrent
list-competitors-empty = Aucun nom pour l’instant. Qui vend la même chose près d’ici ?
list-competitors-item = Concurrent sans nom
list-products-add = Ajouter un produit
list-products-empty = Rien à vendre pour l’instant. Commencez par ce qui se vend le mieux.
list-products-item = Produit sans nom
list-materials-add = Ajouter une matière
list-materials-empty = Aucune matière pour l’instant. Que faut-il pour en faire un lot ?
list-materials-item = Matière sans nom
list-costs-add = Ajouter une dépense
list-costs-empty = Aucune dépense pour l’instant. Le loyer est souvent la première.
list-costs-item = Dépense sans nom
list-staff-add = Ajouter une personne
list-staff-empty = Aucun salaire pour l’instant. C’est possible.
list-staff-item = Poste sans nom
list-equipment-add = Ajouter un achat
list-equipment-empty = Aucun achat pour l’instant. Notez aussi ce que vous avez déjà.
list-equipment-item = Achat sans nom
list-start-costs-add = Ajouter des frais
list-start-costs-empty = Aucuns frais de démarrage pour l’instant. L’inscription est-elle gratuite ?
list-start-costs-item = Frais sans nom
list-grants-add = Ajouter une aide
list-grants-empty = Aucune aide pour l’instant. Un plan tient aussi sans aide.
list-grants-item = Aide sans nom
list-loans-add = Ajouter un prêt
list-loans-empty = Aucun prêt pour l’instant. C’est possible, si l’argent du départ suffit.
list-loans-item = Prêt sans nom
