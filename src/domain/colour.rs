//! Colours that a page around the guide asks for, and whether words on them can still be read.
//!
//! A blog may give an accent and a surface. Each is taken only where every text that will stand on it, or be written in it, keeps the
//! contrast of WCAG 2.2, 1.4.3 (AA); else the guide's own colour stays, in light and in dark apart.

/// The least contrast between a text and what it stands on.
pub const LEAST_CONTRAST: f64 = 4.5;

/// A colour of the screen: red, green and blue, 0-255.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour(pub [u8; 3]);

/// The guide's own colours that take part, of light or of dark; the same as in styles/tokens.css.
pub struct Scheme {
    /// What pages and cards stand on.
    pub grounds: [Colour; 2],
    /// What is written on them, besides the accent.
    pub texts: [Colour; 4],
    /// The accent.
    pub action: Colour,
    /// What is written on the accent.
    pub on_action: Colour,
}

/// The light scheme.
pub const LIGHT: Scheme = Scheme {
    grounds: [Colour([0xfa, 0xf7, 0xf2]), Colour([0xff, 0xfd, 0xfa])],
    texts: [
        Colour([0x1f, 0x2a, 0x37]),
        Colour([0x56, 0x5f, 0x6b]),
        Colour([0x9c, 0x3d, 0x25]),
        Colour([0x8a, 0x64, 0x14]),
    ],
    action: Colour([0x2f, 0x6f, 0x6a]),
    on_action: Colour([0xff, 0xfd, 0xfa]),
};

/// The dark scheme.
pub const DARK: Scheme = Scheme {
    grounds: [Colour([0x12, 0x16, 0x1f]), Colour([0x19, 0x1f, 0x2a])],
    texts: [
        Colour([0xec, 0xe7, 0xde]),
        Colour([0xaa, 0xb0, 0xb8]),
        Colour([0xf0, 0xa5, 0x8f]),
        Colour([0xe0, 0xb6, 0x5a]),
    ],
    action: Colour([0x7f, 0xc3, 0xb8]),
    on_action: Colour([0x0f, 0x1d, 0x1c]),
};

/// `x` to the power of `y`. The program takes the browser's, which costs no bytes.
pub type Power = fn(f64, f64) -> f64;

impl Colour {
    /// Reads `rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 6 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// How much light it gives, 0-1 (WCAG 2.2, "relative luminance").
    fn luminance(self, power: Power) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { power((part + 0.055) / 1.055, 2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast between two colours, 1-21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self, power: Power) -> f64 {
        let (one, other) = (self.luminance(power) + 0.05, other.luminance(power) + 0.05);
        if one > other { one / other } else { other / one }
    }

    fn reads_on(self, ground: Self, power: Power) -> bool {
        self.contrast(ground, power) >= LEAST_CONTRAST
    }
}

impl Scheme {
    /// The accent and the surface that this scheme takes, of those asked for.
    pub fn take(
        &self,
        accent: Option<Colour>,
        surface: Option<Colour>,
        power: Power,
    ) -> (Option<Colour>, Option<Colour>) {
        let accent_fits = |accent: &Colour, grounds: &[Colour]| {
            grounds.iter().chain([&self.on_action]).all(|ground| accent.reads_on(*ground, power))
        };
        let surface = surface.filter(|surface| {
            self.texts.iter().all(|text| text.reads_on(*surface, power))
                && (self.action.reads_on(*surface, power)
                    || accent.is_some_and(|accent| accent_fits(&accent, &[*surface])))
        });
        let accent = accent.filter(|accent| match surface {
            Some(surface) => accent_fits(accent, &[surface]),
            None => accent_fits(accent, &self.grounds),
        });
        (accent, surface)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap_or(Colour([0; 3]))
    }

    #[test]
    fn a_colour_is_six_hexadecimal_digits() {
        assert_eq!(Colour::parse("2f6F6a"), Some(LIGHT.action));
        for text in ["", "fff", "#2f6f6a", "2f6f6g", "2f6f6a0", "+f6f6a", "éé6a"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let contrast = |one, other| colour(one).contrast(colour(other), f64::powf);
        assert!((contrast("000000", "ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("777777", "ffffff") - 4.478).abs() < 0.001);
        assert!((contrast("ffffff", "767676") - 4.542).abs() < 0.001);
    }

    #[test]
    fn a_pale_accent_is_taken_in_the_dark_alone_and_a_deep_one_in_the_light() {
        let take = |scheme: &Scheme, accent| scheme.take(Some(colour(accent)), None, f64::powf).0.is_some();
        assert_eq!((take(&LIGHT, "f4d03f"), take(&DARK, "f4d03f")), (false, true));
        assert_eq!((take(&LIGHT, "7a1fa2"), take(&DARK, "7a1fa2")), (true, false));
    }

    #[test]
    fn a_surface_is_taken_only_where_every_text_on_it_can_be_read() {
        let take = |scheme: &Scheme, surface| scheme.take(None, Some(colour(surface)), f64::powf).1.is_some();
        assert_eq!((take(&LIGHT, "ffffff"), take(&DARK, "ffffff")), (true, false));
        assert_eq!((take(&LIGHT, "000000"), take(&DARK, "000000")), (false, true));
        assert_eq!((take(&LIGHT, "888888"), take(&DARK, "888888")), (false, false));
    }

    #[test]
    fn an_accent_is_measured_on_the_surface_that_was_taken() {
        let (accent, surface) = (Some(colour("757575")), Some(colour("ffffff")));
        assert_eq!(LIGHT.take(accent, surface, f64::powf), (accent, surface));
        assert_eq!(LIGHT.take(accent, None, f64::powf).0, None, "on the guide's own paper it is too pale");
    }

    #[test]
    fn whatever_is_taken_can_be_read() {
        for step in (0..=0xff_u8).step_by(15) {
            for other in (0..=0xff_u8).step_by(51) {
                let (accent, surface) = (Colour([step, other, 90]), Colour([other, step, step]));
                for scheme in [&LIGHT, &DARK] {
                    let (taken, ground) = scheme.take(Some(accent), Some(surface), f64::powf);
                    let accent = taken.unwrap_or(scheme.action);
                    let grounds = ground.map_or(scheme.grounds.to_vec(), |ground| vec![ground]);
                    for ground in grounds {
                        assert!(accent.contrast(ground, f64::powf) >= LEAST_CONTRAST);
                        assert!(
                            scheme
                                .texts
                                .iter()
                                .all(|text| text.contrast(ground, f64::powf) >= LEAST_CONTRAST)
                        );
                    }
                    assert!(accent.contrast(scheme.on_action, f64::powf) >= LEAST_CONTRAST);
                }
            }
        }
    }
}
