### Etwas ist anders: ein Tipp für das, was passiert ist, dann das, was jetzt hilft; und Hilfe bei einer kurzen freundlichen Antwort.
### `.what` erscheint nach dem Tippen, `.next` ist die Beschriftung des einen nächsten Schritts.
### Bei Plan c steht `changed-reply-owed` anstelle von jedem `.what` (nur `changed-scared` behält zusätzlich das eigene),
### und keine Zeile bietet eine Antwort an.

changed-title = Etwas ist anders
changed-intro = Was ist passiert? Ein Tipp, und du bekommst einen nächsten Schritt. Auch in der Kontaktsperre (ruhige Zeit) geht das Leben weiter, und du musst darin nicht perfekt sein.
changed-group-they = Von der anderen Person
changed-group-we = Zwischen euch beiden
changed-group-me = Bei mir
changed-back = Zurück zur Liste
changed-noted = Notiert. Das ist kein Ausrutscher und nimmt dir keinen Tag.
changed-undone = Zurückgenommen. Alles ist wie vorher.
changed-asks-first = Das lässt sich hier nicht zurücknehmen. Bitte drücke nur, wenn es so ist.
changed-thanks = Danke. Deine Seiten passen jetzt zu dem, wie es ist.
changed-today = Zu Heute

changed-practical = Eine praktische Nachricht
    .what =
        Schlüssel, Rechnungen, Abholzeiten: Darauf darfst du antworten. Halt es kurz und freundlich, so wie du jemandem von der Arbeit schreiben würdest. Sag was, wann und wo. Lass weg, wie es dir geht und wie sehr du diese Person vermisst.

        Vielleicht macht dein Herz einen Sprung, wenn du den Namen siehst. Das ist normal. Lies es zweimal. Steht eine Frage darin, die eine Antwort braucht? Dann beantworte diese eine Frage. Steht keine Frage da, reicht „Danke, ist angekommen“, oder gar nichts.

        Die Nachricht ist kein Ausrutscher, und eine praktische Antwort ist auch keiner. Dann leg das Handy weg und tu etwas, das gar nichts damit zu tun hat.
    .next = Zu Heute
changed-hello = Ein freundliches Hallo
    .what =
        Das kann sich anfühlen wie Sonne nach Wochen voller Regen. Atme erst einmal. Du musst nicht in dieser Minute antworten. In zwanzig Minuten sind deine Worte ruhiger, und das Warten merkt niemand.

        Hier wird kein Schweigen von dir verlangt. Du musst ein freundliches Wort nicht in der Luft hängen lassen, nur um weiterzuzählen. Eine kurze, warme Antwort ist in Ordnung, und sie ist kein Ausrutscher.

        Versuch, nicht zu viel hineinzulesen. Ein Hallo ist ein Hallo. Vielleicht ist es der Anfang von etwas, vielleicht nur ein lieber Gedanke an einem Dienstag. Du musst es heute nicht herausfinden. Antworte ungefähr so lang, wie die Nachricht war, und lass es dann ruhen.
    .next = Atmen, dann freundlich antworten
changed-talk = Die Bitte um Gespräch oder Treffen
    .what =
        Das ist vielleicht das, was du gehofft hast, oder das, wovor du Angst hattest. So oder so: Du darfst dir einen Tag nehmen, bevor du sagst, wann. „Danke, dass du fragst. Ich möchte darüber nachdenken und antworte dir morgen“ ist eine ganze Antwort.

        Mach bitte zuerst einen neuen Check-in. Die Fragen schauen darauf, wie es jetzt ist: ob es sicher ist, ob du ein Ja und auch ein Nein hören kannst, ob du festen Boden hast. Es dauert ein paar Minuten.

        Sagen die Antworten, dass es gut ist, darf deine ruhige Zeit heute enden. Dann öffnet sich der Weg an der Stelle, an der ihr redet und wieder einen leichten Ton findet. Sagen sie „noch nicht“, siehst du, warum, und was zuerst hilft.
    .next = Neuen Check-in machen
