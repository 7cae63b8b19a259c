//! The rules of the guide. Pure: no browser, no storage, no words; every function gives the same answer to the
//! same question.
//!
//! In reading order: `day` and `clock` say what day it is, `choice` what an option is, `check_in` asks and
//! judges, `quiet_days` suggests a length, `quiet_time` counts, `calendar` writes its days down, `typed` reads
//! dates and times, `phases` and `heal` are the two paths, `sheets` what is written on them, `promises`, `deck`,
//! `small_plans` and `pause` what some of them need, `written` what gates look at, `daily` the plan of a day, `marks`
//! what is ticked off, `endings` where they lead, `low_contact` is a practical message, `bowl` draws how far they are,
//! `today` chooses the text of the day, `changed` takes news, `message` looks at a first message, `support` lists who can help, `urge` is the breath and
//! the wave, `letters` and `draft_pace` are for what is written and never sent, `log_sitting` is the cap of the plain
//! log, `insights` counts what was noted, `summary` and `names` say what goes onto paper, `theme` and `comfort` how it looks to somebody, `asked`, `look` and `colour` what a page around the guide may
//! ask for.

pub mod asked;
pub mod bowl;
pub mod calendar;
pub mod changed;
pub mod check_in;
pub mod choice;
pub mod clock;
pub mod colour;
pub mod comfort;
pub mod daily;
pub mod day;
pub mod deck;
pub mod draft_pace;
pub mod endings;
pub mod heal;
pub mod insights;
pub mod letters;
pub mod log_sitting;
pub mod look;
pub mod low_contact;
pub mod marks;
pub mod message;
pub mod names;
pub mod pause;
pub mod phases;
pub mod promises;
pub mod quiet_days;
pub mod quiet_time;
pub mod sheets;
pub mod small_plans;
pub mod summary;
pub mod support;
pub mod theme;
pub mod today;
pub mod typed;
pub mod urge;
pub mod written;
