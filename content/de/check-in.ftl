# Der Check-in: eine Frage nach dem Alter und 22 Fragen, eine je Bildschirm.
# Attribute, die mit opt- anfangen, sind die Antworten; ihre Namen sind öffentlich und ändern sich nie.
# Antworten stehen auf großen Karten auf einem schmalen Handy: kurz halten, Beispiele gehören in .hint.
# Keine Antwort verrät, ob jemand ein Mann oder eine Frau ist.

## Rund um die Fragen

check-in-title = Check-in
check-in-minutes = Etwa 6 Minuten
# $number: the question now shown, counted from 1. $total: all questions of this sitting.
check-in-progress = { $number } von { $total }
check-in-back = Zurück
check-in-continue = Weiter
check-in-missing = Bitte wähle eine Antwort, dann geht es weiter. Eine falsche gibt es nicht.
# $answer: the label of the answer given last time. It is shown, never chosen in advance.
check-in-old-answer = Letztes Mal hast du gewählt: { $answer }
check-in-not-saved = Diese Antwort wird nie gespeichert.
check-in-defence = Sich wehren ist nicht dasselbe wie jemanden kontrollieren. Wenn du nicht sicher bist, was es war, kreuz es an. Eine Beratungsstelle kann es mit dir klären.
check-in-heal-instead = Ich will lieber heilen und loslassen
check-in-resumed =
    Schön, dass du wieder da bist. Deine späteren Antworten sind noch hier. Die ersten fünf Fragen zur Sicherheit stellen wir noch einmal, weil diese Antworten nie gespeichert werden. Dann geht es gleich dort weiter, wo du warst.

# Above q1, on its own screen.
check-in-before-safety =
    Jetzt kommen neun Fragen zu Sicherheit und Wünschen. Die meisten sagen bei den ersten fünf Nein. Für manche sind sie wichtiger als alles andere hier.

    Diese ersten fünf Antworten werden nie gespeichert. Bei jeder kannst du „Möchte ich nicht sagen“ wählen.

# Above q10, on its own screen.
check-in-before-happened =
    Das Schwerste ist geschafft. Gut, dass du drangeblieben bist.

    Was jetzt kommt, ist kürzer: was war, dein Anteil, und wie es dir gerade geht. Oder du fängst jetzt mit deiner Kontaktsperre (ruhige Zeit) an und machst das hier später fertig. Du bekommst 30 Tage für den Anfang, und Hilfe für die Momente, in denen du schreiben willst. Schritte zur anderen Person hin bleiben zu, bis alles beantwortet ist.
    .go-on = Weiter, etwa 3 Minuten
    .start-days = Tage ohne Kontakt jetzt anfangen, Rest später

# Above the next question once q1 was answered "safe" or "skip"; it stays on every screen after it.
check-in-support-above =
    Wenn sich das Leben gerade zu schwer anfühlt, musst du das nicht allein tragen. Es gibt Menschen, die du anrufen oder denen du schreiben kannst. Die richtigen Worte brauchst du nicht. Du kannst hier aufhören und ein anderes Mal weitermachen.
    .title = Bevor es weitergeht
    .go-on = Weiter
    .enough = Das reicht für jetzt

## Vor allem anderen

age = Wie alt bist du?
    .hint = Wir fragen, weil der Rest dieses Ratgebers für Erwachsene gemacht ist. Dein Alter wird nie gespeichert.
    .opt-adult = 18 oder älter
    .opt-minor = Unter 18

## Was war, erster Teil

q13 = Wer hat es beendet?
    .hint = Wenn jemand einfach verstummt ist und es langsam verging, wähle „Es ist im Sand verlaufen“.
    .opt-me = Ich
    .opt-both = Wir beide
    .opt-drift = Es ist im Sand verlaufen
    .opt-them = Die andere Person

q17 = Wann ging es zu Ende?
    .hint = Wenn es nie jemand laut gesagt hat, denk an die Zeit, in der es anders wurde.
    .opt-gt12m = Vor mehr als einem Jahr
    .opt-3to12m = Vor 3 bis 12 Monaten
    .opt-6wto3m = Vor 6 Wochen bis 3 Monaten
    .opt-2to6w = Vor 2 bis 6 Wochen
    .opt-lt2w = Vor weniger als 2 Wochen

