//! What a column is about.

use daftar_core::{Arg, Month, Msg};

/// A column of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A month.
    Month(Month),
    /// A plan year: its number from 1, its first and its last month.
    Year(u32, Month, Month),
    /// Everything before it together.
    Total,
    /// One of the other things a table may show; its label is the message `column-`.
    Named(&'static str),
}

impl Column {
    /// Its name in machine output: `2027-01`, `year-1`, `total`, `amount`.
    pub fn key(&self) -> String {
        match self {
            Column::Month(month) => month.to_string(),
            Column::Year(number, ..) => format!("year-{number}"),
            Column::Total => "total".to_owned(),
            Column::Named(name) => (*name).to_owned(),
        }
    }

    /// What it is called. A plan year that is a year of the calendar is called by it.
    pub fn label(&self) -> Msg {
        match self {
            Column::Month(month) => Msg::new("column-month-of").with("month", Arg::Month(*month)),
            Column::Year(_, from, to) if from.number() == 1 && to.number() == 12 => {
                Msg::new("column-calendar-year").with("year", Arg::Text(from.year().to_string()))
            }
            Column::Year(number, ..) => {
                Msg::new("column-plan-year").with("number", Arg::Count(i64::from(*number)))
            }
            Column::Total => Msg::new("column-total"),
            Column::Named(name) => Msg::new(format!("column-{name}")),
        }
    }
}
