// What is broken, and what to do about it: one sentence each, for somebody who has a visitor in front of them.
// «Klokka» is the bell; the time on the wall is «tiden».

const nb = {
  'break.region': 'Dette må noen se på',
  'break.more': '{count, plural, one {Vis én til} other {Vis # til}}',
  'break.fewer': 'Vis bare de viktigste',
  'break.tryBell': 'Prøv klokka',
  'bellTest.today': 'Prøvd i dag kl. {time}{known, select, yes { av {by}} other {}}.',

  'bellOnly.title': 'Bare ringeklokka virker nå',
  'bellOnly.lead': 'Ringer noen på, høres og vises det her som vanlig, og du kan svare.',
  'bellOnly.paper':
    'Ventelista, registrering og vaktlista virker ikke. Skriv ned på papir hvem som kommer, og når.',
  'bellOnly.after':
    'Når stasjonen er i gang igjen, ringer det på nytt for alle som ringte på imens, så en av dere kan svare med navn.',
  'bellOnly.again': 'Stasjonen prøver selv å komme i gang om noen minutter.',
  'bellOnly.tryNow': 'Prøv å starte nå',

  'break.bell-only': 'Bare ringeklokka virker, siden {time}.',
  'break.bell-only.do': 'Skriv ned på papir hvem som venter. Stasjonen prøver selv å komme i gang igjen.',
  'break.bell-lost': 'Ringeklokka er koblet fra siden {time}.',
  'break.bell-lost.do': 'Se til døra selv, og sett i kabelen til klokka.',
  'break.bell-silent': 'Ringeklokka svarer ikke siden {time}.',
  'break.bell-silent.do': 'Se til døra selv. Trekk ut kabelen til klokka, og sett den i igjen.',
  'break.bell-ambiguous': 'Flere ringeklokker er koblet til, og stasjonen vet ikke hvilken som er riktig.',
  'break.bell-ambiguous.do': 'Se til døra selv, og trekk ut den som ikke skal være der.',
  'break.bell-wire-broken': 'Ledningen til knappen er brutt, eller noen holder knappen inne.',
  'break.bell-wire-broken.do': 'Se til døra selv, og få ledningen undersøkt.',
  'break.bell-stuck': 'Knappen på ringeklokka henger.',
  'break.bell-stuck.do': 'Gå ut og se om noen står der, og løsne knappen.',
  'break.bell-chattering': 'Knappen ringer igjen og igjen av seg selv.',
  'break.bell-chattering.do': 'Gå ut og se om noen står der, og få knappen undersøkt.',
  'break.bell-fault': 'Ringeklokka melder om en feil i seg selv.',
  'break.bell-fault.do': 'Den kan virke ennå: prøv den, og meld fra til drift.',
  'break.no-desk-open': 'Ingen skranke er åpen.',
  'break.no-desk-open.do': 'Åpne skranken på en maskin der noen sitter.',
  'break.nobody-signed-in': 'Ingen er logget inn, men kontoret er bemannet nå.',
  'break.nobody-signed-in.do': 'Logg inn på en skranke. Imens får besøkende vite at det kan ta tid.',
  'break.no-sound': 'Klokka høres ikke på skranke {desks}.',
  'break.no-sound.do': 'Slå på eller koble til høyttaleren der, og klikk i vinduet.',
  'break.disk-full': 'Disken er full, og stasjonen bruker av reserven siden {time}.',
  'break.disk-full.do': 'Rydd plass på disken nå, eller få drift til å gjøre det.',
  'break.not-storing': 'Stasjonen får ikke lagret noe siden {time}.',
  'break.not-storing.do':
    'Klokka varsler likevel. Skriv ned på papir det som skjer, og meld fra til drift nå.',
  'break.ups-low':
    'Strømmen er borte, og batteriet er snart tomt{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-low.do': 'Få strømmen tilbake nå. Se til døra selv når skjermene slukker.',
  'break.ups-on-battery':
    'Strømmen er borte, og stasjonen går på batteri{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-on-battery.do': 'Se på støpselet og sikringene.',
  'break.ups-silent': 'Nødstrømmen (UPS) svarer ikke.',
  'break.ups-silent.do': 'Se på kabelen mellom nødstrømmen og stasjonen.',
  'break.host-restarted': 'Stasjonen startet på nytt av seg selv kl. {time}.',
  'break.host-restarted.do': 'Prøv klokka. Meld fra til drift hvis det skjer igjen.',
  'break.bell-not-tested': 'Ringeklokka er ikke prøvd i dag.',
  'break.bell-not-tested.do': 'Gå ut og trykk på den, så vet dere at den høres.',
  'break.clock-wrong':
    'Tiden på stasjonen er {unit, select, s {{length} sekunder} m {{length} minutter} other {{length} timer}} feil {way, select, ahead {– den går foran kontorsystemets} other {– den går etter kontorsystemets}}.',
  'break.clock-wrong.do':
    'Meld fra til drift. Varslene kommer i rett tid, men tidspunktene på skjermen er feil.',
  'break.clock-jumped':
    'Tiden på stasjonen hoppet {unit, select, s {{length} sekunder} m {{length} minutter} other {{length} timer}} {way, select, ahead {fram i tid} other {tilbake i tid}} kl. {time}.',
  'break.clock-jumped.do': 'Se om den stemmer nå, og meld fra til drift hvis den ikke gjør det.',
  'break.disk-low': 'Det er lite plass igjen på disken: {free} MB.',
  'break.disk-low.do': 'Få drift til å rydde plass.',
  'break.office-unreachable': 'Kontorsystemet svarer ikke siden {time}.',
  'break.office-unreachable.do':
    'Arbeid som vanlig, alt lagres her. Se på nettet, og meld fra til drift om det varer.',
  'break.office-refuses': 'Kontorsystemet tar ikke imot noe siden {time}.',
  'break.office-refuses.do': 'Arbeid som vanlig, alt lagres her. Meld fra til drift.',
};

