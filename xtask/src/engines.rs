//! The engines that the end-to-end tests run in besides Chromium: Firefox, driven by geckodriver, and WebKitGTK's small browser on a
//! screen that is not there. They are used where they are installed; `test --all-browsers` installs and requires them.

use std::path::{Path, PathBuf};

use crate::browser::{apt, installer};
use crate::environment::places;
use crate::step::{Outcome, Trouble, already, announce, run};
use crate::tools;

/// geckodriver's version. Debian has no package of it, crates.io its source.
const GECKODRIVER: &str = "0.37.1";

const BY_HAND: &str = "Install Firefox and geckodriver (`cargo install geckodriver`), and WebKitGTK's WebKitWebDriver with its \
                       MiniBrowser, and Xvfb, so that all are on PATH; on Debian: `apt-get install firefox-esr \
                       webkit2gtk-driver xvfb`. Or leave --all-browsers away.";

/// An engine, and what the end-to-end tests must know to use it.
#[derive(Debug)]
pub struct Engine {
    /// Its name, as KINTSUGI_BROWSER has it.
    pub name: &'static str,
    /// What the step is called in the summary.
    pub step: &'static str,
    /// The variable that names its driver, and the driver.
    pub driver: (&'static str, PathBuf),
}

/// The engines asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Chromium, and of the others those that are here.
    Installed,
    /// All three; what is missing is installed.
    All,
    /// Chromium alone.
    Chromium,
}

/// The engines to test in. What is left out is told in words.
pub fn ensure_engines(chromedriver: &Path, wanted: Wanted) -> Outcome<(Vec<Engine>, Vec<String>)> {
    let all = wanted == Wanted::All;
    announce("Other engines", "not everybody has Chromium");
    if all {
        install()?;
    }
    let mut engines = vec![Engine {
        name: "chromium",
        step: "end-to-end tests, Chromium",
        driver: ("CHROMEDRIVER", chromedriver.to_path_buf()),
    }];
    let mut left_out = Vec::new();
    if wanted == Wanted::Chromium {
        left_out.push("Firefox and WebKit were left out, as asked.".to_owned());
        println!("    Left out, as asked.");
        return Ok((engines, left_out));
    }
    for (engine, name) in [(firefox(), "Firefox"), (webkit(), "WebKit")] {
        match engine {
            Ok(engine) => {
                already(&format!("{name} and its driver"));
                engines.push(engine);
            }
            Err(missing) if all => {
                return Err(Trouble::new(format!("for {name} there is no {missing}."), BY_HAND));
            }
            Err(missing) => left_out.push(format!(
                "{name} was left out: there is no {missing}. `cargo xtask test --all-browsers` installs it."
            )),
        }
    }
    left_out.iter().for_each(|line| println!("    {line}"));
    Ok((engines, left_out))
}

/// Firefox, or what is missing for it.
fn firefox() -> Result<Engine, &'static str> {
    first("firefox-esr").or_else(|| first("firefox")).ok_or("firefox-esr")?;
    let driver = tools::find("geckodriver", GECKODRIVER).or_else(|| first("geckodriver"));
    Ok(Engine {
        name: "firefox",
        step: "end-to-end tests, Firefox",
        driver: ("GECKODRIVER", driver.ok_or("geckodriver")?),
    })
}

/// WebKit, or what is missing for it.
fn webkit() -> Result<Engine, &'static str> {
    first("Xvfb").ok_or("Xvfb")?;
    Ok(Engine {
        name: "webkit",
        step: "end-to-end tests, WebKit",
        driver: ("WEBKIT_DRIVER", first("WebKitWebDriver").ok_or("WebKitWebDriver")?),
    })
}

fn first(program: &str) -> Option<PathBuf> {
    places(program, &[]).into_iter().next()
}

/// Brings what is missing: Debian's packages, and geckodriver from its source.
fn install() -> Outcome {
    let here: Vec<&str> = ["firefox-esr", "firefox", "WebKitWebDriver", "Xvfb"]
        .into_iter()
        .filter(|program| first(program).is_some())
        .collect();
    let packages = packages_for(&here);
    if !packages.is_empty() {
        let before = installer().ok_or_else(|| {
            Trouble::new(
                format!("{} missing, and there is no way to install that here.", packages.join(", ")),
                BY_HAND,
            )
        })?;
        println!("    Not all here yet. Installing Debian's packages.");
        run(&mut apt(before, &["update"]), BY_HAND)?;
        let install = ["install", "--yes", "--no-install-recommends"];
        run(&mut apt(before, &[&install, packages.as_slice()].concat()), BY_HAND)?;
    }
    if tools::find("geckodriver", GECKODRIVER).is_none() {
        tools::install("geckodriver", GECKODRIVER, &["--locked"], &[])?;
    }
    Ok(())
}

/// The packages that bring what is not among these programs.
fn packages_for(here: &[&str]) -> Vec<&'static str> {
    let wanted: [(&[&str], &str); 3] = [
        (&["firefox-esr", "firefox"], "firefox-esr"),
        (&["WebKitWebDriver"], "webkit2gtk-driver"),
        (&["Xvfb"], "xvfb"),
    ];
    let missing =
        wanted.into_iter().filter(|(programs, _)| !programs.iter().any(|program| here.contains(program)));
    missing.map(|(_, package)| package).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_installed() {
        assert_eq!(packages_for(&[]), ["firefox-esr", "webkit2gtk-driver", "xvfb"]);
        assert_eq!(packages_for(&["firefox", "WebKitWebDriver"]), ["xvfb"]);
        assert_eq!(packages_for(&["firefox-esr", "WebKitWebDriver", "Xvfb"]), Vec::<&str>::new());
    }
}
