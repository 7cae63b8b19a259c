//! WebKitGTK's small browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::Setup;
use super::screen::Screen;
use super::session::{NO_PORT, NOWHERE};

/// GTK's widgets around the page, so small that a window can be as narrow as a phone.
const NO_WIDGETS: &str =
    "* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }";

/// What its driver is asked for.
pub fn wishes(profile: &Path, downloads: &Path, proxy: Option<&str>, setup: Setup) -> Value {
    let look = profile.join("gtk-3.0");
    std::fs::create_dir_all(&look).expect("a folder of the profile can be made");
    std::fs::write(look.join("gtk.css"), NO_WIDGETS).expect("the profile can be written");
    let places = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    std::fs::write(profile.join("user-dirs.dirs"), places).expect("the profile can be written");
    let mut arguments = vec![
        "--automation".to_owned(),
        format!("--time-zone={}", setup.time_zone),
        format!("--enable-javascript={}", setup.scripts),
    ];
    match proxy {
        Some(proxy) => arguments.push(format!("--proxy=http://{proxy}")),
        None => arguments.extend(nobody_outside()),
    }
    let options = json!({ "binary": mini_browser(), "args": arguments });
    json!({ "webkitgtk:browserOptions": options })
}

/// Nothing outside this machine is asked for.
pub fn nobody_outside() -> [String; 3] {
    [
        format!("--proxy=http://{NOWHERE}:{NO_PORT}"),
        "--ignore-host=127.0.0.1".to_owned(),
        "--ignore-host=localhost".to_owned(),
    ]
}

/// Gives a command that starts it a screen, nothing of this machine's user, and a place of its own for what it keeps.
pub fn at_home_in(command: &mut Command, folder: &Path, screen: &Screen) {
    let places = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"];
    command
        .envs(places.map(|place| (place, folder)))
        .env("DISPLAY", screen.name())
        .env("NO_AT_BRIDGE", "1")
        // It would look through all codecs first, each time anew.
        .env("GST_PLUGIN_SYSTEM_PATH_1_0", folder)
        .env("GTK_USE_PORTAL", "0");
}

/// WebKitGTK's small browser, which lies in a folder named after the machine and the library's version.
pub fn mini_browser() -> PathBuf {
    let below =
        |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|one| one.path());
    let named = std::env::var_os("WEBKIT_BROWSER").map(PathBuf::from);
    let roots = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from);
    let deep = roots.clone().into_iter().flat_map(below);
    let folders = roots.into_iter().chain(deep).flat_map(below).filter(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-4"))
    });
    named
        .into_iter()
        .chain(folders.map(|folder| folder.join("MiniBrowser")))
        .find(|program| program.is_file())
        .expect("WebKitGTK's MiniBrowser comes with Debian's package webkit2gtk-driver; else WEBKIT_BROWSER names it")
}
