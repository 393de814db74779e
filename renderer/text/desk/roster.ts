// The roster and the duty phone, as the desk says it. "Vakt" is a shift, "vakttelefon" the duty phone, "fravær" being away.

const nb = {
  'roster.title': 'Vaktliste',
  'roster.mon': 'mandag',
  'roster.tue': 'tirsdag',
  'roster.wed': 'onsdag',
  'roster.thu': 'torsdag',
  'roster.fri': 'fredag',
  'roster.sat': 'lørdag',
  'roster.sun': 'søndag',
  'roster.dayDate': '{weekday} {day}.{month}.',

  'roster.today': 'I dag',
  'roster.onDutyCount':
    '{count, plural, =0 {Ingen er på vakt nå.} one {Én er på vakt nå.} other {# er på vakt nå.}}',
  'roster.onDuty': 'På vakt nå: {names}.',
  'roster.noShifts': 'Ingen vakter er ført for i dag.',
  'roster.withPhone': 'vakttelefon',
  'roster.isAbsent': 'fravær',

  'roster.phone': 'Vakttelefonen',
  'roster.phoneNobody': 'Ingen har vakttelefonen.',
  'roster.phoneMine': 'Du har hatt vakttelefonen siden {time}.',
  'roster.phoneOther': '{name} har hatt vakttelefonen siden {time}.',
  'roster.phoneOff': '{name} har vakttelefonen, men er ikke på vakt nå.',
  'roster.phoneHeldHere': 'En som er på vakt, har vakttelefonen.',
  'roster.phoneOffHere': 'Den som har vakttelefonen, er ikke på vakt nå.',
  'roster.take': 'Jeg har vakttelefonen nå',
  'roster.handOver': 'Gi den videre …',
  'roster.toWhom': 'Hvem skal ha vakttelefonen?',
  'roster.waitingFor': '{name} er spurt. Du har den til {name} har tatt imot.',
  'roster.waitingForOther': '{name} er spurt om å ta den.',
  'roster.pinHere': 'Er {name} her? PIN for {name}',
  'roster.withdraw': 'Trekk tilbake',
  'roster.askedByHolder': '{name} vil gi deg vakttelefonen.',
  'roster.asked': 'Du er spurt om å ta vakttelefonen.',
  'roster.decline': 'Nei, jeg kan ikke',
  'roster.holderMust': '{name} må gi den videre før en annen kan ta den.',
  'roster.giveUp': 'Legg fra deg telefonen',
  'roster.giveUpNote': 'Ingen andre er på vakt. Legger du den fra deg, varsles det i åpningstida.',

  'roster.askedShifts': 'Kan du ta en vakt?',
  'roster.askedShift': '{name} spør om du kan ta vakta {day} kl. {span}.',
  'roster.takeShift': 'Ta vakta',
  'roster.swapWhich': 'Bytt vakta {day} kl. {span}',
  'roster.swapWho': 'Hvem skal ta vakta {day} kl. {span}?',
  'roster.shiftAsked': '{name} er spurt',
  'roster.takeBack': 'Trekk spørsmålet',

  'roster.nobody-on-duty':
    'Ingen er på vakt nå. Logg inn på en skranke, eller få en leder til å føre vaktlista.',
  'roster.nobody-has-the-phone': 'Ingen har vakttelefonen. Ta den under Meny, Vaktliste.',
  'roster.phone-holder-off-duty':
    'Den som har vakttelefonen, er ikke på vakt. En annen må ta den under Meny, Vaktliste.',
  'roster.stale': 'Ingen er ført på vakt {day}. En leder må føre vaktlista.',
  'roster.phoneAsked': 'Du er spurt om å ta vakttelefonen. Svar under Meny, Vaktliste.',
  'roster.shiftAskedLine': 'Du er spurt om å ta en vakt. Svar under Meny, Vaktliste.',
};

type Messages = Record<keyof typeof nb, string>;

