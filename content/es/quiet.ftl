### Contacto cero (tiempo de calma): la cuenta de días, el registro de contactos, los tropiezos, el reloj, el contacto mínimo,
### los días de calma sin fin, el final. Un párrafo por línea; una línea en blanco entre párrafos; "- " empieza un punto de lista.
### $date es una fecha ya escrita para quien lee; $days, $day y las cuentas son números.

## Qué es

quiet-title = Contacto cero (tiempo de calma)
    .lead = Unos días sin escribirle, sin llamar, sin encuentros y sin mirar su perfil, para que puedas dormir, sentir, pensar y volver a pisar firme.
quiet-what =
    No es un castigo, y no es una manera de que te extrañen. Si te escribe algo amable, puedes contestar con amabilidad. Si hay trabajo, dinero, casa o hijos en común, los mensajes prácticos siguen.

    ¿Por qué de 30 a 60 días? Es una costumbre a la que se ha llegado. Es bastante para encontrar más calma y lo bastante corto para ver el final. Ningún estudio nos dice el número correcto. No conocemos ninguno que muestre que el silencio traiga a alguien de vuelta.
    .title = Qué son los días de calma y qué no son
quiet-what-stop =
    No le debes respuesta a nadie, escriba lo que escriba. Si un juzgado u otra norma limita el contacto, una respuesta puede incumplirla, también cuando la otra persona escribe primero.

    Estos días suman hacia arriba y no llevan a nada más que descanso. Son para ti.

## Formulario de inicio

quiet-start-title = Empezar tus días de calma
quiet-start-date = ¿Cuándo fue el último contacto?
    .hint = La última vez que escribiste, llamaste o viste a tu ex porque querías. Lo práctico no cuenta. Hoy también vale.
    .today = Hoy
quiet-start-days = ¿Cuántos días?
    .hint = Elige un número de 30 a 60.
    .hint-least = Elige un número de 45 a 60.
quiet-start-option =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
quiet-start-option-suggested =
    { $days ->
        [one] { $days } día (sugerido)
       *[other] { $days } días (sugerido)
    }
quiet-start-option-open = Sin fin, solo contar
quiet-start-suggested =
    { $days ->
        [one] Por tus respuestas, sugerimos { $days } día.
       *[other] Por tus respuestas, sugerimos { $days } días.
    }
quiet-start-unknown = Aún no has hecho la revisión, así que empezamos con 30 días. Puedes hacerla más adelante y ver qué te conviene.
# Va encima de las líneas `days-*` de result.ftl.
quiet-start-why = Por qué ese número
quiet-start-fewer = Puedes elegir menos días de los que sugerimos. Eso no abre antes el siguiente paso: se espera hasta el día sugerido. Es para que nadie tenga que regatear consigo por la noche.
quiet-start-least = Por ahora, lo mínimo son 45 días. Hay algo que necesita firmeza primero.
quiet-start-button = Empezar mis días de calma
quiet-start-again = Empezar de nuevo
quiet-start-error-empty = Elige el día del último contacto, por favor. Si no lo recuerdas bien, basta con una idea aproximada.
quiet-start-error-future = Este día aún no ha llegado. Elige hoy o un día anterior, por favor.
quiet-start-error-old = Este día es de hace más de dos años. Elige uno posterior, por favor, o empieza desde hoy.
quiet-start-error-not-a-date = No pudimos leer esta fecha. Elígela en el calendario, o escribe el año, el mes y el día.
quiet-start-error-before = Tu etapa anterior empezó después de ese día. Elige el { $date } o un día posterior, por favor.
quiet-start-already-done = Con esta fecha, tus días de calma ya quedaron atrás. Está bien. Mira las tres maneras de seguir.
quiet-correct = Corregir el inicio o el número de días
    .open = Corregir el inicio
    .button = Guardar el cambio
    .done = Cambiado. Tus días se cuentan de nuevo desde esa fecha.

## El anillo y sus cifras

quiet-day = Día { $day } de { $days }
# Debajo del número grande del anillo.
quiet-ring-of =
    { $days ->
        [one] de { $days } día
       *[other] de { $days } días
    }
quiet-ring-text =
    { $left ->
        [0] Día { $day } de { $days }. Es el último día.
        [one] Día { $day } de { $days }. Falta { $left } día.
       *[other] Día { $day } de { $days }. Faltan { $left } días.
    }
