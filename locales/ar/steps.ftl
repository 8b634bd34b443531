# The questions of the plan, step by step: `step-<step>-title`, and for each question
# `field-<question>-question`, `-hint` where one helps, and `-official`, the term of accounting
# and of lenders, which also names the figure in tables.
#
# Titles and questions speak as the person who fills in the plan; hints use verbal nouns and
# impersonal forms, so that nobody is given the wrong gender. The terms are those
# used in Morocco: الثمن for goods, السعر only for rates, رعاية الأطفال, المنتوج, الزبناء.

## مشروعي

step-business-title = مشروعي
step-business-hint = تقديم المشروع في كلمات: ماذا يبيع وأين.
step-business-why = هذا أول سطر يُقرأ. منه تُعرف الحرفة.
step-business-example = ورشة باوباب، خياطة تحت الطلب وتعديل الملابس، الرباط. الافتتاح في يناير 2027.

field-business-name-question = ما اسم مشروعي؟
field-business-name-hint = اسم قصير وسهل النطق. يمكن تغييره لاحقا.
field-business-name-official = الاسم التجاري
field-business-activity-question = ماذا يفعل مشروعي؟
field-business-activity-hint = جملة واحدة بكلمات يومية.
field-business-activity-official = النشاط
field-business-category-question = هل أصنع أم أعيد البيع أم أقدم خدمة؟
field-business-category-hint = عند وجود نشاطين، يُختار النشاط الذي يجلب أكبر دخل.
field-business-category-official = نوع النشاط
choice-business-category-craft = أصنع
choice-business-category-trade = أعيد البيع
choice-business-category-services = أقدم خدمة
field-business-town-question = في أية مدينة؟
field-business-town-official = المدينة
field-business-district-question = في أي حي أو سوق؟
field-business-district-hint = يكفي معلم قريب: جنب المدرسة، أمام السوق.
field-business-district-official = الحي
field-business-start-question = في أي شهر أفتح؟
field-business-start-hint = المقصود شهر أول بيع، وليس شهر التسجيل.
field-business-start-official = بداية النشاط
field-business-months-question = على كم شهر أتوقع؟
field-business-months-hint = اثنا عشر شهرا للاستعمال الشخصي. ستة وثلاثون شهرا عند طلب قرض.
field-business-months-official = مدة التوقعات

## أنا وما أتقنه

step-me-title = أنا وما أتقنه
step-me-hint = إظهار إتقان الحرفة وكفاية الوقت.
step-me-why = مؤسسة التمويل تثق في الشخص أولا ثم في المشروع.
step-me-example = تسع سنوات في الخياطة، منها ثلاث في ورشة بالرباط. تكوين من 600 ساعة.

field-me-skills-question = ماذا أتقن في هذه الحرفة؟
field-me-skills-hint = مثلا: الحركات والآلات والتعامل مع الزبناء.
field-me-skills-official = الكفاءات
field-me-experience-question = أين مارست الحرفة وكم من الوقت؟
field-me-experience-hint = العمل في البيت محسوب، بأجر أو بدونه.
field-me-experience-official = التجربة
field-me-training-question = ما التكوينات التي تابعتها؟
field-me-training-hint = الاسم والسنة وعدد الساعات. يُستحسن الاحتفاظ بالشهادة.
field-me-training-official = التكوين
field-me-motivation-question = لماذا هذا المشروع ولماذا الآن؟
field-me-motivation-hint = سبب حقيقي واحد يكفي. جملتان لا أكثر.
field-me-motivation-official = الدافع
field-me-hours-question = كم ساعة في الشهر يمكنني أن أعمل؟
field-me-hours-hint = بعد طرح وقت المدرسة والبيت والراحة. مثال: 190 ساعة.
field-me-hours-official = الساعات المتاحة في الشهر
field-me-days-question = كم يوما في الشهر أفتح؟
field-me-days-hint = ستة أيام في الأسبوع تساوي حوالي 25 يوما في الشهر.
field-me-days-official = أيام العمل في الشهر

## فكرتي

