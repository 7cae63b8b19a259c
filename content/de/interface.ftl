### Wörter, die auf vielen Seiten stehen.

interface-name = Kintsugi
interface-skip = Zum Inhalt
interface-places = Bereiche
interface-today = Heute
interface-path = Weg
interface-tools = Werk{ "\u00AD" }zeuge
interface-support = Hilfe
interface-settings = Einstel{ "\u00AD" }lungen
interface-about = Über diesen Ratgeber
interface-urge = Hilfe beim Drang
interface-leave = Jetzt weg
interface-open-again = Wieder öffnen
interface-loading = Einen Moment.
late-failed = Dieser Teil des Ratgebers ist nicht angekommen. Vielleicht ist gerade kein Internet da. Was du bisher gemacht hast, ist nicht verloren.
    .again = Noch einmal
# Über den Hilfetelefonen, anstelle der Hilfe beim Drang und der Seite „Hilfe“, solange sie nicht da sind.
late-breathe = Atme durch die Nase ein. Atme langsam aus, doppelt so lang. Und dann noch einmal.

## Anstelle eines Teils über die andere Person, wenn jemand einen Ratgeber wollte, der nur von ihm selbst handelt

put-away = Dieser Teil ist weggeräumt
    .text = Du wolltest einen Ratgeber, der nur von dir handelt. Darum bleibt dieser Teil zu. Nichts darin ist verloren. In den Einstellungen holst du ihn jederzeit zurück.
    .heal = Zum Weg der Heilung
    .settings = Einstellungen öffnen

# The newer version is on the device already; nothing is lost by it.
interface-new-version = Eine neuere Version ist bereit. Was du gespeichert hast, bleibt, wie es ist.
    .reload = Neu laden

## Was man über den Ort wissen muss, an dem alles gespeichert wird

store-blocked = Dieser Browser behält nichts für diese Seite. Was du hier machst, ist weg, wenn du sie schließt. Alles andere geht, und du kannst eine Kopie speichern.
store-full = Auf diesem Gerät ist kein Platz mehr. Deine letzten Änderungen sind nicht gespeichert. Was vorher gespeichert war, ist noch da.
store-newer = Was hier gespeichert ist, stammt aus einer neueren Version dieses Ratgebers. Es bleibt, wie es ist, und Neues wird nicht gespeichert. Schließe die anderen Tabs und lade die Seite neu.
store-unreadable = Was auf diesem Gerät gespeichert ist, lässt sich nicht lesen. Es wurde nicht verändert. Heb zuerst eine Kopie auf, dann mach weiter, wenn du magst. Gab es eine ältere Kopie, die sich lesen ließ, siehst du jetzt diese.
    .title = Etwas Gespeichertes lässt sich nicht lesen
    .go-on = Weiter und überschreiben
store-keep = Eine Kopie aufheben
store-copy = Kopie in den Einstellungen speichern
# $date, $seen: Daten mit Wochentag, etwa „Mo., 23. November 2026“.
clock-behind = Das Datum auf diesem Gerät: { $date }. Bei deinem letzten Besuch war es: { $seen }. Darum ruhen deine Tage, und nichts ist verloren. Wurde die Uhr verstellt, oder ging sie vorher falsch?
    .right = Dieses Datum stimmt

## In einem Rahmen auf der Seite von jemandem

frame-home = Zurück zum Artikel

## Wenn eine Datei nicht angeboten werden konnte

download-failed = Die Datei konnte hier nicht erstellt werden. Nichts ist verloren. Manche Apps und Rahmen erlauben keine Dateien: Öffne diese Seite direkt in einem Browser und versuch es noch einmal.
    .ok = In Ordnung

## Wenn das Programm kaputtgeht. Diese Wörter werden am Anfang aus dem Paket genommen, damit sie da sind, wenn sonst nichts mehr geht.

broken-title = In diesem Ratgeber ist etwas kaputtgegangen
broken-text = Was du vorher gespeichert hast, ist noch auf diesem Gerät. Lade die Seite neu, dann sollte es von dort weitergehen. Wenn es wieder passiert, heb zuerst eine Kopie deiner Daten auf.
broken-reload = Seite neu laden
broken-keep = Meine Daten herunterladen

## Wo keine Tage gezählt werden: unter 18, oder wenn jemand Gedanken, sich das Leben zu nehmen, in die Tat umsetzen könnte

not-now-young = Vorerst keine Zählung
    .text =
        Dieser Teil ist für Erwachsene gemacht. Darum beginnen wir für dich keine Zählung. Was du fühlst, wird dadurch nicht kleiner.

        Du verdienst einen Menschen an deiner Seite, keine Zahl: eine erwachsene Person, der du vertraust, eine Lehrkraft, eine Arztpraxis oder ein Hilfetelefon für junge Leute.
not-now-heavy = Die Zählung kann warten
    .text = Jetzt zählt nur eins: dass du damit nicht allein bist. Sag es einem Menschen und bleib in seiner Nähe. Bring Abstand zwischen dich und alles, womit du dich verletzen könntest. Der Rest dieser Seite läuft nicht weg.
not-now-support = Zur Hilfe
