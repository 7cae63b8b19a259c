### The five endings, all of equal worth. `.lead` stands beside the mended bowl, `.text` is the page itself, `.next` the one next thing,
### `.keep` the heading of the page to keep and print. `ending-choose-*` is what the person confirms.
### Only `together` and `no` speak of a talk that was had; the others ask for nothing from anyone.

ending-title = Five ways to arrive
    .lead = This path can end in five ways: together, a complete no, healed, a new start, or no more waiting. None is first and none is last. In each of them the bowl is whole, and you are the one who says when.
    .open = You don’t have to choose now. When one of these is true for you, come back and say so.
    .choose = Which one is true for you?
    .button = This is true for me
ending-plain = A good place to stop
    .lead = A path may end when you say so. When what stands here is true for you, you can choose it. Nothing has to be decided today.
    .keep = What is mine
ending-none = Not one is near yet, and that is fine. One small thing a day is enough.
ending-next = One next thing
ending-heal = Go to the Heal path
ending-today = Back to Today
ending-days =
    { $days ->
        [one] { $days } day you gave yourself
       *[other] { $days } days you gave yourself
    }
ending-keep-needs = What I need, and where my no is
ending-keep-reasons = What broke, as I see it
ending-keep-learned = What I learned
ending-keep-empty = Nothing of yours is written down here. You can print the page all the same, and write on it by hand.
ending-hide = Names to leave out
    .hint = A name that you type here becomes “…” on this page and in print. Put a comma after each one. Nothing typed here is saved.
ending-print = Print this page
ending-back = Take this back
    .done = Taken back. Everything is as it was before.
ending-again = It ended again
    .text = I’m sorry. You tried with open eyes, and it still hurts. A new round can begin whenever you like. All you did before stays: your days, your pages, your notes. Tonight needs only water, some food, and one person.
    .button = Begin a new round
    .no = Leave it as it is
# What the calendar says: neutral.
ics-review = Ten minutes
# $date: the day of the next review.
ending-review = Ten minutes together: { $date }
    .text =
        Once a month, sit down for ten minutes and set a clock. Take turns, and let each other finish.

        - One thing that was good this month.
        - One thing that is slipping.
        - One small thing I would like next month.

        If something big comes up, give it an hour on another day. If one of you is afraid to speak, stop the review and go to Support.

ending-choose-together = We both said yes, freely, and we want to try again.
ending-choose-no = The answer is no, and I can let it be a no.
ending-choose-healed = I did the eight weeks, and I am ready to go on with my life.
ending-choose-new-start = I don’t want this any more, and something new begins for me.
ending-choose-waiting = I stop waiting, and I turn to my own life.

## Together

ending-together = Together
    .lead = The bowl is whole. It is not the old one. The gold lines are where you both did the work.
    .text =
        Two people looked at what broke, and both said the same word. That is rare and good. Be glad about it today, and let it be simple for an evening.

        What comes now is daily life, and daily life is where old habits wait. They may come back in week three or in month five. That does not mean that it was all for nothing. It means that it is time to take out your sheets and talk.

        Keep the small things going. Two promises a week at most. A pause when one of you can’t think. An evening now and then for something new. Phases 9 to 14 stay open for that.

        Keep your own life too: your friends, your hours, your closed diary. You were two whole people when you chose this.

        If you ever get scared, or have to hide a part of yourself to keep the peace, please go to Support. You don’t have to be sure.
    .next = Put a day next month in both calendars, for ten minutes together.
    .keep = What we want to keep

## A complete no

ending-no = A complete no
    .lead = The bowl is whole. This end has its own gold: it was said, it was heard, and now you both know.
    .text =
        A no hurts, even a kind one. You may feel hollow for some days. You may also notice that you breathe deeper, because the question is gone.

        You asked, or you both asked, and there was an honest answer. Many people never get that far. They stay in the doorway for years. You have closed a door with care, and your hand is free.

        You don’t need to know all the reasons. You don’t need to stay friends, and you don’t need to be strangers. For now, quiet is the kindest thing for both of you.

        What you learned is yours: how you listen, what you need, where your no is. You take all of it with you.

        If tonight is too heavy to carry, please don’t carry it alone. Call one person, or open Support.
    .next = Tell one friend, “It’s a no, and I’m letting it be.” Then eat something warm together, or on the phone.
    .keep = What I take with me

## Healed

ending-healed = Healed
    .lead = The bowl is whole. Seven seams and the rim are gold, and every one of them was your own work.
    .text =
        Think of the first night. You did not see how it could get better, and you did the next small thing anyway. Eight weeks of small things brought you here.

        Healed does not mean that nothing hurts any more. A song may still catch you in a shop. It means that you know what to do then, and that the day goes on.

        You know some things now that you did not know before: what steadies you, who picks up the phone, what you want your days to be about. These don’t go away.

        Love may come again, or a good long time on your own. Both are a full life. Nothing has to be decided today.
    .next = Choose one thing from these weeks that you will keep, and put it in your calendar for next week.
    .keep = What I keep

## A new start

ending-new-start = A new start
    .lead = The bowl is whole, and you are free to put something new in it.
    .text =
        You don’t want this any more. It may have come slowly, or on a plain Thursday at the bus stop. Perhaps there is someone new. Perhaps there is just you, and that feels like enough.

        You need no reason, and you owe nobody a speech. If somebody is waiting for a word from you, one kind line is enough. If you are not safe with them, if they asked you not to write, or if a rule limits contact, send nothing at all.

        You may miss them on some evenings all the same. That is memory, and it is not a mistake in your choice.

        If you met someone, go at the pace of your own feet. Tell them the truth in small pieces. They are a person of their own, and so are you.
    .next = Do one thing this week that you could not have done before, however small.
    .keep = What I begin with

## Waiting is not a plan

ending-waiting = Waiting is not a plan
    .lead = The bowl is whole. You mended it while you were waiting, and it does not need anybody’s answer.
    .text =
        You gave this a lot of care. You stayed quiet, you looked at your part, you checked in again. No word came, or the time was still not right. That is sad, and it is nobody’s verdict on you.

        Hope can be a kind thing. But when each day is about a message that may never come, hope starts to eat the days. You are allowed to want them back.

        So from here on, it is about you: your sleep, your people, your plans. The Heal path is open, eight weeks that need nothing from anyone.

        If they write to you one day, you can tell us, and your page will change. Until then nothing of yours is on hold.
    .next = Read week 1 of the Heal path, and do one of its four things today.
    .keep = What I do with my days
