### Words of the page itself, before the program runs or when it cannot run. They stand in index.html, not in a pack.

page-title = Guide
# Shown by search engines under the title.
page-description = A free, private guide for the weeks after a breakup. No contact (quiet time), one small step a day, and help for hard nights. Nothing leaves your device.
page-about = A free, private guide for the weeks after a breakup. Nothing you write here leaves your device.
page-leave = Leave now
page-noscript = The guide itself needs JavaScript, which is switched off here. You can switch it on for this page and load it again. The numbers below and “Leave now” work without it.
page-loading = The guide is on its way
# Under "The guide is on its way", when that takes long.
page-slow = This takes longer than usual. The guide opens by itself as soon as it is here. You can also load the page again. Below is who you can call.
page-trouble-title = The guide does not start
page-trouble = A part of the guide did not arrive, or arrived damaged. What you saved here before is still on this device. Loading the page again often helps. Until then, here is who you can call.
page-blocked = This browser does not run the guide: WebAssembly is missing or switched off here, as in some strict safety modes. What you saved here before is still on this device. Another browser will most likely work. Until then, here is who you can call.
page-reload = Load the page again

## The part that stays readable without the program

page-lines = Who you can call
page-emergency = In danger, call the emergency number of the place you are in:
page-more-lines = More numbers, by country

## Shortcuts of the installed guide

page-shortcut-urge = Urge help
page-shortcut-today = Today
