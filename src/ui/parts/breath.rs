//! The breath: in, hold, out, told in words inside a ring that grows and rests. Without motion it is words alone.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::urge;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families;

/// How often the clock is looked at, in milliseconds. The page changes only when the cue does.
const LOOK_MS: u32 = 250;

/// Some slow breaths, from the moment the part is shown. `done` is called after the last.
pub fn breath(guide: &Guide, my: &Memory, done: &Callback<()>) -> Html {
    let moment = my.state(urge::breath(0));
    let began = my.state(guide.ports.clock.now().epoch_ms).get();
    {
        let (clock, moment, done) = (guide.ports.clock.clone(), moment.clone(), done.clone());
        my.every(LOOK_MS, move || {
            let now = urge::breath(clock.now().epoch_ms - began);
            moment.set_if_new(now);
            if now.is_none() {
                done.emit(());
            }
        });
    }
    let Some(now) = moment.get() else { return Html::default() };
    html! {
        <>
            <div class="tools-breath" data-cue={now.cue.id()}>
                <svg class="tools-ring" viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="49" /></svg>
                <p role="status">{ guide.text(families::cue(now.cue)) }</p>
            </div>
            <p class="muted">{ guide.count(key!("urge-breath-count"), "breaths", now.left) }</p>
        </>
    }
}
