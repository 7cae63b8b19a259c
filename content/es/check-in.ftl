# La revisión: una pregunta de edad y 22 preguntas, una por pantalla.
# Los atributos que empiezan por opt- son las respuestas; sus nombres son públicos y no cambian nunca.
# Las respuestas van en tarjetas grandes en un teléfono estrecho: que sean cortas; los ejemplos van en .hint.
# Ninguna respuesta dice el género de quien lee ni el de su ex.

## Alrededor de las preguntas

check-in-title = Revisión
check-in-minutes = Unos 6 minutos
# $number: the question now shown, counted from 1. $total: all questions of this sitting.
check-in-progress = { $number } de { $total }
check-in-back = Volver
check-in-continue = Seguir
check-in-missing = Elige una respuesta y luego sigue. Ninguna es incorrecta.
# $answer: the label of the answer given last time. It is shown, never chosen in advance.
check-in-old-answer = La última vez elegiste: { $answer }
check-in-not-saved = Esta respuesta no se guarda nunca.
check-in-defence = Defenderte no es lo mismo que controlar a alguien. Si no sabes bien cuál de las dos cosas fue, márcala. Una línea de ayuda puede aclararlo contigo.
check-in-heal-instead = Prefiero sanar y soltar
check-in-resumed =
    Qué bueno verte otra vez. Tus respuestas posteriores siguen aquí. Volvemos a hacerte las cinco primeras preguntas de seguridad, porque esas respuestas no se guardan nunca. Después sigues justo donde estabas.

# Above q1, on its own screen.
check-in-before-safety =
    Ahora vienen nueve preguntas sobre seguridad y deseos. La mayoría responde que no a las cinco primeras. Para algunas personas importan más que todo lo demás.

    Esas cinco primeras respuestas no se guardan nunca. En cada una puedes elegir “Prefiero no decirlo”.

# Above q10, on its own screen.
check-in-before-happened =
    Lo más difícil ya pasó. Qué bien que hayas seguido hasta aquí.

    Lo que viene es más corto: qué pasó, tu parte y cómo estás ahora. O empieza ya tu Contacto cero (tiempo de calma) y termina esto más tarde. Tienes 30 días para empezar, y ayuda para los momentos en que quieras escribir. Los pasos hacia tu ex siguen cerrados hasta que todo tenga respuesta.
    .go-on = Seguir, unos 3 minutos
    .start-days = Empezar ya mis días sin contacto y terminar después

# Above the next question once q1 was answered "safe" or "skip"; it stays on every screen after it.
check-in-support-above =
    Si la vida pesa demasiado ahora, no tienes que cargar con ella a solas. Hay personas a las que puedes llamar o escribir, y no necesitas las palabras justas. Puedes parar aquí y seguir otro día.
    .title = Antes de seguir
    .go-on = Seguir
    .enough = Es suficiente por ahora

## Antes de todo

age = ¿Qué edad tienes?
    .hint = Lo preguntamos porque el resto de la guía es para personas adultas. Tu edad no se guarda nunca.
    .opt-adult = 18 años o más
    .opt-minor = Menos de 18 años

## Qué pasó, primera parte

q13 = ¿Quién decidió terminar?
    .hint = Si alguien dejó de hablar y todo se fue apagando, elige “Se fue apagando”.
    .opt-me = Yo
    .opt-both = De común acuerdo
    .opt-drift = Se fue apagando
    .opt-them = Mi ex

q17 = ¿Cuándo terminó?
    .hint = Si nadie lo dijo nunca en voz alta, piensa en cuándo cambió.
    .opt-gt12m = Hace más de un año
    .opt-3to12m = Hace de 3 a 12 meses
    .opt-6wto3m = Hace de 6 semanas a 3 meses
    .opt-2to6w = Hace de 2 a 6 semanas
    .opt-lt2w = Hace menos de 2 semanas

q19 = ¿Cómo fueron el sueño, la comida y el trabajo la semana pasada?
    .hint = El trabajo puede ser también los estudios, la casa o los hijos. Piensa en la semana entera.
    .opt-0 = Bien
    .opt-1 = Algunos días malos
    .opt-2 = Mal casi todos los días
    .opt-3 = Apenas puedo con el día

## Seguridad y deseos

q1 = En las últimas dos semanas, ¿has pensado en quitarte la vida o en hacerte daño?
    .hint = Se lo preguntamos a todo el mundo, con palabras claras, porque hace bien poder decirlo. Respondas lo que respondas, aquí encontrarás amabilidad.
    .opt-no = No
    .opt-safe = Sí, pero ahora estoy a salvo
    .opt-act = Sí, y podría llegar a hacerlo
    .opt-skip = Prefiero no decirlo

