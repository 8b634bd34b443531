# The questions of the plan, step by step: `step-<step>-title`, and for each question
# `field-<question>-question`, `-hint` where one helps, and `-official`, the term of accounting
# and of lenders, which also names the figure in tables.
#
# Titles and questions speak as the person who fills in the plan; hints address her as "you".

## My business

step-business-title = My business
step-business-hint = Say in a few words what you sell and where.
step-business-why = It is the first line read. It says which trade this is.
step-business-example = Atelier Baobab, made-to-measure sewing and alterations, Rabat. Opening in January 2027.

field-business-name-question = What is my business called?
field-business-name-hint = A short name, easy to say. It can change later.
field-business-name-official = Trade name
field-business-activity-question = What does my business do?
field-business-activity-hint = One sentence, in everyday words.
field-business-activity-official = Activity
field-business-category-question = Do I make things, resell things or provide a service?
field-business-category-hint = With two activities, choose the one that brings in more.
field-business-category-official = Type of activity
choice-business-category-craft = I make things
choice-business-category-trade = I resell things
choice-business-category-services = I provide a service
field-business-town-question = In which town?
field-business-town-official = Town
field-business-district-question = In which district or market?
field-business-district-hint = A landmark is enough: near the school, facing the market.
field-business-district-official = District
field-business-start-question = In which month do I open?
field-business-start-hint = Choose the month of the first sale, not of the registration.
field-business-start-official = Start of activity
field-business-months-question = How many months do I plan for?
field-business-months-hint = Twelve months for yourself. Thirty-six months if you ask for a loan.
field-business-months-official = Forecast period

## Me and what I can do

step-me-title = Me and what I can do
step-me-hint = Show that the trade is known and the time is enough.
step-me-why = A lender lends to a person first, then to a project.
step-me-example = Nine years of sewing, three of them in a Rabat workshop. A 600-hour course.

field-me-skills-question = What do I do well in this trade?
field-me-skills-hint = Think of skills, machines and customers.
field-me-skills-official = Skills
field-me-experience-question = Where and for how long have I done it?
field-me-experience-hint = Work at home counts, paid or not.
field-me-experience-official = Experience
field-me-training-question = What training have I followed?
field-me-training-hint = Name, year and hours. Keep the certificate.
field-me-training-official = Training
field-me-motivation-question = Why this project, and why now?
field-me-motivation-hint = One true reason is enough. Two sentences at most.
field-me-motivation-official = Motivation
field-me-hours-question = How many hours a month can I work?
field-me-hours-hint = Take away school, home and rest. Example: 190 hours.
field-me-hours-official = Hours available a month
field-me-days-question = How many days a month am I open?
field-me-days-hint = Six days a week is about 25 days a month.
field-me-days-official = Working days a month

## My idea

step-idea-title = My idea
step-idea-hint = Link a need, an offer and people ready to pay.
step-idea-why = A clear idea is understood in a minute. It can be checked on site.
step-idea-example = Office workers have no time to cook. I deliver a hot dish at noon.

field-idea-need-question = What problem do my customers have?
field-idea-need-hint = Describe what you saw or heard.
field-idea-need-official = Need
field-idea-offer-question = What solution do I bring?
field-idea-offer-hint = A product or a service, in one sentence.
field-idea-offer-official = Product or service
field-idea-different-question = Why choose my offer and not another?
field-idea-different-hint = Closer, faster, better made, kinder: one strong reason.
field-idea-different-official = Competitive advantage

## My customers

step-customers-title = My customers
step-customers-hint = Know who buys, how much, and when.
step-customers-why = Without known customers, planned sales are hard to believe.
step-customers-example = Working women nearby, aged 20 to 45. One hairstyle a month, two before Eid.

field-customers-who-question = Who buys from me?
field-customers-who-hint = Age, job, family, means. Avoid “everyone”.
field-customers-who-official = Customers
field-customers-habits-question = When do they buy, and how much each time?
field-customers-habits-hint = Month end, market day, school start, Ramadan: note the strong moments.
field-customers-habits-official = Buying habits
field-customers-proof-question = What proves that people will buy?
field-customers-proof-hint = Answers, orders, trial sales: a number and a paper.
field-customers-proof-official = Market study

