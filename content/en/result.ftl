# The result page. No outcome id, no rule id and no score ever stands in these texts.

## Headings: one for each outcome, its opening words, and the label of the one clear next step

outcome-minor = You deserve real company with this
    .lead =
        A breakup can hurt a great deal, at any age. This guide is made for people of 18 and over, so the questions end here.

        What helps most now is a kind person close by. You have done nothing wrong by coming.
    .next = Find a line for young people

outcome-crisis = First of all: you, safe and not alone
    .lead =
        Thank you for saying it. Everything else can wait.

        Please let one person be with you in this, by voice, by text or in the same room.
    .next = Talk to someone now

outcome-safety-stop = Safety comes first now
    .lead =
        One of your answers matters more than all the rest. So this guide will not lead you back toward contact.

        It does not leave you alone with this. Below are people who know this kind of thing well, and a calm way forward.
    .next = See who can help

outcome-no-contact-requested = They have told you what they need
    .lead =
        They asked for no contact, or they closed the door. That hurts, and it is clear.

        Leaving them in peace is the kind thing now, for both of you. You get to be cared for as well, and that starts here.
    .next = Start the Heal path

outcome-let-go = It may be time to let go, gently
    .lead =
        You care about this a lot, and it shows. Still, what you told us points away from trying again.

        Letting go is not losing. Nobody can take away what was good. The path from here is yours, and it needs nothing from your ex.
    .next = Start the Heal path

outcome-heal-first = First get steady, then look again
    .lead =
        Nothing is closed for good. Right now your own ground matters more than any message.

        So it begins with No contact (quiet time) and with healing. Then you answer again and see what has changed.
    .next = Start my quiet days

outcome-try-with-care = There is room to try, slowly and with care
    .lead =
        Nothing in your answers speaks against a careful try. It begins with you: No contact (quiet time), looking honestly at what broke, and one real change.

        Whether it goes further is for both of you to choose, freely.
    .next = Start my quiet days

## Under 18

result-minor-adult =
    Tell one adult you trust. It can be a parent, a relative, a teacher, a nurse or a coach. You can say: “I’m going through a breakup and it’s a lot. Can you stay with me for a bit?” If the first person does not listen, please try a second one.
    .title = Tell someone you trust
result-minor-lines =
    There are lines just for young people. You don’t need a big reason to call or write, and you can hang up at any time. If you ever think of ending your life or hurting yourself, tell someone today.
result-minor-scared =
    If someone hits you, scares you, pushes you into sexual things, shares your pictures or watches your phone, it is not your fault. That is true if it is the person you were with, and if it is anyone else. A youth line can help, and so can an adult you trust. In danger, call the emergency number.
    .title = If someone hurts or scares you
result-minor-breath =
    The breathing page and the 15-minute timer are here for you as well. A wave of pain rises, and then it gets smaller.
    .title = For the next few minutes
    .go = Breathe with me

## When life feels too heavy

result-crisis-act =
    Please do these three things now, one after the other.

    - Call or text a number on this page, or your emergency number. You can just say: “I’m not safe.”
    - Tell one person where you are. Ask them to come, or to stay on the phone.
    - Move away from anything you could use to hurt yourself, or give it to someone. Go where other people are.

    You don’t have to explain it well. You only have to get through this hour, with someone.
    .title = Right now
    .tell = Words you can send: “I’m not OK and I shouldn’t be alone right now. Can you call me or come over?”
result-crisis-safe =
    You said you are safe right now, and that thoughts of dying or hurting yourself have been there. That is a lot to hold. It is a good reason to talk to someone today.

    - Call or text a number on this page. They are there for thoughts, not just for danger.
    - Tell one person you trust what you told us.
    - Put distance between you and anything you could use.
    - See a doctor this week.

    If it gets stronger, and you think you might act on it, call your emergency number right away.
    .title = You should not have to hold this alone

## Safety

result-safety-ex =
    This is not a problem between two people that you have to fix. It is not your fault.

    Nobody may hurt you, scare you or run your life. Not when they are angry, not when they are sad, and not because they love you.

    Advocates are people who know this well. They listen and they believe you. You can call even if you are not sure that it counts. You do not have to report anyone, and you do not have to decide anything today.

    The time after a breakup can be more dangerous, not less. So please don’t meet them alone, not even to talk or to fetch your things. Plan it with an advocate first.

    If you are in danger, call your emergency number.
    .title = It is not your fault
    .plan =
        A safety plan is a few small things made ready in advance: a code word with a friend, a place to go, your papers and keys in one spot. An advocate can make one with you, at your pace.

