//! Entries in the order of their keys: a sorted list with the few doings of a map that the state needs.
//!
//! Not `BTreeMap`: its code is made anew for every type it holds, 34 kB for ours, and building one by `collect`
//! sorts with another 54 kB. New ids are almost always the latest, so adding is adding at the end.

/// Entries by key, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entries<K, T>(Vec<(K, T)>);

impl<K, T> Default for Entries<K, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, T> Entries<K, T> {
    fn find(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(one, _)| one.cmp(key))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is one under that key.
    pub fn contains_key(&self, key: &K) -> bool {
        self.find(key).is_ok()
    }

    /// The entry under a key.
    pub fn get(&self, key: &K) -> Option<&T> {
        self.find(key).ok().map(|at| &self.0[at].1)
    }

    /// The entry under a key, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut T> {
        self.find(key).ok().map(|at| &mut self.0[at].1)
    }

    /// Puts an entry under a key, in place of one that was there.
    pub fn insert(&mut self, key: K, entry: T) {
        match self.find(&key) {
            Ok(at) => self.0[at].1 = entry,
            Err(at) => self.0.insert(at, (key, entry)),
        }
    }

    /// The entry under a key; where there is none, `entry` is put there first.
    pub fn get_or_insert(&mut self, key: K, entry: T) -> &mut T {
        let at = self.find(&key).unwrap_or_else(|at| {
            self.0.insert(at, (key, entry));
            at
        });
        &mut self.0[at].1
    }

    /// Drops every entry whose key does not hold.
    pub fn keep(&mut self, holds: impl Fn(&K) -> bool) {
        self.0.retain(|(key, _)| holds(key));
    }

    /// All of them, by key.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &T)> {
        self.0.iter().map(|(key, entry)| (key, entry))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The entries, in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().map(|(_, entry)| entry)
    }
}

impl<K, T> Entries<K, T> {
    /// The entries, in the order of their keys, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, entry)| entry)
    }
}

impl<K: Ord + Clone, T: Clone> Entries<K, T> {
    /// Takes in the entries of another list: `both` settles what stands in both. Linear in the length of the two.
    pub fn merge(&mut self, other: &Self, both: impl Fn(&mut T, &T)) {
        let mut merged = Vec::with_capacity(self.0.len().max(other.0.len()));
        let mut theirs = other.0.iter().peekable();
        for (key, mut entry) in std::mem::take(&mut self.0) {
            while let Some(before) = theirs.next_if(|(one, _)| *one < key) {
                merged.push(before.clone());
            }
            if let Some((_, same)) = theirs.next_if(|(one, _)| *one == key) {
                both(&mut entry, same);
            }
            merged.push((key, entry));
        }
        merged.extend(theirs.cloned());
        self.0 = merged;
    }
}
