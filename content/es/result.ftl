# La página del resultado. En estos textos no aparece nunca el nombre de un resultado, ni de una regla, ni un puntaje.

## Títulos: uno por resultado, sus primeras palabras y el botón del paso siguiente

outcome-minor = Mereces compañía de verdad en esto
    .lead =
        Una ruptura puede doler mucho, a cualquier edad. Esta guía está hecha para personas de 18 años o más, así que las preguntas terminan aquí.

        Lo que más ayuda ahora es tener cerca a una persona amable. No hiciste nada malo por venir.
    .next = Buscar una línea para jóvenes

outcome-crisis = Antes que nada: tú, a salvo y en compañía
    .lead =
        Gracias por decirlo. Todo lo demás puede esperar.

        Deja que una persona te acompañe en esto, por voz, por mensaje o en la misma habitación.
    .next = Hablar con alguien ahora

outcome-safety-stop = Ahora la seguridad va primero
    .lead =
        Una de tus respuestas importa más que todas las demás. Por eso esta guía no te llevará de vuelta hacia el contacto.

        Tampoco te deja a solas con esto. Más abajo hay personas que conocen bien este tipo de situación, y una forma tranquila de seguir.
    .next = Ver quién puede ayudar

outcome-no-contact-requested = Tu ex te ha dicho lo que necesita
    .lead =
        Pidió que no hubiera contacto, o cerró la puerta. Eso duele, y está claro.

        Dejar a tu ex en paz es ahora lo más amable, para las dos partes. Tú también mereces cuidado, y eso empieza aquí.
    .next = Empezar el Camino para sanar

outcome-let-go = Quizá sea hora de soltar, con suavidad
    .lead =
        Esto te importa mucho, y se nota. Aun así, lo que nos contaste no apunta a intentarlo otra vez.

        Soltar no es perder. Nadie puede quitarte lo que fue bueno. El camino desde aquí es tuyo, y no necesita nada de tu ex.
    .next = Empezar el Camino para sanar

outcome-heal-first = Primero recobra la calma, luego mira otra vez
    .lead =
        Nada se ha cerrado para siempre. Ahora mismo, tener los pies en la tierra importa más que cualquier mensaje.

        Así que se empieza con el Contacto cero (tiempo de calma) y con sanar. Después respondes otra vez y ves qué ha cambiado.
    .next = Empezar mis días de calma

outcome-try-with-care = Hay lugar para intentarlo, despacio y con cuidado
    .lead =
        Nada en tus respuestas va en contra de un intento con cuidado. Empieza contigo: Contacto cero (tiempo de calma), una mirada sincera a lo que se rompió y un cambio de verdad.

        Si llega más lejos, lo deciden las dos partes, con libertad.
    .next = Empezar mis días de calma

## Menores de 18 años

result-minor-adult =
    Cuéntaselo a una persona adulta en quien confíes. Puede ser de tu familia, de tu escuela, de un centro de salud o de tu equipo deportivo. Puedes decir: “Estoy pasando por una ruptura y es mucho para mí. ¿Puedes quedarte conmigo un rato?”. Si la primera persona no te escucha, prueba con otra.
    .title = Cuéntaselo a alguien de confianza
result-minor-lines =
    Hay líneas solo para jóvenes. No necesitas un motivo grande para llamar o escribir, y puedes colgar en cualquier momento. Si alguna vez piensas en quitarte la vida o en hacerte daño, díselo a alguien hoy.
result-minor-scared =
    Si alguien te golpea, te asusta, te empuja a hacer cosas sexuales, comparte imágenes tuyas o vigila tu teléfono, no es culpa tuya. Eso vale si es la persona con quien estabas, y también si es otra. Una línea para jóvenes puede ayudar, y también una persona adulta de confianza. Si hay peligro, llama al número de emergencias.
    .title = Si alguien te hace daño o te asusta
result-minor-breath =
    La página para respirar y el reloj de 15 minutos también están aquí para ti. Una ola de dolor sube, y luego se hace más pequeña.
    .title = Para los próximos minutos
    .go = Respirar conmigo

## Cuando la vida pesa demasiado

