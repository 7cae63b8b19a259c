### Lo que aún le falta a un paso, calculado a partir de las hojas: una frase cada uno, sin ningún reproche.
### Todas las variables son números enteros.

# $done: days marked, 0 to 21.
sum-habit =
    { $done ->
        [0] Todavía no hay ningún día marcado de los 21. Doce bastan, y no tienen que ser seguidos.
        [one] { $done } de 21 días está marcado. Doce bastan, y no tienen que ser seguidos.
       *[other] { $done } de 21 días están marcados. Doce bastan, y no tienen que ser seguidos.
    }
# $done: cards with a reason, an example and a mark.
sum-reasons =
    { $done ->
        [0] Todavía no hay ninguna tarjeta de motivos completa. Tres bastan.
        [one] { $done } tarjeta de motivos está completa. Tres bastan.
       *[other] { $done } tarjetas de motivos están completas. Tres bastan.
    }
# $turns: times they started or asked back.
sum-turns =
    { $turns ->
        [0] Tu ex aún no ha empezado una charla ni te ha preguntado nada. Hacen falta dos veces, y esa parte depende de tu ex. Deja espacio, y que llegue o no llegue.
        [one] Tu ex empezó una charla o te preguntó algo { $turns } vez. Hacen falta dos, y esa parte depende de tu ex.
       *[other] Tu ex empezó una charla o te preguntó algo { $turns } veces. Dos bastan.
    }
# $days: days until the four weeks after the repair are over.
sum-repair =
    { $days ->
        [0] Las cuatro semanas después de tu reparación terminaron. Llegaste hasta el final.
        [one] Tu reparación está hecha. El hábito que la acompaña sigue { $days } día más. Mientras tanto puedes seguir.
       *[other] Tu reparación está hecha. El hábito que la acompaña sigue { $days } días más. Mientras tanto puedes seguir.
    }
sum-repair-none = La reparación misma. Cuando esté hecha, escribe su día en tu disculpa.
# $share: percent of the promises due that were kept or told early. $kept of $due: the same as numbers.
sum-promises =
    { $due ->
        [one] { $kept } de { $due } promesa se cumplió o se avisó a tiempo. Es el { $share }%. Esta fase necesita nueve de cada diez, y cada semana es nueva.
       *[other] { $kept } de { $due } promesas se cumplieron o se avisaron a tiempo. Es el { $share }%. Esta fase necesita nueve de cada diez, y cada semana es nueva.
    }
sum-promises-none = Todavía no ha llegado el día de ninguna promesa. Una pequeña promesa esta semana es un buen comienzo.
sum-promises-week = Ya hay dos promesas en esa semana, y dos bastan. Puedes elegir un día más tarde.
# $count: promises for this week, 0 and more. $max: as many as are enough.
sum-promises-count = Para esta semana: { $count } de { $max } promesas.
# $weeks: weeks that are over, in which every promise was kept or told early.
sum-weeks =
    { $weeks ->
        [0] Una buena semana es aquella en la que cumpliste cada promesa o avisaste a tiempo. Todavía no ha terminado ninguna.
        [one] { $weeks } buena semana hasta ahora
       *[other] { $weeks } buenas semanas hasta ahora
    }
# $open: lines under tell or ask that are not said yet.
sum-disclose =
    { $open ->
        [0] No queda nada abierto en tus listas de contar y preguntar.
        [one] { $open } línea de tus listas de contar y preguntar sigue abierta. Dale una hora tranquila.
       *[other] { $open } líneas de tus listas de contar y preguntar siguen abiertas. Ve de una en una.
    }
# $good: meetings with a mood of 4 or 5. $theirs: those of them that were their idea.
sum-meetings =
    { $good ->
        [0] Todavía no hay ningún buen encuentro. Hacen falta tres, y al menos uno por idea de tu ex. No hay prisa.
        [one] { $good } buen encuentro de tres. { $theirs ->
            [0] También hace falta uno que sea idea de tu ex.
            [one] Fue idea de tu ex.
           *[other] Fue idea de tu ex.
        }
       *[other] { $good } buenos encuentros, y tres bastan. { $theirs ->
            [0] Falta una cosa más: un encuentro que sea idea de tu ex.
            [one] { $theirs } de ellos fue idea de tu ex.
           *[other] { $theirs } de ellos fueron idea de tu ex.
        }
    }
# $needs and $noes: lines of each kind, 0 and more.
sum-needs =
    { $needs ->
        [one] Tu hoja tiene { $needs } necesidad
       *[other] Tu hoja tiene { $needs } necesidades
    } y { $noes ->
        [one] { $noes } no. Tres de cada tipo bastan.
       *[other] { $noes } noes. Tres de cada tipo bastan.
    }
sum-alone-word = Tu propia palabra: sí, despacio o no. Elígela primero en tu propia hoja, a solas.
# $left: questions of the sheet without an answer.
sum-alone =
    { $left ->
        [0] Tu propia hoja está completa. Ahora cada cual puede decir su palabra.
        [one] { $left } pregunta de tu propia hoja sigue abierta. “Todavía no lo sé” también es una respuesta.
       *[other] { $left } preguntas de tu propia hoja siguen abiertas. “Todavía no lo sé” también es una respuesta.
    }