step-idea-title = فكرتي
step-idea-hint = الربط بين حاجة وعرض وأشخاص مستعدين للأداء.
step-idea-why = الفكرة الواضحة تُفهم في دقيقة. ويمكن التحقق منها في عين المكان.
step-idea-example = مستخدمو الحي لا وقت لهم للطبخ. أوصل طبقا ساخنا في منتصف النهار.

field-idea-need-question = ما المشكل عند زبنائي؟
field-idea-need-hint = وصف ما شوهد أو سُمع فعلا.
field-idea-need-official = الحاجة
field-idea-offer-question = ما الحل الذي أقدمه؟
field-idea-offer-hint = منتوج أو خدمة في جملة واحدة.
field-idea-offer-official = المنتوج أو الخدمة
field-idea-different-question = لماذا يختار الزبون عرضي وليس غيره؟
field-idea-different-hint = أقرب أو أسرع أو أتقن أو ألطف: سبب قوي واحد.
field-idea-different-official = الميزة التنافسية

## زبنائي

step-customers-title = زبنائي
step-customers-hint = معرفة من يشتري وكم ومتى.
step-customers-why = بدون زبناء معروفين لا تُصدق المبيعات المتوقعة.
step-customers-example = نساء الحي العاملات، من 20 إلى 45 سنة. تسريحة في الشهر، واثنتان قبل العيد.

field-customers-who-question = من يشتري مني؟
field-customers-who-hint = السن والمهنة والأسرة والإمكانيات. يُستحسن تجنب «الجميع».
field-customers-who-official = الزبناء
field-customers-habits-question = متى يشترون وبكم في كل مرة؟
field-customers-habits-hint = آخر الشهر، يوم السوق، الدخول المدرسي، رمضان: تسجيل الأوقات القوية.
field-customers-habits-official = عادات الشراء
field-customers-proof-question = ما الدليل على أن الناس سيشترون؟
field-customers-proof-hint = أجوبة أو طلبات أو مبيعات تجريبية: عدد ووثيقة.
field-customers-proof-official = دراسة السوق

## من يبيع مثلي

step-competitors-title = من يبيع مثلي
step-competitors-hint = مقارنة الأثمنة وإيجاد مكان مناسب.
step-competitors-why = مشروع بلا منافس يثير الشك: المقارنة تبين العمل المنجز.
step-competitors-example = أربع ورشات على أقل من 500 متر. الفستان: من 320 إلى 420 درهما. فستاني: 350 درهما.

field-competitors-name-question = من يبيع الشيء نفسه قريبا من هنا؟
field-competitors-name-hint = ثلاثة على الأقل. وكذلك ما يصنعه الناس بأنفسهم.
field-competitors-name-official = المنافس
field-competitors-price-question = ما هو ثمنه؟
field-competitors-price-hint = بالمعاينة. المهم الثمن المؤدى، لا الثمن المعروض.
field-competitors-price-official = ثمن البيع
field-competitors-strong-question = ما الذي يتقنه أكثر؟
field-competitors-strong-hint = ما الذي يعجب زبناءه؟
field-competitors-strong-official = نقط القوة
field-competitors-weak-question = ما الذي ينقصه؟
field-competitors-weak-hint = هنا غالبا يوجد مكان فارغ.
field-competitors-weak-official = نقط الضعف

## من أشتري منهم

step-suppliers-title = من أشتري منهم
step-suppliers-hint = معرفة مكان الشراء والثمن ووقت الأداء.
step-suppliers-why = أجل الأداء يغير صندوق الشهر الأول.
step-suppliers-example = تاجر جملة بدرب عمر: النصف نقدا والنصف بعد شهر.

field-suppliers-who-question = ممن أشتري؟
field-suppliers-who-hint = اسم المتجر أو السوق يكفي.
field-suppliers-who-official = المورد
field-suppliers-backup-question = إذا أغلق أو زاد في الثمن، إلى أين أذهب؟
field-suppliers-backup-hint = اسم ثان يحمي من التوقف.
field-suppliers-backup-official = مورد بديل
field-suppliers-credit-share-question = أي جزء أؤديه لاحقا؟
field-suppliers-credit-share-hint = 0 % إذا كان كل شيء نقدا. هذا هو المعتاد في البداية.
field-suppliers-credit-share-official = المشتريات بالأجل
field-suppliers-delay-question = بعد كم شهر؟
field-suppliers-delay-hint = 1: في الشهر الموالي. الاتفاق المكتوب يجنب النزاع.
field-suppliers-delay-official = أجل أداء الموردين بالأشهر

