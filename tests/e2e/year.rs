//! Three lives in full, with a clock that is set: a year from the check-in to *Together* through all fourteen phases, one to
//! *Healed*, one to *A complete no*. Nothing in them needs a reload, and a reload anywhere changes nothing.

use super::harness::{Site, needs};
use super::person::Person;
use super::steps::Answers;

/// They ended it, some weeks ago, and have said nothing clear since; how the two talked is what broke.
const LEFT: Answers<'static> =
    &[("q13", "them"), ("q6", "unknown"), ("q17", "6wto3m"), ("q10", "communication=3")];

/// Phases 1 to 4: what is one's own, and the quiet time.
async fn does_the_own_part(person: &mut Person) {
    person.checks_in(LEFT, "try-with-care").await;
    person.begins_quiet_days("35").await;
    person.reads_today("Tonight is where it starts").await;
    person.finds_the_same_after_a_reload(&["#/today", "#/quiet", "#/path"]).await;

    person.lives_until_day(1).await;
    person.reads_today("The first day is often loud").await;
    person.reads_today("Do yesterday’s today").await;
    person.does_the_plan_of_the_day().await;
    person.finds_the_same_after_a_reload(&["#/today"]).await;
    person
        .writes_in_phase(3, "plans", &[("when", "I want to text them"), ("then", "I wash the dishes")])
        .await;

    person.lives_until_day(2).await;
    person.reads_today("On the second day the head often starts to bargain").await;
    for what in ["we stopped talking", "we never said what we needed", "work came first"] {
        let card = [("what", what), ("example", "in May"), ("change", "together")];
        person.writes_in_phase(1, "reasons", &card).await;
    }
    person.does_the_tasks_of_phase(1, 4).await;
    person.passes_the_gate_of_phase(1).await;
    person.writes_in_phase(2, "impact", &[("did", "I left the room"), ("effect", "they were alone")]).await;
    person.does_the_tasks_of_phase(2, 4).await;
    person.passes_the_gate_of_phase(2).await;
    person.finds_the_same_after_a_reload(&["#/path/1", "#/path/2", "#/path"]).await;

    person.lives_until_day(4).await;
    let today = person.date(0).await;
    person.writes_in_phase(4, "habit", &[("habit", "I ask before I advise"), ("start", &today)]).await;
    person.does_the_tasks_of_phase(4, 5).await;
    person.passes_the_gate_of_phase(4).await;
    person.finds_the_same_after_a_reload(&["#/path/4"]).await;

    person.lives_until_day(7).await;
    person.reads_today("One week").await;
    person.looks_back(&[("checking", "2"), ("sleep", "2"), ("hope", "2"), ("learned", "soup helps")]).await;
    person.finds_the_same_after_a_reload(&["#/look-back", "#/today"]).await;

    person.lives_until_day(10).await;
    person.lives_until_day(14).await;
    person.reads_today("Good to see you. Nothing was lost").await;
    person.finds_the_same_after_a_reload(&["#/today"]).await;
    person.looks_back(&[("checking", "1"), ("sleep", "3"), ("hope", "3")]).await;

    for day in [17, 20, 23, 26, 29] {
        person.lives_until_day(day).await;
    }
    person.lives_until_day(30).await;
    person.reads_today("A month of days").await;
    person
        .looks_back(&[("checking", "0"), ("sleep", "4"), ("hope", "4"), ("learned", "mornings are mine")])
        .await;
    person.page.wait_text("[data-then]", "soup helps").await;
    person.page.wait_text("[data-then]", "mornings are mine").await;
    person.finds_the_same_after_a_reload(&["#/look-back"]).await;

    person.lives_until_day(33).await;
    person.cannot_pass_the_gate_of_phase(3).await;
    person.lives_until_day(36).await;
    person.reads_today("Your quiet days are done").await;
    person.finds_the_same_after_a_reload(&["#/today", "#/quiet"]).await;
    person.checks_in(&[("q6", "unknown")], "try-with-care").await;
    person.does_the_tasks_of_phase(3, 5).await;
    person.passes_the_gate_of_phase(3).await;
}

