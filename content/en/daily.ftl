### The daily plan in three parts: the core (body, people, one plain line), a task for what broke, a small thing for the week.
### Every task is done alone or with a friend. None of them names the other person or asks for anything toward them, so that they also
### suit plan c and the setting "Leave my ex out of it". The core takes five minutes in all, a module task five to fifteen.

daily-title = Your plan for today
    .lead = Three small parts, in any order. One is enough for a good day. No part at all is a day too.
daily-core = Five minutes
daily-swap = Give me another
daily-swapped = Here is another one.
daily-late = Do yesterday’s today
daily-all-done = All three are done. You can close this now and rest.

## Core: body, about two minutes

daily-body-1 = Drink a glass of water, slowly, and look at something far away.
daily-body-2 = Stand or sit at a window until you can name the weather.
daily-body-3 = Let your shoulders drop, and breathe out longer than you breathe in, ten times.
daily-body-4 = Eat a few bites of something, even if you are not hungry.
daily-body-5 = Wash your face and hands in warm water and dry them slowly.
daily-body-6 = Move whatever part of you likes to be moved, for the length of one song.
daily-body-7 = Put on something soft, and rest your eyes for two minutes.

## Core: people, about two minutes

daily-people-1 = Send one friend a picture of something you can see right now.
daily-people-2 = Say hello by name to one person you meet today.
daily-people-3 = Write to a friend, “No need to answer. I just thought of you.”
daily-people-4 = Thank someone near you for one exact thing.
daily-people-5 = Ask a friend or someone at home, “What was the best bit of your day?”
daily-people-6 = Say yes to one small offer of company, or ask for ten minutes of it.
daily-people-7 = Think of a teacher, neighbour or relative who was good to you, and say the name aloud.

## Core: one plain line, about one minute

daily-line-1 = What did you eat today?
daily-line-2 = Who did you see or hear today?
daily-line-3 = What did you get done, however small?
daily-line-4 = Where were you at noon?
daily-line-5 = What was the weather like, outside and in you?
daily-line-6 = What made you smile, or nearly?
daily-line-7 = What will you do before bed?

## How you talked: soft start and listening

module-communication = Talking and listening
    .task-1 = Take one small thing that bothered you today and say it aloud in three parts: I felt, about, and I’d like.
    .task-2 = Ask a friend how their week was, and sum up what you heard before you tell them anything of yours.
    .task-3 = Write three sentences that begin with “You always”, then write each one anew so that it begins with “I felt”.
    .task-4 = Listen to someone on the radio for five minutes, then say in one line what mattered to them.
    .task-5 = Write five plain lines on how people spoke about hard things in the home you grew up in.
    .task-6 = Say “I need a pause, I’ll be back in twenty minutes” aloud until it sounds calm.
    .task-7 = In one talk today, wait two breaths before you answer.
    .task-8 = Turn one vague wish into a clear request with a day in it, and make it to a friend or a colleague.
    .task-9 = Write down the first signs that you are getting too upset to think, such as hot ears or a fast heart.
    .task-10 = Ask a friend, “Would you like ideas, or just an ear?” and give them only that.
    .task-11 = Tell a friend or colleague exactly what they did for you and what it changed.
    .task-12 = Recall a talk that went well, and write down two things each of you did.
    .task-13 = Say a short, kind no aloud five times: “Thank you for asking, but not today.”
    .task-14 = Take a view you don’t share, and write it in two sentences its owner would nod at.

## Trust: a log of small promises to oneself and to friends

module-trust = Keeping your word
    .task-1 = Promise yourself one thing for today that is so small it is almost boring, and write it down.
    .task-2 = Look at your last promise to yourself and mark it: kept, changed in time, or missed.
    .task-3 = Offer a friend one small thing with a day and an hour, and put it in your calendar.
    .task-4 = If you can’t keep something you said yes to, tell that friend or colleague today, with a new time.
    .task-5 = Think of three people whose word you trust, and write down one thing each of them does.
    .task-6 = List your open promises to friends, family and work, and kindly hand back one that is too much.
    .task-7 = Be five minutes early for one thing today.
    .task-8 = Take back what you borrowed from a library, a neighbour or a friend, or set a day for it.
    .task-9 = Write down one time you bent the truth so that someone would like you, and the plain line you could have said.
    .task-10 = Before you say yes to something today, say, “Let me look at my week first”, and then look.
    .task-11 = Answer one message from a friend or relative that has waited too long.
    .task-12 = Write down three signs by which you know that a person is safe to rely on.
    .task-13 = Finish one small thing today that nobody will ever check.
    .task-14 = Count the promises to yourself and to friends that you kept this week, and read the number aloud.

