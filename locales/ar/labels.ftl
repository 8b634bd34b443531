# Short words of the screens: buttons, places, states, and the sentences around figures.
# Buttons are verbal nouns, what belongs to the book is first person, advice is impersonal.
# "undo" is إلغاء آخر تغيير, so "cancel" is ترك كما كان: one word never means both.
#
# $face is an amount of money with its unit; $count, $done and $days are whole numbers.

## في كل الشاشات

label-save = حفظ
label-undo = إلغاء آخر تغيير
label-redo = إعادة آخر تغيير
label-next = متابعة
label-back = رجوع
label-cancel = ترك كما كان
label-close = إغلاق
label-confirm = تأكيد
label-later = لاحقا
label-edit = تعديل
label-duplicate = تكرار هذا السطر
label-delete = حذف
label-deleted = «{ $name }»: تم حذف السطر.
label-try-again = المحاولة مرة أخرى
label-show-more = عرض المزيد
label-show-less = عرض أقل
label-more-questions = تفاصيل أخرى
label-why-asked = لماذا هذا السؤال؟
label-why-figure = لماذا هذا الرقم؟
label-for-example = مثلا
label-official-term = المصطلح المهني: { $term }
label-mark-typed = مصرح به
label-mark-computed = محسوب
label-to-complete = للإتمام
label-optional = اختياري
label-print = طباعة
label-skip-to-content = الانتقال إلى المحتوى
label-language-menu = اللغة
label-loading = جار الفتح…
label-offline = بدون أنترنت: كل شيء يعمل ولا يُرسل أي شيء.
label-new-version = توجد نسخة جديدة من التطبيق.

## الأماكن

label-home = دفاتري
label-plan = مخططي
label-cash = الصندوق
label-results = النتائج
label-tables = الجداول
label-export = ملف PDF لمؤسسة التمويل
label-places = أقسام الدفتر

## حالة الحفظ

label-saving = جار الحفظ…
label-saved = تم الحفظ في هذا الجهاز
label-not-saved = لم يتم الحفظ. يجب أخذ نسخة الآن.
label-not-kept-here = هذا المتصفح لا يحتفظ بشيء بعد الإغلاق. يجب أخذ نسخة قبل المغادرة.
label-storage-full = لم يبق مكان في هذا الجهاز. يجب أخذ نسخة الآن.
label-read-only = مفتوح في مكان آخر: هنا للقراءة فقط.
label-copy-taken = آخر نسخة: { $date }
label-no-copy = لا توجد نسخة خارج الجهاز
label-take-copy = أخذ نسخة
label-my-copies = نسخي

## دفاتري

label-stays-here = كل شيء يبقى في هذا الجهاز
label-start = بدء مخططي
label-new-workbook = دفتر جديد
label-no-workbook = لا يوجد أي دفتر إلى الآن. يمكن بدء دفتر جديد أو مشاهدة مثال.
label-unnamed-workbook = دفتر بدون اسم
label-open-workbook = فتح هذا الدفتر
label-continue-plan = متابعة مخططي
label-open-file = فتح ملفي
label-cannot-read-file = هذا الملف لا يفتح ولم يتغير فيه شيء.
label-examples = أمثلة
label-example-note = دفتر مكتمل، للتعلم
label-example = مشاهدة مثال
label-remove-workbook = حذف هذا الدفتر من هنا
label-removed-workbook = تم حذف الدفتر من هنا.
label-steps-done = { $done ->
    [zero] 0 من { $total }
    [one] مرحلة واحدة من { $total }
    [two] مرحلتان من { $total }
    [few] { $done } مراحل من { $total }
    [many] { $done } مرحلة من { $total }
   *[other] { $done } مرحلة من { $total }
}

## مخططي، مرحلة بمرحلة

label-step-of = المرحلة { $number } من { $total }
label-step-done = تم
label-step-started = بدأ
label-step-empty = للإنجاز
label-next-step = المرحلة التالية: { $step }
label-all-done = كل المراحل لها جواب. يمكن مشاهدة النتائج.
label-per-month-about = في الشهر، حوالي
label-in-words = بالحروف
label-what-is-left = ما يبقى
label-it-costs = كلفة الوحدة
label-batch-costs = الدفعة كاملة
label-split-sentence = من { $price } يبقى { $left }: { $cost } تخرج مع البيع.
label-own-time = وقت العمل غير محسوب هنا. الأجرة تؤخذ مما يبقى.
label-open-days = { $days ->
    [one] الفتح: يوم واحد في الشهر
    [two] الفتح: يومان في الشهر
    [few] الفتح: { $days } أيام في الشهر
    [many] الفتح: { $days } يوما في الشهر
   *[other] الفتح: { $days } يوم في الشهر
}
label-season-ask = متى أبيع أكثر؟
label-normal-month = 100 %: شهر عادي
label-total-per-month = المجموع في الشهر
label-total = المجموع
label-needs-total = حاجيات الأسرة في الشهر
label-to-draw = المبلغ اللازم أخذه من المشروع
label-needs = حاجيات البداية
label-resources = الموارد المتوفرة
label-gap = الحاجة غير المغطاة
label-surplus = الفائض
label-instalment = القسط الشهري
label-instalment-grace = القسط الشهري للفوائد فقط
label-loan-cost = الكلفة الإجمالية للقرض
label-wear-per-year = الاهتلاك في السنة

## الأوراق والقطع النقدية