type Texts = Record<keyof typeof nb, string>;

const nn: Texts = {
  'break.region': 'Dette må nokon sjå på',
  'break.more': '{count, plural, one {Vis éin til} other {Vis # til}}',
  'break.fewer': 'Vis berre dei viktigaste',
  'break.tryBell': 'Prøv klokka',
  'bellTest.today': 'Prøvd i dag kl. {time}{known, select, yes { av {by}} other {}}.',

  'bellOnly.title': 'Berre ringjeklokka verkar no',
  'bellOnly.lead': 'Ringjer nokon på, høyrest og synest det her som vanleg, og du kan svare.',
  'bellOnly.paper':
    'Ventelista, registrering og vaktlista verkar ikkje. Skriv ned på papir kven som kjem, og når.',
  'bellOnly.after':
    'Når stasjonen er i gang att, ringjer det på nytt for alle som ringde på imens, så ein av dykk kan svare med namn.',
  'bellOnly.again': 'Stasjonen prøver sjølv å kome i gang om nokre minutt.',
  'bellOnly.tryNow': 'Prøv å starte no',

  'break.bell-only': 'Berre ringjeklokka verkar, sidan {time}.',
  'break.bell-only.do': 'Skriv ned på papir kven som ventar. Stasjonen prøver sjølv å kome i gang att.',
  'break.bell-lost': 'Ringjeklokka er kopla frå sidan {time}.',
  'break.bell-lost.do': 'Sjå til døra sjølv, og set i kabelen til klokka.',
  'break.bell-silent': 'Ringjeklokka svarar ikkje sidan {time}.',
  'break.bell-silent.do': 'Sjå til døra sjølv. Trekk ut kabelen til klokka, og set han i att.',
  'break.bell-ambiguous':
    'Fleire ringjeklokker er kopla til, og stasjonen veit ikkje kva for ei som er rett.',
  'break.bell-ambiguous.do': 'Sjå til døra sjølv, og trekk ut den som ikkje skal vere der.',
  'break.bell-wire-broken': 'Leidningen til knappen er broten, eller nokon held knappen inne.',
  'break.bell-wire-broken.do': 'Sjå til døra sjølv, og få leidningen undersøkt.',
  'break.bell-stuck': 'Knappen på ringjeklokka heng.',
  'break.bell-stuck.do': 'Gå ut og sjå om nokon står der, og løys knappen.',
  'break.bell-chattering': 'Knappen ringjer om og om att av seg sjølv.',
  'break.bell-chattering.do': 'Gå ut og sjå om nokon står der, og få knappen undersøkt.',
  'break.bell-fault': 'Ringjeklokka melder om ein feil i seg sjølv.',
  'break.bell-fault.do': 'Ho kan verke enno: prøv henne, og meld frå til drift.',
  'break.no-desk-open': 'Ingen skranke er open.',
  'break.no-desk-open.do': 'Opne skranken på ei maskin der nokon sit.',
  'break.nobody-signed-in': 'Ingen er logga inn, men kontoret er bemanna no.',
  'break.nobody-signed-in.do': 'Logg inn på ein skranke. Imens får besøkjande vite at det kan ta tid.',
  'break.no-sound': 'Ein høyrer ikkje klokka på skranke {desks}.',
  'break.no-sound.do': 'Slå på eller kople til høgtalaren der, og klikk i vindauget.',
  'break.disk-full': 'Disken er full, og stasjonen bruker av reserven sidan {time}.',
  'break.disk-full.do': 'Rydd plass på disken no, eller få drift til å gjere det.',
  'break.not-storing': 'Stasjonen får ikkje lagra noko sidan {time}.',
  'break.not-storing.do':
    'Klokka varslar likevel. Skriv ned på papir det som skjer, og meld frå til drift no.',
  'break.ups-low':
    'Straumen er borte, og batteriet er snart tomt{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-low.do': 'Få straumen tilbake no. Sjå til døra sjølv når skjermane sloknar.',
  'break.ups-on-battery':
    'Straumen er borte, og stasjonen går på batteri{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-on-battery.do': 'Sjå på støpselet og sikringane.',
  'break.ups-silent': 'Naudstraumen (UPS) svarar ikkje.',
  'break.ups-silent.do': 'Sjå på kabelen mellom naudstraumen og stasjonen.',
  'break.host-restarted': 'Stasjonen starta på nytt av seg sjølv kl. {time}.',
  'break.host-restarted.do': 'Prøv klokka. Meld frå til drift om det skjer ein gong til.',
  'break.bell-not-tested': 'Ringjeklokka er ikkje prøvd i dag.',
  'break.bell-not-tested.do': 'Gå ut og trykk på henne, så veit de at ho høyrest.',
  'break.clock-wrong':
    'Tida på stasjonen er {unit, select, s {{length} sekund} m {{length} minutt} other {{length} timar}} feil {way, select, ahead {– ho går framfor tida i kontorsystemet} other {– ho går etter tida i kontorsystemet}}.',
  'break.clock-wrong.do': 'Meld frå til drift. Varsla kjem i rett tid, men tidspunkta på skjermen er feil.',
  'break.clock-jumped':
    'Tida på stasjonen hoppa {unit, select, s {{length} sekund} m {{length} minutt} other {{length} timar}} {way, select, ahead {fram i tid} other {tilbake i tid}} kl. {time}.',
  'break.clock-jumped.do': 'Sjå om ho stemmer no, og meld frå til drift om ho ikkje gjer det.',
  'break.disk-low': 'Det er lite plass att på disken: {free} MB.',
  'break.disk-low.do': 'Få drift til å rydde plass.',
  'break.office-unreachable': 'Kontorsystemet svarar ikkje sidan {time}.',
  'break.office-unreachable.do':
    'Arbeid som vanleg, alt blir lagra her. Sjå på nettet, og meld frå til drift om det varer.',
  'break.office-refuses': 'Kontorsystemet tek ikkje imot noko sidan {time}.',
  'break.office-refuses.do': 'Arbeid som vanleg, alt blir lagra her. Meld frå til drift.',
};

