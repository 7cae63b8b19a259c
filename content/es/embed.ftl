### La página para quien quiere mostrar la guía en un sitio propio.

embed-title = Poner esta guía en tu sitio
    .lead = Elige cómo se ve, copia las líneas y pégalas en una página o una entrada. Es gratis. No necesitas una cuenta, y quienes te leen tampoco.
# The words of the plain link in a snippet. Visitors of a blog read them.
embed-link-words = Una guía gratis y privada para las semanas después de una ruptura

## Lo que se elige

embed-kind = Lo que pegas
embed-kind-element = Dos líneas: un marco que crece con su página
    .hint = Lo mejor si tu sitio te deja añadir un script. Quienes te leen reciben siempre nuestra versión más nueva.
embed-kind-pinned = Lo mismo, con el script fijado a una versión
    .hint = El navegador rechaza el script si alguna vez cambia aunque sea una letra. La guía dentro del marco sigue mejorando por su cuenta.
embed-kind-frame = Solo un marco, sin script
    .hint = Para sitios que quitan los scripts. Tiene una altura fija y su propia barra de desplazamiento, y no hay enlace de vuelta.
embed-kind-link = Un enlace simple
    .hint = Funciona en todas partes. La guía se abre como página aparte, así que es donde mejor se guarda lo que hacen quienes te leen.
embed-start = Dónde empieza
    .hint = Esto solo lo ve el navegador de quien lee. No se envía a ningún servidor.
embed-start-home = En su primera página
embed-start-check-in = En la revisión
embed-start-quiet = Contacto cero (tiempo de calma)
embed-start-heal = En el Camino para sanar
embed-theme = Claro u oscuro
    .hint = Automático sigue el dispositivo de quien lee. Esto y lo que eliges más abajo está en la dirección del marco, igual para todo el mundo. El servidor que entrega la guía puede ver esa dirección.
embed-accent = Color de botones y enlaces
    .hint = Seis dígitos, como 2f6f6a. Un color que dificulta la lectura se deja fuera, por separado en claro y en oscuro.
embed-lang = Idioma
    .hint = Una etiqueta corta, como en. Un idioma que la guía no tiene no cambia nada.
embed-days = Con cuántos días de calma empezar
    .hint = Es solo un deseo. La guía no ofrece nunca menos días de los que piden las respuestas de quien lee.
    .none = Como sugiere la guía
embed-home-url = Un enlace de vuelta a tu artículo
    .hint = Una dirección de tu propio sitio, como /my-post. Se le dice solo al marco y no aparece nunca en una dirección. No se muestra en las páginas de ayuda, ni donde las respuestas dicen que hay que parar.
embed-home-label = Palabras para ese enlace
    .hint = Si queda vacío, dice “Volver al artículo”.

## Lo que resulta

embed-snippet = Tus líneas
    .hint = Pégalas donde el texto pueda llevar HTML. Deja dentro el enlace simple: es lo que se ve cuando un script o un marco está bloqueado.
embed-copy = Copiar las líneas
embed-copied = Copiado.
embed-not-copied = Este navegador no nos deja copiar. Marca las líneas y cópialas a mano.
embed-preview = Vista previa
    .hint = Puedes probarla. Lo que haces en la vista previa queda aparte de tus propios días.

## Las palabras que la acompañan

embed-words = Palabras que puedes poner encima
    .text =
        ¿Estás pasando por una ruptura? Esta es una guía gratis para las próximas semanas. Te ayuda a pasar esta noche, a ver qué se rompió y a darte un tiempo de calma. No promete que nadie vuelva.

        Es autoayuda, no terapia. Si estás en peligro, llama a tu número de emergencias.

        Lo que escribes se queda en tu propio navegador. Este sitio no puede verlo, y tampoco quienes hicieron la guía.

## Privacidad

embed-privacy = Qué significa esto para quienes te leen
    .text =
        La guía no pone cookies y no cuenta a nadie. Por eso tampoco hay números para ti: no puedes ver quién la usó, cuántas veces ni qué escribió.

        - Hasta que alguien se acerca al marco, su navegador pide a nuestro servidor un script pequeño y nada más.
        - Después pide la guía misma. Nuestro servidor ve lo que ve cualquier servidor web: una dirección en la red y una hora. No ve la dirección de tu página.
        - Tu página sabe que la guía está ahí y qué altura tiene. No llega a saber nunca una respuesta, un día ni un resultado.
        - Lo que alguien hace en el marco se guarda en su navegador, solo para tu sitio. Algunos navegadores lo borran después de un tiempo. La guía lo dice y ofrece una copia para guardar.
        - Si pones los archivos de la guía en tu propio sitio, con el mismo nombre que tu blog, los scripts de tu blog podrían leer lo que se guarda. Es más seguro que la guía tenga un nombre propio.

## En un marco, dentro de la página de alguien, debajo de cada página

frame-kept = Lo que haces aquí se guarda solo aquí: en este navegador, y solo para este sitio web. Algunos navegadores lo borran cuando los cierras.
frame-not-kept = Este navegador no guarda nada para una guía dentro de otro sitio web.
frame-full = Abrir la página completa
    .hint = La página completa tiene su propio lugar, y lo que hiciste aquí puede ir contigo. Te muestra lo que llegó y pregunta antes de tomar nada. Si no se abre ninguna ventana, guarda aquí una copia de seguridad. Después abre la página completa y trae el archivo en Ajustes.
