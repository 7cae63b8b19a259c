//! The pictures of an installed guide, drawn from the bowl of `src/web/icon.svg`.

use super::problem::Problem;
use resvg::{tiny_skia, usvg};

/// The bowl's drawing.
pub const BOWL: &str = "src/web/icon.svg";

/// Behind the bowl: the paper of `styles/tokens.css`.
const PAPER: &str = "#faf7f2";

/// A square of 40 units around the middle of the bowl, which is 26 wide and 17 high. Whatever shape a device cuts out of it, down to a
/// circle of 32 units (the safe zone of maskable icons), holds the whole bowl.
const VIEW: &str = "-4 -2.5 40 40";

/// How the edge of an icon looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// The device shows it as it is.
    Round,
    /// The device cuts it.
    Full,
}

/// Each icon: source name, width in pixels, edge.
const ICONS: [(&str, u32, Edge); 5] = [
    ("icon-180.png", 180, Edge::Full),
    ("icon-192.png", 192, Edge::Round),
    ("icon-512.png", 512, Edge::Round),
    ("icon-maskable-192.png", 192, Edge::Full),
    ("icon-maskable-512.png", 512, Edge::Full),
];

/// Every icon as a PNG file, from the text of the bowl's drawing.
///
/// # Errors
/// When the drawing can't be read as one.
pub fn draw(bowl: &str) -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    ICONS.iter().map(|&(name, width, edge)| Ok((name, png(&framed(bowl, edge)?, width)?))).collect()
}

fn wrong(reason: impl ToString) -> Problem {
    Problem::file(BOWL, format!("makes no icon: {}", reason.to_string()))
}

/// The bowl on a square of paper.
fn framed(bowl: &str, edge: Edge) -> Result<String, Problem> {
    let inside = bowl.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</svg>"));
    let (inside, _) = inside.ok_or_else(|| wrong("it is no <svg>"))?;
    let corner = if edge == Edge::Round { 8 } else { 0 };
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{VIEW}\"><rect x=\"-4\" y=\"-2.5\" width=\"40\" height=\"40\" \
         rx=\"{corner}\" fill=\"{PAPER}\"/>{inside}</svg>"
    ))
}

fn png(drawing: &str, width: u32) -> Result<Vec<u8>, Problem> {
    let tree = usvg::Tree::from_str(drawing, &usvg::Options::default()).map_err(wrong)?;
    let mut picture = tiny_skia::Pixmap::new(width, width).ok_or_else(|| wrong("it has no size"))?;
    let scale = width as f32 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str =
        "<svg viewBox=\"0 0 32 32\"><path d=\"M3 11h26a13 13 0 0 1-26 0z\" fill=\"#2f6f6a\"/></svg>";

    fn pixel(edge: Edge, x: u32, y: u32) -> (u8, u8, u8, u8) {
        let png = framed(DRAWING, edge).and_then(|drawing| png(&drawing, 80)).unwrap_or_default();
        let picture = tiny_skia::Pixmap::decode_png(&png).ok();
        let pixel = picture.and_then(|picture| picture.pixel(x, y)).map(|pixel| pixel.demultiply());
        pixel.map_or((1, 2, 3, 4), |pixel| (pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()))
    }

    #[test]
    fn an_icon_that_is_cut_by_the_device_has_paper_up_to_its_corner() {
        assert_eq!(pixel(Edge::Full, 0, 0), (0xfa, 0xf7, 0xf2, 255));
        assert_eq!(pixel(Edge::Round, 0, 0).3, 0);
    }

    #[test]
    fn the_bowl_stands_in_the_middle_and_leaves_the_rim_of_a_circle_free() {
        assert_eq!(pixel(Edge::Full, 40, 38), (0x2f, 0x6f, 0x6a, 255));
        // Two units inside the safe circle's edge, at the height of the bowl's lip.
        assert_eq!(pixel(Edge::Full, 9, 28), (0xfa, 0xf7, 0xf2, 255));
    }

    #[test]
    fn what_is_no_drawing_is_told_with_its_file() {
        assert!(
            draw("bowl")
                .is_err_and(|problem| problem.to_string().starts_with("src/web/icon.svg: makes no icon"))
        );
    }
}
