#![cfg(not(target_arch = "wasm32"))]
//! The rules of the house, held over the text of the sources. ARCHITECTURE.md says why they are there.
//! Each rule is a function over one file, so that a planted breach can prove that the rule bites.

#![allow(clippy::expect_used, reason = "what these tests look at must be readable")]

mod tidy {
    pub mod classes;
    pub mod code;
    pub mod file;
}

use tidy::classes::{classes_of_styles, classes_used};
use tidy::code::{modules_named, names};
use tidy::file::{File, files};

/// No file is longer than this many lines: one idea a file.
const LONGEST: usize = 500;

/// Holds a rule over all files for which `belongs` is true; a breach is told with its file.
#[track_caller]
fn hold(belongs: impl Fn(&File) -> bool, rule: impl Fn(&File) -> Vec<String>) {
    let breaches: Vec<String> = files()
        .iter()
        .filter(|file| belongs(file))
        .flat_map(|file| rule(file).into_iter().map(|breach| format!("{}: {breach}", file.path)))
        .collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// Holds that a rule finds fault with a text, and none with another.
#[track_caller]
fn bites(rule: impl Fn(&File) -> Vec<String>, bad: &str, good: &str) {
    assert!(!rule(&File::of_text(bad)).is_empty(), "the rule lets this pass: {bad}");
    assert_eq!(rule(&File::of_text(good)), Vec::<String>::new(), "the rule is wrong about: {good}");
}

fn names_a_browser_crate(file: &File) -> Vec<String> {
    names(&file.text, &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"])
}

#[test]
fn the_rules_and_the_state_know_no_browser() {
    hold(|file| file.is_in("src/domain") || file.is_in("src/progress"), names_a_browser_crate);
    bites(
        names_a_browser_crate,
        "use gloo_timers::callback::Timeout;",
        "// yew draws this\nlet eyewear = 1;",
    );
}

fn names_json(file: &File) -> Vec<String> {
    modules_named(&file.text, &["json"])
}

fn names_serde(file: &File) -> Vec<String> {
    names(&file.text, &["serde"])
}

#[test]
fn only_the_saved_form_knows_how_it_is_written_down() {
    let core = |file: &File| file.is_in("src/domain") || file.is_in("src/progress");
    hold(|file| core(file) && !file.path.starts_with("src/progress/saved"), names_json);
    bites(names_json, "use crate::json::Value;", "/// Not `json`.\nstruct Plain;");
    hold(|file| file.is_in("src") && !file.is_in("src/site"), names_serde);
    bites(names_serde, "#[derive(serde::Serialize)]", "/// Not for `serde`.\nstruct Plain;");
}

fn leaves_the_domain(file: &File) -> Vec<String> {
    modules_named(&file.text, &["progress", "ui", "browser", "ports", "words"])
}

#[test]
fn the_domain_leans_on_nothing_else_of_ours() {
    hold(|file| file.is_in("src/domain"), leaves_the_domain);
    bites(leaves_the_domain, "use crate::progress::Progress;", "use crate::domain::day;\nlet progress = 1;");
    bites(leaves_the_domain, "use crate::{domain::{day, ui}, words};", "use crate::{domain::{day, ui}};");
}

fn draws_or_reaches_out(file: &File) -> Vec<String> {
    modules_named(&file.text, &["ui", "browser"])
}

#[test]
fn the_state_neither_draws_nor_reaches_into_the_browser() {
    hold(|file| file.is_in("src/progress"), draws_or_reaches_out);
    bites(draws_or_reaches_out, "crate::browser::clock::now()", "crate::domain::day::next()");
}

fn leans_on_the_state(file: &File) -> Vec<String> {
    modules_named(&file.text, &["progress", "keeper", "ui", "browser"])
}

#[test]
fn words_and_ports_stand_beside_the_state() {
    let beside = |file: &File| file.is_in("src/words") || file.path.ends_with("src/ports.rs");
    hold(beside, leans_on_the_state);
    bites(leans_on_the_state, "use crate::progress::Theme;", "use crate::domain::theme::Theme;");
}

fn names_the_pages(file: &File) -> Vec<String> {
    modules_named(&file.text, &["ui", "keeper"])
}

#[test]
fn the_browser_knows_no_page() {
    hold(|file| file.is_in("src/browser"), names_the_pages);
    bites(names_the_pages, "use crate::ui::Route;", "use crate::ports::LEAVE_TO;");
}

fn carries_inline_style(file: &File) -> Vec<String> {
    file.lines_with(|line| {
        line.match_indices("style=").any(|(at, mark)| {
            let before = line[..at].chars().next_back();
            let word_before = before.is_some_and(|last| last.is_alphanumeric() || "-_".contains(last));
            !word_before && !line[at + mark.len()..].starts_with('=')
        })
    })
}

#[test]
fn no_style_attribute_is_written_anywhere() {
    let drawn = |file: &File| file.is_in("src/ui") || file.is_in("src/web") || file.path == "index.html";
    hold(drawn, carries_inline_style);
    bites(carries_inline_style, "<p style={width}>", "<text font-style=\"italic\"> if style==plain");
}

fn makes_markup_of_text(file: &File) -> Vec<String> {
    names(
        &file.text,
        &[
            "inner_html",
            "set_inner_html",
            "outer_html",
            "set_outer_html",
            "from_html_unchecked",
            "insert_adjacent_html",
            "create_contextual_fragment",
            "parse_from_string",
            "DomParser",
            "set_srcdoc",
            "write_ln",
            "VRaw",
            "js_sys::eval",
            "new_with_args_and_body",
        ],
    )
}

fn makes_markup_in_script(file: &File) -> Vec<String> {
    let ways = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "createContextualFragment",
        "parseFromString",
        "DOMParser",
        "setHTML",
        "srcdoc",
        "document.write",
        "eval",
        "Function(",
        "javascript:",
    ];
    names(&file.text, &ways)
}

/// Neither set nor read: not in code, and not by a type that knows them.
fn speaks_of_cookies(file: &File) -> Vec<String> {
    names(&file.text, &["cookie", "set_cookie", "cookieStore", "HtmlDocument", "CookieStore"])
}

#[test]
fn no_cookie_is_set_or_read_anywhere() {
    let made = |file: &File| {
        file.is_in("src") || file.is_in("view") || file.is_in("hosting") || file.path == "Cargo.toml"
    };
    hold(|file| made(file) && !file.path.ends_with(".md"), speaks_of_cookies);
    bites(speaks_of_cookies, "document.cookie = 'a'", "// sets no cookie");
    bites(speaks_of_cookies, "  \"HtmlDocument\",", "\"Document\"");
}

#[test]
fn no_text_becomes_markup() {
    hold(|file| (file.is_in("src") || file.is_in("view")) && file.is_rust(), makes_markup_of_text);
    hold(
        |file| file.is_in("src/web") || file.is_in("embed") && file.path.ends_with(".js"),
        makes_markup_in_script,
    );
    bites(makes_markup_of_text, "element.set_inner_html(&text);", "element.set_text_content(Some(&text));");
    bites(makes_markup_in_script, "box.innerHTML = text", "box.textContent = text");
    bites(makes_markup_in_script, "new Function(text)()", "const retrieval = 1; // eval");
}

#[test]
fn every_class_that_is_drawn_has_a_style() {
    let styles: String = files()
        .into_iter()
        .filter(|file| file.is_in("styles") && file.path.ends_with(".css"))
        .map(|file| file.text)
        .collect();
    // Without any style there is nothing to compare with; Trunk itself refuses a release without its styles.
    if styles.is_empty() {
        return;
    }
    let known = classes_of_styles(&styles);
    let unknown = |file: &File| {
        let mut unknown = classes_used(&file.text);
        unknown.retain(|class| !known.contains(class));
        unknown
    };
    hold(|file| file.is_in("src/ui") && file.is_rust() || file.path == "index.html", unknown);
    bites(unknown, "<p class=\"never-heard-of\">", "<p>");
}

fn lacks_a_module_doc(file: &File) -> Vec<String> {
    let mut rest = file.text.as_str();
    // Attributes of the whole file may stand above.
    while rest.starts_with("#![") {
        rest = rest.split_once("]\n").map_or("", |(_, rest)| rest).trim_start();
    }
    if rest.starts_with("//!") {
        Vec::new()
    } else {
        vec!["begins without a `//!` that says what it is".to_owned()]
    }
}

#[test]
fn every_rust_file_begins_by_saying_what_it_is() {
    hold(File::is_rust, lacks_a_module_doc);
    bites(lacks_a_module_doc, "use std::fs;", "#![cfg(test)]\n\n//! Says what it is.\n");
}

fn is_too_long(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines > LONGEST { vec![format!("{lines} lines, the most is {LONGEST}")] } else { Vec::new() }
}

#[test]
fn no_source_file_grows_too_long_to_read() {
    // A table of data has a row for each thing.
    let is_read = |file: &File| !file.path.ends_with(".tsv");
    hold(
        |file| is_read(file) && ["src", "xtask", "tests"].iter().any(|folder| file.is_in(folder)),
        is_too_long,
    );
    bites(is_too_long, &"line\n".repeat(LONGEST + 1), &"line\n".repeat(LONGEST));
}

fn is_unfinished(file: &File) -> Vec<String> {
    // Put together from halves, or this very file would be found.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("todo", "!(")];
    file.lines_with(|line| marks.iter().any(|mark| line.contains(mark)))
}

#[test]
fn nothing_is_marked_as_unfinished() {
    hold(|_| true, is_unfinished);
    bites(is_unfinished, concat!("// TO", "DO: later"), "// to do is one thing, done another");
}

fn names_a_private_folder(file: &File) -> Vec<String> {
    let folders =
        [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];
    file.lines_with(|line| {
        folders.iter().any(|folder| {
            line.match_indices(folder).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before.is_some_and(|last| last.is_alphanumeric() || "-_.}]".contains(last))
            })
        })
    })
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    hold(|_| true, names_a_private_folder);
    bites(
        names_a_private_folder,
        concat!("see /ho", "me/ada/notes"),
        concat!("https://example.org/ho", "me/"),
    );
}

