# لماذا هذا الرقم، خطوة بعد خطوة. أسماء الأسطر في `row-…` وأسماء الأجوبة في
# `field-…-official`؛ وهنا ما يربط بينها فقط.

## الرقم والمدة التي يخصها.

explain-of-item = { $line }: { $name }
explain-at = { $line } ({ $period })
explain-from-to = من { $first } إلى { $last }
explain-before-the-plan = قبل بداية المخطط
explain-sentence = { $title } = { $formula }
explain-sentence-typed = { $title }: { $formula }
explain-sum-of-months = مجموع الأشهر
explain-sum-of-years = مجموع السنوات
explain-nothing-due = لا شيء مستحق في هذا الشهر

## الخطوات، بين الكلمات وبين الأرقام.

explain-number = { $number }
explain-enclosed = ({ $formula })
explain-plus = { $first } + { $second }
explain-minus = { $first } − { $second }
explain-times = { $first } × { $second }
explain-over = { $first } ÷ { $second }
explain-power = { $first } ^ { $second }

## الخطوة نفسها بالكلمات وبالأرقام.

explain-smaller = الأقل بين { $first } و { $second }
explain-smaller-in-figures = min({ $first } ; { $second })
explain-greater = الأكبر بين { $first } و { $second }
explain-greater-in-figures = max({ $first } ; { $second })
explain-annuity = (القيمة الحالية لدرهم في كل شهر؛ عدد الأشهر: { $second }، السعر: { $first })
explain-annuity-in-figures = [∑ 1 ÷ (1 + { $first })^k, k = 1…{ $second }]
explain-at-least = (1 إذا بلغ { $first } قيمة { $second }، وإلا 0)
explain-at-least-in-figures = ({ $first } ≥ { $second })

## العملية بالأرقام ونتيجتها، تقرأ من اليسار إلى اليمين؛ وهي تقريبية إذا قربت النتيجة.

explain-equals = {"\u2066"}{ $formula } = { $figure }{"\u2069"}
explain-about = {"\u2066"}{ $formula } ≈ { $figure }{"\u2069"}

## كيف يقرب الرقم، وما لا يقسم.

explain-note-rounded = بالتقريب إلى أقرب سنتيم
explain-note-rounded-up = بالتقريب إلى الدرهم الأعلى
explain-note-whole-units = بالتقريب إلى أقرب وحدة كاملة
explain-note-whole-units-up = بالتقريب إلى الوحدة الأعلى
explain-note-nothing-to-divide-by = لا تمكن القسمة على صفر: تحسب النتيجة صفرا

## أين صرح بالرقم.

explain-typed = مصرح به في «{ $step }»: { $term }
explain-typed-of-item = مصرح به في «{ $step }»: { $name }، { $term }
explain-not-typed = لا تصريح في «{ $step }»: { $term }؛ وهذه القيمة تقوم مقامه
explain-not-typed-of-item = لا تصريح في «{ $step }»: { $name }، { $term }؛ وهذه القيمة تقوم مقامه

## أرقام يعطيها الشهر نفسه.

explain-years-before = عدد سنوات المخطط قبل هذه السنة
explain-months-of-year = عدد أشهر سنة المخطط إلى غاية هذا الشهر
explain-month-number = رقم الشهر في المخطط
explain-months-since = عدد الأشهر منذ { $month }، وهو محسوب منها

## علامة الخطوة، قبل الرقم الذي تأتي به.

explain-figure = { $line }: { $figure }
explain-sign-plus = +
explain-sign-minus = −
explain-sign-times = ×
explain-sign-over = ÷
explain-sign-power = ^
explain-sign-smaller = الأقل
explain-sign-greater = الأكبر
explain-sign-annuity = ∑
explain-sign-at-least = ≥
