# La página Sobre esta guía: qué es, cómo decide la revisión, sus límites, la privacidad y de dónde vienen las ideas.

about-title = Sobre esta guía
about-what =
    Kintsugi es una guía gratis y privada para las semanas después de una ruptura, para quien tiene la esperanza de volver. Te ayuda a pasar las noches, a ver qué se rompió, a asumir tu parte, a tener un Contacto cero (tiempo de calma) y a crecer.

    Solo después, y solo si es bien recibido, te ayuda a escribirle, a reparar la confianza y a decidir con tu ex. Donde intentarlo no sería seguro o no sería bien recibido, lo dice, y ofrece un camino para sanar que es igual de bueno.

    Kintsugi es el arte de reparar con oro un cuenco roto. Las grietas se siguen viendo. Pasan a ser parte de su belleza.
    .title = Qué es esto
# In place of most of this page, where the visitor asked for a guide that is only about the visitor.
about-plain =
    Kintsugi es una guía gratis y privada para las semanas después de una ruptura. Te ayuda a pasar las noches, a contar tus días y a crecer.

    Kintsugi es el arte de reparar con oro un cuenco roto. Las grietas se siguen viendo. Pasan a ser parte de su belleza.

    Algunas partes están apartadas, también en esta página, porque pediste una guía que trate solo de ti. En Ajustes puedes traer de vuelta cómo decide la revisión y de dónde vienen las ideas.
about-freedom =
    La libertad de la otra persona va primero. Aquí no hay trucos: ni silencio como castigo, ni celos, ni pruebas, ni amistades que espían. Cada paso más adelante necesita algo que tu ex haya hecho por su propia voluntad.
    .title = Lo que no vas a encontrar aquí

## Cómo decide la revisión

about-method =
    La revisión mira todas tus respuestas y todas las reglas de abajo. Decide la regla más prudente de las que encajan. Responder de forma más preocupante no te da un resultado más suave, con una excepción: al final del tiempo de calma, un tropiezo pasado que nombras y que ya cambiaste deja de contar, mientras que una pregunta sin responder sigue contando. Si dejas abierta una pregunta de seguridad, vamos por el camino suave.

    Las reglas se apoyan en la investigación y en la buena práctica. Esto no es una escala psicológica validada.
    .title = Cómo decide la revisión
about-rule-age = A quien tiene menos de 18 años no se le pregunta nada más, y se le muestra quién ayuda a jóvenes.
    .title = Edad
about-rule-life = Los pensamientos de quitarte la vida o de hacerte daño van antes que todo lo demás. Si podrías llegar a hacerlo, las preguntas terminan enseguida. Si ahora estás a salvo, primero recibes apoyo, y después un camino tranquilo.
    .title = Tu vida
about-rule-safety = El maltrato, las amenazas, la vigilancia, el miedo frecuente y las normas que limitan el contacto cierran el camino hacia tu ex. Da igual quién de la pareja lo hizo. Aquí nadie tiene que probar nada.
    .title = Seguridad
about-rule-wishes = Si tu ex pidió no tener contacto o te bloqueó, la guía te ayuda a dejar a esa persona en paz.
    .title = Lo que quiere tu ex
about-rule-goodbye = Algunas respuestas apuntan a soltar: un no claro y tranquilo, otra pareja estable, muchos días de pedir sin una puerta abierta, una causa principal que no puede cambiar, o muchas idas y vueltas con poco cambio.
    .title = Soltar
about-rule-heal =
    Otras respuestas piden sanar primero. Saltaste una pregunta de seguridad, o suavizaste una respuesta. Tuviste miedo una o dos veces. Cruzaste un límite menor. Hay otra persona. Volviste a pedirlo en varios días. Hubo muchas idas y vueltas. Es muy reciente. Apenas puedes con el día, o miras mucho qué hace tu ex. Un no sería demasiado difícil, o una parte de ti quiere demostrar algo. El cambio depende solo de tu ex, o todo parece cosa suya.

    También sumamos dos cosas a partir de tus respuestas: con cuánta claridad ves tu propia parte y cuánta calma tienes. Si una de las dos es baja, primero va sanar. No mostramos nunca esas sumas. Parecerían una posibilidad, y no lo son.
    .title = Sanar primero
about-rule-try = Si no encaja ninguna otra regla, hay lugar para un intento con cuidado. Eso no te dice qué quiere tu ex.
    .title = Un intento con cuidado
