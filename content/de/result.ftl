# Die Ergebnisseite. In diesen Texten steht nie ein Name eines Ergebnisses, nie der Name einer Regel und nie eine Punktzahl.

## Überschriften: je Ergebnis eine, dazu die ersten Worte und die Beschriftung des einen klaren nächsten Schritts

outcome-minor = Du verdienst echten Beistand
    .lead =
        Eine Trennung kann sehr wehtun, in jedem Alter. Dieser Ratgeber ist für Menschen ab 18 gemacht. Darum enden die Fragen hier.

        Am meisten hilft jetzt ein lieber Mensch in deiner Nähe. Du hast nichts falsch gemacht, als du hergekommen bist.
    .next = Hilfetelefon für junge Leute finden

outcome-crisis = Zuallererst: du, in Sicherheit und nicht allein
    .lead =
        Danke, dass du es sagst. Alles andere kann warten.

        Bitte lass einen Menschen jetzt bei dir sein: am Telefon, per Nachricht oder im selben Raum.
    .next = Jetzt mit jemandem reden

outcome-safety-stop = Jetzt geht Sicherheit vor
    .lead =
        Eine deiner Antworten ist wichtiger als alle anderen. Darum führt dich dieser Ratgeber nicht zurück zum Kontakt.

        Er lässt dich damit nicht allein. Weiter unten stehen Menschen, die sich mit so etwas gut auskennen, und ein ruhiger Weg nach vorn.
    .next = Sehen, wer helfen kann

outcome-no-contact-requested = Du weißt, was die andere Person braucht
    .lead =
        Sie hat darum gebeten, keinen Kontakt zu haben, oder sie hat die Tür zugemacht. Das tut weh, und es ist klar.

        Sie in Ruhe zu lassen ist jetzt das Richtige, für euch beide. Auch für dich darf gesorgt werden, und das fängt hier an.
    .next = Weg der Heilung beginnen

outcome-let-go = Vielleicht ist es Zeit, sanft loszulassen
    .lead =
        Es liegt dir viel daran, das merkt man. Und doch spricht das, was du uns gesagt hast, gegen einen neuen Versuch.

        Loslassen heißt nicht verlieren. Was gut war, kann dir niemand nehmen. Der Weg von hier gehört dir, und er braucht nichts von der anderen Person.
    .next = Weg der Heilung beginnen

outcome-heal-first = Erst festen Boden finden, dann neu hinsehen
    .lead =
        Nichts ist für immer zu. Im Moment zählt dein eigener Boden mehr als jede Nachricht.

        Darum fängt es mit der Kontaktsperre (ruhige Zeit) und mit Heilung an. Danach antwortest du neu und siehst, was sich verändert hat.
    .next = Meine ruhigen Tage beginnen

outcome-try-with-care = Es ist Raum für einen Versuch, langsam und behutsam
    .lead =
        Nichts in deinen Antworten spricht gegen einen behutsamen Versuch. Er fängt bei dir an: mit der Kontaktsperre (ruhige Zeit), einem ehrlichen Blick auf das, was zerbrochen ist, und einer echten Änderung.

        Ob es weitergeht, entscheidet ihr beide, in Freiheit.
    .next = Meine ruhigen Tage beginnen

## Unter 18

result-minor-adult =
    Sag es einer erwachsenen Person, der du vertraust. Das kann ein Elternteil sein, jemand aus der Familie, eine Lehrkraft, eine Pflegekraft oder jemand aus dem Verein. Du kannst sagen: „Bei mir ist eine Beziehung zu Ende, und es ist echt viel. Kannst du ein bisschen bei mir bleiben?“ Wenn die erste Person nicht zuhört, versuch es bitte bei einer zweiten.
    .title = Sag es jemandem, dem du vertraust
result-minor-lines =
    Es gibt Hilfetelefone nur für junge Leute. Du brauchst keinen großen Grund, um anzurufen oder zu schreiben, und du kannst jederzeit auflegen. Wenn du je daran denkst, dir das Leben zu nehmen oder dich zu verletzen, sag es noch heute jemandem.