#[test]
fn the_rules_look_at_real_files() {
    let files = files();
    for path in ["src/lib.rs", "tests/tidy.rs", "xtask/src/main.rs", "Cargo.toml", ".cargo/config.toml"] {
        assert!(files.iter().any(|file| file.path == path), "{path} is not looked at");
    }
    assert!(files.iter().all(|file| !file.is_in("target") && !file.is_in(".git")));
}

fn calls_the_late_part(file: &File) -> Vec<String> {
    let late = ["later::page", "later::above", "later::foot", "later::heavy_lines", "kintsugi_view::late"];
    names(&file.text, &late)
}

/// Each of them looks first whether the late part is there.
const ENTRIES: [&str; 6] = [
    "src/ui/app.rs",
    "src/ui/later.rs",
    "src/ui/parts/shell.rs",
    "src/ui/parts/support_card.rs",
    "src/keeper/late.rs",
    "src/browser/late.rs",
];

#[test]
fn the_late_part_is_entered_where_it_is_known_to_be_there() {
    hold(|file| file.is_in("src") && !ENTRIES.contains(&file.path.as_str()), calls_the_late_part);
    bites(
        calls_the_late_part,
        "html! { <p>{ later::page(guide) }</p> }",
        "// see later::page\nlater::waiting(guide, waiting);",
    );
}
