//! The quiet time: its form, its count, the log, slips, the end, and who sees what.

use kintsugi::domain::check_in::Plan;
use kintsugi::domain::day::Day;
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use kintsugi::progress::{Action, EntryId, Setting};

use super::visit::Visit;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A quiet time that began on 1 March 2026, the first day of the visit.
fn started(days: Option<u8>) -> Visit {
    let visit = Visit::new();
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days });
    visit
}

fn log(visit: &Visit, kind: ContactKind, date: &str, hour: u16) -> EntryId {
    visit.act(Action::ContactLogged {
        kind,
        civil: day(date),
        minute: hour * 60,
        trigger: None,
        note: String::new(),
    })
}

/// The values of the options of the choice of days, in order; the chosen one is marked.
fn lengths(page: &str) -> Vec<String> {
    let select = page.split("name=\"days\"").nth(1).unwrap().split("</select>").next().unwrap();
    let options = select.split("<option").skip(1).map(|option| {
        let value = option.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        if option.contains("selected") { format!("{value}!") } else { value.to_owned() }
    });
    options.collect()
}

/// The values of the radio buttons of that name.
fn radios(page: &str, name: &str) -> Vec<String> {
    let inputs = page.split("<input value=\"").skip(1);
    let named = inputs.filter(|input| input.split('>').next().unwrap().contains(&format!("name=\"{name}\"")));
    named.map(|input| input.split('"').next().unwrap().to_owned()).collect()
}

/// The values of the buttons of that name.
fn buttons(page: &str, name: &str) -> Vec<String> {
    let tags = page.split("<button").skip(1).map(|rest| rest.split('>').next().unwrap());
    let named = tags.filter(|tag| tag.contains(&format!("name=\"{name}\"")));
    named.map(|tag| tag.split(" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

fn root(page: &str) -> &str {
    let before = page.split("class=\"quiet\"").next().unwrap();
    before.rsplit("<div").next().unwrap()
}

#[test]
fn the_start_form_asks_for_the_day_and_offers_30_to_60_days() {
    let page = Visit::new().show("#/quiet");
    assert!(page.contains("type=\"date\" name=\"started\""), "{page}");
    let lengths = lengths(&page);
    assert_eq!((lengths[0].as_str(), lengths[30].as_str(), lengths[31].as_str()), ("30!", "60", "open"));
    assert_eq!(lengths.len(), 32);
    assert!(page.contains("you have not checked in yet") || page.contains("You have not checked in yet"));
}

#[test]
fn the_suggestion_is_chosen_at_first_and_says_why() {
    let visit = Visit::new();
    visit.check_in(&[("q13", "them"), ("q17", "6wto3m"), ("q6", "unknown"), ("q10", "jealousy=2")]);
    let page = visit.show("#/quiet");
    assert!(lengths(&page).contains(&"40!".to_owned()), "{page}");
    assert!(page.contains("From your answers we suggest 40 days."));
    assert!(page.contains("They ended it.") && page.contains("Jealousy was a big part of it."));
}

#[test]
fn heal_first_offers_nothing_below_45_days() {
    let visit = Visit::new();
    visit.check_in(&[("q19", "3")]);
    assert_eq!(visit.progress().kept.plan.value, Some(Plan::B));
    let page = visit.show("#/quiet");
    assert_eq!(lengths(&page)[0], "45!");
    assert!(page.contains("For now, 45 days is the least."));
}

#[test]
fn a_wish_in_the_address_asks_for_more_days_and_never_for_fewer() {
    let mut visit = Visit::new();
    visit.query.days = Some(50);
    assert!(lengths(&visit.show("#/quiet")).contains(&"50!".to_owned()));
    visit.check_in(&[("q6", "space")]);
    assert!(lengths(&visit.show("#/quiet")).contains(&"60!".to_owned()));
    visit.query.days = Some(200);
    assert!(lengths(&visit.show("#/quiet")).contains(&"60!".to_owned()));
}

#[test]
fn on_a_stop_days_only_count_up_and_only_by_choice() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    let page = visit.show("#/quiet");
    assert!(page.contains("Would you like to count your days?"), "{page}");
    assert!(!page.contains("name=\"days\"") && page.contains("name=\"started\""));
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(40) });
    let page = visit.at("2026-03-05", 12).show("#/quiet");
    assert!(page.contains("days for you"), "{page}");
    assert!(!page.contains("class=\"ring\"") && !page.contains("Ends on"), "{page}");
    assert!(root(&page).contains("data-day=\"4\"") && !root(&page).contains("data-days"), "{}", root(&page));
    assert!(!page.contains("name=\"calendar\""));
}

