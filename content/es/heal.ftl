### El Camino para sanar: ocho semanas que no necesitan nada de nadie.
### Un párrafo por línea; una línea en blanco entre párrafos; "- " empieza un punto de lista.
### `.plain-…` va en lugar del texto de ese nombre cuando la persona pidió dejar fuera a su ex.
### Cada `.done-n` se muestra dentro de `path-done-means`, por eso empieza con minúscula.

heal-title = Sanar y soltar
heal-intro =
    El Camino para sanar son ocho semanas para ti. Para hacerlas no necesitas nada de nadie, y no hace falta haber cerrado lo que sientes para empezar.

    No es el segundo mejor camino. Mucha gente que empieza aquí descubre que era el que quería. Las semanas 1 a 7 llenan de oro las siete grietas del cuenco. La semana 8 dora el borde.

    Una semana puede durar diez días, o tres. Si te saltas unos días, sigue donde estás.
heal-week = Semana { $number }
heal-tasks = Qué hacer esta semana
heal-note = Cómo hacerlo
heal-evidence = Qué dice la investigación
heal-need = Esta semana no necesita nada de nadie. Está hecha cuando hiciste lo que podías y quieres seguir.
heal-progress = { $done } de 8 semanas hechas
heal-next = Ir a la semana { $number }
heal-read-on = Puedes leer más adelante, y puedes empezar la semana que más te llame.
heal-stuck = Si cada semana te sientes peor, o piensas en terminar con tu vida, por favor habla con alguien ahora. En Apoyo hay adónde llamar, de día y de noche.
heal-begin = Empezar la semana 1
heal-weeks = Las ocho semanas
heal-back = Las ocho semanas
heal-beside = Otras semanas
heal-before = Volver a la semana { $number }
heal-week-done = Las cuatro cosas están hechas. Esta grieta del cuenco ya es de oro.
    .rim = Las cuatro cosas están hechas. El borde del cuenco ya es de oro.
heal-choose = Puedes hacer de este tu camino. Entonces tu cuenco sigue estas semanas, y Hoy te trae cosas pequeñas de ellas. Lo que hiciste en otra parte se queda, y puedes cambiar de idea cuando quieras.
    .title = ¿Es este tu camino?
    .button = Elegir el Camino para sanar
heal-chosen = El Camino para sanar es ahora tu camino. Hoy y tu cuenco lo siguen.
    .back = Volver a las catorce fases
heal-done-title = El cuenco está entero
heal-done =
    Hiciste las ocho semanas. Siete grietas y el borde ya son de oro. Las grietas siguen a la vista. Son la parte que brilla.

    Algunos días todavía pueden pesar, en un cumpleaños o cuando suena una canción. Eso no significa que hayas vuelto al principio. Sabes qué hacer en un día así, porque ya lo hiciste muchas veces.

    Puedes volver a cualquier semana, o cerrar la guía para siempre. Todo eso está bien.
heal-daily = Cinco minutos para hoy
    .body = Cuerpo: una cosa que le haga bien. Agua, un paseo, comida, acostarte temprano.
    .people = Gente: una palabra a una persona que te hace bien.
    .log = Una línea sencilla: qué pasó hoy.

## Semana 1

