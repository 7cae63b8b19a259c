# The About page: what this is, how the check-in decides, its limits, privacy, and where the ideas come from.

about-title = About this guide
about-what =
    Kintsugi is a free, private guide for the weeks after a breakup, for someone who hopes to get back together. It helps you get through the nights, see what broke, take your own part, keep a No contact (quiet time) period and grow.

    Only then, and only if it is welcome, it helps you reach out, mend trust and decide together. Where a try would be unsafe or unwelcome, it says so and offers a path to heal that is just as good.

    Kintsugi is the craft of mending a broken bowl with gold. The cracks stay in view. They become part of its beauty.
    .title = What this is
# In place of most of this page, where the visitor asked for a guide that is only about the visitor.
about-plain =
    Kintsugi is a free, private guide for the weeks after a breakup. It helps you get through the nights, count your days and grow.

    Kintsugi is the craft of mending a broken bowl with gold. The cracks stay in view. They become part of its beauty.

    Some parts are put away, also on this page, because you asked for a guide that is only about you. Settings brings back how the check-in decides, and where the ideas come from.
about-freedom =
    The other person’s freedom comes first. You will find no tricks here: no silence as a punishment, no jealousy, no tests, no friends sent as spies. Every later step needs something your ex did of their own free will.
    .title = What you will not find here

## How the check-in decides

about-method =
    The check-in looks at all your answers and at every rule below. The most careful rule that fits decides. Answering in a more worrying way does not give you a softer result, with one exception: late in the quiet time, a past slip that you name and have changed no longer counts, while a question left open still does. If you leave a safety question open, we take the gentle way.

    The rules rest on research and on good practice. This is not a tested psychological scale.
    .title = How the check-in decides
about-rule-age = Anyone under 18 is asked nothing more, and is led to people who help the young.
    .title = Age
about-rule-life = Thoughts of ending your life or hurting yourself come before everything else. If you might act on them, the questions end at once. If you are safe right now, you get support first, and a calm path after that.
    .title = Your life
about-rule-safety = Abuse, threats, being watched, frequent fear, and rules that limit contact all close the way toward your ex. It makes no difference which of you did it. Nobody has to prove anything here.
    .title = Safety
about-rule-wishes = If they asked for no contact or blocked you, the guide helps you leave them in peace.
    .title = Their wishes
about-rule-goodbye = Some answers speak for letting go: a calm and clear no, a serious new partner, many days of asking with no open door, a main cause that can’t change, or many rounds with little change.
    .title = Letting go
about-rule-heal =
    Other answers ask for healing first. You skipped a safety question, or made an answer milder. You were afraid once or twice. You crossed a smaller line. Someone new is there. You asked again on several days. There were many rounds. It is very fresh. You barely cope, or you check on them a lot. A no would be too hard to take, or a part of you wants to prove something. The change hangs on them alone, or all of it looks like their doing.

    We also add up two things from your answers: how clearly you see your own part, and how steady you are. If one of them is low, healing comes first. We never show these sums. They would look like a chance, and they are not one.
    .title = Healing first
about-rule-try = If no other rule fits, there is room for a careful try. It does not tell you what your ex wants.
    .title = A careful try
about-rule-days = Quiet time begins at 30 days. Some answers add five days each: they ended it, it is recent, you check on them a lot, life is hard right now, you asked again, there were earlier rounds, or there was jealousy or broken trust. It is never more than 60. Healing first takes at least 45. If they asked for room, it is 60, and they write first.
    .title = How many days
about-rule-again = You answer some questions again at the end of your quiet time, and if you are healing first, also after 14 days. Once the quiet time is done, a change kept for three weeks and little checking count for you: a smaller line you crossed, days of asking or earlier rounds then hold you back no longer. Fear, safety answers and their wishes always count.
    .title = Answering again

## Limits

about-limits =
    We found nothing that shows that silence brings an ex back. We found no trial of an app like this one. Quiet time of 30 to 60 days is a custom. It is meant for getting well, not for pressure.

    Nobody can give you a personal chance, and this guide never shows one. Studies speak about groups of people, often young or married couples in one country. They can’t know the two of you.
    .title = What we don’t know
about-status =
    A specialist in domestic abuse and a clinician still have to review the check-in and every page about safety. Until that is done, please read them with care. The help lines are listed as we found them, and each of them still has to be checked with its service.
    .title = Still to be reviewed
