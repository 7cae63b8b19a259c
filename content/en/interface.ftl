### Words that stand on many pages.

interface-name = Kintsugi
interface-skip = Skip to the page
interface-places = Places
interface-today = Today
interface-path = Path
interface-tools = Tools
interface-support = Support
interface-settings = Settings
interface-about = About this guide
interface-urge = Urge help
interface-leave = Leave now
interface-open-again = Open again
interface-loading = One moment.
late-failed = This part of the guide did not arrive. Your internet may be gone for now. What you did so far is not lost.
    .again = Try again
# Above the help lines, in place of urge help and support while they are not there.
late-breathe = Breathe in through your nose. Breathe out slowly, twice as long. Then once more.

## In place of a part that is about somebody else, where the visitor asked for a guide that is only about the visitor

put-away = This part is put away
    .text = You asked for a guide that is only about you, so this part stays closed. Nothing in it is lost. Settings brings it back at any time.
    .heal = Go to the Heal path
    .settings = Open Settings

# The newer version is on the device already; nothing is lost by it.
interface-new-version = A newer version is ready. What you saved stays as it is.
    .reload = Reload

## What the visitor must know about the place where progress is kept

store-blocked = This browser keeps nothing for this page, so what you do here is gone when you close it. Everything else works, and you can save a copy.
store-full = There is no room left on this device, so your last changes are not saved. What was saved before is still there.
store-newer = What is saved here was written by a newer version of this guide. It is left as it is, and nothing new is saved. Close the other tabs and load the page again.
store-unreadable = What is saved on this device can’t be read. It has not been changed. Keep a copy first, then go on if you like. If there was an older copy that could be read, you see it now.
    .title = Something saved here can’t be read
    .go-on = Go on, and save over it
store-keep = Keep a copy of it
store-copy = Save a copy in Settings
clock-behind = This device says it is { $date }. The last time you were here, it was { $seen }. So your days are resting, and nothing is lost. Did the clock change, or was it wrong before?
    .right = This date is right

## In a frame on somebody’s page

frame-home = Back to the article

## When a file could not be offered

download-failed = The file could not be made here. Nothing is lost. Some apps and frames don’t allow files: open this page in a browser of its own and try again.
    .ok = All right

## When the program breaks. These words are taken out of the pack at the start, so that they are there when nothing else works.

broken-title = Something broke in this guide
broken-text = What you saved before is still on this device. Load the page again, and it should go on from there. If it happens again, keep a copy of your data first.
broken-reload = Load the page again
broken-keep = Download my data

## Where no days are counted: someone under age, someone who might act on thoughts of ending their life

not-now-young = No count for now
    .text =
        This part is made for adults, so we don’t start a count for you. That does not make what you feel any smaller.

        You deserve a person at your side, not a number: an adult you trust, a teacher, a doctor, or a line for young people.
not-now-heavy = The count can wait
    .text = One thing matters right now: that you are not alone with this. Tell one person, and stay near them. Get some distance from anything you could use to hurt yourself. The rest of this page will keep.
not-now-support = Go to Support
