//! The pages, one file each, named after their route.

pub mod about;
pub mod changed;
pub mod check_in;
pub mod embed;
pub mod heal;
pub mod home;
pub mod left;
pub mod path;
pub mod phase;
pub mod quiet;
pub mod result;
pub mod settings;
pub mod support;
pub mod today;
pub mod tools;
pub mod urge;
pub mod week;
