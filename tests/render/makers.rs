//! The makers: every sheet by one form, what stands on it, and what some of them have besides.

use kintsugi::domain::changed::Change;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Day;
use kintsugi::domain::phases::Phase;
use kintsugi::domain::sheets::{Fault, Sheet};
use kintsugi::progress::{Action, EntryId};
use kintsugi::ui::parts::sheet::form::Form;
use kintsugi::ui::parts::sheet::sheet_with;

use super::visit::Visit;

fn on_plan_a() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit
}

/// Back together on plan `a`: phases 7 to 14 are open.
fn together() -> Visit {
    let visit = on_plan_a();
    visit.act(Action::ChangeReported(Change::Together));
    visit.check_in(&[]);
    visit
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

fn write(visit: &Visit, sheet: Sheet, values: &[&str]) -> EntryId {
    visit.act(Action::SheetWritten { sheet, row: None, values: texts(values) })
}

fn today(visit: &Visit) -> Day {
    visit.clock.0.get().civil
}

fn empty(visit: &Visit, sheet: Sheet) -> Form {
    Form::of(sheet, today(visit))
}

/// The sheet with that typed into its form.
fn draw(visit: &Visit, sheet: Sheet, form: Form) -> String {
    visit.draw(sheet_with, (sheet, false, form))
}

/// The form with these values typed into it and sent.
fn sent(
    visit: &Visit,
    sheet: Sheet,
    mut form: Form,
    values: &[&str],
) -> (Form, Result<Action, &'static str>) {
    for (field, value) in sheet.fields().iter().zip(values) {
        form.put(sheet, field.id, (*value).to_owned());
    }
    let typed = form.values.clone();
    let action = form.send(sheet, &visit.progress().kept, today(visit), typed);
    (form, action)
}

/// From the place of `from` to the next `to`.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    let rest = &page[start..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

/// The tag that carries all of these, in whatever order.
pub fn tag<'a>(page: &'a str, parts: &[&str]) -> &'a str {
    let tags = page.split('<').map(|rest| rest.split('>').next().unwrap_or(rest));
    let mut found = tags.filter(|tag| parts.iter().all(|part| tag.contains(part)));
    found.next().unwrap_or_else(|| panic!("no {parts:?} in {page}"))
}

// Where they stand.

#[test]
fn every_phase_shows_its_makers_under_its_tasks() {
    let visit = together();
    for phase in Phase::all().filter(|phase| phase.number() != 5) {
        let page = visit.show(&format!("#/path/{}", phase.number()));
        for sheet in Sheet::of(phase).filter(|sheet| *sheet != Sheet::Pause) {
            let maker = format!("data-sheet=\"{}\"", sheet.id());
            let at = page.find(&maker).unwrap_or_else(|| panic!("no {maker}"));
            assert!(page.find("name=\"task\"").unwrap() < at && at < page.find("name=\"gate\"").unwrap());
        }
    }
    let page = visit.show("#/path/5");
    assert!(page.contains("Write a first message") && page.contains("href=\"#/tools"), "{page}");
}

#[test]
fn ahead_of_its_time_a_maker_can_be_read_and_not_written() {
    let page = on_plan_a().show("#/path/7");
    assert!(page.contains("A soft start") && page.contains("once this phase is open"), "{page}");
    assert!(!page.contains("data-form=\"soft-start\"") && !page.contains("name=\"pause\""));
}

#[test]
fn on_a_stop_only_the_own_sheets_can_be_written() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    for (phase, sheet) in [(1, "reasons"), (3, "plans"), (4, "habit")] {
        let page = visit.show(&format!("#/path/{phase}"));
        assert!(page.contains(&format!("data-form=\"{sheet}\"")), "{page}");
    }
    for phase in [2, 8, 9] {
        assert!(!visit.show(&format!("#/path/{phase}")).contains("data-sheet"));
    }
    let page = visit.show("#/tools/promises");
    assert!(
        page.contains("data-locked") && !page.contains("data-form") && !page.contains("Consistency"),
        "{page}"
    );
    assert!(!visit.show("#/tools").contains("#/tools/promises"));
}

#[test]
fn the_promise_log_has_a_page_that_says_kindly_when_it_opens() {
    let page = on_plan_a().show("#/tools/promises");
    assert!(page.contains("data-locked") && page.contains("Your log opens then"), "{page}");
    assert!(page.contains("href=\"#/path/9\"") && !page.contains("data-form"));
    let visit = together();
    let page = visit.show("#/tools/promises");
    assert!(
        page.contains("<h1 id=\"sheet-promises-title\"") && page.contains("data-form=\"promises\""),
        "{page}"
    );
    assert!(visit.show("#/tools").contains("href=\"#/tools/promises\""));
}

