### Lo que se ve: lo que se anotó, en dibujos pequeños. Cada dibujo tiene una frase que dice qué muestra. Las claves que terminan en `-they` o
### que hablan de buscar a alguien se quitan cuando así se pidió.

insights-title = Lo que se ve
    .lead = Lo que anotaste, en dibujos pequeños. Nada de esto es una puntuación. Un hueco es solo un hueco.
insights-empty = Todavía no hay nada que dibujar. Anota tu ánimo una vez, y el primer punto estará aquí.
insights-numbers = Ver los números
insights-when = Cuándo
insights-value = Número
insights-urges = Impulsos
insights-days = Días
# $count: how many notes. $first, $last: days. $low, $high, $latest: numbers.
insights-says =
    { $count ->
        [one] { $count } nota, del { $last }. Dice { $latest }.
       *[other] { $count } notas, del { $first } al { $last }. La más baja es { $low }, la más alta { $high }, la última { $latest }.
    }
insights-by-week = Cada punto es una semana: el punto medio de lo que anotaste en ella.
insights-by-month = Cada punto es un mes: el punto medio de lo que anotaste en él.
insights-by-year = Cada punto es un año: el punto medio de lo que anotaste en él.

insights-mood = Ánimo
    .scale = 1 es muy bajo, 5 es bueno.
insights-quiet = Días de calma, en total
    .says =
        { $days ->
            [one] { $days } día de calma en esta cuenta hasta ahora. Cada barra es un mes.
           *[other] { $days } días de calma en esta cuenta hasta ahora. Cada barra es un mes.
        }
insights-looking = Días sin mirar
    .says =
        { $days ->
            [0] Miraste hoy, o empezaste hoy. Mañana es un día nuevo.
            [one] { $days } día desde la última vez que miraste, o desde que empezaste.
           *[other] { $days } días desde la última vez que miraste, o desde que empezaste.
        }

## Urges

insights-trigger = Qué desata los impulsos
    .most =
        { $count ->
            [one] { $count } impulso anotado: { $name }.
           *[other] { $count } impulsos anotados. Lo más frecuente: { $name }.
        }
    .mixed =
        { $count ->
            [one] { $count } impulso anotado. Nada destaca.
           *[other] { $count } impulsos anotados. Nada destaca.
        }
    .none = Sin decir
insights-hour = Cuándo llegaron los impulsos
    .most = La mayoría llegó entre { $from } y { $to }.
    .mixed = Ninguna hora destaca.
    .scale = De medianoche a medianoche, una barra por hora.
# $before, $after: means such as 7.5. $count: urges with both numbers. $weaker, $same: how many of those.
insights-compare = Antes y después
    .says =
        { $count ->
            [one] { $before } al principio, { $after } al final, en { $count } impulso.
           *[other] { $before } al principio y { $after } al final, en conjunto. De { $count } impulsos, bajaron { $weaker } y quedaron igual { $same }.
        }
insights-before = Al principio
insights-after = Al final

## Weekly look-backs

insights-checking = Buscar a tu ex, semana a semana
    .scale = 0 es nunca, 3 es muchas veces al día.
insights-sleep = Sueño, semana a semana
    .scale = 1 es muy malo, 5 es muy bueno.
insights-hope = Esperanza, semana a semana
    .scale = 1 es casi ninguna, 5 es mucha.
