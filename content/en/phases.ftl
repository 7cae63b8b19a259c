### The path: seven groups, fourteen phases, and the texts of its pages.
### One paragraph a line; a blank line between paragraphs; "- " begins a list item.
### Every `.done-n` is shown through `path-done-means`, so it begins with a small letter.
### Sources are named as author, year, journal. "Practice" marks plain experience without a study behind it.

## Groups: the seven seams of the bowl

group-1 = See it clearly
group-2 = Quiet and strength
group-3 = A first hello
group-4 = Honest words
group-5 = Trust, day by day
group-6 = Time together
group-7 = The way ahead

## 1. Understanding

phase-1 = Understanding
    .goal = See what broke, from your side and from theirs, without blame.
    .task-1 = Write down three reasons the two of you came apart. Give one real moment as an example for each.
    .done-1 = three reasons are on the page, each with a day or a scene you remember.
    .task-2 = Tell their side in five sentences. Use words they would agree with.
    .done-2 = you read it again and think, “Yes, they would say that.”
    .task-3 = Mark each reason: can it change, could it change with work from both, or is it fixed?
    .done-3 = each of the three reasons has a mark.
    .task-4 = Ask one fair friend, “What did you see?” Pick someone who will not just take your side.
    .done-4 = you listened without arguing and wrote down one thing that was new to you.
    .gate = I know at least part of why it ended, or I accept that I may never know.
    .need = This phase needs you to know their reasons in part, or to accept that some of it stays unknown.
    .stop = Leave this phase alone if they hurt you, scared you or controlled you. You do not have to see that from their side. Stop too if the same thoughts go round and round and you feel worse each time.
    .evidence = Young adults who understood why a breakup came had fewer signs of distress and better relationships later (Kansky and Allen, 2018, Emerging Adulthood). Former partners agree only in part about the reasons (Sprecher, 1994, Personal Relationships). Both show a link. They do not prove a cause.
    .note =
        Take ten minutes, not an evening. Set a timer. When it rings, stop, even in the middle of a line. You can come back tomorrow.

        Write about what happened, not about what kind of person someone is. “They were cold” is a verdict. “In May I talked about my day and they looked at the screen” is a moment. Moments help you see. Verdicts keep you stuck.

        For their side, picture them reading over your shoulder. Here is an example: “I asked for more time together. I felt I came after work. When I said so, we fought. After a while I stopped asking. When I left, I was tired.” It may sting to write it. That sting often means you are close to something true.

        You may not know their reasons. Please don’t ask them now, and don’t ask their friends to find out. A guess marked as a guess is fine. “I don’t know, and I can live with that” is a full answer too.

        When you ask a friend, ask one question and then only listen. You could say, “I want to learn, so please be honest.” If they say something hard, thank them. Then wait a day before you decide if it fits.

        If you feel worse after writing, you did nothing wrong. Put it away, walk, eat something warm, call someone. Next time, write just one plain line.

## 2. Responsibility

phase-2 = Responsibility
    .goal = Name your own part. All of it, and not one bit more.
    .task-1 = Write down one value you stand by, and one time you lived by it.
    .done-1 = one value and one true story are on the page.
    .task-2 = Fill in one row: what I did, and what it did to them. Leave out “because you”.
    .done-2 = both boxes are full, with no “but” and no “because you”.
    .task-3 = List what is not yours: their choices, their past, and anything they did to hurt you.
    .done-3 = at least two things are on your “not mine” list.
    .task-4 = Choose one repair you will do anyway, even if they never hear of it. Give it a date.
    .done-4 = the repair and its day are written down.
    .gate = I can name my own part plainly, no more and no less.
    .need = This phase needs your check-in answers to show that you see your part, or all four tasks done.
    .stop = Stop if you find yourself taking the blame for being hurt, scared or controlled. Stop if naming your part turns into hating yourself. And do not send any of this to them: it is your own work for now.
    .evidence = People who first thought about a value they hold wrote fuller, less defensive apologies (Schumann, 2014, Journal of Experimental Social Psychology). People who were kind to themselves wanted more to put things right (Breines and Chen, 2012, Personality and Social Psychology Bulletin).
    .note =
        First, what is not yours. If they hit you, forced you, scared you, watched you or ruled your life, that was their choice. Nothing you did made it your fault. If any of that happened, or you are not sure, an advocate can talk it through with you. That is someone trained to listen and to help you stay safe. Support has places to ask. You can skip this whole phase.

        Then, what is yours. Most of us did some things we wish we had not. Naming one is not the same as being a bad person. Start with a value you do live by, so that you stand on firm ground.

        Make your row small and clear. What I did: “I said I would call and forgot, three Fridays in a row.” What it did: “They waited by the phone and felt they did not count.” Compare that with: “I forgot, because you were always in a mood.” The second one has slipped into blame. If a “because you” turns up, cross it out and read the line again.

        A repair you do anyway does not need them. Perhaps you drank too much, so you book a first talk about it. Perhaps you were always late, so you are early for a friend this month. Do not write to them to say what you did. It counts without a witness.

        If you end up with a very long list, you may be taking on too much. Ask a fair friend, “Is this really mine?” If you can find nothing at all, ask, “What would they say?” and write just one line.