heal-1 = Suelo firme
    .goal = Dale a tu cuerpo lo que necesita: sueño, comida y gente. Lo demás puede esperar.
    .task-1 = Elige una hora para levantarte y mantenla siete días, también después de una mala noche.
    .done-1 = te levantaste con media hora de margen, como mucho, en cinco días.
    .task-2 = Come algo pequeño tres veces al día. Sopa, pan tostado y fruta también cuentan.
    .done-2 = comiste tres veces al día en cinco días de esta semana.
    .task-3 = Sal diez minutos cada día, mejor por la mañana.
    .done-3 = sentiste la luz del día en la cara en cinco días.
    .task-4 = Cuéntale a una persona cómo va todo. Puedes decir: “Estoy pasando un mal momento. ¿Puedes preguntarme cómo estoy esta semana?”.
    .done-4 = una persona lo sabe y te va a preguntar.
    .evidence = La gente suele pensar que una ruptura dolerá más, y más tiempo, de lo que luego duele (Eastwick y otros, 2008, Journal of Experimental Social Psychology). Los pasos de esta semana vienen de la práctica.
    .note =
        Tu cuerpo recibió un golpe. Puede que tiembles, que tengas el estómago revuelto, que no puedas dormir o que todo pese como plomo. No hay nada malo en ti. Esta semana no tienes que entender nada.

        Las noches suelen ser lo peor. Pon el teléfono en otro cuarto y usa un despertador de los de antes. Si pasas mucho rato sin dormir, levántate, siéntate bajo una lámpara pequeña y lee algo aburrido. Cuando te dé sueño, vuelve a la cama. De noche, los pensamientos mienten. Puedes mirarlos otra vez de día.

        Si la comida no baja, come menos y más a menudo. Una fruta en cuatro bocados es ahora mismo una comida. Ve con cuidado con el alcohol. Alarga la mañana siguiente.

        Si no tienes a quién contárselo, prueba con alguien del vecindario o del trabajo, con un centro de salud o con una línea de ayuda. Puedes decir solo una frase.

        Si un día no hiciste nada de esto, igual saliste adelante ese día. Si apenas comes o duermes durante una semana o más, busca atención médica. No es un motivo demasiado pequeño.

## Semana 2

heal-2 = Nombra lo que sientes
    .goal = Dale a lo que sientes un nombre y un lugar pequeño, para que no llene todo el día.
    .task-1 = Una vez al día, termina esta frase: “Ahora mismo siento …”. Usa una palabra, o dos.
    .done-1 = tienes una palabra para cinco días.
    .task-2 = Lleva un diario breve, diez minutos como mucho: qué pasó, qué hiciste, qué vino después.
    .done-2 = escribiste tres veces y paraste cuando se acabaron los diez minutos.
    .task-3 = Regálate una frase amable, como la que le dirías a una amistad.
    .done-3 = escribiste la frase y la leíste una vez en voz alta.
    .task-4 = Elige un rato de quince minutos para preocuparte. Cuando la preocupación llegue a otra hora, dile cuándo le toca.
    .done-4 = respetaste ese rato en tres días.
    .evidence = Después de una separación, a quienes buscaban un sentido les fue peor con la escritura profunda. Lo mejor fueron las notas sencillas sobre el día (Sbarra y otros, 2013, Clinical Psychological Science). Quienes se trataban con más amabilidad tenían menos pensamientos que irrumpían, hasta nueve meses después (Sbarra y otros, 2012, Psychological Science).
    .note =
        Las emociones son como el clima. No puedes parar la lluvia, pero puedes decir: “Está lloviendo”. Un nombre hace más pequeño lo que sientes. Busca el más preciso: no solo “mal”, sino soledad, rabia, vergüenza, alivio, celos, vacío. Puede que sientas dos cosas que no encajan. Es normal.

        Que el diario sea sencillo. “Me levanté a las ocho. Lloré en la ducha. Trabajé. Llamó Mia. Comí arroz”. No tienes que averiguar por qué. Ir a lo hondo suena bien, pero puede hundirte cuando buscas una razón que no está ahí. Guárdalo donde solo tú lo veas.

        Cuando te oigas decir “Lo arruiné todo”, imagina que lo dice una amistad. ¿Qué le dirías? Quizá: “Había cansancio por las dos partes, y había amor de tu lado”. Ahora dítelo a ti. Puede sonar raro. Hazlo igual.

        Si al escribir das vueltas y más vueltas, para. Ponte de pie, deja correr agua fría sobre tus manos, nombra cinco cosas que ves. Prueba otra vez mañana con una línea, o déjalo por esta semana.
    .plain-note =
        Las emociones son como el clima. No puedes parar la lluvia, pero puedes decir: “Está lloviendo”. Un nombre hace más pequeño lo que sientes. Busca el más preciso: no solo “mal”, sino soledad, rabia, vergüenza, alivio, celos, vacío. Puede que sientas dos cosas que no encajan. Es normal.

        Que el diario sea sencillo. “Me levanté a las ocho. Lloré en la ducha. Trabajé. Llamó Mia. Comí arroz”. No tienes que averiguar por qué. Ir a lo hondo suena bien, pero puede hundirte cuando buscas una razón que no está ahí. Guárdalo donde solo tú lo veas.

        Cuando te oigas decir “Lo arruiné todo”, imagina que lo dice una amistad. ¿Qué le contestarías? Quizá: “Llevabas mucho cansancio encima, e hiciste lo que podías”. Ahora dítelo a ti. Puede sonar raro. Hazlo igual.

        Si al escribir das vueltas y más vueltas, para. Ponte de pie, deja correr agua fría sobre tus manos, nombra cinco cosas que ves. Prueba otra vez mañana con una línea, o déjalo por esta semana.

