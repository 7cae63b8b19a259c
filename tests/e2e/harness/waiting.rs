//! Waiting for what a page will do, and saying everything a reader needs where that was in vain.

use std::panic::Location;
use std::time::{Duration, Instant};

use thirtyfour::error::WebDriverResult;

use super::page::{Page, shot};

/// How long a page may take for what a test expects of it, also on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often it is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(40);

impl Page {
    /// Waits until an expression in the page is true. Where it can't be read yet, as between two documents or before an element is
    /// there, it is not true yet.
    #[track_caller]
    pub fn wait_true(&self, code: &str) -> impl Future<Output = ()> {
        let (here, look) = (Location::caller(), Self::as_script(&format!("return !!({code})")));
        let code = code.to_owned();
        async move {
            let is_true = async || {
                let found = self.in_front().await?.execute(&look, vec![]).await?.convert::<bool>()?;
                Ok(found.then_some(()))
            };
            self.until(here, &code, "is never true", is_true).await
        }
    }

    /// Tries again and again until something comes of it, or patience runs out.
    pub(super) async fn until<T>(
        &self,
        here: &Location<'_>,
        what: &str,
        trouble: &str,
        mut attempt: impl AsyncFnMut() -> WebDriverResult<Option<T>>,
    ) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let error = match attempt().await {
                Ok(Some(found)) => return found,
                Ok(None) => None,
                Err(error) => Some(error.to_string()),
            };
            if Instant::now() > deadline {
                self.fail(here, what, trouble, error).await;
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    pub(super) async fn done<T>(
        &self,
        here: &Location<'_>,
        what: &str,
        trouble: &str,
        result: WebDriverResult<T>,
    ) -> T {
        match result {
            Ok(value) => value,
            Err(error) => self.fail(here, what, trouble, Some(error.to_string())).await,
        }
    }

    /// Ends the test, and says everything a reader needs to find out why.
    pub(super) async fn fail(
        &self,
        here: &Location<'_>,
        what: &str,
        trouble: &str,
        error: Option<String>,
    ) -> ! {
        let driver = &self.session.driver;
        let url = driver.current_url().await.map_or_else(|_| "no page".to_owned(), |url| url.to_string());
        let heading = match driver
            .execute("return document.querySelector('h1')?.innerText ?? null", vec![])
            .await
        {
            Ok(found) => found.json().as_str().map_or_else(|| "none".to_owned(), |text| format!("{text:?}")),
            Err(_) => "cannot be read".to_owned(),
        };
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let file = shot(&format!("failed-{test}"));
        let picture =
            if self.shoot(&file).await.is_ok() { file.display().to_string() } else { "none".to_owned() };
        let error = error.unwrap_or_else(|| "none".to_owned());
        panic!(
            "{here}: {what} {trouble}\n  page:    {url}\n  heading: {heading}\n  picture: {picture}\n  driver:  {error}"
        )
    }
}
