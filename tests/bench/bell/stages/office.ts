// The office system on TLS and PostgreSQL: it goes away, or stops answering anybody; and its receipts say that this
// machine's clock is wrong.
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestOffice } from '#tests/support/office.ts';
import { startPostgres } from '#tests/support/postgres.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { officeKnowing } from '#tests/support/reporting-office.ts';
import { benchProfile } from '../../our-app.ts';
import { startRig } from '../rig.ts';
import type { Cause, OpenStage } from '../stage.ts';

const HOUR_MS = 3_600_000;
/** More than a listening socket keeps waiting; Node asks for 511. */
const CALLERS = 600;
/** Every caller that fits is in line by then. */
const IN_LINE_MS = 500;

/** A frozen program whose line of callers is full: every further packet to it is dropped, as on a network that is gone. */
function jam(office: TestOffice) {
  const { hostname, port } = new URL(office.url);
  const callers: net.Socket[] = [];
  return {
    async cause() {
      office.signal('SIGSTOP');
      for (let count = 0; count < CALLERS; count++) {
        const caller = net.connect(Number(port), hostname);
        caller.on('error', () => {});
        callers.push(caller);
      }
      await pause(IN_LINE_MS);
    },
    mend() {
      for (const caller of callers.splice(0)) caller.destroy();
      office.signal('SIGCONT');
    },
  };
}

/** By turns: its program ends, so that its port refuses; or it answers nobody, so that only a deadline tells. */
function unreachable(office: TestOffice): Cause {
  const ways: Cause[] = [jam(office), { cause: office.down, mend: office.up }];
  let turn = 0;
  return {
    cause: () => ways[turn % ways.length]?.cause(),
    mend: () => ways[turn++ % ways.length]?.mend(),
  };
}

export const officeStage: OpenStage = async (folder) => {
  const [cable, postgres] = await Promise.all([openPtyPair(), startPostgres()]);
  const { office, options } = await officeKnowing(folder, await postgres.newDatabase(), { isChild: true });
  const profileFile = benchProfile(folder, 'appointments');
  const rig = await startRig({ folder, cable, profileFile, office: options });
  const { station } = rig;
  return {
    station,
    causes: {
      'office-unreachable': unreachable(office),
      'clock-wrong': {
        cause: () => station().ask({ ask: 'jump', ms: 3 * HOUR_MS }),
        mend: () => station().ask({ ask: 'jump', ms: -3 * HOUR_MS }),
      },
    },
    async stop() {
      await rig.stop();
      await office.stop();
      await postgres.stop();
    },
  };
};
