# The spreadsheet made of a plan. `sheet-name-<report>` makes a report a sheet of it. A name has
# at most 31 letters, none of [ ] : * ? / \ '.

sheet-title = مخطط الأعمال: { $name }
sheet-note = { $name }، { $unit }
sheet-made = أعد بواسطة دفتر يوم { $date }
sheet-coloured = يمكن تغيير كل خانة بهذا اللون.

sheet-name-first = للقراءة أولا
sheet-name-inputs = المعطيات
sheet-name-financing = التمويل
sheet-name-equipment = الاستثمارات
sheet-name-income-years = النتيجة حسب السنة
sheet-name-cash-years = الخزينة حسب السنة
sheet-name-break-even = عتبة المردودية
sheet-name-household = الأسرة
sheet-name-loans = جدول الاستحقاقات
sheet-name-costing = الكلفة للوحدة
sheet-name-sales = المبيعات
sheet-name-income = النتيجة حسب الشهر
sheet-name-cash = الخزينة حسب الشهر
sheet-name-financing-years = التمويل حسب السنة
sheet-name-income-quarters = النتيجة حسب ربع السنة
sheet-name-balance = الحصيلة حسب الشهر
sheet-name-balance-years = الحصيلة حسب السنة
sheet-name-working-capital = الحاجة إلى الرأسمال المتداول
sheet-name-ratios = النسب المالية
sheet-name-model = النموذج

sheet-column-what = البند
sheet-column-item = العنصر
sheet-column-unit = الوحدة
sheet-column-value = القيمة
sheet-column-place = المرجع
sheet-column-id = المرجع
sheet-fixed = ثابت هنا
sheet-out-of-range = هذا العدد خارج ما يقبله المخطط.

sheet-follows = ما يتغير عند تغيير خانة
sheet-follows-inputs = غيروا ثمنا أو كمية أو كلفة أو سعر فائدة أو مبلغا في ورقة المعطيات: تتغير معها كل الأوراق في الحين.
sheet-follows-statements = الجداول تحيل على النموذج، وفي كل خانة من النموذج صيغتها الحسابية. لا شيء يكتب فيها.
sheet-follows-rounding = تقرب المبالغ إلى السنتيم كما في دفتر: نصف السنتيم يقرب إلى ما هو أبعد عن الصفر.

sheet-stays = ما لا يتغير هنا
sheet-stays-delays = آجال أداء الزبناء والموردين، وطريقة عد الكميات، ودورية المصاريف.
sheet-stays-months = الشهر الأول ومدة التوقعات، والأشهر التي يبدأ أو ينتهي فيها مصروف أو أجر أو شراء أو إعانة.
sheet-stays-loans = مدة القروض وتأجيل سدادها، وشهر تسلمها.
sheet-stays-rows = البند الذي يساوي صفرا في المخطط كله لا يظهر في الجداول. يبقى في النموذج، ويحسب في المجاميع إذا تغير.
sheet-stays-change = لتغيير ذلك، غيروا الدفتر في التطبيق وأعيدوا إعداد هذا الملف.

sheet-whose = مصدر هذه الأرقام
sheet-whose-figures = المعطيات صرح بها حامل المشروع أو حاملته. الملف غير مرتبط بشيء: تغيير قيمة هنا لا يغير الدفتر.

sheet-failed = لم يتم إعداد ملف الجداول. الدفتر بقي كما كان.
