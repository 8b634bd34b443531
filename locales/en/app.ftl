# The screens of the app: what is said around the questions and the figures.

# What was typed or done and cannot be.
text-too-long = That is too long: { $most ->
    [one] { $most } letter at most.
   *[other] { $most } letters at most.
}
text-invisible = An invisible sign has slipped into this text. Clear it and type it again.
edit-list-full = The list is full: { $most } lines at most.
edit-not-kept = This answer does not go here. Nothing has changed.
edit-gone = This line is no longer there.
edit-read-only = This workbook is open in another window. Here it can only be read.
edit-undone = The last change is undone.
edit-redone = The change is made again.