## ماذا أقدم وبأي ثمن

step-offer-title = ماذا أقدم وبأي ثمن
step-offer-hint = تحديد المنتوج والثمن والمكان والإشهار.
step-offer-why = هذه الاختيارات الأربعة تفسر المبيعات المتوقعة.
step-offer-example = طاجين اليوم بثمن 38 درهما، يوصل في الحي. تُرسل اللائحة على الساعة 9.

field-offer-product-question = ماذا يتسلم الزبون بالضبط؟
field-offer-product-hint = الجودة والضمان والتغليف والخدمة المرافقة.
field-offer-product-official = المنتوج
field-offer-price-policy-question = كيف اخترت أثمنتي؟
field-offer-price-policy-hint = ثلاثة أمور: الكلفة والمنافسون وما يؤديه الناس.
field-offer-price-policy-official = سياسة الأثمنة
field-offer-place-question = أين أبيع وكيف؟
field-offer-place-hint = محل أو بيت أو سوق أو هاتف أو توصيل.
field-offer-place-official = التوزيع
field-offer-promotion-question = كيف سيعرفني الناس؟
field-offer-promotion-hint = ثلاثة أعمال بسيطة مع كلفتها في الشهر.
field-offer-promotion-official = الإشهار

## كيف أعمل

step-organisation-title = كيف أعمل
step-organisation-hint = وصف يوم عمل ومن يقوم بماذا.
step-organisation-why = مؤسسة التمويل تتحقق من أن العمل المتوقع يسعه الوقت.
step-organisation-example = الصباح: الشراء والطبخ. الزوال: التوصيل. المساء: الحسابات، عشر دقائق.

field-organisation-day-question = كيف يمر يوم عادي؟
field-organisation-day-hint = من الفتح إلى الإغلاق في أربع مراحل.
field-organisation-day-official = تنظيم العمل
field-organisation-tasks-question = من يقوم بماذا؟
field-organisation-tasks-hint = الصنع والبيع والشراء ومسك الحسابات.
field-organisation-tasks-official = توزيع المهام
field-organisation-premises-question = في أي محل وبأية شروط؟
field-organisation-premises-hint = المساحة والعقد والماء والكهرباء وموافقة المالك.
field-organisation-premises-official = المحل

## وضعيتي القانونية

step-legal-title = وضعيتي القانونية
step-legal-hint = ذكر الشكل القانوني للمشروع.
step-legal-why = الشكل القانوني يحدد الوثائق المطلوبة. مؤسسة التمويل تسأل عنه دائما.
step-legal-example = مقاول ذاتي. التسجيل متوقع شهرا قبل الافتتاح.

field-legal-form-question = بأي شكل قانوني أعمل؟
field-legal-form-hint = «لم يُختر بعد» جواب مقبول. يُستحسن طلب النصيحة قبل التسجيل.
field-legal-form-official = الشكل القانوني
choice-legal-form-auto-entrepreneur = المقاول الذاتي
choice-legal-form-sole-trader = شخص ذاتي (مقاولة فردية)
choice-legal-form-cooperative = التعاونية
choice-legal-form-limited-company = الشركة ذات المسؤولية المحدودة
choice-legal-form-undecided = لم يُختر بعد

## ماذا أبيع؟

step-products-title = ماذا أبيع؟
step-products-hint = بطاقة لكل منتوج: الثمن والكمية والوقت.
step-products-why = كل المخطط ينطلق من هنا. مؤسسة التمويل تعيد هذا الحساب.
step-products-example = طاجين: 38 درهما، 14 في اليوم، 24 يوما. أي 12 768 درهما في الشهر.

