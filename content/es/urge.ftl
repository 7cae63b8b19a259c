### Ayuda con el impulso: la primera pantalla es un solo botón. Todo se puede saltar y nada pide algo a la red.

urge-title = Quédate aquí un momento
    .text = No tienes que decidir nada. Primero, solo respira conmigo.
urge-breathe = Respirar conmigo
urge-breath-in = Toma aire
urge-breath-hold = Aguanta, sin apretar
urge-breath-out = Suelta el aire, despacio
urge-breath-count =
    { $breaths ->
        [one] Falta { $breaths } respiración
       *[other] Faltan { $breaths } respiraciones
    }
urge-breath-own = Si te incomoda aguantar el aire, sáltate esa parte. Tu ritmo está bien.
urge-breath-done = Bien. Aquí estás.
urge-skip = Saltar esto
urge-next = Seguir
urge-stop = Es suficiente por ahora
urge-rate = ¿Qué tan fuerte es, de 0 a 10?
    .hint = 0 es nada. 10 es lo más fuerte que puede ser.
    .kept = Tu número se guarda solo en este dispositivo, para “Lo que se ve”.
urge-rate-again = ¿Y ahora, de 0 a 10?
urge-trigger = ¿Qué lo despertó?
    .hint = Un toque, o ninguno.
# $before, $after: números de 0 a 10.
urge-before-after = Al principio era { $before }. Ahora es { $after }.

## La ola: quince minutos

urge-wave = Pasar la ola: 15 minutos
    .text = Un impulso es como una ola. Sube, se queda arriba, rompe. No tienes que luchar contra ella. Te mantienes a flote y dejas que te lleve hasta que baja.
    .start = Empezar los 15 minutos
    .again = Una ola más
    .evidence = A un grupo de estudiantes le sirvió mirar cómo sube y baja el impulso: fumaron menos, aunque las ganas siguieron (Bowen y Marlatt, 2009, Psychology of Addictive Behaviors). Era tabaco, no amor.
urge-wave-1 = Está subiendo. ¿Dónde lo sientes? ¿En el pecho, la garganta, las manos? Solo fíjate en el lugar.
urge-wave-2 = Puede que ahora se ponga más fuerte. Así son las olas. Pon los dos pies en el suelo y presiona hacia abajo.
urge-wave-3 = Tal vez esta sea la parte más alta. No tienes que hacer lo que te pide. Suelta el aire más despacio de lo que lo tomas.
urge-wave-4 = Nombra cinco cosas que ves. Luego tres que oyes. Luego una que puedes tocar.
urge-wave-5 = Está bajando un poco, o pronto va a bajar. Tus manos no han hecho nada que no se pueda deshacer.
urge-wave-6 = Quince minutos. Te quedaste. Fíjate en cómo se siente ahora, aunque sea solo un poco menos.
urge-wave-left =
    { $minutes ->
        [one] Falta { $minutes } minuto
       *[other] Faltan { $minutes } minutos
    }

## Otra cosa que hacer

urge-ideas = Haz una de estas cosas en su lugar
urge-idea-1 = Deja correr agua fría sobre tus manos y muñecas.
urge-idea-2 = Pon el teléfono en otro cuarto y cierra la puerta.
urge-idea-3 = Da la vuelta a la manzana, o sube y baja las escaleras.
urge-idea-4 = Escríbelo todo en papel. No le llega a nadie.
urge-idea-5 = Llama o escribe a una amistad.
urge-idea-6 = Come algo de sabor fuerte: limón, menta, un pepinillo.
urge-idea-7 = Date una ducha, tan caliente como te guste.
urge-idea-8 = Pon una película que te sabes de memoria y tápate con una manta.

urge-night = Es tarde
    .text = A las 2 de la mañana todo se ve más grande y más cerca de lo que está. Lo que mandarías ahora lo escribe la parte más cansada de ti. Si es verdad, al mediodía será igual de verdad. Entonces puedes decidir. Nada se pierde por esperar a que sea de día. Dale la vuelta a la almohada. Pon una mano en el pecho. Hasta ahora has salido de todas las noches.
urge-plans = Tus propios planes
    .empty = Aún no hay ningún plan. Escribe uno para un momento como este.
    .new = Escribir un plan
    .when = Si …
    .when-hint = Un momento concreto, por ejemplo: estoy en la cama sin dormir a las dos.
    .then = entonces …
    .then-hint = Algo que puedes hacer enseguida, por ejemplo: enciendo la lámpara pequeña y leo dos páginas.
    .add = Guardar este plan
    .saved = Guardado. La próxima vez lo encuentras aquí.
    .required = Las dos partes necesitan unas palabras.
    .full = Tienes { $max } planes y no caben más.
urge-plan = Si { $when }, entonces { $then }
urge-reasons = En tus propias palabras
    .lead = Esto escribiste sobre por qué terminó, en un día con más calma.
urge-friend = Mándaselo a otra persona
    .text = Díselo a alguien que esté ahí para ti ahora mismo.
    .share = Compartir
    .copy = Copiar la frase
    .copied = Copiada. Ahora elige a quién de confianza mandarla.
    .failed = Eso no funcionó aquí. Mantén el dedo sobre las palabras y cópialas.
urge-friend-line = Estoy pasando un momento difícil y no quiero pasarlo a solas. ¿Puedes hablar diez minutos, o escribirme un rato?

## Cómo terminó

urge-how = ¿Cómo va ahora?
urge-passed = Ya pasó
    .text = Eso lo hiciste tú. Nadie lo vio, y cuenta. Toma un vaso de agua y trátate con suavidad.
urge-still-here = Sigue aquí
    .text = Está bien. Algunas olas vienen en fila. Pasa una más, o haz una cosa de la lista. Puedes quedarte aquí todo el tiempo que quieras.
urge-contact-happened = Me puse en contacto
    .text = Eso pasa. No has vuelto al principio. Anótalo cuando quieras, sin culparte. Y por favor no mandes un segundo mensaje para explicar el primero.
    .log = Anotarlo
# En lugar del anterior, cuando la otra persona debe quedar fuera.
urge-slip = Tuve un tropiezo
    .text = Eso pasa. No has vuelto al principio. Anótalo cuando quieras, sin culparte.
urge-support = Si podrías hacerte daño o hacer daño a alguien, esto es demasiado para llevarlo a solas. Por favor, ve a Apoyo ahora.
    .button = Abrir Apoyo

## Qué lo despertó: ocho detonantes, para el registro y la ayuda con el impulso

trigger-lonely = Me pesó la soledad
trigger-night = Era muy tarde
trigger-photo = Una foto, una canción o un lugar
trigger-alcohol = Había bebido alcohol
trigger-anniversary = Una fecha especial
trigger-saw-them = Vi a esa persona o me hablaron de ella
trigger-bad-day = Tuve un mal día
trigger-they-reached = Me escribió o me llamó
