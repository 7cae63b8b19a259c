### Los formularios de las hojas: un pequeño formulario por hoja. Lo que se escribe se queda en el dispositivo, se puede cambiar e imprimir.
### `sheet-<id>` es el título, `.lead` para qué sirve, `.add` el botón que guarda una fila, `.empty` lo que se lee antes de la primera.
### `sheet-<id>-<field>` es una etiqueta, `.hint` la ayuda debajo, `.opt-<option>` la etiqueta de una opción.
### Ninguna hoja pide mandar nada. `sheet-look-back-checking` nombra a la otra persona; el ajuste que deja fuera a tu ex quita ese campo.

## What every form says

sheet-saved = Guardado. Puedes cambiarlo cuando quieras.
sheet-removed = Quitado.
sheet-undo = Deshacer
sheet-edit = Cambiar
sheet-cancel = Dejar como estaba
sheet-remove = Quitar
sheet-all = Ver todo
sheet-print = Imprimir
sheet-copies = Imprimir dos copias en blanco
sheet-required = Aquí hacen falta antes unas palabras. Una línea basta de sobra.
sheet-choose = Elige antes una de estas opciones.
sheet-none = Todavía no
sheet-closed = Puedes escribir aquí cuando esta fase esté abierta.
# $left: characters that still fit. $max: characters in all.
sheet-long =
    { $left ->
        [0] Ya están los { $max } caracteres. Puedes quitar algunas palabras. Lo corto va bien aquí.
        [one] Queda { $left } de { $max } caracteres
       *[other] Quedan { $left } de { $max } caracteres
    }
sheet-date-bad = No pudimos leer esto como una fecha. Elígela en el calendario, o escribe el año, el mes y el día.
sheet-limit = Esta lista está llena. Imprímela si quieres guardarlo todo, y luego quita una fila que ya hizo su trabajo.

## A kind word beside what was typed. Nothing is blocked.

caution-but = Aquí hay un “pero”. Lo que viene después suele retirar lo que había antes. Prueba cómo suena la línea si termina ahí.
    .words = pero · aunque · sin embargo · no obstante
caution-felt = “Si te sentiste” puede sonar como si el dolor quizá no fuera real. “Te sentiste” dice que lo viste.
    .words = si te sentiste · si te has sentido · si te sientes · si te dolió · si te ha dolido · si te hice daño · si te lastimé · si te herí
caution-forgive = Pedir que te perdone le da una tarea. Puedes dejarlo fuera. Lo que haga con tus palabras es cosa suya.
    .words = perdóname · perdónanos · perdonarme · perdonarnos · me perdones · nos perdones · me perdonas · tu perdón
caution-because = “Porque tú” le pasa tu parte a la otra persona. Lee la línea una vez sin eso. Puede que baste.
    .words = porque tú · porque siempre · porque nunca · porque eres · porque estabas · porque no me · ya que tú · por tu culpa

## 1. Reason cards

sheet-reasons = Tarjetas de motivos
    .lead = Qué se rompió, una tarjeta por motivo, con un momento real. Tres tarjetas bastan.
    .add = Guardar la tarjeta
    .empty = Todavía no hay tarjetas. Empieza por el primer motivo que te venga. No tiene que ser el más grande.
sheet-reasons-what = Qué se interpuso
    .hint = Unas pocas palabras, como: dejamos de hablar por las noches.
sheet-reasons-example = Un momento que lo muestra
    .hint = Un día o una escena que recuerdas. Qué pasó, y no cómo es alguien.
sheet-reasons-change = ¿Puede cambiar?
    .opt-yes = Sí, puedo cambiarlo yo
    .opt-together = Sí, con trabajo de las dos partes
    .opt-no = No, es fijo

## 2. Act and impact

sheet-impact = Qué hice y qué causó
    .lead = Tu propia parte, con claridad y ni un poco más. Una fila basta. Deja fuera lo que te hicieron a ti.
    .add = Guardar la fila
    .empty = Todavía no hay filas. Toma un acto pequeño del que tengas certeza. Si te hizo daño o te dio miedo, puedes dejar toda esta página.
sheet-impact-did = Qué hice
    .hint = Un acto, como lo habría visto una cámara.
sheet-impact-effect = Qué causó en mi ex
    .hint = Como lo contaría tu ex. Una suposición está bien si la marcas como tal.
sheet-impact-repair = Una reparación que haré de todos modos
    .hint = Algo de lo que nunca necesita enterarse.
sheet-impact-by = Para qué día

## 3. If-then cards

