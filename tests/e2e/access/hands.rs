//! Somebody who has no mouse: Tab, Shift+Tab, Enter, Space, arrows and letters. Each step looks where the focus is, and the ears hear
//! what a screen reader would say by itself.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::Key;

use super::walk::settled;
use crate::e2e::harness::{Page, Setup, Site};

/// Hears what live regions come to say. What a page says when it is built anew is read with the page, and is no announcement.
const EARS: &str = "
    globalThis.kintsugiHeard = [];
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]', said = new Map();
    const words = one => one.textContent.replace(/\\s+/g, ' ').trim();
    const listen = () => {
        const page = document.querySelector('main h1');
        for (const one of document.querySelectorAll(live)) {
            const before = said.get(one), now = words(one);
            said.set(one, now);
            if (now === (before ?? '') || !now || !one.checkVisibility()) continue;
            if (before === undefined && page !== globalThis.kintsugiPage) continue;
            kintsugiHeard.push({ says: now, one, isNew: before === undefined && one.role !== 'alert' });
        }
        globalThis.kintsugiPage = page;
    };
    globalThis.kintsugiPage = document.querySelector('main h1');
    for (const one of document.querySelectorAll(live)) said.set(one, words(one));
    globalThis.kintsugiEars?.disconnect();
    globalThis.kintsugiEars = new MutationObserver(listen);
    kintsugiEars.observe(document.body, { subtree: true, childList: true, characterData: true });";

/// What was heard. What came new with the place of the focus, or below the heading that got it, is read with that.
const HEARD: &str = "const at = document.activeElement, read = one => !one.isConnected || at.localName === 'h1' || one.contains(at) || at !== document.body && at.contains(one);
    return kintsugiHeard.splice(0).filter(({ one, isNew }) => !(isNew && read(one))).map(({ says, isNew }) => ({ says, isNew }));";

/// Where the focus is: whether it is at the selector, before it (-1) or behind it (1), and what is wrong with the place.
const WHERE: &str = "const [css, byTab] = arguments;
    globalThis.kintsugiWhere ??= (css, byTab) => {
    const at = document.activeElement, wanted = document.querySelector(css);
    const name = at ? `${at.localName}${at.id && '#' + at.id}[name=${at.name ?? ''}] ${(at.textContent ?? '').slice(0, 40)}` : 'nothing';
    if (!at || at === document.body) return { name, isBody: true };
    const box = at.getBoundingClientRect(), wrong = [], middle = (box.left + box.right) / 2;
    const bar = place => document.elementFromPoint(middle, place)?.closest('.shell-top, .shell-nav');
    const isUnder = place => { const over = bar(place); return over && !over.contains(at) };
    const fits = box.height <= innerHeight - 140, seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    if (!at.checkVisibility({ visibilityProperty: true })) wrong.push('it is not drawn');
    // A browser leaves a place that has the focus already where it is, and brings of a large field its caret into view only.
    if (fits && seen < box.height / 2) wrong.push(`it is out of sight: ${box.top} to ${box.bottom} of ${innerHeight}`);
    if (!fits && (box.top > innerHeight || box.bottom < 0)) wrong.push('it is far out of sight');
    const ends = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].filter(place => place > 0 && place < innerHeight);
    if (fits && ends.some(isUnder)) wrong.push('a bar lies over it');
    if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`it is beside the page: ${box.left} to ${box.right}`);
    if (byTab) {
        const rings = [getComputedStyle(at), getComputedStyle(at, '::after')];
        if (rings.every(ring => ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2)) wrong.push('nothing shows that it has the focus');
    }
    const order = wanted ? at.compareDocumentPosition(wanted) : 0;
    return { name, wrong: wrong.join('; '), isThere: at.matches(css), isBehind: !!(order & Node.DOCUMENT_POSITION_PRECEDING), found: !!wanted };
    };
    globalThis.kintsugiWay ??= (() => {
        // Tab goes no further than to where it is wanted; each stop before is looked at as it is left.
        const way = { css: null, wrong: [], names: [], tabs: 0, pressed: 0 };
        addEventListener('keydown', event => {
            // In WebKit Tab with Shift is a key without a name.
            if (event.code !== 'Tab') return;
            way.pressed++;
            if (!way.css) return;
            const at = kintsugiWhere(way.css, way.tabs > 0);
            if (at.isThere) return event.preventDefault();
            if (way.tabs++ && at.wrong) way.wrong.push(`${at.name}: ${at.wrong}`);
            way.names.push(at.name.trim());
        }, true);
        return way;
    })();
    return kintsugiWhere(css, byTab);";

/// How often Tab is pressed before one looks. What is too much goes nowhere.
const TABS: usize = 12;

/// How often one looks for what comes in its own time, and how long one waits in between: sealing takes long on a busy machine.
const LOOKS: usize = 500;
const GLANCE: Duration = Duration::from_millis(20);

/// A visitor with a keyboard.
pub struct Hands {
    pub page: Page,
}

impl Hands {
    /// Opens the guide at a route, with what rests on the device.
    pub async fn open(site: &Site, setup: Setup, stored: Option<&str>, route: &str) -> Self {
        let hands = Self { page: Page::open(site, setup).await };
        hands.begin(stored, route).await;
        hands
    }

