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
            path: "M113.7 76.2Q113 77.9 112.2 80.7Q111.3 83.4 110.1 84.7Q108.9 86 108 88Q107 90 107.5 91.7Q108.1 93.4 108.5 95.7Q109 98 107.8 99.8Q106.6 101.7 105.4 102.7Q104.3 103.7 102.1 104.3Q99.9 104.9 97 107",
            start: 0,
            length: 387,
        },
        Line {
            path: "M107.4 90.9Q112.1 94.1 115.5 95Q119 96 120.8 98.2Q122.6 100.4 125 105",
            start: 163,
            length: 234,
        },
    ],
    // From the heart of the break to the foot.
    &[
        Line {
            path: "M97 107Q100.9 112.6 102 114.3Q103 116 104 117.5Q105 119 105 120.8Q105 122.7 104.2 124.5Q103.3 126.3 101.7 128.7Q100 131 102.5 133.3Q104.9 135.6 107 142",
            start: 0,
            length: 399,
        },
        Line {
            path: "M104.8 122.6Q96.7 124.6 93.8 125.3Q91 126 87.7 126.4Q84.3 126.8 79 128",
            start: 180,
            length: 264,
        },
    ],
    // Front left, from the lip inward.
    &[
        Line {
            path: "M39.7 63.7Q39 65.6 39.6 67.8Q40.3 70.1 42 71.8Q43.7 73.5 43.9 75.7Q44.1 77.9 45 80Q46 82 47.2 83.2Q48.4 84.3 50.2 85.5Q52.1 86.8 53.4 88.4Q54.7 90 55.9 91Q57 92 60 92.8Q63.1 93.7 64.9 94.2Q66.7 94.7 69.3 94.8Q72 95 74.2 96.3Q76.5 97.6 78.8 98.2Q81.2 98.9 82.3 100Q83.5 101.1 84.8 103Q86 105 88.5 105.1Q91 105.2 97 107",
            start: 0,
            length: 787,
        },
        Line {
            path: "M55.6 90.8Q54.5 99 54.8 102Q55 105 57.4 107.7Q59.8 110.4 63 115",
            start: 330,
            length: 268,
        },
    ],
    // Across the belly, from one meeting point to the other.
    &[
        Line {
            path: "M97 107Q101.3 108.5 103.4 108.8Q105.5 109 107.5 109.6Q109.5 110.2 111.2 110.6Q113 111 116.3 110.5Q119.6 109.9 121.9 108.7Q124.2 107.5 126.1 107.2Q128 107 130.6 108.1Q133.2 109.2 135.1 111.6Q137 114 139.8 113.5Q142.6 112.9 147 113",
            start: 0,
            length: 532,
        },
        Line {
            path: "M127.8 107.3Q125.8 114.8 123.9 116.9Q122 119 122.8 121.1Q123.6 123.2 126 129",
            start: 319,
            length: 235,
        },
    ],
    // Front right, from the lip to the foot.
    &[
        Line {
            path: "M172.3 71.8Q173 73.4 171.7 75.3Q170.3 77.2 169.2 78.9Q168 80.6 167 83.8Q166 87 164.2 88.8Q162.4 90.6 160.2 92.8Q158 95 159.4 97.2Q160.8 99.4 160.9 101.7Q161 104 158.9 105Q156.9 105.9 155.1 107.5Q153.3 109.1 152.2 110.3Q151 111.5 149 112.2Q147 113 147.5 114.7Q148 116.3 148.8 118.2Q149.6 120.1 150.3 123Q151 126 149 128.5Q147 131 145 132.5Q143 134 143.8 135.8Q144.5 137.6 147 141",
            start: 0,
            length: 847,
        },
        Line {
            path: "M161.6 91.4Q169.3 99.4 172.7 101.2Q176 103 178.2 100.7Q180.3 98.3 187 96",
            start: 229,
            length: 309,
        },
        Line {
            path: "M147.8 112.9Q154.6 117.1 158.8 119Q163 121 165.1 122.2Q167.1 123.3 173 126",
            start: 525,
            length: 284,
        },
    ],
    // Inside, at the back.
    &[
        Line {
            path: "M94 19Q94.7 22.1 96.2 23.6Q97.6 25.2 99.3 26.5Q101 27.9 102.5 30.4Q104 33 103.5 35.1Q103.1 37.3 102.2 38.8Q101.4 40.2 99.2 42.6Q97 45 98.7 45.5Q100.4 46.1 101.8 47.7Q103.2 49.2 104.7 51.4Q106.2 53.6 107.1 55.3Q108 57 106 59.5Q104.1 62.1 104 64.5Q103.9 66.9 103 70",
            start: 0,
            length: 607,
        },
        Line {
            path: "M99.8 41.9Q109.3 44.8 112.7 47.9Q116 51 119.2 50Q122.3 49 125.2 48.5Q128 48 130.6 49.7Q133.1 51.4 137 55",
            start: 273,
            length: 417,
        },
    ],
    // Inside, at the right.
    &[
        Line {
            path: "M187 25.7Q186.3 28.8 183.9 31.2Q181.4 33.6 178.7 34.8Q176 36 176.8 38Q177.7 40.1 178.8 42Q180 44 178.8 45.5Q177.7 46.9 175.6 48.5Q173.4 50 171.4 50.4Q169.5 50.8 168.2 51.9Q167 53 166.1 55.7Q165.1 58.4 165 64",
            start: 0,
            length: 506,
        },
        Line {
            path: "M176.9 47.4Q167.7 46.8 161.3 46.4Q155 46 153.3 43.6Q151.7 41.2 146 38",
            start: 278,
            length: 336,
        },
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

/// What the bowl shows.
pub struct Bowl {
    /// Percent (0-100) of each seam that is mended, in the order of the groups of phases.
    pub seams: [u8; 7],
    /// Percent (0-100) of the rim that is gilded.
    pub rim: u8,
    /// The same in words, such as "3 of 7 seams mended".
    pub label: String,
    /// Heavier lines, for a picture under about 130 px wide.
    pub small: bool,
}

/// A bowl seen slightly from above, mended as far as `seams` and `rim` say.
pub fn bowl(props: Bowl) -> Html {
    // A large and a small bowl may share a page, and an id must be its own.
    let size = if props.small { "bowl-s" } else { "bowl-l" };
    let paint = |name: &str| format!("url(#{size}-{name})");

    let cracks = CRACKS.iter().flat_map(|crack| crack.iter());
    let gilt: Vec<(&'static str, u32)> = CRACKS
        .iter()
        .zip(props.seams)
        .flat_map(|(crack, percent)| crack.iter().map(|line| line.path).zip(gold(crack, percent)))
        .chain([(RIM, u32::from(props.rim.min(100)) * 10)])
        // A round cap would leave a dot of gold where nothing is mended yet.
        .filter(|(_, tenths)| *tenths > 0)
        .collect();
    let layer = |class: &'static str| {
        let lines = gilt.iter().map(|&(path, tenths)| {
            let dash = format!("{}.{} 100", tenths / 10, tenths % 10);
            html! { <path key={path} d={path} pathLength="100" stroke-dasharray={dash} /> }
        });
        html! { <g class={class}>{ for lines }</g> }
    };

    html! {
        <svg class={classes!("bowl", props.small.then_some("bowl-small"))} viewBox="0 0 240 164" role="img">
            <title>{ props.label }</title>
            <defs>
                <linearGradient id={format!("{size}-body")} x1="0" y1="0" x2="1" y2=".25">
                    <stop class="bowl-2" offset="0" />
                    <stop class="bowl-1" offset=".28" />
                    <stop class="bowl-2" offset=".6" />
                    <stop class="bowl-3" offset="1" />
                </linearGradient>
                <linearGradient id={format!("{size}-inside")} x1="0" y1="0" x2="1" y2=".15">
                    <stop class="bowl-3" offset="0" />
                    <stop class="bowl-2" offset=".55" />
                    <stop class="bowl-1" offset="1" />
                </linearGradient>
                <linearGradient id={format!("{size}-under")} x1="0" y1="0" x2="0" y2="1">
                    <stop class="bowl-shade" offset=".45" stop-opacity="0" />
                    <stop class="bowl-shade" offset="1" stop-opacity=".24" />
                </linearGradient>
                <radialGradient id={format!("{size}-table")}>
                    <stop class="bowl-shade" offset="0" stop-opacity=".34" />
                    <stop class="bowl-shade" offset=".55" stop-opacity=".13" />
                    <stop class="bowl-shade" offset="1" stop-opacity="0" />
                </radialGradient>
            </defs>
            <ellipse cx="126" cy="148" rx="92" ry="12" fill={paint("table")} />
            <path class="bowl-foot" d={FOOT} />
            <path d={FOOT} fill={paint("under")} />
            <path d={BODY} fill={paint("body")} />
            <path d={BODY} fill={paint("under")} />
            <path class="bowl-edge" d={BODY} />
            <ellipse class="bowl-lip" cx="120" cy="48" rx="100" ry="30" />
            <ellipse cx="120" cy="48.7" rx="96.5" ry="27.6" fill={paint("inside")} />
            <ellipse class="bowl-edge" cx="120" cy="48" rx="100" ry="30" />
            <g class="bowl-crack">{ for cracks.map(|line| html! { <path key={line.path} d={line.path} /> }) }</g>
            { layer("bowl-gold-deep") }
            { layer("bowl-gold") }
            { layer("bowl-gold-light") }
        </svg>
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
}