changed-angry = Eine verwirrende oder wütende Nachricht
    .what =
        Du schuldest keine Antwort. Nicht heute Nacht, und vielleicht gar nicht. Leg das Handy mit dem Bildschirm nach unten. Spüre deine Füße auf dem Boden.

        Bei wütenden oder gemischten Worten will man sich erklären oder es sofort geraderücken. Dieser Wunsch ist stark, und er hilft selten. Was die andere Person gerade fühlt, gehört ihr. Mit Tippen kannst du es nicht ordnen.

        Lies es nicht zehnmal. Wenn es hilft, lass jemanden, dem du vertraust, die Nachricht lesen und dir in einer Zeile sagen, was darin steht. Wenn eine praktische Frage darin ist, beantworte nur die, und erst morgen.

        Wenn eine Drohung darin ist oder du Angst bekommst, heb die Nachricht auf und geh zur Hilfe. Du musst damit nicht allein fertigwerden.
    .next = Hilf mir da durch
changed-no = Ein Nein
    .what =
        Das tut mir sehr leid. Es tut weh, auch wenn ein Teil von dir es wusste. Du hast gefragt oder gehofft, und jetzt gibt es eine Antwort. Du musst heute Abend nichts damit machen.

        Bitte frag nicht, warum, und biete nicht an, dich zu ändern. Wenn es freundlich gesagt war, darfst du eine Zeile schreiben: „Danke, dass du es mir gesagt hast. Ich wünsche dir alles Gute.“ Keine Antwort ist auch in Ordnung. Dann lass es still sein.

        Sag es heute einem Menschen: „Ich habe ein Nein bekommen. Kannst du bei mir bleiben, oder am Telefon?“ Iss etwas. Schlaf, wenn du kannst.

        Wenn du weitergehst, schließen sich die späteren Schritte auf dem Weg, und der Weg der Heilung kommt an ihre Stelle. Das ist keine Strafe. So achtest du die Antwort und sorgst für dich. Wenn es sich anfühlt, als könntest du es nicht ertragen, öffne jetzt die Hilfe.
    .next = Zeig mir, was jetzt hilft
changed-blocked = Ich wurde blockiert
    .what =
        Das zu sehen ist hart. Ein leeres Bild, ein einziges Häkchen, keine Antwort. Vielleicht fühlt es sich an, als hätte man dich ausgelöscht. Das stimmt nicht. Die andere Person hat eine Grenze gezogen, und so sorgt sie im Moment für sich.

        Das Freundliche ist, diese Grenze dort zu lassen, wo sie ist. Das heißt: keine andere App, keine andere Nummer, kein neues Konto, kein Brief, niemand, der für dich fragt. Alles das würde ihr sagen, dass ihre Grenze nicht zählt.

        Du musst nicht wissen, warum. Schreib auf Papier, was du sagen möchtest, und lass es niemanden lesen. Erzähl es heute Abend jemandem, der dir guttut. Wenn du hier weitergehst, schließen sich die späteren Schritte, und die Seite wendet sich dir zu: mit dem Weg der Heilung und offenen ruhigen Tagen.
    .next = Zeig mir, was jetzt hilft
changed-stop = Die Bitte, aufzuhören
    .what =
        Dann ist die Antwort: aufhören, heute und ganz. Vielleicht brennt es, und vielleicht schämst du dich. Du kannst trotzdem das Anständige tun, und es ist einfach: Es geht nichts mehr an diese Person.

        Keine Entschuldigung, kein „nur noch eins“, kein Geschenk, kein Wort über Freundeskreis oder Familie. Selbst eine freundliche Nachricht kann jetzt Angst machen, und an manchen Orten kann sie gegen das Gesetz sein. Wenn ihr wegen Kindern oder Arbeit in Kontakt bleiben müsst, bitte eine neutrale Stelle, das mit euch einzurichten.

        Die meisten, die zu viel geschrieben haben, taten es aus Schmerz. Darüber kannst du ehrlich reden, mit jemandem, dem du vertraust, oder in einer Beratungsstelle. Wenn du hier weitergehst, schließen sich die späteren Schritte, und der Weg der Heilung ist offen.
    .next = Zeig mir, was jetzt hilft
