//! A folder of files served on a free port of this machine.

// The very server behind `cargo xtask serve`.
#[path = "../../../xtask/src/static_server.rs"]
#[allow(dead_code, reason = "only `cargo xtask serve` waits for ever")]
mod static_server;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::temp::TempFolder;
use super::wire::Wire;
use static_server::StaticServer;

/// The name under which a folder is served.
const HERE: &str = "127.0.0.1";

/// A served folder. Its pages can be reached until it is dropped or its network is cut.
pub struct Site {
    server: StaticServer,
    wire: Arc<Wire>,
    host: &'static str,
    folder: Option<TempFolder>,
}

impl Site {
    /// The release in dist/ (or where KINTSUGI_DIST says).
    pub fn release() -> Self {
        Self::of_folder(&release_folder())
    }

    /// A copy of the release that the test may damage.
    pub fn copy_of_release() -> Self {
        let site = Self::of_files(&[]);
        copy(&release_folder(), site.folder());
        site
    }

    /// Files written for one test, as pairs of path and text: a host blog, say.
    pub fn of_files(files: &[(&str, &str)]) -> Self {
        Self::of_files_with("", files)
    }

    /// The same, with header lines in every answer: a host blog with a policy, say. Each line ends in `\r\n`.
    pub fn of_files_with(headers: &str, files: &[(&str, &str)]) -> Self {
        let folder = written(files);
        let mut site = Self::serving(folder.path(), headers);
        site.folder = Some(folder);
        site
    }

    /// A folder that is there already: what another program made, say.
    pub fn of_folder(folder: &Path) -> Self {
        Self::serving(folder, "")
    }

    fn serving(folder: &Path, headers: &str) -> Self {
        let wire = Arc::new(Wire::default());
        let between = Arc::clone(&wire);
        let between = Box::new(move |head: &str, body: &mut Vec<u8>| between.passes(head, body));
        let server = StaticServer::start_with(folder, 0, headers, between).expect("a port is free");
        Self { server, wire, host: HERE, folder: None }
    }

    /// The address of the folder, like `http://127.0.0.1:41234`, without a slash at the end.
    pub fn address(&self) -> String {
        self.server.address().replace("127.0.0.1", self.host)
    }

    /// The same files as a page of another site: `localhost` and 127.0.0.1 are two sites to a browser, not only two
    /// origins.
    pub fn elsewhere(mut self) -> Self {
        self.host = "localhost";
        self
    }

    /// The served folder, where it is a test's own.
    pub fn folder(&self) -> &Path {
        self.folder.as_ref().expect("only a test's own folder may be changed").path()
    }

    /// The path of the one file whose name begins and ends so.
    pub fn file(&self, start: &str, end: &str) -> PathBuf {
        file_in(self.folder(), start, end)
    }

    /// What lies between the server and its visitors.
    pub fn wire(&self) -> Arc<Wire> {
        Arc::clone(&self.wire)
    }

    /// From now on no request gets an answer whose address holds one of these words; with none, every request does again.
    pub fn refuse(&self, words: &[&str]) {
        self.wire.refuse(words);
    }

    /// From now on requests whose address holds this word wait for their answer, until [`Self::let_go`] or for as long as the
    /// test runs.
    pub fn hold_back(&self, word: &str) {
        self.wire.hold_back(word);
    }

    /// Answers everything that was held back.
    pub fn let_go(&self) {
        self.wire.let_go();
    }

    /// Takes the network away: from now on every request to this site is refused.
    pub fn cut_network(&mut self) {
        self.server.cut();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.wire.end();
    }
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

/// The folder of the release under test: dist/, or where KINTSUGI_DIST says.
pub fn release_folder() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let folder = std::env::var_os("KINTSUGI_DIST").map_or_else(beside, PathBuf::from);
    assert!(
        folder.join("index.html").is_file(),
        "There is no release in {}: run `cargo xtask build` first.",
        folder.display()
    );
    folder
}

/// The one file in a folder whose name begins and ends so.
pub fn file_in(folder: &Path, start: &str, end: &str) -> PathBuf {
    let files = std::fs::read_dir(folder).expect("the folder can be read").flatten();
    let fits = |file: &std::fs::DirEntry| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with(start) && name.ends_with(end)
    };
    files.filter(fits).map(|file| file.path()).next().expect("the release has such a file")
}

/// Copies the files of one folder into another, at any depth.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}
