### The first page: one line, four doors, a few plain sentences; and the neutral front page.

home-line = Want them back?
    .lead = First, get through tonight. Then see what is possible.
home-door-urge = I’m about to text them
    .text = Breathe first. Help right now, no questions.
home-door-check-in = Check in, about 6 minutes
    .text = Some honest questions, then one clear next step.
home-door-quiet = Count my no-contact days
    .text = No contact (quiet time): 30 days to begin with, from today.
home-door-heal = I want to heal and let go
    .text = The Heal path: eight weeks for you. No check-in needed.
home-doors = Where would you like to start?
home-free = Free. Private. Nothing leaves this device.
home-about-title = What this is
home-about =
    Kintsugi is the craft of mending a broken bowl with gold. The crack is not hidden. It becomes a part of the bowl.

    This guide goes with you through the weeks after a breakup. It helps you see what broke, own your part, and rest in quiet days. If it is safe and welcome, it then helps you reach out with care. If it is not, it tells you so kindly, and helps you heal.

    Nobody can promise that they come back, and we don’t. The other person’s free choice decides. What you can do is to come out of this well, and that is what we help with.

    There is no account and no cost. Nobody reads what you write.
home-support = In danger, or thinking of ending your life? Go to Support now.
# On an empty home of the installed guide, above the doors.
home-restore = Did you start in the browser?
    .text = An installed guide keeps its own things and starts empty. A backup from the browser brings everything over.
    .link = Bring in a backup
home-disclaimer = Self-help information, not therapy, diagnosis, legal or emergency help. It cannot know your whole story, and it cannot change another person’s mind. If you are in danger, call your emergency number.
home-bowl = A bowl with seven fine cracks that can be filled with gold

## The neutral front page: on plan c, and where nothing is saved

home-neutral = Good to see you
    .text = This is a quiet place to take care of yourself, one day at a time.
    .today = Go to today
    .tools = Tools for hard moments
    .support = Support
