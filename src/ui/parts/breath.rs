//! The breath: in, hold, out, told in words inside a ring that grows and rests. Without motion it is words alone.

use crate::ui::prelude::*;
use gloo_timers::callback::Interval;

use crate::domain::choice::Choice;
use crate::domain::urge;
use crate::key;
use crate::ui::guide::use_guide;
use crate::words::families;

/// How often the clock is looked at, in milliseconds. The page changes only when the cue does.
const LOOK_MS: u32 = 250;

/// Who is told when the last breath is done.
#[derive(PartialEq, Properties)]
pub struct BreathProps {
    /// Called after the last breath.
    pub done: Callback<()>,
}

/// Some slow breaths, from the moment the part is shown.
#[component]
pub fn Breath(props: &BreathProps) -> Html {
    let guide = use_guide();
    let moment = use_state_eq(|| urge::breath(0));
    {
        let (clock, moment, done) = (guide.ports.clock.clone(), moment.clone(), props.done.clone());
        use_effect_with((), move |()| {
            let began = clock.now().epoch_ms;
            let tick = Interval::new(LOOK_MS, move || {
                let now = urge::breath(clock.now().epoch_ms - began);
                moment.set(now);
                if now.is_none() {
                    done.emit(());
                }
            });
            move || drop(tick)
        });
    }
    let Some(now) = *moment else { return Html::default() };
    html! {
        <>
            <p class="tools-breath" data-cue={now.cue.id()} role="status"><span>{ guide.text(families::cue(now.cue)) }</span></p>
            <p class="muted">{ guide.count(key!("urge-breath-count"), "breaths", now.left) }</p>
        </>
    }
}
