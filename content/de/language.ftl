### Wie diese Sprache sich nennt, und was über Sprachen gesagt wird. Es gibt sie erst zum Teil.

language-name = Deutsch
language-title = Sprache
language-failed = Diese Sprache ist noch nicht auf diesem Gerät und lässt sich gerade nicht holen. Nichts geht verloren: Der Ratgeber bleibt, wie er ist. Versuch es noch einmal, wenn das Internet wieder da ist.
# Steht über jeder Seite, die es noch nicht auf Deutsch gibt. Ist alles übersetzt, fällt diese Zeile weg.
language-partly = Dieser Teil ist bisher nur auf Englisch da.
# Welche Seiten es auf Deutsch gibt: das Ende ihrer Adressen, „home“ für die erste.
language-pages = home check-in/ result support tools tools/urge changed settings