/// Phases 5 to 14, each by what they freely did; the word of phase 14 is this.
async fn walks_to_the_last_gate(person: &mut Person, word: &str) {
    person.does_the_tasks_of_phase(5, 4).await;
    person.lays_the_first_message_down().await;
    person.finds_the_same_after_a_reload(&["#/tools/message"]).await;
    person.lives_until_day(37).await;
    person.sends_the_first_message().await;
    person.lives_until_day(38).await;
    person.tells("hello").await;
    person.passes_the_gate_of_phase(5).await;

    person.does_the_tasks_of_phase(6, 5).await;
    person.cannot_pass_the_gate_of_phase(6).await;
    for (day, who) in [(41, "them"), (44, "back")] {
        person.lives_until_day(day).await;
        let today = person.date(0).await;
        person.writes_in_phase(6, "turns", &[("on", &today), ("who", who)]).await;
    }
    person.passes_the_gate_of_phase(6).await;
    person.finds_the_same_after_a_reload(&["#/path/6", "#/today"]).await;

    person.lives_until_day(47).await;
    let start = [("felt", "alone"), ("about", "our evenings"), ("like", "one walk a week")];
    person.writes_in_phase(7, "soft-start", &start).await;
    person.does_the_tasks_of_phase(7, 4).await;
    person.passes_the_gate_of_phase(7).await;

    let today = person.date(0).await;
    let apology = [
        ("responsibility", "I left the room"),
        ("impact", "you were alone with it"),
        ("regret", "I am sorry"),
        ("repair", "I stay, or I say when I am back"),
        ("made", today.as_str()),
    ];
    person.writes_in_phase(8, "apology", &apology).await;
    person.does_the_tasks_of_phase(8, 4).await;
    person.passes_the_gate_of_phase(8).await;
    person
        .writes_in_phase(10, "disclose", &[("what", "my debts"), ("where", "tell"), ("done", "done")])
        .await;
    person.does_the_tasks_of_phase(10, 5).await;
    person.passes_the_gate_of_phase(10).await;
    person.finds_the_same_after_a_reload(&["#/path/8", "#/path/10"]).await;

    // One promise a week, kept; two good weeks open 11 and 12, six close 9.
    for week in 0..6 {
        person.lives_until_day(50 + week * 7).await;
        let today = person.date(0).await;
        let promise = [("what", "I call on Sunday"), ("by", today.as_str()), ("state", "kept")];
        person.writes_in_phase(9, "promises", &promise).await;
        if week == 1 {
            person.goes_to("#/path/11").await;
            person.page.wait_for("[data-phase='11'][data-state=readable]").await;
        }
    }
    person.cannot_pass_the_gate_of_phase(9).await;
    person.lives_until_day(92).await;
    person.does_the_tasks_of_phase(9, 3).await;
    person.passes_the_gate_of_phase(9).await;
    person.finds_the_same_after_a_reload(&["#/path/9"]).await;

    for (day, proposed) in [(95, "me"), (100, "them"), (105, "both")] {
        person.lives_until_day(day).await;
        let today = person.date(0).await;
        let meeting = [("on", today.as_str()), ("mood", "5"), ("proposed", proposed)];
        person.writes_in_phase(11, "meetings", &meeting).await;
    }
    person.does_the_tasks_of_phase(11, 5).await;
    person.passes_the_gate_of_phase(11).await;
    person.writes_in_phase(12, "deck", &[("answer", "the sea")]).await;
    person.does_the_tasks_of_phase(12, 4).await;
    person.passes_the_gate_of_phase(12).await;
    person.finds_the_same_after_a_reload(&["#/path/11", "#/path/12"]).await;

    person.lives_until_day(110).await;
    for (kind, what) in [
        ("need", "an evening for myself"),
        ("need", "a word before a visit"),
        ("need", "help with the bills"),
        ("no", "no phone at the table"),
        ("no", "no shouting"),
        ("no", "no jokes about my family"),
    ] {
        person.writes_in_phase(13, "needs", &[("kind", kind), ("what", what)]).await;
    }
    person.does_the_tasks_of_phase(13, 5).await;
    person.passes_the_gate_of_phase(13).await;

    person.lives_until_day(115).await;
    person.writes_in_phase(14, "alone-first", &[("want", "an honest answer"), ("word", word)]).await;
    person.does_the_tasks_of_phase(14, 5).await;
    person.passes_the_gate_of_phase(14).await;
    person.finds_the_same_after_a_reload(&["#/path/13", "#/path/14", "#/path"]).await;
}

