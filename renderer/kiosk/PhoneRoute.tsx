// The numbers that answer right now, and until when. A number that does not answer is never shown.
import type { KioskView } from '#contract/kiosk.ts';
import { hourText } from '../text/time.ts';
import { type KioskKey, type KioskWords, useWords } from './kiosk-text.ts';

type Phone = KioskView['phones'][number];

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
export function PhoneBox({ phones, title }: { phones: Phone[]; title: 'phoneTitle' | 'phoneNobodyCall' }) {
  const words = useWords();
  const answering = answeringNow(phones, words.now);
  if (answering.length === 0) return null;
  return (
    <section className="box">
      <h2>{words.t(title)}</h2>
      <PhoneRows phones={answering} />
    </section>
  );
}

/** The numbers alone, for a box that has said why. */
export function PhoneRows({ phones }: { phones: Phone[] }) {
  const words = useWords();
  return answeringNow(phones, words.now).map((phone) => (
    <p key={phone.id}>
      <strong className="number">{whole(phone.number)}</strong> {said(phone, UNTIL, words)}
    </p>
  ));
}
