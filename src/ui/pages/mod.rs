//! The pages, one file each, named after their route.

pub mod about;
pub mod changed;
pub mod check_in;
pub mod embed;
pub mod ending;
pub mod heal;
pub mod home;
pub mod insights;
pub mod left;
pub mod letter;
pub mod log;
pub mod look_back;
pub mod low_contact;
pub mod message;
pub mod neutral;
pub mod path;
pub mod phase;
pub mod promises;
pub mod quiet;
pub mod result;
pub mod settings;
pub mod support;
pub mod today;
pub mod tools;
pub mod urge;
pub mod week;
