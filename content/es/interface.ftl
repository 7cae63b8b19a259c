### Palabras que aparecen en muchas páginas.

interface-name = Kintsugi
interface-skip = Saltar al contenido
interface-places = Secciones
interface-today = Hoy
interface-path = Camino
interface-tools = Herra{ "\u00AD" }mientas
interface-support = Apoyo
interface-settings = Ajustes
interface-about = Sobre esta guía
interface-urge = Ayuda con el impulso
interface-leave = Salir ya
interface-open-again = Abrir otra vez
interface-loading = Un momento.
late-failed = Esta parte de la guía no llegó. Quizá no tienes internet ahora. Lo que hiciste hasta aquí no se ha perdido.
    .again = Reintentar
# Encima de las líneas de ayuda, en lugar de la ayuda con el impulso y de Apoyo mientras no están.
late-breathe = Toma aire por la nariz. Suéltalo despacio, el doble de largo. Y luego una vez más.

## En lugar de una parte que trata de otra persona, cuando se pidió una guía que trate solo de quien la lee

put-away = Esta parte está apartada
    .text = Pediste una guía que trate solo de ti, así que esta parte queda cerrada. Nada de ella se ha perdido. En Ajustes puedes traerla de vuelta en cualquier momento.
    .heal = Ir al Camino para sanar
    .settings = Abrir Ajustes

# The newer version is on the device already; nothing is lost by it.
interface-new-version = Hay una versión más nueva. Lo que guardaste se queda como está.
    .reload = Recargar

## Lo que hay que saber sobre el lugar donde se guarda el avance

store-blocked = Este navegador no guarda nada para esta página, así que lo que haces aquí se va cuando la cierras. Todo lo demás funciona, y puedes guardar una copia.
store-full = No queda espacio en este dispositivo, así que tus últimos cambios no se guardaron. Lo que se guardó antes sigue ahí.
store-newer = Lo que hay guardado aquí lo escribió una versión más nueva de esta guía. Se deja como está y no se guarda nada nuevo. Cierra las otras pestañas y carga la página otra vez.
store-unreadable = Lo que hay guardado en este dispositivo no se puede leer. No se ha cambiado. Primero guarda una copia y luego sigue, si quieres. Si había una copia más antigua que se podía leer, es la que ves ahora.
    .title = Algo guardado aquí no se puede leer
    .go-on = Seguir y guardar encima
store-keep = Guardar una copia
store-copy = Guardar una copia en Ajustes
clock-behind = Este dispositivo dice que es { $date }. La última vez que estuviste aquí era { $seen }. Por eso tus días están en pausa, y nada se ha perdido. ¿Cambió el reloj, o estaba mal antes?
    .right = Esta fecha es correcta

## En un marco, dentro de la página de alguien

frame-home = Volver al artículo

## Cuando no se pudo ofrecer un archivo

download-failed = Aquí no se pudo crear el archivo. Nada se ha perdido. Algunas apps y marcos no permiten archivos: abre esta página en un navegador aparte e inténtalo otra vez.
    .ok = De acuerdo

## Cuando el programa se rompe. Estas palabras se sacan del paquete al principio, para tenerlas cuando nada más funciona.

broken-title = Algo se rompió en esta guía
broken-text = Lo que guardaste antes sigue en este dispositivo. Carga la página otra vez, y debería seguir desde ahí. Si vuelve a pasar, guarda primero una copia de tus datos.
broken-reload = Cargar la página otra vez
broken-keep = Descargar mis datos

## Donde no se cuentan días: menores de edad, y quien podría actuar según pensamientos de quitarse la vida

not-now-young = Por ahora, sin cuenta
    .text =
        Esta parte está hecha para personas adultas, así que no empezamos una cuenta para ti. Eso no hace más pequeño lo que sientes.

        Mereces a una persona a tu lado, no un número: una persona adulta de confianza, alguien de tu escuela, de un centro de salud, o una línea para jóvenes.
not-now-heavy = La cuenta puede esperar
    .text = Ahora importa una sola cosa: que no estés a solas con esto. Díselo a una persona y quédate cerca de ella. Toma distancia de todo lo que podrías usar para hacerte daño. El resto de esta página puede esperar.
not-now-support = Ir a Apoyo