result-minor-scared =
    Wenn dich jemand schlägt, dir Angst macht, dich zu Sexuellem drängt, Bilder von dir verbreitet oder dein Handy überwacht, ist das nicht deine Schuld. Das gilt für die Person, mit der du zusammen warst, und für alle anderen auch. Ein Hilfetelefon für junge Leute kann helfen, und eine erwachsene Person, der du vertraust, auch. Bei Gefahr ruf den Notruf an.
    .title = Wenn dir jemand wehtut oder Angst macht
result-minor-breath =
    Die Atemseite und die 15-Minuten-Uhr sind auch für dich da. Eine Welle aus Schmerz steigt, und dann wird sie kleiner.
    .title = Für die nächsten Minuten
    .go = Mit mir atmen

## Wenn sich das Leben zu schwer anfühlt

result-crisis-act =
    Bitte mach jetzt diese drei Dinge, eins nach dem anderen.

    - Ruf eine Nummer auf dieser Seite oder den Notruf an, oder schreib hin. Es reicht, wenn du sagst: „Ich bin nicht sicher vor mir selbst.“
    - Sag einem Menschen, wo du bist. Bitte ihn, zu kommen oder am Telefon zu bleiben.
    - Geh weg von allem, womit du dich verletzen könntest, oder gib es jemandem. Geh dahin, wo andere Menschen sind.

    Du musst es nicht gut erklären. Du musst nur durch diese Stunde kommen, zusammen mit jemandem.
    .title = Jetzt gleich
    .tell = Worte, die du schicken kannst: „Mir geht es nicht gut, und ich sollte gerade nicht allein sein. Kannst du mich anrufen oder herkommen?“
result-crisis-safe =
    Du hast gesagt, dass du im Moment in Sicherheit bist und dass Gedanken da waren, zu sterben oder dich zu verletzen. Das ist viel zu tragen. Es ist ein guter Grund, noch heute mit jemandem zu reden.

    - Ruf eine Nummer auf dieser Seite an oder schreib hin. Sie ist auch für Gedanken da, nicht nur bei Gefahr.
    - Sag einer Person, der du vertraust, was du uns gesagt hast.
    - Bring Abstand zwischen dich und alles, womit du dich verletzen könntest.
    - Geh noch diese Woche in eine Arztpraxis.

    Wenn es stärker wird und du denkst, dass du es tun könntest, ruf sofort den Notruf an.
    .title = Du solltest das nicht allein tragen müssen

## Sicherheit

result-safety-ex =
    Das ist kein Problem zwischen zwei Menschen, das du lösen musst. Es ist nicht deine Schuld.

    Niemand darf dir wehtun, dir Angst machen oder über dein Leben bestimmen. Nicht aus Wut, nicht aus Trauer und nicht aus Liebe.

    In Beratungsstellen arbeiten Menschen, die sich damit gut auskennen. Sie hören zu, und sie glauben dir. Du kannst anrufen, auch wenn du nicht sicher bist, ob es zählt. Du musst niemanden anzeigen, und du musst heute nichts entscheiden.

    Die Zeit nach einer Trennung kann gefährlicher sein, nicht ungefährlicher. Triff dich also bitte nicht allein mit dieser Person, auch nicht zum Reden oder um deine Sachen zu holen. Plane es zuerst mit einer Beratungsstelle.

    Wenn du in Gefahr bist, ruf den Notruf an.
    .title = Es ist nicht deine Schuld
    .plan =
        Ein Sicherheitsplan besteht aus ein paar kleinen Dingen, die du vorher vorbereitest: ein Codewort mit einer vertrauten Person, ein Ort, an den du gehen kannst, deine Papiere und Schlüssel an einem Platz. Eine Beratungsstelle kann ihn mit dir machen, in deinem Tempo.