## Those who sell like me

step-competitors-title = Those who sell like me
step-competitors-hint = Compare prices and find your place.
step-competitors-why = A project with no competitor raises doubt: comparing shows work done.
step-competitors-example = Four workshops within 500 metres. Dress: 320 to 420 DH. Mine: 350 DH.

field-competitors-name-question = Who sells the same thing nearby?
field-competitors-name-hint = At least three. Think also of what people do themselves.
field-competitors-name-official = Competitor
field-competitors-price-question = What is their price?
field-competitors-price-hint = Go and see. Note the price paid, not the one displayed.
field-competitors-price-official = Selling price
field-competitors-strong-question = What do they do better?
field-competitors-strong-hint = Look for what their customers like.
field-competitors-strong-official = Strengths
field-competitors-weak-question = What do they do less well?
field-competitors-weak-hint = Often that is where there is room.
field-competitors-weak-official = Weaknesses

## Those I buy from

step-suppliers-title = Those I buy from
step-suppliers-hint = Know where to buy, at what price and when to pay.
step-suppliers-why = Payment delays change the cash of the first month.
step-suppliers-example = A Derb Omar wholesaler: half in cash, half a month later.

field-suppliers-who-question = Who do I buy from?
field-suppliers-who-hint = The name of the shop or market is enough.
field-suppliers-who-official = Supplier
field-suppliers-backup-question = If they close or raise prices, where next?
field-suppliers-backup-hint = A second name protects you from a stop.
field-suppliers-backup-official = Back-up supplier
field-suppliers-credit-share-question = What part do I pay later?
field-suppliers-credit-share-hint = 0% if everything is cash. That is usual at first.
field-suppliers-credit-share-official = Purchases on credit
field-suppliers-delay-question = How many months later?
field-suppliers-delay-hint = 1: the month after. A written agreement avoids disputes.
field-suppliers-delay-official = Supplier payment term, months

## What I offer and at what price

step-offer-title = What I offer and at what price
step-offer-hint = Decide on product, price, place and advertising.
step-offer-why = These four choices explain the planned sales.
step-offer-example = Dish of the day at 38 DH, delivered nearby. Menu sent at 9.

field-offer-product-question = What exactly does the customer get?
field-offer-product-hint = Quality, guarantee, packaging and service around it.
field-offer-product-official = Product
field-offer-price-policy-question = How did I choose my prices?
field-offer-price-policy-hint = Look at three things: cost, competitors, what people pay.
field-offer-price-policy-official = Pricing
field-offer-place-question = Where and how do I sell?
field-offer-place-hint = Shop, home, market, phone, delivery.
field-offer-place-official = Place of sale
field-offer-promotion-question = How will people hear about me?
field-offer-promotion-hint = Three simple actions, with their monthly cost.
field-offer-promotion-official = Promotion

## How I work

step-organisation-title = How I work
step-organisation-hint = Describe a day and who does what.
step-organisation-why = The lender checks that the planned work fits the hours.
step-organisation-example = Morning: shopping and cooking. Noon: delivery. Evening: accounts, ten minutes.

field-organisation-day-question = What does a normal day look like?
field-organisation-day-hint = From opening to closing, in four moments.
field-organisation-day-official = Organisation of work
field-organisation-tasks-question = Who does what?
field-organisation-tasks-hint = Make, sell, buy, keep the accounts.
field-organisation-tasks-official = Sharing of tasks
field-organisation-premises-question = In which premises, and on what terms?
field-organisation-premises-hint = Size, lease, water, power, the owner’s consent.
field-organisation-premises-official = Premises

## My legal status

step-legal-title = My legal status
step-legal-hint = Say in which form the business works.
step-legal-why = The form decides which papers are needed. The lender always asks for it.
step-legal-example = Auto-entrepreneur. Registration planned a month before opening.

