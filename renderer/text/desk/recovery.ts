// The desk about the recovery code, and about managers who came in by it.
const nb = {
  'recovery.codeTitle': 'Gjenopprettingskode',
  'recovery.codeLead':
    'Med denne koden kan kontoret lage en ny leder når ingen leder kommer inn. Skriv den ned eller skriv den ut, og legg den i safen.',
  'recovery.codeOnce': 'Koden vises bare nå. Den virker én gang.',
  'recovery.codeMissed':
    'Koden ble laget, men stasjonen startet på nytt før den ble vist. Lag en ny i Meny, Ansatte.',
  'recovery.print': 'Skriv ut',
  'recovery.written': 'Koden er lagt i safen',
  'recovery.sure': 'Er koden skrevet ned? Den vises ikke igjen.',
  'recovery.sureYes': 'Ja, lukk',
  'recovery.printHead': 'Gjenopprettingskode for {office}',
  'recovery.printHow':
    'Når ingen leder kan logge inn: lås skranken, velg «Ingen leder kommer inn», og skriv koden, et navn og en ny PIN. Koden virker én gang.',

  'recovery.has':
    'Det ligger en gjenopprettingskode i safen. Er den borte eller sett av andre, lag en ny. Da virker ikke den gamle.',
  'recovery.hasNone':
    'Kontoret har ingen gjenopprettingskode. Uten den kommer ingen inn hvis alle lederne glemmer PIN eller slutter.',
  'recovery.make': 'Lag ny kode',
  'recovery.yourPin': 'Din PIN',

  'recovery.open': 'Ingen leder kommer inn',
  'recovery.forgot': 'Glemt PIN? En leder gir deg en ny i Meny, Ansatte.',
  'recovery.title': 'Lag en ny leder',
  'recovery.lead': 'Finn koden i safen. Alle skrankene får se at det er laget en ny leder.',
  'recovery.code': 'Gjenopprettingskode, 20 tegn',
  'recovery.codeShape': 'Koden er 20 bokstaver og tall.',
  'recovery.noCode':
    'Kontoret har ingen kode i safen. Be den som drifter stasjonen om å starte den med --new-manager.',
  'recovery.create': 'Lag leder',
  'recovery.letIn': 'Den som drifter, har åpnet for å lage en ny leder her til kl. {time}.',

  'recovery.told.code': 'Ny leder laget med gjenopprettingskoden: {name}, skranke {desk}, {date} kl. {time}.',
  'recovery.told.operator':
    'Ny leder laget av den som drifter stasjonen: {name}, skranke {desk}, {date} kl. {time}.',
  'recovery.toldMore': 'Kjenner ingen til dette, si fra til lederen med en gang.',
  'recovery.dismiss': 'Dette er i orden',
};

