// Every sentence of the wall screen. Everybody in the room reads them, so they say nothing about anybody.
import type { Catalogue } from '../text.ts';

const nb = {
  starting: 'Et øyeblikk …',
  askAtDesk: 'Spør i skranken.',
  nobody: 'Nummeret ditt kommer her når det er din tur',
  yourTurn: 'Det er din tur',
  desk: 'Skranke {desk}',
  spoken: '{ticket} til skranke {desk}',
  earlier: 'Også kalt inn',
  more: '{count, plural, one {Ett nummer} other {# numre}} til. Spør i skranken.',
  openNow: 'Åpent nå, også uten avtale, til kl.\u00a0{time}.',
  appointmentOnly: 'Nå er det bare åpent for deg som har avtale.',
  closed: 'Kontoret er stengt nå.',
  next: 'Neste gang uten avtale: {opening}.',
  urgent: 'Haster det? Si fra i skranken.',
  lost: 'Ikke oppdatert siden kl.\u00a0{time}. Spør i skranken.',
  lostLong: 'Vi kan ikke vise hvem som er kalt inn',
  crashed: 'Noe gikk galt på skjermen',
};

export type DisplayKey = keyof typeof nb;

const nn: Record<DisplayKey, string> = {
  starting: 'Eit augeblikk …',
  askAtDesk: 'Spør i skranken.',
  nobody: 'Nummeret ditt kjem her når det er din tur',
  yourTurn: 'Det er din tur',
  desk: 'Skranke {desk}',
  spoken: '{ticket} til skranke {desk}',
  earlier: 'Også kalla inn',
  more: '{count, plural, one {Eitt nummer} other {# nummer}} til. Spør i skranken.',
  openNow: 'Ope no, også utan avtale, til kl.\u00a0{time}.',
  appointmentOnly: 'No er det berre ope for deg som har avtale.',
  closed: 'Kontoret er stengt no.',
  next: 'Neste gong utan avtale: {opening}.',
  urgent: 'Hastar det? Sei frå i skranken.',
  lost: 'Ikkje oppdatert sidan kl.\u00a0{time}. Spør i skranken.',
  lostLong: 'Vi kan ikkje vise kven som er kalla inn',
  crashed: 'Noko gjekk gale på skjermen',
};

const en: Record<DisplayKey, string> = {
  starting: 'One moment …',
  askAtDesk: 'Please ask at the desk.',
  nobody: 'Your number is shown here when it is your turn',
  yourTurn: 'It is your turn',
  desk: 'Desk {desk}',
  spoken: '{ticket} to desk {desk}',
  earlier: 'Also called',
  more: '{count} more. Please ask at the desk.',
  openNow: 'Open now, also without an appointment, until {time}.',
  appointmentOnly: 'Now we are open for appointments only.',
  closed: 'The office is closed now.',
  next: 'Next time without an appointment: {opening}.',
  urgent: 'Is it urgent? Please tell us at the desk.',
  lost: 'Not updated since {time}. Please ask at the desk.',
  lostLong: 'We cannot show who has been called',
  crashed: 'Something went wrong on this screen',
};

export const displayText: Catalogue<DisplayKey> = { nb, nn, en };
