//! What axe-core finds: nothing, on every page, in every look.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::walk::answer_all;
use crate::e2e::harness::{Page, Setup, Site};
use crate::e2e::lives::{self, Life, go, live};
use crate::e2e::steps::questions_of_a_first_check_in;

/// Where axe-core is: named by KINTSUGI_AXE, else where `cargo xtask test` puts it.
pub fn axe_core() -> Option<String> {
    let place = std::env::var_os("KINTSUGI_AXE").map_or_else(
        || {
            std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("target/axe/node_modules/axe-core/axe.min.js")
        },
        std::path::PathBuf::from,
    );
    std::fs::read_to_string(place).ok()
}

/// The checker. The test ends here, and says so, where this machine has none or the engine can't be given every look.
macro_rules! checker {
    () => {{
        crate::e2e::harness::needs!(DevTools);
        let Some(checker) = crate::e2e::access::axe::axe_core() else {
            crate::e2e::harness::skip_here("axe-core is not here; `cargo xtask test` brings it where npm is");
            return;
        };
        checker
    }};
}
pub(super) use checker;

/// Looks at the page; gives each fault as a line. With `colours` alone, only at what depends on them.
const LOOK: &str = "const [colours] = arguments;
    const what = colours
        ? { runOnly: ['color-contrast', 'link-in-text-block'] }
        : { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } };
    const found = await axe.run(document, { resultTypes: ['violations'], ...what });
    const why = node => [...node.any, ...node.all, ...node.none].map(one => one.message).join('; ');
    return found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')}: ${why(node)}`));";

/// What decides about colours: every element's name, classes and states, with those of the three around it.
const KINDS: &str = "const kind = one => one ? one.localName + '.' + [...one.classList].join('.')
        + [...one.attributes].filter(({ name }) => /^(aria-(current|disabled|invalid)|data-)/.test(name)).map(({ name, value }) => name + value).join('')
        + (one.checked ?? '') : '';
    const around = one => [one, one.parentElement, one.parentElement?.parentElement, one.parentElement?.parentElement?.parentElement];
    return [...new Set([...document.querySelectorAll('body *')].map(one => around(one).map(kind).join('<')))]";

/// Looks at pages, and keeps what is found.
pub struct Looker<'a> {
    page: &'a Page,
    checker: &'a str,
    /// On what a page is shown: nothing for a screen, or `print`.
    medium: &'static str,
    /// Whether colours can be forced on it.
    can_be_forced: bool,
    /// What stood on a page whose other colours were looked at already.
    kinds: BTreeSet<String>,
    found: Vec<String>,
    looked: usize,
}

impl<'a> Looker<'a> {
    pub async fn new(page: &'a Page, checker: &'a str) -> Self {
        let looker = Self { can_be_forced: true, ..Self::of_a_process_of_its_own(page, checker) };
        looker.forced_colours(false).await;
        looker
    }

    /// For a frame that the browser draws apart from the page around it: no driver can force colours there.
    pub fn of_a_process_of_its_own(page: &'a Page, checker: &'a str) -> Self {
        let (kinds, found) = (BTreeSet::new(), Vec::new());
        Self { page, checker, medium: "", can_be_forced: false, kinds, found, looked: 0 }
    }

    /// Looks at a page; at colours other than the light ones where something stands on it that was on none so far.
    pub async fn look(&mut self, place: &str) {
        self.light(place).await;
        let kinds = self.page.script(KINDS, vec![]).await;
        let kinds = kinds.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let before = self.kinds.len();
        self.kinds.extend(kinds);
        if self.kinds.len() > before {
            self.other_colours(place).await;
        }
    }

    /// Waits until something stands there to be seen, and looks at the page in all colours.
    #[track_caller]
    pub fn sees(&mut self, css: &str) -> impl Future<Output = ()> {
        let stands = self.page.wait_for(css);
        async move {
            stands.await;
            self.light(css).await;
            self.other_colours(css).await;
            assert!(self.page.count(css).await > 0, "{css} went while it was looked at");
        }
    }

    /// The same on paper.
    pub async fn sees_on_paper(&mut self, css: &str) {
        self.medium = "print";
        self.forced_colours(false).await;
        self.sees(css).await;
        self.medium = "";
        self.forced_colours(false).await;
    }