sheet-plans = Tarjetas “si… entonces”
    .lead = Un momento difícil y una cosa que hacer con las manos o los pies. Tres tarjetas bastan.
    .add = Guardar el plan
    .empty = Todavía no hay planes. Piensa en la hora más difícil para ti. Empieza por esa.
sheet-plans-when = Si…
    .hint = Un momento, como: no puedo dormir a las dos.
sheet-plans-then = entonces…
    .hint = Una cosa que puedas hacer enseguida, como: enciendo la lámpara pequeña y leo dos páginas.

## 4. Habit grid

sheet-habit = Veintiún días
    .lead = Un hábito pequeño y una casilla por día. Doce casillas de veintiuna bastan. No tienen que ser seguidas.
    .add = Empezar mis 21 días
    .empty = Todavía no hay un hábito. Elige uno tan pequeño que puedas hacerlo en un mal día.
sheet-habit-habit = Mi hábito
    .hint = Algo que puedas verte hacer, como: hago una pregunta más antes de hablar.
sheet-habit-cue = Cuándo y dónde
    .hint = Únelo a algo que pasa de todos modos, como: en el desayuno, en la mesa de la cocina.
sheet-habit-start = Primer día
sheet-habit-ahead = Un día se puede marcar cuando ha llegado.

## 6. Who started, and good news

sheet-turns = ¿Quién empezó?
    .lead = Un toque por cada charla, para que veas el ritmo. No se trata de a quién le importa más. Dos semanas bastan.
    .add = Guardar la charla
    .empty = Todavía no hay nada. Cuando haya contacto entre tú y tu ex, anótalo aquí.
sheet-turns-on = Qué día
sheet-turns-who = ¿Quién empezó?
    .opt-me = Empecé yo
    .opt-them = Empezó mi ex
    .opt-back = Empecé yo, y mi ex me preguntó algo
sheet-news = Alegrarse con tu ex
    .lead = Cuando te cuente algo bueno, aquí puedes encontrar palabras cálidas antes de responder. Una noticia basta.
    .add = Guardar la respuesta
    .empty = Todavía no hay nada. Si un día te cuenta una buena noticia, vuelve y prueba una respuesta.
sheet-news-news = Su buena noticia
    .hint = En pocas palabras, como: le dieron la casa.
sheet-news-reply = Lo que yo diría
    .hint = Alégrate y haz una pregunta sobre ello. Tus propias noticias pueden esperar.

## 7. Soft start and listening card

sheet-soft-start = Un comienzo suave
    .lead = Una frase en tres partes, para abrir con suavidad una charla difícil. Una basta para una charla.
    .add = Guardar la frase
    .empty = Todavía no hay nada. Toma una cosa pequeña para practicar, no la más difícil.
sheet-soft-start-felt = Me sentí…
    .hint = Lo que sentiste, como: a solas, fuera de lugar, con angustia. Prueba sin “tú siempre” ni “tú nunca”.
sheet-soft-start-about = por…
    .hint = Un momento o una cosa, como: las tardes del invierno pasado.
sheet-soft-start-like = y me gustaría…
    .hint = Un deseo al que se pueda decir que no, como: oír cómo fue para ti.
sheet-heard = Tarjeta de escucha
    .lead = Escucha diez minutos y luego di lo que oíste. Esta tarjeta es para ti, después de la charla. Unas líneas bastan.
    .add = Guardar la tarjeta
    .empty = Todavía no hay nada. Después de una charla, anota lo que se te quedó.
sheet-heard-said = Lo que dijo
    .hint = Con sus palabras, lo mejor que recuerdes. Deja fuera tu respuesta.
sheet-heard-sum = Mi versión corta
    .hint = Empieza con: entonces para ti fue… Luego pregunta si lo entendiste bien.

pause-title = Una pausa de veinte minutos
    .lead = Cuando el corazón va deprisa, nadie puede escuchar. Di tu palabra para la pausa, di cuándo volverás, y sal a caminar o lava los platos.
    .start = Empezar la pausa
    .over = Pasaron veinte minutos. Vuelve si estás en calma. Si no, di cuándo lo harás.
    .end = Terminar la pausa

## 8. Apology in four parts

sheet-apology = Una disculpa en cuatro partes
    .lead = Corta y entera: dos minutos de lectura, como mucho. Una basta. Antes preguntas si le gustaría oírla.
    .add = Guardar la disculpa
    .empty = Todavía no hay nada. Empieza por la primera parte. El resto puede esperar a mañana.
sheet-apology-responsibility = Qué hice
    .hint = Un acto claro que fue tuyo.
sheet-apology-impact = Qué te causó
    .hint = Di lo que viste o lo que te contó.
