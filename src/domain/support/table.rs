//! The help lines, each number once (product: "Resources to bundle").

use super::{Country, ForWhom};

/// How a service takes text messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sms {
    /// The number to text, digits only.
    pub number: &'static str,
    /// The word the first message has to be, where the service asks for one.
    pub word: Option<&'static str>,
}

/// One listed service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Where it can be reached.
    pub country: Country,
    /// Its own name; for an emergency number and the EU-wide lines, which have none, the number.
    pub name: &'static str,
    /// The number or address as people write it there.
    pub contact: &'static str,
    /// The number to call, digits only, as dialled inside the country.
    pub tel: Option<&'static str>,
    /// Where to text, if the list says that it takes texts.
    pub sms: Option<Sms>,
    /// The web address, if the service is reached by one.
    pub url: Option<&'static str>,
    /// Whom it is for.
    pub for_whom: ForWhom,
    /// The day it was listed, `YYYY-MM-DD`.
    pub listed_on: &'static str,
    /// The day a person checked it with the operator, `YYYY-MM-DD`; `None` until then.
    pub verified_on: Option<&'static str>,
}

/// The day the whole table was put together, `YYYY-MM-DD`.
pub const LISTED_ON: &str = "2026-11-22";

const fn line(
    country: Country,
    for_whom: ForWhom,
    name: &'static str,
    contact: &'static str,
    tel: &'static str,
) -> Service {
    Service {
        country,
        name,
        contact,
        tel: Some(tel),
        sms: None,
        url: None,
        for_whom,
        listed_on: LISTED_ON,
        verified_on: None,
    }
}

const fn site(
    country: Country,
    for_whom: ForWhom,
    name: &'static str,
    contact: &'static str,
    url: &'static str,
) -> Service {
    Service { tel: None, url: Some(url), ..line(country, for_whom, name, contact, "") }
}

const fn emergency(country: Country, number: &'static str) -> Service {
    line(country, ForWhom::Emergency, number, number, number)
}

const fn with_text(service: Service, number: &'static str, word: Option<&'static str>) -> Service {
    Service { sms: Some(Sms { number, word }), ..service }
}

/// Every listed service. Within a country the order is the order on the page.
pub const SERVICES: [Service; 38] = {
    use Country::{Any, Au, Ca, De, Es, Eu, Fr, Gb, Ie, In, Nz, Us};
    use ForWhom::{Abuse, Emotional, Men, OwnBehaviour, Shelters, Stalking, Suicide, Young};
    [
        site(Any, Emotional, "findahelpline.com", "findahelpline.com", "https://findahelpline.com/"),
        emergency(Us, "911"),
        with_text(line(Us, Suicide, "988 Suicide & Crisis Lifeline", "988", "988"), "988", None),
        with_text(
            line(Us, Abuse, "National Domestic Violence Hotline", "1-800-799-7233", "18007997233"),
            "88788",
            Some("START"),
        ),
        line(Us, Young, "love is respect", "1-866-331-9474", "18663319474"),
        emergency(Ca, "911"),
        line(Ca, Suicide, "988 Suicide Crisis Helpline", "988", "988"),
        site(Ca, Shelters, "sheltersafe.ca", "sheltersafe.ca", "https://sheltersafe.ca/"),
        line(Ca, Young, "Kids Help Phone", "1-800-668-6868", "18006686868"),
        emergency(Gb, "999"),
        line(Gb, Emotional, "Samaritans", "116 123", "116123"),
        line(Gb, Abuse, "National Domestic Abuse Helpline (Refuge, England)", "0808 2000 247", "08082000247"),
        line(
            Gb,
            Abuse,
            "Scotland’s Domestic Abuse and Forced Marriage Helpline",
            "0800 027 1234",
            "08000271234",
        ),
        line(Gb, Abuse, "Live Fear Free (Wales)", "0808 80 10 800", "08088010800"),
        line(
            Gb,
            Abuse,
            "Northern Ireland Domestic and Sexual Abuse Helpline",
            "0808 802 1414",
            "08088021414",
        ),
        line(Gb, Men, "Men’s Advice Line", "0808 801 0327", "08088010327"),
        line(Gb, OwnBehaviour, "Respect Phoneline", "0808 802 4040", "08088024040"),
        line(Gb, Stalking, "National Stalking Helpline", "0808 802 0300", "08088020300"),
        line(Gb, Young, "Childline", "0800 1111", "08001111"),
        emergency(Ie, "999"),
        line(Ie, Emotional, "Samaritans", "116 123", "116123"),
        line(Ie, Abuse, "Women’s Aid", "1800 341 900", "1800341900"),
        emergency(Au, "000"),
        line(Au, Suicide, "Lifeline", "13 11 14", "131114"),
        line(Au, Abuse, "1800RESPECT", "1800 737 732", "1800737732"),
        line(Au, OwnBehaviour, "Men’s Referral Service", "1300 766 491", "1300766491"),
        line(Au, Young, "Kids Helpline", "1800 55 1800", "1800551800"),
        emergency(Nz, "111"),
        line(Nz, Emotional, "1737 Need to talk?", "1737", "1737"),
        line(Nz, Abuse, "Women’s Refuge", "0800 733 843", "0800733843"),
        emergency(Eu, "112"),
        line(Eu, Emotional, "116 123", "116 123", "116123"),
        line(Eu, Abuse, "116 016", "116 016", "116016"),
        line(De, Abuse, "Hilfetelefon", "116 016", "116016"),
        line(De, Emotional, "TelefonSeelsorge", "0800 111 0 111", "08001110111"),
        line(Fr, Suicide, "3114", "3114", "3114"),
        line(Es, Suicide, "024", "024", "024"),
        line(In, Emotional, "Tele-MANAS", "14416", "14416"),
    ]
};
