//! The twenty minutes before a kind reply. They run by the clock, so that a sleeping device loses none.

use crate::ui::prelude::*;
use gloo_timers::callback::Interval;

use crate::domain::changed::breath_left;
use crate::key;
use crate::ui::guide::use_guide;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1_000;

/// When it began, and who waits for its end.
#[derive(PartialEq, Properties)]
pub struct BreathProps {
    /// When it began, in milliseconds since 1970.
    pub began_ms: i64,
    /// Called when it is over.
    pub over: Callback<()>,
}

/// The minutes left. Drawn anew once a minute; silent for screen readers until it is over.
#[component]
pub fn Breath(props: &BreathProps) -> Html {
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
    html! { <p class="lead" role="timer">{ guide.count(key!("reply-breath.running"), "minutes", *left) }</p> }
}
