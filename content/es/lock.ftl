### El candado de un dispositivo compartido, la página que pide su frase de contraseña y las copias con frase de contraseña.

## Ponerlo

lock-title = Un candado para un dispositivo compartido
lock-what = ¿Alguien más usa este dispositivo? Puedes cerrar lo que se guarda aquí con una frase de contraseña. Entonces nadie puede leerlo sin esa frase, y la guía se cierra sola cuando sales de ella o la dejas un rato en reposo.
lock-begin = Poner un candado
lock-warning = Solo tú conoces la frase de contraseña. Si se te olvida, nadie puede abrir lo que se guarda aquí, y quienes hacemos la guía tampoco. Guarda antes una copia de seguridad y ponla en un lugar seguro.
lock-set = Poner el candado
lock-done = El candado está puesto. Todo lo que se guarda aquí está cerrado ahora.
lock-on = El candado está puesto. La guía pide la frase de contraseña cada vez que se abre. También se cierra cuando eliges “Salir ya”.
lock-after = Cerrar después de un reposo de
    .hint = Se cuenta desde tu último toque o tecla, también mientras el dispositivo duerme.
lock-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
lock-now = Cerrar ahora
lock-change = Cambiar la frase de contraseña
    .button = Cambiarla
    .done = Desde ahora vale la frase nueva.
lock-remove = Quitar el candado
    .warning = Entonces cualquier persona que abra esta guía en este dispositivo puede leer todo lo que se guarda aquí.
    .yes = Sí, quitarlo
    .no = No, dejarlo puesto
lock-no-room = No hay espacio para esto en el dispositivo. No se cambió nada. Puedes quitar cosas que ya no necesites, o guardar en su lugar una copia de seguridad con frase de contraseña.
lock-overtaken = Al mismo tiempo cambió otra cosa aquí, y eso es lo que vale. La frase de contraseña que acabas de escribir no se tomó.
lock-unavailable = En esta página no se puede poner un candado. El navegador solo lo permite en páginas que llegaron por una conexión segura (https), y esta no llegó así, o el navegador es demasiado antiguo.
lock-nothing-kept = Ahora mismo no se guarda nada nuevo en este dispositivo, así que no hay nada que cerrar.

## Una frase de contraseña

passphrase-new = Nueva frase de contraseña
    .hint = Al menos { $least } caracteres. Cuatro palabras o más que no tengan que ver entre sí son fáciles de recordar. Cuentan los espacios y las mayúsculas.
passphrase-again = La misma otra vez
passphrase-so-far = La frase de contraseña de hasta ahora
passphrase-show = Mostrar lo que escribo
passphrase-busy = Un momento. Esto tarda uno o dos segundos.
passphrase-short = Es demasiado corta. Usa al menos { $least } caracteres.
passphrase-long = Es demasiado larga para volver a escribirla algún día. Usa una más corta.
passphrase-same = Es una sola letra repetida. Mezcla unas cuantas palabras.
passphrase-differs = Las dos no son iguales. Escríbelas otra vez.
passphrase-wrong = Con eso no se abrió. Cuentan las mayúsculas y los espacios. Tómate tu tiempo e inténtalo otra vez.
passphrase-unavailable = Esta página no puede abrirlo. El navegador solo lo permite en páginas que llegaron por una conexión segura (https).

## La página que la pide

unlock-title = Esta página está cerrada
unlock-text = Alguien puso una frase de contraseña para lo que se guarda aquí. Escríbela para seguir.
unlock-label = Frase de contraseña
unlock-button = Abrir
unlock-open = Para estas dos páginas no la necesitas:
unlock-forgotten = No puedo abrirla
    .text = Nadie más puede abrirla por ti: la frase de contraseña no se guarda en ninguna parte. Puedes volver e intentarlo todas las veces que quieras. O puedes borrar todo lo que hay aquí y empezar de nuevo. Lo que alguna vez guardaste como copia de seguridad se puede abrir después.
unlock-erased = Borrado
    .go-on = Empezar de nuevo

## Una copia de seguridad con frase de contraseña

backup-seal = Cerrar el archivo con una frase de contraseña
    .hint = Entonces solo puede leer el archivo quien la conozca. Si se te olvida, nadie puede abrirlo.
    .button = Guardar una copia cerrada
    .failed = El navegador no pudo cerrar el archivo. No se guardó nada.
backup-open = Este archivo está cerrado con una frase de contraseña
    .text = Escribe la frase de contraseña con la que se cerró. Ves lo que contiene antes de que cambie nada.
    .label = Frase de contraseña del archivo
    .button = Abrir el archivo
fault-sealed = Esto está cerrado con una frase de contraseña. No se cambió nada.
fault-part-seal = cómo se cerró
