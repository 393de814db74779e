// How everything that must work is doing, as sentences. Quiet while all is well; a tone of its own when it is not.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { AlertWay } from '#core/alert/alert.ts';
import { unreachable } from '#core/result.ts';
import type { Words } from '../words.ts';
import { LAN_TROUBLE } from './lan-line.ts';

/** Told in words; the sign and the colour only repeat it. */
export type Tone = 'well' | 'plain' | 'warning' | 'trouble';
export type HealthLine = {
  about:
    | 'station'
    | 'bell'
    | 'store'
    | 'restored'
    | 'profile'
    | 'office'
    | 'sound'
    | 'help-key'
    | 'roster'
    | 'nobody-reached'
    | `way-${AlertWay}`
    | 'untested-desks'
    | 'untested-ways'
    | 'quiet'
    | 'asked-phone'
    | 'asked-shift'
    | 'lan';
  tone: Tone;
  words: string;
};

function bellLine({ state, kind, sinceAt }: DeskHealth['bell'], { t, time }: Words): HealthLine {
  const line = (tone: Tone, words: string): HealthLine => ({ about: 'bell', tone, words });
  switch (state) {
    case 'listening':
      return kind === 'key' || kind === 'enocean'
        ? line('warning', t(`bell.unwatched.${kind}`))
        : line('well', t('health.listening'));
    case 'searching':
      return line('warning', t('health.searching'));
    case 'silent':
      return line(
        'trouble',
        sinceAt === null ? t('health.silentNow') : t('health.silent', { time: time(sinceAt) }),
      );
    case 'lost':
      return line(
        'trouble',
        sinceAt === null ? t('health.lostNow') : t('health.lost', { time: time(sinceAt) }),
      );
    case 'ambiguous':
      return line('trouble', t('health.ambiguous'));
    case 'stuck':
      return line('trouble', t('health.stuck'));
    default:
      return unreachable(state);
  }
}

/** Heard, but it says itself that something is wrong: the strip above tells what, and no line below says that it works. */
const isFaulty = ({ breaks }: DeskHealth): boolean => breaks.some(({ kind }) => BELL_FAULTS.has(kind));
const BELL_FAULTS = new Set<string>(['bell-fault', 'bell-chattering', 'bell-wire-broken']);

const STORE_WORDS = {
  storing: 'health.storing',
  'not-storing': 'health.notStoring',
  'already-running': 'health.alreadyRunning',
  'newer-schema': 'health.newerSchema',
  moved: 'health.moved',
} as const;

const storeLine = (store: DeskHealth['store'], { t }: Words): HealthLine => ({
  about: 'store',
  tone: store === 'storing' ? 'plain' : 'trouble',
  words: t(STORE_WORDS[store]),
});

function restoredLines(restored: DeskHealth['restored'], { t, time }: Words): HealthLine[] {
  if (!restored) return [];
  const words = t('health.restored', { when: time(restored.at), count: restored.factCount });
  return [{ about: 'restored', tone: 'warning', words }];
}

/** The first field that is wrong; the station's log has them all. */
function profileLines(profile: DeskHealth['profile'], { t }: Words): HealthLine[] {
  if (!profile) return [];
  const words = t(`health.profile.${profile.what}`, { problem: profile.problems[0] ?? '' });
  return [{ about: 'profile', tone: 'warning', words }];
}

/** No contact passes by itself; an office that answers and does not take it needs somebody. */
type Reason = Extract<DeskHealth['office'], { state: 'waiting' }>['reason'];

const waitingWords = (reason: Reason): 'health.waiting' | 'health.notAccepted' =>
  reason === 'unreachable' || reason === 'timed-out' || reason === 'busy'
    ? 'health.waiting'
    : 'health.notAccepted';

function officeLine(office: DeskHealth['office'], { t, time }: Words): HealthLine {
  const line = (tone: Tone, words: string): HealthLine => ({ about: 'office', tone, words });
  switch (office.state) {
    case 'not-configured':
      return line('plain', t('health.notConfigured'));
    case 'up-to-date':
      return line('plain', t('health.upToDate'));
    case 'sending':
      return line('plain', t('health.sending', { count: office.waiting }));
    case 'waiting':
      return line(
        'warning',
        t(waitingWords(office.reason), { time: time(office.sinceAt), count: office.waiting }),
      );
    case 'refused':
      return line('warning', t('health.refused', { refused: office.refused }));
    default:
      return unreachable(office);
  }
}

function lanLines(lan: DeskHealth['lan'], { t }: Words): HealthLine[] {
  if (lan.state !== 'failed') return [];
  return [{ about: 'lan', tone: 'warning', words: t(LAN_TROUBLE[lan.reason]) }];
}

type Here = { isLost: boolean; isSoundBlocked: boolean };

/** Without contact nothing is known any more, and what was known last would be a lie. */
export function healthLines(
  health: DeskHealth,
  { isLost, isSoundBlocked }: Here,
  words: Words,
): HealthLine[] {
  const { t } = words;
  const sound: HealthLine = { about: 'sound', tone: 'trouble', words: t('health.soundBlocked') };
  const here = isSoundBlocked ? [sound] : [];
  if (isLost) return [{ about: 'station', tone: 'trouble', words: t('health.unknown') }, ...here];
  return [
    ...(isFaulty(health) ? [] : [bellLine(health.bell, words)]),
    ...here,
    storeLine(health.store, words),
    ...restoredLines(health.restored, words),
    ...profileLines(health.profile, words),
    officeLine(health.office, words),
    ...lanLines(health.lan, words),
  ];
}
