// Names and PINs of staff, and what a visit is about: all of it sealed, read back only here.
import { z } from 'zod';
import { Errand } from '#contract/desk/errand.ts';
import { Language } from '#contract/office-profile.ts';
import { Wishes } from '#contract/wishes.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { PersonRef, StaffId } from '#core/ids.ts';
import type { Boxes } from './boxes/boxes.ts';
import { PinHash } from './pins/scrypt.ts';

const StaffBox = z.object({ name: z.string(), pin: PinHash });
export type StaffBox = z.infer<typeof StaffBox>;

const VisitBox = z.object({ errand: Errand, language: Language });
export type VisitBox = z.infer<typeof VisitBox>;

/** Apart from name and PIN: given, changed and taken away without either. */
const ContactBox = z.object({ phone: z.string().nullable(), email: z.string().nullable() });
export type ContactBox = z.infer<typeof ContactBox>;

const CodeBox = z.object({ code: PinHash });

export type People = ReturnType<typeof makePeople>;

export function makePeople(boxes: Boxes) {
  return {
    sealStaff: (content: StaffBox) => boxes.seal(content),
    sealContact: (content: ContactBox) => boxes.seal(content),
    sealCode: (code: PinHash) => boxes.seal({ code }),
    sealVisit: (content: VisitBox) => boxes.seal(content),
    sealWishes: (content: Wishes) => boxes.seal(content),

    /** Also of those who have left, while their names are kept; whether they may sign in is not asked here. */
    staff(desk: FrontDesk, id: StaffId): StaffBox | null {
      const ref = (desk.staff.get(id) ?? desk.formerStaff.get(id))?.personRef;
      const parsed = StaffBox.safeParse(ref ? boxes.read(ref) : null);
      return parsed.success ? parsed.data : null;
    },

    /** Where this person may be alerted; null when nothing is known. */
    contact(desk: FrontDesk, id: StaffId): ContactBox | null {
      const ref = desk.contacts.get(id);
      const parsed = ContactBox.safeParse(ref ? boxes.read(ref) : null);
      return parsed.success ? parsed.data : null;
    },

    /** The hash of the office's recovery code. */
    code(ref: PersonRef): PinHash | null {
      const parsed = CodeBox.safeParse(boxes.read(ref));
      return parsed.success ? parsed.data.code : null;
    },

    /** Null when the key is gone, or when the box is of a station that knew other wishes. */
    wishes(ref: PersonRef): Wishes | null {
      const parsed = Wishes.safeParse(boxes.read(ref));
      return parsed.success ? parsed.data : null;
    },

    /** Null when the key is gone: the person still waits, only the errand cannot be read. */
    visit(ref: PersonRef): VisitBox | null {
      const parsed = VisitBox.safeParse(boxes.read(ref));
      return parsed.success ? parsed.data : null;
    },
  };
}
