//! The bowl as it is drawn, against the files of `tests/golden`. After a change that is meant, look at the bowl in a browser and make them
//! anew: `KINTSUGI_GOLDEN=write cargo test --features site --test render bowl`.

use std::fs;
use std::path::Path;

use kintsugi::ui::parts::bowl::{Bowl, bowl};
use kintsugi::ui::{Guide, Html, Memory};

use super::visit::Visit;

/// Every seam mended as far, and the rim gilded once all are whole.
fn mended(_: &Guide, _: &Memory, percent: &u8) -> Html {
    let rim = if *percent == 100 { 100 } else { 0 };
    bowl(Bowl { seams: [*percent; 7], rim, label: format!("{percent} %") })
}

/// One element a line, so that a difference can be read.
fn lines(markup: &str) -> String {
    markup.replace("><", ">\n<") + "\n"
}

#[test]
fn the_bowl_is_drawn_as_it_was() {
    for percent in [0, 1, 50, 99, 100] {
        let drawn = lines(&Visit::new().draw(mended, percent));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/bowl-{percent}.svg"));
        if std::env::var_os("KINTSUGI_GOLDEN").is_some() {
            fs::write(&file, &drawn).unwrap();
        }
        let golden = fs::read_to_string(&file).unwrap_or_default();
        let differs = drawn.lines().zip(golden.lines()).find(|(now, was)| now != was);
        assert_eq!(
            drawn, golden,
            "at {percent} % first where {differs:?}; the top of this file says how to make the files anew"
        );
    }
}

#[test]
fn no_gold_is_drawn_before_anything_is_mended() {
    let drawn = Visit::new().draw(mended, 0);
    assert!(!drawn.contains("stroke-dasharray"), "{drawn}");
    assert!(Visit::new().draw(mended, 1).contains("stroke-dasharray"));
}

#[test]
fn a_drawn_bowl_names_what_it_shows() {
    assert!(Visit::new().draw(mended, 50).contains("role=\"img\"><title>50 %</title>"));
}
