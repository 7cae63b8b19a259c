### Heute: eine Überschrift, ein paar Zeilen (`.text`) und das eine, was jetzt zu tun ist (`.do`), für jede Art von Tag.
### `today-any-*`, `today-heal-*`, `today-gap` und `today-neutral` erwähnen nie die andere Person, damit sie auch zu
### Plan c passen und zu einem Bildschirm, den andere sehen. Von den Tagen dürfen es nur 1 bis 3 und der Anfang: Die
### Einstellung „Die andere Person weglassen“ lässt diese aus.

today-title = Heute · { $date }
today-one-thing = Eine Sache für heute
today-do-done = Geschafft
today-do-done-said = Gut. Das reicht für heute.
today-do-other = Zeig mir etwas anderes
today-changed = Etwas ist anders
today-summary = Eine Übersicht drucken
today-urge = Hilfe beim Drang
today-quiet = Kontaktsperre (ruhige Zeit)
today-plain-quiet = Deine Tage
# Steht hinter einer Zahl: „12 von 30 Tagen“.
today-of-days =
    { $days ->
        [one] von { $days } Tag
       *[other] von { $days } Tagen
    }
today-bowl =
    { $seams ->
        [0] Sieben Risse, bereit für Gold
        [one] { $seams } von 7 Rissen gekittet
       *[other] { $seams } von 7 Rissen gekittet
    }
    .begun = Das erste Gold ist in der Schale
    .rim = { $seams } von 7 Rissen gekittet, und der Rand ist golden
today-path = Zum Weg
today-heal = Zu deiner Woche
today-finish-check-in = Dein Check-in ist noch nicht fertig. Du kannst dort weitermachen, wo du warst, oder es erst einmal lassen.
    .button = Mit dem Check-in weitermachen
today-saved-only-here = Was du schreibst, wird nur auf diesem Gerät gespeichert.
nudge-backup = Du hast hier schon einiges geschrieben, und es steht nur in diesem Browser. Wird der Browser geleert oder geht das Gerät verloren, bringt eine Sicherung es zurück.
    .go = Sicherung speichern
    .later = Jetzt nicht
today-not-saved = Es wird nichts gespeichert. Wenn du diese Seite schließt, ist es weg.

## Nach Tagen

today-start = Heute Abend fängt es an
    .text = Du musst heute Abend nichts lösen. Du musst nur bis zum Morgen kommen. Drei kleine Dinge helfen: die andere Person stummschalten, das Handy in ein anderes Zimmer legen und es einem Menschen sagen.
    .do = Schalte die andere Person in der App stumm, in der du am meisten schreibst. Dann leg das Handy dorthin, wo du es vom Bett aus nicht erreichst.
today-day-1 = Tag 1
    .text = Der erste Tag ist oft laut. Vielleicht nimmst du zwanzigmal das Handy in die Hand und legst es wieder weg. Vielleicht weinst du, oder du fühlst nichts. Essen schmeckt vielleicht nach Papier. Das heißt nicht, dass du es nicht schaffst. Es heißt, dass dir jemand wichtig war.
    .do = Schreib einen Plan: „Wenn ich schreiben will, dann …“ Nimm etwas, das deine Hände tun können, etwa abwaschen oder um den Block gehen.
today-day-2 = Tag 2
    .text = Am zweiten Tag fängt der Kopf oft an zu feilschen. Nur eine Zeile, nur kurz fragen, wie es geht. Der Gedanke ist ein paar Minuten laut, dann sinkt er, wie eine Welle. Du musst nicht mit ihm streiten. Du musst nur noch da sein, wenn er vorbei ist.
    .do = Denk an die Stunde, die gestern am schwersten war. Schreib einen Plan für sie: „Wenn diese Stunde kommt, dann …“
today-day-3 = Tag 3
    .text = Überall sind Erinnerungen: eine Tasse, ein Pullover, ein Foto am Kühlschrank. Jede zieht ein wenig an dir. Du musst nichts wegwerfen. Aus den Augen reicht.
    .do = Such eine Schachtel oder eine Tasche. Leg fünf Dinge hinein, die dich an die andere Person erinnern, mach sie zu und stell sie in einen Schrank.
today-day-7 = Eine Woche
    .text = Vor sieben Tagen konntest du noch nicht so weit sehen. Vielleicht waren manche davon furchtbar. Du bist da. Jetzt ist eine gute Zeit, zurückzublicken und zu sehen, was geholfen hat.
    .do = Nimm dir zwei Minuten und beantworte vier kurze Fragen zu dieser Woche. Geh nach deinem ersten Gedanken.
today-day-14 = Zwei Wochen
    .text = Vielleicht hat sich etwas bewegt, vielleicht tut es noch genauso weh. Beides kommt oft vor. Der Blick zurück zeigt dir kleine Änderungen, die du von einem Tag zum nächsten nicht spürst.
    .do = Sieh auf diese Woche zurück und vergleich sie mit der ersten: dein Schlaf, dein Essen, deine schwerste Stunde. Eine Zeile zu dem, was etwas leichter wurde, reicht.
