# Said when a file cannot be opened, and about what the browser keeps. One sentence on what is
# known, one on what to try. Never "erreur".

open-empty = Ce fichier est vide. Essayez une autre copie.
open-too-big = Ce fichier est plus gros qu'un cahier ne peut l'être ({ $most } Mo). Choisissez un fichier dont le nom finit par .daftar.
open-picture = C'est une image ou un film. Choisissez un fichier dont le nom finit par .daftar.
open-pdf = C'est un PDF, fait pour être lu. Choisissez le cahier lui-même : son nom finit par .daftar.
open-web-page = C'est une page web. Choisissez un fichier dont le nom finit par .daftar.
open-archive = C'est un fichier de bureautique ou un dossier compressé. Choisissez un fichier dont le nom finit par .daftar.
open-other = Ce n'est pas un cahier. Choisissez un fichier dont le nom finit par .daftar.
open-truncated = Il manque la fin de ce fichier. Refaites la copie, ou essayez une copie plus ancienne.
open-too-new = Ce cahier vient d'un Daftar plus récent (version de fichier { $version }). Mettez Daftar à jour, puis rouvrez-le.

# The file is a workbook, and something in it cannot be kept. $place is where, as it stands in
# the file, for somebody who helps.
open-damaged-syntax = Ce fichier est abîmé, ou a été modifié hors de Daftar : ligne { $line }, colonne { $column }. Essayez une autre copie.
open-damaged-missing = Il manque quelque chose dans ce fichier : { $place }. Essayez une autre copie.
open-damaged-unknown = Ce fichier contient quelque chose que Daftar ne connaît pas : { $place }. Mettez Daftar à jour, ou essayez une autre copie.
open-damaged-kind = Dans ce fichier, « { $found } » n'est pas écrit comme il faut : { $place }. Essayez une autre copie.
open-damaged-deep = La ligne { $line } de ce fichier ne fait partie d'aucun cahier. Essayez une autre copie.
open-damaged-many = Ce fichier a plus de lignes qu'un cahier ne peut en contenir : { $place }. Partagez le cahier en deux, ou essayez une autre copie.
open-damaged-ids = Deux lignes de ce fichier ont le même numéro : { $place }. Essayez une autre copie.
open-damaged-long = Un texte de ce fichier est trop long : { $place }. Raccourcissez-le, ou essayez une autre copie.
open-damaged-invisible = Un texte de ce fichier contient un caractère invisible : { $place }. Retapez le texte, ou essayez une autre copie.
open-damaged-value = Dans ce fichier, « { $found } » n'est pas une valeur possible : { $place }. Corrigez-la, ou essayez une autre copie.

recovered-older = L'enregistrement s'est arrêté en route : le dernier changement manque peut-être. Tout ce qui précède est là.
recovered-lost = Ce qui était gardé ici ne se lit plus. Ouvrez votre fichier : la dernière copie emportée est entière.

example-sewing = Un atelier de couture
example-meals = Des plats préparés
example-hairdresser = Un salon de coiffure
example-grocery = Une petite épicerie