result-safety-own =
    Thank you for being honest. The caring step now is to stop contact: no message, no gift, no visit, no word through friends. Stopping helps them feel safe.

    An apology is not a reason to get in touch. However well you mean it, it can frighten someone who has been hurt or is afraid. If you want to be sorry in a real way, let them be free of you, and get help to change.

    There are people whose work is to help with this. Their job is to help, not to punish. Call one this week.

    If you think you might hurt someone, move away from them now, and call a line on this page or your emergency number.

    Defending yourself is not the same as controlling someone. If you fought back, or acted out of fear, tell an advocate. They can help you see which it was.
    .title = The caring step is to stop contact
    .next = Find a line about my own behaviour

result-safety-own-second =
    You also ticked things you did yourself. For many who were hurt, some of this was a way to stay safe. Defending yourself is not the same as controlling someone.

    If some of it was more than that, it matters too. There are calm, private lines for it. Whatever it was, distance is the safe choice for you both.
    .title = About what you did

result-safety-order =
    A rule about contact comes before everything in this guide. Please don’t write, call, visit, or send anything.

    A like, a gift or a message through friends can break such a rule too. So can a reply, even when they write first.

    If you are not sure whether a rule exists, or what it covers, ask a lawyer or the court before you do anything. Where you live there may be free advice. For a rule at work or school, ask the person in charge of it. If there are children or a shared home, ask how the needed messages should go.

    If the rule is there to protect you, it still stands for you. An advocate can tell you what to do when it is broken.
    .title = There may be a rule about contact

result-device-warning =
    If your ex may have a way into this device, use one they can’t reach: a friend’s phone, or a computer at a library. “Leave now” hides this page, but the browser history still shows the visit. If you think your phone is being tracked, talk to an advocate before you change anything on it. A sudden change can be noticed.
    .title = Can anyone see this device?

result-worried =
    If you carry a worry about your own acts as well, you can answer one more question. It is not saved, and you can leave it.
    .title = Worried about something you did?
    .go = Answer that question

result-saving-off =
    Because of one of your answers, saving is switched off, and what this check-in wrote has been removed from this device. You can still read everything.

    Can anyone else open this device?
    .title = Saving on this device
    .yes-keep = No, only I can. Save my progress
    .no = Yes, or I’m not sure. Save nothing
    .saved = Your progress is saved on this device from now on. You can change that in Settings.
    .nothing = Nothing is saved here. When you close this page, all of it is gone.

## Contact they don't want, and saying goodbye

result-no-contact =
    It takes strength to do nothing here. Please don’t look for another way in: no new number, no new account, no word through friends or family, no letter to the door.

    If one day they want to talk, they know how to find you. You don’t have to wait for that. What you want to say can go into a letter on paper that nobody gets, as often as you like.

    If children, a home or money need a few words between you, ask a lawyer or an advice service how to do it. Don’t use it as a way to write.
    .title = Leaving them in peace

result-open-days =
    No contact (quiet time) can be just for you. Here the quiet days only count up. They have no end date, and they don’t lead back to contact. They are for you: more sleep, a clearer head, a calmer phone.
    .title = Quiet days, just for you
    .start = Count my quiet days

result-hard-night =
    If you answered on a hard night, answer again in 14 days. Things can look different then. If they look the same, you will know it was not just the night.
    .title = Was this a hard night?

## Trying with care

result-odds =
    Nobody can tell you your own chance, and this guide won’t pretend to. Some couples find their way back. Many of those part again. Your ex’s free choice decides.

    Your part is real, though: how you heal, and how you act.
    .title = An honest word about hope

result-wait =
    They asked for time, or said they will write. So the next word is theirs. The next step toward them waits for 60 quiet days, and no step here asks you to write first.

    If they write sooner, come back and choose “Something changed”. If they don’t, you will have built something that is yours.
    .title = They write first

result-low-contact =
    You share something that needs a few words now and then. So yours is low contact, with the same number of days.

    - Use one channel, and keep it practical.
    - Ask of each message: could I send this to a colleague?
    - Choose set hours to read and answer.
    - Never send messages through children.
    - If you still live together: one private hour a day, and evenings apart.

    Needed messages don’t break your quiet time. The message maker can help you keep them short.
    .title = When you must stay in touch

result-answer-now =
    They are open to hearing from you. Both of these ways are fine. Neither one is a test, and going silent on them is not the plan.
    .title = They are open to contact
    .first = Take { $days } quiet days first
    .now = Answer them now
    .courtesy-lead = If you take the quiet days, tell them first, so that they are not left guessing. You could send this:
    .courtesy = Thank you for writing. I’m taking some quiet time for myself, about { $days } days. It’s not against you. I’ll be in touch after that.
    .taken = You chose to answer them now. Phases 1 and 2 come first, today if you like. Then phase 6 opens.