result-safety-own =
    Danke, dass du ehrlich bist. Der fürsorgliche Schritt ist jetzt, den Kontakt zu beenden: keine Nachricht, kein Geschenk, kein Besuch, kein Wort über andere. Das hilft der anderen Person, sich sicher zu fühlen.

    Eine Entschuldigung ist kein Grund, dich zu melden. So gut du es meinst: Sie kann einen Menschen erschrecken, der verletzt wurde oder Angst hat. Wenn es dir wirklich leidtut, lass diese Person frei von dir sein, und hol dir Hilfe, um dich zu ändern.

    Es gibt Menschen, deren Arbeit genau das ist. Sie sind da, um zu helfen, nicht um zu strafen. Ruf diese Woche bei ihnen an.

    Wenn du denkst, dass du jemanden verletzen könntest, geh jetzt weg von dieser Person und ruf eine Nummer auf dieser Seite oder den Notruf an.

    Sich wehren ist nicht dasselbe wie jemanden kontrollieren. Wenn du dich gewehrt hast oder aus Angst so gehandelt hast, sag es einer Beratungsstelle. Dort kann man mit dir schauen, was es war.
    .title = Der fürsorgliche Schritt: keinen Kontakt mehr
    .next = Hilfe zu meinem eigenen Verhalten finden

result-safety-own-second =
    Du hast auch Dinge angekreuzt, die du selbst getan hast. Für viele, denen wehgetan wurde, war manches davon ein Weg, sich zu schützen. Sich wehren ist nicht dasselbe wie jemanden kontrollieren.

    Wenn etwas davon mehr war, ist auch das wichtig. Dafür gibt es ruhige, vertrauliche Hilfetelefone. Was es auch war: Abstand ist für euch beide der sichere Weg.
    .title = Zu dem, was du getan hast

result-safety-order =
    Eine Regel über Kontakt steht über allem in diesem Ratgeber. Bitte schreib nicht, ruf nicht an, geh nicht hin und schick nichts.

    Auch ein Like, ein Geschenk oder eine Nachricht über andere kann so eine Regel brechen. Eine Antwort auch, selbst wenn die andere Person zuerst schreibt.

    Wenn du nicht sicher bist, ob es eine Regel gibt oder was sie umfasst, frag das Gericht oder hol dir Rat bei einer Anwaltskanzlei, bevor du irgendetwas tust. Vielleicht gibt es bei dir kostenlose Beratung. Bei einer Regel in der Arbeit oder Schule frag die Stelle, die dafür zuständig ist. Wenn es Kinder oder eine gemeinsame Wohnung gibt, frag, wie die nötigen Nachrichten laufen sollen.

    Wenn die Regel dich schützen soll, gilt sie weiter für dich. Eine Beratungsstelle kann dir sagen, was zu tun ist, wenn sie gebrochen wird.
    .title = Vielleicht gibt es eine Regel über Kontakt

result-device-warning =
    Wenn die andere Person vielleicht an dieses Gerät kommt, nimm eins, an das sie nicht kommt: ein Handy von jemandem, dem du vertraust, oder einen Computer in einer Bibliothek. „Jetzt weg“ verbirgt diese Seite, aber der Browserverlauf zeigt den Besuch trotzdem. Wenn du denkst, dass dein Handy geortet wird, sprich mit einer Beratungsstelle, bevor du etwas daran änderst. Eine plötzliche Änderung kann auffallen.
    .title = Kann jemand dieses Gerät sehen?

result-worried =
    Wenn dir auch das Sorgen macht, was du selbst getan hast, kannst du noch eine Frage beantworten. Sie wird nicht gespeichert, und du kannst sie auslassen.
    .title = Sorgst du dich um etwas, das du getan hast?
    .go = Diese Frage beantworten

result-saving-off =
    Wegen einer deiner Antworten ist das Speichern ausgeschaltet. Was dieser Check-in gespeichert hatte, wurde von diesem Gerät entfernt. Lesen kannst du weiter alles.

    Kann sonst jemand dieses Gerät öffnen?
    .title = Speichern auf diesem Gerät
    .yes-keep = Nein, nur ich. Meinen Stand speichern
    .no = Ja, oder ich bin nicht sicher. Nichts speichern
    .saved = Dein Stand wird ab jetzt auf diesem Gerät gespeichert. In den Einstellungen kannst du das ändern.
    .nothing = Hier wird nichts gespeichert. Wenn du diese Seite schließt, ist alles weg.

