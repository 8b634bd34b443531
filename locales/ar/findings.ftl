# What the plan shows, found while it is filled in. Each sentence says what is known, then one
# thing to try, in impersonal forms: no blame, no praise without a reason, never "خطأ".
#
# $year is the number of a year of the plan: 1, 2, 3.

## ما ينقص إلى الآن

finding-missing-business-name = المشروع بدون اسم إلى الآن. كلمة واحدة تكفي.
finding-missing-activity = الحرفة غير مكتوبة. جملة بسيطة تكفي.
finding-missing-start-month = ينقص شهر الافتتاح. المخطط يبدأ مؤقتا في { $month }.
finding-missing-products = لا شيء للبيع إلى الآن. يستحسن إضافة أول منتوج.
finding-missing-price = «{ $name }» بدون ثمن إلى الآن. كم يؤدي الزبون؟
finding-missing-quantity = كم يباع من «{ $name }» في الأوقات العادية؟ التقدير يكفي.
finding-missing-open-days = أيام الفتح غير مسجلة. المخطط يحسب { $days ->
    [one] يوما واحدا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
} في الشهر.
finding-missing-unit-cost = هل «{ $name }» بدون كلفة؟ يستحسن حساب المادة والتغليف.
finding-missing-rent = المحل موصوف وبدون كراء. هل هو بالمجان؟
finding-missing-utilities = الكراء مسجل. هل يشمل الماء والكهرباء؟
finding-missing-staff-charges = «{ $name }»: الأجر مسجل والاشتراكات غير مسجلة. وهي تؤدى زيادة على الأجر.
finding-missing-household = مصاريف الأسرة غير محسوبة. مؤسسة التمويل تنظر إليها أيضا.
finding-missing-owner-pay = لا أجرة متوقعة من المشروع. الأسرة تحتاج إلى { $amount } في الشهر.
finding-missing-childcare = هناك مصاريف تمدرس. من يرعى الأطفال بعد المدرسة؟
finding-missing-equipment-life = «{ $name }»: ما مدة استعماله بالسنوات؟ الاهتلاك غير محسوب.
finding-missing-reserve = لا يوجد أي احتياطي. مصاريف شهر واحد تبلغ { $amount }.
finding-missing-family-loan-date = متى يرد مبلغ { $amount } إلى الأسرة؟ يستحسن تسجيل شهر، إلا إذا كان هبة.
finding-missing-family-months = الأسرة تساهم بمبلغ { $amount }. في كم شهر يرد؟
finding-missing-loan-terms = القرض البالغ { $amount }: يستحسن تسجيل سعر الفائدة والمدة.
finding-missing-competitors = { $count ->
    [zero] لا منافس
    [one] منافس واحد
    [two] منافسان
    [few] { $count } منافسين
    [many] { $count } منافسا
   *[other] { $count } منافس
} مع الثمن إلى الآن. ثلاثة أثمنة تعطي مقارنة جيدة.
finding-missing-proof = لا دليل بعد على المبيعات. تجربة أسبوع تساعد.

## ما لا يمكن أن يجتمع

finding-impossible-hours = في { $month } يلزم { $needed ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $needed } ساعات
    [many] { $needed } ساعة
   *[other] { $needed } ساعة
} والمتاح { $available ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $available } ساعات
    [many] { $available } ساعة
   *[other] { $available } ساعة
}. يمكن التقليص أو طلب مساعدة.
finding-impossible-dates = «{ $name }» ينتهي قبل أن يبدأ. يستحسن التحقق من الشهرين.
finding-impossible-before-opening = «{ $name }» يباع قبل الافتتاح. أي الشهرين هو الصحيح؟
finding-impossible-grace = تأجيل السداد بطول القرض نفسه. لا يبقى أي شهر للسداد.

## ما يستدعي الانتباه

