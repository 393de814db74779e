// What the desk says about a board it can no longer keep up to date.

const nb = {
  'contact.age':
    'Sist oppdatert kl. {time}, {minutes, plural, =0 {for under ett minutt siden} other {for {length} siden}}.',
  'contact.buttons': 'Knappene virker igjen når stasjonen svarer.',
};

type Texts = Record<keyof typeof nb, string>;

const nn: Texts = {
  'contact.age':
    'Sist oppdatert kl. {time}, {minutes, plural, =0 {for under eitt minutt sidan} other {for {length} sidan}}.',
  'contact.buttons': 'Knappane verkar igjen når stasjonen svarar.',
};

const en: Texts = {
  'contact.age':
    'Last updated at {time}, {minutes, plural, =0 {less than a minute ago} other {{length} ago}}.',
  'contact.buttons': 'The buttons work again when the station answers.',
};

export const contact = { nb, nn, en };