field-products-name-question = أي منتوج أو أية خدمة؟
field-products-name-hint = اسم واحد لكل بطاقة. تُجمع السلع الصغيرة المتشابهة.
field-products-name-official = المنتوج أو الخدمة
field-products-unit-question = كيف أعده؟
field-products-unit-hint = بالقطعة أو الكيلو أو الساعة أو الطبق أو قصة الشعر.
field-products-unit-official = الوحدة
field-products-price-question = بكم أبيع الوحدة؟
field-products-price-hint = الثمن الذي يؤديه الزبون فعلا بعد التخفيض.
field-products-price-official = ثمن البيع للوحدة
field-products-quantity-question = كم أبيع منه؟
field-products-quantity-hint = المقصود وقت عادي، لا الأحسن ولا الأسوأ.
field-products-quantity-official = الكمية
field-products-every-question = في اليوم أم الأسبوع أم الشهر؟
field-products-every-hint = يُختار ما يسهل عده.
field-products-every-official = المدة
choice-products-every-day = في اليوم
choice-products-every-week = في الأسبوع
choice-products-every-month = في الشهر
field-products-season-question = ما الأشهر الأقوى والأضعف؟
field-products-season-hint = 100 % شهر عادي. 60 % شهر هادئ.
field-products-season-official = الطابع الموسمي
field-products-open-days-question = كم يوم بيع في الشهر؟
field-products-open-days-hint = يُترك فارغا للأخذ بأيام الفتح.
field-products-open-days-official = أيام البيع في الشهر
field-products-counted-question = هل أبيعه قطعا كاملة؟
field-products-counted-hint = الفستان يباع كاملا. والأرز يباع أيضا بنصف كيلو.
field-products-counted-official = طريقة العد
choice-products-counted-whole = قطع كاملة
choice-products-counted-fractions = كيلو أو لتر أو ساعة
field-products-from-question = ابتداء من أي شهر أبيعه؟
field-products-from-hint = الفراغ يعني منذ الافتتاح.
field-products-from-official = شهر الانطلاق
field-products-growth-question = كم ترتفع المبيعات كل سنة؟
field-products-growth-hint = من 5 إلى 10 % مقبول. ما فوق ذلك يحتاج إلى سبب.
field-products-growth-official = النمو في السنة
field-products-credit-share-question = أي جزء أبيعه بالكريدي؟
field-products-credit-share-hint = من 10 مبيعات، كم واحدة تؤدى لاحقا؟
field-products-credit-share-official = البيع بالكريدي
field-products-credit-delay-question = بعد كم شهر أتسلم المال؟
field-products-credit-delay-hint = 1: في الشهر الموالي. يُؤخذ الأجل الحقيقي لا الأجل الموعود.
field-products-credit-delay-official = أجل أداء الزبناء بالأشهر
field-products-hours-question = كم ساعة لكل وحدة؟
field-products-hours-hint = خمس عشرة دقيقة تُكتب 0,25. المخطط يتحقق من مجموع الشهر.
field-products-hours-official = ساعات العمل للوحدة

## كم تكلفني القطعة

step-unit-cost-title = كم تكلفني القطعة
step-unit-cost-hint = حساب كل ما يخرج مع كل بيع.
step-unit-cost-why = ثمن أقل من الكلفة يخسر مع كل بيع.
step-unit-cost-example = الفستان: ثوب 108، لوازم 18، تغليف 4، خياطة بالقطعة 45. الكلفة: 175 درهما.

