### The first message: builder, self-check, words to look at again, the rest of 24 hours, and the copy.
### The phrases that are looked for are in message-rules.txt.

message-title = Your first message
    .lead = One short, kind note that asks for nothing. Small is good here. Put it together, ask yourself seven things, let it rest for a day. Then decide.

## Putting it together

message-greeting = How do you want to say hello?
    .none = No greeting
message-greeting-1 = Hi!
    .named = Hi { $name },
message-greeting-2 = Hello!
    .named = Hello { $name },
message-greeting-3 = Hey!
    .named = Hey { $name },
message-greeting-4 = Good morning!
    .named = Good morning, { $name }.
message-greeting-5 = Good afternoon!
    .named = Good afternoon, { $name }.
message-greeting-6 = Just a short hello.
    .named = Just a short hello, { $name }.
message-name = Their name
    .hint = Only for the greeting. You can leave it out.
message-line = One neutral line
    .none = No line from here
message-line-1 = I hope your week is going well.
message-line-2 = I hope you are well and that life is treating you kindly.
message-line-3 = I heard a song this week that made me think of your taste in music.
message-line-4 = I walked past your favourite bakery the other day.
message-line-5 = I saw a dog today that looked just like yours.
message-line-6 = I finally watched that film you liked, and you were right about it.
message-line-7 = I tried your recipe, and this time it worked.
message-line-8 = I read something today that would make you laugh.
message-line-9 = Well done on your news. It made me glad to hear it.
message-line-10 = Happy birthday. I hope it’s a good day.
message-line-11 = I hope the new job is going well.
message-line-12 = I hope your family is well.
message-line-13 = I have a book here that is yours. I can post it whenever you like.
message-line-14 = Thank you for sorting that out the other day.
message-line-15 = The first snow fell here today, and it looks lovely.
message-line-16 = Wishing you a calm and happy season.
# $left: characters that still fit.
message-own = A few words of your own
    .hint = One small true thing. At most 80 characters.
    .left =
        { $left ->
            [one] { $left } character left
           *[other] { $left } characters left
        }
message-no-reply = Add that they don’t have to answer
    .line = No need to reply.
# $length: characters of the whole message.
message-preview = How it reads
    .empty = Your message will stand here.
    .length =
        { $length ->
            [one] { $length } character
           *[other] { $length } characters
        }

## Words to look at again

message-flags = Words to look at again
    .none = I found none of the words I look for. I can’t tell how it will land.
    .hint = A list of words knows little. It misses a lot, and sometimes it marks a line that is fine. You decide what stays.
    .over = This is longer than I can read. Please make it shorter.

flag-self-harm = It sounds as if you are not safe
    .say = Please talk to someone now. This is too heavy for your ex to hold, and you should not carry it alone. Support is right here.
flag-threat = This can sound like a threat
    .say = Please don’t send this. It can frighten, even when you only feel hurt. If the anger is strong, Support has people who help with that.
flag-watching = This can feel like being watched
    .say = Please don’t send this. To know that someone looks or waits can frighten a person. What they do now is theirs.
flag-after-refusal = They may have said no already
    .say = If they asked for quiet or blocked you, that is an answer. Please don’t send this, not even a kind word by another way.
flag-ultimatum = This sets a limit they must meet
    .say = Take out the deadline. A person who has to choose by Friday can’t choose freely.
flag-pressure = This asks for an answer
    .say = Let silence be all right. A note that needs nothing is easier to answer.
flag-guilt = This puts a weight on them
    .say = Your pain is real. Tell it to a friend tonight, not here.
flag-love = This is about your love
    .say = Keep it for a talk that they agree to. In a first note it can feel like a question.
flag-breakup-talk = This is about the two of you and the breakup
    .say = Later, and only if they want to. First comes a light hello.
flag-blame = This can sound like blame
    .say = Cut this line. If you like, look at phase 2 first.
