//! The guide in a frame, and the page that gives the lines for it.

use kintsugi::progress::{Action, Setting};
use kintsugi::ui::Query;

use super::visit::Visit;

/// A visit in a frame of another site, with a way back.
fn framed() -> Visit {
    let mut visit = Visit::new();
    let home = Some(("https://blog.example/post".to_owned(), Some("My \"post\"".to_owned())));
    visit.query = Query { embed: true, home, ..Query::default() };
    visit.outside.apart.set(true);
    visit
}

const HOME: &str = "data-frame=\"home\"";
const KEPT: &str = "data-frame=\"kept\"";

#[test]
fn the_way_back_stands_once_at_the_end_of_ordinary_pages_for_the_whole_window() {
    for route in ["#/", "#/today", "#/quiet", "#/path", "#/settings", "#/about"] {
        let page = framed().show(route);
        assert_eq!(page.matches(HOME).count(), 1, "{route}");
        assert!(page.contains("href=\"https://blog.example/post\" target=\"_top\""), "{page}");
        assert!(page.contains("My &quot;post&quot;") || page.contains("My \"post\""), "{page}");
    }
}

#[test]
fn the_way_back_never_stands_on_help_pages_beside_questions_or_where_the_answers_say_stop() {
    for route in ["#/support", "#/tools/urge", "#/check-in", "#/check-in/q13"] {
        assert!(!framed().show(route).contains(HOME), "{route}");
    }
    for stop in
        [("q2", "hurt"), ("q1", "act"), ("q1", "safe"), ("age", "minor"), ("q6", "blocked"), ("q12", "0")]
    {
        let visit = framed();
        visit.check_in(&[stop]);
        for route in ["#/result", "#/today", "#/heal"] {
            assert!(!visit.show(route).contains(HOME), "{stop:?} at {route}");
        }
    }
}

#[test]
fn outside_a_frame_nothing_of_all_this_is_there() {
    let mut visit = framed();
    visit.query.embed = false;
    visit.act(Action::SettingChanged(Setting::ShiftExit(false)));
    let page = visit.show("#/today");
    assert!(!page.contains(HOME) && !page.contains(KEPT), "{page}");
}

#[test]
fn that_things_are_kept_only_here_is_said_once_there_are_such_things() {
    let visit = framed();
    assert!(!visit.show("#/today").contains(KEPT));
    visit.check_in(&[]);
    let page = visit.show("#/today");
    assert!(page.contains(KEPT) && page.contains("saved only here"), "{page}");
    visit.outside.apart.set(false);
    assert!(!visit.show("#/today").contains(KEPT), "on the guide's own site there is one store");
}

#[test]
fn where_nothing_may_be_kept_no_copy_is_offered() {
    for answers in [("q2", "hurt"), ("q3", "once"), ("age", "minor"), ("q1", "act")] {
        let visit = framed();
        visit.check_in(&[answers]);
        assert!(!visit.show("#/today").contains(KEPT), "{answers:?}");
    }
    let visit = framed();
    visit.check_in(&[]);
    visit.act(Action::SavingStopped);
    assert!(!visit.show("#/today").contains(KEPT));
}

#[test]
fn the_page_for_bloggers_shows_the_lines_the_words_and_what_they_mean_for_readers() {
    let page = Visit::new().show("#/embed");
    assert!(page.contains("kintsugi-guide") && page.contains("https://guide.example/embed.js"), "{page}");
    for said in ["not therapy", "counts nobody", "no numbers for you", "never stands in an address"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(
        page.contains("src=\"./?embed=1&amp;profile=preview\"")
            || page.contains("src=\"./?embed=1&profile=preview\"")
    );
}

#[test]
fn the_colours_of_the_rule_are_those_of_the_styles() {
    use kintsugi::domain::colour::{DARK, LIGHT, Scheme};
    let tokens =
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css"))
            .unwrap();
    let hex = |colour: kintsugi::domain::colour::Colour| colour.0.map(|part| format!("{part:02x}")).concat();
    let names = ["paper", "surface", "ink", "muted", "clay", "gold", "action", "on-action"];
    let all =
        |Scheme { grounds: [paper, surface], texts: [ink, muted, clay, gold], action, on_action }: Scheme| {
            [paper, surface, ink, muted, clay, gold, action, on_action]
        };
    for ((name, light), dark) in names.iter().zip(all(LIGHT)).zip(all(DARK)) {
        let line = tokens.lines().find(|line| line.trim().starts_with(&format!("--{name}: "))).unwrap();
        assert!(line.contains(&format!("var(--light, #{})", hex(light))), "{line}");
        assert!(line.contains(&format!("var(--dark, #{})", hex(dark))), "{line}");
    }
}
