//! What a user can do, without a browser in sight.
//!
//! [`App`] is everything on screen; [`update`] gives the state after an [`Action`]. The web
//! app shows the one and sends the other, and does nothing else of its own but effects.

mod app;
mod cash;
mod edit;
mod names;
mod page;
mod progress;
mod read;
mod shelf;
mod steps;

pub use app::{Access, Action, App, Open, Saving, update};
pub use cash::{Piece, Pile, cash_bundles};
pub use edit::{Edit, EditError};
pub use names::{file_stem, item_name, name_field};
pub use page::{Address, BookId, NoSuchPage, Page};
pub use progress::{Progress, next_step, progress, steps_done};
pub use read::{Refusal, amount, read, show, show_as, show_percent, tell};
pub use shelf::{Cover, Marks, Moment, MomentError, ShelfState, Shelved, next_id};
pub use steps::{Block, Step};
