# The lender's file: titles, labels and the sentences its figures say. Labels of rows and
# columns are the reports' own.

pdf-document-title = { $name }، ملف طلب التمويل
pdf-subject = مخطط الأعمال وطلب القرض
pdf-made-with = أنجز بواسطة دفتر
pdf-made-with-fingerprint = أنجز بواسطة دفتر · بصمة الملف { $fingerprint }
pdf-head-plan = { $name } · مخطط الأعمال
pdf-head-dossier = ملف طلب التمويل · بتاريخ { $date }
pdf-draft = مسودة
pdf-page = صفحة
# After the number of a subject that goes on overleaf: 6 (suite)
pdf-continued = (تتمة)
pdf-to-complete = للإتمام
pdf-none = لا يوجد
pdf-in-dirhams = بالدرهم
# Between the names of a list; the space is part of it.
pdf-list-separator = ،{" "}

# Page 1
pdf-summary-title = ملخص طلب القرض
pdf-summary-over = ملف طلب التمويل — ملخص طلب القرض
pdf-opening = الافتتاح المرتقب في { $month }
pdf-attention = إلى عناية:
pdf-lender-reference = مرجع مؤسسة التمويل:
pdf-amount-asked = المبلغ المطلوب
pdf-no-loan = لا قرض مطلوب
pdf-purpose-and-terms = الغرض من القرض وشروطه
pdf-loan-no-terms = { $purpose }، بمبلغ { $amount }؛ السعر والمدة للإتمام.
pdf-loan-terms = { $purpose }، بمبلغ { $amount } وبسعر { $rate } في السنة، لمدة { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}.
pdf-loan-terms-grace = { $purpose }، بمبلغ { $amount } وبسعر { $rate } في السنة، لمدة { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
} منها { $grace ->
    [zero] { $grace } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $grace } أشهر
    [many] { $grace } شهرا
   *[other] { $grace } شهر
} من تأجيل أصل القرض.
pdf-loans-more = { $count ->
    [zero] بدون قرض آخر
    [one] وقرض آخر، انظر جدول استحقاقاته
    [two] وقرضان آخران، انظر جدولي استحقاقاتهما
    [few] و{ $count } قروض أخرى، انظر جداول استحقاقاتها
    [many] و{ $count } قرضا آخر، انظر جداول استحقاقاتها
   *[other] و{ $count } قرض آخر، انظر جداول استحقاقاتها
}
pdf-who-pays = من يمول ماذا
pdf-who-pays-note = مجموع الحاجيات { $needs }؛ المساهمة الشخصية { $share }
pdf-source-loans = القرض المطلوب
pdf-source-family = قرض عائلي
pdf-source-own-cash = مساهمة نقدية
pdf-source-own-kind = مساهمة عينية
pdf-source-grants = المنح والإعانات
pdf-source-gap = الحاجة غير المغطاة

