### What a gate still needs, worked out from the sheets: one sentence each, with no blame in it.
### All variables are whole numbers.

# $done: days marked, 0 to 21.
sum-habit =
    { $done ->
        [0] No day of the 21 is marked yet. Twelve are enough, and they need not be in a row.
        [one] { $done } of 21 days is marked. Twelve are enough, and they need not be in a row.
       *[other] { $done } of 21 days are marked. Twelve are enough, and they need not be in a row.
    }
# $done: cards with a reason, an example and a mark.
sum-reasons =
    { $done ->
        [0] No reason card is full yet. Three are enough.
        [one] { $done } reason card is full. Three are enough.
       *[other] { $done } reason cards are full. Three are enough.
    }
# $turns: times they started or asked back.
sum-turns =
    { $turns ->
        [0] They have not started a talk or asked back yet. This needs two times, and that part is up to them. Leave room, and let it come or not come.
        [one] They started a talk or asked back { $turns } time. This needs two, and that part is up to them.
       *[other] They started a talk or asked back { $turns } times. Two are enough.
    }
# $days: days until the four weeks after the repair are over.
sum-repair =
    { $days ->
        [0] The four weeks after your repair are over. You carried it through.
        [one] Your repair is made. The habit that goes with it runs for { $days } more day. You can go on meanwhile.
       *[other] Your repair is made. The habit that goes with it runs for { $days } more days. You can go on meanwhile.
    }
sum-repair-none = The repair itself. When it is made, write its day on your apology.
# $share: percent of the promises due that were kept or told early. $kept of $due: the same as numbers.
sum-promises =
    { $due ->
        [one] { $kept } of { $due } promise was kept or told early. That is { $share }%. This phase needs nine in ten, and each week is a new one.
       *[other] { $kept } of { $due } promises were kept or told early. That is { $share }%. This phase needs nine in ten, and each week is a new one.
    }
sum-promises-none = No promise has come due yet. One small promise this week is a good start.
sum-promises-week = There are two promises in that week already, and two are enough. You can choose a later day.
# $count: promises for this week, 0 and more. $max: as many as are enough.
sum-promises-count = For this week: { $count } of { $max } promises.
# $weeks: weeks that are over, in which every promise was kept or told early.
sum-weeks =
    { $weeks ->
        [0] A good week is one in which you kept each promise or told them early. None is over yet.
        [one] { $weeks } good week so far
       *[other] { $weeks } good weeks so far
    }
# $open: lines under tell or ask that are not said yet.
sum-disclose =
    { $open ->
        [0] Nothing on your tell and ask lists is open.
        [one] { $open } line on your tell and ask lists is still open. Give it a calm hour.
       *[other] { $open } lines on your tell and ask lists are still open. Take them one at a time.
    }
# $good: meetings with a mood of 4 or 5. $theirs: those of them that were their idea.
sum-meetings =
    { $good ->
        [0] No good meeting yet. This needs three, at least one of them their idea. There is no hurry.
        [one] { $good } good meeting of three. { $theirs ->
            [0] This also needs one that is their idea.
            [one] It was their idea.
           *[other] It was their idea.
        }
       *[other] { $good } good meetings, and three are enough. { $theirs ->
            [0] One more thing is needed: a meeting that is their idea.
            [one] { $theirs } of them was their idea.
           *[other] { $theirs } of them were their idea.
        }
    }
# $needs and $noes: lines of each kind, 0 and more.
sum-needs =
    { $needs ->
        [one] Your sheet has { $needs } need
       *[other] Your sheet has { $needs } needs
    } and { $noes ->
        [one] { $noes } no. Three of each are enough.
       *[other] { $noes } no’s. Three of each are enough.
    }
sum-alone-word = Your own word: yes, slow or no. Choose it on your own sheet first, by yourself.
# $left: questions of the sheet without an answer.
sum-alone =
    { $left ->
        [0] Your own sheet is full. Now each of you can say your word.
        [one] { $left } question on your own sheet is still open. “I don’t know yet” is an answer too.
       *[other] { $left } questions on your own sheet are still open. “I don’t know yet” is an answer too.
    }
