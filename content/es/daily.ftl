### El plan del día en tres partes: lo básico (cuerpo, gente, una línea sencilla), una tarea para lo que se rompió, una cosa pequeña para la semana.
### Cada tarea se hace a solas o con una amistad. Ninguna nombra a la otra persona ni pide nada hacia ella, para que también sirvan
### en el plan c y con el ajuste que deja fuera a tu ex. Lo básico dura cinco minutos en total; una tarea de módulo, de cinco a quince.

daily-title = Tu plan para hoy
    .lead = Tres partes pequeñas, en cualquier orden. Una basta para un buen día. Ninguna también es un día.
daily-core = Cinco minutos
daily-swap = Dame otra
daily-swapped = Aquí tienes otra.
daily-late = Hacer hoy lo de ayer
daily-all-done = Las tres están hechas. Puedes cerrar esto y descansar.

## Core: body, about two minutes

daily-body-1 = Bebe un vaso de agua, despacio, y mira algo que esté lejos.
daily-body-2 = Quédate junto a una ventana hasta que puedas decir qué tiempo hace.
daily-body-3 = Deja caer los hombros y suelta el aire más despacio de lo que lo tomas, diez veces.
daily-body-4 = Come unos bocados de algo, aunque no tengas hambre.
daily-body-5 = Lávate la cara y las manos con agua tibia y sécalas despacio.
daily-body-6 = Mueve la parte del cuerpo que tenga ganas, lo que dure una canción.
daily-body-7 = Ponte algo suave y descansa los ojos dos minutos.

## Core: people, about two minutes

daily-people-1 = Manda a una amistad una foto de algo que puedas ver ahora mismo.
daily-people-2 = Saluda por su nombre a alguien que encuentres hoy.
daily-people-3 = Escribe a una amistad: “No hace falta que respondas. Solo pensé en ti”.
daily-people-4 = Da las gracias a alguien cercano por una cosa concreta.
daily-people-5 = Pregunta a una amistad o a alguien de tu casa: “¿Qué fue lo mejor de tu día?”.
daily-people-6 = Di que sí a una pequeña oferta de compañía, o pide diez minutos de ella.
daily-people-7 = Piensa en alguien que te trató bien, de la escuela, del barrio o de la familia, y di su nombre en voz alta.

## Core: one plain line, about one minute

daily-line-1 = ¿Qué comiste hoy?
daily-line-2 = ¿A quién viste u oíste hoy?
daily-line-3 = ¿Qué hiciste hoy, por pequeño que sea?
daily-line-4 = ¿Dónde estabas al mediodía?
daily-line-5 = ¿Qué tiempo hacía, fuera y dentro de ti?
daily-line-6 = ¿Qué te hizo sonreír, o casi?
daily-line-7 = ¿Qué harás antes de dormir?

## How you talked: soft start and listening

module-communication = Hablar y escuchar
    .task-1 = Toma una cosa pequeña que te molestó hoy y dila en voz alta en tres partes: me sentí, por, y me gustaría.
    .task-2 = Pregunta a una amistad cómo le fue la semana, y resume lo que oíste antes de contar nada tuyo.
    .task-3 = Escribe tres frases que empiecen por “Tú siempre”, y luego escribe cada una de nuevo para que empiece por “Me sentí”.
    .task-4 = Escucha a alguien en la radio cinco minutos, y luego di en una línea qué le importaba.
    .task-5 = Escribe cinco líneas sencillas sobre cómo se hablaba de las cosas difíciles en la casa donde creciste.
    .task-6 = Di “Necesito una pausa, vuelvo en veinte minutos” en voz alta hasta que suene tranquilo.
    .task-7 = En una charla de hoy, espera dos respiraciones antes de responder.
    .task-8 = Convierte un deseo vago en una petición clara con un día dentro, y hazla a una amistad o a alguien del trabajo.
    .task-9 = Escribe las primeras señales de que te alteras tanto que no puedes pensar, como las orejas calientes o el corazón rápido.
    .task-10 = Pregunta a una amistad: “¿Quieres ideas, o solo que te escuche?”, y dale solo eso.
    .task-11 = Dile a una amistad o a alguien del trabajo qué hizo exactamente por ti y qué cambió con eso.
    .task-12 = Recuerda una charla que fue bien y escribe dos cosas que hizo cada persona.
    .task-13 = Di cinco veces en voz alta un no corto y amable: “Gracias por preguntar, pero hoy no”.
    .task-14 = Toma una opinión que no compartes y escríbela en dos frases que aprobaría quien la tiene.

## Trust: a log of small promises to oneself and to friends