## 3. No contact

phase-3 = No contact (quiet time)
    .goal = Give yourself quiet days to sleep, eat, feel and think.
    .task-1 = Choose your kind of quiet: no contact, or practical messages only. Then choose the first day.
    .done-1 = your kind of quiet and its first day are saved.
    .task-2 = Mute or archive them everywhere: chat, photos, social feeds, music, shared lists.
    .done-2 = you can use your phone for an hour and they do not pop up.
    .task-3 = Write three if-then plans for your three hardest moments.
    .done-3 = three plans stand there, each with one “if” and one thing to do.
    .task-4 = Tell one person you trust: “I’m taking quiet time. May I call you when it gets hard?”
    .done-4 = one person knows and has said yes.
    .task-5 = Put letters, gifts and things of theirs in a box. Close it and put it out of reach.
    .done-5 = the box is shut and not in the room where you sleep.
    .gate = My quiet days are done, and I have checked in again.
    .need = This phase needs your quiet days to be over, and a new check-in that says it makes sense to go on.
    .stop = Stop using silence to punish or to worry them. If they write something kind, you may answer it, unless a court or other rule limits contact, or your check-in led you to the Heal path. If you feel unsafe, or feel like ending your life, open Support now.
    .evidence = With 58 people, contact slowed the fading of love and sadness (Sbarra and Emery, 2005, Personal Relationships). Watching an ex online went with more distress (Marshall, 2012, Cyberpsychology, Behavior, and Social Networking). We found nothing to show that silence brings an ex back. The 30 to 60 days are a convention.
    .note =
        Quiet time is for you to heal. It is not a message, and it is not a way to be missed. You may tell them once, in one plain line, if you were writing to each other until now: “I’m taking some quiet time for myself. I wish you well.” Then let it be quiet.

        A good if-then plan is short. It names one moment and one thing to do with your hands or feet.

        - If I want to look at their page, I put the phone in the kitchen and drink a glass of water.
        - If I wake at three, I turn on the small lamp and read two pages.
        - If I have had a drink, I give my phone to a friend.

        Muting is kinder than a daily fight with yourself. Do it on every app in one go, with a friend beside you if that helps. You don’t have to delete a thing. You only put it where you can’t trip over it.

        With children, work or a shared home, you can’t be fully silent. Then keep to low contact: one channel, practical words, set hours. Living under one roof, give yourself one private hour a day.

        You will slip, perhaps. Most people do something they did not plan. Log it, see what set it off, and carry on. The days you gave yourself stay yours. Reaching the last day is not by itself a reason to write.

## 4. Self-improvement

phase-4 = Self-improvement
    .goal = Grow in ways that stay yours, whoever is in your life.
    .task-1 = Pick one habit that fits the main thing that broke. Do it on 12 of the next 21 days.
    .done-1 = twelve of the twenty-one boxes are ticked. They need not be in a row.
    .task-2 = Go back to one thing you loved before. Do it three times.
    .done-2 = you did it three times, even if one time was short.
    .task-3 = Try one thing you have never done.
    .done-3 = you did it once, and know if you would do it again.
    .task-4 = Plan two meet-ups a week with people who are good for you.
    .done-4 = this week has two meet-ups in it, and you went.
    .task-5 = If sleep, food or work are bad on most days, book one talk with a doctor or counsellor. If not, write down whom you would call.
    .done-5 = there is a date in your calendar, or a name on the page.
    .gate = I have kept my change for three weeks, and I look at their page at most once or twice a week.
    .need = This phase needs one change kept for three weeks, and little or no checking on them.
    .stop = Stop if the change is only there so they will notice. Stop if you are training, fasting or working until you are worn out. If you can barely cope, let the habit go and ask for help first.
    .evidence = After a breakup many people are less clear about who they are, and that goes with more distress (Slotter and others, 2010, Personality and Social Psychology Bulletin). Looking back in a structured way, again and again, helped people get clearer (Larson and Sbarra, 2015, Social Psychological and Personality Science). The 12 of 21 days are plain practice.
    .note =
        Choose a habit so small that you can do it on a bad day. “Be a better listener” is a wish. “When someone tells me about their day, I ask one more question before I talk” is a habit. “Stop being jealous” is a wish. “When the worry comes, I wait ten minutes and breathe before I do a thing” is a habit.

        Twelve of twenty-one days leaves room for life. If you miss three days, go on with the fourth. You don’t start over.

        The old thing you loved can be tiny: a walk by the water, a song on the guitar, soup from a family recipe. It helps you find the person you were before the two of you, and who is still there. The new thing can be tiny too: a new street, a class, a dish.

        People matter most. If you have let friends go quiet, you could write, “I’ve been away too long. Coffee on Saturday?” Most people are glad. If someone says no, ask the next one.

        Ask yourself now and then, “Would I keep this up if they never knew?” If yes, it is yours. If no, pick something else. There is no shame in that.

        When you feel flat and nothing works, go back to sleep, food, daylight and one person. That is enough for a week. If it lasts, talk to a doctor. Asking for help is one of the strongest things on this list.