quiet-ring-full =
    { $days ->
        [one] { $days } día, hecho
       *[other] Los { $days } días, hechos
    }
quiet-start-day = Hoy empieza
    .text = Hoy es el día en que empiezas. Todavía no hay número. Mañana es el día 1. Para esta noche: el teléfono en otro cuarto, algo caliente para beber, una persona que lo sepa.
quiet-ends-on = Termina el { $date }
quiet-ended-on = Terminó el { $date }
quiet-total = Días que te diste
    .hint = Todos tus días de calma, desde siempre. Este número nunca vuelve a empezar.
quiet-since-contact = Días desde el último contacto
quiet-longest = El tramo más largo
quiet-without-looking = Días sin mirar
quiet-rounds-before =
    { $rounds ->
        [one] Antes de esta hubo { $rounds } etapa. Sus días están en ese número.
       *[other] Antes de esta hubo { $rounds } etapas. Sus días están en ese número.
    }
quiet-day-start = Tu día empieza a las { $time }. Así, un mensaje mandado muy tarde en la noche aún es del día anterior. Puedes cambiar la hora en Ajustes.
quiet-ended = Terminaste estos días el { $date }. Todos siguen contando. Puedes empezar otra vez cuando quieras.
quiet-provisional = Este número de días es una primera idea. Cuando hagas la revisión, podremos sugerirte uno que te convenga más. Los días que lleves hasta entonces cuentan todos.
    .button = Hacer la revisión, unos 6 minutos
quiet-courtesy = Si hasta ahora había mensajes entre tú y tu ex, es amable decir antes una cosa: “Gracias por escribir. Voy a tomarme un tiempo de calma para mí. Después me gustará hablar, si todavía quieres”.
    .title = Primero, una palabra amable
    .note = Dilo una vez. No pidas respuesta.

## Días señalados, dichos en voz baja

milestone-1 = Un día entero. El primero es el que más cuesta empezar.
milestone-3 = Tres días. Puede que tu cuerpo empiece a notarlo.
milestone-7 = Una semana. Ya pasaste una vez por cada uno de sus días.
milestone-14 = Dos semanas. Algunas noches fueron largas, y aquí estás.
milestone-21 = Tres semanas. Algo de tu día vuelve a ser tuyo.
milestone-30 = Treinta días. Tómate un momento y mira dónde estabas.
milestone-45 = Cuarenta y cinco días. Son muchas noches en las que te cuidaste.
milestone-60 = Sesenta días. Venga lo que venga, estos son tuyos.

## Registro de contactos: cada clase como la pregunta el formulario, y corta para las listas

contact-sent = Escribí a mi ex
    .past = Escribiste
contact-called = Llamé a mi ex
    .past = Llamaste
contact-replied = Contesté a mi ex
    .past = Contestaste
contact-they-wrote = Me escribió o me llamó
    .past = Te escribió
contact-checked = Miré su perfil
    .past = Miraste
contact-met = Nos cruzamos por casualidad
    .past = Encuentro casual
contact-met-chosen = Nos vimos porque quise
    .past = Encuentro buscado
contact-logistics = Un mensaje práctico
    .past = Práctico
contact-add = Pasó algo
contact-intro = Basta un toque. Esto no es una lista de fallos. Te ayuda a ver qué lo despierta.
contact-what = ¿Qué pasó?
    .stop = Anótalo para ti, si te ayuda. No debes ninguna respuesta.
    .practical = Práctico es lo que podrías mandarle a alguien del trabajo: llaves, facturas, a qué hora recoger a los niños. Esos mensajes siguen, de ida y de vuelta, y el día sigue en calma.
    .quiet = Si te escribe, si contestas, si miras su perfil o hay un encuentro por casualidad, el día también sigue en calma.
contact-date = ¿Qué día?
contact-time = ¿A qué hora, más o menos?
contact-more = Qué lo despertó, y una nota
contact-trigger = ¿Qué lo despertó?
    .hint = Puedes dejarlo en blanco.
contact-note = Una nota para ti
    .hint = Con una línea basta; como mucho, { $max } caracteres. Se queda en este dispositivo.
contact-next-time = ¿Qué vas a probar la próxima vez?
    .hint = Por ejemplo: “Si es tarde y tengo el ánimo por el suelo, escribo en la app de notas y me acuesto”. Caben como mucho { $max } caracteres, y se queda en este dispositivo.