today-day-14-recheck = Zwei Wochen
    .text = Bei deinem Check-in brauchte manches erst festeren Boden. Zwei Wochen sind eine gute Zeit, um neu hinzusehen. Du siehst deine alten Antworten. Nichts ist für dich ausgewählt, und es gibt keine Antwort, die du geben solltest.
    .do = Mach einen neuen Check-in, wenn du eine ruhige Viertelstunde hast, am Tag.
today-day-30 = Ein Monat voller Tage
    .text = Du kannst zwei Bilder nebeneinander ansehen: deine ersten Tage und heute. Manches ist vielleicht leichter geworden, manches nicht. Sieh darauf, wie es ein lieber Mensch tun würde.
    .do = Sieh dir damals und jetzt an. Dann tu dir etwas Gutes, als Dank für jeden Tag dazwischen.
    .button = Damals und jetzt ansehen
today-plan = Wenn-dann-Plan schreiben
today-look-back = Zeit für einen Blick zurück
    .text = Eine Woche ist eine gute Größe. Sie ist lang genug, dass etwas hineinpasst, und kurz genug, um sich zu erinnern. Vielleicht war diese hart. Dann hilft es zu sehen, dass sie hinter dir liegt.
    .do = Beantworte vier kurze Fragen zu deiner Woche. Geh nach deinem ersten Gedanken.
    .button = Auf meine Woche zurückblicken
today-after-urge = Du bist durch die letzte Nacht gekommen.
    .text = Da war eine Stunde, die an dir gezogen hat, und jetzt ist Morgen. Niemand hat es gesehen, und es zählt trotzdem. Vielleicht bist du müde, ein wenig stolz oder einfach leer. All das passt zu so einem Morgen.
    .do = Iss etwas Warmes. Dann schreib in wenigen Worten auf, was letzte Nacht geholfen hat, damit du es beim nächsten Mal findest.
today-ending = Ein Ende, wenn du eins möchtest
    .chosen = Dein Ende, zum Lesen und Behalten
today-end = Deine ruhigen Tage sind geschafft
    .text = Du hast getan, was du dir vorgenommen hast. Es eilt nicht. Du kannst einen neuen Check-in machen, noch länger ruhig bleiben oder dich dem Heilen zuwenden. Dass der Tag erreicht ist, ist allein noch kein Grund zu schreiben.
    .do = Sieh dir die drei Wege einmal in Ruhe an, und wähle bei Tageslicht.
today-gap = Schön, dass du da bist. Nichts ging verloren.
    .text = Du warst eine Weile weg. Deine Tage, deine Notizen und deine Schale sind so, wie du sie gelassen hast. Du musst nichts nachholen.
    .do = Trink ein Glas Wasser und sieh eine Minute aus dem Fenster. Dann schau, ob du noch etwas tun magst.
today-after-contact = Ein neuer Morgen
    .text = Gestern hast du dich gemeldet. Vielleicht ist dir elend deswegen, oder du fühlst dich erleichtert, oder beides. Es ist ein Tag. Die Tage davor gehören immer noch dir. Du musst nicht noch einmal schreiben, um es zu erklären.
    .do = Iss etwas. Wenn du noch nicht gewählt hast, wie es weitergeht, kannst du es jetzt tun: weitermachen oder neu anfangen. Beides ist in Ordnung.
    .button = Zu deinen ruhigen Tagen
today-waiting = Dein Leben muss nicht warten
    .text = Du hast mit viel Geduld gewartet, und kein Wort ist gekommen, oder die Zeit ist noch nicht richtig. Warten ist kein Plan. Darum geht es auf dieser Seite ab heute um dich und den Weg der Heilung, eine kleine Sache nach der anderen. Wenn du eines Tages eine Nachricht bekommst, kannst du es uns sagen, und die Seite ändert sich.
    .do = Lies Woche 1 auf dem Weg der Heilung und such dir eine der vier Sachen aus.
    .button = Zum Weg der Heilung

## An jedem Tag

today-any-1 = Etwas Warmes
    .text = Ein Körper unter Druck vergisst das Essen. Es muss keine richtige Mahlzeit sein. Du brauchst etwas Warmes und einen Platz zum Sitzen.
    .do = Mach dir Tee, Suppe oder Toast, und setz dich dazu hin. Ohne Bildschirm.
today-any-2 = Zehn Minuten draußen
    .text = Licht und Gehen sagen deinem Körper, dass Tag ist. Du musst nicht erst Lust darauf haben. Die Lust kommt nach der ersten Ecke, wenn überhaupt.
    .do = Zieh Schuhe an und geh zehn Minuten. Such drei Dinge, die grün sind.
today-any-3 = Ein Mensch
    .text = Allein traurig sein ist schwerer, als es mit jemandem zu sein. Die richtigen Worte brauchst du nicht.
    .do = Schick einem lieben Menschen: „Ich denke an dich. Wie ist deine Woche?“
