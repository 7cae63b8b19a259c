//! `#/look-back`: the weekly look-back, the weeks before, and after a month then and now side by side.

use crate::ui::prelude::*;

use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::{Glance, Row};
use crate::ui::guide::Guide;
use crate::ui::parts::sheet;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The page at `#/look-back`.
pub fn page(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    let next = kept.next_look_back(guide.now);
    let is_due = next == guide.today();
    let this_week = if is_due {
        let lead = kept
            .rows(Sheet::LookBack)
            .next()
            .map(|_| html! { <p>{ guide.text(key!("look-back-title.due")) }</p> });
        html! { <>{ for lead }{ sheet::form(guide, Sheet::LookBack) }</> }
    } else {
        let done = kept.looked_back_today(guide.now).then(|| guide.text(key!("look-back-title.done")));
        let next = guide.date(next);
        html! {
            <>
                <p role="status">{ done }</p>
                <p>{ guide.say(key!("look-back-title.next"), &[("date", Arg::Text(&next))]) }</p>
            </>
        }
    };
    html! {
        <div class="stack stack-wide" data-look-back={if is_due { "due" } else { "done" }}>
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("look-back-title")) }</h1>
                <p class="lead">{ guide.text(key!("look-back-title.lead")) }</p>
            </header>
            <section class="stack">{ this_week }</section>
            { for then_and_now(guide) }
            { for history(guide) }
            <div class="actions"><a class="button button-plain" href={Route::Today.href()}>{ guide.text(key!("ending-today")) }</a></div>
        </div>
    }
}

/// Whether the page may ask about the ex.
fn mentions_ex(guide: &Guide) -> bool {
    guide.progress.mentions_ex() && !guide.progress.is_stopped()
}

fn option(guide: &Guide, field: &str, value: u8) -> String {
    guide.text(families::look_back_option(field, value))
}

/// The weeks before, newest first.
fn history(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    let mut rows = kept.rows(Sheet::LookBack).rev().peekable();
    rows.peek()?;
    let answer = |row: &Row, field: &'static str, label: String| {
        let value = row.number(field)?;
        Some(html! { <div><dt>{ label }</dt><dd>{ option(guide, field, value) }</dd></div> })
    };
    let row = |row: Row| {
        let checking =
            mentions_ex(guide).then(|| answer(&row, "checking", guide.text(key!("then-checking")))).flatten();
        let learned = row.value("learned");
        let learned = (!learned.is_empty()).then(|| html! { <p class="log-note">{ learned.to_owned() }</p> });
        html! {
            <li class="card" key={row.id.to_string()}>
                <h3 class="card-title">{ guide.date(kept.row_day(&row)) }</h3>
                <dl class="then">
                    { for checking }
                    { for answer(&row, "sleep", guide.text(key!("then-sleep"))) }
                    { for answer(&row, "hope", guide.text(key!("then-hope"))) }
                </dl>
                { for learned }
            </li>
        }
    };
    Some(html! {
        <section class="stack" data-history="">
            <h2>{ guide.text(key!("look-back-title.history")) }</h2>
            <ul class="card-list">{ for rows.map(row) }</ul>
        </section>
    })
}

/// The first days and the last ones, in the visitor's own figures and words.
fn then_and_now(guide: &Guide) -> Option<Html> {
    let (then, now) = guide.progress.kept.then_and_now(guide.now)?;
    let none = guide.text(key!("then-title.none"));
    let side = |title: String, then: String, now: String| {
        let or_none = |text: String| if text.is_empty() { none.clone() } else { text };
        html! {
            <tr><th scope="row">{ title }</th><td>{ or_none(then) }</td><td>{ or_none(now) }</td></tr>
        }
    };
    let answer =
        |field: &str, value: Option<u8>| value.map(|value| option(guide, field, value)).unwrap_or_default();
    let checking = |glance: &Glance| match (glance.checking, glance.looks) {
        (None, 0) => String::new(),
        (None, looks) => guide.count(key!("then-checking.count"), "count", looks),
        (checking, _) => answer("checking", checking),
    };
    let urges = |glance: &Glance| guide.count(key!("then-urges.count"), "count", glance.urges);
    let words = |glance: &Glance| glance.words.clone().unwrap_or_default();
    let checking =
        mentions_ex(guide).then(|| side(guide.text(key!("then-checking")), checking(&then), checking(&now)));
    let wordless = then.words.is_none().then(|| html! { <p>{ guide.text(key!("then-words.none")) }</p> });
    Some(html! {
        <section class="stack" data-then="">
            <h2>{ guide.text(key!("then-title")) }</h2>
            <p>{ guide.text(key!("then-title.lead")) }</p>
            <table class="then-table">
                <thead>
                    <tr><td></td><th scope="col">{ guide.text(key!("then-title.then")) }</th><th scope="col">{ guide.text(key!("then-title.now")) }</th></tr>
                </thead>
                <tbody>
                    { for checking }
                    { side(guide.text(key!("then-sleep")), answer("sleep", then.sleep), answer("sleep", now.sleep)) }
                    { side(guide.text(key!("then-urges")), urges(&then), urges(&now)) }
                    { side(guide.text(key!("then-words")), words(&then), words(&now)) }
                </tbody>
            </table>
            { for wordless }
        </section>
    })
}
