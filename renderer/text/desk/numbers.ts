// The manager's numbers. Words before figures: each line says what was counted.

const nb = {
  'numbers.title': 'Tall',
  'numbers.lead': 'Regnet ut av det stasjonen har lagret. Navn og behov er ikke med.',
  'numbers.period': 'Periode',
  'numbers.today': 'I dag',
  'numbers.week': 'Siste 7 dager',
  'numbers.month': 'Siste 30 dager',
  'numbers.view': 'Vis for',
  'numbers.inside': 'Kontoret',
  'numbers.outside': 'Andre utenfor',
  'numbers.outsideLead': 'Summer som kan deles. Tall fra 1 til 4 er skjult, og tall som ville røpet dem.',
  'numbers.reading': 'Teller …',
  'numbers.none': 'Ingen har bedt om hjelp i denne perioden.',
  'numbers.hidden': 'skjult',

  'numbers.sameDay': '{sameDay} av {contacts} som måtte ha hjelp, fikk samtale med veileder samme dag.',
  'numbers.sameDayShort': 'Samtale samme dag',
  'numbers.needed': 'Måtte ha hjelp i dag',
  'numbers.waiting': '{count, plural, one {Én} other {#}} av dem venter nå.',
  'numbers.misses': 'Uten samtale samme dag',
  'numbers.noMisses': 'Alle fikk samtale samme dag.',
  'numbers.who': 'Hvem',
  'numbers.when': 'Kom',
  'numbers.why': 'Grunn',
  'numbers.fromBell': 'Ringte på',
  'numbers.talkedOn': 'samtale {day}',
  'numbers.perDay': 'Dag for dag',
  'numbers.day': 'Dag',

  'miss.agreed-tomorrow': 'Avtalt neste dag',
  'miss.duty-phone': 'Vakttelefonen skulle følge opp',
  'miss.out-of-hours': 'Kommunens vakt overtok',
  'miss.left': 'Gikk før samtalen',
  'miss.talk-not-recorded': 'Hadde samtale, ikke registrert',
  'miss.talked-later': 'Fikk samtale en senere dag',
  'miss.mistake': 'Sa at det var en feil',
  'miss.handed-over': 'Gitt videre uten samtale',
  'miss.no-talk-recorded': 'Sluppet inn, ingen samtale registrert',
  'miss.waiting': 'Venter fortsatt',

  'numbers.after': 'Etter samtalen',
  'numbers.yes': 'Ja',
  'numbers.no': 'Nei',
  'numbers.unanswered': 'Ikke svart',
  'numbers.withoutHelp':
    '{count, plural, =0 {Ingen samtale samme dag endte uten hjelp samme dag.} one {Én fikk samtale, men ikke hjelp, samme dag.} other {# fikk samtale, men ikke hjelp, samme dag.}}',

  'numbers.waits': 'Ventetid',
  'numbers.until': 'Fra de ringte på eller registrerte seg',
  'numbers.seen': 'til noen så det',
  'numbers.door': 'til døra ble åpnet',
  'numbers.talk': 'til samtale med veileder',
  'numbers.leftWait': 'til de ga opp og gikk',
  'numbers.count': 'Antall',
  'numbers.median': 'Halvparten innen',
  'numbers.p90': 'Ni av ti innen',
  'numbers.max': 'Lengst',

  'numbers.bell': 'Ringeklokka',
  'numbers.rings':
    '{rings, plural, =0 {Klokka har ikke ringt.} one {Klokka ringte én gang} other {Klokka ringte # ganger}}{unanswered, plural, =0 {} one {, og én gang svarte ingen samme dag.} other {, og # ganger svarte ingen samme dag.}}',
  'numbers.level':
    '{level, plural, =0 {Besvart før noen andre ble varslet} one {Varslet ett trinn videre} other {Varslet # trinn videre}}',
  'numbers.openAtClosing':
    '{count, plural, =0 {Ingen sto uten samtale ved stengetid.} one {Én sto uten samtale ved stengetid.} other {# sto uten samtale ved stengetid.}}',
  'numbers.left':
    '{count, plural, =0 {Ingen ga opp og gikk.} one {Én ga opp og gikk.} other {# ga opp og gikk.}}',
  'numbers.notMet':
    '{count, plural, =0 {Alle kom da de ble kalt inn.} one {Én gang kom ingen ved innkalling. Plassen ble beholdt.} other {# ganger kom ingen ved innkalling. Plassen ble beholdt.}}',
  'numbers.presses': '{presses, plural, one {# trykk} other {# trykk}} på knappen i {hours} bemannede timer.',
  'numbers.perHour': '{rate} per time.',
  'numbers.notAcute':
    '{count} av {all} viste seg å gjelde noe som ikke hastet: avtale, levering eller generelt spørsmål.',
  'numbers.outcomes': 'Slik endte det ved døra',
  'numbers.levels': 'Hvor langt varslet gikk',
  'numbers.byHour': 'Utenfor drop-in, etter klokka',
  'numbers.hour': 'kl. {from}–{to}',
  'length.minutes': '{minutes} min',
  'length.seconds': '{seconds} s',
  'length.hours': '{hours} t{minutes, plural, =0 {} other { # min}}',
  'numbers.callbacks': 'Oppringing er ikke tatt i bruk her, så det er ikke noe å telle.',
};