#[test]
fn counting_open_days_can_be_stopped_and_begun_again() {
    let visit = started(None);
    let page = visit.at("2026-03-05", 12).show("#/quiet");
    assert!(page.contains("name=\"stop-counting\""), "{page}");
    visit.act(Action::QuietTimeStopped);
    let page = visit.at("2026-03-09", 12).show("#/quiet");
    assert!(
        page.contains("name=\"started\"") && page.contains("You ended these days on 2026-03-05"),
        "{page}"
    );
    assert!(root(&page).contains("data-total=\"3\""), "{}", root(&page));
    visit.act(Action::QuietTimeStarted { started: day("2026-03-09"), days: None });
    assert!(visit.at("2026-03-11", 12).show("#/quiet").contains("name=\"stop-counting\""));
}

#[test]
fn a_quiet_time_with_an_end_cannot_be_stopped() {
    let visit = started(Some(40));
    let before = visit.progress();
    visit.act(Action::QuietTimeStopped);
    assert_eq!(visit.progress(), before);
    assert!(!visit.show("#/quiet").contains("name=\"stop-counting\""));
}

#[test]
fn on_the_first_day_there_is_no_number() {
    let page = started(Some(40)).show("#/quiet");
    assert!(root(&page).contains("data-day=\"0\" data-days=\"40\" data-total=\"0\""), "{}", root(&page));
    assert!(page.contains("It starts today") && !page.contains("class=\"ring-day\""), "{page}");
    assert!(page.contains("Ends on 2026-04-10") && !page.contains("class=\"figures\""));
}

#[test]
fn the_end_after_a_check_in_asks_again() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(30) });
    assert!(visit.at("2026-04-01", 12).show("#/quiet").contains("Check in again"));
}

#[test]
fn the_count_shows_day_last_day_and_figures() {
    let visit = started(Some(40));
    visit.at("2026-03-06", 12);
    let lapse = log(&visit, ContactKind::Sent, "2026-03-06", 8);
    visit.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
    let page = visit.at("2026-03-11", 12).show("#/quiet");
    assert!(root(&page).contains("data-day=\"10\" data-days=\"40\" data-total=\"8\""), "{}", root(&page));
    assert!(page.contains("Day 10 of 40. 30 days to go.") && page.contains("Ends on 2026-04-10"));
    for figure in [
        "Days you gave yourself</dt><dd>8<",
        "Days since the last contact</dt><dd>5<",
        "Longest run</dt><dd>4<",
        "Days without looking</dt><dd>10<",
    ] {
        assert!(page.contains(figure), "{figure}: {page}");
    }
}

#[test]
fn the_map_shows_the_whole_period_with_looks_paler_and_today_marked() {
    let visit = started(Some(30));
    visit.at("2026-03-04", 12);
    log(&visit, ContactKind::Checked, "2026-03-02", 8);
    let lapse = log(&visit, ContactKind::Called, "2026-03-03", 8);
    visit.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
    let page = visit.show("#/quiet");
    let map = page.split("class=\"heat-map\"").nth(1).unwrap().split("</ol>").next().unwrap();
    let kinds: Vec<&str> =
        map.split("data-kind=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(kinds.len(), 31);
    assert_eq!(&kinds[..5], ["start", "checked", "contact", "ahead", "ahead"]);
    let today = map.split("<li").find(|cell| cell.contains("aria-current=\"date\"")).unwrap();
    assert!(today.contains("2026-03-04: Today"), "{today}");
    assert!(page.contains("1 quiet day on which you looked") && page.contains("1 day with contact"));
}

#[test]
fn a_milestone_is_told_on_its_day_alone() {
    let visit = started(Some(40));
    assert!(!visit.show("#/quiet").contains("notice-mended"));
    assert!(visit.at("2026-03-08", 12).show("#/quiet").contains("One week."));
    assert!(!visit.at("2026-03-09", 12).show("#/quiet").contains("One week."));
}

#[test]
fn no_milestone_is_told_on_a_day_with_a_slip_or_after_the_end() {
    let visit = started(Some(30));
    visit.at("2026-03-08", 12);
    log(&visit, ContactKind::Sent, "2026-03-08", 8);
    assert!(!visit.show("#/quiet").contains("One week."));
    assert!(visit.at("2026-03-31", 12).show("#/quiet").contains("Thirty days."));
    assert!(!visit.at("2026-04-02", 12).show("#/quiet").contains("Thirty days."));
}

#[test]
fn the_log_form_offers_the_eight_kinds_with_date_and_time() {
    let page = started(Some(30)).at("2026-03-04", 9).show("#/quiet");
    let kinds = ["sent", "called", "replied", "they-wrote", "checked", "met", "met-chosen", "logistics"];
    assert_eq!(radios(&page, "kind"), kinds);
    assert!(page.contains("name=\"date\" max=\"2026-03-04\"") && page.contains("name=\"time\""), "{page}");
    assert!(page.contains("value=\"09:00\"") && page.contains("value=\"2026-03-04\""));
    assert!(page.contains("500 characters at most") && page.contains("maxlength=\"500\""));
    assert!(page.contains("what you could send to a colleague"));
    assert_eq!(radios(&page, "trigger").len(), 8);
}

#[test]
fn under_one_roof_meeting_is_not_offered_to_the_log() {
    let visit = Visit::new();
    visit.check_in(&[("q22", "home")]);
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(30) });
    let page = visit.show("#/quiet");
    assert!(!radios(&page, "kind").contains(&"met".to_owned()));
    assert_eq!(radios(&page, "kind").len(), 7);
    assert!(page.contains("You don’t have to log it.") && !page.contains("Never through the children."));
}