module-trust = Cumplir tu palabra
    .task-1 = Prométete para hoy una cosa tan pequeña que casi aburra, y escríbela.
    .task-2 = Mira tu última promesa contigo y márcala: cumplida, cambiada a tiempo o incumplida.
    .task-3 = Ofrece a una amistad una cosa pequeña con día y hora, y ponla en tu calendario.
    .task-4 = Si no puedes cumplir algo a lo que dijiste que sí, avisa hoy a quien te espera, en tus amistades o en el trabajo, con una nueva hora.
    .task-5 = Piensa en tres personas en cuya palabra confías, y escribe una cosa que hace cada una.
    .task-6 = Haz una lista de tus promesas abiertas con amistades, familia y trabajo, y devuelve con amabilidad una que sea demasiado.
    .task-7 = Llega hoy cinco minutos antes a una cosa.
    .task-8 = Devuelve lo que te prestó una biblioteca, alguien del barrio o una amistad, o fija un día para hacerlo.
    .task-9 = Escribe una vez en que torciste la verdad para gustarle a alguien, y la línea sencilla que podrías haber dicho.
    .task-10 = Antes de decir que sí a algo hoy, di: “Déjame mirar antes mi semana”, y luego mírala.
    .task-11 = Responde un mensaje de una amistad o de la familia que lleva demasiado tiempo esperando.
    .task-12 = Escribe tres señales por las que sabes que puedes contar con alguien.
    .task-13 = Termina hoy una cosa pequeña que nadie revisará nunca.
    .task-14 = Cuenta las promesas contigo y con tus amistades que cumpliste esta semana, y di el número en voz alta.

## A poor fit: the live-with list

module-compatibility = Con qué puedes vivir
    .task-1 = Dibuja tres columnas: vivo con gusto con esto, puedo vivir con esto, no puedo vivir con esto. Pon una cosa en cada una.
    .task-2 = Escribe cómo es tu mejor día libre, hora por hora.
    .task-3 = Nombra una diferencia entre tú y una buena amistad, y escribe qué ayuda a llevarla bien.
    .task-4 = Escribe tres hábitos tuyos con los que otras personas tienen que vivir.
    .task-5 = Toma una cosa de “no puedo vivir con esto” y escribe una línea sobre de dónde viene.
    .task-6 = Escribe cuánto tiempo a solas necesitas en una semana para sentirte bien.
    .task-7 = Pregunta a una amistad o a alguien de la familia: “¿Qué es fácil de vivir conmigo, y qué no?”, y solo escucha.
    .task-8 = Escribe cómo manejas el dinero, el orden, el ruido y el tiempo, una línea para cada cosa.
    .task-9 = Elige tres valores y escribe una cosa que hiciste este mes que muestre cada uno.
    .task-10 = Mira otra vez tus columnas y mueve una cosa que esté en el lugar equivocado.
    .task-11 = Escribe una cosa que dejaste para encajar, y si la quieres de vuelta.
    .task-12 = Escribe qué diferencias eran divertidas, cuáles eran trabajo y cuáles dolían.
    .task-13 = Termina esta línea de tres maneras: “Estoy a gusto con la gente que…”
    .task-14 = Lee una vez en voz alta todas tus columnas y marca la línea que más importa.

## Pressure from outside: the stress plan

module-external = Un plan para épocas duras
    .task-1 = Haz una lista de todo lo que te pesa ahora, y marca lo que puedes tocar esta semana.
    .task-2 = Elige la cosa más pequeña de tu lista de preocupaciones y dale diez minutos.
    .task-3 = Escribe tus tres primeras señales de estrés: en el cuerpo, en el ánimo y en las palabras.
    .task-4 = Escribe un plan “si… entonces” para la hora del día en que hay más presión.
    .task-5 = Pide a una amistad, a la familia o a alguien del barrio una ayuda concreta, como un viaje, una comida o una hora.
    .task-6 = Mira una factura o carta que has ido dejando, y escribe solo el próximo paso.
    .task-7 = Encuentra en tu ciudad o en internet un lugar que dé consejo gratis sobre lo que más te aprieta, y guárdalo.
    .task-8 = Di que no esta semana a una cosa que nadie necesita de verdad de ti.
    .task-9 = Dale a la preocupación un rato de diez minutos con reloj, y levántate cuando suene.
    .task-10 = Escribe en tres líneas qué te sostuvo en otro año difícil.
    .task-11 = Elige una pequeña señal de que tus tareas terminaron por hoy, como cambiarte de ropa, y hazla hoy.
    .task-12 = Escribe quién aligera tu carga, y manda las gracias a una de esas personas.
    .task-13 = Escribe la frase que te gustaría decir la próxima vez que el estrés te ponga cortante: “Tengo tensión, y no es por ti”.
    .task-14 = Pon en una hoja tus señales, quién te ayuda y tus próximos pasos, y cuélgala donde la veas.

