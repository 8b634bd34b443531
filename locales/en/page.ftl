# Said by the page itself, before or without the app. One line each, without arguments.
page-needs-script = Daftar needs JavaScript. Allow it for this page in your browser.
page-cannot-start = Daftar could not start. Reload the page; if that does not help, update your browser. Nothing you saved is lost.
