//! The guide for everyone: what a checker of accessibility finds, where the focus goes by keyboard alone, what is read out, and how
//! big and how readable everything is. docs/accessibility.md says what that covers, and what not.

mod axe;
mod hands;
mod keys;
mod measure;
mod notices;
mod walk;
