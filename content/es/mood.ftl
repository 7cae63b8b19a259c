### El ánimo, una vez al día: en Hoy y en Lo que se ve.

mood-title = ¿Cómo va el día?
    .hint = Un toque al día basta. 1 es muy bajo, 5 es bueno.
    .low = Muy bajo
    .high = Bueno
    .noted = Anotado. Puedes cambiarlo hasta que acabe el día.
    .undo = Deshacer
