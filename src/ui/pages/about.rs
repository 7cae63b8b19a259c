//! `#/about`: what this is, how the check-in decides, its limits, privacy, and where the ideas come from.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::paragraphs;
use crate::ui::parts::titled::{titled, titled_with};
use crate::ui::route::Route;
use crate::words::Key;

/// The page at `#/about`.
pub fn page(guide: &Guide) -> Html {
    if guide.progress.kept.settings.leave_ex_out.value {
        return plain(guide);
    }
    html! {
        <article class="stack stack-wide">
            <h1 tabindex="-1">{ guide.text(key!("about-title")) }</h1>
            { titled(guide, key!("about-what.title"), key!("about-what")) }
            { titled(guide, key!("about-freedom.title"), key!("about-freedom")) }
            { titled_with(guide, key!("about-method.title"), key!("about-method"), under(guide, &RULES)) }
            { titled(guide, key!("about-limits.title"), key!("about-limits")) }
            { titled(guide, key!("about-status.title"), key!("about-status")) }
            { titled(guide, key!("about-disclaimer.title"), key!("about-disclaimer")) }
            { titled_with(guide, key!("about-privacy.title"), key!("about-privacy"), under(guide, &PRIVACY)) }
            { titled_with(guide, key!("about-sources.title"), key!("about-sources"), sources(guide)) }
            <p><a href={Route::Embed.href()}>{ guide.text(key!("embed-title")) }</a></p>
        </article>
    }
}

/// What speaks of nobody else.
fn plain(guide: &Guide) -> Html {
    html! {
        <article class="stack stack-wide">
            <h1 tabindex="-1">{ guide.text(key!("about-title")) }</h1>
            { titled(guide, key!("about-what.title"), key!("about-plain")) }
            { titled(guide, key!("about-status.title"), key!("about-status")) }
            { titled(guide, key!("about-disclaimer.title"), key!("about-disclaimer")) }
            { titled_with(guide, key!("about-privacy.title"), key!("about-privacy"), under(guide, &PRIVACY)) }
        </article>
    }
}

/// The rules in words, from the most careful on: title and text.
const RULES: [(Key, Key); 9] = [
    (key!("about-rule-age.title"), key!("about-rule-age")),
    (key!("about-rule-life.title"), key!("about-rule-life")),
    (key!("about-rule-safety.title"), key!("about-rule-safety")),
    (key!("about-rule-wishes.title"), key!("about-rule-wishes")),
    (key!("about-rule-goodbye.title"), key!("about-rule-goodbye")),
    (key!("about-rule-heal.title"), key!("about-rule-heal")),
    (key!("about-rule-try.title"), key!("about-rule-try")),
    (key!("about-rule-days.title"), key!("about-rule-days")),
    (key!("about-rule-again.title"), key!("about-rule-again")),
];

/// What stays on the device and what does not: title and text.
const PRIVACY: [(Key, Key); 4] = [
    (key!("about-kept.title"), key!("about-kept")),
    (key!("about-never-kept.title"), key!("about-never-kept")),
    (key!("about-your-choice.title"), key!("about-your-choice")),
    (key!("about-leave.title"), key!("about-leave")),
];

/// The sources by what they are about: title, then one text a source.
const SOURCES: [(Key, &[Key]); 7] = [
    (
        key!("about-sources-together"),
        &[
            key!("source-halpern-meekin-2013"),
            key!("source-halpern-meekin-2013b"),
            key!("source-doherty-2011"),
            key!("source-wineberg"),
            key!("source-dailey-2019"),
            key!("source-dailey-2013"),
            key!("source-vennum-2014"),
            key!("source-monk-2018"),
            key!("source-monk-2022"),
            key!("source-spielmann-2016"),
            key!("source-le-2010"),
            key!("source-sprecher-1994"),
            key!("source-kansky-2018"),
            key!("source-stanley-2006"),
            key!("source-clifford-2017"),
        ],
    ),
    (
        key!("about-sources-contact"),
        &[
            key!("source-sbarra-2005"),
            key!("source-ohara-2020"),
            key!("source-mason-2012"),
            key!("source-marshall-2012"),
            key!("source-langhinrichsen-rohling-2000"),
            key!("source-de-smet-2015"),
            key!("source-foshay-2018"),
            key!("source-baumeister"),
        ],
    ),
    (
        key!("about-sources-healing"),
        &[
            key!("source-slotter-2010"),
            key!("source-larson-2015"),
            key!("source-sbarra-2013"),
            key!("source-lewandowski-2009"),
            key!("source-langeslag-2018"),
            key!("source-horner-2019"),
            key!("source-sbarra-2012"),
            key!("source-breines-2012"),
            key!("source-eastwick-2008"),
        ],
    ),
    (
        key!("about-sources-repair"),
        &[
            key!("source-lewicki-2016"),
            key!("source-schumann"),
            key!("source-schweitzer-2006"),
            key!("source-kim-2004"),
            key!("source-marin-2014"),
        ],
    ),
    (
        key!("about-sources-closeness"),
        &[
            key!("source-gottman"),
            key!("source-gable-2004"),
            key!("source-aron-1997"),
            key!("source-aron-2000"),
        ],
    ),
    (key!("about-sources-habits"), &[key!("source-gollwitzer-2006"), key!("source-bowen-2009")]),
    (
        key!("about-sources-safety"),
        &[
            key!("source-campbell-2003"),
            key!("source-dazzi-2014"),
            key!("source-thehotline-counselling"),
            key!("source-thehotline-threats"),
        ],
    ),
];

fn under(guide: &Guide, texts: &[(Key, Key)]) -> Html {
    let one = |(title, text): &(Key, Key)| {
        html! {
            <key={title.code()}>
                <h3>{ guide.text(title.clone()) }</h3>
                { paragraphs(&guide.text(text.clone())) }
            </>
        }
    };
    html! { <div class="prose">{ for texts.iter().map(one) }</div> }
}

fn sources(guide: &Guide) -> Html {
    let group = |(title, texts): &(Key, &[Key])| {
        html! {
            <details class="disclosure" key={title.code()}>
                <summary>{ guide.text(title.clone()) }</summary>
                <ul class="disclosure-body stack">
                    { for texts.iter().map(|text| html! { <li key={text.code()}>{ guide.text(text.clone()) }</li> }) }
                </ul>
            </details>
        }
    };
    html! { <div>{ for SOURCES.iter().map(group) }</div> }
}
