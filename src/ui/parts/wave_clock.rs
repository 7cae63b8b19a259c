//! The clock of a wave, or of a break: time to go, and a few words that change with it. It alone is drawn again each
//! second.

use crate::ui::prelude::*;
use gloo_timers::callback::Interval;

use crate::domain::pause;
use crate::domain::urge::{self, STAGES, Wave};
use crate::key;
use crate::ui::guide::use_guide;
use crate::words::families;

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1000;

/// Which wave.
#[derive(PartialEq, Properties)]
pub struct WaveClockProps {
    /// When it began, in milliseconds since 1970.
    pub started_ms: i64,
    /// It is the break of twenty minutes, not a wave.
    #[prop_or_default]
    pub is_pause: bool,
}

/// The time to go, worked out from the clock whenever it is shown: sleep and a new load change nothing.
#[component]
pub fn WaveClock(props: &WaveClockProps) -> Html {
    let guide = use_guide();
    let (started_ms, is_pause) = (props.started_ms, props.is_pause);
    let read = {
        let clock = guide.ports.clock.clone();
        move || {
            let now_ms = clock.now().epoch_ms;
            let over = Wave { left_s: 0, stage: STAGES };
            if is_pause {
                // A break has no stages, only an end.
                let left = pause::left_s(started_ms, now_ms).filter(|left_s| *left_s > 0);
                left.map_or(over, |left_s| Wave { left_s, stage: 0 })
            } else {
                urge::wave(started_ms, now_ms).unwrap_or(over)
            }
        }
    };
    let shown = use_state_eq(&read);
    {
        let shown = shown.clone();
        use_effect_with(started_ms, move |_| {
            shown.set(read());
            let tick = Interval::new(LOOK_MS, move || shown.set(read()));
            move || drop(tick)
        });
    }
    let wave = *shown;
    let said = match (is_pause, wave.is_over()) {
        (true, false) => String::new(),
        (true, true) => guide.text(key!("pause-title.over")),
        (false, _) => guide.text(families::wave(wave.stage)),
    };
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
