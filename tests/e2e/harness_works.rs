//! The harness itself, tried on a page small enough to know by heart.

use thirtyfour::Key;

use super::harness::{Engine, Page, Setup, Site};

const PAGE: &str = r#"<!doctype html><html lang="en"><title>Trial</title><link rel="icon" href="data:,">
<style>.sheer { position: absolute; opacity: 0 }</style>
<h1>A trial page</h1>
<p id="route"></p><p id="now"></p><p id="hidden" hidden>not to be seen</p>
<button id="late">Later</button>
<form><input name="word"><input type="date" name="started">
<input class="sheer" type="radio" name="q6" value="space" id="space"><label for="space">They asked for space</label>
<select name="days"><option value="30">30</option><option value="45">45</option></select></form>
<script>
  const say = (id, text) => { document.getElementById(id).textContent = text };
  const route = () => say('route', location.hash);
  addEventListener('hashchange', route); route();
  say('now', [new Date().getUTCFullYear(), Date.now() > 4e12, new Date(0).getHours(), new Date() instanceof Date]);
  late.onclick = () => setTimeout(() => { late.remove(); hidden.hidden = false }, 200);
  document.forms[0].onchange = event => localStorage.setItem(event.target.name, event.target.value);
</script></html>"#;

fn trial() -> Site {
    Site::of_files(&[("index.html", PAGE), ("host/index.html", "<h1>A host</h1><iframe src='../'></iframe>")])
}

#[tokio::test]
async fn the_harness_sees_what_a_visitor_sees() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/today").await;
    assert_eq!(page.text("h1").await, "A trial page");
    page.wait_text("#route", "#/today").await;
    page.click("#late").await;
    page.wait_gone("#late").await;
    page.wait_for("#hidden").await;
    assert_eq!(page.attr("html", "lang").await.as_deref(), Some("en"));
    assert_eq!(page.attr("html", "dir").await, None);
    assert_eq!(page.count("option").await, 2);
}

#[tokio::test]
async fn what_a_visitor_enters_reaches_the_page() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    page.fill("[name=word]", "first").await;
    page.fill("[name=word]", "second").await;
    page.press(Key::Tab + "").await;
    assert_eq!(page.storage("word").await.as_deref(), Some("second"));
    page.choose("q6", "space").await;
    assert_eq!(page.storage("q6").await.as_deref(), Some("space"));
    page.set_date("[name=started]", "2026-03-01").await;
    assert_eq!(page.storage("started").await.as_deref(), Some("2026-03-01"));
    page.set_value("[name=days]", "45").await;
    assert_eq!(page.storage("days").await.as_deref(), Some("45"));
    page.reload().await;
    assert_eq!(page.storage("days").await.as_deref(), Some("45"));
    assert_eq!(page.storage("nothing").await, None);
}

#[tokio::test]
async fn a_phone_is_really_narrow() {
    let site = trial();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    assert_eq!(page.script("return [innerWidth, innerHeight]", vec![]).await, serde_json::json!([320, 640]));
    let picture = std::fs::read(page.screenshot("harness-phone").await).expect("a picture was taken");
    let width = &picture[16..20];
    assert_eq!(width, 320_u32.to_be_bytes(), "the picture is as wide as the page");
    page.resize(800, 600).await;
    assert_eq!(page.script("return innerWidth", vec![]).await, 800);
}

#[tokio::test]
async fn the_clock_and_the_time_zone_are_the_visitors_own() {
    let site = trial();
    let hundred_years = 100 * 365 * 86_400_000_i64;
    let setup = Setup::desk().clock_ahead(hundred_years).time_zone("Asia/Tokyo");
    let page = Page::open(&site, setup).await;
    page.visit("").await;
    let shown = page.text("#now").await;
    assert!(shown.starts_with("21") && shown.ends_with(",true,9,true"), "{shown}");
    page.shift_clock(-hundred_years).await;
    page.reload().await;
    let shown = page.text("#now").await;
    assert!(shown.starts_with("19") && shown.ends_with(",false,9,true"), "{shown}");
}

