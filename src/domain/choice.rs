//! Answer options: closed sets with a public id, an order from least to most risky, and a way in from text.

/// One option of a question.
pub trait Choice: Copy + Eq + 'static {
    /// Every option, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The public id: the `value` of the option's input, and its name in saved data.
    fn id(self) -> &'static str;

    /// Rank from least (0) to most risky, for the milder-answer rule and the monotone property. Unless a
    /// question says otherwise the options are listed in that order.
    fn risk(self) -> u8 {
        Self::ALL.iter().position(|&one| one == self).unwrap_or(0) as u8
    }

    /// The option with that id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }
}

/// An option of a tick list: some options stand alone and clear the others.
pub trait Tick: Choice {
    /// True for `none` and `skip`, which clear every other tick and are cleared by them.
    fn is_exclusive(self) -> bool;
}

/// The ticks of one tick list: a small set that upholds the rule of exclusive options.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ticks<T> {
    bits: u16,
    of: std::marker::PhantomData<T>,
}

impl<T: Tick> Ticks<T> {
    /// The set of these options. Where an exclusive option comes together with others the riskier stays:
    /// a form that says both "none" and a tick counts as the tick.
    pub fn of(options: &[T]) -> Option<Self> {
        let worst = options.iter().map(|one| one.risk()).max()?;
        let any_tick = options.iter().any(|one| !one.is_exclusive());
        let stays = |one: &T| if any_tick { !one.is_exclusive() } else { one.risk() == worst };
        let bits = options.iter().copied().filter(stays).fold(0, |bits, one| bits | 1 << index(one));
        Some(Self { bits, of: std::marker::PhantomData })
    }

    /// Whether that option is ticked.
    pub fn has(self, option: T) -> bool {
        self.bits & (1 << index(option)) != 0
    }

    /// The ticked options, in the order shown.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |&one| self.has(one))
    }

    /// The risk of the worst tick.
    pub fn risk(self) -> u8 {
        self.iter().map(Choice::risk).max().unwrap_or(0)
    }
}

fn index<T: Choice>(option: T) -> usize {
    T::ALL.iter().position(|&one| one == option).unwrap_or(0)
}

/// Declares an enum of options with their public ids, in the order shown.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $(#[$option_doc])* $option),+ }

        impl $crate::domain::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$option),+];
            fn id(self) -> &'static str {
                match self { $(Self::$option => $id),+ }
            }
        }
    };
    // With an own order of risk: `risk(pattern => rank, ...)`.
    ($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $id:literal),+ $(,)? }
     risk { $($risky:ident $(| $more:ident)* => $rank:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $(#[$option_doc])* $option),+ }

        impl $crate::domain::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$option),+];
            fn id(self) -> &'static str {
                match self { $(Self::$option => $id),+ }
            }
            fn risk(self) -> u8 {
                match self { $(Self::$risky $(| Self::$more)* => $rank),+ }
            }
        }
    };
}
pub(crate) use choices;
