### The question deck: 64 questions to trade, in four groups of 16 from light to deep. Either may pass, at any card, with no reason.
### No question is about former partners, blame or sex. Only the last group speaks of the two of you.

deck-title = Question deck
    .lead = One asks, both answer, then swap. Either of you may pass, at any card, with no reason. Five cards are plenty for one day.
    .pass = Pass
    .answered = We both answered
    .rest = Cards you have used rest for now, so that you don’t meet them twice.
    .over = You have been through all the cards, so they begin again. Some answers may have changed.
deck-left =
    { $left ->
        [one] { $left } card left in this group
       *[other] { $left } cards left in this group
    }
deck-group-1 = Small things
deck-group-2 = Days and people
deck-group-3 = What matters
deck-group-4 = Closer in

## Small things

deck-1 = What did you have for breakfast as a child?
deck-2 = Which sound do you like more than most people do?
deck-3 = What could you talk about for ten minutes with no notes?
deck-4 = Which food did you learn to like late?
deck-5 = What is the best thing you ever found on the ground?
deck-6 = Which weather is yours?
deck-7 = What is always in your bag or your pockets?
deck-8 = Which word do you like to say?
deck-9 = What would you put in a tiny museum of your life?
deck-10 = Which animal would you like to understand for one hour?
deck-11 = What was the first song you knew by heart?
deck-12 = Which job did you want when you were seven?
deck-13 = What do you do with the first free hour of a weekend?
deck-14 = Which smell takes you somewhere at once?
deck-15 = What are you oddly good at?
deck-16 = Which small thing made you laugh this week?

## Days and people

deck-17 = Which part of the day do you like best now, and why?
deck-18 = Who taught you something that you still use?
deck-19 = What have you changed about your home or your room lately?
deck-20 = Which friend do you laugh with most?
deck-21 = What is a kind thing that a stranger did for you?
deck-22 = Which habit of yours is new this year?
deck-23 = What do you do when you have had a bad day?
deck-24 = Whom are you most like in your family, the one you were born into or the one you chose?
deck-25 = What would you do with a free Wednesday and a little money?
deck-26 = Which place in the world feels like rest to you?
deck-27 = What did you read, hear or see lately that stayed with you?
deck-28 = Which feast or holiday means most to you?
deck-29 = What does a good evening look like for you these days?
deck-30 = Whom do you call when something good happens?
deck-31 = What are you learning right now, on purpose or not?
deck-32 = Which small worry would you gladly give away?

## What matters

deck-33 = What are you proud of that nobody ever asks about?
deck-34 = When did you last change your mind about something big?
deck-35 = What does home mean to you?
deck-36 = Which fear has become smaller over the years?
deck-37 = What helps you when you are sad, and what does not?
deck-38 = What would you like to be thanked for?
deck-39 = Which value did you get from the people who raised you, and which did you choose yourself?
deck-40 = What do you believe in, in the widest sense of the word?
deck-41 = What do you wish you had more time for?
deck-42 = When do you feel most like yourself?
deck-43 = What was a hard choice that turned out right?
deck-44 = What do you find hard to ask for?
deck-45 = Which hope for the next year can you say aloud?
deck-46 = What did you learn about yourself in the last few months?
deck-47 = When did you last feel brave?
deck-48 = What do people often get wrong about you?

## Closer in

deck-49 = What makes you feel safe with a person?
deck-50 = How can someone tell that you need quiet, and how that you need company?
deck-51 = What does being cared for look like to you on a normal day?
deck-52 = What do you keep to yourself because it is hard to put into words?
deck-53 = What are you still sad about, if you like to say it?
deck-54 = What do you hope your life feels like in five years?
deck-55 = What would you like to be better at when you love someone?
deck-56 = What do you need when you have been hurt?
deck-57 = What have you seen in me lately that is new?
deck-58 = Which small moment with me do you like to think of?
deck-59 = What can I do that makes a hard day easier for you?
deck-60 = What would you like me to ask you more often?
deck-61 = Where do you need more room from me?
deck-62 = What do you like about the way we talk now?
deck-63 = What are you not sure about, with the two of us?
deck-64 = What would you want us to keep, whatever comes?