q19 = Wie ging es letzte Woche mit Schlafen, Essen und Arbeit?
    .hint = Arbeit kann auch Schule, Haushalt oder Kinder heißen. Denk an die Woche im Ganzen.
    .opt-0 = Gut
    .opt-1 = Einige schlechte Tage
    .opt-2 = An den meisten Tagen schlecht
    .opt-3 = Ich schaffe es kaum

## Sicherheit und Wünsche

q1 = Hast du in den letzten zwei Wochen daran gedacht, dir das Leben zu nehmen oder dich zu verletzen?
    .hint = Wir fragen das jeden Menschen hier, in klaren Worten, weil es guttut, es sagen zu können. Was du auch antwortest: Hier geht man freundlich mit dir um.
    .opt-no = Nein
    .opt-safe = Ja, aber im Moment bin ich in Sicherheit
    .opt-act = Ja, und ich könnte es tun
    .opt-skip = Möchte ich nicht sagen

q2 = Hat die Person, um die es hier geht, dir je etwas davon angetan?
    .hint = Kreuz alles an, was passt. Es zählt auch, wenn es lange her ist oder wenn du danach eine Entschuldigung gehört hast. Drohungen können dich, Kinder oder Tiere treffen. Es zählt auch die Drohung, sich selbst etwas anzutun oder anderen zu sagen, dass du lesbisch, schwul oder trans bist. Kontrolle kann Geld, Handy, Freundschaften, Kleidung oder deine Wege betreffen.
    .opt-hurt = Mich geschlagen, gestoßen, gewürgt oder verletzt
    .opt-threatened = Gedroht, um ihren Willen durchzusetzen
    .opt-sex = Mich zu Sex gedrängt oder gezwungen
    .opt-controlled = Mein Leben kontrolliert oder mich jeden Tag schlechtgemacht
    .opt-followed = Mich verfolgt, geortet oder überwacht
    .opt-images = Intime Bilder von mir verbreitet oder damit gedroht
    .opt-none = Nichts davon
    .opt-skip = Möchte ich nicht sagen

q3 = Hattest du je Angst vor der anderen Person, oder hast du dich anders verhalten, um ihre Wut zu vermeiden?
    .hint = Etwa so: Du hast geschwiegen, bist zu Hause geblieben oder hast etwas versteckt, damit es keinen Ausbruch gibt.
    .recheck = Wenn du jetzt an diese Person denkst: Hast du manchmal Angst, oder hältst du dich zurück, um ihre Wut zu vermeiden?
    .opt-never = Nein, nie
    .opt-once = Ein- oder zweimal
    .opt-often = Ja, oft
    .opt-skip = Möchte ich nicht sagen

q4 = Hast du der anderen Person je etwas davon angetan?
    .hint = Kreuz alles an, was passt. Das ist kein Gericht, und eine ehrliche Antwort schützt euch beide. Zu Drohungen gehört auch, zu sagen, dass du dir etwas antust, damit sie bleibt. Zum Verfolgen gehören Orten, Auflauern und falsche Konten. Zum Nachsehen gehört auch, einmal zu prüfen, wo sie ist.
    .opt-hurt = Geschlagen, gestoßen, gewürgt oder verletzt
    .opt-threatened = Gedroht, um meinen Willen durchzusetzen
    .opt-sex = Zu Sex gedrängt oder gezwungen
    .opt-controlled = Ihr Leben kontrolliert oder sie jeden Tag schlechtgemacht
    .opt-followed = Verfolgt, geortet oder überwacht
    .opt-kept-contacting = Weiter geschrieben oder angerufen, als ich aufhören sollte
    .opt-images = Intime Bilder von ihr verbreitet oder damit gedroht
    .opt-afraid = Sie hat gesagt oder gezeigt, dass sie Angst vor mir hat
    .opt-thoughts = Daran gedacht, ihr oder ihren Nächsten etwas anzutun
    .opt-looked = In ihr Handy geschaut oder geprüft, wo sie war
    .opt-names = Beschimpft
    .opt-asked-friends = Andere nach ihr gefragt oder etwas ausrichten lassen
    .opt-none = Nichts davon
    .opt-skip = Möchte ich nicht sagen

