//! The checks by name. A name is written once, here; a typo does not compile.

use super::Severity;

macro_rules! checks {
    ($($(#[$doc:meta])* $check:ident = $severity:ident $name:literal,)*) => {
        /// A check. Each says when it speaks; "each" means for at most three items or plan
        /// years, the worst first. Money is money paid unless said otherwise, a year is a plan
        /// year, a full year has twelve months, and the thresholds are those of
        /// [`thresholds`](super::thresholds).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($(#[$doc])* $check,)*
        }

        impl Check {
            /// Every check, in the order in which findings are shown.
            pub const ALL: &'static [Check] = &[$(Check::$check,)*];

            /// How serious it is when it speaks.
            pub const fn severity(self) -> Severity {
                match self { $(Check::$check => Severity::$severity,)* }
            }

            /// Its name within its severity. Stays the same for ever.
            pub const fn name(self) -> &'static str {
                match self { $(Check::$check => $name,)* }
            }
        }
    };
}

impl Check {
    /// Its name in machine output: `missing.price`. Stays the same for ever.
    pub fn id(self) -> String {
        format!("{}.{}", self.severity().as_str(), self.name())
    }

    /// The key of what it says, in `locales/*/findings.ftl`.
    pub fn message_key(self) -> String {
        format!("finding-{}-{}", self.severity().as_str(), self.name())
    }
}

