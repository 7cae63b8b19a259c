//! Languages: which one is found at first, changing it with nothing lost, without a network, from the right, and a new one.

use serde_json::json;

use super::embed::{blog, element, loader};
use super::harness::{Deploy, Page, Setup, Site};
use super::offline::kept;
use super::pseudo;
use super::steps::{answer_by_pointer, take_check_in};

/// The browser prefers these languages, from the next load on.
async fn prefers(page: &Page, languages: &[&str]) {
    let list = json!(languages);
    let script = format!(
        "Object.defineProperty(navigator, 'languages', {{ get: () => {list}, configurable: true }});
         Object.defineProperty(navigator, 'language', {{ get: () => {list}[0], configurable: true }});"
    );
    page.before_load(&script).await;
}

/// Chooses a language by its link.
async fn choose(page: &Page, tag: &str) {
    page.click(&format!(".languages a[hreflang={tag}]")).await;
    page.wait_for(&format!("html[lang={tag}]")).await;
}

/// Waits until the worker has all of a language.
async fn keeps(page: &Page, tag: &str) {
    kept(page).await;
    let file = format!("{tag}/index.html");
    let has = "const scope = (await navigator.serviceWorker.ready).scope;
        for (let n = 0; n < 200; n += 1) {
            if (await caches.match(scope + arguments[0])) return true;
            await new Promise(done => setTimeout(done, 50));
        }
        return false";
    assert_eq!(page.script(has, vec![json!(file)]).await, json!(true), "{tag} is kept");
}

#[tokio::test]
async fn an_address_with_lang_opens_that_language_and_the_check_in_works_in_it() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("?lang=es&theme=dark#/check-in").await;
    page.wait_for("html[lang=es][data-theme=dark] fieldset[data-question=age]").await;
    assert_eq!(page.url().await, format!("{}/es/?lang=es&theme=dark#/check-in/age", site.address()));
    take_check_in(&page, &[]).await;
    assert_eq!(page.attr("[data-outcome]", "data-outcome").await.as_deref(), Some("try-with-care"));
    page.wait_text(".shell-nav", "Hoy").await;
    page.visit("?lang=en#/").await;
    page.wait_for("html[lang=en]").await;
    assert_eq!(page.console_errors().await, [""; 0]);
}

#[tokio::test]
async fn an_unknown_language_changes_nothing_and_one_with_a_country_finds_its_own() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("?lang=xx#/support").await;
    page.wait_for("html[lang=en] [data-region]").await;
    page.visit("?lang=es-MX#/support").await;
    page.wait_for("html[lang=es] [data-region]").await;
}

#[tokio::test]
async fn changing_the_language_in_the_middle_of_the_check_in_loses_no_answer_and_loads_nothing_anew() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/check-in").await;
    page.script("window.stays = true", vec![]).await;
    for question in ["age", "q13", "q17", "q19", "q1"] {
        page.wait_for(&format!("fieldset[data-question={question}]")).await;
        answer_by_pointer(&page, question, &[]).await;
    }
    page.wait_for("fieldset[data-question=q2]").await;
    page.script("location.hash = '#/settings'", vec![]).await;
    choose(&page, "es").await;
    page.wait_text("h1", "Ajustes").await;
    assert!(page.url().await.ends_with("?lang=es#/settings"), "{}", page.url().await);
    page.script("location.hash = '#/check-in'", vec![]).await;
    // Of the first five nothing is ever stored: that it goes on here shows that the page is still the same.
    page.wait_for("fieldset[data-question=q2]").await;
    let shown = take_check_in(&page, &[]).await;
    assert_eq!(shown.first().map(String::as_str), Some("q2"));
    assert_eq!(page.attr("[data-outcome]", "data-outcome").await.as_deref(), Some("try-with-care"));
    assert_eq!(page.script("return window.stays", vec![]).await, json!(true));
    page.reload().await;
    page.wait_for("html[lang=es] .result").await;
}