about-rule-days = El tiempo de calma empieza en 30 días. Algunas respuestas suman cinco días cada una: lo terminó tu ex, es reciente, miras mucho qué hace tu ex, la vida cuesta ahora mismo, volviste a pedirlo, hubo antes idas y vueltas, o hubo celos o confianza rota. Nunca son más de 60. Sanar primero lleva al menos 45. Si tu ex pidió espacio, son 60, y escribe tu ex primero.
    .title = Cuántos días
about-rule-again = Respondes otra vez algunas preguntas al final de tu tiempo de calma y, si lo tuyo es sanar primero, también después de 14 días. Cuando el tiempo de calma ha terminado, un cambio mantenido tres semanas y mirar poco cuentan a tu favor: un límite menor que cruzaste, los días de pedir o las idas y vueltas de antes ya no te frenan. El miedo, las respuestas de seguridad y lo que quiere tu ex cuentan siempre.
    .title = Responder otra vez

## Límites

about-limits =
    No encontramos nada que muestre que el silencio traiga a alguien de vuelta. No encontramos ningún ensayo de una app como esta. Un tiempo de calma de 30 a 60 días es una costumbre. Está pensado para que estés mejor, no para presionar.

    Nadie puede darte una posibilidad personal, y esta guía no la muestra nunca. Los estudios hablan de grupos de personas, a menudo jóvenes o parejas casadas de un solo país. No pueden saber cómo es entre tú y tu ex.
    .title = Lo que no sabemos
about-status =
    Falta todavía que una persona experta en violencia de pareja y otra con formación clínica repasen la revisión y todas las páginas sobre seguridad. Hasta entonces, léelas con cuidado. Las líneas de ayuda están como las encontramos, y cada una está por comprobar con su servicio.
    .title = Lo que falta por repasar
about-disclaimer =
    Esto es información de autoayuda. No es terapia, ni diagnóstico, ni consejo legal, ni ayuda de emergencia. No puede conocer toda tu historia, y no puede cambiar lo que piensa otra persona. Si estás en peligro, llama a tu número de emergencias.
    .title = Lo que esto no puede ser para ti

## Privacidad

about-privacy =
    Nada de lo que introduces sale de este dispositivo. No hay cuenta, ni recuento de visitas, ni cookies, y no se pide nada a otras empresas.
    .title = Privacidad
about-kept =
    Antes de que empieces no se escribe nada. Después, esto se guarda en este navegador, solo en este dispositivo:

    - tus respuestas posteriores en la revisión
    - tus días de calma y tu registro de contactos
    - lo que escribes y eliges guardar, como cartas y planes
    - tu plan, como una sola letra
    - tus ajustes
    .title = Lo que se guarda
about-never-kept =
    - tu edad
    - tus respuestas a las cinco primeras preguntas de seguridad
    - el nombre de tu resultado y las reglas que hay detrás
    - borradores de mensajes que no elegiste guardar
    .title = Lo que no se guarda nunca
about-your-choice =
    Puedes apagar el guardado, llevarte una copia de seguridad o borrarlo todo. Después de algunas respuestas de seguridad, no se guarda nada hasta que digas que sí. Quien pueda abrir este navegador puede ver lo que guarda. Los navegadores también pueden borrarlo por su cuenta después de un tiempo, así que una copia de seguridad es buena idea.
    .title = Tú eliges
about-leave =
    “Salir ya” oculta esta página y abre una sencilla sobre el pronóstico del tiempo. No puede borrar el historial de tu navegador: ahí se sigue viendo la visita.
    .title = Salir rápido

## Fuentes: quién, año, dónde se publicó, y nada más de lo que encontró

about-sources =
    La mayoría las leímos en resumen. Cada línea dice qué se encontró, en quién, y nada más. Que dos cosas vayan unidas no muestra que una cause la otra.
    .title = De dónde vienen las ideas
about-sources-together = Romper y volver
about-sources-contact = Contacto y tiempo de calma
about-sources-healing = Sanar
about-sources-repair = Pedir perdón y reparar la confianza
about-sources-closeness = Hablar y acercarse
about-sources-habits = Impulsos y planes
about-sources-safety = Seguridad

