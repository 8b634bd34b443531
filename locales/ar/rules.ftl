# The law a plan rests on: short names of the rules, how far each was checked, units, and what
# is said of a pack that does not load. $rule is the key of a rule, $step and $line are numbers.

## الأنظمة

rule-auto-entrepreneur-ceilings = المقاول الذاتي: سقف رقم المعاملات
rule-auto-entrepreneur-mixed = المقاول الذاتي: سقف نشاطين معا
rule-auto-entrepreneur-tax = المقاول الذاتي: الضريبة على الدخل
rule-auto-entrepreneur-vat = المقاول الذاتي: الضريبة على القيمة المضافة
rule-auto-entrepreneur-professional-tax = المقاول الذاتي: الرسم المهني
rule-auto-entrepreneur-card = المقاول الذاتي: ثمن البطاقة
rule-auto-entrepreneur-declaration = المقاول الذاتي: دورية التصريح الضريبي
rule-one-client = خدمات لزبون واحد: الحجز في المنبع
rule-complementary-duty = الواجب التكميلي، كل ربع سنة
rule-cpu-ceilings = المساهمة المهنية الموحدة: سقف رقم المعاملات
rule-cpu-years-above = المساهمة المهنية الموحدة: سنوات تجاوز السقف
rule-cpu-rate = المساهمة المهنية الموحدة: السعر
rule-cpu-gains-rate = المساهمة المهنية الموحدة: السعر المطبق على فائض القيمة
rule-cpu-professional-tax = المساهمة المهنية الموحدة: الرسم المهني
rule-income-tax = الضريبة على الدخل: جدول الأسعار
rule-family-deduction = الضريبة على الدخل: الأعباء العائلية
rule-vat-rates = الضريبة على القيمة المضافة: الأسعار العادية
rule-vat-small-makers = الضريبة على القيمة المضافة: عتبة صغار الصناع ومقدمي الخدمات
rule-vat-resellers = الضريبة على القيمة المضافة: عتبة التجار
rule-vat-on-interest = الضريبة على القيمة المضافة على فوائد البنك
rule-company-tax = الضريبة على الشركات: الأسعار
rule-minimum-contribution = الحد الأدنى للضريبة
rule-cooperative-turnover = التعاونية: سقف الإعفاء
rule-new-activity-professional-tax = نشاط جديد: الرسم المهني

## المستخدمون

rule-contributions = الصندوق الوطني للضمان الاجتماعي: الاشتراكات الاجتماعية
rule-minimum-hour = الحد الأدنى القانوني للأجر في الساعة
rule-minimum-day = الحد الأدنى القانوني للأجر الفلاحي في اليوم
rule-working-month = شهر العمل بالحد الأدنى للأجر
rule-self-employed-income = مستقل يمسك المحاسبة: الدخل الجزافي
rule-self-employed-rates = مستقل يمسك المحاسبة: الاشتراكات

rule-branch-short-term = التعويضات القصيرة الأمد وفقدان الشغل
rule-branch-pension = التعويضات الطويلة الأمد (التقاعد)
rule-branch-family = التعويضات العائلية
rule-branch-health = التأمين الإجباري الأساسي عن المرض
rule-branch-training = رسم التكوين المهني

## المحاسبة

rule-usual-depreciation = الاهتلاك الخطي: النسب المعتادة
rule-setup-costs-years = مصاريف التأسيس: مدة الاهتلاك
rule-declining = الاهتلاك التنازلي: المعاملات
rule-bookkeeping = مسك المحاسبة لتاجر صغير

rule-asset-buildings = المباني
rule-asset-patents = براءات الاختراع
rule-asset-furniture = الأثاث
rule-asset-large-computers = المعدات المعلوماتية الكبيرة
rule-asset-equipment = المعدات والأدوات الثابتة
rule-asset-computers = الحواسيب الصغيرة
rule-asset-vehicles = وسائل النقل

## التمويل

rule-small-credit-caps = القرض الصغير: السقف
rule-scheme-small-credit = القرض الصغير التضامني
rule-scheme-intelaka = انطلاقة
rule-scheme-forsa = فرصة
rule-forsa-holiday = فرصة: تأجيل السداد
rule-scheme-indh = المبادرة الوطنية للتنمية البشرية: مقاولات الشباب
rule-scheme-indh-social = المبادرة الوطنية للتنمية البشرية: الاقتصاد الاجتماعي
rule-scheme-moukawalati = مقاولتي

rule-ask-bank = يجب التحقق لدى البنك
rule-ask-forsa = يجب التحقق لدى برنامج فرصة
rule-ask-indh = يجب التحقق لدى المبادرة الوطنية للتنمية البشرية
rule-ask-small-credit = يجب التحقق لدى مؤسسة القرض الصغير
rule-ask-ended = برنامج منته

## ما تستند إليه القاعدة

confidence-high = رسمي أو مصدران
confidence-medium = مصدر واحد
confidence-low = غير متحقق منه
rule-no-source = بدون مصدر
rule-start-law = منذ { $month }
rule-start-at-latest = منذ { $month } على الأكثر
rule-until = إلى غاية { $month }
rule-overridden = قاعدة معدلة في هذا الدفتر
rule-checked-on = تم التحقق من القواعد في { $date }

## الوحدات

rule-unit-hour = في الساعة
rule-unit-day = في اليوم
rule-unit-month = في الشهر
rule-unit-quarter = في ربع السنة
rule-unit-year = في السنة
rule-unit-once = مرة واحدة

## ملف قواعد لا يفتح

rule-error-not-a-pack = لا توجد في هذا الملف قواعد مقروءة (السطر { $line }).
rule-error-not-a-day = يكتب يوم التحقق هكذا: 2026-02-02.
rule-error-unknown = لا توجد قاعدة { $rule }.
rule-error-repeated = القاعدة { $rule } مكتوبة مرتين.
rule-error-missing = تنقص القاعدة { $rule }.
rule-error-unreadable = القاعدة { $rule }، المرحلة { $step }: القيمة ليست على الشكل المنتظر.
rule-error-no-step = القاعدة { $rule }، المرحلة { $step }: يلزم تاريخ واحد وقيمة على الأقل.
rule-error-order = القاعدة { $rule }، المرحلة { $step }: التواريخ غير متتابعة.
rule-error-overlap = القاعدة { $rule }، المرحلة { $step }: المرحلة السابقة ما زالت سارية.
rule-error-gap = القاعدة { $rule }، المرحلة { $step }: توجد قبلها أشهر بدون قاعدة.
rule-error-source = القاعدة { $rule }، المرحلة { $step }: ينقص المصدر.