#[tokio::test]
async fn another_tab_follows_and_keeps_what_is_being_typed() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    page.visit("#/embed").await;
    page.fill("[name=embed-accent]", "aabbcc").await;
    let other = page.new_tab().await;
    other.visit("#/settings").await;
    choose(&other, "es").await;
    page.wait_for("html[lang=es] [name=embed-accent]").await;
    let typed = page.script("return document.querySelector('[name=embed-accent]').value", vec![]).await;
    assert_eq!(typed, json!("aabbcc"));
}

#[tokio::test]
async fn a_chosen_language_is_saved_with_the_state_and_not_before_there_is_one() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    choose(&page, "es").await;
    assert_eq!(page.storage("kintsugi").await, None, "a language alone is no beginning");
    page.reload().await;
    page.wait_for("html[lang=es]").await;
    choose(&page, "en").await;
    choose(&page, "es").await;
    page.script("document.querySelector(\"a[href='#/quiet']\").click()", vec![]).await;
    page.wait_for("[data-day]").await;
    page.visit("").await;
    page.wait_for("html[lang=es] [data-plan], html[lang=es] h1").await;
    assert!(page.url().await.ends_with("/es/"), "{}", page.url().await);
    page.visit("?lang=en#/today").await;
    page.wait_for("html[lang=en] main h1").await;
    page.visit("#/today").await;
    page.wait_for("html[lang=es] main h1").await;
}

#[tokio::test]
async fn a_first_visit_is_in_the_first_of_the_browser_s_languages_that_there_is() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    prefers(&page, &["fr-FR", "es-AR", "en-US"]).await;
    page.before_load(
        "globalThis.seen = new Set();
         const look = () => {
             const h1 = document.querySelector('h1');
             if (h1?.checkVisibility()) seen.add(document.documentElement.lang);
             requestAnimationFrame(look);
         };
         look();",
    )
    .await;
    page.visit("?theme=dark#/support").await;
    page.wait_for("html[lang=es][data-theme=dark] [data-region]").await;
    assert_eq!(page.script("return [...seen]", vec![]).await, json!(["es"]), "nothing in English was seen");
    page.visit("?lang=en").await;
    page.wait_for("html[lang=en] h1").await;
    prefers(&page, &["fr-FR", "en-US", "es-AR"]).await;
    page.visit("#/about").await;
    page.wait_for("html[lang=en] main h1").await;
    page.visit("es/").await;
    page.wait_for("html[lang=es] h1").await;
}

#[tokio::test]
async fn a_language_that_was_used_is_there_without_a_network_and_another_is_not_and_says_so() {
    let mut site = Site::copy_of_release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    choose(&page, "es").await;
    keeps(&page, "es").await;
    site.cut_network();
    page.reload().await;
    page.wait_for("html[lang=es][data-boot=on] h1").await;
    page.click(".languages a[hreflang=de]").await;
    page.wait_text("[data-notice=language]", "Ese idioma todavía no está").await;
    assert_eq!(page.attr("html", "lang").await.as_deref(), Some("es"));
    choose(&page, "en").await;
    page.wait_gone("[data-notice=language]").await;
    page.visit("de/#/support").await;
    page.wait_for("html[lang=en][data-boot=on] [data-region]").await;
}

/// Keeps the Spanish words back until the test says `comes()`, whoever may have given them up.
const SPANISH_WAITS: &str = "const real = fetch;
    globalThis.fetch = (what, how) => String(what).includes('words-es')
        ? new Promise(done => {
            const before = globalThis.comes;
            globalThis.comes = () => { before?.(); done(real(what, { ...how, signal: undefined })) };
        }) : real(what, how);";

/// Lets the Spanish words come, and waits until the page has had its time to take them.
async fn spanish_comes(page: &Page) {
    let comes = "comes();
        const here = () => performance.getEntriesByType('resource').filter(one => one.name.includes('words-es') && one.responseEnd).length;
        while (here() < 2) await new Promise(requestAnimationFrame);
        for (let at = 0; at < 20; at++) await new Promise(requestAnimationFrame)";
    page.script(comes, vec![]).await;
}

