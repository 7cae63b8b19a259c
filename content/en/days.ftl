### The weekly look-back, and "then and now" at day 30.
### `then-checking` mentions the other person; the setting "Leave my ex out of it" and plan c leave that row out.

## Then and now

then-title = Then and now
    .lead = How it was in your first days, and how it is today. Whatever it shows, you got from there to here.
    .then = Then
    .now = Now
    .none = Nothing noted
# $count: lines of the log.
then-checking = Looking them up
    .count =
        { $count ->
            [one] { $count } time, by your log
           *[other] { $count } times, by your log
        }
then-sleep = Sleep
then-urges = Urges in a week
    .count =
        { $count ->
            [0] None noted
            [one] { $count } urge noted
           *[other] { $count } urges noted
        }
then-words = In your own words
    .none = There are no words from your first days. That’s all right. You can write one line today, for the you of a month from now.

## Weekly look-back

look-back-title = Your week
    .lead = Four short questions, two minutes. It is not a test. It shows you small changes that you can’t feel from one day to the next.
    .due = A week has gone by. Whenever you like, look back for two minutes.
    .done = Thank you. That’s enough looking back for this week.
    .next = The next look-back is on { $date }. If you miss it, do it on another day, or leave it out.
