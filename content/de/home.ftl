### Die erste Seite: eine Zeile, vier Türen, ein paar schlichte Sätze; und die neutrale Startseite.

home-line = Wieder zusammenkommen?
    .lead = Erst kommst du durch diese Nacht. Dann schauen wir, was möglich ist.
home-door-urge = Ich bin kurz davor zu schreiben
    .text = Atme zuerst. Hilfe sofort, ohne Fragen.
home-door-check-in = Check-in, etwa 6 Minuten
    .text = Deine Standortbestimmung: ehrliche Fragen, dann ein klarer nächster Schritt.
home-door-quiet = Meine Tage ohne Kontakt zählen
    .text = Kontaktsperre (ruhige Zeit): 30 Tage für den Anfang, ab heute.
home-door-heal = Ich will heilen und loslassen
    .text = Der Weg der Heilung: acht Wochen für dich. Ganz ohne Check-in.
home-doors = Womit möchtest du anfangen?
home-free = Kostenlos. Privat. Nichts verlässt dieses Gerät.
home-about-title = Was das hier ist
home-about =
    Kintsugi ist die Kunst, eine zerbrochene Schale mit Gold zu kitten. Der Riss wird nicht versteckt. Er wird ein Teil der Schale.

    Dieser Ratgeber geht mit dir durch die Wochen nach einer Trennung. Er hilft dir zu sehen, was zerbrochen ist, zu deinem Anteil zu stehen und in ruhigen Tagen zur Ruhe zu kommen. Wenn es sicher und willkommen ist, hilft er dir danach, dich behutsam zu melden. Wenn nicht, sagt er es dir freundlich und hilft dir zu heilen.

    Niemand kann versprechen, dass die andere Person zurückkommt, und wir tun es auch nicht. Ihre freie Wahl entscheidet. Was du tun kannst: gut aus dieser Zeit herauskommen. Dabei helfen wir dir.

    Es gibt kein Konto, und es kostet nichts. Niemand liest, was du schreibst.
home-support = Bist du in Gefahr, oder denkst du daran, dir das Leben zu nehmen? Geh jetzt zur Hilfe.
# On an empty home of the installed guide, above the doors.
home-restore = Hast du im Browser angefangen?
    .text = Installiert speichert der Ratgeber seine Sachen für sich und fängt leer an. Mit einer Sicherung aus dem Browser kommt alles herüber.
    .link = Sicherung herholen
home-disclaimer = Das hier sind Informationen zur Selbsthilfe. Sie ersetzen keine Therapie, keine Diagnose, keine Rechtsberatung und keine Hilfe im Notfall. Der Ratgeber kann nicht deine ganze Geschichte kennen, und er kann einen anderen Menschen nicht umstimmen. Wenn du in Gefahr bist, ruf den Notruf an.
home-bowl = Eine Schale mit sieben feinen Rissen, die sich mit Gold füllen lassen

## Die neutrale Startseite: bei Plan c, und wo nichts gespeichert wird

home-neutral = Schön, dass du da bist
    .text = Das ist ein ruhiger Ort, um gut für dich zu sorgen, einen Tag nach dem anderen.
    .today = Zu Heute
    .tools = Werkzeuge für schwere Momente
    .support = Hilfe
