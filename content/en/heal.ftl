### The Heal path: eight weeks that need nothing from anyone else.
### One paragraph a line; a blank line between paragraphs; "- " begins a list item.
### `.plain-…` stands in place of the text of that name where the visitor asked to leave the ex out of it.
### Every `.done-n` is shown through `path-done-means`, so it begins with a small letter.

heal-title = Heal and let go
heal-intro =
    The Heal path is eight weeks for you. You need nothing from anyone to do them, and you don’t have to be done with your feelings to begin.

    This is not the second-best way. Many people who start here find that it is the one they wanted. Weeks 1 to 7 fill the seven seams of the bowl with gold. Week 8 gilds the rim.

    A week can take ten days, or three. If you miss some days, go on where you are.
heal-week = Week { $number }
heal-tasks = Things to do this week
heal-note = How to go about it
heal-evidence = What research says
heal-need = This week needs nothing from anyone else. It is done when you have done what you can and are ready to go on.
heal-progress = { $done } of 8 weeks done
heal-next = Go to week { $number }
heal-read-on = You may read ahead, and you may start any week that calls you.
heal-stuck = If you feel worse from week to week, or think of ending your life, please talk to someone now. Support has places to call, by day and by night.
heal-begin = Start week 1
heal-weeks = The eight weeks
heal-back = All eight weeks
heal-beside = Other weeks
heal-before = Back to week { $number }
heal-week-done = All four things are done. This seam of the bowl is gold now.
    .rim = All four things are done. The rim of the bowl is gold now.
heal-choose = You can make this your path. Then your bowl follows these weeks, and Today brings you small things from them. What you did elsewhere stays, and you can change your mind at any time.
    .title = Is this your path?
    .button = Choose the Heal path
heal-chosen = The Heal path is your path now. Today and your bowl go with it.
    .back = Go back to the fourteen phases
heal-done-title = The bowl is whole
heal-done =
    You did all eight weeks. Seven seams and the rim are gold now. The cracks are still there to see. They are the part that shines.

    Some days may still be heavy, on a birthday or when a song comes on. That does not mean you are back at the start. You know what to do on such a day, because you have done it many times.

    You can come back to any week, or close the guide for good. All three are fine.
heal-daily = Five minutes for today
    .body = Body: one thing that is good for it. Water, a walk, food, an early night.
    .people = People: one word to one person who is good for you.
    .log = One plain line: what happened today.

## Week 1

heal-1 = Steady ground
    .goal = Give your body what it needs: sleep, food and people. The rest can wait.
    .task-1 = Choose a time to get up, and keep to it for seven days, also after a bad night.
    .done-1 = you got up within half an hour of that time on five days.
    .task-2 = Eat something small three times a day. Soup, toast and fruit all count.
    .done-2 = you ate three times on five days this week.
    .task-3 = Go outside for ten minutes each day, best in the morning.
    .done-3 = you felt daylight on your face on five days.
    .task-4 = Tell one person how it is. You could say, “I’m having a hard time. Can you check on me this week?”
    .done-4 = one person knows and will ask after you.
    .evidence = People often think a breakup will hurt more, and for longer, than it then does (Eastwick and others, 2008, Journal of Experimental Social Psychology). The steps of this week are plain practice.
    .note =
        Your body has had a shock. It may be shaky, sick, wide awake or heavy as lead. Nothing is wrong with you. You don’t have to think anything through this week.

        Nights are often the worst. Put the phone in another room and use an old alarm clock. If you lie awake for long, get up, sit under a small lamp and read something dull. When you are sleepy, go back. At night, thoughts lie. You can look at them again by day.

        If food won’t go down, take less and more often. A banana in four bites is a meal right now. Go easy on drink. It makes the next morning longer.

        If you have no one to tell, try a neighbour, a colleague, a doctor or a helpline. You can say just one line.

        If you did none of this on a day, you still got through that day. If you barely eat or sleep for a week or more, see a doctor. That is not too small a reason.

## Week 2

