// What a desk's loudspeaker is given: nothing while all is well, not even an open one, and one short tone for a break.
import { expect, test } from 'playwright/test';
import { hearSounds } from '#tests/lan/sounds.ts';
import { deskScenarios } from './scenarios/desk.ts';
import { openScreen, type ScreenWindow } from './screen-window.ts';

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1440x900');
});
test.afterAll(() => screen.close());

const view = deskScenarios['six-waiting']?.view ?? null;
if (!view) throw new Error('no desk scenario is called six-waiting');
const { health: well, alerting: loud } = view;

/** Of every sound that was begun, the shortest first. */
const begunMs = () =>
  screen.page.evaluate(() =>
    [...(window.playing ?? [])].map(({ buffer }) => Math.round((buffer?.duration ?? 0) * 1_000)).sort(),
  );

const breaks = (kinds: ('bell-lost' | 'disk-low')[], isQuiet = false) =>
  screen.page.evaluate(
    ([health, alerting, all]) =>
      window.showDesk({
        alerting,
        health: { ...health, breaks: all.map((kind) => ({ kind, sinceAt: 1, desks: [], amount: null })) },
      }),
    [well, { ...loud, isQuiet }, kinds] as const,
  );

test('a break knocks once when it begins, and not where the counter keeps quiet', async () => {
  await hearSounds(screen.page);
  await screen.show('desk', 'six-waiting');
  expect(await begunMs()).toEqual([]);
  await breaks(['bell-lost']);
  await expect.poll(begunMs).toEqual([600]);
  await breaks(['bell-lost']);
  await breaks(['bell-lost', 'disk-low'], true);
  await breaks(['bell-lost', 'disk-low']);
  expect(await begunMs()).toEqual([600]);
});