## Semana 3

heal-3 = Despejar el camino
    .goal = Aparta lo que abre la herida, para que pueda cerrarse.
    .task-1 = Silencia o archiva a tu ex en todas las apps, y saca su perfil de tus búsquedas.
    .done-1 = durante un día entero, nada de tu ex apareció en tu pantalla.
    .task-2 = Pon las fotos en una carpeta que no veas. O deja que las guarde alguien de confianza.
    .done-2 = tu galería se abre sin ellas.
    .task-3 = Mete sus cosas en una caja, ciérrala con cinta y dale un lugar fuera de tu dormitorio.
    .done-3 = la caja está cerrada y fuera de la vista.
    .task-4 = Escribe un plan de “si… entonces” para el lugar, la canción o la hora que más te golpea.
    .done-4 = el plan está escrito, y lo usaste una vez.
    .evidence = En quienes miraban el perfil de su ex había más malestar, más añoranza y menos crecimiento (Marshall, 2012, Cyberpsychology, Behavior, and Social Networking). Los planes de “si… entonces” ayudan a hacer lo que se quiere hacer (Gollwitzer y Sheeran, 2006, Advances in Experimental Social Psychology).
    .note =
        No estás borrando el pasado. Lo pones en un estante alto, para dejar de chocar con él.

        Hazlo todo en una hora, mejor con compañía y algo de música. Hacerlo poco a poco es despedirse cincuenta veces. No tienes que mirar cada foto. Seleccionar todo, mover, listo. No hace falta borrar nada. Eso puedes decidirlo dentro de un año.

        Si tu ex te hace daño, te sigue o te amenaza, es distinto. Guarda los mensajes y las llamadas como prueba. Antes de bloquear o de cambiar una cuenta compartida, pregunta a un servicio especializado cómo hacerlo sin riesgo. En Apoyo hay dónde preguntar.

        Luego, el resto del día. ¿Hay una calle que evitas, un café, una hora del domingo? Elige uno y haz un plan. “Si es domingo a las cinco, llamo a mi hermana y cocinamos por teléfono”. Más adelante puedes recuperar ese café, con alguien que te guste.

        Si al final miraste su perfil, le pasa a casi todo el mundo. Pregúntate qué hubo justo antes. ¿Soledad? ¿Cansancio? ¿Una copa? Cambia esa única cosa y sigue.
    .plain-task-1 = Silencia o archiva lo que te hiere, en todas las apps.
    .plain-done-1 = durante un día entero, nada de eso apareció en tu pantalla.
    .plain-task-2 = Pon las fotos que duelen en una carpeta que no veas. O deja que la guarde alguien de confianza.
    .plain-done-2 = tu galería se abre sin una punzada.
    .plain-task-3 = Mete las cosas que duelen en una caja, ciérrala con cinta y dale un lugar fuera de tu dormitorio.
    .plain-evidence = Los planes de “si… entonces” ayudan a hacer lo que se había planeado (Gollwitzer y Sheeran, 2006, Advances in Experimental Social Psychology).
    .plain-note =
        No estás borrando el pasado. Lo pones en un estante alto, para dejar de chocar con él.

        Hazlo todo en una hora, mejor con compañía y algo de música. Hacerlo poco a poco es despedirse cincuenta veces. No tienes que mirar cada foto. Seleccionar todo, mover, listo. No hace falta borrar nada. Eso puedes decidirlo dentro de un año.

        Luego, el resto del día. ¿Hay una calle que evitas, un café, una hora del domingo? Elige uno y haz un plan. “Si es domingo a las cinco, llamo a mi hermana y cocinamos por teléfono”. Más adelante puedes recuperar ese café, con alguien que te guste.

        Si al final abriste la caja, le pasa a casi todo el mundo. Pregúntate qué hubo justo antes. ¿Soledad? ¿Cansancio? ¿Una copa? Cambia esa única cosa y sigue.

## Semana 4

