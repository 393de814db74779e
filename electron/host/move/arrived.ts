// What came with a restored station, for the desks: told for a day after it arrived.
import { z } from 'zod';
import { ARRIVED_SHOWN_MS } from './limits.ts';

/** As the store names it; its own callers read it without the prefix. */
export const ARRIVED_NAME = 'arrived';
export const ARRIVED_SETTING = `caller.${ARRIVED_NAME}`;

const Arrived = z.object({
  kind: z.enum(['move', 'copy']),
  /** When the file was made, by the old machine's clock. */
  madeAt: z.number(),
  at: z.number(),
  rings: z.int(),
  visits: z.int(),
  staff: z.int(),
  machines: z.int(),
});
export type Arrived = z.infer<typeof Arrived>;

export function readArrived(saved: unknown, nowMs: number): Arrived | null {
  const parsed = Arrived.safeParse(saved);
  return parsed.success && nowMs - parsed.data.at < ARRIVED_SHOWN_MS ? parsed.data : null;
}
