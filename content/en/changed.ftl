### Something changed: one tap for what happened, then what helps now; and help with a kind short reply.
### `.what` is shown after the tap, `.next` is the label of the one next step.
### On plan c `changed-reply-owed` stands in place of every `.what` (only `changed-scared` keeps its own as well), and no
### row offers a reply.

changed-title = Something changed
changed-intro = What happened? One tap, and you get one next step. In No contact (quiet time), life goes on, and you don’t have to be perfect at it.
changed-group-they = They did something
changed-group-we = Between the two of you
changed-group-me = With me
changed-back = Back to the list
changed-noted = Noted. This is not a slip, and it takes no day away.
changed-undone = Undone. Everything is as it was before.
changed-asks-first = This can’t be undone here, so please press only if it is so.
changed-thanks = Thank you. Your pages now fit how things are.
changed-today = Go to Today

changed-practical = They wrote something practical
    .what =
        Keys, bills, pick-up times: these may be answered. Keep it short and friendly, the way you would write to a colleague. Say what, when and where. Leave out how you are and how much you miss them.

        You may feel your heart jump when you see the name. That’s normal. Read it twice. Is there a question in it that needs an answer? Then answer that one question. If there is no question, “Thanks, got it” is enough, or nothing at all.

        It is not a slip, and neither is a practical answer. Then put the phone away, and do one thing that has nothing to do with them.
    .next = Go to Today
changed-hello = They wrote a kind hello
    .what =
        That can feel like sun after weeks of rain. Take a breath first. You don’t have to answer this minute. Twenty minutes from now your words will be calmer, and they won’t notice the wait.

        Silence is not asked of you here. There is no need to leave a friendly word hanging just to keep a count. A short, warm reply is fine, and it is not a slip.

        Try not to read too much into it. A hello is a hello. It may be the start of something, or just a kind thought on a Tuesday. You don’t need to find out today. Answer about as long as they wrote, and then let it rest.
    .next = Breathe, then write a kind reply
changed-talk = They want to talk or meet
    .what =
        This may be what you hoped for, or what you feared. Either way, you may take a day before you say when. “Thank you for asking. I’d like to think about it and answer you tomorrow” is a full reply.

        First, please check in again. The questions look at how things are now: if it is safe, if you can hear a yes and also a no, if you are steady enough. It takes a few minutes.

        If the answers say go on, your quiet time may end today, and the path opens at the place where you talk and find an easy tone again. If they say not yet, you will see why, and what helps first.
    .next = Check in again
changed-angry = They wrote something confusing or angry
    .what =
        You owe no reply. Not tonight, and maybe not at all. Put the phone face down. Feel your feet on the floor.

        Angry or mixed words make you want to explain, or to put it right at once. That wish is strong, and it rarely helps. What they feel right now is theirs. You can’t sort it out by typing.

        Don’t read it ten times. If it helps, let a friend read it and tell you in one line what it says. If it holds a practical question, answer only that, tomorrow.

        If there is a threat in it, or you feel afraid, keep the message and go to Support. You don’t have to deal with that alone.
    .next = Help me ride this out
changed-no = They said no
    .what =
        I’m so sorry. That hurts, even if part of you knew. You asked or hoped, and now there is an answer. You don’t have to do a thing with it tonight.

        Please don’t ask why, and don’t offer to change. If they said it kindly, you may write one line: “Thank you for telling me. I wish you well.” No reply is fine too. Then let it be quiet.

        Tell one person today, “They said no. Can you stay with me, or on the phone?” Eat something. Sleep if you can.

        If you go on, the later steps of the path close, and the Heal path takes their place. That is not a punishment. It is a way to honour their answer and to look after you. If it feels like you can’t bear it, open Support now.
    .next = Show me what helps now
changed-blocked = They blocked me
    .what =
        It is a hard thing to see. An empty picture, one tick, no answer. It may feel as if you had been wiped out. You have not been. They have drawn a line, and right now that is how they look after themselves.

        The kind thing is to leave the line where it is. That means no other app, no other number, no new account, no letter, no friend who asks for you. Each of those would tell them that their line does not count.

        You don’t need to know why. Write what you want to say on paper, for nobody to read. Tell a friend tonight. If you go on here, the later steps close and the page turns to you: the Heal path and open quiet days.
    .next = Show me what helps now
changed-stop = They asked me to stop
    .what =
        Then the answer is to stop, today and fully. It may sting, and you may feel ashamed. You can still do the decent thing, and it is simple: nothing more goes to them.

        No sorry, no “just one last thing”, no gift, no word through friends or family. Even a kind message now can frighten, and in some places it can break the law. If children or work mean that you must be in touch, ask someone neutral to help set it up.

        Most people who wrote too much did it out of pain. You can be honest about that with a friend or a counsellor. If you go on here, the later steps close, and the Heal path is open.
    .next = Show me what helps now
