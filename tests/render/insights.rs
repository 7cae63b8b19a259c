//! Insights: a drawing, a sentence and a table for each, right with nothing, one, some and very many.

use kintsugi::domain::day::{Day, Now};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

/// A visitor who noted a mood on each of so many days.
fn after_moods(days: i64) -> Visit {
    let visit = Visit::new();
    // Each save would write all of them.
    visit.act(Action::SavingStopped);
    let begun = visit.clock.0.get().epoch_ms;
    for day in 0..days {
        visit.clock.0.set(Now::at(begun + day * 86_400_000, 0));
        visit.act(Action::MoodNoted((day % 5 + 1) as u8));
    }
    visit
}

/// The dots of the mood line, and the rows of its table.
fn dots_and_rows(page: &str) -> (usize, usize) {
    let part = page
        .split("<h2>Mood</h2>")
        .nth(1)
        .and_then(|rest| rest.split("</section>").next())
        .unwrap_or_default();
    (part.matches("h0").count(), part.matches("<th scope=\"row\">").count())
}

#[test]
fn with_nothing_noted_there_is_a_kind_word_and_no_drawing() {
    let page = Visit::new().show("#/insights");
    assert!(page.contains("Nothing to draw yet") && !page.contains("insights-chart"), "{page}");
}

#[test]
fn one_seven_and_sixty_moods_are_as_many_dots_and_rows() {
    for days in [1, 7, 60] {
        let page = after_moods(days).show("#/insights");
        assert_eq!(dots_and_rows(&page), (days as usize, days as usize), "{days}");
        assert!(page.contains("<title>Mood</title>") && page.contains("role=\"img\""));
        assert!(!page.contains("Each dot is a"));
    }
    let page = after_moods(1).show("#/insights");
    assert!(page.contains("1 note, on 2026-03-01. It says 1."), "{page}");
    assert!(page.contains("M500 100h0"), "one dot stands in the middle");
}

#[test]
fn two_thousand_moods_become_months_and_the_sentence_counts_them_all() {
    let page = after_moods(2_000).show("#/insights");
    let (dots, rows) = dots_and_rows(&page);
    assert!(dots == rows && (60..=70).contains(&dots), "{dots}");
    assert!(page.contains("2000 notes, from 2026-03-01") && page.contains("Each dot is a month"), "{page}");
}

#[test]
fn a_gap_breaks_the_line() {
    let visit = Visit::new();
    for day in ["2026-03-01", "2026-03-02", "2026-03-04"] {
        visit.at(day, 12);
        visit.act(Action::MoodNoted(3));
    }
    let page = visit.show("#/insights");
    assert!(page.contains("d=\"M125 50L375 50M875 50\""), "{page}");
}

#[test]
fn urges_are_told_by_trigger_by_hour_and_before_and_after() {
    let visit = Visit::new();
    visit.at("2026-03-01", 23);
    visit.write(Sheet::Urge, &["night", "9", "4", "passed"]);
    visit.write(Sheet::Urge, &["night", "8", "8", ""]);
    visit.at("2026-03-02", 12);
    visit.write(Sheet::Urge, &["alcohol", "5", "", "contact"]);
    let page = visit.show("#/insights");
    assert!(page.contains("3 urges noted. Most often:"), "{page}");
    assert!(page.contains("Most came between 23:00 and 0:00."), "{page}");
    assert!(page.contains(
        "8.5 at first and 6 at the end, taken together. Of 2 urges, 1 got weaker and 1 stayed the same."
    ));
}

#[test]
fn the_quiet_days_are_squares_and_of_a_long_time_bars() {
    let visit = Visit::new();
    let started = Day::parse("2026-03-01").unwrap();
    visit.act(Action::QuietTimeStarted { started, days: None });
    visit.at("2026-04-10", 12);
    let page = visit.show("#/insights");
    assert!(page.contains("class=\"heat-map\"") && !page.contains("Each bar is a month"), "{page}");
    visit.at("2027-03-10", 12);
    let page = visit.show("#/insights");
    assert!(!page.contains("class=\"heat-map\"") && page.contains("Each bar is a month"), "{page}");
}

#[test]
fn days_without_looking_and_looking_up_are_left_out_with_the_ex() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let today = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started: today.plus(-9), days: Some(40) });
    visit.act(Action::ContactLogged {
        kind: ContactKind::Checked,
        civil: today.plus(-4),
        minute: 720,
        trigger: None,
        note: String::new(),
    });
    visit.write(Sheet::LookBack, &["2", "3", "4", "soup helps"]);
    let page = visit.show("#/insights");
    assert!(page.contains("4 days since you last looked"), "{page}");
    assert!(page.contains("Looking them up, week by week") && page.contains("Hope, week by week"));
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let page = visit.show("#/insights");
    assert!(!page.contains("since you last looked") && !page.contains("Looking them up"), "{page}");
    assert!(page.contains("Sleep, week by week"));
}
