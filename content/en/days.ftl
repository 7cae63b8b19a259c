### Today by day, the weekly look-back, and "then and now" at day 30.
### The `today-*` texts here never mention the other person, so that they also suit plan c and a screen that others may see.
### `then-checking` does; the setting "Leave my ex out of it" leaves that row out.

## Then and now

then-title = Then and now
    .lead = How it was in your first days, and how it is today. Whatever it shows, you got from there to here.
    .then = Then
    .now = Now
    .none = Nothing noted
then-checking = Looking them up
then-sleep = Sleep
then-urges = Urges in a week
    .count =
        { $count ->
            [0] None noted
            [one] { $count } urge noted
           *[other] { $count } urges noted
        }
then-words = Your own words from day 1
    .none = There are no words from day 1. That’s all right. You can write one line today, for the you of a month from now.

## Weekly look-back

look-back-title = Your week
    .lead = Four short questions, two minutes. It is not a test. It shows you small changes that you can’t feel from one day to the next.
    .due = A week has gone by. Whenever you like, look back for two minutes.
    .done = Thank you. That’s enough looking back for this week.
    .next = The next look-back is on { $date }. If you miss it, do it on another day, or leave it out.
    .history = The weeks before

## Today

today-look-back = Time to look back
    .text = A week is a good size. It is long enough to hold something and short enough to remember. Perhaps this one was rough. Then it helps to see that it is behind you.
    .do = Answer four short questions about your week. Go by your first thought.
    .button = Look back at my week
today-after-urge = You got through last night.
    .text = There was an hour that pulled at you, and now it is morning. Nobody saw it, and it still counts. You may be tired, or a bit proud, or just empty. All of that fits a morning like this.
    .do = Eat something warm. Then write down, in a few words, what helped last night, so that you find it the next time.
today-then = A month of days
    .text = You can look at two pictures side by side: your first days and today. Some of it may have grown lighter, and some may not. Look at it the way a kind friend would.
    .do = Look at then and now. Then do one nice thing for yourself, as thanks for every day in between.
    .button = See then and now
