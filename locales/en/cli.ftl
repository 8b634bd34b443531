# Said by the `daftar` command. One line each, but for the help.

cli-help =
    Daftar reads business plans (.daftar files) and shows what follows from them.

    daftar example                     the examples, one a line, name first
    daftar example NAME -o FILE        one of them, as a file
    daftar check FILE                  what is missing, impossible or worrying
    daftar reports                     the reports, one a line, id first
    daftar show FILE REPORT            one report
    daftar explain FILE REPORT ROW MONTH
                                       why a figure is what it is; --depth 3: and its parts
    daftar pdf FILE -o FILE.pdf        the plan as a lender reads it
    daftar sheet FILE -o FILE.xlsx     the plan as a spreadsheet, formulas and all

    --lang fr|ar|en           the language; otherwise that of the system
    --format text|json|csv    for people, programs or spreadsheets (check, show)
    --date 2027-01-15         the day written on the PDF or spreadsheet; otherwise today
    -o, --output FILE         where to write; - is standard output
    --help, --version

    A FILE written - is standard input.
    Exit code: 0 done; 1 the plan is not ready (check); 2 the command or the file is not
    understood.

usage-nothing = Name a command: { $help } lists them.
usage-command = “{ $word }” is not a command: { $help } lists them.
usage-option = “{ $word }” is not an option here: { $help } lists them.
usage-no-value = “{ $word }” needs a value after it: see { $help }.
usage-value = { $option } takes { $choices }, and not “{ $value }”.
usage-missing = This command needs { $word }: see { $help }.
usage-file = FILE
usage-report-id = REPORT
usage-row-id = ROW
usage-column-id = MONTH
usage-output = -o FILE
usage-extra = “{ $word }” is one word too many: see { $help }.
usage-example = There is no example “{ $word }”: { $help } lists them.
usage-report = There is no report “{ $word }”: { $help } lists them.
usage-row = There is no row “{ $word }” in { $report }: { $choices }.
usage-column = There is no column “{ $word }” in { $report }: { $choices }.
usage-no-explanation = At { $row }, { $column } there is no figure that a formula gives.

file-said = { $file }: { $said }
file-not-found = { $file }: there is no such file. Check its name and folder.
file-not-allowed = { $file }: this file may not be read. Ask its owner, or copy it to a folder of yours.
file-is-folder = { $file }: this is a folder. Name a file in it.
file-unreadable = { $file }: this file cannot be read. Try another copy.

write-no-folder = { $file }: there is no such folder. Make it first, or name another.
write-not-allowed = { $file }: this place may not be written to. Name another.
write-folder = { $file }: this is a folder. Name a file in it.
write-full = { $file }: no room is left. Nothing was changed; free some space and try again.
write-failed = { $file }: this could not be written, and nothing was changed. Name another place.

pdf-failed = The PDF could not be made. The workbook is as it was.

check-ready = Nothing is missing or impossible, and cash stays above zero.
