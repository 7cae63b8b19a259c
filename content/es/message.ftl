### El primer mensaje: armarlo, preguntas a uno mismo, palabras para mirar otra vez, el reposo de 24 horas y la copia.
### Las frases que se buscan están en message-rules.txt.

message-title = Tu primer mensaje
    .lead = Una nota corta y amable que no pide nada. Aquí lo pequeño es bueno. Ármala, hazte siete preguntas, déjala reposar un día. Después decide.

## Armarlo

message-greeting = ¿Cómo quieres saludar?
    .none = Sin saludo
message-greeting-1 = ¡Hola!
    .named = Hola, { $name }.
message-greeting-2 = ¡Saludos!
    .named = Saludos, { $name }.
message-greeting-3 = ¡Ey!
    .named = Ey, { $name }.
message-greeting-4 = ¡Buenos días!
    .named = Buenos días, { $name }.
message-greeting-5 = ¡Buenas tardes!
    .named = Buenas tardes, { $name }.
message-greeting-6 = Solo un saludo corto.
    .named = Solo un saludo corto, { $name }.
message-name = Su nombre
    .hint = Solo para el saludo. Puedes dejarlo en blanco.
message-line = Una frase neutral
    .none = Ninguna frase de aquí
message-line-1 = Espero que tu semana vaya bien.
message-line-2 = Espero que estés bien y que la vida te trate con cariño.
message-line-3 = Esta semana oí una canción muy de tu estilo.
message-line-4 = El otro día pasé por delante de tu panadería favorita.
message-line-5 = Hoy vi un perro igualito al tuyo.
message-line-6 = Por fin vi esa película que te gustó, y tenías razón.
message-line-7 = Probé tu receta, y esta vez salió bien.
message-line-8 = Hoy leí algo que te haría reír.
message-line-9 = Felicidades por tu noticia, me alegró saberlo.
message-line-10 = Feliz cumpleaños. Espero que sea un buen día.
message-line-11 = Espero que el trabajo nuevo vaya bien.
message-line-12 = Espero que tu familia esté bien.
message-line-13 = Tengo aquí un libro tuyo y te lo puedo mandar por correo cuando quieras.
message-line-14 = Gracias por resolver aquello el otro día.
message-line-15 = Hoy cayó aquí la primera nieve, y se ve preciosa.
message-line-16 = Que pases unas fiestas tranquilas y felices.
# $left: caracteres que aún caben.
message-own = Unas palabras tuyas
    .hint = Una cosa pequeña y verdadera. Como mucho, 80 caracteres.
    .left =
        { $left ->
            [one] Queda { $left } carácter
           *[other] Quedan { $left } caracteres
        }
message-no-reply = Añadir que no tiene que responder
    .line = No hace falta que respondas.
# $length: caracteres de todo el mensaje.
message-preview = Cómo se lee
    .empty = Aquí aparecerá tu mensaje.
    .length =
        { $length ->
            [one] { $length } carácter
           *[other] { $length } caracteres
        }

## Palabras para mirar otra vez

message-flags = Palabras para mirar otra vez
    .none = No encontré ninguna de las palabras que busco. No puedo saber cómo le va a caer.
    .hint = Una lista de palabras sabe poco. Se le escapa mucho, y a veces marca una frase que está bien. Tú decides qué se queda.
    .over = Esto es más largo de lo que puedo leer. Por favor, hazlo más corto.

flag-self-harm = Suena a que no estás a salvo
    .say = Por favor, habla con alguien ahora. Esto pesa demasiado para que lo sostenga tu ex, y no deberías llevarlo a solas. Apoyo está aquí mismo.
flag-threat = Esto puede sonar a amenaza
    .say = Por favor, no lo mandes. Puede dar miedo, aunque tú solo sientas dolor. Si la rabia es fuerte, en Apoyo hay gente que ayuda con eso.
flag-watching = Esto puede sentirse como vigilancia
    .say = Por favor, no lo mandes. Saber que alguien mira o espera puede dar miedo. Lo que hace ahora es cosa suya.
flag-after-refusal = Puede que ya te haya dicho que no
    .say = Si pidió calma o te bloqueó, eso es una respuesta. Por favor, no mandes esto, ni siquiera una palabra amable por otra vía.
flag-ultimatum = Esto pone un límite que debe cumplir
    .say = Quita el plazo. Quien tiene que elegir antes del viernes no puede elegir con libertad.
flag-pressure = Esto pide una respuesta
    .say = Deja que el silencio también valga. Una nota que no necesita nada es más fácil de contestar.
flag-guilt = Esto le carga un peso
    .say = Tu dolor es real. Cuéntaselo esta noche a una amistad, no aquí.
flag-love = Esto habla de tu amor
    .say = Guárdalo para una charla que acepte tener. En una primera nota puede sentirse como una pregunta.
flag-breakup-talk = Esto habla de la pareja y de la ruptura
    .say = Más adelante, y solo si quiere. Primero va un saludo ligero.
flag-blame = Esto puede sonar a reproche
    .say = Quita esta frase. Si quieres, mira primero la fase 2.
flag-jealousy = Esto habla de alguien nuevo
    .say = Con quién sale es cosa suya, y con quién sales tú no es una herramienta. Déjalo fuera.
