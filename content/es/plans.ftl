### El selector de planes pequeños: una o dos horas, en público, barato o gratis. Del 1 al 30 son cerca, del 31 al 44 para quienes viven lejos.
### Un título no lleva "nosotros" ni "tú", porque está en una lista y en la frase que ofrece dos de ellos.

small-plans-title = Planes pequeños
    .lead = Una o dos horas, en un lugar público y con un final claro. Elige dos que te gusten y que tu ex pueda rechazar sin esfuerzo.
    .near = Cerca
    .far = A distancia
    .offer = Dos ideas, si quieres. Una: { $one }. Dos: { $two }. O ninguna, también está bien.
small-plans-offer-title = Ofrecer dos, o ninguno
    .text = Dilo una vez. Un “no” no necesita motivo, y una pausa larga tampoco. Si propone un plan propio, mucho mejor.
small-plans-more = Ver otros

## Near

small-plan-1 = Un mercado callejero, y probar algo nuevo para las dos personas
small-plan-2 = Una sola sala de un museo, un día en que sea gratis
small-plan-3 = Un jardín botánico, a buscar la hoja más rara
small-plan-4 = Una biblioteca, y elegir un libro para la otra persona
small-plan-5 = Un viaje corto en barco o ferri, ida y vuelta
small-plan-6 = Un banco con vistas y algo caliente en un termo
small-plan-7 = Una panadería nueva, y la mitad de cada cosa
small-plan-8 = Música al aire libre en un parque
small-plan-9 = Una calle desconocida, a paso tranquilo
small-plan-10 = Un autobús o tranvía hasta la última parada, y de vuelta
small-plan-11 = Un mercadillo de cosas usadas, con muy poco dinero para algo raro
small-plan-12 = Un local nuevo de fideos o sopas
small-plan-13 = Diez fotos de un solo color, alrededor de la plaza
small-plan-14 = Una hora junto a un estanque, mirando las aves
small-plan-15 = Una mirada por el telescopio en una noche pública de estrellas
small-plan-16 = Una mesa abierta de manualidades en un centro vecinal
small-plan-17 = Una granja urbana, a conocer a las cabras
small-plan-18 = Una charla gratis de alguien que escribe o viaja
small-plan-19 = Dominó o cartas en un café, de día
small-plan-20 = Tenis de mesa, petanca o minigolf en un parque
small-plan-21 = Un coro o un rato de canto abierto a todo el mundo
small-plan-22 = Una película por la tarde en un cine pequeño
small-plan-23 = Un estante de intercambio de libros: dejar uno, llevar uno
small-plan-24 = Recoger moras o manzanas donde esté permitido
small-plan-25 = Un paseo de arte callejero, y al final un favorito por persona
small-plan-26 = Una hora de ayuda en la limpieza de un parque o en un banco de alimentos
small-plan-27 = Dos helados junto a una fuente, y mirar a la gente pasar
small-plan-28 = Una exposición de algo raro: relojes, trenes, botones, escarabajos
small-plan-29 = Una obra de un pequeño grupo de teatro local
small-plan-30 = Un paseo o bus turístico gratis con guía local

## Far apart

small-plan-31 = Una llamada de media hora, con una taza caliente a cada lado
small-plan-32 = La misma película a la misma hora, y diez minutos de charla después
small-plan-33 = Una carta en papel por persona, con algo plano dentro
small-plan-34 = La misma receta en dos cocinas, durante una llamada
small-plan-35 = Un paseo a la misma hora, contando por teléfono lo que hay que ver
small-plan-36 = Una foto por persona al mediodía, durante tres días
small-plan-37 = Una visita en línea a un museo, recorrida durante una llamada
small-plan-38 = Un crucigrama, resuelto por teléfono
small-plan-39 = Un cuento corto, leído en voz alta por turnos
small-plan-40 = Tres canciones por persona, con la historia que las acompaña
small-plan-41 = La misma luna a la misma hora, diez minutos por teléfono
small-plan-42 = Una postal por persona, con tres líneas y un dibujo
small-plan-43 = Una clase de dibujo en línea, y al final mostrar los dos resultados
small-plan-44 = Una noche de mapas: tres lugares por persona, vistos a pie de calle
