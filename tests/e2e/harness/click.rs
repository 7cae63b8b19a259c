//! Clicking, where a driver needs help with it.

use std::sync::PoisonError;

use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, WebElement};

use super::engine::Engine;
use super::page::Page;

/// Brings an element into sight.
const SHOW: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";

/// Brings an element into sight, and gives the middle of it once it stays there: a frame is still growing when a page in it has just
/// changed.
const MIDDLE: &str = "return (async element => {
    const middle = () => {
        const { left, top, width, height } = element.getClientRects()[0];
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    for (let before = null; ;) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const now = [...middle(), innerHeight].join();
        if (before === now) {
            const note = event => { globalThis.kintsugiHit = element.contains(event.target) };
            globalThis.kintsugiHit = false;
            addEventListener('click', note, { capture: true, once: true });
            return middle();
        }
        before = now;
        if (parent !== window) await new Promise(later => setTimeout(later, 50));
    }
})(arguments[0])";

/// Where the inside of a frame begins, once a point in it is brought into sight.
const CORNER: &str = "const [frame, x, y] = arguments, before = frame.getBoundingClientRect();
    const off = (at, size) => at > 10 && at < size - 10 ? 0 : at - size / 2;
    scrollBy({ left: off(before.left + x, innerWidth), top: off(before.top + y, innerHeight), behavior: 'instant' });
    const { left, top } = frame.getBoundingClientRect();
    return [Math.round(left + frame.clientLeft), Math.round(top + frame.clientTop)]";

impl Page {
    /// Goes into a frame.
    pub(super) async fn enter(&self, frame: WebElement) -> WebDriverResult<()> {
        frame.clone().enter_frame().await?;
        *self.frame.lock().unwrap_or_else(PoisonError::into_inner) = Some(frame);
        Ok(())
    }

    /// Clicks once on an element that leads away from the page: that may be gone before the driver has an answer.
    #[track_caller]
    pub fn click_away(&self, css: &str) -> impl Future<Output = ()> {
        let there = self.wait_for(css);
        async move {
            there.await;
            let element = async { self.in_front().await?.find(By::Css(css)).await }.await;
            if let Ok(element) = element {
                let _ = self.click_on(&element).await;
            }
        }
    }

    /// Brings an element into sight where the driver doesn't.
    pub(super) async fn show(&self, element: &WebElement) -> WebDriverResult<()> {
        if self.session.engine != Engine::Chromium && self.setup.scripts {
            self.in_front().await?.execute(SHOW, vec![element.to_json()?]).await?;
        }
        Ok(())
    }

    /// Clicks on an element as a visitor would.
    pub(super) async fn click_on(&self, element: &WebElement) -> WebDriverResult<()> {
        if self.setup.scripts {
            match self.session.engine {
                Engine::Chromium => {}
                // Its driver takes what lies under the bar at the top for being in sight.
                Engine::Firefox => self.show(element).await?,
                Engine::WebKit => return self.click_in_webkit(element).await,
            }
        } else if self.session.engine == Engine::WebKit {
            // The driver's own scripts run there all the same.
            self.in_front().await?.execute(SHOW, vec![element.to_json()?]).await?;
        }
        match element.click().await {
            // Firefox follows the link first, and these tests' links out of the site lead nowhere.
            Err(error) if error.to_string().contains("Reached error page") => Ok(()),
            // The bar at the top may lie over it: whoever asks tries again.
            Err(error) if error.to_string().contains("intercepted") => {
                self.in_front().await?.execute(SHOW, vec![element.to_json()?]).await?;
                Err(error)
            }
            clicked => clicked,
        }
    }

    /// WebKit's driver leaves what is out of sight there, and misses what is in a frame or has just moved.
    async fn click_in_webkit(&self, element: &WebElement) -> WebDriverResult<()> {
        let driver = self.in_front().await?;
        for _ in 0..10 {
            let middle = driver.execute(MIDDLE, vec![element.to_json()?]).await?;
            let (x, y): (i64, i64) = middle.convert()?;
            let frame = self.frame.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if let Some(frame) = frame {
                driver.enter_default_frame().await?;
                let given = vec![frame.to_json()?, x.into(), y.into()];
                let (left, top): (i64, i64) = driver.execute(CORNER, given).await?.convert()?;
                let clicked = driver.action_chain().move_to(left + x, top + y).click().perform().await;
                // Where the click has led the whole window away there is no frame any more.
                if frame.enter_frame().await.is_err() {
                    return Ok(());
                }
                clicked?;
            } else {
                element.click().await?;
            }
            // The page may have moved on in the meantime, as it does when a part of it has just come or a field has got the focus.
            let hit = driver.execute("return globalThis.kintsugiHit !== false", vec![]).await;
            let missed = hit.is_ok_and(|hit| hit.convert::<bool>().is_ok_and(|hit| !hit));
            if !missed {
                return Ok(());
            }
        }
        Ok(())
    }
}
