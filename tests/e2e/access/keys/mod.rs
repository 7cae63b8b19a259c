//! Every flow by keyboard alone: after each step the focus is where one goes on, it can be seen there, and at most one thing is said.

mod check_in;
mod pages;
mod path;
mod quiet;
mod settings;
mod tools;
