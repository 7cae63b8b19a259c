### Palabras de la página misma, antes de que arranque el programa o cuando no puede arrancar. Están en index.html, no en un paquete.

page-title = Guía
# Shown by search engines under the title.
page-description = Una guía gratis y privada para las semanas después de una ruptura. Contacto cero (tiempo de calma), un paso pequeño al día y ayuda para las noches difíciles. Nada sale de tu dispositivo.
page-about = Una guía gratis y privada para las semanas después de una ruptura. Nada de lo que escribes aquí sale de tu dispositivo.
page-leave = Salir ya
page-noscript = La guía necesita JavaScript, que aquí está apagado. Puedes activarlo para esta página y cargarla otra vez. Los números de abajo y “Salir ya” funcionan sin él.
page-loading = La guía está en camino
# Debajo de «La guía está en camino», cuando eso tarda.
page-slow = Está tardando más de lo normal. La guía se abre sola en cuanto llegue. También puedes cargar la página otra vez. Abajo tienes a quién llamar.
page-trouble-title = La guía no arranca
page-trouble = Una parte de la guía no llegó, o llegó dañada. Lo que guardaste aquí antes sigue en este dispositivo. Cargar la página otra vez suele ayudar. Hasta entonces, aquí tienes a quién llamar.
page-blocked = Este navegador no puede usar la guía: aquí falta WebAssembly o está apagado, como en algunos modos de seguridad estricta. Lo que guardaste aquí antes sigue en este dispositivo. Lo más probable es que otro navegador funcione. Hasta entonces, aquí tienes a quién llamar.
page-reload = Cargar la página otra vez

## La parte que se puede leer sin el programa

page-lines = A quién llamar
page-emergency = Si hay peligro, llama al número de emergencias del lugar donde estás:
page-more-lines = Más números, por país

## Accesos directos de la guía instalada

page-shortcut-urge = Ayuda con el impulso
page-shortcut-today = Hoy
