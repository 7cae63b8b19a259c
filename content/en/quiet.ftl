### No contact (quiet time): the day count, the contact log, slips, the clock, low contact, open quiet days, the end.
### One paragraph a line; a blank line between paragraphs; "- " begins a list item.
### $date is a date already written out for the reader; $days, $day and the counts are numbers.

## What it is

quiet-title = No contact (quiet time)
    .lead = Some days in which you don’t write, call, meet or look them up, so that you can sleep, feel, think and get your feet back on the ground.
quiet-what =
    It is not a punishment, and it is not a way to be missed. If they write something kind, you may answer kindly. If you share work, money, a home or children, practical messages go on.

    Why 30 to 60 days? It is a habit that people have settled on. It is long enough to get calmer and short enough to see the end. No study tells us the right number. We know of none that shows that silence brings someone back.
    .title = What quiet days are, and what they are not
quiet-what-stop =
    No reply is owed to anyone, whatever they write. If a court or another rule limits contact, a reply can break it, even when they write first.

    These days count up and lead to nothing but rest. They are for you.

## Start form

quiet-start-title = Start your quiet days
quiet-start-date = When was the last contact?
    .hint = The last time you wrote, called or met because you wanted to. Practical things don’t count. Today is fine.
    .today = Today
quiet-start-days = How many days?
    .hint = Choose any number from 30 to 60.
    .hint-least = Choose any number from 45 to 60.
quiet-start-option =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
quiet-start-option-suggested =
    { $days ->
        [one] { $days } day (suggested)
       *[other] { $days } days (suggested)
    }
quiet-start-option-open = No end, just count up
quiet-start-suggested =
    { $days ->
        [one] From your answers we suggest { $days } day.
       *[other] From your answers we suggest { $days } days.
    }
quiet-start-unknown = You have not checked in yet, so we start with 30 days. You can check in later and see what fits.
# Stands above the lines `days-*` of result.ftl.
quiet-start-why = Why this many
quiet-start-fewer = You can choose fewer days than we suggest. It will not open the next step sooner: that waits for the suggested day. This is so that nobody has to bargain with themselves at night.
quiet-start-least = For now, 45 days is the least. There is something to steady first.
quiet-start-button = Start my quiet days
quiet-start-again = Start again
quiet-start-error-empty = Please choose the day of the last contact. If you are not sure, a good guess is fine.
quiet-start-error-future = This day is still to come. Please choose today or a day before it.
quiet-start-error-old = This day is more than two years ago. Please choose a later one, or start from today.
quiet-start-error-not-a-date = We could not read this as a date. Please pick it from the calendar, or type the year, month and day.
quiet-start-error-before = Your round before this one began later. Please choose { $date } or a day after it.
quiet-start-already-done = By this date your quiet days are already behind you. That’s fine. Take a look at the three ways to go on.
quiet-correct = Correct the start or the number of days
    .open = Correct the start
    .button = Save the change
    .done = Changed. Your days are counted anew from that date.

## The ring and its figures

quiet-day = Day { $day } of { $days }
# Under the big number in the ring.
quiet-ring-of =
    { $days ->
        [one] of { $days } day
       *[other] of { $days } days
    }
quiet-ring-text =
    { $left ->
        [0] Day { $day } of { $days }. This is the last day.
        [one] Day { $day } of { $days }. { $left } day to go.
       *[other] Day { $day } of { $days }. { $left } days to go.
    }
quiet-ring-full =
    { $days ->
        [one] { $days } day, done
       *[other] All { $days } days, done
    }
quiet-start-day = It starts today
    .text = Today is the day you begin. There is no number yet. Tomorrow is day 1. For tonight: phone in another room, something warm to drink, one person who knows.
quiet-ends-on = Ends on { $date }
quiet-ended-on = Ended on { $date }
quiet-total = Days you gave yourself
    .hint = All your quiet days, ever. This number never goes back to the start.
quiet-since-contact = Days since the last contact
quiet-longest = Longest run
quiet-without-looking = Days without looking
quiet-rounds-before =
    { $rounds ->
        [one] There was { $rounds } round before this one. Its days are in that number.
       *[other] There were { $rounds } rounds before this one. Their days are in that number.
    }
quiet-day-start = Your day begins at { $time }. So a message sent late at night still belongs to the day before. You can change the hour in Settings.
quiet-ended = You ended these days on { $date }. All of them still count. You can start again at any time.
quiet-provisional = This number of days is a first guess. When you check in, we can suggest one that fits you better. The days you have had by then all count.
    .button = Check in, about 6 minutes