## 5. Reaching out

phase-5 = Reaching out
    .goal = Send one light, kind message, and leave them free.
    .task-1 = Write a draft. Then wait 24 hours before you look at it again.
    .done-1 = a full night has passed since you wrote it.
    .task-2 = Ask seven things of your draft: Is it short? Is it kind? Does it ask for nothing? Does it blame nobody? Is it free of old talks? Is a “no” easy? Would a colleague nod?
    .done-2 = you have answered all seven honestly.
    .task-3 = Read it aloud as if you were them, on a busy day, with no wish to talk.
    .done-3 = it asks for nothing and you would not mind getting it.
    .task-4 = Write down now what silence will mean to you, and what you will do that evening.
    .done-4 = one sentence about silence and one plan for the evening are on the page.
    .task-5 = Send it once, by day, when you are rested and sober. Then put the phone away.
    .done-5 = it is sent, one time, and you have left it alone.
    .gate = They wrote back with interest.
    .need = This phase needs a reply that they chose to give. If they asked for space, it needs them to write first.
    .stop = Do not write if they asked you not to, if they blocked you, or if a court or other rule limits contact. Do not write if a no would be more than you could bear tonight. One message is the limit. A second one is pressure.
    .evidence = Most people who were left did at least one unwanted thing, and saw more good in it than those who had left (Langhinrichsen-Rohling and others, 2000, Violence and Victims). Contact hurt people who had not accepted the end (Mason and others, 2012, Journal of Social and Clinical Psychology). One message and 14 days are practice.
    .note =
        A good first message is short and light. It can be left on read and nobody is hurt. It says hello, gives one small true thing, and asks for nothing.

        - “Hi Sam, I heard the song from the boat trip and had to smile. I hope you’re well. No need to reply.”
        - “Hi Alex, the bakery on your old street is open again. Thought you might like to know. All good if you don’t write back.”

        Leave out love, the breakup, the past, sorry, promises and questions about their life. All of that may have its place later, if they want it. Not here.

        If you are in touch anyway for work or children, this phase is one slightly warmer line after a normal exchange. “Thanks for sorting that out. Hope your week gets easier.” That’s all.

        Then wait, and do not count the hours. They may be busy, unsure, or done. All three are allowed. Please don’t send a second message, a heart, a meme, or a word through a friend.

        What is interest? They ask you something back, or tell you something you did not ask for. “Thanks” or a thumbs up is polite. It is not yet interest, and that is all right.

        If fourteen days go by without a word, take it as your answer for now. It will hurt. Go to your evening plan, call your person, and let it rest. If they write one day, you can answer. If they say no, thank them once or say nothing, and let them be.

## 6. Rapport

phase-6 = Rapport
    .goal = Get easy and kind with each other again, at their pace.
    .task-1 = For two weeks, match their pace. If they write once a week, so do you. If they slow down, you slow down, and you don’t ask why.
    .done-1 = over two weeks you wrote no more than they did.
    .task-2 = When they share good news, be glad with them. Ask one question about it.
    .done-2 = you answered one piece of good news with a real question.
    .task-3 = Tell one true, small thing about your life now.
    .done-3 = you shared it once and did not polish it.
    .task-4 = Bring up one shared memory, just for the smile. No hints.
    .done-4 = you named the memory and did not add “I miss that” or “we could again”.
    .task-5 = Let one silence be. Don’t fill it.
    .done-5 = one pause came, and they were the one to end it, or it simply stayed.
    .gate = At least twice, they started the talk or asked me something back.
    .need = This phase needs them to start, or to ask back, at least twice on their own.
    .stop = Stop when their answers get short or late and stay that way. Stop if you feel a need to test them or to check when they were online. Stop at once if they ask you to.
    .evidence = Keen, warm answers to good news do the two of you good (Gable and others, 2004, Journal of Personality and Social Psychology). Matching the pace and leaving pauses are plain practice.
    .note =
        This phase is slow on purpose. You are two people who were hurt, finding out if it is nice to talk. Nothing more has to come of it.

        Good news is a gift. Say they tell you, “I got the job.” A flat answer is “Nice.” A cold one is “Won’t that be a lot of stress?” A warm one is “You did it! What was the moment like when they called?” Then let them tell it. Don’t bring in your own news right away.

        Your own update should be true and light: “I’ve started to cook on Sundays. The first pie was a brick.” You don’t need to show how well you are or how much you have changed. People see change over time. They don’t need to be told.

        Use the tally to see who starts. It is not there to keep score. If you wrote the last three first lines, rest. You might feel panic when they take three days. That is your old fear, not news about them. Breathe, use your if-then plan, call a friend.

        They may suggest to meet. That’s fine from here on, if you feel calm about it. Keep it short, by day, in a public place. Talk about small things.

        Sometimes it stays friendly and never more. Sometimes it fades. If they drift away, let them go with one kind line at most: “It was good to hear from you. Take care.” You did this well, whatever comes of it.

