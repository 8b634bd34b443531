# Said by the `daftar` command. One line each, but for the help.

cli-help =
    Daftar lit des plans d'affaires (fichiers .daftar) et montre ce qui en découle.

    daftar example                     les exemples, un par ligne, le nom d'abord
    daftar example NOM -o FICHIER      l'un d'eux, comme fichier
    daftar check FICHIER               ce qui manque, est impossible ou inquiète
    daftar reports                     les tableaux, un par ligne, l'identifiant d'abord
    daftar show FICHIER TABLEAU        un tableau
    daftar explain FICHIER TABLEAU LIGNE MOIS
                                       pourquoi un chiffre ; --depth 3 : et ses parties
    daftar pdf FICHIER -o F.pdf        le plan tel qu'un prêteur le lit
    daftar sheet FICHIER -o F.xlsx     le plan en tableur, avec ses formules

    --lang fr|ar|en           la langue ; sinon celle du système
    --format text|json|csv    pour lire, pour un programme, pour un tableur (check, show)
    --date 2027-01-15         le jour écrit sur le PDF ou le tableur ; sinon aujourd'hui
    -o, --output FICHIER      où écrire ; - est la sortie standard
    --help, --version

    Un FICHIER écrit - est l'entrée standard.
    Code de sortie : 0 fait ; 1 le plan n'est pas prêt (check) ; 2 la commande ou le fichier
    n'a pas été compris.

usage-nothing = Donnez une commande : { $help } les montre toutes.
usage-command = « { $word } » n'est pas une commande : { $help } les montre toutes.
usage-option = « { $word } » n'est pas une option ici : { $help } les montre toutes.
usage-no-value = « { $word } » demande une valeur : voyez { $help }.
usage-value = { $option } demande { $choices }, et non « { $value } ».
usage-missing = Il manque { $word } à cette commande : voyez { $help }.
usage-file = FICHIER
usage-report-id = TABLEAU
usage-row-id = LIGNE
usage-column-id = MOIS
usage-output = -o FICHIER
usage-extra = « { $word } » est un mot de trop : voyez { $help }.
usage-example = Il n'y a pas d'exemple « { $word } » : { $help } les montre tous.
usage-report = Il n'y a pas de tableau « { $word } » : { $help } les montre tous.
usage-row = Il n'y a pas de ligne « { $word } » dans { $report } : { $choices }.
usage-column = Il n'y a pas de colonne « { $word } » dans { $report } : { $choices }.
usage-no-explanation = À { $row }, { $column } il n'y a pas de chiffre qu'une formule donne.

file-said = { $file } : { $said }
file-not-found = { $file } : ce fichier n'existe pas. Vérifiez son nom et son dossier.
file-not-allowed = { $file } : la lecture de ce fichier n'est pas permise. Copiez-le dans un dossier à vous.
file-is-folder = { $file } : c'est un dossier. Donnez le nom d'un fichier.
file-unreadable = { $file } : ce fichier ne se lit pas. Essayez une autre copie.

write-no-folder = { $file } : ce dossier n'existe pas. Créez-le d'abord, ou donnez-en un autre.
write-not-allowed = { $file } : écrire à cet endroit n'est pas permis. Donnez-en un autre.
write-folder = { $file } : c'est un dossier. Donnez le nom d'un fichier.
write-full = { $file } : il n'y a plus de place. Rien n'a changé ; libérez de la place et réessayez.
write-failed = { $file } : l'écriture n'a pas réussi et rien n'a changé. Donnez un autre endroit.

pdf-failed = Le PDF n'a pas pu être fait. Le cahier est resté comme il était.

check-ready = Rien ne manque, rien n'est impossible, et la caisse reste au-dessus de zéro.