result-crisis-act =
    Por favor, haz ahora estas tres cosas, una después de otra.

    - Llama o escribe a un número de esta página, o a tu número de emergencias. Basta con decir: “No estoy a salvo”.
    - Dile a una persona dónde estás. Pídele que venga, o que se quede al teléfono.
    - Aléjate de todo lo que podrías usar para hacerte daño, o dáselo a alguien. Ve adonde haya otras personas.

    No tienes que explicarlo bien. Solo tienes que pasar esta hora, en compañía de alguien.
    .title = Ahora mismo
    .tell = Palabras que puedes enviar: “No estoy bien y no debería estar a solas ahora. ¿Puedes llamarme o venir?”
result-crisis-safe =
    Dijiste que ahora estás a salvo, y que has tenido pensamientos de morir o de hacerte daño. Es mucho para cargar. Es un buen motivo para hablar hoy con alguien.

    - Llama o escribe a un número de esta página. Están también para los pensamientos, no solo para el peligro.
    - Cuéntale a una persona de confianza lo que nos contaste.
    - Pon distancia entre tú y todo lo que podrías usar.
    - Pide una cita médica esta semana.

    Si se hace más fuerte y crees que podrías hacerlo, llama enseguida a tu número de emergencias.
    .title = No deberías cargar con esto a solas

## Seguridad

result-safety-ex =
    Esto no es un problema entre dos personas que tú tengas que arreglar. No es culpa tuya.

    Nadie puede hacerte daño, asustarte ni mandar en tu vida. Ni por rabia, ni por tristeza, ni porque te quiera.

    En los servicios especializados en violencia de pareja hay personas que conocen esto bien. Escuchan y te creen. Puedes llamar aunque no sepas si lo tuyo cuenta. No tienes que denunciar a nadie, ni decidir nada hoy.

    El tiempo después de una ruptura puede tener más peligro, no menos. Por eso, no veas a tu ex a solas, ni para hablar ni para recoger tus cosas. Antes planéalo con un servicio especializado.

    Si estás en peligro, llama a tu número de emergencias.
    .title = No es culpa tuya
    .plan =
        Un plan de seguridad son unas pocas cosas pequeñas que se preparan antes: una palabra clave con alguien de confianza, un lugar adonde ir, tus papeles y llaves en un mismo sitio. Un servicio especializado puede hacerlo contigo, a tu ritmo.

result-safety-own =
    Gracias por tu sinceridad. El paso que cuida es ahora parar el contacto: ni mensajes, ni regalos, ni visitas, ni recados a través de amistades. Parar ayuda a que tu ex se sienta a salvo.

    Pedir perdón no es un motivo para escribir. Por buena que sea tu intención, puede asustar a alguien que ha sufrido daño o que tiene miedo. Si quieres pedir perdón de verdad, deja que tu ex viva libre de ti, y busca ayuda para cambiar.

    Hay personas que trabajan para ayudar con esto. Su trabajo es ayudar, no castigar. Llama a una esta semana.

    Si crees que podrías hacerle daño a alguien, aléjate ahora de esa persona, y llama a una línea de esta página o a tu número de emergencias.

    Defenderte no es lo mismo que controlar a alguien. Si devolviste un golpe, o actuaste por miedo, cuéntaselo a un servicio especializado. Puede ayudarte a ver cuál de las dos cosas fue.
    .title = El paso que cuida es parar el contacto
    .next = Buscar una línea sobre mi propia conducta

result-safety-own-second =
    También marcaste cosas que hiciste tú. Para muchas personas que sufrieron daño, algo de eso fue una forma de protegerse. Defenderte no es lo mismo que controlar a alguien.

    Si una parte fue más que eso, también importa. Para eso hay líneas tranquilas y privadas. Fuera lo que fuera, la distancia es lo más seguro para las dos partes.
    .title = Sobre lo que hiciste

result-safety-order =
    Una norma sobre el contacto va antes que todo lo que hay en esta guía. Por favor, no escribas, no llames, no visites ni envíes nada.

    Un “me gusta”, un regalo o un mensaje a través de amistades también puede romper esa norma. Y también una respuesta, aunque tu ex escriba primero.

    Si no sabes si hay una norma, o qué abarca, pide consejo legal o pregunta en el juzgado antes de hacer nada. Puede que donde vives haya consejo gratis. Si es una norma del trabajo o del lugar de estudios, pregunta a quien se encarga de ella. Si hay hijos o una casa compartida, pregunta cómo deben ir los mensajes necesarios.

    Si la norma está para protegerte, sigue en pie para ti. Un servicio especializado puede decirte qué hacer cuando se rompe.
    .title = Puede haber una norma sobre el contacto

