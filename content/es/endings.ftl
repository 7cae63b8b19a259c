### Los cinco finales, todos de igual valor. `.lead` va junto al cuenco reparado, `.text` es la página, `.next` la siguiente cosa,
### `.keep` el título de la página para guardar e imprimir. `ending-choose-*` es lo que la persona confirma.

ending-title = Cinco maneras de llegar
    .lead = Este camino puede terminar de cinco maneras: en pareja otra vez, con un no completo, sanando, con un nuevo comienzo, o dejando de esperar. Ninguna es la primera y ninguna la última. En todas el cuenco está entero, y eres tú quien dice cuándo.
    .open = No tienes que elegir ahora. Cuando una de ellas sea verdad para ti, vuelve y dilo.
    .choose = ¿Cuál es verdad para ti?
    .button = Esta es verdad para mí
ending-plain = Un buen lugar para parar
    .lead = Un camino puede terminar cuando tú lo digas. Cuando lo que dice aquí sea verdad para ti, puedes elegirlo. Hoy no hay que decidir nada.
    .keep = Lo que es mío
ending-none = Aún no hay ninguno cerca, y está bien. Una cosa pequeña al día es suficiente.
ending-next = Una siguiente cosa
ending-heal = Ir al Camino para sanar
ending-today = Volver a Hoy
ending-days =
    { $days ->
        [one] { $days } día que te diste
       *[other] { $days } días que te diste
    }
ending-keep-needs = Lo que necesito, y dónde está mi no
ending-keep-reasons = Lo que se rompió, como yo lo veo
ending-keep-learned = Lo que aprendí
ending-keep-empty = Aquí no hay nada tuyo anotado. Puedes imprimir la página igual y escribir en ella a mano.
ending-hide = Nombres que ocultar
    .hint = Los nombres que escribas aquí se verán como “…” en esta página y al imprimir; pon una coma entre uno y otro. No se guardan.
ending-print = Imprimir esta página
ending-back = Deshacer esto
    .done = Deshecho. Todo está como antes.
ending-again = Se terminó otra vez
    .text = Lo siento. Lo intentaste con los ojos abiertos, y aun así duele. Puedes empezar una nueva etapa cuando quieras. Todo lo que hiciste antes se queda: tus días, tus páginas, tus notas. Esta noche solo hace falta agua, algo de comer y una persona.
    .button = Empezar una nueva etapa
    .no = Dejarlo como está
# Lo que dice el calendario: neutral.
ics-review = Diez minutos
# $date: el día de la próxima charla.
ending-review = Diez minutos en pareja: { $date }
    .text =
        Una vez al mes, siéntate diez minutos con tu pareja y pon un reloj. Se habla por turnos, y cada persona puede terminar.

        - Una cosa que estuvo bien este mes.
        - Una cosa que se está aflojando.
        - Una cosa pequeña que me gustaría el mes que viene.

        Si sale algo grande, merece una hora otro día. Si a alguien de la pareja le da miedo hablar, deja ahí la charla y ve a Apoyo.

ending-choose-together = Dijimos que sí por ambas partes, con libertad, y queremos intentarlo otra vez.
ending-choose-no = La respuesta es no, y puedo dejar que sea un no.
ending-choose-healed = Hice las ocho semanas y puedo seguir con mi vida.
ending-choose-new-start = Ya no quiero esto, y empieza algo nuevo para mí.
ending-choose-waiting = Dejo de esperar y vuelvo a mi propia vida.

## En pareja

ending-together = En pareja otra vez
    .lead = El cuenco está entero. No es el de antes. Las líneas de oro están donde tú y tu pareja hicieron el trabajo.
    .text =
        Dos personas miraron lo que se rompió, y dijeron la misma palabra. Eso es poco común, y es bueno. Alégrate hoy, y deja que sea sencillo por una noche.

        Lo que viene ahora es el día a día, y ahí esperan los hábitos viejos. Pueden volver en la tercera semana o en el quinto mes. Eso no significa que todo fue en vano. Significa que es hora de sacar las hojas y hablar.

        Mantén vivas las cosas pequeñas. Dos promesas por semana como mucho. Una pausa cuando alguien no puede pensar. De vez en cuando, una noche para algo nuevo. Las fases 9 a 14 siguen abiertas para eso.

        Conserva también tu propia vida: tus amistades, tus horas, tu diario cerrado. Esto lo eligieron dos personas enteras.

        Si alguna vez te da miedo, o tienes que esconder una parte de ti para que haya paz, por favor ve a Apoyo. No hace falta que tengas la certeza.
    .next = Anota un día del mes que viene en los dos calendarios, para diez minutos en pareja.
    .keep = Lo que queremos conservar

