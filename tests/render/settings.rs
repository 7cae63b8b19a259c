//! Settings: what is kept, a backup, erasing.

use kintsugi::domain::comfort::{Motion, TextSize};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::domain::theme::Theme;
use kintsugi::ports::{Storage, StorageFault};
use kintsugi::progress::saved::{Kind, differences};
use kintsugi::progress::{Action, Kept, Saving, Setting};

use kintsugi::ports::Traces;
use kintsugi::ui::Handed;
use kintsugi::ui::pages::settings::{Found, import, proof};

use super::visit::Visit;

/// A visitor with a round, a log line and a chosen theme.
fn lived_in() -> Visit {
    let visit = Visit::new();
    let today = visit.clock.0.get();
    visit.act(Action::QuietTimeStarted { started: today.civil, days: Some(30) });
    visit.act(Action::ContactLogged {
        kind: ContactKind::Checked,
        civil: today.civil,
        minute: 0,
        trigger: None,
        note: "a hard night".to_owned(),
    });
    visit.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    visit
}

#[test]
fn every_setting_has_its_control_with_the_value_that_counts_now() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::DayStart(2)));
    let page = visit.show("#/settings");
    for name in [
        "theme",
        "size",
        "motion",
        "digit-keys",
        "shift-exit",
        "leave-ex-out",
        "day-start",
        "region",
        "backup",
    ] {
        assert!(page.contains(&format!("name=\"{name}\"")), "no {name} in {page}");
    }
    assert!(page.contains("<option value=\"2\" selected"), "{page}");
    assert!(page.contains("Leave my ex out of it"));
}

#[test]
fn a_visitor_reads_what_is_kept_and_how_the_store_is() {
    let page = lived_in().show("#/settings");
    assert!(page.contains("data-saving=\"on\"") && page.contains("data-health=\"working\""), "{page}");
    assert!(page.contains("Don’t keep anything here"));
}

#[test]
fn with_saving_off_the_page_says_what_happens_and_offers_to_switch_it_on() {
    let visit = lived_in();
    visit.act(Action::SavingStopped);
    assert_eq!(visit.storage.names(), Ok(vec![]));
    let page = visit.show("#/settings");
    assert!(page.contains("data-saving=\"off\""), "{page}");
    assert!(page.contains("name=\"allow-saving\"") && !page.contains("name=\"stop-saving\""));
    visit.act(Action::SavingAllowed);
    assert!(visit.reload().show("#/settings").contains("data-saving=\"on\""));
    assert!(!visit.reload().progress().kept.rounds.is_empty(), "what was here came back");
}

#[test]
fn after_a_worrying_answer_saving_waits_for_a_yes() {
    let visit = Visit::new();
    visit.check_in(&[("q2", "followed")]);
    let page = visit.show("#/settings");
    assert!(page.contains("data-saving=\"paused\"") && page.contains("Can anyone else open this device?"));
}

#[test]
fn a_blocked_store_never_breaks_the_page_and_is_told() {
    let visit = Visit::new();
    visit.storage.fault.set(Some(StorageFault::Blocked));
    let visit = visit.reload();
    visit.act(Action::Erased);
    let page = visit.show("#/settings");
    assert!(page.contains("data-health=\"blocked\""), "{page}");
    assert!(!page.contains("is kept in this browser"), "it does not claim what it can't do");
    assert!(page.contains("This browser keeps nothing for this page"));
}

#[test]
fn with_nothing_to_keep_there_is_no_backup_to_save() {
    let page = Visit::new().show("#/settings");
    assert!(page.contains("There is nothing to put into a backup yet."), "{page}");
    assert!(!page.contains("name=\"export\""));
    assert!(lived_in().show("#/settings").contains("name=\"export\""));
}

