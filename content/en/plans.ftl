### The small-plan picker: one or two hours, in public, cheap or free. 1 to 30 are near, 31 to 44 for two people who live far apart.
### A title has no "we" and no "you", because it stands in a list and in the sentence that offers two of them.

small-plans-title = Small plans
    .lead = One or two hours, in a public place, with a clear end. Pick two that you would enjoy, and that they can turn down with ease.
    .near = Near each other
    .far = Far apart
    .offer = Two ideas, if you like. One: { $one }. Two: { $two }. Or not at all, that’s fine too.
small-plans-offer-title = Offer two, or not at all
    .text = Say it once. A no needs no reason, and neither does a long pause. If they come up with a plan of their own, so much the better.
small-plans-more = Show me others

## Near

small-plan-1 = A street market, and one thing to taste that is new to both
small-plan-2 = One single room of a museum, on a day when it is free
small-plan-3 = A botanical garden, to find the strangest leaf
small-plan-4 = A library, where each picks a book for the other
small-plan-5 = A short ferry or boat ride across the water and back
small-plan-6 = A bench with a view, and something warm in a flask
small-plan-7 = A bakery that is new to both, and half of each thing
small-plan-8 = Open-air music in a park
small-plan-9 = A street that neither has ever been down, at an easy pace
small-plan-10 = A bus or tram to the last stop and back
small-plan-11 = A flea market, with very little money to spend on something odd
small-plan-12 = A noodle or soup place that is new to both
small-plan-13 = Ten photos of one single colour, around the town square
small-plan-14 = An hour by a pond, watching the birds
small-plan-15 = A look through a telescope at a public star evening
small-plan-16 = An open craft table at a community centre
small-plan-17 = A city farm, to meet the goats
small-plan-18 = A free talk by a writer or a traveller
small-plan-19 = Dominoes or cards in a café by daylight
small-plan-20 = Table tennis, boules or crazy golf in a park
small-plan-21 = A sing-along or choir that is open to all
small-plan-22 = An afternoon film at a small cinema
small-plan-23 = A book-swap shelf: bring one, take one
small-plan-24 = Picking berries or apples where it is allowed
small-plan-25 = A round of street art, with a favourite each at the end
small-plan-26 = An hour of helping out at a park clean-up or a food bank
small-plan-27 = Two ice creams by a fountain, and people to watch
small-plan-28 = A show of something odd: clocks, trains, buttons, beetles
small-plan-29 = A play by a small local theatre group
small-plan-30 = A free town walk or bus tour with a local guide

## Far apart

small-plan-31 = A half-hour call, with a cup of something warm on each side
small-plan-32 = The same film at the same time, and ten minutes of talk after it
small-plan-33 = One letter each on paper, with something flat inside
small-plan-34 = The same recipe in two kitchens, on a call
small-plan-35 = A stroll at the same hour, telling each other what is there to see
small-plan-36 = One photo each at noon, for three days
small-plan-37 = An online museum tour, clicked through on a call
small-plan-38 = One crossword, solved by phone
small-plan-39 = A short story, read aloud in turns
small-plan-40 = Three songs each, with the story that goes with them
small-plan-41 = The same moon at the same hour, ten minutes by phone
small-plan-42 = A postcard each, with three lines and a drawing
small-plan-43 = A drawing lesson online, and both results held up at the end
small-plan-44 = A map evening: each shows three places by street view
