//! Debian's nginx for the test of hosting/nginx.conf: unpacked under target/tools, never installed, so that no server starts by itself.

use std::path::{Path, PathBuf};

use crate::environment::{command, places, root};
use crate::step::{announce, run};

const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];

/// The folder that holds nginx and its brotli module as in a root folder; nothing, and a line that says so, where it can't be had.
pub fn ensure_nginx() -> Option<PathBuf> {
    announce("nginx", "a test serves the release with the settings in hosting/");
    let folder = root().join("target/tools/nginx");
    if folder.join("usr/sbin/nginx").is_file() {
        return Some(folder);
    }
    if places("apt-get", &[]).is_empty() || places("dpkg-deb", &[]).is_empty() {
        println!("    SKIPPED: nginx is taken from Debian's packages, and this machine has none.");
        return None;
    }
    match unpack(&folder) {
        Some(()) => Some(folder),
        None => {
            println!("    SKIPPED: Debian's package of nginx could not be fetched.");
            None
        }
    }
}

fn unpack(folder: &Path) -> Option<()> {
    let packed = folder.with_extension("packages");
    std::fs::create_dir_all(&packed).ok()?;
    let mut download = command("apt-get");
    run(download.arg("download").args(PACKAGES).current_dir(&packed), "Run `apt-get update`.").ok()?;
    for package in std::fs::read_dir(&packed).ok()?.flatten() {
        let mut unpack = command("dpkg-deb");
        run(unpack.arg("--extract").arg(package.path()).arg(folder), "Remove target/tools/nginx.").ok()?;
    }
    Some(())
}
