### Einstellungen: Aussehen und Tasten, Tage und Nummern, was gespeichert wird, eine Sicherung, Löschen.

settings-title = Einstellungen

## Aussehen und Tasten

settings-look = Aussehen und Tasten
settings-theme = Hell oder dunkel
    .hint = Auto richtet sich nach dem Gerät.
theme-auto = Auto
theme-light = Hell
theme-dark = Dunkel
settings-digits = Tasten 1 bis 9 wählen eine Antwort
    .hint = Im Check-in, auf einer Tastatur.
settings-shift = Dreimal die Umschalttaste verlässt den Ratgeber
    .hint = Drücke die Umschalttaste (Shift) und lass sie los, dreimal in fünf Sekunden, ohne eine andere Taste dazwischen. Das wirkt wie „Jetzt weg“.

## Tage und Nummern

settings-days = Tage und Hilfetelefone
settings-day-start = Mein Tag beginnt um
    .hint = Was vor dieser Stunde passiert, gehört noch zum Abend davor.
settings-ex = Die andere Person weglassen
    .hint = Jede Seite handelt dann nur von dir. Du zählst deine Tage und notierst schwere Momente, mehr nicht. Manche Teile sind weggeräumt.
settings-region = Hilfetelefone für
    .hint = Danach richten sich die Seite „Hilfe“ und jede Karte mit Nummern.
# $country: a country name from support.ftl, as it stands in a list.
settings-region-guess = Wie auf dem Gerät: { $country }
# $country: a country name from support.ftl, as it stands inside a sentence.
settings-region-asked = Diese Seite wurde für { $country } geöffnet. Darum siehst du hier diese Nummern, was du auch wählst.

## Was gespeichert wird

settings-saving = Was hier gespeichert wird
settings-saving-on = Was du hier machst, bleibt in diesem Browser, nur auf diesem Gerät: deine Tage, deine Notizen, deine späteren Antworten und deine Einstellungen. Dein Alter und die ersten fünf Antworten zur Sicherheit werden nie gespeichert.
settings-saving-off = Das Speichern ist aus. Auf diesem Gerät bleibt nichts. Was du jetzt siehst, ist weg, wenn du diese Seite schließt oder neu lädst. Wenn du den Ratgeber das nächste Mal öffnest, ist das Speichern wie sonst an, und du kannst es wieder ausschalten.
settings-saving-paused = Das Speichern wartet auf dein Ja. Bis dahin ist das, was du machst, weg, wenn du diese Seite schließt oder neu lädst. Was vor deinem letzten Check-in hier gespeichert war, ist noch da. Kann sonst jemand dieses Gerät öffnen? Dann lass es vielleicht besser so, wie es ist.
settings-stop = Hier nichts speichern
    .warning = Das entfernt sofort, was auf diesem Gerät gespeichert ist. Der Ratgeber läuft weiter, bis du diese Seite schließt oder neu lädst. Dann ist alles weg. Mach vorher eine Sicherung, falls du es wiederhaben willst. Wer auf dieses Gerät schaut, kann merken, dass plötzlich etwas fehlt.
    .yes = Ja, hier nichts speichern
    .no = Nein, so lassen
settings-allow = Hier wieder speichern
settings-allow-paused = Ja, auf diesem Gerät speichern
health-working = Dieser Browser kann für diese Seite speichern. Manche Browser räumen nach einer Woche ohne Besuch auf. Eine Sicherung ist davor geschützt.
health-blocked = Dieser Browser behält nichts für diese Seite. Eine Sicherung geht trotzdem.
health-full = Auf diesem Gerät ist kein Platz mehr. Eine Sicherung geht trotzdem.
health-unreadable = Was hier gespeichert ist, lässt sich nicht lesen. Der Hinweis oben sagt, was du tun kannst.
health-newer = Was hier gespeichert ist, stammt aus einer neueren Version dieses Ratgebers. Es bleibt, wie es ist.

## Eine Sicherung

settings-backup = Eine Kopie für dich
settings-export = Sicherung speichern
    .hint = Eine einfache Datei mit allem, was gespeichert werden darf. Wer die Datei öffnet, kann sie lesen. Leg sie also an einen sicheren Ort.
    .none = Es gibt noch nichts für eine Sicherung.
