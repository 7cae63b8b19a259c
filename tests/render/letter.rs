//! Unsent letters: the list, the seal, the bounds.

use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

#[test]
fn with_no_letter_the_page_says_how_to_begin() {
    let page = Visit::new().show("#/tools/letter");
    assert!(page.contains("<h1 tabindex=\"-1\">Unsent letters</h1>"), "{page}");
    assert!(page.contains("name=\"new\"") && page.contains("Begin with one line"));
}

#[test]
fn the_newest_letter_stands_first_with_its_first_words_and_day() {
    let visit = Visit::new();
    visit.write(Sheet::Letter, &["Dear you,\nthis stays here", ""]);
    visit.at("2026-03-02", 12);
    visit.write(Sheet::Letter, &[&"So long. ".repeat(20), ""]);
    let page = visit.show("#/tools/letter");
    assert!(page.find("So long.") < page.find("Dear you,"), "{page}");
    assert!(page.contains("2026-03-01") && page.contains('…'));
    assert!(!page.contains("this stays here"), "only the first line");
}

#[test]
fn of_a_sealed_letter_nothing_is_shown_before_its_day() {
    let visit = Visit::new();
    visit.write(Sheet::Letter, &["Dear you", "2026-03-08"]);
    let page = visit.show("#/tools/letter");
    assert!(!page.contains("Dear you") && page.contains("Sealed until 2026-03-08"), "{page}");
    visit.at("2026-03-08", 12);
    let page = visit.show("#/tools/letter");
    assert!(page.contains("Dear you") && !page.contains("Sealed until"), "{page}");
}

#[test]
fn the_bound_is_shown_before_it_bites_and_at_the_bound_no_letter_can_be_begun() {
    let visit = Visit::new();
    for number in 1..=30 {
        visit.write(Sheet::Letter, &["Dear you", ""]);
        let page = visit.show("#/tools/letter");
        assert_eq!(
            page.contains(&format!("You have {number} letters. 30 fit.")),
            (25..30).contains(&number),
            "{number}"
        );
        assert_eq!(page.contains("name=\"new\""), number < 30, "{number}");
    }
    assert!(visit.show("#/tools/letter").contains("no more fit"));
}

#[test]
fn letters_can_be_written_where_the_ex_is_left_out() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    assert!(visit.show("#/tools/letter").contains("name=\"new\""));
}
