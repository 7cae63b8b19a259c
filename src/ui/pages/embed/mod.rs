//! `#/embed`: puts together the snippet by which a blog shows the guide, with a preview and the words that go with it.

mod snippet;

use crate::ui::prelude::*;

use self::snippet::{Ground, Wish};
use crate::domain::choice::Choice;
use crate::domain::theme::Theme;
use crate::key;
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::words::{Key, families};

/// The kinds of snippet.
static KINDS: [(&str, Key, Key); 4] = [
    ("element", key!("embed-kind-element"), key!("embed-kind-element.hint")),
    ("pinned", key!("embed-kind-pinned"), key!("embed-kind-pinned.hint")),
    ("frame", key!("embed-kind-frame"), key!("embed-kind-frame.hint")),
    ("link", key!("embed-kind-link"), key!("embed-kind-link.hint")),
];

/// Where the guide can begin.
const STARTS: [(&str, Key); 7] = [
    ("", key!("embed-start-home")),
    ("#/check-in", key!("embed-start-check-in")),
    ("#/quiet", key!("embed-start-quiet")),
    ("#/today", key!("interface-today")),
    ("#/heal", key!("embed-start-heal")),
    ("#/tools/urge", key!("interface-urge")),
    ("#/support", key!("interface-support")),
];

/// The lengths that can be wished for, in days.
const LENGTHS: [&str; 7] = ["30", "35", "40", "45", "50", "55", "60"];

/// The page at `#/embed`.
pub fn embed(guide: &Guide, my: &Memory, (): &()) -> Html {
    let wish = my.state(Wish::default());
    let copied = my.state(None::<bool>);
    let onchange = {
        let (wish, copied) = (wish.clone(), copied.clone());
        Callback::from(move |event: Event| {
            let sent = Sent::of_field(&event);
            let value = |name| sent.value(name).to_owned();
            copied.set(None);
            wish.set(Wish {
                kind: value("kind"),
                lang: value("embed-lang"),
                theme: value("embed-theme"),
                accent: value("embed-accent"),
                start: value("embed-start"),
                days: value("embed-days"),
                home_url: value("embed-home-url"),
                home_label: value("embed-home-label"),
            });
        })
    };
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let (root, digest) = guide.ports.outside.loader();
    let link = guide.text(key!("embed-link-words"));
    let wish = wish.get();
    let text = wish.snippet(&Ground { root: &root, digest: digest.as_deref(), link: &link });
    let copy = {
        let (outside, copied, text) = (guide.ports.outside.clone(), copied.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            outside.copy(&text, Box::new(move |done| copied.set(Some(done))));
        })
    };
    let said = copied
        .get()
        .map(|done| guide.text(if done { key!("embed-copied") } else { key!("embed-not-copied") }));
    // Its own profile: what is tried in the preview stays out of one's own days.
    let preview = wish.address("./").replace("embed=1", "embed=1&profile=preview");
    html! {
        <div class="stack stack-wide">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("embed-title")) }</h1>
                <p class="lead">{ guide.text(key!("embed-title.lead")) }</p>
            </header>
            <form class="stack" {onchange} {onsubmit}>
                { fields(guide, &wish) }
            </form>
            <section class="stack">
                <h2 id="embed-snippet-title">{ guide.text(key!("embed-snippet")) }</h2>
                <p>{ guide.text(key!("embed-snippet.hint")) }</p>
                <textarea class="field-input embed-snippet" id="embed-snippet" readonly=true spellcheck="false" rows="7" aria-labelledby="embed-snippet-title" value={text} />
                <div class="actions">
                    <button class="button" type="button" name="copy-snippet" onclick={copy}>{ guide.text(key!("embed-copy")) }</button>
                </div>
                <p role="status">{ for said }</p>
            </section>
            <section class="stack">
                <h2>{ guide.text(key!("embed-preview")) }</h2>
                <p class="muted">{ guide.text(key!("embed-preview.hint")) }</p>
                <iframe class="embed-preview" key={preview.clone()} src={preview} title={guide.text(key!("embed-preview"))} loading="lazy" />
            </section>
            <section class="stack">
                <h2>{ guide.text(key!("embed-words")) }</h2>
                { prose(&guide.text(key!("embed-words.text"))) }
            </section>
            <section class="stack">
                <h2>{ guide.text(key!("embed-privacy")) }</h2>
                { prose(&guide.text(key!("embed-privacy.text"))) }
            </section>
        </div>
    }
}

fn fields(guide: &Guide, wish: &Wish) -> Html {
    let chosen = if wish.kind.is_empty() { "element" } else { &*wish.kind };
    let kinds = KINDS.iter().map(|(id, name, hint)| {
        html! {
            <label class="tick" key={*id}>
                <input type="radio" name="kind" value={*id} checked={*id == chosen} />
                <span>{ guide.text(name.clone()) }<span class="choice-hint">{ guide.text(hint.clone()) }</span></span>
            </label>
        }
    });
    let themes = [Theme::Auto, Theme::Light, Theme::Dark].map(|theme| {
        let id = if theme == Theme::Auto { "" } else { theme.id() };
        (id, guide.text(families::theme(theme)))
    });
    let starts = STARTS.clone().map(|(route, name)| (route, guide.text(name)));
    let mut lengths = vec![("", guide.text(key!("embed-days.none")))];
    lengths.extend(LENGTHS.map(|days| (days, days.to_owned())));
    html! {
        <>
            <fieldset class="field"><legend class="field-label">{ guide.text(key!("embed-kind")) }</legend>{ for kinds }</fieldset>
            { select(guide, "embed-start", [key!("embed-start"), key!("embed-start.hint")], &starts, &wish.start) }
            { select(guide, "embed-theme", [key!("embed-theme"), key!("embed-theme.hint")], &themes, &wish.theme) }
            { typed(guide, "embed-accent", [key!("embed-accent"), key!("embed-accent.hint")]) }
            { typed(guide, "embed-lang", [key!("embed-lang"), key!("embed-lang.hint")]) }
            { select(guide, "embed-days", [key!("embed-days"), key!("embed-days.hint")], &lengths, &wish.days) }
            { typed(guide, "embed-home-url", [key!("embed-home-url"), key!("embed-home-url.hint")]) }
            { typed(guide, "embed-home-label", [key!("embed-home-label"), key!("embed-home-label.hint")]) }
        </>
    }
}

fn select(
    guide: &Guide,
    id: &'static str,
    [label, hint]: [Key; 2],
    options: &[(&'static str, String)],
    chosen: &str,
) -> Html {
    let options = options.iter().map(|(value, name)| {
        html! { <option key={*value} value={*value} selected={*value == chosen}>{ name }</option> }
    });
    let hint_id = [id, "-hint"].concat();
    html! {
        <div class="field">
            <label class="field-label" for={id}>{ guide.text(label) }</label>
            <p class="field-hint" id={hint_id.clone()}>{ guide.text(hint) }</p>
            <select class="field-input" {id} name={id} aria-describedby={hint_id}>{ for options }</select>
        </div>
    }
}

fn typed(guide: &Guide, id: &'static str, [label, hint]: [Key; 2]) -> Html {
    let hint_id = [id, "-hint"].concat();
    html! {
        <div class="field">
            <label class="field-label" for={id}>{ guide.text(label) }</label>
            <p class="field-hint" id={hint_id.clone()}>{ guide.text(hint) }</p>
            <input class="field-input" type="text" {id} name={id} autocomplete="off" spellcheck="false" aria-describedby={hint_id} />
        </div>
    }
}