field-legal-form-question = In which legal form do I work?
field-legal-form-hint = “Not chosen yet” is a fine answer. Ask for advice before you register.
field-legal-form-official = Legal form
choice-legal-form-auto-entrepreneur = Auto-entrepreneur
choice-legal-form-sole-trader = Sole trader
choice-legal-form-cooperative = Cooperative
choice-legal-form-limited-company = Limited liability company (SARL)
choice-legal-form-undecided = Not chosen yet

## What do I sell?

step-products-title = What do I sell?
step-products-hint = One card per product: price, quantity, timing.
step-products-why = The whole plan starts here. The lender redoes this sum.
step-products-example = Tajine: 38 DH, 14 a day, 24 days. That is 12 768 DH a month.

field-products-name-question = Which product or service?
field-products-name-hint = One name per card. Group small similar items.
field-products-name-official = Product or service
field-products-unit-question = How do I count it?
field-products-unit-hint = By piece, kilo, hour, dish or haircut.
field-products-unit-official = Unit
field-products-price-question = At what price do I sell one unit?
field-products-price-hint = The price really paid, after any discount.
field-products-price-official = Unit selling price
field-products-quantity-question = How many do I sell?
field-products-quantity-hint = Think of a normal time, not the best or the worst.
field-products-quantity-official = Quantity
field-products-every-question = Per day, per week or per month?
field-products-every-hint = Choose what is easiest to count.
field-products-every-official = Period
choice-products-every-day = Per day
choice-products-every-week = Per week
choice-products-every-month = Per month
field-products-season-question = Which months sell more or less?
field-products-season-hint = 100% is a normal month. 60% is a quiet one.
field-products-season-official = Seasonality
field-products-open-days-question = How many selling days a month?
field-products-open-days-hint = Leave empty to use your opening days.
field-products-open-days-official = Selling days a month
field-products-counted-question = Do I sell it in whole pieces?
field-products-counted-hint = A dress is sold whole. Rice is also sold by the half kilo.
field-products-counted-official = Way of counting
choice-products-counted-whole = Whole pieces
choice-products-counted-fractions = Kilos, litres, hours
field-products-from-question = From which month do I sell it?
field-products-from-hint = Empty means from opening.
field-products-from-official = Launch month
field-products-growth-question = By how much do sales grow each year?
field-products-growth-hint = 5 to 10% is defensible. More needs a reason.
field-products-growth-official = Growth a year
field-products-credit-share-question = What part do I sell on credit?
field-products-credit-share-hint = Of 10 sales, how many are paid later?
field-products-credit-share-official = Sales on credit
field-products-credit-delay-question = How many months before the money comes?
field-products-credit-delay-hint = 1: the month after. Use the real delay, not the promised one.
field-products-credit-delay-official = Customer payment term, months
field-products-hours-question = How many hours for one unit?
field-products-hours-hint = Fifteen minutes is 0.25. The plan checks the monthly total.
field-products-hours-official = Hours of work per unit

## What one item costs me

step-unit-cost-title = What one item costs me
step-unit-cost-hint = Count everything that goes out with each sale.
step-unit-cost-why = A price below cost loses money with every sale.
step-unit-cost-example = Dress: fabric 108, trimmings 18, packaging 4, piecework 45. Cost: 175 DH.

field-unit-cost-batch-question = How many units do I make at once?
field-unit-cost-batch-hint = For a pot of 20 dishes, count the whole pot. Empty means one.
field-unit-cost-batch-official = Units in a batch
field-unit-cost-material-question = What goes into it?
field-unit-cost-material-hint = Do not forget thread, oil, gas or salt.
field-unit-cost-material-official = Material
field-unit-cost-material-quantity-question = What quantity?
field-unit-cost-material-quantity-official = Quantity used
field-unit-cost-material-price-question = What does one unit of it cost?
field-unit-cost-material-price-hint = The price paid, transport included.
field-unit-cost-material-price-official = Purchase price
field-unit-cost-packaging-question = What does packing one unit cost?
field-unit-cost-packaging-hint = Bag, box, label.
field-unit-cost-packaging-official = Packaging
field-unit-cost-piecework-question = What do I pay somebody for each unit?
field-unit-cost-piecework-hint = Sewing, delivery, commission. Fixed wages go under “The people I pay”.
field-unit-cost-piecework-official = Piecework
field-unit-cost-other-question = Any other cost with each sale?
field-unit-cost-other-hint = Gas, payment fees, a gift to the customer.
field-unit-cost-other-official = Other cost per unit