changed-someone-new = Es gibt jemand Neues
    .what =
        Bei der anderen Person, bei dir, oder vielleicht hast du nur ein Gerücht gehört. Bitte sieh nicht nach. Was du nachts auf einem Bildschirm findest, gibt dir keinen Frieden.

        Wenn die andere Person mit jemandem zusammen ist, ist das ihre freie Wahl. Es sagt nichts über deinen Wert. Schreib ihr nicht darüber, frag nicht herum, und lass die neue Person in Frieden. Sei traurig oder wütend bei jemandem, bei dem das sicher ist.

        Wenn du jemanden kennengelernt hast, sei auch zu diesem Menschen fair. Er ist kein Pflaster. Du darfst dir Zeit lassen.

        Eine Frage aus dem Check-in hat jetzt eine neue Antwort. Bitte beantworte sie noch einmal. Dann passt deine Seite zu dem, wie es ist.
    .next = Diese eine Frage neu beantworten
changed-together = Wir sind wieder zusammen
    .what =
        Wie schön, das zu hören. Genießt es, und geht langsam. Die ersten Wochen sind süß, und die alten Sorgen schlafen vielleicht nur.

        Zuerst noch einmal die Fragen zur Sicherheit. Wir fragen alle. Wenn zwei Menschen wieder zusammenkommen, kann auch Angst zurückkommen, und wir fragen lieber einmal zu oft. Nimm dir dafür einen ruhigen Moment allein.

        Wenn alles gut ist, öffnen sich die Phasen 7 bis 14, in jeder Reihenfolge: das ehrliche Gespräch, Wiedergutmachung, Vertrauen, gemeinsame Zeit, was du brauchst und was nicht geht, und ein gemeinsamer Plan. Nimm die, die am meisten fehlt. Eine kleine Sache in der Woche geht auch, während ihr glücklich seid. Deine ruhigen Tage und alles, was du geschrieben hast, bleiben.
    .next = Fragen zur Sicherheit beantworten
changed-ended-again = Es ist wieder zu Ende
    .what =
        Das tut mir leid. Du hattest Hoffnung, und es tut wieder an derselben Stelle weh. Es war nicht dumm, es zu versuchen.

        Heute Nacht braucht es nur wenig: Wasser, etwas zu essen, einen Menschen, ein Bett. Entscheidungen können bis zum Tageslicht warten.

        Wenn du so weit bist, beginnt eine neue Runde. Alles von vorher bleibt: deine Tage, deine Seiten, deine Notizen. Vielleicht zeigen sie dir, was diesmal gleich war und was nicht. Mehr Runden bringen oft mehr Schmerz. Darum fragt der Check-in danach, ganz sanft. Wenn du jetzt lieber loslassen willst, ist der Weg der Heilung offen, ganz ohne Fragen.
    .next = Eine neue Runde beginnen
changed-let-go = Ich will das nicht mehr
    .what =
        Dann musst du nicht. Du brauchst keinen Grund, und niemandem musst du etwas beweisen.

        Vielleicht war der Sog beim Aufwachen schwächer. Vielleicht bist du müde, hast jemanden kennengelernt oder endlich etwas klar gesehen. Das sind alles gute Gründe. Kein Grund ist auch einer.

        Der Weg der Heilung gehört ab hier dir, acht Wochen in deinem Tempo. Niemand fragt dich hier mehr, ob ihr wieder zusammenkommt. Deine Tage und Notizen bleiben, wenn du sie nicht löschst. Du musst der anderen Person nichts sagen. Wenn sie auf ein Wort von dir wartet, reicht eine freundliche Zeile: „Ich habe darüber nachgedacht, und ich lasse es los. Ich wünsche dir alles Gute.“
    .next = Zum Weg der Heilung
