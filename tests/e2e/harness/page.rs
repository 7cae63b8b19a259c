//! A tab, and what a visitor can do and see in it.
//!
//! Selectors are CSS. A helper that names one waits until the page is ready for it, and when that does not
//! happen in time ends the test with the selector, the address and the heading.

use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, Key, TypingData, WebElement, WindowHandle};

use super::session::Session;
use super::wire::Wire;
use super::{Setup, Site};

/// One tab of one browser.
pub struct Page {
    pub(super) session: Arc<Session>,
    pub(super) tab: WindowHandle,
    pub(super) base: String,
    pub(super) setup: Setup,
    pub(super) wire: Arc<Wire>,
    /// The frame that helpers look into.
    pub(super) frame: Mutex<Option<WebElement>>,
    pub(super) clock_script: Mutex<Option<Value>>,
}

/// Opening and moving about.
impl Page {
    /// A fresh browser with one blank tab, to visit `site` in.
    pub async fn open(site: &Site, setup: Setup) -> Self {
        Self::of_new(Session::open(setup).await, site, setup).await
    }

    /// A second blank tab in the same browser, with the same storage, on the same site.
    pub async fn new_tab(&self) -> Self {
        self.beside(self.session.new_tab().await).await
    }

    /// Another tab of the same browser.
    pub(super) async fn beside(&self, tab: WindowHandle) -> Self {
        let (session, wire) = (Arc::clone(&self.session), Arc::clone(&self.wire));
        Self::set_up(session, tab, self.base.clone(), wire, self.setup).await
    }

    pub(super) async fn set_up(
        session: Arc<Session>,
        tab: WindowHandle,
        base: String,
        wire: Arc<Wire>,
        setup: Setup,
    ) -> Self {
        session.known.lock().unwrap_or_else(PoisonError::into_inner).push(tab.clone());
        let page =
            Self { session, tab, base, setup, wire, frame: Mutex::new(None), clock_script: Mutex::new(None) };
        page.begin().await;
        page
    }

    /// Goes to a route like `#/today` or `?lang=en#/about`, and waits until the guide runs or says why not. Where only the part after #
    /// changes, the page is not loaded anew, as for a visitor.
    #[track_caller]
    pub fn visit(&self, route: &str) -> impl Future<Output = ()> {
        let early = self.visit_early(route);
        let here = Location::caller();
        async move {
            early.await;
            self.started(here).await;
        }
    }

    /// Goes to a route and looks at once, before the program has started.
    #[track_caller]
    pub fn visit_early(&self, route: &str) -> impl Future<Output = ()> {
        let (here, address) = (Location::caller(), format!("{}/{route}", self.base));
        async move {
            let went = self.go_to(&address).await;
            self.done(here, &address, "could not be visited", went).await
        }
    }

    /// Goes to any address.
    #[track_caller]
    pub fn go(&self, address: &str) -> impl Future<Output = ()> {
        let (here, address) = (Location::caller(), address.to_owned());
        async move {
            let went = self.go_to(&address).await;
            self.done(here, &address, "could not be visited", went).await
        }
    }

    /// Waits until the guide no longer waits for its program. A page that is none of ours never does.
    async fn started(&self, here: &Location<'_>) {
        let look = "return !/^(home|wait)/.test(document.documentElement.dataset.boot)";
        let running = async || {
            let runs = self.in_front().await?.execute(look, vec![]).await?.convert::<bool>()?;
            Ok(runs.then_some(()))
        };
        self.until(here, "the guide", "does not start", running).await;
    }

    /// Loads the page anew.
    #[track_caller]
    pub fn reload(&self) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let went = self.load_anew().await;
            self.done(here, "the page", "could not be loaded anew", went).await;
            self.started(here).await;
        }
    }

    /// The browser's Back.
    #[track_caller]
    pub fn back(&self) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let went = async { self.in_front().await?.back().await }.await;
            self.done(here, "Back", "did not work", went).await
        }
    }

    /// The browser's Forward.
    #[track_caller]
    pub fn forward(&self) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let went = async { self.in_front().await?.forward().await }.await;
            self.done(here, "Forward", "did not work", went).await
        }
    }

    /// From here on all helpers look inside this frame.
    #[track_caller]
    pub fn enter_frame(&self, css: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let frame = self.element(here, css).await;
            // Some frames load only once they are near.
            let show = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })";
            let went = async {
                self.in_front().await?.execute(show, vec![frame.to_json()?]).await?;
                self.enter(frame).await
            }
            .await;
            self.done(here, css, "could not be entered", went).await
        }
    }

    /// Back from a frame to the whole page.
    #[track_caller]
    pub fn leave_frame(&self) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            *self.frame.lock().unwrap_or_else(PoisonError::into_inner) = None;
            let went = async { self.in_front().await?.enter_default_frame().await }.await;
            self.done(here, "the frame", "could not be left", went).await
        }
    }
}

