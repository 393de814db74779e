// What keeps whoever is at a desk or on the way to the door safe, as every desk is shown it.
import { z } from 'zod';
import { At } from '../kiosk.ts';

/** Somebody who needs help now. */
export const DeskAssistance = z.object({
  id: z.string(),
  /** Called from this very desk, which keeps silent about it. */
  isHere: z.boolean(),
  /** Null: the office's own alarm button. */
  desk: z.string().nullable(),
  /** Null where nobody was signed in. */
  by: z.string().nullable(),
  calledAt: At,
  /** false: told before the disk has it. */
  stored: z.boolean(),
  /** Who has said that they come. */
  coming: z.array(z.string()),
  /** Whoever is signed in here has said so. */
  amComing: z.boolean(),
});
export type DeskAssistance = z.infer<typeof DeskAssistance>;

export const SafetyView = z.object({
  /** What the answering key gives first. */
  firstAnswer: z.enum(['taking-it', 'cannot-open-alone']),
  /** The roster says that one person is at work. */
  isAlone: z.boolean(),
  /** Whoever goes to the door names a second person. */
  needsTwo: z.boolean(),
  hasIntercom: z.boolean(),
  /** ready: a desk may release the door now. lost: the opener is out of reach, and nobody is offered it. */
  opener: z.enum(['none', 'ready', 'lost']),
  /** Whether a desk may call its colleagues. */
  canCall: z.boolean(),
  /** Where the office's own alarm is, in its own words. */
  ownAlarm: z.string().nullable(),
  /** The office's own alarm button that is told on here; lost: it does not reach us. */
  ownButton: z.enum(['none', 'ready', 'lost']),
  assistance: z.array(DeskAssistance),
});
export type SafetyView = z.infer<typeof SafetyView>;