## 7. Honest talk

phase-7 = Honest talk
    .goal = Talk about what happened so that both feel heard.
    .task-1 = Ask, “Would you be open to talking about us? No is fine.” Then wait.
    .done-1 = you asked once, and they answered freely.
    .task-2 = Write one soft start: I felt …, about …, and I’d like …
    .done-2 = you have one sentence in three parts, with no “you always” and no “you never”.
    .task-3 = Listen for ten minutes. Then sum up what you heard and ask, “Did I get that right?”
    .done-3 = they said that you got it, or they helped you until you did.
    .task-4 = If one of you gets too upset to think, take twenty minutes apart. Then come back.
    .done-4 = you both know the word for a break, and you came back after it or did not need it.
    .gate = We both said that we feel heard.
    .need = This phase needs both of you to say, freely, that you feel heard. You do not need to agree.
    .stop = Stop if they say no to the talk, or look as if they only say yes to calm you. Stop if either of you is afraid, shouts, has been drinking, or blocks the way out. Do not talk this through alone with someone who scares you.
    .evidence = Among on-off couples, a new start went better where things had improved and were truly talked over (Dailey and others, 2013, Interpersona). The four bad habits and their cures come from John Gottman’s work with couples. How well they predict anything is disputed, so take them as practice.
    .note =
        Ask first, and mean it when you say no is fine. If they say “not now”, answer “Thanks for telling me” and leave it. It is theirs to bring up again.

        Pick a calm hour and a place where either of you can leave. Forty minutes is plenty. Agree on a break word before you start. “Pause” will do.

        A soft start sounds like this: “I felt alone, about the evenings last winter, and I’d like us to find out what went on there.” A hard start sounds like this: “You never had time for me.” The first opens a door. The second starts a fight.

        When it is your turn to listen, only listen. You might want to explain. Wait. When they stop, say, “So for you it was …” and then, “Did I get that right?” If they say no, ask for help: “What did I miss?” You can understand someone and still see it your own way.

        Watch for four things in yourself: attacking who they are, looking down on them, defending every point, and going silent like a wall. The cures are plain. Talk about one moment. Say one thing you value in them. Own one small part. Take a break and say when you will be back.

        When your heart races and you can’t hear any more, say your word. In the twenty minutes, don’t plan your next speech. Walk, drink water, look at the sky.

        If it goes wrong, end kindly: “This is getting hard. I’d like to stop for today. Thank you for trying.” One bad talk does not end everything.

## 8. Amends

phase-8 = Amends
    .goal = Say sorry well, put one thing right, and accept any answer.
    .task-1 = Write an apology in four parts: what I did, what it did to you, I regret it, what I will do. No “but”. No “forgive me”.
    .done-1 = all four parts are there and it takes less than two minutes to read.
    .task-2 = Choose one concrete repair and give it a date.
    .done-2 = someone else could see whether you did it.
    .task-3 = Keep up the habit that goes with your apology, for four weeks.
    .done-3 = you have begun, and today’s box is ticked.
    .task-4 = Ask if they would like to hear your apology. Then accept any answer, also none.
    .done-4 = you asked once, and whatever came, you did not argue with it.
    .gate = I have made the repair, and I accepted their answer to my apology.
    .need = This phase needs a repair that is made. The habit then runs on for four weeks. You can go on meanwhile.
    .stop = Do not do this if they asked you to stay away, or as a way to get in touch again. Stop if you are saying sorry so that they stop being angry, or sorry for things that are not yours. Gifts are not a repair.
    .evidence = In written test stories, taking responsibility mattered most in an apology, offering repair came second, and asking to be forgiven mattered least (Lewicki and others, 2016, Negotiation and Conflict Management Research). The stories were not about couples.
    .note =
        Here is an apology in four parts. “I read your messages without asking. You felt watched in your own home. I’m sorry I did that. I’ve taken your code off my devices, and I will not look again.” It is short. It does not explain. It does not ask for anything.

        Now look at what sneaks in. “I’m sorry if you felt hurt” puts it on them. “I’m sorry, but I was so worried” takes it back. “I hope you can forgive me” gives them a job. Cut these. What is left is stronger.

        Ask before you give it: “There is something I’d like to say sorry for. Would you want to hear it, now or some other day, or not at all?” If they say not at all, then that is the kind end of it. Keep your repair anyway.

        A repair fits the harm. If you broke a promise about money, pay it back by a date. If you told a secret, tell the person you told that it was wrong of you. If you were never there on Sundays, be there for something they asked for. Big gifts make people feel bought.

        They may cry, or be angry, or say “too late”. You don’t have to fix that. You can say, “I hear you. Thank you for listening.” Then stop talking.

        If you feel crushed afterwards, be kind to yourself. Someone who can say this has grown. Call your supporter and go to bed early.

