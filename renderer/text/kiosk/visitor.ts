// What somebody who waits at the door can say and ask for at the screen, and the code they can leave with.
const nb = {
  receipt: 'Koden din: {code} kl.\u00a0{time}',
  receiptMore: 'Med koden beholder du plassen om du går litt.',
  nextDropIn: 'Åpningstider når du ikke har avtale:',

  mistake: 'Jeg trykket feil',
  leaving: 'Jeg går',
  mistakeMore: 'De ansatte får vite at du trykket feil. Trenger du hjelp likevel? Ring på igjen.',
  leavingMore: 'De ansatte får vite at du går. Når du kommer tilbake: Si koden, eller ring på igjen.',
  leavingMoreVisit: 'De ansatte får vite at du går. Nummeret ditt gjelder fortsatt når du kommer tilbake.',

  needInterpreter: 'Jeg trenger tolk',
  needInterpreterSaid: 'Tolk: {language}',
  needMore: 'Mens jeg venter',
  needMoreHint: 'Stol, ly, ro …',
  wishesSending: 'Lagrer …',
  wishesSaved: 'Vi har notert det.',
  interpreterTitle: 'Hvilket språk vil du ha tolk på?',
  interpreterNone: 'Jeg trenger ikke tolk',
  needsTitle: 'Hva trenger du mens du venter?',
  needsLead: 'Trykk på det du trenger.',
  needsShelterMore: 'Det er kaldt eller vått her ute',

  readAloud: 'Les opp',
  readAloudStop: 'Stopp',
  readAloudNone: 'Denne skjermen kan ikke lese opp teksten på dette språket.',
  volume: 'Lydstyrke',
  volumeLow: 'Lav',
  volumeNormal: 'Middels',
  volumeHigh: 'Høy',
};

const nn = {
  receipt: 'Koden din: {code} kl.\u00a0{time}',
  receiptMore: 'Med koden held du på plassen om du går litt.',
  nextDropIn: 'Opningstider når du ikkje har avtale:',

  mistake: 'Eg trykte feil',
  leaving: 'Eg går',
  mistakeMore: 'Dei tilsette får vite at du trykte feil. Treng du hjelp likevel? Ring på igjen.',
  leavingMore: 'Dei tilsette får vite at du går. Når du kjem att: Sei koden, eller ring på igjen.',
  leavingMoreVisit: 'Dei tilsette får vite at du går. Nummeret ditt gjeld framleis når du kjem att.',

  needInterpreter: 'Eg treng tolk',
  needInterpreterSaid: 'Tolk: {language}',
  needMore: 'Medan eg ventar',
  needMoreHint: 'Stol, ly, ro …',
  wishesSending: 'Lagrar …',
  wishesSaved: 'Vi har notert det.',
  interpreterTitle: 'Kva språk vil du ha tolk på?',
  interpreterNone: 'Eg treng ikkje tolk',
  needsTitle: 'Kva treng du medan du ventar?',
  needsLead: 'Trykk på det du treng.',
  needsShelterMore: 'Det er kaldt eller vått her ute',

  readAloud: 'Les opp',
  readAloudStop: 'Stopp',
  readAloudNone: 'Denne skjermen kan ikkje lese opp teksten på dette språket.',
  volume: 'Lydstyrke',
  volumeLow: 'Låg',
  volumeNormal: 'Middels',
  volumeHigh: 'Høg',
} satisfies Record<keyof typeof nb, string>;

const en = {
  receipt: 'Your code: {code} at {time}',
  receiptMore: 'It keeps your place if you leave for a moment.',
  nextDropIn: 'Drop-in hours:',

  mistake: 'I pressed by mistake',
  leaving: 'I am leaving',
  mistakeMore: 'The staff are told that you pressed by mistake. Do you need help after all? Ring again.',
  leavingMore: 'The staff are told that you are leaving. When you come back: say the code, or ring again.',
  leavingMoreVisit: 'The staff are told that you are leaving. Your number still counts when you come back.',

  needInterpreter: 'I need an interpreter',
  needInterpreterSaid: 'Interpreter: {language}',
  needMore: 'While I wait',
  needMoreHint: 'Seat, shelter …',
  wishesSending: 'Saving …',
  wishesSaved: 'We have made a note of it.',
  interpreterTitle: 'Which language do you need an interpreter for?',
  interpreterNone: 'I do not need an interpreter',
  needsTitle: 'What do you need while you wait?',
  needsLead: 'Touch what you need.',
  needsShelterMore: 'It is cold or wet out here',

  readAloud: 'Read aloud',
  readAloudStop: 'Stop',
  readAloudNone: 'This screen cannot read the text aloud in this language.',
  volume: 'Volume',
  volumeLow: 'Low',
  volumeNormal: 'Medium',
  volumeHigh: 'High',
} satisfies Record<keyof typeof nb, string>;

export const visitor = { nb, nn, en };
