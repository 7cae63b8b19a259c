### Urge help: the first screen is one button. Every step can be skipped, and none of it asks the network for anything.

urge-title = Stay here a moment
    .text = You don’t have to decide anything. Just breathe with me first.
urge-breathe = Breathe with me
urge-breath-in = Breathe in
urge-breath-hold = Hold, softly
urge-breath-out = Breathe out, slowly
urge-breath-count =
    { $breaths ->
        [one] { $breaths } breath to go
       *[other] { $breaths } breaths to go
    }
urge-breath-own = If holding feels bad, leave it out. Your own pace is fine.
urge-breath-done = Good. You are here.
urge-skip = Skip this
urge-next = Go on
urge-stop = That’s enough for now
urge-rate = How strong is it, from 0 to 10?
    .hint = 0 is not at all. 10 is as strong as it can be.
    .kept = Your number is kept on this device only, for Insights.
urge-rate-again = And now, from 0 to 10?
urge-trigger = What set it off?
    .hint = One tap, or none.
# $before, $after: numbers from 0 to 10.
urge-before-after = At first it was { $before }. Now it is { $after }.

## The wave: fifteen minutes

urge-wave = Ride the wave: 15 minutes
    .text = An urge is like a wave. It rises, it stands, it breaks. You don’t have to fight it. You stay on top and let it carry you until it gets flat.
    .start = Start the 15 minutes
    .again = One more wave
    .evidence = Watching an urge rise and fall helped students smoke less, though the urges stayed (Bowen and Marlatt, 2009, Psychology of Addictive Behaviors). That was smoking, not love.
urge-wave-1 = It is rising. Where do you feel it? Chest, throat, hands? Just notice the place.
urge-wave-2 = It may get stronger now. That is what waves do. Put both feet on the floor and press down.
urge-wave-3 = This may be the top. You don’t have to do what it says. Breathe out longer than you breathe in.
urge-wave-4 = Name five things you can see. Then three that you can hear. Then one that you can touch.
urge-wave-5 = It is getting a bit flatter, or it soon will. Your hands have done nothing you can’t take back.
urge-wave-6 = Fifteen minutes. You stayed. Notice how it feels now, even if it is only a little less.
urge-wave-left =
    { $minutes ->
        [one] { $minutes } minute to go
       *[other] { $minutes } minutes to go
    }

## Something else to do

urge-ideas = Do one of these instead
urge-idea-1 = Run cold water over your hands and wrists.
urge-idea-2 = Put the phone in another room and close the door.
urge-idea-3 = Walk round the block, or up and down the stairs.
urge-idea-4 = Write it all down on paper. Nobody gets it.
urge-idea-5 = Call or write to a friend.
urge-idea-6 = Eat something with a strong taste: a lemon, a mint, a pickle.
urge-idea-7 = Take a shower, as warm as you like it.
urge-idea-8 = Put on a film you know by heart, and a blanket.

urge-night = It is late
    .text = At 2 a.m. everything is bigger and nearer than it is. The words you would send now are written by the most tired part of you. They will be just as true at noon, if they are true. You can decide then. Nothing gets lost by waiting for daylight. Turn the pillow over. Put a hand on your chest. You have got through every night so far.
urge-plans = Your own plans
    .empty = No plan yet. Write one for a moment like this.
    .new = Write a plan
    .when = If …
    .when-hint = One moment, such as: I lie awake at two.
    .then = then I …
    .then-hint = One thing you can do at once, such as: turn on the small lamp and read two pages.
    .add = Save this plan
    .saved = Saved. You find it here next time.
    .required = Both halves need a few words.
    .full = You have { $max } plans, and no more fit.
urge-plan = If { $when }, then I { $then }
urge-reasons = In your own words
    .lead = You wrote this about why it ended, on a calmer day.
urge-friend = Send it to someone else
    .text = Say it to someone who is there for you right now.
    .share = Share
    .copy = Copy the line
    .copied = Copied. Now choose a friend to send it to.
    .failed = That did not work here. Press on the words and hold, then copy them.
urge-friend-line = I’m having a hard moment and I don’t want to be alone with it. Can you talk for ten minutes, or just write to me?

## How it ended

urge-how = How is it now?
urge-passed = It passed
    .text = You did that. Nobody saw it, and it counts. Drink a glass of water and go easy on yourself.
urge-still-here = It is still here
    .text = That’s all right. Some waves come in rows. Take one more, or do one thing from the list. You can stay here as long as you like.
urge-contact-happened = I got in touch
    .text = That happens. You are not back at the start. Note it when you like, without blame. And please don’t send a second message to explain the first.
    .log = Note it down
# In place of the one above, where the other person is to be left out.
urge-slip = I slipped
    .text = That happens. You are not back at the start. Note it when you like, without blame.
urge-support = If you might hurt yourself or someone else, this is too much to carry alone. Please go to Support now.
    .button = Open Support

## What set it off: eight chips, used by the log and by urge help

trigger-lonely = I felt lonely
trigger-night = It was late at night
trigger-photo = A photo, a song or a place
trigger-alcohol = I had been drinking
trigger-anniversary = A special date
trigger-saw-them = I saw them or heard about them
trigger-bad-day = I had a bad day
trigger-they-reached = They got in touch
