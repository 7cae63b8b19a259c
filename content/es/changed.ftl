### Algo cambió: un toque para lo que pasó y luego lo que ayuda ahora; y ayuda con una respuesta corta y amable.
### `.what` se muestra después del toque, `.next` es el botón del paso siguiente.
### En el plan c, `changed-reply-owed` ocupa el lugar de cada `.what` (solo `changed-scared` conserva también el suyo), y ninguna
### fila ofrece responder.

changed-title = Algo cambió
changed-intro = ¿Qué pasó? Un toque, y tienes un paso siguiente. En el Contacto cero (tiempo de calma) la vida sigue, y no hace falta hacerlo perfecto.
changed-group-they = Algo que hizo tu ex
changed-group-we = Entre tú y tu ex
changed-group-me = Algo mío
changed-back = Volver a la lista
changed-noted = Anotado. No es un tropiezo, y no te quita ningún día.
changed-undone = Deshecho. Todo está como antes.
changed-asks-first = Esto no se puede deshacer aquí, así que pulsa solo si es así.
changed-thanks = Gracias. Tus páginas ya van con lo que hay ahora.
changed-today = Ir a Hoy

changed-practical = Me escribió por algo práctico
    .what =
        Llaves, cuentas, horas de recogida: eso se puede responder. Que sea corto y cordial, como escribirías a alguien del trabajo. Di qué, cuándo y dónde. Deja fuera cómo estás y cuánto extrañas a tu ex.

        Puede que el corazón te dé un salto al ver el nombre. Es normal. Lee el mensaje dos veces. ¿Hay una pregunta que necesite respuesta? Entonces responde solo a esa. Si no hay pregunta, basta con “Gracias, recibido”, o con nada.

        No es un tropiezo, y una respuesta práctica tampoco lo es. Luego deja el teléfono y haz algo que no tenga nada que ver con tu ex.
    .next = Ir a Hoy
changed-hello = Me escribió un saludo amable
    .what =
        Puede sentirse como sol después de semanas de lluvia. Primero respira. No tienes que responder en este minuto. En veinte minutos tus palabras serán más tranquilas, y la espera no se va a notar.

        Aquí no se te pide silencio. No hace falta dejar en el aire una palabra amable solo por no romper la cuenta. Una respuesta corta y cálida está bien, y no es un tropiezo.

        Intenta no leer demasiado en ella. Un saludo es un saludo. Puede ser el comienzo de algo, o solo un gesto amable de un martes cualquiera. No hace falta averiguarlo hoy. Que tu respuesta sea más o menos igual de larga, y luego déjala descansar.
    .next = Respirar y luego escribir una respuesta amable
changed-talk = Quiere hablar conmigo o verme
    .what =
        Quizá es lo que esperabas, o lo que temías. En los dos casos puedes tomarte un día antes de decir cuándo. “Gracias por preguntar. Me gustaría pensarlo y responderte mañana” es una respuesta completa.

        Primero, haz una nueva revisión. Las preguntas miran cómo están las cosas ahora: si es seguro, si puedes oír un sí y también un no, si tienes calma suficiente. Lleva unos minutos.

        Si las respuestas dicen que sigas, tu tiempo de calma puede terminar hoy, y el Camino se abre en el punto donde se habla y se encuentra otra vez un tono fácil. Si dicen que todavía no, verás por qué, y qué ayuda antes.
    .next = Nueva revisión
changed-angry = Me escribió algo confuso o con rabia
    .what =
        No debes ninguna respuesta. Esta noche no, y quizá nunca. Pon el teléfono boca abajo. Siente los pies en el suelo.

        Las palabras con rabia o confusas dan ganas de explicar, o de arreglarlo enseguida. Ese deseo es fuerte, y pocas veces ayuda. Lo que tu ex siente ahora es suyo. No puedes ordenarlo escribiendo.

        No lo leas diez veces. Si ayuda, deja que alguien de confianza lo lea y te diga en una línea qué dice. Si hay una pregunta práctica, responde solo a esa, mañana.

        Si hay una amenaza, o sientes miedo, guarda el mensaje y ve a Apoyo. No tienes que pasar por eso a solas.
    .next = Ayuda para pasar la ola