q5 = Gibt oder gab es eine Regel, die den Kontakt zwischen euch beiden begrenzt?
    .hint = Etwa ein Beschluss vom Gericht, ein Kontaktverbot, eine Verwarnung der Polizei, eine Auflage in einem Strafverfahren oder eine Regel bei der Arbeit oder Schule. Eine Sorge- oder Besuchsregelung allein zählt nicht.
    .opt-no = Nein
    .opt-any = Ja, jetzt oder früher
    .opt-unsure = Ich weiß es nicht sicher
    .opt-skip = Möchte ich nicht sagen

q6 = Was hat die andere Person über Kontakt gesagt oder gezeigt?
    .hint = Denk an das letzte klare Zeichen. Passen zwei Antworten, wähle die, die mehr Abstand verlangt.
    .opt-open = Ist offen für Kontakt
    .opt-logistics = Nur über Praktisches
    .opt-unknown = Nichts Klares, seit es zu Ende ist
    .opt-space = Bat mich, vorerst nicht zu schreiben, oder will sich selbst melden
    .opt-final = Hat mir in Ruhe gesagt, dass es kein Zurück gibt
    .opt-blocked = Hat mich blockiert
    .opt-nocontact = Bat mich, keinen Kontakt aufzunehmen

q7 = Gibt es bei dir oder der anderen Person jemand Neues?
    .hint = Es nicht zu wissen, ist in Ordnung. Bitte sieh nicht nach.
    .opt-neither = Nein, weder noch
    .opt-dontknow = Ich weiß es nicht
    .opt-exdating = Die andere Person trifft jemanden
    .opt-mine = Ich treffe jemanden
    .opt-excommitted = Die andere Person hat eine neue feste Beziehung

q8 = An wie vielen Tagen der letzten drei Monate hast du wieder gefragt oder ohne Antwort weitergeschrieben?
    .hint = Wieder fragen heißt: um eine neue Chance bitten oder nach Gründen fragen. Zähle Tage, nicht Nachrichten. Ungefähr reicht.
    .opt-0 = An keinem
    .opt-1 = An 1 Tag
    .opt-2 = An 2 Tagen
    .opt-3 = An 3 Tagen oder mehr

q9 = Wie oft habt ihr euch vorher schon getrennt und seid wieder zusammengekommen?
    .hint = Zeit auf Abstand wegen der Entfernung zählt nur, wenn ihr es für beendet erklärt habt.
    .opt-0 = Nie
    .opt-1 = Einmal
    .opt-2 = Zweimal
    .opt-3 = 3-mal oder öfter

## Was war

q10 = Was ist zwischen euch beiden zerbrochen?
    .hint = Sag bei jedem Punkt, wie groß sein Anteil war. Was du auslässt, zählt als „Kein Anteil“.
    .opt-0 = Kein Anteil
    .opt-1 = Kleiner Anteil
    .opt-2 = Großer Anteil
    .opt-3 = Der Hauptgrund

cause-communication = Wie ihr geredet habt
    .hint = Streit im Kreis, Schweigen, sich nicht gehört fühlen.
cause-trust = Vertrauen
    .hint = Gebrochene Versprechen, kleine Lügen, nie sicher sein.
cause-compatibility = Nicht gut zusammenpassen
    .hint = Andere Werte, Gewohnheiten, ein anderes Tempo oder Leben.
cause-external = Druck von außen
    .hint = Arbeit, Geld, Familie, Krankheit, ein schweres Jahr.
cause-jealousy = Eifersucht
    .hint = Zweifel und Sorge wegen anderer Menschen, auf welcher Seite auch immer.
cause-betrayal = Untreue oder eine große Lüge
    .hint = Jemand von euch hat das Vertrauen gebrochen.
cause-neglect = Sich aus den Augen verlieren
    .hint = Zu wenig Zeit, Wärme, Berührung oder Dank.