# Romper y volver
source-halpern-meekin-2013 = Halpern-Meekin y otros, 2013, Journal of Adolescent Research. De 792 personas de 17 a 24 años en Estados Unidos, más de 4 de cada 10 habían roto y vuelto con su pareja actual o más reciente. La mayoría seguía en pareja cuando se les preguntó, así que no significa que 4 de cada 10 rupturas se reviertan.
source-halpern-meekin-2013b = Halpern-Meekin y otros, 2013, Journal of Marriage and Family. Entre jóvenes, quienes rompían y volvían tenían el doble de probabilidad de contar que hubo violencia.
source-doherty-2011 = Doherty y otros, 2011, Family Court Review. De unas 330 parejas en proceso de divorcio, las dos personas querían ayuda para volver en alrededor de 1 de cada 10. En alrededor de 1 de cada 9, las dos creían que el matrimonio se podía salvar. A menudo espera solo una persona.
source-wineberg = Wineberg, con una encuesta de Estados Unidos de 1987 y 1988. De las mujeres blancas separadas, el 44 % intentó volver.
source-dailey-2019 = Dailey, 2019, un libro sobre parejas que van y vienen. Unos dos tercios de las personas han estado alguna vez en una pareja así, a menudo con dos o tres nuevos comienzos.
source-dailey-2013 = Dailey y otros, 2013, Interpersona. Los nuevos comienzos iban mejor cuando las cosas habían mejorado y la pareja hablaba de verdad.
source-vennum-2014 = Vennum y otros, 2014, Journal of Social and Personal Relationships. Las parejas que van y vienen tenían menos satisfacción y menos certeza, y era más probable que rompieran otra vez.
source-monk-2018 = Monk y otros, 2018, Family Relations. A más idas y vueltas, más malestar.
source-monk-2022 = Monk y otros, 2022. Más idas y vueltas iban con más malestar, también a lo largo de 15 meses.
source-spielmann-2016 = Spielmann y otros, 2016, Journal of Personality. En los días con más miedo a estar sin pareja, se añoraba más a la expareja y se intentaba más volver.
source-le-2010 = Le y otros, 2010, Personal Relationships. Lo que mejor anticipaba una ruptura era poco compromiso, poco amor y poca cercanía. También importaba el apoyo de amistades y familia.
source-sprecher-1994 = Sprecher, 1994, Personal Relationships. Quienes habían sido pareja coincidían solo en parte sobre por qué terminó.
source-kansky-2018 = Kansky y Allen, 2018, Emerging Adulthood. Quienes entendían por qué terminó tenían menos síntomas y les iba mejor con parejas posteriores.
source-stanley-2006 = Stanley y otros, 2006, Family Relations. Sobre dejarse llevar hacia el paso siguiente en pareja, frente a decidirlo.
source-clifford-2017 = Clifford y otros, 2017, Personal Relationships. Evitar la charla sobre en qué punto está la pareja anticipaba menos dedicación.

# Contacto y tiempo de calma
source-sbarra-2005 = Sbarra y Emery, 2005, Personal Relationships. En 58 personas, el contacto con la expareja hizo más lento el descenso del amor y de la tristeza.
source-ohara-2020 = O’Hara y otros, 2020, Clinical Psychological Science. Después de una separación, más encuentros en persona anticipaban más malestar dos meses después, pero solo en personas sin hijos.
source-mason-2012 = Mason y otros, 2012, Journal of Social and Clinical Psychology. Entre personas separadas, el contacto iba con sentirse peor en quienes no aceptaban el final, y con sentirse mejor en quienes sí.
source-marshall-2012 = Marshall, 2012, Cyberpsychology, Behavior, and Social Networking. Quienes miraban la página de Facebook de su ex tenían más malestar, más añoranza y menos crecimiento.
source-langhinrichsen-rohling-2000 = Langhinrichsen-Rohling y otros, 2000, Violence and Victims. La mayoría de estudiantes a quienes habían dejado hizo al menos un acto de persecución no deseado, y le veía más cosas buenas que quienes habían dejado a su pareja.
source-de-smet-2015 = De Smet y otros, 2015, Journal of Family Violence. Quienes habían sido pareja hicieron de media entre cinco y seis actos así.
source-foshay-2018 = Foshay y O’Sullivan, 2018, Journal of Relationships Research. Darle vueltas una y otra vez, y tener la certeza de poder recobrar la cercanía, se relacionaba con más persecución no deseada.
source-baumeister = Baumeister, Breaking Hearts, un libro. La persona perseguida también sufre.

