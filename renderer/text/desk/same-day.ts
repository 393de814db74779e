// Closing time at the desk: who has not been talked with, and why. And what a conversation led to, as yes or no.

const nb = {
  'sameDay.region': 'Uten samtale ved stengetid',
  'sameDay.warned':
    'Kontoret stenger kl. {time}. {count, plural, one {Én som må ha hjelp i dag,} other {# som må ha hjelp i dag,}} har ikke fått samtale{who}.',
  'sameDay.alarmed':
    'Kontoret har stengt. {count, plural, one {Én som måtte ha hjelp i dag,} other {# som måtte ha hjelp i dag,}} har ikke fått samtale{who}.',
  'sameDay.alarmedEarlier':
    '{count, plural, one {Én fra en tidligere dag} other {# fra en tidligere dag}} har ikke fått samtale, og ingen har oppgitt grunn{who}.',
  'sameDay.carried': 'Fra en tidligere dag: {who} har ikke fått samtale ennå og står først i lista.',
  'sameDay.rang': 'den som ringte på kl. {time}',
  'sameDay.and': 'og',
  'sameDay.giveReason': 'Oppgi grunn for {who}',
  'sameDay.giveReasonHidden': 'Oppgi grunn',
  'sameDay.why': 'Hvorfor har {who} ikke fått samtale?',
  'sameDay.whyNote': 'Grunnen lagres med navnet ditt.',
  'sameDay.answerFirst': 'Svar på klokka først.',
  'sameDay.unlock': 'Lås opp skranken for å oppgi grunn.',
  'sameDayReason.agreed-tomorrow': 'Kommer neste dag, beholder plassen',
  'sameDayReason.duty-phone': 'Vakttelefonen følger opp, beholder plassen',
  'sameDayReason.duty-phone-ring': 'Vakttelefonen følger opp',
  'sameDayReason.out-of-hours': 'Kommunens vakt har overtatt',
  'sameDayReason.left': 'Har gått, og vi fikk ikke tak i personen',
  'sameDayReason.talk-not-recorded': 'Har hatt samtale, men den ble ikke registrert',

  'help.title': 'Etter samtalen',
  'help.lead': 'Kan stå tomt. Svarene telles, uten navn og nummer.',
  'help.could-apply': 'Fikk søke',
  'help.need-mapped': 'Behov kartlagt',
  'help.helped-today': 'Hjelp gitt i dag',
  'help.written-decision': 'Skriftlig vedtak gitt eller sendes',
  'help.look': 'Vis spørsmålene i fem sekunder',
  'help.yes': 'Ja',
  'help.no': 'Nei',
};

const nn: Record<keyof typeof nb, string> = {
  'sameDay.region': 'Utan samtale ved stengetid',
  'sameDay.warned':
    'Kontoret stengjer kl. {time}. {count, plural, one {Éin som må ha hjelp i dag,} other {# som må ha hjelp i dag,}} har ikkje fått samtale{who}.',
  'sameDay.alarmed':
    'Kontoret har stengt. {count, plural, one {Éin som måtte ha hjelp i dag,} other {# som måtte ha hjelp i dag,}} har ikkje fått samtale{who}.',
  'sameDay.alarmedEarlier':
    '{count, plural, one {Éin frå ein tidlegare dag} other {# frå ein tidlegare dag}} har ikkje fått samtale, og ingen har gitt nokon grunn{who}.',
  'sameDay.carried': 'Frå ein tidlegare dag: {who} har ikkje fått samtale enno og står først i lista.',
  'sameDay.rang': 'den som ringde på kl. {time}',
  'sameDay.and': 'og',
  'sameDay.giveReason': 'Oppgi grunn for {who}',
  'sameDay.giveReasonHidden': 'Oppgi grunn',
  'sameDay.why': 'Kvifor har {who} ikkje fått samtale?',
  'sameDay.whyNote': 'Grunnen blir lagra med namnet ditt.',
  'sameDay.answerFirst': 'Svar på klokka først.',
  'sameDay.unlock': 'Lås opp skranken for å oppgi grunn.',
  'sameDayReason.agreed-tomorrow': 'Kjem neste dag, held på plassen',
  'sameDayReason.duty-phone': 'Vakttelefonen følgjer opp, held på plassen',
  'sameDayReason.duty-phone-ring': 'Vakttelefonen følgjer opp',
  'sameDayReason.out-of-hours': 'Vakta i kommunen har teke over',
  'sameDayReason.left': 'Har gått, og vi fekk ikkje tak i personen',
  'sameDayReason.talk-not-recorded': 'Har hatt samtale, men han vart ikkje registrert',

  'help.title': 'Etter samtalen',
  'help.lead': 'Kan stå tomt. Svara blir talde, utan namn og nummer.',
  'help.could-apply': 'Fekk søkje',
  'help.need-mapped': 'Behov kartlagt',
  'help.helped-today': 'Hjelp gitt i dag',
  'help.written-decision': 'Skriftleg vedtak gitt eller blir sendt',
  'help.look': 'Vis spørsmåla i fem sekund',
  'help.yes': 'Ja',
  'help.no': 'Nei',
};

const en: Record<keyof typeof nb, string> = {
  'sameDay.region': 'Without a conversation at closing time',
  'sameDay.warned':
    'The office closes at {time}. {count, plural, one {One person who needs help today has} other {# people who need help today have}} had no conversation{who}.',
  'sameDay.alarmed':
    'The office has closed. {count, plural, one {One person who needed help today has} other {# people who needed help today have}} had no conversation{who}.',
  'sameDay.alarmedEarlier':
    '{count, plural, one {One person from an earlier day has} other {# people from an earlier day have}} had no conversation, and nobody has given a reason{who}.',
  'sameDay.carried': 'From an earlier day: {who}. No conversation yet, and first in the list.',
  'sameDay.rang': 'whoever rang at {time}',
  'sameDay.and': 'and',
  'sameDay.giveReason': 'Give a reason for {who}',
  'sameDay.giveReasonHidden': 'Give a reason',
  'sameDay.why': 'Why has {who} had no conversation?',
  'sameDay.whyNote': 'The reason is stored with your name.',
  'sameDay.answerFirst': 'Answer the bell first.',
  'sameDay.unlock': 'Unlock the desk to give a reason.',
  'sameDayReason.agreed-tomorrow': 'Comes the next day, keeps the place',
  'sameDayReason.duty-phone': 'The duty phone follows up, keeps the place',
  'sameDayReason.duty-phone-ring': 'The duty phone follows up',
  'sameDayReason.out-of-hours': 'The municipality’s staff on call have taken over',
  'sameDayReason.left': 'Has left, and we could not reach the person',
  'sameDayReason.talk-not-recorded': 'Has had a conversation that was not recorded',

  'help.title': 'After the conversation',
  'help.lead': 'May be left empty. The answers are counted, without name and number.',
  'help.could-apply': 'Could apply',
  'help.need-mapped': 'Need was mapped',
  'help.helped-today': 'Help given today',
  'help.written-decision': 'Written decision given or being sent',
  'help.look': 'Show the questions for five seconds',
  'help.yes': 'Yes',
  'help.no': 'No',
};

export const sameDay = { nb, nn, en };
