### Cartas sin enviar. Ninguna de estas palabras dice para quién es una carta: puede ser para cualquiera, o para nadie.

letter-title = Cartas sin enviar
    .lead = Escribe lo que no se puede mandar. No le llega a nadie, y nada de aquí puede mandarlo.
letter-new = Escribir una carta
letter-none = Aún no hay ninguna carta. Empieza con una línea. No tiene que ser buena.
letter-list = Tus cartas
letter-open = Abrir
letter-sealed-until = Sellada hasta el { $date }
letter-many = Tienes { $letters } cartas. Caben { $max }.
letter-full = Tienes { $max } cartas y no caben más. Quema una para hacer sitio, o antes cópiala en un lugar seguro.

## Escribir

letter-write = Una carta que no le llega a nadie
    .label = Tu carta
    .hint = Hay sitio para unas diez páginas ({ $max } caracteres).
letter-saved = Guardada en este dispositivo.
letter-not-kept = Ahora no se guarda nada en este dispositivo. Tus palabras se pierden cuando cierres esta página.
letter-left =
    { $left ->
        [one] Cabe { $left } carácter más.
       *[other] Caben { $left } caracteres más.
    }
letter-too-long =
    { $over ->
        [one] Sobra { $over } carácter para poder guardarla. Lo que se guardó antes sigue ahí. Acórtala un poco, o sigue en una segunda carta.
       *[other] Sobran { $over } caracteres para poder guardarla. Lo que se guardó antes sigue ahí. Acórtala un poco, o sigue en una segunda carta.
    }
letter-no-room = No queda espacio en este dispositivo, así que tus últimas palabras no se han guardado. Siguen aquí mientras tengas abierta esta página. Cópialas, o guárdalas como archivo.
letter-copy = Copiar las palabras
    .done = Copiadas.
    .failed = Eso no funcionó aquí. Marca las palabras y cópialas a mano.
letter-keep = Guardar como archivo
letter-back = Volver a mis cartas

## El sello

letter-seal = Sellarla hasta un día
    .text = Una carta sellada queda cerrada hasta ese día. Antes no puedes leerla ni cambiarla. Sí puedes quemarla.
    .day = Se abre de nuevo el
    .button = Sellarla
    .done = Sellada. Se abre de nuevo el { $date }.
    .error-empty = Primero escribe unas palabras.
    .error-day = Elige un día, por favor; por ejemplo, dentro de un mes.
    .error-ahead = Elige un día que aún no haya llegado, por favor.
    .error-far = Diez años es lo máximo. Elige un día anterior, por favor.
letter-shut = Esta carta está sellada
    .text = Se abre el { $date }. Hasta entonces puede descansar, y tú también.

## Quemar

letter-burn = Quemarla
    .warning = Esta carta desaparecerá para siempre, con todas las copias que ha hecho esta guía. Una copia de seguridad que hayas guardado tú queda como está.
    .yes = Sí, quemarla
    .no = Conservarla
letter-gone = Ya no está
    .text =
        La escribiste y la soltaste. Ya no está en este dispositivo. Aquí nadie la leyó, y nadie la leerá.

        Lo que tenía de verdad sigue siendo verdad sin el papel. Quédate un momento, si quieres. Siente el suelo bajo los pies. Deja caer los hombros.
    .not-off = El navegador no dejó que la guía la borrara de este dispositivo. “Borrar todo”, en Ajustes, quizá sí funcione.
    .end = Es suficiente por ahora
