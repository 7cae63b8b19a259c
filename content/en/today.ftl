### Today: one heading, a few lines (`.text`) and the one thing to do now (`.do`) for each kind of day.
### `today-any-*`, `today-heal-*`, `today-gap` and `today-neutral` never mention the other person, so that they also suit
### plan c and a screen that others may see. Of the days, only 1 to 3 and the start may: the setting "Leave my ex out of it"
### leaves those out.

today-title = Today · { $date }
today-one-thing = One thing for today
today-do-done = Done
today-do-done-said = Good. That is enough for today.
today-do-other = Show me another
today-changed = Something changed
today-summary = Print a summary
today-urge = Help with an urge
today-quiet = No contact (quiet time)
today-plain-quiet = Your days
today-of-days =
    { $days ->
        [one] of { $days } day
       *[other] of { $days } days
    }
today-bowl =
    { $seams ->
        [0] Seven cracks, ready for gold
        [one] { $seams } of 7 seams mended
       *[other] { $seams } of 7 seams mended
    }
    .begun = The first gold is in the bowl
    .rim = { $seams } of 7 seams mended, and the rim is gold
today-path = Go to the path
today-heal = Go to your week
today-finish-check-in = You have not finished the check-in. You can go on where you were, or leave it for now.
    .button = Go on with the check-in
today-saved-only-here = What you write is saved on this device only.
nudge-backup = You have written a good deal here, and it stands in this browser alone. If the browser is cleared or the device is lost, a backup brings it back.
    .go = Save a backup
    .later = Not now
today-not-saved = Nothing is saved. When you close this page, it is gone.

## By day

today-start = Tonight is where it starts
    .text = You don’t have to solve anything tonight. You only have to get to the morning. Three small things help: mute them, put the phone in another room, and tell one person.
    .do = Mute them in the app where you write most. Then put the phone where you can’t reach it from bed.
today-day-1 = Day 1
    .text = The first day is often loud. You may pick up the phone twenty times and put it down again. You may cry, or feel nothing. Food may taste of paper. It does not mean that you can’t do this. It means that someone mattered to you.
    .do = Write one plan: “If I want to text them, I …” Pick something your hands can do, like doing the dishes or a walk round the block.
today-day-2 = Day 2
    .text = On the second day the head often starts to bargain. Just one line, just to see how they are. The thought is loud for some minutes and then it sinks, like a wave. You don’t have to argue with it. You only have to be there when it has passed.
    .do = Think of the hour that was hardest yesterday. Write one plan for it: “If it is that hour, I …”
today-day-3 = Day 3
    .text = Reminders are everywhere: a mug, a sweater, a photo on the fridge. Each of them is a small tug. You don’t have to throw a thing away. Out of sight is enough.
    .do = Find a box or a bag. Put in five things that remind you of them, close it, and put it in a cupboard.
today-day-7 = One week
    .text = Seven days ago you could not see this far. Perhaps some of them were awful. You are here. It is a good time to look back and see what helped.
    .do = Take two minutes and answer four short questions about this week. Go by your first thought.
today-day-14 = Two weeks
    .text = Something may have shifted by now, or it may still ache the same. Both are common. Looking back shows you small changes that you can’t feel from one day to the next.
    .do = Look back at this week, and compare it with the first: your sleep, your meals, your hardest hour. One line on what got a little lighter is enough.
today-day-14-recheck = Two weeks
    .text = When you checked in, some things needed to get steadier first. Two weeks is a fair time to look again. You see your old answers. Nothing is chosen for you, and there is no answer you ought to give.
    .do = Check in again when you have a quiet quarter of an hour, by day.
today-day-30 = A month of days
    .text = You can look at two pictures side by side: your first days and today. Some of it may have grown lighter, and some may not. Look at it the way a kind friend would.
    .do = Look at then and now. Then do one nice thing for yourself, as thanks for every day in between.
    .button = See then and now
today-plan = Write an if-then plan
today-look-back = Time to look back
    .text = A week is a good size. It is long enough to hold something and short enough to remember. Perhaps this one was rough. Then it helps to see that it is behind you.
    .do = Answer four short questions about your week. Go by your first thought.
    .button = Look back at my week
today-after-urge = You got through last night.
    .text = There was an hour that pulled at you, and now it is morning. Nobody saw it, and it still counts. You may be tired, or a bit proud, or just empty. All of that fits a morning like this.
    .do = Eat something warm. Then write down, in a few words, what helped last night, so that you find it the next time.
today-ending = An ending, when you want one
    .chosen = Your ending, to read and keep
today-end = Your quiet days are done
    .text = You did what you set out to do. There is no rush. You can check in again, stay quiet longer, or turn to healing. Reaching the day is not by itself a reason to write.
    .do = Take one slow look at the three ways, and choose by daylight.
