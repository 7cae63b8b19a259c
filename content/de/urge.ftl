### Hilfe beim Drang: der erste Bildschirm ist ein einziger Knopf. Jeder Schritt lässt sich überspringen, und keiner fragt etwas im Netz an.

urge-title = Bleib einen Moment hier
    .text = Du musst nichts entscheiden. Atme erst einmal mit mir.
urge-breathe = Mit mir atmen
urge-breath-in = Einatmen
urge-breath-hold = Sanft halten
urge-breath-out = Langsam ausatmen
urge-breath-count =
    { $breaths ->
        [one] Noch { $breaths } Atemzug
       *[other] Noch { $breaths } Atemzüge
    }
urge-breath-own = Wenn sich das Anhalten nicht gut anfühlt, lass es weg. Dein eigenes Tempo ist richtig.
urge-breath-done = Gut. Du bist da.
urge-skip = Überspringen
urge-next = Weiter
urge-stop = Das reicht für jetzt
urge-rate = Wie stark ist es, von 0 bis 10?
    .hint = 0 ist gar nicht. 10 ist so stark wie nur möglich.
    .kept = Deine Zahl bleibt nur auf diesem Gerät, für die Einblicke.
urge-rate-again = Und jetzt, von 0 bis 10?
urge-trigger = Was hat es ausgelöst?
    .hint = Ein Tipp, oder keiner.
# $before, $after: Zahlen von 0 bis 10.
urge-before-after = Am Anfang war es { $before }. Jetzt ist es { $after }.

## Die Welle: fünfzehn Minuten

urge-wave = Auf der Welle bleiben: 15 Minuten
    .text = Ein Drang ist wie eine Welle. Sie steigt, sie steht, sie bricht. Du musst nicht gegen sie kämpfen. Du bleibst oben und lässt dich tragen, bis sie flach wird.
    .start = Die 15 Minuten beginnen
    .again = Noch eine Welle
    .evidence = Einem Drang beim Steigen und Fallen zuzusehen half Studierenden, weniger zu rauchen, obwohl der Drang blieb (Bowen und Marlatt, 2009, Psychology of Addictive Behaviors). Da ging es ums Rauchen, nicht um Liebe.
urge-wave-1 = Es steigt. Wo spürst du es? Brust, Hals, Hände? Merk dir nur die Stelle.
urge-wave-2 = Vielleicht wird es jetzt stärker. So machen das Wellen. Stell beide Füße auf den Boden und drücke sie nach unten.
urge-wave-3 = Das ist vielleicht der höchste Punkt. Du musst nicht tun, was er sagt. Atme länger aus als ein.
urge-wave-4 = Nenne fünf Dinge, die du siehst. Dann drei, die du hörst. Dann eins, das du berühren kannst.
urge-wave-5 = Es wird ein wenig flacher, oder bald. Deine Hände haben nichts getan, was du nicht zurücknehmen kannst.
urge-wave-6 = Fünfzehn Minuten. Du bist geblieben. Spüre nach, wie es jetzt ist, auch wenn es nur ein wenig weniger ist.
urge-wave-left =
    { $minutes ->
        [one] Noch { $minutes } Minute
       *[other] Noch { $minutes } Minuten
    }

## Etwas anderes tun

urge-ideas = Tu lieber eins davon
urge-idea-1 = Kaltes Wasser über Hände und Handgelenke laufen lassen.
urge-idea-2 = Das Handy in ein anderes Zimmer legen und die Tür zumachen.
urge-idea-3 = Einmal um den Block gehen, oder die Treppe rauf und runter.
urge-idea-4 = Alles auf Papier schreiben. Niemand bekommt es.
urge-idea-5 = Jemanden anrufen oder anschreiben, der dir guttut.
urge-idea-6 = Etwas essen, das kräftig schmeckt: Zitrone, Minze, saure Gurke.
urge-idea-7 = Duschen, so warm, wie du es magst.
urge-idea-8 = Einen Film anmachen, den du auswendig kennst, dazu eine Decke.

