### The page for people who want to show the guide on a site of their own.

embed-title = Put this guide on your site
    .lead = Choose how it looks, copy the lines, and paste them into a page or a post. It is free. You need no account, and neither do your readers.
# The words of the plain link in a snippet. Visitors of a blog read them.
embed-link-words = A free, private guide for the weeks after a breakup

## The choices

embed-kind = What you paste
embed-kind-element = Two lines: a frame that grows with its page
    .hint = The best choice where your site lets you add a script. Readers get our newest version each time.
embed-kind-pinned = The same, with the script held to one version
    .hint = The browser refuses the script if even one letter of it ever changes. The guide inside the frame still gets better on its own.
embed-kind-frame = A frame alone, without a script
    .hint = For sites that take scripts away. It has one fixed height and its own scroll bar, and there is no link back.
embed-kind-link = A plain link
    .hint = Works everywhere. The guide opens as a page of its own, so what readers do there is kept best.
embed-start = Where it begins
    .hint = Only the reader’s own browser sees this. It is not sent to any server.
embed-start-home = Its first page
embed-start-check-in = The check-in
embed-start-quiet = No contact (quiet time)
embed-start-heal = The Heal path
embed-theme = Light or dark
    .hint = Auto goes by the reader’s device. This and the choices below stand in the address of the frame, the same for every reader. The server that hands out the guide can see that address.
embed-accent = Colour for buttons and links
    .hint = Six digits, such as 2f6f6a. A colour that makes words hard to read is left out, in light and in dark apart.
embed-lang = Language
    .hint = A short tag, such as en. A language the guide does not have changes nothing.
embed-days = How many quiet days to begin with
    .hint = Only a wish. The guide never offers fewer days than the reader’s own answers call for.
    .none = As the guide suggests
embed-home-url = A link back to your article
    .hint = An address on your own site, such as /my-post. It is told to the frame alone and never stands in an address. It does not show on help pages, nor where the answers say stop.
embed-home-label = Words for that link
    .hint = Left empty, it says “Back to the article”.

## What comes of them

embed-snippet = Your lines
    .hint = Paste them where text may hold HTML. Keep the plain link inside: it is what readers get when a script or a frame is blocked.
embed-copy = Copy the lines
embed-copied = Copied.
embed-not-copied = This browser does not let us copy. Mark the lines and copy them yourself.
embed-preview = Preview
    .hint = You can try it. What you do in the preview stays apart from your own days.

## The words that go with it

embed-words = Words you can put above it
    .text =
        Going through a breakup? This is a free guide for the next weeks. It helps you get through tonight, see what broke, and give yourself some quiet time. It will not promise that anyone comes back.

        It is self-help, not therapy. If you are in danger, call your emergency number.

        What you write stays in your own browser. This site can’t see it, and neither can the people who made the guide.

## Privacy

embed-privacy = What this means for your readers
    .text =
        The guide sets no cookies and counts nobody. So there are no numbers for you either: you can’t see who used it, how often, or what they wrote.

        - Until a reader comes near the frame, their browser asks our server for one small script and nothing else.
        - Then it asks for the guide itself. Our server sees what any web server sees: an address on the network and a time. It does not see your page’s address.
        - Your page learns that the guide is there and how tall it is. It never learns an answer, a day, or a result.
        - What readers do in the frame is kept in their browser, for your site alone. Some browsers clear that after a while. The guide says so and offers a copy to keep.
        - If you put the guide’s files on your own site, under the same name as your blog, scripts of your blog could read what is kept. A name of its own for the guide is safer.

## In a frame on somebody’s page, below every page

frame-kept = What you do here is saved only here: in this browser, and only for this website. Some browsers clear it when you close them.
frame-not-kept = This browser keeps nothing for a guide inside another website.
frame-full = Open the full page
    .hint = The full page has a place of its own, and what you did here can go along. It shows you what came and asks before it takes anything. If no window opens, save a backup here. Then open the full page and bring the file in under Settings.
