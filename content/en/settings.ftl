### Settings: look and keys, days and numbers, what is kept, a backup, erasing.

settings-title = Settings

## Look and keys

settings-look = Look and keys
settings-theme = Light or dark
    .hint = Auto goes by what the device is set to.
theme-auto = Auto
theme-light = Light
theme-dark = Dark
settings-size = Size of text
    .hint = Everything on the page grows with it.
size-small = Small
size-auto = Usual
size-large = Large
size-largest = Largest
settings-motion = Movement
    .hint = Auto goes by what the device is set to. Less keeps only what you follow, such as the breath.
motion-auto = Auto
motion-less = Less
motion-off = None
settings-digits = Keys 1 to 9 choose an answer
    .hint = In the check-in, on a keyboard.
settings-shift = Three presses of Shift leave the guide
    .hint = Press Shift and let go, three times within five seconds, with no other key between. It does the same as “Leave now”.

## Days and numbers

settings-days = Days and help lines
settings-day-start = My day begins at
    .hint = What happens before this hour still belongs to the evening before.
settings-ex = Leave my ex out of it
    .hint = Every page is then only about you. You count your days and note hard moments, nothing more. Some parts are put away.
settings-region = Help lines for
    .hint = Support and every card with numbers use this.
# $country: a country name from support.ftl, as it stands in a list.
settings-region-guess = { $country } (by the device)
# $country: a country name from support.ftl, as it stands inside a sentence.
settings-region-asked = This page was opened for { $country }, so those numbers are shown here, whatever you choose.

## What is kept

settings-saving = What is kept here
settings-saving-on = What you do here is kept in this browser, on this device only: your days, your log, your later answers and your settings. Your age and the first five safety answers are never kept.
settings-saving-off = Saving is off. Nothing is kept on this device. What you see now is gone when you close or reload this page. The next time you open the guide, saving is on as usual, and you can switch it off again.
settings-saving-paused = Saving waits for your yes. Until then, what you do is gone when you close or reload this page. What was kept here before your last check-in is still there. Can anyone else open this device? Then it may be wiser to leave it as it is.
settings-stop = Don’t keep anything here
    .warning = This removes what is kept on this device, at once. The guide goes on until you close or reload this page. Then all of it is gone. Save a backup first if you may want it back. If someone looks at this device, they may notice that things are suddenly missing.
    .yes = Yes, keep nothing here
    .no = No, leave it as it is
settings-allow = Keep it here again
settings-allow-paused = Yes, keep it on this device
health-working = This browser can keep things for this page. Some browsers clear them after a week without a visit. A backup is safe from that.
health-blocked = This browser keeps nothing for this page. A backup still works.
health-full = There is no room left on this device. A backup still works.
health-unreadable = What is kept here can’t be read. The note above says what you can do.
health-newer = A newer version of this guide wrote what is kept here. It is left as it is.

## A backup

settings-backup = A copy for you
settings-export = Save a backup
    .hint = One plain file with everything that may be kept. Whoever opens the file can read it, so put it in a safe place.
    .none = There is nothing to put into a backup yet.
# $name: the name of the file.
settings-export-done = The file is called { $name }. Look for it where your downloads go.
settings-import = Open a backup
    .hint = Choose a file that this guide made. You see what is in it before anything changes.
    .newer = A backup can’t be opened while something from a newer version is kept here. Load the page again first.

preview-title = What this file holds
preview-check-in = A check-in
preview-rounds =
    { $count ->
        [one] { $count } round of quiet time
       *[other] { $count } rounds of quiet time
    }
preview-lines =
    { $count ->
        [one] { $count } line in the contact log
       *[other] { $count } lines in the contact log
    }
preview-ticks =
    { $count ->
        [one] { $count } task ticked
       *[other] { $count } tasks ticked
    }
preview-news =
    { $count ->
        [one] { $count } piece of news
       *[other] { $count } pieces of news
    }