## Kontakt, der nicht gewünscht ist, und Abschied

result-no-contact =
    Hier nichts zu tun, kostet Kraft. Bitte such keinen anderen Weg: keine neue Nummer, kein neues Konto, kein Wort über Freundeskreis oder Familie, keinen Brief an die Tür.

    Wenn die andere Person eines Tages reden will, weiß sie, wie sie dich findet. Du musst nicht darauf warten. Was du sagen möchtest, kann in einen Brief auf Papier, den niemand bekommt, so oft du willst.

    Wenn es wegen Kindern, Wohnung oder Geld ein paar Worte zwischen euch braucht, frag eine Beratungsstelle oder eine Anwaltskanzlei, wie das gehen kann. Nutze es nicht als Weg, um zu schreiben.
    .title = In Ruhe lassen

result-open-days =
    Die Kontaktsperre (ruhige Zeit) kann einfach für dich sein. Hier zählen die ruhigen Tage nur nach oben. Sie haben kein Enddatum, und sie führen nicht zurück zum Kontakt. Sie sind für dich: mehr Schlaf, ein klarerer Kopf, ein ruhigeres Handy.
    .title = Ruhige Tage, nur für dich
    .start = Meine ruhigen Tage zählen

result-hard-night =
    Wenn du in einer schweren Nacht geantwortet hast, antworte in 14 Tagen noch einmal. Dann kann es anders aussehen. Sieht es genauso aus, weißt du, dass es nicht nur die Nacht war.
    .title = War das eine schwere Nacht?

## Behutsam versuchen

result-odds =
    Niemand kann dir sagen, wie deine eigene Chance steht, und dieser Ratgeber tut nicht so. Manche Paare finden wieder zusammen. Viele davon trennen sich erneut. Es entscheidet die freie Wahl der anderen Person.

    Dein Teil ist trotzdem echt: wie du heilst und wie du handelst.
    .title = Ein ehrliches Wort zur Hoffnung

result-wait =
    Die andere Person hat um Zeit gebeten oder gesagt, dass sie sich meldet. Das nächste Wort gehört also ihr. Der nächste Schritt auf sie zu wartet 60 ruhige Tage, und kein Schritt hier bittet dich, zuerst zu schreiben.

    Wenn sie früher schreibt, komm zurück und wähle „Etwas ist anders“. Wenn nicht, hast du etwas aufgebaut, das dir gehört.
    .title = Die andere Person schreibt zuerst

result-low-contact =
    Euch verbindet etwas, das ab und zu ein paar Worte braucht. Für dich heißt es darum: wenig Kontakt, mit gleich vielen Tagen.

    - Nutze nur einen Kanal, und bleib beim Praktischen.
    - Frag dich bei jeder Nachricht: Könnte ich das auch jemandem von der Arbeit schicken?
    - Leg feste Zeiten zum Lesen und Antworten fest.
    - Schick nie Nachrichten über Kinder.
    - Wenn ihr noch zusammen wohnt: jeden Tag eine Stunde nur für dich, und die Abende getrennt.

    Nötige Nachrichten brechen deine ruhige Zeit nicht. Das Werkzeug für Nachrichten hilft dir, sie kurz zu halten.
    .title = Wenn ihr in Kontakt bleiben müsst

result-answer-now =
    Die andere Person ist offen dafür, von dir zu hören. Beide Wege sind in Ordnung. Keiner ist eine Prüfung, und einfach zu verstummen ist nicht der Plan.
    .title = Die Tür für Kontakt ist offen
    .first = Erst { $days } ruhige Tage nehmen
    .now = Jetzt antworten
    .courtesy-lead = Wenn du die ruhigen Tage nimmst, sag es vorher, damit die andere Person nicht rätseln muss. Du könntest das schicken:
    .courtesy = Danke, dass du geschrieben hast. Ich nehme mir etwas ruhige Zeit für mich, ungefähr { $days } Tage. Das ist nicht gegen dich. Danach melde ich mich.
    .taken = Du willst jetzt antworten. Phase 1 und 2 kommen zuerst, heute schon, wenn du magst. Dann öffnet sich Phase 6.

