//! The result page: seven outcomes, back together, after a reload, and before any check-in.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::QuestionId;
use kintsugi::domain::phases::Invitation;
use kintsugi::progress::{Action, QuietState};

use super::visit::{Visit, words};

fn result(answers: &[(&str, &str)]) -> String {
    Visit::new().check_in(answers).show("#/result")
}

/// The text of a key as the page writes it.
fn said(id: &'static str) -> String {
    escaped(&words().text(kintsugi::words::Key::fixed(id)))
}

/// The first paragraph of a text.
fn opening(id: &'static str) -> String {
    said(id).split('\n').next().unwrap().to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\'', "&#x27;").replace('"', "&quot;")
}

fn position(page: &str, part: &str) -> usize {
    page.find(part).unwrap_or_else(|| panic!("no {part:?} in {page}"))
}

/// The tag that holds an attribute.
fn tag<'a>(page: &'a str, attribute: &str) -> &'a str {
    let at = position(page, attribute);
    let start = page[..at].rfind('<').unwrap();
    &page[start..=at + page[at..].find('>').unwrap()]
}

/// What a visitor reads: the page without its tags.
fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for one in page.chars() {
        match one {
            '<' => in_tag = true,
            '>' => in_tag = false,
            one if !in_tag => text.push(one),
            _ => {}
        }
    }
    text
}

const SEVEN: [(&str, &[(&str, &str)]); 7] = [
    ("minor", &[("age", "minor")]),
    ("crisis", &[("q1", "safe")]),
    ("safety-stop", &[("q2", "hurt")]),
    ("no-contact-requested", &[("q6", "blocked")]),
    ("let-go", &[("q12", "0")]),
    ("heal-first", &[("q3", "once")]),
    ("try-with-care", &[]),
];

#[test]
fn every_outcome_has_its_own_warm_heading_and_says_its_id_only_to_programs() {
    for (outcome, answers) in SEVEN {
        let page = result(answers);
        assert!(page.contains(&format!("data-outcome=\"{outcome}\"")), "{outcome}: {page}");
        let heading = words().text(kintsugi::words::families::outcome(
            kintsugi::domain::choice::Choice::from_id(outcome).unwrap(),
        ));
        assert!(
            page.contains(&format!("<h1 tabindex=\"-1\">{}</h1>", escaped(&heading))),
            "{outcome}: {page}"
        );
        for (id, _) in SEVEN.iter().filter(|(id, _)| id.contains('-')) {
            assert!(!visible(&page).contains(id), "{id} is shown on {outcome}");
        }
    }
}

#[test]
fn no_rule_id_is_ever_shown() {
    let page = result(&[("q4", "names"), ("q8", "2"), ("q18", "3"), ("q19", "3"), ("q20", "win")]);
    assert!(page.contains("data-rules=\"H3 H5 H8 H9 H12 H16\""), "{page}");
    assert!(!page.contains(&said("rule-H16")), "a total is shown only where nothing else fired");
    let text = visible(&page);
    for id in ["H3", "H5", "H8", "H9", "H12", "H16"] {
        assert!(!text.contains(id), "{id} in {text}");
    }
}

#[test]
fn three_reasons_are_shown_with_a_first_step_each_and_the_rest_waits_under_more() {
    let page = result(&[("q4", "names"), ("q8", "2"), ("q18", "3"), ("q19", "3"), ("q20", "win")]);
    let more = position(&page, &said("result-more"));
    for changeable in ["rule-H8", "rule-H9", "rule-H12"] {
        assert!(position(&page, &said(changeable)) < more, "{changeable}");
    }
    for later in ["rule-H3", "rule-H5", "rule-H3.step", "rule-H5.step"] {
        assert!(position(&page, &said(later)) > more, "{later}");
    }
    assert_eq!(page.matches(&said("result-first-step")).count(), 5);
}

#[test]
fn few_reasons_need_no_more() {
    assert!(!result(&[("q3", "once")]).contains(&said("result-more")));
}

