### Ajustes: aspecto y teclas, días y números, lo que se guarda, una copia de seguridad, borrar.

settings-title = Ajustes

## Aspecto y teclas

settings-look = Aspecto y teclas
settings-theme = Claro u oscuro
    .hint = Automático sigue lo que tenga puesto el dispositivo.
theme-auto = Automático
theme-light = Claro
theme-dark = Oscuro
settings-size = Tamaño del texto
    .hint = Todo lo que hay en la página crece con él.
size-small = Pequeño
size-auto = Normal
size-large = Grande
size-largest = Muy grande
settings-motion = Movimiento
    .hint = Automático sigue lo que diga el dispositivo. Poco deja solo lo que sigues con la vista, como la respiración.
motion-auto = Automático
motion-less = Poco
motion-off = Nada
settings-digits = Las teclas 1 a 9 eligen una respuesta
    .hint = En la revisión, con un teclado.
settings-shift = Pulsar Mayús tres veces sale de la guía
    .hint = Pulsa y suelta la tecla Mayús (Shift) tres veces en cinco segundos, sin ninguna otra tecla entre medias. Hace lo mismo que “Salir ya”.

## Días y números

settings-days = Días y líneas de ayuda
settings-day-start = Mi día empieza a las
    .hint = Lo que pasa antes de esta hora todavía es de la noche anterior.
settings-ex = Dejar a mi ex fuera de esto
    .hint = Así cada página trata solo de ti. Cuentas tus días y anotas momentos difíciles, nada más. Algunas partes quedan apartadas.
settings-region = Líneas de ayuda para
    .hint = Lo usan Apoyo y cada tarjeta con números.
# $country: a country name from support.ftl, as it stands in a list.
settings-region-guess = { $country } (automático)
# $country: a country name from support.ftl, as it stands inside a sentence.
settings-region-asked = Esta página se abrió para { $country }, así que aquí se muestran esos números, elijas lo que elijas.

## Lo que se guarda

settings-saving = Lo que se guarda aquí
settings-saving-on = Lo que haces aquí se guarda en este navegador, solo en este dispositivo: tus días, tu registro, tus respuestas posteriores y tus ajustes. Tu edad y las cinco primeras respuestas de seguridad no se guardan nunca.
settings-saving-off = No se guarda nada en este dispositivo. Lo que ves ahora se va cuando cierres o recargues esta página. La próxima vez que abras la guía se guardará como siempre, y podrás apagarlo otra vez.
settings-saving-paused = Para guardar se espera tu sí. Hasta entonces, lo que haces se va cuando cierres o recargues esta página. Lo que se guardó aquí antes de tu última revisión sigue ahí. ¿Alguien más puede abrir este dispositivo? Entonces quizá sea más prudente dejarlo como está.
settings-stop = No guardar nada aquí
    .warning = Esto quita al instante lo que hay guardado en este dispositivo. La guía sigue hasta que cierres o recargues esta página. Después todo se va. Si quizá quieras recuperarlo, guarda antes una copia de seguridad. Si alguien mira este dispositivo, puede notar que de pronto faltan cosas.
    .yes = Sí, no guardar nada aquí
    .no = No, dejarlo como está
settings-allow = Volver a guardar aquí
settings-allow-paused = Sí, guardar en este dispositivo
health-working = Este navegador puede guardar cosas para esta página. Algunos las borran después de una semana sin visitas. A una copia de seguridad no le pasa eso.
health-blocked = Este navegador no guarda nada para esta página. Una copia de seguridad sí funciona.
health-full = No queda espacio en este dispositivo. Una copia de seguridad sí funciona.
health-unreadable = Lo que hay guardado aquí no se puede leer. La nota de arriba dice qué puedes hacer.
health-newer = Lo que hay guardado aquí lo escribió una versión más nueva de esta guía. Se deja como está.

## Una copia de seguridad

settings-backup = Una copia para ti
settings-export = Guardar una copia
    .hint = Un solo archivo con todo lo que se puede guardar. Quien abra el archivo puede leerlo, así que ponlo en un lugar seguro.
    .none = Todavía no hay nada que poner en una copia de seguridad.
# $name: the name of the file.
settings-export-done = El archivo se llama { $name }. Búscalo donde van tus descargas.
settings-import = Abrir una copia
    .hint = Elige un archivo creado por esta guía. Ves lo que contiene antes de que cambie nada.
    .newer = No se puede abrir una copia de seguridad mientras aquí haya algo de una versión más nueva. Primero carga la página otra vez.

preview-title = Lo que contiene este archivo
preview-check-in = Una revisión
preview-rounds =
    { $count ->
        [one] { $count } etapa de tiempo de calma
       *[other] { $count } etapas de tiempo de calma
    }
preview-lines =
    { $count ->
        [one] { $count } línea en el registro de contactos
       *[other] { $count } líneas en el registro de contactos
    }
preview-ticks =
    { $count ->
        [one] { $count } tarea marcada
       *[other] { $count } tareas marcadas
    }
preview-news =
    { $count ->
        [one] { $count } novedad
       *[other] { $count } novedades
    }
preview-sheets =
    { $count ->
        [one] { $count } cosa que escribiste
       *[other] { $count } cosas que escribiste
    }