# In place of rule-H14 and rule-H15, for someone who was betrayed and left.
result-hurt-and-left = Dir wurde wehgetan. Dein Anteil ist vielleicht klein. Nenne, was deins ist, und nicht mehr. Mit dem Gehen hast du für dich gesorgt. Du musst daran keine Schuld finden, um zu heilen, und du schuldest niemandem eine zweite Chance.
    .step = Schreib eine Zeile dazu, was dir angetan wurde. Wenn etwas Kleines deins war, schreib es dazu. Dann mach die Seite zu.

result-self-compassion =
    Du nimmst alles auf dich. Nur wenige Trennungen haben bloß eine Wurzel. Sich die Schuld zu geben kann sich anfühlen, als würde man zu seinem Anteil stehen. Es ist nicht dasselbe, und es zermürbt dich.

    Probiere heute das: Sag in einem schlichten Satz, was du getan hast. Dann sag, was du einem lieben Menschen sagen würdest, der dasselbe getan hat.

    Wenn dir jemand immer wieder gesagt hat, dass alles deine Schuld war, erzähl davon in einer Beratungsstelle. Das gehört nicht zu einer normalen Liebe.
    .title = Sei auch zu dir fair

result-stop-any-time = Du kannst jederzeit aufhören. Heilen und loslassen ist ein ebenso gutes Ende.


# Die andere Person wollte reden, und der Check-in danach ging gut aus.
result-talk =
    Die andere Person möchte reden oder sich treffen, und nichts in deinen Antworten spricht dagegen. Deine ruhige Zeit darf also heute enden, wenn du das auch willst.

    Du kannst auch bei deinen Tagen bleiben und ihr das sagen. Beides ist in Ordnung.
    .title = Die andere Person möchte reden
    .end = Meine ruhige Zeit heute beenden
    .taken = Du hast deine ruhige Zeit beendet, um mit ihr zu reden. Phase 6 ist jetzt offen.

## Wieder zusammen: der Teil zur Sicherheit wurde noch einmal gefragt, und nichts sprach dagegen

result-together = Ihr zwei seid wieder zusammen
    .lead =
        Nichts in deinen Antworten steht dem im Weg. Darum sind jetzt die Phasen 7 bis 14 offen, in jeder Reihenfolge.

        Sie sind für zwei Menschen, die das beide wollen, in Freiheit. Jede Seite kann jederzeit aufhören. Wenn du je Angst hast: Die Hilfe ist da.
    .care = Geh behutsam damit um

## Noch nichts zu zeigen

result-none = Hier ist noch kein Ergebnis
    .lead = Zuerst kommen ein paar ehrliche Fragen. Dann sagt dir diese Seite, wo du stehst, warum, und was ein guter nächster Schritt ist. Du kannst die schweren Fragen auslassen und jederzeit aufhören.
    .go = Check-in, etwa 6 Minuten
result-under-way = Ein Teil ist geschafft
    .lead = Ein paar Fragen sind noch offen. Wenn sie beantwortet sind, sagt dir diese Seite, wo du stehst und was ein guter nächster Schritt ist.
    .go = Mit dem Check-in weitermachen

## Teile der Seite

result-why = Warum
result-more = Weitere Gründe
result-first-step = Ein erster Schritt
result-also = Auch das stimmt
result-next = Ein nächster Schritt
result-path = Den Weg ansehen
result-tools = Werkzeuge für schwere Momente
result-again = Die Fragen neu beantworten
result-causes = Was zerbrochen ist, wie du es siehst
result-causes-unclear = Noch nicht klar. Das ist in Ordnung, und es lohnt sich, es herauszufinden. Phase 1 hilft dir beim Hinsehen.
result-heal = Den Weg der Heilung ansehen
result-recheck-14 = In 14 Tagen stellen wir dir einige dieser Fragen noch einmal, und ein weiteres Mal, wenn eine ruhige Zeit zu Ende geht. In zwei Wochen kann sich viel bewegen.
result-recheck-3 = Ab dem dritten Tag kannst du neu antworten, wenn du so weit bist. Es eilt nicht.