#[test]
fn the_suggested_days_stand_on_the_page_and_in_its_root() {
    let page = result(&[("q13", "them"), ("q17", "6wto3m"), ("q6", "unknown"), ("q10", "jealousy=2")]);
    assert!(page.contains("data-days=\"40\""), "{page}");
    assert!(page.contains(&said("days-them")) && page.contains(&said("days-jealousy")));
    assert!(!page.contains(&said("days-recent")));
    assert!(page.contains("<option value=\"40\" selected"), "{page}");
    assert!(page.contains("<option value=\"30\"") && page.contains("<option value=\"60\""));
}

#[test]
fn whoever_heals_first_cannot_choose_fewer_than_45_days() {
    let page = result(&[("q3", "once")]);
    assert!(page.contains("data-days=\"45\"") && page.contains("<option value=\"45\""), "{page}");
    assert!(!page.contains("<option value=\"44\""));
    assert!(page.contains(&said("days-floor")));
    assert!(page.contains(&said("result-recheck-14")));
}

#[test]
fn the_days_that_a_blog_wishes_for_are_the_first_choice_where_they_are_more() {
    let mut visit = Visit::new();
    visit.check_in(&[]);
    visit.query.days = Some(50);
    assert!(visit.show("#/result").contains("<option value=\"50\" selected"));
    visit.query.days = Some(10);
    assert!(visit.show("#/result").contains("<option value=\"30\" selected"));
}

#[test]
fn choosing_a_length_starts_a_quiet_time_and_later_changes_it() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let choose = |days| {
        let today = visit.progress().kept.today(kintsugi::ports::Clock::now(visit.clock.as_ref()));
        visit.act(visit.progress().kept.choosing_days(days, today));
    };
    choose(40);
    choose(50);
    let kept = visit.progress().kept.clone();
    assert_eq!(kept.rounds.len(), 1);
    let now = kintsugi::ports::Clock::now(visit.clock.as_ref());
    assert_eq!(kept.quiet_state(now), QuietState::Running { chosen: 50 });
    let page = visit.show("#/result");
    assert!(page.contains(&said("result-days-running.change")), "{page}");
    assert!(page.contains("<option value=\"50\" selected"));
}

#[test]
fn the_heaviest_causes_are_drawn_with_their_words() {
    let page = result(&[("q10", "communication=1 trust=3 neglect=2")]);
    assert!(page.contains("<rect width=\"100\"") && page.contains("<rect width=\"66\""), "{page}");
    assert!(position(&page, &said("cause-trust")) < position(&page, &said("cause-neglect")));
    assert!(!page.contains(&said("cause-communication")));
}

#[test]
fn without_a_heavy_cause_the_page_says_that_it_is_not_clear_yet() {
    assert!(result(&[]).contains(&said("result-causes-unclear")));
}

#[test]
fn a_careful_try_carries_the_odds_card_and_nothing_else_does() {
    for (outcome, answers) in SEVEN {
        let has = result(answers).contains(&opening("result-odds"));
        assert_eq!(has, outcome == "try-with-care", "{outcome}");
    }
}

#[test]
fn they_are_open_so_two_equal_ways_are_offered() {
    let visit = Visit::new();
    let page = visit.check_in(&[("q6", "open")]).show("#/result");
    let (first, now) = (tag(&page, "name=\"days-first\""), tag(&page, "name=\"answer-now\""));
    assert_eq!(first.replace("days-first", "answer-now"), now, "neither is drawn as the better one");
    assert!(tag(&page, "type=\"submit\"").contains("button-quiet"), "the length to choose is no third way");

    visit.act(Action::InvitationTaken(Invitation::AnswerNow));
    let page = visit.show("#/result");
    assert!(page.contains(&said("result-answer-now.taken")), "{page}");
    assert!(!page.contains("name=\"days\""), "a quiet time that was given up is not offered again");
}