    /// The same with another device, in the same browser: there is room for few at a time.
    pub async fn begin(&self, stored: Option<&str>, route: &str) {
        let page = &self.page;
        if let Some(stored) = stored {
            page.visit("#/support").await;
            let hold = "sessionStorage.clear(); localStorage.clear(); localStorage.setItem('kintsugi', arguments[0])";
            page.script(hold, vec![json!(stored)]).await;
            page.reload().await;
        }
        page.visit(route).await;
        settled(page).await;
        self.listen().await;
    }

    /// From here on the ears hear.
    pub async fn listen(&self) {
        self.page.script(EARS, vec![]).await;
    }

    async fn look(&self, css: &str, by_tab: bool) -> Value {
        self.page.script(WHERE, vec![json!(css), json!(by_tab)]).await
    }

    /// Goes to an element by Tab or Shift+Tab. Each place on the way is seen, and shows that it has the focus.
    pub async fn to(&self, css: &str) -> &Self {
        // The skip link has a test of its own; it spares each way into the page the way through the bar.
        let skip =
            "const wanted = document.querySelector(arguments[0]), main = document.getElementById('main');
            if (document.activeElement === document.body && main?.contains(wanted)) main.focus();";
        self.page.script(skip, vec![json!(css)]).await;
        self.look(css, false).await;
        let begin =
            "Object.assign(kintsugiWay, { css: arguments[0], wrong: [], names: [], tabs: 0, pressed: 0 })";
        self.page.script(begin, vec![json!(css)]).await;
        for round in 1..=16 {
            let at = self.look(css, false).await;
            if at["isThere"] == true {
                let way = self.page.script("kintsugiWay.css = null; return kintsugiWay", vec![]).await;
                let at = self.look(css, way["tabs"] != 0).await;
                assert_eq!(way["wrong"], json!([]), "on the way to {css}");
                assert_eq!(at["wrong"].as_str().unwrap_or_default(), "", "at {css}");
                return self;
            }
            let tabs = char::from(Key::Tab).to_string().repeat(TABS);
            if at["isBehind"] == true {
                self.page.press_with(Key::Shift, &tabs).await;
            } else {
                self.page.press(tabs).await;
            }
            // A driver may answer before all keys have come to the page.
            self.page.wait_true(&format!("kintsugiWay.pressed >= {}", round * TABS)).await;
        }
        let way = self.page.script("return kintsugiWay.names.join(' > ')", vec![]).await;
        let at = self.look(css, false).await;
        panic!("Tab never comes to {css} but to {at}: {way}");
    }

    /// Presses keys, then waits until the focus is at `css`, where it can be seen.
    pub async fn press(&self, keys: impl Into<thirtyfour::TypingData>, css: &str) -> &Self {
        self.page.press(keys).await;
        self.at(css).await
    }

    /// Presses Enter, then finds the focus at `css`.
    pub async fn enter(&self, css: &str) -> &Self {
        self.press(Key::Enter + "", css).await
    }

    /// Presses Space, then finds the focus at `css`.
    pub async fn space(&self, css: &str) -> &Self {
        self.press(" ", css).await
    }

    /// Types.
    pub async fn types(&self, text: &str) -> &Self {
        self.page.press(text).await;
        self
    }

    /// Waits until the focus is at `css`; it must be seen there, and stay.
    pub async fn at(&self, css: &str) -> &Self {
        let mut at = Value::Null;
        for _ in 0..LOOKS {
            at = self.look(css, false).await;
            if at["isThere"] == true && at["wrong"] == "" {
                settled(&self.page).await;
                let stays = self.look(css, false).await;
                assert!(stays["isThere"] == true, "the focus leaves {css} for {}", stays["name"]);
                return self;
            }
            tokio::time::sleep(GLANCE).await;
        }
        self.page.screenshot("focus").await;
        panic!("the focus is not at {css} but at {}: {}", at["name"], at["wrong"]);
    }

    /// What was said since the last time. Nothing that is said may stand in a region that came with it: most screen readers would
    /// not hear it.
    pub async fn heard(&self) -> Vec<String> {
        settled(&self.page).await;
        let heard = self.page.script(HEARD, vec![]).await;
        let heard = heard.as_array().cloned().unwrap_or_default();
        for one in &heard {
            assert_ne!(one["isNew"], true, "came together with its region: {}", one["says"]);
        }
        heard.iter().map(|one| one["says"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Nothing was said since the last time.
    pub async fn hears_nothing(&self) -> &Self {
        assert_eq!(self.heard().await, Vec::<String>::new());
        self
    }

    /// One thing was said since the last time, or is said now, with these words in it.
    pub async fn hears(&self, words: &str) -> &Self {
        let mut heard = self.heard().await;
        // What makes a file or asks the device comes to its end a moment later.
        for _ in 0..LOOKS {
            if !heard.is_empty() {
                break;
            }
            tokio::time::sleep(GLANCE).await;
            heard = self.heard().await;
        }
        assert!(heard.len() == 1 && heard[0].contains(words), "not once {words:?} but {heard:?}");
        self
    }
}
