//! Leaves out of our scripts what only people read.

/// The script without indents, empty lines and comments that stand on lines of their own.
///
/// Works line by line, so the script must hold no text that runs over several lines.
pub fn squeeze(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indents_go_and_code_stays() {
        let script = "/**\n * @param {string} words\n */\nfunction f() {\n    // why\n    /* short */\n\n    return `//${1}`; // kept\n}\n";
        assert_eq!(squeeze(script), "function f() {\nreturn `//${1}`; // kept\n}\n");
    }
}
