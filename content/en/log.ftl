### The plain log. Its name, its field and its buttons are in sheets.ftl.

log-hint = One line is enough. Up to { $minutes } minutes, and up to { $max } characters a line.
log-not-kept = Nothing is saved on this device now. Your lines are gone when you close this page.
log-over = That’s enough for now
    .text = Ten minutes are over. What you wrote is saved below. The log opens again at { $time }.
log-again = Do something with your hands now, or talk to someone. The day needs no more words.
log-lines = Your lines
log-save = Save the change
log-cancel = Leave it as it was
log-older = Show older lines
log-many = { $lines } lines so far. { $max } fit.
log-full = There are { $max } lines, and no more fit. Remove some old ones to make room.
