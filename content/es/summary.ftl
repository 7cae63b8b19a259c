### Una página para imprimir: el cuenco, los días, cómo van las tareas, los planes propios. Puede quedar sobre una mesa, así que ninguna palabra dice de qué trata.

summary-title = Un resumen para imprimir
    .lead = Una página para tu pared, tu bolso o alguien de confianza. No se envía a ningún sitio: solo va a tu impresora cuando pulsas el botón.
summary-with-plans = Poner también mis planes
summary-print = Imprimir esta página
summary-framed = Una guía dentro de un artículo no puede imprimir. Abre la guía en una página propia e imprime desde ahí.
summary-heading = Mis días, en una página
summary-path = Hasta dónde he llegado
# $title: the title of a phase or of a week.
summary-next = Ahora: { $title }
# Read out before a task that is done; a ticked box shows it.
summary-done = Hecho:
summary-plans = Mis planes para momentos difíciles
summary-cut = No todo cabe en una página. Aquí algunos planes están acortados o faltan. En la guía están enteros.
summary-share = Una línea para compartir
    .text = Dice cómo te va, y nada más. Envíala a quien quieras.
summary-line =
    { $days ->
        [0] Me estoy tomando un tiempo para mí.
        [one] Hasta ahora me he dado { $days } día de calma.
       *[other] Hasta ahora me he dado { $days } días de calma.
    }
summary-line-tasks =
    { $tasks ->
        [one] { $tasks } pequeño paso ya está dado.
       *[other] { $tasks } pequeños pasos ya están dados.
    }
