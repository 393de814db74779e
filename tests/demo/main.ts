// `npm run demo`: a scripted morning in the real windows, counted outside the app. The last line is its JSON summary.
import { stripVTControlCharacters } from 'node:util';
import {
  answeredAllTheWay,
  firstManager,
  unansweredUntilItEscalates,
  urgentOutsideDropIn,
} from './before-drop-in.ts';
import { type Cast, castFor } from './cast.ts';
import { type Closers, makeClosers } from './closers.ts';
import { type Compared, compare } from './compare.ts';
import {
  deskSaysWhatWaits,
  dropInOpens,
  everybodyIsCalled,
  everythingIsSent,
  officeComesBack,
  officeGoesDown,
  walkInsRegister,
} from './drop-in.ts';
import { officeRows, stationRows } from './evidence.ts';
import { raiseStage, type Stage } from './stage.ts';
import { acknowledgedIn, newTally, rungIn, type Tally } from './tally.ts';

const MORNING: readonly ((cast: Cast) => Promise<void>)[] = [
  firstManager,
  answeredAllTheWay,
  everythingIsSent,
  officeGoesDown,
  unansweredUntilItEscalates,
  urgentOutsideDropIn,
  dropInOpens,
  walkInsRegister,
  deskSaysWhatWaits,
  officeComesBack,
  everybodyIsCalled,
  everythingIsSent,
];

const closers = makeClosers();
let isInterrupted = false;

function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Playwright would end this program with its own window only, and leave the databases running.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      isInterrupted = true;
      void closers.closeAll().then(() => process.exit(130));
    });
  }
}

async function play(stage: Stage, tally: Tally): Promise<boolean> {
  try {
    const cast = await castFor(stage, tally);
    for (const scene of MORNING) await scene(cast);
    return true;
  } catch (error) {
    if (!isInterrupted) console.error(`A step was not seen: ${inShort(error)}`);
    return false;
  }
}

/** Without the app's whole output, which Playwright adds to what went wrong. */
function inShort(error: unknown): string {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
  const waited = lines.find((line) => line.includes('waiting for'));
  return [lines[0], waited?.trim()].filter(Boolean).join(' ');
}

function summary(tally: Tally, synced: number, { lost, doubled }: Compared): string {
  return JSON.stringify({
    registered: tally.tickets.length,
    rung: rungIn(tally),
    acknowledged: acknowledgedIn(tally),
    escalated: tally.escalated,
    synced,
    lost: lost.length,
    doubled: doubled.length,
  });
}

async function run(tally: Tally, ends: Closers): Promise<boolean> {
  const stage = await raiseStage(ends);
  endOnSignals();
  const isPlayed = await play(stage, tally);
  await stage.stopStation();
  const office = await officeRows(stage.office);
  const compared = compare(tally, stationRows(stage.data), office);
  const aside = await stage.office.quarantine();
  compared.lost.push(
    ...aside.map(({ epoch, seq, reason }) => `fact ${epoch}/${seq} was put aside: ${reason}`),
  );
  for (const what of compared.lost) console.error(`lost: ${what}`);
  for (const what of compared.doubled) console.error(`doubled: ${what}`);
  await ends.closeAll();
  console.log(`Pictures of every step lie in screenshots/demo/.`);
  console.log(summary(tally, office.length, compared));
  return isPlayed && compared.lost.length === 0 && compared.doubled.length === 0;
}

endOnSignals();
try {
  process.exitCode = (await run(newTally(), closers)) ? 0 : 1;
} catch (error) {
  if (!isInterrupted) console.error(error);
  process.exitCode = 1;
} finally {
  await closers.closeAll();
}
