//! `#/`: four doors on the first visit. Those who return find Today there, or where the screen should say nothing about anyone
//! `neutral`.

use crate::ui::guide::Guide;
use crate::ui::parts::doors::begin;
use crate::ui::prelude::*;

/// Whether the home of a first visit is what stands at `#/`.
pub fn is_first(guide: &Guide) -> bool {
    guide.progress.is_new() && !guide.progress.kept.settings.leave_ex_out.value
}

/// Whether Today is what stands at `#/`.
pub fn is_today(guide: &Guide) -> bool {
    !guide.progress.is_new() && !guide.progress.is_discreet()
}

/// The home of a first visit. `site` draws what is in it, and the page takes that over as it stands.
pub fn first_visit(guide: &Guide) -> Html {
    #[cfg(target_arch = "wasm32")]
    let inside = crate::ui::drawn::home();
    #[cfg(not(target_arch = "wasm32"))]
    let inside = [doors_of_home(guide)];
    html! { <div class="home" onclick={begin(guide)}>{ for inside }</div> }
}

#[cfg(not(target_arch = "wasm32"))]
fn doors_of_home(guide: &Guide) -> Html {
    use crate::key;
    use crate::ui::parts::bowl::{Bowl, bowl};
    use crate::ui::parts::doors::as_drawn;
    use crate::ui::parts::prose::prose;
    use crate::ui::parts::restore_card::restore_card;
    let whole = Bowl { seams: [0; 7], rim: 0, label: guide.text(key!("home-bowl")) };
    html! {
        <>
            <div class="home-hero">
                { bowl(whole) }
                <div class="stack">
                    <h1 tabindex="-1">{ guide.text(key!("home-line")) }</h1>
                    <p class="lead">{ guide.text(key!("home-line.lead")) }</p>
                </div>
            </div>
            { restore_card(guide) }
            { as_drawn(guide) }
            <section class="stack">
                <h2>{ guide.text(key!("home-about-title")) }</h2>
                { prose(&guide.text(key!("home-about"))) }
            </section>
        </>
    }
}
