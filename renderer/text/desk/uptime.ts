// Whether the bell worked while it was needed, as the manager's numbers tell it (M9).

const nb = {
  'numbers.uptime': 'Virket ringeklokka?',
  'numbers.uptimeSaid': 'Ringeklokka virket i {share} av den bemannede tiden: {works} av {staffed}.',
  'numbers.uptimeNone': 'Det har ikke vært bemannet tid i denne perioden.',
  'numbers.works': 'Virket',
  'numbers.broken': 'Virket ikke',
  'numbers.unknown': 'Vet ikke',
  'numbers.time': 'Bemannet tid',
  'numbers.unknownMore':
    'Vet ikke: stasjonen var av, eller ingenting sa om klokka virket. Det regnes ikke som at den virket.',
  'numbers.unsupervised': 'Denne knappen kan ikke si fra om den virker. Derfor står tiden som «vet ikke».',
  'numbers.unsynced': 'Lengst uten kontakt med kontorsystemet: {length}.',
  'numbers.unsyncedNever': 'Stasjonen har ikke merket brudd mot kontorsystemet i denne perioden.',
  'numbers.noOffice': 'Stasjonen er ikke koblet til noe kontorsystem.',
};

const nn: Record<keyof typeof nb, string> = {
  'numbers.uptime': 'Verka ringjeklokka?',
  'numbers.uptimeSaid': 'Ringjeklokka verka i {share} av tida med folk på jobb: {works} av {staffed}.',
  'numbers.uptimeNone': 'Det har ikkje vore tid med folk på jobb i denne perioden.',
  'numbers.works': 'Verka',
  'numbers.broken': 'Verka ikkje',
  'numbers.unknown': 'Veit ikkje',
  'numbers.time': 'Tid med folk på jobb',
  'numbers.unknownMore':
    'Veit ikkje: stasjonen var av, eller ingenting sa om klokka verka. Det blir ikkje rekna som at ho verka.',
  'numbers.unsupervised': 'Denne knappen kan ikkje seie frå om han verkar. Difor står tida som «veit ikkje».',
  'numbers.unsynced': 'Lengst utan kontakt med kontorsystemet: {length}.',
  'numbers.unsyncedNever': 'Stasjonen har ikkje merka brot mot kontorsystemet i denne perioden.',
  'numbers.noOffice': 'Stasjonen er ikkje kopla til noko kontorsystem.',
};

const en: Record<keyof typeof nb, string> = {
  'numbers.uptime': 'Did the bell work?',
  'numbers.uptimeSaid': 'The bell worked for {share} of the staffed time: {works} of {staffed}.',
  'numbers.uptimeNone': 'There was no staffed time in this period.',
  'numbers.works': 'Worked',
  'numbers.broken': 'Did not work',
  'numbers.unknown': 'Not known',
  'numbers.time': 'Staffed time',
  'numbers.unknownMore':
    'Not known: the station was off, or nothing told whether the bell worked. It does not count as working.',
  'numbers.unsupervised': 'This button cannot tell whether it works. That is why the time is “not known”.',
  'numbers.unsynced': 'Longest without contact with the office system: {length}.',
  'numbers.unsyncedNever': 'The station has noticed no break with the office system in this period.',
  'numbers.noOffice': 'The station is not connected to any office system.',
};

export const uptime = { nb, nn, en };
