// What a person at the desk does between two presses, so that each press is a new ring and the list stays short.
// None of it is measured, so it clicks in the page instead of moving a pointer.
import { setTimeout as pause } from 'node:timers/promises';
import { type DeskKey, deskText } from '#renderer/text/desk/catalogue.ts';
import type { BenchPage } from './page.ts';

const says = (key: DeskKey): string => deskText.nb[key];

const LOOK_MS = 15;
const LIMIT_MS = 20_000;

async function until(
  page: BenchPage,
  what: string,
  run: (words: string) => boolean,
  words = '',
): Promise<void> {
  const endAt = performance.now() + LIMIT_MS;
  while (!(await page.evaluate(run, words))) {
    if (performance.now() > endAt) throw new Error(`the desk: ${what} not within ${LIMIT_MS} ms`);
    await pause(LOOK_MS);
  }
}

const press = (page: BenchPage, words: string): Promise<void> =>
  until(
    page,
    `a button with '${words}'`,
    (text) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((one) => one.textContent.includes(text) && !one.ariaDisabled);
      button?.click();
      return button !== undefined;
    },
    words,
  );

/** First run: whoever unpacked the box becomes the manager, and is signed in. */
export async function createManager(page: BenchPage): Promise<void> {
  await until(page, 'the first-run form', () => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('form input')];
    if (inputs.length !== 3) return false;
    // React listens to the event and asks the element, whose value setter it has wrapped.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (const input of inputs) {
      set?.call(input, input.type === 'password' ? '1234' : 'Leder');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  });
  await press(page, says('access.create'));
  // The code for the safe is shown once, and put away.
  await press(page, says('recovery.written'));
  await press(page, says('recovery.sureYes'));
  await until(page, 'signed in', () => document.querySelector('form') === null);
}

/** The door is open: the ring is over for the button, and this ends it on the list. */
export async function endRing(page: BenchPage): Promise<void> {
  await until(page, 'the door is open', () => document.querySelector('[data-phase="door-open"]') !== null);
  await press(page, says('ring.end'));
  await press(page, says('ringOutcome.nobody-there'));
  await until(page, 'no ring', () => document.querySelector('[data-ring]') === null);
}
