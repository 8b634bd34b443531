# Said by the page itself, before or without the app. One line each, without arguments.
page-needs-script = Daftar a besoin de JavaScript. Autorisez-le pour cette page dans votre navigateur.
page-cannot-start = Daftar n’a pas pu démarrer. Rechargez la page ; si cela continue, mettez à jour votre navigateur. Rien de ce que vous avez enregistré n’est perdu.