# In place of rule-H14 and rule-H15, for someone who was betrayed and left.
result-hurt-and-left = You were hurt. Your part may be small. Name what is yours, and no more. Leaving was a way to look after yourself. You don’t have to find fault in it to heal, and you don’t owe anyone a second chance.
    .step = Write one line on what was done to you. If some small thing was yours, add it. Then close the page.

result-self-compassion =
    You put all of it on yourself. Few endings have just one root. Blaming yourself can feel like taking your part. It is not the same, and it wears you out.

    Try this today: say what you did in one plain sentence. Then say what you would say to a good friend who did the same.

    If someone told you over and over that all of it was your fault, tell an advocate about that. It is not a normal part of love.
    .title = Be fair to yourself too

result-stop-any-time = You can stop at any time. Healing and letting go is just as good an ending.


# They asked to talk, and the check-in after that went well.
result-talk =
    They asked to talk or meet, and nothing in your answers speaks against it. So your quiet time may end today, if that is what you want too.

    You can also keep the days you chose, and tell them so. Both are fine.
    .title = They want to talk
    .end = End my quiet time today
    .taken = You ended your quiet time to talk with them. Phase 6 is open now.

## Back together: the part on safety was asked again and brought no stop

result-together = The two of you are back together
    .lead =
        Nothing in your answers stands in the way. So phases 7 to 14 are open now, in any order you like.

        They are for two people who both want this, freely. Either of you can stop at any time. If you are ever scared, Support is there.
    .care = Take care with this

## Nothing to show yet

result-none = No result here yet
    .lead = Some honest questions come first. Then this page tells you where you stand, why, and what a good next step is. You can skip the hard questions and stop at any time.
    .go = Check in, about 6 minutes
result-under-way = You are part of the way
    .lead = A few questions are still open. Once they are answered, this page tells you where you stand and what a good next step is.
    .go = Go on with the check-in

## Parts of the page

result-why = Why
result-more = More reasons
result-first-step = A first step
result-also = This is true as well
result-next = One next step
result-path = See the path
result-tools = Tools for hard moments
result-again = Answer the questions again
result-causes = What broke, as you see it
result-causes-unclear = Not clear yet. That is fine, and it’s a good thing to find out. Phase 1 will help you look.
result-heal = See the Heal path
result-recheck-14 = In 14 days we ask you some of these questions again, and once more when a quiet time ends. A lot can move in two weeks.
result-recheck-3 = From the third day on you can answer again, when you feel ready. There is no rush.

# What a returning person reads, by the neutral letter of the saved plan. Names no closed phase and no reason.
result-saved-plan = Good to see you. Here is where you were.
    .a = Your plan: No contact (quiet time) first, then small steps, with care. Your days and notes are where you left them.
    .b = Your plan: No contact (quiet time) to get steady, then look again. Your days and notes are where you left them.
    .c = Your plan: look after yourself, one day at a time. The Heal path is open, and so are the tools for hard moments.

## How many quiet days

# $days: the suggested length, or a length to choose, 30 to 60. $least, $most: the range to choose from.
result-days =
    We suggest { $days } quiet days.

    You can choose another length, up to 60. Quiet time of 30 to 60 days is a custom, not a law of nature. Nothing we found shows that silence brings anyone back. These days are for you to get well.
    .title = { $days } quiet days
    .choose = How many days do you want to take?
    .fewer = Fewer days don’t open the next steps any sooner.
    .range = From { $least } to { $most } days.
    .from-today = They begin today. If your last contact was earlier, you can set the day on the next page.
    .option = { $days } days
    .suggested = { $days } days (our suggestion)
# $days: the length of the quiet time that runs.
result-days-running = You chose a quiet time of { $days } days.
    .change = Change the length
    .see = See my quiet days
result-days-done = Your quiet days are over. You gave them to yourself, and they stay yours. What comes next is on the path.
    .title = Your quiet time is done
result-days-why = We begin with 30 days. Each of these adds five, up to 60 in all:
result-days-no-more = We begin with 30 days, and nothing in your answers asks for more.
days-them = They ended it.
days-recent = It ended less than six weeks ago.
days-checking = You check on them on most days.
days-coping = Sleep, food or work are hard on most days.
days-asking = You asked again, or kept writing, in the last three months.
days-cycles = The two of you have split and come back before.
days-jealousy = Jealousy was a big part of it.
days-trust = Trust or a betrayal was a big part of it.
days-floor = To get steady first takes at least 45 days.
days-space = They asked for room, so it is the full 60 days.

## Reasons to heal first, each with a first step for today

rule-H1 = You chose not to answer one of the safety questions. That is your right. Until it has an answer, we take the gentle way.
    .step = Read the support page once, so that you know who is there. You can answer the question any time.
