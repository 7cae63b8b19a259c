### El camino: siete grupos, catorce fases y los textos de sus páginas.
### Un párrafo por línea; una línea en blanco entre párrafos; "- " empieza un punto de lista.
### Cada `.done-n` aparece dentro de `path-done-means`, por eso empieza con minúscula y sigue a "cuando".
### Las fuentes se nombran con autor, año y revista. "Práctica" señala experiencia común, sin un estudio detrás.
### La segunda persona del plural se evita: "las dos personas", "cada cual", "tú y tu ex".

## Groups: the seven seams of the bowl

group-1 = Ver con claridad
group-2 = Calma y fuerza
group-3 = Un primer saludo
group-4 = Palabras honestas
group-5 = Confianza, día a día
group-6 = Tiempo en compañía
group-7 = Lo que viene

## 1. Understanding

phase-1 = Comprender
    .goal = Ver qué se rompió, desde tu lado y desde el suyo, sin culpas.
    .task-1 = Escribe tres motivos por los que tú y tu ex se alejaron. Da un momento real como ejemplo de cada uno.
    .done-1 = hay tres motivos en la hoja, cada uno con un día o una escena que recuerdas.
    .task-2 = Cuenta su versión en cinco frases. Usa palabras que tu ex aceptaría.
    .done-2 = la lees de nuevo y piensas: “Sí, lo diría así”.
    .task-3 = Marca cada motivo: ¿puede cambiar, podría cambiar con el trabajo de las dos personas, o es fijo?
    .done-3 = cada uno de los tres motivos tiene una marca.
    .task-4 = Pregunta a una amistad justa: “¿Qué viste tú?”. Elige a alguien que no te dé la razón sin más.
    .done-4 = escuchaste sin discutir y anotaste una cosa que era nueva para ti.
    .gate = Sé al menos en parte por qué terminó, o acepto que quizá nunca lo sepa.
    .need = Esta fase necesita que conozcas en parte sus motivos, o que aceptes que algo quedará sin saberse.
    .stop = Deja esta fase si tu ex te hizo daño, te dio miedo o te controló. No tienes que ver eso desde su lado. Detente también si los mismos pensamientos dan vueltas y vueltas y cada vez te sientes peor.
    .evidence = Las personas jóvenes que entendieron por qué llegó una ruptura tuvieron menos señales de malestar y mejores relaciones más tarde (Kansky y Allen, 2018, Emerging Adulthood). Quienes fueron pareja solo coinciden en parte sobre los motivos (Sprecher, 1994, Personal Relationships). Los dos estudios muestran una relación. No prueban una causa.
    .note =
        Dedica diez minutos, no una tarde entera. Pon un temporizador. Cuando suene, deja de escribir, aunque sea a mitad de una línea. Puedes volver mañana.

        Escribe sobre lo que pasó, no sobre cómo es alguien. “Era frialdad pura” es un veredicto. “En mayo le conté mi día y miraba la pantalla” es un momento. Los momentos ayudan a ver. Los veredictos te dejan en el mismo sitio.

        Para contar su versión, imagina que tu ex lee por encima de tu hombro. Un ejemplo: “Pedí más tiempo en común. Sentía que el trabajo iba antes que yo. Cuando lo decía, acabábamos peleando. Después de un tiempo dejé de pedirlo. Cuando me fui, ya no me quedaban fuerzas”. Puede escocer al escribirlo. Ese escozor suele querer decir que estás cerca de algo verdadero.

        Puede que no conozcas sus motivos. Por favor, no se los preguntes ahora, ni les pidas a sus amistades que lo averigüen. Una suposición marcada como suposición está bien. “No lo sé, y puedo vivir con eso” también es una respuesta completa.

        Cuando preguntes a una amistad, haz una sola pregunta y después solo escucha. Puedes decir: “Quiero aprender, así que dime la verdad, por favor”. Si te dice algo duro, da las gracias. Luego espera un día antes de decidir si encaja.

        Si te sientes peor después de escribir, no hiciste nada mal. Guárdalo, camina, come algo caliente, llama a alguien. La próxima vez, escribe solo una línea sencilla.

## 2. Responsibility

phase-2 = Responsabilidad
    .goal = Nombrar tu parte. Toda, y ni un poco más.
    .task-1 = Escribe un valor que defiendes y una vez en que viviste de acuerdo con él.
    .done-1 = hay un valor y una historia real en la hoja.
    .task-2 = Llena una fila: qué hice y qué causó en tu ex. Deja fuera “porque tú”.
    .done-2 = las dos casillas están llenas, sin “pero” y sin “porque tú”.
    .task-3 = Haz una lista de lo que no es tuyo: sus decisiones, su pasado y todo lo que hizo para dañarte.
    .done-3 = hay al menos dos cosas en tu lista “no es mío”.
    .task-4 = Elige una reparación que harás de todos modos, aunque tu ex nunca se entere. Ponle fecha.
    .done-4 = la reparación y su día están por escrito.
    .gate = Puedo nombrar mi parte con claridad, ni más ni menos.
    .need = Esta fase necesita que tus respuestas en la revisión muestren que ves tu parte, o que hagas las cuatro tareas.
    .stop = Detente si te descubres cargando con la culpa de que te hicieran daño, te dieran miedo o te controlaran. Detente si nombrar tu parte se vuelve odio hacia ti. Y no le mandes nada de esto: por ahora es tu propio trabajo.
    .evidence = Quienes pensaron primero en un valor propio escribieron disculpas más completas y menos a la defensiva (Schumann, 2014, Journal of Experimental Social Psychology). Quienes se trataron con amabilidad tuvieron más ganas de arreglar las cosas (Breines y Chen, 2012, Personality and Social Psychology Bulletin).
    .note =
        Primero, lo que no es tuyo. Si tu ex te golpeó, te forzó, te dio miedo, te vigiló o mandó sobre tu vida, fue su decisión. Nada de lo que hiciste lo vuelve culpa tuya. Si algo de eso pasó, o si tienes dudas, puedes hablarlo con un servicio especializado en violencia de pareja. Allí hay personas formadas para escuchar y para ayudarte a estar a salvo. En Apoyo verás dónde preguntar. Puedes saltarte toda esta fase.

        Después, lo que es tuyo. Casi todo el mundo hizo cosas que preferiría no haber hecho. Nombrar una no te vuelve mala persona. Empieza por un valor que de verdad vives, para pisar suelo firme.

        Haz tu fila pequeña y clara. Qué hice: “Dije que llamaría y lo olvidé, tres viernes seguidos”. Qué causó: “Esperó junto al teléfono y sintió que no contaba”. Compáralo con esto: “Lo olvidé porque tú siempre estabas de mal humor”. Lo segundo se resbaló hacia la culpa. Si aparece un “porque tú”, táchalo y lee la línea otra vez.

        Una reparación que haces de todos modos no necesita a tu ex. Quizá bebías demasiado, y entonces pides una primera cita para hablar de eso. Quizá siempre llegabas tarde, y entonces llegas temprano con una amistad durante este mes. No le escribas para contar lo que hiciste. Cuenta aunque nadie lo vea.

        Si acabas con una lista muy larga, quizá estás cargando con demasiado. Pregunta a una amistad justa: “¿Esto es mío de verdad?”. Si no encuentras nada, pregúntate: “¿Qué diría mi ex?”, y escribe una sola línea.

