//! The help lines of every country as plain HTML, for whoever can't run the program.

use super::home;
use super::html::escape;
use super::language::Language;
use super::problem::Problem;
use crate::domain::choice::Choice;
use crate::domain::support::{Country, ForWhom, LISTED_ON, SERVICES, Service};
use crate::key;
use crate::words::{Arg, Words, families};

/// findahelpline.com and the emergency numbers first, then each country's lines, folded.
///
/// # Errors
/// When the words can't be read.
pub fn draw(language: &Language) -> Result<String, Problem> {
    let words = home::words(language, &[&language.first, &language.more])?;
    let page = |key: &str| language.page.get(key).map(|text| escape(text)).unwrap_or_default();
    let everywhere = lines(&words, |line| line.country == Country::Any);
    let emergency: String = emergencies()
        .map(|line| {
            let country = escape(&words.text(families::country_name(line.country)));
            format!("<li>{country} {}</li>", call(line))
        })
        .collect();
    let countries: String = Country::ALL
        .iter()
        .filter(|&&country| country != Country::Any)
        .map(|&country| {
            let name = escape(&words.text(families::country_name(country)));
            let own = lines(&words, |line| line.country == country && line.for_whom != ForWhom::Emergency);
            format!("<details><summary>{name}</summary><ul>{own}</ul></details>\n")
        })
        .collect();
    let listed = words.say(key!("support-change"), &[("date", Arg::Text(LISTED_ON))]);
    Ok(format!(
        "<h2>{}</h2>\n<ul>{everywhere}</ul>\n<p>{}</p>\n<ul>{emergency}</ul>\n<h3>{}</h3>\n<div>\n{countries}</div>\n<p>{}</p>",
        escape(&words.text(key!("support-title"))),
        page("page-emergency"),
        page("page-more-lines"),
        escape(&listed),
    ))
}

/// The keys of `content/<lang>/page.ftl` that this part asks for.
pub const KEYS: [&str; 2] = ["page-emergency", "page-more-lines"];

fn emergencies() -> impl Iterator<Item = &'static Service> {
    SERVICES.iter().filter(|line| line.for_whom == ForWhom::Emergency)
}

fn lines(words: &Words, wanted: impl Fn(&Service) -> bool) -> String {
    SERVICES.iter().filter(|line| wanted(line)).map(|line| row(words, line)).collect()
}

/// Who, how to reach them, and for whom.
fn row(words: &Words, line: &Service) -> String {
    let for_whom = if line.country == Country::Any && line.url.is_some() {
        words.text(key!("support-findahelpline"))
    } else {
        words.text(families::for_whom(line.for_whom))
    };
    let mut ways: Vec<String> = Vec::new();
    if line.tel.is_some() {
        ways.push(call(line));
    }
    if let Some(sms) = line.sms {
        let number = ("number", Arg::Text(sms.number));
        let label = match sms.word {
            Some(word) => words.say(key!("support-text-word"), &[number, ("word", Arg::Text(word))]),
            None => words.say(key!("support-text"), &[number]),
        };
        ways.push(format!("<a href=\"sms:{}\">{}</a>", sms.number, escape(&label)));
    }
    if let Some(url) = line.url {
        ways.push(format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(url), escape(line.contact)));
    }
    let name = if line.name == line.contact { String::new() } else { format!("{}: ", escape(line.name)) };
    format!("<li>{name}{}. {}.</li>", ways.join(", "), escape(&for_whom))
}

fn call(line: &Service) -> String {
    format!("<a href=\"tel:{}\">{}</a>", line.tel.unwrap_or_default(), escape(line.contact))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> String {
        draw(&Language { tag: "en".into(), ..Language::default() }).unwrap_or_default()
    }

    #[test]
    fn every_listed_line_is_there_once_and_can_be_pressed() {
        let html = drawn();
        for line in &SERVICES {
            if let Some(tel) = line.tel {
                let shown = html.matches(&format!("href=\"tel:{tel}\"")).count();
                let listed = SERVICES.iter().filter(|one| one.tel == Some(tel)).count();
                assert_eq!(shown, listed, "{tel}");
            }
            assert!(html.contains(&escape(line.contact)), "{}", line.contact);
        }
    }

    #[test]
    fn the_helpline_for_all_and_the_emergency_numbers_stand_first() {
        let html = drawn();
        let place = |part: &str| html.find(part).unwrap_or(usize::MAX);
        assert!(place("findahelpline.com") < place("tel:911"));
        assert!(place("tel:111\"") < place("<details>"));
    }
}
