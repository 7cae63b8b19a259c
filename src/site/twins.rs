//! Compressed twins beside the files of a release, for servers that send them as they are (hosting/): the best compression there is, done
//! once here and never on a request.

use std::io::{self, Write};
use std::path::Path;

/// Endings of files that compression makes no smaller.
const PACKED: [&str; 3] = ["png", "br", "gz"];

/// Writes `name.br` and `name.gz` beside every file under `folder`, at any depth.
///
/// # Errors
/// When a file can't be read or written.
pub fn write(folder: &Path) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            write(&path)?;
            continue;
        }
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if PACKED.contains(&ending) {
            continue;
        }
        let bytes = std::fs::read(&path)?;
        for (twin, packed) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
            let mut name = path.clone().into_os_string();
            name.push(format!(".{twin}"));
            std::fs::write(name, packed)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    packed.write_all(bytes)?;
    Ok(packed.into_inner())
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // Without a name and a time in its head, so that the same bytes give the same twin.
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes)?;
    packed.finish()
}
