# What the reports are made of: titles, rows, columns, headings. The terms are those of
# accountants and lenders (GLOSSARY.md). `row-<line>` names a line of the plan wherever it is
# shown: in a table, in a chart, in the explanation of a figure.

## Titles of the reports.

report-summary = ملخص طلب القرض
report-financing = مخطط التمويل الأولي
report-financing-years = مخطط التمويل، حسب السنة
report-equipment = الاستثمارات والاهتلاكات
report-costing = بطاقة الكلفة للوحدة
report-sales = توقعات المبيعات
report-income = حساب العائدات والتكاليف التوقعي، حسب الشهر
report-income-quarters = حساب العائدات والتكاليف التوقعي، حسب ربع السنة
report-income-years = حساب العائدات والتكاليف التوقعي، حسب السنة
report-cash = مخطط الخزينة، حسب الشهر
report-cash-years = مخطط الخزينة، حسب السنة
report-balance = الحصيلة التوقعية، حسب الشهر
report-balance-years = الحصيلة التوقعية، حسب السنة
report-working-capital = الحاجة إلى الرأسمال المتداول، حسب الشهر
report-loans = جدول الاستحقاقات
report-break-even = عتبة المردودية وتغطية خدمة الدين
report-ratios = النسب المالية
report-household = مصاريف الأسرة في الشهر
report-assumptions = الفرضيات
report-findings = نتائج فحص المخطط
report-in-dirhams = بالدرهم
report-empty = لا شيء للعرض إلى الآن.

## Where a figure comes from.

mark-typed = مصرح به
mark-computed = محسوب

## How serious a finding is.

severity-impossible = مستحيل
severity-missing = للإتمام
severity-worrying = يستدعي الانتباه
severity-good = نقطة قوة

## Headings above rows.

heading-needs = الحاجيات
heading-resources = الموارد
heading-quantity-sold = الكميات المبيعة
heading-sales = رقم المعاملات
heading-cash-in = المقبوضات
heading-cash-out = المدفوعات
heading-assets = الأصول
heading-liabilities = الخصوم
heading-whole-plan = المخطط كله

## Columns.

column-month-of = { $month }
column-calendar-year = { $year }
column-plan-year = السنة { $number }
column-quarter = الربع { $number } من { $year }
column-plan-quarter = الربع { $number } من السنة { $year }
column-total = المجموع
column-amount = المبلغ
column-part = النسبة
column-value = القيمة
column-month = الشهر
column-each-month = في الشهر
column-finding = ملاحظة
column-pieces = الكمية
column-cost = الكلفة
column-bought-in = بدء الاستعمال
column-useful-years = مدة الاستعمال (بالسنوات)
column-net-at-end = القيمة الصافية في النهاية
column-unit = الوحدة
column-unit-price = ثمن البيع
column-unit-materials = المواد
column-unit-packaging = التغليف
column-unit-labour = العمل بالقطعة
column-unit-other = أخرى
column-unit-cost = الكلفة المتغيرة
column-unit-margin = الهامش
column-unit-margin-rate = نسبة الهامش
column-due = تاريخ الاستحقاق
column-opening = أصل القرض قبل السداد
column-principal = أصل القرض
column-interest = الفوائد
column-instalment = القسط الشهري
column-closing = المتبقي
column-formula = طريقة الحساب
column-reference = المرجع المعتاد لدى مؤسسات التمويل، دون قيمة قانونية

## Rows of the summary and of the schedules.

row-asked = المبلغ المطلوب
row-instalments = القسط الشهري الثابت
row-lowest-cash = أدنى رصيد للخزينة في نهاية الشهر
row-months-lived-on = أشهر يكفي فيها الدخل لعيش الأسرة
row-instalment-number = القسط { $number }
row-loan-total = مجموع القرض
row-material-quantity = { $name }: الكمية المستعملة
row-material-price = { $name }: ثمن الشراء

## What each month of the year sells against a normal one.

row-season-1 = الطابع الموسمي لشهر { month-1 }
row-season-2 = الطابع الموسمي لشهر { month-2 }
row-season-3 = الطابع الموسمي لشهر { month-3 }
row-season-4 = الطابع الموسمي لشهر { month-4 }
row-season-5 = الطابع الموسمي لشهر { month-5 }
row-season-6 = الطابع الموسمي لشهر { month-6 }
row-season-7 = الطابع الموسمي لشهر { month-7 }
row-season-8 = الطابع الموسمي لشهر { month-8 }
row-season-9 = الطابع الموسمي لشهر { month-9 }
row-season-10 = الطابع الموسمي لشهر { month-10 }
row-season-11 = الطابع الموسمي لشهر { month-11 }
row-season-12 = الطابع الموسمي لشهر { month-12 }

