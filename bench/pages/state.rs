//! A state that has grown for a long time.

use kintsugi::domain::day::Now;
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::{Action, EntryId, Progress, Stamped, reduce, saved};

const DAY_MS: i64 = 86_400_000;

/// Milliseconds since 1970, by the machine's clock.
pub fn now_ms() -> i64 {
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    clock.as_millis() as i64
}

/// The saved text of a quiet time of 40 days so far, with so many looks at a profile in it.
pub fn with_lines(lines: usize) -> String {
    let ms = now_ms();
    let now = |ms| Now::at(ms, 0);
    let mut newest = EntryId::NEVER;
    let mut stamp = |action, ms: i64| {
        newest = EntryId::next(newest, ms, 1);
        Stamped { id: newest, now: now(ms), action }
    };
    let begun = ms - 40 * DAY_MS;
    let start = Action::QuietTimeStarted { started: now(begun).civil, days: Some(60) };
    let mut progress = reduce(&Progress::default(), &stamp(start, begun));
    let step = 39 * DAY_MS / lines.max(1) as i64;
    for line in 0..lines {
        let at = begun + DAY_MS + step * line as i64;
        let (kind, civil, minute) = (ContactKind::Checked, now(at).civil, now(at).minute);
        let note = "It was late and I could not sleep".to_owned();
        let one = stamp(Action::ContactLogged { kind, civil, minute, trigger: None, note }, at);
        // Each line alone, then together: reducing copies the whole state.
        let alone = reduce(&Progress::default(), &one).kept;
        if let Some(entry) = alone.contacts.get(&one.id) {
            progress.kept.contacts.insert(one.id, entry.clone());
        }
    }
    saved::write(&progress.kept, 1)
}