#[test]
fn low_contact_has_its_card_and_others_have_none() {
    let visit = Visit::new();
    visit.check_in(&[("q22", "children work")]);
    let page = visit.show("#/quiet");
    assert!(page.contains("Low contact") && page.contains("Never through the children."), "{page}");
    assert!(page.contains("could I send this to a colleague?"));
    let alone = Visit::new();
    alone.check_in(&[]);
    assert!(!alone.show("#/quiet").contains("Low contact"));
}

#[test]
fn one_kind_word_comes_first_where_they_are_open_to_contact() {
    let open = Visit::new();
    open.check_in(&[("q6", "open")]);
    assert!(open.show("#/quiet").contains("One kind word first"));
    open.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(30) });
    assert!(open.show("#/quiet").contains("One kind word first"));
    assert!(!open.at("2026-03-04", 12).show("#/quiet").contains("One kind word first"));
    let unknown = Visit::new();
    unknown.check_in(&[("q6", "unknown")]);
    assert!(!unknown.show("#/quiet").contains("One kind word first"));
}

#[test]
fn an_entry_can_be_undone_for_48_hours() {
    let visit = started(Some(30));
    visit.at("2026-03-04", 12);
    let entry = log(&visit, ContactKind::TheyWrote, "2026-03-04", 8);
    let page = visit.at("2026-03-06", 12).show("#/quiet");
    assert!(page.contains("They wrote") && page.contains("name=\"undo\""), "{page}");
    let page = visit.at("2026-03-06", 13).show("#/quiet");
    assert!(page.contains("They wrote</span>") && !page.contains("name=\"undo\""), "{page}");
    visit.act(Action::ContactUndone(entry));
    assert!(visit.show("#/quiet").contains("They wrote</span>"));
}

#[test]
fn the_log_shows_the_newest_first_with_trigger_and_note() {
    let visit = started(Some(30));
    visit.at("2026-03-05", 12);
    log(&visit, ContactKind::Checked, "2026-03-04", 23);
    visit.act(Action::ContactLogged {
        kind: ContactKind::TheyWrote,
        civil: day("2026-03-02"),
        minute: 60,
        trigger: Some(Trigger::Alcohol),
        note: "About the keys.".into(),
    });
    let page = visit.show("#/quiet");
    let list = page.split("<ul class=\"log\"").nth(1).unwrap();
    let at = |text: &str| list.find(text).unwrap();
    assert!(at("You looked") < at("They wrote") && at("They wrote") < at("I had been drinking"));
    assert!(list.contains("About the keys.") && list.contains("2026-03-02, 1:00"));
}

#[test]
fn after_a_slip_both_ways_to_go_on_are_offered_once() {
    let visit = started(Some(40));
    visit.at("2026-03-06", 12);
    let lapse = log(&visit, ContactKind::MetChosen, "2026-03-06", 8);
    let page = visit.show("#/quiet");
    assert!(page.contains("That happens") && page.contains("It does not undo the days before it."), "{page}");
    for value in ["carry-on", "begin-again"] {
        assert!(buttons(&page, "after").contains(&value.to_owned()), "{page}");
    }
    visit.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    let page = visit.at("2026-03-11", 12).show("#/quiet");
    assert!(!page.contains("name=\"after\""));
    assert!(root(&page).contains("data-day=\"5\" data-days=\"40\" data-total=\"8\""), "{}", root(&page));
    assert!(page.contains("There was 1 round before this one."));
}

