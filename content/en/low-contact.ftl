### Low contact: for people who share children, a home, money or work. Practical messages, set hours, and a few rules.
### The title `low-title` and the short rules stand in quiet.ftl; here is the rest of the page.

low-title =
    .lead = You share something that has to go on, so some words have to go on too. Here you can write them plain and short. If you are afraid of them, or a court or other rule limits contact, please ask an advocate or a lawyer before you write.

## The practical-message maker

low-maker = A practical message
    .lead = What, when, and if you need an answer. Three lines are enough, and none of them is about the two of you.
    .preview = This is your message
    .empty = Fill in what it is about, and your message appears here.
    .opener = A first line, if you like
    .no-opener = None
low-maker-about = What is it about?
    .opt-children = The children
    .opt-home = The home
    .opt-money = Money
    .opt-work = Work or school
    .opt-things = Things and keys
low-maker-what = What is the point?
    .hint = One thing only, such as: swimming is moved to Thursday.
low-maker-when = When and where?
    .hint = A day, a time, a place. Leave it open if it does not matter.
low-maker-reply = Do I need an answer, and by when?
    .hint = For example: please let me know by Friday. If you need none, say so: no need to answer.
low-maker-test = Could I send this to a colleague?
    .yes = Yes
    .no = Not quite
    .yes-then = Good. Read it once more, then copy it. Send it by day, and put the phone away.
    .no-then = Then find the line that is for them and not for a colleague. Take it out, and look again.
low-maker-feeling = I see a word of feeling in here. It may well be true. It has a better place with a friend or in your log. Here, plain is kinder to both of you.
# Words of feeling, parted by blanks; one that ends in * stands for all that begin so.
low-maker-feelings = love loved loves loving miss hurt* sad sadly sorry angry hate hated lonely alone heart* feel feeling* felt afraid scared jealous* tears kiss* hug* darling forgive* regret* begging unfair
low-maker-copy = Copy this message
low-maker-copied = Copied. Send it in your set hours, once, and leave it there.
low-maker-not-copied = This could not be copied. Please select the words and copy them by hand.

## Neutral first lines, four for each topic

low-line-children-1 = Hello, a short note about pick-up.
low-line-children-2 = Hello, this is about school.
low-line-children-3 = Hello, a date for the children’s calendar.
low-line-children-4 = Hello, some news from the doctor, nothing urgent.
low-line-home-1 = Hello, a note about the lease.
low-line-home-2 = Hello, something in the home needs to be fixed.
low-line-home-3 = Hello, this is about post that came for you.
low-line-home-4 = Hello, here is a day for the handover.
low-line-money-1 = Hello, the bill for this month has come.
low-line-money-2 = Hello, this is about the shared account.
low-line-money-3 = Hello, I have sent my half today.
low-line-money-4 = Hello, a question about the insurance.
low-line-work-1 = Hello, a note about our shift.
low-line-work-2 = Hello, this is about the shared project.
low-line-work-3 = Hello, the meeting has a new time.
low-line-work-4 = Hello, here is the file for the team.
low-line-things-1 = Hello, I have a box of your things.
low-line-things-2 = Hello, this is about the keys.
low-line-things-3 = Hello, here are two days on which a friend could hand things over.
low-line-things-4 = Hello, I would like to pick up some things.

## Set hours

low-set-hours = Set hours
    .text = Choose one channel and one or two short times a day. Outside of them you don’t have to look. You need no reason for that, and no reply is late by an evening. If a child is ill or someone is in danger, call at once.
    .do = Write down your channel and your hours

## With children

low-rules-children = With children
low-children-1 = No message travels through a child, not even a friendly one.
low-children-2 = Don’t ask them what the other home is like, who was there or how your ex is doing. Listen if they tell you.
low-children-3 = Say nothing bad about their other parent where a child could hear it. Tell a friend.
low-children-4 = Make handovers short and calm, with a smile for the child and one plain line for the adult.
low-children-5 = Tell them as often as they need it: “It is not your fault. You don’t have to choose.”
low-children-6 = Keep what was agreed for a child, also on a bad day. If you can’t, say so early.

## Living under one roof

low-rules-living = Under one roof
low-living-1 = Each of you has a private hour a day, with a closed door. Nobody knocks.
low-living-2 = Plan separate evenings. Decide on Sunday who has the kitchen and the living room when.
low-living-3 = Sleep in separate rooms if you can. If not, hang a curtain, or turn the beds.
low-living-4 = Meeting in the hall is daily life. You don’t have to log it, and it is not a slip.
low-living-5 = Talk about the home once a week for fifteen minutes, with a list. The rest goes on a note on the fridge.
low-living-6 = Choose a date by which one of you moves or you look at it anew. If you are afraid at home, go to Support today.
