// The desk while the station moves: making the file, the machine it left, and the machine it comes to.
import type { Page } from 'playwright/test';
import type { MoveFile, NotRestored, Restoring, StationMove } from '#contract/desk/move.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskScenario } from './desk.ts';

type Base = { empty: DeskView; manager: DeskView; ringing: DeskView };

const SHA256 = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';
const made: Extract<MoveFile, { is: 'made' }> = {
  is: 'made',
  kind: 'move',
  folder: '/var/lib/ringeklokke/move',
  name: 'ringeklokke-2026-03-04-1205.flytt',
  sha256: SHA256,
  bytes: 48_213_044,
};

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('button', { name: 'Flytt stasjonen' }).click();
}

export function moveScenarios({ empty, manager, ringing }: Base): Record<string, DeskScenario> {
  const move = (view: DeskView, changes: Partial<StationMove>): DeskView => ({
    ...view,
    move: { ...view.move, ...changes },
  });
  const panel = (file: MoveFile): DeskScenario => ({ view: move(manager, { file }), act: openPanel });
  const restoring = (step: Restoring['step']): DeskScenario => ({
    view: {
      ...empty,
      staff: [],
      access: { state: 'restoring', file: 'ringeklokke-2026-03-04-1205.flytt', step },
    },
  });
  const refused = (why: NotRestored): DeskScenario => restoring({ is: 'refused', why });
  const away = { state: 'away', awayAt: manager.nowMs } as const;
  const arrived = {
    kind: 'move',
    madeAt: manager.nowMs - 3_600_000,
    at: manager.nowMs,
    rings: 1,
    visits: 6,
    staff: 4,
    machines: 2,
  } as const;
  const gone: DeskView = {
    ...ringing,
    rings: ringing.rings.map((ring) => ({ ...ring, nextLevel: null })),
    health: { ...ringing.health, store: 'moved' },
  };
  return {
    'move-form': panel({ is: 'none' }),
    'move-form-own': {
      ...panel({ is: 'none' }),
      act: async (page) => {
        await openPanel(page);
        await page.getByRole('radio', { name: 'En kopi til å ta vare på' }).check();
        await page.getByRole('radio', { name: 'Jeg vil skrive min egen' }).check();
        await page.getByLabel('Passordsetning, minst 16 tegn').fill('kontoret');
        await page.getByRole('button', { name: 'Lag kopien' }).click();
      },
    },
    'move-making': panel({ is: 'making', kind: 'copy', percent: 42 }),
    'move-made-copy': panel({ ...made, kind: 'copy' }),
    'move-not-made': panel({ is: 'not-made', kind: 'move', why: 'no-room' }),
    'move-leaving': { view: move(manager, { state: 'leaving' }) },
    'moved-away': { view: move(manager, { ...away, file: made }) },
    'moved-away-ring': { view: move(gone, away) },
    'moved-away-back': {
      view: move(manager, away),
      act: (page) => page.getByRole('button', { name: 'Ta stasjonen tilbake' }).click(),
    },
    'restore-asking': restoring({ is: 'asking' }),
    'restore-working': restoring({ is: 'working', percent: 71 }),
    'restore-done': restoring({ is: 'done' }),
    'restore-wrong': refused('wrong-passphrase'),
    'restore-damaged': refused('damaged'),
    'arrived-move': { view: move(manager, { arrived }) },
    'arrived-copy': { view: move(manager, { arrived: { ...arrived, kind: 'copy' } }) },
    'arrived-refused': { view: move(manager, { wasRefused: true }) },
  };
}