field-unit-cost-batch-question = كم وحدة أصنع في المرة؟
field-unit-cost-batch-hint = لقدر من 20 طبقا، تُحسب القدر كاملة. الفراغ يعني وحدة واحدة.
field-unit-cost-batch-official = عدد الوحدات في الدفعة
field-unit-cost-material-question = أية مادة تدخل فيه؟
field-unit-cost-material-hint = دون نسيان الخيط أو الزيت أو الغاز أو الملح.
field-unit-cost-material-official = المادة
field-unit-cost-material-quantity-question = ما الكمية؟
field-unit-cost-material-quantity-official = الكمية المستعملة
field-unit-cost-material-price-question = بكم وحدة هذه المادة؟
field-unit-cost-material-price-hint = الثمن المؤدى مع النقل.
field-unit-cost-material-price-official = ثمن الشراء
field-unit-cost-packaging-question = بكم تغليف الوحدة؟
field-unit-cost-packaging-hint = الكيس والعلبة والملصق.
field-unit-cost-packaging-official = مواد التغليف
field-unit-cost-piecework-question = كم أؤدي لشخص آخر عن كل وحدة؟
field-unit-cost-piecework-hint = خياطة أو توصيل أو عمولة. الأجر الثابت يُكتب في «من أؤدي أجرهم».
field-unit-cost-piecework-official = العمل بالقطعة
field-unit-cost-other-question = هل هناك مصروف آخر مع كل بيع؟
field-unit-cost-other-hint = الغاز أو مصاريف الأداء أو هدية للزبون.
field-unit-cost-other-official = كلفة أخرى للوحدة

## مخزوني

step-stock-title = مخزوني
step-stock-hint = شراء ما يكفي دون ترك المال نائما.
step-stock-why = المخزون الكثير يفرغ الصندوق. والقليل يضيع المبيعات.
step-stock-example = بقالة: 16 000 درهم من البضائع، أي حوالي 18 يوما من البيع.

field-stock-opening-question = بكم أشتري البضاعة قبل الافتتاح؟
field-stock-opening-hint = ما يكفي للأسابيع الأولى فقط. المخطط يحافظ على هذا القدر.
field-stock-opening-official = المخزون الأولي

## ماذا أؤدي كل شهر

step-monthly-costs-title = ماذا أؤدي كل شهر
step-monthly-costs-hint = جرد ما يؤدى ولو بدون بيع.
step-monthly-costs-why = هذه المصاريف تعود دائما. وهي تحدد أقل مبيعات ممكنة.
step-monthly-costs-example = ورشة: كراء 1 900، ماء وكهرباء 380، نقل 350، هاتف 200 درهم.

field-monthly-costs-kind-question = أي نوع من المصاريف؟
field-monthly-costs-kind-hint = بطاقة لكل مصروف. للبيت صفحته الخاصة.
field-monthly-costs-kind-official = نوع المصروف
choice-monthly-costs-kind-rent = الكراء
choice-monthly-costs-kind-utilities = الماء والكهرباء
choice-monthly-costs-kind-phone = الهاتف والأنترنت
choice-monthly-costs-kind-transport = النقل
choice-monthly-costs-kind-upkeep = الصيانة والإصلاح
choice-monthly-costs-kind-promotion = الإشهار
choice-monthly-costs-kind-bank = البنك
choice-monthly-costs-kind-insurance = التأمين
choice-monthly-costs-kind-taxes = الضرائب والاشتراكات
choice-monthly-costs-kind-other = مصروف آخر
field-monthly-costs-name-question = أي مصروف بالضبط؟
field-monthly-costs-name-hint = اسم واضح: «كراء الورشة».
field-monthly-costs-name-official = المصروف
field-monthly-costs-amount-question = كم في كل مرة؟
field-monthly-costs-amount-hint = من فاتورة حقيقية أو بسؤال الجيران.
field-monthly-costs-amount-official = المبلغ
field-monthly-costs-every-question = كل كم شهر؟
field-monthly-costs-every-hint = 1: كل شهر. 3: كل ثلاثة أشهر. 12: مرة في السنة.
field-monthly-costs-every-official = الدورية بالأشهر
field-monthly-costs-from-question = ابتداء من أي شهر؟
field-monthly-costs-from-hint = الفراغ يعني منذ أول شهر في المخطط.
field-monthly-costs-from-official = الشهر الأول
field-monthly-costs-until-question = إلى أي شهر؟ الفراغ يعني بدون نهاية.
field-monthly-costs-until-official = الشهر الأخير

## من أؤدي أجرهم

step-staff-title = من أؤدي أجرهم
step-staff-hint = حساب الكلفة الحقيقية لمن يساعد.
step-staff-why = أجر منسي يسقط المخطط كله.
step-staff-example = مساعدة في الحلاقة بنصف دوام من الشهر السابع: 1 750 درهما، زائد الاشتراكات.

