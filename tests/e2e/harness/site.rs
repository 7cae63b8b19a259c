//! A folder of files served on a free port of this machine.

// The very server behind `cargo xtask serve`.
#[path = "../../../xtask/src/static_server.rs"]
#[allow(dead_code, reason = "only `cargo xtask serve` waits for ever")]
mod static_server;

use std::path::{Path, PathBuf};

use super::temp::TempFolder;
use static_server::StaticServer;

/// The name under which a folder is served.
const HERE: &str = "127.0.0.1";

/// A served folder. Its pages can be reached until it is dropped or its network is cut.
pub struct Site {
    server: StaticServer,
    host: &'static str,
    _folder: Option<TempFolder>,
}

impl Site {
    /// The release in dist/ (or where KINTSUGI_DIST says).
    pub fn release() -> Self {
        let folder = release_folder();
        assert!(
            folder.join("index.html").is_file(),
            "There is no release in {}: run `cargo xtask build` first.",
            folder.display()
        );
        let server = StaticServer::start(&folder, 0).expect("a port is free");
        Self { server, host: HERE, _folder: None }
    }

    /// Files written for one test, as pairs of path and text: a host blog, say.
    pub fn of_files(files: &[(&str, &str)]) -> Self {
        Self::of_files_with("", files)
    }

    /// The same, with header lines in every answer: a host blog with a policy, say. Each line ends in `\r\n`.
    pub fn of_files_with(headers: &str, files: &[(&str, &str)]) -> Self {
        let folder = written(files);
        let server = StaticServer::start_with(folder.path(), 0, headers).expect("a port is free");
        Self { server, host: HERE, _folder: Some(folder) }
    }

    /// A folder that is there already: what another program made, say.
    pub fn of_folder(folder: &Path) -> Self {
        Self { server: StaticServer::start(folder, 0).expect("a port is free"), host: HERE, _folder: None }
    }

    /// The address of the folder, like `http://127.0.0.1:41234`, without a slash at the end.
    pub fn address(&self) -> String {
        self.server.address().replace("127.0.0.1", self.host)
    }

    /// The same files as a page of another site: `localhost` and 127.0.0.1 are two sites to a browser, not only two
    /// origins.
    pub fn elsewhere(self) -> Self {
        Self { host: "localhost", ..self }
    }

    /// Takes the network away: from now on every request to this site is refused.
    pub fn cut_network(&mut self) {
        self.server.cut();
    }
}

/// Where the release lies: in dist/, or where KINTSUGI_DIST says.
pub fn release_folder() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    std::env::var_os("KINTSUGI_DIST").map_or_else(beside, PathBuf::from)
}

fn written(files: &[(&str, &str)]) -> TempFolder {
    let folder = TempFolder::new("site");
    for (path, text) in files {
        let file = folder.path().join(path);
        let parent = file.parent().expect("a file lies in a folder");
        std::fs::create_dir_all(parent).expect("a temporary folder can be written");
        std::fs::write(file, text).expect("a temporary file can be written");
    }
    folder
}
