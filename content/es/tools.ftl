### La lista de herramientas.

tools-title = Herramientas para momentos difíciles
    .lead = Toma lo que te ayude ahora. Puedes parar cualquiera de ellas cuando quieras.
tools-urge = Ayuda con el impulso
    .text = Primero respirar, luego quince minutos, uno a la vez. Sin preguntas.
tools-changed = Algo cambió
    .text = Te escribió, te dijo que no, o ahora quieres otra cosa. Un toque, y luego lo que corresponde.
tools-quiet = Contacto cero (tiempo de calma)
    .text = Tus días, y un registro de lo que pasa entre uno y otro.
tools-days = Tus días
    .text = Cuenta tus días y anota momentos difíciles.
tools-letter = Cartas sin enviar
    .text = Escribe lo que no se puede enviar. Guárdalo, séllalo o déjalo arder.
tools-log = Diario breve
    .text = Una línea sobre el día. Diez minutos como mucho.
tools-message =
    .text = Prepara una primera nota corta, mírala dos veces, déjala descansar un día.
tools-insights = Lo que se ve
    .text = Tu ánimo, tus días y tus impulsos, en dibujos pequeños.
tools-support = Apoyo
    .text = Personas a las que puedes llamar o escribir, en tu país.
