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
