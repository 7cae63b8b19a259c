### Contacto mínimo: para quienes comparten hijos, casa, dinero o trabajo. Mensajes prácticos, horas fijas y unas pocas reglas.
### El título `low-title` y las reglas cortas están en quiet.ftl; aquí va el resto de la página.

low-title =
    .lead = Compartes algo que tiene que seguir, así que algunas palabras también tienen que seguir. Aquí puedes escribirlas sencillas y cortas. Si tu ex te da miedo, o si una orden judicial u otra norma limita el contacto, consulta antes con un servicio especializado en violencia de pareja o una asesoría legal.

## The practical-message maker

low-maker = Un mensaje práctico
    .lead = Qué, cuándo y si necesitas respuesta. Tres líneas bastan, y ninguna trata de la relación.
    .preview = Este es tu mensaje
    .empty = Rellena de qué se trata, y tu mensaje aparecerá aquí.
    .opener = Una primera línea, si quieres
    .no-opener = Ninguna
low-maker-about = ¿De qué se trata?
    .opt-children = Los hijos
    .opt-home = La casa
    .opt-money = Dinero
    .opt-work = Trabajo o estudios
    .opt-things = Cosas y llaves
low-maker-what = ¿Cuál es el punto?
    .hint = Una sola cosa, como: natación pasa al jueves.
low-maker-when = ¿Cuándo y dónde?
    .hint = Un día, una hora, un lugar. Déjalo vacío si no importa.
low-maker-reply = ¿Necesito respuesta, y para cuándo?
    .hint = Por ejemplo: dime algo antes del viernes, por favor. Si no la necesitas, dilo: no hace falta responder.
low-maker-test = ¿Podría mandarle esto a alguien del trabajo?
    .yes = Sí
    .no = No del todo
    .yes-then = Bien. Léelo una vez más y luego cópialo. Mándalo de día y guarda el teléfono.
    .no-then = Entonces busca la línea que es para tu ex y no para alguien del trabajo. Quítala y mira otra vez.
low-maker-feeling = Veo aquí una palabra de sentimiento. Puede ser muy cierta. Su mejor lugar es una amistad o tu diario. Aquí, lo sencillo es más amable para las dos personas.
# Words of feeling, parted by blanks; one that ends in * stands for all that begin so.
# Sin tildes ni eñes y en minúscula: el mensaje se compara en esa forma ("extraño" se escribe aquí "extrano"). "Quiero", "solo" y "daño" faltan a propósito: están en mensajes prácticos.
low-maker-feelings = amor amores amo ame amaba amarte extrano extranas extranar extranarte extranaba anoro anorarte nostalgia triste tristeza duele dolio dolido dolida dolor heri herida herido heriste lastim* siento senti sentimiento* sentir perdon perdona* perdoname lamento arrepient* arrepenti* culpa enojo enojad* enfado enfadad* rabia odio odie odias soledad corazon miedo asusta* celos celosa celoso lloro llore llorar llorando lagrimas beso besos besito* abrazo abrazos abrazarte carino querido querida suplico ruego injust*
low-maker-copy = Copiar el mensaje
low-maker-copied = Copiado. Mándalo en tu horario, una vez, y déjalo ahí.
low-maker-not-copied = No se pudo copiar. Selecciona el texto y cópialo a mano, por favor.

## Neutral first lines, four for each topic

low-line-children-1 = Hola, una nota breve sobre la recogida.
low-line-children-2 = Hola, esto es sobre la escuela.
low-line-children-3 = Hola, una fecha para el calendario familiar.
low-line-children-4 = Hola, novedades de la consulta médica, nada urgente.
low-line-home-1 = Hola, una nota sobre el alquiler.
low-line-home-2 = Hola, hay que arreglar algo en la casa.
low-line-home-3 = Hola, esto es sobre el correo que llegó a tu nombre.
low-line-home-4 = Hola, un día posible para la entrega.
low-line-money-1 = Hola, llegó la factura de este mes.
low-line-money-2 = Hola, esto es sobre la cuenta compartida.
low-line-money-3 = Hola, hoy mandé mi mitad.
low-line-money-4 = Hola, una pregunta sobre el seguro.
low-line-work-1 = Hola, una nota sobre nuestro turno.
low-line-work-2 = Hola, esto es sobre el proyecto compartido.
low-line-work-3 = Hola, la reunión tiene nueva hora.
low-line-work-4 = Hola, aquí está el archivo para el equipo.
low-line-things-1 = Hola, tengo una caja con tus cosas.
low-line-things-2 = Hola, esto es sobre las llaves.
low-line-things-3 = Hola, dos días en que una amistad podría entregar las cosas.
low-line-things-4 = Hola, me gustaría recoger algunas cosas.

## Set hours

low-set-hours = Horas fijas
    .text = Elige un canal y uno o dos ratos cortos al día. Fuera de ellos no tienes que mirar. No necesitas ningún motivo, y una respuesta no llega tarde por esperar una noche. Si alguno de los hijos enferma o alguien está en peligro, llama enseguida.
    .do = Escribir tu canal y tu horario

## With children

low-rules-children = Con hijos
low-children-1 = Ningún mensaje viaja a través de los hijos, ni siquiera uno amable.
low-children-2 = No les preguntes cómo es la otra casa, quién estaba o qué tal va tu ex. Si te lo cuentan, escucha.
low-children-3 = No digas nada malo de su madre o su padre donde puedan oírlo. Díselo a una amistad.
low-children-4 = Que las entregas sean cortas y tranquilas, con una sonrisa para los hijos y una línea sencilla para tu ex.
low-children-5 = Diles tantas veces como lo necesiten: “No es culpa tuya. No tienes que elegir”.
low-children-6 = Cumple lo acordado para los hijos, también en un mal día. Si no puedes, avisa pronto.

## Living under one roof

low-rules-living = Bajo un mismo techo
low-living-1 = Cada cual tiene una hora privada al día, con la puerta cerrada. Nadie llama a la puerta.
low-living-2 = Planea noches por separado. El domingo se decide quién usa la cocina y la sala, y cuándo.
low-living-3 = Duerme en otro cuarto si es posible. Si no, cuelga una cortina o cambia las camas de posición.
low-living-4 = Cruzarse en el pasillo es vida diaria. No tienes que anotarlo, y no es un tropiezo.
low-living-5 = De la casa se habla una vez por semana, quince minutos y con una lista. El resto va en una nota en la cocina.
low-living-6 = Elige una fecha para que alguien se mude o para mirarlo de nuevo. Si en casa tienes miedo, ve hoy a Apoyo.