contact-save = Guardar
contact-saved = Guardado.
contact-saved-quiet = Guardado. No te quita ningún día.
contact-error-what = Elige qué pasó, por favor.
contact-error-date = No pudimos leer esta fecha. Elígela en el calendario, por favor.
contact-error-time = No pudimos leer esta hora. Basta con algo aproximado, por ejemplo 21:00.
contact-error-future = Esto aún no ha llegado. Elige un momento que ya pasó, por favor.
contact-error-old = Este día es de hace más de dos años. Elige uno posterior, por favor.
contact-title = Registro de contactos
contact-empty = Aún no hay nada. Si pasa algo, puedes anotarlo con un toque.
contact-older = Entradas anteriores
    .more = Mostrar entradas anteriores
quiet-undo = Deshacer
    .hint = Puedes deshacer una entrada durante 48 horas.
    .what = Deshacer: { $what }, { $date }, { $time }
quiet-undone = Deshecho. Todo está como antes.

## Sin una palabra sobre la otra persona (el ajuste de dejar fuera a tu ex)

quiet-plain-title = Tus días
    .lead = Aquí cuentas tus días y anotas los momentos difíciles. Nada más.
quiet-plain-start = Empezar tus días
    .button = Empezar mis días
quiet-plain-date = ¿Desde qué día cuentas?
    .hint = Hoy está bien.
quiet-plain-add = Tuve un tropiezo
    .past = Un tropiezo
quiet-plain-urge = Tuve un impulso
quiet-plain-map-slip = Un día con un tropiezo
quiet-plain-saved = Guardado. Mañana es un día nuevo.
quiet-plain-list = Tus tropiezos
quiet-plain-empty = Aquí no hay nada, y no hay nada que tengas que añadir.

## Después de un tropiezo

quiet-lapse-title = Eso pasa
    .text = Te pusiste en contacto, o hubo un encuentro. A casi todo el mundo le pasa en algún momento. No borra los días de antes. Siguen siendo tuyos.
    .plain = Casi todo el mundo tropieza en algún momento. No borra los días de antes. Todos siguen siendo tuyos.
quiet-lapse-day = Se trata del { $date }.
quiet-lapse-choose = ¿Cómo quieres seguir?
quiet-lapse-carry-on = Continuar
    .what = Ese día queda marcado. Todos tus otros días se quedan, y la cuenta sigue desde donde estás.
quiet-lapse-begin-again = Empezar de nuevo
    .what = Empiezas una cuenta nueva desde ese día. Tus días anteriores quedan en tu historia, y siguen contando como días que te diste.
quiet-lapse-either = Las dos cosas están bien. Elige la que te trate mejor. Puedes deshacerlo durante 48 horas.
quiet-lapse-carried-on = Seguiste. Qué bueno tenerte aquí.
quiet-lapse-began-again = Empezó una cuenta nueva. No se perdió nada de antes.
quiet-lapse-care = Si volviste a escribir después de que te pidiera que no, lo más amable es parar ahora. Sin segundo mensaje, y sin perdón por el primero.

## Calendario de todo el tiempo

quiet-map-title = Tus días de un vistazo
quiet-map-quiet = Un día de calma
quiet-map-checked = Un día de calma en el que miraste
quiet-map-contact = Un día con contacto
quiet-map-start = El día en que empezaste
quiet-map-today = Hoy
quiet-map-ahead = Aún por llegar
quiet-map-cell = { $date }: { $state }
quiet-map-count-quiet =
    { $days ->
        [one] { $days } día de calma
       *[other] { $days } días de calma
    }
quiet-map-count-checked =
    { $days ->
        [one] { $days } día de calma en el que miraste
       *[other] { $days } días de calma en los que miraste
    }
quiet-map-count-contact =
    { $days ->
        [one] { $days } día con contacto
       *[other] { $days } días con contacto
    }
quiet-map-count-slip =
    { $days ->
        [one] { $days } día con un tropiezo
       *[other] { $days } días con un tropiezo
    }

## Archivo de calendario: neutral, porque otras personas pueden ver el calendario