    /// Nothing was found.
    #[track_caller]
    pub fn finds_nothing(self) {
        eprintln!("{} views", self.looked);
        assert!(self.found.is_empty(), "{}\n{} faults", self.found.join("\n"), self.found.len());
    }

    /// Nothing was found but that each page has no heading of the first level, where that is meant.
    #[track_caller]
    pub fn misses_only_a_heading(mut self) {
        let all = self.found.len();
        self.found.retain(|one| !one.contains(": page-has-heading-one: html: "));
        assert_eq!(all - self.found.len(), self.looked, "pages without a heading");
        self.finds_nothing();
    }

    async fn light(&mut self, place: &str) {
        self.looked += 1;
        if self.page.script("return !!window.axe", vec![]).await != true {
            self.page.script(self.checker, vec![]).await;
        }
        self.note(place, "light", false).await;
    }

    async fn other_colours(&mut self, place: &str) {
        self.theme("dark").await;
        self.note(place, "dark", true).await;
        if self.can_be_forced {
            self.forced_colours(true).await;
            self.note(place, "forced colours", true).await;
            self.forced_colours(false).await;
        }
        self.theme("light").await;
    }

    async fn theme(&self, theme: &str) {
        let wear = "Object.assign(document.documentElement.dataset, { theme: arguments[0], motion: 'off' })";
        self.page.script(wear, vec![json!(theme)]).await;
    }

    /// No motion either: colours that are on their way to others are none that anybody reads.
    async fn forced_colours(&self, on: bool) {
        let value = if on { "active" } else { "none" };
        let media = json!({ "media": self.medium, "features": [
            { "name": "forced-colors", "value": value },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.page.cdp("Emulation.setEmulatedMedia", media).await;
        let is_on = "return matchMedia('(forced-colors: active)').matches";
        assert_eq!(self.page.script(is_on, vec![]).await, json!(on), "colours that are forced");
    }

    async fn note(&mut self, place: &str, look: &str, colours: bool) {
        let found = self.page.script(LOOK, vec![json!(colours)]).await;
        let found = found.as_array().cloned().unwrap_or_default();
        self.found
            .extend(found.iter().filter_map(Value::as_str).map(|one| format!("{place}, {look}: {one}")));
    }
}

#[tokio::test]
async fn a_checker_finds_nothing_on_any_page_in_any_look() {
    let checker = checker!();
    let site = Site::release();
    let all = lives::all();
    for setup in [Setup::phone(), Setup::desk()] {
        // Wide, the same pages stand in another frame: one life with something of everything shows all of it.
        let is_shown = |life: &&Life| setup.width <= 320 || life.name == "written";
        let page = Page::open(&site, setup).await;
        let mut looker = Looker::new(&page, &checker).await;
        for life in all.iter().filter(is_shown) {
            live(&page, life, life.query).await;
            for view in &life.views {
                go(&page, view).await;
                looker.look(&format!("{}, {}", life.name, view.name())).await;
            }
        }
        looker.finds_nothing();
    }
}

#[tokio::test]
async fn a_checker_finds_nothing_on_any_question_and_any_result() {
    let checker = checker!();
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    let results: [&[(&str, &str)]; 13] = [
        &[("q10", "trust=3 jealousy=2 neglect=2"), ("q13", "them")],
        &[("q1", "safe")],
        &[("age", "minor")],
        &[("q1", "act")],
        &[("q2", "hurt followed")],
        &[("q4", "followed")],
        &[("q5", "any")],
        &[("q6", "nocontact")],
        &[("q7", "excommitted")],
        &[("q8", "2"), ("q13", "them"), ("q22", "children")],
        &[("q3", "once")],
        &[("q10", "betrayal=3"), ("q13", "me"), ("q14", "allthem")],
        &[("q6", "space"), ("q10", "trust=3"), ("q22", "home work")],
    ];
    let mut asked = BTreeSet::new();
    for (at, answers) in results.into_iter().enumerate() {
        live(&page, &lives::nobody(), "").await;
        loop {
            let question = answer_all(&page, answers, at < 2).await;
            looker.look(&format!("{answers:?}, {question}")).await;
            if question == "result" {
                break;
            }
            asked.insert(question);
        }
    }
    for question in questions_of_a_first_check_in() {
        assert!(asked.contains(question), "{question} was not looked at");
    }
    looker.finds_nothing();
}