field-staff-role-question = ما عمل هذا الشخص؟
field-staff-role-hint = بطاقة لكل عمل، ولو كان لشخصين.
field-staff-role-official = المنصب
field-staff-count-question = كم شخصا في هذا المنصب؟
field-staff-count-official = عدد المستخدمين
field-staff-gross-pay-question = ما أجر الشخص الواحد في الشهر قبل الاقتطاع؟
field-staff-gross-pay-hint = يُستحسن التحقق من الحد الأدنى للأجر ومن مدة العمل.
field-staff-gross-pay-official = الأجر الإجمالي
field-staff-charges-question = كم يؤدي المشروع زيادة على الأجر؟
field-staff-charges-hint = الاشتراكات والتأمين، عن كل شخص في الشهر. يُستحسن السؤال عن نسبة السنة.
field-staff-charges-official = الاشتراكات الاجتماعية
field-staff-from-question = ابتداء من أي شهر؟
field-staff-from-hint = الفراغ يعني منذ أول شهر في المخطط.
field-staff-from-official = تاريخ التشغيل
field-staff-until-question = إلى أي شهر؟ الفراغ يعني بدون نهاية.
field-staff-until-official = نهاية العقد

## أسرتي وأجرتي

step-household-title = أسرتي وأجرتي
step-household-hint = معرفة ما يجب أن يعطيه المشروع للأسرة.
step-household-why = القرض يسدد بعد الأكل والكراء والمدرسة.
step-household-example = الحاجيات 4 300 درهم، مداخيل أخرى 900 درهم: يلزم 3 400 درهم.

field-household-food-question = كم للأكل في الشهر؟
field-household-food-hint = مصروف أسبوع مضروب في أربعة وزيادة قليلة.
field-household-food-official = التغذية
field-household-rent-question = كم للسكن؟
field-household-rent-hint = كراء البيت وماؤه وكهرباؤه وغازه.
field-household-rent-official = السكن
field-household-school-question = كم للتمدرس؟
field-household-school-hint = تضاف أدوات شتنبر مقسومة على اثني عشر.
field-household-school-official = مصاريف التمدرس
field-household-childcare-question = كم لرعاية الأطفال؟
field-household-childcare-hint = الصفر جواب مقبول، إذا كان هناك من يرعاهم بدون أجر.
field-household-childcare-official = مصاريف رعاية الأطفال
field-household-health-question = كم للصحة؟
field-household-health-hint = فحوص وأدوية سنة مقسومة على اثني عشر.
field-household-health-official = الصحة
field-household-transport-phone-question = كم للهاتف والنقل؟
field-household-transport-phone-official = الهاتف والنقل
field-household-sent-home-question = كم أرسل إلى الأسرة؟
field-household-sent-home-hint = هذا المبلغ مهم. إخفاؤه يفسد الحساب.
field-household-sent-home-official = تحويلات إلى الأسرة
field-household-savings-circle-question = كم أؤدي في دارت؟
field-household-savings-circle-official = دارت
field-household-other-question = مصاريف أخرى للبيت؟
field-household-other-hint = الأعياد والملابس والديون الشخصية.
field-household-other-official = مصاريف أخرى للأسرة
field-household-other-income-question = ما المال الآخر الذي يدخل إلى البيت؟
field-household-other-income-hint = أجر شخص آخر أو مساعدة أو أعمال صغيرة.
field-household-other-income-official = مداخيل أخرى للأسرة
field-household-owner-pay-question = كم آخذ لنفسي كل شهر؟
field-household-owner-pay-hint = مبلغ ثابت لا يقل عن حاجة الأسرة.
field-household-owner-pay-official = أجرة المستغل(ة)
field-household-owner-pay-from-question = ابتداء من أي شهر آخذ أجرتي؟
field-household-owner-pay-from-hint = قبل هذا الشهر، مم تعيش الأسرة؟ الفراغ يعني منذ أول شهر.
field-household-owner-pay-from-official = بداية الأجرة

## ماذا أشتري لأبدأ