## 9. Consistency

phase-9 = Consistency
    .goal = Let small promises show, week after week, that your word holds.
    .task-1 = Make at most two promises this week. Keep them small, clear and possible.
    .done-1 = one or two promises are in your log, each with a day.
    .task-2 = Keep the log: kept, told early, told late or missed.
    .done-2 = each promise of this week has its mark.
    .task-3 = Give help when they ask for it. Don’t push help on them.
    .done-3 = you helped with something they asked for, or nobody asked and you left it at that.
    .gate = In six weeks, I kept at least nine in ten promises or told them early.
    .need = Two good weeks open phases 11 and 12. Six good weeks complete this phase.
    .stop = Stop if you make promises to get something back. Stop if they ask you to promise more and more, or to prove your love by giving up friends, sleep or privacy. Trust is not paid for with fear.
    .evidence = In a lab study, trust that was broken came back with steady, reliable acts. After a lie it never came back in full (Schweitzer and others, 2006, Organizational Behavior and Human Decision Processes). A lab is not a home, and two promises a week are plain practice.
    .note =
        Trust does not come back in one big scene. It comes back while nobody is looking, on a wet Tuesday, when you do what you said.

        Make a promise so small that it is almost boring. “I’ll bring your books on Thursday at six.” “I’ll tell you by Friday if I can come.” Not: “I’ll always be there for you.” You cannot tick off always.

        Telling early counts as good. Life happens. If you see on Wednesday that Thursday won’t work, say so on Wednesday: “I can’t do six. I can do seven, or Saturday. Which is better for you?” Telling late means they found out by waiting. Be honest in your log. It is only for you.

        Two a week is the upper limit. If you feel the urge to promise a third thing, wait a week. Too many promises are how they get broken.

        If you miss one, don’t hide and don’t make a speech. “I said I’d call at eight and I didn’t. That was mine. I’ll call tomorrow at eight.” And then do.

        If you told lies in the past, it is fair to know this: some people can trust again after lies, and some cannot. You may do all of this well and still hear, “I can’t.” That would not mean it was worth nothing. A person whose word holds is a good thing to be.

        Help is a gift only if it was wanted. Ask, “Would it help if I …?” and take no for a no.

## 10. Transparency

phase-10 = Transparency
    .goal = Be open about what matters, and keep the privacy that each of you needs.
    .task-1 = Say in one or two sentences what you hope for. Add that they owe you no answer.
    .done-1 = they know your hope from you, plainly, with no pressure.
    .task-2 = Tell them what matters and what they have a right to know, if telling puts nobody at risk.
    .done-2 = your “tell” list is said, or has a day on which you will say it.
    .task-3 = Write down your own limits: what stays private, and why that is fair.
    .done-3 = at least two limits are on the page.
    .task-4 = Ask, “Is there something you would like to know from me?” Say what you would like to know too.
    .done-4 = each of you asked, or said that there is nothing.
    .task-5 = Agree: no passwords, no tracking, no phone checks, in either direction.
    .done-5 = you both said yes to this, and any old shared access is switched off.
    .gate = They have no open questions, and I know of nothing else they would want to know.
    .need = This phase needs that nothing is left open that they would want to know.
    .stop = Stop if either of you asks for passwords, a shared location or the phone. Stop if the truth could put you, a child or someone else in danger; talk to an advocate first. Stop if telling is only a way to ease your guilt.
    .evidence = Five years after couple therapy, most couples with a secret affair had divorced, fewer of those who had talked about it, and fewest of the rest. The groups were tiny (Marín and others, 2014, Couple and Family Psychology). In a lab, trust never came back in full after lies (Schweitzer and others, 2006, Organizational Behavior and Human Decision Processes).
    .note =
        Being open is something you give. It is not something you can demand. You tell about yourself. They decide what they tell about themselves.

        Sort your thoughts into three lists. Tell: things that would change their choice if they knew, like a debt, an affair, an illness, someone you are seeing. Ask: things you would like to know to feel at ease. Keep private: your diary, talks with friends, old loves, your phone.

        Say the hard thing early and short. “Before this goes on, you should know that I have a debt of two thousand. I pay it off until June.” Then stop, and let them react. Don’t hand it out in slices. A second slice next week hurts more than the whole today.

        Saying your hope could sound like this: “I hope we can try again some day. You don’t have to answer. I just don’t want to act as if I didn’t.” Now it is out, and you both can breathe.

        It may be tempting to offer your phone as proof: “Look, check everything.” It feels like trust, but it is a search. Once phones are checked, there is never a last check. Keep your word instead, and let time do its work.

        If they ask something you want to keep, say so kindly: “That one I keep for me. It has nothing to do with us.” If they are hurt by what you told, don’t defend it. Listen, and give them days. They may decide to leave. That is their right, and now they can choose with open eyes.

