//! The browser the tests drive: Chromium and its driver, found or installed by Debian's packages.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::environment::{answer, command, places};
use crate::step::{Outcome, Trouble, already, announce, run};

const BROWSERS: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const BY_HAND: &str = "Install Chromium (or Chrome) and the chromedriver of the same version, so that both are on \
                       PATH; on Debian: `apt-get install chromium chromium-driver`. CHROMEDRIVER may name the driver.";

/// Makes sure that a browser and its driver are there; gives the driver.
pub fn ensure_browser() -> Outcome<PathBuf> {
    announce("A browser and its driver", "the tests use the page as a visitor does");
    if let Some((browser, driver)) = find() {
        already("browser and chromedriver");
        warn_about_versions(&browser, &driver);
        return Ok(driver);
    }
    let Some(before) = installer() else {
        return Err(Trouble::new(
            "there is no Chromium with a chromedriver, and no way to install them here.",
            BY_HAND,
        ));
    };
    println!("    Not here yet. Installing Debian's packages.");
    run(&mut apt(before, &["update"]), BY_HAND)?;
    run(
        &mut apt(before, &["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"]),
        BY_HAND,
    )?;
    find().map(|(_, driver)| driver).ok_or_else(|| {
        Trouble::new("the packages are installed, but no browser with a chromedriver can be found.", BY_HAND)
    })
}

/// The browser and the driver, when both are there.
fn find() -> Option<(PathBuf, PathBuf)> {
    let browser = BROWSERS.iter().find_map(|name| places(name, &[]).into_iter().next())?;
    let named = std::env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|driver| driver.is_file());
    let driver = named.or_else(|| places("chromedriver", &[]).into_iter().next())?;
    Some((browser, driver))
}

/// The words that must stand before `apt-get`, or nothing where this user may not install.
pub fn installer() -> Option<&'static [&'static str]> {
    if places("apt-get", &[]).is_empty() {
        return None;
    }
    if answer(Command::new("id").arg("-u"))? == "0" {
        return Some(&[]);
    }
    let may = Command::new("sudo").args(["-n", "true"]).stdin(Stdio::null()).stderr(Stdio::null()).status();
    may.is_ok_and(|status| status.success()).then_some(&["sudo", "-n"])
}

/// `apt-get` with these words before it, asking nothing.
pub fn apt(before: &[&str], arguments: &[&str]) -> Command {
    let words = [before, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    let mut apt = command(words[0]);
    apt.args(&words[1..]);
    apt
}

/// Says so when browser and driver are not of one main version: their sessions would fail in odd ways.
fn warn_about_versions(browser: &PathBuf, driver: &PathBuf) {
    let main =
        |tool: &PathBuf| answer(Command::new(tool).arg("--version")).and_then(|said| main_version(&said));
    if let (Some(browser), Some(driver)) = (main(browser), main(driver))
        && browser != driver
    {
        println!(
            "    Mind: the browser is version {browser} and its driver {driver}; they should be the same."
        );
    }
}

/// 126 out of `Chromium 126.0.6478.56 built on Debian`.
fn main_version(said: &str) -> Option<u32> {
    said.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_version_is_the_first_number() {
        assert_eq!(main_version("Chromium 126.0.6478.56 built on Debian 12.5"), Some(126));
        assert_eq!(main_version("ChromeDriver 126.0.6478.56 (abc)"), Some(126));
        assert_eq!(main_version("no browser"), None);
    }

    #[test]
    fn packages_are_installed_without_a_question() {
        let apt = apt(&["sudo", "-n"], &["install", "--yes", "chromium"]);
        let words: Vec<_> = apt.get_args().map(|word| word.to_string_lossy()).collect();
        assert_eq!(apt.get_program(), "sudo");
        assert_eq!(
            words,
            ["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes", "chromium"]
        );
    }
}
