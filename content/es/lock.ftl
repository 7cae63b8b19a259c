### El candado de un dispositivo compartido, la página que pide su frase de paso y las copias con frase de paso.

## Ponerlo

lock-title = Un candado para un dispositivo compartido
lock-what = ¿Alguien más usa este dispositivo? Puedes cerrar con una frase de paso lo que se guarda aquí. Entonces nadie puede leerlo sin esa frase, y la guía se cierra sola cuando sales o descansas un rato.
lock-begin = Poner un candado
lock-warning = Solo tú conoces la frase de paso. Si se te olvida, nadie puede abrir lo que hay guardado aquí, y nosotros tampoco. Guarda antes una copia de seguridad y ponla en un lugar seguro.
lock-set = Poner el candado
lock-done = El candado está puesto. Todo lo que se guarda aquí está cerrado ahora.
lock-on = El candado está puesto. La guía pide la frase de paso cada vez que se abre. También se cierra con “Salir ya”.
lock-after = Cerrar tras un descanso de
    .hint = Se cuenta desde tu último toque o tecla, también mientras el dispositivo duerme.
lock-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
lock-now = Cerrar ahora
lock-change = Cambiar la frase de paso
    .button = Cambiarla
    .done = Desde ahora vale la nueva frase de paso.
lock-remove = Quitar el candado
    .warning = Entonces cualquiera que abra esta guía en este dispositivo puede leer todo lo que hay guardado aquí.
    .yes = Sí, quitarlo
    .no = No, dejarlo puesto
lock-no-room = No hay espacio para esto en el dispositivo. No se cambió nada. Puedes quitar cosas que ya no necesites, o guardar en su lugar una copia con frase de paso.
lock-unavailable = En esta página no se puede poner un candado. El navegador solo lo permite en páginas que llegaron por una línea segura (https), y esta no llegó así, o el navegador es demasiado antiguo.
lock-nothing-kept = Ahora mismo no se guarda nada nuevo en este dispositivo, así que no hay nada que cerrar.

## Una frase de paso

passphrase-new = Nueva frase de paso
    .hint = Al menos { $least } caracteres. Cuatro o más palabras que no tengan que ver entre sí son fáciles de recordar. Los espacios y las mayúsculas cuentan.
passphrase-again = La misma otra vez
passphrase-so-far = La frase de paso de hasta ahora
passphrase-show = Mostrar lo que escribo
passphrase-busy = Un momento. Esto tarda uno o dos segundos.
passphrase-short = Es demasiado corta. Pon al menos { $least } caracteres.
passphrase-long = Es demasiado larga para escribirla otra vez algún día. Pon una más corta.
passphrase-same = Es una sola letra repetida. Mezcla unas cuantas palabras.
passphrase-differs = Las dos no son iguales. Escribe ambas otra vez.
passphrase-wrong = Así no se abrió. Las mayúsculas y los espacios cuentan. Tómate tu tiempo e inténtalo de nuevo.
passphrase-unavailable = Esta página no puede abrirlo. El navegador solo lo permite en páginas que llegaron por una línea segura (https).

## La página que la pide

unlock-title = Esta página está cerrada
unlock-text = Alguien puso una frase de paso a lo que se guarda aquí. Escríbela para seguir.
unlock-label = Frase de paso
unlock-button = Abrir
unlock-open = Para estas dos no la necesitas:
unlock-forgotten = No puedo abrirla
    .text = Nadie más puede abrirla por ti: la frase de paso no se guarda en ningún sitio. Puedes volver e intentarlo cuantas veces quieras. O puedes borrar todo lo de aquí y empezar de nuevo. Después se puede abrir una copia de seguridad que hayas guardado antes.
unlock-erased = Borrado
    .go-on = Empezar de nuevo

## Una copia con frase de paso

backup-seal = Cerrar el archivo con una frase de paso
    .hint = Entonces solo puede leer el archivo quien la conozca. Si se te olvida, nadie puede abrir el archivo.
    .button = Guardar una copia cerrada
    .failed = El navegador no pudo cerrar el archivo. No se guardó nada.
backup-open = Este archivo está cerrado con una frase de paso
    .text = Escribe la frase de paso con la que se cerró. Ves lo que contiene antes de que cambie nada.
    .label = Frase de paso del archivo
    .button = Abrir el archivo
fault-sealed = Esto está cerrado con una frase de paso. No se cambió nada.
fault-part-seal = cómo se cerró