result-device-warning =
    Si tu ex puede tener cómo entrar en este dispositivo, usa uno al que no llegue: el teléfono de alguien de confianza, o un equipo de una biblioteca. “Salir ya” oculta esta página, pero el historial del navegador sigue mostrando la visita. Si crees que alguien rastrea tu teléfono, habla con un servicio especializado antes de cambiar nada en él. Un cambio repentino se puede notar.
    .title = ¿Alguien puede ver este dispositivo?

result-worried =
    Si también te preocupa algo que hiciste tú, puedes responder una pregunta más. No se guarda, y puedes dejarla.
    .title = ¿Te preocupa algo que hiciste?
    .go = Responder esa pregunta

result-saving-off =
    Por una de tus respuestas, no se guarda nada, y lo que esta revisión escribió se ha quitado de este dispositivo. Aun así puedes leerlo todo.

    ¿Alguien más puede abrir este dispositivo?
    .title = Guardar en este dispositivo
    .yes-keep = No, solo yo. Guardar mi avance
    .no = Sí, o no lo sé. No guardar nada
    .saved = Desde ahora, tu avance se guarda en este dispositivo. Puedes cambiarlo en Ajustes.
    .nothing = Aquí no se guarda nada. Cuando cierres esta página, todo se va.

## Contacto que la otra persona no quiere, y despedirse

result-no-contact =
    No hacer nada aquí pide mucha fuerza. Por favor, no busques otra entrada: ni otro número, ni otra cuenta, ni recados a través de amistades o familia, ni una carta en la puerta.

    Si un día tu ex quiere hablar, sabe cómo encontrarte. Tú no tienes que esperarlo. Lo que quieres decir cabe en una carta en papel que nadie recibe, todas las veces que quieras.

    Si los hijos, una casa o el dinero piden unas palabras, busca consejo legal o un servicio de asesoría sobre cómo hacerlo. No lo uses como una forma de escribir.
    .title = Dejar a tu ex en paz

result-open-days =
    El Contacto cero (tiempo de calma) puede ser solo para ti. Aquí los días de calma solo suman. No tienen fecha final y no llevan de vuelta al contacto. Son para ti: más sueño, la cabeza más clara, un teléfono más tranquilo.
    .title = Días de calma, solo para ti
    .start = Contar mis días de calma

result-hard-night =
    Si respondiste en una noche difícil, responde otra vez en 14 días. Entonces las cosas pueden verse de otra manera. Si se ven igual, sabrás que no fue solo la noche.
    .title = ¿Fue una noche difícil?

## Intentarlo con cuidado

result-odds =
    Nadie puede decirte cuál es tu posibilidad, y esta guía no finge saberlo. Algunas parejas se reencuentran. Muchas de ellas se separan otra vez. Decide tu ex, con libertad.

    Pero tu parte es real: cómo sanas y cómo actúas.
    .title = Una palabra sincera sobre la esperanza

result-wait =
    Tu ex pidió tiempo, o dijo que escribiría. Así que la próxima palabra es suya. El siguiente paso hacia tu ex espera 60 días de calma, y ningún paso de aquí te pide escribir primero.

    Si escribe antes, vuelve y elige “Algo cambió”. Si no escribe, habrás construido algo que es tuyo.
    .title = Tu ex escribe primero

result-low-contact =
    Tienes algo en común con tu ex que pide unas palabras de vez en cuando. Lo tuyo es entonces el contacto mínimo, con el mismo número de días.

    - Usa un solo canal, y solo para lo práctico.
    - Ante cada mensaje, pregúntate: ¿podría enviarlo a alguien del trabajo?
    - Elige horas fijas para leer y responder.
    - Nunca mandes mensajes a través de los hijos.
    - Si todavía hay una casa en común: una hora privada al día, y las tardes por separado.

    Los mensajes necesarios no rompen tu tiempo de calma. La hoja de mensajes prácticos puede ayudarte a que sean cortos.
    .title = Cuando hay que seguir en contacto

result-answer-now =
    Tu ex acepta saber de ti. Estas dos formas están bien. Ninguna es una prueba, y desaparecer sin decir nada no es el plan.
    .title = Tu ex acepta el contacto
    .first = Tomar antes { $days } días de calma
    .now = Responder ahora
    .courtesy-lead = Si tomas los días de calma, avísale antes, para no dejar a tu ex en la duda. Podrías enviar esto:
    .courtesy = Gracias por escribirme. Me tomo un tiempo de calma, unos { $days } días. No es contra ti. Después te escribo.
    .taken = Elegiste responder ahora. Primero vienen las fases 1 y 2, hoy si quieres. Después se abre la fase 6.