## 3. No contact

phase-3 = Contacto cero (tiempo de calma)
    .goal = Darte días de calma para dormir, comer, sentir y pensar.
    .task-1 = Elige tu tipo de calma: contacto cero o solo mensajes prácticos. Luego elige el primer día.
    .done-1 = tu tipo de calma y su primer día están guardados.
    .task-2 = Silencia o archiva a tu ex en todas partes: chat, fotos, redes, música, listas compartidas.
    .done-2 = puedes usar el teléfono una hora sin que aparezca.
    .task-3 = Escribe tres planes “si… entonces” para tus tres momentos más difíciles.
    .done-3 = hay tres planes, cada uno con un “si” y una cosa que hacer.
    .task-4 = Dile a alguien de confianza: “Me estoy tomando un tiempo de calma. ¿Puedo llamarte cuando se ponga difícil?”.
    .done-4 = una persona lo sabe y te dijo que sí.
    .task-5 = Mete en una caja sus cartas, regalos y cosas. Ciérrala y ponla fuera de tu alcance.
    .done-5 = la caja está cerrada y no está en el cuarto donde duermes.
    .gate = Mis días de calma terminaron e hice una nueva revisión.
    .need = Esta fase necesita que terminen tus días de calma y una nueva revisión que diga que tiene sentido seguir.
    .stop = No uses el silencio para castigar a tu ex ni para causarle preocupación. Si te escribe algo amable, puedes responder, a menos que una orden judicial u otra norma limite el contacto, o que tu revisión te haya llevado al Camino para sanar. Si sientes que estás en peligro o piensas en quitarte la vida, abre Apoyo ahora.
    .evidence = En 58 personas, el contacto hizo más lento el paso del amor y la tristeza (Sbarra y Emery, 2005, Personal Relationships). Mirar a su ex en internet fue de la mano de más malestar (Marshall, 2012, Cyberpsychology, Behavior, and Social Networking). No encontramos nada que muestre que el silencio traiga de vuelta a nadie. Los 30 a 60 días son una costumbre.
    .note =
        El tiempo de calma es para que sanes. No es un mensaje, ni una forma de que te echen de menos. Si hasta ahora había mensajes entre tú y tu ex, puedes decirlo una vez, en una línea sencilla: “Me tomo un tiempo de calma para mí. Te deseo lo mejor”. Después, deja que haya calma.

        Un buen plan “si… entonces” es corto. Nombra un momento y una cosa que hacer con las manos o los pies.

        - Si quiero mirar su perfil, dejo el teléfono en la cocina y bebo un vaso de agua.
        - Si me despierto a las tres, enciendo la lámpara pequeña y leo dos páginas.
        - Si he tomado alcohol, le doy mi teléfono a una amistad.

        Silenciar es más amable que una pelea diaria contigo. Hazlo de una vez en todas las aplicaciones, con alguien a tu lado si te ayuda. No tienes que borrar nada. Solo lo pones donde no tropieces con ello.

        Con hijos, trabajo o casa en común, el silencio no puede ser total. Entonces usa el contacto mínimo: un solo canal, palabras prácticas, horas fijas. Bajo un mismo techo, date una hora privada al día.

        Quizá tengas un tropiezo. Casi todo el mundo hace algo que no tenía pensado. Anótalo, mira qué lo desató y sigue. Los días que te diste siguen siendo tuyos. Llegar al último día no es, por sí solo, un motivo para escribir.

## 4. Self-improvement

phase-4 = Crecer
    .goal = Crecer de una manera que se quede contigo, esté quien esté en tu vida.
    .task-1 = Elige un hábito que responda a lo principal que se rompió. Hazlo en 12 de los próximos 21 días.
    .done-1 = doce de las veintiuna casillas están marcadas. No tienen que ser seguidas.
    .task-2 = Vuelve a algo que antes te encantaba. Hazlo tres veces.
    .done-2 = lo hiciste tres veces, aunque una fuera corta.
    .task-3 = Prueba algo que nunca hiciste.
    .done-3 = lo hiciste una vez y sabes si lo harías de nuevo.
    .task-4 = Planea dos encuentros por semana con gente que te hace bien.
    .done-4 = esta semana tuvo dos encuentros, y fuiste.
    .task-5 = Si el sueño, la comida o el trabajo van mal la mayoría de los días, pide una cita médica o de terapia. Si no, anota a quién llamarías.
    .done-5 = hay una fecha en tu calendario o un nombre en la hoja.
    .gate = Mantuve mi cambio tres semanas y miro su perfil, como mucho, una o dos veces por semana.
    .need = Esta fase necesita un cambio mantenido tres semanas, y mirar a tu ex poco o nada.
    .stop = Detente si el cambio solo está ahí para que tu ex lo note. Detente si entrenas, ayunas o trabajas hasta quedarte sin fuerzas. Si apenas puedes con el día, suelta el hábito y pide ayuda primero.
    .evidence = Tras una ruptura, muchas personas tienen menos claro quiénes son, y eso va de la mano de más malestar (Slotter y otros, 2010, Personality and Social Psychology Bulletin). Mirar atrás con cierto orden, una y otra vez, ayudó a tenerlo más claro (Larson y Sbarra, 2015, Social Psychological and Personality Science). Los 12 de 21 días son simple práctica.
    .note =
        Elige un hábito tan pequeño que puedas hacerlo en un mal día. “Escuchar mejor” es un deseo. “Cuando alguien me cuenta su día, hago una pregunta más antes de hablar” es un hábito. “Dejar de sentir celos” es un deseo. “Cuando llega la inquietud, espero diez minutos y respiro antes de hacer nada” es un hábito.

        Doce de veintiún días dejan sitio para la vida. Si fallas tres días, sigue con el cuarto. No empiezas de cero.

        Lo que antes te encantaba puede ser diminuto: un paseo junto al agua, una canción en la guitarra, una sopa de la familia. Te ayuda a encontrar a quien eras antes de la pareja, y que sigue ahí. Lo nuevo también puede ser diminuto: una calle nueva, una clase, un plato.

        Lo que más importa es la gente. Si dejaste enfriar algunas amistades, puedes escribir: “Llevo demasiado tiempo sin aparecer. ¿Un café el sábado?”. Casi todo el mundo se alegra. Si alguien dice que no, pregunta a otra persona.

        Pregúntate de vez en cuando: “¿Seguiría con esto aunque mi ex nunca se enterara?”. Si la respuesta es sí, es tuyo. Si es no, elige otra cosa. No hay vergüenza en eso.

        Cuando te falte el ánimo y nada funcione, vuelve al sueño, la comida, la luz del día y una persona. Con eso basta para una semana. Si dura, pide una cita médica. Pedir ayuda es una de las cosas más fuertes de esta lista.