heal-2 = Name what you feel
    .goal = Give your feelings a name and a small place, so that they don’t fill the whole day.
    .task-1 = Once a day, finish this line: “Right now I feel …” Use one word, or two.
    .done-1 = you have a word for five days.
    .task-2 = Keep a plain log for ten minutes at most: what happened, what you did, what came next.
    .done-2 = you wrote three times and stopped when the ten minutes were over.
    .task-3 = Say one kind line to yourself, as you would to a friend.
    .done-3 = you wrote the line down and read it aloud once.
    .task-4 = Choose a fifteen-minute slot for worry. When worry comes at other times, tell it when its slot is.
    .done-4 = you kept the slot on three days.
    .evidence = After a split, people who searched for meaning did worse with deep writing. Plain notes on the day did best (Sbarra and others, 2013, Clinical Psychological Science). People who were kinder to themselves had fewer thoughts breaking in, up to nine months on (Sbarra and others, 2012, Psychological Science).
    .note =
        Feelings are like weather. You can’t stop rain, but you can say, “It’s raining.” A name makes a feeling smaller. Try to find the fine one: not only “bad” but lonely, angry, ashamed, relieved, jealous, numb. You may feel two that don’t fit together. That’s normal.

        Keep the log plain. “Got up at eight. Cried in the shower. Worked. Mia called. Ate rice.” You don’t have to find out why. Going deep sounds right, but it can pull you under when you are searching for a reason that is not there. Keep it where only you can see it.

        When you hear yourself say, “I ruined everything”, think of a friend saying that. What would you tell them? Perhaps, “You were both tired, and you loved them.” Now say that to yourself. It may feel odd. Do it anyway.

        If writing makes you loop, stop. Stand up, run cold water over your hands, name five things you see. Try again tomorrow with one line, or leave it for this week.
    .plain-note =
        Feelings are like weather. You can’t stop rain, but you can say, “It’s raining.” A name makes a feeling smaller. Try to find the fine one: not only “bad” but lonely, angry, ashamed, relieved, jealous, numb. You may feel two that don’t fit together. That’s normal.

        Keep the log plain. “Got up at eight. Cried in the shower. Worked. Mia called. Ate rice.” You don’t have to find out why. Going deep sounds right, but it can pull you under when you are searching for a reason that is not there. Keep it where only you can see it.

        When you hear yourself say, “I ruined everything”, think of a friend saying that. What would you answer? Perhaps, “You were tired, and you did what you could.” Now say that to yourself. It may feel odd. Do it anyway.

        If writing makes you loop, stop. Stand up, run cold water over your hands, name five things you see. Try again tomorrow with one line, or leave it for this week.

## Week 3

heal-3 = Clear the path
    .goal = Put away what tears the wound open, so that it can close.
    .task-1 = Mute or archive them on every app, and take their page out of your search.
    .done-1 = for one full day, nothing about them came up on your screen.
    .task-2 = Move the photos into one folder you don’t see. Or let a friend keep them.
    .done-2 = your photo roll opens without them.
    .task-3 = Put their things in a box, tape it shut, and give it a place outside your bedroom.
    .done-3 = the box is closed and out of sight.
    .task-4 = Write one if-then plan for the place, song or hour that hits you most.
    .done-4 = the plan is written, and you have used it once.
    .evidence = Looking at an ex’s page went with more distress, more longing and less growth (Marshall, 2012, Cyberpsychology, Behavior, and Social Networking). If-then plans help people do what they mean to do (Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology).
    .note =
        You are not wiping out the past. You are putting it on a high shelf, so that you stop bumping into it.

        Do it all in one hour, best with a friend and some music. Doing it bit by bit means saying goodbye fifty times. You don’t need to look at each photo. Select all, move, done. Nothing has to be deleted. You can decide about that in a year.

        If they hurt, follow or threaten you, it is different. Keep messages and calls as proof. Before you block them or change a shared account, ask an advocate how to do it safely. Support has places to ask.

        Then the rest of the day. Is there a street you avoid, a café, a Sunday hour? Pick one and plan. “If it is Sunday at five, I call my sister and we cook by phone.” Later you can take the café back, with someone you like.

        If you looked at their page after all, it happens to most. Ask what came just before. Lonely? Tired? A drink? Change that one thing and go on.
    .plain-task-1 = Mute or archive what tears at you, on every app.
    .plain-done-1 = for one full day, none of it came up on your screen.
    .plain-task-2 = Move the photos that hurt into one folder you don’t see. Or let a friend keep it.
    .plain-done-2 = your photo roll opens without a sting.
    .plain-task-3 = Put the things that hurt in a box, tape it shut, and give it a place outside your bedroom.
    .plain-evidence = If-then plans help people do what was planned (Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology).
    .plain-note =
        You are not wiping out the past. You are putting it on a high shelf, so that you stop bumping into it.

        Do it all in one hour, best with a friend and some music. Doing it bit by bit means saying goodbye fifty times. You don’t need to look at each photo. Select all, move, done. Nothing has to be deleted. You can decide about that in a year.

        Then the rest of the day. Is there a street you avoid, a café, a Sunday hour? Pick one and plan. “If it is Sunday at five, I call my sister and we cook by phone.” Later you can take the café back, with someone you like.

        If you opened the box after all, it happens to most. Ask what came just before. Lonely? Tired? A drink? Change that one thing and go on.

