### Cómo se llama este idioma, y lo que se dice de los idiomas.

language-name = Español
language-title = Idioma
language-failed = Ese idioma todavía no está en este dispositivo, y ahora no se puede traer. No se pierde nada: la guía sigue como está. Prueba otra vez cuando vuelva internet.