checks! {
    /// In some month the work needs more hours than the holder has, every person paid then
    /// working full time besides. The month that lacks most.
    ImpossibleHours = Impossible "hours",
    /// The last month of a cost or of somebody's pay comes before the first. Each.
    ImpossibleDates = Impossible "dates",
    /// A product is sold before the business opens. Each.
    ImpossibleBeforeOpening = Impossible "before-opening",
    /// Every instalment of a loan is interest only. Each.
    ImpossibleGrace = Impossible "grace",

    /// No name of the business.
    MissingBusinessName = Missing "business-name",
    /// No activity.
    MissingActivity = Missing "activity",
    /// No opening month.
    MissingStartMonth = Missing "start-month",
    /// No product.
    MissingProducts = Missing "products",
    /// Something is sold and has no price. Each.
    MissingPrice = Missing "price",
    /// Something has a price and no quantity. Each.
    MissingQuantity = Missing "quantity",
    /// Something is counted by the day and nobody said how many days are open.
    MissingOpenDays = Missing "open-days",
    /// Something that is no service has a price and costs nothing. Each.
    MissingUnitCost = Missing "unit-cost",
    /// Premises are described and no rent is paid.
    MissingRent = Missing "rent",
    /// Rent is paid, and neither water nor power.
    MissingUtilities = Missing "utilities",
    /// Somebody is paid and charges are empty; zero is an answer. Each.
    MissingStaffCharges = Missing "staff-charges",
    /// The home needs nothing.
    MissingHousehold = Missing "household",
    /// The home needs something and the owner takes nothing.
    MissingOwnerPay = Missing "owner-pay",
    /// School is paid and childcare is empty; zero is an answer.
    MissingChildcare = Missing "childcare",
    /// Something bought or brought in has a price and no years of use. Each.
    MissingEquipmentLife = Missing "equipment-life",
    /// Money goes out whatever is sold, and there is no reserve.
    MissingReserve = Missing "reserve",
    /// Family lends, and no month says from when it is given back.
    MissingFamilyLoanDate = Missing "family-loan-date",
    /// Family lends and the month is there, but not the number of parts.
    MissingFamilyMonths = Missing "family-months",
    /// A loan without a rate or without a number of instalments. Each.
    MissingLoanTerms = Missing "loan-terms",
    /// Fewer competitors with a name and a price than make a comparison.
    MissingCompetitors = Missing "competitors",
    /// Nothing proves the sales.
    MissingProof = Missing "proof",

    /// A month typed lies beyond the plan's last: of a product, cost, staff line, purchase,
    /// grant or loan. Each.
    WorryingAfterPlan = Worrying "after-plan",
    /// Cash goes below zero.
    WorryingCashNegative = Worrying "cash-negative",
    /// Cash never goes below zero, but below a month of what is paid whatever is sold.
    WorryingCashLow = Worrying "cash-low",
    /// A reserve of less than a month of what is paid whatever is sold.
    WorryingReserve = Worrying "reserve",
    /// The price is below the unit cost. Each.
    WorryingPriceBelowCost = Worrying "price-below-cost",
    /// The price covers the unit cost but not the share of the last full year's fixed costs,
    /// shared by sales. Each.
    WorryingPriceBelowFullCost = Worrying "price-below-full-cost",
    /// More of the price is left than things that are made or resold usually leave. Each.
    WorryingMarginHigh = Worrying "margin-high",
    /// Little of the price is left. Each.
    WorryingMarginLow = Worrying "margin-low",
    /// Sales of a full year far above those of the year before. Each.
    WorryingGrowth = Worrying "growth",
    /// The first month already sells almost as much as months 7 to 12.
    WorryingFullSpeed = Worrying "full-speed",
    /// Every month of every product is a normal one.
    WorryingFlatYear = Worrying "flat-year",
    /// The average of a product's season is far from a normal month. Each.
    WorryingSeasonSum = Worrying "season-sum",
    /// One product of several makes most of the first year's sales.
    WorryingOneProduct = Worrying "one-product",
    /// The owner takes something, but less than the home needs.
    WorryingPayBelowNeed = Worrying "pay-below-need",
    /// What the business leaves in a full year before the owner's pay, once debts are paid, is
    /// less than the home needs. The worst year.
    WorryingCannotLive = Worrying "cannot-live",
    /// The needs of the first month exceed the resources by a dirham or more.
    WorryingGap = Worrying "gap",
    /// The resources exceed the needs by much, and there is a loan.
    WorryingSurplus = Worrying "surplus",
    /// The owner's own share of the needs is small, and there is a loan.
    WorryingOwnShare = Worrying "own-share",
    /// A year leaves less than its debts ask for. The worst year.
    WorryingDebtCoverBelowOne = Worrying "dscr-below-1",
    /// A year leaves little more than its debts ask for. The worst year.
    WorryingDebtCoverLow = Worrying "dscr-low",
    /// Instalments take a large part of what the business and the home have left in a full
    /// year. The worst year.
    WorryingInstalmentHeavy = Worrying "instalment-heavy",
    /// A loan lasts longer than what is bought, on average by cost. Each.
    WorryingLoanOutlives = Worrying "loan-outlives",
    /// The opening stock lasts long, at the use of the last full year.
    WorryingStockSleeps = Worrying "stock-sleeps",
    /// A large part of a full year's sales is on credit. The worst year.
    WorryingCreditShare = Worrying "credit-share",
    /// Customers take long to pay. Each.
    WorryingCreditDelay = Worrying "credit-delay",
    /// In two months or more, customers owe more than there is cash. The first.
    WorryingCreditOverCash = Worrying "credit-over-cash",
    /// Rent takes a large part of a full year's sales. The worst year.
    WorryingRentHeavy = Worrying "rent-heavy",
    /// A year sells and its sales leave no margin. Each.
    WorryingNoBreakEven = Worrying "no-break-even",
    /// In the last full year more must be sold a day than is planned.
    WorryingBreakEven = Worrying "break-even",
    /// Sales of a full year may fall only a little before it loses money. The worst year.
    WorryingSafetyMargin = Worrying "safety-margin",
    /// A year loses money. Each.
    WorryingLossYear = Worrying "loss-year",
    /// At a year's end more is owed than owned. The first.
    WorryingEquity = Worrying "equity",
    /// With a fifth fewer sales, cash goes below zero.
    WorryingDrop20 = Worrying "drop-20",
    /// Open nearly every day, and nobody else to stand in.
    WorryingNoRest = Worrying "no-rest",
    /// Much equipment and no insurance.
    WorryingNoInsurance = Worrying "no-insurance",

    /// Cash stays above a month of what is paid whatever is sold.
    GoodCash = Good "cash",
    /// A reserve of several such months.
    GoodReserve = Good "reserve",
    /// The main product leaves a comfortable part of its price.
    GoodMargin = Good "margin",
    /// The resources meet the needs, to less than a dirham.
    GoodFinancing = Good "financing",
    /// A visible own share.
    GoodOwnShare = Good "own-share",
    /// The owner's pay meets the home's need in most months, and cash never goes below zero.
    GoodCanLive = Good "can-live",
    /// Debts are covered comfortably in every year that has some.
    GoodDebtCover = Good "dscr",
    /// Even with a fifth fewer sales, cash never goes below zero.
    GoodDrop20 = Good "drop-20",
    /// The work fits the hours, even in the busiest month.
    GoodHours = Good "hours",
}