## A poor fit: the live-with list

module-compatibility = What you can live with
    .task-1 = Draw three columns: glad to live with, can live with, can’t live with. Put one thing in each.
    .task-2 = Write down what your best free day looks like, hour by hour.
    .task-3 = Name one way in which you and a good friend differ, and write down how the two of you get along with it.
    .task-4 = Write down three habits of yours that others have to live with.
    .task-5 = Take one thing from “can’t live with”, and write one line on where that comes from.
    .task-6 = Write down how much time alone you need in a week to feel well.
    .task-7 = Ask a friend or relative, “What is easy about living with me, and what is not?” and only listen.
    .task-8 = Write down how you handle money, order, noise and time, one line for each.
    .task-9 = Choose three values, and write one thing you did this month that shows each of them.
    .task-10 = Look at your columns again, and move one thing that is in the wrong place.
    .task-11 = Write down one thing you gave up to fit in, and whether you want it back.
    .task-12 = Write down which differences were fun, which were work, and which hurt.
    .task-13 = Finish this line three ways: “I am at ease with people who …”
    .task-14 = Read all of your columns aloud once, and mark the one line that matters most.

## Pressure from outside: the stress plan

module-external = A plan for hard times
    .task-1 = List everything that weighs on you right now, and mark what you can touch this week.
    .task-2 = Pick the smallest thing on your list of worries, and give it ten minutes.
    .task-3 = Write down your three first signs of stress, in body, mood and words.
    .task-4 = Write down one if-then plan for the hour in the day when the pressure is highest.
    .task-5 = Ask a friend, relative or neighbour for one exact piece of help, such as a lift, a meal or an hour.
    .task-6 = Look at one bill or letter you have been putting off, and write down only the next step.
    .task-7 = Find the place in your town or online that gives free advice on what presses you most, and save it.
    .task-8 = Say no to one thing this week that nobody really needs from you.
    .task-9 = Give worry a slot of ten minutes with a clock, and get up when it rings.
    .task-10 = Write down what got you through an earlier hard year, in three lines.
    .task-11 = Choose a small sign that your duties are over for the day, such as changing your clothes, and do it today.
    .task-12 = Write down who eases your load, and send one of them a thank you.
    .task-13 = Write down the sentence you would like to say next time stress makes you sharp: “I’m tense, and it isn’t you.”
    .task-14 = Put your signs, your helpers and your next steps on one page, and hang it where you can see it.

## Jealousy: riding the urge

module-jealousy = Riding out a jealous hour
    .task-1 = Open urge help and ride one wave for practice, while you are calm.
    .task-2 = When a jealous thought comes, say, “There is the fear again”, and go on with what your hands were doing.
    .task-3 = Write down where jealousy sits in your body, and put a warm hand there for five minutes.
    .task-4 = Split a page in two: what you know, and what you are guessing. Put your last worry on it.
    .task-5 = Write an if-then plan for the moment you want to check or search for something: “If I want to look, I …”
    .task-6 = Write down five things you bring to the people in your life.
    .task-7 = Put your phone in another room for fifteen minutes, and notice what rises and what fades.
    .task-8 = Remember one time when someone made room for you, and write it down in three plain lines.
    .task-9 = Tell a friend, “I felt jealous, and I did nothing about it”, and let them be glad with you.
    .task-10 = Write down what a jealous hour makes you want to do, and one thing you will do in its place.
    .task-11 = Be glad aloud about something good that happened to someone else.
    .task-12 = Write down what freedom you want for yourself: friends, time, a closed diary.
    .task-13 = Do one thing today that only has to do with your own life, for ten minutes.
    .task-14 = Look at your last jealous hour and write down how long it took until it was half as strong.

## An affair or a big lie: full accountability, and help from a professional

