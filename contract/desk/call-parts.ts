// What the calls of a desk have in common: ids, PINs, names, and who may make them.
import { z } from 'zod';
import { STAFF_ROLES } from '#core/role.ts';
import { HELP_CODES } from '#core/same-day/same-day.ts';
import { RequestId } from '../call.ts';

export const Id = z.string().min(1).max(120);
export const Pin = z.string().regex(/^\d{4,8}$/, 'four to eight digits');
export const StaffRole = z.enum(STAFF_ROLES);
export const StaffName = z.string().trim().min(2).max(60);

export const Signed = { requestId: RequestId };
export const DESK = { roles: ['desk'] } as const;
/** Acute: passes every rate limit. */
export const RING = { roles: ['desk'], acute: true } as const;
export const TalkPlace = z.enum(['room', 'counter', 'intercom', 'phone']);
/** What an acute conversation led to; what nobody answered is left out. */
export const HelpAnswers = z.partialRecord(z.enum(HELP_CODES), z.boolean());
export const Done = z.object({});