heal-4 = ¿Quién soy ahora?
    .goal = Encuentra las partes de ti que ya estaban antes, y las que son nuevas.
    .task-1 = Escribe cinco cosas de ti que eran verdad antes de esa relación y lo siguen siendo.
    .done-1 = hay cinco líneas en la página.
    .task-2 = Nombra una cosa que dejaste mientras tenías pareja. Retómala una vez esta semana.
    .done-2 = la hiciste, diez minutos o más.
    .task-3 = Nombra una cosa que aprendiste en esa relación y que quieres conservar.
    .done-3 = hay una línea escrita, y ahora es tuya.
    .task-4 = Cambia un rincón de tu casa para que sea tuyo.
    .done-4 = cuando miras ese rincón, se parece a ti.
    .evidence = Después de una ruptura, la gente tiene menos claro quién es, y eso va unido a más malestar (Slotter y otros, 2010, Personality and Social Psychology Bulletin). Las miradas atrás, cortas y repetidas, ayudaron a tenerlo más claro (Larson y Sbarra, 2015, Social Psychological and Personality Science).
    .note =
        Cuando dos vidas crecen juntas, se empieza a pensar en “nosotros”. Luego el “nosotros” se va, y puede que sientas que eres media persona. No lo eres. Eres una persona entera con algunos cuartos vacíos, y puedes amueblarlos.

        Empieza por lo seguro. “Me río fuerte. Se me dan bien los animales. Odio las aceitunas. Leo primero la última página. Aparezco cuando alguien se muda”. Lo pequeño es lo mejor, porque nadie te lo puede quitar.

        ¿Qué dejaste? Quizá a alguien que a tu ex no le caía bien, las películas de madrugada, las camisas chillonas, la iglesia, bailar mal en la cocina. Retoma una. La primera vez puede dar tristeza, porque te muestra que las cosas son distintas. Hazlo dos veces antes de juzgarlo.

        Puede que también hayas ganado algo: cocinar pescado, pedir perdón, acompañar en una enfermedad. No tienes que devolverlo. Si no te viene nada bueno, o si te trató mal, sáltate esa tarea. Escribe en su lugar qué aprendiste a ver.

        El rincón puede ser una silla y una lámpara. Pon ahí una cosa que hayas elegido solo tú.
    .plain-task-1 = Escribe cinco cosas de ti que eran verdad hace años y lo siguen siendo.
    .plain-task-2 = Nombra una cosa que dejaste en los últimos años. Retómala una vez esta semana.
    .plain-task-3 = Nombra una cosa que aprendiste en ese tiempo y que quieres conservar.
    .plain-note =
        Después de una ruptura puede que sientas que eres media persona. No lo eres. Eres una persona entera con algunos cuartos vacíos, y puedes amueblar esos cuartos.

        Empieza por lo seguro. “Me río fuerte. Se me dan bien los animales. Odio las aceitunas. Leo primero la última página. Aparezco cuando alguien se muda”. Lo pequeño es lo mejor, porque nadie te puede quitar cosas así.

        ¿Qué dejaste? Quizá las películas de madrugada, las camisas chillonas, la iglesia, bailar mal en la cocina. Retoma una. La primera vez puede dar tristeza, porque te muestra que las cosas son distintas. Hazlo dos veces antes de juzgarlo.

        Puede que también hayas ganado algo: cocinar pescado, pedir perdón, acompañar en una enfermedad. Si no te viene nada bueno, sáltate esa tarea. Escribe en su lugar qué aprendiste a ver.

        El rincón puede ser una silla y una lámpara. Pon ahí una cosa que hayas elegido solo tú.

## Semana 5

