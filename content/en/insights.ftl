### Insights: what was noted, drawn small. Each drawing has a sentence that says what it shows. Keys that end in `-they` or
### speak of looking someone up are left out where the visitor asked for that.

insights-title = Insights
    .lead = What you noted, drawn small. None of it is a score. A gap is only a gap.
insights-empty = Nothing to draw yet. Note your mood once, and the first dot is here.
insights-numbers = Show the numbers
insights-when = When
insights-value = Number
insights-urges = Urges
insights-days = Days
# $count: how many notes. $first, $last: days. $low, $high, $latest: numbers.
insights-says =
    { $count ->
        [one] { $count } note, on { $last }. It says { $latest }.
       *[other] { $count } notes, from { $first } to { $last }. The lowest is { $low }, the highest { $high }, the last { $latest }.
    }
insights-by-week = Each dot is a week: the middle of what you noted in it.
insights-by-month = Each dot is a month: the middle of what you noted in it.
insights-by-year = Each dot is a year: the middle of what you noted in it.

insights-mood = Mood
    .scale = 1 is very low, 5 is good.
insights-quiet = Quiet days, put together
    .says =
        { $days ->
            [one] { $days } quiet day in this count so far. Each bar is a month.
           *[other] { $days } quiet days in this count so far. Each bar is a month.
        }
insights-looking = Days without looking
    .says =
        { $days ->
            [0] You looked today, or began today. Tomorrow is a new day.
            [one] { $days } day since you last looked, or since you began.
           *[other] { $days } days since you last looked, or since you began.
        }

## Urges

insights-trigger = What set urges off
    .most =
        { $count ->
            [one] { $count } urge noted: { $name }.
           *[other] { $count } urges noted. Most often: { $name }.
        }
    .mixed =
        { $count ->
            [one] { $count } urge noted. Nothing stands out.
           *[other] { $count } urges noted. Nothing stands out.
        }
    .none = Not said
insights-hour = When urges came
    .most = Most came between { $from } and { $to }.
    .mixed = No hour stands out.
    .scale = From midnight to midnight, one bar for each hour.
# $before, $after: means such as 7.5. $count: urges with both numbers. $weaker, $same: how many of those.
insights-compare = Before and after
    .says =
        { $count ->
            [one] { $before } at first, { $after } at the end, in { $count } urge.
           *[other] { $before } at first and { $after } at the end, taken together. Of { $count } urges, { $weaker } got weaker and { $same } stayed the same.
        }
insights-before = At first
insights-after = At the end

## Weekly look-backs

insights-checking = Looking them up, week by week
    .scale = 0 is never, 3 is many times a day.
insights-sleep = Sleep, week by week
    .scale = 1 is very bad, 5 is very good.
insights-hope = Hope, week by week
    .scale = 1 is almost none, 5 is a lot.
