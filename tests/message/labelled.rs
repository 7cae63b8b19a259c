//! How much the English rules catch of a labelled set, and what they flag for nothing (`README.md` beside this file).

use super::english::classes;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::message::{Class, Tier};

struct Labelled {
    id: &'static str,
    labels: Vec<Class>,
    text: &'static str,
}

fn set(file: &'static str) -> Vec<Labelled> {
    let lines = file.lines().map(|line| {
        let [id, labels, _, text] = line.split('\t').collect::<Vec<_>>().try_into().expect(line);
        let labels = labels.split(',').filter(|label| *label != "-");
        Labelled { id, labels: labels.map(|label| Class::from_id(label).expect(label)).collect(), text }
    });
    lines.collect()
}

fn tuning() -> Vec<Labelled> {
    set(include_str!("tuning.tsv"))
}

fn held_out() -> Vec<Labelled> {
    set(include_str!("held-out.tsv"))
}

/// Temporary.
#[test]
fn show_tuning() {
    for one in tuning() {
        let found: Vec<&str> = classes(one.text).into_iter().filter(|c| c.tier() <= Tier::Change).map(Choice::id).collect();
        let labels: Vec<&str> = one.labels.iter().map(|l| l.id()).collect();
        if labels.is_empty() && !found.is_empty() { println!("FALSE {} {:?} {}", one.id, found, one.text); }
        if !labels.is_empty() && found.is_empty() { println!("MISS {} {:?} {}", one.id, labels, one.text); }
        else if !labels.is_empty() && !labels.iter().any(|l| found.contains(l)) { println!("OTHER {} {:?} {:?} {}", one.id, labels, found, one.text); }
    }
    assert!(held_out().len() > 80);
}