/// Begins a life, so that a language is saved, and asks for Spanish, which does not come yet.
async fn waits_for_spanish(page: &Page) {
    page.before_load(SPANISH_WAITS).await;
    page.visit("").await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    page.visit("#/settings").await;
    page.wait_for("[name=export]").await;
    page.click(".languages a[hreflang=es]").await;
    page.wait_true("globalThis.comes").await;
}

#[tokio::test]
async fn of_two_languages_the_last_one_chosen_comes_and_is_saved() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    waits_for_spanish(&page).await;
    choose(&page, "de").await;
    page.wait_text("h1", "Einstellungen").await;
    spanish_comes(&page).await;
    assert_eq!(page.attr("html", "lang").await.as_deref(), Some("de"));
    let saved = page.storage("kintsugi").await.expect("a life");
    assert!(saved.contains("\"language\":[\"de\""), "{saved}");
}

#[tokio::test]
async fn choosing_the_language_that_is_spoken_takes_back_another_that_is_on_its_way() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    waits_for_spanish(&page).await;
    page.click(".languages a[hreflang=en]").await;
    spanish_comes(&page).await;
    assert_eq!(page.attr("html", "lang").await.as_deref(), Some("en"));
    page.wait_gone("[data-notice=language]").await;
    let saved = page.storage("kintsugi").await.expect("a life");
    assert!(!saved.contains("\"es\""), "{saved}");
}

/// A patience of 20 seconds is one of a moment.
const IMPATIENT: &str = "const real = setTimeout;
    globalThis.setTimeout = (run, millis, ...rest) => real(run, millis === 20000 ? 500 : millis, ...rest);";

#[tokio::test]
async fn a_language_that_does_not_come_is_told_of_and_another_can_be_chosen() {
    for held in ["/es/index.html", "words-es", "/speak."] {
        let site = Site::release();
        let page = Page::open(&site, Setup::phone()).await;
        page.before_load(IMPATIENT).await;
        // The worker would bring the script for languages, and wait for it.
        site.refuse(&["sw.js"]);
        site.hold_back(held);
        page.visit("").await;
        page.click(".languages a[hreflang=es]").await;
        page.wait_for("[data-notice=language]").await;
        assert_eq!(page.attr("html", "lang").await.as_deref(), Some("en"), "{held}");
        if held == "/speak." {
            site.let_go();
        }
        choose(&page, "de").await;
        page.wait_gone("[data-notice=language]").await;
    }
}

#[tokio::test]
async fn a_language_that_does_not_come_is_told_of_before_the_late_part_is_there() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(IMPATIENT).await;
    site.hold_back("app_late");
    page.visit("").await;
    page.click(".languages a[hreflang=es]").await;
    page.wait_for(".home").await;
    page.wait_for("[data-notice=language]").await;
}

#[tokio::test]
async fn who_only_ever_read_one_language_keeps_that_one_alone_and_finds_it_again_without_a_network() {
    let mut site = Site::copy_of_release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("es/").await;
    keeps(&page, "es").await;
    let list = "const scope = (await navigator.serviceWorker.ready).scope;
        return (await (await caches.open((await caches.keys())[0])).keys()).map(one => one.url.replace(scope, ''))";
    let files = page.script(list, vec![]).await;
    let files: Vec<&str> = files.as_array().into_iter().flatten().filter_map(|file| file.as_str()).collect();
    let of = |start: &str| files.iter().filter(|file| file.starts_with(start)).count();
    assert!(of("words-es-") >= 2 && of("words-en-") == 0 && of("words-de-") == 0, "{files:?}");
    site.cut_network();
    page.visit("#/support").await;
    page.wait_for("html[lang=es][data-boot=on] [data-region]").await;
}

