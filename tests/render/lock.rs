//! The lock: what the settings offer, and what a locked guide shows.

use kintsugi::domain::sheets::Sheet;
use kintsugi::keeper::vault;
use kintsugi::key;
use kintsugi::ports::StorageFault;
use kintsugi::progress::Action;
use kintsugi::ui::Html;
use kintsugi::ui::parts::passphrase::{Field, Passphrase, Wrong, passphrase};
use kintsugi::ui::prelude::Callback;

use super::visit::Visit;

/// A visitor with some words and a lock, open.
fn with_lock() -> Visit {
    let visit = Visit::new();
    visit.write(Sheet::Reasons, &["the blue bicycle", "", "together"]);
    vault::set(&visit.keeper, "four plain words here".to_owned(), 15, |done| assert_eq!(done, Ok(())));
    visit
}

#[test]
fn before_a_lock_is_set_the_page_says_that_nobody_can_recover_it_and_offers_a_backup() {
    let page = Visit::new().show("#/settings");
    let (warning, backup) = (page.find("neither can we"), page.find("name=\"copy-before-lock\""));
    let field = page.find("id=\"lock-typed\"");
    assert!(warning.is_some() && backup.is_some() && field.is_some(), "{page}");
    assert!(warning < field && backup < field, "before anything can be typed");
    assert!(page.contains("At least 12 characters"));
}

#[test]
fn fields_for_a_passphrase_hide_it_and_leave_it_to_no_memory_of_the_browser() {
    let page = with_lock().reload().show("#/");
    let field = page.split("<input").find(|field| field.contains("id=\"unlock-typed\"")).unwrap();
    for part in
        ["type=\"password\"", "autocomplete=\"off\"", "spellcheck=\"false\"", "autocapitalize=\"none\""]
    {
        assert!(field.contains(part), "{part} in {field}");
    }
    assert!(page.contains("name=\"show\""));
}

#[test]
fn a_locked_guide_shows_the_same_page_wherever_it_is_opened_and_nothing_of_the_visitor() {
    let visit = with_lock().reload();
    for route in
        ["#/", "#/today", "#/check-in", "#/result", "#/settings", "#/tools/letter", "#/path/3", "#/about"]
    {
        let page = visit.show(route);
        assert!(page.contains("data-page=\"unlock\""), "{route}: {page}");
        assert!(!page.contains("bicycle") && !page.contains("home-doors"), "{route}");
        assert!(page.contains("class=\"shell-leave\""), "{route}");
    }
    for route in ["#/tools/urge", "#/support"] {
        assert!(!visit.show(route).contains("data-page=\"unlock\""), "{route}");
    }
}

#[test]
fn until_the_late_part_is_there_a_locked_guide_asks_for_a_moment() {
    let visit = with_lock().reload();
    for route in ["#/", "#/check-in", "#/today"] {
        assert!(visit.show_first(route).contains("One moment."), "{route}");
    }
    assert!(visit.show_first("#/support").contains("data-stand-in"), "help does not wait");
}

#[test]
fn an_open_guide_offers_its_minutes_locking_now_changing_and_taking_away() {
    let visit = with_lock();
    let page = visit.show("#/settings");
    assert!(page.contains("data-lock=\"on\"") && page.contains("<option value=\"15\" selected"), "{page}");
    for name in ["lock-now", "relock", "unset-lock"] {
        assert!(page.contains(&format!("name=\"{name}\"")), "{name}");
    }
    vault::remove(&visit.keeper);
    assert!(visit.show("#/settings").contains("data-lock=\"off\""));
}

#[test]
fn while_the_passphrase_changes_the_form_says_so_and_takes_no_other() {
    let visit = with_lock();
    let busy = |page: &str| {
        let form =
            page.split("data-form=\"relock\"").nth(1).and_then(|form| form.split("</form>").next()).unwrap();
        (form.contains("One moment."), form.contains("aria-disabled=\"true\""))
    };
    assert_eq!(busy(&visit.show("#/settings")), (false, false));
    visit.outside.sealing.slow.set(true);
    let (so_far, passphrase) = ("four plain words here".to_owned(), "four other words here".to_owned());
    vault::change(&visit.keeper, so_far, passphrase, |done| assert_eq!(done, Ok(())));
    while vault::is_under_way(&visit.keeper) {
        // The page may be left and opened again meanwhile.
        assert_eq!(busy(&visit.show("#/settings")), (true, true));
        visit.outside.sealing.step();
    }
    assert_eq!(busy(&visit.show("#/settings")), (false, false));
}

#[test]
fn what_is_wrong_with_a_passphrase_stands_at_its_field_and_what_is_wrong_with_none_below_them_all() {
    let visit = with_lock();
    let draw = |at: Option<Field>| {
        let asked = Passphrase {
            name: "relock",
            label: key!("passphrase-new"),
            is_new: true,
            asks_so_far: true,
            button: key!("lock-change.button"),
            more: Html::default(),
            wrong: Some(Wrong { at, sentence: "Something is wrong.".to_owned() }),
            is_busy: false,
            done: Callback::noop(),
        };
        let form = visit.draw(passphrase, asked);
        // In the order of the page: the fields, those that are marked, the ones that are described by what is there, and the words.
        let mut marks: Vec<(usize, String)> = Vec::new();
        for field in ["so-far", "typed", "again"] {
            let place = form.find(&format!("id=\"relock-{field}\"")).expect("a field");
            let input = &form[place..place + form[place..].find('>').expect("an end")];
            let is_marked = input.contains("aria-invalid=\"true\"");
            let described = input.split("aria-describedby=\"").nth(1).and_then(|rest| rest.split('"').next());
            let is_described = described.is_some_and(|ids| {
                ids.split(' ').any(|id| id.ends_with("-error") && form.contains(&format!("id=\"{id}\"")))
            });
            assert_eq!(is_marked, is_described, "{field}: {form}");
            marks.push((place, if is_marked { format!("{field}!") } else { field.to_owned() }));
        }
        assert_eq!(form.matches("Something is wrong.").count(), 1, "{form}");
        marks.push((form.find("Something is wrong.").expect("it is said"), "words".to_owned()));
        marks.sort_unstable();
        marks.into_iter().map(|(_, mark)| mark).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(draw(Some(Field::SoFar)), "so-far! words typed again");
    assert_eq!(draw(Some(Field::Typed)), "so-far typed! again! words");
    assert_eq!(draw(None), "so-far typed again words");
}

#[test]
fn where_it_can_not_be_the_page_says_why() {
    let visit = Visit::new();
    visit.outside.sealing.missing.set(true);
    let page = visit.show("#/settings");
    assert!(page.contains("data-lock=\"none\"") && page.contains("https"), "{page}");
    let visit = Visit::new();
    visit.act(Action::SavingStopped);
    assert!(visit.show("#/settings").contains("nothing to lock"));
    let visit = Visit::new();
    visit.storage.fault.set(Some(StorageFault::Blocked));
    assert!(visit.reload().show("#/settings").contains("nothing to lock"));
}