## Week 4

heal-4 = Who am I now?
    .goal = Find the parts of you that were there before, and the ones that are new.
    .task-1 = Write down five things about you that were true before you met and still are.
    .done-1 = five lines are on the page.
    .task-2 = Name one thing you gave up while you were together. Take it back once this week.
    .done-2 = you did it, for ten minutes or more.
    .task-3 = Name one thing you learned from the two of you that you want to keep.
    .done-3 = one line is written, and it belongs to you now.
    .task-4 = Change one corner of your home so that it is yours.
    .done-4 = when you look at that corner, it feels like you.
    .evidence = After a breakup people are less clear about who they are, and that goes with more distress (Slotter and others, 2010, Personality and Social Psychology Bulletin). Short, repeated looks back helped people get clearer (Larson and Sbarra, 2015, Social Psychological and Personality Science).
    .note =
        When two lives grow together, you start to think as “we”. Then the “we” is gone and you may feel like half a person. You are not half. You are one whole person with some empty rooms, and you can furnish them.

        Start with what is sure. “I laugh loud. I’m good with animals. I hate olives. I read the last page first. I turn up when a friend moves house.” Small things are best, since nobody can take them from you.

        What did you give up? Perhaps a friend they did not like, late films, loud shirts, church, dancing badly in the kitchen. Take back one. It may feel sad the first time, because it shows you that things are different. Do it twice before you judge it.

        You may also have gained something: how to cook fish, how to say sorry, how to sit with a sick person. You don’t owe it back. If nothing good comes to mind, or if they treated you badly, skip that task. Write instead what you learned to see.

        The corner can be a chair and a lamp. Put one thing there that you chose alone.
    .plain-task-1 = Write down five things about you that were true years ago and still are.
    .plain-task-2 = Name one thing you gave up in the last years. Take it back once this week.
    .plain-task-3 = Name one thing you learned in that time that you want to keep.
    .plain-note =
        After a breakup you may feel like half a person. You are not half. You are one whole person with some empty rooms, and you can furnish the rooms.

        Start with what is sure. “I laugh loud. I’m good with animals. I hate olives. I read the last page first. I turn up when a friend moves house.” Small things are best, since nobody can take such things from you.

        What did you give up? Perhaps late films, loud shirts, church, dancing badly in the kitchen. Take back one. It may feel sad the first time, because it shows you that things are different. Do it twice before you judge it.

        You may also have gained something: how to cook fish, how to say sorry, how to sit with a sick person. If nothing good comes to mind, skip that task. Write instead what you learned to see.

        The corner can be a chair and a lamp. Put one thing there that you chose alone.

## Week 5

heal-5 = Two people back
    .goal = Bring two good people closer again.
    .task-1 = Write the names of five people you like and have seen too little of.
    .done-1 = five names are on the page, also if some feel far away.
    .task-2 = Send a short hello to two of them.
    .done-2 = two messages are sent.
    .task-3 = Meet one of them, or talk for twenty minutes by phone.
    .done-3 = you met or talked, and asked about their life too.
    .task-4 = Go once to a place where the same people come each week: a class, a choir, a sports group, a place of faith, a volunteer shift.
    .done-4 = you went once and stayed at least half an hour.
    .evidence = Staying in touch with people who are good for you is plain practice. So is the weekly group.
    .note =
        A breakup can take more than one person away. Shared friends go quiet, and you may have let others slip while you were a couple. That can be mended, one message at a time.

        Short is best. “I’ve been quiet for too long and I miss your jokes. Walk on Sunday?” You don’t have to explain the whole story. Most people are simply glad. If one doesn’t answer, it is probably about their week. Try the next name.

        When you meet, say at the start what you need: “Can I complain for ten minutes, and then we talk about something else?” Then really do. Ask about their life. It is a rest to be in someone else’s story for a while.

        Shared friends are not messengers. Don’t ask them about your ex, and let them keep both of you. You can say, “You don’t have to choose. I’d just like to see you.”

        If being with people wears you out, make it small: ten minutes, side by side, walking a dog. If you feel alone in a full room, that’s not rare in these weeks. Go again next week. Places get warm by the third time.
    .plain-note =
        A breakup can take more than one person away. Friends go quiet, and you may have let some of your people slip. That can be mended, one message at a time.

        Short is best. “I’ve been quiet for too long and I miss your jokes. Walk on Sunday?” You don’t have to explain the whole story. Most people are simply glad. If one doesn’t answer, it may just be a full week. Try the next name.

        When you meet, say at the start what you need: “Can I complain for ten minutes, and then we talk about something else?” Then really do. Ask questions back. It is a rest to be in someone else’s story for a while.

        If being with people wears you out, make it small: ten minutes, side by side, walking a dog. If you feel alone in a full room, that’s not rare in these weeks. Go again next week. Places get warm by the third time.