today-any-4 = Eine schlichte Zeile
    .text = Du musst heute nicht tief graben. Eine schlichte Zeile über den Tag reicht, um ihn abzulegen und den Deckel zuzumachen.
    .do = Schreib eine Zeile: Was ist heute passiert?
today-any-5 = Eine Ecke aufräumen
    .text = Wenn innen alles durcheinander ist, kann eine klare Ecke außen dir Luft geben.
    .do = Räume ein Regal, eine Tasche oder einen Tisch auf. Hör auf, wenn das geschafft ist.
today-any-6 = Früh ins Bett
    .text = Nach elf Uhr sieht fast alles schlimmer aus. Schlaf löst es nicht, aber er macht das Morgen leichter zu heben.
    .do = Stell dir einen Wecker fürs Schlafengehen. Lade das Handy in einem anderen Zimmer auf.
today-any-7 = Dein altes Lied
    .text = Es gab Musik, die du geliebt hast, lange vor alldem. Sie gehört immer noch dir.
    .do = Hör ein Lied aus einem guten Jahr von früher. Sing mit, wenn niemand da ist, oder gerade dann, wenn jemand da ist.
today-any-8 = Ein freundliches Wort an dich
    .text = Vielleicht redest du mit dir in einem Ton, den du bei einem lieben Menschen nie anschlagen würdest.
    .do = Sag laut: „Das ist schwer, und ich tue, was ich kann.“ Einmal reicht.
today-any-9 = Etwas langsam tun
    .text = Einem Kopf, der rast, kann man das Rasen nicht verbieten. Hände, die langsam arbeiten, können ihn führen.
    .do = Abwaschen, zeichnen, Teig kneten oder Blumen gießen: Tu eins davon fünf Minuten lang, so langsam du kannst.
today-any-10 = Ein wenig nach vorn schauen
    .text = Es hilft, wenn es in der Woche eine kleine Sache gibt, auf die du dich freuen kannst. Sie darf winzig sein.
    .do = Trag für die nächsten sieben Tage etwas Schönes in deinen Kalender ein.
today-any-11 = Für jemanden nützlich sein
    .text = Schmerz macht die Welt so klein wie ein Zimmer. Jemandem zu helfen, öffnet darin ein Fenster.
    .do = Tu eine kleine gute Sache: eine Tür aufhalten, ein Danke schreiben, eine Tasche tragen.
today-any-12 = Nichts Besonderes
    .text = Nicht an jedem Tag muss man arbeiten. Ein langweiliger Tag ist Ruhe für ein wundes Herz.
    .do = Tu heute eine Sache, nur weil du sie magst. Dann lass es gut sein.

## Weg der Heilung

today-heal-1 = Fester Boden
    .text = Diese Woche ist für Schlaf, Essen und Menschen da. Die großen Fragen dürfen draußen warten.
    .do = Iss etwas Kleines, und geh zehn Minuten vor die Tür.
today-heal-2 = Gib ihm einen Namen
    .text = Ein Gefühl mit einem Namen braucht weniger Platz. Einsam, wütend, taub, erleichtert: Alles davon darf da sein.
    .do = Schreib diese Zeile zu Ende: „Gerade fühle ich …“
today-heal-3 = Den Weg frei machen
    .text = Diese Woche räumst du weg, was die Wunde aufreißt. Nicht für immer. Nur außer Reichweite.
    .do = Nimm eine Sache, ein Foto oder einen Chat aus deinem Blick.
today-heal-4 = Immer noch du
    .text = Du warst vorher jemand, und du bist jetzt jemand. Diese Woche suchst du nach beidem.
    .do = Schreib etwas Wahres über dich auf, das sich nicht verändert hat.
today-heal-5 = Menschen
    .text = Es gibt Menschen, die sich freuen würden, von dir zu hören. Diese Woche holst du zwei davon näher.
    .do = Schick jemandem, den du magst, ein kurzes Hallo.
today-heal-6 = Licht und Schatten
    .text = Nur wenig ist ganz gut oder ganz schlecht. Diese Woche schaust du dir an, wie es war, fair und kurz.
    .do = Schreib eine ehrliche Zeile dazu, wie es war. Dann tu etwas Angenehmes.
today-heal-7 = Was zählt
    .text = Du hast lange zurückgeschaut. Diese Woche drehst du den Kopf ein wenig.
    .do = Wähle ein Wort für das, was dir wichtig ist, und tu eine kleine Sache, die es zeigt.
today-heal-8 = Ein Abschluss
    .text = Diese Woche setzt du auf deine Art einen Schlusspunkt, damit Neues Platz hat.
    .do = Wähle einen Tag und eine Stunde für deinen Abschied, und etwas Gutes gleich danach.

## Die neutrale Seite

today-neutral = Schön, dass du da bist
    .text = Eine kleine Sache reicht für heute. Nichts muss entschieden werden, und nichts eilt.
    .do = Trink Wasser, geh zehn Minuten raus und rede mit einem Menschen, der dir guttut.