sheet-apology-regret = Lo lamento
    .hint = Una línea sencilla basta, como: lamento haberlo hecho.
sheet-apology-repair = Qué voy a hacer
    .hint = Una cosa que otras personas podrían ver. Nada de grandes regalos.
sheet-apology-by = Para qué día
sheet-apology-made = El día en que lo hice
    .hint = Déjalo vacío hasta que la reparación esté hecha. No depende de su respuesta.

## 9. Promise log

sheet-promises = Registro de promesas
    .lead = Promesas pequeñas, cada una con un día. Una o dos por semana bastan. Este registro es solo para ti.
    .add = Guardar la promesa
    .empty = Todavía no hay promesas. Elige una tan pequeña que casi aburra.
sheet-promises-what = Lo que dije que haría
    .hint = Algo claro, como: devolver los libros el jueves a las seis.
sheet-promises-by = Para qué día
    .hint = Dos en una semana bastan.
sheet-promises-state = ¿Cómo fue?
    .hint = “Avisé a tiempo” quiere decir que lo supo antes. Cuenta tanto como cumplir.
    .opt-open = Aún abierta
    .opt-kept = La cumplí
    .opt-early = Avisé a tiempo
    .opt-late = Avisé tarde
    .opt-missed = No la cumplí

promises-closed = Cumplir pequeñas promesas llega un poco más tarde: después de una charla honesta en la que las dos personas se sintieron escuchadas. Entonces se abre tu registro. Hasta ese día, una pequeña promesa para ti es un buen comienzo.

## 10. Tell, ask, keep private

sheet-disclose = Contar, preguntar, guardar
    .lead = Ordena lo que te ronda en tres montones. Cinco o seis líneas bastan. Cuenta solo lo que no pone a nadie en riesgo.
    .add = Guardar la línea
    .empty = Todavía no hay nada. Empieza por algo que quieras guardar para ti. Está permitido.
sheet-disclose-what = ¿De qué se trata?
    .hint = Unas palabras que solo tú necesitas entender.
sheet-disclose-where = ¿A qué montón va?
    .hint = Contraseñas, teléfonos y ubicaciones quedan siempre en privado.
    .opt-tell = Contar: querría saberlo
    .opt-ask = Preguntar: me gustaría saberlo
    .opt-private = Guardar: es mío
sheet-disclose-done = ¿Está dicho?
    .hint = Lo que guardas no necesita ninguna charla.
    .opt-open = Todavía no
    .opt-done = Sí, o no hay nada que decir

## 11. Small plans and how it was

sheet-small-plans = Planes elegidos
    .lead = Lo que se eligió entre tú y tu ex, para que no se pierda. Un plan cada vez basta.
    .add = Guardar el plan
    .empty = Todavía no hay planes. Puedes elegir dos ideas de la lista para ofrecerlas, con “o ninguno” como tercera.
sheet-small-plans-plan = El plan
    .hint = Una o dos horas, en un lugar público y con un final claro.
sheet-small-plans-on = Qué día
sheet-meetings = Cómo fue para mí
    .lead = Un número para tu propio ánimo, esa misma noche. Un toque basta.
    .add = Guardar cómo fue
    .empty = Todavía no hay nada. Después de un encuentro, pregúntate cómo te sientes, antes de mirar el teléfono.
sheet-meetings-on = Qué día
sheet-meetings-mood = Mi ánimo después
    .hint = El tuyo, no el de tu ex.
    .opt-1 = 1, muy pesado
    .opt-2 = 2, más bien bajo
    .opt-3 = 3, regular
    .opt-4 = 4, bueno
    .opt-5 = 5, muy bueno
sheet-meetings-proposed = ¿De quién fue la idea?
    .opt-me = Mía
    .opt-them = De mi ex
    .opt-both = De las dos partes

## 12. Kept answers

sheet-deck = Respuestas que guardo
    .lead = Lo que quieres recordar de una charla con las tarjetas. Una línea por charla basta.
    .add = Guardar la respuesta
    .empty = Todavía no hay nada. Después de intercambiar algunas tarjetas, guarda una respuesta que fue nueva para ti.
sheet-deck-answer = Lo que quiero recordar
    .hint = Una respuesta que te dio es un regalo. Escribe solo lo que a tu ex le parecería bien.

## 13. Needs and no’s

sheet-needs = Necesidades y noes
    .lead = Qué necesitas, qué no aceptas y cómo te tomas una pausa. Tres necesidades y tres noes bastan. Cada cual escribe primero a solas.
    .add = Guardar la línea
    .empty = Todavía no hay nada. Empieza por una cosa que necesitas para sentirte bien un lunes normal.
