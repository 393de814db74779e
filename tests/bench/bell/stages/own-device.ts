// Our own device on its cable: lost, silent, stuck and chattering; and the people, the clock, the power and the disk.
import path from 'node:path';
import { type NutServer, startNutServer } from '#tests/support/nut-server.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { benchProfile } from '../../our-app.ts';
import { type Rig, startRig } from '../rig.ts';
import type { OpenStage, Stage } from '../stage.ts';
import { fillUp, makeRoom, mountDisk } from './small-disk.ts';

const HOUR_MS = 3_600_000;
/** Ten edges a second, as a loose wire in the wind makes them. */
const CHATTER_MS = 100;

const peopleIn = ({ station }: Rig): Stage['causes'] => ({
  'no-desk-open': {
    cause: () => station().ask({ ask: 'close-desk' }),
    mend: () => station().ask({ ask: 'open-desk' }),
  },
  'nobody-signed-in': {
    cause: () => station().ask({ ask: 'sign-out' }),
    mend: () => station().ask({ ask: 'sign-in' }),
  },
  'no-sound': {
    cause: () => station().ask({ ask: 'sound', sound: 'no-device' }),
    mend: () => station().ask({ ask: 'sound', sound: 'plays' }),
  },
});

const powerOf = (ups: NutServer): Stage['causes'] => ({
  'ups-on-battery': { cause: () => ups.say('OB DISCHRG', '80'), mend: () => ups.say('OL') },
  'ups-low': { cause: () => ups.say('OB LB', '9'), mend: () => ups.say('OL') },
  'ups-silent': { cause: () => ups.refuse('ERR DATA-STALE'), mend: () => ups.refuse(null) },
});

function chattering({ device, station }: Rig): Stage['causes'] {
  let isDown = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = (): void => {
    isDown = !isDown;
    if (isDown) device.hold();
    else device.release();
  };
  return {
    'bell-chattering': {
      cause: () => {
        timer = setInterval(turn, CHATTER_MS / 2);
      },
      async mend() {
        clearInterval(timer);
        isDown = false;
        device.release();
        await station().ask({ ask: 'finish' });
      },
    },
  };
}

export const ownDeviceStage: OpenStage = async (folder) => {
  const disk = path.join(folder, 'station');
  const unmount = mountDisk(disk);
  const [cable, ups] = await Promise.all([openPtyPair(), startNutServer()]);
  const at = { host: '127.0.0.1', port: ups.port };
  const rig = await startRig({ folder, cable, profileFile: benchProfile(folder, 'appointments'), ups: at });
  const { device, station } = rig;
  const causes: Stage['causes'] = {
    'bell-lost': { cause: () => cable.unplug(), mend: () => cable.replug() },
    'bell-silent': { cause: () => cable.freeze(), mend: () => cable.thaw() },
    'bell-stuck': { cause: () => device.hold(), mend: () => device.release() },
    ...chattering(rig),
    ...peopleIn(rig),
    'clock-jumped': {
      cause: () => station().ask({ ask: 'jump', ms: 3 * HOUR_MS }),
      mend: () => station().ask({ ask: 'jump', ms: -3 * HOUR_MS }),
    },
    ...powerOf(ups),
    ...(unmount ? { 'disk-full': { cause: () => fillUp(disk), mend: () => makeRoom(disk) } } : {}),
  };
  return {
    station,
    causes,
    async stop() {
      await rig.stop();
      await ups.stop();
      unmount?.();
    },
  };
};
