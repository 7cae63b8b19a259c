### Hoy: un título, unas líneas (`.text`) y lo único que hacer ahora (`.do`) para cada clase de día.
### `today-any-*`, `today-heal-*`, `today-gap` y `today-neutral` no nombran nunca a la otra persona, para que sirvan también en
### el plan c y en una pantalla que otros puedan ver. De los días, solo pueden nombrarla del 1 al 3 y el comienzo: el ajuste
### "Dejar a mi ex fuera de esto" deja esos fuera.

today-title = Hoy · { $date }
today-one-thing = Una cosa para hoy
today-do-done = Hecho
today-do-done-said = Bien. Con eso basta por hoy.
today-do-other = Ver otra
today-changed = Algo cambió
today-summary = Imprimir un resumen
today-urge = Ayuda con un impulso
today-quiet = Contacto cero (tiempo de calma)
today-plain-quiet = Tus días
today-of-days =
    { $days ->
        [one] de { $days } día
       *[other] de { $days } días
    }
today-bowl =
    { $seams ->
        [0] Siete grietas, listas para el oro
        [one] { $seams } de 7 grietas reparada
       *[other] { $seams } de 7 grietas reparadas
    }
    .begun = El primer oro está en el cuenco
    .rim = { $seams } de 7 grietas reparadas, y el borde es de oro
today-path = Ir al Camino
today-heal = Ir a tu semana
today-finish-check-in = No has terminado la revisión. Puedes seguir donde estabas, o dejarla por ahora.
    .button = Seguir con la revisión
today-saved-only-here = Lo que escribes se guarda solo en este dispositivo.
nudge-backup = Has escrito bastante aquí, y está solo en este navegador. Si se borran los datos del navegador o se pierde el dispositivo, una copia de seguridad lo trae de vuelta.
    .go = Guardar una copia
    .later = Ahora no
today-not-saved = No se guarda nada. Cuando cierres esta página, se va.

## Por día

today-start = Todo empieza esta noche
    .text = Esta noche no tienes que resolver nada. Solo tienes que llegar a la mañana. Ayudan tres cosas pequeñas: silenciar a tu ex, dejar el teléfono en otra habitación y decírselo a una persona.
    .do = Silencia a tu ex en la app donde más escribes. Después deja el teléfono donde no puedas alcanzarlo desde la cama.
today-day-1 = Día 1
    .text = El primer día suele hacer mucho ruido. Quizá tomes el teléfono veinte veces y lo dejes otra vez. Quizá llores, o no sientas nada. La comida puede saber a papel. No quiere decir que no puedas con esto. Quiere decir que alguien te importó.
    .do = Escribe un plan: “Si me dan ganas de escribirle, entonces …”. Elige algo que puedan hacer tus manos, como lavar los platos o dar un paseo corto.
today-day-2 = Día 2
    .text = El segundo día la cabeza suele empezar a negociar. Solo una línea, solo para ver cómo está. La idea hace ruido unos minutos y luego baja, como una ola. No tienes que discutir con ella. Solo tienes que seguir ahí cuando haya pasado.
    .do = Piensa en la hora que más te costó ayer. Escribe un plan para ella: “Si es esa hora, entonces …”
today-day-3 = Día 3
    .text = Hay recuerdos por todas partes: una taza, un abrigo, una foto en la pared. Cada uno es un pequeño tirón. No tienes que tirar nada. Basta con no verlo.
    .do = Busca una caja o una bolsa. Mete cinco cosas que te recuerden a tu ex, ciérrala y guárdala en un armario.
today-day-7 = Una semana
    .text = Hace siete días no podías ver tan lejos. Quizá algunos fueron horribles. Aquí estás. Es un buen momento para mirar atrás y ver qué ayudó.
    .do = Toma dos minutos y responde cuatro preguntas cortas sobre esta semana. Quédate con lo primero que pienses.
today-day-14 = Dos semanas
    .text = Puede que algo ya se haya movido, o que duela igual. Las dos cosas son comunes. Mirar atrás te muestra cambios pequeños que no se notan de un día a otro.
    .do = Repasa esta semana y compárala con la primera: tu sueño, tus comidas, tu hora más difícil. Basta una línea sobre lo que se hizo un poco más ligero.
