### Wörter der Seite selbst, bevor das Programm läuft oder wenn es nicht laufen kann. Sie stehen in index.html, nicht in einem Paket.

page-title = Ratgeber
# Shown by search engines under the title.
page-description = Ein kostenloser, privater Ratgeber für die Wochen nach einer Trennung. Kontaktsperre (ruhige Zeit), ein kleiner Schritt am Tag und Hilfe für schwere Nächte. Nichts verlässt dein Gerät.
page-about = Ein kostenloser, privater Ratgeber für die Wochen nach einer Trennung. Nichts, was du hier schreibst, verlässt dein Gerät.
page-leave = Jetzt weg
page-noscript = Der Ratgeber selbst braucht JavaScript, und das ist hier ausgeschaltet. Du kannst es für diese Seite einschalten und sie neu laden. Die Nummern unten und „Jetzt weg“ gehen auch ohne.
page-loading = Der Ratgeber ist unterwegs
# Unter „Der Ratgeber ist unterwegs“, wenn das lange dauert.
page-slow = Das dauert länger als sonst. Der Ratgeber öffnet sich von selbst, sobald er da ist. Du kannst die Seite auch neu laden. Unten steht, wen du anrufen kannst.
page-trouble-title = Der Ratgeber startet nicht
page-trouble = Ein Teil des Ratgebers ist nicht angekommen, oder er kam beschädigt an. Was du hier vorher gespeichert hast, ist noch auf diesem Gerät. Oft hilft es, die Seite neu zu laden. Bis dahin steht hier, wen du anrufen kannst.
page-blocked = In diesem Browser läuft der Ratgeber nicht: WebAssembly fehlt oder ist ausgeschaltet, wie in manchen strengen Sicherheitsmodi. Was du hier vorher gespeichert hast, ist noch auf diesem Gerät. Ein anderer Browser geht sehr wahrscheinlich. Bis dahin steht hier, wen du anrufen kannst.
page-reload = Seite neu laden

## Der Teil, der auch ohne das Programm lesbar bleibt

page-lines = Wen du anrufen kannst
page-emergency = Bei Gefahr ruf den Notruf des Ortes an, an dem du bist:
page-more-lines = Mehr Nummern, nach Ländern

## Kurzbefehle des installierten Ratgebers

page-shortcut-urge = Hilfe beim Drang
page-shortcut-today = Heute