// The form.

#[test]
fn each_kind_of_field_has_its_control_with_its_label() {
    let visit = together();
    let reasons = draw(&visit, Sheet::Reasons, empty(&visit, Sheet::Reasons));
    tag(&reasons, &["label", "for=\"sheet-reasons-what\""]);
    assert!(tag(&reasons, &["id=\"sheet-reasons-what\""]).contains("type=\"text\""));
    tag(&reasons, &["textarea", "id=\"sheet-reasons-example\"", "name=\"example\""]);
    assert_eq!(reasons.matches("type=\"radio\"").count(), 4, "three, and one to leave it open: {reasons}");
    let meetings = draw(&visit, Sheet::Meetings, empty(&visit, Sheet::Meetings));
    assert!(tag(&meetings, &["id=\"sheet-meetings-on\""]).contains("value=\"2026-03-01\""), "{meetings}");
    tag(&meetings, &["name=\"mood\"", "value=\"5\""]);
    assert!(meetings.contains("5, very good"));
    assert_eq!(meetings.matches("name=\"mood\"").count(), 5, "a needed choice can't be left open");
    assert!(meetings.contains(">Whose idea was it?</legend>"));
}

#[test]
fn every_sheet_can_be_drawn_empty_and_with_a_row() {
    let visit = together();
    for &sheet in Sheet::ALL {
        if matches!(sheet, Sheet::Message | Sheet::Pause | Sheet::Letter | Sheet::Urge) {
            continue;
        }
        let page = draw(&visit, sheet, empty(&visit, sheet));
        assert!(!page.contains(&format!(">sheet-{}", sheet.id())), "a text is missing: {page}");
        assert_eq!(
            page.matches("data-form").count(),
            usize::from(sheet.can_write(&visit.progress().kept.facts(visit.clock.0.get())))
        );
    }
}

#[test]
fn a_row_that_stands_shows_its_words_with_ways_to_change_and_remove_it() {
    let visit = on_plan_a();
    assert!(visit.show("#/path/1").contains("No card yet."));
    let row = write(&visit, Sheet::Reasons, &["we <b>stopped</b> talking", "", "together"]);
    let page = visit.show("#/path/1");
    let shown = between(&page, "sheet-rows", "</ul>");
    assert!(
        shown.contains("we &lt;b&gt;stopped&lt;/b&gt; talking")
            && shown.contains("Yes, if both of us work on it"),
        "{shown}"
    );
    assert!(!shown.contains("One moment that shows it"), "an empty field is left out");
    assert!(shown.contains(&format!("aria-describedby=\"row-{row}\"")));
    assert!(shown.contains("name=\"edit\"") && shown.contains("name=\"remove\""));
    assert!(page.contains("name=\"print\"") && !page.contains("No card yet."));
    assert_eq!(visit.reload().show("#/path/1"), page);
}

#[test]
fn a_row_that_is_changed_stands_in_the_form_until_it_is_saved_or_left() {
    let visit = on_plan_a();
    let row = write(&visit, Sheet::Plans, &["it is late", "I go to bed"]);
    let mut form = empty(&visit, Sheet::Plans);
    form.fill(Some(row), texts(&["it is late", "I go to bed"]));
    let page = draw(&visit, Sheet::Plans, form.clone());
    assert!(tag(&page, &["id=\"sheet-plans-then\""]).contains("value=\"I go to bed\""), "{page}");
    assert!(page.contains("name=\"cancel\""));
    let (form, action) = sent(&visit, Sheet::Plans, form, &["it is late", "I read"]);
    assert!(matches!(&action, Ok(Action::SheetWritten { row: Some(one), .. }) if *one == row));
    visit.act(action.unwrap());
    let page = draw(&visit, Sheet::Plans, form);
    assert!(
        page.contains("I read") && page.contains("Saved. You can change it") && !page.contains("I go to bed"),
        "{page}"
    );
    assert!(!page.contains("name=\"cancel\""));
}