rule-H2 = You were afraid of them, or held yourself back, once or twice. That is worth a closer look before any contact.
    .step = Tell someone you trust, or an advocate, what happened that time. One call does not commit you to anything.
rule-H3 = You told us about something you did that crossed a line. Things like that wear trust thin, and you can stop.
    .step = Choose one line you won’t cross again, such as “I don’t look in anyone’s phone”. Say it out loud once.
rule-H4 = Someone new is there, on your side or on theirs. To try now would not be fair to three people.
    .step = Mute what shows you the two of them. If the new person is with you, give them one honest sentence about how you feel.
rule-H5 = You have asked more than once, and lately. They have heard you. Asking again would feel like pressure to them.
    .step = Move the chat out of sight today, and choose one friend who gets the messages you don’t send.
rule-H6 = The two of you have split and come back a few times. Without a real change, a new start can easily end in the same place.
    .step = Write down what was the same in each ending. One line for each is enough.
rule-H7 = It has been less than two weeks. Nobody is steady so soon, and nothing has to be decided.
    .step = Do just three things now: drink or eat something, put the phone in another room, lie down.
rule-H8 = You are barely coping. Your body needs care before anything else does.
    .step = Drink water, eat something small, and tell one person how bad it is. If it goes on, see a doctor this week.
rule-H9 = You check on them many times a day. Each look opens the wound a little.
    .step = Mute them everywhere you can, just for today. Tomorrow you can choose again.
rule-H10 = You check on them on most days, and most days are hard. The one may be feeding the other.
    .step = Put the app you check the most out of reach after dinner, and plan something else for that hour.
rule-H11 = A no, or no reply, would be very hard for you to take right now. A try is only safe for you both if it can also end.
    .step = Finish this sentence on paper: “If they say no, the first person I call is …”
rule-H12 = A part of you wants to prove something. That is human after a hurt. It is not a safe reason to reach out.
    .step = Write down what you would like to prove, and to whom. Then write what you would do today if there were nothing to prove.
rule-H13 = You feel that the main cause can change only if they change. That part is out of your hands.
    .step = Make two short lists: what is theirs to change, and what is yours. Do one small thing from your own list.
rule-H14 = Right now it looks as if all of it was them. That may change when the pain is less loud, and your own part is where you have a say.
    .step = Think of one small moment you would handle in another way today. It does not excuse what they did.
rule-H15 = Your own part is still a bit out of view. It often is, early on. It grows clear with time and an honest look.
    .step = Name one thing you did that hurt them, in one sentence with no “but”. It can stay in your notes.
rule-H16 = You are not on firm ground yet. A message sent from here would be hard on you, whatever comes back.
    .step = Choose the smallest thing that would make today easier, and do just that.
rule-H17 = You changed a safety answer while you were here. That is fine. We go by the more careful one for now.
    .step = Read the support page in peace. In a day or two, answer again as it is.

## What lies behind the other results

rule-S1 = You told us about things your ex did that no one should do to another person. They count, even if they were long ago.
rule-S2 = You were often afraid, or you often held yourself back. Love should not feel like that. Fear is a signal to trust.
rule-S3 = You told us about things you did that can make another person unsafe. Saying it here was a first honest step.
rule-S4 = There is, or was, a rule that limits contact between the two of you. It comes first, whatever either of you wants.
rule-S5 = There may be a rule that limits contact between the two of you. Until you know for sure, act as if there is.
rule-N1 = They asked you not to contact them. You don’t have to agree with it. You only have to let it be so.
rule-N2 = They blocked you. That is an answer, even without words. It may change or it may not, and that is up to them.
rule-L1 = They told you calmly that they won’t come back. It was a clear answer, and it deserves to be believed. You can be sad about it for as long as you need.
rule-L2 = They have a serious new partner. Standing aside is fair to all of you, and it sets you free to turn to your own life.
rule-L3 = You asked on three days or more, and no open door came back. You have done your asking. It’s all right to put it down now.
rule-L4 = You told us that the main cause can’t change. Love alone can’t carry that. It is nobody’s fault, and it still hurts.
rule-L5 = The two of you have parted and come back three times or more, and not much has changed in between. Another round could well hurt like the last one. You may step off here.
rule-C1 = You told us that you might act on thoughts of ending your life or hurting yourself. Nothing else on this site matters more.
rule-C2 = You told us about thoughts of ending your life or hurting yourself. They come first, and they can get lighter with help.
rule-M1 = You are under 18. This guide is made for adults, and you deserve help that is made for you.
rule-T1 = You stand steady enough, you see a part of your own, and you could live with a no. What your ex wants can’t be seen from here. Only they know that.