## Jealousy: riding the urge

module-jealousy = Atravesar una hora de celos
    .task-1 = Abre la ayuda con el impulso y deja pasar una ola de práctica, mientras estás en calma.
    .task-2 = Cuando llegue un pensamiento de celos, di: “Ahí está otra vez el miedo”, y sigue con lo que hacían tus manos.
    .task-3 = Escribe dónde están los celos en tu cuerpo, y pon ahí una mano tibia durante cinco minutos.
    .task-4 = Divide una hoja en dos: lo que sabes y lo que supones. Pon en ella tu última preocupación.
    .task-5 = Escribe un plan “si… entonces” para el momento en que quieres revisar o buscar algo: “Si quiero mirar, entonces…”
    .task-6 = Escribe cinco cosas que aportas a la gente de tu vida.
    .task-7 = Deja el teléfono en otro cuarto quince minutos, y nota qué sube y qué baja.
    .task-8 = Recuerda una vez en que alguien te hizo sitio, y escríbela en tres líneas sencillas.
    .task-9 = Dile a una amistad: “Sentí celos y no hice nada con ellos”, y deja que se alegre contigo.
    .task-10 = Escribe qué te dan ganas de hacer en una hora de celos, y una cosa que harás en su lugar.
    .task-11 = Alégrate en voz alta por algo bueno que le pasó a otra persona.
    .task-12 = Escribe qué libertad quieres para ti: amistades, tiempo, un diario cerrado.
    .task-13 = Haz hoy durante diez minutos una cosa que solo tenga que ver con tu propia vida.
    .task-14 = Mira tu última hora de celos y escribe cuánto tardó en bajar a la mitad.

## An affair or a big lie: full accountability, and help from a professional

module-betrayal = Verdad y buena ayuda
    .task-1 = Escribe lo que pasó en cinco líneas sencillas que podrías leerle a un terapeuta.
    .task-2 = Haz dos listas para ti, lo que era tuyo y lo que no era tuyo, y pon una línea en cada una.
    .task-3 = Busca un terapeuta, un centro de orientación o una línea gratuita que conozca este tipo de dolor, y guarda la dirección.
    .task-4 = Escribe la primera pregunta que le harías a un terapeuta.
    .task-5 = Pide una primera cita de terapia, o pide a una amistad que se siente a tu lado mientras lo haces.
    .task-6 = Escribe cuándo podrías haber dado marcha atrás o, si te lo hicieron a ti, cuándo sentiste por primera vez que algo iba mal.
    .task-7 = Tacha cada “pero” y cada “porque” de lo que escribiste hasta ahora, y lee lo que queda.
    .task-8 = Escribe tres cosas que harás a la vista, sin esconderlas, de ahora en adelante.
    .task-9 = Cuenta a una amistad de confianza la historia verdadera en cinco minutos, sin adornarla ni empeorarla.
    .task-10 = Escribe qué necesitabas entonces y cómo podrías haberlo pedido.
    .task-11 = Cuando te venga una imagen de eso, nombra cinco cosas del cuarto y vuelve a lo que hacías.
    .task-12 = Escríbete una línea amable, como a una amistad que hizo esto o que pasó por esto.
    .task-13 = Elige un valor por el que quieres que te conozcan, y haz hoy una cosa pequeña que lo muestre.
    .task-14 = Escribe, solo para tus ojos, a quién se hizo daño, contándote a ti, y qué sería justo para cada persona.

## Drifting out of care: the attention habit

module-neglect = El hábito de fijarse
    .task-1 = Da diez minutos de atención plena a una amistad, a una niña o un niño, o a una mascota, sin teléfono en el cuarto.
    .task-2 = Escribe tres cosas que te contaron esta semana tus amistades o en el trabajo, y pregunta por una de ellas.
    .task-3 = Da las gracias a una amistad o a alguien de la familia por algo que hace tan a menudo que nadie lo menciona.
    .task-4 = Pon en tu calendario los cumpleaños de cinco personas, de tus amistades o tu familia.
    .task-5 = Fíjate hoy en una vez en que alguien dice “mira eso”, y mira de verdad.
    .task-6 = Escribe cómo muestras cariño y cómo te gusta que te lo muestren.
    .task-7 = Haz una pequeña tarea por alguien con quien vives o trabajas, y no la menciones.
    .task-8 = Come una vez con una amistad, con la familia o con un buen libro, y sin pantalla.
    .task-9 = Escribe adónde se fueron tus horas la semana pasada, y marca las que se sintieron vivas.
    .task-10 = Cuida una cosa que lleva tiempo esperando: una planta, un botón, una bicicleta, un estante.
    .task-11 = Tómate diez minutos para darte el cuidado que darías a una visita agotada.
    .task-12 = Planea media hora fija por semana para una amistad, y ofrécesela.
    .task-13 = Dile en voz alta a una amistad una cosa cálida que normalmente solo pensarías.
    .task-14 = Escribe tres señales de que te estás alejando de la gente, y qué te ayuda a volver.