#[test]
fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let visit = on_plan_a();
    let long = "x".repeat(1_001);
    let (form, action) =
        sent(&visit, Sheet::Impact, empty(&visit, Sheet::Impact), &["", &long, "water the plants", ""]);
    assert_eq!(action, Err("did"));
    assert_eq!(form.faults, [Some(Fault::Missing), Some(Fault::TooLong), None, None]);
    let page = draw(&visit, Sheet::Impact, form);
    assert!(
        between(&page, "id=\"sheet-impact-did-error\"", "</p>").contains(">This needs a few words first."),
        "{page}"
    );
    assert!(
        between(&page, "id=\"sheet-impact-effect-error\"", "</p>").contains(">That’s all 1000 characters."),
        "{page}"
    );
    assert!(page.contains(&long) && page.contains("value=\"water the plants\""));
    let field = tag(&page, &["id=\"sheet-impact-did\""]);
    assert!(field.contains("aria-invalid=\"true\""), "{field}");
    assert!(field.contains("aria-describedby=\"sheet-impact-did-hint sheet-impact-did-error\""), "{field}");
}

#[test]
fn choices_and_days_that_are_missing_say_so_in_their_own_words() {
    let visit = together();
    let (form, action) = sent(&visit, Sheet::Meetings, empty(&visit, Sheet::Meetings), &["?", "", "me"]);
    assert_eq!(action, Err("on"));
    let page = draw(&visit, Sheet::Meetings, form);
    assert!(page.contains("We could not read this as a date."), "{page}");
    assert!(between(&page, "id=\"sheet-meetings-mood-error\"", "</p>").contains(">Choose one"), "{page}");
}

#[test]
fn a_fault_goes_once_its_field_is_touched() {
    let visit = on_plan_a();
    let (mut form, _) = sent(&visit, Sheet::Plans, empty(&visit, Sheet::Plans), &["", ""]);
    form.put(Sheet::Plans, "when", "it is late".to_owned());
    assert_eq!(form.faults, [None, Some(Fault::Missing)]);
}

#[test]
fn the_characters_that_are_left_are_told_before_the_bound_bites() {
    let visit = on_plan_a();
    let page = |length: usize| {
        let mut form = empty(&visit, Sheet::Plans);
        form.put(Sheet::Plans, "when", "é".repeat(length));
        draw(&visit, Sheet::Plans, form)
    };
    assert!(!page(159).contains("data-left"));
    assert!(page(160).contains("40 of 200 characters left"));
    assert!(page(199).contains("1 of 200 characters left"));
    assert!(page(201).contains("That’s all 200 characters."));
}

#[test]
fn a_removed_row_is_at_hand_for_undo() {
    let visit = on_plan_a();
    let row = write(&visit, Sheet::Plans, &["it is late", "I go to bed"]);
    let mut form = empty(&visit, Sheet::Plans);
    visit.act(form.remove(Sheet::Plans, today(&visit), row, texts(&["it is late", "I go to bed"])));
    let page = draw(&visit, Sheet::Plans, form.clone());
    assert!(
        !page.contains("I go to bed") && page.contains("Removed.") && page.contains("name=\"undo\""),
        "{page}"
    );
    visit.act(form.undo(Sheet::Plans).expect("something to undo"));
    let page = draw(&visit, Sheet::Plans, form.clone());
    assert!(page.contains("I go to bed") && !page.contains("name=\"undo\""), "{page}");
    assert_eq!(form.undo(Sheet::Plans), None);
}

#[test]
fn a_row_removed_while_it_is_changed_leaves_an_empty_form() {
    let visit = on_plan_a();
    let row = write(&visit, Sheet::Plans, &["it is late", "I go to bed"]);
    let mut form = empty(&visit, Sheet::Plans);
    form.fill(Some(row), texts(&["it is later", "I go to bed"]));
    form.remove(Sheet::Plans, today(&visit), row, texts(&["it is late", "I go to bed"]));
    assert_eq!((form.editing, form.values), (None, texts(&["", ""])));
}

#[test]
fn a_full_list_says_so_in_place_of_the_form_and_its_rows_can_still_be_changed() {
    let visit = on_plan_a();
    let mut last = None;
    for number in 0..12 {
        last = Some(write(&visit, Sheet::Reasons, &[&format!("reason {number}")]));
    }
    let page = draw(&visit, Sheet::Reasons, empty(&visit, Sheet::Reasons));
    assert!(page.contains("This list is full.") && !page.contains("data-form"), "{page}");
    assert!(page.contains("name=\"all\""), "the oldest two are folded away");
    let mut form = empty(&visit, Sheet::Reasons);
    form.fill(last, texts(&["reason 11", "", ""]));
    assert!(draw(&visit, Sheet::Reasons, form).contains("data-form"));
}

