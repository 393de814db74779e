// Passwords, keys and codes of the ways: written by a manager, and told to nobody afterwards.
import { z } from 'zod';
import { call } from '../call.ts';
import { DESK, Done, Signed } from './call-parts.ts';
import { WaySecret } from './way-secret.ts';

const FOR_MANAGERS = ['not-signed-in', 'needs-manager'] as const;

export const waySecretCalls = {
  /** Which ways have theirs. sms refused: the card said no, and another try might block it. */
  waySecrets: call({
    ...DESK,
    input: z.object({}),
    output: z.object({
      webhook: z.boolean(),
      email: z.boolean(),
      sms: z.enum(['none', 'there', 'refused']),
    }),
    refusals: FOR_MANAGERS,
  }),
  setWaySecret: call({
    ...DESK,
    input: z.object({ ...Signed, written: WaySecret }),
    output: Done,
    refusals: FOR_MANAGERS,
  }),
};