step-equipment-title = ماذا أشتري لأبدأ
step-equipment-hint = جرد المشتريات التي تدوم أكثر من سنة.
step-equipment-why = القرض يؤدي أساسا هذه المشتريات. وبيان الأثمان يثبتها.
step-equipment-example = خوذة تجفيف بثمن 2 400 درهم تدوم عشر سنوات: 240 درهما في السنة.

field-equipment-name-question = أي شراء؟
field-equipment-name-hint = آلة أو أثاث أو أشغال أو هاتف أو لافتة.
field-equipment-name-official = المعدات
field-equipment-quantity-question = كم العدد؟
field-equipment-quantity-official = الكمية
field-equipment-price-question = بكم الواحد؟
field-equipment-price-hint = المستعمل ممكن. مع طلب وثيقة.
field-equipment-price-official = ثمن الشراء
field-equipment-in-kind-question = هل أشتريه أم أملكه الآن؟
field-equipment-in-kind-hint = ما يُقدم للمشروع يُحسب ضمن المساهمة الشخصية.
field-equipment-in-kind-official = شراء أو مساهمة عينية
choice-equipment-in-kind-bought = أشتريه
choice-equipment-in-kind-brought-in = أملكه الآن
field-equipment-month-question = في أي شهر أشتريه؟
field-equipment-month-hint = ما يمكن تأجيله يخفف البداية. الفراغ يعني عند الافتتاح.
field-equipment-month-official = شهر الشراء
field-equipment-life-question = كم سنة سيُستعمل؟
field-equipment-life-hint = آلة: 10 سنوات. هاتف أو حاسوب: من 5 إلى 7 سنوات.
field-equipment-life-official = مدة الاستعمال بالسنوات
field-equipment-start-cost-name-question = ما المصاريف التي تؤدى مرة واحدة قبل الافتتاح؟
field-equipment-start-cost-name-hint = التسجيل والرخصة ومصاريف الملف ونقل الآلات.
field-equipment-start-cost-name-official = مصاريف الانطلاق
field-equipment-start-cost-amount-question = كم تبلغ هذه المصاريف؟
field-equipment-start-cost-amount-official = المبلغ
field-equipment-deposit-question = كم مبلغ ضمانة المحل؟
field-equipment-deposit-hint = يُسترجع في النهاية. ليس مصروفا ضائعا.
field-equipment-deposit-official = مبلغ الضمانة

## من أين مال البداية

step-start-money-title = من أين مال البداية
step-start-money-hint = مقابلة الحاجيات بالمال الذي يؤديها.
step-start-money-why = الحاجيات والموارد يجب أن تتساوى.
step-start-money-example = الحاجة 65 000 درهم: ادخار 11 000، آلات 3 000، عائلة 6 000، قرض 45 000.

field-start-money-own-cash-question = كم من المال أساهم به؟
field-start-money-own-cash-hint = يُستحسن ترك جزء للأسرة وعدم وضع كل شيء.
field-start-money-own-cash-official = المساهمة النقدية
field-start-money-family-question = بكم تساهم الأسرة أو الأصدقاء؟
field-start-money-family-hint = القرض يُرد: يُسجل تاريخه. الهبة لا تُرد: يُترك الشهر فارغا.
field-start-money-family-official = قرض عائلي
field-start-money-family-from-question = ابتداء من أي شهر أرد المال؟
field-start-money-family-from-official = أول قسط
field-start-money-family-months-question = في كم شهر؟
field-start-money-family-months-hint = مبلغ صغير منتظم يحفظ الثقة.
field-start-money-family-months-official = عدد أشهر السداد
field-start-money-grant-name-question = أية منحة أطلب ومن أية جهة؟
field-start-money-grant-name-hint = لا شيء مؤكد قبل رسالة الموافقة.
field-start-money-grant-name-official = المنحة
field-start-money-grant-amount-question = كم المبلغ؟
field-start-money-grant-amount-hint = المنحة تصل غالبا على دفعات: بطاقة لكل دفعة.
field-start-money-grant-amount-official = المبلغ
field-start-money-grant-month-question = في أي شهر تصل المنحة؟
field-start-money-grant-month-hint = يُستحسن توقع التأخر: المنح نادرا ما تصل مبكرا.
field-start-money-grant-month-official = شهر التوصل
field-start-money-reserve-question = كم أترك في الصندوق يوم الافتتاح؟
field-start-money-reserve-hint = الهدف من شهر إلى ثلاثة أشهر من المصاريف الثابتة.
field-start-money-reserve-official = احتياطي الأمان