## My stock

step-stock-title = My stock
step-stock-hint = Buy enough without letting money sleep.
step-stock-why = Too much stock empties the cash. Too little loses sales.
step-stock-example = Grocery: 16 000 DH of goods, about 18 days of sales.

field-stock-opening-question = How much do I buy before opening?
field-stock-opening-hint = Just enough for the first weeks. The plan keeps this level.
field-stock-opening-official = Opening stock

## What I pay every month

step-monthly-costs-title = What I pay every month
step-monthly-costs-hint = List what must be paid even without sales.
step-monthly-costs-why = These costs always come back. They set the minimum sales.
step-monthly-costs-example = Workshop: rent 1 900, water and power 380, transport 350, phone 200 DH.

field-monthly-costs-kind-question = What sort of cost?
field-monthly-costs-kind-hint = One card per cost. The household has its own page.
field-monthly-costs-kind-official = Kind of cost
choice-monthly-costs-kind-rent = Rent
choice-monthly-costs-kind-utilities = Water and power
choice-monthly-costs-kind-phone = Phone and internet
choice-monthly-costs-kind-transport = Transport
choice-monthly-costs-kind-upkeep = Upkeep and repairs
choice-monthly-costs-kind-promotion = Promotion
choice-monthly-costs-kind-bank = Bank charges
choice-monthly-costs-kind-insurance = Insurance
choice-monthly-costs-kind-taxes = Taxes and contributions
choice-monthly-costs-kind-other = Other cost
field-monthly-costs-name-question = Which cost exactly?
field-monthly-costs-name-hint = A clear name: “workshop rent”.
field-monthly-costs-name-official = Cost
field-monthly-costs-amount-question = How much each time?
field-monthly-costs-amount-hint = Use a real bill or ask the neighbours.
field-monthly-costs-amount-official = Amount
field-monthly-costs-every-question = Every how many months?
field-monthly-costs-every-hint = 1: monthly. 3: quarterly. 12: once a year.
field-monthly-costs-every-official = Frequency, in months
field-monthly-costs-from-question = From which month?
field-monthly-costs-from-hint = Empty means from the first month of the plan.
field-monthly-costs-from-official = First month
field-monthly-costs-until-question = Until which month? Empty means no end.
field-monthly-costs-until-official = Last month

## The people I pay

step-staff-title = The people I pay
step-staff-hint = Count the true cost of someone who helps.
step-staff-why = A forgotten wage brings the whole plan down.
step-staff-example = A half-time salon assistant from month seven: 1 750 DH, plus contributions.

field-staff-role-question = What work does this person do?
field-staff-role-hint = One card per job, even for two people.
field-staff-role-official = Position
field-staff-count-question = How many people in this job?
field-staff-count-official = Headcount
field-staff-gross-pay-question = What monthly pay for one person, before deductions?
field-staff-gross-pay-hint = Check this year’s minimum wage and the working time.
field-staff-gross-pay-official = Gross wage
field-staff-charges-question = What does the business pay on top of the wage?
field-staff-charges-hint = Contributions and insurance, for one person each month. Ask for this year’s rate.
field-staff-charges-official = Social contributions
field-staff-from-question = From which month?
field-staff-from-hint = Empty means from the first month of the plan.
field-staff-from-official = Hiring date
field-staff-until-question = Until which month? Empty means no end planned.
field-staff-until-official = End of contract

## My household and my pay