finding-worrying-after-plan = «{ $name }»: { $month } يأتي بعد نهاية المخطط. لا يحسب منه شيء.
finding-worrying-cash-negative = ينقص { $amount }: ينزل الصندوق تحت الصفر في { $month }. ما الذي يمكن تأجيله؟
finding-worrying-cash-low = في { $month } يبقى { $amount }. أي { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
} من المصاريف.
finding-worrying-reserve = الاحتياطي يغطي أقل من شهر. الهدف: { $amount }.
finding-worrying-price-below-cost = «{ $name }» يباع بثمن { $price } ويكلف { $cost }. كل بيع يخسر { $amount }.
finding-worrying-price-below-full-cost = «{ $name }» يغطي كلفته لا حصته من المصاريف الثابتة. ينقص { $amount } في كل بيع.
finding-worrying-margin-high = في «{ $name }» يبقى { $percent } من الثمن. هل نسيت كلفة؟
finding-worrying-margin-low = «{ $name }» يترك { $amount } في كل بيع. أي طارئ صغير يسبب خسارة.
finding-worrying-growth = السنة { $year }: المبيعات ترتفع { $percent }. ما السبب أمام مؤسسة التمويل؟
finding-worrying-full-speed = الشهر الأول يبيع تقريبا بالكامل. يستحسن توقع أشهر أهدأ.
finding-worrying-flat-year = كل الأشهر متشابهة. ورمضان والصيف والدخول المدرسي؟
finding-worrying-season-sum = معدل أشهر «{ $name }» هو { $percent } وليس 100 %. المبيعات تتغير بقدر ذلك.
finding-worrying-one-product = «{ $name }» يمثل { $percent } من المبيعات. إذا توقف، ماذا يبقى؟
finding-worrying-pay-below-need = الأسرة تحتاج إلى { $need }. والأجرة المتوقعة { $pay }. ينقص { $amount }.
finding-worrying-cannot-live = السنة { $year }: المشروع يترك { $amount } في الشهر. والأسرة تحتاج إلى { $need }.
finding-worrying-gap = ينقص { $amount } للانطلاق. يمكن شراء أقل أو تأجيل الشراء.
finding-worrying-surplus = في البداية زيادة قدرها { $amount }. القرض الأصغر أقل كلفة.
finding-worrying-own-share = المساهمة الشخصية { $percent } من البداية. مؤسسات التمويل تفضل غالبا 20 % أو أكثر.
finding-worrying-dscr-below-1 = السنة { $year }: ينقص { $amount } لأداء ما يجب سداده. ربما تنفع مدة أطول.
finding-worrying-dscr-low = السنة { $year }: مقابل كل 100 درهم للسداد يوجد { $amount }. 120 درهما مبلغ مطمئن.
finding-worrying-instalment-heavy = القسط يأخذ { $percent } من المال المتاح. النصف هو الحد المعتاد.
finding-worrying-loan-outlives = مدة القرض { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}. وما يشترى به يبلى قبل ذلك.
finding-worrying-stock-sleeps = المخزون يكفي { $days ->
    [one] يوما واحدا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}. هذا المال نائم: الشراء بكميات أقل أفضل.
finding-worrying-credit-share = { $percent } من المبيعات بالكريدي. يستحسن تحديد سقف لكل زبون.
finding-worrying-credit-delay = «{ $name }»: مال البيع بالكريدي يتأخر { $months ->
    [one] شهرا واحدا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}. يستحسن طلب تسبيق.
finding-worrying-credit-over-cash = في { $month } ديون الزبناء { $debt } وفي الصندوق { $amount }. الاستخلاص أولا.
finding-worrying-rent-heavy = السنة { $year }: الكراء يأخذ { $percent } من المبيعات. محل أصغر أو مشترك؟
finding-worrying-no-break-even = السنة { $year }: المبيعات لا تغطي كلفتها. البيع أكثر لا يكفي: يستحسن مراجعة الأثمنة.
finding-worrying-break-even = السنة { $year }: لأداء كل شيء يلزم بيع { $need } في اليوم. والمتوقع { $amount }.
finding-worrying-safety-margin = السنة { $year }: إذا نقصت المبيعات { $percent } لا يبقى شيء. يستحسن ترك هامش.
finding-worrying-loss-year = السنة { $year }: التكاليف تتجاوز المبيعات بمبلغ { $amount }. أي مصروف يمكن تأجيله؟
finding-worrying-equity = في نهاية السنة { $year } تتجاوز الخسائر ما قدم للمشروع. يستحسن التحدث عنها مبكرا.
finding-worrying-drop-20 = مع مبيعات أقل بنسبة 20 % ينقص الصندوق في { $month }. أي مصروف يمكن أن ينقص معها؟
finding-worrying-no-rest = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
} في الشهر بدون معوض: يستحسن يوم راحة.
finding-worrying-no-insurance = هناك معدات بمبلغ { $amount } بدون تأمين. يستحسن طلب ثمن التأمين.

## ما هو سليم

finding-good-cash = الصندوق يبقى دائما فوق مصاريف شهر.
finding-good-reserve = احتياطي جيد: مصاريف { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
} مقدما.
finding-good-margin = هامش جيد. «{ $name }»: كل بيع يترك { $amount }.
finding-good-financing = كل درهم في البداية له مصدره.
finding-good-own-share = المساهمة الشخصية { $percent } من البداية. هذا مجهود واضح.
finding-good-can-live = يمكن للأسرة العيش منه لمدة { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
} من أصل { $total }.
finding-good-dscr = مقابل كل 100 درهم للسداد يوجد { $amount } على الأقل.
finding-good-drop-20 = حتى مع مبيعات أقل بنسبة 20 % يصمد الصندوق.
finding-good-hours = الوقت المتاح يسع العمل، حتى في أكثر الأشهر شغلا.