## 11. New memories

phase-11 = New memories
    .goal = Have good, easy time together that is not about the past.
    .task-1 = Offer two small plans and a third choice: “or not at all”. If you live far apart, offer a call, a film at the same time, or a letter.
    .done-1 = you offered it once, and no was one of the answers.
    .task-2 = Choose something that is new to both of you.
    .done-2 = neither of you has done it with the other before.
    .task-3 = Keep it to one or two hours, in a public place, with a clear end.
    .done-3 = you both went home while it was still nice.
    .task-4 = No talk about the two of you, unless both want it.
    .done-4 = you let that topic rest, or they brought it up and you both wanted it.
    .task-5 = Afterwards, rate your own mood from 1 to 5. Do it the same evening.
    .done-5 = the number is saved, with one word if you like.
    .gate = We had three good meetings, and at least one was their idea.
    .need = This phase needs three meetings that felt good to both, at least one of them proposed by them.
    .stop = Stop if you feel worse after each meeting. Stop if they come only because you ask and ask. Stop if nights together begin to stand in for a talk that neither of you has had.
    .evidence = Couples who did something new and lively together rated their relationship higher afterwards (Aron and others, 2000, Journal of Personality and Social Psychology). They were couples, not exes. Short, public and “or not at all” are plain practice.
    .note =
        The plan should be small enough that nobody has to dress up or worry. A market you both don’t know. A boat for an hour. A museum with one strange room. Feeding ducks counts.

        You could write: “I’d like to see the light show on Saturday at six, or try the new noodle place on Sunday. Or neither, that’s fine too. What do you feel like?” The third choice matters. Someone who can say no easily can say yes gladly.

        Old places pull you into old talk, so start with new ones. Leave your list of topics at home. If one of you slips into the past, you can say, “That one deserves its own evening. Look, they have otters.”

        End early. It is better to leave while you’re both laughing than to squeeze out one more hour. Don’t ask at the door what it means. Write one line the next day if you like: “I enjoyed that.”

        The mood rating is for you. Rate it before you look at your phone. A four with a friend tells you as much as a four with them. If you see twos and threes each time, something is not right yet, even if you wish it were.

        Nobody proposes anything back? Then offer one more time, after a good pause, and rest. It takes two people to make plans. If they never do, that is honest news, and you can carry it with care.

        If it ends in a kiss or a night, be kind to yourself, and slow down the next day. Ask what each of you wants before it happens again.

## 12. Rediscovering

phase-12 = Rediscovering
    .goal = Meet the person they are now, and let them meet you.
    .task-1 = Trade five questions from the deck. Either of you may pass, at any card, with no reason.
    .done-1 = you both asked and answered, and a pass was just a pass.
    .task-2 = Find three things that have changed in them since you split.
    .done-2 = three new things are written down, and they came from listening.
    .task-3 = Help with one of their goals, in the way they ask for. Don’t fix it for them.
    .done-3 = they said it helped, or that it was nice to be asked.
    .task-4 = Share one goal of yours, and say what would help.
    .done-4 = they know one thing you want, and you did not have to be perfect.
    .gate = I said what I think they hope for, and they agreed.
    .need = This phase needs you to be able to say their hopes in your own words, and to hear from them that you have it right.
    .stop = Stop if a pass is not respected. Stop if answers are used later in a fight. Stop if you like the memory of them more than the person in front of you.
    .evidence = Telling each other more and more, both in turn, built closeness in a study (Aron and others, 1997, Personality and Social Psychology Bulletin). It was not done with former partners. Our questions are our own.
    .note =
        You knew someone. That someone has lived on since. So have you. This phase is like meeting a cousin of the person you loved: much is the same, and some things will surprise you.

        Take turns with the deck. One asks, both answer, then swap. Answer as deep as the other did, not much deeper. You can print two copies and each take one home. When someone passes, say “Sure” and draw the next card. No teasing, no “come on”.

        Look for what is new. Perhaps they sleep better, laugh about other things, have a new friend, see their mother more. Tell them one of these: “You seem calmer on Sundays than before.” That is a way of saying, I see you now.

        When they tell you about a goal, ask, “Do you want ideas, a hand, or just an ear?” Say they want to run a long race. Fixing is a training plan in their inbox. Helping is a text in the morning because they asked for one.

        Then the harder part: tell them what you want. A course, a move, a quieter life. Notice if you shrink it to please them. A goal that must stay hidden will come up later.

        To check the gate, say it simply: “I think you hope for more time outside, a job with less travel, and to feel at home somewhere. Is that right?” If they correct you, be glad. That is the whole point. If your hopes turn out to lie far apart, that is sad, and good to know now.

