// Each break by its sign, nothing said while all is well, and the worst first.
import { expect, test } from 'vitest';
import { BREAK_KINDS } from './break-kind.ts';
import { breaksIn, CLOCK_OFF_MS, DISK_LOW_BYTES, type Signs } from './breaks.ts';

const well: Signs = {
  isBellOnly: false,
  bell: 'listening',
  bellFaults: [],
  isStaffed: true,
  isAnyDeskOpen: true,
  isAnybodyAbout: true,
  silentDesks: [],
  restartCount: 0,
  isStoring: true,
  disk: { freeBytes: DISK_LOW_BYTES, isReserveUsed: false },
  skewMs: CLOCK_OFF_MS,
  jumpMs: null,
  power: { is: 'mains' },
  office: 'reached',
  isTestDue: false,
};

const kinds = (signs: Partial<Signs>) => breaksIn({ ...well, ...signs }).map(({ kind }) => kind);

test('all is well: nothing is said', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ power: { is: 'none' }, office: 'none', disk: null, skewMs: null })).toEqual([]);
  expect(kinds({ bell: 'searching' })).toEqual([]);
});

test.each<[string, Partial<Signs>]>([
  ['bell-only', { isBellOnly: true }],
  ['bell-silent', { bell: 'silent' }],
  ['bell-lost', { bell: 'lost' }],
  ['bell-ambiguous', { bell: 'ambiguous' }],
  ['bell-ambiguous', { bellFaults: ['second-device'] }],
  ['bell-stuck', { bell: 'stuck' }],
  ['bell-stuck', { bell: 'stuck', bellFaults: ['button-stuck'] }],
  ['bell-stuck', { bellFaults: ['button-stuck'] }],
  ['bell-chattering', { bellFaults: ['button-chattering'] }],
  ['bell-wire-broken', { bellFaults: ['wire-broken'] }],
  ['bell-fault', { bellFaults: ['memory-failing', 'led-broken'] }],
  ['no-desk-open', { isAnyDeskOpen: false, isAnybodyAbout: false }],
  ['nobody-signed-in', { isAnybodyAbout: false }],
  ['no-sound', { silentDesks: ['2'] }],
  ['not-storing', { isStoring: false }],
  ['disk-low', { disk: { freeBytes: DISK_LOW_BYTES - 1, isReserveUsed: false } }],
  ['disk-full', { disk: { freeBytes: DISK_LOW_BYTES - 1, isReserveUsed: true } }],
  ['ups-on-battery', { power: { is: 'battery', percent: 80 } }],
  ['ups-low', { power: { is: 'battery-low', percent: 9 } }],
  ['ups-silent', { power: { is: 'silent' } }],
  ['host-restarted', { restartCount: 1 }],
  ['bell-not-tested', { isTestDue: true }],
  ['clock-wrong', { skewMs: -CLOCK_OFF_MS - 1 }],
  ['clock-jumped', { jumpMs: CLOCK_OFF_MS + 1 }],
  ['office-unreachable', { office: 'unreachable' }],
  ['office-refuses', { office: 'refuses' }],
])('%s', (kind, signs) => {
  expect(kinds(signs)).toEqual([kind]);
});

test('at night nobody has to be there', () => {
  expect(kinds({ isStaffed: false, isAnyDeskOpen: false, isAnybodyAbout: false })).toEqual([]);
});

test('where and how much is told with it', () => {
  const told = breaksIn({ ...well, silentDesks: ['2', '4'], power: { is: 'battery', percent: 71 } });
  expect(told).toEqual([
    { kind: 'no-sound', desks: ['2', '4'], amount: null },
    { kind: 'ups-on-battery', desks: [], amount: 71 },
  ]);
});

test('the worst comes first, whatever else is wrong', () => {
  const all = kinds({
    bell: 'lost',
    isStoring: false,
    office: 'unreachable',
    isTestDue: true,
    jumpMs: 60_000,
  });
  expect(all).toEqual(BREAK_KINDS.filter((kind) => all.includes(kind)));
  expect(all[0]).toBe('bell-lost');
});
