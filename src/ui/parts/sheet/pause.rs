//! The break of twenty minutes in a hard talk: told from its start, so that a phone may sleep meanwhile.

use crate::ui::prelude::*;

use crate::domain::pause;
use crate::domain::sheets::Sheet;
use crate::domain::urge::Wave;
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::wave_clock::{OVER, drawn, watched};

/// The break, where one may be taken.
pub fn part(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    if !Sheet::Pause.can_write(&kept.facts(guide.now)) {
        return Html::default();
    }
    // One row for all breaks: the one that runs, or ran last.
    let row = kept.rows(Sheet::Pause).next();
    let started = row.and_then(|row| row.value("since").parse().ok());
    let runs = started.filter(|started| pause::left_s(*started, guide.now.epoch_ms).is_some());
    let act = {
        let (guide, row) = (guide.clone(), row.map(|row| row.id));
        move |starts: bool| {
            let guide = guide.clone();
            Callback::from(move |_: MouseEvent| {
                let since = if starts { guide.ports.clock.now().epoch_ms } else { 0 };
                guide.act(Action::SheetWritten { sheet: Sheet::Pause, row, values: vec![since.to_string()] });
                // The button that was pressed goes away.
                guide.ports.outside.focus("#pause-title");
            })
        }
    };
    let inner = match runs {
        Some(started_ms) => html! {
            <>
                { guide.part(pause_clock, started_ms) }
                <div class="actions">
                    <button class="button button-plain" type="button" name="pause" value="end" onclick={act(false)}>
                        { guide.text(key!("pause-title.end")) }
                    </button>
                </div>
            </>
        },
        None => html! {
            <div class="actions">
                <button class="button button-quiet" type="button" name="pause" value="start" onclick={act(true)}>
                    { guide.text(key!("pause-title.start")) }
                </button>
            </div>
        },
    };
    html! {
        <section class="card" aria-labelledby="pause-title">
            <h2 class="card-title" id="pause-title" tabindex="-1">{ guide.text(key!("pause-title")) }</h2>
            <p>{ guide.text(key!("pause-title.lead")) }</p>
            { inner }
        </section>
    }
}

/// The time to go in the break that began at `started_ms` (milliseconds since 1970).
fn pause_clock(guide: &Guide, my: &Memory, started_ms: &i64) -> Html {
    let wave = watched(guide, my, *started_ms, |started_ms, now_ms| {
        // A break has no stages, only an end.
        let left = pause::left_s(started_ms, now_ms).filter(|left_s| *left_s > 0);
        left.map_or(OVER, |left_s| Wave { left_s, stage: 0 })
    });
    drawn(guide, wave, if wave.is_over() { guide.text(key!("pause-title.over")) } else { String::new() })
}