# What a returning person reads, by the neutral letter of the saved plan. Names no closed phase and no reason.
result-saved-plan = Schön, dass du da bist. Hier warst du zuletzt.
    .a = Dein Plan: zuerst die Kontaktsperre (ruhige Zeit), dann kleine Schritte, behutsam. Deine Tage und Notizen sind da, wo du sie gelassen hast.
    .b = Dein Plan: mit der Kontaktsperre (ruhige Zeit) festen Boden finden, dann neu hinsehen. Deine Tage und Notizen sind da, wo du sie gelassen hast.
    .c = Dein Plan: gut für dich sorgen, einen Tag nach dem anderen. Der Weg der Heilung ist offen, und die Werkzeuge für schwere Momente sind es auch.

## Wie viele ruhige Tage

# $days: the suggested length, or a length to choose, 30 to 60. $least, $most: the range to choose from.
result-days =
    Wir schlagen { $days } ruhige Tage vor.

    Du kannst eine andere Länge wählen, bis zu 60. Eine ruhige Zeit von 30 bis 60 Tagen ist ein Brauch, kein Naturgesetz. Nichts, was wir gefunden haben, zeigt, dass Schweigen jemanden zurückbringt. Diese Tage sind dafür da, dass es dir wieder gut geht.
    .title = { $days } ruhige Tage
    .choose = Wie viele Tage möchtest du dir nehmen?
    .fewer = Mit weniger Tagen öffnen sich die nächsten Schritte nicht früher.
    .range = Von { $least } bis { $most } Tage.
    .from-today = Sie fangen heute an. Wenn euer letzter Kontakt länger her ist, kannst du den Tag auf der nächsten Seite einstellen.
    .option = { $days } Tage
    .suggested = { $days } Tage (unser Vorschlag)
# $days: the length of the quiet time that runs.
result-days-running = Du hast eine ruhige Zeit von { $days } Tagen gewählt.
    .change = Länge ändern
    .see = Meine ruhigen Tage ansehen
result-days-done = Deine ruhigen Tage sind um. Du hast sie dir selbst gegeben, und sie bleiben dir. Was als Nächstes kommt, steht auf dem Weg.
    .title = Deine ruhige Zeit ist geschafft
result-days-why = Wir fangen mit 30 Tagen an. Jeder dieser Punkte gibt fünf dazu, bis 60 im Ganzen:
result-days-no-more = Wir fangen mit 30 Tagen an, und nichts in deinen Antworten verlangt mehr.
days-them = Die andere Person hat es beendet.
days-recent = Es ist weniger als sechs Wochen her.
days-checking = An den meisten Tagen siehst du nach, was die andere Person macht.
days-coping = An den meisten Tagen fallen Schlafen, Essen oder Arbeiten schwer.
days-asking = Du hast in den letzten drei Monaten wieder gefragt oder weitergeschrieben.
days-cycles = Ihr habt euch schon einmal getrennt und seid wieder zusammengekommen.
days-jealousy = Eifersucht hatte einen großen Anteil.
days-trust = Vertrauen oder ein Vertrauensbruch hatte einen großen Anteil.
days-floor = Festen Boden zu finden braucht mindestens 45 Tage.
days-space = Die andere Person hat um Abstand gebeten, darum sind es die vollen 60 Tage.

## Gründe, erst zu heilen, jeder mit einem ersten Schritt für heute

rule-H1 = Du wolltest eine der Fragen zur Sicherheit nicht beantworten. Das ist dein Recht. Bis sie beantwortet ist, nehmen wir den sanften Weg.
    .step = Lies einmal die Seite „Hilfe“, damit du weißt, wer da ist. Die Frage kannst du jederzeit beantworten.
