// From the last tap of a registration to the painted ticket, against a bare message, insert and paint.
import { setTimeout as pause } from 'node:timers/promises';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { launchBare } from './bare-app.ts';
import type { Depth, Group, Measured, Sides } from './figures.ts';
import { type Finger, fingerOn, type Spot } from './finger.ts';
import { inFreshFolder } from './folder.ts';
import type { Launched } from './launch.ts';
import { launchOurs } from './our-app.ts';
import type { BenchPage } from './page.ts';
import { markCount, paintedAt } from './painted.ts';
import { percentile } from './paired.ts';

const TAPS: Record<Depth, number> = { quick: 6, full: 60 };
/** The first ones compile what later ones run. */
const WARM_UP_TAPS = 5;
const FRAME_MS = 17;
const MARK = 'ticket-painted';

type Screen = { page: BenchPage; finger: Finger };

/** When the finger left the glass, as the browser dates it; noted before anything else hears of it. */
async function noteTaps(page: BenchPage): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pointerup', ({ timeStamp }) => performance.mark('tap', { startTime: timeStamp }), true);
  }, null);
}

const tappedAt = (page: BenchPage): Promise<number> =>
  page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('tap').at(-1)?.startTime ?? Number.NaN),
    null,
  );

async function tapToTicket({ page, finger }: Screen, spot: Spot): Promise<number> {
  const from = await markCount(page, MARK);
  // Taps fall anywhere between two frames.
  await pause(Math.random() * FRAME_MS);
  await finger.tap(spot);
  return (await paintedAt(page, { name: MARK, from })) - (await tappedAt(page));
}

/** One visitor with an ordinary errand: two screens, the ticket, and back to the first screen. */
async function ourVisitor(screen: Screen): Promise<number> {
  await screen.finger.tap({ selector: '.answers button', words: nb.noAppointment });
  const ms = await tapToTicket(screen, { selector: '.answers li:nth-child(2) button' });
  await screen.finger.tap({ selector: '.main-button', words: nb.done });
  return ms;
}

async function bareVisitor(screen: Screen): Promise<number> {
  const ms = await tapToTicket(screen, { selector: 'button' });
  await pause(100);
  return ms;
}

type Side = {
  launching: Promise<Launched>;
  words: string;
  ready: string;
  visitor: (screen: Screen) => Promise<number>;
};

async function run(side: Side, count: number): Promise<Measured> {
  const app = await side.launching;
  try {
    const page = await app.page(side.words);
    await paintedAt(page, { name: side.ready, from: 0 });
    await noteTaps(page);
    const screen = { page, finger: fingerOn(page) };
    const taps: number[] = [];
    for (let index = 0; index < WARM_UP_TAPS + count; index++) taps.push(await side.visitor(screen));
    const measured = taps.slice(WARM_UP_TAPS);
    return { tap_to_ticket_p50: percentile(measured, 50), tap_to_ticket_p99: percentile(measured, 99) };
  } finally {
    await app.stop();
  }
}

async function open(depth: Depth): Promise<Sides> {
  const count = TAPS[depth];
  const ours = (data: string): Side => ({
    launching: launchOurs({ data, openFor: 'drop-in' }),
    words: '/kiosk/',
    ready: 'kiosk-ready',
    visitor: ourVisitor,
  });
  const bare = (data: string): Side => ({
    launching: launchBare('insert', data),
    words: 'index.html',
    ready: 'ready',
    visitor: bareVisitor,
  });
  return {
    ours: () => inFreshFolder('tap-ours', (data) => run(ours(data), count)),
    baseline: () => inFreshFolder('tap-bare', (data) => run(bare(data), count)),
    async close() {},
  };
}

export const tapToTicketGroup: Group = { name: 'tap_to_ticket', pairCount: 5, warmsUp: false, open };
