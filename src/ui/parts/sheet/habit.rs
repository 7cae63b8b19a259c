//! The habit grid: 21 days to tick. A day can be ticked once it has come.

use crate::ui::prelude::*;

use crate::domain::marks::HABIT_DAYS;
use crate::key;
use crate::progress::{Action, EntryId, TickKey};
use crate::ui::forms::is_ticked;
use crate::ui::guide::Guide;

/// The grid of a row.
pub fn grid(guide: &Guide, row: EntryId) -> Html {
    let kept = &guide.progress.kept;
    let reached = kept.habit_day(row, guide.now).unwrap_or(0);
    let day = |day: u8| {
        let is_ahead = i32::from(day) > reached;
        let acting = guide.clone();
        let onchange = Callback::from(move |event: Event| {
            acting.act(Action::HabitTicked(row, day, is_ticked(&event)));
        });
        let onclick = is_ahead.then(|| Callback::from(|event: MouseEvent| event.prevent_default()));
        html! {
            <label key={day}>
                <input type="checkbox" name="habit-day" value={day.to_string()}
                    checked={kept.is_ticked(TickKey::Habit(row, day))}
                    aria-disabled={is_ahead.then_some("true")} {onclick} {onchange} />
                <span>{ day }</span>
            </label>
        }
    };
    let ahead = (reached < i32::from(HABIT_DAYS))
        .then(|| html! { <p class="field-hint no-print">{ guide.text(key!("sheet-habit-ahead")) }</p> });
    html! {
        <fieldset class="stack">
            <legend class="field-label">{ guide.count(key!("sum-habit"), "done", kept.habit_done(row)) }</legend>
            <div class="scale">{ for (1..=HABIT_DAYS).map(day) }</div>
            { for ahead }
        </fieldset>
    }
}
