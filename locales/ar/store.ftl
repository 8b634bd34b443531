# Said when a file cannot be opened, and about what the browser keeps. One sentence on what is
# known, one on what to try. Verbal nouns and impersonal forms; never "خطأ".

open-empty = هذا الملف فارغ. يمكن تجربة نسخة أخرى.
open-too-big = هذا الملف أكبر من أي دفتر ممكن ({ $most } ميغابايت). يستحسن اختيار ملف ينتهي اسمه بعبارة .daftar.
open-picture = هذه صورة أو شريط مصور. يستحسن اختيار ملف ينتهي اسمه بعبارة .daftar.
open-pdf = هذا ملف PDF معد للقراءة. يستحسن اختيار الدفتر نفسه: اسمه ينتهي بعبارة .daftar.
open-web-page = هذه صفحة ويب. يستحسن اختيار ملف ينتهي اسمه بعبارة .daftar.
open-archive = هذا ملف مكتبي أو مجلد مضغوط. يستحسن اختيار ملف ينتهي اسمه بعبارة .daftar.
open-other = هذا الملف ليس دفترا. يستحسن اختيار ملف ينتهي اسمه بعبارة .daftar.
open-truncated = آخر هذا الملف ناقص. يستحسن أخذ النسخة من جديد، أو تجربة نسخة أقدم.
open-too-new = هذا الملف من إصدار أحدث من التطبيق (صيغة الملف { $version }). يستحسن تحديث التطبيق ثم فتح الملف من جديد.

# The file is a workbook, and something in it cannot be kept. $place is where, as it stands in
# the file, for somebody who helps.
open-damaged-syntax = هذا الملف تضرر أو تغير خارج التطبيق: السطر { $line }، العمود { $column }. يمكن تجربة نسخة أخرى.
open-damaged-missing = ينقص شيء في هذا الملف: { $place }. يمكن تجربة نسخة أخرى.
open-damaged-unknown = في هذا الملف شيء لا يعرفه التطبيق: { $place }. يستحسن تحديث التطبيق أو تجربة نسخة أخرى.
open-damaged-kind = في هذا الملف، «{ $found }» غير مكتوب كما يلزم: { $place }. يمكن تجربة نسخة أخرى.
open-damaged-deep = السطر { $line } من هذا الملف لا يدخل في أي دفتر. يمكن تجربة نسخة أخرى.
open-damaged-many = في هذا الملف أسطر أكثر مما يسعه الدفتر: { $place }. يستحسن تقسيم الدفتر إلى اثنين، أو تجربة نسخة أخرى.
open-damaged-ids = في هذا الملف سطران لهما الرقم نفسه: { $place }. يمكن تجربة نسخة أخرى.
open-damaged-long = في هذا الملف نص أطول من اللازم: { $place }. يستحسن اختصاره، أو تجربة نسخة أخرى.
open-damaged-invisible = في هذا الملف نص فيه رمز خفي: { $place }. يستحسن كتابة النص من جديد، أو تجربة نسخة أخرى.
open-damaged-value = في هذا الملف، «{ $found }» قيمة غير ممكنة: { $place }. يستحسن تصحيحها، أو تجربة نسخة أخرى.

recovered-older = توقف الحفظ قبل أن يتم، وقد يكون آخر تغيير ناقصا. كل ما قبله موجود.
recovered-lost = ما كان محفوظا هنا لم يعد مقروءا. يستحسن فتح الملف: آخر نسخة تم أخذها سليمة.

example-sewing = ورشة خياطة
example-meals = وجبات مهيأة
example-hairdresser = صالون حلاقة
example-grocery = بقالة صغيرة