/// Acting.
impl Page {
    /// Types into whatever has the focus; `Key`s too.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) -> impl Future<Output = ()> {
        let (here, keys) = (Location::caller(), keys.into());
        async move {
            let typed = async { self.in_front().await?.action_chain().send_keys(keys).perform().await }.await;
            self.done(here, "the keyboard", "could not be used", typed).await
        }
    }

    /// Presses one key and lets it go, alone.
    #[track_caller]
    pub fn press_and_let_go(&self, key: Key) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let pressed = async {
                self.in_front().await?.action_chain().key_down(key.clone()).key_up(key).perform().await
            };
            self.done(here, "the keyboard", "could not be used", pressed.await).await
        }
    }

    /// Types while one key is held down.
    #[track_caller]
    pub fn press_with(&self, held: Key, keys: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let pressed = async {
                let chain = self.in_front().await?.action_chain().key_down(held.clone());
                chain.send_keys(keys).key_up(held).perform().await
            };
            self.done(here, "the keyboard", "could not be used", pressed.await).await
        }
    }

    /// Clicks on an element, once it can be clicked.
    #[track_caller]
    pub fn click(&self, css: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let clicked = async || {
                let element = self.in_front().await?.find(By::Css(css)).await?;
                self.click_on(&element).await.map(Some)
            };
            self.until(here, css, "cannot be clicked", clicked).await
        }
    }

    /// Ticks the radio or checkbox with this name and value, by its label as a visitor would.
    #[track_caller]
    pub fn choose(&self, name: &str, value: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        let css = format!("input[name='{name}'][value='{value}']");
        async move {
            let input = self.element(here, &css).await;
            let clicked = async || {
                let label = "return arguments[0].labels?.[0] ?? arguments[0]";
                let driver = self.in_front().await?;
                let label = driver.execute(label, vec![input.to_json()?]).await?.element()?;
                self.click_on(&label).await.map(Some)
            };
            self.until(here, &css, "cannot be chosen", clicked).await
        }
    }

    /// Replaces the text in a field by typing.
    #[track_caller]
    pub fn fill(&self, css: &str, text: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let typed = async || {
                let driver = self.in_front().await?;
                let field = driver.find(By::Css(css)).await?;
                self.show(&field).await?;
                field.clear().await?;
                field.send_keys(text).await.map(Some)
            };
            self.until(here, css, "cannot be filled", typed).await
        }
    }

    /// Sets a date field to a day like `2026-03-01`, whatever way the browser would have it typed.
    #[track_caller]
    pub fn set_date(&self, css: &str, iso: &str) -> impl Future<Output = ()> {
        self.set_value(css, iso)
    }

    /// Picks the option of a select, or sets a time or a slider, by its value.
    #[track_caller]
    pub fn set_value(&self, css: &str, value: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let field = self.element(here, css).await;
            let set = "const [field, value] = arguments;
                       field.value = value;
                       for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
                       return field.value === value;";
            let set = async || {
                let given = vec![field.to_json()?, json!(value)];
                let kept = self.in_front().await?.execute(set, given).await?.convert::<bool>()?;
                Ok(kept.then_some(()))
            };
            self.until(here, css, &format!("does not take the value {value}"), set).await
        }
    }
}