heal-5 = Dos personas de vuelta
    .goal = Vuelve a acercarte a dos personas buenas.
    .task-1 = Escribe los nombres de cinco personas que te caen bien y a las que has visto poco.
    .done-1 = hay cinco nombres en la página, aunque algunos parezcan lejanos.
    .task-2 = Manda un saludo corto a dos de esas personas.
    .done-2 = mandaste dos mensajes.
    .task-3 = Ve a ver a una de ellas, o habla veinte minutos por teléfono.
    .done-3 = hubo un encuentro o una charla, y también preguntaste por su vida.
    .task-4 = Ve una vez a un lugar adonde va la misma gente cada semana: una clase, un coro, un grupo de deporte, un lugar de fe, un turno de voluntariado.
    .done-4 = fuiste una vez y te quedaste al menos media hora.
    .evidence = Mantener el contacto con gente que te hace bien es un consejo de la práctica. El grupo semanal también.
    .note =
        Una ruptura puede llevarse a más de una persona. Las amistades en común se quedan calladas, y puede que mientras tenías pareja hayas descuidado otras. Eso se puede reparar, mensaje a mensaje.

        Lo mejor es ser breve. “Llevo demasiado tiempo sin escribir y extraño tus chistes. ¿Caminamos el domingo?”. No tienes que explicar toda la historia. Casi todo el mundo se alegra sin más. Si alguien no contesta, probablemente sea por su semana. Prueba con el siguiente nombre.

        Cuando haya un encuentro, di al principio lo que necesitas: “¿Puedo quejarme diez minutos y luego hablamos de otra cosa?”. Y luego hazlo de verdad. Pregunta por su vida. Es un descanso estar un rato en la historia de otra persona.

        Las amistades en común no llevan mensajes. No les preguntes por tu ex, y deja que conserven el cariño por las dos partes. Puedes decir: “No tienes que elegir. Solo me gustaría verte”.

        Si estar con gente te agota, que sea algo pequeño: diez minutos, hombro con hombro, paseando un perro. Si te pesa la soledad en una sala llena, no es raro en estas semanas. Vuelve la semana siguiente. Los lugares se vuelven acogedores a la tercera vez.
    .plain-note =
        Una ruptura puede llevarse a más de una persona. Las amistades se quedan calladas, y puede que hayas descuidado a parte de tu gente. Eso se puede reparar, mensaje a mensaje.

        Lo mejor es ser breve. “Llevo demasiado tiempo sin escribir y extraño tus chistes. ¿Caminamos el domingo?”. No tienes que explicar toda la historia. Casi todo el mundo se alegra sin más. Si alguien no contesta, quizá solo tenga una semana muy llena. Prueba con el siguiente nombre.

        Cuando haya un encuentro, di al principio lo que necesitas: “¿Puedo quejarme diez minutos y luego hablamos de otra cosa?”. Y luego hazlo de verdad. Haz tú también preguntas. Es un descanso estar un rato en la historia de otra persona.

        Si estar con gente te agota, que sea algo pequeño: diez minutos, hombro con hombro, paseando un perro. Si te pesa la soledad en una sala llena, no es raro en estas semanas. Vuelve la semana siguiente. Los lugares se vuelven acogedores a la tercera vez.

## Semana 6