ics-calendar = Días
ics-day = Día { $day }
ics-last = Día { $day }, el último día
ics-button = Añadir los días a mi calendario
    .hint = Recibes un archivo pequeño que tu calendario puede abrir. Las entradas dicen “Día 7” o “Día 30”, y nada más.

## El reloj

clock-held = Tu cuenta descansa en el día { $day }. Sigue cuando siga la fecha.
clock-jump = La fecha de este dispositivo saltó varios días hacia adelante desde una visita anterior. Ahora dice { $date }. ¿Es correcto?
    .title = ¿La fecha es correcta?
    .right = Esta fecha es correcta
    .wrong = No, el reloj está mal
    .why = Solo preguntamos para que un reloj equivocado no abra antes de tiempo el siguiente paso. En ningún caso se pierde nada.
    .right-done = Gracias. Tus días se cuentan con esta fecha.
    .wrong-done = Entonces ajusta la fecha de este dispositivo, por favor, y abre esta página otra vez. Preguntaremos una vez más y contaremos desde el día correcto.

## Contacto mínimo: cuando tiene que haber contacto

low-title = Contacto mínimo
    .button = Escribir un mensaje práctico
low-intro = Hay trabajo, dinero, casa o hijos en común, así que un silencio completo no sería justo, ni siquiera posible. Tus días de calma son los mismos. Los mensajes prácticos son una parte normal de ellos, y no son un tropiezo.
low-channel = Un solo canal. Elige una vía para los mensajes entre tú y tu ex, como el correo o un chat, y deja todo ahí.
low-practical = Solo lo práctico. Qué, cuándo, dónde, cuánto. Sin sentimientos, sin pasado, sin “¿cómo estás de verdad?”.
low-colleague = La prueba: ¿podría mandarle esto a alguien del trabajo? Si no, puede esperar para tu diario o para una amistad.
low-hours = Horas fijas. Mira el canal dos veces al día, no por la noche. Lo urgente puede llegar por teléfono.
low-children = Nunca a través de los hijos. Ni recados, ni preguntas, ni suspiros delante de ellos. Necesitan a las dos partes, y ningún trabajo en medio.
low-home = Bajo el mismo techo: acuerda una hora privada para cada persona y noches por separado. Cruzarse en la cocina es vida diaria. No tienes que anotarlo.
low-work = En el trabajo o en clase: saluda como saludarías a cualquiera. Pide otro asiento u otro turno si te ayuda.
low-emergency = Si alguien tiene una enfermedad grave o está en peligro, llama enseguida. Ninguna regla de aquí lo impide.

## Días de calma sin fin: contar hacia arriba

open-title = Días de calma sin fin
open-what = Estos días suman y no tienen final. No son una espera de nada. Cada uno es un día en el que te cuidaste.
open-offer = ¿Te gustaría contar tus días? No tienes que hacerlo. Puedes apagarlo cuando quieras.
open-start = Contar mis días
open-day =
    { $day ->
        [one] día para ti
       *[other] días para ti
    }
open-start-day = Hoy es donde empieza
    .text = Mañana habrá aquí un primer número. Hoy solo tienes que pasar el día de hoy.
open-stop = Dejar de contar
    .what = La cuenta se va. Nada más cambia, y puedes empezarla de nuevo.
open-stopped = Ya no estás contando. Eso también está bien.

## El final

quiet-done-title = Tus días de calma están hechos
quiet-done-text = Llegaste al día que pusiste. Antes que nada, para un momento. Piensa en la primera noche. Ya no estás ahí. Ahora no hay prisa, y hoy no tiene que pasar nada.
quiet-done-not-a-reason = Llegar al día no es, por sí mismo, una razón para escribir. Aquí hay tres maneras de seguir. Todas son buenas.
quiet-done-recheck = Nueva revisión
    .what = Algunas preguntas ya las conoces. Muestran si un siguiente paso tiene sentido, para ti y para tu ex.
quiet-done-longer = Seguir en calma
    .what = Elige unos días más, o cuenta sin final. Mucha gente siente que apenas ha llegado a descansar.
    .days = ¿Cuántos días en total?
    .button = Seguir con este número
    .done = Bien. Tus días siguen.
quiet-done-heal = Sanar y soltar
    .what = Ocho semanas que no necesitan nada de nadie. No tienes que dar ninguna razón.
quiet-done-for-now = Hoy no
    .what = Déjalo abierto. Seguirá aquí.