const nn: Messages = {
  'roster.title': 'Vaktliste',
  'roster.mon': 'måndag',
  'roster.tue': 'tysdag',
  'roster.wed': 'onsdag',
  'roster.thu': 'torsdag',
  'roster.fri': 'fredag',
  'roster.sat': 'laurdag',
  'roster.sun': 'søndag',
  'roster.dayDate': '{weekday} {day}.{month}.',

  'roster.today': 'I dag',
  'roster.onDutyCount':
    '{count, plural, =0 {Ingen er på vakt no.} one {Éin er på vakt no.} other {# er på vakt no.}}',
  'roster.onDuty': 'På vakt no: {names}.',
  'roster.noShifts': 'Ingen vakter er førte for i dag.',
  'roster.withPhone': 'vakttelefon',
  'roster.isAbsent': 'fråvær',

  'roster.phone': 'Vakttelefonen',
  'roster.phoneNobody': 'Ingen har vakttelefonen.',
  'roster.phoneMine': 'Du har hatt vakttelefonen sidan {time}.',
  'roster.phoneOther': '{name} har hatt vakttelefonen sidan {time}.',
  'roster.phoneOff': '{name} har vakttelefonen, men er ikkje på vakt no.',
  'roster.phoneHeldHere': 'Ein som er på vakt, har vakttelefonen.',
  'roster.phoneOffHere': 'Den som har vakttelefonen, er ikkje på vakt no.',
  'roster.take': 'Eg har vakttelefonen no',
  'roster.handOver': 'Gi han vidare …',
  'roster.toWhom': 'Kven skal ha vakttelefonen?',
  'roster.waitingFor': '{name} er spurd. Du har telefonen til {name} har teke imot.',
  'roster.waitingForOther': '{name} er spurd om å ta telefonen.',
  'roster.pinHere': 'Er {name} her? PIN for {name}',
  'roster.withdraw': 'Trekk tilbake',
  'roster.askedByHolder': '{name} vil gi deg vakttelefonen.',
  'roster.asked': 'Du er spurd om å ta vakttelefonen.',
  'roster.decline': 'Nei, eg kan ikkje',
  'roster.holderMust': '{name} må gi han vidare før andre kan ta han.',
  'roster.giveUp': 'Legg frå deg telefonen',
  'roster.giveUpNote': 'Ingen andre er på vakt. Legg du han frå deg, blir det varsla i opningstida.',

  'roster.askedShifts': 'Kan du ta ei vakt?',
  'roster.askedShift': '{name} spør om du kan ta vakta {day} kl. {span}.',
  'roster.takeShift': 'Ta vakta',
  'roster.swapWhich': 'Byt vakta {day} kl. {span}',
  'roster.swapWho': 'Kven skal ta vakta {day} kl. {span}?',
  'roster.shiftAsked': '{name} er spurd',
  'roster.takeBack': 'Trekk spørsmålet',

  'roster.nobody-on-duty':
    'Ingen er på vakt no. Logg inn på ein skranke, eller få ein leiar til å føre vaktlista.',
  'roster.nobody-has-the-phone': 'Ingen har vakttelefonen. Ta han under Meny, Vaktliste.',
  'roster.phone-holder-off-duty':
    'Den som har vakttelefonen, er ikkje på vakt. Ein annan må ta han under Meny, Vaktliste.',
  'roster.stale': 'Ingen er ført på vakt {day}. Ein leiar må føre vaktlista.',
  'roster.phoneAsked': 'Du er spurd om å ta vakttelefonen. Svar under Meny, Vaktliste.',
  'roster.shiftAskedLine': 'Du er spurd om å ta ei vakt. Svar under Meny, Vaktliste.',
};

const en: Messages = {
  'roster.title': 'Duty roster',
  'roster.mon': 'Monday',
  'roster.tue': 'Tuesday',
  'roster.wed': 'Wednesday',
  'roster.thu': 'Thursday',
  'roster.fri': 'Friday',
  'roster.sat': 'Saturday',
  'roster.sun': 'Sunday',
  'roster.dayDate': '{weekday} {day}/{month}',

  'roster.today': 'Today',
  'roster.onDutyCount':
    '{count, plural, =0 {Nobody is on duty now.} one {One person is on duty now.} other {# are on duty now.}}',
  'roster.onDuty': 'On duty now: {names}.',
  'roster.noShifts': 'No shifts are planned for today.',
  'roster.withPhone': 'duty phone',
  'roster.isAbsent': 'away',

  'roster.phone': 'The duty phone',
  'roster.phoneNobody': 'Nobody has the duty phone.',
  'roster.phoneMine': 'You have had the duty phone since {time}.',
  'roster.phoneOther': '{name} has had the duty phone since {time}.',
  'roster.phoneOff': '{name} has the duty phone, but is not on duty now.',
  'roster.phoneHeldHere': 'Somebody on duty has the duty phone.',
  'roster.phoneOffHere': 'Whoever has the duty phone is not on duty now.',
  'roster.take': 'I have the duty phone now',
  'roster.handOver': 'Hand it over …',
  'roster.toWhom': 'Who is to have the duty phone?',
  'roster.waitingFor': '{name} has been asked. It is yours until {name} has taken it.',
  'roster.waitingForOther': '{name} has been asked to take it.',
  'roster.pinHere': 'Is {name} here? PIN of {name}',
  'roster.withdraw': 'Take back',
  'roster.askedByHolder': '{name} wants to give you the duty phone.',
  'roster.asked': 'You have been asked to take the duty phone.',
  'roster.decline': 'No, I cannot',
  'roster.holderMust': '{name} must hand it over before somebody else can take it.',
  'roster.giveUp': 'Put the phone down',
  'roster.giveUpNote': 'Nobody else is on duty. Putting it down raises an alarm during staffed hours.',

  'roster.askedShifts': 'Can you take a shift?',
  'roster.askedShift': '{name} asks whether you can take the shift on {day}, {span}.',
  'roster.takeShift': 'Take the shift',
  'roster.swapWhich': 'Swap the shift on {day}, {span}',
  'roster.swapWho': 'Who is to take the shift on {day}, {span}?',
  'roster.shiftAsked': '{name} has been asked',
  'roster.takeBack': 'Take the question back',

  'roster.nobody-on-duty':
    'Nobody is on duty now. Sign in at a desk, or have a manager fill in the duty roster.',
  'roster.nobody-has-the-phone': 'Nobody has the duty phone. Take it under Menu, Duty roster.',
  'roster.phone-holder-off-duty':
    'Whoever has the duty phone is not on duty. Somebody else must take it under Menu, Duty roster.',
  'roster.stale': 'Nobody is planned on duty {day}. A manager must fill in the duty roster.',
  'roster.phoneAsked': 'You have been asked to take the duty phone. Answer under Menu, Duty roster.',
  'roster.shiftAskedLine': 'You have been asked to take a shift. Answer under Menu, Duty roster.',
};

export const roster = { nb, nn, en };