about-disclaimer =
    This is self-help information. It is not therapy, a diagnosis, legal advice or emergency help. It can’t know your whole story, and it can’t change another person’s mind. If you are in danger, call your emergency number.
    .title = What this can’t be for you

## Privacy

about-privacy =
    Nothing you enter leaves this device. There is no account, no counting of visitors, no cookie, and nothing is fetched from other companies.
    .title = Privacy
about-kept =
    Nothing is written before you start. After that, this is kept in this browser, on this device only:

    - your later answers in the check-in
    - your quiet days and your contact log
    - what you write and choose to keep, such as letters and plans
    - your plan, as one plain letter
    - your settings
    .title = What is kept
about-never-kept =
    - your age
    - your answers to the first five safety questions
    - the name of your result, and the rules behind it
    - drafts of messages you did not choose to keep
    .title = What is never kept
about-your-choice =
    You can switch saving off, take a backup with you, or erase everything. After some safety answers saving is off until you say yes to it. Anyone who can open this browser can see what is kept in it. Browsers may also clear it by themselves after a while, so a backup is a good idea.
    .title = Your choice
about-leave =
    “Leave now” hides this page and opens a plain one about the weather. It can’t clear your browser history: that still shows the visit.
    .title = Leaving fast

## Sources: author, year, where it appeared, and no more than it found

about-sources =
    We read most of these as summaries. Each line says what was found, for whom, and no more. A link between two things does not show that one causes the other.
    .title = Where the ideas come from
about-sources-together = Breaking up and coming back
about-sources-contact = Contact and quiet time
about-sources-healing = Healing
about-sources-repair = Saying sorry and mending trust
about-sources-closeness = Talking and growing close
about-sources-habits = Urges and plans
about-sources-safety = Safety

# Breaking up and coming back
source-halpern-meekin-2013 = Halpern-Meekin and others, 2013, Journal of Adolescent Research. Of 792 people aged 17 to 24 in the US, over 4 in 10 had broken up and reunited with their present or latest partner. Most were together when asked, so it does not mean that 4 in 10 breakups turn around.
source-halpern-meekin-2013b = Halpern-Meekin and others, 2013, Journal of Marriage and Family. Young people who broke up and came back were twice as likely to report violence.
source-doherty-2011 = Doherty and others, 2011, Family Court Review. Of about 330 divorcing couples, both wanted help to reunite in about 1 in 10. In about 1 in 9 couples both thought the marriage could be saved. Often one person hopes alone.
source-wineberg = Wineberg, from a US survey of 1987 and 1988. Of separated white women, 44 % tried to reunite.
source-dailey-2019 = Dailey, 2019, a book on on-off couples. About two thirds of people have been in an on-off couple at some time, often with two or three new starts.
source-dailey-2013 = Dailey and others, 2013, Interpersona. New starts went better where things had got better and the two really talked.
source-vennum-2014 = Vennum and others, 2014, Journal of Social and Personal Relationships. On-off couples were less content and less sure, and more likely to part again.
source-monk-2018 = Monk and others, 2018, Family Relations. The more rounds of parting and coming back, the more distress.
source-monk-2022 = Monk and others, 2022. More rounds went with more distress, also over 15 months.
source-spielmann-2016 = Spielmann and others, 2016, Journal of Personality. On days with more fear of being single, people longed more for an ex and tried more to get back.
source-le-2010 = Le and others, 2010, Personal Relationships. Low commitment, love and closeness best foretold a breakup. The support of friends and family mattered too.
source-sprecher-1994 = Sprecher, 1994, Personal Relationships. Former partners agreed only in part on why it ended.
source-kansky-2018 = Kansky and Allen, 2018, Emerging Adulthood. People who understood why it ended had fewer symptoms and did better with later partners.
source-stanley-2006 = Stanley and others, 2006, Family Relations. On sliding into the next step together, as against deciding on it.
source-clifford-2017 = Clifford and others, 2017, Personal Relationships. Avoiding the talk about where the two stand foretold less dedication.

