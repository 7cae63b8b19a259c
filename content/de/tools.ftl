### Die Liste der Werkzeuge.

tools-title = Werkzeuge für schwere Momente
    .lead = Nimm, was jetzt hilft. Du kannst mit allem jederzeit aufhören.
tools-urge = Hilfe beim Drang
    .text = Erst ein Atemzug, dann fünfzehn Minuten, eine nach der anderen. Ganz ohne Fragen.
tools-changed = Etwas ist anders
    .text = Eine Nachricht, ein Nein, oder du willst jetzt etwas anderes. Ein Tipp, dann das, was passt.
tools-quiet = Kontaktsperre (ruhige Zeit)
    .text = Deine Tage, und Notizen zu dem, was dazwischen passiert.
tools-days = Deine Tage
    .text = Zähle deine Tage und notiere schwere Momente.
tools-letter = Nicht gesendete Briefe
    .text = Schreib, was sich nicht schicken lässt. Behalte es, versiegle es oder lass es brennen.
tools-log = Kurzes Tagebuch
    .text = Eine Zeile über den Tag. Höchstens zehn Minuten.
tools-message =
    .text = Stell eine kurze erste Nachricht zusammen, sieh sie zweimal an, lass sie einen Tag ruhen.
tools-insights = Einblicke
    .text = Deine Stimmung, deine Tage und dein Drang, in kleinen Bildern.
tools-support = Hilfe
    .text = Menschen zum Anrufen oder Schreiben, in deinem Land.