#[test]
fn whoever_is_not_open_to_contact_is_not_answered_now() {
    for answer in ["logistics", "unknown", "space"] {
        assert!(!result(&[("q6", answer)]).contains("name=\"answer-now\""), "{answer}");
    }
    assert!(!result(&[("q6", "open"), ("q3", "once")]).contains("name=\"answer-now\""));
}

#[test]
fn after_they_asked_to_talk_a_good_check_in_may_end_the_quiet_time() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "unknown")]);
    assert!(!visit.show("#/result").contains("name=\"end-quiet-time\""));
    visit.act(Action::ChangeReported(Change::Talk));
    let page = visit.check_in(&[("q6", "open")]).show("#/result");
    assert!(page.contains("name=\"end-quiet-time\"") && !page.contains("name=\"answer-now\""), "{page}");
    visit.act(Action::InvitationTaken(Invitation::Talk));
    assert!(visit.show("#/result").contains(&said("result-talk.taken")));
}

#[test]
fn they_asked_for_room_so_they_write_first() {
    let page = result(&[("q6", "space")]);
    assert!(page.contains("data-days=\"60\"") && page.contains(&opening("result-wait")), "{page}");
    assert!(page.contains(&said("days-space")) && !page.contains(&said("result-days-why")));
}

#[test]
fn whoever_must_stay_in_touch_reads_about_low_contact() {
    let page = result(&[("q22", "children")]);
    assert!(page.contains(&said("result-low-contact.title")));
    assert!(!result(&[]).contains(&said("result-low-contact.title")));
}

#[test]
fn all_the_blame_calls_for_self_compassion() {
    assert!(result(&[("q14", "allme")]).contains(&said("result-self-compassion.title")));
    assert!(!result(&[]).contains(&said("result-self-compassion.title")));
}

#[test]
fn whoever_was_betrayed_and_left_is_not_asked_for_more_of_their_part() {
    let page = result(&[("q13", "me"), ("q10", "betrayal=3"), ("q14", "allthem")]);
    assert!(page.contains(&said("result-hurt-and-left")), "{page}");
    assert!(!page.contains(&said("rule-H14")) && !page.contains(&said("rule-H14.step")));
    let left_by_them = result(&[("q13", "them"), ("q10", "betrayal=3"), ("q14", "allthem")]);
    assert!(
        left_by_them.contains(&said("rule-H14")) && !left_by_them.contains(&said("result-hurt-and-left"))
    );
}