changed-someone-new = There is someone new
    .what =
        For them, for you, or maybe you only heard a rumour. Please don’t go and check. What you find at night on a screen will not give you peace.

        If they are with someone, that is their free choice. It says nothing about your worth. Don’t write to them about it, don’t ask friends, and leave the new person in peace. Let yourself be sad or furious with someone safe.

        If it is you who met someone, be fair to that person too. They are not a bandage. It’s fine to take your time.

        One question from the check-in has a new answer now. Please answer it again. Your page will then fit how things are.
    .next = Answer that one question again
changed-together = We are back together
    .what =
        How good to hear. Enjoy it, and go slow. The first weeks are sweet, and the old troubles may be sleeping, not gone.

        First, the safety questions once more. We ask everyone. When two people come together again, fear can come back too, and we would rather ask once too often. Take a quiet moment alone for this.

        If all is well, phases 7 to 14 open, in any order: the honest talk, amends, trust, time together, needs and no’s, and a shared plan. Pick the one that is missing most. You could do one small thing a week, even while you are happy. Your quiet days and everything you wrote are kept.
    .next = Answer the safety questions
changed-ended-again = It ended again
    .what =
        I’m sorry. You had hope, and it hurts again in the same place. You are not a fool for having tried.

        Tonight needs only a few things: water, some food, one person, a bed. Decisions can wait for daylight.

        When you are ready, a new round begins. All you did before is kept: your days, your pages, your notes. They may help you see what was the same this time and what was not. More rounds often come with more pain, so the check-in will ask about that, gently. If you would rather let go now, the Heal path is open, with no questions at all.
    .next = Begin a new round
changed-let-go = I don’t want this any more
    .what =
        Then you don’t have to. You need no reason, and there is nothing to prove to anyone.

        Perhaps you woke up and the pull was less. Perhaps you are tired, or you met someone, or you saw something clearly at last. All of these are good reasons. So is no reason.

        The Heal path is yours from here, eight weeks at your own pace. Nobody will ask you about getting back together. Your days and your notes stay, unless you delete them. You don’t need to tell your ex. If they are waiting for a word from you, one kind line is enough: “I’ve thought about it, and I’m going to let it go. I wish you well.”
    .next = Take me to the Heal path
changed-scared = I’m scared
    .what =
        Thank you for saying so. You don’t need to be sure, and nobody here will ask you to prove it.

        If you are in danger right now, call the emergency number or go where there are other people: a neighbour, a shop, a station.

        If there is time, go to Support. You find people there who listen and can help you plan what is safe. You don’t have to decide anything to talk to them. Be careful if someone else can open your phone. Leave now takes you away from this page at once, but the browser’s history still shows it.

        If you are scared of what you yourself might do, that counts too. Support has places for that. Nothing about this tap is saved.
    .next = Open Support

changed-reply-owed = No reply is owed. If a court or other rule limits contact, a reply can break it, even if they wrote first.
    .what = You don’t have to work out what it means tonight. Keep the message, put the phone away and tell one person you trust. If you feel afraid, or a rule is in place and you are not sure, ask an advocate or a lawyer before you do anything. Support has places to ask.
    .next = Open Support
    .heal = Go to the Heal path

## A short kind reply

reply-title = A kind, short reply
reply-breath = First, twenty minutes. Put the phone down, walk, drink some water. The message will still be there.
    .running =
        { $minutes ->
            [one] { $minutes } minute to go
           *[other] { $minutes } minutes to go
        }
    .done = Twenty minutes have passed. How do you feel now?
    .skip = I’m calm, go on
reply-intro = Answer about as long as they wrote. Warm, plain, no question they must answer.
reply-choose = Choose one of these six. You can change it then.
reply-yours = Your reply
reply-1 = Hi, how nice of you to write. I’m doing all right. I hope you are too.
reply-2 = Thank you for thinking of me. That was kind. Have a good week.
reply-3 = It’s good to hear from you. I’m keeping things quiet for now, and I wish you well.
reply-4 = Thanks for telling me. I’m glad that it worked out for you.
reply-5 = Hello! Yes, that made me smile too. Take care of yourself.
reply-6 = Thank you for your message. I’d like to answer properly, so I’ll write in a day or two.
reply-check = Before you send it: could they leave this without an answer and feel fine?
reply-copy = Copy this reply
reply-copied = Copied. Send it by day, and then let it rest.
reply-not-copied = This could not be copied. Please select the words and copy them by hand.
reply-no-need = You may also leave it for today. A kind answer tomorrow is still kind.