# $name: the name of the file.
settings-export-done = Die Datei heißt { $name }. Du findest sie bei deinen Downloads.
settings-import = Sicherung öffnen
    .hint = Wähle eine Datei, die dieser Ratgeber gemacht hat. Du siehst, was darin ist, bevor sich etwas ändert.
    .newer = Solange hier etwas aus einer neueren Version gespeichert ist, lässt sich keine Sicherung öffnen. Lade die Seite zuerst neu.

preview-title = Was in dieser Datei ist
preview-check-in = Ein Check-in
preview-rounds =
    { $count ->
        [one] { $count } Runde ruhige Zeit
       *[other] { $count } Runden ruhige Zeit
    }
preview-lines =
    { $count ->
        [one] { $count } Zeile in den Kontaktnotizen
       *[other] { $count } Zeilen in den Kontaktnotizen
    }
preview-ticks =
    { $count ->
        [one] { $count } abgehakte Aufgabe
       *[other] { $count } abgehakte Aufgaben
    }
preview-news =
    { $count ->
        [one] { $count } Neuigkeit
       *[other] { $count } Neuigkeiten
    }
preview-settings = Deine Einstellungen
preview-seen = Zuletzt benutzt: { $date }
preview-warning = Wenn du weitermachst, ersetzt das alles, was jetzt hier ist. Sichere vorher, was hier ist, falls du es wiederhaben willst.
preview-unsaved = Das Speichern ist aus. Was aus der Datei kommt, bleibt also nur, bis du diese Seite schließt oder neu lädst.
preview-keep = Erst sichern, was hier ist
preview-yes = Alles ersetzen
preview-no = So lassen
preview-done = Fertig. Alles aus der Datei ist jetzt hier.
preview-done-keep = Sichern, was vorher hier war

## Was bei einer Sicherung nicht stimmen kann. Dann hat sich nichts geändert, und jeder Text sagt das.

fault-too-long = Diese Datei ist zu groß für eine Sicherung dieses Ratgebers. Es wurde nichts geändert. Bitte wähle eine andere Datei.
fault-not-ours = Das ist keine Sicherung dieses Ratgebers. Es wurde nichts geändert. Ihr Name sieht oft so aus: guide-backup-2026-03-01.json.
fault-newer = Diese Datei stammt aus einer neueren Version dieses Ratgebers. Es wurde nichts geändert. Lade diese Seite neu, um die neueste Version zu bekommen, und versuch es dann noch einmal.
fault-damaged = Diese Datei wurde verändert oder beschädigt, nachdem sie erstellt war. Hier wurde nichts geändert. Wenn du eine andere Kopie hast, probiere bitte die.
# $part: one of the parts below.
fault-impossible = In dieser Datei steht etwas, das nicht sein kann, und zwar in diesem Teil: { $part }. Es wurde nichts geändert. Wenn du eine andere Kopie hast, probiere bitte die.
fault-unreadable = Der Browser konnte diese Datei nicht lesen. Es wurde nichts geändert. Bitte wähle sie noch einmal.
fault-part-check-in = der Check-in
fault-part-quiet = ruhige Tage
fault-part-log = die Kontaktnotizen
fault-part-path = der Weg
fault-part-news = Neuigkeiten
fault-part-settings = Einstellungen
fault-part-dates = Datumsangaben

## Löschen

settings-erase = Alles löschen
    .what = Das entfernt alle Tage, Notizen, Antworten und Einstellungen von diesem Gerät.
    .warning = Es passiert sofort und lässt sich nicht zurücknehmen. Wenn jemand anderes auf dieses Gerät schaut, kann auffallen, dass es plötzlich leer ist. Der Browserverlauf selbst zeigt den Besuch trotzdem.
    .yes = Ja, alles löschen
    .no = Nein, behalten
    .done = Gelöscht. Wir haben noch einmal im Speicher dieses Browsers nachgesehen: Von dir ist nichts mehr darin.
    .blocked = Was auf dem Bildschirm war, ist weg. Dieser Browser lässt uns nichts speichern, darum gab es sonst nichts zu entfernen.
# $names: the names under which something is still stored.
settings-erase-left = Der Browser ließ uns nicht alles entfernen. Das ist noch da: { $names }. In den Einstellungen des Browsers kannst du die Daten dieser Seite löschen.
settings-erase-others = Hier ist noch ein anderes Profil dieses Ratgebers gespeichert. Es wurde nicht angerührt: { $names }