## Week 6

heal-6 = An honest picture
    .goal = See the two of you as it was: the good, and the not good.
    .task-1 = Write three things that were truly good.
    .done-1 = three short lines, no longer than they need to be.
    .task-2 = Write three things that were not good for you.
    .done-2 = three short lines with a real moment in each.
    .task-3 = Read both lists together, aloud if you can, then put them away.
    .done-3 = you read them once and did something pleasant right after.
    .task-4 = Write one sentence that holds both: “It was … and it was …”
    .done-4 = the sentence is there, and it is fair.
    .evidence = Thinking of what was not good lowered love but felt bad. Doing something else felt better and left love as it was (Langeslag and Sanchez, 2018, Journal of Experimental Psychology: General). A very small repeat, with 24 people, found nothing (Horner, 2019). So we ask for a short and fair list.
    .note =
        After a loss, memory likes to edit. On one day everything was golden. On the next it was all a lie. Neither is a place to live. This week you draw one picture with light and shadow in it.

        Do it in ten minutes. Here is how it could look. Good: “The way we laughed in the car. They nursed me through the flu. We both loved the sea.” Not good: “I was always the one who called. We never talked about money. I felt small when their friends came.” And the sentence: “It was warm, and it was lonely.”

        This is not a list for hating them. Rage can feel strong for an hour, and then it binds you to them as tightly as love did.

        If they hurt, scared or controlled you, you don’t have to find anything good. Write what you got through, and who or what helped you. Do it with an advocate or a counsellor if you can.

        It is normal to feel low after this. Plan something nice for right afterwards: a film, a swim, a friend, a bath. If you get stuck in the good list and want to call them, open urge help. The list will still be true tomorrow.
    .plain-goal = See that time as it was: the good, and the not good.
    .plain-evidence = Small studies found that a long list of what was bad feels bad, and that doing something else feels better (Langeslag and Sanchez, 2018, Journal of Experimental Psychology: General; Horner, 2019). So we ask for a short and fair list.
    .plain-note =
        After a loss, memory likes to edit. On one day everything was golden. On the next it was all a lie. Neither is a place to live. This week you draw one picture with light and shadow in it.

        Do it in ten minutes. Keep it short and plain, one real moment a line. Then one sentence that holds it all: “It was warm, and it was lonely.”

        If nothing good comes to mind, you don’t have to find anything. Write what you got through, and who or what helped you. Do it with a counsellor if you can.

        It is normal to feel low after this. Plan something nice for right afterwards: a film, a swim, a friend, a bath. If you get stuck in the good list, open urge help. The list will still be true tomorrow.

## Week 7

