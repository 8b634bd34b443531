//! What people read and type, in every language.

mod catalogues;
mod figures;
mod messages;
mod reading;
mod words;
