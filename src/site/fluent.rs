//! Compiles one Fluent file into the flat texts that [`words`](crate::words) reads at run time, and refuses what that cannot do.

use super::problem::Problem;
use super::source::Source;
use crate::words::bracket;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One text of a file, compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The message's id, or `id.attribute`.
    pub key: String,
    /// What goes into the pack for it: one row, or a choice and its variants.
    pub rows: Vec<(String, String)>,
}

/// Compiles a file; gives all problems, not only the first.
pub fn compile(source: &Source) -> (Vec<Text>, Vec<Problem>) {
    let (resource, errors) = match parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<Problem> = errors
        .iter()
        .map(|error| {
            let place = format!("{}:{}", source.path, source.line(error.pos.start));
            let junk = error.slice.clone().and_then(|slice| source.text.get(slice)).unwrap_or_default();
            Problem::new(place, first_word(junk), format!("not Fluent: {}", error.kind))
        })
        .collect();
    let mut texts = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => compile_message(message, &source.path, &mut texts, &mut problems),
            Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                problems.push(Problem::new(
                    &source.path,
                    key,
                    "terms are not supported: write the words out",
                ));
            }
            // The parser's errors have told of junk already.
            Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    (texts, problems)
}

fn first_word(text: &str) -> &str {
    text.split([' ', '\n', '=']).find(|word| !word.is_empty()).unwrap_or_default()
}

fn compile_message(message: &Message<&str>, path: &str, texts: &mut Vec<Text>, problems: &mut Vec<Problem>) {
    let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
    for (key, pattern) in value.chain(attributes) {
        let mut rows = Vec::new();
        match expand(&key, &pattern.elements.iter().collect::<Vec<_>>(), &mut rows) {
            Ok(()) => texts.push(Text { key, rows }),
            Err(reason) => problems.push(Problem::new(path, key, reason)),
        }
    }
}

/// Writes a pattern as rows of the pack. A choice is written as one row a variant, each with the whole text around it, so that the
/// run-time only ever replaces `{variables}`.
fn expand(
    id: &str,
    elements: &[&PatternElement<&str>],
    rows: &mut Vec<(String, String)>,
) -> Result<(), String> {
    let select = elements.iter().enumerate().find_map(|(at, element)| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            Some((at, selector, variants))
        }
        _ => None,
    });
    let Some((at, selector, variants)) = select else {
        rows.push((id.to_owned(), plain_text(elements)?));
        return Ok(());
    };
    let InlineExpression::VariableReference { id: number } = selector else {
        return Err("only a variable can choose between variants".into());
    };
    check_variable(number.name)?;
    rows.push((id.to_owned(), format!("{{#{}}}", number.name)));
    for variant in variants {
        let Pattern { elements: inner } = &variant.value;
        let whole: Vec<_> =
            elements[..at].iter().copied().chain(inner).chain(elements[at + 1..].iter().copied()).collect();
        expand(&bracket(id, variant_name(variant)?), &whole, rows)?;
    }
    Ok(())
}

/// The name of a variant: a plural category, or a whole number; the default is `other`.
fn variant_name<'a>(variant: &'a Variant<&str>) -> Result<&'a str, String> {
    let (name, known) = match &variant.key {
        VariantKey::Identifier { name } => {
            (*name, ["zero", "one", "two", "few", "many", "other"].contains(name))
        }
        VariantKey::NumberLiteral { value } => {
            (*value, value.parse::<i64>().is_ok_and(|n| n.to_string() == *value))
        }
    };
    if !known {
        Err(format!("[{name}] is neither a plural category nor a whole number"))
    } else if variant.default != (name == "other") {
        Err("the default variant has to be *[other], and no other one".into())
    } else {
        Ok(name)
    }
}

fn check_variable(name: &str) -> Result<(), String> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if name.bytes().all(plain) { Ok(()) } else { Err(format!("${name}: variables are written $like-this")) }
}

fn plain_text(elements: &[&PatternElement<&str>]) -> Result<String, String> {
    let mut text = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => {
                check_characters(value)?;
                text.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                inline_text(inline, &mut text)?
            }
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                return Err("a choice stands where none can be".into());
            }
        }
    }
    let text = join_lines(&text);
    if text.is_empty() { Err("the text is empty".into()) } else { Ok(text) }
}

fn inline_text(inline: &InlineExpression<&str>, text: &mut String) -> Result<(), String> {
    let refused = match inline {
        InlineExpression::VariableReference { id } => {
            check_variable(id.name)?;
            text.push('{');
            text.push_str(id.name);
            text.push('}');
            return Ok(());
        }
        InlineExpression::StringLiteral { value } => {
            let words = unescape_unicode_to_string(value);
            check_characters(&words)?;
            text.push_str(&words);
            return Ok(());
        }
        InlineExpression::NumberLiteral { .. } => "a number in braces",
        InlineExpression::FunctionReference { .. } => "a function",
        InlineExpression::MessageReference { .. } => "a reference to another message",
        InlineExpression::TermReference { .. } => "a term",
        InlineExpression::Placeable { .. } => "braces in braces",
    };
    Err(format!("{refused} is not supported: only {{ $variables }} and plurals are"))
}

/// Braces would be read as variables at run time; the rest would reach the page as bare signs, because texts are never markup.
fn check_characters(text: &str) -> Result<(), String> {
    let signs = ["{", "}", "<", ">", "**", "__", "`", "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#"];
    match signs.iter().find(|sign| text.contains(**sign)) {
        Some(sign) => Err(format!("\"{sign}\" is markup; texts are plain")),
        None => Ok(()),
    }
}

/// Joins wrapped lines: a blank line parts paragraphs and a line that starts with `- ` begins an item; all other lines go on with the
/// one before.
fn join_lines(text: &str) -> String {
    let mut joined = String::new();
    let mut blank = false;
    for line in text.trim().lines().map(str::trim) {
        if line.is_empty() {
            blank = true;
            continue;
        }
        let before = match (joined.is_empty(), blank, line.starts_with("- ")) {
            (true, _, _) => "",
            (false, true, _) => "\n\n",
            (false, false, true) => "\n",
            (false, false, false) => " ",
        };
        joined.push_str(before);
        joined.push_str(line);
        blank = false;
    }
    joined
}
