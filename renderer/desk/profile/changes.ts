// What would change, field by field, as a person reads it before saving: what it is now, and what it becomes.
import type { Language, OfficeProfile } from '#contract/office-profile.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import type { Words } from '../words.ts';
import { type Draft, draftOf, PHONES, type WeekText } from './draft.ts';
import { numberText } from './number-text.ts';
import { deviceText } from './ways/device-text.ts';

export type Change = { what: string; from: string; to: string };

type Field = { what: string; value: string };

const LANGUAGES = Object.keys(LANGUAGE_TABLE) as Language[];

function textFields(what: string, text: Partial<Record<Language, string>>, { t }: Words): Field[] {
  return LANGUAGES.map((code) => ({
    what: t('profile.inLanguage', { what, language: LANGUAGE_TABLE[code].name }),
    value: text[code] ?? '',
  }));
}

function weekFields(what: string, week: WeekText, { t }: Words): Field[] {
  return WEEKDAYS.map((day) => ({
    what: t('profile.cell', { what, day: t(`profile.${day}`) }),
    value: week[day] || t('profile.closed'),
  }));
}

function phoneFields(draft: Draft, words: Words): Field[] {
  const { t } = words;
  return PHONES.flatMap((id) => {
    const phone = draft.phones[id];
    const name = t(`profile.phone.${id}`);
    if (phone.number.trim() === '') return [{ what: name, value: '' }];
    return [
      { what: name, value: phone.number.trim() },
      ...weekFields(name, phone.hours, words),
      ...phone.exceptions.map(({ date, hours }) => ({
        what: `${name}, ${date}`,
        value: hours || t('profile.closed'),
      })),
      {
        what: `${name}: ${t('profile.phoneHolidays')}`,
        value: t(phone.closedOnHolidays ? 'profile.yes' : 'profile.no'),
      },
    ];
  });
}

function escalationFields({ escalation }: Draft, { t }: Words): Field[] {
  const { levels, repeatMinutes, doorLimitMinutes } = escalation;
  return [
    ...levels.map(({ target, afterMinutes }, place) => ({
      what: t('escalation.levelOf', { number: place + 1 }),
      value: t('escalation.levelIs', { who: t(`escalation.to.${target}`), minutes: afterMinutes }),
    })),
    { what: t('escalation.repeat'), value: repeatMinutes },
    { what: t('escalation.door'), value: doorLimitMinutes },
  ];
}

/** What a way is told, in one line; the words around it are the same for all. */
function wayFields({ alerting: { ways } }: Draft, { t }: Words): Field[] {
  const { sms, siren, email, webhook } = ways;
  return [
    { what: t('wayEdit.sms'), value: sms ? deviceText(sms.device) : '' },
    {
      what: t('wayEdit.siren'),
      value: siren
        ? [deviceText(siren.device), siren.board, siren.sound, siren.lamp, siren.soundSeconds].join(' · ')
        : '',
    },
    {
      what: t('wayEdit.email'),
      value: email ? [email.host, email.port, email.security, email.from].join(' · ') : '',
    },
    { what: t('wayEdit.webhook'), value: webhook?.url ?? '' },
  ];
}

function openerValue({ opener, openerRelay: relay }: Draft['safety'], { t }: Pick<Words, 't'>): string {
  if (!opener || !relay) return t(opener ? 'openerEdit.bell' : 'openerEdit.none');
  const { device, address, channel, seconds } = relay;
  return [t('openerEdit.relay'), deviceText(device), address, channel, seconds].join(' · ');
}

function safetyFields({ safety, alerting, quietDesks }: Draft, { t, language }: Words): Field[] {
  const said = (is: boolean): string => t(is ? 'profile.yes' : 'profile.no');
  return [
    { what: t('safetyEdit.openAlone'), value: t(`safetyEdit.openAlone.${safety.openAlone}`) },
    { what: t('safetyEdit.twoAtDoor'), value: t(`safetyEdit.twoAtDoor.${safety.twoAtDoor}`) },
    { what: t('safetyEdit.intercom'), value: said(safety.intercom) },
    { what: t('openerEdit.is'), value: openerValue(safety, { t }) },
    { what: t('safetyEdit.assistance'), value: said(safety.assistance) },
    { what: t('safetyEdit.ownAlarm'), value: safety.ownAlarm ?? '' },
    { what: t('safetyEdit.quiet'), value: quietDesks },
    { what: t('safetyEdit.faster'), value: numberText(alerting.quiet.faster, language) },
  ];
}

function bellFields({ bell }: Draft, { t }: Words): Field[] {
  return [
    { what: t('bellEdit.kind'), value: t(`bellEdit.kind.${bell.kind}`) },
    { what: t('bellEdit.key'), value: bell.key },
    { what: t('bellEdit.senders'), value: bell.senders },
    { what: t('bellEdit.screen'), value: t(`bellEdit.screen.${bell.screen}`) },
  ];
}

function fieldsOf(profile: OfficeProfile, words: Words): Map<string, string> {
  const { t, language } = words;
  const draft = draftOf(profile, language);
  const dayValue = (text: string) => text || t('profile.closed');
  const fields: Field[] = [
    { what: t('profile.name'), value: draft.name },
    {
      what: t('profile.languages'),
      value: draft.languages.map((code) => LANGUAGE_TABLE[code].name).join(', '),
    },
    { what: t('profile.idleLock'), value: draft.idleLockMinutes },
    ...weekFields(t('profile.staffed'), draft.staffed, words),
    ...weekFields(t('profile.dropIn'), draft.dropIn, words),
    { what: t('profile.holidays'), value: t(draft.closedOnHolidays ? 'profile.yes' : 'profile.no') },
    ...draft.days.flatMap(({ date, staffed, dropIn }) => [
      { what: `${date}, ${t('profile.staffed')}`, value: dayValue(staffed) },
      { what: `${date}, ${t('profile.dropIn')}`, value: dayValue(dropIn) },
    ]),
    ...phoneFields(draft, words),
    ...escalationFields(draft, words),
    { what: t('escalation.sameDay'), value: draft.sameDayMinutes },
    ...wayFields(draft, words),
    ...safetyFields(draft, words),
    ...bellFields(draft, words),
    ...textFields(t('profile.entrance'), draft.entrance, words),
    ...textFields(t('bellEdit.callPoint'), draft.callPoint, words),
    ...textFields(t('bellEdit.deadline'), draft.emergencyHelpDeadline, words),
    ...textFields(t('profile.outOfHours'), draft.outOfHours, words),
    ...draft.errands.flatMap(({ label }, place) =>
      textFields(t('profile.errand', { place: place + 1 }), label, words),
    ),
  ];
  return new Map(fields.map(({ what, value }) => [what, value]));
}

export function changesBetween(before: OfficeProfile, after: OfficeProfile, words: Words): Change[] {
  const was = fieldsOf(before, words);
  const is = fieldsOf(after, words);
  const none = words.t('profile.none');
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const from = was.get(what) || none;
    const to = is.get(what) || none;
    return from === to ? [] : [{ what, from, to }];
  });
}