## Different futures: the deal-breaker sheet

module-future = Lo que quieres más adelante
    .task-1 = Escribe un martes normal dentro de cinco años, como te gustaría que fuera.
    .task-2 = Pon en una lista hijos, casa, trabajo, dinero y fe, y escribe sí, no o abierto junto a cada cosa.
    .task-3 = Elige un punto de tu lista y escribe una línea sobre por qué te importa.
    .task-4 = Marca cada punto de tu lista: fijo, podría ceder, o no lo sé.
    .task-5 = Habla con una amistad que eligió una vida distinta de la tuya, y pregunta qué le encanta de ella.
    .task-6 = Escribe un deseo que hiciste más pequeño para agradar, en su tamaño completo.
    .task-7 = Termina esta línea: “A los ochenta lamentaría no haber…”
    .task-8 = Toma un punto que sea “no lo sé” y escribe qué necesitarías saber.
    .task-9 = Escribe una frase que diga un punto fijo con amabilidad y claridad, y léela en voz alta.
    .task-10 = Da un paso de diez minutos hacia un deseo que solo te necesita a ti.
    .task-11 = Pregunta a alguien mayor qué creía querer a tu edad, y en qué quedó.
    .task-12 = Escribe cuáles de tus planes vinieron de la familia, la fe o las amistades, y cuáles son tuyos.
    .task-13 = Escribe dos cosas que hacen buena una vida, salgan como salgan las grandes preguntas.
    .task-14 = Escribe en una hoja lo que para ti no es negociable, tres cosas como mucho, y guárdala hasta el mes que viene.

## Living far apart: a date and a place, or an honest no

module-distance = Cerca y lejos
    .task-1 = Escribe los lugares donde podrías vivir, y marca cada uno con sí, quizá o no.
    .task-2 = Escribe qué dejarías por mudarte, y qué no dejarías nunca.
    .task-3 = Calcula en números redondos cuánto te cuesta vivir donde vives, y cuánto costaría una mudanza.
    .task-4 = Escribe una fecha en la que quieres saber dónde vivirás el año que viene.
    .task-5 = Haz hoy una cosa que haga más hogar el lugar donde estás.
    .task-6 = Termina esta línea de las dos maneras: “Podría vivir lejos de alguien hasta…” y “No podría, porque…”
    .task-7 = Llama a una amistad que vive lejos, y nota qué hace que la llamada se sienta cercana.
    .task-8 = Escribe cómo es una buena semana para ti cuando nadie tiene que viajar.
    .task-9 = Ve o llama a una amistad o a alguien de la familia que viva a menos de media hora de ti.
    .task-10 = Busca un dato que necesitarías para una mudanza, como alquiler, papeles o trabajo.
    .task-11 = Escribe un no honesto en dos frases amables, solo para ver cómo se siente en papel.
    .task-12 = Escribe un sí honesto con una fecha y un lugar, solo para ver cómo se siente en papel.
    .task-13 = Haz una lista de tres sitios de tu ciudad donde nunca has estado, y elige una para esta semana.
    .task-14 = Lee en voz alta tu sí honesto y tu no honesto, y escribe a cuál de los dos le creen tus hombros.

## Eight themes, one a week, one small sentence a day

weekly-1 = Sueño
    .lead = Una semana para tus noches. Al sueño no se le puede dar órdenes, pero puedes dejarle la puerta abierta.
    .task-1 = Elige una hora para levantarte y pon el despertador.
    .task-2 = Carga el teléfono fuera del cuarto donde duermes.
    .task-3 = Busca algo de luz del día antes del mediodía.
    .task-4 = Nada de café ni té fuerte después del almuerzo.
    .task-5 = Baja las luces una hora antes de dormir.
    .task-6 = Pon a mano un libro aburrido y una lámpara pequeña.
    .task-7 = Escribe el primer paso de mañana, para que la noche no tenga que guardarlo.
