//! The signature picture: a celadon bowl with seven cracks that fill with gold.
//!
//! One seam stands for one group of phases, or for one of weeks 1-7 on the Heal path; the rim is the closing
//! ritual. Gold is laid on with the `pathLength` and `stroke-dasharray` attributes, since a strict policy forbids
//! `style`; sizes and colours are in `styles/bowl.css`.

use crate::ui::prelude::*;

/// One unbroken line of a crack, drawn in the picture's units (240 wide, 164 high).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Line {
    /// SVG path data, from the crack's root outward.
    path: &'static str,
    /// How far along the crack from its root this line begins, in tenths of a unit.
    start: u32,
    /// Length as drawn, in tenths of a unit.
    length: u32,
}

/// The seven cracks in the order of the groups of phases. The first line of each is its trunk; the others
/// branch off it.
const CRACKS: [&[Line]; 7] = [
    // Front middle, from the lip to the heart of the break.
    &[
        Line {
            path: "M113.7 76.2L112.4 80.9Q110.6 85.5 107.6 89.6L109 97.4Q106.8 101.2 103.6 103.4L97 107",
            start: 0,
            length: 384,
        },
        Line { path: "M107.6 89.6Q113 94.6 118.6 95.9L121.6 99.8L127 107.2", start: 148, length: 269 },
    ],
    // From the heart of the break to the foot.
    &[
        Line {
            path: "M97 107L100.6 113.2Q104.4 117.6 104.8 121.8L101.8 128.6Q100.6 131.2 103.4 134.6L106.6 142.2",
            start: 0,
            length: 391,
        },
        Line { path: "M104.8 121.8L95.6 124.2Q89.6 126.6 86 126.4L78.4 128.6", start: 169, length: 273 },
    ],
    // Front left, from the lip inward.
    &[
        Line {
            path: "M39.7 63.7L40.2 68Q42.8 72.6 43.6 77.4L46.8 82.6Q51 85.4 54.4 90.2L63.4 93.8Q71.4 93.9 76.2 97L82.4 99.4L86.4 104.4L97 107",
            start: 0,
            length: 783,
        },
        Line { path: "M54.4 90.2Q53.2 97 54.6 102.6L58.2 107.8L63.2 115.4", start: 313, length: 279 },
    ],
    // Across the belly, from one meeting point to the other.
    &[
        Line {
            path: "M97 107Q103.6 109.4 110.2 109.8L114.6 111.2Q121 110.3 127 107.2L133.4 110.2L137.2 113.8Q142 112.4 147 113",
            start: 0,
            length: 535,
        },
        Line { path: "M127 107.2L123.6 115.8L121.9 119.6Q123.4 123.6 126.2 129.6", start: 313, length: 243 },
    ],
    // Front right, from the lip to the foot.
    &[
        Line {
            path: "M172.3 71.8L172.6 74.6Q170.4 78.8 167.8 81.4L166.2 87.2L161.2 92.6L158.6 95.6L161.2 100.4L160.4 104.6L152.6 109.2L147 113Q148.8 118.4 150.8 125.6L146.8 131L143.6 133.8Q144.8 136.6 146.9 141.2",
            start: 0,
            length: 863,
        },
        Line { path: "M161.2 92.6Q168 99.6 175.6 103.2L179.4 100L187.4 95.6", start: 245, length: 321 },
        Line { path: "M147 113L157.6 118.2Q163 120.6 166.6 122.8L173.6 126.4", start: 541, length: 298 },
    ],
    // Inside, at the back.
    &[
        Line {
            path: "M94 19L95.4 22.6Q99.2 26.2 101.4 28.6L104 33.6Q103 38.4 99.6 42.2L97.4 45.6L103.2 50.2Q106.8 54 107.9 57.2L104.6 62.4L103 70",
            start: 0,
            length: 616,
        },
        Line {
            path: "M99.6 42.2L109.4 44.4Q113.4 48.8 116.4 51.2L124.6 48.4Q131 49 137.2 55.2",
            start: 278,
            length: 431,
        },
    ],
    // Inside, at the right.
    &[
        Line {
            path: "M187 25.7L185.6 29.6Q181.6 33.8 176.4 36L177.4 40.8L179.8 44.2L176.6 47.5Q172.6 50 167.4 52.8Q165.4 57 165 64",
            start: 0,
            length: 512,
        },
        Line { path: "M176.6 47.5Q165 47.4 155.6 46.2L152.4 42.4L145.6 38.2", start: 291, length: 340 },
    ],
];

/// Once around the lip, from the front.
const RIM: &str = "M120 76.9A98.3 28.9 0 0 1 120 19.1A98.3 28.9 0 0 1 120 76.9";
const BODY: &str = "M20 48C20 92 46 134 89.1 140.5Q120 144.5 150.9 140.5C194 134 220 92 220 48Z";
const FOOT: &str = "M87.5 138L89.5 145C94 151.5 146 151.5 150.5 145L152.5 138Z";

