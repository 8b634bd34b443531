//! What a user can do, without a browser in sight.
//!
//! [`App`] is everything on screen; [`update`] gives the state after an [`Action`]. The web
//! app shows the one and sends the other, and does nothing else of its own but effects.

mod app;
mod calendar;
mod cash;
mod chart;
mod echo;
mod edit;
mod export;
mod lines;
mod names;
mod numbers;
mod page;
mod progress;
mod read;
mod season;
mod shelf;
mod steps;
mod tables;
mod verdict;

pub use app::{Access, Action, App, Open, Saving, update};
pub use calendar::{YearsOffered, month_of_any_year, years_offered};
pub use cash::{Piece, Pile, cash_bundles};
pub use chart::{Frame, LineChart, line_chart, split};
pub use echo::{CostEcho, SalesEcho, cost_echo, sales_echo};
pub use edit::{Edit, EditError};
pub use export::{Export, ExportFile, ExportState};
pub use lines::{AmountLine, card_amount, card_detail, loan_lines, row_icon, step_lines};
pub use names::{file_stem, item_name, name_field};
pub use numbers::{Nudge, has_steps, nudged, unit};
pub use page::{Address, BookId, NoSuchPage, Page};
pub use progress::{Progress, next_step, progress, steps_done};
pub use read::{Refusal, amount, read, show, show_as, show_percent, tell};
pub use season::{Strength, season_places};
pub use shelf::{Cover, Marks, Moment, MomentError, ShelfState, Shelved, next_id};
pub use steps::{Block, Step};
pub use tables::one_year;
pub use verdict::{Verdict, can_live, can_repay, cover_of_a_dirham, sells_enough};
