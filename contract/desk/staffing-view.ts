// What a desk is shown about who works here, beside their names: who sits where, and how the desk is kept.
import { z } from 'zod';
import { At } from '../kiosk.ts';

export const StaffingView = z.object({
  /** Who is signed in where; nothing at a locked desk. */
  sessions: z.array(z.object({ desk: z.string(), staff: z.string() })),
  /** Those who have left and whose names are still kept; for a manager. */
  former: z.array(z.object({ id: z.string(), name: z.string() })),
  /** When this desk locks itself; told shortly before, or else null. */
  locksAt: At.nullable(),
  hasRecoveryCode: z.boolean(),
  /** Until when whoever operates the station lets somebody become manager at this desk. */
  newManagerUntilAt: At.nullable(),
  /** Who became manager without one, shown until a manager has taken notice. */
  recoveries: z.array(
    z.object({
      staff: z.string(),
      name: z.string(),
      desk: z.string(),
      how: z.enum(['code', 'operator']),
      at: At,
    }),
  ),
});
export type StaffingView = z.infer<typeof StaffingView>;
