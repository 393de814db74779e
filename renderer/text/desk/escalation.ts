// The chain of those who are alerted, as a manager sets it up; and Nav's own hours, pasted in.
const nb = {
  'escalation.title': 'Når ingen svarer',
  'escalation.tip':
    'Ringer noen på, høres det i skrankene med en gang. Svarer ingen, varsles flere, ett nivå om gangen. Det slutter aldri før noen har svart.',
  'escalation.target': 'Nivå {number}: hvem varsles',
  'escalation.after': 'Nivå {number}: minutter etter at det ringte',
  'escalation.to.desks': 'Skrankene',
  'escalation.to.duty-adviser': 'Den som har vakttelefonen',
  'escalation.to.all-staff': 'Alle som er på vakt',
  'escalation.to.leader': 'Lederne',
  'escalation.add': 'Legg til et nivå',
  'escalation.remove': 'Fjern nivå {number}',
  'escalation.repeat': 'Minutter mellom varslene etter det siste nivået',
  'escalation.door': 'Minutter før det ringer igjen når noen har svart, men døra er lukket',
  'escalation.levelOf': 'Nivå {number}',
  'escalation.levelIs': '{who}, etter {minutes} min',
  'profile.problem.first-level-now': 'Det første nivået varsles med en gang: skriv 0.',
  'profile.problem.levels-in-order': 'Hvert nivå må komme senere enn det forrige.',
  'navHours.open': 'Hent tidene Nav har lagt ut …',
  'navHours.field': 'Åpningstidene fra Nav (JSON)',
  'navHours.tip':
    'Lim inn det som står om kontoret hos Nav, hele eller bare «aapningstider». Ingenting er lagret før du har sett endringene.',
  'navHours.read': 'Les inn',
  'navHours.which': 'Hvilken inngang gjelder det?',
  'navHours.entrance': 'Inngang {number}',
  'navHours.done':
    'Tidene er lagt inn i feltene. Se over dem. Når noen er på kontoret, står ikke hos Nav: det må du vite selv.',
};

type Sentences = Record<keyof typeof nb, string>;

const nn: Sentences = {
  'escalation.title': 'Når ingen svarer',
  'escalation.tip':
    'Ringjer nokon på, høyrest det i skrankane med det same. Svarer ingen, blir fleire varsla, eitt nivå om gongen. Det sluttar aldri før nokon har svara.',
  'escalation.target': 'Nivå {number}: kven blir varsla',
  'escalation.after': 'Nivå {number}: minutt etter at det ringde',
  'escalation.to.desks': 'Skrankane',
  'escalation.to.duty-adviser': 'Den som har vakttelefonen',
  'escalation.to.all-staff': 'Alle som er på vakt',
  'escalation.to.leader': 'Leiarane',
  'escalation.add': 'Legg til eit nivå',
  'escalation.remove': 'Fjern nivå {number}',
  'escalation.repeat': 'Minutt mellom varsla etter det siste nivået',
  'escalation.door': 'Minutt før det ringjer igjen når nokon har svara, men døra er lukka',
  'escalation.levelOf': 'Nivå {number}',
  'escalation.levelIs': '{who}, etter {minutes} min',
  'profile.problem.first-level-now': 'Det første nivået blir varsla med det same: skriv 0.',
  'profile.problem.levels-in-order': 'Kvart nivå må kome seinare enn det førre.',
  'navHours.open': 'Hent tidene Nav har lagt ut …',
  'navHours.field': 'Opningstidene frå Nav (JSON)',
  'navHours.tip':
    'Lim inn det som står om kontoret hos Nav, heile eller berre «aapningstider». Ingenting er lagra før du har sett endringane.',
  'navHours.read': 'Les inn',
  'navHours.which': 'Kva inngang gjeld det?',
  'navHours.entrance': 'Inngang {number}',
  'navHours.done':
    'Tidene er lagde inn i felta. Sjå over dei. Når nokon er på kontoret, står ikkje hos Nav: det må du vite sjølv.',
};

const en: Sentences = {
  'escalation.title': 'When nobody answers',
  'escalation.tip':
    'When somebody rings, the desks sound at once. If nobody answers, more people are alerted, one level at a time. It never stops before somebody has answered.',
  'escalation.target': 'Level {number}: who is alerted',
  'escalation.after': 'Level {number}: minutes after the bell rang',
  'escalation.to.desks': 'The desks',
  'escalation.to.duty-adviser': 'Whoever has the duty phone',
  'escalation.to.all-staff': 'Everybody on duty',
  'escalation.to.leader': 'The managers',
  'escalation.add': 'Add a level',
  'escalation.remove': 'Remove level {number}',
  'escalation.repeat': 'Minutes between alerts after the last level',
  'escalation.door': 'Minutes before it rings again when somebody has answered but the door stays closed',
  'escalation.levelOf': 'Level {number}',
  'escalation.levelIs': '{who}, after {minutes} min',
  'profile.problem.first-level-now': 'The first level is alerted at once: write 0.',
  'profile.problem.levels-in-order': 'Each level must come later than the one before.',
  'navHours.open': 'Get the hours Nav has published …',
  'navHours.field': 'Opening hours from Nav (JSON)',
  'navHours.tip':
    'Paste what Nav holds about the office, all of it or only «aapningstider». Nothing is saved before you have seen the changes.',
  'navHours.read': 'Read',
  'navHours.which': 'Which entrance is it?',
  'navHours.entrance': 'Entrance {number}',
  'navHours.done':
    'The hours are in the fields. Look them over. When somebody is in the office is not said by Nav: only you know.',
};

export const escalation = { nb, nn, en };