quiet-courtesy = If you were writing to each other until now, it is kind to say one thing first: “Thank you for writing. I’m taking some quiet time for myself. I’ll be glad to talk after that, if you still like to.”
    .title = One kind word first
    .note = Say it once. Don’t ask for an answer.

## Milestones, told quietly

milestone-1 = One whole day. The first one is the hardest to begin.
milestone-3 = Three days. Your body may be starting to notice.
milestone-7 = One week. You have been through each day of it once.
milestone-14 = Two weeks. Some nights were long, and here you are.
milestone-21 = Three weeks. Something in your day belongs to you again.
milestone-30 = Thirty days. Take a moment and look at where you were.
milestone-45 = Forty-five days. That is a lot of evenings you looked after yourself.
milestone-60 = Sixty days. Whatever comes now, these are yours.

## Contact log: each kind as the form asks it, and short for lists

contact-sent = I wrote to them
    .past = You wrote
contact-called = I called them
    .past = You called
contact-replied = I answered them
    .past = You answered
contact-they-wrote = They wrote or called
    .past = They wrote
contact-checked = I looked at their page
    .past = You looked
contact-met = We met by chance
    .past = Met by chance
contact-met-chosen = We met because I wanted to
    .past = You met up
contact-logistics = A practical message
    .past = Practical
contact-add = Something happened
contact-intro = One tap is enough. This is not a list of mistakes. It helps you see what sets things off.
contact-what = What happened?
    .stop = Note it for yourself, if it helps. No reply is owed.
    .practical = Practical is what you could send to a colleague: keys, bills, pick-up times. Such messages go on, both ways, and the day stays quiet.
    .quiet = If they write, if you answer, look at their page or meet by chance, the day stays quiet too.
contact-date = Which day?
contact-time = About what time?
contact-more = What set it off, and a note
contact-trigger = What set it off?
    .hint = You can leave this open.
contact-note = A note for yourself
    .hint = One line is plenty, { $max } characters at most. It stays on this device.
contact-next-time = What will you try next time?
    .hint = For example: “If it is late and I feel low, I write in the notes app and go to bed.” It can have { $max } characters at most, and it stays on this device.
contact-save = Save
contact-saved = Saved.
contact-saved-quiet = Saved. It takes no day away.
contact-error-what = Please choose what happened.
contact-error-date = We could not read this as a date. Please pick it from the calendar.
contact-error-time = We could not read this as a time. A guess is fine, such as 21:00.
contact-error-future = This is still to come. Please choose a moment that has passed.
contact-error-old = This day is more than two years ago. Please choose a later one.
contact-title = Contact log
contact-empty = Nothing here yet. If something happens, you can note it with one tap.
contact-older = Older entries
    .more = Show older entries
quiet-undo = Undo
    .hint = You can undo an entry for 48 hours.
    .what = Undo: { $what }, { $date }, { $time }
quiet-undone = Undone. Everything is as it was before.

## Without a word about the other person (the setting "Leave my ex out of it")

quiet-plain-title = Your days
    .lead = Here you count your days and note hard moments. Nothing more.
quiet-plain-start = Start your days
    .button = Start my days
quiet-plain-date = From which day do you count?
    .hint = Today is fine.
quiet-plain-add = I slipped
    .past = A slip
quiet-plain-urge = I had an urge
quiet-plain-map-slip = A day with a slip
quiet-plain-saved = Saved. Tomorrow is a new day.
quiet-plain-list = Your slips
quiet-plain-empty = Nothing here, and nothing you have to add.

## After a slip

quiet-lapse-title = That happens
    .text = You got in touch, or you met up. Most people do, at some point. It does not undo the days before it. They are still yours.
    .plain = Most people slip at some point. It does not undo the days before it. All of those are still yours.
quiet-lapse-day = It is about { $date }.
quiet-lapse-choose = How would you like to go on?
quiet-lapse-carry-on = Carry on
    .what = That day is marked. All your other days stay, and the count goes on from where you are.
quiet-lapse-begin-again = Begin again
    .what = You start a new count from that day. Your old days stay in your history, and they still count as days you gave yourself.
