// What a modem may say, whole and in pieces, asked for and not.
import { expect, test, vi } from 'vitest';
import { handClock } from '../hand-clock.ts';
import { AtChannel, type AtQuestion } from './at-channel.ts';

/** Twenty megabytes, on a machine that is busy with other tests too. */
vi.setConfig({ testTimeout: 30_000 });

const QUESTION: AtQuestion = { send: 'AT+CSQ\r', wants: '+CSQ:', withinMs: 1_000 };

function asked(question: AtQuestion = QUESTION) {
  const clock = handClock();
  const written: string[] = [];
  const at = new AtChannel(clock, (bytes) => written.push(Buffer.from(bytes).toString('latin1')));
  const reply = at.ask(question);
  const hear = (text: string) => at.hear(Buffer.from(text, 'latin1'));
  return { clock, at, reply, hear, written };
}

const OK = { kind: 'ok', lines: ['+CSQ: 17,99'] };

test('an answer in pieces of one sign, with echo and with news in between', async () => {
  const { reply, hear } = asked();
  for (const sign of 'AT+CSQ\r\r\n+CMTI: "SM",3\r\n\r\nRING\r\n\r\n+CSQ: 17,99\r\n\r\nOK\r\n') hear(sign);
  expect(await reply).toEqual(OK);
});

test.each([
  ['+CME ERROR: 10', { kind: 'error', family: 'cme', code: 10 }],
  ['+CMS ERROR: 331', { kind: 'error', family: 'cms', code: 331 }],
  ['+CMS ERROR: network timeout', { kind: 'error', family: 'cms', code: null }],
  ['+CME ERROR: 99999999999999999999', { kind: 'error', family: 'cme', code: null }],
  ['ERROR', { kind: 'error', family: 'plain', code: null }],
  ['NO CARRIER', { kind: 'error', family: 'plain', code: null }],
])('%s', async (line, expected) => {
  const { reply, hear } = asked();
  hear(`\r\n${line}\r\n`);
  expect(await reply).toEqual(expected);
});

test.each([
  ['nothing', ''],
  ['half a word', '\r\n+CSQ: 17,99\r\nO'],
  ['half an error', '\r\n+CMS ERR'],
])('%s is no reply, in its time', async (_, text) => {
  const { clock, reply, hear } = asked();
  hear(text);
  await clock.elapse(1_000);
  expect(await reply).toEqual({ kind: 'no-reply' });
});

test('an OK without what was asked for belongs to an older question', async () => {
  const { reply, hear } = asked();
  hear('\r\nOK\r\n');
  expect(await reply).toEqual({ kind: 'no-reply' });
});

test('the prompt has no line end, and a late OK is not it', async () => {
  const { reply, hear } = asked({ send: 'AT+CMGS=10\r', prompt: true, withinMs: 1_000 });
  hear('\r\nOK\r\nAT+CMGS=10\r\r\n>');
  expect(await reply).toEqual({ kind: 'prompt' });
});

test('bytes that no modem says make no word, and do not hide the next', async () => {
  const { reply, hear } = asked();
  hear('\r\nO\u0000K\r\n\u00ff\u00ff\u00ffOK\r\n+CSQ: 17,99\r\nOK\r\n');
  expect(await reply).toEqual(OK);
});

test('10 MB without a line end and 10 MB of lines are survived', async () => {
  const { reply, hear } = asked();
  const much = 'x'.repeat(1_000_000);
  for (let count = 0; count < 10; count += 1) hear(much);
  hear('\r\n+CSQ: 17,99\r\nOK\r\n');
  expect(await reply).toEqual(OK);
  const other = asked();
  other.hear('+CSQ: 1,1\r\n'.repeat(900_000));
  expect(await other.reply).toEqual({ kind: 'no-reply' });
});

test('a line that goes down answers, and so does every later question', async () => {
  const { at, reply } = asked();
  at.end();
  expect(await reply).toEqual({ kind: 'lost' });
  expect(await at.ask(QUESTION)).toEqual({ kind: 'lost' });
});
