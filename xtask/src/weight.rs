//! What the release weighs: every file as it is and as brotli sends it.

use std::io::Write;
use std::path::Path;

use crate::step::{Outcome, Trouble};

/// The files that a visitor waits for until the page is usable, by the beginning of their names.
const FIRST: [&str; 6] = ["index.html", "app.", "app_bg.", "boot.", "icon.", "words-en-first."];

/// Prints a row for every file of the release, and the sum until the page is usable.
pub fn print(folder: &Path) -> Outcome {
    let trouble = |error: std::io::Error| {
        Trouble::new(format!("The release can't be weighed: {error}"), "Build it again.")
    };
    let mut files: Vec<_> =
        std::fs::read_dir(folder).map_err(trouble)?.flatten().map(|file| file.path()).collect();
    // The compressed twins are what is counted anyway.
    files.retain(|file| file.is_file() && file.extension().is_none_or(|end| end != "br" && end != "gz"));
    files.sort();
    println!("\n{:>9}  {:>9}  file (bytes as they are, and by brotli 11)", "raw", "brotli");
    let mut until_usable = 0;
    for file in files {
        let bytes = std::fs::read(&file).map_err(trouble)?;
        let sent = by_brotli(&bytes).map_err(trouble)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if FIRST.iter().any(|first| name.starts_with(first)) {
            until_usable += sent;
        }
        println!("{:>9}  {sent:>9}  {}", bytes.len(), short(&name));
    }
    println!("{:>9}  {until_usable:>9}  until the page is usable", "");
    Ok(())
}

fn by_brotli(bytes: &[u8]) -> std::io::Result<usize> {
    let mut sent = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    sent.write_all(bytes)?;
    Ok(sent.into_inner().len())
}

/// A name without the digits of its hash.
fn short(name: &str) -> String {
    let parts: Vec<&str> = name.split('.').filter(|part| part.len() != 64).collect();
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_left_out_of_a_name_and_nothing_else() {
        let hash = "0".repeat(64);
        assert_eq!(short(&format!("app_bg.{hash}.wasm")), "app_bg.wasm");
        assert_eq!(short("index.html"), "index.html");
    }

    #[test]
    fn brotli_makes_a_repeated_text_small() {
        assert!(by_brotli(&[b'a'; 10_000]).is_ok_and(|bytes| bytes < 100));
    }
}
