// A cable for one vitest test: taken away when it is over.
import { onTestFinished } from 'vitest';
import { type Cable, layCable } from './laid-cable.ts';

export type { Cable };

export async function cableTo(target: number): Promise<Cable> {
  const cable = await layCable(target);
  onTestFinished(() => cable.takeAway());
  return cable;
}