#[tokio::test]
async fn a_year_leads_through_all_fourteen_phases_to_together_and_a_new_round_keeps_it_all() {
    needs!(OneIsEnough);
    let site = Site::release();
    let mut person = Person::arrives(&site).await;
    does_the_own_part(&mut person).await;
    walks_to_the_last_gate(&mut person, "together").await;

    person.goes_to("#/path/14").await;
    person.page.click("a[href='#/ending']").await;
    person.chooses_the_ending("together").await;
    person.page.wait_text("[data-keep]", "an evening for myself").await;
    person.page.wait_text("[data-keep]", "we stopped talking").await;
    person.page.wait_text("[data-keep]", "soup helps").await;
    person.finds_the_same_after_a_reload(&["#/ending", "#/today"]).await;
    person.takes_the_ending_back().await;
    person.finds_the_same_after_a_reload(&["#/ending"]).await;
    person.chooses_the_ending("together").await;

    // Half a year of daily life; the review goes from month to month, and the phases stay.
    let first = person.page.attr("[data-review]", "data-review").await;
    for day in [145, 175, 205, 235, 265, 295, 325, 365] {
        person.lives_until_day(day).await;
        person.reads_today("Good to see you").await;
    }
    person.goes_to("#/ending").await;
    assert_ne!(person.page.attr("[data-review]", "data-review").await, first);
    for phase in 9..=14 {
        person.goes_to(&format!("#/path/{phase}")).await;
        person.page.wait_for(&format!("[data-phase='{phase}'][data-state=met]")).await;
    }
    person.finds_the_same_after_a_reload(&["#/ending", "#/today", "#/look-back"]).await;

    // It ended again: a new round from day 0, and nothing of the year is lost.
    let before = person.page.storage("kintsugi").await.expect("a year is kept");
    person.goes_to("#/ending").await;
    person.page.click("button[name=ended-again]").await;
    person.page.click("button[name=ended-again][value=yes]").await;
    person.page.wait_for("[data-day='0']").await;
    let after = person.page.storage("kintsugi").await.expect("a year is kept");
    let part = |text: &str, part: &str| -> serde_json::Value {
        serde_json::from_str::<serde_json::Value>(text).expect("JSON")["data"][part].clone()
    };
    for kept in ["sheets", "ticks", "contacts", "marks"] {
        assert_eq!(part(&before, kept), part(&after, kept), "{kept}");
    }
    person.finds_the_same_after_a_reload(&["#/quiet", "#/path", "#/ending"]).await;
    assert_eq!(person.page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_same_way_ends_in_a_complete_no() {
    needs!(OneIsEnough);
    let site = Site::release();
    let mut person = Person::arrives(&site).await;
    does_the_own_part(&mut person).await;
    walks_to_the_last_gate(&mut person, "no").await;
    person.chooses_the_ending("no").await;
    person.page.wait_text("main", "A complete no").await;
    person.finds_the_same_after_a_reload(&["#/ending", "#/today", "#/path"]).await;
    person.lives_until_day(117).await;
    person.reads_today("Your plan for today").await;
    person.finds_the_same_after_a_reload(&["#/today"]).await;
    assert_eq!(person.page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_no_that_they_gave_is_an_ending_too() {
    needs!(OneIsEnough);
    let site = Site::release();
    let mut person = Person::arrives(&site).await;
    person.checks_in(LEFT, "try-with-care").await;
    person.begins_quiet_days("35").await;
    person.lives_until_day(3).await;
    person.tells_for_good("no").await;
    person.page.wait_for("a[href='#/ending']").await;
    person.chooses_the_ending("no").await;
    person.finds_the_same_after_a_reload(&["#/ending", "#/today", "#/heal"]).await;
    person.takes_the_ending_back().await;
    assert_eq!(person.page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn eight_weeks_of_the_heal_path_end_in_healed() {
    let site = Site::release();
    let mut person = Person::arrives(&site).await;
    person.checks_in(&[("q8", "2"), ("q13", "them")], "heal-first").await;
    person.goes_to("#/heal").await;
    person.page.click("button[name=healing][value=yes]").await;
    person.page.wait_for("[data-healing]").await;
    for week in 1..=8 {
        for day in [1, 3, 5, 7] {
            person.lives_until_day((week - 1) * 7 + day).await;
        }
        person.goes_to(&format!("#/heal/{week}")).await;
        for task in 1..=4 {
            person.page.choose("task", &task.to_string()).await;
            person.page.wait_for(&format!("input[name=task][value='{task}']:checked")).await;
        }
        person.looks_back(&[("sleep", "4"), ("learned", "one more week")]).await;
        person.finds_the_same_after_a_reload(&[&format!("#/heal/{week}"), "#/today"]).await;
    }
    person.goes_to("#/heal/8").await;
    person.page.click("a[href='#/ending']").await;
    person.chooses_the_ending("healed").await;
    person.page.wait_text("main", "7 of 7 seams mended").await;
    person.finds_the_same_after_a_reload(&["#/ending", "#/today", "#/heal", "#/look-back"]).await;
    person.takes_the_ending_back().await;
    person.finds_the_same_after_a_reload(&["#/ending"]).await;
    assert_eq!(person.page.console_errors().await, Vec::<String>::new());
}