#[test]
fn a_third_promise_for_a_week_is_refused_kindly_beside_its_day() {
    let visit = together();
    write(&visit, Sheet::Promises, &["call", "2026-03-02", "open"]);
    write(&visit, Sheet::Promises, &["bring the books", "2026-03-03", "open"]);
    let typed = ["a third", "2026-03-04", "open"];
    let (form, action) = sent(&visit, Sheet::Promises, empty(&visit, Sheet::Promises), &typed);
    assert_eq!(action, Err("by"));
    let page = draw(&visit, Sheet::Promises, form);
    assert!(
        between(&page, "id=\"sheet-promises-by-error\"", "</p>")
            .contains(">There are two promises in that week"),
        "{page}"
    );
    assert!(page.contains("value=\"a third\""));
}

// Kind words.

#[test]
fn phrases_that_turn_an_apology_around_are_named_kindly_and_block_nothing() {
    let visit = together();
    let typed = ["I shouted, but you", "I’m sorry if you felt hurt", "please FORGIVE me", "because you left"];
    let mut form = empty(&visit, Sheet::Apology);
    for (field, value) in Sheet::Apology.fields().iter().zip(typed) {
        form.put(Sheet::Apology, field.id, value.to_owned());
    }
    let page = draw(&visit, Sheet::Apology, form.clone());
    for caution in ["but", "felt", "forgive", "because"] {
        assert_eq!(page.matches(&format!("data-caution=\"{caution}\"")).count(), 1, "{caution} in {page}");
    }
    let values = form.values.clone();
    assert!(form.send(Sheet::Apology, &visit.progress().kept, today(&visit), values).is_ok());
}

#[test]
fn other_sheets_are_not_looked_at() {
    let visit = on_plan_a();
    let mut form = empty(&visit, Sheet::Reasons);
    form.put(Sheet::Reasons, "what", "but if you felt".to_owned());
    assert!(!draw(&visit, Sheet::Reasons, form).contains("data-caution"));
}

// Paper.

#[test]
fn the_last_three_phases_print_two_blank_copies() {
    let visit = together();
    for (phase, sheet, words) in [
        (12, "deck", "What would you want us to keep"),
        (13, "needs", "What I do when it is crossed"),
        (14, "alone-first", "What would end it for me?"),
    ] {
        let page = visit.show(&format!("#/path/{phase}"));
        assert!(
            page.contains("name=\"copies\"") && page.contains(&format!("id=\"sheet-{sheet}-copies\"")),
            "{page}"
        );
        let copies = between(&page, "class=\"sheet-copies\"", "</section>");
        assert_eq!(copies.matches("class=\"sheet-copy\"").count(), 2);
        assert!(copies.matches(words).count() >= 2, "{copies}");
    }
    let needs = visit.show("#/path/13");
    let copies = between(&needs, "id=\"sheet-needs-copies\"", "</section>");
    assert_eq!(copies.matches("In plain words").count(), 14, "three needs, three no’s and a pause, twice");
    assert!(!visit.show("#/path/1").contains("name=\"copies\""));
}

// What some have besides.

#[test]
fn the_tally_counts_who_started() {
    let visit = on_plan_a();
    visit.act(Action::ChangeReported(Change::Talk));
    visit.check_in(&[]);
    visit.act(Action::InvitationTaken(kintsugi::domain::phases::Invitation::Talk));
    for who in ["me", "me", "back"] {
        write(&visit, Sheet::Turns, &["2026-03-01", who]);
    }
    let page = visit.show("#/path/6");
    for (who, count) in [("me", 2), ("them", 0), ("back", 1)] {
        let figure = between(&page, &format!("data-turns=\"{who}\""), "</div>");
        assert!(figure.ends_with(&format!("<dd>{count}</dd>")), "{figure}");
    }
    assert!(
        page.contains("They started a talk or asked back 1 time. This needs two"),
        "the gate says it: {page}"
    );
}

#[test]
fn the_promise_log_says_what_it_adds_up_to() {
    let visit = together();
    let page = visit.show("#/path/9");
    assert!(page.contains("No promise has come due yet.") && page.contains("0 of 2 promises"), "{page}");
    write(&visit, Sheet::Promises, &["call", "2026-03-02", "kept"]);
    write(&visit, Sheet::Promises, &["bring the books", "2026-03-03", "missed"]);
    visit.at("2026-03-04", 12);
    let page = visit.show("#/tools/promises");
    assert!(page.contains("1 of 2 promises were kept or told early. That is 50%."), "{page}");
    assert!(page.contains("For this week: 2 of 2 promises."), "{page}");
    assert!(visit.show("#/path/9").contains("6 more good weeks"));
}

