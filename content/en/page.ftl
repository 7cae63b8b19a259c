### Words of the page itself, before the program runs or when it cannot run. They stand in index.html, not in a pack.

page-title = Guide
# Shown by search engines under the title.
page-description = A free, private guide for the weeks after a breakup. No contact (quiet time), one small step a day, and help for hard nights. Nothing leaves your device.
page-about = A free, private guide for the weeks after a breakup. Nothing you write here leaves your device.
page-helpline = Talk to someone now: findahelpline.com
page-leave = Leave now
page-noscript = The guide itself needs JavaScript, which is switched off here. You can switch it on for this page and load it again. The two links on this page work without it.
page-trouble = A part of the guide did not arrive, or this browser is too old for it or blocks it. What you saved here before is still on this device. Loading the page again often helps.
page-reload = Load the page again