step-household-title = My household and my pay
step-household-hint = Know how much the business must give the home.
step-household-why = A loan is repaid after food, rent and school.
step-household-example = Needs 4 300 DH, other income 900 DH: 3 400 DH needed.

field-household-food-question = How much for food a month?
field-household-food-hint = One week’s shopping, times four and a bit more.
field-household-food-official = Food
field-household-rent-question = How much for housing?
field-household-rent-hint = Rent, water, power and gas at home.
field-household-rent-official = Housing
field-household-school-question = How much for school?
field-household-school-hint = Add September’s supplies, divided by twelve.
field-household-school-official = School costs
field-household-childcare-question = How much for childcare?
field-household-childcare-hint = Zero is an answer, when somebody minds them without pay.
field-household-childcare-official = Childcare costs
field-household-health-question = How much for health?
field-household-health-hint = A year of visits and medicine, divided by twelve.
field-household-health-official = Health
field-household-transport-phone-question = How much for phone and transport?
field-household-transport-phone-official = Phone and transport
field-household-sent-home-question = How much do I send to family?
field-household-sent-home-hint = This amount matters. Hiding it spoils the plan.
field-household-sent-home-official = Money sent to family
field-household-savings-circle-question = How much do I pay into the savings circle?
field-household-savings-circle-official = Rotating savings circle
field-household-other-question = Other household spending?
field-household-other-hint = Holidays, clothes, personal debts.
field-household-other-official = Other household expenses
field-household-other-income-question = What other money comes home?
field-household-other-income-hint = Another person’s pay, support, small jobs.
field-household-other-income-official = Other household income
field-household-owner-pay-question = How much do I pay myself each month?
field-household-owner-pay-hint = A fixed amount, at least what the home needs.
field-household-owner-pay-official = Owner’s pay
field-household-owner-pay-from-question = From which month do I pay myself?
field-household-owner-pay-from-hint = Before that month, what will the home live on? Empty means from the first month.
field-household-owner-pay-from-official = Start of the owner’s pay

## What I buy to start

step-equipment-title = What I buy to start
step-equipment-hint = List purchases that last more than a year.
step-equipment-why = The loan mostly pays for these. A quotation proves them.
step-equipment-example = A hood dryer at 2 400 DH lasts ten years: 240 DH a year.

field-equipment-name-question = Which purchase?
field-equipment-name-hint = Machine, furniture, works, phone, sign.
field-equipment-name-official = Equipment
field-equipment-quantity-question = How many?
field-equipment-quantity-official = Quantity
field-equipment-price-question = What does one cost?
field-equipment-price-hint = Second-hand is possible. Ask for a paper.
field-equipment-price-official = Purchase price
field-equipment-in-kind-question = Do I buy it, or have it already?
field-equipment-in-kind-hint = What you bring counts as your share.
field-equipment-in-kind-official = Bought or contributed
choice-equipment-in-kind-bought = I buy it
choice-equipment-in-kind-brought-in = I have it already
field-equipment-month-question = In which month do I buy it?
field-equipment-month-hint = What can wait eases the start. Empty means at opening.
field-equipment-month-official = Month of purchase
field-equipment-life-question = How many years will it last?
field-equipment-life-hint = Machine: 10 years. Phone, computer: 5 to 7 years.
field-equipment-life-official = Useful life, in years
field-equipment-start-cost-name-question = Which one-off costs before opening?
field-equipment-start-cost-name-hint = Registration, permit, file fee, moving machines.
field-equipment-start-cost-name-official = Start-up costs
field-equipment-start-cost-amount-question = How much are these costs?
field-equipment-start-cost-amount-official = Amount
field-equipment-deposit-question = How much deposit for the premises?
field-equipment-deposit-hint = It comes back at the end. It is not lost.
field-equipment-deposit-official = Security deposit

## Where the starting money comes from

step-start-money-title = Where the starting money comes from
step-start-money-hint = Set the money against the needs it pays for.
step-start-money-why = Needs and money found must be equal.
step-start-money-example = Need 65 000 DH: savings 11 000, machines 3 000, family 6 000, loan 45 000.