# Sanar
source-slotter-2010 = Slotter y otros, 2010, Personality and Social Psychology Bulletin. Después de una ruptura, la gente tenía menos claro quién era, y eso anticipaba malestar.
source-larson-2015 = Larson y Sbarra, 2015, Social Psychological and Personality Science. Mirar atrás varias veces, con preguntas que guían, ayudó a ver con más claridad quién era cada persona.
source-sbarra-2013 = Sbarra y otros, 2013, Clinical Psychological Science. En quienes buscaban con fuerza un sentido, escribir a fondo sobre los sentimientos empeoró las cosas. Lo mejor fue escribir de forma sencilla.
source-lewandowski-2009 = Lewandowski, 2009, Journal of Positive Psychology. Escribir sobre lo bueno de una ruptura aumentó los sentimientos buenos, sobre todo cuando las dos personas la habían querido.
source-langeslag-2018 = Langeslag y Sanchez, 2018, Journal of Experimental Psychology: General. Pensar en lo malo de su ex redujo el amor, pero sentaba mal. Hacer otra cosa sentaba mejor y dejaba el amor como estaba.
source-horner-2019 = Horner y Langeslag, 2019. Una repetición con 24 personas no encontró una diferencia clara.
source-sbarra-2012 = Sbarra y otros, 2012, Psychological Science. Quienes se trataban con amabilidad tenían menos pensamientos no deseados, hasta nueve meses después.
source-breines-2012 = Breines y Chen, 2012, Personality and Social Psychology Bulletin. Tratarse con amabilidad aumentó el deseo de reparar.
source-eastwick-2008 = Eastwick y otros, 2008, Journal of Experimental Social Psychology. La gente espera que una ruptura duela más de lo que luego duele.

# Pedir perdón y reparar la confianza
source-lewicki-2016 = Lewicki y otros, 2016, Negotiation and Conflict Management Research. En ejemplos escritos, no con parejas, lo que más contaba en una disculpa era asumir la responsabilidad, después venía reparar, y lo que menos contaba era pedir que te perdonen.
source-schumann = Schumann, según un blog de la Society for Personality and Social Psychology. Quienes pensaban antes en sus valores daban disculpas más completas y menos a la defensiva.
source-schweitzer-2006 = Schweitzer y otros, 2006, Organizational Behavior and Human Decision Processes. En un laboratorio, la confianza volvió con actos constantes. Después de una mentira no volvió nunca del todo.
source-kim-2004 = Kim y otros, 2004, Journal of Applied Psychology. En un laboratorio, se confiaba más en quienes negaban una falta de honestidad. Nunca lo aconsejamos. Solo muestra lo difícil que es reparar esa confianza.
source-marin-2014 = Marín y otros, 2014, Couple and Family Psychology. Cinco años después, 4 de cada 5 parejas con una infidelidad secreta se habían divorciado. Donde se contó fue el 43 %, y donde no hubo ninguna, el 23 %. Eran grupos muy pequeños.

# Hablar y acercarse
source-gottman = Gottman, leído en un resumen de segunda mano. Cuatro hábitos que dañan a las parejas (crítica, desprecio, ponerse a la defensiva, cerrarse como un muro) y cuatro que ayudan en su lugar.
source-gable-2004 = Gable y otros, 2004, Journal of Personality and Social Psychology. Responder con interés a las buenas noticias ayudó a las parejas.
source-aron-1997 = Aron y otros, 1997, Personality and Social Psychology Bulletin. Cuando dos personas se contaban cada vez más, por turnos, sentían más cercanía.
source-aron-2000 = Aron y otros, 2000, Journal of Personality and Social Psychology. Hacer algo nuevo en pareja mejoró cómo se sentían las parejas con su relación.

# Impulsos y planes
source-gollwitzer-2006 = Gollwitzer y Sheeran, 2006, Advances in Experimental Social Psychology. En 94 pruebas, los planes “si… entonces” ayudaron a alcanzar metas. La cifra es probablemente demasiado alta.
source-bowen-2009 = Bowen y Marlatt, 2009, Psychology of Addictive Behaviors. Pasar la ola del impulso redujo cuánto se fumaba, aunque no los impulsos. Era otro hábito, no este.

# Seguridad
source-campbell-2003 = Campbell y otros, 2003, American Journal of Public Health. Separarse de una pareja que controla aumentaba el riesgo de asesinato.
source-dazzi-2014 = Dazzi y otros, 2014, Psychological Medicine. Preguntar por pensamientos de suicidio no hizo que hubiera más.
source-thehotline-counselling = La National Domestic Violence Hotline de Estados Unidos desaconseja la terapia de pareja cuando hay maltrato.
source-thehotline-threats = La National Domestic Violence Hotline de Estados Unidos dice que amenazar una y otra vez a la pareja con hacerse daño es maltrato emocional.
