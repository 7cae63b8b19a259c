//! Home: four doors at first, Today or a neutral page for those who return.

use super::visit::Visit;

#[test]
fn a_first_visit_shows_the_four_doors_and_a_way_out() {
    let page = Visit::new().show("#/");
    for door in ["#/tools/urge", "#/check-in", "#/quiet", "#/heal"] {
        assert!(page.contains(&format!("href=\"{door}\"")), "no door {door} in {page}");
    }
    assert!(page.contains("https://www.bbc.com/weather"));
}

#[test]
fn an_unknown_route_goes_home() {
    let visit = Visit::new();
    assert_eq!(visit.show("#/no/such/page"), visit.show("#/"));
}

#[test]
fn nothing_is_written_before_the_visitor_starts() {
    use kintsugi::ports::Storage;
    let visit = Visit::new();
    visit.show("#/");
    assert_eq!(visit.storage.read("kintsugi"), Ok(None));
}

#[test]
fn on_plan_c_the_front_page_is_neutral() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    let page = visit.reload().show("#/");
    assert!(page.contains("Good to see you"), "{page}");
    assert!(!page.contains("Want them back?"));
}
