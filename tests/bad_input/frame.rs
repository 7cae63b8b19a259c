//! Messages from the page around a frame. That page may be anybody's, and may say anything at any length.

use kintsugi::domain::asked::{Asked, LONGEST, LONGEST_LABEL, query_in};
use kintsugi::domain::colour::{Colour, DARK, LEAST_CONTRAST, LIGHT};
use kintsugi::domain::look::{is_font, is_length};
use kintsugi::ui::Query;
use proptest::prelude::*;

use super::bending::{Bend, bent};

const HOSTS: [&str; 5] = ["https://blog.example", "http://localhost:8080", "null", "", "javascript:"];

const MESSAGES: [&str; 6] = [
    "theme=dark&lang=en&accent=7a1fa2&surface=fffdfa&radius=4px&font=Georgia%2C+serif&days=45&region=GB",
    "home-url=https%3A%2F%2Fblog.example%2Fa%2Fpost%3Fb%23c&home-label=Back+to+the+post",
    "home-url=https%3A%2F%2Fblog.example.evil.example%2F&home-label=x",
    "home-url=javascript%3Aalert%281%29&embed=0&profile=other",
    "radius=1px%7D*%7Bdisplay%3Anone&font=%22a%22%3B%7D%2F*&accent=%23fff",
    "",
];

/// The value of a name, as `URLSearchParams` of a browser reads it.
fn value(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (known, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(known) == name).then(|| decoded(value))
    })
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = code.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| bytes[at] == b'%');
        plain.push(code.unwrap_or(if bytes[at] == b'+' { b' ' } else { bytes[at] }));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn drawn(bend: &mut Bend) -> (Option<&'static str>, Option<String>) {
    let sample = bend.one(&MESSAGES);
    let mut text = bend.text(sample);
    if bend.below(50) == 0 {
        text = text.repeat(5_000_000 / text.len().max(500));
    }
    let kind =
        [Some("asked"), Some("asked"), Some("asked"), Some("ready"), Some("handover"), None][bend.below(6)];
    (kind, (bend.below(20) > 0).then_some(text))
}

#[test]
fn a_bent_message_is_left_out_or_asks_for_nothing_that_is_out_of_bounds() {
    let first = Query::parse("?embed=1&profile=one");
    bent(4, |bend| {
        let ((kind, text), host) = (drawn(bend), bend.one(&HOSTS));
        let Some(query) = query_in(kind, text) else { return Ok(()) };
        prop_assert!(kind == Some("asked") && query.len() <= LONGEST);
        let asked = Asked::of(&|name| value(&query, name), host);
        if let Some((address, label)) = &asked.home {
            prop_assert!(host.starts_with("http") && address.starts_with(&format!("{host}/")), "{}", address);
            prop_assert!(label.as_ref().is_none_or(|label| label.len() <= LONGEST_LABEL));
        }
        look(&asked)?;
        let anew = first.asked_anew(&query, asked.home);
        prop_assert!(anew.embed && anew.profile == first.profile, "store and frame are the address's alone");
        Ok(())
    });
}

/// What of a look is taken can't say more in a style than it should, and leaves all words readable.
fn look(asked: &Asked) -> Result<(), TestCaseError> {
    let look = &asked.look;
    for taken in
        [look.radius.as_deref().filter(|one| is_length(one)), look.font.as_deref().filter(|one| is_font(one))]
    {
        let taken = taken.unwrap_or_default();
        prop_assert!(
            taken.len() <= 200 && !taken.contains(['{', '}', ';', '(', ')', ':', '\\', '/', '<', '\0']),
            "{}",
            taken
        );
    }
    let colour = |text: &Option<String>| text.as_deref().and_then(Colour::parse);
    for scheme in [&LIGHT, &DARK] {
        let (accent, _) = scheme.take(colour(&look.accent), colour(&look.surface), f64::powf);
        if let Some(accent) = accent {
            prop_assert!(accent.contrast(scheme.on_action, f64::powf) >= LEAST_CONTRAST);
        }
    }
    Ok(())
}

#[test]
fn a_message_of_five_million_bytes_is_left_out_by_its_length_alone() {
    let bomb = "home-url=%41&".repeat(400_000);
    let begun = std::time::Instant::now();
    assert_eq!(query_in(Some("asked"), Some(bomb)), None);
    assert!(begun.elapsed() < std::time::Duration::from_millis(20));
}