label-bundles = { $count ->
    [one] رزمة من 10 أوراق من فئة { $face }
    [two] رزمتان من 10 أوراق من فئة { $face }
    [few] { $count } رزم من 10 أوراق من فئة { $face }
    [many] { $count } رزمة من 10 أوراق من فئة { $face }
   *[other] { $count } رزمة من 10 أوراق من فئة { $face }
}
label-notes = { $count ->
    [one] ورقة من فئة { $face }
    [two] ورقتان من فئة { $face }
    [few] { $count } أوراق من فئة { $face }
    [many] { $count } ورقة من فئة { $face }
   *[other] { $count } ورقة من فئة { $face }
}
label-coins = { $count ->
    [one] قطعة من فئة { $face }
    [two] قطعتان من فئة { $face }
    [few] { $count } قطع من فئة { $face }
    [many] { $count } قطعة من فئة { $face }
   *[other] { $count } قطعة من فئة { $face }
}

## الصندوق شهرا بشهر

label-cash-title = مالي، شهرا بشهر
label-cash-table = مخطط الخزينة
label-cash-opening = في البداية
label-cash-in = ما يدخل
label-cash-out = ما يخرج
label-cash-closing = في النهاية
label-cash-opening-official = رصيد البداية
label-cash-in-official = المقبوضات
label-cash-out-official = المدفوعات
label-cash-closing-official = رصيد نهاية الشهر
label-lowest-month = أدنى شهر
label-lowest-sentence = أدنى شهر: { $month }، بمبلغ { $amount }.
label-never-below = الصندوق يبقى فوق الصفر كل الأشهر.
label-reserve-line = احتياطي الأمان: { $amount }
label-month-before = الشهر السابق
label-month-after = الشهر الموالي
label-cash-chart = الصندوق في نهاية كل شهر، من { $first } إلى { $last }. الأدنى: { $amount } في { $month }.
label-tap-figure = الضغط على أي رقم يبين مصدره.
label-comes-from = مصدر هذا الرقم
label-go-to-answer = مشاهدة هذا الجواب

## النتائج

label-results-title = هل مشروعي قادر على الاستمرار؟
label-can-live-ask = هل يكفيني للعيش؟
label-can-live-months = { $months ->
    [zero] ليس بعد: 0 من { $total }.
    [one] نعم في شهر واحد من أصل { $total }.
    [two] نعم في شهرين من أصل { $total }.
    [few] نعم في { $months } أشهر من أصل { $total }.
    [many] نعم في { $months } شهرا من أصل { $total }.
   *[other] نعم في { $months } شهر من أصل { $total }.
}
label-home-needs = حاجيات الأسرة: { $amount } في الشهر
label-per-day-ask = كم يجب أن أبيع في اليوم؟
label-per-day-need = يجب بيع { $amount } في اليوم لأداء كل شيء.
label-per-day-plan = المخطط يتوقع { $amount } في اليوم.
label-per-day-units = أي حوالي { $count } × «{ $name }»
label-repay-ask = هل أستطيع السداد؟
label-repay-cover = مقابل كل 100 درهم للسداد يوجد { $amount }. الحد الأدنى { $least }.
label-no-loan = لا قرض في هذا المخطط.
label-start-ask = هل يكفي مال البداية؟
label-start-balanced = نعم، كل درهم في البداية له مصدره.
label-start-gap = ليس بعد: ينقص { $amount }.
label-result-year = النتيجة، السنة { $year }
label-year = السنة { $year }
label-verdict-yes = نعم
label-verdict-nearly = تقريبا
label-verdict-no = ليس بعد
label-not-enough-yet = تنقص أجوبة لمعرفة ذلك.
label-findings-title = نقط تستدعي الانتباه
label-findings-none = لا شيء يستدعي الانتباه.
label-severity-missing = للإتمام
label-severity-impossible = غير ممكن
label-severity-worrying = انتباه
label-severity-good = جيد
label-fix-it = الذهاب إلى السؤال

## ملف PDF لمؤسسة التمويل

label-export-title = ملف PDF لمؤسسة التمويل
label-export-language = بأي لغة؟
label-export-both = اللغتان معا: ملفان بالأرقام نفسها
label-export-seen = ما ستراه مؤسسة التمويل
label-export-seen-summary = ملخص في صفحة واحدة مع المبلغ المطلوب
label-export-seen-texts = من أنا ومشروعي
label-export-seen-cash = مخطط الخزينة مع أدنى شهر
label-export-seen-household = مصاريف الأسرة
label-export-seen-assumptions = الفرضيات: كل رقم مصرح به أو محسوب
label-make-pdf = إعداد ملف PDF
label-making-pdf = جار إعداد الملف…
label-pdf-progress = الصفحة { $page } من { $total }
label-pdf-ready = ملف PDF جاهز: { $file }
label-pdf-not-made = لم يتم إعداد ملف PDF. لم يضع أي شيء: يمكن المحاولة مرة أخرى.
label-pdf-save = حفظ ملف PDF
label-pdf-stop = إيقاف
label-pdf-offline = يُعد ملف PDF في هذا الجهاز، ولو بدون أنترنت.
label-pdf-missing = { $count ->
    [zero] لا ينقص أي جواب.
    [one] ينقص جواب واحد. سيظهر ذلك في الملف.
    [two] ينقص جوابان. سيظهر ذلك في الملف.
    [few] تنقص { $count } أجوبة. سيظهر ذلك في الملف.
    [many] ينقص { $count } جوابا. سيظهر ذلك في الملف.
   *[other] ينقص { $count } جواب. سيظهر ذلك في الملف.
}
