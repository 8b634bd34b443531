//! The plan in its author's own words.

use daftar_core::text::Passage;
use daftar_core::workbook::{Competitor, Workbook};

use super::{Maker, Pages};
use crate::flow::Orientation;
use crate::style::Use;
use crate::table::{Cell, Column, ColumnKind, Emphasis, Marks, Row, RowKind, Table};

/// A group of texts: its heading, then each with the name of its field.
type Group<'a> = (&'static str, Vec<(&'static str, &'a Option<Passage>)>);

fn groups(book: &Workbook) -> Vec<Group<'_>> {
    vec![
        (
            "pdf-words-idea",
            vec![
                ("idea-need", &book.idea.need),
                ("idea-offer", &book.idea.offer),
                ("idea-different", &book.idea.different),
            ],
        ),
        (
            "pdf-words-market",
            vec![
                ("customers-who", &book.customers.who),
                ("customers-habits", &book.customers.habits),
                ("customers-proof", &book.customers.proof),
                ("suppliers-who", &book.suppliers.who),
                ("suppliers-backup", &book.suppliers.backup),
            ],
        ),
        (
            "pdf-words-offer",
            vec![
                ("offer-product", &book.offer.product),
                ("offer-price-policy", &book.offer.price_policy),
                ("offer-place", &book.offer.place),
                ("offer-promotion", &book.offer.promotion),
            ],
        ),
        (
            "pdf-words-organisation",
            vec![
                ("organisation-day", &book.organisation.day),
                ("organisation-tasks", &book.organisation.tasks),
                ("organisation-premises", &book.organisation.premises),
            ],
        ),
        (
            "pdf-words-holder",
            vec![
                ("me-skills", &book.holder.skills),
                ("me-experience", &book.holder.experience),
                ("me-training", &book.holder.training),
                ("me-motivation", &book.holder.motivation),
            ],
        ),
    ]
}

impl Maker<'_> {
    /// The texts that were written; a page without any is left out.
    pub(super) fn words(&self, pages: &mut Pages<'_>) {
        let book = self.input.book;
        let mut rows = Vec::new();
        for (heading, texts) in groups(book) {
            let written: Vec<Row> = texts
                .into_iter()
                .filter_map(|(field, text)| Some((field, text.as_ref()?.as_str())))
                .filter(|(_, text)| !text.trim().is_empty())
                .map(|(field, text)| self.said(field, text))
                .collect();
            if !written.is_empty() {
                let cells = vec![Cell::new(self.key(heading))];
                rows.push(Row { kind: RowKind::Heading, mark: None, cells });
                rows.extend(written);
            }
        }
        let named = |competitor: &Competitor| competitor.name.is_some();
        let competitors = book.competitors.iter().any(|(_, competitor)| named(competitor));
        if rows.is_empty() && !competitors {
            return;
        }
        let title = self.key("pdf-words-title");
        pages.open(Orientation::Portrait, title, String::new());
        let width = pages.flow.width();
        let column = |width| Column { kind: ColumnKind::Text, width, head: String::new() };
        let columns = vec![column(40.0), column(width - 40.0)];
        let table = Table::new(width, Marks::None, columns, rows);
        pages.flow.table(&table.sized(Use::Body, 0.9));
        if competitors {
            self.competitors(pages);
        }
    }

    fn said(&self, field: &str, text: &str) -> Row {
        let label = self.key(&format!("field-{field}-official"));
        let label = Cell { text: label, emphasis: Emphasis::Strong };
        let cells = vec![label, Cell::new(self.typed(Some(text)))];
        Row { kind: RowKind::Item, mark: None, cells }
    }

    fn competitors(&self, pages: &mut Pages<'_>) {
        let flow = &mut pages.flow;
        let note = self.key("pdf-in-dirhams");
        flow.heading(&self.key("pdf-words-competitors"), &note, 20.0);
        let fields = ["name", "price", "strong", "weak"];
        let widths = [46.0, 22.0, 54.0, 50.0];
        let columns = fields
            .iter()
            .zip(widths)
            .map(|(field, width)| Column {
                kind: if *field == "price" { ColumnKind::Number } else { ColumnKind::Text },
                width,
                head: self.key(&format!("field-competitors-{field}-official")),
            })
            .collect();
        let name = |name: &Option<daftar_core::text::Name>| match name {
            Some(name) => Cell::new(self.typed(Some(name.as_str()))),
            None => Cell::default(),
        };
        let rows = self
            .input
            .book
            .competitors
            .iter()
            .filter(|(_, competitor)| competitor.name.is_some())
            .map(|(_, competitor)| {
                let price = competitor.price.map(|price| self.say.number_fixed(price.get(), 2));
                let cells = vec![
                    name(&competitor.name),
                    Cell::new(price.unwrap_or_default()),
                    name(&competitor.strong),
                    name(&competitor.weak),
                ];
                Row { kind: RowKind::Item, mark: None, cells }
            })
            .collect();
        flow.table(&Table::new(172.0, Marks::None, columns, rows));
    }
}
