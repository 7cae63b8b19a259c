### El diario breve. Su nombre, su campo y sus botones están en sheets.ftl.

log-hint = Una línea basta. Hasta { $minutes } minutos, y hasta { $max } caracteres por línea.
log-not-kept = Ahora no se guarda nada en este dispositivo. Tus líneas desaparecen cuando cierras esta página.
log-over = Es bastante por ahora
    .text = Pasaron diez minutos. Lo que escribiste está guardado abajo. El diario se abre de nuevo a esta hora: { $time }.
log-again = Haz ahora algo con las manos, o habla con alguien. El día no necesita más palabras.
log-lines = Tus líneas
log-save = Guardar el cambio
log-cancel = Dejar como estaba
log-older = Ver líneas anteriores
log-many = { $lines } líneas hasta ahora. Caben { $max }.
log-full = Hay { $max } líneas y no caben más. Quita algunas antiguas para hacer sitio.
