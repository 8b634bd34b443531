use super::*;
use crate::shelf::Moment;
use daftar_core::workbook::{Field, ListName, Value};

fn write(app: &mut App, actions: Vec<Action>) {
    for action in actions {
        *app = update(app, action);
    }
}

fn begin(id: u32) -> Action {
    Action::Begin { id: BookId(id), workbook: Rc::default(), page: Page::Plan }
}

fn begun() -> App {
    update(&App::default(), begin(1))
}

fn set(field: Field, text: &str) -> Action {
    let value = Some(Value::Text(text.to_owned()));
    Action::Edit(Edit::Set { place: Place::plain(field), value })
}

/// A title that was typed and left.
fn title(text: &str) -> Vec<Action> {
    vec![set(Field::BusinessName, text), Action::Settle]
}

fn name(app: &App) -> String {
    let open = app.open.as_ref().unwrap();
    open.workbook.business.name.as_ref().map_or("", |name| name.as_str()).to_owned()
}

#[track_caller]
fn check(actions: Vec<Vec<Action>>, want: &str) {
    let mut app = begun();
    write(&mut app, actions.into_iter().flatten().collect());
    assert_eq!(name(&app), want);
}

#[test]
fn undo_and_redo() {
    let undo = || vec![Action::Undo];
    let redo = || vec![Action::Redo];
    check(vec![], "");
    check(vec![title("a"), title("b"), undo()], "a");
    check(vec![title("a"), title("b"), undo(), undo(), undo()], "");
    check(vec![title("a"), title("b"), undo(), redo()], "b");
    check(vec![title("a"), undo(), title("c"), redo()], "c");
    check(vec![title("a"), title("a"), undo()], "");
    check(vec![title("a"), vec![Action::Show(Page::Cash)], undo()], "");
}

#[test]
fn letters_typed_in_one_go_are_one_change() {
    let typed = vec![set(Field::BusinessName, "a"), set(Field::BusinessName, "ab")];
    check(vec![typed.clone(), vec![Action::Undo]], "");
    let elsewhere = vec![set(Field::BusinessTown, "x"), set(Field::BusinessName, "abc")];
    check(vec![typed, elsewhere, vec![Action::Undo]], "ab");
    let back = Action::Edit(Edit::Set { place: Place::plain(Field::BusinessName), value: None });
    let mut app = begun();
    write(&mut app, vec![set(Field::BusinessName, "a"), back]);
    assert!(!app.open.unwrap().can_undo());
}

#[test]
fn undo_has_a_limit() {
    let mut app = begun();
    for number in 0..UNDO_LIMIT + 10 {
        write(&mut app, title(&number.to_string()));
    }
    while app.open.as_ref().unwrap().can_undo() {
        app = update(&app, Action::Undo);
    }
    assert_eq!(name(&app), "9");
}