rule-H2 = Du hattest ein- oder zweimal Angst vor der anderen Person oder hast dich zurückgehalten. Das sollte man sich genauer ansehen, bevor es Kontakt gibt.
    .step = Erzähl jemandem, dem du vertraust, oder einer Beratungsstelle, was damals war. Ein Anruf verpflichtet dich zu nichts.
rule-H3 = Du hast uns von etwas erzählt, mit dem du eine Grenze überschritten hast. So etwas macht Vertrauen dünn, und du kannst damit aufhören.
    .step = Such dir eine Grenze aus, die du nicht mehr überschreitest, etwa: „Ich schaue in kein fremdes Handy.“ Sag es einmal laut.
rule-H4 = Es gibt jemand Neues, auf deiner Seite oder auf der anderen. Es jetzt zu versuchen wäre drei Menschen gegenüber nicht fair.
    .step = Schalte stumm, was dir die beiden zeigt. Wenn die neue Person an deiner Seite ist, sag ihr in einem ehrlichen Satz, wie es in dir aussieht.
rule-H5 = Du hast mehr als einmal gefragt, und das vor Kurzem. Die andere Person hat dich gehört. Noch einmal zu fragen würde sich für sie wie Druck anfühlen.
    .step = Räume den Chat heute aus deinem Blick, und such dir einen Menschen aus, der die Nachrichten bekommt, die du nicht schickst.
rule-H6 = Ihr habt euch schon einige Male getrennt und seid wieder zusammengekommen. Ohne eine echte Änderung kann ein neuer Anfang leicht am selben Punkt enden.
    .step = Schreib auf, was bei jedem Ende gleich war. Eine Zeile für jedes reicht.
rule-H7 = Es ist noch keine zwei Wochen her. So schnell hat niemand festen Boden, und nichts muss entschieden werden.
    .step = Mach jetzt nur drei Dinge: etwas trinken oder essen, das Handy in ein anderes Zimmer legen, dich hinlegen.
rule-H8 = Du schaffst es gerade kaum. Dein Körper braucht Fürsorge, bevor irgendetwas anderes dran ist.
    .step = Trink Wasser, iss etwas Kleines, und sag einem Menschen, wie schlimm es ist. Wenn es so bleibt, geh diese Woche in eine Arztpraxis.
rule-H9 = Du siehst viele Male am Tag nach, was die andere Person macht. Jeder Blick öffnet die Wunde ein wenig.
    .step = Schalte sie überall stumm, wo du kannst, nur für heute. Morgen kannst du neu wählen.
rule-H10 = An den meisten Tagen siehst du nach, was die andere Person macht, und die meisten Tage sind schwer. Vielleicht nährt das eine das andere.
    .step = Leg die App, in der du am meisten nachsiehst, nach dem Abendessen außer Reichweite, und nimm dir für diese Stunde etwas anderes vor.
rule-H11 = Ein Nein oder gar keine Antwort wäre für dich gerade sehr schwer. Ein Versuch ist für euch beide nur sicher, wenn er auch enden darf.
    .step = Schreib diesen Satz auf Papier zu Ende: „Wenn ein Nein kommt, rufe ich zuerst … an.“
rule-H12 = Ein Teil von dir will etwas beweisen. Nach einer Verletzung ist das menschlich. Ein sicherer Grund, sich zu melden, ist es nicht.
    .step = Schreib auf, was du beweisen möchtest, und wem. Dann schreib, was du heute tun würdest, wenn es nichts zu beweisen gäbe.
rule-H13 = Du glaubst, dass sich der Hauptgrund nur ändert, wenn die andere Person sich ändert. Das liegt nicht in deiner Hand.
    .step = Mach zwei kurze Listen: was die andere Person ändern kann und was du ändern kannst. Tu eine kleine Sache von deiner Liste.
rule-H14 = Im Moment sieht es aus, als läge alles an der anderen Person. Das kann sich ändern, wenn der Schmerz leiser wird, und bei deinem Anteil kannst du etwas tun.
    .step = Denk an einen kleinen Moment, in dem du heute anders handeln würdest. Das entschuldigt nicht, was dir angetan wurde.