changed-no = Me dijo que no
    .what =
        Lo siento mucho. Duele, aunque una parte de ti ya lo supiera. Preguntaste o esperabas, y ahora hay una respuesta. Esta noche no tienes que hacer nada con ella.

        Por favor, no preguntes por qué, ni ofrezcas cambiar. Si lo dijo con amabilidad, puedes escribir una línea: “Gracias por decírmelo. Te deseo lo mejor”. No responder también está bien. Después, deja que haya calma.

        Díselo hoy a una persona: “Me dijo que no. ¿Puedes quedarte conmigo, o al teléfono?”. Come algo. Duerme, si puedes.

        Si sigues, los pasos más adelante del Camino se cierran y en su lugar queda el Camino para sanar. No es un castigo. Es una forma de respetar su respuesta y de cuidarte. Si sientes que no puedes soportarlo, abre Apoyo ahora.
    .next = Ver qué ayuda ahora
changed-blocked = Me bloqueó
    .what =
        Es duro de ver. Una foto vacía, una sola marca, ninguna respuesta. Puede sentirse como si te hubieran borrado. No ha sido así. Tu ex ha puesto un límite, y ahora mismo es su forma de cuidarse.

        Lo amable es dejar el límite donde está. Eso quiere decir: ninguna otra app, ningún otro número, ninguna cuenta nueva, ninguna carta, ninguna amistad que pregunte por ti. Cada una de esas cosas le diría que su límite no cuenta.

        No necesitas saber por qué. Escribe en papel lo que quieres decir, para que nadie lo lea. Esta noche, cuéntaselo a alguien de confianza. Si sigues aquí, los pasos más adelante se cierran y la página se dedica a ti: el Camino para sanar y los días de calma sin fin.
    .next = Ver qué ayuda ahora
changed-stop = Me pidió que parara
    .what =
        Entonces la respuesta es parar, hoy y del todo. Puede doler, y quizá sientas vergüenza. Aun así puedes hacer lo correcto, y es simple: no le llega nada más.

        Ni un perdón, ni “solo una última cosa”, ni un regalo, ni un recado a través de amistades o familia. Ahora hasta un mensaje amable puede asustar, y en algunos lugares puede ir contra la ley. Si por los hijos o el trabajo tiene que haber contacto, pide ayuda para organizarlo a una persona neutral.

        La mayoría de quienes escribieron demasiado lo hicieron por dolor. Puedes hablar de eso con sinceridad con alguien de confianza o en una terapia. Si sigues aquí, los pasos más adelante se cierran, y el Camino para sanar queda abierto.
    .next = Ver qué ayuda ahora
changed-someone-new = Hay otra persona
    .what =
        De su lado, del tuyo, o quizá solo oíste un rumor. Por favor, no vayas a mirar. Lo que encuentras de noche en una pantalla no te dará paz.

        Si tu ex está con alguien, es una decisión suya y libre. No dice nada de lo que tú vales. No le escribas por eso, no preguntes a sus amistades y deja en paz a esa otra persona. Permítete la tristeza o la furia junto a alguien de confianza.

        Si eres tú quien conoció a alguien, trata también con justicia a esa persona. Nadie es una venda. Está bien ir con calma.

        Una pregunta de la revisión tiene ahora otra respuesta. Respóndela otra vez. Así tu página irá con lo que hay.
    .next = Responder otra vez esa pregunta
changed-together = Volvimos
    .what =
        Qué alegría. Disfrútalo, y ve despacio. Las primeras semanas son dulces, y los viejos problemas pueden estar dormidos, no lejos.

        Primero, otra vez las preguntas de seguridad. Se las hacemos a todo el mundo. Cuando dos personas vuelven, también puede volver el miedo, y preferimos preguntar de más. Busca para esto un momento tranquilo, a solas.

        Si todo va bien, se abren las fases 7 a 14, en cualquier orden: la charla sincera, la reparación, la confianza, el tiempo en pareja, las necesidades y noes, y un plan común. Elige la que más falta haga. Podrías hacer una cosa pequeña a la semana, también en los días felices. Tus días de calma y todo lo que escribiste se conservan.
    .next = Responder las preguntas de seguridad