## 5. Reaching out

phase-5 = Tender la mano
    .goal = Mandar un mensaje ligero y amable, y dejar plena libertad.
    .task-1 = Escribe un borrador. Luego espera 24 horas antes de mirarlo otra vez.
    .done-1 = pasó una noche entera desde que lo escribiste.
    .task-2 = Hazle siete preguntas a tu borrador: ¿Es corto? ¿Es amable? ¿No pide nada? ¿No culpa a nadie? ¿Está libre de viejas discusiones? ¿Es fácil decir “no”? ¿Lo vería bien alguien del trabajo?
    .done-2 = respondiste las siete con honestidad.
    .task-3 = Léelo en voz alta como si fueras tu ex, en un día de mucho trabajo y sin ganas de hablar.
    .done-3 = no pide nada y no te molestaría recibirlo.
    .task-4 = Escribe ahora qué significará el silencio para ti y qué harás esa noche.
    .done-4 = hay en la hoja una frase sobre el silencio y un plan para la noche.
    .task-5 = Mándalo una sola vez, de día, después de descansar y sin haber bebido. Luego guarda el teléfono.
    .done-5 = está enviado, una vez, y no volviste a tocarlo.
    .gate = Me respondió con interés.
    .need = Esta fase necesita una respuesta que tu ex quiso dar. Si te pidió espacio, necesita que escriba primero.
    .stop = No escribas si te pidió que no lo hicieras, si te bloqueó, o si una orden judicial u otra norma limita el contacto. No escribas si un no sería más de lo que puedes soportar esta noche. Un mensaje es el límite. Un segundo ya es presión.
    .evidence = La mayoría de las personas a quienes dejaron hizo al menos una cosa no deseada, y la vio con mejores ojos que quienes se fueron (Langhinrichsen-Rohling y otros, 2000, Violence and Victims). El contacto hizo daño a quienes no habían aceptado el final (Mason y otros, 2012, Journal of Social and Clinical Psychology). Un mensaje y 14 días son práctica.
    .note =
        Un buen primer mensaje es corto y ligero. Puede quedarse en visto y nadie sale herido. Saluda, cuenta una cosa pequeña y verdadera, y no pide nada.

        - “Hola, Sam, sonó la canción del paseo en barco y me hizo sonreír. Espero que estés bien. No hace falta que respondas”.
        - “Hola, Alex, la panadería de tu antigua calle volvió a abrir. Pensé que te gustaría saberlo. No pasa nada si no escribes”.

        Deja fuera el amor, la ruptura, el pasado, las disculpas, las promesas y las preguntas sobre su vida. Todo eso puede tener su lugar más adelante, si tu ex quiere. Aquí no.

        Si de todos modos hay contacto por trabajo o por hijos, esta fase es una línea un poco más cálida después de un mensaje normal. “Gracias por resolverlo. Que tu semana vaya mejor”. Eso es todo.

        Después espera, y no cuentes las horas. Tu ex puede tener mucho que hacer, tener dudas o haber cerrado el tema. Las tres cosas están permitidas. Por favor, no mandes un segundo mensaje, ni un corazón, ni un meme, ni recados con amistades.

        ¿Qué es interés? Te pregunta algo, o te cuenta algo que no preguntaste. Un “gracias” o un pulgar arriba es cortesía. Todavía no es interés, y está bien.

        Si pasan catorce días sin una palabra, tómalo como su respuesta por ahora. Dolerá. Ve a tu plan para la noche, llama a tu persona de apoyo y déjalo descansar. Si un día escribe, puedes responder. Si dice que no, da las gracias una vez o no digas nada, y no insistas.

## 6. Rapport

phase-6 = Sintonía
    .goal = Que el trato vuelva a ser fácil y amable, a su ritmo.
    .task-1 = Durante dos semanas, sigue su ritmo. Si escribe una vez por semana, tú también. Si va más despacio, ve más despacio y no preguntes por qué.
    .done-1 = en dos semanas no escribiste más que tu ex.
    .task-2 = Cuando te cuente una buena noticia, alégrate con tu ex. Haz una pregunta sobre ella.
    .done-2 = respondiste a una buena noticia con una pregunta de verdad.
    .task-3 = Cuenta una cosa verdadera y pequeña de tu vida de ahora.
    .done-3 = la contaste una vez y sin adornos.
    .task-4 = Menciona un recuerdo en común, solo por la sonrisa. Sin indirectas.
    .done-4 = nombraste el recuerdo y no añadiste “lo echo de menos” ni “podríamos repetirlo”.
    .task-5 = Deja que haya un silencio. No lo llenes.
    .done-5 = llegó una pausa, y fue tu ex quien la terminó, o la pausa simplemente se quedó.
    .gate = Al menos dos veces, mi ex empezó la charla o me preguntó algo.
    .need = Esta fase necesita que tu ex empiece o te pregunte algo, por decisión propia, al menos dos veces.
    .stop = Detente cuando sus respuestas se vuelvan cortas o tardías y sigan así. Detente si sientes la necesidad de poner a prueba a tu ex o de mirar cuándo estuvo en línea. Detente en el acto si te lo pide.
    .evidence = Las respuestas vivas y cálidas a las buenas noticias hacen bien a las dos personas (Gable y otros, 2004, Journal of Personality and Social Psychology). Seguir el ritmo y dejar pausas es simple práctica.
    .note =
        Esta fase es lenta a propósito. Son dos personas heridas que averiguan si es agradable hablar. No tiene que salir nada más de ahí.

        Una buena noticia es un regalo. Digamos que te cuenta: “Me dieron el trabajo”. Una respuesta plana es “Qué bien”. Una fría es “¿No será mucho estrés?”. Una cálida es “¡Lo lograste! ¿Cómo fue el momento en que te llamaron?”. Y luego deja que lo cuente. No saques enseguida tus propias noticias.

        Lo que cuentes de ti debe ser verdadero y ligero: “Ahora cocino los domingos. La primera tarta fue un ladrillo”. No necesitas mostrar lo bien que estás ni cuánto cambiaste. La gente ve los cambios con el tiempo. No hace falta anunciarlos.

        Usa el recuento para ver quién empieza. No está ahí para llevar la cuenta de nadie. Si las tres últimas veces escribiste tú primero, descansa. Puede darte pánico que tarde tres días. Ese es tu viejo miedo, no una noticia sobre tu ex. Respira, usa tu plan “si… entonces”, llama a una amistad.

        Puede que proponga verse. Desde aquí está bien, si lo vives con calma. Que sea corto, de día y en un lugar público. Habla de cosas pequeñas.

        A veces queda en algo amistoso y nada más. A veces se apaga. Si tu ex se aleja, deja que se vaya, con una línea amable como mucho: “Me alegró saber de ti. Cuídate”. Lo hiciste bien, salga lo que salga.

