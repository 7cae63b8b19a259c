//! A browser that is killed as if the power had gone: what is there afterwards is whole, and how much is lost is measured, for
//! docs/what-is-kept.md.

use std::time::Duration;

use super::faults::{begin, lines, log};
use super::harness::{Capability, Page, Setup, Site, TempFolder, Undriven, needs};

/// How long after the last action the browser is killed, in seconds.
const KILLED_AFTER: [u64; 3] = [1, 8, 62];

/// Ten lines, a little later ten more, and the end; gives how many of the twenty are there afterwards.
async fn killed_after(site: &Site, seconds: u64) -> usize {
    let page = Page::open_alone(site, Setup::desk()).await;
    begin(&page).await;
    log(&page, 10).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    log(&page, 10).await;
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    let left = page.kill_browser().await;
    let page = Page::open_again(left, site, Setup::desk()).await;
    page.visit("#/quiet").await;
    page.wait_for("main h1").await;
    assert_eq!(page.count("[data-health], #broken").await, 0, "nothing is torn");
    lines(&page).await
}

/// What both scripts below need.
const IN_PAGE: &str = "const find = async css => {
        for (;;) {
            const one = document.querySelector(css);
            if (one) return one;
            await new Promise(next => setTimeout(next, 20));
        }
    };
    const tell = what => fetch('LICENSE-MIT?tell=' + what, { cache: 'no-store' });";

/// The same ten lines, and ten more, by a script in the page.
const WRITES: &str = "addEventListener('load', async () => {
        (await find(\"[data-boot=on] .home-doors a[href='#/quiet']\")).click();
        await find('[data-day]');
        const input = await find('input[name=kind]');
        input.closest('details')?.setAttribute('open', '');
        const log = () => {
            for (let line = 0; line < 10; line++) {
                const form = document.querySelector('input[name=kind]').form;
                form.querySelector('input[name=kind][value=they-wrote]').click();
                form.requestSubmit();
            }
        };
        log();
        await new Promise(next => setTimeout(next, 3000));
        log();
        tell(Object.keys(JSON.parse(localStorage.getItem('kintsugi')).data.contacts).length);
    });";

/// How many are there, and how many notices about what is not as it should be.
const READS: &str = "addEventListener('load', async () => {
        await find('[data-boot=on] main h1');
        const kept = JSON.parse(localStorage.getItem('kintsugi') ?? '{}').data?.contacts ?? {};
        tell(Object.keys(kept).length + '-' + document.querySelectorAll('[data-health], #broken').length);
    });";

/// What the page tells next.
async fn told(site: &Site) -> String {
    for _ in 0..3_000 {
        if let Some(told) = site.wire().take_told().pop() {
            return told;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the page told nothing")
}

/// As [`killed_after`], where a driven browser keeps nothing.
async fn undriven_killed_after(site: &Site, seconds: u64) -> usize {
    let profile = TempFolder::new("profile");
    // Its pages would come without a script.
    site.wire().refuse_worker();
    site.wire().put_in_front("what happens", &[IN_PAGE, WRITES].concat());
    let browser = Undriven::open(&profile, &format!("{}/#/", site.address()));
    assert_eq!(told(site).await, "20", "all were written");
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    drop(browser);
    site.wire().put_in_front("what happens", &[IN_PAGE, READS].concat());
    let _browser = Undriven::open(&profile, &format!("{}/#/quiet", site.address()));
    let told = told(site).await;
    let (kept, notices) = told.split_once('-').expect("two numbers");
    assert_eq!(notices, "0", "nothing is torn");
    kept.parse().expect("a number")
}

#[tokio::test]
async fn a_browser_that_is_killed_leaves_a_whole_state_and_its_loss_is_measured() {
    let site = Site::release();
    for wait in KILLED_AFTER {
        let kept = if Capability::ProfilesLeftBehind.missing().is_none() {
            killed_after(&site, wait).await
        } else {
            undriven_killed_after(&site, wait).await
        };
        println!("killed {wait} s after the last of 20 lines: {} lost", 20 - kept);
        assert!([0, 10, 20].contains(&kept), "whole actions: {kept}");
        if wait > 60 {
            assert_eq!(kept, 20, "after a minute everything is on the disk");
        }
    }
}

#[tokio::test]
#[ignore = "takes two minutes; the figures in docs/what-is-kept.md come from here"]
async fn a_browser_that_is_killed_in_a_busy_sitting_is_measured() {
    needs!(ProfilesLeftBehind);
    let site = Site::release();
    for busy in [20, 45, 75] {
        let page = Page::open_alone(&site, Setup::desk()).await;
        begin(&page).await;
        for _ in 0..busy {
            log(&page, 1).await;
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        let left = page.kill_browser().await;
        let page = Page::open_again(left, &site, Setup::desk()).await;
        page.visit("#/quiet").await;
        page.wait_for("main h1").await;
        let kept = lines(&page).await;
        println!("killed after {busy} s with an action each second: the last {} lost", busy - kept);
    }
}