const nn: Record<keyof typeof nb, string> = {
  'recovery.codeTitle': 'Gjenopprettingskode',
  'recovery.codeLead':
    'Med denne koden kan kontoret lage ein ny leiar når ingen leiar kjem inn. Skriv han ned eller skriv han ut, og legg han i safen.',
  'recovery.codeOnce': 'Koden blir berre vist no. Han verkar éin gong.',
  'recovery.codeMissed':
    'Koden vart laga, men stasjonen starta på nytt før han vart vist. Lag ein ny i Meny, Tilsette.',
  'recovery.print': 'Skriv ut',
  'recovery.written': 'Koden er lagd i safen',
  'recovery.sure': 'Er koden skriven ned? Han blir ikkje vist igjen.',
  'recovery.sureYes': 'Ja, lukk',
  'recovery.printHead': 'Gjenopprettingskode for {office}',
  'recovery.printHow':
    'Når ingen leiar kan logge inn: lås skranken, vel «Ingen leiar kjem inn», og skriv koden, eit namn og ein ny PIN. Koden verkar éin gong.',

  'recovery.has':
    'Det ligg ein gjenopprettingskode i safen. Er han borte eller sett av andre, lag ein ny. Då verkar ikkje den gamle.',
  'recovery.hasNone':
    'Kontoret har ingen gjenopprettingskode. Utan han kjem ingen inn om alle leiarane gløymer PIN eller sluttar.',
  'recovery.make': 'Lag ny kode',
  'recovery.yourPin': 'Din PIN',

  'recovery.open': 'Ingen leiar kjem inn',
  'recovery.forgot': 'Gløymt PIN? Ein leiar gir deg ein ny i Meny, Tilsette.',
  'recovery.title': 'Lag ein ny leiar',
  'recovery.lead': 'Finn koden i safen. Alle skrankane får sjå at det er laga ein ny leiar.',
  'recovery.code': 'Gjenopprettingskode, 20 teikn',
  'recovery.codeShape': 'Koden er 20 bokstavar og tal.',
  'recovery.noCode':
    'Kontoret har ingen kode i safen. Be den som driftar stasjonen om å starte han med --new-manager.',
  'recovery.create': 'Lag leiar',
  'recovery.letIn': 'Den som driftar, har opna for å lage ein ny leiar her til kl. {time}.',

  'recovery.told.code': 'Ny leiar laga med gjenopprettingskoden: {name}, skranke {desk}, {date} kl. {time}.',
  'recovery.told.operator':
    'Ny leiar laga av den som driftar stasjonen: {name}, skranke {desk}, {date} kl. {time}.',
  'recovery.toldMore': 'Kjenner ingen til dette, sei frå til leiaren med ein gong.',
  'recovery.dismiss': 'Dette er i orden',
};

const en: Record<keyof typeof nb, string> = {
  'recovery.codeTitle': 'Recovery code',
  'recovery.codeLead':
    'With this code the office can make a new manager when no manager can get in. Write it down or print it, and put it in the safe.',
  'recovery.codeOnce': 'The code is shown only now. It works once.',
  'recovery.codeMissed':
    'The code was made, but the station restarted before it was shown. Make a new one in Menu, Staff.',
  'recovery.print': 'Print',
  'recovery.written': 'The code is in the safe',
  'recovery.sure': 'Is the code written down? It is not shown again.',
  'recovery.sureYes': 'Yes, close',
  'recovery.printHead': 'Recovery code for {office}',
  'recovery.printHow':
    'When no manager can sign in: lock the desk, choose “No manager can get in”, and type the code, a name and a new PIN. The code works once.',

  'recovery.has':
    'A recovery code lies in the safe. If it is gone or somebody has seen it, make a new one. The old one then stops working.',
  'recovery.hasNone':
    'The office has no recovery code. Without it nobody gets in if all managers forget their PINs or leave.',
  'recovery.make': 'Make a new code',
  'recovery.yourPin': 'Your PIN',

  'recovery.open': 'No manager can get in',
  'recovery.forgot': 'Forgotten your PIN? A manager gives you a new one in Menu, Staff.',
  'recovery.title': 'Make a new manager',
  'recovery.lead': 'Find the code in the safe. Every desk will see that a new manager was made.',
  'recovery.code': 'Recovery code, 20 characters',
  'recovery.codeShape': 'The code is 20 letters and digits.',
  'recovery.noCode':
    'The office has no code in the safe. Ask whoever operates the station to start it with --new-manager.',
  'recovery.create': 'Make manager',
  'recovery.letIn': 'Whoever operates the station lets somebody become manager here until {time}.',

  'recovery.told.code': 'New manager made with the recovery code: {name}, desk {desk}, {date} {time}.',
  'recovery.told.operator':
    'New manager made by whoever operates the station: {name}, desk {desk}, {date} {time}.',
  'recovery.toldMore': 'If nobody knows about this, tell the manager at once.',
  'recovery.dismiss': 'This is in order',
};

export const recovery = { nb, nn, en };
