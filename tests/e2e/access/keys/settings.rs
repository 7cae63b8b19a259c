//! Settings, backups, the lock, erasing, and the page for bloggers, by keyboard alone.

use serde_json::json;

use super::super::hands::Hands;
use crate::e2e::harness::{Setup, Site};
use crate::e2e::lives;

#[tokio::test]
async fn every_setting_is_changed_where_it_stands() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/settings").await;
    hands.to("input[name=theme]").await;
    hands.press(thirtyfour::Key::Down + "", "input[name=theme]:checked").await.hears_nothing().await;
    for switch in ["digit-keys", "shift-exit", "leave-ex-out"] {
        let css = format!("input[name={switch}]");
        if hands.page.count(&css).await > 0 {
            hands.to(&css).await.space(&css).await.hears_nothing().await;
        }
    }
    for list in ["#day-start", "#region"] {
        hands.to(list).await;
        hands.press(thirtyfour::Key::Down + "", list).await;
        assert!(hands.heard().await.len() <= 1);
    }
}

#[tokio::test]
async fn a_backup_is_saved_and_another_comes_in_and_goes_again() {
    let site = Site::release();
    let stored = lives::today(lives::calm);
    let hands = Hands::open(&site, Setup::phone(), stored.as_deref(), "#/settings").await;
    hands.to("[name=export]").await.enter("[name=export]").await.hears("").await;
    hands.to("#backup").await;
    // The browser's own window for choosing a file is none of ours.
    let choose = "const data = new DataTransfer(), input = document.querySelector('#backup');
        data.items.add(new File([arguments[0]], 'some.json'));
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    hands.page.script(choose, vec![json!("a shopping list")]).await;
    hands.page.wait_for("#backup-error").await;
    hands.at("#backup").await.hears("not a backup").await;
    hands.page.script(choose, vec![json!(stored)]).await;
    hands.at("#preview").await.hears_nothing().await;
    hands.to("input[name=way]").await;
    hands.press(thirtyfour::Key::Down + "", "input[name=way][value=replace]:checked").await;
    assert!(hands.heard().await.len() <= 1);
    hands.to("[name=import][value=no]").await.enter("#backup").await.hears_nothing().await;
    hands.page.script(choose, vec![json!(stored)]).await;
    hands.at("#preview").await;
    hands.to("[name=import][value=yes]").await.enter("#import-done").await;
    hands.heard().await;
    hands.to("[name=undo-import]").await.enter("#import-done").await;
}

#[tokio::test]
async fn saving_is_stopped_and_allowed_and_everything_is_erased() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/settings").await;
    hands.to("[name=stop-saving]").await.enter("#stop-saving-asked").await;
    hands.to("[name=stop-saving][value=no]").await.enter("[name=stop-saving][value=ask]").await;
    hands.enter("#stop-saving-asked").await.hears_nothing().await;
    hands.to("[name=stop-saving][value=yes]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_for("[data-saving=off]").await;
    hands.at("[name=allow-saving], [data-saving], #saving-title").await.hears("").await;
    hands.to("[name=allow-saving]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_for("[data-saving=on]").await;
    hands.at("[name=stop-saving], [data-saving], #saving-title").await.hears("").await;
    hands.to("[name=erase]").await.enter("#erase-asked").await.hears_nothing().await;
    hands.to("[name=erase][value=yes]").await.enter("#erased").await;
}

#[tokio::test]
async fn the_lock_is_set_locks_and_opens() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/settings").await;
    let form = "form[data-form=lock]";
    hands.to("[data-lock=off] summary").await.enter("[data-lock=off] summary").await;
    hands.to(&format!("{form} [type=submit]")).await;
    hands.enter(&format!("{form} [name=passphrase]")).await.hears("").await;
    hands.types("four plain words here").await;
    hands.to(&format!("{form} [name=again]")).await.types("four plain words here").await;
    hands.to(&format!("{form} [type=submit]")).await.enter("#lock-done").await;
    hands.heard().await;
    hands.to("[name=lock-now]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_for("[data-page=unlock]").await;
    hands.at("main h1, [data-form=unlock] [name=passphrase]").await;
    hands.heard().await;
    hands.to("[data-form=unlock] [name=passphrase]").await.types("four wrong words here").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_for("form[data-form=unlock] [role=alert]").await;
    hands.at("[data-form=unlock] [name=passphrase]").await;
    hands.heard().await;
    hands.page.script("document.activeElement.select()", vec![]).await;
    hands.types("four plain words here").await;
    hands.page.wait_true("document.activeElement.value === 'four plain words here'").await;
    hands.enter("main h1").await;
}

#[tokio::test]
async fn the_snippet_for_a_blog_is_put_together_and_copied() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::desk(), None, "#/embed").await;
    hands.to("input[name=kind]").await;
    hands.press(thirtyfour::Key::Down + "", "input[name=kind]:checked").await;
    hands.to("#embed-start").await;
    hands.press(thirtyfour::Key::Down + "", "#embed-start").await;
    hands.to("#embed-accent").await.types("2f6f6a").await;
    hands.to("#embed-snippet").await.hears_nothing().await;
    hands.to("[name=copy-snippet]").await.enter("[name=copy-snippet]").await.hears("").await;
}