#[tokio::test]
async fn a_blog_changes_the_language_of_its_frame_at_once() {
    let guide = Site::release();
    let tags = format!("{}{}", element(&guide, "lang=es start=#/check-in/age"), loader(&guide));
    let (_host, page) = blog(&tags).await;
    page.enter_guide().await;
    page.wait_for("html[lang=es] fieldset[data-question=age]").await;
    page.choose("age", "adult").await;
    page.script("window.stays = true", vec![]).await;
    page.leave_frame().await;
    page.script("document.querySelector('kintsugi-guide').setAttribute('lang', 'de')", vec![]).await;
    page.enter_guide().await;
    page.wait_for("html[lang=de] input[value=adult]:checked").await;
    assert_eq!(page.script("return window.stays", vec![]).await, json!(true));
}

#[tokio::test]
async fn what_is_not_there_yet_in_german_says_so_and_is_marked_as_english() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("de/#/support").await;
    page.wait_for("html[lang=de] [data-region]").await;
    assert_eq!(page.count("[data-notice=partly]").await, 0);
    page.visit("de/#/about").await;
    page.wait_text("[data-notice=partly]", "Englisch").await;
    page.wait_for("[lang=en] h1").await;
}

/// Pages that have to mirror.
const ROUTES: [&str; 9] = [
    "#/",
    "#/check-in/age",
    "#/support",
    "#/quiet",
    "#/path",
    "#/path/9",
    "#/tools/message",
    "#/settings",
    "#/about",
];

#[tokio::test]
async fn a_language_from_the_right_mirrors_every_page_and_fits() {
    let site = Site::of_files(&[]);
    Deploy::with_languages(|content| pseudo::add(content, "fa", "از راست", pseudo::from_the_right))
        .put(site.folder());
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("fa/").await;
    page.wait_for("html[lang=fa][dir=rtl]").await;
    let left = "return document.querySelector(arguments[0]).getBoundingClientRect().left";
    let name = page.script(left, vec![json!(".shell-name")]).await.as_f64();
    let leave = page.script(left, vec![json!(".shell-leave")]).await.as_f64();
    assert!(name > leave, "the bar begins at the right");
    let turn = "return getComputedStyle(document.querySelector('.card-link'), '::after').transform";
    let rtl = page.script(turn, vec![]).await;
    for route in ROUTES {
        page.visit(&format!("fa/{route}")).await;
        page.wait_for("[data-boot=on] main h1").await;
        let fits = "const page = document.scrollingElement; return page.scrollWidth <= page.clientWidth";
        assert_eq!(page.script(fits, vec![]).await, json!(true), "{route} scrolls sideways");
        let aligned = "return getComputedStyle(document.querySelector('main')).direction";
        assert_eq!(page.script(aligned, vec![]).await, json!("rtl"), "{route}");
    }
    page.visit("fa/#/check-in/age").await;
    page.wait_for("fieldset[data-question]").await;
    page.screenshot("rtl-question").await;
    page.visit("fa/#/quiet").await;
    page.wait_for("main h1").await;
    page.screenshot("rtl-quiet").await;
    // Numbers are the language's own.
    assert!(page.text("main").await.contains(['۰', '۱', '۲', '۳', '۴', '۵']), "{}", page.text("main").await);
    page.visit("?lang=en#/").await;
    page.wait_for("html[lang=en][dir=ltr] .card-link").await;
    assert_ne!(page.script(turn, vec![]).await, rtl, "arrows point where reading goes");
    choose(&page, "fa").await;
    page.wait_for("html[dir=rtl] .card-link").await;
    page.screenshot("rtl-home").await;
}

#[tokio::test]
async fn a_new_folder_of_words_is_a_language_that_is_offered_and_opens() {
    let site = Site::of_files(&[]);
    Deploy::with_languages(|content| pseudo::add(content, "qaa", "Mädé-üp", pseudo::accented))
        .put(site.folder());
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    page.wait_text(".languages", "Mädé-üp").await;
    choose(&page, "qaa").await;
    page.wait_text("h1", "Wäñt thém bäck?").await;
    page.visit("qaa/#/path/9").await;
    page.wait_for("html[lang=qaa] [data-phase='9']").await;
    prefers(&page, &["qaa"]).await;
    page.visit("#/support").await;
    page.wait_for("html[lang=qaa] [data-region]").await;
}