## 13. Boundaries

phase-13 = Boundaries
    .goal = Agree, both freely, on what each of you needs and what each of you will not accept.
    .task-1 = Each of you writes three needs and three no’s, alone.
    .done-1 = there are two sheets, and neither of you wrote the other one’s.
    .task-2 = Compare the sheets. Ask about each point before you answer it.
    .done-2 = you can each say the other’s six points.
    .task-3 = Decide what happens when a line is crossed: the first time, and the second time.
    .done-3 = it is written down, and it is calm, fair and the same for both.
    .task-4 = Plan pauses: how each of you can say “I need a day” without a fight.
    .done-4 = you have words for a pause, and a time when you come back.
    .task-5 = Set a day in four weeks to look at all this again.
    .done-5 = the day is in both calendars.
    .gate = We wrote it down, and we both agreed freely.
    .need = This phase needs your needs and no’s in writing, and a free yes from both of you.
    .stop = Stop if one of you is afraid to say a no. Stop if a “boundary” is really a rule for what the other may wear, say, spend or whom they may meet. If you are scared of what happens when you say no, talk to an advocate.
    .evidence = Boundaries are plain practice. Many counsellors use them. We found little direct research that tests them.
    .note =
        A boundary says what you will do. A rule says what the other must do. “If voices get loud, I’ll go for a walk and be back in an hour” is a boundary. “You may not see Robin any more” is a rule, and it is about control.

        Write alone first. If you write together, the quicker one fills both sheets. Here is what a sheet can look like.

        - I need: one evening a week for my friends. To be told early when plans change. No shouting.
        - My no’s: nobody reads my phone. No jokes about my body. No talk of breaking up in a fight.

        Then swap. Start with questions: “What would that look like on a normal Monday?” You may find that some needs clash. One of you needs to talk at once, the other needs a night’s sleep first. Don’t vote. Look for a third way: ten minutes now, the rest tomorrow at six.

        What happens when a line is crossed should be small and sure. First time: we name it that same day. Second time: we take a pause of three days. It is not a punishment. It is a way to take your own no seriously.

        Things will be crossed. You are people. Say, “That was on my list. Can we go back a step?” and see how the other takes it. That tells you more than any promise.

        If you notice that you keep leaving things off the list to keep the peace, stop here. Ask yourself why. You can go back, or go slow, or let it be.

## 14. Shared future

phase-14 = Shared future
    .goal = Decide, with open eyes, whether to go on together.
    .task-1 = Each of you answers alone: Do I want this? What is different now? What would end it?
    .done-1 = there are two sheets, written apart.
    .task-2 = Compare the big things: money, home, children, work, faith.
    .done-2 = for each of the five you know if you agree, differ, or don’t know yet.
    .task-3 = Choose together: yes, slow, or no. Each says the word on their own first.
    .done-3 = each of you said a word, and nobody was talked into it.
    .task-4 = Set a day in 90 days to look at it again.
    .done-4 = the day is in both calendars, or you chose no and need no date.
    .task-5 = Write down the name of one couple counsellor, so that you have it before you need it.
    .done-5 = a name or a place is on the page, or you both chose no.
    .gate = We both said the same word.
    .need = This phase needs the same word from both of you: yes, slow or no. “No” is a complete ending.
    .stop = Stop if one of you says yes out of fear, pity or for the children alone. Stop if anyone has been hurt or threatened: then couple counselling is not the place to go. Talk to an advocate.
    .evidence = People can slide into the next stage or decide on it (Stanley and others, 2006, Family Relations). Avoiding the talk about where you stand went with less dedication later (Clifford and others, 2017, Personal Relationships). Couples with an on-off past were, on the whole, less happy and less sure (Vennum and others, 2014, Journal of Social and Personal Relationships).
    .note =
        It is easy to slide. You stay over twice, then your coat stays, then you live together again and nobody ever said so. This phase is here so that you say so.

        Answer alone first, on paper. Be plain. “Do I want this, or do I want to stop missing it?” “What is different, that I could show to a friend?” “What would end it for me?” If the answer to the second one is “nothing really”, then you know where to work, or that it is time to stop.

        Then sit down for an hour. Take one big thing after the other. You don’t have to solve them. You only find out where you stand. “You want children and I don’t” will not get smaller by waiting.

        Now the word. Count to three and each say it, or write it and turn the paper over. Yes means you try again, with your sheets from phase 13. Slow means you go on as you are, with a date to look again. No means you end it well. If you say two different words, take the more careful one: slow for now, and a no is a no.

        A no here is not a failure. You came to it with care, and both of you know why. You could say, “Thank you for doing this with me.” That is an ending many people never get.

        After a yes, look again in 90 days, also if all is well. Ask: what works, what slips, what do we need? A counsellor is for good times too. Going early is a way of taking care.

