// What visitors have asked for at the screen, the codes they come back with, and the plate on the wall.
const nb = {
  'wish.interpreter': 'Ønsker tolk: {language}.',
  'wish.needs': 'Trenger {needs}.',
  'wish.screenLanguage': 'Leser skjermen på {language}.',
  'wish.receipt': 'Kode {code}.',

  'receipt.title': 'Finn en kode fra døra',
  'receipt.lead': 'Den som ringte på, fikk en kode på fem sifre og et klokkeslett på skjermen ved døra.',
  'receipt.code': 'Koden',
  'receipt.find': 'Finn',
  'receipt.shape': 'Koden er fem sifre.',
  'receipt.none': 'Ingen har ringt på med den koden. Sjekk sifrene. Hjelp personen uansett.',
  'receipt.several': 'Flere har fått den koden. Klokkeslettet viser hvilken det er.',
  'receipt.lookedSince': 'Vi har lett tilbake til {when}.',
  'receipt.rang': 'Ringte på {when}',
  'receipt.presses': '{count, plural, one {Én gang} other {# ganger}}',
  'receipt.open': 'Er åpen nå og står øverst på skranken.',
  'receipt.seen': 'Sett kl. {time}',
  'receipt.coming': 'På vei kl. {time}',
  'receipt.door': 'Døra åpnet kl. {time}',
  'receipt.talk': 'Samtale kl. {time}',
  'receipt.unseen': 'Ingen hadde sett det',
  'receipt.ended': 'Avsluttet {when}: {outcome}',
  'receipt.wasATest': 'var en test',

  'plate.title': 'Skilt til veggen',
  'plate.lead':
    'Heng det ved ringeklokka. Den som kommer når skjermen er død, finner hjelp her. Skriv ut på nytt når tider eller numre endres.',
  'plate.print': 'Skriv ut',
  'plate.noPhone': 'Vakttelefonen mangler nummer. Legg den inn under Kontorets innstillinger først.',
};

const nn = {
  'wish.interpreter': 'Ønskjer tolk: {language}.',
  'wish.needs': 'Treng {needs}.',
  'wish.screenLanguage': 'Les skjermen på {language}.',
  'wish.receipt': 'Kode {code}.',

  'receipt.title': 'Finn ein kode frå døra',
  'receipt.lead': 'Den som ringde på, fekk ein kode på fem siffer og eit klokkeslett på skjermen ved døra.',
  'receipt.code': 'Koden',
  'receipt.find': 'Finn',
  'receipt.shape': 'Koden er fem siffer.',
  'receipt.none': 'Ingen har ringt på med den koden. Sjekk siffera. Hjelp personen uansett.',
  'receipt.several': 'Fleire har fått den koden. Klokkeslettet viser kven det er.',
  'receipt.lookedSince': 'Vi har leita tilbake til {when}.',
  'receipt.rang': 'Ringde på {when}',
  'receipt.presses': '{count, plural, one {Éin gong} other {# gonger}}',
  'receipt.open': 'Er open no og står øvst på skranken.',
  'receipt.seen': 'Sett kl. {time}',
  'receipt.coming': 'På veg kl. {time}',
  'receipt.door': 'Døra opna kl. {time}',
  'receipt.talk': 'Samtale kl. {time}',
  'receipt.unseen': 'Ingen hadde sett det',
  'receipt.ended': 'Avslutta {when}: {outcome}',
  'receipt.wasATest': 'var ein test',

  'plate.title': 'Skilt til veggen',
  'plate.lead':
    'Heng det ved ringeklokka. Den som kjem når skjermen er død, finn hjelp her. Skriv ut på nytt når tider eller nummer blir endra.',
  'plate.print': 'Skriv ut',
  'plate.noPhone': 'Vakttelefonen manglar nummer. Legg han inn under innstillingane til kontoret først.',
} satisfies Record<keyof typeof nb, string>;

const en = {
  'wish.interpreter': 'Wants an interpreter: {language}.',
  'wish.needs': 'Needs {needs}.',
  'wish.screenLanguage': 'Reads the screen in {language}.',
  'wish.receipt': 'Code {code}.',

  'receipt.title': 'Find a code from the door',
  'receipt.lead': 'Whoever rang was given a code of five digits and a time on the screen by the door.',
  'receipt.code': 'The code',
  'receipt.find': 'Find',
  'receipt.shape': 'The code is five digits.',
  'receipt.none': 'Nobody has rung with that code. Check the digits. Help the person all the same.',
  'receipt.several': 'More than one person was given that code. The time shows which one it is.',
  'receipt.lookedSince': 'We have looked back to {when}.',
  'receipt.rang': 'Rang {when}',
  'receipt.presses': '{count, plural, one {Once} other {# times}}',
  'receipt.open': 'Is open now and stands at the top of the desk.',
  'receipt.seen': 'Seen at {time}',
  'receipt.coming': 'On the way at {time}',
  'receipt.door': 'Door opened at {time}',
  'receipt.talk': 'Conversation at {time}',
  'receipt.unseen': 'Nobody had seen it',
  'receipt.ended': 'Closed {when}: {outcome}',
  'receipt.wasATest': 'was a test',

  'plate.title': 'Plate for the wall',
  'plate.lead':
    'Hang it by the bell. Whoever comes when the screen is dead finds help here. Print it again when hours or numbers change.',
  'plate.print': 'Print',
  'plate.noPhone': 'The duty phone has no number. Enter it in the office settings first.',
} satisfies Record<keyof typeof nb, string>;

export const visitor = { nb, nn, en };