## Un no completo

ending-no = Un no completo
    .lead = El cuenco está entero. Este final tiene su propio oro: se dijo, se escuchó, y ahora las dos partes lo saben.
    .text =
        Un no duele, también si es amable. Puede que sientas un vacío durante unos días. Puede que también notes que respiras más hondo, porque la pregunta ya no está.

        Se preguntó, y hubo una respuesta honesta. Mucha gente nunca llega tan lejos. Se queda años en la puerta. Tú cerraste una puerta con cuidado, y tu mano está libre.

        No necesitas conocer todas las razones. No hace falta que haya amistad, ni hace falta que haya distancia para siempre. Por ahora, la calma es lo más amable para las dos partes.

        Lo que aprendiste es tuyo: cómo escuchas, qué necesitas, dónde está tu no. Todo eso te lo llevas.

        Si esta noche pesa demasiado, por favor no la lleves a solas. Llama a una persona, o abre Apoyo.
    .next = Dile a una amistad: “Es un no, y lo dejo así”. Después come algo caliente en compañía, o por teléfono.
    .keep = Lo que me llevo

## Sanar

ending-healed = Sanar
    .lead = El cuenco está entero. Siete grietas y el borde son de oro, y todo fue trabajo tuyo.
    .text =
        Piensa en la primera noche. No veías cómo podía mejorar, y aun así hiciste la siguiente cosa pequeña. Ocho semanas de cosas pequeñas te trajeron aquí.

        Sanar no quiere decir que ya nada duela. Todavía puede alcanzarte una canción en una tienda. Quiere decir que entonces sabes qué hacer, y que el día sigue.

        Ahora sabes cosas que antes no sabías: qué te da firmeza, quién contesta el teléfono, de qué quieres que traten tus días. Eso no se va.

        Puede que el amor vuelva a llegar, o un buen tiempo por tu cuenta. Las dos son vidas plenas. Hoy no hay que decidir nada.
    .next = Elige una cosa de estas semanas que vas a conservar, y ponla en tu calendario para la semana que viene.
    .keep = Lo que conservo

## Un nuevo comienzo

ending-new-start = Un nuevo comienzo
    .lead = El cuenco está entero, y puedes poner en él algo nuevo.
    .text =
        Ya no quieres esto. Quizá llegó poco a poco, o un jueves cualquiera en la parada del autobús. Tal vez hay alguien nuevo. Tal vez estás solo tú, y con eso te basta.

        No necesitas ninguna razón, y no le debes un discurso a nadie. Si alguien espera una palabra tuya, una línea amable es suficiente. Si con esa persona no estás a salvo, si te pidió que no escribas, o si una norma limita el contacto, no mandes nada.

        Aun así, alguna noche puedes extrañar a esa persona. Eso es memoria; no es un error en tu elección.

        Si conociste a alguien, ve al paso de tus propios pies. Cuéntale la verdad en trozos pequeños. Es una persona con vida propia, y tú también.
    .next = Haz esta semana una cosa que antes no habrías podido hacer, por pequeña que sea.
    .keep = Con lo que empiezo

## Esperar no es un plan

ending-waiting = Esperar no es un plan
    .lead = El cuenco está entero. Lo reparaste mientras esperabas, y no necesita la respuesta de nadie.
    .text =
        Pusiste mucho cuidado en esto. Te mantuviste en calma, miraste tu parte, hiciste otra revisión. No llegó ninguna palabra, o el momento seguía sin ser el bueno. Es triste, y no es un juicio de nadie sobre ti.

        La esperanza puede ser amable. Pero cuando cada día gira en torno a un mensaje que quizá nunca llegue, la esperanza empieza a comerse los días. Tienes derecho a pedir tus días de vuelta.

        Así que, desde aquí, se trata de ti: tu sueño, tu gente, tus planes. El Camino para sanar está abierto: ocho semanas que no necesitan nada de nadie.

        Si un día te escribe, puedes decirlo aquí, y tu página cambiará. Hasta entonces, nada tuyo está en pausa.
    .next = Lee la semana 1 del Camino para sanar y haz hoy una de sus cuatro cosas.
    .keep = Lo que hago con mis días
