//! Made-up languages: the English files with every letter outside of variables changed, so that a text which is not looked up shows.

use std::fs;
use std::path::Path;

/// What becomes of a letter.
pub type Letters = fn(char) -> char;

/// Letters with accents, from left to right.
pub fn accented(letter: char) -> char {
    match letter {
        'a' => 'ä',
        'e' => 'é',
        'i' => 'ï',
        'o' => 'ø',
        'u' => 'ü',
        'n' => 'ñ',
        's' => 'š',
        other => other,
    }
}

/// Letters from right to left.
pub fn from_the_right(letter: char) -> char {
    if !letter.is_ascii_alphabetic() {
        return letter;
    }
    let letters = ['ا', 'ب', 'ت', 'د', 'ر', 'س', 'ع', 'ف', 'ک', 'ل', 'م', 'ن', 'و', 'ه', 'ی'];
    letters[usize::from(letter.to_ascii_lowercase() as u8) % letters.len()]
}

/// Puts a whole made-up language of that name beside the others in the folder `content`.
pub fn add(content: &Path, tag: &str, name: &str, letters: Letters) {
    let folder = content.join(tag);
    fs::create_dir_all(&folder).expect("a folder can be made");
    for entry in fs::read_dir(content.join("en")).expect("English is there").flatten() {
        let (file, text) = (entry.file_name(), fs::read_to_string(entry.path()).expect("a text file"));
        let other = match file.to_string_lossy().as_ref() {
            "message-rules.txt" => text,
            "language.ftl" => text.replace("language-name = English", &format!("language-name = {name}")),
            _ => text.lines().map(|written| line(written, letters) + "\n").collect(),
        };
        fs::write(folder.join(file), other).expect("a file can be written");
    }
}

/// One line of a Fluent file in other letters. A line that begins with `}` closes a choice further up.
pub fn line(written: &str, letters: Letters) -> String {
    if written.starts_with('#') {
        return written.to_owned();
    }
    let trimmed = written.trim_start();
    let indent = written.len() - trimmed.len();
    let is_name = |name: &str| {
        let name = name.trim_end().trim_start_matches('.');
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let names = indent == 0 || trimmed.starts_with('.');
    let end = match trimmed.find('=') {
        Some(at) if names && is_name(&trimmed[..at]) => at + 1,
        _ if trimmed.starts_with(['[', '*']) => trimmed.find(']').map_or(0, |at| at + 1),
        _ => 0,
    };
    let (head, text) = written.split_at(indent + end);
    let mut depth = i32::from(trimmed.starts_with('}'));
    let mut other = head.to_owned();
    for letter in text.chars() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        other.push(if depth > 0 { letter } else { letters(letter) });
    }
    other
}
