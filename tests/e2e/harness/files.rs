//! Files that go out of the page and into it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::json;

use super::engine::Engine;
use super::page::Page;
use super::temp::TempFolder;

/// The folder that a page's downloads land in.
pub struct Downloads {
    folder: PathBuf,
    _own: Option<TempFolder>,
}

impl Page {
    /// Lets downloads land in a folder of this test's own, which is empty then. (WebKit writes over no file that is there.)
    pub async fn downloads(&self) -> Downloads {
        if self.session.engine != Engine::Chromium {
            let folder = self.session.downloads();
            for earlier in files_in(&folder) {
                std::fs::remove_file(earlier).expect("an earlier file can be removed");
            }
            return Downloads { folder, _own: None };
        }
        let own = TempFolder::new("downloads");
        let wish = json!({ "behavior": "allow", "downloadPath": own.path() });
        self.cdp("Browser.setDownloadBehavior", wish).await;
        Downloads { folder: own.path().to_owned(), _own: Some(own) }
    }

    /// Gives a file with this text to a file field, as a visitor's choice would.
    pub async fn upload(&self, css: &str, text: &str) {
        self.wait_for(css).await;
        let choose = "const [css, text] = arguments, input = document.querySelector(css);
            const chosen = new DataTransfer();
            chosen.items.add(new File([text], 'backup.json', { type: 'application/json' }));
            input.files = chosen.files;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(choose, vec![json!(css), json!(text)]).await;
    }
}

impl Downloads {
    /// The text of the first file that has arrived whole.
    pub async fn wait_for_file(&self) -> String {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            // Firefox keeps an empty file in the place of one that is still on its way.
            let whole = files_in(&self.folder).into_iter().find(|path| {
                path.extension().is_some_and(|end| end == "json")
                    && std::fs::metadata(path).is_ok_and(|file| file.len() > 0)
                    && !has_part(path)
            });
            if let Some(path) = whole {
                return std::fs::read_to_string(path).expect("the file can be read");
            }
            assert!(Instant::now() < deadline, "no file has arrived");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).expect("the folder is there").flatten().map(|file| file.path()).collect()
}

/// Whether a part of the file lies beside it, as while it is still being written.
fn has_part(path: &Path) -> bool {
    path.with_extension("json.part").exists() || path.with_extension("json.wkdownload").exists()
}