sheet-needs-kind = ¿Qué es?
    .opt-need = Una necesidad
    .opt-no = Un no
    .opt-pause = Una pausa
sheet-needs-what = En palabras sencillas
    .hint = Di qué necesitas, qué no aceptas o cómo pides una pausa. Nada de normas sobre cómo vive la otra persona.
sheet-needs-crossed = Qué hago si se cruza
    .hint = Algo tranquilo que haces tú, como: lo digo ese mismo día.

## 14. Alone first

sheet-alone-first = Primero a solas
    .lead = Cada cual responde por su cuenta, antes de hablar. Una o dos líneas por pregunta bastan.
    .add = Guardar mi hoja
    .empty = Todavía no hay nada. Tómate media hora a solas. “Todavía no lo sé” es una respuesta completa.
sheet-alone-first-want = ¿Quiero esto?
    .hint = ¿Esto, o solo que pase la nostalgia?
sheet-alone-first-different = ¿Qué es distinto ahora?
    .hint = Algo que una amistad podría ver.
sheet-alone-first-ends = ¿Qué lo terminaría para mí?
sheet-alone-first-money = Dinero
    .hint = Quién paga qué, deudas, ahorros.
sheet-alone-first-home = Casa
    .hint = Dónde, con quién, a qué distancia de la familia.
sheet-alone-first-children = Hijos
    .hint = Sí, no, con dudas, o los que ya están.
sheet-alone-first-work = Trabajo
    .hint = Horarios, viajes, estudios, cuidado de otras personas.
sheet-alone-first-faith = Fe
    .hint = Fe, tradición, fiestas, o nada de eso.
sheet-alone-first-word = Mi palabra
    .hint = Dila primero por tu cuenta. Cada una de las tres es una buena respuesta.
    .opt-together = Sí, en pareja
    .opt-slow = Despacio
    .opt-no = No
sheet-alone-first-review = Cuándo lo miro de nuevo
    .hint = Dentro de unos 90 días. Un “no” no necesita fecha.

## Weekly look-back

sheet-look-back = Esta semana
    .lead = Cuatro preguntas cortas, una vez por semana. Dos minutos bastan.
    .add = Guardar la semana
    .empty = Todavía no hay nada. Guíate por lo primero que pienses. Nadie lo revisa.
sheet-look-back-checking = ¿Cuántas veces buscaste a tu ex?
    .hint = Su perfil, sus fotos, cuándo estuvo en línea, o preguntar por ahí.
    .opt-0 = Nunca
    .opt-1 = Una o dos veces
    .opt-2 = La mayoría de los días
    .opt-3 = Muchas veces al día
sheet-look-back-sleep = ¿Cómo dormiste?
    .opt-1 = Muy mal
    .opt-2 = Mal
    .opt-3 = Regular
    .opt-4 = Bien
    .opt-5 = Muy bien
sheet-look-back-hope = ¿Cuánta esperanza tienes?
    .hint = Esperanza en tu propia vida, no en una respuesta. Puede ser poca. Si todo se pone oscuro, Apoyo está ahí de día y de noche.
    .opt-1 = Casi ninguna
    .opt-2 = Un poco
    .opt-3 = Algo
    .opt-4 = Bastante
    .opt-5 = Mucha
sheet-look-back-learned = Una cosa que aprendí
    .hint = Puede ser diminuta, como: la sopa ayuda.

## Plain log

sheet-line = Diario breve
    .lead = Qué pasó hoy, sin ningún porqué. Una línea basta. A los diez minutos, para.
    .add = Guardar la línea
    .empty = Todavía no hay líneas. Empieza por lo que comiste o a quién viste.
sheet-line-line = Qué pasó

## Low contact: channel and hours

sheet-hours = Nuestro canal y horario
    .lead = Cuándo y dónde se leen los mensajes prácticos, para que no llenen el día. Un canal y una hora bastan.
    .add = Guardar el horario
    .empty = Todavía no hay nada. Empieza por el canal que sientas menos cercano, como el correo electrónico.
sheet-hours-channel = Nuestro único canal
    .hint = Correo electrónico, un chat o un calendario compartido.
sheet-hours-from = Miro desde
    .hint = Por ejemplo: las 17:00. No tarde por la noche.
sheet-hours-to = Termino a
    .hint = Por ejemplo: las 18:00. Lo urgente puede llegar por teléfono.
sheet-hours-private = Mi hora privada
    .hint = Una hora al día en la que nadie necesita contactarte, como: de 20:00 a 21:00.
