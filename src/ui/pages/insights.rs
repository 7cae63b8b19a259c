//! `#/insights`: what was noted, drawn small. Nothing here judges or foretells.

use crate::ui::prelude::*;

use super::quiet::map;
use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::insights::{Point, Series, Unit, Urges, peak, series, summary, urges};
use crate::domain::quiet_time::{Figures, Mark, Trigger};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::chart::{Chart, Datum, Shape, chart, rows};
use crate::ui::parts::mood::mood;
use crate::words::{Arg, Key, families};

/// Up to so many days the quiet time is drawn day by day.
const MOST_SQUARES: usize = 126;

/// The page.
pub fn page(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    let figures = kept.figures(guide.now);
    let urges = urges(kept.urges());
    let parts: Vec<Html> = [
        line(guide, key!("insights-mood"), key!("insights-mood.scale"), (1, 5, Unit::Day), &kept.moods()),
        figures.as_ref().and_then(|figures| quiet(guide, figures)),
        figures.as_ref().and_then(|figures| looking(guide, figures)),
        by_trigger(guide, &urges),
        by_hour(guide, &urges),
        compared(guide, &urges),
    ]
    .into_iter()
    .chain(week_by_week(guide))
    .flatten()
    .collect();
    let nothing = parts
        .is_empty()
        .then(|| html! { <p class="card card-sunk">{ guide.text(key!("insights-empty")) }</p> });
    html! {
        <div class="stack stack-wide">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("insights-title")) }</h1>
                <p class="lead">{ guide.text(key!("insights-title.lead")) }</p>
            </header>
            <div class="no-print">{ mood(guide) }</div>
            { for nothing }
            { for parts }
        </div>
    }
}

/// A line in time, with what it comes to in a sentence; `None` where nothing was noted.
fn line(
    guide: &Guide,
    title: Key,
    scale: Key,
    (low, high, finest): (i32, i32, Unit),
    notes: &[(Day, u8)],
) -> Option<Html> {
    let sum = summary(notes)?;
    let says = guide.say(
        key!("insights-says"),
        &[
            ("count", Arg::Number(sum.count.into())),
            ("first", Arg::Text(&guide.date(sum.first))),
            ("last", Arg::Text(&guide.date(sum.last))),
            ("low", Arg::Number(sum.low.into())),
            ("high", Arg::Number(sum.high.into())),
            ("latest", Arg::Number(sum.latest.into())),
        ],
    );
    let drawn = series(notes, finest);
    let mut hints = vec![guide.text(scale)];
    hints.extend(put_together(drawn.unit).filter(|_| drawn.unit > finest).map(|key| guide.text(key)));
    let data = data(guide, &drawn, |point| point.mean_tenths());
    let head = [guide.text(key!("insights-when")), guide.text(key!("insights-value"))];
    Some(chart(
        guide,
        Chart {
            title: guide.text(title),
            says,
            notes: hints,
            shape: Shape::Line,
            range: (low, high),
            head,
            data,
        },
    ))
}

fn put_together(unit: Unit) -> Option<Key> {
    match unit {
        Unit::Day => None,
        Unit::Week => Some(key!("insights-by-week")),
        Unit::Month => Some(key!("insights-by-month")),
        Unit::Year => Some(key!("insights-by-year")),
    }
}

fn data(guide: &Guide, series: &Series, tenths: fn(Point) -> Option<i32>) -> Vec<Datum> {
    let datum = |point: &Point| Datum { label: guide.date(point.from), tenths: tenths(*point) };
    series.points.iter().map(datum).collect()
}

/// The days of the quiet time: as squares, or where there are too many of them as a bar for each month.
fn quiet(guide: &Guide, figures: &Figures) -> Option<Html> {
    if figures.map.len() <= MOST_SQUARES {
        return map::section(guide, figures);
    }
    let is_quiet = |mark: Mark| matches!(mark, Mark::Quiet | Mark::Looked);
    let days: Vec<(Day, u8)> =
        figures.map.iter().map(|(day, mark)| (*day, u8::from(is_quiet(*mark)))).collect();
    let drawn = series(&days, Unit::Month);
    let says = guide.count(
        key!("insights-quiet.says"),
        "days",
        days.iter().map(|(_, quiet)| i64::from(*quiet)).sum::<i64>(),
    );
    let data = data(guide, &drawn, |point| Some(point.sum * 10));
    let head = [guide.text(key!("insights-when")), guide.text(key!("insights-days"))];
    let title = guide.text(key!("insights-quiet"));
    Some(chart(
        guide,
        Chart { title, says, notes: Vec::new(), shape: Shape::Bars, range: (0, 31), head, data },
    ))
}

