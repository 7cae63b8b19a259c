//! How big everything is that can be pressed, and what becomes of a page when its words take more room.

use serde_json::{Value, json};

use super::walk::answer_all;
use crate::e2e::harness::{Page, Setup, Site, needs};
use crate::e2e::lives::{self, go, live};

/// What is smaller than 44 by 44 px: a link in a sentence may be (WCAG 2.5.8, "inline"), where it is as high as its line.
const SMALL: &str = "const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]');
    const inSentence = one => one.localName === 'a' && getComputedStyle(one).display === 'inline'
        && (one.closest('p, dd, td, li')?.textContent.trim().length ?? 0) > one.textContent.trim().length;
    const laidOver = one => getComputedStyle(one, '::after').position === 'absolute';
    const small = [];
    for (const one of all) {
        if (!one.checkVisibility() || one.matches('.skip') || inSentence(one)) continue;
        // The label of a radio or a checkbox is pressed with it, a card or a row with the link that is laid over it.
        const target = one.closest('label') ?? (laidOver(one) ? one.offsetParent ?? one : one);
        const { width, height } = target.getBoundingClientRect();
        if (width < 43.9 || height < 43.9) {
            small.push(`${one.localName}.${one.className} [${one.name ?? one.getAttribute('href') ?? ''}] “${one.textContent.trim().slice(0, 30)}”: ${Math.round(width)}×${Math.round(height)}`);
        }
    }
    return small;";

/// What is lost: words beside the page, words cut off, words that overflow what holds them, words that lie on others.
const LOST: &str = "const lost = [], root = document.documentElement;
    if (root.scrollWidth > innerWidth + 1) lost.push(`the page is ${root.scrollWidth} px wide, not ${innerWidth}`);
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT), range = document.createRange(), lines = [];
    for (let node; (node = walker.nextNode());) {
        const one = node.parentElement;
        if (!node.data.trim() || !one.checkVisibility() || one.closest('.visually-hidden, .skip, svg, textarea, select, iframe, .boot-lines')) continue;
        range.selectNodeContents(node);
        const name = () => `${one.localName}.${one.className} “${node.data.trim().slice(0, 40)}”`;
        for (const box of range.getClientRects()) {
            if (!box.width || !box.height) continue;
            if (box.left < -1 || box.right > innerWidth + 1) { lost.push(`beside the page: ${name()}`); break }
            lines.push({ box, one, name });
        }
        // The name beside the bowl is a picture too: where it does not fit it goes into a line that is not seen.
        if (one.closest('.shell-name')) continue;
        for (let around = one; around && around !== document.body; around = around.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(around);
            const cuts = overflowX !== 'visible' && around.scrollWidth > around.clientWidth + 1 && overflowX !== 'auto' && overflowX !== 'scroll'
                || overflowY === 'hidden' && around.scrollHeight > around.clientHeight + 1;
            if (cuts) { lost.push(`cut off by ${around.localName}.${around.className}: ${name()}`); break }
        }
        const held = one.closest('button, a.button, label, .shell-link, .shell-urge, .shell-leave, summary');
        if (held) {
            range.selectNodeContents(node);
            const words = range.getBoundingClientRect(), box = held.getBoundingClientRect();
            if (words.width && (words.left < box.left - 2 || words.right > box.right + 2 || words.top < box.top - 2 || words.bottom > box.bottom + 2)) lost.push(`outgrows its box: ${name()}`);
        }
    }
    const fixed = '.shell-top, .shell-nav';
    lines.sort((a, b) => a.box.top - b.box.top);
    for (let i = 0; i < lines.length; i++) for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom - 6; j++) {
        const [a, b] = [lines[i], lines[j]];
        if (a.one === b.one || a.one.contains(b.one) || b.one.contains(a.one) || !!a.one.closest(fixed) !== !!b.one.closest(fixed)) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 3 && high > Math.min(a.box.height, b.box.height) * 0.6) lost.push(`${a.name()} lies on ${b.name()}`);
    }
    return [...new Set(lost)];";

/// WCAG 2.2, 1.4.12.
const SPACED: &str =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }";

/// Text twice as large, by the browser's own setting (1.4.4).
const TWICE: &str = "html { font-size: 200% !important; }";

/// The sheet that a visitor's own browser would add, beside those of the guide.
const WEAR: &str = "const own = globalThis.kintsugiOwn ??= new CSSStyleSheet();
    own.replaceSync(arguments[0]);
    if (!document.adoptedStyleSheets.includes(own)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];";

fn lines(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Looks at every page in every life and at every question, each with these sheets and measures.
async fn everywhere(setup: Setup, measures: &[(&str, &str)]) -> Vec<String> {
    let site = Site::release();
    let page = Page::open(&site, setup).await;
    let mut found = std::collections::BTreeMap::<String, String>::new();
    let look = async |place: String, found: &mut std::collections::BTreeMap<String, String>| {
        for (sheet, measure) in measures {
            page.script(WEAR, vec![json!(sheet)]).await;
            for line in lines(&page.script(measure, vec![]).await) {
                found.entry(line).or_insert_with(|| place.clone());
            }
        }
        page.script(WEAR, vec![json!("")]).await;
    };
    for life in lives::all() {
        live(&page, &life, life.query).await;
        for view in &life.views {
            go(&page, view).await;
            look(format!("{}, {}", life.name, view.name()), &mut found).await;
        }
    }
    let answers = [("q1", "safe"), ("q2", "hurt"), ("q10", "trust=3 jealousy=2")];
    for answers in [&answers[..1], &answers[1..2], &answers[2..]] {
        live(&page, &lives::nobody(), "").await;
        loop {
            let question = answer_all(&page, answers, true).await;
            look(question.clone(), &mut found).await;
            if question == "result" {
                break;
            }
        }
    }
    found.into_iter().map(|(line, place)| format!("{place}: {line}")).collect()
}

#[track_caller]
fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}\n{} in all", found.join("\n"), found.len());
}

#[tokio::test]
async fn everything_that_can_be_pressed_is_44_px_high_and_wide_or_a_link_in_a_sentence() {
    needs!(OneIsEnough);
    let mut found = everywhere(Setup::phone(), &[("", SMALL)]).await;
    found.extend(everywhere(Setup::desk(), &[("", SMALL)]).await);
    nothing(found);
}

#[tokio::test]
async fn more_space_in_the_text_or_text_twice_as_large_loses_nothing() {
    needs!(OneIsEnough);
    let measures = [("", LOST), (SPACED, LOST), (TWICE, LOST)];
    let mut found = everywhere(Setup::phone(), &measures).await;
    found.extend(everywhere(Setup::desk(), &measures).await);
    nothing(found);
}
