// Bokmål for the page that joins a machine to its station. Read by whoever sets the machine up; at an entrance by
// visitors too, for whom the first lines are.
export const nb = {
  language: 'Språk',
  starting: 'Et øyeblikk …',
  connected: 'Koblet til. Åpner …',

  'role.desk': 'Denne maskinen skal være en skranke.',
  'role.kiosk': 'Denne maskinen skal stå ved en ekstra inngang.',
  'role.display': 'Denne maskinen skal være en skjerm på venterommet.',

  'visitor.title': 'Skjermen virker ikke nå',
  'visitor.kiosk': 'Gå til skranken, eller ring på ved døra.',
  'visitor.display': 'Spør i skranken om det er din tur.',
  'visitor.danger': 'Fare for liv? Ring 113. Politi 112. Brann 110. Haster det? Legevakt 116 117.',
  'staff.title': 'For deg som passer på skjermen',

  'pair.title': 'Koble maskinen til stasjonen',
  'pair.lead':
    'Gå til stasjonen. En leder logger inn der, åpner «Meny» og «Maskiner», og lager en kode. Skriv det som står der:',
  'pair.address': 'Adressen til stasjonen',
  'pair.addressTip': 'For eksempel 10.0.0.5',
  'pair.code': 'Koden',
  'pair.codeTip': 'Åtte sifre. Koden virker én gang, i fem minutter.',
  'pair.do': 'Koble til',
  'pair.doing': 'Kobler til …',
  'pair.anew': 'Koble til på nytt med kode',

  'wrong.no-address': 'Skriv adressen slik den står på stasjonen, for eksempel 10.0.0.5.',
  'wrong.no-code': 'Koden er åtte sifre.',
  'wrong.busy': 'Maskinen holder på å koble til. Vent litt.',
  'wrong.wrong-code': 'Det er ikke riktig kode. Se på stasjonen og skriv den en gang til.',
  'wrong.no-code-open': 'Stasjonen viser ingen kode nå. Lag en ny der. Den gamle kan ha gått ut.',
  'wrong.other-role':
    'Koden er laget for noe annet. Lag en ny på stasjonen, og velg det denne maskinen skal være.',
  'wrong.too-many-machines':
    'Stasjonen har ikke plass til flere maskiner. Ta bort en som ikke er i bruk, og prøv igjen.',
  'wrong.unreachable': 'Ingen stasjon svarer på den adressen.',
  'wrong.other-version': 'Stasjonen har en annen versjon av Ringeklokke. Installer den samme på begge.',
  'wrong.not-paired': 'Maskinen er ikke koblet til noen stasjon.',
  'wrong.failed': 'Det gikk ikke. Prøv en gang til.',

  'help.title': 'Virker det ikke?',
  'help.look': 'Se etter dette',
  'help.on': 'Er stasjonen slått på, og står det «På» under «Maskiner» der?',
  'help.network': 'Er kabelen i, og er de to maskinene på samme nett?',
  'help.address': 'Er adressen den samme som på stasjonen?',

  'why.paired-as-another-role':
    'Maskinen er koblet til som noe annet. Koble den til på nytt, eller start den slik den var.',
  'why.pairing-unreadable': 'Det maskinen visste om stasjonen, kan ikke leses. Koble den til på nytt.',
  'why.unreachable':
    'Ingen svarer på {address}. Maskinen prøver hele tiden, og åpner seg når stasjonen svarer.',
  'why.another-station-answers':
    'En annen maskin svarer på {address}. Den får ikke vite noe. Se om stasjonen har fått ny adresse.',
  'why.station-is-full':
    'Stasjonen har for mange forbindelser akkurat nå. Maskinen prøver igjen av seg selv.',
  'why.none': 'Kobler til stasjonen på {address}. Det tar lengre tid enn det pleier.',

  'refused.other-version': 'Ulik versjon',
  'refused.other-versionMore':
    'Stasjonen og denne maskinen har ulik versjon av Ringeklokke. Installer den samme på begge. Maskinen prøver igjen av seg selv.',
  'refused.not-paired': 'Stasjonen kjenner ikke denne maskinen',
  'refused.not-pairedMore': 'Koble den til på nytt med en kode fra stasjonen.',
  'refused.revoked': 'Maskinen er tatt bort fra stasjonen',
  'refused.revokedMore':
    'En leder har tatt den bort. Skal den være med igjen, kobler du den til med en ny kode.',
  'refused.moved': 'Stasjonen er flyttet til en annen maskin',
  'refused.movedMore': 'Skriv adressen til den nye. Koblingen gjelder fortsatt, så du trenger ingen kode.',

  'lost.title': 'Får ikke kontakt med stasjonen',
  'move.title': 'Ny adresse, hvis stasjonen har fått en',
  'move.do': 'Bruk adressen',
  'move.done': 'Prøver den nye adressen.',

  key: 'For den som drifter: Nøkkelen til denne maskinen begynner med {key}.',
  erase: 'Slett siste tegn',
};
