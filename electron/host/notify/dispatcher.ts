// Every level of every open ring becomes alerts, by every way that is asked for, and each comes to an outcome.
// The desks are told by the view of each; nothing here stands between them and the bell.
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { AlertWay } from '#core/alert/alert.ts';
import { awaitsSomebody, type Cause, targetsIn } from '#core/alert/cause.ts';
import {
  alertsDue,
  beginAlert,
  type DueAlert,
  type PendingTry,
  pendingTries,
  recordTry,
} from '#core/alert/decide.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { StaffId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import type { LiveWays } from './live-ways.ts';
import { keyOf, makeTries } from './tries.ts';
import type { Contact } from './way.ts';
import { contactsOf, waysFor, whom } from './whom.ts';

export type DispatcherParts = {
  engine: Engine;
  ways: LiveWays;
  profile: () => OfficeProfile;
  /** Every desk that a window shows, locked or not. */
  openDesks: () => readonly string[];
  contact: (desk: FrontDesk, staff: StaffId) => Omit<Contact, 'staff'> | null;
  log: Log;
};

/** Help that is called without a sound must not be answered with a siren at the counter. */
const quietly = ({ what }: Cause, had: readonly AlertWay[]): AlertWay[] =>
  had.filter((way) => what !== 'assistance' || way !== 'siren');

export function makeDispatcher(parts: DispatcherParts) {
  const { engine, ways, profile, log } = parts;
  const tries = makeTries(parts);
  const beginning = new Set<string>();
  const recording = new Set<string>();
  let isCalling: boolean | null = null;

  /** In line to be stored is enough: what was decided stands in `ahead`, and the desks are told that the disk fails. */
  async function record(decide: (desk: FrontDesk) => Fact[]): Promise<void> {
    const act = { actor: { kind: 'system' }, answer: () => null, tellFirst: true } as const;
    try {
      await engine.act((desk) => ok(decide(desk)), act);
    } catch (error) {
      log.fault('alert-not-stored', error);
    }
  }

  async function begin({ cause, level, again, target }: DueAlert): Promise<void> {
    const key = keyOf(cause.id, { level, again }, 'desks');
    if (beginning.has(key)) return;
    beginning.add(key);
    const targets = targetsIn(cause, target);
    await record((desk) => {
      const people = whom(desk, targets, engine.clock.now()).staff.length;
      const plan = { people, ways: waysFor(profile(), targets, quietly(cause, ways.names())) };
      return beginAlert(desk, cause.id, { level, again }, plan);
    });
    beginning.delete(key);
  }

  async function attempt({ cause, alert, way }: PendingTry): Promise<void> {
    const { level, again, target } = alert;
    const key = keyOf(cause.id, alert, way);
    if (recording.has(key)) return;
    recording.add(key);
    const outcome = await tries.outcomeOf({ cause, level, again, target }, way);
    await record((desk) => recordTry(desk, cause.id, { level, again }, way, outcome));
    recording.delete(key);
    tries.isRecorded(key);
  }

  /** Before the store has opened nobody is known but the duty phone: what needs nobody else goes out all the same. */
  function alertEarly(due: DueAlert): void {
    const targets = targetsIn(due.cause, due.target);
    const phones = contactsOf(whom(engine.ahead(), targets, engine.clock.now()), profile(), () => null);
    for (const way of waysFor(profile(), targets, ways.names()))
      if (way === 'siren' || way === 'webhook' || (way === 'sms' && phones.length > 0))
        void tries.outcomeOf(due, way);
  }

  function hush(): void {
    const calls = [...engine.ahead().rings.values()].some(awaitsSomebody);
    // At the first look too: a host that died while it rang may have left a lamp on.
    if (calls !== isCalling && !calls) ways.quiet();
    isCalling = calls;
  }

  return {
    look(): void {
      // A station that has moved away decides nothing; its desks ring by themselves.
      if (engine.stored().movedAway !== null) return;
      for (const due of alertsDue(engine.ahead()))
        if (engine.isOpen()) void begin(due);
        else alertEarly(due);
      for (const pending of pendingTries(engine.ahead())) void attempt(pending);
      hush();
    },
  };
}
