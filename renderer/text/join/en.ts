// English for the page that joins a machine to its station.
import type { JoinKey } from './catalogue.ts';

export const en: Record<JoinKey, string> = {
  language: 'Language',
  starting: 'One moment …',
  connected: 'Connected. Opening …',

  'role.desk': 'This machine is to be a desk.',
  'role.kiosk': 'This machine is to stand at another entrance.',
  'role.display': 'This machine is to be a screen in the waiting room.',

  'visitor.title': 'This screen does not work right now',
  'visitor.kiosk': 'Go to the desk, or ring the bell at the door.',
  'visitor.display': 'Ask at the desk if it is your turn.',
  'visitor.danger': 'Danger to life? Call 113. Police 112. Fire 110. Urgent? Emergency doctor 116 117.',
  'staff.title': 'For those who look after the screen',

  'pair.title': 'Join this machine to the station',
  'pair.lead':
    'Go to the station. A manager signs in there, opens “Menu” and “Machines”, and makes a code. Type what it says:',
  'pair.address': 'The address of the station',
  'pair.addressTip': 'For example 10.0.0.5',
  'pair.code': 'The code',
  'pair.codeTip': 'Eight digits. The code works once, for five minutes.',
  'pair.do': 'Join',
  'pair.doing': 'Joining …',
  'pair.anew': 'Join again with a code',

  'wrong.no-address': 'Type the address as the station shows it, for example 10.0.0.5.',
  'wrong.no-code': 'The code is eight digits.',
  'wrong.busy': 'The machine is joining already. Wait a little.',
  'wrong.wrong-code': 'That is not the right code. Look at the station and type it once more.',
  'wrong.no-code-open': 'The station shows no code now. Make a new one there. The old one may have run out.',
  'wrong.other-role':
    'The code was made for something else. Make a new one, and choose what this machine is to be.',
  'wrong.too-many-machines':
    'The station has no room for more machines. Take out one that is not in use, and try again.',
  'wrong.unreachable': 'No station answers at that address.',
  'wrong.other-version': 'The station has another version of Ringeklokke. Install the same one on both.',
  'wrong.not-paired': 'The machine is not joined to any station.',
  'wrong.failed': 'It did not work. Try once more.',

  'help.title': 'Does it not work?',
  'help.look': 'Look at this',
  'help.on': 'Is the station on, and does it say “On” under “Machines” there?',
  'help.network': 'Is the cable in, and are the two machines on the same network?',
  'help.address': 'Is the address the same as on the station?',

  'why.paired-as-another-role':
    'The machine was joined as something else. Join it again, or start it the way it was.',
  'why.pairing-unreadable': 'What the machine knew about the station cannot be read. Join it again.',
  'why.unreachable':
    'Nobody answers at {address}. The machine keeps trying, and opens when the station answers.',
  'why.another-station-answers':
    'Another machine answers at {address}. It is told nothing. See whether the station has a new address.',
  'why.station-is-full': 'The station has too many connections right now. The machine tries again by itself.',
  'why.none': 'Connecting to the station at {address}. It takes longer than usual.',

  'refused.other-version': 'Different versions',
  'refused.other-versionMore':
    'The station and this machine have different versions of Ringeklokke. Install the same one on both. The machine tries again by itself.',
  'refused.not-paired': 'The station does not know this machine',
  'refused.not-pairedMore': 'Join it again with a code from the station.',
  'refused.revoked': 'The machine has been taken out of the station',
  'refused.revokedMore': 'A manager took it out. To have it back, join it with a new code.',
  'refused.moved': 'The station has moved to another machine',
  'refused.movedMore': 'Type the address of the new one. The machine is still joined, so you need no code.',

  'lost.title': 'No contact with the station',
  'move.title': 'New address, if the station has got one',
  'move.do': 'Use the address',
  'move.done': 'Trying the new address.',

  key: 'For whoever runs the system: the key of this machine begins with {key}.',
  erase: 'Erase the last sign',
};