## 7. Honest talk

phase-7 = Charla honesta
    .goal = Hablar de lo que pasó de modo que las dos personas se sientan escuchadas.
    .task-1 = Pregunta: “¿Te parecería bien que habláramos de lo nuestro? Un no está bien”. Luego espera.
    .done-1 = preguntaste una vez y tu ex respondió con libertad.
    .task-2 = Escribe un comienzo suave: me sentí…, por…, y me gustaría…
    .done-2 = tienes una frase en tres partes, sin “tú siempre” y sin “tú nunca”.
    .task-3 = Escucha diez minutos. Luego resume lo que oíste y pregunta: “¿Lo entendí bien?”.
    .done-3 = te dijo que lo entendiste, o te ayudó hasta que lo entendiste.
    .task-4 = Si alguien se altera tanto que ya no puede pensar, veinte minutos por separado. Luego se sigue.
    .done-4 = las dos personas conocen la palabra para la pausa, y hubo vuelta después de ella o no hizo falta.
    .gate = Las dos personas dijimos que nos sentimos escuchadas.
    .need = Esta fase necesita que las dos personas digan, con libertad, que se sienten escuchadas. No hace falta estar de acuerdo.
    .stop = Detente si dice que no a la charla, o si parece que solo dice que sí para calmarte. Detente si alguien tiene miedo, grita, ha bebido o bloquea la salida. No hables de esto a solas con quien te da miedo.
    .evidence = Entre parejas de idas y vueltas, un nuevo comienzo fue mejor cuando las cosas habían mejorado y se habían hablado de verdad (Dailey y otros, 2013, Interpersona). Los cuatro malos hábitos y sus remedios vienen del trabajo de John Gottman con parejas. Se discute hasta qué punto predicen algo, así que tómalos como práctica.
    .note =
        Pregunta primero, y que sea verdad cuando digas que un no está bien. Si responde “ahora no”, di “Gracias por decírmelo” y déjalo ahí. Le toca a tu ex sacar el tema otra vez.

        Elige una hora tranquila y un lugar de donde cualquiera pueda irse. Cuarenta minutos bastan de sobra. Acuerda con tu ex una palabra para la pausa antes de empezar. “Pausa” sirve.

        Un comienzo suave suena así: “Me sentí a solas con todo, por las tardes del invierno pasado, y me gustaría que viéramos qué pasaba ahí”. Un comienzo duro suena así: “Nunca tenías tiempo para mí”. El primero abre una puerta. El segundo abre una pelea.

        Cuando te toque escuchar, solo escucha. Quizá quieras explicar. Espera. Cuando termine, di: “Entonces para ti fue…”, y luego: “¿Lo entendí bien?”. Si dice que no, pide ayuda: “¿Qué me faltó?”. Puedes entender a alguien y seguir viéndolo a tu manera.

        Vigila cuatro cosas en ti: atacar cómo es tu ex, mirar por encima del hombro, defender cada punto y callar como un muro. Los remedios son sencillos. Habla de un momento. Di algo que valoras en tu ex. Asume una parte pequeña. Haz una pausa y di cuándo volverás.

        Cuando el corazón va deprisa y ya no puedes oír nada, di tu palabra. En los veinte minutos, no prepares tu próximo discurso. Camina, bebe agua, mira el cielo.

        Si sale mal, termina con amabilidad: “Esto se está poniendo difícil. Me gustaría dejarlo por hoy. Gracias por intentarlo”. Una mala charla no acaba con todo.

## 8. Amends

phase-8 = Reparación
    .goal = Pedir disculpas bien, arreglar una cosa y aceptar cualquier respuesta.
    .task-1 = Escribe una disculpa en cuatro partes: qué hice, qué te causó, lo lamento, qué voy a hacer. Sin “pero”. Sin “perdóname”.
    .done-1 = están las cuatro partes y se lee en menos de dos minutos.
    .task-2 = Elige una reparación concreta y ponle fecha.
    .done-2 = otra persona podría ver si la hiciste.
    .task-3 = Mantén cuatro semanas el hábito que acompaña a tu disculpa.
    .done-3 = ya empezaste, y la casilla de hoy está marcada.
    .task-4 = Pregunta si le gustaría oír tu disculpa. Luego acepta cualquier respuesta, también ninguna.
    .done-4 = preguntaste una vez y, viniera lo que viniera, no lo discutiste.
    .gate = Hice la reparación y acepté su respuesta a mi disculpa.
    .need = Esta fase necesita una reparación hecha. El hábito sigue después cuatro semanas. Mientras tanto puedes seguir.
    .stop = No hagas esto si tu ex te pidió distancia, ni como forma de volver a tener contacto. Detente si pides disculpas para que se le pase el enojo, o por cosas que no son tuyas. Los regalos no son una reparación.
    .evidence = En historias escritas de prueba, lo que más pesó en una disculpa fue asumir la responsabilidad, después ofrecer una reparación, y lo que menos, pedir el perdón de la otra persona (Lewicki y otros, 2016, Negotiation and Conflict Management Research). Las historias no trataban de parejas.
    .note =
        Aquí tienes una disculpa en cuatro partes. “Leí tus mensajes sin preguntar. Sentiste que te vigilaban en tu propia casa. Lamento haberlo hecho. Borré tu código de mis dispositivos y no volveré a mirar”. Es corta. No da explicaciones. No pide nada.

        Mira ahora lo que se cuela. “Lamento si te sentiste mal” se lo carga a tu ex. “Lo siento, pero tenía tanta angustia” lo retira. “Espero que puedas perdonarme” le da una tarea. Quita todo eso. Lo que queda es más fuerte.

        Pregunta antes de darla: “Hay algo por lo que quisiera pedirte disculpas. ¿Te gustaría oírlo, ahora, otro día o nunca?”. Si dice que nunca, ese es el final amable. Haz tu reparación de todos modos.

        Una reparación va a la medida del daño. Si rompiste una promesa sobre dinero, págalo antes de una fecha. Si contaste un secreto, dile a quien se lo contaste que hiciste mal. Si nunca estabas los domingos, está en algo que te haya pedido. Los grandes regalos se sienten como una compra.

        Puede que llore, que se enoje o que diga “demasiado tarde”. No tienes que arreglarlo. Puedes decir: “Te escucho. Gracias por oírme”. Y luego calla.

        Si después sientes que te hundes, trátate con amabilidad. Quien puede decir esto ha crecido. Llama a tu persona de apoyo y acuéstate temprano.

