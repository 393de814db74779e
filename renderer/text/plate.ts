// The plate on the wall: what holds when the screen is dead. Read by visitors, in all the languages of the office.
import type { Catalogue } from './text.ts';

const nb = {
  nobody: 'Kommer det ingen når du ringer på?',
  call: 'Ring oss:',
  duty: 'Vakttelefonen',
  nav: 'Nav',
  'out-of-hours': 'Vakta',
  always: 'hele døgnet',
  hours: '{days} kl.\u00a0{from}–{to}',
  printed: 'Skrevet ut {date}',
};

const nn = {
  nobody: 'Kjem det ingen når du ringjer på?',
  call: 'Ring oss:',
  duty: 'Vakttelefonen',
  nav: 'Nav',
  'out-of-hours': 'Vakta',
  always: 'heile døgnet',
  hours: '{days} kl.\u00a0{from}–{to}',
  printed: 'Skrive ut {date}',
} satisfies Record<keyof typeof nb, string>;

const en = {
  nobody: 'Nobody coming when you ring the bell?',
  call: 'Call us:',
  duty: 'Duty phone',
  nav: 'Nav',
  'out-of-hours': 'Staff on call',
  always: 'day and night',
  hours: '{days} {from}–{to}',
  printed: 'Printed {date}',
} satisfies Record<keyof typeof nb, string>;

export type PlateKey = keyof typeof nb;
export const plateText: Catalogue<PlateKey> = { nb, nn, en };
