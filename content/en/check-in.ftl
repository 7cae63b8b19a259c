# The check-in: an age gate and 22 questions, one a screen.
# Attributes named opt-… are the answers; their ids are public and never change.
# Answers sit on big cards on a narrow phone: keep them short and put examples into the hint.

## Around the questions

check-in-title = Check in
check-in-minutes = About 6 minutes
# $number: the question now shown, counted from 1. $total: all questions of this sitting.
check-in-progress = { $number } of { $total }
check-in-back = Back
check-in-continue = Go on
check-in-missing = Please choose an answer, then go on. There is no wrong one.
# $answer: the label of the answer given last time. It is shown, never chosen in advance.
check-in-old-answer = Last time you chose: { $answer }
check-in-not-saved = This answer is never saved.
check-in-defence = Defending yourself is not the same as controlling someone. If you are not sure which it was, tick it. A helpline can sort it out with you.
check-in-heal-instead = I’d rather heal and let go
check-in-resumed =
    Good to see you again. Your later answers are still here. We ask the first five safety questions once more, because those answers are never saved. Then you go straight on to where you were.

# Above q1, on its own screen.
check-in-before-safety =
    Now nine questions about safety and wishes. Most people say no to the first five. For some people they matter more than anything else here.

    Those first five answers are never saved. You can choose “Prefer not to say” on each of them.

# Above q10, on its own screen.
check-in-before-happened =
    The hardest part is done. Well done for staying with it.

    What comes next is shorter: what happened, your part, and how you are now. Or begin your No contact (quiet time) now and finish this later. You get 30 days to start with, and help for the moments when you want to write. Steps toward your ex stay closed until all is answered.
    .go-on = Go on, about 3 minutes
    .start-days = Start my no-contact days now, finish later

# Above the next question once q1 was answered "safe" or "skip"; it stays on every screen after it.
check-in-support-above =
    If life feels too heavy right now, you do not have to hold it alone. There are people you can call or text, and you need no right words. You can stop here and pick this up another day.
    .title = Before you go on
    .go-on = Go on
    .enough = That’s enough for now

## Before anything else

age = How old are you?
    .hint = We ask because the rest of this guide is made for adults. Your age is never saved.
    .opt-adult = 18 or older
    .opt-minor = Under 18

## What happened, first part

q13 = Who ended it?
    .hint = If one of you went silent and it faded out, choose “It drifted apart”.
    .opt-me = I did
    .opt-both = We both did
    .opt-drift = It drifted apart
    .opt-them = They did

q17 = When did it end?
    .hint = If nobody ever said it out loud, think of when it changed.
    .opt-gt12m = More than a year ago
    .opt-3to12m = 3 to 12 months ago
    .opt-6wto3m = 6 weeks to 3 months ago
    .opt-2to6w = 2 to 6 weeks ago
    .opt-lt2w = Less than 2 weeks ago

q19 = How were sleep, food and work last week?
    .hint = Work can be school, home or children too. Think of the week as a whole.
    .opt-0 = Fine
    .opt-1 = Some bad days
    .opt-2 = Bad on most days
    .opt-3 = I barely cope

## Safety and wishes

q1 = In the last two weeks, have you thought of ending your life or hurting yourself?
    .hint = We ask everyone, in plain words, because it is good to be able to say it. Whatever you answer, you will find kindness here.
    .opt-no = No
    .opt-safe = Yes, but I am safe right now
    .opt-act = Yes, and I might act on it
    .opt-skip = Prefer not to say

q2 = Has your ex ever done any of this to you?
    .hint = Tick all that fit. It counts even if it was long ago, or if they said sorry. Threats can be about you, children, pets, hurting themselves, or telling others you are gay or trans. Control can be about money, phone, friends, clothes or where you go.
    .opt-hurt = Hit, pushed, choked or hurt me
    .opt-threatened = Used threats to get their way
    .opt-sex = Pressured or forced me into sex
    .opt-controlled = Controlled my life, or put me down every day
    .opt-followed = Followed, tracked or watched me
    .opt-images = Shared private pictures of me, or threatened to
    .opt-none = None of these
    .opt-skip = Prefer not to say

q3 = Were you ever afraid of your ex, or did you change what you do to avoid their anger?
    .hint = For example: you kept quiet, stayed home, or hid something so that they would not blow up.
    .recheck = Thinking of them now, are you ever afraid, or do you hold back to avoid their anger?
    .opt-never = No, never
    .opt-once = Once or twice
    .opt-often = Yes, often
    .opt-skip = Prefer not to say

q4 = Have you ever done any of this to your ex?
    .hint = Tick all that fit. This is not a trial, and an honest answer protects you both. Threats include saying you would harm yourself so they would stay. Following includes tracking, waiting for them and fake accounts. Looking includes checking once where they are.
    .opt-hurt = Hit, pushed, choked or hurt them
    .opt-threatened = Used threats to get my way
    .opt-sex = Pressured or forced them into sex
    .opt-controlled = Controlled their life, or put them down every day
    .opt-followed = Followed, tracked or watched them
    .opt-kept-contacting = Kept writing or calling after they asked me to stop
    .opt-images = Shared private pictures of them, or threatened to
    .opt-afraid = They said or showed they were afraid of me
    .opt-thoughts = Thought of hurting them or someone close to them
    .opt-looked = Looked in their phone or at where they were
    .opt-names = Called them names
    .opt-asked-friends = Asked friends about them or sent word through friends
    .opt-none = None of these
    .opt-skip = Prefer not to say