/// Seeing.
impl Page {
    /// Waits until an element is there and drawn.
    #[track_caller]
    pub fn wait_for(&self, css: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let shown = async || Ok(self.drawn(css).await?.then_some(()));
            self.until(here, css, "is not to be seen", shown).await
        }
    }

    /// Waits until no such element is drawn any more.
    #[track_caller]
    pub fn wait_gone(&self, css: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let gone = async || Ok((!self.drawn(css).await?).then_some(()));
            self.until(here, css, "is still to be seen", gone).await
        }
    }

    /// Waits until the text of an element holds these words.
    #[track_caller]
    pub fn wait_text(&self, css: &str, words: &str) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let holds = async || {
                let text = self.in_front().await?.find(By::Css(css)).await?.text().await?;
                Ok(text.contains(words).then_some(()))
            };
            self.until(here, css, &format!("does not say {words:?}"), holds).await
        }
    }

    /// The text of an element as it is drawn.
    #[track_caller]
    pub fn text(&self, css: &str) -> impl Future<Output = String> {
        let here = Location::caller();
        async move {
            let text = async || self.in_front().await?.find(By::Css(css)).await?.text().await.map(Some);
            self.until(here, css, "has no text", text).await
        }
    }

    /// An attribute of an element; nothing when the element does not carry it.
    #[track_caller]
    pub fn attr(&self, css: &str, name: &str) -> impl Future<Output = Option<String>> {
        let here = Location::caller();
        async move {
            let read = "const [css, name] = arguments, element = document.querySelector(css);
                        return element && [element.getAttribute(name)];";
            let attribute = async || {
                let given = vec![json!(css), json!(name)];
                let found = self.in_front().await?.execute(read, given).await?;
                Ok(found.convert::<Option<Vec<Option<String>>>>()?.and_then(|mut found| found.pop()))
            };
            self.until(here, css, "is not there", attribute).await
        }
    }

    /// How many elements there are right now.
    #[track_caller]
    pub fn count(&self, css: &str) -> impl Future<Output = usize> {
        let here = Location::caller();
        async move {
            let found = async { self.in_front().await?.find_all(By::Css(css)).await }.await;
            self.done(here, css, "cannot be counted", found).await.len()
        }
    }

    /// What localStorage holds under a key.
    #[track_caller]
    pub fn storage(&self, key: &str) -> impl Future<Output = Option<String>> {
        let read = self.script("return localStorage.getItem(arguments[0])", vec![json!(key)]);
        async move { read.await.as_str().map(str::to_owned) }
    }

    /// Runs a script in the page, as the body of an async function, and gives what it returns.
    #[track_caller]
    pub fn script(&self, code: &str, arguments: Vec<Value>) -> impl Future<Output = Value> {
        let here = Location::caller();
        async move {
            let ran = async { self.in_front().await?.execute(Self::as_script(code), arguments).await }.await;
            self.done(here, code, "failed as a script", ran).await.json().clone()
        }
    }

    /// The address in the address bar.
    #[track_caller]
    pub fn url(&self) -> impl Future<Output = String> {
        let here = Location::caller();
        async move {
            let url = async { self.in_front().await?.current_url().await }.await;
            self.done(here, "the address", "cannot be read", url).await.to_string()
        }
    }

    /// A picture of what is on the screen, as target/shots/`name`.png.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> impl Future<Output = PathBuf> {
        let (here, file) = (Location::caller(), shot(name));
        async move {
            let taken = self.shoot(&file).await;
            self.done(here, name, "could not be pictured", taken).await;
            file
        }
    }
}

/// How it is done.
impl Page {
    /// A script for the driver, from the body of an async function. (In Firefox it would have a global object and a clock of its own
    /// beside the page's.)
    pub(super) fn as_script(code: &str) -> String {
        format!(
            "const globalThis = window, {{ Date }} = window; return (async function() {{ {code}\n }}).apply(this, arguments)"
        )
    }

    /// The driver, with this tab in front.
    pub(super) async fn in_front(&self) -> WebDriverResult<&thirtyfour::WebDriver> {
        let driver = &self.session.driver;
        let current = self.session.current.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if current.as_ref() != Some(&self.tab) {
            driver.switch_to_window(self.tab.clone()).await?;
            *self.session.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(self.tab.clone());
        }
        Ok(driver)
    }

    /// Whether an element is there and has a box. One that is merely see-through counts: its label is drawn.
    async fn drawn(&self, css: &str) -> WebDriverResult<bool> {
        if !self.setup.scripts {
            for found in self.in_front().await?.find_all(By::Css(css)).await? {
                if found.is_displayed().await? {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        let look =
            "return [...document.querySelectorAll(arguments[0])].some(element => element.checkVisibility())";
        self.in_front().await?.execute(look, vec![json!(css)]).await?.convert()
    }

    async fn element(&self, here: &Location<'_>, css: &str) -> WebElement {
        let find = async || self.in_front().await?.find(By::Css(css)).await.map(Some);
        self.until(here, css, "is not there", find).await
    }

    pub(super) async fn shoot(&self, file: &Path) -> WebDriverResult<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let picture = self.session.driver.screenshot_as_png().await?;
        Ok(std::fs::write(file, picture)?)
    }
}

pub(super) fn shot(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/shots").join(format!("{name}.png"))
}
