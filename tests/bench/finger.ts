// A finger on a screen: finds what stands there, taps it, and never so fast on one spot that the kiosk takes it for
// a shaking hand.
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchPage } from './page.ts';

type Point = { x: number; y: number };

/** What to tap: the first element of the selector, or the first that holds the words. */
export type Spot = { selector: string; words?: string };

const LOOK_MS = 10;
const FIND_LIMIT_MS = 15_000;

/** The kiosk swallows a tap closer than this to the one before (renderer/kiosk/repeat-guard.ts). */
const SAME_SPOT_PX = 100;
const SAME_SPOT_MS = 550;

async function centreOf(page: BenchPage, spot: Spot): Promise<Point> {
  const endAt = performance.now() + FIND_LIMIT_MS;
  while (performance.now() < endAt) {
    const found = await page.evaluate(({ selector, words }: Spot) => {
      const all = [...document.querySelectorAll(selector)];
      const box = all.find((one) => !words || one.textContent.includes(words))?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, spot);
    if (found) return found;
    await pause(LOOK_MS);
  }
  throw new Error(`nothing to tap: ${JSON.stringify(spot)}`);
}

export type Finger = { tap(spot: Spot): Promise<void> };

export function fingerOn(page: BenchPage): Finger {
  let last: (Point & { atMs: number }) | null = null;
  return {
    async tap(spot) {
      const point = await centreOf(page, spot);
      const isNear = last && Math.hypot(last.x - point.x, last.y - point.y) < SAME_SPOT_PX;
      if (last && isNear) await pause(Math.max(0, last.atMs + SAME_SPOT_MS - performance.now()));
      last = { ...point, atMs: performance.now() };
      await page.tap(point);
    },
  };
}