#[test]
fn the_four_weeks_after_a_repair_run_on_and_hold_nobody_up() {
    let visit = together();
    assert!(visit.show("#/path/8").contains("The repair itself."));
    write(&visit, Sheet::Apology, &["I", "you", "sorry", "I will", "", "2026-03-01"]);
    visit.at("2026-03-02", 12);
    let page = visit.show("#/path/8");
    assert!(page.contains("runs for 27 more days") && !page.contains("The repair itself."), "{page}");
}

#[test]
fn the_break_shows_the_time_that_is_left_after_a_new_load() {
    let visit = together();
    let page = visit.show("#/path/7");
    assert!(page.contains("name=\"pause\" value=\"start\"") && !page.contains("role=\"timer\""), "{page}");
    let noon = visit.clock.0.get();
    write(&visit, Sheet::Pause, &[&noon.epoch_ms.to_string()]);
    let later = |minutes: i64| {
        visit.clock.0.set(kintsugi::domain::day::Now::at(noon.epoch_ms + minutes * 60_000, 0));
        visit.reload().show("#/path/7")
    };
    assert!(later(5).contains(">15:00<"));
    let over = later(20);
    assert!(over.contains(">0:00<") && over.contains("Twenty minutes are over."), "{over}");
    assert!(later(90).contains("value=\"start\""), "one of long ago is gone");
}

#[test]
fn a_few_plans_are_shown_at_a_time_and_two_can_be_offered_or_not_at_all() {
    let visit = together();
    let page = draw(&visit, Sheet::SmallPlans, empty(&visit, Sheet::SmallPlans));
    assert_eq!(page.matches("name=\"small-plan\"").count(), 6, "{page}");
    assert!(page.contains("A street market") && !page.contains("Or not at all"));
    let form = Form { far: true, page: 2, picked: [31, 44], ..empty(&visit, Sheet::SmallPlans) };
    let page = draw(&visit, Sheet::SmallPlans, form);
    assert_eq!(page.matches("name=\"small-plan\"").count(), 2, "{page}");
    assert!(page.contains("One: A half-hour call") && page.contains("Or not at all"), "{page}");
}

#[test]
fn the_deck_shows_one_card_and_used_cards_rest() {
    let visit = together();
    let card =
        |page: &str| between(page, "data-card=\"", "\" ").trim_start_matches("data-card=\"").to_owned();
    assert_eq!(card(&visit.show("#/path/12")), "1");
    write(&visit, Sheet::Deck, &["1", ""]);
    let page = visit.show("#/path/12");
    assert_eq!(card(&page), "2");
    assert!(page.contains("15 cards left in this group") && page.contains("Small things"), "{page}");
    assert!(between(&page, "class=\"sheet-row\"", "</li>").contains("breakfast as a child?"), "{page}");
    let form = Form { passed: 1, ..empty(&visit, Sheet::Deck) };
    let page = draw(&visit, Sheet::Deck, form);
    assert_eq!(card(&page), "3");
    tag(&page, &["type=\"hidden\"", "name=\"card\"", "value=\"3\""]);
    write(&visit, Sheet::Deck, &["3", "ten minutes about bees"]);
    let page = visit.show("#/path/12");
    let row = between(&page, "class=\"sheet-row\"", "</li>");
    assert!(row.contains("talk about for ten minutes with no notes?") && row.contains("about bees"), "{row}");
}

#[test]
fn what_a_gate_still_needs_is_said_in_one_sentence_each() {
    let visit = together();
    write(&visit, Sheet::Disclose, &["the loan", "tell", "open"]);
    write(&visit, Sheet::Meetings, &["2026-03-01", "5", "me"]);
    write(&visit, Sheet::Needs, &["need", "quiet", ""]);
    for (phase, sentence) in [
        (10, "1 line on your tell and ask lists is still open."),
        (11, "1 good meeting of three. This also needs one that is their idea."),
        (13, "Your sheet has 1 need and 0 no’s."),
        (14, "Your own word: yes, slow or no."),
    ] {
        let page = visit.show(&format!("#/path/{phase}"));
        let missing = between(&page, "id=\"gate-missing\"", "</ul>");
        assert!(missing.contains(sentence), "{missing}");
    }
}