## The path's own pages

path-title = The path
path-intro =
    Fourteen phases in seven groups. Each group is one seam of the bowl. As you do the work, the seam fills with gold.

    The first four phases are yours alone. All later ones need something the other person does freely. That part is theirs, and this guide will never try to push it. You can stop at any time, and healing on your own is just as good an end.
path-read-ahead = You may read ahead here. Nothing can be ticked yet.
path-read-only = You can read this page. Nothing has to be ticked here: your own steps are on the Heal path.
path-check-in = All fourteen phases are open to read. To work on them, check in first. It takes about six minutes, and then you know which of them are right for you now.
    .title = Read first, or check in
    .button = Check in
path-healing = You chose the Heal path, so your bowl follows its eight weeks. The phases stay here for you.
path-closed = The later steps are closed for you right now. What helps is here: the Heal path, the open quiet days and the tools for hard moments.
path-state-readable = Read ahead
path-state-open = Open: { $tasks }
path-state-met = Done: { $tasks }
path-phase = Phase { $number }
path-tasks-count =
    { $done ->
        [0] { $total } tasks
        [one] { $done } of { $total } tasks
       *[other] { $done } of { $total } tasks
    }
path-beside = Other phases
path-before = Before: { $title }
path-next = Next: { $title }
path-all = All phases
path-tasks = Things to do
path-done-means = Done means: { $text }
path-gate = When is this phase done?
path-gate-missing = Still missing:
path-gate-met = This phase is done.
path-gate-not-yet = This can’t be ticked yet. The reason stands just above it.
path-task-not-yet = This can’t be ticked yet. The reason stands at the top of this page.
path-gate-invited = This counts as done, because there was a friendly word between the two of you already.
path-need-open = This phase has to be open first.
path-need-part = All the tasks above, or a new check-in in which you see your own part.
path-need-quiet = Quiet days that have begun.
    .link = Start your quiet days
path-need-change = One change kept for three weeks: twelve boxes of your habit above, or a new check-in that says so.
path-need-looks = Looking at their page no more than twice a week, in your log and in your last check-in.
path-need-recheck = A new check-in, now that your quiet days are over.
    .link = Check in again
path-need-weeks =
    { $weeks ->
        [one] { $weeks } more good week.
       *[other] { $weeks } more good weeks.
    }
path-note = How to go about it
path-stop-title = When to stop
path-stop-link = Something feels wrong. Ask me the safety questions again.
path-evidence = What research says
path-opens-when-5 = This phase opens when phases 1 to 4 are done.
path-opens-when-they-write = This phase opens when they write to you. The first word is theirs.
path-opens-when-6 = This phase opens when they have written back with interest.
path-opens-when-7 = This phase opens when they have started a talk, or asked you something back, at least twice.
path-opens-when-8 = This phase opens when the two of you have had an honest talk and both feel heard.
path-opens-when-9 = This phase opens when the two of you have had an honest talk and both feel heard.
path-opens-when-10 = This phase opens when the two of you have had an honest talk and both feel heard.
path-opens-when-11 = This phase opens after two good weeks of kept promises in phase 9.
path-opens-when-12 = This phase opens after two good weeks of kept promises in phase 9.
path-opens-when-13 = This phase opens when phases 8 to 12 are done.
path-opens-when-14 = This phase opens when you have both agreed on your needs and no’s in phase 13.
path-wait-days =
    { $days ->
        [one] Your quiet days: { $days } day is still to go.
       *[other] Your quiet days: { $days } days are still to go.
    }
path-date-question = This device says that today is { $date }. Is that right?
    .right = Yes, this date is right
path-their-word =
    They asked for space, or said that they will write. So the first word is theirs.

    You can do phases 1 to 4 in full. This phase opens when they write to you. Waiting is hard. It is also the clearest way to show that you heard them.
path-silence =
    Fourteen days have gone by without a word from them. Please take that as their answer for now.

    It hurts, and it says nothing about your worth. You wrote one kind line and left them free. That is all anyone can do. No second message goes out unless they write to you. The Heal path is open, and tonight you could call someone who is glad to hear you.
path-any-order = You are together again, so phases 7 to 14 are open in any order. Start with the one that feels most needed. It is easy to skip the hard talks when you are so glad. Going back to them, calmly, is a kind thing to do.
path-message = Write a first message
    .text = The message builder is among the tools. It helps you find a few kind lines, and keeps them for a day before you send them.
path-not-yours = This page is not a part of your path. Nothing is missing: everything you need is on Today, on the Heal path and under Support.