# In place of rule-H14 and rule-H15, for someone who was betrayed and left.
result-hurt-and-left = Te hicieron daño. Tu parte puede ser pequeña. Nombra lo que es tuyo, y nada más. Irte fue una forma de cuidarte. No tienes que buscarle fallos para sanar, y no le debes a nadie otra oportunidad.
    .step = Escribe una línea sobre lo que te hicieron. Si alguna cosa pequeña fue tuya, añádela. Después cierra la página.

result-self-compassion =
    Te echas toda la culpa. Pocos finales tienen una sola raíz. Culparte puede parecer lo mismo que asumir tu parte. No lo es, y te desgasta.

    Prueba esto hoy: di lo que hiciste en una frase simple. Después di lo que le dirías a alguien a quien quieres, si hubiera hecho lo mismo.

    Si alguien te dijo una y otra vez que todo era culpa tuya, cuéntaselo a un servicio especializado en violencia de pareja. No es una parte normal del amor.
    .title = Trátate también con justicia

result-stop-any-time = Puedes parar en cualquier momento. Sanar y soltar es un final igual de bueno.


# They asked to talk, and the check-in after that went well.
result-talk =
    Tu ex quiere hablar contigo o verte, y nada en tus respuestas va en contra. Así que tu tiempo de calma puede terminar hoy, si tú también lo quieres.

    También puedes seguir con los días que elegiste, y decírselo. Las dos cosas están bien.
    .title = Tu ex quiere hablar
    .end = Terminar hoy mi tiempo de calma
    .taken = Terminaste tu tiempo de calma para hablar con tu ex. La fase 6 ya está abierta.

## De nuevo en pareja: se repitió la parte de seguridad y no salió ninguna señal de parar

result-together = Tú y tu ex, de nuevo en pareja
    .lead =
        Nada en tus respuestas se opone. Así que las fases 7 a 14 ya están abiertas, en el orden que quieras.

        Son para dos personas que lo quieren, con libertad. Cualquiera puede parar en cualquier momento. Si alguna vez sientes miedo, ahí está Apoyo.
    .care = Ten cuidado con esto

## Todavía no hay nada que mostrar

result-none = Aún no hay un resultado
    .lead = Primero vienen unas preguntas sinceras. Después esta página te dice dónde estás, por qué, y cuál es un buen paso siguiente. Puedes saltar las preguntas difíciles y parar en cualquier momento.
    .go = Hacer la revisión, unos 6 minutos
result-under-way = Ya hiciste una parte
    .lead = Quedan unas pocas preguntas. Cuando las respondas, esta página te dirá dónde estás y cuál es un buen paso siguiente.
    .go = Seguir con la revisión

## Partes de la página

result-why = Por qué
result-more = Más motivos
result-first-step = Un primer paso
result-also = Esto también es verdad
result-next = Un paso siguiente
result-path = Ver el Camino
result-tools = Herramientas para momentos difíciles
result-again = Responder las preguntas otra vez
result-causes = Lo que se rompió, como lo ves tú
result-causes-unclear = Todavía no está claro. No pasa nada, y es bueno averiguarlo. La fase 1 te ayudará a mirar.
result-heal = Ver el Camino para sanar
result-recheck-14 = En 14 días te haremos otra vez algunas de estas preguntas, y una vez más cuando termine un tiempo de calma. En dos semanas puede moverse mucho.
result-recheck-3 = Desde el tercer día puedes responder otra vez, cuando te sientas con fuerzas. No hay prisa.

# What a returning person reads, by the neutral letter of the saved plan. Names no closed phase and no reason.
result-saved-plan = Qué bueno verte. Aquí es donde estabas.
    .a = Tu plan: primero Contacto cero (tiempo de calma), después pasos pequeños, con cuidado. Tus días y tus notas están donde los dejaste.
    .b = Tu plan: Contacto cero (tiempo de calma) para recobrar la calma, después mirar otra vez. Tus días y tus notas están donde los dejaste.
    .c = Tu plan: cuidarte, un día a la vez. El Camino para sanar está abierto, y también las herramientas para momentos difíciles.

## Cuántos días de calma