preview-marks =
    { $count ->
        [one] { $count } nota pequeña de un día, como tu ánimo
       *[other] { $count } notas pequeñas de días, como tu ánimo
    }
preview-where = En qué punto del camino estás
preview-settings = Tus ajustes
preview-seen = Último uso: { $date }
preview-warning = Si sigues, esto ocupa el lugar de todo lo que hay aquí ahora. Si quizá lo quieras recuperar, guarda antes lo que hay.
preview-unsaved = Ahora mismo aquí no se guarda nada, así que lo que venga del archivo se queda solo hasta que cierres o recargues esta página.
preview-way = ¿Cómo debería entrar?
preview-merge = Añadirlo a lo que hay aquí
    .says = Lo que hay aquí se queda. Si el archivo y este dispositivo dicen algo sobre lo mismo, cuenta lo más reciente.
    .yes = Añadirlo
preview-replace = Reemplazar lo que hay aquí
preview-comes = Esto entra:
preview-changes = Esto dirá otra cosa que ahora:
preview-goes = Esto se va:
preview-nothing = No cambiaría nada. Todo está ya aquí.
preview-keep = Guardar antes lo que hay aquí
preview-yes = Reemplazarlo todo
preview-no = Dejarlo como está
preview-done = Listo. Todo lo del archivo está aquí ahora.
    .merged = Listo. Lo del archivo se ha sumado a lo que había aquí.
preview-undo = Deshacer esto
preview-undone = Deshecho. Está como antes, con lo que hiciste desde entonces.

## Lo que puede fallar con una copia de seguridad. En esos casos no ha cambiado nada, y cada texto lo dice.

fault-too-long = Este archivo es demasiado grande para ser una copia de seguridad de esta guía. No se cambió nada. Elige otro archivo.
fault-not-ours = Esto no es una copia de seguridad de esta guía. No se cambió nada. Su nombre suele ser como guide-backup-2026-03-01.json.
fault-newer = Este archivo lo creó una versión más nueva de esta guía. No se cambió nada. Carga esta página otra vez para tener la versión más nueva, y luego inténtalo de nuevo.
fault-damaged = Este archivo se cambió o se dañó después de crearse. Aquí no se cambió nada. Si tienes otra copia, prueba con ella.
# $part: one of the parts below.
fault-impossible = Este archivo dice algo que no puede ser, en esta parte: { $part }. No se cambió nada. Si tienes otra copia, prueba con ella.
fault-no-room = Lo que contiene este archivo no cabe en el espacio que da este navegador. No se cambió nada: lo que había aquí antes sigue aquí. Puedes liberar espacio en este dispositivo, o abrir el archivo en otro navegador.
fault-unreadable = El navegador no pudo leer este archivo. No se cambió nada. Elígelo otra vez.
fault-part-check-in = la revisión
fault-part-quiet = los días de calma
fault-part-log = el registro de contactos
fault-part-path = el Camino
fault-part-news = las novedades
fault-part-settings = los ajustes
fault-part-written = lo que se escribió
fault-part-dates = las fechas

## Borrar

settings-erase = Borrar todo
    .what = Esto quita de este dispositivo todos los días, notas, respuestas y ajustes, y los archivos que permiten abrir la guía sin internet. Después ves cada lugar donde se miró y lo que queda en él.
    .warning = Pasa al instante y no se puede deshacer. Después, sin internet, la guía no se podrá volver a abrir en este dispositivo. Si alguien más mira este dispositivo, puede notar que de pronto está vacío. El historial del propio navegador sigue mostrando la visita.
    .yes = Sí, borrarlo todo
    .no = No, conservarlo
    .done = No queda nada.
    .blocked = este navegador no nos deja guardar nada aquí, así que no había nada que quitar.
# $names: the names under which something is still stored.
settings-erase-left = esto sigue ahí: { $names }. En los ajustes del navegador puedes borrar los datos de esta página.
settings-erase-others = Aquí se guarda también otro perfil de esta guía. No se ha tocado: { $names }
erase-others = Borrar también los otros perfiles
# $names: the names under which something is still stored.
erase-others-warning = Esto quita al instante lo que otros perfiles guardan aquí: { $names }. Puede que alguien más los use. No se puede deshacer.
# Los lugares donde se miró; después de cada uno va lo que queda en él.
erased-not-all = No se pudo quitar todo.
erased-memory = Lo que esta página tenía en la memoria:
erased-store = Lo que guarda este navegador:
erased-tab = Notas de esta pestaña:
    .mark = una, y solo dice que para guardar se espera tu sí. Se va cuando cierras la pestaña.
erased-files = Archivos guardados para usar la guía sin internet:
erased-worker = Lo que abre la guía cuando no hay internet:
erased-nothing = nada.
erased-since = lo que hiciste desde entonces.
erased-unseen = este navegador no nos deja mirar.
erased-left =
    { $count ->
        [one] { $count } sigue ahí.
       *[other] { $count } siguen ahí.
    }
erased-after = Si la guía está abierta en otra pestaña, cierra también esa pestaña. El historial del propio navegador sigue mostrando la visita. Quien revise este dispositivo puede notar que la guía está vacía de pronto.
