### Das Schloss eines geteilten Geräts, die Seite, die nach dem Passwortsatz fragt, und Sicherungen mit Passwortsatz.

## Es einrichten

lock-title = Ein Schloss für ein geteiltes Gerät
lock-what = Benutzt noch jemand dieses Gerät? Du kannst mit einem Passwortsatz verschließen, was hier gespeichert ist. Dann kann es ohne ihn niemand lesen, und der Ratgeber schließt sich selbst, wenn du gehst oder eine Weile nichts tust.
lock-begin = Ein Schloss einrichten
lock-warning = Nur du kennst den Passwortsatz. Wenn du ihn vergisst, kann niemand öffnen, was hier gespeichert ist, auch wir nicht. Speichere vorher eine Sicherung und leg sie an einen sicheren Ort.
lock-set = Das Schloss einrichten
lock-done = Das Schloss ist eingerichtet. Alles, was hier gespeichert ist, ist jetzt verschlossen.
lock-on = Das Schloss ist eingerichtet. Der Ratgeber fragt bei jedem Öffnen nach dem Passwortsatz. Auch „Jetzt weg“ schließt ihn.
lock-after = Schließen nach einer Pause von
    .hint = Gezählt ab der letzten Berührung oder Taste, auch während das Gerät schläft.
lock-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
lock-now = Jetzt schließen
lock-change = Den Passwortsatz ändern
    .button = Ändern
    .done = Ab jetzt gilt der neue Passwortsatz.
lock-remove = Das Schloss wegnehmen
    .warning = Dann können alle, die diesen Ratgeber auf diesem Gerät öffnen, lesen, was hier gespeichert ist.
    .yes = Ja, wegnehmen
    .no = Nein, lassen
lock-no-room = Dafür ist auf dem Gerät kein Platz. Es wurde nichts geändert. Du kannst entfernen, was du nicht mehr brauchst, oder stattdessen eine Sicherung mit Passwortsatz speichern.
lock-overtaken = Gleichzeitig hat sich hier etwas anderes geändert, und das gilt. Der Passwortsatz, den du gerade getippt hast, wurde nicht übernommen.
lock-unavailable = Auf dieser Seite ist kein Schloss möglich. Der Browser bietet es nur für Seiten an, die über eine sichere Leitung (https) kamen. Das war hier nicht so, oder der Browser ist zu alt.
lock-nothing-kept = Gerade wird auf diesem Gerät nichts Neues gespeichert. Es gibt also nichts zu verschließen.

## Ein Passwortsatz

passphrase-new = Neuer Passwortsatz
    .hint = Mindestens { $least } Zeichen. Vier oder mehr Wörter, die nichts miteinander zu tun haben, lassen sich gut merken. Leerzeichen und Großbuchstaben zählen.
passphrase-again = Derselbe noch einmal
passphrase-so-far = Der bisherige Passwortsatz
passphrase-show = Zeigen, was ich tippe
passphrase-busy = Einen Moment. Das dauert ein, zwei Sekunden.
passphrase-short = Das ist zu kurz. Bitte nimm mindestens { $least } Zeichen.
passphrase-long = Das ist zu lang, um es irgendwann noch einmal zu tippen. Bitte nimm etwas Kürzeres.
passphrase-same = Das ist immer derselbe Buchstabe. Bitte misch ein paar Wörter hinein.
passphrase-differs = Die beiden sind nicht gleich. Bitte tippe beide noch einmal.
passphrase-wrong = Das hat es nicht geöffnet. Großbuchstaben und Leerzeichen zählen. Lass dir Zeit und versuch es noch einmal.
passphrase-unavailable = Diese Seite kann es nicht öffnen. Der Browser bietet das nur für Seiten an, die über eine sichere Leitung (https) kamen.

## Die Seite, die danach fragt

unlock-title = Diese Seite ist verschlossen
unlock-text = Jemand hat für das, was hier gespeichert ist, einen Passwortsatz eingerichtet. Tippe ihn ein, um weiterzumachen.
unlock-label = Passwortsatz
unlock-button = Öffnen
unlock-open = Für diese beiden brauchst du ihn nicht:
unlock-forgotten = Ich kann es nicht öffnen
    .text = Niemand sonst kann es für dich öffnen: Der Passwortsatz ist nirgends gespeichert. Du kannst wiederkommen und es so oft versuchen, wie du willst. Oder du löschst hier alles und fängst neu an. Was du einmal als Sicherung gespeichert hast, lässt sich danach wieder öffnen.
unlock-erased = Gelöscht
    .go-on = Neu anfangen

## Eine Sicherung mit Passwortsatz

backup-seal = Die Datei mit einem Passwortsatz verschließen
    .hint = Dann kann die Datei nur lesen, wer ihn kennt. Wenn du ihn vergisst, kann niemand die Datei öffnen.
    .button = Verschlossene Sicherung speichern
    .failed = Der Browser konnte die Datei nicht verschließen. Es wurde nichts gespeichert.
backup-open = Diese Datei ist mit einem Passwortsatz verschlossen
    .text = Tippe den Passwortsatz ein, mit dem sie verschlossen wurde. Du siehst, was darin ist, bevor sich etwas ändert.
    .label = Passwortsatz der Datei
    .button = Die Datei öffnen
fault-sealed = Das ist mit einem Passwortsatz verschlossen. Es wurde nichts geändert.
fault-part-seal = wie sie verschlossen wurde
