//! Putting a list in order.

/// The same in order: each comes before the first that it `precedes`, and after its equals. (The sorts of the standard
/// library are made for millions and cost 3 kB of brotli; lists here are short or nearly in order.)
pub fn in_order<T>(all: impl IntoIterator<Item = T>, precedes: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut sorted = Vec::new();
    for one in all {
        let place = sorted.partition_point(|other| !precedes(&one, other));
        sorted.insert(place, one);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn equals_stay_in_the_order_in_which_they_came() {
        let sorted =
            in_order([(2, 'a'), (1, 'b'), (2, 'c'), (3, 'd'), (1, 'e')], |one, other| one.0 < other.0);
        assert_eq!(sorted, [(1, 'b'), (1, 'e'), (2, 'a'), (2, 'c'), (3, 'd')]);
    }
}