#[test]
fn beside_something_from_a_newer_version_no_backup_is_opened() {
    let visit = Visit::new();
    assert_eq!(visit.storage.write("kintsugi", r#"{"schema":99}"#), Ok(()));
    let page = visit.reload().show("#/settings");
    assert!(page.contains("data-health=\"newer\"") && !page.contains("name=\"backup\""), "{page}");
}

#[test]
fn a_backup_brings_everything_back_on_another_device() {
    let visit = lived_in();
    let other = Visit::new();
    assert_eq!(other.keeper.import(&visit.keeper.export()), Ok(()));
    let (here, there) = (visit.progress(), other.reload().progress());
    assert_eq!(there.kept.contacts, here.kept.contacts);
    assert_eq!(there.kept.rounds, here.kept.rounds);
    assert_eq!(there.kept.settings, here.kept.settings);
}

#[test]
fn a_backup_replaces_also_what_could_not_be_read() {
    let visit = Visit::new();
    assert_eq!(visit.storage.write("kintsugi", "scrambled"), Ok(()));
    let visit = visit.reload();
    assert_eq!(visit.keeper.import(&lived_in().keeper.export()), Ok(()));
    assert_eq!(visit.reload().progress().kept.rounds.len(), 1);
}

#[test]
fn a_backup_that_is_refused_changes_nothing() {
    let visit = lived_in();
    let before = visit.progress();
    for text in ["", "{}", "[1]", "{\"schema\":1}"] {
        assert!(visit.keeper.import(text).is_err(), "{text}");
    }
    assert_eq!(visit.progress(), before);
}

#[test]
fn opening_a_backup_or_erasing_is_no_yes_to_being_saved() {
    let backup = lived_in().keeper.export();
    for action in [Some(Action::Erased), None] {
        for unsaved in ["off", "paused"] {
            let visit = Visit::new();
            if unsaved == "off" {
                visit.act(Action::SavingStopped);
            } else {
                visit.check_in(&[("q3", "often")]);
            }
            match &action {
                Some(action) => drop(visit.act(action.clone())),
                None => assert_eq!(visit.keeper.import(&backup), Ok(())),
            }
            let today = visit.clock.0.get().civil;
            visit.act(Action::QuietTimeStarted { started: today, days: Some(30) });
            assert_ne!(visit.progress().saving, Saving::On, "{unsaved}");
            assert_eq!(visit.storage.names(), Ok(vec![]), "{unsaved}");
        }
    }
}

#[test]
fn after_erasing_nothing_of_this_profile_is_left_and_other_pages_keep_theirs() {
    let visit = lived_in();
    visit.reload();
    for name in ["kintsugi:sam", "kintsugish", "somebody-else"] {
        assert_eq!(visit.storage.write(name, "theirs"), Ok(()));
    }
    let own = |names: Vec<String>| names.into_iter().filter(|name| visit.keeper.is_own(name)).count();
    assert_eq!(visit.keeper.names_in_store().map(own), Ok(2));
    visit.act(Action::Erased);
    assert_eq!(visit.keeper.names_in_store(), Ok(vec!["kintsugi:sam".to_owned()]));
    assert_eq!(visit.storage.names().map(|names| names.len()), Ok(3));
    assert!(visit.progress().is_new());
}

#[test]
fn what_a_backup_holds_is_counted_for_a_person() {
    let visit = lived_in();
    visit.write(Sheet::Letter, &["dear you", ""]);
    visit.act(Action::MoodNoted(4));
    let holds = differences(&Kept::default(), &visit.progress().kept);
    let counted: Vec<_> = holds.iter().map(|one| (one.kind, one.comes)).collect();
    let expected = [Kind::Rounds, Kind::Lines, Kind::Sheets, Kind::Marks, Kind::Settings];
    assert_eq!(counted, expected.map(|kind| (kind, 1)));
}

/// The part that takes a backup, with this one handed over.
fn with_backup(mut visit: Visit, backup: &str) -> String {
    visit.handed = Some(std::rc::Rc::new(Handed::new(backup.to_owned())));
    visit.draw(import, ())
}

#[test]
fn a_backup_is_shown_with_what_it_holds_and_would_be_added_to_what_is_here() {
    let other = lived_in();
    other.write(Sheet::Letter, &["dear you", ""]);
    let visit = Visit::new();
    visit.act(Action::MoodNoted(2));
    let before = visit.progress();
    let page = with_backup(visit, &other.keeper.export());
    assert!(page.contains("<input value=\"merge\" checked type=\"radio\" name=\"way\">"), "{page}");
    assert!(page.contains("value=\"replace\"") && page.contains("data-preview=\"comes\""), "{page}");
    for said in
        ["1 round of quiet time", "1 line in the contact log", "1 thing you wrote down", "Last used on"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("data-preview=\"goes\""), "{page}");
    assert!(!before.kept.marks.is_empty());
}

#[test]
fn where_nothing_is_here_yet_there_is_nothing_to_choose() {
    let page = with_backup(Visit::new(), &lived_in().keeper.export());
    assert!(!page.contains("name=\"way\"") && page.contains("data-preview=\"comes\""), "{page}");
}

#[test]
fn a_backup_that_brings_nothing_new_says_so() {
    let visit = lived_in();
    let backup = visit.keeper.export();
    let page = with_backup(visit, &backup);
    assert!(
        page.contains("data-preview=\"nothing\"") && page.contains("All of it is here already"),
        "{page}"
    );
}

#[test]
fn what_can_t_be_read_can_only_be_replaced() {
    let visit = Visit::new();
    assert_eq!(visit.storage.write("kintsugi", "scrambled"), Ok(()));
    let page = with_backup(visit.reload(), &lived_in().keeper.export());
    assert!(!page.contains("name=\"way\"") && page.contains("takes the place of everything"), "{page}");
}

#[test]
fn a_refused_backup_says_why_beside_the_field() {
    let page = with_backup(lived_in(), "a shopping list");
    assert!(page.contains("id=\"backup-error\"") && !page.contains("id=\"preview\""), "{page}");
}

#[test]
fn a_handed_backup_that_was_let_go_is_not_shown_again() {
    let mut visit = lived_in();
    let handed = std::rc::Rc::new(Handed::new(lived_in().keeper.export()));
    handed.drop_text();
    visit.handed = Some(handed);
    assert!(!visit.draw(import, ()).contains("id=\"preview\""));
}

#[test]
fn the_proof_names_every_place_and_what_is_left_in_it() {
    let clean = Traces { tab: Some(0), files: Some(0), workers: Some(0) };
    let show = |visit: &Visit, traces: Traces| {
        let found = Found { names: visit.keeper.names_in_store(), traces };
        visit.draw(|guide, _, found| proof(guide, found), found)
    };
    let visit = lived_in();
    visit.act(Action::Erased);
    let page = show(&visit, clean);
    assert!(page.contains("Nothing is left.") && page.contains("data-clean"), "{page}");
    for place in ["memory", "store", "tab", "files", "worker"] {
        assert!(page.contains(&format!("data-place=\"{place}\"")), "{place}: {page}");
    }
    assert!(page.contains("may notice"), "{page}");
    let page = show(&visit, Traces { files: Some(2), tab: Some(1), workers: None });
    assert!(
        page.contains("Not everything could be removed.") && page.contains("2 are still there."),
        "{page}"
    );
    assert!(page.contains("saving waits for your yes") && page.contains("does not let us look"), "{page}");
    let page = show(&lived_in(), clean);
    assert!(
        page.contains("kintsugi, kintsugi.last-good") || page.contains("this is still there: kintsugi"),
        "{page}"
    );
    assert!(!page.contains("Nothing is left."), "{page}");
}

#[test]
fn erasing_all_profiles_leaves_only_what_is_not_the_guides() {
    let visit = lived_in();
    for name in ["kintsugi:sam", "kintsugi:sam.last-good", "kintsugish"] {
        assert_eq!(visit.storage.write(name, "theirs"), Ok(()));
    }
    visit.keeper.erase_all_profiles();
    assert_eq!(visit.storage.names(), Ok(vec!["kintsugish".to_owned()]));
    assert!(visit.progress().is_new());
}

#[test]
fn where_nothing_can_be_kept_a_copy_is_offered_once_there_is_something() {
    let visit = Visit::new();
    visit.storage.fault.set(Some(StorageFault::Blocked));
    let visit = visit.reload();
    assert!(!visit.show("#/today").contains("Save a copy in Settings"));
    visit.act(Action::MoodNoted(2));
    let page = visit.show("#/today");
    assert!(
        page.contains("Save a copy in Settings") && page.contains("keeps nothing for this page"),
        "{page}"
    );
    assert!(visit.show("#/settings").contains("name=\"export\""));
}

#[test]
fn much_that_was_written_brings_one_calm_line_on_today_which_a_backup_or_a_word_puts_away() {
    let visit = lived_in();
    let write = |count| (0..count).for_each(|_| _ = visit.write(Sheet::Line, &["a plain line"]));
    write(17);
    assert!(!visit.show("#/today").contains("data-nudge"));
    write(1);
    let page = visit.show("#/today");
    assert!(page.contains("data-nudge=\"backup\"") && page.contains("name=\"nudge-later\""), "{page}");
    assert!(!visit.show("#/quiet").contains("data-nudge"), "nowhere else");
    visit.outside.apart.set(true);
    assert!(!visit.show("#/today").contains("data-nudge"), "in a frame another notice offers it");
    visit.outside.apart.set(false);
    visit.act(Action::NudgePutAway);
    assert!(!visit.show("#/today").contains("data-nudge"));
    visit.at("2026-03-31", 12);
    assert!(visit.show("#/today").contains("data-nudge"));
    visit.act(Action::BackupSaved);
    assert!(!visit.show("#/today").contains("data-nudge"));
}

#[test]
fn a_no_to_saving_after_a_worrying_answer_outlasts_a_reload() {
    let visit = Visit::new();
    visit.check_in(&[("q2", "followed")]);
    visit.act(Action::SavingStopped);
    let visit = visit.reload();
    assert!(
        matches!(visit.progress().saving, Saving::Paused { .. }),
        "saving is off until the visitor says yes"
    );
    visit.act(Action::MoodNoted(2));
    assert_eq!(visit.storage.names(), Ok(vec![]));
    visit.act(Action::SavingAllowed);
    assert_eq!(visit.reload().progress().saving, Saving::On);
}

#[test]
fn the_chosen_size_and_motion_are_the_ones_that_are_marked() {
    let visit = Visit::new();
    let checked = |page: &str, name: &str| -> Vec<String> {
        let inputs = page.split("<input").filter(|one| one.contains(&format!("name=\"{name}\"")));
        let inputs = inputs.filter(|one| one.split('>').next().is_some_and(|tag| tag.contains("checked")));
        inputs
            .map(|one| one.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
            .collect()
    };
    let page = visit.show("#/settings");
    assert_eq!(
        (checked(&page, "size"), checked(&page, "motion")),
        (vec!["auto".into()], vec!["auto".into()])
    );
    visit.act(Action::SettingChanged(Setting::TextSize(TextSize::Largest)));
    visit.act(Action::SettingChanged(Setting::Motion(Motion::Off)));
    let page = visit.reload().show("#/settings");
    assert_eq!(
        (checked(&page, "size"), checked(&page, "motion")),
        (vec!["largest".into()], vec!["off".into()])
    );
}