const nn: Record<keyof typeof nb, string> = {
  'numbers.title': 'Tal',
  'numbers.lead': 'Rekna ut av det stasjonen har lagra. Namn og behov er ikkje med.',
  'numbers.period': 'Periode',
  'numbers.today': 'I dag',
  'numbers.week': 'Siste 7 dagar',
  'numbers.month': 'Siste 30 dagar',
  'numbers.view': 'Vis for',
  'numbers.inside': 'Kontoret',
  'numbers.outside': 'Andre utanfor',
  'numbers.outsideLead': 'Summar som kan delast. Tal frå 1 til 4 er skjulte, og tal som ville røpt dei.',
  'numbers.reading': 'Tel …',
  'numbers.none': 'Ingen har bede om hjelp i denne perioden.',
  'numbers.hidden': 'skjult',

  'numbers.sameDay': '{sameDay} av {contacts} som måtte ha hjelp, fekk samtale med rettleiar same dag.',
  'numbers.sameDayShort': 'Samtale same dag',
  'numbers.needed': 'Måtte ha hjelp i dag',
  'numbers.waiting': '{count, plural, one {Éin} other {#}} av dei ventar no.',
  'numbers.misses': 'Utan samtale same dag',
  'numbers.noMisses': 'Alle fekk samtale same dag.',
  'numbers.who': 'Kven',
  'numbers.when': 'Kom',
  'numbers.why': 'Grunn',
  'numbers.fromBell': 'Ringde på',
  'numbers.talkedOn': 'samtale {day}',
  'numbers.perDay': 'Dag for dag',
  'numbers.day': 'Dag',

  'miss.agreed-tomorrow': 'Avtalt neste dag',
  'miss.duty-phone': 'Vakttelefonen skulle følgje opp',
  'miss.out-of-hours': 'Vakta i kommunen tok over',
  'miss.left': 'Gjekk før samtalen',
  'miss.talk-not-recorded': 'Hadde samtale, ikkje registrert',
  'miss.talked-later': 'Fekk samtale ein seinare dag',
  'miss.mistake': 'Sa at det var ein feil',
  'miss.handed-over': 'Gitt vidare utan samtale',
  'miss.no-talk-recorded': 'Sleppt inn, ingen samtale registrert',
  'miss.waiting': 'Ventar framleis',

  'numbers.after': 'Etter samtalen',
  'numbers.yes': 'Ja',
  'numbers.no': 'Nei',
  'numbers.unanswered': 'Ikkje svart',
  'numbers.withoutHelp':
    '{count, plural, =0 {Ingen samtale same dag enda utan hjelp same dag.} one {Éin fekk samtale, men ikkje hjelp, same dag.} other {# fekk samtale, men ikkje hjelp, same dag.}}',

  'numbers.waits': 'Ventetid',
  'numbers.until': 'Frå dei ringde på eller registrerte seg',
  'numbers.seen': 'til nokon såg det',
  'numbers.door': 'til døra vart opna',
  'numbers.talk': 'til samtale med rettleiar',
  'numbers.leftWait': 'til dei gav opp og gjekk',
  'numbers.count': 'Mengd',
  'numbers.median': 'Halvparten innan',
  'numbers.p90': 'Ni av ti innan',
  'numbers.max': 'Lengst',

  'numbers.bell': 'Ringjeklokka',
  'numbers.rings':
    '{rings, plural, =0 {Klokka har ikkje ringt.} one {Klokka ringde éin gong} other {Klokka ringde # gonger}}{unanswered, plural, =0 {} one {, og éin gong svarte ingen same dag.} other {, og # gonger svarte ingen same dag.}}',
  'numbers.level':
    '{level, plural, =0 {Svar før nokon andre vart varsla} one {Varsla eitt steg vidare} other {Varsla # steg vidare}}',
  'numbers.openAtClosing':
    '{count, plural, =0 {Ingen stod utan samtale ved stengetid.} one {Éin stod utan samtale ved stengetid.} other {# stod utan samtale ved stengetid.}}',
  'numbers.left':
    '{count, plural, =0 {Ingen gav opp og gjekk.} one {Éin gav opp og gjekk.} other {# gav opp og gjekk.}}',
  'numbers.notMet':
    '{count, plural, =0 {Alle kom då dei vart kalla inn.} one {Éin gong kom ingen ved innkalling. Plassen vart halden av.} other {# gonger kom ingen ved innkalling. Plassen vart halden av.}}',
  'numbers.presses':
    '{presses, plural, one {# trykk} other {# trykk}} på knappen i {hours} timar med folk på jobb.',
  'numbers.perHour': '{rate} per time.',
  'numbers.notAcute':
    '{count} av {all} viste seg å gjelde noko som ikkje hasta: avtale, levering eller generelt spørsmål.',
  'numbers.outcomes': 'Slik enda det ved døra',
  'numbers.levels': 'Kor langt varselet gjekk',
  'numbers.byHour': 'Utanfor drop-in, etter klokka',
  'numbers.hour': 'kl. {from}–{to}',
  'length.minutes': '{minutes} min',
  'length.seconds': '{seconds} s',
  'length.hours': '{hours} t{minutes, plural, =0 {} other { # min}}',
  'numbers.callbacks': 'Oppringing er ikkje teke i bruk her, så det er ikkje noko å telje.',
};

