# Said when a file cannot be opened, and about what the browser keeps. One sentence on what is
# known, one on what to try. Never "error".

open-empty = This file is empty. Try another copy.
open-too-big = This file is larger than any workbook can be ({ $most } MB). Choose a file whose name ends in .daftar.
open-picture = This is a picture or a film. Choose a file whose name ends in .daftar.
open-pdf = This is a PDF, made to be read. Choose the workbook itself: its name ends in .daftar.
open-web-page = This is a web page. Choose a file whose name ends in .daftar.
open-archive = This is an office file or a compressed folder. Choose a file whose name ends in .daftar.
open-other = This is not a workbook. Choose a file whose name ends in .daftar.
open-truncated = The end of this file is missing. Take the copy again, or try an older one.
open-too-new = This workbook was made with a newer Daftar (file version { $version }). Update Daftar, then open it again.

# The file is a workbook, and something in it cannot be kept. $place is where, as it stands in
# the file, for somebody who helps.
open-damaged-syntax = This file was changed outside Daftar or damaged, at line { $line }, column { $column }. Try another copy.
open-damaged-missing = Something is missing from this file: { $place }. Try another copy.
open-damaged-unknown = This file holds something Daftar does not know: { $place }. Update Daftar, or try another copy.
open-damaged-kind = In this file, “{ $found }” is not written as it has to be: { $place }. Try another copy.
open-damaged-deep = Line { $line } of this file is not part of any workbook. Try another copy.
open-damaged-many = This file has more lines than a workbook can hold: { $place }. Split the workbook in two, or try another copy.
open-damaged-ids = Two lines of this file have the same number: { $place }. Try another copy.
open-damaged-long = A text in this file is too long: { $place }. Shorten it, or try another copy.
open-damaged-invisible = A text in this file holds an invisible character: { $place }. Type the text again, or try another copy.
open-damaged-value = In this file, “{ $found }” is not a possible value: { $place }. Correct it, or try another copy.

recovered-older = Writing stopped halfway, so the last change may be missing. Everything before it is here.
recovered-lost = What was kept here can no longer be read. Open your file: the last copy you took is whole.

example-sewing = A sewing workshop
example-meals = Prepared meals
example-hairdresser = A hairdresser
example-grocery = A small grocery
