//! Small drawings of numbers: a line in time, bars, rows. Each has a title, a sentence beside it that says what it
//! shows, and its numbers as a table.
//!
//! The drawing itself is stretched to the width it gets, so it holds no letters; strokes keep their width.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// How the numbers are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Dots joined by a line, which breaks at gaps.
    Line,
    /// A bar for each.
    Bars,
}

/// One number, in tenths; `None` is a gap.
pub struct Datum {
    /// What it belongs to, such as a day.
    pub label: String,
    /// The number in tenths.
    pub tenths: Option<i32>,
}

/// A drawing.
pub struct Chart {
    /// Its heading.
    pub title: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// How to read it.
    pub notes: Vec<String>,
    /// How it is drawn.
    pub shape: Shape,
    /// The lowest and the highest number that there can be.
    pub range: (i32, i32),
    /// What stands above the two columns of the table.
    pub head: [String; 2],
    /// The numbers, in order; not empty.
    pub data: Vec<Datum>,
}

/// The space of the drawing, in its own units.
const WIDTH: i32 = 1000;
const HEIGHT: i32 = 100;

/// The drawing in its section.
pub fn chart(guide: &Guide, chart: Chart) -> Html {
    let (low, high) = chart.range;
    let ends = [chart.data.first(), chart.data.last()];
    let ends = if chart.data.len() > 1 { ends } else { [None, ends[0]] };
    let ends = ends.map(|end| end.map(|datum| datum.label.clone()).unwrap_or_default());
    let whole = |number: i32| guide.words.number(i64::from(number) * 10);
    let notes = chart.notes.iter().map(|note| html! { <p class="muted small">{ note }</p> });
    html! {
        <section class="stack insights-part">
            <h2>{ &chart.title }</h2>
            <p>{ &chart.says }</p>
            <div class="insights-box">
                <p class="insights-scale" aria-hidden="true"><span>{ whole(high) }</span><span>{ whole(low) }</span></p>
                <svg class="insights-chart" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img">
                    <title>{ &chart.title }</title>
                    <path class="insights-grid" d="M0 0H1000M0 50H1000M0 100H1000" />
                    { drawing(&chart) }
                </svg>
                <p class="insights-ends" aria-hidden="true"><span>{ &ends[0] }</span><span>{ &ends[1] }</span></p>
            </div>
            { for notes }
            { table(guide, &chart) }
        </section>
    }
}

fn drawing(chart: &Chart) -> Html {
    let (low, high) = chart.range;
    let count = i32::try_from(chart.data.len()).unwrap_or(i32::MAX);
    let step = WIDTH / count.max(1);
    let (mut line, mut dots) = (String::new(), String::new());
    let mut joined = false;
    for (at, datum) in (0..).zip(&chart.data) {
        let Some(tenths) = datum.tenths else {
            joined = false;
            continue;
        };
        let up = (tenths - low * 10) * HEIGHT / ((high - low).max(1) * 10);
        let y = HEIGHT - up.clamp(0, HEIGHT);
        match chart.shape {
            Shape::Line => {
                // In the middle of its own stretch, so that one dot stands in the middle.
                let x = (2 * at + 1) * WIDTH / (2 * count);
                point(&mut line, if joined { "L" } else { "M" }, x, y);
                point(&mut dots, "M", x, y);
                dots.push_str("h0");
            }
            Shape::Bars if y < HEIGHT => {
                let gap = step / 6;
                point(&mut line, "M", at * WIDTH / count + gap, HEIGHT);
                line.push('V');
                line.push_str(&y.to_string());
                line.push('h');
                line.push_str(&(step - 2 * gap).max(1).to_string());
                line.push_str("V100z");
            }
            Shape::Bars => {}
        }
        joined = true;
    }
    match chart.shape {
        Shape::Line => {
            html! { <><path class="insights-line" d={line} /><path class="insights-dot" d={dots} /></> }
        }
        Shape::Bars => html! { <path class="insights-bar" d={line} /> },
    }
}

fn point(path: &mut String, command: &str, x: i32, y: i32) {
    path.push_str(command);
    path.push_str(&x.to_string());
    path.push(' ');
    path.push_str(&y.to_string());
}

/// The numbers themselves, gaps left out.
fn table(guide: &Guide, chart: &Chart) -> Html {
    let row = |datum: &Datum| {
        let tenths = datum.tenths?;
        Some(
            html! { <tr><th scope="row">{ &datum.label }</th><td>{ guide.words.number(tenths.into()) }</td></tr> },
        )
    };
    html! {
        <details class="disclosure">
            <summary>{ guide.text(key!("insights-numbers")) }</summary>
            <div class="disclosure-body">
                <table class="insights-table">
                    <caption class="visually-hidden">{ &chart.title }</caption>
                    <thead><tr><th scope="col">{ &chart.head[0] }</th><th scope="col">{ &chart.head[1] }</th></tr></thead>
                    <tbody>{ for chart.data.iter().filter_map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}

/// Numbers with long names: a table with a bar in each row.
pub fn rows(
    guide: &Guide,
    title: String,
    says: String,
    head: [String; 2],
    most: i32,
    data: Vec<Datum>,
) -> Html {
    let row = |datum: &Datum| {
        let tenths = datum.tenths.unwrap_or(0);
        let width = tenths * 10 / most.max(1);
        html! {
            <tr>
                <th scope="row">{ &datum.label }</th>
                <td class="insights-row"><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={width.to_string()} height="10" /></svg></td>
                <td>{ guide.words.number(tenths.into()) }</td>
            </tr>
        }
    };
    html! {
        <section class="stack insights-part">
            <h2>{ &title }</h2>
            <p>{ says }</p>
            <table class="insights-table">
                <caption class="visually-hidden">{ &title }</caption>
                <thead class="visually-hidden"><tr><th scope="col">{ &head[0] }</th><td></td><th scope="col">{ &head[1] }</th></tr></thead>
                <tbody>{ for data.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