## القرض الذي أطلبه

step-loan-title = القرض الذي أطلبه
step-loan-hint = معرفة ما يؤديه وما يكلفه.
step-loan-why = هذا سؤال مؤسسة التمويل: كم ولماذا ومن أين السداد؟
step-loan-example = 45 000 درهم على 48 شهرا، منها 6 أشهر للفوائد فقط. ثم 1 114,19 درهم في الشهر.

field-loan-lender-question = ممن أطلب القرض؟
field-loan-lender-hint = بنك أو جمعية للقروض الصغيرة أو برنامج عمومي.
field-loan-lender-official = مؤسسة التمويل
field-loan-purpose-question = ماذا سيؤدي هذا القرض؟
field-loan-purpose-hint = ذكر المشتريات وبيانات أثمانها.
field-loan-purpose-official = الغرض من القرض
field-loan-amount-question = كم أطلب؟
field-loan-amount-hint = الحاجة ناقص المال الموجود. لا أكثر.
field-loan-amount-official = المبلغ المطلوب
field-loan-month-question = في أي شهر يصل المال؟
field-loan-month-hint = بين الطلب والمال، من شهرين إلى ثلاثة أشهر. الفراغ يعني عند الافتتاح.
field-loan-month-official = شهر صرف القرض
field-loan-rate-question = ما سعر الفائدة في السنة؟
field-loan-rate-hint = يُستحسن السؤال أيضا عن الكلفة الإجمالية بالدرهم.
field-loan-rate-official = سعر الفائدة السنوي
field-loan-term-question = في كم شهر أسدد؟
field-loan-term-hint = مدة أطول: قسط أقل وكلفة إجمالية أكبر.
field-loan-term-official = مدة القرض بالأشهر
field-loan-grace-question = كم شهرا قبل رد أصل القرض؟
field-loan-grace-hint = في هذه الأشهر تُؤدى الفوائد فقط. مفيد إذا كانت المبيعات ترتفع ببطء.
field-loan-grace-official = تأجيل السداد بالأشهر

## اللوائح

list-competitors-add = إضافة منافس
list-competitors-empty = لا يوجد أي اسم إلى الآن. من يبيع الشيء نفسه قريبا من هنا؟
list-competitors-item = منافس بدون اسم
list-products-add = إضافة منتوج
list-products-empty = لا شيء للبيع إلى الآن. تكون البداية بأكثر ما يباع.
list-products-item = منتوج بدون اسم
list-materials-add = إضافة مادة
list-materials-empty = لا توجد أية مادة إلى الآن. ماذا يلزم لصنع دفعة واحدة؟
list-materials-item = مادة بدون اسم
list-costs-add = إضافة مصروف
list-costs-empty = لا يوجد أي مصروف إلى الآن. الكراء هو الأول غالبا.
list-costs-item = مصروف بدون اسم
list-staff-add = إضافة شخص
list-staff-empty = لا أحد يتقاضى أجرا إلى الآن. هذا ممكن.
list-staff-item = منصب بدون اسم
list-equipment-add = إضافة شراء
list-equipment-empty = لا يوجد أي شراء إلى الآن. يُسجل أيضا ما هو متوفر.
list-equipment-item = شراء بدون اسم
list-start-costs-add = إضافة مصاريف
list-start-costs-empty = لا توجد مصاريف انطلاق إلى الآن. هل التسجيل بالمجان؟
list-start-costs-item = مصاريف بدون اسم
list-grants-add = إضافة منحة
list-grants-empty = لا توجد أية منحة إلى الآن. المخطط يستقيم أيضا بدونها.
list-grants-item = منحة بدون اسم
list-loans-add = إضافة قرض
list-loans-empty = لا يوجد أي قرض إلى الآن. هذا ممكن إذا كان مال البداية كافيا.
list-loans-item = قرض بدون اسم
