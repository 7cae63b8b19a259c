### Unsent letters. None of these words says who a letter is for: it may be for anyone, or for no one.

letter-title = Unsent letters
    .lead = Write what can’t be sent. Nobody gets it, and nothing here can send it.
letter-new = Write a letter
letter-none = No letter yet. Begin with one line. It does not have to be good.
letter-list = Your letters
letter-open = Open
letter-sealed-until = Sealed until { $date }
letter-many = You have { $letters } letters. { $max } fit.
letter-full = You have { $max } letters, and no more fit. Burn one to make room, or copy it somewhere safe first.

## Writing

letter-write = A letter that nobody gets
    .label = Your letter
    .hint = There is room for about ten pages ({ $max } characters).
letter-saved = Saved on this device.
letter-not-kept = Nothing is saved on this device now. Your words are gone when you close this page.
letter-left =
    { $left ->
        [one] { $left } more character fits.
       *[other] { $left } more characters fit.
    }
letter-too-long =
    { $over ->
        [one] { $over } character too many to be saved. What was saved before is still there. Shorten it a little, or go on in a second letter.
       *[other] { $over } characters too many to be saved. What was saved before is still there. Shorten it a little, or go on in a second letter.
    }
letter-no-room = There is no room left on this device, so your last words are not saved. They stay here as long as you keep this page open. Copy them, or keep them as a file.
letter-copy = Copy the words
    .done = Copied.
    .failed = That did not work here. Mark the words, then copy by hand.
letter-keep = Keep as a file
letter-back = Back to my letters

## The seal

letter-seal = Seal it until a day
    .text = A sealed letter stays shut until that day. You can’t read it or change it before. You can still burn it.
    .day = It opens again on
    .button = Seal it
    .done = Sealed. It opens again on { $date }.
    .error-empty = Write a few words first.
    .error-day = Please choose a day, such as a month from now.
    .error-ahead = Please choose a day that is still to come.
    .error-far = Ten years is the longest. Please choose an earlier day.
letter-shut = This letter is sealed
    .text = It opens on { $date }. Until then it can rest, and so can you.

## Burning

letter-burn = Burn it
    .warning = This letter will be gone for good, with every copy that this guide has made. A backup file that you saved yourself stays as it is.
    .yes = Yes, burn it
    .no = Keep it
letter-gone = It is gone
    .text =
        You wrote it, and you let it go. It is not on this device any more. Nobody read it here, and nobody will.

        What was true in it stays true without the paper. Sit for a moment, if you like. Feel the floor under your feet. Let your shoulders drop.
    .not-off = The browser did not let the guide take it off this device. “Erase everything” in Settings may still work.
    .end = That’s enough for now