quiet-lapse-either = Both are fine. Pick the one that feels kinder. You can undo it for 48 hours.
quiet-lapse-carried-on = You carried on. Good to have you here.
quiet-lapse-began-again = A new count has begun. Nothing from before is lost.
quiet-lapse-care = If you wrote again after they asked you not to, the kindest thing is to stop now. No second message, and no sorry for the first one.

## Calendar of the whole time

quiet-map-title = Your days at a glance
quiet-map-quiet = A quiet day
quiet-map-checked = A quiet day on which you looked
quiet-map-contact = A day with contact
quiet-map-start = The day you began
quiet-map-today = Today
quiet-map-ahead = Still to come
quiet-map-cell = { $date }: { $state }
quiet-map-count-quiet =
    { $days ->
        [one] { $days } quiet day
       *[other] { $days } quiet days
    }
quiet-map-count-checked =
    { $days ->
        [one] { $days } quiet day on which you looked
       *[other] { $days } quiet days on which you looked
    }
quiet-map-count-contact =
    { $days ->
        [one] { $days } day with contact
       *[other] { $days } days with contact
    }
quiet-map-count-slip =
    { $days ->
        [one] { $days } day with a slip
       *[other] { $days } days with a slip
    }

## Calendar file: neutral, since others may see the calendar

ics-calendar = Days
ics-day = Day { $day }
ics-last = Day { $day }, the last day
ics-button = Add the days to my calendar
    .hint = You get a small file that your calendar can open. The entries say “Day 7” or “Day 30”, and nothing else.

## The clock

clock-held = Your count is resting at day { $day }. It goes on when the date does.
clock-jump = The date on this device has jumped ahead by some days since an earlier visit. It now says { $date }. Is that right?
    .title = Is the date right?
    .right = This date is right
    .wrong = No, the clock is wrong
    .why = We only ask so that a wrong clock does not open a next step too soon. Nothing is lost either way.
    .right-done = Thank you. Your days are counted by this date.
    .wrong-done = Then please set the date of this device and open this page again. We will ask once more and count from the right day.

## Low contact: when you have to stay in touch

low-title = Low contact
    .button = Write a practical message
low-intro = You share work, money, a home or children, so full silence would not be fair or even possible. Your quiet days are the same. Practical messages are a normal part of them, and they are not a slip.
low-channel = One channel. Choose one way to reach each other, like e-mail or one chat, and keep everything there.
low-practical = Practical only. What, when, where, how much. No feelings, no past, no “how are you, really?”
low-colleague = The test: could I send this to a colleague? If not, it can wait for your log or a friend.
low-hours = Set hours. Look at the channel twice a day, not at night. What is urgent can come by phone.
low-children = Never through the children. No messages, no questions, no sighing in front of them. They need both of you and no job in between.
low-home = Living under one roof: agree on a private hour for each, and separate evenings. Meeting in the kitchen is daily life. You don’t have to log it.
low-work = At work or in class: say hello as you would to anyone. Ask for another seat or shift if it helps.
low-emergency = If someone is ill or in danger, call at once. No rule here stands in the way of that.

## Open quiet days: counting up, no end

open-title = Open quiet days
open-what = These days count up and have no end. They are not a wait for anything. Each one is a day you looked after yourself.
open-offer = Would you like to count your days? You don’t have to. You can switch it off at any time.
open-start = Count my days
open-day =
    { $day ->
        [one] day for you
       *[other] days for you
    }
open-start-day = Today is where it starts
    .text = Tomorrow there will be a first number here. Today you only have to get through today.
open-stop = Stop counting
    .what = The count goes away. Nothing else changes, and you can start it again.
open-stopped = You are no longer counting. That’s fine too.

## The end

quiet-done-title = Your quiet days are done
quiet-done-text = You reached the day you set. Before anything else, stop for a moment. Think of the first night. You are not there any more. There is no rush now, and nothing has to happen today.
quiet-done-not-a-reason = Reaching the day is not by itself a reason to write. Here are three ways to go on. All of them are good.
quiet-done-recheck = Check in again
    .what = Some questions you know already. They show whether a next step makes sense, for you and for them.
quiet-done-longer = Stay quiet longer
    .what = Choose some more days, or count without an end. Many people feel that they have only just come to rest.
    .days = How many days in all?
    .button = Go on with this number
    .done = Good. Your days go on.
quiet-done-heal = Heal and let go
    .what = Eight weeks that need nothing from anyone. You don’t have to give a reason.
quiet-done-for-now = Not today
    .what = Leave it open. It will still be here.
