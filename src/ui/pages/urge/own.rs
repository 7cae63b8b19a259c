//! What the visitor wrote for a moment like this: reasons, and if-then plans. A plan can be written right here.

use crate::ui::prelude::*;

use crate::domain::check_in::Plan;
use crate::domain::sheets::Kind;
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::Action;
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::words::{Arg, Key};

/// The reasons that the visitor wrote down; none on a stop, and none where the ex is left out.
pub fn reasons(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    let shown =
        guide.progress.mentions_ex() && !guide.progress.is_stopped() && kept.plan.value != Some(Plan::C);
    let mut rows = kept.rows(Sheet::Reasons).filter(|_| shown).peekable();
    rows.peek()?;
    let rows = rows.map(|row| html! { <li class="private">{ row.value("what").to_owned() }</li> });
    Some(html! {
        <section class="stack" data-own="reasons">
            <h2>{ guide.text(key!("urge-reasons")) }</h2>
            <p class="muted">{ guide.text(key!("urge-reasons.lead")) }</p>
            <div class="prose"><ul>{ for rows }</ul></div>
        </section>
    })
}

/// What was done with the form just now.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Missing,
    Saved,
}

/// The visitor's plans, and a small form for one more.
pub fn plans(guide: &Guide, my: &Memory, (): &()) -> Html {
    let said = my.state(Said::Nothing);
    let open = my.state(false);
    {
        let outside = guide.ports.outside.clone();
        my.on_change(open.get(), move || outside.focus("#urge-when, button[name=new-plan]"));
    }
    let kept = &guide.progress.kept;
    let count = kept.rows(Sheet::Plans).count();
    let rows = kept.rows(Sheet::Plans).map(|row| {
        let words = [("when", Arg::Text(row.value("when"))), ("then", Arg::Text(row.value("then")))];
        html! { <li class="private" key={row.id.to_string()}>{ guide.say(key!("urge-plan"), &words) }</li> }
    });
    let list = if count == 0 {
        html! { <p class="muted">{ guide.text(key!("urge-plans.empty")) }</p> }
    } else {
        html! { <div class="prose"><ul>{ for rows }</ul></div> }
    };
    let most = Sheet::Plans.most();
    let add = match (count < most, open.get()) {
        (false, _) => {
            html! { <p class="muted small">{ guide.count(key!("urge-plans.full"), "max", most as i64) }</p> }
        }
        (true, true) => form(guide, &open, &said),
        (true, false) => {
            let onclick = Callback::from(move |_: MouseEvent| open.set(true));
            html! { <div class="actions"><button class="button button-plain" type="button" name="new-plan" {onclick}>{ guide.text(key!("urge-plans.new")) }</button></div> }
        }
    };
    let told = (said.get() == Said::Saved).then(|| guide.text(key!("urge-plans.saved")));
    html! {
        <section class="stack" data-own="plans">
            <h2>{ guide.text(key!("urge-plans")) }</h2>
            { list }
            { add }
            <p class="small" role="status">{ told }</p>
        </section>
    }
}

fn form(guide: &Guide, open: &State<bool>, said: &State<Said>) -> Html {
    let onsubmit = {
        let (guide, open, said) = (guide.clone(), open.clone(), said.clone());
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            let values: Vec<String> = ["when", "then"].map(|name| sent.value(name).to_owned()).into();
            if values.iter().any(String::is_empty) {
                said.set(Said::Missing);
                guide.ports.outside.focus("#urge-when");
                return;
            }
            guide.act(Action::SheetWritten { sheet: Sheet::Plans, row: None, values });
            said.set(Said::Saved);
            open.set(false);
        })
    };
    let error = (said.get() == Said::Missing).then(|| {
        html! { <p class="field-error" id="urge-plan-error" role="alert">{ guide.text(key!("urge-plans.required")) }</p> }
    });
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            { for error }
            { half(guide, "urge-when", "when", key!("urge-plans.when"), key!("urge-plans.when-hint")) }
            { half(guide, "urge-then", "then", key!("urge-plans.then"), key!("urge-plans.then-hint")) }
            <div class="actions"><button class="button button-quiet" type="submit" name="add-plan">{ guide.text(key!("urge-plans.add")) }</button></div>
        </form>
    }
}

fn half(guide: &Guide, id: &'static str, name: &'static str, label: Key, hint: Key) -> Html {
    let most = Sheet::Plans.field(name).map(|(_, field)| match field.kind {
        Kind::Text(most) => most.to_string(),
        _ => String::new(),
    });
    let mut hint_id = id.to_owned();
    hint_id.push_str("-hint");
    html! {
        <div class="field">
            <label class="field-label" for={id}>{ guide.text(label) }</label>
            <p class="field-hint" id={hint_id.clone()}>{ guide.text(hint) }</p>
            <input class="field-input private" {id} type="text" {name} maxlength={most} aria-describedby={hint_id} />
        </div>
    }
}
