### La mirada atrás de cada semana, y "antes y ahora" en el día 30.
### `then-checking` nombra a la otra persona; el ajuste "Dejar a mi ex fuera de esto" y el plan c dejan fuera esa fila.

## Antes y ahora

then-title = Antes y ahora
    .lead = Cómo era en tus primeros días y cómo es hoy. Muestre lo que muestre, llegaste de allí hasta aquí.
    .then = Antes
    .now = Ahora
    .none = Nada anotado
# $count: lines of the log.
then-checking = Mirar su perfil
    .count =
        { $count ->
            [one] { $count } vez, según tu registro
           *[other] { $count } veces, según tu registro
        }
then-sleep = Sueño
then-urges = Impulsos en una semana
    .count =
        { $count ->
            [0] Ninguno anotado
            [one] { $count } impulso anotado
           *[other] { $count } impulsos anotados
        }
then-words = Con tus propias palabras
    .none = No hay palabras de tus primeros días. No pasa nada. Hoy puedes escribir una línea, para quien serás dentro de un mes.

## Mirada atrás de la semana

look-back-title = Tu semana
    .lead = Cuatro preguntas cortas, dos minutos. No es un examen. Te muestra cambios pequeños que no se notan de un día a otro.
    .due = Ha pasado una semana. Cuando quieras, mira atrás dos minutos.
    .done = Gracias. Por esta semana ya basta de mirar atrás.
    .next = La próxima mirada atrás es el { $date }. Si se te pasa, hazla otro día, o sáltala.
