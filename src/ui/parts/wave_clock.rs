//! The clock of a wave (and of a break, see `sheet/pause`): time to go, and a few words that change with it. It alone is drawn again each
//! second, and worked out anew each time: sleep and a new load change nothing.

use crate::ui::prelude::*;

use crate::domain::urge::{self, STAGES, Wave};
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1000;

/// Nothing is to go.
pub const OVER: Wave = Wave { left_s: 0, stage: STAGES };

/// The time to go in the wave that began at `started_ms` (milliseconds since 1970).
pub fn wave_clock(guide: &Guide, my: &Memory, started_ms: &i64) -> Html {
    let wave =
        watched(guide, my, *started_ms, |started_ms, now_ms| urge::wave(started_ms, now_ms).unwrap_or(OVER));
    drawn(guide, wave, guide.text(families::wave(wave.stage)))
}

/// What `read` makes of the start and the clock, again each second.
pub fn watched(guide: &Guide, my: &Memory, started_ms: i64, read: fn(i64, i64) -> Wave) -> Wave {
    let clock = guide.ports.clock.clone();
    let read = move || read(started_ms, clock.now().epoch_ms);
    let shown = my.state(read());
    let wave = shown.get();
    my.every(LOOK_MS, move || shown.set_if_new(read()));
    wave
}

/// The time to go, and what is said beside it.
pub fn drawn(guide: &Guide, wave: Wave, said: String) -> Html {
    html! {
        <>
            <p class="tools-time" role="timer">
                <span aria-hidden="true">{ format!("{}:{:02}", wave.left_s / 60, wave.left_s % 60) }</span>
                <span class="visually-hidden">{ guide.count(key!("urge-wave-left"), "minutes", wave.minutes()) }</span>
            </p>
            <p class="lead" role="status" data-stage={wave.stage.to_string()}>{ said }</p>
        </>
    }
}