today-day-14-recheck = Dos semanas
    .text = Cuando hiciste la revisión, algunas cosas necesitaban antes más calma. Dos semanas es un tiempo razonable para mirar otra vez. Ves tus respuestas de antes. Nada está elegido por ti, y no hay una respuesta que debas dar.
    .do = Haz una nueva revisión cuando tengas un cuarto de hora tranquilo, de día.
today-day-30 = Un mes de días
    .text = Puedes mirar dos imágenes, una al lado de otra: tus primeros días y hoy. Una parte puede ser más ligera, y otra quizá no. Míralo como lo miraría alguien que te quiere bien.
    .do = Mira el antes y el ahora. Después haz algo agradable para ti, en agradecimiento por cada día de en medio.
    .button = Ver el antes y el ahora
today-plan = Escribir un plan “si… entonces”
today-look-back = Hora de mirar atrás
    .text = Una semana tiene un buen tamaño. Es bastante larga para contener algo y bastante corta para recordarla. Quizá esta fue dura. Entonces ayuda ver que ya quedó atrás.
    .do = Responde cuatro preguntas cortas sobre tu semana. Quédate con lo primero que pienses.
    .button = Repasar mi semana
today-after-urge = Anoche saliste adelante.
    .text = Hubo una hora que tiraba de ti, y ahora es de mañana. Nadie lo vio, y aun así cuenta. Puede que sientas cansancio, o un poco de orgullo, o solo un vacío. Todo eso cabe en una mañana así.
    .do = Come algo caliente. Luego escribe en pocas palabras qué te ayudó anoche, para encontrarlo la próxima vez.
today-ending = Un final, cuando quieras uno
    .chosen = Tu final, para leer y guardar
today-end = Tus días de calma han terminado
    .text = Hiciste lo que te habías propuesto. No hay prisa. Puedes hacer una nueva revisión, seguir más tiempo en calma o dedicarte a sanar. Llegar al día no es, por sí solo, un motivo para escribir.
    .do = Mira despacio las tres opciones, y elige a la luz del día.
today-gap = Qué bueno verte. Nada se ha perdido.
    .text = Estuviste fuera un tiempo. Tus días, tus notas y tu cuenco están como los dejaste. No tienes que ponerte al día con nada.
    .do = Bebe un vaso de agua y mira por la ventana durante un minuto. Después ve si quieres hacer más.
today-after-contact = Una nueva mañana
    .text = Ayer te pusiste en contacto. Puede que te pese, o que sientas alivio, o las dos cosas. Es un solo día. Los días de antes siguen siendo tuyos. No necesitas escribir otra vez para explicarlo.
    .do = Come algo. Si aún no elegiste cómo seguir, puedes hacerlo ahora: seguir, o empezar de nuevo. Las dos cosas están bien.
    .button = Ir a tus días de calma
today-waiting = Tu vida no está en pausa
    .text = Has esperado con mucho cuidado, y no ha llegado ninguna palabra, o todavía no es el momento. Esperar no es un plan. Así que, desde hoy, esta página trata de ti y del Camino para sanar, una cosa pequeña a la vez. Si un día tu ex te escribe, puedes decirlo aquí, y la página cambiará.
    .do = Lee la semana 1 del Camino para sanar y elige una de sus cuatro cosas.
    .button = Ir al Camino para sanar

## Cualquier día

today-any-1 = Algo caliente
    .text = Un cuerpo con estrés se olvida de comer. No necesitas una comida completa. Necesitas algo caliente y un lugar donde sentarte.
    .do = Prepara té, sopa o pan tostado, y siéntate a tomarlo. Sin pantallas.
today-any-2 = Diez minutos fuera
    .text = La luz y los pasos le dicen a tu cuerpo que es de día. No hace falta tener ganas antes. Las ganas llegan después de la esquina, si llegan.
    .do = Ponte los zapatos y camina diez minutos. Busca tres cosas verdes.
today-any-3 = Una persona
    .text = La tristeza pesa más a solas que en compañía. No necesitas las palabras justas.
    .do = Envía esto a alguien a quien quieras: “Me acordé de ti. ¿Cómo va tu semana?”