rule-H15 = Dein eigener Anteil ist noch schwer zu sehen. Am Anfang ist das oft so. Mit der Zeit und einem ehrlichen Blick wird er klar.
    .step = Nenne eine Sache, mit der du der anderen Person wehgetan hast, in einem Satz ohne „aber“. Er kann in deinen Notizen bleiben.
rule-H16 = Du stehst noch nicht auf festem Boden. Eine Nachricht von hier aus wäre schwer für dich, was auch immer zurückkommt.
    .step = Such dir das Kleinste aus, das den heutigen Tag leichter macht, und tu nur das.
rule-H17 = Du hast eine Antwort zur Sicherheit geändert, während du hier warst. Das ist in Ordnung. Fürs Erste gehen wir nach der vorsichtigeren.
    .step = Lies in Ruhe die Seite „Hilfe“. Antworte in ein oder zwei Tagen noch einmal, so wie es ist.

## Was hinter den anderen Ergebnissen steht

rule-S1 = Du hast uns von Dingen erzählt, die dir angetan wurden und die niemand einem anderen Menschen antun sollte. Sie zählen, auch wenn sie lange her sind.
rule-S2 = Du hattest oft Angst, oder du hast dich oft zurückgehalten. So sollte sich Liebe nicht anfühlen. Angst ist ein Zeichen, dem du trauen darfst.
rule-S3 = Du hast uns von Dingen erzählt, die du getan hast und durch die ein anderer Mensch nicht mehr sicher sein kann. Es hier zu sagen war ein erster ehrlicher Schritt.
rule-S4 = Es gibt oder gab eine Regel, die den Kontakt zwischen euch beiden begrenzt. Sie geht vor, was immer ihr beide wollt.
rule-S5 = Vielleicht gibt es eine Regel, die den Kontakt zwischen euch beiden begrenzt. Bis du es sicher weißt, handle so, als gäbe es sie.
rule-N1 = Die andere Person hat dich gebeten, keinen Kontakt aufzunehmen. Du musst das nicht richtig finden. Du musst es nur so sein lassen.
rule-N2 = Die andere Person hat dich blockiert. Das ist eine Antwort, auch ohne Worte. Vielleicht ändert sie sich, vielleicht nicht, und das liegt nicht bei dir.
rule-L1 = Die andere Person hat dir in Ruhe gesagt, dass es für sie kein Zurück gibt. Das war eine klare Antwort, und sie verdient, dass du sie glaubst. Du darfst darüber traurig sein, so lange du es brauchst.
rule-L2 = Die andere Person hat eine neue feste Beziehung. Zur Seite zu treten ist fair für euch alle, und du bist frei, dich deinem eigenen Leben zuzuwenden.
rule-L3 = Du hast an drei Tagen oder mehr gefragt, und keine Tür ging auf. Du hast genug gefragt. Du darfst es jetzt ablegen.
rule-L4 = Du hast uns gesagt, dass sich der Hauptgrund nicht ändern kann. Liebe allein kann das nicht tragen. Niemand ist daran schuld, und es tut trotzdem weh.
rule-L5 = Ihr habt euch dreimal oder öfter getrennt und wiedergefunden, und dazwischen hat sich nicht viel geändert. Noch eine Runde könnte so wehtun wie die letzte. Du darfst hier aussteigen.
rule-C1 = Du hast uns gesagt, dass du Gedanken, dir das Leben zu nehmen oder dich zu verletzen, in die Tat umsetzen könntest. Nichts anderes auf dieser Seite ist wichtiger.
rule-C2 = Du hast uns von Gedanken erzählt, dir das Leben zu nehmen oder dich zu verletzen. Sie gehen vor, und mit Hilfe können sie leichter werden.
rule-M1 = Du bist unter 18. Dieser Ratgeber ist für Erwachsene gemacht, und du verdienst Hilfe, die für dich gemacht ist.
rule-T1 = Du stehst fest genug, du siehst einen eigenen Anteil, und du könntest mit einem Nein leben. Was die andere Person will, sieht man von hier nicht. Das weiß nur sie selbst.
