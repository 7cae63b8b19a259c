### The list of tools.

tools-title = Tools for hard moments
    .lead = Take what helps now. You can stop any of it at any time.
tools-urge = Urge help
    .text = A breath first, then fifteen minutes, one at a time. No questions asked.
tools-changed = Something changed
    .text = They wrote, they said no, or you want something else now. One tap, then what fits.
tools-quiet = No contact (quiet time)
    .text = Your days, and a log for what happens in between.
tools-days = Your days
    .text = Count your days and note hard moments.
tools-letter = Unsent letters
    .text = Write what can’t be sent. Keep it, seal it, or let it burn.
tools-log = Plain log
    .text = One line about the day. Ten minutes at most.
tools-message =
    .text = Put a first short note together, look at it twice, let it rest a day.
tools-insights = Insights
    .text = Your mood, your days and your urges, drawn small.
tools-support = Support
    .text = People you can call or text, in your country.