## Lines of the plan: sales and what goes with them.

row-quantity-sold = الكمية المبيعة
row-sales = رقم المعاملات
row-sales-on-credit = المبيعات بالكريدي
row-sales-cash = المبيعات نقدا
row-credit-collected = المقبوض من كريدي الزبناء
row-receivables = الديون على الزبناء
row-unit-price = ثمن البيع للوحدة
row-unit-materials = مواد الوحدة
row-unit-packaging = تغليف الوحدة
row-unit-labour = العمل بالقطعة للوحدة
row-unit-other = كلفة أخرى للوحدة
row-unit-cost = الكلفة المتغيرة للوحدة
row-unit-margin = هامش الوحدة
row-unit-margin-rate = نسبة هامش الوحدة
row-materials = المشتريات المستعملة
row-packaging = مواد التغليف
row-labour = العمل بالقطعة
row-other-variable = تكاليف متغيرة أخرى
row-cost-of-sales = التكاليف المتغيرة
row-gross-margin = الهامش الإجمالي
row-hours-needed = ساعات العمل اللازمة
row-purchases = المشتريات
row-purchases-on-credit = المشتريات بالأجل
row-purchases-cash = المشتريات نقدا
row-suppliers-paid = المؤدى عن المشتريات بالأجل
row-payables = الديون للموردين
row-stock-bought = المخزون الأولي
row-stock = المخزون

## Costs that do not follow sales.

row-costs = التكاليف الخارجية
row-staff-pay = الأجور
row-staff-charges = الاشتراكات الاجتماعية
row-owner-pay = أجرة المستغل(ة)
row-start-costs = مصاريف الانطلاق
row-depreciation = مخصصات الاهتلاكات
row-interest = الفوائد
row-fixed-costs = التكاليف الثابتة
row-external-costs = مجموع التكاليف الخارجية
row-value-added = القيمة المضافة
row-typed-taxes = الضرائب والاشتراكات
row-operating-surplus = الفائض الإجمالي للاستغلال
row-operating-result = نتيجة الاستغلال
row-financial-result = النتيجة المالية
row-result-before-tax = النتيجة قبل الضريبة
row-result = النتيجة
row-result-so-far = النتيجة المتراكمة

## Equipment and deposit.

row-equipment-bought = الاستثمارات
row-equipment-brought-in = المساهمة العينية
row-written-off = الاهتلاكات المتراكمة
row-equipment-net = القيمة الصافية من الاهتلاكات
row-deposit = مبلغ الضمانة
row-deposit-held = مبلغ الضمانة القابل للاسترجاع

## Money from outside.

row-loan-drawn = القرض المقبوض
row-principal = أصل القرض المسدد
row-instalment = القسط الشهري
row-level-instalment = القسط الشهري الثابت
row-loan-owed = المتبقي من أصل القرض
row-own-cash = المساهمة النقدية
row-family-received = القرض العائلي المقبوض
row-family-repaid = القرض العائلي المسدد
row-family-repaid-so-far = القرض العائلي المسدد إلى الآن
row-family-owed = المتبقي من القرض العائلي
row-grants = المنح

## Cash and balance.

row-opening-cash = رصيد البداية
row-receipts = مجموع المقبوضات
row-payments = مجموع المدفوعات
row-net-cash = رصيد الفترة
row-closing-cash = رصيد النهاية
row-cash-held = الخزينة
row-equipment-cost = الأصول الثابتة (المبلغ الإجمالي)
row-less-written-off = الاهتلاكات (تطرح)
row-fixed-assets = الأصول الثابتة
row-current-assets = الأصول المتداولة
row-assets = مجموع الأصول
row-owner-capital = الرأسمال الشخصي
row-grants-so-far = المنح المقبوضة
row-earlier-results = نتائج السنوات السابقة
row-year-result = نتيجة السنة
row-own-funds = الرساميل الذاتية
row-debts = ديون التمويل
row-liabilities = مجموع الخصوم
## Working capital.