module-betrayal = Truth and good help
    .task-1 = Write down what happened in five plain lines that you would be able to read to a counsellor.
    .task-2 = Make two lists for yourself, what was yours and what was not yours, and put one line in each.
    .task-3 = Find one counsellor, advice centre or free helpline that knows this kind of hurt, and save the address.
    .task-4 = Write down the first question you would ask a counsellor.
    .task-5 = Ask for a first talk with a counsellor, or ask a friend to sit beside you while you do.
    .task-6 = Write down when you could have turned back, or, if it was done to you, when you first felt that something was wrong.
    .task-7 = Cross out every “but” and “because” in what you wrote so far, and read what is left.
    .task-8 = Write down three things that you will do in the open from now on.
    .task-9 = Tell one safe friend the true story in five minutes, with nothing made prettier or worse.
    .task-10 = Write down what you needed back then and how you could have asked for it.
    .task-11 = When a picture of it comes up, name five things in the room, and come back to what you were doing.
    .task-12 = Write one kind line to yourself, as you would to a friend who did this or went through this.
    .task-13 = Choose one value you want to be known by, and do one small thing today that shows it.
    .task-14 = Write down, for your own eyes only, who was hurt, yourself included, and what would be fair to each.

## Drifting out of care: the attention habit

module-neglect = The habit of noticing
    .task-1 = Give a friend, a child or a pet your full attention for ten minutes, with no phone in the room.
    .task-2 = Write down three things that friends or colleagues told you this week, and ask about one of them.
    .task-3 = Thank a friend or relative for something they do so often that nobody mentions it.
    .task-4 = Put the birthdays of five friends or relatives in your calendar.
    .task-5 = Notice one time today when somebody says “look at that”, and really look.
    .task-6 = Write down how you show care, and how you like to be shown it.
    .task-7 = Do a small chore for someone you live or work with, and don’t mention it.
    .task-8 = Eat one meal with a friend, a relative or a good book, and with no screen.
    .task-9 = Write down where your hours went last week, and mark the ones that felt alive.
    .task-10 = Look after one thing that has waited: a plant, a button, a bike, a shelf.
    .task-11 = Take ten minutes to give yourself the care you would give a tired guest.
    .task-12 = Plan one regular half hour a week for a friend, and offer it to them.
    .task-13 = Say one warm thing aloud to a friend that you would normally only think.
    .task-14 = Write down three signs that you are drifting off from people, and what helps you back.

## Different futures: the deal-breaker sheet

module-future = What you want ahead
    .task-1 = Write down a normal Tuesday in five years, as you would like it.
    .task-2 = Put children, home, work, money and faith in a list, and write yes, no or open beside each.
    .task-3 = Choose one point on your list, and write one line on why it matters to you.
    .task-4 = Mark each point on your list: fixed, could bend, or not sure.
    .task-5 = Talk with a friend who chose a different life from yours, and ask what they love about it.
    .task-6 = Write down one wish that you have made smaller to please others, in its full size.
    .task-7 = Finish this line: “I would be sorry at eighty if I had never …”
    .task-8 = Take one point that is “not sure”, and write down what you would need to know.
    .task-9 = Write one sentence that says a fixed point kindly and clearly, and read it aloud.
    .task-10 = Take one step of ten minutes toward a wish that needs only you.
    .task-11 = Ask someone older what they thought they wanted at your age, and what came of it.
    .task-12 = Write down which of your plans came from family, faith or friends, and which are yours.
    .task-13 = Write down two things that make a life good, however the big questions turn out.
    .task-14 = Write your deal-breakers on one sheet, three at most, and put it away until next month.

## Living far apart: a date and a place, or an honest no

module-distance = Near and far
    .task-1 = Write down the places where you could live, and mark each with yes, maybe or no.
    .task-2 = Write down what you would give up to move, and what you would never give up.
    .task-3 = Work out in round numbers what it costs you to live where you are, and what a move would cost.
    .task-4 = Write down one date by which you want to know where you will live next year.
    .task-5 = Do one thing today that makes the place where you are more of a home.
    .task-6 = Finish this line both ways: “I could live far away from someone until …” and “I could not, because …”
    .task-7 = Call a friend who lives far away, and notice what makes the call feel close.
    .task-8 = Write down what a good week looks like for you when nobody has to travel.
    .task-9 = Meet or call a friend or relative who lives within half an hour of you.
    .task-10 = Look up one fact you would need for a move, such as rent, papers or work.
    .task-11 = Write an honest no in two kind sentences, just to see how it feels on paper.
    .task-12 = Write an honest yes with a date and a place in it, just to see how it feels on paper.
    .task-13 = List three things in your town you have never been to, and choose one for this week.
    .task-14 = Read your honest yes and your honest no aloud, and write down which one your shoulders believe.

