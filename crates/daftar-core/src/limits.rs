//! How big a workbook may be. Everything has a limit, so no sum can overflow.

/// The shortest plan: a year.
pub const HORIZON_MIN: u32 = 12;
/// The longest plan a lender asks for: five years.
pub const HORIZON_MAX: u32 = 60;
/// The longest loan: ten years.
pub const LOAN_MONTHS: u32 = 120;

/// The largest amount of one field, in dirhams.
pub const FIELD_DIRHAMS: i64 = 1_000_000_000;
/// The largest price or cost of one unit, in dirhams.
pub const UNIT_PRICE: u32 = 1_000_000;
/// Units of one product in one month.
pub const QUANTITY: u32 = 100_000;

/// Products and services.
pub const PRODUCTS: usize = 100;
/// Materials in one unit of one product.
pub const MATERIALS: usize = 20;
/// In any other list of the plan.
pub const LINES: usize = 60;
/// Loans.
pub const LOANS: usize = 10;
/// People in one staff line.
pub const PEOPLE: u32 = 50;

/// Letters of a name or a short answer.
pub const NAME: usize = 80;
/// Letters of a long answer.
pub const TEXT: usize = 2_000;
/// Bytes of a saved file. Nothing larger is read at all.
pub const FILE_BYTES: usize = 4 * 1024 * 1024;

/// A product's own figures of a month: its sales, and four parts of what they cost.
const PRICED_ROWS: i128 = 5;
/// Lists of plain amounts: costs, staff (twice), equipment, start-up costs, grants, household.
const PLAIN_LISTS: i128 = 8;

// The largest total a projection can reach fits in `Money`, with room to spare.
const _: () = {
    let priced = UNIT_PRICE as i128 * 100 * QUANTITY as i128;
    let plain = FIELD_DIRHAMS as i128 * 100 * PEOPLE as i128;
    let month = PRODUCTS as i128 * PRICED_ROWS * priced + LINES as i128 * PLAIN_LISTS * plain;
    // A loan costs at most its amount again in interest each year.
    let loans = LOANS as i128 * FIELD_DIRHAMS as i128 * 100 * (1 + LOAN_MONTHS as i128);
    assert!(month * HORIZON_MAX as i128 + loans <= i64::MAX as i128 / 2);
};
