// What may come over a window’s wire, parsed before the call library sees it: an odd message must never end a program.
import { z } from 'zod';

/** A call is a few hundred bytes; a registration with everything is under two thousand. */
const MESSAGE_LENGTH_MAX = 64 * 1024;

const CallId = z.union([z.string().max(64), z.number()]);
const PATH_LENGTH_MAX = 200;
const Headers = z
  .record(z.string().max(40), z.union([z.string().max(200), z.array(z.string().max(200)).max(4)]))
  // A body is JSON here, and never a file.
  .refine((headers) => Object.keys(headers).every((name) => !name.toLowerCase().startsWith('content-')));

const Request = z.strictObject({
  i: CallId,
  t: z.literal(1).optional(),
  p: z.strictObject({
    u: z
      .string()
      .regex(/^\/[\w/.-]*$/)
      .max(PATH_LENGTH_MAX),
    b: z.unknown().optional(),
    h: Headers.optional(),
    m: z.string().max(10).optional(),
  }),
});

/** The window no longer wants the answer. */
const Abort = z.strictObject({ i: CallId, t: z.literal(4), p: z.unknown().optional() });

const Message = z.union([Request, Abort]);

/** True for a message that the call library can take without choking. */
export function isWireMessage(data: unknown): data is string {
  if (typeof data !== 'string' || data.length > MESSAGE_LENGTH_MAX) return false;
  try {
    return Message.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
