//! The rules of the guide. Pure: no browser, no storage, no words; every function gives the same answer to the
//! same question.
//!
//! In reading order: `day` and `clock` say what day it is, `choice` what an option is, `check_in` asks and
//! judges, `quiet_days` suggests a length, `quiet_time` counts, `calendar` writes its days down, `typed` reads
//! dates and times, `phases` and `heal` are the two paths, `sheets` what is written on them, `daily` the
//! plan of a day, `marks` what is ticked off, `endings` where they lead, `bowl` draws how far they are, `today` chooses the text of the day,
//! `changed` takes news, `support` lists who can help, `urge` is the breath and the wave, `theme` light
//! or dark, `colour` what a page around the guide may ask for.

pub mod bowl;
pub mod calendar;
pub mod changed;
pub mod check_in;
pub mod choice;
pub mod clock;
pub mod colour;
pub mod daily;
pub mod day;
pub mod endings;
pub mod heal;
pub mod marks;
pub mod phases;
pub mod quiet_days;
pub mod quiet_time;
pub mod sheets;
pub mod support;
pub mod theme;
pub mod today;
pub mod typed;
pub mod urge;