heal-6 = Una imagen honesta
    .goal = Mira esa relación como fue: lo bueno, y lo no tan bueno.
    .task-1 = Escribe tres cosas que fueron buenas de verdad.
    .done-1 = hay tres líneas cortas, no más largas de lo necesario.
    .task-2 = Escribe tres cosas que no fueron buenas para ti.
    .done-2 = hay tres líneas cortas, cada una con un momento real.
    .task-3 = Lee las dos listas juntas, en voz alta si puedes, y luego guárdalas.
    .done-3 = las leíste una vez y justo después hiciste algo agradable.
    .task-4 = Escribe una frase que contenga las dos cosas: “Fue … y fue …”.
    .done-4 = la frase está ahí, y es justa.
    .evidence = Pensar en lo que no fue bueno bajaba el amor, pero se sentía mal. Hacer otra cosa se sentía mejor y dejaba el amor igual (Langeslag y Sanchez, 2018, Journal of Experimental Psychology: General). Una repetición muy pequeña, con 24 personas, no encontró nada (Horner, 2019). Por eso pedimos una lista corta y justa.
    .note =
        Después de una pérdida, a la memoria le gusta editar. Un día todo fue dorado. Al siguiente todo fue mentira. En ninguno de los dos se puede vivir. Esta semana dibujas una sola imagen, con luz y con sombra.

        Hazlo en diez minutos. Podría quedar así. Bueno: “Cómo nos reíamos en los viajes. Me cuidó cuando tuve gripe. Compartíamos el amor por el mar”. No tan bueno: “Siempre era yo quien llamaba. Nunca hablamos de dinero. Me sentía poca cosa cuando venían sus amistades”. Y la frase: “Fue cálido, y fue solitario”.

        No es una lista para odiar. La rabia puede sentirse fuerte durante una hora, y luego te ata a esa persona con tanta fuerza como el amor.

        Si te hizo daño, te dio miedo o te controló, no tienes que encontrar nada bueno. Escribe por lo que pasaste, y quién o qué te ayudó. Si puedes, hazlo con un servicio especializado o con ayuda profesional.

        Es normal tener el ánimo bajo después de esto. Planea algo bonito para justo después: una película, nadar, una amistad, un baño. Si te atascas en la lista buena y quieres llamar a tu ex, abre la ayuda con el impulso. Mañana la lista seguirá siendo verdad.
    .plain-goal = Mira ese tiempo como fue: lo bueno, y lo no tan bueno.
    .plain-evidence = Estudios pequeños vieron que una lista larga de lo malo se siente mal, y que hacer otra cosa se siente mejor (Langeslag y Sanchez, 2018, Journal of Experimental Psychology: General; Horner, 2019). Por eso pedimos una lista corta y justa.
    .plain-note =
        Después de una pérdida, a la memoria le gusta editar. Un día todo fue dorado. Al siguiente todo fue mentira. En ninguno de los dos se puede vivir. Esta semana dibujas una sola imagen, con luz y con sombra.

        Hazlo en diez minutos. Que sea corto y sencillo, un momento real por línea. Luego, una frase que lo contenga todo: “Fue cálido, y fue solitario”.

        Si no te viene nada bueno, no tienes que encontrarlo. Escribe por lo que pasaste, y quién o qué te ayudó. Si puedes, hazlo con ayuda profesional.

        Es normal tener el ánimo bajo después de esto. Planea algo bonito para justo después: una película, nadar, una amistad, un baño. Si te atascas en la lista buena, abre la ayuda con el impulso. Mañana la lista seguirá siendo verdad.

## Semana 7

heal-7 = Lo que importa ahora
    .goal = Mira hacia adelante: lo que te importa, y un siguiente paso.
    .task-1 = Elige tres palabras para lo que te importa, como bondad, libertad, familia, aprender, diversión.
    .done-1 = hay tres palabras en la página.
    .task-2 = Toma una palabra. Haz esta semana una cosa pequeña que la muestre.
    .done-2 = la hiciste, y sabes de qué palabra venía.
    .task-3 = Ponte una meta para los próximos tres meses que dependa solo de ti.
    .done-3 = la meta es una frase, con un primer paso de menos de una hora.
    .task-4 = Escribe qué buscarías, y de qué te alejarías, si algún día vuelves a querer a alguien.
    .done-4 = hay dos líneas para cada cosa en la página.
    .evidence = Recuperar la idea de quién eres parece llegar antes que volver a sentirte bien, pero de este estudio solo conocemos una parte (Mason y otros, 2012, Personal Relationships). Los valores y las metas vienen de la práctica.
    .note =
        Durante un tiempo, tus días tuvieron una sola pregunta: ¿querrá o no querrá? Esta semana haces otra: ¿de qué quiero que traten mis días?

        Los valores no son metas. Una meta se puede tachar de la lista. Un valor es una dirección, como el norte. “Familia” es un valor. “Llamar a la abuela los miércoles” es una cosa pequeña que lo muestra. Si una palabra suena bien pero nunca la vives, quizá sea la palabra de otra persona. Cámbiala.

        Que la meta sea tuya. “Volver a ser feliz” depende de demasiadas cosas. “Nadar dos veces por semana hasta la primavera” está en tus manos. “Ahorrar para un viaje a la costa” también. El primer paso debería caber en hoy o mañana: mirar el horario de la piscina, empezar un frasco de ahorros.

        Las líneas sobre el amor no son un plan para salir con alguien. Puede que quieras estar por tu cuenta mucho tiempo, y esa también es una buena vida. Pero ahora sabes cosas que antes no sabías. “Busco a alguien que también pregunte. Me alejo de los gritos”. Guárdalas.

        Si no se te ocurre una sola cosa que quieras, eso es cansancio, no vacío. Descansa. Haz algo que antes te gustaba y mira si vuelve un poco de interés.
    .plain-task-4 = Escribe qué buscarías, y de qué te alejarías, en cualquier persona que dejes acercarse.
    .plain-note =
        Durante un tiempo, tus días giraron en torno a una sola pregunta. Esta semana haces otra: ¿de qué quiero que traten mis días?

        Los valores no son metas. Una meta se puede tachar de la lista. Un valor es una dirección, como el norte. “Familia” es un valor. “Llamar a la abuela los miércoles” es una cosa pequeña que lo muestra. Si una palabra suena bien pero nunca la vives, quizá sea la palabra de otra persona. Cámbiala.

        Que la meta sea tuya. “Volver a ser feliz” depende de demasiadas cosas. “Nadar dos veces por semana hasta la primavera” está en tus manos. “Ahorrar para un viaje a la costa” también. El primer paso debería caber en hoy o mañana: mirar el horario de la piscina, empezar un frasco de ahorros.

        Si no se te ocurre una sola cosa que quieras, eso es cansancio, no vacío. Descansa. Haz algo que antes te gustaba y mira si vuelve un poco de interés.

