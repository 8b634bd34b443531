//! Small parts of the screen. They show what they are given and tell what somebody did.

mod choice;
mod context;
mod entry;
mod field;
mod figures;
mod findings;
mod frame;
mod line_chart;
mod month;
mod notice;
mod passage;
mod picture;
mod progress;
mod season;
mod table;

pub use context::{Ui, use_ui};
pub use field::{Fields, field_id};
pub use figures::{amount, amount_line, echo_amount, formula};
pub use findings::{finding, findings_of_step};
pub use frame::{bar, header, tabs, take_copy};
pub use line_chart::cash_chart;
pub use notice::{alarm, notice};
pub use picture::{icon, icon_directed, icon_large, icon_small};
pub use progress::squares;
pub use table::{phone_cards, wide_table};