heal-7 = What matters now
    .goal = Turn your head forward: what you care about, and one next thing.
    .task-1 = Choose three words for what matters to you, such as kindness, freedom, family, learning, fun.
    .done-1 = three words are on the page.
    .task-2 = Pick one word. Do one small thing this week that shows it.
    .done-2 = you did it, and you know which word it was for.
    .task-3 = Set one goal for the next three months that needs only you.
    .done-3 = the goal is one sentence, with a first step that takes under an hour.
    .task-4 = Write down what you would look for, and what you would walk away from, if you ever love someone again.
    .done-4 = two lines for each are on the page.
    .evidence = Getting back a sense of yourself seems to come before feeling well again, but we know this study only in part (Mason and others, 2012, Personal Relationships). Values and goals are plain practice.
    .note =
        For a while, your days had one question: will they, won’t they? This week you ask another one: what do I want my days to be about?

        Values are not goals. A goal can be ticked off. A value is a direction, like north. “Family” is a value. “Call Grandma on Wednesdays” is a small thing that shows it. If a word sounds good but you never act on it, it may be someone else’s word. Swap it.

        Make your goal yours. “Be happy again” depends on too much. “Swim twice a week until spring” is in your hands. “Save up for a trip to the coast” is too. The first step should fit into today or tomorrow: find the pool’s hours, open a savings jar.

        The lines about love are not a plan to date. You may want to be alone for a long time, and that is a good life too. But you know some things now that you did not know before. “I look for someone who asks back. I walk away from shouting.” Keep them.

        If you can’t think of one thing you want, that is tiredness, not emptiness. Rest. Do one thing you used to like and see if a little interest comes back.
    .plain-task-4 = Write down what you would look for, and what you would walk away from, in anyone you let close.
    .plain-note =
        For a while, your days turned around one question. This week you ask another one: what do I want my days to be about?

        Values are not goals. A goal can be ticked off. A value is a direction, like north. “Family” is a value. “Call Grandma on Wednesdays” is a small thing that shows it. If a word sounds good but you never act on it, it may be someone else’s word. Swap it.

        Make your goal yours. “Be happy again” depends on too much. “Swim twice a week until spring” is in your hands. “Save up for a trip to the coast” is too. The first step should fit into today or tomorrow: find the pool’s hours, open a savings jar.

        If you can’t think of one thing you want, that is tiredness, not emptiness. Rest. Do one thing you used to like and see if a little interest comes back.

## Week 8

heal-8 = A closing
    .goal = Mark the end, in your own way, so that a new part can begin.
    .task-1 = Write a goodbye letter that you never send. Say thank you, say what hurt, say goodbye.
    .done-1 = the letter is finished. One page is enough.
    .task-2 = Decide about the box: keep it away, give things on, or let some go.
    .done-2 = you chose, for each thing or for the box as a whole.
    .task-3 = Hold a small ritual, alone or with one friend.
    .done-3 = you did it, and you said one sentence aloud.
    .task-4 = Do something good right afterwards that you have looked forward to.
    .done-4 = you went and did it, the same day.
    .evidence = A closing ritual is plain practice. Writing about what was good brought warmer feelings, mainly after a split that both had wanted (Lewandowski, 2009, Journal of Positive Psychology).
    .note =
        Weddings have a ritual. Breakups have none, so here you make one. It does not mean that you feel nothing any more. It means that you choose to stop waiting.

        Pick a day and an hour. Wear something you like. Read your letter aloud, to the sea, to a candle, to a friend who only listens. Then let go of it: tear it into small pieces, bury it under a plant, or burn it safely in a metal bowl outside.

        Say one sentence. It could be, “I loved you, I learned, I’m going on.” Or, “It’s over, and I am here.” Or just, “Goodbye.”

        Do not send the letter, and do not tell them about the day. It is yours. If things have to go back to them, let a friend bring the box, later and without a note. If you have children together, or if they frightened you, ask someone you trust how to hand things over safely.

        Then go and do the good thing: the dinner, the hill, the concert, the nap.

        You may cry for an hour or feel oddly light. You may feel nothing until Thursday. All of this is fine. If it was too soon, put the letter back and do it again in a month. The bowl will wait for you.
    .plain-note =
        Weddings have a ritual. Breakups have none, so here you make one. It does not mean that you feel nothing any more. It means that you choose to stop waiting.

        Pick a day and an hour. Wear something you like. Read your letter aloud, to the sea, to a candle, to a friend who only listens. Then let go of it: tear it into small pieces, bury it under a plant, or burn it safely in a metal bowl outside.

        Say one sentence. It could be, “I learned, and I’m going on.” Or, “It’s over, and I am here.” Or just, “Goodbye.”

        Do not send the letter. The day is yours alone. Things that have to go back can wait, and a friend can bring the box.

        Then go and do the good thing: the dinner, the hill, the concert, the nap.

        You may cry for an hour or feel oddly light. You may feel nothing until Thursday. All of this is fine. If it was too soon, put the letter back and do it again in a month. The bowl will wait for you.