#[test]
fn a_look_or_an_answer_asks_for_nothing() {
    let visit = started(Some(40));
    visit.at("2026-03-06", 12);
    for kind in [ContactKind::Checked, ContactKind::Replied, ContactKind::Logistics, ContactKind::Met] {
        log(&visit, kind, "2026-03-06", 8);
    }
    assert!(!visit.show("#/quiet").contains("That happens"));
}

#[test]
fn on_a_stop_a_slip_is_met_with_a_plain_word_about_stopping() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "nocontact")]);
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: None });
    visit.at("2026-03-03", 12);
    log(&visit, ContactKind::Sent, "2026-03-03", 8);
    assert!(visit.show("#/quiet").contains("the kindest thing is to stop now"));
    let other = started(Some(30));
    other.at("2026-03-03", 12);
    log(&other, ContactKind::Sent, "2026-03-03", 8);
    assert!(!other.show("#/quiet").contains("the kindest thing is to stop now"));
}

#[test]
fn the_end_offers_three_ways_and_no_message() {
    let visit = started(Some(30));
    assert!(!visit.at("2026-03-31", 23).show("#/quiet").contains("Your quiet days are done"));
    let page = visit.at("2026-04-01", 12).show("#/quiet");
    assert!(page.contains("Your quiet days are done"), "{page}");
    assert!(page.contains("Reaching the day is not by itself a reason to write."));
    assert!(page.contains("href=\"#/check-in\"") && page.contains("name=\"heal\""));
    assert_eq!(page.matches("Check in, about 6 minutes").count(), 1, "{page}");
    assert!(!page.contains("Check in again"), "{page}");
    assert!(root(&page).contains("data-day=\"30\" data-days=\"30\" data-total=\"30\""), "{}", root(&page));
    let form = page.split("data-form=\"longer\"").nth(1).unwrap();
    assert_eq!(lengths(form).first().map(String::as_str), Some("32"));
    assert!(!page.contains("name=\"calendar\""));
}

#[test]
fn staying_quiet_longer_goes_on_with_the_same_round() {
    let visit = started(Some(30));
    visit.at("2026-04-05", 12);
    let (round, plain) = visit.progress().kept.current_round().unwrap();
    visit.act(Action::QuietTimeChanged { round, started: plain.started, days: Some(60) });
    let page = visit.show("#/quiet");
    assert!(!page.contains("Your quiet days are done"));
    assert!(root(&page).contains("data-day=\"35\" data-days=\"60\" data-total=\"34\""), "{}", root(&page));
}

#[test]
fn after_sixty_days_only_counting_without_an_end_is_left() {
    let visit = started(Some(60));
    let page = visit.at("2026-05-20", 12).show("#/quiet");
    let form = page.split("data-form=\"longer\"").nth(1).unwrap();
    assert_eq!(lengths(form), ["open!"]);
}

#[test]
fn a_running_round_can_be_corrected_and_keeps_what_stands_in_its_form() {
    let page = started(Some(42)).at("2026-03-09", 12).show("#/quiet");
    let form = page.split("data-form=\"correct\"").nth(1).unwrap();
    assert!(form.contains("value=\"2026-03-01\""), "{form}");
    assert!(lengths(form).contains(&"42!".to_owned()));
}

#[test]
fn a_first_count_says_that_it_is_one_until_the_check_in() {
    let visit = started(Some(30));
    assert!(visit.show("#/quiet").contains("This number of days is a first guess."));
    visit.check_in(&[]);
    assert!(!visit.show("#/quiet").contains("This number of days is a first guess."));
}

#[test]
fn a_clock_that_jumped_ahead_is_asked_about_until_it_is_confirmed() {
    let visit = started(Some(30));
    assert!(!visit.at("2026-03-03", 12).show("#/quiet").contains("data-clock=\"jump\""));
    let page = visit.at("2026-03-20", 12).show("#/quiet");
    assert!(page.contains("data-clock=\"jump\"") && page.contains("It now says 2026-03-20."), "{page}");
    visit.act(Action::DateConfirmed);
    assert!(!visit.show("#/quiet").contains("data-clock=\"jump\""));
}