const en: Record<keyof typeof nb, string> = {
  'numbers.title': 'Numbers',
  'numbers.lead': 'Worked out from what the station has stored. Names and needs are not in it.',
  'numbers.period': 'Period',
  'numbers.today': 'Today',
  'numbers.week': 'Last 7 days',
  'numbers.month': 'Last 30 days',
  'numbers.view': 'Show for',
  'numbers.inside': 'The office',
  'numbers.outside': 'Others outside',
  'numbers.outsideLead':
    'Sums that may be shared. Numbers from 1 to 4 are hidden, and those that would give them away.',
  'numbers.reading': 'Counting …',
  'numbers.none': 'Nobody has asked for help in this period.',
  'numbers.hidden': 'hidden',

  'numbers.sameDay': '{sameDay} of {contacts} who needed help talked with an adviser the same day.',
  'numbers.sameDayShort': 'Conversation the same day',
  'numbers.needed': 'Needed help today',
  'numbers.waiting': '{count, plural, one {One} other {#}} of them are waiting now.',
  'numbers.misses': 'Without a conversation the same day',
  'numbers.noMisses': 'Everybody had a conversation the same day.',
  'numbers.who': 'Who',
  'numbers.when': 'Came',
  'numbers.why': 'Reason',
  'numbers.fromBell': 'Rang the bell',
  'numbers.talkedOn': 'conversation {day}',
  'numbers.perDay': 'Day by day',
  'numbers.day': 'Day',

  'miss.agreed-tomorrow': 'Agreed for the next day',
  'miss.duty-phone': 'The duty phone was to follow up',
  'miss.out-of-hours': 'The municipality’s staff on call took over',
  'miss.left': 'Left before the conversation',
  'miss.talk-not-recorded': 'Had a conversation, not recorded',
  'miss.talked-later': 'Had a conversation on a later day',
  'miss.mistake': 'Said it was a mistake',
  'miss.handed-over': 'Handed over without a conversation',
  'miss.no-talk-recorded': 'Let in, no conversation recorded',
  'miss.waiting': 'Still waiting',

  'numbers.after': 'After the conversation',
  'numbers.yes': 'Yes',
  'numbers.no': 'No',
  'numbers.unanswered': 'Not answered',
  'numbers.withoutHelp':
    '{count, plural, =0 {No conversation the same day ended without help the same day.} one {One had a conversation, but no help, the same day.} other {# had a conversation, but no help, the same day.}}',

  'numbers.waits': 'Waiting',
  'numbers.until': 'From ringing the bell or registering',
  'numbers.seen': 'until somebody saw it',
  'numbers.door': 'until the door was opened',
  'numbers.talk': 'until a conversation with an adviser',
  'numbers.leftWait': 'until they gave up and left',
  'numbers.count': 'Count',
  'numbers.median': 'Half within',
  'numbers.p90': 'Nine of ten within',
  'numbers.max': 'Longest',

  'numbers.bell': 'The bell',
  'numbers.rings':
    '{rings, plural, =0 {The bell has not rung.} one {The bell rang once} other {The bell rang # times}}{unanswered, plural, =0 {} one {, and once nobody answered the same day.} other {, and # times nobody answered the same day.}}',
  'numbers.level':
    '{level, plural, =0 {Answered before anybody else was alerted} one {Alerted one level further} other {Alerted # levels further}}',
  'numbers.openAtClosing':
    '{count, plural, =0 {Nobody was without a conversation at closing.} one {One was without a conversation at closing.} other {# were without a conversation at closing.}}',
  'numbers.left':
    '{count, plural, =0 {Nobody gave up and left.} one {One gave up and left.} other {# gave up and left.}}',
  'numbers.notMet':
    '{count, plural, =0 {Everybody came when called.} one {Once nobody came when called. The place was kept.} other {# times nobody came when called. The place was kept.}}',
  'numbers.presses':
    '{presses, plural, one {# press} other {# presses}} of the button in {hours} staffed hours.',
  'numbers.perHour': '{rate} an hour.',
  'numbers.notAcute':
    '{count} of {all} turned out not to be urgent: an appointment, a delivery or a general question.',
  'numbers.outcomes': 'How it ended at the door',
  'numbers.levels': 'How far the alert went',
  'numbers.byHour': 'Outside drop-in, by the clock',
  'numbers.hour': '{from}–{to}',
  'length.minutes': '{minutes} min',
  'length.seconds': '{seconds} s',
  'length.hours': '{hours} h{minutes, plural, =0 {} other { # min}}',
  'numbers.callbacks': 'Callbacks are not in use here, so there is nothing to count.',
};

export const numbers = { nb, nn, en };
