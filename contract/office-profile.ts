// The office profile: hours, numbers, errands, languages and escalation of one office, as a file states them.
import { z } from 'zod';
import { WEEKDAYS } from '#core/hours/opening.ts';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time is written HH:MM');
const Span = z
  .object({ from: Time, to: Time })
  .refine((span) => span.from < span.to, 'opens before it closes');
const Spans = z.array(Span).max(6);
const Week = z.record(z.enum(WEEKDAYS), Spans);
const IsoDate = z.iso.date();

/** Languages a visitor can choose. A language is listed by an office only when its texts exist. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Words that the office itself decides, in every language it offers. */
const OfficeText = z.record(Language, z.string().min(1).max(200));

const Minutes = z.number().int().min(1).max(120);

export const OfficeProfile = z.strictObject({
  office: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: z.string().min(2).max(60),
  languages: z.array(Language).min(1),
  hours: z.strictObject({
    dropIn: Week,
    staffed: Week,
    exceptions: z.array(z.strictObject({ date: IsoDate, dropIn: Spans, staffed: Spans })).max(400),
  }),
  phones: z
    .array(
      z.strictObject({
        id: z.enum(['duty', 'nav', 'out-of-hours']),
        number: z.string().regex(/^[0-9 ]{3,12}$/),
        hours: Week,
      }),
    )
    .max(6),
  /** Ordinary errands in the order they stand on the screen; more than six do not fit one screen. */
  errands: z.array(z.strictObject({ code: z.string().regex(/^[a-z-]{2,30}$/), label: OfficeText })).max(6),
  outOfHours: OfficeText,
  escalation: z.strictObject({
    levels: z
      .array(
        z.strictObject({
          target: z.enum(['desks', 'duty-adviser', 'all-staff', 'leader']),
          afterMinutes: z.number().min(0).max(120),
        }),
      )
      .min(1)
      .max(8),
    repeatMinutes: Minutes,
    doorLimitMinutes: Minutes,
  }),
  bell: z.strictObject({
    entrance: OfficeText,
    usb: z.strictObject({ vendorId: z.string(), productId: z.string() }),
  }),
});
export type OfficeProfile = z.infer<typeof OfficeProfile>;