flag-jealousy = This is about someone new
    .say = Who they see is theirs, and who you see is no tool. Leave it out.
flag-sexual = This is about being close in body
    .say = Cut this line. It can feel like a demand, even when you mean it sweetly.
flag-bargain = This offers a deal
    .say = Cut this line. A change is worth more when nobody has to pay for it.
flag-third-party = This brings in other people
    .say = Leave friends and family out of it. Say only what is your own.
flag-sorry-but = This says sorry and takes some of it back
    .say = A real sorry has no “but” and no “if”. It also comes later, in phase 8, if they want to hear it.
flag-too-long = This is too long for a first note
    .say = Try to say it in two or three lines. What you cut can go into an unsent letter.
flag-questions = This asks more than one thing
    .say = Keep one question, or none.
flag-long = This is getting long
    .say = A note that can be read in one breath is easier to get.
flag-sentences = These are many sentences
    .say = Four are plenty. Which ones could go?
flag-shouting = This looks loud
    .say = Use small letters, and at most one exclamation mark.
flag-us = “We” and “us”
    .say = May be fine. Read it once more: does it speak for them too?
flag-wanting = Something you need or want
    .say = May be fine. Read it once more: does it ask them for something?
flag-remember = Something from the past
    .say = May be fine. One light memory can be nice. Is this one light?

## A text from elsewhere

message-trial = Look at another text
    .label = Your text
    .hint = Write or paste up to 1,000 characters. It is only looked at: nothing can be copied from here, and nothing is kept.

## Seven things to ask

message-checks = Seven things to ask yourself
    .hint = Tick what is true right now. If one of them is not, wait. Nothing is lost by waiting.
message-check-calm = I feel calm, and I am sober and rested.
message-check-not-late = It is daytime, not late at night.
message-check-no-answer-needed = It asks for no answer.
message-check-would-read-it-to-a-friend = I would read it out to a friend.
message-check-not-about-us = It is not about the two of us or the breakup.
message-check-short = It is short.
message-check-can-take-silence = If nothing comes back, I know what I will do that evening.

## The rest of 24 hours

message-hold = Let it rest for 24 hours
    .text = Words look different after a night. Your draft is kept here until then. If you change it, the 24 hours begin again.
    .start = Let it rest
    .kept = Kept on this device until you send it or delete it.
    .calendar = Remind me in my calendar
    .entry = Look again
message-copy = Copy the message
    .done = Copied. Send it once, then put the phone away.
    .failed = That did not work here. Press on the words and hold, then copy them.
    .sent = I have sent it
message-sent =
    .text = That took courage. Now it is their turn, or nobody’s. One message is the limit. Do the thing you planned for this evening.
message-drop = Delete the draft

## What may be done with it now

message-state-locked = This tool is closed for now
    .text = Writing to them is not the next step as things are. If you have not checked in yet, that comes first. You can always write a letter that is never sent.
message-state-past = This step is behind you
    .text = They have been in touch, so the first message is done. You can write to each other at their pace now.
message-state-sent = Your message is on its way
    .text = One round, one message. If they answer, tap “Something changed”. If it stays quiet, that is an answer too, and no second note is needed.
message-state-practice = This is practice
    .text = You can build and change as much as you like. Nothing can be copied from here yet. That opens with phase 5, Reaching out.
message-state-writing = Write it, then let it rest
    .text = When all seven are ticked and no line is marked as one to keep back, you can let it rest for 24 hours.
# $when: day and time at which the 24 hours are over.
message-state-held = It rests until { $when }
    .text = Close the page and do something else. There is nothing to do here until then. You may find tomorrow that you don’t want to send it. That’s fine too.
message-state-not-yet = Not just yet
    .text = It has had its rest. Go through the seven things once more. If one is not true now, leave it for another day.
message-state-may-copy = You can copy it now
    .text = Read it once as if you were them, on a busy day. If it still feels light and kind, copy it and send it once, by day. You can also leave it. That is a good ending too.
