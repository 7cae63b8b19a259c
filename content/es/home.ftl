### La primera página: una línea, cuatro puertas, unas frases sencillas; y la portada neutral.

home-line = ¿Quieres volver?
    .lead = Primero, pasa esta noche. Luego mira qué es posible.
home-door-urge = Estoy a punto de escribirle
    .text = Primero respira. Ayuda ya, sin preguntas.
home-door-check-in = Hacer la revisión, unos 6 minutos
    .text = Unas preguntas sinceras y luego un paso claro.
home-door-quiet = Contar mis días sin contacto
    .text = Contacto cero (tiempo de calma): 30 días para empezar, desde hoy.
home-door-heal = Quiero sanar y soltar
    .text = El Camino para sanar: ocho semanas para ti. Sin revisión.
home-doors = ¿Por dónde quieres empezar?
home-free = Gratis. Privado. Nada sale de este dispositivo.
home-about-title = Qué es esto
home-about =
    Kintsugi es el arte de reparar con oro un cuenco roto. La grieta no se esconde. Pasa a ser parte del cuenco.

    Esta guía te acompaña en las semanas después de una ruptura. Te ayuda a ver qué se rompió, a asumir tu parte y a descansar en días de calma. Si es seguro y bien recibido, después te ayuda a escribirle con cuidado. Si no, te lo dice con amabilidad y te ayuda a sanar.

    Nadie puede prometer que tu ex vuelva, y aquí no se promete. Decide la otra persona, con libertad. Lo que tú puedes hacer es salir bien de esto, y con eso te ayudamos.

    No hay cuenta ni hay que pagar. Nadie lee lo que escribes.
home-support = ¿Estás en peligro, o piensas en quitarte la vida? Ve a Apoyo ahora.
# On an empty home of the installed guide, above the doors.
home-restore = ¿Empezaste en el navegador?
    .text = Una guía instalada guarda lo suyo aparte y empieza vacía. Con una copia de seguridad del navegador lo traes todo.
    .link = Traer una copia
home-disclaimer = Esto es información de autoayuda: no es terapia, diagnóstico, consejo legal ni ayuda de emergencia. No puede conocer toda tu historia, y no puede cambiar lo que piensa otra persona. Si estás en peligro, llama a tu número de emergencias.
home-bowl = Un cuenco con siete grietas finas que se pueden llenar de oro

## La portada neutral: en el plan c, y donde no se guarda nada

home-neutral = Qué bueno verte
    .text = Este es un lugar tranquilo para cuidarte, un día a la vez.
    .today = Ir a Hoy
    .tools = Herramientas para momentos difíciles
    .support = Apoyo
