// Taking the bell into use: what an office must have first, and where each is mended.
const nb = {
  'goLive.title': 'Ta klokka i bruk',
  'goLive.lead':
    'Til dere tar klokka i bruk, står det «Prøvedrift» på skjermene. Den som ringer på, høres uansett.',
  'goLive.needs': 'Dette må være på plass',
  'goLive.has': 'På plass',
  'goLive.lacks': 'Mangler',
  'goLive.need.duty-phone': 'Vakttelefon',
  'goLive.fix.duty-phone': 'Kontorets innstillinger, Telefonnumre.',
  'goLive.need.roster': 'Vaktliste',
  'goLive.fix.roster': 'Vaktlista er tom, så ingen vet hvem som skal varsles. Fyll den ut under Vakter.',
  'goLive.need.second-person': 'Minst to som kan svare',
  'goLive.fix.second-person': 'Bare én ansatt kan logge inn. Legg til de andre under Ansatte.',
  'goLive.need.escalation': 'Hvem som varsles når ingen svarer',
  'goLive.fix.escalation':
    'Kjeden slutter ved skrankene. Legg til et nivå til under Kontorets innstillinger, Når ingen svarer.',
  'goLive.need.reach': 'Noen utenfor skrankene kan nås',
  'goLive.fix.reach':
    'Ingen av nivåene når noen akkurat nå. Legg inn en varslingsmåte, og telefonnumre til de ansatte.',
  'goLive.need.out-of-hours': 'Hvor folk får hjelp når kontoret er stengt',
  'goLive.fix.out-of-hours':
    'Skriv hva som gjelder i kommunen, eller legg inn vaktnummeret, under Kontorets innstillinger.',
  'goLive.need.bell-test': 'Klokka er prøvd',
  'goLive.fix.bell-test': 'Trykk på knappen ved døra og si fra at det var en prøve.',
  'goLive.need.supervised-bell': 'Klokka sier fra selv når den er ødelagt',
  'goLive.fix.supervised-bell':
    'Denne knappen kan ikke overvåkes: er den ødelagt, merker ingen det. En leder kan ta den i bruk likevel og svarer for det med navnet sitt. Prøv den da hver dag.',
  'goLive.sign': 'Jeg svarer for denne knappen',
  'goLive.do': 'Ta klokka i bruk',
  'goLive.is': 'Klokka ble tatt i bruk {when} av {name}.',
  'goLive.somebody': 'en leder',
  'goLive.lost': 'Klokka er i bruk, men dette mangler nå. Da kan noen ringe på uten at flere varsles.',
};

type Sentences = Record<keyof typeof nb, string>;

const nn: Sentences = {
  'goLive.title': 'Ta klokka i bruk',
  'goLive.lead':
    'Til de tek klokka i bruk, står det «Prøvedrift» på skjermane. Den som ringjer på, blir høyrd uansett.',
  'goLive.needs': 'Dette må vere på plass',
  'goLive.has': 'På plass',
  'goLive.lacks': 'Manglar',
  'goLive.need.duty-phone': 'Vakttelefon',
  'goLive.fix.duty-phone': 'Innstillingane til kontoret, Telefonnummer.',
  'goLive.need.roster': 'Vaktliste',
  'goLive.fix.roster': 'Vaktlista er tom, så ingen veit kven som skal varslast. Fyll ho ut under Vakter.',
  'goLive.need.second-person': 'Minst to som kan svare',
  'goLive.fix.second-person': 'Berre éin tilsett kan logge inn. Legg til dei andre under Tilsette.',
  'goLive.need.escalation': 'Kven som blir varsla når ingen svarer',
  'goLive.fix.escalation':
    'Kjeda sluttar ved skrankane. Legg til eit nivå til under Innstillingane til kontoret, Når ingen svarer.',
  'goLive.need.reach': 'Nokon utanfor skrankane kan nåast',
  'goLive.fix.reach':
    'Ingen av nivåa når nokon akkurat no. Legg inn ein varslingsmåte, og telefonnummer til dei tilsette.',
  'goLive.need.out-of-hours': 'Kor folk får hjelp når kontoret er stengt',
  'goLive.fix.out-of-hours':
    'Skriv kva som gjeld i kommunen, eller legg inn vaktnummeret, under Innstillingane til kontoret.',
  'goLive.need.bell-test': 'Klokka er prøvd',
  'goLive.fix.bell-test': 'Trykk på knappen ved døra og sei frå at det var ei prøve.',
  'goLive.need.supervised-bell': 'Klokka seier frå sjølv når ho er øydelagd',
  'goLive.fix.supervised-bell':
    'Denne knappen kan ikkje overvakast: er han øydelagd, merkar ingen det. Ein leiar kan ta han i bruk likevel og svarer for det med namnet sitt. Prøv han då kvar dag.',
  'goLive.sign': 'Eg svarer for denne knappen',
  'goLive.do': 'Ta klokka i bruk',
  'goLive.is': 'Klokka blei teken i bruk {when} av {name}.',
  'goLive.somebody': 'ein leiar',
  'goLive.lost': 'Klokka er i bruk, men dette manglar no. Då kan nokon ringje på utan at fleire blir varsla.',
};

const en: Sentences = {
  'goLive.title': 'Take the bell into use',
  'goLive.lead':
    'Until you take the bell into use, the screens say “Trial”. Whoever rings is heard all the same.',
  'goLive.needs': 'This must be in place',
  'goLive.has': 'In place',
  'goLive.lacks': 'Missing',
  'goLive.need.duty-phone': 'A duty phone',
  'goLive.fix.duty-phone': 'The office’s settings, Telephone numbers.',
  'goLive.need.roster': 'A roster',
  'goLive.fix.roster': 'The roster is empty, so nobody knows whom to alert. Fill it in under Shifts.',
  'goLive.need.second-person': 'At least two who can answer',
  'goLive.fix.second-person': 'Only one person can sign in. Add the others under Staff.',
  'goLive.need.escalation': 'Who is alerted when nobody answers',
  'goLive.fix.escalation':
    'The chain ends at the desks. Add a level under The office’s settings, When nobody answers.',
  'goLive.need.reach': 'Somebody beyond the desks can be reached',
  'goLive.fix.reach': 'No level reaches anybody just now. Set up a way of alerting, and the staff’s numbers.',
  'goLive.need.out-of-hours': 'Where people get help when the office is closed',
  'goLive.fix.out-of-hours':
    'Write what the municipality has arranged, or add its number, under The office’s settings.',
  'goLive.need.bell-test': 'The bell has been tried',
  'goLive.fix.bell-test': 'Press the button at the door and say that it was a test.',
  'goLive.need.supervised-bell': 'The bell says by itself when it is broken',
  'goLive.fix.supervised-bell':
    'This button cannot be supervised: when it is broken, nobody notices. A manager can take it into use all the same and answers for it by name. Then try it every day.',
  'goLive.sign': 'I answer for this button',
  'goLive.do': 'Take the bell into use',
  'goLive.is': 'The bell was taken into use {when} by {name}.',
  'goLive.somebody': 'a manager',
  'goLive.lost':
    'The bell is in use, but this is missing now. Somebody may ring without more people being alerted.',
};

export const goLive = { nb, nn, en };