changed-ended-again = Terminó otra vez
    .what =
        Lo siento. Tenías esperanza, y vuelve a doler en el mismo sitio. Haberlo intentado no fue una tontería.

        Esta noche pide pocas cosas: agua, algo de comida, una persona, una cama. Las decisiones pueden esperar a la luz del día.

        Cuando te sientas con fuerzas, empieza una nueva etapa. Todo lo que hiciste antes se conserva: tus días, tus páginas, tus notas. Pueden ayudarte a ver qué fue igual esta vez y qué no. Más vueltas suelen traer más dolor, así que la revisión preguntará por eso, con suavidad. Si prefieres soltar ahora, el Camino para sanar está abierto, sin ninguna pregunta.
    .next = Empezar una nueva etapa
changed-let-go = Ya no quiero esto
    .what =
        Entonces no tienes que hacerlo. No necesitas un motivo, y no hay nada que demostrar a nadie.

        Quizá un día, al despertar, algo tiraba menos de ti. Quizá te pesa el cansancio, o conociste a alguien, o por fin viste algo con claridad. Todos son buenos motivos. No tener ninguno también lo es.

        Desde aquí, el Camino para sanar es tuyo: ocho semanas, a tu ritmo. Nadie te preguntará por volver. Tus días y tus notas se quedan, si no los borras. No necesitas avisar a tu ex. Si espera una palabra tuya, basta con una línea amable: “Lo he pensado, y voy a soltarlo. Te deseo lo mejor”.
    .next = Ir al Camino para sanar
changed-scared = Tengo miedo
    .what =
        Gracias por decirlo. No necesitas tener certeza, y aquí nadie te pedirá pruebas.

        Si ahora mismo estás en peligro, llama al número de emergencias o ve adonde haya otras personas: una casa vecina, una tienda, una estación.

        Si hay tiempo, ve a Apoyo. Allí encuentras a personas que escuchan y pueden ayudarte a planear lo que es seguro. Para hablar con ellas no tienes que decidir nada. Ten cuidado si alguien más puede abrir tu teléfono. “Salir ya” te saca de esta página al instante, pero el historial del navegador sigue mostrándola.

        Si lo que te da miedo es lo que podrías hacer tú, también cuenta. En Apoyo hay lugares para eso. Nada de este toque se guarda.
    .next = Abrir Apoyo

changed-reply-owed = No debes ninguna respuesta. Si un juzgado u otra norma limita el contacto, una respuesta puede romperla, aunque tu ex escriba primero.
    .what = Esta noche no tienes que averiguar qué significa. Guarda el mensaje, deja el teléfono y cuéntaselo a una persona de confianza. Si sientes miedo, o hay una norma y no lo tienes claro, pregunta a un servicio especializado o pide consejo legal antes de hacer nada. En Apoyo hay lugares donde preguntar.
    .next = Abrir Apoyo
    .heal = Ir al Camino para sanar

## Una respuesta corta y amable

reply-title = Una respuesta amable y corta
reply-breath = Primero, veinte minutos. Deja el teléfono, camina, bebe agua. El mensaje seguirá ahí.
    .running =
        { $minutes ->
            [one] Falta { $minutes } minuto
           *[other] Faltan { $minutes } minutos
        }
    .done = Pasaron veinte minutos. ¿Cómo te sientes ahora?
    .skip = Seguir con calma
reply-intro = Más o menos igual de larga que su mensaje. Con calidez, con sencillez, sin preguntas que obliguen a contestar.
reply-choose = Elige una de estas seis. Después puedes cambiarla.
reply-yours = Tu respuesta
reply-1 = Hola, qué bien que me escribas. Yo voy bien. Espero que tú también.
reply-2 = Gracias por acordarte de mí. Fue un detalle amable. Que tengas una buena semana.
reply-3 = Me alegra saber de ti. Por ahora llevo un tiempo de calma, y te deseo lo mejor.
reply-4 = Gracias por contármelo. Me alegra que te haya salido bien.
reply-5 = ¡Hola! Sí, a mí también me hizo sonreír. Cuídate mucho.
reply-6 = Gracias por tu mensaje. Quiero responderte bien, así que te escribo en uno o dos días.
reply-check = Antes de enviarla: ¿podría tu ex dejarla sin respuesta y sentirse bien?
reply-copy = Copiar esta respuesta
reply-copied = Copiada. Envíala de día, y luego déjala descansar.
reply-not-copied = No se pudo copiar. Marca las palabras y cópialas a mano.
reply-no-need = También puedes dejarlo por hoy. Una respuesta amable mañana sigue siendo amable.
