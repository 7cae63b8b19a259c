//! What a page of the guide may do at most, and what no line of its sources does.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kintsugi::site::page::with_policy;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The policy of the real page, directive by directive. Its inline script and style stand there still empty.
fn policy() -> BTreeMap<String, String> {
    let page = with_policy(&text("index.html")).unwrap();
    let (_, after) = page.split_once("http-equiv=\"content-security-policy\" content=\"").unwrap();
    let directive = |one: &str| {
        let (name, values) = one.trim().split_once(' ').unwrap();
        (name.to_owned(), values.to_owned())
    };
    after.split_once('"').unwrap().0.split(';').map(directive).collect()
}

#[test]
fn the_page_may_load_its_own_files_and_speak_to_its_own_server_and_nothing_else() {
    let mut policy = policy();
    let mut takes = |name: &str| policy.remove(name).unwrap_or_else(|| "nothing is said".to_owned());
    let inline = |values: String| {
        values.split(' ').filter(|value| !value.starts_with("'sha256-")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(takes("default-src"), "'none'");
    assert_eq!(inline(takes("script-src")), "'self' 'wasm-unsafe-eval'");
    assert_eq!(inline(takes("style-src")), "'self'");
    assert_eq!(takes("img-src"), "'self' data:");
    for own in ["connect-src", "manifest-src", "worker-src", "frame-src"] {
        assert_eq!(takes(own), "'self'", "{own}");
    }
    for none in ["base-uri", "form-action"] {
        assert_eq!(takes(none), "'none'", "{none}");
    }
    assert_eq!(takes("require-trusted-types-for"), "'script'");
    assert_eq!(takes("trusted-types"), "kintsugi");
    assert!(policy.is_empty(), "more than is known here: {policy:?}");
}

#[test]
fn only_what_the_policy_knows_by_its_bytes_stands_in_the_page_itself() {
    let page = text("index.html");
    assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
    let handlers = page
        .split(['<', '>'])
        .filter(|tag| tag.split_whitespace().any(|word| word.starts_with("on") && word.contains('=')));
    assert_eq!(handlers.count(), 0);
    assert!(!page.contains("javascript:"));
    assert!(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"));
}

/// The lines of every recipe for a server that set a header: name and value.
fn headers(recipe: &str) -> BTreeMap<String, String> {
    let known = [
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
        "Access-Control-Allow-Origin",
        "X-Frame-Options",
        "Content-Security-Policy",
        "Set-Cookie",
    ];
    let text = text(recipe);
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let mut found = BTreeMap::new();
    for line in lines {
        for name in known {
            if let Some((_, value)) = line.split_once(name) {
                let value =
                    value.trim_start_matches([':', ' ']).trim_end_matches(';').trim_end_matches(" always");
                found.insert(name.to_owned(), value.trim_matches('"').to_owned());
            }
        }
    }
    found
}

#[test]
fn every_recipe_sends_the_same_headers_and_none_that_keeps_a_blog_from_showing_the_guide() {
    let expected = [
        ("Access-Control-Allow-Origin", "*"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    let expected: BTreeMap<String, String> =
        expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    for recipe in ["hosting/nginx.conf", "hosting/Caddyfile", "hosting/_headers"] {
        assert_eq!(headers(recipe), expected, "{recipe}");
    }
}

#[test]
fn no_recipe_keeps_a_log_of_visitors() {
    assert!(text("hosting/nginx.conf").contains("access_log off;"));
    assert!(!text("hosting/Caddyfile").lines().any(|line| line.trim().starts_with("log")));
}
