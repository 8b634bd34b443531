//! Which page is shown, and its address in the browser.

use crate::steps::Step;
use daftar_core::ItemId;
use std::fmt;
use std::str::FromStr;

/// A book on this device's shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookId(pub u32);

/// What the screen shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The shelf of books.
    #[default]
    Home,
    /// The steps of the open book.
    Plan,
    /// One step, with one item of its list open.
    Step(Step, Option<ItemId>),
    /// Cash, month by month.
    Cash,
    /// Whether the project stands.
    Results,
    /// All statements, or the one with this name.
    Statement(Option<String>),
    /// The file for the lender.
    Export,
}

/// A page and the book it is a page of: the part of the address after `#`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The open book.
    pub book: Option<BookId>,
    /// The page of it.
    pub page: Page,
}

impl Page {
    /// The name in addresses. Steps are addressed by their own keys.
    fn key(&self) -> &str {
        match self {
            Page::Home | Page::Plan => "plan",
            Page::Step(step, _) => step.key(),
            Page::Cash => "cash",
            Page::Results => "results",
            Page::Statement(_) => "tables",
            Page::Export => "export",
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(BookId(book)) = self.book else {
            return f.write_str("#/");
        };
        write!(f, "#/book/{book}/{}", self.page.key())?;
        match &self.page {
            Page::Step(_, Some(item)) => write!(f, "/{item}"),
            Page::Statement(Some(name)) => write!(f, "/{name}"),
            _ => Ok(()),
        }
    }
}

/// What stands after `#` is no address of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such page")]
pub struct NoSuchPage;

impl FromStr for Address {
    type Err = NoSuchPage;

    fn from_str(hash: &str) -> Result<Address, NoSuchPage> {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let (book, page, part) = match parts[..] {
            [] => return Ok(Address::default()),
            ["book", book] => (book, "plan", None),
            ["book", book, page] => (book, page, None),
            ["book", book, page, part] => (book, page, Some(part)),
            _ => return Err(NoSuchPage),
        };
        let page = match (page, part) {
            ("plan", None) => Page::Plan,
            ("cash", None) => Page::Cash,
            ("results", None) => Page::Results,
            ("export", None) => Page::Export,
            ("tables", name) => Page::Statement(name.map(str::to_owned)),
            (key, part) => Page::Step(
                Step::from_key(key).ok_or(NoSuchPage)?,
                part.map(|id| id.parse().map(ItemId).map_err(|_| NoSuchPage)).transpose()?,
            ),
        };
        let book = book.parse().map(BookId).map_err(|_| NoSuchPage)?;
        Ok(Address { book: Some(book), page })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_back() {
        let mut pages = vec![
            Page::Plan,
            Page::Cash,
            Page::Results,
            Page::Export,
            Page::Statement(None),
            Page::Statement(Some("cash-plan".to_owned())),
        ];
        pages.extend(Step::ALL.iter().map(|&step| Page::Step(step, None)));
        pages.push(Page::Step(Step::Products, Some(ItemId(2))));
        for page in pages {
            let book = Some(BookId(3));
            let address = Address { book, page };
            assert_eq!(address.to_string().parse(), Ok(address));
        }
        assert_eq!("".parse(), Ok(Address::default()));
        assert_eq!(Address::default().to_string(), "#/");
    }

    #[test]
    fn what_is_no_address() {
        for junk in ["#/x", "#/book", "#/book/x/plan", "#/book/1/nowhere", "#/book/1/cash/2"] {
            assert_eq!(junk.parse::<Address>(), Err(NoSuchPage), "{junk}");
        }
        assert_eq!("#/book/-1/plan".parse::<Address>(), Err(NoSuchPage));
        assert_eq!("#/book/1/products/x".parse::<Address>(), Err(NoSuchPage));
    }
}
