// What a desk tells about itself, so that a bell nobody would hear is an alarm at the others.
import { z } from 'zod';
import { call } from '../call.ts';
import { DESK, Done, Signed } from './call-parts.ts';

/** blocked: the page may not sound until somebody has clicked in it. no-device: this machine has no loudspeaker. */
export const DeskSound = z.enum(['plays', 'blocked', 'no-device']);
export type DeskSound = z.infer<typeof DeskSound>;

/** A loose plug comes and goes; nothing that is heard changes more often than this. */
const SOUND_PER_MINUTE = 60;

export const supervisionCalls = {
  /** No write: nothing is stored, and every new wire says it again. */
  reportSound: call({
    ...DESK,
    input: z.object({ sound: DeskSound }),
    output: Done,
    refusals: ['not-a-desk'],
    perMinute: SOUND_PER_MINUTE,
    beforeOpen: true,
  }),
  /** While only the bell works: the whole station is tried again now, and not only in some minutes. */
  tryWholeStation: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: ['already-whole'],
  }),
};