/// How much of each line of a crack is gold, in tenths of a percent of that line.
///
/// Gold grows from the root and enters a branch when it reaches it. The drawn length of gold is `percent` of the
/// whole crack, to the next tenth of a unit in each line. A `percent` above 100 counts as 100.
fn gold(crack: &[Line], percent: u8) -> Vec<u32> {
    let reached = |line: &Line, depth: u32| depth.saturating_sub(line.start).min(line.length);
    let whole: u32 = crack.iter().map(|line| line.length).sum();
    let wanted = whole * u32::from(percent.min(100));
    let enough = |depth: &u32| crack.iter().map(|line| reached(line, *depth)).sum::<u32>() * 100 >= wanted;
    let depth = (0..=whole).find(enough).unwrap_or(whole);
    crack.iter().map(|line| reached(line, depth) * 1000 / line.length).collect()
}

/// The light of a window on the glaze.
const GLINT: &str = "M33 72C36 92 46 110 60 121C66 125 70 124 66 119C54 105 47 90 45 75C43 66 32 66 33 72Z";

/// What the bowl shows.
pub struct Bowl {
    /// Percent (0-100) of each seam that is mended, in the order of the groups of phases.
    pub seams: [u8; 7],
    /// Percent (0-100) of the rim that is gilded.
    pub rim: u8,
    /// The same in words, such as "3 of 7 seams mended".
    pub label: String,
}

/// Branches are finer than their trunk.
fn fine(at: usize) -> Option<&'static str> {
    (at > 0).then_some("bowl-branch")
}

