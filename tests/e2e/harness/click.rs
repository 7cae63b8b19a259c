//! Clicking, where a driver needs help with it.

use std::sync::PoisonError;

use thirtyfour::WebElement;
use thirtyfour::error::WebDriverResult;

use super::engine::Engine;
use super::page::Page;

/// Brings an element into sight, and gives the middle of it.
const MIDDLE: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = arguments[0].getClientRects()[0];
    return [Math.round(left + width / 2), Math.round(top + height / 2)]";

/// Where the inside of a frame begins, once a point in it is brought into sight.
const CORNER: &str = "const [frame, x, y] = arguments, before = frame.getBoundingClientRect();
    const off = (at, size) => at > 0 && at < size ? 0 : at - size / 2;
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

    /// Clicks on an element as a visitor would.
    pub(super) async fn click_on(&self, element: &WebElement) -> WebDriverResult<()> {
        if self.session.engine == Engine::WebKit && self.setup.scripts {
            return self.click_in_webkit(element).await;
        }
        match element.click().await {
            // Firefox follows the link first, and these tests' links out of the site lead nowhere.
            Err(error) if error.to_string().contains("Reached error page") => Ok(()),
            clicked => clicked,
        }
    }

    /// WebKit's driver leaves what is out of sight there, and misses what is in a frame.
    async fn click_in_webkit(&self, element: &WebElement) -> WebDriverResult<()> {
        let driver = self.in_front().await?;
        let (x, y): (i64, i64) = driver.execute(MIDDLE, vec![element.to_json()?]).await?.convert()?;
        let frame = self.frame.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(frame) = frame else { return element.click().await };
        driver.enter_default_frame().await?;
        let (left, top): (i64, i64) =
            driver.execute(CORNER, vec![frame.to_json()?, x.into(), y.into()]).await?.convert()?;
        let clicked = driver.action_chain().move_to(left + x, top + y).click().perform().await;
        // Where the click has led the whole window away there is none any more.
        let _ = frame.enter_frame().await;
        clicked
    }
}
