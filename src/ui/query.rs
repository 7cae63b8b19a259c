//! What the address asks for behind `?` (product: "Public contract").

/// The wishes of the address. What can't be read counts as not asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// `lang=`: a language tag.
    pub lang: Option<String>,
    /// `theme=light|dark|auto`
    pub theme: Option<String>,
    /// `region=`: an ISO country code.
    pub region: Option<String>,
    /// `days=`: a wish for the length of the quiet time, in days.
    pub days: Option<u8>,
    /// `profile=`: which store to use.
    pub profile: Option<String>,
    /// `accent=rrggbb`
    pub accent: Option<String>,
    /// `embed=1`: shown in a frame.
    pub embed: bool,
    /// Where "Back to the article" leads, and its words where the blog has its own. Never in the address: the page
    /// around the frame sends it.
    pub home: Option<(String, Option<String>)>,
}

impl Query {
    /// Reads the query of an address, with or without its `?`. Of several values for one name the first counts.
    /// Every value that matters is plain letters and digits, so nothing is decoded.
    pub fn parse(query: &str) -> Self {
        let mut asked = Self::default();
        for pair in query.trim_start_matches('?').split('&').rev() {
            let Some((name, value)) = pair.split_once('=') else { continue };
            match name {
                "lang" => asked.lang = Some(value.to_owned()),
                "accent" => asked.accent = Some(value.to_owned()),
                "theme" => asked.theme = Some(value.to_owned()),
                "region" => asked.region = Some(value.to_owned()),
                "days" => {
                    asked.days = value.parse::<u32>().ok().map(|days| u8::try_from(days).unwrap_or(u8::MAX))
                }
                "profile" => asked.profile = Some(value.to_owned()),
                "embed" => asked.embed = value == "1",
                _ => {}
            }
        }
        asked
    }
}

impl Query {
    /// The same visit after the page around the frame has asked anew. Which store is used and that there is a frame
    /// stand in the address alone.
    pub fn asked_anew(&self, query: &str, home: Option<(String, Option<String>)>) -> Self {
        Self { profile: self.profile.clone(), embed: self.embed, home, ..Self::parse(query) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_values_the_first_counts_and_what_can_t_be_read_is_not_asked_for() {
        let asked = Query::parse("?theme=dark&theme=light&days=forty&embed=yes&nonsense&=&x");
        assert_eq!(asked, Query { theme: Some("dark".to_owned()), ..Query::default() });
    }

    #[test]
    fn what_is_asked_anew_takes_the_place_of_the_address_but_for_store_and_frame() {
        let first = Query::parse("?embed=1&profile=one&theme=dark&days=40");
        let home = Some(("https://blog.example/".to_owned(), None));
        let asked = first.asked_anew("theme=light&embed=0&profile=two", home.clone());
        let expected = Query::parse("?embed=1&profile=one&theme=light");
        assert_eq!(asked, Query { home, ..expected });
    }

    #[test]
    fn the_address_names_no_way_back() {
        assert_eq!(Query::parse("?home-url=https://blog.example/&home=x").home, None);
    }

    #[test]
    fn more_days_than_a_small_number_holds_are_still_a_wish_for_many() {
        assert_eq!(Query::parse("days=300").days, Some(u8::MAX));
        assert_eq!(
            Query::parse("?days=50&embed=1"),
            Query { days: Some(50), embed: true, ..Query::default() }
        );
    }
}
