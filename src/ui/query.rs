//! What the address asks for behind `?` (product: "Public contract").

/// The wishes of the address. What can't be read counts as not asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// `theme=light|dark|auto`
    pub theme: Option<String>,
    /// `region=`: an ISO country code.
    pub region: Option<String>,
    /// `days=`: a wish for the length of the quiet time, in days.
    pub days: Option<u8>,
    /// `profile=`: which store to use.
    pub profile: Option<String>,
    /// `embed=1`: shown in a frame.
    pub embed: bool,
}

impl Query {
    /// Reads the query of an address, with or without its `?`. Of several values for one name the first counts.
    /// Every value that matters is plain letters and digits, so nothing is decoded.
    pub fn parse(query: &str) -> Self {
        let mut asked = Self::default();
        for pair in query.trim_start_matches('?').split('&').rev() {
            let Some((name, value)) = pair.split_once('=') else { continue };
            match name {
                "theme" => asked.theme = Some(value.to_owned()),
                "region" => asked.region = Some(value.to_owned()),
                "days" => asked.days = value.parse().ok(),
                "profile" => asked.profile = Some(value.to_owned()),
                "embed" => asked.embed = value == "1",
                _ => {}
            }
        }
        asked
    }
}