flag-sexual = Esto habla de cercanía física
    .say = Quita esta frase. Puede sentirse como una exigencia, aunque la digas con cariño.
flag-bargain = Esto ofrece un trato
    .say = Quita esta frase. Un cambio vale más cuando nadie tiene que pagar por él.
flag-third-party = Esto mete a otras personas
    .say = Deja fuera a amistades y familia. Di solo lo que es tuyo.
flag-sorry-but = Esto pide perdón y retira una parte
    .say = Un perdón de verdad no lleva “pero” ni “si”. Además viene más tarde, en la fase 8, si quiere oírlo.
flag-too-long = Esto es demasiado largo para una primera nota
    .say = Prueba a decirlo en dos o tres líneas. Lo que quites puede ir a una carta sin enviar.
flag-questions = Esto pregunta más de una cosa
    .say = Deja una pregunta, o ninguna.
flag-long = Se está haciendo largo
    .say = Una nota que se lee de un tirón se recibe mejor.
flag-sentences = Son muchas frases
    .say = Con cuatro basta. ¿Cuáles podrían irse?
flag-shouting = Esto suena a grito
    .say = Usa minúsculas y, como mucho, un signo de exclamación.
flag-us = “Nosotros” y “nuestro”
    .say = Puede estar bien. Léelo otra vez: ¿habla también por tu ex?
flag-wanting = Algo que necesitas o quieres
    .say = Puede estar bien. Léelo otra vez: ¿le pide algo a tu ex?
flag-remember = Algo del pasado
    .say = Puede estar bien. Un recuerdo ligero puede ser bonito. ¿Este es ligero?

## Un texto de otro lugar

message-trial = Mirar otro texto
    .label = Tu texto
    .hint = Escribe o pega hasta 1000 caracteres. Solo se mira: desde aquí no se puede copiar nada, y nada se guarda.

## Siete preguntas

message-checks = Siete cosas que preguntarte
    .hint = Marca lo que es verdad ahora mismo. Si una no lo es, espera. Esperar no te quita nada.
message-check-calm = Tengo calma, no he bebido y he descansado.
message-check-not-late = Es de día, no muy tarde.
message-check-no-answer-needed = No pide respuesta.
message-check-would-read-it-to-a-friend = Se lo leería en voz alta a una amistad.
message-check-not-about-us = No trata de la pareja ni de la ruptura.
message-check-short = Es corto.
message-check-can-take-silence = Si no llega nada, sé qué voy a hacer esa noche.

## El reposo de 24 horas

message-hold = Dejarlo reposar 24 horas
    .text = Las palabras se ven distintas después de una noche. Tu borrador se guarda aquí hasta entonces. Si lo cambias, las 24 horas empiezan de nuevo.
    .start = Dejar reposar
    .kept = Guardado en este dispositivo hasta que lo mandes o lo borres.
    .calendar = Recordármelo en mi calendario
    .entry = Mirar otra vez
message-copy = Copiar el mensaje
    .done = Copiado. Mándalo una vez y deja el teléfono.
    .failed = Eso no funcionó aquí. Mantén el dedo sobre las palabras y cópialas.
    .sent = Ya lo mandé
message-sent =
    .text = Hacía falta valor. Ahora le toca a tu ex, o a nadie. Un mensaje es el límite. Haz lo que tenías pensado para esta noche.
message-drop = Borrar el borrador

## Qué se puede hacer ahora

message-state-locked = Esta herramienta está cerrada por ahora
    .text = Tal como están las cosas, escribirle no es el siguiente paso. Si aún no has hecho la revisión, eso va primero. Siempre puedes escribir una carta que no se envía.
message-state-past = Este paso ya quedó atrás
    .text = Ya hubo un mensaje suyo, así que el primer mensaje está hecho. Ahora pueden ir y venir mensajes, a su ritmo.
message-state-sent = Tu mensaje ya va en camino
    .text = Una etapa, un mensaje. Si te responde, toca “Algo cambió”. Si sigue el silencio, eso también es una respuesta, y no hace falta una segunda nota.
message-state-practice = Esto es práctica
    .text = Puedes armar y cambiar todo lo que quieras. De aquí todavía no se puede copiar nada. Eso se abre con la fase 5, Tender la mano.
message-state-writing = Escríbelo y déjalo reposar
    .text = Cuando las siete estén marcadas y ninguna frase esté señalada para no mandarla, puedes dejarlo reposar 24 horas.
# $when: día y hora en que terminan las 24 horas.
message-state-held = Reposa hasta: { $when }
    .text = Cierra la página y haz otra cosa. Hasta entonces no hay nada que hacer aquí. Puede que mañana veas que no quieres mandarlo. Eso también está bien.
message-state-not-yet = Todavía no
    .text = Ya tuvo su reposo. Repasa las siete cosas otra vez. Si una no es verdad ahora, déjalo para otro día.
message-state-may-copy = Ya puedes copiarlo
    .text = Léelo una vez como si fueras tu ex, en un día lleno de cosas. Si sigue sonando ligero y amable, cópialo y mándalo una vez, de día. También puedes dejarlo. Ese también es un buen final.
