//! A folder of files served on a free port of this machine.

// The very server behind `cargo xtask serve`.
#[path = "../../../xtask/src/static_server.rs"]
#[allow(dead_code, reason = "only `cargo xtask serve` waits for ever")]
mod static_server;

use std::path::{Path, PathBuf};

use super::temp::TempFolder;
use static_server::StaticServer;

/// A served folder. Its pages can be reached until it is dropped or its network is cut.
pub struct Site {
    server: StaticServer,
    _folder: Option<TempFolder>,
}

impl Site {
    /// The release in dist/ (or where KINTSUGI_DIST says).
    pub fn release() -> Self {
        let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let folder = std::env::var_os("KINTSUGI_DIST").map_or_else(beside, PathBuf::from);
        assert!(
            folder.join("index.html").is_file(),
            "There is no release in {}: run `cargo xtask build` first.",
            folder.display()
        );
        let server = StaticServer::start(&folder, 0).expect("a port is free");
        Self { server, _folder: None }
    }

    /// Files written for one test, as pairs of path and text: a host blog, say.
    pub fn of_files(files: &[(&str, &str)]) -> Self {
        let folder = TempFolder::new("site");
        for (path, text) in files {
            let file = folder.path().join(path);
            let parent = file.parent().expect("a file lies in a folder");
            std::fs::create_dir_all(parent).expect("a temporary folder can be written");
            std::fs::write(file, text).expect("a temporary file can be written");
        }
        let server = StaticServer::start(folder.path(), 0).expect("a port is free");
        Self { server, _folder: Some(folder) }
    }

    /// The address of the folder, like `http://127.0.0.1:41234`, without a slash at the end.
    pub fn address(&self) -> String {
        self.server.address()
    }

    /// Takes the network away: from now on every request to this site is refused.
    pub fn cut_network(&mut self) {
        self.server.cut();
    }
}
