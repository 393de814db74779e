// The desk about those who work here: the staff panel, changing hands, the lock of an empty chair, and privacy.
const nb = {
  'staffing.title': 'Ansatte',
  'staffing.lead':
    '{count, plural, one {# ansatt} other {# ansatte}} kan logge inn. Den som er logget inn flere steder, står med alle skrankene sine.',
  'staffing.name': 'Navn',
  'staffing.role': 'Rolle',
  'staffing.where': 'Logget inn på',
  'staffing.nowhere': 'ikke logget inn',
  'staffing.desks': '{count, plural, one {skranke {desks}} other {skrankene {desks}}}',
  'staffing.change': 'Endre',
  'staffing.changeOf': 'Endre {name}',
  'staffing.you': '{name} (deg)',
  'staffing.unreadable': 'Navnet kan ikke leses',
  'staffing.back': 'Tilbake til lista',
  'staffing.saveRole': 'Lagre rollen',
  'staffing.roleSaved': 'Rollen er lagret.',
  'staffing.newName': 'Rett navnet',
  'staffing.saveName': 'Lagre navnet',
  'staffing.nameSaved': 'Navnet er lagret.',
  'staffing.newPin': 'Ny PIN',
  'staffing.newPinLead':
    'For en som har glemt sin. {name} skriver den nye selv. Er {name} logget inn et sted, må hun eller han logge inn på nytt.',
  'staffing.savePin': 'Lagre PIN',
  'staffing.pinSaved': 'PIN er byttet.',
  'staffing.ownPinHint': 'Din egen PIN bytter du i menyen, med den gamle.',
  'staffing.left': 'Har sluttet',
  'staffing.leftLead': '{name} kan ikke logge inn mer. Navnet kan leses til du sletter det.',
  'staffing.leftSure': 'Har {name} sluttet?',
  'staffing.leftYes': 'Ja, har sluttet',
  'staffing.lastManager':
    '{name} er den eneste lederen. Skal {name} bytte rolle eller slutte, må en annen bli leder først.',
  'staffing.former': 'Har sluttet',
  'staffing.eraseName': 'Slett navnet',
  'staffing.eraseOf': 'Slett navnet {name}',
  'staffing.eraseSure': 'Slette navnet for godt?',
  'staffing.eraseLead': 'Det som ble gjort, står igjen uten navn.',

  'ownPin.title': 'Bytt PIN',
  'ownPin.old': 'PIN du har nå',
  'ownPin.save': 'Bytt PIN',
  'ownPin.saved': 'PIN er byttet. Bruk den nye neste gang.',

  'handOver.title': 'Bytt person',
  'handOver.lead':
    'Den som overtar, velger navnet sitt og skriver PIN. Den som er kalt inn, blir hos denne skranken.',
  'handOver.save': 'Overta skranken',

  'idle.soon':
    'Ingen har rørt skranken på en stund. Den låses straks. Rør musa eller en tast for å fortsette.',

  'privacy.on': 'Skjuler for innsyn',
  'privacy.off': 'Skjul for innsyn',
  'privacy.look': 'Vis',
  'privacy.lookAt': 'Vis {ticket} i fem sekunder',
  'privacy.peek': 'Vis den øverste så lenge tasten holdes',
};