preview-sheets =
    { $count ->
        [one] { $count } thing you wrote down
       *[other] { $count } things you wrote down
    }
preview-marks =
    { $count ->
        [one] { $count } small note of a day, such as a mood
       *[other] { $count } small notes of days, such as moods
    }
preview-where = Where you are on the way
preview-settings = Your settings
preview-seen = Last used on { $date }
preview-warning = If you go on, this takes the place of everything that is here now. Save what is here first if you may want it back.
preview-unsaved = Nothing is saved here just now, so what comes from the file stays only until you close or reload this page.
preview-way = How should it come in?
preview-merge = Add it to what is here
    .says = What is here stays. Where the file and this device both say something about one thing, the later one counts.
    .yes = Add it
preview-replace = Replace what is here
preview-comes = This comes in:
preview-changes = This will say something else than now:
preview-goes = This goes:
preview-nothing = Nothing would change. All of it is here already.
preview-keep = Save what is here first
preview-yes = Replace everything
preview-no = Leave it as it is
preview-done = Done. Everything from the file is here now.
    .merged = Done. What is in the file has joined what was here.
preview-undo = Undo this
preview-undone = Undone. It is as it was before, with what you did since.

## What can be wrong with a backup. Nothing has changed then, and each text says so.

fault-too-long = This file is too big to be a backup of this guide. Nothing was changed. Please choose another file.
fault-not-ours = This is not a backup of this guide. Nothing was changed. Its name is often like guide-backup-2026-03-01.json.
fault-newer = A newer version of this guide made this file. Nothing was changed. Load this page again to get the newest version, then try once more.
fault-damaged = This file was changed or damaged after it was made. Nothing was changed here. If you have another copy, please try that one.
# $part: one of the parts below.
fault-impossible = This file says something that can’t be, in this part: { $part }. Nothing was changed. If you have another copy, please try that one.
fault-no-room = What is in this file does not fit into this browser’s store. Nothing was changed: what was here before is still here. You can free some room on this device, or open the file in another browser.
fault-unreadable = The browser could not read this file. Nothing was changed. Please choose it again.
fault-part-check-in = the check-in
fault-part-quiet = quiet days
fault-part-log = the contact log
fault-part-path = the path
fault-part-news = news
fault-part-settings = settings
fault-part-written = what was written down
fault-part-dates = dates

## Erasing

settings-erase = Erase everything
    .what = This removes every day, note, answer and setting from this device, and the files that let the guide open without internet. Then you see every place that was looked at, and what is left in it.
    .warning = It happens at once and can’t be undone. Without internet, the guide can’t be opened again on this device afterwards. If someone else looks at this device, they may notice that it is suddenly empty. The browser’s own history still shows the visit.
    .yes = Yes, erase it all
    .no = No, keep it
    .done = Nothing is left.
    .blocked = this browser lets us keep nothing here, so there was nothing to remove.
# $names: the names under which something is still stored.
settings-erase-left = this is still there: { $names }. In the settings of the browser, you can clear the data of this page.
settings-erase-others = Another profile of this guide is kept here too. It was not touched: { $names }
erase-others = Erase the other profiles too
# $names: the names under which something is still stored.
erase-others-warning = This removes what other profiles keep here, at once: { $names }. Someone else may be using them. It can’t be undone.
# The places that were looked at, each followed by what is left in it.
erased-not-all = Not everything could be removed.
erased-memory = What this page held in memory:
erased-store = The store of this browser:
erased-tab = Notes of this tab:
    .mark = one, and all it says is that saving waits for your yes. It goes when you close the tab.
erased-files = Files kept for use without internet:
erased-worker = The helper that opens the guide without internet:
erased-nothing = nothing.
erased-since = what you did since then.
erased-unseen = this browser does not let us look.
erased-left =
    { $count ->
        [one] { $count } is still there.
       *[other] { $count } are still there.
    }
erased-after = If the guide is open in another tab, close that tab too. The browser’s own history still shows the visit. Someone who checks this device may notice that the guide is suddenly empty.