today-any-4 = Una línea sencilla
    .text = Esta noche no tienes que escarbar. Una línea sencilla sobre el día basta para dejarlo y cerrar la tapa.
    .do = Escribe una línea: ¿qué pasó hoy?
today-any-5 = Ordena una cosa
    .text = Cuando por dentro hay desorden, un rincón despejado por fuera puede ayudarte a respirar.
    .do = Despeja un estante, una bolsa o una mesa. Para cuando esté.
today-any-6 = Una noche temprana
    .text = Casi todo se ve peor después de las once. Dormir no lo arregla, pero hará que el día de mañana pese menos.
    .do = Pon una alarma para irte a dormir. Deja el teléfono cargando en otra habitación.
today-any-7 = Tu vieja canción
    .text = Hubo música que te gustaba antes de todo esto. Sigue siendo tuya.
    .do = Pon una canción de un buen año ya lejano. Canta si no hay nadie cerca, o también si lo hay.
today-any-8 = Una palabra amable para ti
    .text = Quizá te hablas con un tono que nunca usarías con alguien a quien quieres.
    .do = Di en voz alta: “Esto es difícil, y hago lo que puedo”. Una vez basta.
today-any-9 = Haz algo despacio
    .text = A una mente que corre no se le puede mandar parar. Unas manos que van despacio pueden guiarla.
    .do = Lava los platos, dibuja, amasa pan o riega las plantas, tan despacio como puedas, durante cinco minutos.
today-any-10 = Mira un poco adelante
    .text = Ayuda tener en la semana una cosa pequeña que esperar. Puede ser mínima.
    .do = Pon algo agradable en tu calendario para los próximos siete días.
today-any-11 = Sé útil a alguien
    .text = El dolor encoge el mundo a una sola habitación. Ayudar a alguien abre en ella una ventana.
    .do = Haz una cosa buena y pequeña: sostén una puerta, escribe un agradecimiento, lleva una bolsa.
today-any-12 = Nada especial
    .text = No hay que trabajar en cada día. Un día aburrido es un descanso para un corazón dolorido.
    .do = Haz hoy una cosa solo porque te gusta. Y déjalo ahí.

## Camino para sanar

today-heal-1 = Suelo firme
    .text = Esta semana es para el sueño, la comida y las personas. Las grandes preguntas pueden esperar fuera.
    .do = Come algo pequeño, y sal diez minutos.
today-heal-2 = Ponle un nombre
    .text = Un sentimiento con nombre ocupa menos sitio. Soledad, rabia, vacío, alivio: cualquiera puede estar ahí.
    .do = Termina esta línea: “Ahora mismo siento …”
today-heal-3 = Despeja el camino
    .text = Esta semana apartas lo que abre la herida. No para siempre. Solo fuera de tu alcance.
    .do = Quita de tu vista una cosa, una foto o un chat.
today-heal-4 = Sigues siendo tú
    .text = Eras alguien antes, y eres alguien ahora. Esta semana buscas las dos cosas.
    .do = Escribe una cosa verdadera sobre ti que no ha cambiado.
today-heal-5 = Personas
    .text = Hay personas que se alegrarían de oír tu nombre. Esta semana acercas a dos de ellas.
    .do = Envía un saludo corto a alguien que te cae bien.
today-heal-6 = Luz y sombra
    .text = Pocas cosas son del todo buenas o del todo malas. Esta semana miras cómo fue, con justicia y sin alargarte.
    .do = Escribe una línea sincera sobre cómo fue. Después haz algo agradable.
today-heal-7 = Lo que importa
    .text = Llevas mucho tiempo mirando atrás. Esta semana giras un poco la cabeza.
    .do = Elige una palabra para lo que te importa, y haz una cosa pequeña que lo muestre.
today-heal-8 = Un cierre
    .text = Esta semana marcas un final a tu manera, para que algo nuevo tenga sitio.
    .do = Elige un día y una hora para tu despedida, y algo bueno para hacer justo después.

## La página neutral

today-neutral = Qué bueno verte
    .text = Para hoy basta una cosa pequeña. No hay que decidir nada, y no hay prisa.
    .do = Bebe agua, sal diez minutos y habla con una persona que te haga bien.