#[test]
fn the_projection_follows() {
    let mut app = begun();
    let twenty_four =
        Edit::Set { place: Place::plain(Field::BusinessMonths), value: Some(Value::Count(24)) };
    let months = |app: &App| app.open.as_ref().unwrap().projection.months();
    assert_eq!(months(&app), 12);
    write(&mut app, vec![Action::Edit(twenty_four)]);
    assert_eq!(months(&app), 24);
    write(&mut app, vec![Action::Undo]);
    assert_eq!(months(&app), 12);
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn saved_only_when_this_very_workbook_is() {
    let mut app = begun();
    let id = BookId(1);
    assert_eq!(app.open.as_ref().unwrap().saving(), Saving::Saving);
    write(&mut app, title("a"));
    let sent = app.open.as_ref().unwrap().workbook.clone();
    write(&mut app, title("b"));
    let moment = at("2027-03-14T10:42");
    write(&mut app, vec![Action::Saved { id, workbook: sent, at: moment }]);
    assert_eq!(app.open.as_ref().unwrap().saving(), Saving::Saving);
    let workbook = app.open.as_ref().unwrap().workbook.clone();
    write(&mut app, vec![Action::Saved { id, workbook, at: moment }]);
    assert_eq!(app.open.as_ref().unwrap().saving(), Saving::Saved(Some(moment)));
    assert_eq!(app.shelf[0].name.as_deref(), Some("b"));
    write(&mut app, vec![Action::NotSaved(id, Msg::new("save-quota"))]);
    let why = Msg::new("save-quota");
    assert_eq!(app.open.as_ref().unwrap().saving(), Saving::Failed(&why));
    assert_eq!(name(&app), "b");
}

#[test]
fn a_book_open_elsewhere_is_not_changed_here() {
    let mut app = begun();
    write(&mut app, vec![Action::TakenOver(BookId(1))]);
    write(&mut app, title("a"));
    assert_eq!(name(&app), "");
    assert_eq!(app.notice, Some(Msg::new("edit-read-only")));
    assert_eq!(app.open.unwrap().saving(), Saving::Reading);
}

#[test]
fn what_is_added_is_shown() {
    let mut app = begun();
    let products = ListPlace::plain(ListName::Products);
    write(
        &mut app,
        vec![Action::Show(Page::Step(Step::Products, None)), Action::Edit(Edit::Add(products))],
    );
    let item = ItemId(1);
    assert_eq!(app.page, Page::Step(Step::Products, Some(item)));
    assert_eq!(app.focus, Some(Place::item(Field::ProductName, item)));
    write(&mut app, vec![Action::Edit(Edit::Add(ListPlace::materials(item)))]);
    assert_eq!(app.focus, Some(Place::part(Field::MaterialName, item, 1)));
    assert_eq!(app.page, Page::Step(Step::Products, Some(item)));
    let equipment = Page::Step(Step::Equipment, Some(ItemId(7)));
    let start_cost = Action::Edit(Edit::Add(ListPlace::plain(ListName::StartCosts)));
    write(&mut app, vec![Action::Show(equipment.clone()), start_cost]);
    assert_eq!(app.page, equipment);
    let remove = Edit::Remove(products, item);
    write(&mut app, vec![Action::Edit(remove)]);
    assert_eq!(app.notice, Some(Msg::new("edit-removed")));
}

#[test]
fn a_full_list_says_so() {
    let mut app = begun();
    let add = Action::Edit(Edit::Add(ListPlace::plain(ListName::Loans)));
    write(&mut app, vec![add; 11]);
    assert_eq!(app.notice.as_ref().map(|msg| msg.key.as_str()), Some("edit-list-full"));
    let open = app.open.unwrap();
    assert_eq!(open.workbook.loans.len(), 10);
}

#[test]
fn a_finding_leads_to_its_field() {
    let mut app = begun();
    let place = Place::item(Field::MonthlyCostAmount, ItemId(3));
    write(&mut app, vec![Action::Go(Spot::Field(place))]);
    assert_eq!(app.page, Page::Step(Step::MonthlyCosts, Some(ItemId(3))));
    assert_eq!(app.focus, Some(place));
    write(&mut app, vec![Action::Focused]);
    assert_eq!(app.focus, None);
    write(&mut app, vec![Action::Go(Spot::List(ListPlace::plain(ListName::Products)))]);
    assert_eq!(app.page, Page::Step(Step::Products, None));
    write(&mut app, vec![Action::Go(Spot::List(ListPlace::materials(ItemId(2))))]);
    assert_eq!(app.page, Page::Step(Step::UnitCost, Some(ItemId(2))));
    write(&mut app, vec![Action::Go(Spot::Report("cash"))]);
    assert_eq!(app.page, Page::Statement(Some("cash".to_owned())));
}

#[test]
fn books_come_and_go() {
    let mut app = begun();
    write(&mut app, vec![Action::Close, begin(2)]);
    let ids: Vec<u32> = app.shelf.iter().map(|book| book.id.0).collect();
    assert_eq!(ids, [1, 2]);
    write(&mut app, vec![Action::Close, Action::Deleted(BookId(1))]);
    write(&mut app, vec![begin(3)]);
    let ids: Vec<u32> = app.shelf.iter().map(|book| book.id.0).collect();
    assert_eq!(ids, [2, 3]);
    let moment = at("2027-03-14T10:42");
    write(&mut app, vec![Action::Copied(BookId(3), moment)]);
    assert_eq!(app.open.unwrap().marks.copied, Some(moment));
}

#[test]
fn made_files_do_not_outlive_a_change() {
    let mut app = begun();
    let file = ExportFile { lang: app.lang, name: "a.pdf".to_owned(), url: "blob:1".to_owned() };
    write(&mut app, vec![Action::Exported(file.clone())]);
    assert_eq!(app.export.files, [file]);
    write(&mut app, title("a"));
    assert_eq!(app.export, Export::default());
}
