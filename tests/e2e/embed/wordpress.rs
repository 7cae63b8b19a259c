//! The plugin of embed/wordpress in a real WordPress.

use serde_json::json;

use super::super::harness::{PASSWORD, Page, Setup, Site, WordPress, needs, release_folder};
use super::answer_and_reload;

/// A browser at that address.
async fn at(address: &str) -> Page {
    let page = Page::open(&Site::of_files(&[("index.html", "")]), Setup::desk()).await;
    page.go(address).await;
    page
}

async fn log_in(page: &Page, wordpress: &WordPress, who: &str) {
    page.go(&format!("{}/wp-login.php", wordpress.address())).await;
    page.fill("#user_login", who).await;
    page.fill("#user_pass", PASSWORD).await;
    page.click("#wp-submit").await;
    page.wait_for("#wpadminbar").await;
}

/// Sends a form to WordPress as this page would; gives the status.
async fn send(page: &Page, address: &str, fields: &str) -> i64 {
    let send = "return fetch(arguments[0], { method: 'POST', redirect: 'manual', body: new URLSearchParams(arguments[1]) })
        .then((answer) => answer.status)";
    page.script(send, vec![json!(address), json!(fields)]).await.as_i64().expect("a status")
}

#[tokio::test]
async fn in_wordpress_by_shortcode_by_block_and_from_its_own_files_answers_are_still_there_after_a_reload() {
    needs!(OneIsEnough);
    let guide = Site::release();
    let Some(wordpress) = WordPress::start(Some(&release_folder())) else { return };
    wordpress.inside(&format!("update_option('kintsugi', ['address' => '{}']);", guide.address()));
    // The words pass through WordPress's own filters, which like to put paragraphs and curly quotes everywhere.
    let by_shortcode = wordpress
        .post("Some words.\n\n[kintsugi theme=\"dark\" home-url=\"/?p=1\"]My link[/kintsugi]\n\nMore.");
    let page = at(&by_shortcode).await;
    answer_and_reload(&page).await;
    page.script("location.hash = '#/today'", vec![]).await;
    page.wait_for("html[data-theme=dark] [data-frame=home]").await;
    assert_eq!(page.script("return location.origin", vec![]).await, json!(guide.address()));
    let block = "<!-- wp:kintsugi/guide {\"accent\":\"7a1fa2\",\"theme\":\"light\",\"homeUrl\":\"/\"} /-->";
    // Another person: what the first one answered is kept for the whole blog.
    drop(page);
    let page = at(&wordpress.post(block)).await;
    answer_and_reload(&page).await;
    page.wait_true("getComputedStyle(document.querySelector('.shell-urge')).color === 'rgb(122, 31, 162)'")
        .await;
    // Without an address the files in the plugin's folder are the guide.
    wordpress.inside("delete_option('kintsugi');");
    drop(page);
    let page = at(&wordpress.post("[kintsugi]")).await;
    answer_and_reload(&page).await;
    assert_eq!(page.script("return location.origin", vec![]).await, json!(wordpress.address()));
    assert_eq!(wordpress.complaints(), "");
}

#[tokio::test]
async fn the_plugin_escapes_checks_who_asks_and_leaves_nothing_behind() {
    needs!(OneIsEnough);
    let Some(wordpress) = WordPress::start(None) else { return };
    let option = || wordpress.inside("echo wp_json_encode(get_option('kintsugi', null));");
    // Without an address a reader sees nothing of it, whoever can mend it sees why.
    let post =
        wordpress.post("[kintsugi theme='dark\" onclick=\"alert(1)' accent='<script>' words='<b>x</b>']");
    let page = at(&post).await;
    assert_eq!(page.count("kintsugi-guide, script[src*='embed.js']").await, 0);
    log_in(&page, &wordpress, "admin").await;
    page.go(&post).await;
    page.wait_text("body", "say under Settings where the guide is").await;
    // The settings page keeps what can be, and says what can't.
    let settings = format!("{}/wp-admin/options-general.php?page=kintsugi", wordpress.address());
    page.go(&settings).await;
    page.fill("#kintsugi-address", "https://guide.example/a\"b").await;
    page.fill("#kintsugi-theme", "dark").await;
    page.fill("#kintsugi-days", "7").await;
    page.click("#submit").await;
    page.wait_text("body", "Not kept: address").await;
    page.wait_text("body", "Not kept: days").await;
    assert_eq!(option(), r#"{"theme":"dark"}"#);
    page.fill("#kintsugi-address", "https://guide.example/kintsugi").await;
    page.click("#submit").await;
    page.wait_text("body", "Settings saved").await;
    assert_eq!(option(), r#"{"address":"https:\/\/guide.example\/kintsugi","theme":"dark"}"#);
    // Without the nonce nothing is taken, also not from the very person who may.
    let save = format!("{}/wp-admin/options.php", wordpress.address());
    let fields = "option_page=kintsugi&action=update&kintsugi[theme]=light";
    assert_eq!(send(&page, &save, fields).await, 403);
    // The post of before: nothing of it became markup.
    page.go(&post).await;
    page.wait_for("kintsugi-guide").await;
    let found = "const one = document.querySelector('kintsugi-guide');
        return [one.getAttributeNames(), one.getAttribute('theme'), one.textContent, one.querySelectorAll('b').length]";
    assert_eq!(page.script(found, vec![]).await, json!([["theme"], "dark", "<b>x</b>", 0]));
    // An editor may write posts and not change where the guide is.
    drop(page);
    let other = at(&wordpress.address()).await;
    log_in(&other, &wordpress, "editor").await;
    let status = "return fetch(arguments[0]).then((answer) => answer.status)";
    assert_eq!(other.script(status, vec![json!(settings)]).await, json!(403));
    assert_eq!(send(&other, &save, fields).await, 403);
    assert_eq!(option(), r#"{"address":"https:\/\/guide.example\/kintsugi","theme":"dark"}"#);
    // The block can be put in by hand.
    other.go(&format!("{}/wp-admin/post-new.php", wordpress.address())).await;
    let known = "window.wp?.blocks?.getBlockType('kintsugi/guide')?.title === 'Kintsugi'";
    other.wait_true(known).await;
    let insert = "const { blocks, data } = wp;
        data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('kintsugi/guide', { theme: 'dark' }));
        return data.select('core/editor').getEditedPostContent()";
    assert_eq!(other.script(insert, vec![]).await, json!("<!-- wp:kintsugi/guide {\"theme\":\"dark\"} /-->"));
    wordpress.inside(
        "require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
         deactivate_plugins('kintsugi/kintsugi.php'); uninstall_plugin('kintsugi/kintsugi.php');",
    );
    assert_eq!(option(), "null");
    let left = "global $wpdb; echo $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%kintsugi%'\");";
    assert_eq!(wordpress.inside(left), "0");
    assert_eq!(wordpress.complaints(), "");
}
