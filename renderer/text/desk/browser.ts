// What a desk in a browser says: how it is joined to the station, and what a browser cannot do.
const nb = {
  'browser.pairTitle': 'Koble denne nettleseren til stasjonen',
  'browser.pairLead':
    'Be en leder om en kode. Lederen åpner «Maskiner» i menyen på en skranke og velger at en nettleser skal kobles til.',
  'browser.code': 'Koden, åtte sifre',
  'browser.pair': 'Koble til',
  'browser.pairing': 'Kobler til …',
  'browser.codeShape': 'Koden er åtte sifre.',
  'browser.wrongCode': 'Koden er ikke riktig. Se på sifrene og prøv igjen.',
  'browser.noCodeOpen': 'Ingen kode virker nå. Be en leder om en ny.',
  'browser.tooManyMachines': 'Stasjonen har ikke plass til flere maskiner. En leder må fjerne en først.',
  'browser.waitAMinute': 'Det er prøvd for mange ganger. Vent et minutt og prøv igjen.',
  'browser.noAnswer': 'Fikk ikke svar fra stasjonen. Prøv igjen.',
  'browser.revokedTitle': 'Denne skranken er fjernet fra stasjonen',
  'browser.revokedLead':
    'En leder har tatt den ut av lista. Klokka høres ikke her lenger. Skal den brukes igjen, må den kobles til på nytt.',
  'browser.updatedTitle': 'Stasjonen er oppdatert',
  'browser.updatedLead': 'Last siden på nytt for å fortsette. Klokka høres ikke her før det er gjort.',
  'browser.reload': 'Last siden på nytt',
  'browser.movedTitle': 'Stasjonen er flyttet til en annen maskin',
  'browser.movedLead': 'Klokka høres ikke her. Be en leder om den nye adressen, og koble til der.',
  'browser.fullTitle': 'Stasjonen har ikke plass til flere skjermer nå',
  'browser.fullLead': 'Klokka høres ikke her. Siden prøver igjen av seg selv.',
  'browser.limits':
    'Denne skranken går i en nettleser. Vinduet kommer ikke fram av seg selv når noen ringer på, og lyden kan falle ut når fanen er skjult. La fanen stå framme.',
  'browser.understood': 'Skjønner',
  'browser.soundOff': 'Lyden er av i denne nettleseren. Du hører ikke klokka.',
  'browser.turnOn': 'Slå på lyd',
  'browser.tryOut': 'Prøv lyden',
  'browser.tab': 'Ringeklokke – skranke {desk}',
  'browser.tabRinging': 'Ringer! Skranke {desk}',
};

const nn: Record<keyof typeof nb, string> = {
  'browser.pairTitle': 'Kople denne nettlesaren til stasjonen',
  'browser.pairLead':
    'Be ein leiar om ein kode. Leiaren opnar «Maskiner» i menyen på ein skranke og vel at ein nettlesar skal koplast til.',
  'browser.code': 'Koden, åtte siffer',
  'browser.pair': 'Kople til',
  'browser.pairing': 'Koplar til …',
  'browser.codeShape': 'Koden er åtte siffer.',
  'browser.wrongCode': 'Koden er ikkje rett. Sjå på siffera og prøv igjen.',
  'browser.noCodeOpen': 'Ingen kode verkar no. Be ein leiar om ein ny.',
  'browser.tooManyMachines': 'Stasjonen har ikkje plass til fleire maskiner. Ein leiar må fjerne ei først.',
  'browser.waitAMinute': 'Det er prøvd for mange gonger. Vent eit minutt og prøv igjen.',
  'browser.noAnswer': 'Fekk ikkje svar frå stasjonen. Prøv igjen.',
  'browser.revokedTitle': 'Denne skranken er fjerna frå stasjonen',
  'browser.revokedLead':
    'Ein leiar har teke han ut av lista. Klokka høyrest ikkje her lenger. Skal han brukast igjen, må han koplast til på nytt.',
  'browser.updatedTitle': 'Stasjonen er oppdatert',
  'browser.updatedLead': 'Last sida på nytt for å halde fram. Klokka høyrest ikkje her før det er gjort.',
  'browser.reload': 'Last sida på nytt',
  'browser.movedTitle': 'Stasjonen er flytta til ei anna maskin',
  'browser.movedLead': 'Klokka høyrest ikkje her. Be ein leiar om den nye adressa, og kople til der.',
  'browser.fullTitle': 'Stasjonen har ikkje plass til fleire skjermar no',
  'browser.fullLead': 'Klokka høyrest ikkje her. Sida prøver igjen av seg sjølv.',
  'browser.limits':
    'Denne skranken går i ein nettlesar. Vindauget kjem ikkje fram av seg sjølv når nokon ringjer på, og lyden kan falle ut når fana er skjult. La fana stå framme.',
  'browser.understood': 'Skjønar',
  'browser.soundOff': 'Lyden er av i denne nettlesaren. Du høyrer ikkje klokka.',
  'browser.turnOn': 'Slå på lyd',
  'browser.tryOut': 'Prøv lyden',
  'browser.tab': 'Ringeklokke – skranke {desk}',
  'browser.tabRinging': 'Ringjer! Skranke {desk}',
};

const en: Record<keyof typeof nb, string> = {
  'browser.pairTitle': 'Join this browser to the station',
  'browser.pairLead':
    'Ask a manager for a code. The manager opens “Machines” in the menu of a desk and chooses to join a browser.',
  'browser.code': 'The code, eight digits',
  'browser.pair': 'Join',
  'browser.pairing': 'Joining …',
  'browser.codeShape': 'The code is eight digits.',
  'browser.wrongCode': 'The code is not right. Look at the digits and try again.',
  'browser.noCodeOpen': 'No code works now. Ask a manager for a new one.',
  'browser.tooManyMachines': 'The station has no room for more machines. A manager must take one out first.',
  'browser.waitAMinute': 'Too many tries. Wait a minute and try again.',
  'browser.noAnswer': 'The station did not answer. Try again.',
  'browser.revokedTitle': 'This desk has been taken out of the station',
  'browser.revokedLead':
    'A manager has taken it off the list. The bell is no longer heard here. To use it again, join it anew.',
  'browser.updatedTitle': 'The station has been updated',
  'browser.updatedLead': 'Load the page again to go on. Until then the bell is not heard here.',
  'browser.reload': 'Load the page again',
  'browser.movedTitle': 'The station has moved to another machine',
  'browser.movedLead': 'The bell is not heard here. Ask a manager for the new address, and join there.',
  'browser.fullTitle': 'The station has no room for more screens now',
  'browser.fullLead': 'The bell is not heard here. The page tries again by itself.',
  'browser.limits':
    'This desk runs in a browser. The window does not come to the front by itself when somebody rings, and the sound may stop when the tab is hidden. Leave the tab in front.',
  'browser.understood': 'Understood',
  'browser.soundOff': 'Sound is off in this browser. You do not hear the bell.',
  'browser.turnOn': 'Turn sound on',
  'browser.tryOut': 'Try the sound',
  'browser.tab': 'Ringeklokke – desk {desk}',
  'browser.tabRinging': 'Ringing! Desk {desk}',
};

export const browser = { nb, nn, en };
