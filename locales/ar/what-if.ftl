# ماذا لو: السيناريوهات، وأهم العوامل، وإلى أي حد يمكن أن تنخفض المبيعات، وقيمة المخطط كاستثمار.

report-scenarios = ماذا لو: مقارنة السيناريوهات
report-sensitivity = العوامل الأكثر تأثيرا
report-thresholds = إلى أي حد يمكن أن تنخفض المبيعات
report-investment = المخطط كاستثمار

## Scenarios.

scenario-plan = المخطط كما هو
scenario-fewer-sales = انخفاض المبيعات بنسبة { $percent }
scenario-dearer-materials = ارتفاع ثمن المواد والتغليف بنسبة { $percent }
scenario-pay-to-need = انخفاض المبيعات بنسبة { $percent } مع أجرة في حدود حاجيات الأسرة
scenario-closed-month = الإغلاق خلال { $month }
scenario-unpaid = كريدي الزبناء لا يؤدى أبدا: { $name }
scenario-late-grants = { $months ->
    [one] تأخر المنح بشهر واحد
    [two] تأخر المنح بشهرين
    [few] تأخر المنح مدة { $months } أشهر
    [many] تأخر المنح مدة { $months } شهرا
   *[other] تأخر المنح مدة { $months } شهر
}

column-lowest-first-year = أدنى رصيد للخزينة، السنة 1
column-lowest-plan = أدنى رصيد للخزينة، المخطط كله
column-lowest-month = شهر أدنى رصيد
column-first-below-zero = أول شهر برصيد سالب
column-debt-cover-year-1 = نسبة تغطية خدمة الدين، السنة 1
column-debt-cover-year-2 = نسبة تغطية خدمة الدين، السنة 2
column-debt-cover-year-3 = نسبة تغطية خدمة الدين، السنة 3
column-debt-cover-year-4 = نسبة تغطية خدمة الدين، السنة 4
column-debt-cover-year-5 = نسبة تغطية خدمة الدين، السنة 5
column-result-year-1 = النتيجة، السنة 1
column-result-year-2 = النتيجة، السنة 2
column-result-year-3 = النتيجة، السنة 3
column-result-year-4 = النتيجة، السنة 4
column-result-year-5 = النتيجة، السنة 5

## What matters most.

heading-effect-on-lowest-cash = الأثر على أدنى رصيد للخزينة
heading-effect-on-result = الأثر على النتيجة: { $year }
column-tenth-less = أقل بنسبة 10 %
column-tenth-more = أكثر بنسبة 10 %
driver-price = أثمان البيع
driver-quantity = الكميات المبيعة
driver-materials = المواد والتغليف
driver-fixed-costs = التكاليف الخارجية والمستخدمون
driver-owner-pay = أجرة المستغل(ة)
driver-credit-delay = أداء الزبناء بعد شهر إضافي

## How far sales may fall, every month of the plan.

column-largest-fall = أقصى انخفاض للمبيعات
row-cash-not-negative = رصيد الخزينة غير سالب في كل الأشهر
row-debt-cover-at-least = نسبة تغطية خدمة الدين { $least } على الأقل كل سنة
fall-fails-already = لا يتحقق حتى في المخطط كما هو
fall-never-fails = يتحقق ولو دون مبيعات
fall-nothing-owed = لا شيء للسداد

## The plan as an investment.

column-at-start = عند الانطلاق
heading-measures = المؤشرات
row-interest-added-back = الفوائد، معادة إلى التدفق
row-start-costs-in-needs = مصاريف الانطلاق المحتسبة في الحاجيات
row-later-equipment = تجهيزات مقتناة لاحقا
row-less-to-advance = انخفاض الحاجة إلى الرأسمال المتداول، أو ارتفاعها بالسالب
row-left-at-end = القيمة المتبقية في نهاية المخطط
row-flow = التدفق قبل خدمة الدين
row-flow-so-far = التدفق المتراكم
row-discounted-flow = التدفق المحين
row-discount-rate = نسبة التحيين (فرضية)
row-net-present-value = القيمة الحالية الصافية
row-internal-rate = معدل المردودية الداخلي
row-internal-rate-of-several = معدل المردودية الداخلي، واحد من عدة معدلات
row-payback = مدة الاسترداد بالسنوات
row-discounted-payback = مدة الاسترداد المحينة بالسنوات
row-profitability-index = مؤشر الربحية
no-internal-rate-one-sign = لا يوجد: المال يتحرك في اتجاه واحد فقط
no-internal-rate-none = لا يوجد معدل يوازن هذه التدفقات
no-internal-rate-too-large = لا يوجد: خارج كل قياس
no-internal-rate-too-many = لا يوجد: عدد التدفقات كبير جدا
payback-after-the-plan = ليس خلال المخطط
