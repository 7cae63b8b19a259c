//! Files that go out of the page and into it.

use std::time::{Duration, Instant};

use serde_json::json;

use super::page::Page;
use super::temp::TempFolder;

/// The folder that a page's downloads land in.
pub struct Downloads(TempFolder);

impl Page {
    /// Lets downloads land in a folder of this test's own.
    pub async fn downloads(&self) -> Downloads {
        let folder = TempFolder::new("downloads");
        let wish = json!({ "behavior": "allow", "downloadPath": folder.path() });
        self.cdp("Browser.setDownloadBehavior", wish).await;
        Downloads(folder)
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
            let files = std::fs::read_dir(self.0.path()).expect("the folder is there").flatten();
            let whole =
                files.map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "json"));
            if let Some(path) = whole {
                return std::fs::read_to_string(path).expect("the file can be read");
            }
            assert!(Instant::now() < deadline, "no file has arrived");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