fn looking(guide: &Guide, figures: &Figures) -> Option<Html> {
    guide.progress.mentions_ex().then(|| {
        html! {
            <section class="stack insights-part">
                <h2>{ guide.text(key!("insights-looking")) }</h2>
                <p>{ guide.count(key!("insights-looking.says"), "days", figures.without_looking) }</p>
            </section>
        }
    })
}

fn by_trigger(guide: &Guide, urges: &Urges) -> Option<Html> {
    if urges.count == 0 {
        return None;
    }
    let plain = !guide.progress.mentions_ex();
    let shown = |trigger: &&Trigger| !(plain && trigger.is_about_ex());
    let of = |trigger: Trigger| urges.by_trigger.get(trigger as usize).copied().unwrap_or(0);
    let mut counts: Vec<(String, i32)> = Trigger::ALL
        .iter()
        .filter(shown)
        .map(|&trigger| (guide.text(families::trigger(trigger)), of(trigger)))
        .collect();
    let named: Vec<i32> = counts.iter().map(|(_, count)| *count).collect();
    let unnamed = urges.count - named.iter().sum::<i32>();
    let count = ("count", Arg::Number(urges.count.into()));
    let says = match peak(&named).and_then(|at| counts.get(at)) {
        Some((name, _)) => guide.say(key!("insights-trigger.most"), &[count, ("name", Arg::Text(name))]),
        None => guide.say(key!("insights-trigger.mixed"), &[count]),
    };
    counts.push((guide.text(key!("insights-trigger.none")), unnamed));
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let data = counts.into_iter().filter(|(_, count)| *count > 0);
    let data = data.map(|(label, count)| Datum { label, tenths: Some(count * 10) }).collect();
    let head = [guide.text(key!("insights-trigger")), guide.text(key!("insights-urges"))];
    Some(rows(guide, guide.text(key!("insights-trigger")), says, head, most, data))
}

fn by_hour(guide: &Guide, urges: &Urges) -> Option<Html> {
    let most = urges.by_hour.iter().copied().max().filter(|&most| most > 0)?;
    let time = |hour: usize| guide.ports.intl.time(u16::try_from(hour % 24 * 60).unwrap_or(0));
    let says = match peak(&urges.by_hour) {
        Some(hour) => {
            let (from, to) = (time(hour), time(hour + 1));
            guide.say(key!("insights-hour.most"), &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
        }
        None => guide.text(key!("insights-hour.mixed")),
    };
    let datum = |(hour, count): (usize, &i32)| Datum { label: time(hour), tenths: Some(count * 10) };
    let data = urges.by_hour.iter().enumerate().map(datum).collect();
    let head = [guide.text(key!("insights-when")), guide.text(key!("insights-urges"))];
    let notes = vec![guide.text(key!("insights-hour.scale"))];
    let title = guide.text(key!("insights-hour"));
    Some(chart(guide, Chart { title, says, notes, shape: Shape::Bars, range: (0, most), head, data }))
}

fn compared(guide: &Guide, urges: &Urges) -> Option<Html> {
    if urges.compared == 0 {
        return None;
    }
    let says = guide.say(
        key!("insights-compare.says"),
        &[
            ("count", Arg::Number(urges.compared.into())),
            ("before", Arg::Text(&guide.words.number(urges.before_tenths.into()))),
            ("after", Arg::Text(&guide.words.number(urges.after_tenths.into()))),
            ("weaker", Arg::Number(urges.weaker.into())),
            ("same", Arg::Number(urges.same.into())),
        ],
    );
    let datum = |label: Key, tenths: i32| Datum { label: guide.text(label), tenths: Some(tenths) };
    let data = vec![
        datum(key!("insights-before"), urges.before_tenths),
        datum(key!("insights-after"), urges.after_tenths),
    ];
    let head = [guide.text(key!("insights-when")), guide.text(key!("insights-value"))];
    Some(rows(guide, guide.text(key!("insights-compare")), says, head, 10, data))
}

/// The answers of the weekly look-backs. What asks about the ex is left out where the visitor wishes so.
fn week_by_week(guide: &Guide) -> [Option<Html>; 3] {
    let kept = &guide.progress.kept;
    let checking = if guide.progress.mentions_ex() { kept.look_backs("checking") } else { Vec::new() };
    let [sleep, hope] = ["sleep", "hope"].map(|field| kept.look_backs(field));
    [
        line(
            guide,
            key!("insights-checking"),
            key!("insights-checking.scale"),
            (0, 3, Unit::Week),
            &checking,
        ),
        line(guide, key!("insights-sleep"), key!("insights-sleep.scale"), (1, 5, Unit::Week), &sleep),
        line(guide, key!("insights-hope"), key!("insights-hope.scale"), (1, 5, Unit::Week), &hope),
    ]
}
