//! The names of lines. A name is written once, here; a typo does not compile.

use crate::list::ItemId;
use std::fmt;

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What a line is about. Its label is the message `row-` and this text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key {
            $($(#[$doc])* $name,)*
        }

        impl Key {
            /// Every key.
            pub const ALL: &'static [Key] = &[$(Key::$name,)*];

            /// Its text, which stays the same for ever.
            pub const fn as_str(self) -> &'static str {
                match self { $(Key::$name => $text,)* }
            }
        }
    };
}

keys! {
    /// Units of a product sold.
    QuantitySold = "quantity-sold",
    /// Sales, when sold.
    Sales = "sales",
    /// The part of sales that is paid later.
    SalesOnCredit = "sales-on-credit",
    /// Sales paid when sold.
    SalesCash = "sales-cash",
    /// Earlier sales on credit, paid now.
    CreditCollected = "credit-collected",
    /// Owed by customers at the end of the month.
    Receivables = "receivables",
    /// Cost of one unit: materials.
    UnitMaterials = "unit-materials",
    /// Cost of one unit: everything that goes with a sale.
    UnitCost = "unit-cost",
    /// What one unit leaves.
    UnitMargin = "unit-margin",
    /// The same as a part of the price.
    UnitMarginRate = "unit-margin-rate",
    /// Price of one unit.
    UnitPrice = "unit-price",
    /// Packaging of one unit.
    UnitPackaging = "unit-packaging",
    /// Paid labour of one unit.
    UnitLabour = "unit-labour",
    /// Other cost of one unit.
    UnitOther = "unit-other",
    /// Materials in what was sold.
    Materials = "materials",
    /// Packaging of what was sold.
    Packaging = "packaging",
    /// Labour paid by the piece.
    Labour = "labour",
    /// Other costs that go with sales.
    OtherVariable = "other-variable",
    /// All that goes with sales.
    CostOfSales = "cost-of-sales",
    /// Sales less what goes with them.
    GrossMargin = "gross-margin",
    /// Hours of work that the sales need.
    HoursNeeded = "hours-needed",
    /// Materials and packaging bought.
    Purchases = "purchases",
    /// The part of purchases that is paid later.
    PurchasesOnCredit = "purchases-on-credit",
    /// Purchases paid when bought.
    PurchasesCash = "purchases-cash",
    /// Earlier purchases, paid now.
    SuppliersPaid = "suppliers-paid",
    /// Owed to suppliers at the end of the month.
    Payables = "payables",
    /// Opening stock bought.
    StockBought = "stock-bought",
    /// Stock at the end of the month.
    Stock = "stock",
    /// Monthly costs.
    Costs = "costs",
    /// Gross pay of staff.
    StaffPay = "staff-pay",
    /// What the business pays on top of pay.
    StaffCharges = "staff-charges",
    /// The owner's pay.
    OwnerPay = "owner-pay",
    /// Paid once, before opening.
    StartCosts = "start-costs",
    /// Deposit paid for the premises.
    Deposit = "deposit",
    /// Deposit held by the landlord.
    DepositHeld = "deposit-held",
    /// Equipment bought.
    EquipmentBought = "equipment-bought",
    /// Equipment brought in by the owner.
    EquipmentBroughtIn = "equipment-brought-in",
    /// Worn out so far.
    WrittenOff = "written-off",
    /// Worn out this month.
    Depreciation = "depreciation",
    /// Equipment at cost less what is worn out.
    EquipmentNet = "equipment-net",
    /// Loan received.
    LoanDrawn = "loan-drawn",
    /// Interest of the month.
    Interest = "interest",
    /// Loan paid back.
    Principal = "principal",
    /// Interest and principal together.
    Instalment = "instalment",
    /// The level instalment of a loan.
    LevelInstalment = "level-instalment",
    /// Loan still owed at the end of the month.
    LoanOwed = "loan-owed",
    /// The owner's own cash brought in.
    OwnCash = "own-cash",
    /// Received from family.
    FamilyReceived = "family-received",
    /// Given back to family.
    FamilyRepaid = "family-repaid",
    /// Given back to family so far.
    FamilyRepaidSoFar = "family-repaid-so-far",
    /// Still owed to family.
    FamilyOwed = "family-owed",
    /// Grants received.
    Grants = "grants",
    /// Monthly costs that are no tax, and what opening costs.
    ExternalCosts = "external-costs",
    /// Gross margin less external costs.
    ValueAdded = "value-added",
    /// Monthly costs typed as taxes and contributions.
    TypedTaxes = "typed-taxes",
    /// Value added less people, the owner included, and taxes.
    OperatingSurplus = "operating-surplus",
    /// The same less what wears out.
    OperatingResult = "operating-result",
    /// Interest, as a result.
    FinancialResult = "financial-result",
    /// Operating and financial result together.
    ResultBeforeTax = "result-before-tax",
    /// Result of the month.
    Result = "result",
    /// Result so far.
    ResultSoFar = "result-so-far",
    /// Cash at the start of the month.
    OpeningCash = "opening-cash",
    /// All cash received.
    Receipts = "receipts",
    /// All cash paid.
    Payments = "payments",
    /// Received less paid.
    NetCash = "net-cash",
    /// Cash at the end of the month.
    ClosingCash = "closing-cash",
    /// Equipment at cost.
    EquipmentCost = "equipment-cost",
    /// Equipment less what is worn out, and the deposit.
    FixedAssets = "fixed-assets",
    /// Stock and what customers owe.
    CurrentAssets = "current-assets",
    /// Everything owned.
    Assets = "assets",
    /// What the owner brought, in cash and in kind.
    OwnerCapital = "owner-capital",
    /// Grants received so far.
    GrantsSoFar = "grants-so-far",
    /// Results of the plan years before.
    EarlierResults = "earlier-results",
    /// Result of the plan year up to this month.
    YearResult = "year-result",
    /// The owner's capital, grants and results.
    OwnFunds = "own-funds",
    /// Owed on loans and to family.
    Debts = "debts",
    /// Everything owed, and the owner's own.
    Liabilities = "liabilities",
    /// Stock and what customers owe, less what is owed to suppliers.
    WorkingCapitalNeed = "working-capital-need",
    /// How much more the need is than a month ago.
    WorkingCapitalRise = "working-capital-rise",
    /// The need in days of sales.
    WorkingCapitalDays = "working-capital-days",
    /// Own funds and debts less fixed assets.
    WorkingCapital = "working-capital",
    /// Working capital less its need: the cash.
    NetCashPosition = "net-cash-position",
    /// Costs that do not follow sales.
    FixedCosts = "fixed-costs",
    /// The plan year's sales.
    YearSales = "year-sales",
    /// The plan year's gross margin.
    YearMargin = "year-margin",
    /// The plan year's fixed costs.
    YearFixedCosts = "year-fixed-costs",
    /// Gross margin as a part of sales, over the plan year.
    MarginRate = "margin-rate",
    /// Sales at which nothing is won or lost.
    BreakEven = "break-even",
    /// The same for each day open.
    BreakEvenDay = "break-even-day",
    /// Planned sales for each day open.
    SalesDay = "sales-day",
    /// Units of a product at break-even.
    BreakEvenUnits = "break-even-units",
    /// How far sales may fall before the year loses money.
    SafetyMargin = "safety-margin",
    /// Result and depreciation of the plan year.
    SelfFinancing = "self-financing",
    /// Interest, principal and family money paid back in the plan year.
    DebtService = "debt-service",
    /// Self-financing and interest for each dirham of debt service.
    DebtCover = "debt-cover",
    /// What the plan year invests, advances and pays back.
    YearUses = "year-uses",
    /// Where the plan year has the money from.
    YearResources = "year-resources",
    /// Resources less uses of the plan year.
    CashChange = "cash-change",
    /// Own funds as a part of all liabilities.
    Autonomy = "autonomy",
    /// Debts for each dirham of self-financing.
    DebtsToSelfFinancing = "debts-to-self-financing",
    /// Interest and principal of loans, over the plan year.
    YearInstalments = "year-instalments",
    /// What business and home have left to pay instalments, over the plan year.
    Disposable = "disposable",
    /// Instalments as a part of what is disposable.
    InstalmentsToDisposable = "instalments-to-disposable",
    /// Result as a part of sales, over the plan year.
    ResultRate = "result-rate",
    /// Materials and packaging used in the plan year.
    YearUsed = "year-used",
    /// How many days the stock lasts.
    StockDays = "stock-days",
    /// What the home needs each month.
    HouseholdNeeds = "household-needs",
    /// Other money that comes home.
    OtherIncome = "other-income",
    /// What the business must give the home.
    ToDraw = "to-draw",
    /// Owner's pay and other income less needs.
    HouseholdLeft = "household-left",
    /// Needs at the start: one-off costs.
    NeedStartCosts = "need-start-costs",
    /// Needs at the start: equipment bought.
    NeedEquipment = "need-equipment",
    /// Needs at the start: equipment brought in.
    NeedBroughtIn = "need-brought-in",
    /// Needs at the start: deposit.
    NeedDeposit = "need-deposit",
    /// Needs at the start: stock.
    NeedStock = "need-stock",
    /// Needs at the start: reserve of cash.
    NeedReserve = "need-reserve",
    /// All needs at the start.
    Needs = "needs",
    /// Resources: own cash.
    ResourceOwnCash = "resource-own-cash",
    /// Resources: what the owner brings in kind.
    ResourceBroughtIn = "resource-brought-in",
    /// Resources: family.
    ResourceFamily = "resource-family",
    /// Resources: grants.
    ResourceGrants = "resource-grants",
    /// Resources: loans.
    ResourceLoans = "resource-loans",
    /// All resources at the start.
    Resources = "resources",
    /// Needs that no resource covers; negative when there is more than enough.
    FinancingGap = "financing-gap",
    /// Own cash and kind as a part of the needs.
    OwnShare = "own-share",
}

/// A line by name: what it is about, and of which item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    /// What it is about.
    pub key: Key,
    /// The item it belongs to; the whole plan when none.
    pub item: Option<ItemId>,
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.item {
            Some(item) => write!(f, "{}.{item}", self.key.as_str()),
            None => f.write_str(self.key.as_str()),
        }
    }
}
