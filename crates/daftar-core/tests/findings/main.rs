//! What the checks say of a plan: one case that makes each speak, and one nearby that does
//! not.

mod cases;
#[path = "../common/mod.rs"]
mod common;
mod together;

use common::edit;
use daftar_core::findings::{Finding, Spot, findings};
use daftar_core::money::round_half_away;
use daftar_core::{Arg, Workbook, project};
use rust_decimal::Decimal;

/// A plan without a fault. Its figures are made up to be easy: sales of 180 000 a year, half
/// of which is left; 6 050 a month paid whatever is sold; a result of 22 000; 27 100 needed to
/// start; the lowest cash, 11 600, at the end of January 2027.
const SOUND: &str = "
    business.name = Atelier; business.activity = Couture; business.category = craft
    business.start = 2027-01; business.months = 24; me.days = 25; me.hours = 230
    customers.proof = Dix commandes; organisation.premises = Une pièce
    competitors.name.1 = Un; competitors.name.2 = Deux; competitors.name.3 = Trois
    competitors.price.1 = 90; competitors.price.2 = 100; competitors.price.3 = 110
    products.name.1 = Caftan; products.price.1 = 100; products.quantity.1 = 100
    products.hours.1 = 1; products.season.1.0 = 0.5; products.season.1.11 = 1.5
    unit-cost.material-price.1.1 = 50; unit-cost.material-quantity.1.1 = 1
    products.name.2 = Foulard; products.price.2 = 50; products.quantity.2 = 100
    products.hours.2 = 0.5; unit-cost.packaging.2 = 25
    monthly-costs.kind.1 = rent; monthly-costs.amount.1 = 2000
    monthly-costs.kind.2 = utilities; monthly-costs.amount.2 = 500
    monthly-costs.kind.3 = insurance; monthly-costs.amount.3 = 500
    monthly-costs.name.3 = Assurance
    household.food = 2000; household.school = 300; household.childcare = 200
    household.other-income = 500; household.owner-pay = 2500
    equipment.name.1 = Machine; equipment.price.1 = 10000; equipment.life.1 = 5
    equipment.deposit = 2000; stock.opening = 3000
    start-money.own-cash = 12700; start-money.reserve = 12100
    loan.lender.1 = Association; loan.amount.1 = 14400; loan.rate.1 = 0; loan.term.1 = 24
";

/// The sound plan, changed.
fn sound(edits: &str) -> Workbook {
    let mut book = common::workbook(SOUND);
    edit(&mut book, edits);
    book
}

fn found(book: &Workbook) -> Vec<Finding> {
    findings(book, &project(book))
}

fn ids(book: &Workbook) -> Vec<String> {
    found(book).into_iter().map(|finding| finding.id).collect()
}

/// A finding on one line: `missing.price.2 @ products.price.2: name=Foulard`.
fn line(finding: &Finding) -> String {
    let args: Vec<String> =
        finding.message.args.iter().map(|(name, arg)| show(name, arg)).collect();
    format!("{} @ {}: {}", finding.id, place(&finding.spot), args.join(", "))
}

fn place(spot: &Spot) -> String {
    match spot {
        Spot::Field(place) => {
            let numbers = [place.item.map(|item| item.0), place.part].into_iter().flatten();
            let numbers: String = numbers.map(|number| format!(".{number}")).collect();
            format!("{}{numbers}", place.field.key())
        }
        Spot::List(list) => list.list.key().to_owned(),
        Spot::Report(report) => format!("report.{report}"),
    }
}

fn show(name: &str, arg: &Arg) -> String {
    let value = match arg {
        Arg::Count(count) => count.to_string(),
        Arg::Money(money) => money.to_string(),
        Arg::Dirhams(money) => format!("about {money}"),
        Arg::Percent(fraction) => {
            let percent = round_half_away(*fraction * Decimal::ONE_HUNDRED, 2);
            format!("{} %", percent.normalize())
        }
        Arg::Month(month) => month.to_string(),
        Arg::Text(text) => text.clone(),
        Arg::Msg(msg) => match &msg.args[..] {
            [("text", Arg::Text(text))] => text.clone(),
            _ => msg.key.clone(),
        },
        other => panic!("no finding uses {other:?}"),
    };
    format!("{name}={value}")
}
