// Nynorsk for the page that joins a machine to its station.
import type { JoinKey } from './catalogue.ts';

export const nn: Record<JoinKey, string> = {
  language: 'Språk',
  starting: 'Eit augeblink …',
  connected: 'Kopla til. Opnar …',

  'role.desk': 'Denne maskina skal vere ein skranke.',
  'role.kiosk': 'Denne maskina skal stå ved ein ekstra inngang.',
  'role.display': 'Denne maskina skal vere ein skjerm på venterommet.',

  'visitor.title': 'Skjermen verkar ikkje no',
  'visitor.kiosk': 'Gå til skranken, eller ring på ved døra.',
  'visitor.display': 'Spør i skranken om det er din tur.',
  'visitor.danger': 'Fare for liv? Ring 113. Politi 112. Brann 110. Hastar det? Legevakt 116 117.',
  'staff.title': 'For deg som passar på skjermen',

  'pair.title': 'Kople maskina til stasjonen',
  'pair.lead':
    'Gå til stasjonen. Ein leiar loggar inn der, opnar «Meny» og «Maskiner», og lagar ein kode. Skriv det som står der:',
  'pair.address': 'Adressa til stasjonen',
  'pair.addressTip': 'Til dømes 10.0.0.5',
  'pair.code': 'Koden',
  'pair.codeTip': 'Åtte siffer. Koden verkar éin gong, i fem minutt.',
  'pair.do': 'Kople til',
  'pair.doing': 'Koplar til …',
  'pair.anew': 'Kople til på nytt med kode',

  'wrong.no-address': 'Skriv adressa slik ho står på stasjonen, til dømes 10.0.0.5.',
  'wrong.no-code': 'Koden er åtte siffer.',
  'wrong.busy': 'Maskina held på å kople til. Vent litt.',
  'wrong.wrong-code': 'Det er ikkje rett kode. Sjå på stasjonen og skriv han ein gong til.',
  'wrong.no-code-open': 'Stasjonen viser ingen kode no. Lag ein ny der. Den gamle kan ha gått ut.',
  'wrong.other-role':
    'Koden er laga for noko anna. Lag ein ny på stasjonen, og vel det denne maskina skal vere.',
  'wrong.too-many-machines':
    'Stasjonen har ikkje plass til fleire maskiner. Ta bort ei som ikkje er i bruk, og prøv igjen.',
  'wrong.unreachable': 'Ingen stasjon svarar på den adressa.',
  'wrong.other-version': 'Stasjonen har ein annan versjon av Ringeklokke. Installer den same på begge.',
  'wrong.not-paired': 'Maskina er ikkje kopla til nokon stasjon.',
  'wrong.failed': 'Det gjekk ikkje. Prøv ein gong til.',

  'help.title': 'Verkar det ikkje?',
  'help.look': 'Sjå etter dette',
  'help.on': 'Er stasjonen slått på, og står det «På» under «Maskiner» der?',
  'help.network': 'Er kabelen i, og er dei to maskinene på same nett?',
  'help.address': 'Er adressa den same som på stasjonen?',

  'why.paired-as-another-role':
    'Maskina er kopla til som noko anna. Kople ho til på nytt, eller start ho slik ho var.',
  'why.pairing-unreadable': 'Det maskina visste om stasjonen, kan ikkje lesast. Kople ho til på nytt.',
  'why.unreachable':
    'Ingen svarar på {address}. Maskina prøver heile tida, og opnar seg når stasjonen svarar.',
  'why.another-station-answers':
    'Ei anna maskin svarar på {address}. Ho får ikkje vite noko. Sjå om stasjonen har fått ny adresse.',
  'why.station-is-full': 'Stasjonen har for mange samband akkurat no. Maskina prøver igjen av seg sjølv.',
  'why.none': 'Koplar til stasjonen på {address}. Det tek lengre tid enn det plar.',

  'refused.other-version': 'Ulik versjon',
  'refused.other-versionMore':
    'Stasjonen og denne maskina har ulik versjon av Ringeklokke. Installer den same på begge. Maskina prøver igjen av seg sjølv.',
  'refused.not-paired': 'Stasjonen kjenner ikkje denne maskina',
  'refused.not-pairedMore': 'Kople ho til på nytt med ein kode frå stasjonen.',
  'refused.revoked': 'Maskina er teken bort frå stasjonen',
  'refused.revokedMore':
    'Ein leiar har teke ho bort. Skal ho vere med igjen, koplar du ho til med ein ny kode.',
  'refused.moved': 'Stasjonen er flytta til ei anna maskin',
  'refused.movedMore': 'Skriv adressa til den nye. Koplinga gjeld framleis, så du treng ingen kode.',

  'lost.title': 'Får ikkje kontakt med stasjonen',
  'move.title': 'Ny adresse, viss stasjonen har fått ei',
  'move.do': 'Bruk adressa',
  'move.done': 'Prøver den nye adressa.',

  key: 'For den som driftar: Nøkkelen til denne maskina byrjar med {key}.',
  erase: 'Slett siste teikn',
};