## 9. Consistency

phase-9 = Constancia
    .goal = Dejar que pequeñas promesas muestren, semana tras semana, que tu palabra vale.
    .task-1 = Haz como mucho dos promesas esta semana. Que sean pequeñas, claras y posibles.
    .done-1 = hay una o dos promesas en tu registro, cada una con un día.
    .task-2 = Lleva el registro: cumplida, avisada a tiempo, avisada tarde o incumplida.
    .done-2 = cada promesa de esta semana tiene su marca.
    .task-3 = Ayuda cuando te lo pida. No impongas tu ayuda.
    .done-3 = ayudaste en algo que te pidió, o nadie pidió nada y lo dejaste así.
    .gate = En seis semanas cumplí al menos nueve de cada diez promesas o avisé a tiempo.
    .need = Dos buenas semanas abren las fases 11 y 12. Seis buenas semanas completan esta fase.
    .stop = Detente si haces promesas para recibir algo a cambio. Detente si te pide que prometas más y más, o que demuestres tu amor dejando amistades, sueño o privacidad. La confianza no se paga con miedo.
    .evidence = En un estudio de laboratorio, la confianza rota volvió con actos firmes y constantes. Tras una mentira nunca volvió del todo (Schweitzer y otros, 2006, Organizational Behavior and Human Decision Processes). Un laboratorio no es un hogar, y dos promesas por semana son simple práctica.
    .note =
        La confianza no vuelve en una gran escena. Vuelve cuando nadie mira, un martes de lluvia, al hacer lo que dijiste.

        Haz una promesa tan pequeña que casi aburra. “Te llevo tus libros el jueves a las seis”. “Te digo antes del viernes si puedo ir”. No esta: “Siempre estaré para ti”. Un siempre no se puede tachar de la lista.

        Avisar a tiempo cuenta como bueno. La vida pasa. Si el miércoles ves que el jueves no podrás, dilo el miércoles: “No puedo a las seis. Puedo a las siete, o el sábado. ¿Qué te viene mejor?”. Avisar tarde es que tu ex se enteró esperando. Anota la verdad. El registro es solo para ti.

        Dos por semana es el tope. Si sientes ganas de prometer una tercera cosa, espera una semana. Así es como se rompen las promesas: por ser demasiadas.

        Si fallas una, no te escondas ni des un discurso. “Dije que llamaría a las ocho y no lo hice. Eso es mío. Llamo mañana a las ocho”. Y hazlo.

        Si en el pasado hubo mentiras tuyas, es justo que sepas esto: hay personas que pueden volver a confiar después de una mentira, y otras que no. Puedes hacer todo esto bien y aun así oír: “No puedo”. Eso no querría decir que no valió nada. Ser alguien cuya palabra vale es algo bueno.

        La ayuda solo es un regalo si se quería. Pregunta: “¿Te serviría que yo…?”, y acepta el no como un no.

## 10. Transparency

phase-10 = Transparencia
    .goal = Hablar claro de lo que importa y cuidar la privacidad que cada cual necesita.
    .task-1 = Di en una o dos frases qué esperas. Añade que no te debe ninguna respuesta.
    .done-1 = conoce por ti lo que esperas, con claridad y sin presión.
    .task-2 = Cuéntale lo que importa y lo que tiene derecho a saber, si contarlo no pone a nadie en riesgo.
    .done-2 = tu lista de “contar” está dicha, o tiene un día en que lo dirás.
    .task-3 = Escribe tus propios límites: qué queda en privado y por qué es justo.
    .done-3 = hay al menos dos límites en la hoja.
    .task-4 = Pregunta: “¿Hay algo que te gustaría saber de mí?”. Di también qué te gustaría saber a ti.
    .done-4 = cada cual preguntó, o dijo que no hay nada.
    .task-5 = Acuerda con tu ex: ni contraseñas, ni rastreo, ni revisar teléfonos, en ninguna dirección.
    .done-5 = las dos personas dijeron que sí, y todo viejo acceso compartido está apagado.
    .gate = No le quedan preguntas, y no sé de nada más que querría saber.
    .need = Esta fase necesita que no quede pendiente nada que tu ex querría saber.
    .stop = Detente si alguien pide contraseñas, la ubicación o el teléfono. Detente si la verdad puede ponerte en peligro a ti, a un menor o a otra persona; habla antes con un servicio especializado en violencia de pareja. Detente si contar es solo una forma de aliviar tu culpa.
    .evidence = Cinco años después de una terapia de pareja, se había divorciado la mayoría de las parejas con una infidelidad en secreto, menos parejas entre las que la habían hablado, y menos aún entre las demás. Los grupos eran diminutos (Marín y otros, 2014, Couple and Family Psychology). En un laboratorio, la confianza nunca volvió del todo tras una mentira (Schweitzer y otros, 2006, Organizational Behavior and Human Decision Processes).
    .note =
        La apertura es algo que das. No es algo que puedas exigir. Tú cuentas de ti. Tu ex decide qué cuenta de su vida.

        Ordena tus pensamientos en tres listas. Contar: cosas que cambiarían su decisión si las supiera, como una deuda, una infidelidad, una enfermedad o alguien con quien sales. Preguntar: cosas que te gustaría saber para estar en calma. Guardar: tu diario, las charlas con amistades, los viejos amores, tu teléfono.

        Di lo difícil pronto y en pocas palabras. “Antes de que esto siga, debes saber que tengo una deuda de dos mil. La termino de pagar en junio”. Luego calla y deja que reaccione. No lo des en rebanadas. Una segunda rebanada la semana que viene duele más que todo hoy.

        Decir lo que esperas puede sonar así: “Espero que algún día podamos intentarlo de nuevo. No tienes que responder. Solo que no quiero actuar como si no fuera así”. Ya está dicho, y las dos personas pueden respirar.

        Puede tentarte ofrecer tu teléfono como prueba: “Mira, revísalo todo”. Parece confianza, pero es un registro. Una vez que se revisan teléfonos, nunca hay una última vez. Mejor cumple tu palabra y deja que el tiempo haga su trabajo.

        Si te pregunta algo que quieres guardar, dilo con amabilidad: “Eso me lo guardo. No tiene que ver con lo nuestro”. Si le duele lo que contaste, no te defiendas. Escucha, y da días. Puede que decida irse. Está en su derecho, y ahora puede elegir con los ojos abiertos.