# $days: the suggested length, or a length to choose, 30 to 60. $least, $most: the range to choose from.
result-days =
    Te sugerimos { $days } días de calma.

    Puedes elegir otra duración, hasta 60. Un tiempo de calma de 30 a 60 días es una costumbre, no una ley de la naturaleza. Nada de lo que encontramos muestra que el silencio traiga a alguien de vuelta. Estos días son para que tú estés mejor.
    .title = { $days } días de calma
    .choose = ¿Cuántos días quieres tomar?
    .fewer = Con menos días, los pasos siguientes no se abren antes.
    .range = De { $least } a { $most } días.
    .from-today = Empiezan hoy. Si tu último contacto fue antes, puedes poner el día en la página siguiente.
    .option = { $days } días
    .suggested = { $days } días (lo que sugerimos)
# $days: the length of the quiet time that runs.
result-days-running = Elegiste un tiempo de calma de { $days } días.
    .change = Cambiar la duración
    .see = Ver mis días de calma
result-days-done = Tus días de calma terminaron. Te los diste tú, y siguen siendo tuyos. Lo que viene ahora está en el Camino.
    .title = Tu tiempo de calma ha terminado
result-days-why = Empezamos con 30 días. Cada una de estas cosas suma cinco, hasta 60 en total:
result-days-no-more = Empezamos con 30 días, y nada en tus respuestas pide más.
days-them = Tu ex decidió terminar.
days-recent = Terminó hace menos de seis semanas.
days-checking = Miras qué hace tu ex casi todos los días.
days-coping = Dormir, comer o trabajar cuesta casi todos los días.
days-asking = Volviste a pedírselo, o seguiste escribiendo, en los últimos tres meses.
days-cycles = Ya hubo antes ruptura y vuelta entre tú y tu ex.
days-jealousy = Los celos influyeron mucho.
days-trust = La confianza o una traición influyó mucho.
days-floor = Recobrar primero la calma lleva al menos 45 días.
days-space = Tu ex pidió espacio, así que son los 60 días completos.

## Motivos para sanar primero, cada uno con un primer paso para hoy

rule-H1 = Elegiste no responder una de las preguntas de seguridad. Estás en tu derecho. Hasta que tenga respuesta, vamos por el camino suave.
    .step = Lee una vez la página de Apoyo, para saber quién está ahí. Puedes responder la pregunta cuando quieras.
rule-H2 = Una o dos veces tuviste miedo de tu ex, o te contuviste. Eso merece una mirada más de cerca antes de cualquier contacto.
    .step = Cuéntale a alguien de confianza, o a un servicio especializado en violencia de pareja, qué pasó aquella vez. Una llamada no te obliga a nada.
rule-H3 = Nos contaste algo que hiciste y que cruzó un límite. Cosas así desgastan la confianza, y puedes parar.
    .step = Elige un límite que no vas a volver a cruzar, como “No miro el teléfono de nadie”. Dilo una vez en voz alta.
rule-H4 = Hay otra persona, de tu lado o del suyo. Intentarlo ahora no sería justo para tres personas.
    .step = Silencia lo que te muestra a tu ex con otra persona. Si eres tú quien sale con alguien, dile una frase sincera sobre lo que sientes.
rule-H5 = Lo pediste más de una vez, y hace poco. Tu ex ya te oyó. Pedirlo otra vez se sentiría como presión.
    .step = Quita hoy el chat de la vista, y elige a una persona de confianza que reciba los mensajes que no mandas.
rule-H6 = Ya hubo varias rupturas y vueltas entre tú y tu ex. Sin un cambio de verdad, un nuevo comienzo puede acabar fácilmente en el mismo lugar.
    .step = Escribe qué fue igual en cada final. Basta una línea para cada uno.
rule-H7 = Han pasado menos de dos semanas. Nadie tiene calma tan pronto, y no hay que decidir nada.
    .step = Haz ahora solo tres cosas: bebe o come algo, deja el teléfono en otra habitación, acuéstate.
rule-H8 = Apenas puedes con el día. Tu cuerpo necesita cuidado antes que nada.
    .step = Bebe agua, come algo pequeño y dile a una persona lo mal que va. Si sigue así, pide una cita médica esta semana.
rule-H9 = Miras qué hace tu ex muchas veces al día. Cada mirada abre un poco la herida.
    .step = Silencia a tu ex en todos los sitios que puedas, solo por hoy. Mañana puedes elegir otra vez.
rule-H10 = Casi todos los días miras qué hace tu ex, y casi todos los días son difíciles. Puede que lo uno alimente lo otro.
    .step = Después de cenar, deja fuera de tu alcance la app que más miras, y planea otra cosa para esa hora.
