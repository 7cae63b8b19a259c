//! What stands in place of a page that is about the ex by nature, where the visitor asked to leave the ex out of it.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// Whether a page is put away. What a minor and someone who might act (C1) are shown never speaks of the ex.
pub fn is_put_away(guide: &Guide) -> bool {
    guide.progress.kept.settings.leave_ex_out.value
        && guide.progress.may_speak_of_ex()
        && matches!(
            guide.route,
            Route::CheckIn(_)
                | Route::Result
                | Route::Path
                | Route::Phase(_)
                | Route::Changed
                | Route::LowContact
                | Route::Message
        )
}

/// The page in place of the page.
pub fn put_away(guide: &Guide) -> Html {
    html! {
        <div class="stack stack-wide" data-put-away="">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("put-away")) }</h1>
                <p class="lead">{ guide.text(key!("put-away.text")) }</p>
            </header>
            <div class="actions">
                <a class="button" href={Route::Heal.href()}>{ guide.text(key!("put-away.heal")) }</a>
                <a class="button button-quiet" href={Route::Settings.href()}>{ guide.text(key!("put-away.settings")) }</a>
                <a class="button button-plain" href={Route::Support.href()}>{ guide.text(key!("interface-support")) }</a>
            </div>
        </div>
    }
}
