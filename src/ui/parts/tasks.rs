//! The tasks of a phase or of a week: what to do, what "done" means, and a tick.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::forms::is_ticked;
use crate::ui::guide::Guide;
use crate::words::Arg;

/// One task.
#[derive(Clone, PartialEq, Eq)]
pub struct Task {
    /// Its number, from 1.
    pub number: u8,
    /// What to do.
    pub text: String,
    /// What "done" means.
    pub done: String,
    /// It is ticked.
    pub is_ticked: bool,
}

/// The tasks and where a tick goes.
pub struct Tasks {
    /// The heading.
    pub title: String,
    /// The tasks, in order.
    pub tasks: Vec<Task>,
    /// Whether they can be ticked. If not, a click says why.
    pub can_tick: bool,
    /// Called with the number of a task and whether it is ticked now.
    pub ticked: Callback<(u8, bool)>,
}

/// The list of tasks with its heading.
pub fn task_list(guide: &Guide, my: &Memory, props: &Tasks) -> Html {
    let asked = my.state(false);
    let refuse = {
        let asked = asked.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            asked.set(true);
        })
    };
    let task = |task: &Task| {
        let done = guide.say(key!("path-done-means"), &[("text", Arg::Text(&task.done))]);
        let number = task.number;
        let onchange = props.ticked.reform(move |event: Event| (number, is_ticked(&event)));
        let onclick = (!props.can_tick).then(|| refuse.clone());
        html! {
            <label class="task" key={number}>
                <input type="checkbox" name="task" value={number.to_string()} checked={task.is_ticked}
                    aria-disabled={(!props.can_tick).then_some("true")} {onclick} {onchange} />
                <span class="task-text">{ task.text.clone() }<span class="task-done">{ done }</span></span>
            </label>
        }
    };
    let why = (asked.get() && !props.can_tick).then(|| guide.text(key!("path-task-not-yet")));
    html! {
        <section class="stack">
            <h2>{ props.title.clone() }</h2>
            <div class="task-list">{ for props.tasks.iter().map(task) }</div>
            <p class="small" role="status">{ why }</p>
        </section>
    }
}
