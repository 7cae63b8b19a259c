### Las preguntas para la pareja: 64 preguntas para intercambiar, en cuatro grupos de 16, de lo ligero a lo hondo. Cualquiera puede pasar, en cualquier tarjeta y sin motivo.
### Ninguna pregunta trata de otras parejas, culpas o sexo. Solo el último grupo habla de la pareja.

deck-title = Preguntas para la pareja
    .lead = Alguien pregunta, las dos personas responden, y se cambia el turno. Cualquiera puede pasar, en cualquier tarjeta y sin motivo. Cinco tarjetas son de sobra para un día.
    .pass = Pasar
    .answered = Ya respondimos
    .rest = Las tarjetas usadas descansan por ahora, para que no salgan dos veces.
    .over = Ya salieron todas las tarjetas, así que empiezan de nuevo. Puede que algunas respuestas hayan cambiado.
deck-left =
    { $left ->
        [one] Queda { $left } tarjeta en este grupo
       *[other] Quedan { $left } tarjetas en este grupo
    }
deck-group-1 = Cosas pequeñas
deck-group-2 = Días y gente
deck-group-3 = Lo que importa
deck-group-4 = Más cerca

## Small things

deck-1 = ¿Qué desayunabas en tu infancia?
deck-2 = ¿Qué sonido te gusta más que a la mayoría de la gente?
deck-3 = ¿De qué podrías hablar diez minutos sin notas?
deck-4 = ¿Qué comida tardaste en aprender a disfrutar?
deck-5 = ¿Qué es lo mejor que has encontrado en el suelo?
deck-6 = ¿Qué tiempo te gusta más: sol, lluvia, nieve o viento?
deck-7 = ¿Qué llevas siempre en el bolso o en los bolsillos?
deck-8 = ¿Qué palabra te gusta decir?
deck-9 = ¿Qué pondrías en un museo diminuto de tu vida?
deck-10 = ¿A qué animal te gustaría entender durante una hora?
deck-11 = ¿Cuál fue la primera canción que supiste de memoria?
deck-12 = ¿En qué querías trabajar a los siete años?
deck-13 = ¿Qué haces con la primera hora libre del fin de semana?
deck-14 = ¿Qué olor te lleva enseguida a otro lugar?
deck-15 = ¿Qué se te da bien, por raro que parezca?
deck-16 = ¿Qué pequeña cosa te hizo reír esta semana?

## Days and people

deck-17 = ¿Qué parte del día te gusta más ahora, y por qué?
deck-18 = ¿Quién te enseñó algo que todavía usas?
deck-19 = ¿Qué cambiaste hace poco en tu casa o en tu cuarto?
deck-20 = ¿Con quién te ríes más?
deck-21 = ¿Qué gesto amable tuvo contigo alguien a quien no conocías?
deck-22 = ¿Qué hábito tuyo es nuevo este año?
deck-23 = ¿Qué haces cuando has tenido un mal día?
deck-24 = ¿A quién te pareces más en tu familia, la de origen o la que elegiste?
deck-25 = ¿Qué harías con un miércoles libre y un poco de dinero?
deck-26 = ¿Qué lugar del mundo te da descanso?
deck-27 = ¿Qué leíste, oíste o viste hace poco que se te haya quedado?
deck-28 = ¿Qué fiesta o celebración significa más para ti?
deck-29 = ¿Cómo es una buena noche para ti en esta época?
deck-30 = ¿A quién llamas cuando pasa algo bueno?
deck-31 = ¿Qué estás aprendiendo ahora, a propósito o no?
deck-32 = ¿Qué pequeña preocupación regalarías con gusto?

## What matters

deck-33 = ¿De qué sientes orgullo, aunque nadie te pregunte por ello?
deck-34 = ¿Cuándo fue la última vez que cambiaste de opinión sobre algo grande?
deck-35 = ¿Qué significa el hogar para ti?
deck-36 = ¿Qué miedo se ha hecho más pequeño con los años?
deck-37 = ¿Qué te ayuda en un momento de tristeza, y qué no?
deck-38 = ¿Por qué te gustaría que te dieran las gracias?
deck-39 = ¿Qué valor te dieron las personas que te criaron, y cuál elegiste tú?
deck-40 = ¿En qué crees, en el sentido más amplio de la palabra?
deck-41 = ¿Para qué te gustaría tener más tiempo?
deck-42 = ¿Cuándo sientes que eres más tú?
deck-43 = ¿Qué decisión difícil resultó ser la correcta?
deck-44 = ¿Qué te cuesta pedir?
deck-45 = ¿Qué esperanza para el próximo año puedes decir en voz alta?
deck-46 = ¿Qué aprendiste de ti en los últimos meses?
deck-47 = ¿Cuándo fue la última vez que te atreviste a algo?
deck-48 = ¿En qué suele equivocarse la gente sobre ti?

## Closer in

deck-49 = ¿Qué te hace sentir a salvo con alguien?
deck-50 = ¿Cómo se puede notar que necesitas calma, y cómo que necesitas compañía?
deck-51 = ¿Cómo se ve, en un día normal, que alguien te cuida?
deck-52 = ¿Qué te guardas porque cuesta ponerlo en palabras?
deck-53 = ¿Qué te da tristeza todavía, si quieres decirlo?
deck-54 = ¿Cómo esperas que se sienta tu vida dentro de cinco años?
deck-55 = ¿Qué te gustaría hacer mejor cuando amas a alguien?
deck-56 = ¿Qué necesitas cuando te han hecho daño?
deck-57 = ¿Qué has visto en mí últimamente que sea nuevo?
deck-58 = ¿En qué pequeño momento conmigo te gusta pensar?
deck-59 = ¿Qué puedo hacer que te haga más fácil un día duro?
deck-60 = ¿Qué te gustaría que te preguntara más a menudo?
deck-61 = ¿Dónde necesitas que te deje más espacio?
deck-62 = ¿Qué te gusta de cómo hablamos ahora?
deck-63 = ¿De qué tienes dudas, en lo nuestro?
deck-64 = ¿Qué querrías que conserváramos, venga lo que venga?
