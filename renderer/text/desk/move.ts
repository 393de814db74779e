// Moving the station to another machine: the manager's panel, the machine it left, and the machine it comes to.
const nb = {
  'move.title': 'Flytt stasjonen',
  'move.lead':
    'Alt stasjonen vet legges i én låst fil. Den nye maskinen åpner fila med passordsetningen du får eller skriver her.',
  'move.kind': 'Hva skal fila brukes til?',
  'move.kind.move': 'Flytte til en ny maskin nå',
  'move.kind.copy': 'En kopi til å ta vare på',
  'move.about.move':
    'Denne maskinen slutter å være stasjonen når fila er ferdig. Den varsler fortsatt når noen ringer på, men lagrer ingenting mer.',
  'move.about.copy':
    'Stasjonen fortsetter her. Det som skjer etter nå, er ikke med i kopien: må den brukes, er det borte, bortsett fra det kontorsystemet allerede har fått.',
  'move.which': 'Passordsetning',
  'move.which.made': 'Lag en for meg',
  'move.which.own': 'Jeg vil skrive min egen',
  'move.madeLead': 'Skriv den ned nå, på papir. Den vises bare her, og ingen kan finne den igjen.',
  'move.own': 'Passordsetning, minst 16 tegn',
  'move.again': 'Skriv den av her, så du er sikker på at den er riktig',
  'move.unequal': 'Det er ikke det samme som passordsetningen.',
  'move.weak': 'Den er for lett å gjette. Bruk minst 16 tegn, med minst åtte ulike.',
  'move.pin': 'PIN-koden din',
  'move.makeMove': 'Lag fila og flytt',
  'move.makeCopy': 'Lag kopien',
  'move.making': 'Lager fila … {percent} %. Klokka virker imens.',
  'move.leaving': 'Stasjonen flyttes nå. Vent litt med å kalle inn. Klokka høres som før.',
  'move.madeMove': 'Fila er ferdig. Stasjonen er i fila nå.',
  'move.madeCopy': 'Kopien er ferdig. Stasjonen fortsetter her.',
  'move.file': 'Fil',
  'move.folder': 'Mappe',
  'move.size': 'Størrelse',
  'move.sizeMb': '{mb} MB',
  'move.sha': 'Fingeravtrykk (SHA-256)',
  'move.nextMove':
    'Ta fila og passordsetningen med til den nye maskinen, og ikke på samme minnepinne. Flytt kabelen fra klokka til den nye når den har startet. Slett fila når alt virker.',
  'move.nextCopy':
    'Legg fila i en safe, og passordsetningen et annet sted. En kopi er personopplysninger: slett den når den er gammel.',
  'move.notMade': 'Det ble ingen fil. Stasjonen fortsetter her som før.',
  'move.why.no-room': 'Det er ikke nok plass på disken.',
  'move.why.disk': 'Disken tok ikke imot fila.',
  'move.why.not-storing': 'Stasjonen får ikke lagret nå. Prøv igjen når det står «Lagrer som det skal».',

  'away.title': 'Denne stasjonen er flyttet',
  'away.lead':
    'Den ble flyttet {when}. Ringer noen på klokka her, varsles det her, men ingenting lagres. Gå til den nye maskinen for å se hvem som venter.',
  'away.answer': 'Svarer du på klokka her, blir det bare stille her. Før det inn på den nye maskinen.',
  'away.bell':
    'Så lenge klokkas kabel står i denne maskinen, husker klokka trykkene og gir dem til den nye når kabelen flyttes.',
  'away.backTitle': 'Ble det ikke noe av flyttingen?',
  'away.backLead':
    'En leder kan ta stasjonen tilbake hit. Gjør det bare hvis den nye maskinen ikke er tatt i bruk, ellers får kontoret to stasjoner som ikke vet om hverandre.',
  'away.back': 'Ta stasjonen tilbake',

  'restore.title': 'Hent stasjonen til denne maskinen',
  'restore.lead': 'Maskinen fikk fila {file}. Skriv passordsetningen som hører til.',
  'restore.hint':
    'Store og små bokstaver og bindestreker spiller ingen rolle i en passordsetning som appen laget.',
  'restore.passphrase': 'Passordsetning',
  'restore.open': 'Hent stasjonen',
  'restore.working': 'Åpner og kontrollerer fila … {percent} %',
  'restore.done': 'Stasjonen er hentet. Den starter om et øyeblikk.',
  'restore.nothingYet': 'Ingenting er lagt på plass. Maskinen er like tom som før.',
  'restore.why.not-found':
    'Fila er ikke der lenger. Sett inn minnepinnen, eller start maskinen med riktig fil.',
  'restore.why.not-a-move-file': 'Dette er ikke en flyttefil fra Ringeklokke.',
  'restore.why.newer-file': 'Fila er laget av en nyere utgave. Installer den nye utgaven her først.',
  'restore.why.wrong-passphrase': 'Passordsetningen passer ikke til denne fila. Prøv en gang til.',
  'restore.why.damaged':
    'Fila er skadet eller kuttet. Kopier den på nytt fra den gamle maskinen og sammenlign fingeravtrykket.',
  'restore.why.contents':
    'Fila lar seg åpne, men innholdet kan ikke bevises. Det blir ikke tatt i bruk. Bruk en annen fil.',
  'restore.why.has-data': 'Det bor allerede en stasjon på denne maskinen. Den er ikke rørt.',
  'restore.why.no-room': 'Det er ikke nok plass på disken her.',
  'restore.why.disk': 'Disken tok ikke imot stasjonen. Prøv igjen, eller bruk en annen maskin.',

  'arrived.move':
    'Stasjonen kom hit {when}. Med fulgte {visits, plural, one {# besøk} other {# besøk}}, {rings, plural, one {# som har ringt på} other {# som har ringt på}}, {staff, plural, one {# ansatt} other {# ansatte}} og {machines, plural, one {# paret maskin} other {# parede maskiner}}.',
  'arrived.copy':
    'Stasjonen er hentet fra en kopi som ble laget {made}. Med fulgte {visits, plural, one {# besøk} other {# besøk}}, {rings, plural, one {# som har ringt på} other {# som har ringt på}}, {staff, plural, one {# ansatt} other {# ansatte}} og {machines, plural, one {# paret maskin} other {# parede maskiner}}. Det som skjedde etter det, er ikke her. Spør dem som venter.',
  'arrived.not':
    'Ikke med: språk og taster på stasjonens egne vinduer, loggen og den gamle maskinens andre journal. Har stasjonen fått ny adresse, skrives den inn på hver skranke, og nettlesere pares på nytt.',
  'arrived.refused':
    'Maskinen ble startet med en flyttefil, men her bor det allerede en stasjon. Fila er ikke brukt, og ingenting er endret.',
} as const;

