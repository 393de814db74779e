// What a desk says about what was tried: who, when, and what came of it, with nothing said twice.
import { expect, test } from 'vitest';
import type { DeskAlert } from '#contract/desk/alerting-view.ts';
import { wordsIn } from '../words.ts';
import { alertWords, isWorthShowing } from './alert-words.ts';

const words = wordsIn('nb');
const at = Date.UTC(2026, 10, 20, 11, 40);
const alert = (changes: Partial<DeskAlert>): DeskAlert => ({
  target: 'desks',
  at,
  people: 1,
  tried: [],
  ...changes,
});
const first = alert({ tried: [{ way: 'desks', outcome: 'sent' }] });

test('a ring at open desks needs no line', () => {
  expect(isWorthShowing([first], words)).toBe(false);
  expect(isWorthShowing([first, alert({ target: 'leader' })], words)).toBe(true);
  expect(isWorthShowing([alert({ tried: [{ way: 'desks', outcome: 'nobody-to-reach' }] })], words)).toBe(
    true,
  );
});

test('each way with what came of it', () => {
  const told = alert({
    target: 'duty-adviser',
    tried: [
      { way: 'desks', outcome: 'nobody-to-reach' },
      { way: 'siren', outcome: 'sent' },
      { way: 'sms', outcome: 'timed-out' },
      { way: 'email', outcome: null },
    ],
  });
  expect(alertWords(told, words)).toBe(
    'Vakten kl. 12.40: ikke ved en skranke, sirene satt på, SMS fikk ikke svar, e-post underveis',
  );
});

test('nobody is there: said once', () => {
  const tried = [
    { way: 'desks' as const, outcome: 'nobody-to-reach' as const },
    { way: 'sms' as const, outcome: 'nobody-to-reach' as const },
  ];
  expect(alertWords(alert({ target: 'leader', people: 0, tried }), words)).toBe(
    'Lederen kl. 12.40: ingen er på vakt',
  );
});
