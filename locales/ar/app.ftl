# The screens of the app: what is said around the questions and the figures.

# What was typed or done and cannot be.
text-too-long = النص طويل جدا: { $most ->
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $most } أحرف على الأكثر.
    [many] { $most } حرفا على الأكثر.
   *[other] { $most } حرف على الأكثر.
}
text-invisible = في هذا النص علامة غير مرئية. يستحسن مسحه وكتابته من جديد.
edit-list-full = اللائحة ممتلئة: { $most } سطر على الأكثر.
edit-not-kept = هذا الجواب لا يناسب هذه الخانة. لم يتغير أي شيء.
edit-gone = هذا السطر لم يعد موجودا.
edit-read-only = هذا الدفتر مفتوح في نافذة أخرى. هنا للقراءة فقط.
edit-undone = تم إلغاء آخر تغيير.
edit-redone = تمت إعادة التغيير.
# The frame of every page.
app-title = دفتر Daftar
language-short-fr = Fr
language-short-ar = ع
language-short-en = En
skip-to-content = الانتقال إلى المحتوى
back-to-plan = رجوع إلى مخططي
back-to-shelf = رجوع إلى دفاتري
nav-places = صفحات الدفتر
place-plan = مخططي
place-cash = الصندوق
place-results = النتائج
place-tables = الجداول
place-export = ملف PDF
dismiss = إغلاق
undo = إلغاء آخر تغيير
redo = إعادة آخر تغيير
cancel = ترك كما كان
delete = حذف
duplicate = تكرار هذا السطر
edit-removed = تم الحذف.

# Whether everything typed is on this device.
saved = تم الحفظ
saved-at = تم الحفظ { $time }
saving = جار الحفظ…
not-saved = لم يتم الحفظ
read-only = مفتوح في مكان آخر: للقراءة فقط
copied-on = نسخة { $date }
save-full = لم يبق مكان على هذا الجهاز. ما على الشاشة كامل: يجب أخذ نسخة ثم تفريغ بعض المكان.
save-failed = لم يتمكن الجهاز من الحفظ. ما على الشاشة كامل: يجب أخذ نسخة الآن.
storage-missing = هذا المتصفح لا يحفظ شيئا هنا. العمل ممكن، ويجب أخذ نسخة قبل الإغلاق.

# The shelf.
home-title = دفاتري
home-private = كل شيء يبقى على هذا الجهاز
home-examples = مشاهدة مثال
home-examples-hint = دفتر كامل للتعلم. يمكن تغيير كل شيء فيه.
language-not-loaded = هذه اللغة ليست بعد على هذا الجهاز. يمكن المحاولة مع اتصال بالأنترنت.
example-not-loaded = هذا المثال ليس بعد على هذا الجهاز. يمكن المحاولة مع اتصال بالأنترنت.
book-unnamed = دفتر بدون اسم
book-steps = { $done } من أصل { $count } مرحلة
book-open = فتح هذا الدفتر
book-new = بدء دفتر جديد
book-begin = بدء مخططي
book-saved = تم الحفظ يوم { $date } على الساعة { $time }
book-copied = نسخة مأخوذة يوم { $date }
book-no-copy = لا توجد نسخة مأخوذة
book-delete = المسح من هنا
book-delete-ask = مسح «{ $name }» من هذا الجهاز؟ بدون نسخة لا يمكن الرجوع عن ذلك.
book-deleted = لم يعد الدفتر على هذا الجهاز.
book-not-here = هذا الدفتر ليس على هذا الجهاز. يمكن فتح الملف.
book-damaged = هذا الدفتر لا يقرأ هنا. يمكن فتح آخر نسخة.
book-taken-over = تغير هذا الدفتر في نافذة أخرى. ما على الشاشة غير موجود فيها: يجب أخذ نسخة.
book-open-elsewhere = هذا الدفتر مفتوح في نافذة أخرى. يجب إغلاقها أولا.
book-take-damaged = أخذ ما بقي
open-file = فتح ملفي
take-copy = أخذ نسخة
copies-title = نسختي
copies-hint = ملف يحفظ على مفتاح USB أو يرسل. يفتح على جهاز آخر.
file-not-read = هذا الملف لا يقرأ. يمكن تجربة نسخة أخرى.
file-not-written = لم يتم إعداد الملف. يمكن المحاولة مرة أخرى.

# The steps.
plan-title = مخططي
plan-next = متابعة مخططي
plan-checks = { $count ->
    [one] نقطة واحدة للنظر في النتائج
    [two] نقطتان للنظر في النتائج
    [few] { $count } نقط للنظر في النتائج
    [many] { $count } نقطة للنظر في النتائج
   *[other] { $count } نقطة للنظر في النتائج
}
step-done = تم
step-started = جار
step-empty = للإنجاز
step-number = المرحلة { $number } من { $count }
step-next = متابعة
step-back = المرحلة السابقة
step-help = لماذا، مع مثال
step-example = مثلا
more-questions = أسئلة أخرى
finding-go = عرض
list-start-costs-title = مصاريف البداية
list-grants-title = المنح
list-materials-title = ما يلزم لصنعه