type Sentences = Record<keyof typeof nb, string>;

const nn: Sentences = {
  'move.title': 'Flytt stasjonen',
  'move.lead':
    'Alt stasjonen veit, blir lagt i éi låst fil. Den nye maskina opnar fila med passordsetninga du får eller skriv her.',
  'move.kind': 'Kva skal fila brukast til?',
  'move.kind.move': 'Flytte til ei ny maskin no',
  'move.kind.copy': 'Ein kopi å ta vare på',
  'move.about.move':
    'Denne maskina sluttar å vere stasjonen når fila er ferdig. Ho varslar framleis når nokon ringjer på, men lagrar ingenting meir.',
  'move.about.copy':
    'Stasjonen held fram her. Det som skjer etter no, er ikkje med i kopien: må han brukast, er det borte, bortsett frå det kontorsystemet alt har fått.',
  'move.which': 'Passordsetning',
  'move.which.made': 'Lag ei for meg',
  'move.which.own': 'Eg vil skrive mi eiga',
  'move.madeLead': 'Skriv henne ned no, på papir. Ho blir berre vist her, og ingen kan finne henne att.',
  'move.own': 'Passordsetning, minst 16 teikn',
  'move.again': 'Skriv henne av her, så du er sikker på at ho er rett',
  'move.unequal': 'Det er ikkje det same som passordsetninga.',
  'move.weak': 'Ho er for lett å gjette. Bruk minst 16 teikn, med minst åtte ulike.',
  'move.pin': 'PIN-koden din',
  'move.makeMove': 'Lag fila og flytt',
  'move.makeCopy': 'Lag kopien',
  'move.making': 'Lagar fila … {percent} %. Klokka verkar så lenge.',
  'move.leaving': 'Stasjonen blir flytta no. Vent litt med å kalle inn. Klokka høyrest som før.',
  'move.madeMove': 'Fila er ferdig. Stasjonen er i fila no.',
  'move.madeCopy': 'Kopien er ferdig. Stasjonen held fram her.',
  'move.file': 'Fil',
  'move.folder': 'Mappe',
  'move.size': 'Storleik',
  'move.sizeMb': '{mb} MB',
  'move.sha': 'Fingeravtrykk (SHA-256)',
  'move.nextMove':
    'Ta fila og passordsetninga med til den nye maskina, og ikkje på same minnepinne. Flytt kabelen frå klokka til den nye når ho har starta. Slett fila når alt verkar.',
  'move.nextCopy':
    'Legg fila i ein safe, og passordsetninga ein annan stad. Ein kopi er personopplysningar: slett han når han er gammal.',
  'move.notMade': 'Det vart inga fil. Stasjonen held fram her som før.',
  'move.why.no-room': 'Det er ikkje nok plass på disken.',
  'move.why.disk': 'Disken tok ikkje imot fila.',
  'move.why.not-storing': 'Stasjonen får ikkje lagra no. Prøv igjen når det står «Lagrar som det skal».',

  'away.title': 'Denne stasjonen er flytta',
  'away.lead':
    'Han vart flytta {when}. Ringjer nokon på klokka her, blir det varsla her, men ingenting blir lagra. Gå til den nye maskina for å sjå kven som ventar.',
  'away.answer': 'Svarar du på klokka her, blir det berre stille her. Før det inn på den nye maskina.',
  'away.bell':
    'Så lenge kabelen til klokka står i denne maskina, hugsar klokka trykka og gir dei til den nye når kabelen blir flytta.',
  'away.backTitle': 'Vart det ikkje noko av flyttinga?',
  'away.backLead':
    'Ein leiar kan ta stasjonen tilbake hit. Gjer det berre om den nye maskina ikkje er teken i bruk, elles får kontoret to stasjonar som ikkje veit om kvarandre.',
  'away.back': 'Ta stasjonen tilbake',

  'restore.title': 'Hent stasjonen til denne maskina',
  'restore.lead': 'Maskina fekk fila {file}. Skriv passordsetninga som høyrer til.',
  'restore.hint':
    'Store og små bokstavar og bindestrekar spelar inga rolle i ei passordsetning som appen laga.',
  'restore.passphrase': 'Passordsetning',
  'restore.open': 'Hent stasjonen',
  'restore.working': 'Opnar og kontrollerer fila … {percent} %',
  'restore.done': 'Stasjonen er henta. Han startar om ein augeblink.',
  'restore.nothingYet': 'Ingenting er lagt på plass. Maskina er like tom som før.',
  'restore.why.not-found': 'Fila er ikkje der lenger. Set inn minnepinnen, eller start maskina med rett fil.',
  'restore.why.not-a-move-file': 'Dette er ikkje ei flyttefil frå Ringeklokke.',
  'restore.why.newer-file': 'Fila er laga av ei nyare utgåve. Installer den nye utgåva her først.',
  'restore.why.wrong-passphrase': 'Passordsetninga passar ikkje til denne fila. Prøv ein gong til.',
  'restore.why.damaged':
    'Fila er skadd eller kutta. Kopier henne på nytt frå den gamle maskina og samanlikn fingeravtrykket.',
  'restore.why.contents':
    'Fila lèt seg opne, men innhaldet kan ikkje provast. Det blir ikkje teke i bruk. Bruk ei anna fil.',
  'restore.why.has-data': 'Det bur alt ein stasjon på denne maskina. Han er ikkje rørt.',
  'restore.why.no-room': 'Det er ikkje nok plass på disken her.',
  'restore.why.disk': 'Disken tok ikkje imot stasjonen. Prøv igjen, eller bruk ei anna maskin.',

  'arrived.move':
    'Stasjonen kom hit {when}. Med følgde {visits, plural, one {# besøk} other {# besøk}}, {rings, plural, one {# som har ringt på} other {# som har ringt på}}, {staff, plural, one {# tilsett} other {# tilsette}} og {machines, plural, one {# para maskin} other {# para maskiner}}.',
  'arrived.copy':
    'Stasjonen er henta frå ein kopi som vart laga {made}. Med følgde {visits, plural, one {# besøk} other {# besøk}}, {rings, plural, one {# som har ringt på} other {# som har ringt på}}, {staff, plural, one {# tilsett} other {# tilsette}} og {machines, plural, one {# para maskin} other {# para maskiner}}. Det som skjedde etter det, er ikkje her. Spør dei som ventar.',
  'arrived.not':
    'Ikkje med: språk og tastar på vindauga til stasjonen sjølv, loggen og den andre journalen til den gamle maskina. Har stasjonen fått ny adresse, skriv ein henne inn på kvar skranke, og nettlesarar må parast på nytt.',
  'arrived.refused':
    'Maskina vart starta med ei flyttefil, men her bur det alt ein stasjon. Fila er ikkje brukt, og ingenting er endra.',
};

