//! The shapes that law takes: values with their dates and sources, scales, bands,
//! contributions of pay, and the like.
//!
//! Shapes only. No figure and no country stands here: a rule pack brings them as data.

mod bands;
mod contributions;
mod dated;
mod declining;
mod shapes;

pub use bands::{Band, Bands, BandsError, Scale};
pub use contributions::{Branch, Contributions, ContributionsError, WageBase};
pub use dated::{Confidence, Dated, Refused, Source, Start, Step, StepFault};
pub use declining::{Coefficient, Declining, DecliningError, YearOfWear, declining_balance};
pub use shapes::{
    ByActivity, Exemption, FamilyDeduction, MinimumContribution, OneClient, WorkingMonth,
};