## 11. New memories

phase-11 = Nuevos recuerdos
    .goal = Pasar ratos buenos y fáciles que no traten del pasado.
    .task-1 = Ofrece dos planes pequeños y una tercera opción: “o ninguno”. Si hay mucha distancia, ofrece una llamada, una película a la misma hora o una carta.
    .done-1 = lo ofreciste una vez, y el no era una de las respuestas.
    .task-2 = Elige algo que sea nuevo para las dos personas.
    .done-2 = es algo que nunca se hizo en esta pareja.
    .task-3 = Que dure una o dos horas, en un lugar público y con un final claro.
    .done-3 = la despedida llegó cuando todavía era agradable.
    .task-4 = Nada de hablar de la relación, a menos que las dos personas quieran.
    .done-4 = dejaste descansar ese tema, o lo sacó tu ex y las dos personas querían.
    .task-5 = Después, ponle a tu propio ánimo un número del 1 al 5. Hazlo esa misma noche.
    .done-5 = el número está guardado, con una palabra si quieres.
    .gate = Tuvimos tres buenos encuentros, y al menos uno fue idea de mi ex.
    .need = Esta fase necesita tres encuentros agradables para las dos personas, y que tu ex propusiera al menos uno.
    .stop = Detente si te sientes peor después de cada encuentro. Detente si solo viene porque pides y pides. Detente si las noches en compañía empiezan a ocupar el lugar de una charla que aún no hubo.
    .evidence = Las parejas que hicieron algo nuevo y animado valoraron mejor su relación después (Aron y otros, 2000, Journal of Personality and Social Psychology). Eran parejas, no ex. Lo corto, lo público y el “o ninguno” son simple práctica.
    .note =
        El plan debe ser tan pequeño que nadie tenga que arreglarse ni preocuparse. Un mercado desconocido. Una hora en barco. Un museo con una sala rara. Dar de comer a los patos cuenta.

        Puedes escribir: “Me gustaría ver el espectáculo de luces el sábado a las seis, o probar el nuevo local de fideos el domingo. O ninguno, también está bien. ¿Qué te gustaría?”. La tercera opción importa. Quien puede decir que no sin esfuerzo puede decir que sí con gusto.

        Los lugares de siempre llevan a las charlas de siempre, así que empieza por sitios nuevos. Deja en casa tu lista de temas. Si alguien se resbala hacia el pasado, puedes decir: “Eso merece su propia tarde. Mira, hay nutrias”.

        Termina pronto. Es mejor irse cuando aún hay risas que estirar una hora más. No preguntes en la puerta qué significa. Al día siguiente puedes escribir una línea, si quieres: “Me gustó el rato”.

        El número del ánimo es para ti. Ponlo antes de mirar el teléfono. Un cuatro con una amistad te dice tanto como un cuatro con tu ex. Si cada vez ves doses y treses, algo todavía no va bien, aunque desearías que sí.

        ¿Tu ex no propone nada? Ofrece una vez más, tras una buena pausa, y descansa. Para hacer planes hacen falta dos personas. Si nunca lo hace, es una noticia honesta, y puedes llevarla con cuidado.

        Si acaba en un beso o en una noche, trátate con amabilidad y ve más despacio al día siguiente. Pregunta qué quiere cada cual antes de que vuelva a pasar.

## 12. Rediscovering

phase-12 = Redescubrirse
    .goal = Conocer a quien tu ex es ahora, y dejar que te conozca a ti.
    .task-1 = Intercambia con tu ex cinco de las preguntas para la pareja. Cualquiera puede pasar, en cualquier tarjeta y sin motivo.
    .done-1 = las dos personas preguntaron y respondieron, y pasar fue solo pasar.
    .task-2 = Descubre tres cosas que cambiaron en tu ex desde la ruptura.
    .done-2 = hay tres cosas nuevas por escrito, y las supiste escuchando.
    .task-3 = Ayuda con una de sus metas, de la manera en que te lo pida. No se la resuelvas.
    .done-3 = te dijo que le sirvió, o que le gustó que preguntaras.
    .task-4 = Comparte una meta tuya y di qué te ayudaría.
    .done-4 = sabe una cosa que quieres, y no hizo falta que todo fuera perfecto.
    .gate = Dije lo que creo que espera, y estuvo de acuerdo.
    .need = Esta fase necesita que puedas decir con tus palabras lo que tu ex espera, y que te confirme que es así.
    .stop = Detente si no se respeta que alguien pase. Detente si las respuestas se usan más tarde en una pelea. Detente si te gusta más el recuerdo que la persona que tienes delante.
    .evidence = Contarse cada vez más, por turnos, creó cercanía en un estudio (Aron y otros, 1997, Personality and Social Psychology Bulletin). No se hizo con personas que antes fueran pareja. Nuestras preguntas son propias.
    .note =
        Conocías a alguien. Ese alguien siguió viviendo. Tú también. Esta fase es como conocer a alguien de la familia de quien amaste: mucho es igual, y algunas cosas te sorprenderán.

        Las tarjetas van por turnos. Alguien pregunta, las dos personas responden, y se cambia. Responde con la misma hondura que la otra persona, no mucho más. Puedes imprimir dos copias, una para cada casa. Cuando alguien pase, di “Claro” y saca la siguiente tarjeta. Sin bromas, sin “anda, dilo”.

        Busca lo nuevo. Quizá duerme mejor, se ríe de otras cosas, tiene una nueva amistad, ve más a su madre. Dile una de ellas: “Los domingos te noto con más calma que antes”. Es una forma de decir: te veo como eres ahora.

        Cuando te hable de una meta, pregunta: “¿Quieres ideas, una mano o solo que te escuche?”. Digamos que quiere correr una carrera larga. Resolver es mandarle un plan de entrenamiento. Ayudar es un mensaje por la mañana porque te lo pidió.

        Luego, lo más difícil: di lo que quieres tú. Un curso, una mudanza, una vida más tranquila. Fíjate si la encoges para agradar. Una meta que tiene que esconderse saldrá más tarde.

        Para comprobar el paso, dilo con sencillez: “Creo que esperas más tiempo al aire libre, un trabajo con menos viajes y sentirte en casa en algún lugar. ¿Es así?”. Si te corrige, alégrate. De eso se trata. Si lo que esperan las dos personas resulta estar muy lejos, es triste, y es bueno saberlo ahora.