rule-H11 = Un no, o la falta de respuesta, te costaría mucho ahora. Un intento solo es seguro para las dos partes si también puede terminar.
    .step = Termina esta frase en papel: “Si dice que no, la primera persona a la que llamo es …”
rule-H12 = Una parte de ti quiere demostrar algo. Es humano después de un golpe así. No es un motivo seguro para escribirle.
    .step = Escribe qué te gustaría demostrar, y a quién. Después escribe qué harías hoy si no hubiera nada que demostrar.
rule-H13 = Sientes que la causa principal solo puede cambiar si cambia tu ex. Esa parte no está en tus manos.
    .step = Haz dos listas cortas: lo que le toca cambiar a tu ex y lo que te toca a ti. Haz una cosa pequeña de tu lista.
rule-H14 = Ahora mismo parece que todo fue por tu ex. Eso puede cambiar cuando el dolor haga menos ruido, y es en tu parte donde puedes hacer algo.
    .step = Piensa en un momento pequeño que hoy llevarías de otra manera. Eso no disculpa lo que hizo tu ex.
rule-H15 = Tu propia parte todavía no se ve del todo. Suele pasar al principio. Se aclara con el tiempo y con una mirada sincera.
    .step = Nombra una cosa que hiciste y que le dolió, en una sola frase y sin ningún “pero”. Puede quedarse en tus notas.
rule-H16 = Todavía no pisas suelo firme. Un mensaje enviado desde aquí te pesaría, venga la respuesta que venga.
    .step = Elige la cosa más pequeña que te haría el día más fácil, y haz solo esa.
rule-H17 = Cambiaste una respuesta de seguridad mientras estabas aquí. No pasa nada. Por ahora vamos con la más prudente.
    .step = Lee con calma la página de Apoyo. En uno o dos días, responde otra vez tal como es.

## Lo que hay detrás de los otros resultados

rule-S1 = Nos contaste cosas que hizo tu ex y que nadie debería hacerle a otra persona. Cuentan, aunque hayan pasado hace mucho.
rule-S2 = A menudo tuviste miedo, o a menudo te contuviste. El amor no debería sentirse así. El miedo es una señal en la que confiar.
rule-S3 = Nos contaste cosas que hiciste y que pueden poner en peligro a otra persona. Decirlo aquí fue un primer paso sincero.
rule-S4 = Hay, o hubo, una norma que limita el contacto entre tú y tu ex. Va primero, quiera lo que quiera cada parte.
rule-S5 = Puede haber una norma que limite el contacto entre tú y tu ex. Hasta que lo sepas con certeza, actúa como si la hubiera.
rule-N1 = Tu ex te pidió no tener contacto. No tienes que estar de acuerdo. Solo tienes que dejar que sea así.
rule-N2 = Tu ex te bloqueó. Eso es una respuesta, aunque no tenga palabras. Puede cambiar o no, y eso lo decide tu ex.
rule-L1 = Tu ex te dijo con calma que no va a volver. Fue una respuesta clara, y merece que la creas. Puedes sentir tristeza todo el tiempo que necesites.
rule-L2 = Tu ex tiene otra pareja estable. Hacerse a un lado es justo para todas las personas, y te deja libre para volver a tu propia vida.
rule-L3 = Lo pediste en tres días o más, y no se abrió ninguna puerta. Ya pediste lo que había que pedir. Está bien dejarlo ahora.
rule-L4 = Nos contaste que la causa principal no puede cambiar. El amor, por sí solo, no puede con eso. No es culpa de nadie, y aun así duele.
rule-L5 = Entre tú y tu ex hubo tres rupturas y vueltas o más, y entre una y otra no cambió mucho. Otra vuelta bien podría doler como la última. Puedes bajarte aquí.
rule-C1 = Nos contaste que podrías llegar a quitarte la vida o a hacerte daño. Nada de este sitio importa más.
rule-C2 = Nos contaste que tienes pensamientos de quitarte la vida o de hacerte daño. Eso va primero, y con ayuda puede pesar menos.
rule-M1 = Tienes menos de 18 años. Esta guía está hecha para personas adultas, y mereces una ayuda hecha para ti.
rule-T1 = Tienes calma suficiente, ves una parte tuya y podrías vivir con un no. Lo que quiere tu ex no se ve desde aquí. Eso solo lo sabe tu ex.