q2 = ¿Tu ex te ha hecho alguna vez algo de esto?
    .hint = Marca todo lo que corresponda. Cuenta aunque haya pasado hace mucho o aunque te haya pedido perdón. Las amenazas pueden ser contra ti, contra hijos o mascotas, de hacerse daño, o de contar a otras personas que eres gay, lesbiana o trans. El control puede ser sobre el dinero, el teléfono, las amistades, la ropa o adónde vas.
    .opt-hurt = Me golpeó, empujó, apretó el cuello o hirió
    .opt-threatened = Usó amenazas para salirse con la suya
    .opt-sex = Me presionó o me forzó a tener sexo
    .opt-controlled = Controló mi vida, o me humilló cada día
    .opt-followed = Me siguió, me rastreó o me vigiló
    .opt-images = Compartió imágenes íntimas mías, o amenazó con hacerlo
    .opt-none = Nada de esto
    .opt-skip = Prefiero no decirlo

q3 = ¿Alguna vez tuviste miedo de tu ex, o cambiaste lo que haces para evitar su ira?
    .hint = Por ejemplo: callaste, te quedaste en casa o escondiste algo para que no estallara.
    .recheck = Si piensas ahora en tu ex, ¿sientes miedo alguna vez, o te contienes para evitar su ira?
    .opt-never = No, nunca
    .opt-once = Una o dos veces
    .opt-often = Sí, a menudo
    .opt-skip = Prefiero no decirlo

q4 = ¿Le has hecho alguna vez algo de esto a tu ex?
    .hint = Marca todo lo que corresponda. Esto no es un juicio, y una respuesta sincera te protege a ti y también a tu ex. Amenazar incluye decir que te harías daño para que se quedara. Seguir incluye rastrear, esperar a tu ex en algún lugar y usar cuentas falsas. Mirar incluye comprobar una vez dónde estaba.
    .opt-hurt = Golpeé, empujé, apreté el cuello o herí a mi ex
    .opt-threatened = Usé amenazas para salirme con la mía
    .opt-sex = Presioné o forcé a mi ex a tener sexo
    .opt-controlled = Controlé su vida, o humillé a mi ex cada día
    .opt-followed = Seguí, rastreé o vigilé a mi ex
    .opt-kept-contacting = Seguí escribiendo o llamando cuando ya me había pedido parar
    .opt-images = Compartí imágenes íntimas suyas, o amenacé con hacerlo
    .opt-afraid = Me dijo o mostró que me tenía miedo
    .opt-thoughts = Pensé en hacerle daño, o en hacérselo a alguien cercano
    .opt-looked = Miré su teléfono o dónde estaba
    .opt-names = Insulté a mi ex
    .opt-asked-friends = Pregunté a amistades, o mandé recados a través de ellas
    .opt-none = Nada de esto
    .opt-skip = Prefiero no decirlo

q5 = ¿Hay, o hubo alguna vez, una norma que limite el contacto entre tú y tu ex?
    .hint = Por ejemplo, una orden judicial, un aviso de la policía, una condición de libertad bajo fianza, o una norma del trabajo o del lugar de estudios. Un acuerdo de custodia o de visitas, por sí solo, no cuenta.
    .opt-no = No
    .opt-any = Sí, ahora o en el pasado
    .opt-unsure = No lo sé con certeza
    .opt-skip = Prefiero no decirlo

q6 = ¿Qué ha dicho o mostrado tu ex sobre el contacto?
    .hint = Piensa en la última señal clara. Si dos respuestas encajan, elige la que pide más espacio.
    .opt-open = Acepta el contacto
    .opt-logistics = Solo hablar de lo práctico
    .opt-unknown = Nada claro desde que terminó
    .opt-space = Me pidió no escribir por ahora, o dijo que escribiría
    .opt-final = Me dijo con calma que no va a volver
    .opt-blocked = Me bloqueó
    .opt-nocontact = Me pidió no tener contacto

q7 = ¿Hay alguien más, de tu lado o del suyo?
    .hint = Está bien no saberlo. Por favor, no vayas a mirar.
    .opt-neither = No, de ningún lado
    .opt-dontknow = No lo sé
    .opt-exdating = Mi ex sale con alguien
    .opt-mine = Yo salgo con alguien
    .opt-excommitted = Mi ex tiene otra pareja estable

q8 = En los últimos tres meses, ¿en cuántos días volviste a pedírselo, o seguiste escribiendo sin respuesta?
    .hint = Volver a pedir es pedir otra oportunidad, o pedir motivos. Cuenta días, no mensajes. Basta con un número aproximado.
    .opt-0 = Ninguno
    .opt-1 = 1 día
    .opt-2 = 2 días
    .opt-3 = 3 días o más

q9 = ¿Cuántas veces antes hubo ruptura y vuelta entre tú y tu ex?
    .hint = El tiempo aparte por la distancia solo cuenta si se dio por terminado.
    .opt-0 = Ninguna
    .opt-1 = Una vez
    .opt-2 = Dos veces
    .opt-3 = 3 veces o más

