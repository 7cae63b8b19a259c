# Die Seite „Hilfe“. Namen und Nummern der Stellen stehen im Programm; hier stehen nur die Worte darum herum.

support-title = Hilfe
support-intro = Du kannst anrufen, auch wenn du nicht sicher bist, ob es schlimm genug ist. Die richtigen Worte brauchst du nicht, und du kannst jederzeit auflegen.
# $country: one of the country names below.
support-region = Nummern für { $country }.
support-elsewhere = Woanders?
support-lines = Wen du anrufen kannst
support-choose-country = Land wählen
# $number: the emergency number, such as 112.
support-emergency = Notruf: { $number }
support-emergency-unknown = Bei Gefahr ruf den Notruf des Ortes an, an dem du bist.
support-findahelpline = Kostenlose Hilfetelefone in vielen Ländern, per Anruf, SMS oder Chat
# $number, $word: as the service lists them.
support-call = { $number } anrufen
support-text = SMS an { $number }
support-text-word = SMS mit { $word } an { $number }
support-visit = { $site } öffnen
# $date: the day on which the list was made.
support-change = Nummern ändern sich. Stand dieser Liste: { $date }. Wenn wir eine Nummer mit der Stelle geprüft haben, steht es daneben. Alle anderen müssen noch geprüft werden. Wenn eine nicht geht, versuch es bei findahelpline.com.
# $date: the day on which a person checked the number with the service.
support-verified = Mit der Stelle geprüft: { $date }
support-eu-note = Diese Nummern gehen in vielen Ländern der EU, aber nicht in allen.
support-none-own = Für dieses Land haben wir noch keine Stelle für Sorgen um das eigene Verhalten. Auf findahelpline.com kannst du eine suchen. Oder frag in einer Arztpraxis oder Beratungsstelle, wer dabei helfen kann.
support-none-abuse = Für dieses Land haben wir noch keine Stelle für Gewalt in Beziehungen. Auf findahelpline.com kannst du eine suchen. Bei Gefahr ruf den Notruf an.
support-none-young = Für dieses Land haben wir noch keine Stelle für junge Leute. Auf findahelpline.com kannst du eine suchen. Oder sag es einer erwachsenen Person, der du vertraust.
support-offline = Ist diese Seite einmal geöffnet, bleibt die Liste da, auch ohne Verbindung. Zum Anrufen und Schreiben brauchst du dein Telefon.

support-scared =
    Geh dahin, wo andere Menschen sind: nebenan klingeln, in ein Geschäft, zum Bahnhof. Ruf den Notruf an, wenn du in Gefahr bist. Wenn du nicht sprechen kannst, bleib in der Leitung und tu, was man dir sagt.

    Bleib weg von der Küche und von Räumen mit nur einer Tür. Deine Sachen können warten. Du gehst vor.
    .title = Wenn du gerade Angst hast

support-tell-one =
    Such dir einen Menschen aus und schick ihm eine Zeile. Es muss nicht die ganze Geschichte sein. Das reicht:
    .title = Sag es einem Menschen
    .line = Mir geht es gerade schlecht, und ich will damit nicht allein sein. Kannst du mich anrufen?

support-plan =
    Das sind kleine Dinge, die du vorbereiten kannst. Eine Beratungsstelle geht sie gern mit dir durch.

    - Ein Codewort, das einer vertrauten Person sagt, dass sie Hilfe rufen soll.
    - Ein Ort, an dem du eine Nacht bleiben kannst, und ein Weg dorthin.
    - Papiere, Schlüssel, etwas Geld und deine Medikamente an einem Platz.
    - Ein sicherer Weg, auf dem man dich erreicht.

    Bewahre die Liste dort auf, wo sie sonst niemand findet, oder nur im Kopf. Wenn du Kinder hast, plane auch für sie mit einer Beratungsstelle.
    .title = Ein kleiner Sicherheitsplan

support-device =
    Wer deine Codes kennt, kann vielleicht deine Anrufe, deine Nachrichten und deinen Browserverlauf sehen. „Jetzt weg“ verbirgt diese Seite, aber der Verlauf zeigt den Besuch trotzdem.

    - Nimm für wichtige Anrufe ein Gerät, an das die andere Person nicht kommt.
    - Ändere deine Codes von so einem Gerät aus.
    - Wenn du denkst, dass du geortet wirst, sprich mit einer Beratungsstelle, bevor du etwas entfernst. Eine plötzliche Änderung kann auffallen.
    .title = Ist dein Gerät sicher?

## Für wen eine Stelle da ist

for-emergency = Bei Gefahr
for-suicide = Bei Gedanken, dir das Leben zu nehmen oder dich zu verletzen
for-emotional = Wenn es zu schwer wird oder du reden willst
for-abuse = Wenn dir jemand wehtut, Angst macht oder dich kontrolliert
for-men = Für Männer, denen in einer Beziehung wehgetan wird oder die kontrolliert werden
for-young = Für junge Leute
for-own-behaviour = Wenn du dich um dein eigenes Verhalten sorgst
for-stalking = Wenn dir jemand folgt oder dich überwacht
for-shelters = Ein sicherer Ort zum Bleiben

## Länder: der Wert steht im Satz (immer nach „für“), .name steht allein in einer Liste

country-us = die USA
    .name = USA
country-ca = Kanada
    .name = Kanada
country-gb = das Vereinigte Königreich
    .name = Vereinigtes Königreich
country-ie = Irland
    .name = Irland
country-au = Australien
    .name = Australien
country-nz = Neuseeland
    .name = Neuseeland
country-de = Deutschland
    .name = Deutschland
country-fr = Frankreich
    .name = Frankreich
country-es = Spanien
    .name = Spanien
country-in = Indien
    .name = Indien
country-eu = die Europäische Union
    .name = Europäische Union
country-any = alle Länder
    .name = Alle Länder
