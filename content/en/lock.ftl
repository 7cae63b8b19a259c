### The lock of a shared device, the page that asks for its passphrase, and backups with a passphrase.

## Setting it

lock-title = A lock for a shared device
lock-what = Does anyone else use this device? You can close what is kept here with a passphrase. Then nobody can read it without that passphrase, and the guide locks itself when you leave it or rest for a while.
lock-begin = Set a lock
lock-warning = Only you know the passphrase. If you forget it, nobody can open what is kept here, and neither can we. Save a backup first, and put it in a safe place.
lock-set = Set the lock
lock-done = The lock is set. Everything that is kept here is closed now.
lock-on = The lock is set. The guide asks for the passphrase each time it is opened. It also locks when you choose “Leave now”.
lock-after = Lock after a rest of
    .hint = Counted from your last tap or key, also while the device sleeps.
lock-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
lock-now = Lock now
lock-change = Change the passphrase
    .button = Change it
    .done = The new passphrase counts from now on.
lock-remove = Take the lock away
    .warning = Everything that is kept here can then be read by anyone who opens this guide on this device.
    .yes = Yes, take it away
    .no = No, leave it locked
lock-no-room = There is no room for this on the device. Nothing was changed. You can remove things you no longer need, or save a backup with a passphrase instead.
lock-overtaken = Something else changed here at the same time, and that counts. The passphrase you just typed was not taken.
lock-unavailable = A lock is not possible on this page. The browser offers it only for pages that came over a safe line (https), and this page did not, or the browser is too old.
lock-nothing-kept = Nothing new is kept on this device just now, so there is nothing to lock.

## A passphrase

passphrase-new = New passphrase
    .hint = At least { $least } characters. Four or more words that do not belong together are easy to keep in mind. Blanks and capital letters count.
passphrase-again = The same once more
passphrase-so-far = The passphrase so far
passphrase-show = Show what I type
passphrase-busy = One moment. This takes a second or two.
passphrase-short = This is too short. Please take at least { $least } characters.
passphrase-long = This is too long to type again some day. Please take a shorter one.
passphrase-same = This is one letter over and over. Please mix in a few words.
passphrase-differs = The two are not the same. Please type both once more.
passphrase-wrong = That did not open it. Capital letters and blanks count. Take your time and try again.
passphrase-unavailable = This page can’t open it. The browser offers that only for pages that came over a safe line (https).

## The page that asks for it

unlock-title = This page is locked
unlock-text = Someone set a passphrase for what is kept here. Type it to go on.
unlock-label = Passphrase
unlock-button = Open
unlock-open = You don’t need it for these two:
unlock-forgotten = I can’t open it
    .text = Nobody else can open it for you: the passphrase is kept nowhere. You can come back and try again as often as you like. Or you can erase everything here and begin anew. What you once saved as a backup can then be opened again.
unlock-erased = Erased
    .go-on = Begin anew

## A backup with a passphrase

backup-seal = Close the file with a passphrase
    .hint = Then only someone who knows it can read the file. If you forget it, nobody can open the file.
    .button = Save a closed backup
    .failed = The browser could not close the file. Nothing was saved.
backup-open = This file is closed with a passphrase
    .text = Type the passphrase it was closed with. You see what is in it before anything changes.
    .label = Passphrase of the file
    .button = Open the file
fault-sealed = This is closed with a passphrase. Nothing was changed.
fault-part-seal = how it was closed
