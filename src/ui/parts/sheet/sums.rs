//! What a sheet adds up to, in one sentence each.

use crate::domain::promises::{A_WEEK, Share};
use crate::domain::sheets::{Kind, Sheet};
use crate::key;
use crate::ui::guide::Guide;
use crate::words::Arg;

/// The sentences that belong to a sheet. What the gate of its phase says anyway is left to the gate.
pub fn lines(guide: &Guide, sheet: Sheet) -> Vec<String> {
    let kept = &guide.progress.kept;
    let facts = kept.facts(guide.now);
    let written = facts.written;
    match sheet {
        Sheet::Reasons => vec![guide.count(key!("sum-reasons"), "done", written.reasons)],
        Sheet::Apology => {
            let left = written.repair_left();
            left.map(|days| guide.count(key!("sum-repair"), "days", days)).into_iter().collect()
        }
        Sheet::Promises => {
            let this_week = kept.promises().in_week_of(guide.today());
            let args = [("count", Arg::Number(this_week as i64)), ("max", Arg::Number(A_WEEK as i64))];
            vec![
                promises(guide, written.promises),
                guide.say(key!("sum-promises-count"), &args),
                guide.count(key!("sum-weeks"), "weeks", facts.good_weeks),
            ]
        }
        Sheet::AloneFirst => {
            let open = |row: crate::progress::Row| {
                let texts = sheet.fields().iter().zip(row.values);
                texts.filter(|(field, value)| matches!(field.kind, Kind::Text(_)) && value.is_empty()).count()
            };
            let last = kept.rows(sheet).next_back().map(open);
            last.map(|left| guide.count(key!("sum-alone"), "left", left as i64)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// How much of what was promised held.
pub fn promises(guide: &Guide, share: Share) -> String {
    if share.due == 0 {
        return guide.text(key!("sum-promises-none"));
    }
    let args = [
        ("kept", Arg::Number(share.held.into())),
        ("due", Arg::Number(share.due.into())),
        ("share", Arg::Number(share.percent().into())),
    ];
    guide.say(key!("sum-promises"), &args)
}
