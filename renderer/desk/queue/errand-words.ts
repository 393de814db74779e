// What a visit is about, in words and as a tag.
import type { Errand } from '#contract/desk/errand.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { AcuteNeed } from '#contract/kiosk.ts';
import { unreachable } from '#core/result.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import type { Words } from '../words.ts';

/** In the order they are asked at the kiosk. Its own record, so that no schema is loaded only to name its values. */
const NEED_WORDS: Record<AcuteNeed, DeskKey> = {
  'no-food': 'errand.no-food',
  'no-shelter': 'errand.no-shelter',
  'no-power': 'errand.no-power',
  'other-urgent': 'errand.other-urgent',
  'not-said': 'errand.not-said',
};
export const NEEDS = Object.keys(NEED_WORDS) as AcuteNeed[];

export function errandWords(errand: Errand, errands: DeskView['errands'], { t, own }: Words): string {
  switch (errand.kind) {
    case 'acute':
      return t(NEED_WORDS[errand.need]);
    case 'appointment':
      return t('errand.appointment');
    case 'ordinary': {
      // An errand the profile no longer holds keeps its code: somebody still waits with it.
      const known = errands.find(({ code }) => code === errand.code);
      return known ? own(known.label) : errand.code;
    }
    case 'unreadable':
      return t('errand.unreadable');
    default:
      return unreachable(errand);
  }
}

type Tagged = { acute: boolean; errand: Errand };

/** Urgency is known even where the errand itself cannot be read. */
export function tagOf({ acute, errand }: Tagged): Extract<DeskKey, `tag.${string}`> {
  if (acute) return 'tag.acute';
  return errand.kind === 'appointment' ? 'tag.appointment' : 'tag.ordinary';
}
