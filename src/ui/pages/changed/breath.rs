//! The twenty minutes before a kind reply. They run by the clock, so that a sleeping device loses none.

use crate::ui::prelude::*;

use crate::domain::changed::breath_left;
use crate::key;
use crate::ui::guide::Guide;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1_000;

/// When it began, and who waits for its end.
pub struct Breath {
    /// When it began, in milliseconds since 1970.
    pub began_ms: i64,
    /// Called when it is over.
    pub over: Callback<()>,
}

/// The minutes left. Drawn anew once a minute; silent for screen readers until it is over.
pub fn breath(guide: &Guide, my: &Memory, props: &Breath) -> Html {
    let left = my.state(breath_left(props.began_ms, guide.ports.clock.now().epoch_ms));
    {
        let (clock, over, left) = (guide.ports.clock.clone(), props.over.clone(), left.clone());
        let began_ms = props.began_ms;
        my.every(LOOK_MS, move || {
            let now_left = breath_left(began_ms, clock.now().epoch_ms);
            left.set_if_new(now_left);
            if now_left == 0 {
                over.emit(());
            }
        });
    }
    html! { <p class="lead" role="timer">{ guide.count(key!("reply-breath.running"), "minutes", left.get()) }</p> }
}