# Answers.
less = أقل
more = أكثر
unit-each = { unit } / { $unit }
unit-percent = %
unit-months = شهر
unit-days = يوم
unit-hours = ساعة
unit-years = سنة
ask-which = ما المقصود؟
month-name = الشهر
month-year-label = السنة
month-none = اختيار
season-nothing = لا شيء
season-half = النصف
season-less = أقل قليلا
season-normal = كالعادة
season-more = أكثر قليلا
season-twice = الضعف
season-different = { $count ->
    [0] كل الأشهر متشابهة
    [one] شهر واحد مختلف
    [two] شهران مختلفان
    [few] { $count } أشهر مختلفة
    [many] { $count } شهرا مختلفا
   *[other] { $count } شهر مختلف
}
cash-bundles = { $count ->
    [one] رزمة واحدة من 10 أوراق
    [two] رزمتان من 10 أوراق
    [few] { $count } رزم من 10 أوراق
   *[other] { $count } رزمة من 10 أوراق
}
cash-notes = { $count ->
    [one] ورقة واحدة من { $face }
    [two] ورقتان من { $face }
    [few] { $count } أوراق من { $face }
   *[other] { $count } ورقة من { $face }
}
cash-coins = { $count ->
    [one] قطعة واحدة من { $face }
    [two] قطعتان من { $face }
    [few] { $count } قطع من { $face }
   *[other] { $count } قطعة من { $face }
}

# What answers come to.
echo-month = في الشهر، حوالي
echo-one-month = في { $month }، حوالي
echo-year = خلال الاثني عشر شهرا الأولى
echo-sales-day = { $price } × { $quantity } × { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
echo-sales-week = { $price } × { $quantity } × 52 أسبوعا ÷ 12 شهرا
echo-sales-month = { $price } × { $quantity } في الشهر
echo-sales-year = كل مبيعاتي، الاثنا عشر شهرا الأولى
echo-costs-month = مصاريف الشهر الأول
echo-costs-year = مصاريف الاثني عشر شهرا الأولى
echo-staff-pay-year = الأجور، الاثنا عشر شهرا الأولى
echo-staff-charges-year = الاشتراكات، الاثنا عشر شهرا الأولى
echo-needs-month = ما تحتاجه الأسرة في الشهر
echo-to-draw = ما يؤخذ من المشروع في الشهر
echo-home-left = ما يبقى للأسرة في الشهر
echo-instalment = القسط الشهري
echo-interest-only = القسط خلال تأجيل السداد
echo-interest = مجموع الفوائد

# What one costs.
costing-no-product = أولا: ماذا أبيع.
costing-of-one = من كل وحدة مبيعة
costing-materials = المواد
costing-cost = تكلفني
costing-left = يبقى لي
costing-rate = يبقى { $rate } من الثمن.

# Cash.
cash-title = مالي، شهرا بشهر
cash-months = مخطط الخزينة · { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
cash-lowest = أدنى شهر
cash-short = المال ناقص.
cash-short-said = في { $month } ينقص { $amount }. ما الذي يمكن تأجيله؟
cash-tight = الرصيد ضعيف.
cash-tight-said = في { $month } يبقى { $amount }: أقل من الاحتياطي.
cash-enough = لا عجز أبدا.
cash-enough-said = أدنى شهر هو { $month }: يبقى { $amount }.
cash-set-reserve = تحديد الاحتياطي
chart-cash-said = المال في نهاية كل شهر. الأدنى: { $month }، { $amount }.
chart-reserve = احتياطي الأمان: { $amount }
month-of = { $number } من { $count }

# Results.
results-title = هل مشروعي قائم؟
results-period = { $from } – { $until }
answer-yes = نعم
answer-nearly = تقريبا
answer-no = ليس بعد
answer-unknown = للإتمام
live-question = هل يمكنني العيش منه؟
live-months = نعم، في { $months } من أصل { $total } شهرا.
live-unknown = تنقص مصاريف الأسرة أو ما آخذه لنفسي.
live-needs = ما تحتاجه الأسرة
live-pay = أجرتي
live-other = مال آخر للأسرة
live-left = يبقى في الشهر
day-question = هل أبيع ما يكفي؟
day-said = هذا ما يجب بيعه في اليوم لأداء كل شيء، بما فيه أجرتي.
day-no-margin = ما أبيعه لا يترك شيئا: الثمن لا يغطي الكلفة.
day-unknown = ينقص منتوج أو ثمنه أو كميته.
day-needed = يجب البيع في اليوم
day-planned = أتوقع في اليوم
day-margin = يمكن أن تنخفض المبيعات بنسبة { $rate } قبل الخسارة.
repay-question = هل يمكنني السداد؟
repay-said = لكل درهم يجب سداده يبقى { $left }. والمطلوب { $least } على الأقل.
repay-nothing = لا شيء للسداد.
repay-each-month = القسط الشهري
checks-title = ما تقوله الأرقام
cell-named = { $label }: { $value }
tables-title = الجداول

# The file for the lender.
export-title = ملف PDF للجهة المقرضة
export-hint = نفس المخطط ونفس الأرقام، باللغة المختارة.
export-language = بأي لغة؟
export-both = الفرنسية والعربية
export-both-hint = ملفان، نفس الأرقام
export-shows = ما ستراه الجهة المقرضة
export-shown = ظاهر
export-shows-project = من أنا ومشروعي
export-shows-cash = مخطط الخزينة مع أدنى شهر
export-shows-assumptions = الفرضيات: ما صرحت به
export-shows-household = مصاريف الأسرة
export-make = إعداد ملف PDF
export-working = جار إعداد ملف PDF…
export-progress = { $percent } %
export-offline = على هذا الجهاز: لا يرسل أي شيء.
export-stop = إيقاف
export-ready = ملف PDF جاهز. يجب حفظه.
export-take = حفظ { $name }
export-not-loaded = يلزم الاتصال أول مرة لإعداد ملف PDF. يمكن المحاولة لاحقا: المخطط محفوظ.
export-failed = لم يتم إعداد ملف PDF. المخطط محفوظ. يمكن المحاولة مرة أخرى.