#[test]
fn a_minor_gets_people_to_talk_to_and_no_word_about_the_ex_or_quiet_days() {
    let mut visit = Visit::new();
    visit.query.region = Some("GB".into());
    let page = visit.check_in(&[("age", "minor")]).show("#/result");
    assert!(page.contains("tel:08001111") && page.contains("href=\"#/tools/urge\""), "{page}");
    let text = visible(&page[position(&page, "<article")..position(&page, "</article>")]);
    for word in ["your ex", "quiet", "Heal path"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn whoever_might_act_gets_help_first_and_nothing_but_help() {
    let mut visit = Visit::new();
    visit.query.region = Some("US".into());
    let page = visit.check_in(&[("q1", "act")]).show("#/result");
    let page = &page[position(&page, "<article")..position(&page, "</article>")];
    assert!(page.contains("data-rules=\"C1\""), "{page}");
    assert!(position(page, "tel:911") < position(page, "tel:988"));
    assert!(position(page, "tel:988") < position(page, &said("result-crisis-act.title")));
    assert!(position(page, "tel:988") < position(page, &opening("outcome-crisis.lead")));
    for link in ["#/heal", "#/quiet", "#/path", "#/check-in", "#/tools/urge", "<form", "name=\"open-days\""] {
        assert!(!page.contains(link), "{link} in {page}");
    }
    for word in ["breakup", "ex ", "quiet", "result"] {
        assert!(!visible(page).contains(word), "{word}");
    }
}

#[test]
fn whoever_is_safe_right_now_gets_help_first_then_a_calm_path_and_the_other_stops() {
    let page = result(&[("q1", "safe"), ("q2", "hurt")]);
    assert!(page.contains("data-outcome=\"crisis\"") && page.contains("data-rules=\"C2 S1\""), "{page}");
    let also = position(&page, &said("result-also"));
    assert!(also < position(&page, &said("result-safety-ex.title")));
    assert!(page.contains("href=\"#/heal\"") && page.contains("name=\"open-days\""));
    assert!(page.contains(&said("result-recheck-3")));
    assert!(page.contains("data-card=\"saving\""), "somebody may open this device");
    assert!(!result(&[("q1", "safe")]).contains(&said("result-also")), "also lists other stops only");
}

#[test]
fn also_lists_stops_and_no_reason_to_heal_first() {
    let page = result(&[("q6", "blocked"), ("q7", "excommitted"), ("q17", "lt2w")]);
    assert!(position(&page, &said("result-also")) < position(&page, &said("rule-L2")));
    assert!(!page.contains(&said("rule-H7")), "{page}");
}

#[test]
fn whoever_was_hurt_is_told_that_it_is_not_their_fault_and_asked_for_no_part_of_it() {
    let page = result(&[("q2", "hurt")]);
    for part in ["result-safety-ex.title", "result-device-warning.title", "result-worried.title"] {
        assert!(page.contains(&said(part)), "{part} in {page}");
    }
    assert!(page.contains("href=\"#/check-in/q4\""));
    for part in ["result-safety-own.title", "result-safety-own-second.title", "result-self-compassion.title"]
    {
        assert!(!page.contains(&said(part)), "{part}");
    }
    let text = visible(&page);
    assert!(!text.contains("pologis") && !text.contains("pology"), "{text}");
}

#[test]
fn after_the_question_about_own_acts_both_cards_stand_in_order_and_the_offer_is_gone() {
    let visit = Visit::new();
    visit.check_in(&[("q2", "hurt")]);
    visit.act(Action::CheckInOpened(Some(QuestionId::Q4)));
    visit.act(Action::QuestionAnswered(QuestionId::Q4, vec!["threatened".into()]));
    let page = visit.show("#/result");
    let ex = position(&page, &said("result-safety-ex.title"));
    assert!(ex < position(&page, &said("result-safety-own-second.title")));
    assert!(!page.contains(&said("result-safety-own.title")), "{page}");
    assert!(!page.contains(&said("rule-S3")), "it is no reason that stands above their own hurt");
    assert!(!page.contains(&said("result-worried.title")));
}

#[test]
fn whoever_hurt_their_ex_is_asked_to_stop_contact_and_shown_whom_to_call() {
    let mut visit = Visit::new();
    visit.query.region = Some("GB".into());
    visit.check_in(&[("q4", "hurt")]);
    let page = visit.show("#/result");
    assert!(page.contains(&said("result-safety-own.title")) && page.contains("tel:08088024040"), "{page}");
    assert!(!page.contains(&said("support-none-own")));
    visit.query.region = Some("US".into());
    let page = visit.show("#/result");
    assert!(page.contains(&said("support-none-own")) && page.contains("findahelpline.com"));
}

#[test]
fn a_rule_about_contact_is_explained_also_where_one_only_may_exist() {
    for answer in ["any", "unsure"] {
        let page = result(&[("q5", answer)]);
        assert!(page.contains(&said("result-safety-order.title")), "{answer}: {page}");
        assert!(!page.contains(&said("result-safety-ex.title")));
    }
}

#[test]
fn open_quiet_days_are_offered_on_stops_and_begin_by_choice_alone() {
    for answers in [[("q2", "hurt")], [("q6", "blocked")], [("q12", "0")], [("q1", "safe")]] {
        let visit = Visit::new();
        let page = visit.check_in(&answers).show("#/result");
        assert!(
            page.contains("name=\"open-days\"") && !page.contains("name=\"days\""),
            "{answers:?}: {page}"
        );
        assert!(visit.progress().kept.rounds.is_empty());
        assert!(!page.contains("data-days"));
    }
    for answers in [[("age", "minor")], [("q1", "act")]] {
        assert!(!result(&answers).contains("name=\"open-days\""), "{answers:?}");
    }
}

#[test]
fn letting_go_gives_its_own_reason_and_a_hard_night_another_day() {
    let page = result(&[("q12", "0")]);
    assert!(page.contains(&said("rule-L4")) && page.contains(&said("result-hard-night.title")), "{page}");
    let page = result(&[("q6", "final")]);
    assert!(page.contains(&said("rule-L1")) && !page.contains(&said("result-hard-night.title")));
}

#[test]
fn where_somebody_may_open_the_device_the_visitor_is_asked_before_anything_is_saved() {
    let visit = Visit::new();
    let page = visit.check_in(&[("q3", "once")]).show("#/result");
    assert!(page.contains("name=\"saving-yes\"") && page.contains("name=\"saving-no\""), "{page}");
    visit.act(Action::SavingAllowed);
    assert!(!visit.show("#/result").contains("data-card=\"saving\""));
    assert!(!result(&[]).contains("data-card=\"saving\""));
}

#[test]
fn after_a_reload_plans_a_and_b_show_the_letter_and_the_reasons_that_were_kept() {
    let visit = Visit::new();
    visit.check_in(&[("q4", "names"), ("q18", "3")]);
    let page = visit.reload().show("#/result");
    assert!(page.contains("data-plan=\"b\""), "{page}");
    for gone in ["data-outcome", "data-rules", "data-days"] {
        assert!(!page.contains(gone), "{gone}");
    }
    assert!(page.contains(&said("rule-H9")));
    assert!(!page.contains(&said("rule-H3")), "it rests on an answer that is never kept");

    let visit = Visit::new();
    visit.check_in(&[]);
    let page = visit.reload().show("#/result");
    assert!(page.contains("data-plan=\"a\"") && page.contains(&said("result-saved-plan.a")), "{page}");
}

#[test]
fn after_a_reload_plan_c_shows_no_reason_and_names_no_closed_phase() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    let page = visit.reload().show("#/result");
    assert!(page.contains("data-plan=\"c\"") && !page.contains("data-outcome"), "{page}");
    assert!(!page.contains(&said("rule-N2")) && !page.contains(&said("result-why")));
    let article = &page[position(&page, "<article")..position(&page, "</article>")];
    assert!(!article.contains("#/path"), "{article}");
    for number in [2].into_iter().chain(5..=14) {
        assert!(!article.contains(&escaped(&words().text(kintsugi::words::families::phase(number)))));
    }
}

#[test]
fn news_that_overtakes_a_verdict_takes_it_off_the_page() {
    let visit = Visit::new();
    visit.check_in(&[]);
    assert!(visit.show("#/result").contains("data-outcome=\"try-with-care\""));
    visit.act(Action::ChangeReported(Change::Stop));
    let page = visit.show("#/result");
    assert!(page.contains("data-plan=\"c\"") && !page.contains("data-outcome"), "{page}");
}

#[test]
fn back_together_without_a_stop_opens_the_later_phases() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::ChangeReported(Change::Together));
    let page = visit.check_in(&[]).show("#/result");
    assert!(page.contains(&said("result-together")) && page.contains("href=\"#/path\""), "{page}");
    assert!(!page.contains("name=\"days\""));

    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::ChangeReported(Change::Together));
    let page = visit.check_in(&[("q2", "hurt")]).show("#/result");
    assert!(page.contains("data-outcome=\"safety-stop\"") && !page.contains(&said("result-together")));
}

#[test]
fn without_a_check_in_the_page_invites_to_one() {
    let visit = Visit::new();
    let page = visit.show("#/result");
    assert!(page.contains(&said("result-none")) && page.contains("href=\"#/check-in\""), "{page}");
    visit.act(Action::CheckInOpened(None));
    visit.act(Action::QuestionAnswered(QuestionId::Age, vec!["adult".into()]));
    assert!(visit.show("#/result").contains(&said("result-under-way")));
}