weekly-2 = Comida y calor
    .lead = Una semana de cosas pequeñas y calientes. La comida fácil cuenta, y la que hizo otra persona también.
    .task-1 = Come algo en las dos horas después de levantarte.
    .task-2 = Compra o pide una cosa cuyo sabor te guste.
    .task-3 = Cocina, calienta o encarga algo suave y caliente.
    .task-4 = Llena una botella de agua y tenla cerca.
    .task-5 = Come una fruta o una zanahoria, despacio.
    .task-6 = Comparte una comida, una taza o una galleta con una amistad o con alguien del barrio.
    .task-7 = Aparta una comida fácil para un mal día.
weekly-3 = Gente
    .lead = Una semana de pequeños hilos hacia la gente. Los cortos ya son bastante fuertes.
    .task-1 = Escribe los nombres de cinco personas, de tus amistades o tu familia, que te hacen bien.
    .task-2 = Manda una línea a una de ellas.
    .task-3 = Pregunta a una amistad por algo que te contó la última vez.
    .task-4 = Pasa media hora cerca de la gente, en una biblioteca, un parque o una tienda.
    .task-5 = Pide a una de tus cinco personas un encuentro o una llamada en los próximos días.
    .task-6 = Di algo amable a alguien a quien no conoces.
    .task-7 = Dile a alguien de confianza cómo estás de verdad, en dos líneas.
weekly-4 = Casa
    .lead = Una semana para que el lugar que te rodea sea un poco más tuyo.
    .task-1 = Abre una ventana cinco minutos.
    .task-2 = Despeja la superficie que más miras.
    .task-3 = Pon una funda limpia en una almohada.
    .task-4 = Repara, pega o limpia una cosa pequeña.
    .task-5 = Mueve una lámpara o una silla adonde te guste.
    .task-6 = Pon algo vivo o de colores donde puedas verlo.
    .task-7 = Siéntate diez minutos en tu mejor rincón y no hagas nada.
weekly-5 = Fuera
    .lead = Una semana de mirar hacia fuera. Una ventana o el umbral de la puerta cuentan como fuera.
    .task-1 = Averigua a qué hora se pone hoy el sol, y míralo si puedes.
    .task-2 = Toma un camino nuevo hacia un lugar que conoces.
    .task-3 = Escucha hasta oír tres aves, motores o voces diferentes.
    .task-4 = Siéntate bajo un árbol, o mira uno.
    .task-5 = Siente el aire en la cara durante cinco minutos.
    .task-6 = Lleva a casa una hoja, una piedra o una foto.
    .task-7 = Mira el cielo esta noche, aunque haya nubes.
weekly-6 = Amabilidad contigo
    .lead = Una semana para hablarte como hablarías a una amistad.
    .task-1 = Escribe una palabra dura que usas contigo, y busca una más justa.
    .task-2 = Haz una cosa a media velocidad.
    .task-3 = Di en voz alta: “Lo estoy pasando mal, y eso es humano”.
    .task-4 = Deja que hoy una cosa esté bien tal como está.
    .task-5 = Pon una mano donde duele, y respira ahí diez veces.
    .task-6 = Escribe una cosa que hiciste bien este mes.
    .task-7 = Regálate una hora sin nada dentro.
weekly-7 = Jugar y aprender
    .lead = Una semana para hacer mal algo nuevo, sin que nadie mire.
    .task-1 = Busca la respuesta a algo que siempre te has preguntado.
    .task-2 = Dibuja algo del cuarto en dos minutos.
    .task-3 = Escucha música de un país donde nunca has estado.
    .task-4 = Aprende a decir hola en un idioma nuevo.
    .task-5 = Haz un rompecabezas, una adivinanza o un truco de cartas.
    .task-6 = Prueba por primera vez una comida, un camino o una canción.
    .task-7 = Enseña a alguien una cosa pequeña que sabes hacer.
weekly-8 = Lo que importa
    .lead = Una semana para girar un poco la cabeza hacia delante. No hay que decidir nada.
    .task-1 = Elige una palabra para lo que te importa.
    .task-2 = Haz una cosa pequeña que lo muestre.
    .task-3 = Escribe sobre alguien cuya manera de vivir te gusta, y por qué.
    .task-4 = Pon en tu calendario una cosa que esperas con ganas.
    .task-5 = Nombra una cosa de la que quieres menos.
    .task-6 = Ayuda a alguien, o a algo, diez minutos.
    .task-7 = Escríbete una línea para leerla dentro de un mes.