const nn: Record<keyof typeof nb, string> = {
  'staffing.title': 'Tilsette',
  'staffing.lead':
    '{count, plural, one {# tilsett} other {# tilsette}} kan logge inn. Den som er logga inn fleire stader, står med alle skrankane sine.',
  'staffing.name': 'Namn',
  'staffing.role': 'Rolle',
  'staffing.where': 'Logga inn på',
  'staffing.nowhere': 'ikkje logga inn',
  'staffing.desks': '{count, plural, one {skranke {desks}} other {skrankane {desks}}}',
  'staffing.change': 'Endre',
  'staffing.changeOf': 'Endre {name}',
  'staffing.you': '{name} (deg)',
  'staffing.unreadable': 'Namnet kan ikkje lesast',
  'staffing.back': 'Tilbake til lista',
  'staffing.saveRole': 'Lagre rolla',
  'staffing.roleSaved': 'Rolla er lagra.',
  'staffing.newName': 'Rett namnet',
  'staffing.saveName': 'Lagre namnet',
  'staffing.nameSaved': 'Namnet er lagra.',
  'staffing.newPin': 'Ny PIN',
  'staffing.newPinLead':
    'For ein som har gløymt sin. {name} skriv den nye sjølv. Er {name} logga inn ein stad, må ho eller han logge inn på nytt.',
  'staffing.savePin': 'Lagre PIN',
  'staffing.pinSaved': 'PIN er bytt.',
  'staffing.ownPinHint': 'Din eigen PIN byter du i menyen, med den gamle.',
  'staffing.left': 'Har slutta',
  'staffing.leftLead': '{name} kan ikkje logge inn meir. Namnet kan lesast til du slettar det.',
  'staffing.leftSure': 'Har {name} slutta?',
  'staffing.leftYes': 'Ja, har slutta',
  'staffing.lastManager':
    '{name} er den einaste leiaren. Skal {name} byte rolle eller slutte, må ein annan bli leiar først.',
  'staffing.former': 'Har slutta',
  'staffing.eraseName': 'Slett namnet',
  'staffing.eraseOf': 'Slett namnet {name}',
  'staffing.eraseSure': 'Slette namnet for godt?',
  'staffing.eraseLead': 'Det som vart gjort, står att utan namn.',

  'ownPin.title': 'Byt PIN',
  'ownPin.old': 'PIN du har no',
  'ownPin.save': 'Byt PIN',
  'ownPin.saved': 'PIN er bytt. Bruk den nye neste gong.',

  'handOver.title': 'Byt person',
  'handOver.lead':
    'Den som tek over, vel namnet sitt og skriv PIN. Den som er kalla inn, blir hos denne skranken.',
  'handOver.save': 'Ta over skranken',

  'idle.soon':
    'Ingen har rørt skranken på ei stund. Han blir låst straks. Rør musa eller ein tast for å halde fram.',

  'privacy.on': 'Skjuler for innsyn',
  'privacy.off': 'Skjul for innsyn',
  'privacy.look': 'Vis',
  'privacy.lookAt': 'Vis {ticket} i fem sekund',
  'privacy.peek': 'Vis den øvste så lenge tasten blir halden',
};

const en: Record<keyof typeof nb, string> = {
  'staffing.title': 'Staff',
  'staffing.lead':
    '{count, plural, one {# person} other {# people}} can sign in. Whoever is signed in at several places is listed with all of their desks.',
  'staffing.name': 'Name',
  'staffing.role': 'Role',
  'staffing.where': 'Signed in at',
  'staffing.nowhere': 'not signed in',
  'staffing.desks': '{count, plural, one {desk {desks}} other {desks {desks}}}',
  'staffing.change': 'Change',
  'staffing.changeOf': 'Change {name}',
  'staffing.you': '{name} (you)',
  'staffing.unreadable': 'The name cannot be read',
  'staffing.back': 'Back to the list',
  'staffing.saveRole': 'Save the role',
  'staffing.roleSaved': 'The role is saved.',
  'staffing.newName': 'Correct the name',
  'staffing.saveName': 'Save the name',
  'staffing.nameSaved': 'The name is saved.',
  'staffing.newPin': 'New PIN',
  'staffing.newPinLead':
    'For somebody who has forgotten theirs. {name} types the new one. If {name} is signed in somewhere, they must sign in again.',
  'staffing.savePin': 'Save the PIN',
  'staffing.pinSaved': 'The PIN is changed.',
  'staffing.ownPinHint': 'You change your own PIN in the menu, with the old one.',
  'staffing.left': 'Has left',
  'staffing.leftLead': '{name} can no longer sign in. The name can be read until you erase it.',
  'staffing.leftSure': 'Has {name} left?',
  'staffing.leftYes': 'Yes, has left',
  'staffing.lastManager':
    '{name} is the only manager. Before {name} can change role or leave, somebody else must become manager.',
  'staffing.former': 'Have left',
  'staffing.eraseName': 'Erase the name',
  'staffing.eraseOf': 'Erase the name {name}',
  'staffing.eraseSure': 'Erase the name for good?',
  'staffing.eraseLead': 'What was done stays, without a name.',

  'ownPin.title': 'Change PIN',
  'ownPin.old': 'The PIN you have now',
  'ownPin.save': 'Change PIN',
  'ownPin.saved': 'The PIN is changed. Use the new one next time.',

  'handOver.title': 'Change person',
  'handOver.lead':
    'Whoever takes over chooses their name and types their PIN. The person called in stays with this desk.',
  'handOver.save': 'Take over the desk',

  'idle.soon':
    'Nobody has touched this desk for a while. It will lock in a moment. Move the mouse or press a key to go on.',

  'privacy.on': 'Hidden from onlookers',
  'privacy.off': 'Hide from onlookers',
  'privacy.look': 'Show',
  'privacy.lookAt': 'Show {ticket} for five seconds',
  'privacy.peek': 'Show the topmost while the key is held',
};

export const staffing = { nb, nn, en };