#[tokio::test]
async fn two_tabs_share_their_storage_and_a_fresh_browser_has_none() {
    let site = trial();
    let first = Page::open(&site, Setup::phone()).await;
    first.visit("#/one").await;
    let second = first.new_tab().await;
    second.visit("#/two").await;
    second.script("localStorage.setItem('word', 'shared')", vec![]).await;
    assert_eq!(second.script("return innerWidth", vec![]).await, 320);
    assert_eq!(first.storage("word").await.as_deref(), Some("shared"));
    assert!(first.url().await.ends_with("#/one"));
    drop((first, second));
    let other = Page::open(&site, Setup::desk()).await;
    other.visit("").await;
    assert_eq!(other.storage("word").await, None);
}

#[tokio::test]
async fn back_and_forward_walk_through_the_routes() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/one").await;
    page.visit("#/two").await;
    page.back().await;
    page.wait_text("#route", "#/one").await;
    page.forward().await;
    page.wait_text("#route", "#/two").await;
}

#[tokio::test]
async fn a_frame_can_be_entered_and_left() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("host/").await;
    page.enter_frame("iframe").await;
    assert_eq!(page.text("h1").await, "A trial page");
    page.leave_frame().await;
    assert_eq!(page.text("h1").await, "A host");
}

#[tokio::test]
async fn without_network_nothing_loads_and_chromiums_console_says_so() {
    let mut site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
    site.cut_network();
    let loaded = "return fetch('index.html').then(() => 'loaded', () => 'refused')";
    assert_eq!(page.script(loaded, vec![]).await, "refused");
    let errors = page.console_errors().await;
    assert!(
        Engine::tested() != Engine::Chromium
            || errors.iter().any(|error| error.contains("ERR_CONNECTION_REFUSED")),
        "{errors:?}"
    );
}

#[tokio::test]
async fn what_a_page_throws_and_complains_about_is_found_in_the_console_once() {
    let site = Site::of_files(&[(
        "index.html",
        "<!doctype html><link rel=icon href=data:,><script>console.error('a complaint'); thrown()</script>",
    )]);
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    let errors = page.console_errors().await;
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("a complaint") && errors[1].contains("thrown"), "{errors:?}");
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_site_can_refuse_hold_back_and_be_slow() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    let ask = "const asked = performance.now();
        const out = new Promise(done => setTimeout(() => done('waits'), 1000));
        const got = fetch(arguments[0]).then(() => 'loaded', () => 'refused');
        return [await Promise.race([got, out]), performance.now() - asked]";
    let asked = async |path: &str| {
        let answer = page.script(ask, vec![path.into()]).await;
        (answer[0].as_str().unwrap_or_default().to_owned(), answer[1].as_f64().unwrap_or_default())
    };
    site.refuse(&["host"]);
    assert_eq!(asked("host/index.html").await.0, "refused");
    assert_eq!(asked("index.html").await.0, "loaded");
    site.refuse(&[]);
    page.slow_down(200).await;
    let (what, took) = asked("host/index.html").await;
    assert!(what == "loaded" && took >= 200.0, "{what} {took}");
    site.hold_back("host");
    assert_eq!(asked("host/index.html").await.0, "waits");
}

#[tokio::test]
async fn a_script_runs_before_the_pages_own_at_every_load() {
    let site = Site::of_files(&[(
        "index.html",
        "<!doctype html><title>Trial</title><p id=seen></p>
        <script>seen.textContent = globalThis.early ?? 'nothing'</script>",
    )]);
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    assert_eq!(page.text("#seen").await, "nothing");
    page.before_load("globalThis.early = 'first'").await;
    for _ in 0..2 {
        page.reload().await;
        assert_eq!(page.text("#seen").await, "first");
    }
}

#[tokio::test]
async fn where_scripts_are_off_none_of_the_pages_own_runs() {
    let site = Site::of_files(&[(
        "index.html",
        "<!doctype html><h1>A page</h1><noscript><p id=without>No scripts</p></noscript><script>document.body.innerHTML = ''</script>",
    )]);
    let page = Page::open(&site, Setup::desk().without_scripts()).await;
    page.visit_early("").await;
    page.wait_for("#without").await;
    assert_eq!(page.text("h1").await, "A page");
    assert_eq!(page.count("#without").await, 1);
}

#[tokio::test]
#[should_panic(expected = "harness_works.rs")]
async fn a_failure_says_where_it_happened() {
    let site = trial();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    page.script("no.such.thing()", vec![]).await;
}
