### The makers' forms: one small form a sheet. What is written here is kept on the device, can be changed and printed.
### `sheet-<id>` is the title, `.lead` what it is for, `.add` the button that saves a row, `.empty` what stands there before the first one.
### `sheet-<id>-<field>` is a label, `.hint` the help under it, `.opt-<option>` the label of a choice.
### No sheet asks for anything to be sent. `sheet-look-back-checking` names the other person; "Leave my ex out of it" leaves that field out.

## What every form says

sheet-saved = Saved. You can change it at any time.
sheet-removed = Removed.
sheet-undo = Undo
sheet-edit = Change
sheet-cancel = Leave it as it was
sheet-remove = Remove
sheet-all = Show all
sheet-print = Print
sheet-copies = Print two blank copies, one each
sheet-required = This needs a few words first. One line is plenty.
sheet-choose = Choose one of these first.
sheet-none = Not yet
sheet-closed = You can write here once this phase is open.
# $left: characters that still fit. $max: characters in all.
sheet-long =
    { $left ->
        [0] That’s all { $max } characters. You can leave some words out. Short is good here.
        [one] { $left } of { $max } characters left
       *[other] { $left } of { $max } characters left
    }
sheet-date-bad = We could not read this as a date. Please pick it from the calendar, or type the year, month and day.
sheet-limit = This list is full. Print it if you want to keep it all, then remove a row that has done its work.

## A kind word beside what was typed. Nothing is blocked.

caution-but = There is a “but” in here. What comes after it often takes back what came before. See how the line sounds when it stops there.
    .words = but · though · although · however
caution-felt = “If you felt” can sound as if the hurt might not be real. “You felt” says that you saw it.
    .words = if you felt · if you feel · if you were hurt · if I hurt you
caution-forgive = Asking to be forgiven gives them something to do. You can leave it out. What they do with your words is up to them.
    .words = forgive me · forgive us · forgiveness
caution-because = “Because you” hands your part over to them. Read the line once without it. It may be enough.
    .words = because you · since you

## 1. Reason cards

sheet-reasons = Reason cards
    .lead = What broke, one card for each reason, with one real moment. Three cards are enough.
    .add = Save this card
    .empty = No card yet. Start with the reason that comes to you first. It does not have to be the biggest one.
sheet-reasons-what = What came between you
    .hint = A few words, such as: we stopped talking in the evening.
sheet-reasons-example = One moment that shows it
    .hint = A day or a scene you remember. What happened, and not what kind of person someone is.
sheet-reasons-change = Can it change?
    .opt-yes = Yes, I can change it
    .opt-together = Yes, if both of us work on it
    .opt-no = No, it is fixed

## 2. Act and impact

sheet-impact = What I did, and what it did
    .lead = Your own part, plainly, and not one bit more. One row is enough. Leave out anything that was done to you.
    .add = Save this row
    .empty = No row yet. Take one small act that you are sure of. If they hurt or scared you, you can leave this whole page.
sheet-impact-did = What I did
    .hint = One act, as a camera would have seen it.
sheet-impact-effect = What it did to them
    .hint = As they would tell it. A guess is fine if you mark it as a guess.
sheet-impact-repair = One repair I will do anyway
    .hint = Something they never need to hear of.
sheet-impact-by = By which day

## 3. If-then cards

sheet-plans = If-then cards
    .lead = One hard moment, and one thing to do with your hands or feet. Three cards are enough.
    .add = Save this plan
    .empty = No plan yet. Think of the hour that is hardest for you. Begin with that one.
sheet-plans-when = If …
    .hint = One moment, such as: I lie awake at two.
sheet-plans-then = then I …
    .hint = One thing you can do at once, such as: turn on the small lamp and read two pages.

## 4. Habit grid

sheet-habit = Twenty-one days
    .lead = One small habit, and a box for each day. Twelve boxes out of twenty-one are enough. They need not be in a row.
    .add = Start my 21 days
    .empty = No habit yet. Choose one so small that you could do it on a bad day.
sheet-habit-habit = My habit
    .hint = Something you can see yourself do, such as: I ask one more question before I talk.
sheet-habit-cue = When and where
    .hint = Tie it to something that happens anyway, such as: at breakfast, at the kitchen table.
sheet-habit-start = First day
sheet-habit-ahead = A day can be ticked once it has come.

## 6. Who started, and good news

sheet-turns = Who started?
    .lead = One tap for each talk, so that you can see the pace. It is not about who cares more. Two weeks of it are enough.
    .add = Save this talk
    .empty = Nothing here yet. When the two of you have been in touch, put it down here.
sheet-turns-on = Which day
sheet-turns-who = Who started?
    .opt-me = I did
    .opt-them = They did
    .opt-back = I did, and they asked me something back