today-gap = Good to see you. Nothing was lost.
    .text = You were away for a while. Your days, your notes and your bowl are as you left them. You don’t have to catch up on anything.
    .do = Drink a glass of water and look out of the window for one minute. Then see if you want to do more.
today-after-contact = A new morning
    .text = Yesterday you got in touch. You may feel sick about it, or relieved, or both. It is one day. The days before it are still yours. You don’t need to write again to explain.
    .do = Eat something. If you have not chosen yet how to go on, you can do it now: carry on, or begin again. Both are fine.
    .button = Go to your quiet days
today-waiting = Your life is not on hold
    .text = You have waited with great care, and no word has come, or the time is still not right. Waiting is not a plan. So from today, this page is about you and the Heal path, one small thing at a time. If they write to you one day, you can tell us, and the page will change.
    .do = Read week 1 of the Heal path and choose one of its four things.
    .button = Go to the Heal path

## Any day

today-any-1 = Something warm
    .text = Bodies under stress forget to eat. You don’t need a real meal. You need something warm and a place to sit.
    .do = Make tea, soup or toast, and sit down to have it. No screen.
today-any-2 = Ten minutes outside
    .text = Light and walking tell your body that it is day. You don’t have to feel like it first. Feeling like it comes after the corner, if at all.
    .do = Put on your shoes and walk for ten minutes. Look for three things that are green.
today-any-3 = One person
    .text = Being sad alone is heavier than being sad with someone. You don’t need the right words.
    .do = Send this to a friend: “Thinking of you. How is your week?”
today-any-4 = One plain line
    .text = You don’t have to dig tonight. A plain line about the day is enough to put it down and close the lid.
    .do = Write one line: what happened today?
today-any-5 = Tidy one thing
    .text = When the inside is a mess, one clear corner outside can help you breathe.
    .do = Clear one shelf, one bag or one table. Stop when it is done.
today-any-6 = An early night
    .text = Most things look worse after eleven. Sleep won’t fix it, but it will make tomorrow lighter to lift.
    .do = Set an alarm for going to bed. Charge the phone in another room.
today-any-7 = Your old song
    .text = There was music you loved before all this. It is still yours.
    .do = Play one song from a good year long ago. Sing if nobody is near, or if somebody is.
today-any-8 = A kind word to yourself
    .text = You may be talking to yourself in a tone you would never use with a friend.
    .do = Say aloud: “This is hard, and I’m doing what I can.” Once is enough.
today-any-9 = Do something slowly
    .text = A mind that races can’t be told to stop. Hands that work slowly can lead it.
    .do = Do the dishes, draw, knead dough or water the plants, as slowly as you can, for five minutes.
today-any-10 = Look ahead a little
    .text = It helps to have one small thing in the week to look forward to. It can be tiny.
    .do = Put one nice thing in your calendar for the next seven days.
today-any-11 = Be useful to someone
    .text = Pain makes the world shrink to one room. Helping someone opens a window in it.
    .do = Do one small good thing: hold a door, write a thank-you, carry a bag.
today-any-12 = Nothing special
    .text = Not each day has to be worked on. A dull day is a rest for a sore heart.
    .do = Do one thing today just because you like it. Then leave it at that.

## Heal path

today-heal-1 = Steady ground
    .text = This week is for sleep, food and people. The big questions may wait outside.
    .do = Eat something small, and step outside for ten minutes.
today-heal-2 = Give it a name
    .text = A feeling with a name takes up less room. Lonely, angry, numb, relieved: any of them may be there.
    .do = Finish this line: “Right now I feel …”
today-heal-3 = Clear the path
    .text = This week you put away what tears the wound open. Not for ever. Just out of reach.
    .do = Move one thing, one photo or one chat out of your sight.
today-heal-4 = Still you
    .text = You were someone before, and you are someone now. This week you look for both.
    .do = Write down one true thing about yourself that has not changed.
today-heal-5 = People
    .text = There are people who would be glad to hear your name. This week you bring two of them closer.
    .do = Send one short hello to someone you like.
today-heal-6 = Light and shadow
    .text = Few things are all good or all bad. This week you look at how it was, fairly and briefly.
    .do = Write one honest line about how it was. Then do something pleasant.
today-heal-7 = What matters
    .text = You have been looking back for a long time. This week you turn your head a little.
    .do = Choose one word for what matters to you, and do one small thing that shows it.
today-heal-8 = A closing
    .text = This week you mark an end in your own way, so that something new has room.
    .do = Choose a day and an hour for your goodbye, and a good thing to do right after.

## The neutral page

today-neutral = Good to see you
    .text = One small thing is enough for today. Nothing has to be decided, and there is no hurry.
    .do = Drink some water, go outside for ten minutes, and talk to one person who is good for you.
