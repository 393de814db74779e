// Planning the roster, as the desk says it: the week that a manager fills in, copies forward, and who is away.

const nb = {
  'roster.week': 'Uke {week}',
  'roster.previousWeek': 'Forrige uke',
  'roster.nextWeek': 'Neste uke',
  'roster.name': 'Navn',
  'roster.closed': 'stengt',
  'roster.howToFill':
    'Skriv når vakta begynner og slutter: 8-15.30. Legg til t for vakttelefon: 8-12 t. Flere vakter skilles med komma. Tomt er fri.',
  'roster.howToMove':
    'Enter lagrer og går ned. Ctrl og Enter fører det samme til og med fredag. Piltastene opp og ned flytter.',
  'roster.cell': '{name} {day}',
  'roster.notUnderstood': 'Forstår ikke «{text}». Skriv for eksempel 8-15.30.',
  'roster.copyTitle': 'Kopier uka',
  'roster.copyWeeks': 'Til hvor mange uker framover?',
  'roster.copy': 'Kopier',
  'roster.copied':
    '{count, plural, =0 {Alt var ført fra før.} one {Én vakt er ført.} other {# vakter er ført.}}',

  'roster.absence': 'Fravær',
  'roster.absenceLead': 'Grunnen til fraværet skal ikke føres.',
  'roster.absenceWho': 'Hvem er borte?',
  'roster.absenceFrom': 'Første dag',
  'roster.absenceTo': 'Siste dag',
  'roster.absenceSave': 'Før fravær',
  'roster.absenceOne': '{name}: {from} til {to}',
  'roster.absenceEnd': 'Er tilbake',
  'roster.nobodyChosen': 'Velg hvem det gjelder.',
};

type Messages = Record<keyof typeof nb, string>;

const nn: Messages = {
  'roster.week': 'Veke {week}',
  'roster.previousWeek': 'Førre veka',
  'roster.nextWeek': 'Neste veka',
  'roster.name': 'Namn',
  'roster.closed': 'stengt',
  'roster.howToFill':
    'Skriv når vakta byrjar og sluttar: 8-15.30. Legg til t for vakttelefon: 8-12 t. Skil vaktene med komma. Tomt er fri.',
  'roster.howToMove':
    'Enter lagrar og går ned. Ctrl og Enter fører det same til og med fredag. Piltastane opp og ned flyttar.',
  'roster.cell': '{name} {day}',
  'roster.notUnderstood': 'Forstår ikkje «{text}». Skriv til dømes 8-15.30.',
  'roster.copyTitle': 'Kopier veka',
  'roster.copyWeeks': 'Til kor mange veker framover?',
  'roster.copy': 'Kopier',
  'roster.copied':
    '{count, plural, =0 {Alt var ført frå før.} one {Éi vakt er ført.} other {# vakter er førte.}}',

  'roster.absence': 'Fråvær',
  'roster.absenceLead': 'Grunnen til fråværet skal ikkje førast.',
  'roster.absenceWho': 'Kven er borte?',
  'roster.absenceFrom': 'Første dag',
  'roster.absenceTo': 'Siste dag',
  'roster.absenceSave': 'Før fråvær',
  'roster.absenceOne': '{name}: {from} til {to}',
  'roster.absenceEnd': 'Er tilbake',
  'roster.nobodyChosen': 'Vel kven det gjeld.',
};

const en: Messages = {
  'roster.week': 'Week {week}',
  'roster.previousWeek': 'Previous week',
  'roster.nextWeek': 'Next week',
  'roster.name': 'Name',
  'roster.closed': 'closed',
  'roster.howToFill':
    'Write when the shift begins and ends: 8-15.30. Add t for the duty phone: 8-12 t. Put a comma between shifts. Empty is off.',
  'roster.howToMove':
    'Enter saves and moves down. Ctrl and Enter fills in the same until Friday. The arrow keys up and down move.',
  'roster.cell': '{name} {day}',
  'roster.notUnderstood': 'Cannot read “{text}”. Write for example 8-15.30.',
  'roster.copyTitle': 'Copy the week',
  'roster.copyWeeks': 'To how many weeks ahead?',
  'roster.copy': 'Copy',
  'roster.copied':
    '{count, plural, =0 {Everything was planned already.} one {One shift has been planned.} other {# shifts have been planned.}}',

  'roster.absence': 'Absence',
  'roster.absenceLead': 'The reason is not to be written down.',
  'roster.absenceWho': 'Who is away?',
  'roster.absenceFrom': 'First day',
  'roster.absenceTo': 'Last day',
  'roster.absenceSave': 'Record absence',
  'roster.absenceOne': '{name}: {from} to {to}',
  'roster.absenceEnd': 'Is back',
  'roster.nobodyChosen': 'Choose who it is about.',
};

export const rosterPlan = { nb, nn, en };
