// Reading the marks a page sets at the second animation frame after a change: the moment a person can see it.
import type { BenchPage } from './page.ts';

export type PaintedMark = { name: string; from: number };

/** Wall-clock milliseconds of the `from`-th mark of that name (the first is 0), also one set before anybody looked. */
export function paintedAt(page: BenchPage, mark: PaintedMark): Promise<number> {
  return page.evaluate(
    ({ name, from }) =>
      new Promise<number>((resolve) => {
        const look = (): boolean => {
          const found = performance.getEntriesByName(name)[from];
          if (found) resolve(performance.timeOrigin + found.startTime);
          return found !== undefined;
        };
        if (look()) return;
        const observer = new PerformanceObserver(() => {
          if (look()) observer.disconnect();
        });
        observer.observe({ entryTypes: ['mark'] });
      }),
    mark,
  );
}

export const markCount = (page: BenchPage, name: string): Promise<number> =>
  page.evaluate((mark) => performance.getEntriesByName(mark).length, name);
