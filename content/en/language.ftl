### What this language calls itself, and what is said about languages.

language-name = English
language-title = Language
language-failed = That language is not on this device yet, and it can’t be fetched right now. Nothing is lost: the guide goes on as it is. Try again once the internet is back.