q5 = Is there, or was there ever, a rule that limits contact between the two of you?
    .hint = For example a court order, a police warning, a bail rule, or a rule at work or school. A parenting or visit schedule alone does not count.
    .opt-no = No
    .opt-any = Yes, now or in the past
    .opt-unsure = I am not sure
    .opt-skip = Prefer not to say

q6 = What has your ex said or shown about contact?
    .hint = Think of the last clear sign. If two answers fit, choose the one that asks for more room.
    .opt-open = Is open to contact
    .opt-logistics = Practical talk only
    .opt-unknown = Nothing clear since it ended
    .opt-space = Asked me not to write for now, or said they’ll write
    .opt-final = Calmly told me they won’t come back
    .opt-blocked = Blocked me
    .opt-nocontact = Asked me not to contact them

q7 = Is one of you with someone new?
    .hint = Not knowing is fine. Please don’t go and check.
    .opt-neither = No, neither of us
    .opt-dontknow = I don’t know
    .opt-exdating = My ex is dating someone
    .opt-mine = I am seeing someone
    .opt-excommitted = My ex has a serious new partner

q8 = In the last three months, on how many days did you ask again, or keep writing with no answer?
    .hint = To ask again means to ask for another chance, or for reasons. Count days, not messages. A rough guess is fine.
    .opt-0 = None
    .opt-1 = 1 day
    .opt-2 = 2 days
    .opt-3 = 3 days or more

q9 = How many times before did the two of you split and get back together?
    .hint = Time apart because of distance counts only if you called it over.
    .opt-0 = Never
    .opt-1 = Once
    .opt-2 = Twice
    .opt-3 = 3 times or more

## What happened

q10 = What broke between the two of you?
    .hint = Say how big a part each one played. What you leave alone counts as “not a part”.
    .opt-0 = Not a part
    .opt-1 = A small part
    .opt-2 = A big part
    .opt-3 = The main cause

cause-communication = How you talked
    .hint = Fights that went in circles, silence, not being heard.
cause-trust = Trust
    .hint = Broken promises, small lies, never being sure.
cause-compatibility = Being a poor fit
    .hint = Different values, habits, pace or ways to live.
cause-external = Pressure from outside
    .hint = Work, money, family, illness, a hard year.
cause-jealousy = Jealousy
    .hint = Doubt and worry about other people, on either side.
cause-betrayal = An affair or a big lie
    .hint = One of you broke faith with the other.
cause-neglect = Drifting out of care
    .hint = Too little time, warmth, touch or thanks.
cause-future = Different futures
    .hint = Children, marriage, faith, or where to live.
cause-distance = Living far apart
    .hint = Different towns or countries, with no end in sight.

q11 = How well do you know their reasons?
    .hint = Theirs, in their words, not yours. Two people often see an ending in two ways.
    .opt-3 = They told me clearly
    .opt-2 = I know some of it
    .opt-1 = I am guessing
    .opt-0 = I don’t know at all

q12 = Can the main cause change?
    .hint = If it passes by itself, like exams or a posting abroad, choose “Yes, if we both work on it”.
    .opt-3 = Yes, mostly through me
    .opt-2 = Yes, if we both work on it
    .opt-1 = Only if they change
    .opt-0 = No

## Your part

q14 = Who had a part in what broke?
    .hint = Go by how you see it today. If someone treats you badly, that is never your part.
    .opt-both = We both did
    .opt-mostlyme = Mostly me
    .opt-mostlythem = Mostly them
    .opt-allme = All of it was me
    .opt-allthem = All of it was them

q15 = Can you name one thing you did that hurt them, with no “but”?
    .hint = Just in your head. For example: “I stopped asking how your day was.”
    .opt-3 = Yes
    .opt-2 = Yes, but it’s hard
    .opt-0 = No

q16 = What have you done about your part so far?
    .hint = A change is something you do in a new way. A plan or a promise alone is not one yet.
    .opt-3 = Kept up a change for 3 weeks or more
    .opt-2 = Started a change
    .opt-1 = Thought about it
    .opt-0 = Nothing yet

## Where you are now

q18 = How often did you check on them last week?
    .hint = Their profile, their photos, when they were online, or asking around.
    .opt-0 = Never
    .opt-1 = Once or twice
    .opt-2 = On most days
    .opt-3 = Many times a day

q20 = What do you want most?
    .hint = Choose what is true today, even if it’s not what you would like it to be.
    .opt-differently = This person, and a different way of being together
    .opt-unsure = I’m not sure
    .opt-oldlife = My old life back
    .opt-pain = For the pain to stop
    .opt-win = To prove something, or come out on top

q21 = If they say no, or never reply, what is most likely?
    .hint = There is no good or bad answer. Picture it for a moment, then choose.
    .opt-accept = I would accept it
    .opt-hurtstop = It would hurt, and I would stop
    .opt-tryagain = I would try again
    .opt-cantbear = I could not bear it

q22 = What keeps the two of you in touch?
    .hint = Tick all that fit. Work includes class and the same circle of friends. Home includes a lease, things left behind and pets.
    .opt-work = Work, class or the same friends
    .opt-money = Money
    .opt-home = Home, things or pets
    .opt-children = Children
    .opt-none = None of these
