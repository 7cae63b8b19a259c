### Einstellungen: Aussehen und Tasten, Tage und Nummern, was gespeichert wird, eine Sicherung, Löschen.

settings-title = Einstellungen

## Aussehen und Tasten

settings-look = Aussehen und Tasten
settings-theme = Hell oder dunkel
    .hint = Auto richtet sich nach dem Gerät.
theme-auto = Auto
theme-light = Hell
theme-dark = Dunkel
settings-size = Größe der Schrift
    .hint = Alles auf der Seite wächst mit.
size-small = Klein
size-auto = Normal
size-large = Groß
size-largest = Sehr groß
settings-motion = Bewegung
    .hint = „Auto“ richtet sich nach dem Gerät. „Wenig“ lässt nur, dem du folgst, wie den Atem.
motion-auto = Auto
motion-less = Wenig
motion-off = Keine
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
settings-region-guess = { $country } (laut Gerät)
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
preview-sheets =
    { $count ->
        [one] { $count } Sache, die du aufgeschrieben hast
       *[other] { $count } Sachen, die du aufgeschrieben hast
    }
preview-marks =
    { $count ->
        [one] { $count } kleine Notiz zu einem Tag, etwa zur Stimmung
       *[other] { $count } kleine Notizen zu Tagen, etwa zur Stimmung
    }
preview-where = Wo du auf dem Weg bist
preview-settings = Deine Einstellungen
preview-seen = Zuletzt benutzt: { $date }
preview-warning = Wenn du weitermachst, ersetzt das alles, was jetzt hier ist. Sichere vorher, was hier ist, falls du es wiederhaben willst.
preview-unsaved = Hier wird gerade nichts gespeichert. Was aus der Datei kommt, bleibt also nur, bis du diese Seite schließt oder neu lädst.
preview-way = Wie soll es dazukommen?
preview-merge = Zu dem hinzufügen, was hier ist
    .says = Was hier ist, bleibt. Wo die Datei und dieses Gerät beide etwas zur selben Sache sagen, zählt das Spätere.
    .yes = Hinzufügen
preview-replace = Ersetzen, was hier ist
preview-comes = Das kommt dazu:
preview-changes = Hier steht dann etwas anderes als jetzt:
preview-goes = Das fällt weg:
preview-nothing = Es würde sich nichts ändern. Alles davon ist schon hier.
preview-keep = Erst sichern, was hier ist
preview-yes = Alles ersetzen
preview-no = So lassen
preview-done = Fertig. Alles aus der Datei ist jetzt hier.
    .merged = Fertig. Was in der Datei ist, ist zu dem dazugekommen, was hier war.
preview-undo = Rückgängig machen
preview-undone = Rückgängig gemacht. Es ist wie vorher, mit dem, was du seitdem gemacht hast.

## Was bei einer Sicherung nicht stimmen kann. Dann hat sich nichts geändert, und jeder Text sagt das.

fault-too-long = Diese Datei ist zu groß für eine Sicherung dieses Ratgebers. Es wurde nichts geändert. Bitte wähle eine andere Datei.
fault-not-ours = Das ist keine Sicherung dieses Ratgebers. Es wurde nichts geändert. Ihr Name sieht oft so aus: guide-backup-2026-03-01.json.
fault-newer = Diese Datei stammt aus einer neueren Version dieses Ratgebers. Es wurde nichts geändert. Lade diese Seite neu, um die neueste Version zu bekommen, und versuch es dann noch einmal.
fault-damaged = Diese Datei wurde verändert oder beschädigt, nachdem sie erstellt war. Hier wurde nichts geändert. Wenn du eine andere Kopie hast, probiere bitte die.
# $part: one of the parts below.
fault-impossible = In dieser Datei steht etwas, das nicht sein kann, und zwar in diesem Teil: { $part }. Es wurde nichts geändert. Wenn du eine andere Kopie hast, probiere bitte die.
fault-no-room = Was in dieser Datei ist, passt nicht in den Speicher dieses Browsers. Es wurde nichts geändert: Was vorher hier war, ist noch da. Du kannst auf diesem Gerät Platz schaffen oder die Datei in einem anderen Browser öffnen.
fault-unreadable = Der Browser konnte diese Datei nicht lesen. Es wurde nichts geändert. Bitte wähle sie noch einmal.
fault-part-check-in = der Check-in
fault-part-quiet = ruhige Tage
fault-part-log = die Kontaktnotizen
fault-part-path = der Weg
fault-part-news = Neuigkeiten
fault-part-settings = Einstellungen
fault-part-written = was aufgeschrieben wurde
fault-part-dates = Datumsangaben

## Löschen

settings-erase = Alles löschen
    .what = Das entfernt alle Tage, Notizen, Antworten und Einstellungen von diesem Gerät, und auch die Dateien, mit denen sich der Ratgeber ohne Internet öffnen lässt. Danach siehst du jeden Ort, an dem nachgesehen wurde, und was dort noch übrig ist.
    .warning = Es passiert sofort und lässt sich nicht zurücknehmen. Ohne Internet lässt sich der Ratgeber danach auf diesem Gerät nicht mehr öffnen. Wenn jemand anderes auf dieses Gerät schaut, kann auffallen, dass es plötzlich leer ist. Der Browserverlauf selbst zeigt den Besuch trotzdem.
    .yes = Ja, alles löschen
    .no = Nein, behalten
    .done = Es ist nichts mehr übrig.
    .blocked = dieser Browser lässt uns hier nichts speichern, darum gab es nichts zu entfernen.
# $names: the names under which something is still stored.
settings-erase-left = das ist noch da: { $names }. In den Einstellungen des Browsers kannst du die Daten dieser Seite löschen.
settings-erase-others = Hier ist noch ein anderes Profil dieses Ratgebers gespeichert. Es wurde nicht angerührt: { $names }
erase-others = Auch die anderen Profile löschen
# $names: the names under which something is still stored.
erase-others-warning = Das entfernt sofort, was andere Profile hier gespeichert haben: { $names }. Vielleicht benutzt sie jemand anderes. Es lässt sich nicht zurücknehmen.
# Die Orte, an denen nachgesehen wurde; hinter jedem steht, was dort noch übrig ist.
erased-not-all = Nicht alles ließ sich entfernen.
erased-memory = Was diese Seite sich gemerkt hatte:
erased-store = Der Speicher dieses Browsers:
erased-tab = Notizen dieses Tabs:
    .mark = eine, und darin steht nur, dass das Speichern auf dein Ja wartet. Sie ist weg, wenn du den Tab schließt.
erased-files = Dateien für die Zeit ohne Internet:
erased-worker = Der Helfer, der den Ratgeber ohne Internet öffnet:
erased-nothing = nichts.
erased-since = was du seitdem gemacht hast.
erased-unseen = dieser Browser lässt uns nicht nachsehen.
erased-left =
    { $count ->
        [one] { $count } ist noch da.
       *[other] { $count } sind noch da.
    }
erased-after = Wenn der Ratgeber noch in einem anderen Tab offen ist, schließ auch den. Der Browserverlauf selbst zeigt den Besuch trotzdem. Wer dieses Gerät überprüft, kann merken, dass der Ratgeber plötzlich leer ist.