## Qué pasó

q10 = ¿Qué se rompió entre tú y tu ex?
    .hint = Di cuánto pesó cada cosa. Lo que dejes sin tocar cuenta como “No influyó”.
    .opt-0 = No influyó
    .opt-1 = Influyó un poco
    .opt-2 = Influyó mucho
    .opt-3 = La causa principal

cause-communication = La forma de hablar
    .hint = Peleas en círculos, silencio, sentir que nadie escucha.
cause-trust = La confianza
    .hint = Promesas rotas, mentiras pequeñas, no tener nunca certeza.
cause-compatibility = Poca afinidad
    .hint = Distintos valores, costumbres, ritmo o formas de vivir.
cause-external = La presión de fuera
    .hint = Trabajo, dinero, familia, enfermedad, un año difícil.
cause-jealousy = Los celos
    .hint = Dudas e inquietud por otras personas, de un lado o del otro.
cause-betrayal = Una infidelidad o una gran mentira
    .hint = Alguien rompió la confianza de la otra persona.
cause-neglect = El descuido
    .hint = Poco tiempo, poco cariño, poco contacto o pocas gracias.
cause-future = Futuros distintos
    .hint = Hijos, matrimonio, fe o dónde vivir.
cause-distance = Vivir lejos
    .hint = Distintas ciudades o países, sin un final a la vista.

q11 = ¿Hasta qué punto conoces sus motivos?
    .hint = Los suyos, en sus palabras, no los tuyos. Dos personas suelen ver un final de dos maneras.
    .opt-3 = Me los dijo con claridad
    .opt-2 = Conozco una parte
    .opt-1 = Solo los supongo
    .opt-0 = No los conozco

q12 = ¿Puede cambiar la causa principal?
    .hint = Si pasa por sí misma, como unos exámenes o un trabajo en otro país, elige “Sí, si las dos partes ponen esfuerzo”.
    .opt-3 = Sí, sobre todo por mi parte
    .opt-2 = Sí, si las dos partes ponen esfuerzo
    .opt-1 = Solo si cambia mi ex
    .opt-0 = No

## Tu parte

q14 = ¿Quién tuvo parte en lo que se rompió?
    .hint = Responde como lo ves hoy. Si alguien te trata mal, eso nunca es parte tuya.
    .opt-both = Mi ex y yo
    .opt-mostlyme = Sobre todo yo
    .opt-mostlythem = Sobre todo mi ex
    .opt-allme = Todo fue por mí
    .opt-allthem = Todo fue por mi ex

q15 = ¿Puedes nombrar una cosa que hiciste y que le dolió, sin ningún “pero”?
    .hint = Solo para ti, en tu cabeza. Por ejemplo: “Dejé de preguntarte cómo te había ido el día”.
    .opt-3 = Sí
    .opt-2 = Sí, pero me cuesta
    .opt-0 = No

q16 = ¿Qué has hecho hasta ahora con tu parte?
    .hint = Un cambio es algo que ya haces de otra manera. Un plan o una promesa, por sí solos, todavía no lo son.
    .opt-3 = Mantuve un cambio 3 semanas o más
    .opt-2 = Empecé un cambio
    .opt-1 = Lo pensé
    .opt-0 = Todavía nada

## Cómo estás ahora

q18 = ¿Cuánto miraste qué hacía tu ex la semana pasada?
    .hint = Su perfil, sus fotos, si estaba en línea, o preguntar por ahí.
    .opt-0 = Nunca
    .opt-1 = Una o dos veces
    .opt-2 = Casi todos los días
    .opt-3 = Muchas veces al día

q20 = ¿Qué es lo que más quieres?
    .hint = Elige lo que es verdad hoy, aunque no sea lo que te gustaría.
    .opt-differently = A esta persona, y otra forma de estar en pareja
    .opt-unsure = No lo tengo claro
    .opt-oldlife = Mi vida de antes
    .opt-pain = Que pare el dolor
    .opt-win = Demostrar algo, o quedar por encima

q21 = Si dice que no, o no responde nunca, ¿qué es lo más probable?
    .hint = No hay respuesta buena ni mala. Imagínalo un momento y luego elige.
    .opt-accept = Lo aceptaría
    .opt-hurtstop = Me dolería, y pararía
    .opt-tryagain = Lo intentaría otra vez
    .opt-cantbear = No podría soportarlo

q22 = ¿Qué te mantiene en contacto con tu ex?
    .hint = Marca todo lo que corresponda. El trabajo incluye las clases y el mismo grupo de amistades. La casa incluye un alquiler, cosas que quedaron y mascotas.
    .opt-work = Trabajo, clases o las mismas amistades
    .opt-money = Dinero
    .opt-home = Casa, cosas o mascotas
    .opt-children = Hijos
    .opt-none = Nada de esto
