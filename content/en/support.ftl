# The support page. Names and numbers of the services live in src/domain/support.rs; only the words around them live here.

support-title = Support
support-intro = You can call even if you are not sure it is bad enough. You don’t need the right words, and you can hang up at any time.
# $country: one of the country names below.
support-region = Numbers for { $country }.
support-elsewhere = Somewhere else?
support-lines = Who you can call
support-choose-country = Choose a country
# $number: the emergency number, such as 112.
support-emergency = Emergency: { $number }
support-emergency-unknown = In danger, call the emergency number of the place you are in.
support-findahelpline = Free help lines in many countries, by phone, text or chat
# $number, $word: as the service lists them.
support-call = Call { $number }
support-text = Text { $number }
support-text-word = Text { $word } to { $number }
support-visit = Open { $site }
# $date: the day on which the list was made.
support-change = Numbers change. These were listed on { $date }. If we have checked a number with its service, it says so beside it. All others still have to be checked. If one does not work, try findahelpline.com.
# $date: the day on which a person checked the number with the service.
support-verified = Checked with the service on { $date }
support-eu-note = These numbers work in many EU countries, but not in all.
support-none-own = We have no line about your own behaviour listed for this country yet. On findahelpline.com you can look for one, or ask a doctor or a counsellor who can help with this.
support-none-abuse = We have no line for abuse listed for this country yet. On findahelpline.com you can look for one. In danger, call the emergency number.
support-none-young = We have no line for young people listed for this country yet. On findahelpline.com you can look for one, or tell an adult you trust.
support-offline = Once this page is open, the list stays, also without a connection. Calling and texting need your phone.

support-scared =
    Go where other people are: a neighbour, a shop, a station. Call the emergency number if you are in danger. If you can’t speak, stay on the line and do what you hear.

    Stay out of the kitchen, and out of rooms with only one door. Your things can wait. You come first.
    .title = If you are scared right now

support-tell-one =
    Choose one person and send them a line. It does not have to be the whole story. This is enough:
    .title = Tell one person
    .line = I’m having a hard time and I don’t want to be alone with it. Can you call me?

support-plan =
    These are small things you can make ready in advance. An advocate can go through them with you.

    - A code word that tells a friend to call for help.
    - A place where you can stay for a night, and a way to get there.
    - Papers, keys, some money and your medicine in one spot.
    - A safe way for you to be reached.

    Keep the list where nobody else finds it, or only in your head. If you have children, plan for them with an advocate too.
    .title = A small safety plan

support-device =
    Someone who knows your codes may be able to see your calls, your messages and your browser history. “Leave now” hides this page, but the history still shows the visit.

    - Use a device they can’t reach for calls that matter.
    - Change your codes from such a device.
    - If you think you are being tracked, talk to an advocate before you remove anything. A sudden change can be noticed.
    .title = Is your device safe?

## Who a service is for

for-emergency = When there is danger
for-suicide = Thoughts of ending your life or hurting yourself
for-emotional = When it feels too heavy, or you need to talk
for-abuse = When someone hurts, scares or controls you
for-men = For men who are hurt or controlled by a partner
for-young = For young people
for-own-behaviour = When you are worried about your own behaviour
for-stalking = When someone follows or watches you
for-shelters = A safe place to stay

## Countries: the value stands inside a sentence, .name stands alone in a list

country-us = the United States
    .name = United States
country-ca = Canada
    .name = Canada
country-gb = the United Kingdom
    .name = United Kingdom
country-ie = Ireland
    .name = Ireland
country-au = Australia
    .name = Australia
country-nz = New Zealand
    .name = New Zealand
country-de = Germany
    .name = Germany
country-fr = France
    .name = France
country-es = Spain
    .name = Spain
country-in = India
    .name = India
country-eu = the European Union
    .name = European Union
country-any = any country
    .name = Any country