# Contact and quiet time
source-sbarra-2005 = Sbarra and Emery, 2005, Personal Relationships. In 58 people, contact with the ex slowed the fading of love and sadness.
source-ohara-2020 = O’Hara and others, 2020, Clinical Psychological Science. After a separation, more meetings in person foretold more distress two months on, but only for people without children.
source-mason-2012 = Mason and others, 2012, Journal of Social and Clinical Psychology. Among separated people, contact went with feeling worse for those who did not accept the end, and with feeling better for those who did.
source-marshall-2012 = Marshall, 2012, Cyberpsychology, Behavior, and Social Networking. People who watched an ex’s Facebook page had more distress, more longing and less growth.
source-langhinrichsen-rohling-2000 = Langhinrichsen-Rohling and others, 2000, Violence and Victims. Most students who had been left did at least one unwanted act of pursuit, and saw more good in it than those who had done the leaving.
source-de-smet-2015 = De Smet and others, 2015, Journal of Family Violence. Former partners did five to six such acts on average.
source-foshay-2018 = Foshay and O’Sullivan, 2018, Journal of Relationships Research. Going over it again and again, and feeling sure that one can restore the closeness, were linked to more unwanted pursuit.
source-baumeister = Baumeister, Breaking Hearts, a book. The person who is pursued suffers too.

# Healing
source-slotter-2010 = Slotter and others, 2010, Personality and Social Psychology Bulletin. After a breakup people had a less clear sense of who they were, and that foretold distress.
source-larson-2015 = Larson and Sbarra, 2015, Social Psychological and Personality Science. Looking back several times, with guiding questions, helped people see more clearly who they were.
source-sbarra-2013 = Sbarra and others, 2013, Clinical Psychological Science. For those who were searching hard for a meaning, deep writing about feelings made things worse. Plain writing was best.
source-lewandowski-2009 = Lewandowski, 2009, Journal of Positive Psychology. Writing about the good sides of a breakup raised good feelings, mainly when both had wanted it.
source-langeslag-2018 = Langeslag and Sanchez, 2018, Journal of Experimental Psychology: General. Thinking of an ex’s bad sides lowered love but felt bad. Doing something else felt better and left love as it was.
source-horner-2019 = Horner and Langeslag, 2019. A repeat with 24 people found no clear difference.
source-sbarra-2012 = Sbarra and others, 2012, Psychological Science. People who were kind to themselves had fewer unwanted thoughts, up to nine months on.
source-breines-2012 = Breines and Chen, 2012, Personality and Social Psychology Bulletin. Being kind to oneself raised the wish to make amends.
source-eastwick-2008 = Eastwick and others, 2008, Journal of Experimental Social Psychology. People expect a breakup to hurt more than it then does.

# Saying sorry and mending trust
source-lewicki-2016 = Lewicki and others, 2016, Negotiation and Conflict Management Research. In written examples, not with couples, taking responsibility counted most in an apology, repair came second, and asking to be forgiven counted least.
source-schumann = Schumann, as told on a blog of the Society for Personality and Social Psychology. People who first thought of their values gave fuller and less defensive apologies.
source-schweitzer-2006 = Schweitzer and others, 2006, Organizational Behavior and Human Decision Processes. In a lab, trust came back with steady acts. After a lie it never came back in full.
source-kim-2004 = Kim and others, 2004, Journal of Applied Psychology. In a lab, people who denied a breach of honesty were trusted more. We never advise that. It only shows how hard such trust is to mend.
source-marin-2014 = Marín and others, 2014, Couple and Family Psychology. Five years on, 4 of 5 couples with a secret affair had divorced. Where the affair was told it was 43 %, and with none 23 %. These groups were very small.

# Talking and growing close
source-gottman = Gottman, read in a second-hand summary. Four habits that harm couples (criticism, contempt, defence, stonewalling), and four that help instead.
source-gable-2004 = Gable and others, 2004, Journal of Personality and Social Psychology. A keen response to good news helped couples.
source-aron-1997 = Aron and others, 1997, Personality and Social Psychology Bulletin. When two people told each other more and more, in turn, they felt closer.
source-aron-2000 = Aron and others, 2000, Journal of Personality and Social Psychology. Doing something new together raised how good couples felt about the two of them.

# Urges and plans
source-gollwitzer-2006 = Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology. Over 94 tests, if-then plans helped people reach goals. The figure is probably too high.
source-bowen-2009 = Bowen and Marlatt, 2009, Psychology of Addictive Behaviors. Riding out the urge cut how much people smoked, though not the urges. It was about another habit than this.

# Safety
source-campbell-2003 = Campbell and others, 2003, American Journal of Public Health. Parting from a controlling partner raised the risk of being killed.
source-dazzi-2014 = Dazzi and others, 2014, Psychological Medicine. Asking about thoughts of suicide did not bring on more of them.
source-thehotline-counselling = The National Domestic Violence Hotline in the US advises against couples counselling where there is abuse.
source-thehotline-threats = The National Domestic Violence Hotline in the US says that repeated threats to hurt oneself, made to a partner, are emotional abuse.
