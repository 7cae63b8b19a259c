# La página de apoyo. Los nombres y números de los servicios están en src/domain/support.rs; aquí solo las palabras que los rodean.

support-title = Apoyo
support-intro = Puedes llamar aunque no sepas si es lo bastante grave. No necesitas las palabras justas, y puedes colgar en cualquier momento.
# $country: one of the country names below.
support-region = Números para { $country }.
support-elsewhere = ¿Estás en otro lugar?
support-lines = A quién puedes llamar
support-choose-country = Elige un país
# $number: the emergency number, such as 112.
support-emergency = Emergencias: { $number }
support-emergency-unknown = Si hay peligro, llama al número de emergencias del lugar donde estás.
support-findahelpline = Líneas de ayuda gratis en muchos países, por teléfono, mensaje o chat
# $number, $word: as the service lists them.
support-call = Llamar al { $number }
support-text = Enviar SMS al { $number }
support-text-word = Enviar { $word } por SMS al { $number }
support-visit = Abrir { $site }
# $date: the day on which the list was made.
support-change = Los números cambian. Esta lista es del { $date }. Si hemos comprobado un número con su servicio, lo dice al lado. Todos los demás están por comprobar. Si uno no funciona, prueba findahelpline.com.
# $date: the day on which a person checked the number with the service.
support-verified = Comprobado con el servicio el { $date }
support-eu-note = Estos números funcionan en muchos países de la UE, pero no en todos.
support-none-own = Para este país todavía no tenemos ninguna línea sobre tu propia conducta. En findahelpline.com puedes buscar una, o preguntar a profesionales de la salud o de la terapia que ayuden con esto.
support-none-abuse = Para este país todavía no tenemos ninguna línea sobre maltrato. En findahelpline.com puedes buscar una. Si hay peligro, llama al número de emergencias.
support-none-young = Para este país todavía no tenemos ninguna línea para jóvenes. En findahelpline.com puedes buscar una, o cuéntaselo a una persona adulta de confianza.
support-offline = Una vez abierta esta página, la lista se queda, también sin conexión. Para llamar y escribir necesitas tu teléfono.

support-scared =
    Ve adonde haya otras personas: una casa vecina, una tienda, una estación. Llama al número de emergencias si estás en peligro. Si no puedes hablar, no cuelgues y haz lo que te digan.

    No te quedes en la cocina, ni en habitaciones con una sola puerta. Tus cosas pueden esperar. Tú vas primero.
    .title = Si ahora mismo tienes miedo

support-tell-one =
    Elige a una persona y envíale una línea. No tiene que ser toda la historia. Basta con esto:
    .title = Díselo a una persona
    .line = Lo estoy pasando mal y no quiero estar a solas con esto. ¿Puedes llamarme?

support-plan =
    Son cosas pequeñas que puedes preparar antes. Un servicio especializado en violencia de pareja puede repasarlas contigo.

    - Una palabra clave que le diga a alguien de confianza que pida ayuda.
    - Un lugar donde puedas pasar una noche, y una forma de llegar.
    - Papeles, llaves, algo de dinero y tus medicinas en un mismo sitio.
    - Una forma segura de que te localicen.

    Guarda la lista donde nadie más la encuentre, o solo en tu cabeza. Si tienes hijos, planéalo también por ellos con un servicio especializado.
    .title = Un pequeño plan de seguridad

support-device =
    Quien conoce tus códigos quizá puede ver tus llamadas, tus mensajes y el historial de tu navegador. “Salir ya” oculta esta página, pero el historial sigue mostrando la visita.

    - Para las llamadas que importan, usa un dispositivo al que no llegue.
    - Cambia tus códigos desde ese dispositivo.
    - Si crees que alguien te rastrea, habla con un servicio especializado antes de quitar nada. Un cambio repentino se puede notar.
    .title = ¿Es seguro tu dispositivo?

## Para quién es un servicio

for-emergency = Cuando hay peligro
for-suicide = Pensamientos de quitarte la vida o de hacerte daño
for-emotional = Cuando pesa demasiado, o necesitas hablar
for-abuse = Cuando alguien te hace daño, te asusta o te controla
for-men = Para hombres a quienes su pareja hace daño o controla
for-young = Para jóvenes
for-own-behaviour = Cuando te preocupa tu propia conducta
for-stalking = Cuando alguien te sigue o te vigila
for-shelters = Un lugar seguro donde quedarte

## Países: el valor va dentro de una frase, .name va solo en una lista

country-us = Estados Unidos
    .name = Estados Unidos
country-ca = Canadá
    .name = Canadá
country-gb = el Reino Unido
    .name = Reino Unido
country-ie = Irlanda
    .name = Irlanda
country-au = Australia
    .name = Australia
country-nz = Nueva Zelanda
    .name = Nueva Zelanda
country-de = Alemania
    .name = Alemania
country-fr = Francia
    .name = Francia
country-es = España
    .name = España
country-in = la India
    .name = India
country-eu = la Unión Europea
    .name = Unión Europea
country-any = cualquier país
    .name = Cualquier país