pdf-key-instalment = القسط الشهري الثابت
pdf-key-instalment-note = ابتداء من { $first }، { $count ->
    [zero] بدون أي قسط
    [one] قسط واحد
    [two] قسطان
    [few] { $count } أقساط
    [many] { $count } قسطا
   *[other] { $count } قسط
}
pdf-key-instalment-grace = ابتداء من { $first }، { $count ->
    [zero] بدون أي قسط
    [one] قسط واحد
    [two] قسطان
    [few] { $count } أقساط
    [many] { $count } قسطا
   *[other] { $count } قسط
}؛ قبل ذلك الفوائد فقط، { $interest }
pdf-key-instalment-several = { $count ->
    [zero] بدون قرض
    [one] قرض واحد، بعد نهاية التأجيل
    [two] قرضان معا، بعد نهاية التأجيل
    [few] { $count } قروض معا، بعد نهاية التأجيل
    [many] { $count } قرضا معا، بعد نهاية التأجيل
   *[other] { $count } قرض معا، بعد نهاية التأجيل
}
pdf-key-instalment-no-terms = السعر أو المدة للإتمام
pdf-key-lowest = أدنى رصيد للخزينة في نهاية الشهر
pdf-key-lowest-note = { $month }؛ ولا رصيد سالب طيلة { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
pdf-key-lowest-negative = { $month }؛ رصيد سالب ابتداء من { $first }
pdf-key-break-even = عتبة المردودية ليوم العمل
pdf-key-break-even-note = المبيعات المتوقعة { $sales } في اليوم، وهامش الأمان { $margin }
pdf-key-break-even-under = المبيعات المتوقعة { $sales } في اليوم، أي { $margin } تحت العتبة
pdf-key-break-even-none = المبيعات لا تترك أي هامش
pdf-key-cover = نسبة تغطية خدمة الدين (DSCR)
pdf-key-cover-note = أضعف سنة؛ المرجع المعتاد لدى مؤسسات التمويل 1,20 أو أكثر
pdf-key-cover-none = لا شيء للسداد
pdf-key-living = هل يكفي الدخل لعيش الأسرة؟
pdf-key-living-yes = نعم:
pdf-key-living-no = لا:
pdf-key-living-note = في الشهر: أجرة { $pay } زائد مداخيل أخرى { $income } ناقص حاجيات الأسرة { $needs }
pdf-key-result = النتيجة الصافية للسنة الأولى
pdf-key-result-note = من رقم معاملات قدره { $sales }، بعد الأجرة

pdf-cash-chart = الخزينة في نهاية الشهر
pdf-cash-lowest = { $month }، { $amount }
pdf-cash-lowest-short = الأدنى
pdf-market = السوق في ثلاثة أسطر
pdf-market-who = من يشتري:
pdf-market-against = المنافسة:
pdf-market-proof = الدليل:
pdf-years-title = { $count ->
    [zero] المخطط في خمسة أسطر
    [one] السنة الأولى في خمسة أسطر
    [two] سنتان في خمسة أسطر
    [few] { $count } سنوات في خمسة أسطر
    [many] { $count } سنة في خمسة أسطر
   *[other] { $count } سنة في خمسة أسطر
}
pdf-year-cash = الخزينة في نهاية السنة
pdf-checks-passed = شروط مستوفاة ({ $count })
pdf-checks-look = نقط تستدعي الانتباه ({ $count })

# The texts
pdf-words-title = المشروع
pdf-words-idea = الفكرة
pdf-words-market = السوق والموردون
pdf-words-offer = العرض
pdf-words-organisation = التنظيم
pdf-words-holder = حامل(ة) المشروع
pdf-words-competitors = المنافسة والأثمان

# Statements
pdf-financing-even = الحاجيات { $needs }، مغطاة بالكامل؛ المساهمة الشخصية تمول منها { $share }.
pdf-financing-short = الحاجيات { $needs }، ينقص منها { $gap }.
pdf-financing-over = الحاجيات { $needs }، والموارد تفوقها بمبلغ { $over }.
pdf-income-profit = ربح منذ السنة الأولى، بعد الأجرة: { $amount }.
pdf-income-loss = خسارة قدرها { $amount } في { $year }، بعد الأجرة.
pdf-income-note = أصل القرض ليس من التكاليف: مكانه في مخطط الخزينة.
pdf-cash-title = مخطط الخزينة، { $year }
pdf-sales-chart = المبيعات حسب الشهر
pdf-total-of = مجموع { $year }
pdf-cash-positive = الخزينة لا تنزل أبدا تحت الصفر؛ أدنى شهر هو { $month } بمبلغ { $amount }.
pdf-cash-negative = الخزينة تنزل تحت الصفر ابتداء من { $first }؛ أدنى شهر هو { $month } بمبلغ { $amount }.
pdf-break-even-takeaway = يلزم بيع { $day } في يوم العمل لتفادي الخسارة؛ المبيعات المتوقعة { $sales }.
pdf-balance-own = عند نهاية { $year }: للمقاولة { $own } خالصة مما تملك، والباقي ديون.
pdf-balance-short = عند نهاية { $year }: على المقاولة من الديون { $short } أكثر مما تملك.
pdf-ratios-takeaway = المراجع هي ما تنظر إليه مؤسسات التمويل عادة؛ وليست لها قيمة قانونية.
pdf-ratios-note = الخانة الفارغة: لا وجود للنسبة في تلك السنة لعدم وجود ما يقسم عليه.
pdf-assumptions-takeaway = كل أرقام هذا الملف مبنية على معطيات هذه الصفحة، كما صرح بها حامل(ة) المشروع.

# Loans
pdf-loan-number = الرقم
pdf-no-loan-sentence = لا قرض مطلوب.
pdf-loans-level = القسط الشهري { $instalment }؛ مجموع الفوائد { $cost }.
pdf-loans-grace = { $interest } في الشهر خلال التأجيل، ثم { $instalment }؛ مجموع الفوائد { $cost }.
pdf-loans-several = { $count ->
    [zero] بدون قرض.
    [one] قرض واحد: { $instalment } في الشهر بعد نهاية التأجيل.
    [two] قرضان: { $instalment } في الشهر معا، بعد نهاية التأجيل.
    [few] { $count } قروض، قسطها معا { $instalment } في الشهر بعد نهاية التأجيل.
    [many] { $count } قرضا، قسطها معا { $instalment } في الشهر بعد نهاية التأجيل.
   *[other] { $count } قرض، قسطها معا { $instalment } في الشهر بعد نهاية التأجيل.
}
pdf-term-amount = المبلغ
pdf-term-rate = السعر في السنة
pdf-term-months = المدة
pdf-term-grace = التأجيل
pdf-term-first = أول قسط
pdf-term-last = آخر قسط
pdf-term-instalment = القسط الشهري
pdf-term-cost = مجموع الفوائد
pdf-term-in-words = القسط الشهري بالحروف: { $amount }.
pdf-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