const en: Texts = {
  'break.region': 'Somebody must look at this',
  'break.more': '{count, plural, one {Show one more} other {Show # more}}',
  'break.fewer': 'Show only the most important',
  'break.tryBell': 'Try the bell',
  'bellTest.today': 'Tried today at {time}{known, select, yes { by {by}} other {}}.',

  'bellOnly.title': 'Only the bell works now',
  'bellOnly.lead': 'If somebody rings, it sounds and shows here as usual, and you can answer.',
  'bellOnly.paper':
    'The waiting list, registration and the roster do not work. Write down on paper who comes, and when.',
  'bellOnly.after':
    'When the station runs again, it rings once more for everybody who rang meanwhile, so that one of you can answer with a name.',
  'bellOnly.again': 'The station tries to start again by itself in some minutes.',
  'bellOnly.tryNow': 'Try to start now',

  'break.bell-only': 'Only the bell works, since {time}.',
  'break.bell-only.do':
    'Write down on paper who is waiting. The station keeps trying to start again by itself.',
  'break.bell-lost': 'The bell has been unplugged since {time}.',
  'break.bell-lost.do': 'Watch the door yourself, and plug in the cable of the bell.',
  'break.bell-silent': 'The bell has not answered since {time}.',
  'break.bell-silent.do': 'Watch the door yourself. Pull out the cable of the bell and plug it in again.',
  'break.bell-ambiguous':
    'Several bells are plugged in, and the station does not know which is the right one.',
  'break.bell-ambiguous.do': 'Watch the door yourself, and unplug the one that should not be there.',
  'break.bell-wire-broken': 'The wire to the button is broken, or somebody is holding the button down.',
  'break.bell-wire-broken.do': 'Watch the door yourself, and have the wire looked at.',
  'break.bell-stuck': 'The button of the bell is stuck.',
  'break.bell-stuck.do': 'Go out and see whether somebody is there, and free the button.',
  'break.bell-chattering': 'The button rings again and again by itself.',
  'break.bell-chattering.do': 'Go out and see whether somebody is there, and have the button looked at.',
  'break.bell-fault': 'The bell reports a fault in itself.',
  'break.bell-fault.do': 'It may still work: try it, and tell whoever operates the station.',
  'break.no-desk-open': 'No desk is open.',
  'break.no-desk-open.do': 'Open the desk on a machine where somebody sits.',
  'break.nobody-signed-in': 'Nobody is signed in, though the office is staffed now.',
  'break.nobody-signed-in.do': 'Sign in at a desk. Meanwhile visitors are told that it may take time.',
  'break.no-sound': 'The bell cannot be heard at desk {desks}.',
  'break.no-sound.do': 'Turn on or plug in the loudspeaker there, and click in the window.',
  'break.disk-full': 'The disk is full, and the station has been using its reserve since {time}.',
  'break.disk-full.do': 'Make room on the disk now, or have it done.',
  'break.not-storing': 'The station has not been able to store anything since {time}.',
  'break.not-storing.do':
    'The bell alerts all the same. Write down on paper what happens, and tell whoever operates the station now.',
  'break.ups-low':
    'The power is out, and the battery is nearly empty{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-low.do': 'Get the power back now. Watch the door yourself when the screens go dark.',
  'break.ups-on-battery':
    'The power is out, and the station runs on its battery{known, select, yes { ({percent} %)} other {}}.',
  'break.ups-on-battery.do': 'Look at the plug and the fuses.',
  'break.ups-silent': 'The emergency power (UPS) does not answer.',
  'break.ups-silent.do': 'Look at the cable between the emergency power and the station.',
  'break.host-restarted': 'The station restarted by itself at {time}.',
  'break.host-restarted.do': 'Try the bell. If it happens again, tell whoever operates the station.',
  'break.bell-not-tested': 'The bell has not been tried today.',
  'break.bell-not-tested.do': 'Go out and press it, so that you know it is heard.',
  'break.clock-wrong':
    'The time at the station is {unit, select, s {{length} seconds} m {{length} minutes} other {{length} hours}} {way, select, ahead {ahead of the office system} other {behind the office system}}.',
  'break.clock-wrong.do':
    'Tell whoever operates the station. Alerts come on time, but the times on the screen are wrong.',
  'break.clock-jumped':
    'The time at the station jumped {unit, select, s {{length} seconds} m {{length} minutes} other {{length} hours}} {way, select, ahead {forward in time} other {back in time}} at {time}.',
  'break.clock-jumped.do': 'See whether it is right now; if not, tell whoever operates the station.',
  'break.disk-low': 'There is little room left on the disk: {free} MB.',
  'break.disk-low.do': 'Have room made by whoever operates the station.',
  'break.office-unreachable': 'The office system has not answered since {time}.',
  'break.office-unreachable.do':
    'Work as usual, everything is stored here. Look at the network, and tell whoever operates the station if it lasts.',
  'break.office-refuses': 'The office system has taken nothing since {time}.',
  'break.office-refuses.do': 'Work as usual, everything is stored here. Tell whoever operates the station.',
};

export const breaks = { nb, nn, en };
