//! A shifted clock: the page believes it is another time, and time goes on from there.

/// A script, run before any of the page's own, after which `Date.now()` and `new Date()` run ahead of the
/// machine by so many milliseconds. `Intl` formats of "now" without an argument are not shifted.
pub fn shifted(milliseconds: i64) -> String {
    format!(
        "(() => {{
            const Real = window.KintsugiRealDate ?? window.Date;
            const now = () => Real.now() + ({milliseconds});
            window.KintsugiRealDate = Real;
            window.Date = new Proxy(Real, {{
                construct: (date, given, target) => Reflect.construct(date, given.length ? given : [now()], target),
                apply: () => new Real(now()).toString(),
                get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
            }});
        }})();"
    )
}
