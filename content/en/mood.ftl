### The mood, once a day: on Today and in Insights.

mood-title = How is today?
    .hint = One tap a day is enough. 1 is very low, 5 is good.
    .low = Very low
    .high = Good
    .noted = Noted. You can change it until the day is over.
    .undo = Take it back
