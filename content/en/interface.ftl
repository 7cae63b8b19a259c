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

## What the visitor must know about the place where progress is kept

store-blocked = This browser keeps nothing for this page, so what you do here is gone when you close it. Everything else works.
store-full = There is no room left on this device, so your last changes are not saved. What was saved before is still there. You can download a copy in Settings.
store-newer = What is saved here was written by a newer version of this guide. It is left as it is, and nothing new is saved. Close the other tabs and load the page again.
store-unreadable = What is saved on this device can’t be read. It has not been changed. Keep a copy first, then go on if you like. If there was an older copy that could be read, you see it now.
    .title = Something saved here can’t be read
    .go-on = Go on, and save over it
store-keep = Keep a copy of it

## In a frame on somebody’s page

frame-kept = What you do here is saved only here: in this browser, and only for this website. Some browsers clear it when you close them.
frame-not-kept = This browser keeps nothing for a guide inside another website.
frame-full = Open the full page
    .hint = The full page has a place of its own, and what you did here can go along. It shows you what came and asks before it takes anything. If no window opens, save a backup here. Then open the full page and bring the file in under Settings.
frame-home = Back to the article

## When a file could not be offered

download-failed = The file could not be made here. Nothing is lost. Some apps and frames don’t allow files: open this page in a browser of its own and try again.
    .ok = All right

## When the program breaks. These words are taken out of the pack at the start, so that they are there when nothing else works.

broken-title = Something broke in this guide
broken-text = What you saved before is still on this device. Load the page again, and it should go on from there. If it happens again, keep a copy of your data first.
broken-reload = Load the page again
broken-keep = Download my data
