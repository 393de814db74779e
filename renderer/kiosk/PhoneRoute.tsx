// The numbers that answer right now, and until when. A number that does not answer is never shown.
import type { KioskView } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import { hourText } from '../text/time.ts';
import { type KioskKey, type KioskWords, useWords } from './kiosk-text.ts';

type Phone = KioskView['phones'][number];
type Callable = Pick<KioskView, 'phones' | 'callPoint'>;

const SENTENCE: Record<Phone['id'], KioskKey> = {
  duty: 'phoneDuty',
  nav: 'phoneNav',
  'out-of-hours': 'phoneOutOfHours',
};

const UNTIL: Record<Phone['id'], KioskKey> = {
  duty: 'phoneDutyUntil',
  nav: 'phoneNavUntil',
  'out-of-hours': 'phoneOutOfHoursUntil',
};

const answeringNow = (phones: Phone[], now: number): Phone[] => phones.filter((phone) => phone.until > now);

/** A number is never broken over two lines. */
const whole = (number: string): string => number.replaceAll(' ', '\u00a0');

const said = (phone: Phone, keys: Record<Phone['id'], KioskKey>, { t, language }: KioskWords): string =>
  t(keys[phone.id], { number: whole(phone.number), time: hourText(phone.until, language) });

/** One quiet line, while somebody is expected to come. */
export function PhoneLine({ phones }: { phones: Phone[] }) {
  const words = useWords();
  const [first] = answeringNow(phones, words.now);
  if (!first) return null;
  return (
    <p className="phone-line">
      <strong>{words.t('phoneNobody')}</strong> {said(first, SENTENCE, words)}
    </p>
  );
}

/** A box of its own, when the phone may be the best way on. */
export function PhoneBox({ view, title }: { view: Callable; title: 'phoneTitle' | 'phoneNobodyCall' }) {
  const words = useWords();
  if (!canCall(view, words)) return null;
  return (
    <section className="box">
      <h2>{words.t(title)}</h2>
      <PhoneRows view={view} />
    </section>
  );
}

/** Whether there is any number that answers now, or a way to call without a telephone. */
export const canCall = ({ phones, callPoint }: Callable, { now, language }: KioskWords): boolean =>
  answeringNow(phones, now).length > 0 || callPointWords(callPoint, language) !== undefined;

const callPointWords = (callPoint: Callable['callPoint'], language: Language): string | undefined =>
  callPoint[language] ?? callPoint.nb;

/** The numbers alone, for a box that has said why; and what whoever has no telephone does. */
export function PhoneRows({ view }: { view: Callable }) {
  const words = useWords();
  const callPoint = callPointWords(view.callPoint, words.language);
  return (
    <>
      {answeringNow(view.phones, words.now).map((phone) => (
        <p key={phone.id}>
          <strong className="number">{whole(phone.number)}</strong> {said(phone, UNTIL, words)}
        </p>
      ))}
      {callPoint && <p>{callPoint}</p>}
    </>
  );
}