## Semana 8

heal-8 = Un cierre
    .goal = Marca el final, a tu manera, para que pueda empezar una parte nueva.
    .task-1 = Escribe una carta de despedida que nunca vas a mandar. Da las gracias, di qué dolió, di adiós.
    .done-1 = la carta está terminada. Con una página basta.
    .task-2 = Decide sobre la caja: dejarla guardada, pasar cosas a otra gente, o soltar algunas.
    .done-2 = elegiste, cosa por cosa o para toda la caja.
    .task-3 = Haz un pequeño ritual, a solas o con una persona de confianza.
    .done-3 = lo hiciste, y dijiste una frase en voz alta.
    .task-4 = Haz justo después algo bueno que tenías ganas de hacer.
    .done-4 = fuiste y lo hiciste, el mismo día.
    .evidence = El ritual de cierre viene de la práctica. Escribir sobre lo que fue bueno trajo emociones más cálidas, sobre todo después de una separación que las dos partes querían (Lewandowski, 2009, Journal of Positive Psychology).
    .note =
        Las bodas tienen un ritual. Las rupturas no tienen ninguno, así que aquí haces uno. No significa que ya no sientas nada. Significa que eliges dejar de esperar.

        Escoge un día y una hora. Ponte algo que te guste. Lee tu carta en voz alta: al mar, a una vela, a una persona que solo escuche. Luego suéltala: rómpela en trozos pequeños, entiérrala bajo una planta, o quémala con cuidado en un recipiente de metal, al aire libre.

        Di una frase. Podría ser: “Te quise, aprendí, sigo adelante”. O: “Se terminó, y aquí estoy”. O solo: “Adiós”.

        No mandes la carta, y no le cuentes a tu ex nada de ese día. Es tuyo. Si hay cosas que devolver, que alguien de confianza lleve la caja, más adelante y sin nota. Si hay hijos en común, o si te dio miedo, pregunta a alguien en quien confíes cómo entregar las cosas sin riesgo.

        Luego ve y haz lo bueno: la cena, la montaña, el concierto, la siesta.

        Puede que llores una hora, o que sientas una ligereza extraña. Puede que no sientas nada hasta el jueves. Todo eso está bien. Si fue demasiado pronto, guarda la carta y hazlo otra vez dentro de un mes. El cuenco te esperará.
    .plain-note =
        Las bodas tienen un ritual. Las rupturas no tienen ninguno, así que aquí haces uno. No significa que ya no sientas nada. Significa que eliges dejar de esperar.

        Escoge un día y una hora. Ponte algo que te guste. Lee tu carta en voz alta: al mar, a una vela, a una persona que solo escuche. Luego suéltala: rómpela en trozos pequeños, entiérrala bajo una planta, o quémala con cuidado en un recipiente de metal, al aire libre.

        Di una frase. Podría ser: “Aprendí, y sigo adelante”. O: “Se terminó, y aquí estoy”. O solo: “Adiós”.

        No mandes la carta. El día es solo tuyo. Las cosas que haya que devolver pueden esperar, y alguien de confianza puede llevar la caja.

        Luego ve y haz lo bueno: la cena, la montaña, el concierto, la siesta.

        Puede que llores una hora, o que sientas una ligereza extraña. Puede que no sientas nada hasta el jueves. Todo eso está bien. Si fue demasiado pronto, guarda la carta y hazlo otra vez dentro de un mes. El cuenco te esperará.