## 13. Boundaries

phase-13 = Límites
    .goal = Acordar, con libertad por las dos partes, qué necesita cada cual y qué no acepta.
    .task-1 = Cada cual escribe tres necesidades y tres noes, a solas.
    .done-1 = hay dos hojas, y nadie escribió la de la otra persona.
    .task-2 = Compara las hojas con tu ex. Pregunta por cada punto antes de responder.
    .done-2 = cada cual puede decir los seis puntos de la otra persona.
    .task-3 = Decide con tu ex qué pasa cuando se cruza un límite: la primera vez y la segunda.
    .done-3 = está por escrito, y es tranquilo, justo e igual para las dos partes.
    .task-4 = Planea pausas: cómo puede decir cada cual “necesito un día” sin pelea.
    .done-4 = hay palabras para una pausa, y un momento para volver.
    .task-5 = Fija un día dentro de cuatro semanas para mirar todo esto otra vez.
    .done-5 = el día está en los dos calendarios.
    .gate = Lo escribimos, y las dos personas dijimos que sí con libertad.
    .need = Esta fase necesita por escrito las necesidades y los noes de las dos personas, y un sí libre de cada una.
    .stop = Detente si alguien tiene miedo de decir un no. Detente si un “límite” es en realidad una norma sobre lo que la otra persona puede vestir, decir, gastar o a quién puede ver. Si te da miedo lo que pasa cuando dices que no, habla con un servicio especializado en violencia de pareja.
    .evidence = Los límites son simple práctica. Muchos terapeutas los usan. Encontramos poca investigación que los ponga a prueba de forma directa.
    .note =
        Un límite dice lo que harás tú. Una norma dice lo que tiene que hacer la otra persona. “Si se alzan las voces, salgo a caminar y vuelvo en una hora” es un límite. “No puedes ver más a Robin” es una norma, y es control.

        Primero se escribe a solas. Si se escribe en pareja, la persona más rápida llena las dos hojas. Una hoja puede verse así.

        - Necesito: una noche por semana para mis amistades. Que me avisen pronto cuando cambian los planes. Nada de gritos.
        - Mis noes: nadie lee mi teléfono. Nada de bromas sobre mi cuerpo. Nada de hablar de ruptura en una pelea.

        Luego se cambian las hojas. Empieza con preguntas: “¿Cómo sería eso un lunes normal?”. Puede que algunas necesidades choquen. Alguien necesita hablar enseguida, la otra persona necesita dormir antes. No se vota. Se busca un tercer camino: diez minutos ahora, el resto mañana a las seis.

        Lo que pasa cuando se cruza un límite debe ser pequeño y seguro. Primera vez: lo decimos ese mismo día. Segunda vez: hacemos una pausa de tres días. No es un castigo. Es una forma de tomar en serio tu propio no.

        Algún límite se cruzará. Pasa entre personas. Di: “Eso estaba en mi lista. ¿Podemos volver un paso atrás?”, y mira cómo lo recibe tu ex. Eso te dice más que cualquier promesa.

        Si notas que una y otra vez dejas cosas fuera de la lista para tener paz, detente aquí. Pregúntate por qué. Puedes volver atrás, ir despacio o dejarlo estar.

## 14. Shared future

phase-14 = Un futuro en común
    .goal = Decidir, con los ojos abiertos, si seguir en pareja.
    .task-1 = Cada cual responde a solas: ¿Quiero esto? ¿Qué es distinto ahora? ¿Qué lo terminaría?
    .done-1 = hay dos hojas, escritas por separado.
    .task-2 = Compara con tu ex las cosas grandes: dinero, casa, hijos, trabajo, fe.
    .done-2 = de cada una de las cinco sabes si hay acuerdo, diferencia o todavía no se sabe.
    .task-3 = La decisión es de las dos personas: sí, despacio o no. Cada cual dice antes su propia palabra.
    .done-3 = cada cual dijo una palabra, y nadie tuvo que dejarse convencer.
    .task-4 = Fija un día dentro de 90 días para mirarlo de nuevo.
    .done-4 = el día está en los dos calendarios, o la palabra fue no y no hace falta fecha.
    .task-5 = Anota el nombre de un terapeuta de pareja, para tenerlo antes de necesitarlo.
    .done-5 = hay un nombre o un lugar en la hoja, o la palabra fue no.
    .gate = Las dos personas dijimos la misma palabra.
    .need = Esta fase necesita la misma palabra de las dos personas: sí, despacio o no. Un “no” es un final completo.
    .stop = Detente si alguien dice que sí por miedo, por lástima o solo por los hijos. Detente si hubo daño o amenazas: entonces la terapia de pareja no es el lugar. Habla con un servicio especializado en violencia de pareja.
    .evidence = Se puede resbalar hacia la siguiente etapa o decidirla (Stanley y otros, 2006, Family Relations). Evitar la charla sobre en qué punto está la pareja fue de la mano de menos entrega después (Clifford y otros, 2017, Personal Relationships). Las parejas con un pasado de idas y vueltas estaban, en conjunto, menos contentas y menos seguras (Vennum y otros, 2014, Journal of Social and Personal Relationships).
    .note =
        Es fácil resbalar. Duermes dos veces en su casa, luego se queda tu abrigo, luego hay otra vez una casa en común y nadie lo dijo nunca. Esta fase está para decirlo.

        Responde primero a solas, en papel. Sin rodeos. “¿Quiero esto, o quiero dejar de echarlo de menos?” “¿Qué es distinto, que pueda mostrarle a una amistad?” “¿Qué lo terminaría para mí?” Si la respuesta a la segunda es “en realidad nada”, ya sabes dónde trabajar, o que es hora de parar.

        Después, una hora para sentarse a hablar. Una cosa grande tras otra. No hay que resolverlas. Solo se trata de ver dónde está cada cual. “Tú quieres hijos y yo no” no se hará más pequeño por esperar.

        Ahora la palabra. Se cuenta hasta tres y cada cual la dice, o se escribe y se da vuelta al papel. “Sí” es intentarlo de nuevo, con las hojas de la fase 13. “Despacio” es seguir como hasta ahora, con una fecha para mirarlo otra vez. “No” es darle un buen final. Si salen dos palabras distintas, vale la más cuidadosa: despacio por ahora, y un no es un no.

        Un no aquí no es un fracaso. Llegaste a él con cuidado, y las dos personas saben por qué. Puedes decir: “Gracias por hacer esto conmigo”. Es un final que mucha gente nunca tiene.

        Después de un sí, hay que mirar de nuevo a los 90 días, aunque todo vaya bien. Las preguntas: ¿qué funciona, qué se resbala, qué necesitamos? Un terapeuta también es para los buenos tiempos. Ir pronto es una forma de cuidar.