#[test]
fn open_days_lead_to_no_gate_so_the_clock_is_not_asked_about() {
    assert!(!started(None).at("2026-03-20", 12).show("#/quiet").contains("data-clock=\"jump\""));
}

#[test]
fn a_clock_that_went_back_rests_the_count_and_says_so() {
    let visit = started(Some(30));
    visit.at("2026-03-10", 12).at("2026-03-05", 12);
    let page = visit.show("#/quiet");
    assert!(page.contains("Your count is resting at day 9."), "{page}");
    visit.at("2026-03-09", 12);
    assert!(!visit.show("#/quiet").contains("Your count is resting"));
}

#[test]
fn the_hour_at_which_the_day_begins_is_said_unless_it_is_midnight() {
    let visit = started(Some(30));
    assert!(visit.show("#/quiet").contains("Your day begins at 4:00."));
    visit.act(Action::SettingChanged(Setting::DayStart(0)));
    assert!(!visit.show("#/quiet").contains("Your day begins at"));
}

#[test]
fn with_the_ex_left_out_only_slips_and_urges_are_spoken_of() {
    let visit = Visit::new();
    visit.check_in(&[("q22", "children"), ("q6", "open"), ("q13", "them")]);
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    assert_no_ex(&visit.show("#/quiet"));
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(35) });
    visit.at("2026-03-03", 12);
    log(&visit, ContactKind::TheyWrote, "2026-03-02", 8);
    log(&visit, ContactKind::Checked, "2026-03-02", 9);
    log(&visit, ContactKind::Sent, "2026-03-03", 8);
    let page = visit.show("#/quiet");
    assert_no_ex(&page);
    assert!(
        page.contains("I slipped") && page.contains("I had an urge") && page.contains("A slip"),
        "{page}"
    );
    assert!(page.contains("value=\"sent\" type=\"hidden\" name=\"kind\""), "{page}");
    assert_eq!(buttons(&page, "after"), ["carry-on", "begin-again"]);
    assert_no_ex(&visit.at("2026-04-30", 12).show("#/quiet"));
}

/// The page between the shell's bars has no word about anyone else.
fn assert_no_ex(page: &str) {
    let main = page.split("class=\"quiet\"").nth(1).unwrap().split("</main>").next().unwrap();
    for word in [
        "They wrote",
        "they wr",
        "they like",
        " them",
        "their",
        "contact",
        "They wrote",
        "practical",
        "message",
        " met ",
        "looked",
    ] {
        let shown = main.split('>').filter_map(|rest| rest.split('<').next()).any(|text| text.contains(word));
        assert!(!shown, "“{word}” in {main}");
    }
}

#[test]
fn a_minor_sees_no_count_and_no_word_about_an_ex() {
    let visit = started(Some(30));
    visit.act(Action::CheckInStarted(kintsugi::domain::check_in::Scope::First));
    visit.check_in(&[("age", "minor")]);
    let page = visit.show("#/quiet");
    assert!(page.contains("data-not-now=\"young\"") && page.contains("href=\"#/support\""), "{page}");
    assert!(!page.contains("class=\"quiet\"") && !page.contains("No contact"));
}

#[test]
fn someone_who_might_act_finds_help_and_no_count() {
    let visit = started(Some(30));
    visit.check_in(&[("q1", "act")]);
    let page = visit.show("#/quiet");
    assert!(page.contains("data-not-now=\"heavy\"") && page.contains("data-card=\"support\""), "{page}");
    assert!(!page.contains("class=\"quiet\"") && !page.contains("class=\"ring\""));
}

#[test]
fn a_quiet_time_that_was_ended_stays_to_be_seen_without_a_ring_and_can_begin_again() {
    for (begun, total) in [("2026-03-01", 3), ("2026-03-05", 0)] {
        let visit = Visit::new();
        visit.check_in(&[]);
        visit.at("2026-03-05", 12);
        visit.act(Action::QuietTimeStarted { started: day(begun), days: Some(30) });
        visit.act(Action::InvitationTaken(kintsugi::domain::phases::Invitation::AnswerNow));
        let page = visit.at("2026-03-09", 12).show("#/quiet");
        assert!(
            page.contains("You ended these days on 2026-03-05") && page.contains("Start again"),
            "{page}"
        );
        assert!(page.contains("name=\"started\"") && !page.contains("data-form=\"correct\""));
        assert!(root(&page).contains(&format!("data-total=\"{total}\"")), "{}", root(&page));
        assert!(
            !page.contains("ring-box") && !page.contains("It starts today"),
            "nothing is still to come: {page}"
        );
    }
}
