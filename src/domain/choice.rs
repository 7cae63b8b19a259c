//! Answer options: closed sets with a public id, an order from least to most risky, and a way in from text.

/// One option of a question.
pub trait Choice: Copy + Eq + 'static {
    /// Every option, in the order in which it is shown.
    const ALL: &'static [Self];

    /// Their public ids, in the same order: the `value` of each option's input, and its name in saved data.
    const IDS: &'static [&'static str];

    /// Where it stands among all options.
    fn place(self) -> usize;

    /// Its public id.
    fn id(self) -> &'static str {
        Self::IDS.get(self.place()).copied().unwrap_or_default()
    }

    /// Rank from least (0) to most risky, for the milder-answer rule and the monotone property. Unless a
    /// question says otherwise the options are listed in that order.
    fn risk(self) -> u8 {
        self.place() as u8
    }

    /// The option with that id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.get(place_of(Self::IDS, id)?).copied()
    }
}

/// Where an id stands. (Not written anew for every set of options.)
#[inline(never)]
pub fn place_of(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|one| *one == id)
}

/// What stays of these ticks, a bit for each place, where `apart` stand alone; `None` where nothing is ticked. Where one that stands
/// alone comes together with others the riskier stays: a form that says both "none" and a tick counts as the tick, and of
/// those that stand alone the riskier stands behind in every list.
pub fn settled(bits: u32, apart: u16) -> Option<u32> {
    let ticks = bits & !u32::from(apart);
    let last = bits.checked_ilog2().map(|place| 1 << place);
    if ticks != 0 { Some(ticks) } else { last }
}

/// An option of a tick list: some options stand alone and clear the others.
pub trait Tick: Choice {
    /// Which options stand alone, a bit for each place: `none` and `skip`, which clear every other tick and are cleared by
    /// them.
    const APART: u16;

    /// Whether it is one of these.
    fn is_exclusive(self) -> bool {
        Self::APART & (1 << self.place()) != 0
    }
}

/// The ticks of one tick list: a small set that upholds the rule of exclusive options.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ticks<T> {
    bits: u16,
    of: std::marker::PhantomData<T>,
}

impl<T: Tick> Ticks<T> {
    /// The set of these options, as far as they go together.
    pub fn of(options: &[T]) -> Option<Self> {
        let bits = options.iter().fold(0, |bits, one| bits | 1 << one.place());
        settled(bits, T::APART).and_then(|bits| Self::of_bits(bits as u16))
    }

    /// The ticks with a bit for each place; `None` for none.
    pub fn of_bits(bits: u16) -> Option<Self> {
        (bits != 0).then_some(Self { bits, of: std::marker::PhantomData })
    }

    /// A bit for each place that is ticked.
    pub fn bits(self) -> u16 {
        self.bits
    }

    /// Whether that option is ticked.
    pub fn has(self, option: T) -> bool {
        self.bits & (1 << option.place()) != 0
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

/// Declares an enum of options with their public ids, in the order shown.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$option_doc:meta])* $option:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $(#[doc = concat!("`", $id, "`")] $(#[$option_doc])* $option),+ }

        impl $crate::domain::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$option),+];
            const IDS: &'static [&'static str] = &[$($id),+];
            fn place(self) -> usize {
                self as usize
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
            const IDS: &'static [&'static str] = &[$($id),+];
            fn place(self) -> usize {
                self as usize
            }
            fn risk(self) -> u8 {
                match self { $(Self::$risky $(| Self::$more)* => $rank),+ }
            }
        }
    };
}
pub(crate) use choices;