## The path's own pages

path-title = El camino
path-intro =
    Catorce fases en siete grupos. Cada grupo es una grieta del cuenco. A medida que trabajas, la grieta se llena de oro.

    Las cuatro primeras fases son solo tuyas. Todas las demás necesitan algo que la otra persona haga con libertad. Esa parte le toca a ella, y esta guía nunca intentará empujarla. Puedes parar en cualquier momento, y sanar por tu cuenta es un final igual de bueno.
path-read-ahead = Aquí puedes leer por adelantado. Todavía no se puede marcar nada.
path-read-only = Puedes leer esta página. Aquí no hay que marcar nada: tus propios pasos están en el Camino para sanar.
path-check-in = Puedes leer las catorce fases. Para trabajar en ellas, haz primero la revisión. Dura unos seis minutos, y después sabes cuáles son para ti ahora.
    .title = Leer primero o hacer la revisión
    .button = Hacer la revisión
path-healing = Elegiste el Camino para sanar, así que tu cuenco sigue sus ocho semanas. Las fases se quedan aquí para ti.
path-closed = Los pasos de más adelante están cerrados para ti en este momento. Lo que ayuda está aquí: el Camino para sanar, los días de calma abiertos y las herramientas para momentos difíciles.
path-state-readable = Para leer
path-state-open = Abierta: { $tasks }
path-state-met = Hecha: { $tasks }
path-phase = Fase { $number }
path-tasks-count =
    { $done ->
        [0] { $total } tareas
        [one] { $done } de { $total } tareas
       *[other] { $done } de { $total } tareas
    }
path-beside = Otras fases
path-before = Antes: { $title }
path-next = Después: { $title }
path-all = Todas las fases
path-tasks = Qué hacer
path-done-means = Está hecho cuando: { $text }
path-gate = ¿Cuándo está hecha esta fase?
path-gate-missing = Todavía falta:
path-gate-met = Esta fase está hecha.
path-gate-not-yet = Todavía no se puede marcar. El motivo está justo encima.
path-task-not-yet = Todavía no se puede marcar. El motivo está al principio de esta página.
path-gate-invited = Esto cuenta como hecho, porque ya hubo una palabra amable entre tú y tu ex.
path-need-open = Esta fase tiene que estar abierta primero.
path-need-part = Todas las tareas de arriba, o una nueva revisión en la que veas tu propia parte.
path-need-quiet = Días de calma que hayan empezado.
    .link = Empezar tus días de calma
path-need-change = Un cambio mantenido tres semanas: doce casillas de tu hábito de arriba, o una nueva revisión que lo diga.
path-need-looks = Mirar su perfil no más de dos veces por semana, en tu registro y en tu última revisión.
path-need-recheck = Una nueva revisión, ahora que tus días de calma terminaron.
    .link = Hacer una nueva revisión
path-need-weeks =
    { $weeks ->
        [one] { $weeks } buena semana más.
       *[other] { $weeks } buenas semanas más.
    }
path-note = Cómo hacerlo
path-stop-title = Cuándo parar
path-stop-link = Algo no va bien. Hacerme otra vez las preguntas de seguridad.
path-evidence = Qué dice la investigación
path-opens-when-5 = Esta fase se abre cuando las fases 1 a 4 están hechas.
path-opens-when-they-write = Esta fase se abre cuando tu ex te escribe. La primera palabra es suya.
path-opens-when-6 = Esta fase se abre cuando tu ex te ha respondido con interés.
path-opens-when-7 = Esta fase se abre cuando tu ex ha empezado una charla o te ha preguntado algo, al menos dos veces.
path-opens-when-8 = Esta fase se abre después de una charla honesta en la que las dos personas se sintieron escuchadas.
path-opens-when-9 = Esta fase se abre después de una charla honesta en la que las dos personas se sintieron escuchadas.
path-opens-when-10 = Esta fase se abre después de una charla honesta en la que las dos personas se sintieron escuchadas.
path-opens-when-11 = Esta fase se abre tras dos buenas semanas de promesas cumplidas en la fase 9.
path-opens-when-12 = Esta fase se abre tras dos buenas semanas de promesas cumplidas en la fase 9.
path-opens-when-13 = Esta fase se abre cuando las fases 8 a 12 están hechas.
path-opens-when-14 = Esta fase se abre cuando en la fase 13 hay acuerdo sobre las necesidades y los noes de las dos personas.
path-wait-days =
    { $days ->
        [one] Tus días de calma: falta { $days } día.
       *[other] Tus días de calma: faltan { $days } días.
    }
path-date-question = Este dispositivo dice que hoy es { $date }. ¿Es correcto?
    .right = Sí, esa fecha es correcta
path-their-word =
    Tu ex pidió espacio, o dijo que escribiría. Así que la primera palabra es suya.

    Puedes hacer completas las fases 1 a 4. Esta fase se abre cuando te escribe. Esperar es difícil. También es la forma más clara de mostrar que escuchaste.
path-silence =
    Pasaron catorce días sin una palabra de tu ex. Por favor, tómalo como su respuesta por ahora.

    Duele, y no dice nada sobre lo que vales. Escribiste una línea amable y dejaste libertad. Nadie puede hacer más. No sale un segundo mensaje a menos que te escriba. El Camino para sanar está abierto, y esta noche puedes llamar a alguien que se alegre de oírte.
path-any-order = Volviste con tu ex, así que las fases 7 a 14 están abiertas en cualquier orden. Empieza por la que más falta haga. Es fácil saltarse las charlas difíciles cuando hay tanta alegría. Volver a ellas, con calma, es un gesto amable.
path-message = Escribir un primer mensaje
    .text = “Tu primer mensaje” está entre las herramientas. Te ayuda a encontrar unas líneas amables y las guarda un día antes de que las mandes.
path-not-yours = Esta página no es parte de tu camino. No te falta nada: todo lo que necesitas está en Hoy, en el Camino para sanar y en Apoyo.
