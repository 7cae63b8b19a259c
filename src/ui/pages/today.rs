//! `#/today`: one thing to do now, how far the days and the bowl are, and the ways on.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::heal::Week;
use crate::domain::today::Thing;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::backup_nudge::backup_nudge;
use crate::ui::parts::day_plan::day_plan;
use crate::ui::parts::doors::doors;
use crate::ui::parts::ending_link::ending_way;
use crate::ui::parts::mended::{in_words, mended};
use crate::ui::parts::mood::mood;
use crate::ui::parts::now::now;
use crate::ui::parts::ring::{self, Ring};
use crate::ui::parts::store_notice::is_saving;
use crate::ui::parts::summary_link::summary_link;
use crate::ui::route::Route;
use crate::words::{Arg, Key, families};

/// The page at `#/today`, and home for those who return.
pub fn page(guide: &Guide) -> Html {
    let speaks = !guide.progress.kept.settings.leave_ex_out.value;
    if guide.progress.is_new() && speaks { not_started(guide) } else { started(guide) }
}

/// Nothing was begun yet: what helps tonight, and the same doors as at home.
fn not_started(guide: &Guide) -> Html {
    let start = Thing::Start;
    html! {
        <div class="today">
            <header class="stack">
                { day(guide) }
                <h1 tabindex="-1">{ guide.text(families::today(start)) }</h1>
                <p class="lead">{ guide.text(families::today_text(start)) }</p>
            </header>
            { doors(guide) }
        </div>
    }
}

fn started(guide: &Guide) -> Html {
    let plan = guide.progress.kept.plan.value;
    html! {
        <div class="today" data-plan={plan.map(Choice::id)}>
            { guide.part(now, day(guide)) }
            { for day_plan(guide) }
            { for finish_check_in(guide) }
            { pair(guide) }
            { mood(guide) }
            <ul class="card-list card-list-two">
                { for check_in(guide) }
                { for ending_way(guide).map(|name| way(guide, name, Route::Ending)) }
                { way(guide, key!("today-changed"), Route::Changed) }
                { for no_ring(guide) }
                { way(guide, key!("today-urge"), Route::Urge) }
            </ul>
            { for backup_nudge(guide) }
            { summary_link(guide) }
            { kept_where(guide) }
        </div>
    }
}

fn day(guide: &Guide) -> Html {
    let date = guide.date(guide.today());
    html! { <p class="eyebrow">{ guide.say(key!("today-title"), &[("date", Arg::Text(&date))]) }</p> }
}

/// A check-in that was left open.
fn finish_check_in(guide: &Guide) -> Option<Html> {
    guide.progress.kept.draft.value.as_ref()?;
    Some(html! {
        <section class="card">
            <p>{ guide.text(key!("today-finish-check-in")) }</p>
            <div class="actions">
                <a class="button button-quiet" href={Route::CheckIn(None).href()}>
                    { guide.text(key!("today-finish-check-in.button")) }
                </a>
            </div>
        </section>
    })
}

/// The ring of the days, where they run toward an end, and the bowl.
fn pair(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    let gold = kept.gold(guide.now);
    let leave_out = kept.settings.leave_ex_out.value;
    let (to, way) = if kept.is_healing() || leave_out || kept.turns_to_healing(guide.now) {
        (Week::current(&kept.heal_done()).map_or(Route::Heal, Route::Week), key!("today-heal"))
    } else {
        (Route::Path, key!("today-path"))
    };
    html! {
        <section class="today-pair">
            { for ring(guide) }
            <a href={to.href()}>
                { mended(guide, gold) }
                <p class="muted small" aria-hidden="true">{ in_words(guide, gold) }</p>
                <p class="today-way">{ guide.text(way) }</p>
            </a>
        </section>
    }
}

fn ring(guide: &Guide) -> Option<Html> {
    let figures = guide.progress.kept.countdown(guide.now)?;
    let days = figures.days?;
    let count = [("day", Arg::Number(figures.day.into())), ("days", Arg::Number(days.into()))];
    let label = match figures.day {
        0 => guide.text(key!("quiet-start-day")),
        _ => guide.say(key!("quiet-day"), &count),
    };
    // On the start day there is no number.
    let number = (figures.day > 0).then(|| html! { <span class="ring-day">{ figures.day }</span> });
    let of = match figures.day {
        0 => label.clone(),
        _ => guide.count(key!("today-of-days"), "days", days),
    };
    Some(html! {
        <a href={Route::Quiet.href()}>
            <div class="ring-box">
                { ring::ring(Ring { day: figures.day, days: u16::from(days), label }) }
                <p class="ring-text" aria-hidden="true">{ for number }{ of }</p>
            </div>
            <p class="today-way">{ guide.text(quiet_name(guide)) }</p>
        </a>
    })
}

/// The check-in, for someone who has none behind them and none under way.
fn check_in(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    // At the end of the days it is one of the three ways above.
    let is_over = kept.figures(guide.now).is_some_and(|figures| figures.is_over);
    let none = kept.plan.value.is_none() && kept.draft.value.is_none() && !kept.healing.value && !is_over;
    none.then(|| way(guide, key!("home-door-check-in"), Route::CheckIn(None)))
}

/// The quiet page, where no ring leads to it.
fn no_ring(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    if kept.countdown(guide.now).is_some() {
        return None;
    }
    Some(way(guide, quiet_name(guide), Route::Quiet))
}

/// A page that others may see does not say what the days are.
fn quiet_name(guide: &Guide) -> Key {
    let plain = guide.progress.kept.is_healing()
        || guide.progress.kept.turns_to_healing(guide.now)
        || guide.progress.is_discreet();
    if plain { key!("today-plain-quiet") } else { key!("today-quiet") }
}

fn way(guide: &Guide, name: Key, to: Route) -> Html {
    html! {
        <li class="card card-link" key={to.href()}>
            <h2 class="card-title"><a href={to.href()}>{ guide.text(name) }</a></h2>
        </li>
    }
}

/// Where what happens here is kept. A store that fails has a notice of its own above every page.
fn kept_where(guide: &Guide) -> Html {
    let text = if is_saving(guide) {
        key!("today-saved-only-here")
    } else if guide.health.may_write() {
        key!("today-not-saved")
    } else {
        return Html::default();
    };
    html! { <p class="muted small">{ guide.text(text) }</p> }
}
