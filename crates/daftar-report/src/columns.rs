//! What a column is about.

use daftar_core::{Arg, Month, Msg};

/// A column of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A month.
    Month(Month),
    /// A plan year: its number from 1, its first and its last month.
    Year(u32, Month, Month),
    /// A quarter of a plan year: the number of the year and its own from 1, its first month.
    Quarter(u32, u32, Month),
    /// Everything before it together.
    Total,
    /// One of the other things a table may show; its label is the message `column-`.
    Named(&'static str),
}

impl Column {
    /// Its name in machine output: `2027-01`, `year-1`, `year-1-quarter-2`, `total`, `amount`.
    pub fn key(&self) -> String {
        match self {
            Column::Month(month) => month.to_string(),
            Column::Year(number, ..) => format!("year-{number}"),
            Column::Quarter(year, number, _) => format!("year-{year}-quarter-{number}"),
            Column::Total => "total".to_owned(),
            Column::Named(name) => (*name).to_owned(),
        }
    }

    /// What it is called. A plan year or quarter that is one of the calendar is called by it.
    pub fn label(&self) -> Msg {
        match self {
            Column::Month(month) => Msg::new("column-month-of").with("month", Arg::Month(*month)),
            Column::Year(_, from, to) if from.number() == 1 && to.number() == 12 => {
                Msg::new("column-calendar-year").with("year", Arg::Text(from.year().to_string()))
            }
            Column::Year(number, ..) => {
                Msg::new("column-plan-year").with("number", Arg::Count(i64::from(*number)))
            }
            Column::Quarter(_, _, from) if from.number() % 3 == 1 => {
                let number = i64::from(from.number() / 3 + 1);
                Msg::new("column-quarter")
                    .with("number", Arg::Count(number))
                    .with("year", Arg::Text(from.year().to_string()))
            }
            Column::Quarter(year, number, _) => Msg::new("column-plan-quarter")
                .with("number", Arg::Count(i64::from(*number)))
                .with("year", Arg::Text(year.to_string())),
            Column::Total => Msg::new("column-total"),
            Column::Named(name) => Msg::new(format!("column-{name}")),
        }
    }
}
