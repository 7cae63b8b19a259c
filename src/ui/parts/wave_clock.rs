//! The clock of a wave: time to go, and a few words that change with it. It alone is drawn again each second.

use crate::ui::prelude::*;

use crate::domain::urge::{self, STAGES, Wave};
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1000;

/// The time to go in the wave that began at `started_ms` (milliseconds since 1970), worked out from the clock
/// whenever it is shown: sleep and a new load change nothing.
pub fn wave_clock(guide: &Guide, my: &Memory, started_ms: &i64) -> Html {
    let started_ms = *started_ms;
    let read = {
        let clock = guide.ports.clock.clone();
        move || urge::wave(started_ms, clock.now().epoch_ms).unwrap_or(Wave { left_s: 0, stage: STAGES })
    };
    let shown = my.state(read());
    let wave = shown.get();
    my.every(LOOK_MS, move || shown.set_if_new(read()));
    html! {
        <>
            <p class="tools-time" role="timer">
                <span aria-hidden="true">{ format!("{}:{:02}", wave.left_s / 60, wave.left_s % 60) }</span>
                <span class="visually-hidden">{ guide.count(key!("urge-wave-left"), "minutes", wave.minutes()) }</span>
            </p>
            <p class="lead" role="status" data-stage={wave.stage.to_string()}>{ guide.text(families::wave(wave.stage)) }</p>
        </>
    }
}
