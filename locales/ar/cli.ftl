# Said by the `daftar` command. One line each, but for the help.

cli-help =
    دفتر يقرأ مخططات الأعمال (ملفات .daftar) ويعرض ما ينتج عنها.

    daftar example
        الأمثلة، واحد في كل سطر، والاسم أولا
    daftar example NAME -o FILE
        واحد منها، في ملف
    daftar check FILE
        ما هو ناقص أو غير ممكن أو مقلق
    daftar reports
        الجداول، واحد في كل سطر، والرمز أولا
    daftar show FILE REPORT
        جدول واحد
    daftar explain FILE REPORT ROW MONTH
        لماذا هذا الرقم؛ ومع --depth 3 أجزاؤه أيضا
    daftar pdf FILE -o FILE.pdf
        المخطط كما تقرؤه مؤسسة التمويل
    daftar sheet FILE -o FILE.xlsx
        المخطط جدولا حسابيا بصيغه

    --lang fr|ar|en
        اللغة؛ وإلا فلغة النظام
    --format text|json|csv
        للقراءة أو لبرنامج أو لجدول حسابي (check, show)
    --date 2027-01-15
        اليوم المكتوب في ملف PDF أو الجدول الحسابي؛ وإلا فاليوم الحالي
    -o, --output FILE
        مكان الكتابة؛ والعلامة - هي المخرج العادي
    --help, --version

    FILE هو الملف، والعلامة - هي المدخل العادي.
    رمز النهاية: 0 تم، 1 المخطط غير جاهز (check)، 2 الأمر أو الملف غير مفهوم.

usage-nothing = يلزم ذكر أمر: { $help } يعرض الأوامر كلها.
usage-command = «{ $word }» ليس أمرا: { $help } يعرض الأوامر كلها.
usage-option = «{ $word }» ليس خيارا هنا: { $help } يعرض الخيارات كلها.
usage-no-value = بعد «{ $word }» تلزم قيمة: التفصيل في { $help }.
usage-value = { $option } يقبل { $choices } ولا يقبل «{ $value }».
usage-missing = ينقص هذا الأمر { $word }: التفصيل في { $help }.
usage-file = FILE
usage-report-id = REPORT
usage-row-id = ROW
usage-column-id = MONTH
usage-output = -o FILE
usage-extra = «{ $word }» كلمة زائدة: التفصيل في { $help }.
usage-example = لا يوجد مثال باسم «{ $word }»: { $help } يعرض الأمثلة كلها.
usage-report = لا يوجد جدول باسم «{ $word }»: { $help } يعرض الجداول كلها.
usage-row = لا يوجد سطر باسم «{ $word }» في { $report }: { $choices }.
usage-column = لا يوجد عمود باسم «{ $word }» في { $report }: { $choices }.
usage-no-explanation = لا يوجد في { $row }، { $column } رقم تعطيه عملية حسابية.

file-said = { $file }: { $said }
file-not-found = { $file }: هذا الملف غير موجود. يستحسن التحقق من اسمه ومجلده.
file-not-allowed = { $file }: قراءة هذا الملف غير مسموح بها. يمكن نسخه إلى مجلد آخر.
file-is-folder = { $file }: هذا مجلد. يلزم ذكر ملف بداخله.
file-unreadable = { $file }: هذا الملف لا يقرأ. يمكن تجربة نسخة أخرى.

write-no-folder = { $file }: هذا المجلد غير موجود. يلزم إنشاؤه أولا أو ذكر مجلد آخر.
write-not-allowed = { $file }: الكتابة في هذا المكان غير مسموح بها. يمكن ذكر مكان آخر.
write-folder = { $file }: هذا مجلد. يلزم ذكر ملف بداخله.
write-full = { $file }: لم يبق مكان فارغ ولم يتغير أي شيء. يلزم إفراغ مكان ثم إعادة المحاولة.
write-failed = { $file }: لم تتم الكتابة ولم يتغير أي شيء. يمكن ذكر مكان آخر.

pdf-failed = لم يتم إعداد ملف PDF. الدفتر بقي كما كان.

check-ready = لا شيء ناقص ولا غير ممكن، والصندوق يبقى فوق الصفر.