sheet-news = Glad with them
    .lead = When they tell you something good, you can find warm words here before you answer. One piece of news is enough.
    .add = Save this answer
    .empty = Nothing here yet. If they share good news one day, come back and try out an answer.
sheet-news-news = Their good news
    .hint = In a few words, such as: they got the flat.
sheet-news-reply = What I would say
    .hint = Be glad, and ask one question about it. Your own news can wait.

## 7. Soft start and listening card

sheet-soft-start = A soft start
    .lead = One sentence in three parts, to open a hard talk gently. One is enough for one talk.
    .add = Save this sentence
    .empty = Nothing here yet. Take one small thing to practise with, not the hardest one.
sheet-soft-start-felt = I felt …
    .hint = A feeling, such as: alone, left out, worried. Try it without “you always” and “you never”.
sheet-soft-start-about = about …
    .hint = One moment or one thing, such as: the evenings last winter.
sheet-soft-start-like = and I’d like …
    .hint = A wish they can say no to, such as: to hear how it was for you.
sheet-heard = Listening card
    .lead = Listen for ten minutes, then say what you heard. This card is for you, after the talk. A few lines are enough.
    .add = Save this card
    .empty = Nothing here yet. After a talk, write down what stayed with you.
sheet-heard-said = What they said
    .hint = In their words, as well as you remember. Leave out your answer.
sheet-heard-sum = My short version
    .hint = Begin with: so for you it was … Then ask them if you got it right.

pause-title = A break of twenty minutes
    .lead = When your heart races, nobody can listen. Say your word for a break, tell them when you will be back, and go for a walk or wash the dishes.
    .start = Start the break
    .over = Twenty minutes are over. Go back if you are calm. If not, say when you will.
    .end = End the break

## 8. Apology in four parts

sheet-apology = An apology in four parts
    .lead = Short and whole: two minutes to read, at most. One is enough. You ask first if they would like to hear it.
    .add = Save this apology
    .empty = Nothing here yet. Begin with the first part. The rest can wait until tomorrow.
sheet-apology-responsibility = What I did
    .hint = One clear act that was yours.
sheet-apology-impact = What it did to you
    .hint = Say what you saw or what they told you.
sheet-apology-regret = I regret it
    .hint = One plain line is enough, such as: I’m sorry I did that.
sheet-apology-repair = What I will do
    .hint = One thing that others could see. No big gifts.
sheet-apology-by = By which day
sheet-apology-made = The day I did it
    .hint = Leave this empty until the repair is made. It does not depend on their answer.

## 9. Promise log

sheet-promises = Promise log
    .lead = Small promises, each with a day. One or two a week are enough. This log is only for you.
    .add = Save this promise
    .empty = No promise yet. Choose one so small that it is almost boring.
sheet-promises-what = What I said I would do
    .hint = Something clear, such as: bring the books back on Thursday at six.
sheet-promises-by = By which day
    .hint = Two in one week are enough.
sheet-promises-state = How did it go?
    .hint = “Told early” means they knew in time. It counts as much as kept.
    .opt-open = Still open
    .opt-kept = I kept it
    .opt-early = I told them early
    .opt-late = I told them late
    .opt-missed = I missed it

promises-closed = Keeping small promises comes a little later: after an honest talk in which you both felt heard. Your log opens then. Until that day, one small promise to yourself is a good start.

## 10. Tell, ask, keep private

sheet-disclose = Tell, ask, keep private
    .lead = Sort what is on your mind into three piles. Five or six lines are enough. Tell only what puts nobody at risk.
    .add = Save this line
    .empty = Nothing here yet. Begin with one thing you want to keep private. That is allowed.
sheet-disclose-what = What is it about?
    .hint = A few words that only you need to understand.
sheet-disclose-where = Where does it go?
    .hint = Passwords, phones and locations stay private, always.
    .opt-tell = Tell: they would want to know
    .opt-ask = Ask: I would like to know
    .opt-private = Keep private: it is mine
sheet-disclose-done = Is it said?
    .hint = What you keep private needs no talk.
    .opt-open = Not yet
    .opt-done = Yes, or nothing to say

## 11. Small plans and how it was

sheet-small-plans = Plans we picked
    .lead = What the two of you chose, so that it is not lost. One plan at a time is enough.
    .add = Save this plan
    .empty = No plan yet. You can pick two ideas from the list to offer, with “or not at all” as the third.
sheet-small-plans-plan = The plan
    .hint = One or two hours, in a public place, with a clear end.
sheet-small-plans-on = Which day
sheet-meetings = How it was for me
    .lead = One number for your own mood, the same evening. One tap is enough.
    .add = Save how it was
    .empty = Nothing here yet. After a meeting, ask yourself how you feel, before you look at your phone.