## Eight themes, one a week, one small sentence a day

weekly-1 = Sleep
    .lead = A week for your nights. You can’t order sleep, but you can leave the door open for it.
    .task-1 = Choose a time to get up, and set the clock for it.
    .task-2 = Charge the phone outside the room where you sleep.
    .task-3 = Get some daylight before noon.
    .task-4 = Leave coffee and strong tea alone after lunch.
    .task-5 = Dim the lights an hour before bed.
    .task-6 = Put a dull book and a small lamp within reach.
    .task-7 = Write down tomorrow’s first step, so that the night need not hold it.
weekly-2 = Food and warmth
    .lead = A week of small warm things. Easy food counts, and so does food that someone else made.
    .task-1 = Eat something within two hours of getting up.
    .task-2 = Buy or ask for one thing that you like the taste of.
    .task-3 = Cook, heat or order something soft and warm.
    .task-4 = Fill a bottle with water and keep it near you.
    .task-5 = Eat one piece of fruit or one carrot, slowly.
    .task-6 = Share a meal, a cup or a biscuit with a friend or a neighbour.
    .task-7 = Put one easy meal aside for a bad day.
weekly-3 = People
    .lead = A week of small threads to people. Short ones are strong enough.
    .task-1 = Write the names of five people, friends or family, who are good for you.
    .task-2 = Send one of them a line.
    .task-3 = Ask a friend about something they told you last time.
    .task-4 = Be near people for half an hour, in a library, a park or a shop.
    .task-5 = Ask one of your five to meet or call in the next few days.
    .task-6 = Say something kind to somebody you don’t know.
    .task-7 = Tell one person you trust how you really are, in two lines.
weekly-4 = Home
    .lead = A week to make the place around you a bit more yours.
    .task-1 = Open a window for five minutes.
    .task-2 = Clear the surface you look at most.
    .task-3 = Put fresh covers on a pillow.
    .task-4 = Mend, glue or wipe one small thing.
    .task-5 = Move a lamp or a chair to where you like it.
    .task-6 = Put something living or colourful where you can see it.
    .task-7 = Sit in your best corner for ten minutes and do nothing.
weekly-5 = Outside
    .lead = A week of looking out. A window or a doorstep counts as outside.
    .task-1 = Find out when the sun goes down today, and watch it if you can.
    .task-2 = Take a new way to a place you know.
    .task-3 = Listen for three different birds, engines or voices.
    .task-4 = Sit under a tree, or look at one.
    .task-5 = Feel the air on your face for five minutes.
    .task-6 = Bring home a leaf, a stone or a photo.
    .task-7 = Look up at the sky tonight, also if it is cloudy.
weekly-6 = Kindness to yourself
    .lead = A week of talking to yourself the way you would talk to a friend.
    .task-1 = Write down one hard word that you use for yourself, and find a fairer one.
    .task-2 = Do one thing at half speed.
    .task-3 = Say aloud, “I’m having a hard time, and that is human.”
    .task-4 = Let one thing be good enough today.
    .task-5 = Put a hand where it hurts, and breathe there ten times.
    .task-6 = Write down one thing you did well this month.
    .task-7 = Give yourself one hour with nothing in it.
weekly-7 = Play and learn
    .lead = A week for being bad at something new, with nobody watching.
    .task-1 = Look up one thing you have always wondered about.
    .task-2 = Draw something in the room in two minutes.
    .task-3 = Listen to music from a country you have never been to.
    .task-4 = Learn to say hello in a new language.
    .task-5 = Do a puzzle, a riddle or a card trick.
    .task-6 = Try a food, a path or a song for the first time.
    .task-7 = Teach someone one small thing you can do.
weekly-8 = What matters
    .lead = A week to turn your head forward a little. Nothing has to be decided.
    .task-1 = Choose one word for what matters to you.
    .task-2 = Do one small thing that shows it.
    .task-3 = Write down someone whose way of living you like, and why.
    .task-4 = Put one thing in your calendar that you look forward to.
    .task-5 = Name one thing you want less of.
    .task-6 = Help someone, or something, for ten minutes.
    .task-7 = Write a line to yourself, to be read in a month.
