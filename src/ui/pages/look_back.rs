//! `#/look-back`: the weekly look-back, the weeks before, and after a month then and now side by side.

use crate::ui::prelude::*;

use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::Glance;
use crate::ui::guide::Guide;
use crate::ui::parts::sheet::sheet_form;
use crate::ui::route::Route;
use crate::words::families;

/// The page at `#/look-back`. The form says itself when the next one is due, and lists the weeks before.
pub fn page(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    let due = kept.next_look_back(guide.now) == guide.today() && kept.rows(Sheet::LookBack).next().is_some();
    let due = due.then(|| html! { <p>{ guide.text(key!("look-back-title.due")) }</p> });
    let done = kept.looked_back_today(guide.now).then(|| guide.text(key!("look-back-title.done")));
    html! {
        <div class="stack stack-wide" data-look-back="">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("look-back-title")) }</h1>
                <p class="lead">{ guide.text(key!("look-back-title.lead")) }</p>
                { for due }
                <p>{ done }</p>
            </header>
            { for then_and_now(guide) }
            { guide.keyed("look-back", sheet_form, (Sheet::LookBack, false)) }
            <div class="actions"><a class="button button-plain" href={Route::Today.href()}>{ guide.text(key!("ending-today")) }</a></div>
        </div>
    }
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
    let answer = |field: &str, value: Option<u8>| {
        let said = |value: u8| guide.text(families::sheet_option(Sheet::LookBack, field, &value.to_string()));
        value.map(said).unwrap_or_default()
    };
    let checking = |glance: &Glance| match (glance.checking, glance.looks) {
        (None, 0) => String::new(),
        (None, looks) => guide.count(key!("then-checking.count"), "count", looks),
        (checking, _) => answer("checking", checking),
    };
    let urges = |glance: &Glance| guide.count(key!("then-urges.count"), "count", glance.urges);
    let words = |glance: &Glance| glance.words.clone().unwrap_or_default();
    let checking = (!guide.progress.leaves_out(Sheet::LookBack, "checking"))
        .then(|| side(guide.text(key!("then-checking")), checking(&then), checking(&now)));
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