urge-night = Es ist spät
    .text = Um zwei Uhr nachts ist alles größer und näher, als es ist. Die Worte, die du jetzt schicken würdest, schreibt der müdeste Teil von dir. Am Mittag sind sie genauso wahr, falls sie wahr sind. Dann kannst du entscheiden. Nichts geht verloren, wenn du auf das Tageslicht wartest. Dreh das Kissen um. Leg eine Hand auf die Brust. Bis jetzt bist du durch jede Nacht gekommen.
urge-plans = Deine eigenen Pläne
    .empty = Noch kein Plan. Schreib einen für einen Moment wie diesen.
    .new = Plan schreiben
    .when = Wenn …
    .when-hint = Ein Moment. Wenn … „ich um zwei Uhr wach liege“.
    .then = dann …
    .then-hint = Etwas, das du sofort tun kannst. Dann … „mache ich die kleine Lampe an und lese zwei Seiten“.
    .add = Plan speichern
    .saved = Gespeichert. Beim nächsten Mal findest du ihn hier.
    .required = Beide Hälften brauchen ein paar Worte.
    .full = Du hast { $max } Pläne, mehr passen nicht.
# Wird aus zwei Feldern gebaut: „Wenn ich um zwei Uhr wach liege, dann mache ich die kleine Lampe an“.
urge-plan = Wenn { $when }, dann { $then }
urge-reasons = In deinen eigenen Worten
    .lead = Das hast du an einem ruhigeren Tag dazu geschrieben, warum es zu Ende ging.
urge-friend = Schick es jemand anderem
    .text = Sag es einem Menschen, der gerade für dich da ist.
    .share = Teilen
    .copy = Zeile kopieren
    .copied = Kopiert. Jetzt such dir aus, wer sie bekommt.
    .failed = Das ging hier nicht. Drücke länger auf die Worte, dann kopiere sie.
urge-friend-line = Ich habe gerade einen schweren Moment und will damit nicht allein sein. Kannst du zehn Minuten mit mir reden oder mir einfach schreiben?

## Wie es ausging

urge-how = Wie ist es jetzt?
urge-passed = Es ist vorbei
    .text = Das hast du geschafft. Niemand hat es gesehen, und es zählt. Trink ein Glas Wasser und sei sanft mit dir.
urge-still-here = Es ist noch da
    .text = Das ist in Ordnung. Manche Wellen kommen hintereinander. Nimm noch eine, oder tu etwas von der Liste. Du kannst hierbleiben, so lange du magst.
urge-contact-happened = Ich habe mich gemeldet
    .text = Das kommt vor. Du stehst nicht wieder am Anfang. Notiere es, wenn du magst, ohne dir Vorwürfe zu machen. Und bitte schick keine zweite Nachricht, um die erste zu erklären.
    .log = Notieren
# In place of the one above, where the other person is to be left out.
urge-slip = Es gab einen Ausrutscher
    .text = Das kommt vor. Du stehst nicht wieder am Anfang. Notiere es, wenn du magst, ohne dir Vorwürfe zu machen.
urge-support = Wenn du dich oder jemand anderen verletzen könntest, ist das zu viel, um es allein zu tragen. Bitte geh jetzt zur Hilfe.
    .button = Hilfe öffnen

## Was es ausgelöst hat: acht Knöpfe, für die Kontaktnotizen und die Hilfe beim Drang

trigger-lonely = Ich war einsam
trigger-night = Es war spät in der Nacht
trigger-photo = Ein Foto, ein Lied oder ein Ort
trigger-alcohol = Ich hatte etwas getrunken
trigger-anniversary = Ein besonderes Datum
trigger-saw-them = Die andere Person gesehen oder von ihr gehört
trigger-bad-day = Ein schlechter Tag
trigger-they-reached = Die andere Person hat sich gemeldet
