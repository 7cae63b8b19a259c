//! The addresses of the guide: what stands behind `#` (product: "Public contract").

use crate::domain::check_in::QuestionId;
use crate::domain::choice::Choice;
use crate::domain::heal::Week;
use crate::domain::phases::Phase;

/// A page of the guide.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Route {
    /// `#/`
    Home,
    /// `#/check-in/<question id>`; without an id, wherever the check-in stands.
    CheckIn(Option<QuestionId>),
    /// `#/result`
    Result,
    /// `#/today`
    Today,
    /// `#/quiet`
    Quiet,
    /// `#/path`
    Path,
    /// `#/path/<1-14>`
    Phase(Phase),
    /// `#/heal`
    Heal,
    /// `#/heal/<1-8>`
    Week(Week),
    /// `#/changed`
    Changed,
    /// `#/look-back`
    LookBack,
    /// `#/ending`
    Ending,
    /// `#/tools`
    Tools,
    /// `#/tools/promises`
    Promises,
    /// `#/tools/urge`
    Urge,
    /// `#/tools/low-contact`
    LowContact,
    /// `#/tools/letter`
    Letter,
    /// `#/tools/log`
    Log,
    /// `#/tools/message`
    Message,
    /// `#/insights`
    Insights,
    /// `#/summary`
    Summary,
    /// `#/support`
    Support,
    /// `#/settings`
    Settings,
    /// `#/about`
    About,
    /// `#/embed`
    Embed,
}

impl Route {
    /// The page of a hash. An unknown route goes home; a hash that does not begin with `#/` (a skip link) is
    /// `None`: it changes nothing. An empty one is home.
    pub fn parse(hash: &str) -> Option<Self> {
        if hash.is_empty() || hash == "#" {
            return Some(Self::Home);
        }
        let path = hash.strip_prefix("#/")?;
        let mut parts = path.split('/');
        let place = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let number = |text: &str| text.parse::<u8>().ok().filter(|number| number.to_string() == text);
        Some(match place {
            ("check-in", None, None) => Self::CheckIn(None),
            ("check-in", Some(id), None) => {
                QuestionId::from_id(id).map_or(Self::Home, |id| Self::CheckIn(Some(id)))
            }
            ("result", None, None) => Self::Result,
            ("today", None, None) => Self::Today,
            ("quiet", None, None) => Self::Quiet,
            ("path", None, None) => Self::Path,
            ("path", Some(n), None) => number(n).and_then(Phase::new).map_or(Self::Home, Self::Phase),
            ("heal", None, None) => Self::Heal,
            ("heal", Some(n), None) => number(n).and_then(Week::new).map_or(Self::Home, Self::Week),
            ("changed", None, None) => Self::Changed,
            ("look-back", None, None) => Self::LookBack,
            ("ending", None, None) => Self::Ending,
            ("tools", None, None) => Self::Tools,
            ("tools", Some("low-contact"), None) => Self::LowContact,
            ("tools", Some("promises"), None) => Self::Promises,
            ("tools", Some("letter"), None) => Self::Letter,
            ("tools", Some("log"), None) => Self::Log,
            ("tools", Some("message"), None) => Self::Message,
            ("tools", Some("urge"), None) => Self::Urge,
            ("insights", None, None) => Self::Insights,
            ("summary", None, None) => Self::Summary,
            ("support", None, None) => Self::Support,
            ("settings", None, None) => Self::Settings,
            ("about", None, None) => Self::About,
            ("embed", None, None) => Self::Embed,
            _ => Self::Home,
        })
    }

    /// The address, for a link.
    pub fn href(self) -> String {
        let plain = match self {
            Self::Home => "#/",
            Self::CheckIn(None) => "#/check-in",
            Self::CheckIn(Some(question)) => return format!("#/check-in/{}", question.id()),
            Self::Result => "#/result",
            Self::Today => "#/today",
            Self::Quiet => "#/quiet",
            Self::Path => "#/path",
            Self::Phase(phase) => return format!("#/path/{}", phase.number()),
            Self::Heal => "#/heal",
            Self::Week(week) => return format!("#/heal/{}", week.number()),
            Self::Changed => "#/changed",
            Self::LookBack => "#/look-back",
            Self::Ending => "#/ending",
            Self::Tools => "#/tools",
            Self::LowContact => "#/tools/low-contact",
            Self::Promises => "#/tools/promises",
            Self::Letter => "#/tools/letter",
            Self::Log => "#/tools/log",
            Self::Message => "#/tools/message",
            Self::Urge => "#/tools/urge",
            Self::Insights => "#/insights",
            Self::Summary => "#/summary",
            Self::Support => "#/support",
            Self::Settings => "#/settings",
            Self::About => "#/about",
            Self::Embed => "#/embed",
        };
        plain.to_owned()
    }

    /// Every page of the guide. The program asks for none of it; whoever looks at all pages does.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Home,
            Self::CheckIn(None),
            Self::Result,
            Self::Today,
            Self::Quiet,
            Self::Path,
            Self::Heal,
            Self::Changed,
            Self::LookBack,
            Self::Ending,
            Self::Tools,
            Self::LowContact,
            Self::Promises,
            Self::Letter,
            Self::Log,
            Self::Message,
            Self::Urge,
            Self::Insights,
            Self::Summary,
            Self::Support,
            Self::Settings,
            Self::About,
            Self::Embed,
        ];
        all.extend(QuestionId::ALL.iter().map(|&question| Self::CheckIn(Some(question))));
        all.extend(Phase::all().map(Self::Phase));
        all.extend(Week::all().map(Self::Week));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_own_address() {
        for route in Route::all() {
            assert_eq!(Route::parse(&route.href()), Some(route));
        }
    }

    #[test]
    fn what_is_no_address_of_the_guide_goes_home() {
        for hash in [
            "",
            "#",
            "#/",
            "#/nope",
            "#/path/0",
            "#/path/15",
            "#/path/01",
            "#/path/1/x",
            "#/heal/9",
            "#/today/",
        ] {
            assert_eq!(Route::parse(hash), Some(Route::Home), "{hash}");
        }
    }

    #[test]
    fn a_hash_that_is_no_route_changes_nothing() {
        assert_eq!(Route::parse("#main"), None);
    }
}