const en: Sentences = {
  'move.title': 'Move the station',
  'move.lead':
    'Everything the station knows goes into one locked file. The new machine opens it with the passphrase you are given or type here.',
  'move.kind': 'What is the file for?',
  'move.kind.move': 'Moving to a new machine now',
  'move.kind.copy': 'A copy to keep',
  'move.about.move':
    'This machine stops being the station when the file is ready. It still alerts you when somebody rings the bell, but stores nothing more.',
  'move.about.copy':
    'The station goes on here. What happens from now on is not in the copy: if it has to be used, that is gone, except for what the office system has already received.',
  'move.which': 'Passphrase',
  'move.which.made': 'Make one for me',
  'move.which.own': 'I will type my own',
  'move.madeLead': 'Write it down now, on paper. It is shown here only, and nobody can find it again.',
  'move.own': 'Passphrase, at least 16 characters',
  'move.again': 'Type it here once more, to be sure that it is right',
  'move.unequal': 'That is not the same as the passphrase.',
  'move.weak': 'It is too easy to guess. Use at least 16 characters, at least eight of them different.',
  'move.pin': 'Your PIN',
  'move.makeMove': 'Make the file and move',
  'move.makeCopy': 'Make the copy',
  'move.making': 'Making the file … {percent}%. The bell works meanwhile.',
  'move.leaving':
    'The station is being moved now. Wait a little before you call anybody. The bell is heard as before.',
  'move.madeMove': 'The file is ready. The station is in the file now.',
  'move.madeCopy': 'The copy is ready. The station goes on here.',
  'move.file': 'File',
  'move.folder': 'Folder',
  'move.size': 'Size',
  'move.sizeMb': '{mb} MB',
  'move.sha': 'Fingerprint (SHA-256)',
  'move.nextMove':
    'Take the file and the passphrase to the new machine, and not on the same memory stick. Move the cable of the bell to the new machine when it has started. Delete the file when everything works.',
  'move.nextCopy':
    'Put the file in a safe, and the passphrase somewhere else. A copy is personal data: delete it when it is old.',
  'move.notMade': 'No file was made. The station goes on here as before.',
  'move.why.no-room': 'There is not enough room on the disk.',
  'move.why.disk': 'The disk did not take the file.',
  'move.why.not-storing':
    'The station cannot store right now. Try again when it says “Storing as it should”.',

  'away.title': 'This station has moved',
  'away.lead':
    'It was moved {when}. If somebody rings the bell here, it is heard here, but nothing is stored. Go to the new machine to see who is waiting.',
  'away.answer': 'Answering the bell here only makes it quiet here. Record it on the new machine.',
  'away.bell':
    'As long as the cable of the bell is in this machine, the bell remembers its presses and gives them to the new machine when the cable is moved.',
  'away.backTitle': 'Did the move come to nothing?',
  'away.backLead':
    'A manager can take the station back here. Do so only if the new machine was never used, or the office gets two stations that do not know of each other.',
  'away.back': 'Take the station back',

  'restore.title': 'Take the station in on this machine',
  'restore.lead': 'The machine was given the file {file}. Type the passphrase that belongs to it.',
  'restore.hint': 'Capital letters and hyphens make no difference in a passphrase that the app made.',
  'restore.passphrase': 'Passphrase',
  'restore.open': 'Take the station in',
  'restore.working': 'Opening and checking the file … {percent}%',
  'restore.done': 'The station is in its place. It starts in a moment.',
  'restore.nothingYet': 'Nothing was put in place. The machine is as empty as before.',
  'restore.why.not-found':
    'The file is no longer there. Insert the memory stick, or start the machine with the right file.',
  'restore.why.not-a-move-file': 'This is not a file from Ringeklokke.',
  'restore.why.newer-file': 'The file was made by a newer version. Install that version here first.',
  'restore.why.wrong-passphrase': 'The passphrase does not fit this file. Try once more.',
  'restore.why.damaged':
    'The file is damaged or cut off. Copy it again from the old machine and compare the fingerprint.',
  'restore.why.contents':
    'The file opens, but what it holds cannot be proven. It is not used. Use another file.',
  'restore.why.has-data': 'A station lives on this machine already. It was not touched.',
  'restore.why.no-room': 'There is not enough room on the disk here.',
  'restore.why.disk': 'The disk did not take the station. Try again, or use another machine.',

  'arrived.move':
    'The station came here {when}. With it came {visits, plural, one {# visit} other {# visits}}, {rings, plural, one {# open ring} other {# open rings}}, {staff, plural, one {# member of staff} other {# members of staff}} and {machines, plural, one {# paired machine} other {# paired machines}}.',
  'arrived.copy':
    'The station was taken from a copy made {made}. With it came {visits, plural, one {# visit} other {# visits}}, {rings, plural, one {# open ring} other {# open rings}}, {staff, plural, one {# member of staff} other {# members of staff}} and {machines, plural, one {# paired machine} other {# paired machines}}. What happened after that is not here. Ask those who are waiting.',
  'arrived.not':
    'Not carried: language and keys of the station’s own windows, the log, and the second journal of the old machine. If the station has a new address, it is typed at each desk, and browsers are paired again.',
  'arrived.refused':
    'The machine was started with a file, but a station lives here already. The file was not used, and nothing was changed.',
};

export const move = { nb, nn, en };
