### One page to print: the bowl, the days, how far the tasks are, the person’s own plans. It may lie on a table, so no word says what it is about.

summary-title = A summary to print
    .lead = One page for your wall, your bag or somebody you trust. Nothing is sent anywhere: it goes to your printer only when you press the button.
summary-with-plans = Put my own plans on it
summary-print = Print this page
summary-framed = A guide inside an article can’t print. Open the guide as a page of its own, then print from there.
summary-heading = My days, on one page
summary-path = How far I am
# $title: the title of a phase or of a week.
summary-next = Next: { $title }
# Read out before a task that is done; a ticked box shows it.
summary-done = Done:
summary-plans = My plans for hard moments
summary-cut = Not all of it fits on one page. Some plans are shortened or left out here. In the guide they are whole.
summary-share = A line to share
    .text = It says how you are doing, and no more. Send it to whom you like.
summary-line =
    { $days ->
        [0] I am taking some time for myself.
        [one] I have given myself { $days } quiet day so far.
       *[other] I have given myself { $days } quiet days so far.
    }
summary-line-tasks =
    { $tasks ->
        [one] { $tasks } small step is done.
       *[other] { $tasks } small steps are done.
    }
