//! Minutes that run down by the clock, so that a sleeping device or a covered page loses none.

use crate::ui::prelude::*;
use gloo_timers::callback::Interval;

use crate::domain::changed::breath_left;
use crate::key;
use crate::ui::guide::use_guide;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1_000;

/// Which minutes run down.
#[derive(PartialEq, Properties)]
pub struct CountdownProps {
    /// When they began, in milliseconds since 1970.
    pub began_ms: i64,
    /// Called once, when they are over.
    pub over: Callback<()>,
}

/// The twenty minutes before a kind reply. Drawn anew once a minute; silent for screen readers until it is over.
#[component]
pub fn Countdown(props: &CountdownProps) -> Html {
    let guide = use_guide();
    let left = use_state_eq(|| breath_left(props.began_ms, guide.ports.clock.now().epoch_ms));
    {
        let (clock, over, left) = (guide.ports.clock.clone(), props.over.clone(), left.clone());
        use_effect_with(props.began_ms, move |&began_ms| {
            let looking = Interval::new(LOOK_MS, move || {
                let now_left = breath_left(began_ms, clock.now().epoch_ms);
                left.set(now_left);
                if now_left == 0 {
                    over.emit(());
                }
            });
            move || drop(looking)
        });
    }
    html! { <p class="tools-time" role="timer">{ guide.count(key!("reply-breath.running"), "minutes", *left) }</p> }
}