sheet-meetings-on = Which day
sheet-meetings-mood = My mood afterwards
    .hint = Yours, not theirs.
    .opt-1 = 1, heavy
    .opt-2 = 2, rather low
    .opt-3 = 3, so-so
    .opt-4 = 4, good
    .opt-5 = 5, very good
sheet-meetings-proposed = Whose idea was it?
    .opt-me = Mine
    .opt-them = Theirs
    .opt-both = Both of us had it

## 12. Kept answers

sheet-deck = Answers I keep
    .lead = What you want to remember from a talk over the cards. One line for each talk is enough.
    .add = Keep this answer
    .empty = Nothing here yet. After you have traded some cards, keep one answer that was new to you.
sheet-deck-answer = What I want to remember
    .hint = An answer they gave you is a gift. Write only what they would be fine with.

## 13. Needs and no’s

sheet-needs = Needs and no’s
    .lead = What you need, what you will not accept, and how you take a pause. Three needs and three no’s are enough. Each of you writes alone first.
    .add = Save this line
    .empty = Nothing here yet. Begin with one thing you need to feel well on a normal Monday.
sheet-needs-kind = What is it?
    .opt-need = A need
    .opt-no = A no
    .opt-pause = A pause
sheet-needs-what = In plain words
    .hint = Say what you need, what you will not accept, or how you ask for a pause. No rules for how the other one lives.
sheet-needs-crossed = What I do when it is crossed
    .hint = Something calm that you do yourself, such as: I name it the same day.

## 14. Alone first

sheet-alone-first = Alone first
    .lead = Each of you answers on your own, before you talk. One or two lines for each question are enough.
    .add = Save my sheet
    .empty = Nothing here yet. Take half an hour by yourself. “I don’t know yet” is a full answer.
sheet-alone-first-want = Do I want this?
    .hint = This, or only for the missing to stop?
sheet-alone-first-different = What is different now?
    .hint = Something that a friend could see.
sheet-alone-first-ends = What would end it for me?
sheet-alone-first-money = Money
    .hint = Who pays for what, debts, saving.
sheet-alone-first-home = Home
    .hint = Where, with whom, how near to family.
sheet-alone-first-children = Children
    .hint = Yes, no, not sure, or the ones that are here already.
sheet-alone-first-work = Work
    .hint = Hours, travel, study, care for others.
sheet-alone-first-faith = Faith
    .hint = Faith, tradition, feast days, or none of it.
sheet-alone-first-word = My word
    .hint = Say it on your own first. Each of the three is a good answer.
    .opt-together = Yes, together
    .opt-slow = Slow
    .opt-no = No
sheet-alone-first-review = When I look at it again
    .hint = About 90 days from now. A no needs no day.

## Weekly look-back

sheet-look-back = This week
    .lead = Four short questions, once a week. Two minutes are enough.
    .add = Save this week
    .empty = Nothing here yet. Go by your first thought. Nobody checks it.
sheet-look-back-checking = How often did you look them up?
    .hint = Their page, their photos, when they were online, or asking around.
    .opt-0 = Never
    .opt-1 = Once or twice
    .opt-2 = On most days
    .opt-3 = Many times a day
sheet-look-back-sleep = How did you sleep?
    .opt-1 = Very badly
    .opt-2 = Badly
    .opt-3 = So-so
    .opt-4 = Well
    .opt-5 = Very well
sheet-look-back-hope = How much hope do you have?
    .hint = Hope for your own life, not for a reply. A low answer is allowed. If it gets dark, Support is there by day and by night.
    .opt-1 = Almost none
    .opt-2 = A little
    .opt-3 = Some
    .opt-4 = Quite a lot
    .opt-5 = A lot
sheet-look-back-learned = One thing I learned
    .hint = It can be tiny, such as: soup helps.

## Plain log

sheet-line = Plain log
    .lead = What happened today, with no why. One line is enough. After ten minutes, stop.
    .add = Save this line
    .empty = No line yet. Begin with what you ate, or who you saw.
sheet-line-line = What happened

## Low contact: channel and hours

sheet-hours = Our channel and hours
    .lead = When and where practical messages are read, so that they don’t fill the day. One channel and one hour are enough.
    .add = Save these hours
    .empty = Nothing here yet. Begin with the one channel that feels the least close, such as e-mail.
sheet-hours-channel = Our one channel
    .hint = E-mail, one chat, or a shared calendar.
sheet-hours-from = I look from
    .hint = For example: 5 p.m. Not late at night.
sheet-hours-to = I stop at
    .hint = For example: 6 p.m. What is urgent can come by phone.
sheet-hours-private = My private hour
    .hint = An hour a day when nobody needs to reach you, such as: 8 to 9 in the evening.
