//! CSS classes: those the styles know and those the pages use.

use std::collections::BTreeSet;

/// Every class a style sheet speaks of.
pub fn classes_of_styles(css: &str) -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for (at, _) in css.match_indices('.') {
        let name: String = css[at + 1..].chars().take_while(|letter| is_class_part(*letter)).collect();
        // `.5rem` is a number.
        if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            classes.insert(name);
        }
    }
    classes
}

/// The classes written out in `class="a b"`, `class={"a"}` and `classes!("a", narrow.then_some("b"))`.
pub fn classes_used(text: &str) -> Vec<String> {
    let mut literals = Vec::new();
    for opening in ["class=\"", "class={\""] {
        for (at, _) in text.match_indices(opening) {
            literals.extend(text[at + opening.len()..].split('"').next());
        }
    }
    for (at, opening) in text.match_indices("classes!(") {
        literals.extend(literals_up_to_the_closing_bracket(&text[at + opening.len()..]));
    }
    literals.iter().flat_map(|literal| literal.split_whitespace()).map(str::to_owned).collect()
}

fn literals_up_to_the_closing_bracket(code: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    let mut depth = 0;
    // Odd pieces are between quotes.
    for (index, piece) in code.split('"').enumerate() {
        if index % 2 == 1 {
            literals.push(piece);
            continue;
        }
        for letter in piece.chars() {
            match letter {
                '(' => depth += 1,
                ')' if depth == 0 => return literals,
                ')' => depth -= 1,
                _ => {}
            }
        }
    }
    literals
}

fn is_class_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

#[test]
fn classes_are_found_in_every_way_of_writing_them() {
    let page =
        r#"<p class="one two"> <a class={"three"}> <b class={classes!("four", (at == 5).then_some("six"))}>"#;
    assert_eq!(classes_used(page), ["one", "two", "three", "four", "six"]);
}

#[test]
fn styles_tell_their_classes_and_not_their_numbers() {
    let known = classes_of_styles(".card > .card-title:hover { margin: .5rem 0.25rem }");
    assert_eq!(known.into_iter().collect::<Vec<_>>(), ["card", "card-title"]);
}