row-less-payables = الديون للموردين (تطرح)
row-working-capital-need = الحاجة إلى الرأسمال المتداول
row-working-capital-rise = ارتفاع الحاجة إلى الرأسمال المتداول
row-working-capital-days = الحاجة إلى الرأسمال المتداول بأيام المبيعات
row-less-fixed-assets = الأصول الثابتة (تطرح)
row-working-capital = الرأسمال المتداول
row-net-cash-position = الخزينة الصافية

## What is looked at once a year.

row-year-sales = رقم المعاملات السنوي
row-year-margin = الهامش الإجمالي السنوي
row-year-fixed-costs = التكاليف الثابتة السنوية
row-margin-rate = نسبة الهامش
row-break-even = عتبة المردودية
row-break-even-day = عتبة المردودية ليوم العمل
row-sales-day = المبيعات المتوقعة ليوم العمل
row-break-even-units = عتبة المردودية بالوحدات: { $name }
row-safety-margin = هامش الأمان
row-self-financing = قدرة التمويل الذاتي
row-debt-service = خدمة الدين
row-debt-cover = نسبة تغطية خدمة الدين (DSCR)
row-year-uses = مجموع حاجيات السنة
row-year-resources = مجموع موارد السنة
row-cash-change = تغير الخزينة

## Ratios, how each is worked out, and what lenders usually like to see.

row-autonomy = الاستقلال المالي
row-debts-to-self-financing = الديون ÷ قدرة التمويل الذاتي
row-year-instalments = أقساط السنة
row-disposable = المتاح للسداد
row-instalments-to-disposable = الأقساط ÷ المتاح للسداد
row-result-rate = نسبة النتيجة الصافية
row-year-used = المواد ومواد التغليف المستعملة في السنة
row-stock-days = المخزون بالأيام
formula-self-financing = النتيجة الصافية + مخصصات الاهتلاكات
formula-debt-service = الفوائد + أصل القرض المسدد + القرض العائلي المسدد
formula-debt-cover = (قدرة التمويل الذاتي + الفوائد) ÷ خدمة الدين
formula-autonomy = الرساميل الذاتية ÷ مجموع الخصوم
formula-debts-to-self-financing = (المتبقي من القروض ومن القرض العائلي) ÷ قدرة التمويل الذاتي
formula-own-share = المساهمة الشخصية ÷ حاجيات الانطلاق
formula-year-instalments = فوائد القروض + أصل القروض المسدد
formula-disposable = النتيجة قبل الفوائد وأجرة المستغل(ة) + مداخيل أخرى − حاجيات الأسرة
formula-instalments-to-disposable = الأقساط ÷ المتاح للسداد
formula-margin-rate = الهامش الإجمالي ÷ رقم المعاملات
formula-result-rate = النتيجة الصافية ÷ رقم المعاملات
formula-stock-days = المخزون ÷ المواد ومواد التغليف المستعملة في يوم (الشهر 30 يوما)
reference-at-least = { $value } على الأقل
reference-at-most = { $value } على الأكثر
reference-at-most-days = { $days ->
    [zero] { $days } يوم على الأكثر
    [one] يوم واحد على الأكثر
    [two] يومان على الأكثر
    [few] { $days } أيام على الأكثر
    [many] { $days } يوما على الأكثر
   *[other] { $days } يوم على الأكثر
}
reference-above-zero = فوق الصفر
reference-by-trade = حسب الحرفة

## The home.

row-household-needs = حاجيات الأسرة
row-other-income = مداخيل أخرى
row-to-draw = المبلغ اللازم أخذه
row-household-left = ما يبقى للأسرة

## The initial financing plan.

row-need-start-costs = مصاريف الانطلاق
row-need-equipment = المعدات والتهييئات
row-need-brought-in = المساهمة العينية
row-need-deposit = مبلغ الضمانة
row-need-stock = المخزون الأولي
row-need-reserve = خزينة الانطلاق
row-needs = مجموع الحاجيات
row-resource-own-cash = المساهمة النقدية
row-resource-brought-in = المساهمة العينية
row-resource-family = قرض عائلي
row-resource-grants = المنح والإعانات
row-resource-loans = القرض المطلوب
row-resources = مجموع الموارد
row-financing-gap = الحاجة غير المغطاة
row-own-share = نسبة المساهمة الشخصية