field-start-money-own-cash-question = How much money do I put in?
field-start-money-own-cash-hint = Keep some for the home. Do not put in everything.
field-start-money-own-cash-official = Contribution in cash
field-start-money-family-question = How much do family or friends put in?
field-start-money-family-hint = A loan is repaid: note when. A gift is not: leave the month empty.
field-start-money-family-official = Family money
field-start-money-family-from-question = From which month do I pay it back?
field-start-money-family-from-official = First instalment
field-start-money-family-months-question = Over how many months?
field-start-money-family-months-hint = A small regular amount keeps trust.
field-start-money-family-months-official = Months to repay
field-start-money-grant-name-question = Which grant do I ask for, and from whom?
field-start-money-grant-name-hint = Nothing is certain before a letter of agreement.
field-start-money-grant-name-official = Grant
field-start-money-grant-amount-question = How much?
field-start-money-grant-amount-hint = Grants often come in parts: one card per payment.
field-start-money-grant-amount-official = Amount
field-start-money-grant-month-question = In which month does it arrive?
field-start-money-grant-month-hint = Allow for delay: grants are rarely early.
field-start-money-grant-month-official = Month received
field-start-money-reserve-question = How much do I keep in the cash box on opening day?
field-start-money-reserve-hint = Aim for one to three months of fixed costs.
field-start-money-reserve-official = Safety reserve

## The loan I ask for

step-loan-title = The loan I ask for
step-loan-hint = Know what it pays for and what it costs.
step-loan-why = This is the lender’s question: how much, what for, repaid how?
step-loan-example = 45 000 DH over 48 months, 6 of interest only. Then 1 114.19 DH a month.

field-loan-lender-question = Who do I ask?
field-loan-lender-hint = Bank, micro-credit association, public scheme.
field-loan-lender-official = Lender
field-loan-purpose-question = What will this loan pay for?
field-loan-purpose-hint = Name the purchases and their quotations.
field-loan-purpose-official = Purpose of the loan
field-loan-amount-question = How much do I ask for?
field-loan-amount-hint = The need less the money already found. No more.
field-loan-amount-official = Amount requested
field-loan-month-question = In which month does the money arrive?
field-loan-month-hint = Allow two to three months between request and money. Empty means at opening.
field-loan-month-official = Month of disbursement
field-loan-rate-question = What rate a year?
field-loan-rate-hint = Ask for the total cost too, in dirhams.
field-loan-rate-official = Yearly interest rate
field-loan-term-question = Over how many months do I repay?
field-loan-term-hint = Longer: less each month, more in total.
field-loan-term-official = Loan term, in months
field-loan-grace-question = How many months before repaying the principal?
field-loan-grace-hint = In those months only interest is paid. Useful if sales rise slowly.
field-loan-grace-official = Grace period, in months

## Lists

list-competitors-add = Add a competitor
list-competitors-empty = No name so far. Who sells the same thing nearby?
list-competitors-item = Competitor without a name
list-products-add = Add a product
list-products-empty = Nothing to sell so far. Begin with what sells best.
list-products-item = Product without a name
list-materials-add = Add a material
list-materials-empty = No material so far. What goes into one batch?
list-materials-item = Material without a name
list-costs-add = Add a cost
list-costs-empty = No cost so far. Rent is often the first.
list-costs-item = Cost without a name
list-staff-add = Add a person
list-staff-empty = Nobody is paid so far. That is possible.
list-staff-item = Job without a name
list-equipment-add = Add a purchase
list-equipment-empty = No purchase so far. Note also what you have already.
list-equipment-item = Purchase without a name
list-start-costs-add = Add a one-off cost
list-start-costs-empty = No start-up cost so far. Is registration free?
list-start-costs-item = One-off cost without a name
list-grants-add = Add a grant
list-grants-empty = No grant so far. A plan can do without one.
list-grants-item = Grant without a name
list-loans-add = Add a loan
list-loans-empty = No loan so far. That works if the starting money is enough.
list-loans-item = Loan without a name