changed-scared = Ich habe Angst
    .what =
        Danke, dass du es sagst. Du musst nicht sicher sein, und niemand hier verlangt einen Beweis.

        Wenn du gerade in Gefahr bist, ruf den Notruf an oder geh dahin, wo andere Menschen sind: nebenan klingeln, in ein Geschäft, zum Bahnhof.

        Wenn Zeit ist, geh zur Hilfe. Dort findest du Menschen, die zuhören und mit dir planen, was sicher ist. Du musst nichts entscheiden, um mit ihnen zu reden. Sei vorsichtig, wenn jemand anderes dein Handy öffnen kann. „Jetzt weg“ bringt dich sofort von dieser Seite fort, aber der Browserverlauf zeigt sie trotzdem.

        Wenn du Angst hast vor dem, was du selbst tun könntest, zählt das auch. Auf der Seite „Hilfe“ gibt es Stellen dafür. Von diesem Tipp wird nichts gespeichert.
    .next = Hilfe öffnen

changed-reply-owed = Du schuldest keine Antwort. Wenn ein Gericht oder eine andere Regel den Kontakt begrenzt, kann eine Antwort sie brechen, auch wenn die andere Person zuerst geschrieben hat.
    .what = Du musst heute Nacht nicht herausfinden, was es bedeutet. Heb die Nachricht auf, leg das Handy weg und sag es einer Person, der du vertraust. Wenn du Angst hast, oder wenn es eine Regel gibt und du nicht sicher bist, frag eine Beratungsstelle oder eine Anwaltskanzlei, bevor du etwas tust. Auf der Seite „Hilfe“ stehen Stellen, bei denen du fragen kannst.
    .next = Hilfe öffnen
    .heal = Zum Weg der Heilung

## Eine kurze freundliche Antwort

reply-title = Freundlich und kurz antworten
reply-breath = Zuerst zwanzig Minuten. Leg das Handy weg, geh ein Stück, trink Wasser. Die Nachricht ist danach noch da.
    .running =
        { $minutes ->
            [one] Noch { $minutes } Minute
           *[other] Noch { $minutes } Minuten
        }
    .done = Zwanzig Minuten sind um. Wie geht es dir jetzt?
    .skip = Ich bin ruhig, weiter
reply-intro = Antworte ungefähr so lang, wie die Nachricht war. Warm, schlicht, ohne eine Frage, die beantwortet werden muss.
reply-choose = Wähle eine von diesen sechs. Danach kannst du sie ändern.
reply-yours = Deine Antwort
reply-1 = Hallo, wie nett, dass du schreibst. Mir geht es ganz gut. Ich hoffe, dir auch.
reply-2 = Danke, dass du an mich gedacht hast. Das war lieb. Hab eine gute Woche.
reply-3 = Es ist schön, von dir zu hören. Ich halte es gerade ruhig, und ich wünsche dir alles Gute.
reply-4 = Danke, dass du mir das erzählst. Ich freue mich, dass es bei dir geklappt hat.
reply-5 = Hallo! Ja, da musste ich auch lächeln. Pass gut auf dich auf.
reply-6 = Danke für deine Nachricht. Ich möchte in Ruhe antworten und schreibe dir in ein oder zwei Tagen.
reply-check = Bevor du sie schickst: Könnte man sie ohne Antwort lassen und sich gut dabei fühlen?
reply-copy = Antwort kopieren
reply-copied = Kopiert. Schick sie am Tag, und lass es dann ruhen.
reply-not-copied = Das Kopieren hat nicht geklappt. Bitte markiere die Worte und kopiere sie von Hand.
reply-no-need = Du kannst es heute auch lassen. Eine freundliche Antwort morgen ist immer noch freundlich.