cause-future = Andere Pläne fürs Leben
    .hint = Kinder, Heirat, Glaube oder wo man lebt.
cause-distance = Weit voneinander wohnen
    .hint = Andere Orte oder Länder, ohne ein Ende in Sicht.

q11 = Wie gut kennst du die Gründe der anderen Person?
    .hint = Ihre Gründe, in ihren Worten, nicht deine. Zwei Menschen sehen ein Ende oft auf zwei Arten.
    .opt-3 = Sie hat sie mir klar gesagt
    .opt-2 = Ich kenne einen Teil
    .opt-1 = Ich vermute sie nur
    .opt-0 = Ich kenne sie gar nicht

q12 = Kann sich der Hauptgrund ändern?
    .hint = Wenn er von selbst vorbeigeht, wie Prüfungen oder eine Zeit im Ausland, wähle „Ja, wenn wir beide daran arbeiten“.
    .opt-3 = Ja, vor allem durch mich
    .opt-2 = Ja, wenn wir beide daran arbeiten
    .opt-1 = Nur durch die andere Person
    .opt-0 = Nein

## Dein Anteil

q14 = Wer hatte Anteil an dem, was zerbrochen ist?
    .hint = Antworte so, wie du es heute siehst. Wenn jemand dich schlecht behandelt, ist das nie dein Anteil.
    .opt-both = Wir beide
    .opt-mostlyme = Vor allem ich
    .opt-mostlythem = Vor allem die andere Person
    .opt-allme = Alles lag an mir
    .opt-allthem = Alles lag an der anderen Person

q15 = Kannst du eine Sache nennen, mit der du der anderen Person wehgetan hast, ohne jedes „aber“?
    .hint = Nur für dich, im Kopf. Etwa: „Ich habe aufgehört zu fragen, wie dein Tag war.“
    .opt-3 = Ja
    .opt-2 = Ja, aber es fällt mir schwer
    .opt-0 = Nein

q16 = Was hast du bisher für deinen Anteil getan?
    .hint = Eine Änderung ist etwas, das du anders machst. Ein Plan oder ein Versprechen allein ist noch keine.
    .opt-3 = Eine Änderung 3 Wochen oder länger durchgehalten
    .opt-2 = Eine Änderung begonnen
    .opt-1 = Darüber nachgedacht
    .opt-0 = Noch nichts

## Wie es dir jetzt geht

q18 = Wie oft hast du letzte Woche nachgesehen, was die andere Person macht?
    .hint = Ihr Profil, ihre Fotos, wann sie online war, oder bei anderen nachgefragt.
    .opt-0 = Nie
    .opt-1 = Ein- oder zweimal
    .opt-2 = An den meisten Tagen
    .opt-3 = Viele Male am Tag

q20 = Was willst du am meisten?
    .hint = Wähle, was heute stimmt, auch wenn du es gern anders hättest.
    .opt-differently = Diese Person, und ein anderes Miteinander
    .opt-unsure = Ich bin nicht sicher
    .opt-oldlife = Mein altes Leben zurück
    .opt-pain = Dass der Schmerz aufhört
    .opt-win = Etwas beweisen oder am Ende besser dastehen

q21 = Wenn ein Nein kommt oder nie eine Antwort: Was ist am wahrscheinlichsten?
    .hint = Es gibt keine gute oder schlechte Antwort. Stell es dir kurz vor, dann wähle.
    .opt-accept = Ich würde es annehmen
    .opt-hurtstop = Es würde wehtun, und ich würde aufhören
    .opt-tryagain = Ich würde es wieder versuchen
    .opt-cantbear = Ich könnte es nicht ertragen

q22 = Was hält euch beide in Kontakt?
    .hint = Kreuz alles an, was passt. Zur Arbeit gehören auch Schule, Kurse und derselbe Freundeskreis. Zur Wohnung gehören Mietvertrag, zurückgelassene Sachen und Tiere.
    .opt-work = Arbeit, Schule oder derselbe Freundeskreis
    .opt-money = Geld
    .opt-home = Wohnung, Sachen oder Tiere
    .opt-children = Kinder
    .opt-none = Nichts davon