/// A bowl seen slightly from above, lit from the upper left, mended as far as `seams` and `rim` say.
pub fn bowl(props: Bowl) -> Html {
    let cracks = CRACKS.iter().flat_map(|crack| crack.iter().enumerate()).map(|(at, line)| {
        html! { <path key={line.path} class={fine(at)} d={line.path} /> }
    });
    let gilt = CRACKS
        .iter()
        .zip(props.seams)
        .flat_map(|(crack, percent)| {
            let lines = crack.iter().zip(gold(crack, percent)).enumerate();
            lines.map(|(at, (line, tenths))| (line.path, fine(at), tenths))
        })
        .chain([(RIM, None, u32::from(props.rim.min(100)) * 10)])
        // A round cap would leave a dot of gold where nothing is mended yet.
        .filter(|(_, _, tenths)| *tenths > 0)
        .map(|(path, fine, tenths)| {
            let dash = format!("{}.{} 100", tenths / 10, tenths % 10);
            html! { <path key={path} class={fine} d={path} pathLength="100" stroke-dasharray={dash} /> }
        });

    // Parts are named by ids, so a page has one bowl.
    html! {
        <div class="bowl">
            <svg viewBox="0 0 240 164" role="img">
                <title>{ props.label }</title>
                <defs>
                    <radialGradient id="bowl-body" gradientUnits="userSpaceOnUse" cx="84" cy="66" r="134">
                        <stop class="bowl-1" offset="0" />
                        <stop class="bowl-2" offset=".52" />
                        <stop class="bowl-3" offset="1" />
                    </radialGradient>
                    <radialGradient id="bowl-inside" gradientUnits="userSpaceOnUse" cx="176" cy="70" r="150">
                        <stop class="bowl-1" offset="0" />
                        <stop class="bowl-2" offset=".45" />
                        <stop class="bowl-3" offset="1" />
                    </radialGradient>
                    <linearGradient id="bowl-lip">
                        <stop class="bowl-1" offset="0" />
                        <stop class="bowl-light" offset=".3" />
                        <stop class="bowl-2" offset="1" />
                    </linearGradient>
                    // Glaze runs down while it melts, and is deepest where it stops.
                    <linearGradient id="bowl-under" x2="0" y2="1">
                        <stop class="bowl-4" offset=".5" stop-opacity="0" />
                        <stop class="bowl-4" offset="1" stop-opacity=".7" />
                    </linearGradient>
                    <linearGradient id="bowl-clay" x2="1" y2=".2">
                        <stop class="bowl-shade" offset=".2" stop-opacity="0" />
                        <stop class="bowl-shade" offset="1" stop-opacity=".45" />
                    </linearGradient>
                    <radialGradient id="bowl-glint">
                        <stop class="bowl-light" offset="0" stop-opacity=".8" />
                        <stop class="bowl-light" offset=".95" stop-opacity="0" />
                    </radialGradient>
                    <radialGradient id="bowl-table">
                        <stop class="bowl-shade" offset="0" stop-opacity=".42" />
                        <stop class="bowl-shade" offset=".5" stop-opacity=".14" />
                        <stop class="bowl-shade" offset="1" stop-opacity="0" />
                    </radialGradient>
                    <linearGradient id="bowl-sheen" gradientUnits="userSpaceOnUse" x2="17" y2="11" spreadMethod="reflect">
                        <stop class="bowl-shine" offset="0" />
                        <stop class="bowl-metal" offset=".45" />
                    </linearGradient>
                </defs>
                <ellipse cx="132" cy="149" rx="88" ry="11" fill="url(#bowl-table)" />
                <path class="bowl-foot" d={FOOT} />
                <path fill="url(#bowl-clay)" d={FOOT} />
                <path fill="url(#bowl-body)" d={BODY} />
                <path class="bowl-edge" fill="url(#bowl-under)" d={BODY} />
                <path fill="url(#bowl-glint)" d={GLINT} />
                <ellipse class="bowl-edge" cx="120" cy="48" rx="100" ry="30" fill="url(#bowl-lip)" />
                <ellipse class="bowl-edge" cx="120" cy="48.9" rx="96.4" ry="27.2" fill="url(#bowl-inside)" />
                // The far side of a crack catches the light.
                <use class="bowl-crack-light" href="#bowl-cracks" x=".6" y=".4" />
                <g class="bowl-crack"><g id="bowl-cracks">{ for cracks }</g></g>
                // Gold stands a little above the glaze: its shade below, its glint on top.
                <use class="bowl-gold-deep" href="#bowl-gold" x=".35" y=".5" />
                <g class="bowl-gold" stroke="url(#bowl-sheen)"><g id="bowl-gold">{ for gilt }</g></g>
                <use class="bowl-gold-light" href="#bowl-gold" x="-.25" y="-.35" />
            </svg>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tenths of a unit of gold in the whole crack.
    fn gold_length(crack: &[Line], percent: u8) -> u32 {
        crack.iter().zip(gold(crack, percent)).map(|(line, tenths)| line.length * tenths / 1000).sum()
    }

    /// The length of path data made of M, L and Q, in tenths of a unit.
    fn drawn(path: &str) -> f64 {
        let spaced = path.replace('M', " M ").replace('L', " L ").replace('Q', " Q ");
        let mut words = spaced.split_whitespace();
        let mut here = (0.0, 0.0);
        let mut length = 0.0;
        while let Some(command) = words.next() {
            let mut point = || {
                let mut number =
                    || words.next().and_then(|word| word.parse::<f64>().ok()).unwrap_or(f64::NAN);
                (number(), number())
            };
            let points =
                if command == "Q" { vec![here, point(), point()] } else { vec![here, here, point()] };
            let end = points[2];
            if command != "M" {
                let bend = if command == "L" { end } else { points[1] };
                let mut last = here;
                for step in 1..=200 {
                    let t = f64::from(step) / 200.0;
                    let at =
                        |a: f64, b: f64, c: f64| (1.0 - t).powi(2) * a + 2.0 * (1.0 - t) * t * b + t * t * c;
                    let next = (at(here.0, bend.0, end.0), at(here.1, bend.1, end.1));
                    length += (next.0 - last.0).hypot(next.1 - last.1);
                    last = next;
                }
            }
            here = end;
        }
        length * 10.0
    }

    #[test]
    fn the_stated_length_of_every_line_is_its_drawn_length() {
        for line in CRACKS.iter().flat_map(|crack| crack.iter()) {
            assert!(
                (drawn(line.path) - f64::from(line.length)).abs() < 2.0,
                "{line:?} measures {}",
                drawn(line.path)
            );
        }
    }

    #[test]
    fn gold_covers_the_asked_percent_of_each_crack() {
        for crack in CRACKS {
            let whole: u32 = crack.iter().map(|line| line.length).sum();
            for percent in 0..=100 {
                let error = gold_length(crack, percent).abs_diff(whole * u32::from(percent) / 100);
                assert!(error <= 5, "{percent} %: off by {error} tenths of a unit of {whole}");
            }
        }
    }

    #[test]
    fn a_branch_stays_grey_until_gold_reaches_it() {
        for crack in CRACKS {
            for percent in 0..=100 {
                let filled = gold(crack, percent);
                let trunk = filled[0] * crack[0].length / 1000;
                for (line, tenths) in crack.iter().zip(&filled).skip(1) {
                    assert!(
                        *tenths == 0 || trunk + 1 >= line.start,
                        "{line:?} is gold before the trunk reaches it"
                    );
                }
            }
        }
    }

    #[test]
    fn a_whole_seam_is_gold_to_its_last_tip_and_an_unmended_one_nowhere() {
        for crack in CRACKS {
            assert!(gold(crack, 100).iter().all(|tenths| *tenths == 1000));
            assert!(gold(crack, 255).iter().all(|tenths| *tenths == 1000));
            assert!(gold(crack, 0).iter().all(|tenths| *tenths == 0));
        }
    }

    #[test]
    fn every_branch_leaves_its_trunk_at_a_corner_of_it_as_far_along_as_it_says() {
        for crack in CRACKS {
            for branch in &crack[1..] {
                let root = branch.path.split(['L', 'Q']).next().unwrap_or_default().trim_start_matches('M');
                let at = crack[0].path.find(root);
                assert!(at.is_some(), "{branch:?} begins beside its trunk");
                let along = drawn(&crack[0].path[..at.unwrap_or_default() + root.len()]);
                assert!(
                    (along - f64::from(branch.start)).abs() < 2.0,
                    "{branch:?} begins {along} along its trunk"
                );
            }
        }
    }
}
