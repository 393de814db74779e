// The profile that the station goes by right now: what the facts say, the last good one when they say what cannot
// be read, and before the store has opened what was kept beside it. Asked at every press, so that a change counts at once.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { STARTING_PROFILE } from '#contract/starting-profile.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Hours, Phone } from '#core/hours/opening.ts';
import { profileSet } from '#core/office/office.ts';
import { ok } from '#core/result.ts';
import type { SameDayRule } from '#core/same-day/tick.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import { hoursOf, idleLockMsOf, phonesOf, policyOf, sameDayRuleOf } from './profile-parts.ts';
import { parseProfile, type ReadProfile, readKept, readProfileFile, writeKept } from './read-profile.ts';

type Trouble = DeskHealth['profile'];

type Parts = {
  engine: Engine;
  log: Log;
  settings: Pick<StationSettings, 'profileFile' | 'dataFolder'>;
};

export type LiveProfile = ReturnType<typeof runProfile>;

type Used = ReadProfile & { hours: Hours; phones: Phone[]; policy: EscalationPolicy };

/** Made once a profile: asked for at every press and every picture. */
const asUsed = (read: ReadProfile): Used => ({
  ...read,
  hours: hoursOf(read.profile),
  phones: phonesOf(read.profile),
  policy: policyOf(read.profile),
});

const STARTING = asUsed({ json: STARTING_PROFILE, profile: STARTING_PROFILE, digest: '' });

export function runProfile({ engine, log, settings: { profileFile, dataFolder } }: Parts) {
  const kept = readKept(dataFolder);
  const file = profileFile === null ? null : readProfileFile(profileFile);
  const fromFile = file?.ok ? file.read : null;
  if (file && !file.ok) log.fault('profile-not-read', new Error(file.problems.join('; ')));

  /** Given by the operator and not yet a fact: it counts at once, whatever the store still says. */
  const pending = fromFile && fromFile.digest !== kept?.fileDigest ? asUsed(fromFile) : null;
  let used = asUsed(pending ?? kept?.read ?? fromFile ?? STARTING);
  let triedDigest: string | null = null;
  let storedProblems: string[] | null = null;

  function current(): Used {
    const { profile: known, taken } = engine.stored().office;
    if (pending && taken.file !== pending.digest) return pending;
    if (!known || known.digest === triedDigest) return used;
    triedDigest = known.digest;
    const read = parseProfile(known.profile);
    storedProblems = read.ok ? null : read.problems;
    if (read.ok) used = asUsed(read.read);
    else log.fault('stored-profile-not-read', new Error(read.problems.join('; ')));
    return used;
  }

  /** At every start: the operator's file once, and what lay beside a store that was lost. */
  function atStart({ office }: FrontDesk): Fact[] {
    const station = engine.station();
    if (fromFile && office.taken.file !== fromFile.digest)
      return profileSet({ station, profile: fromFile.json, digest: fromFile.digest, from: 'file' });
    if (office.profile || !kept) return [];
    return profileSet({ station, profile: kept.read.json, digest: kept.read.digest, from: 'kept' });
  }

  function isSetUp(): boolean {
    if (fromFile) return true;
    return engine.isOpen() ? engine.stored().office.setUp.isFinished : (kept?.isSetUp ?? false);
  }

  function keep(): void {
    const { digest, json, profile } = current();
    const { taken } = engine.stored().office;
    try {
      writeKept(dataFolder, {
        read: { digest, json, profile },
        fileDigest: taken.file ?? null,
        isSetUp: isSetUp(),
      });
    } catch (error) {
      // The store has it; only the first second of the next start would go by an older one.
      log.fault('profile-not-kept', error);
    }
  }

  /** Runs for as long as the host does. */
  async function follow(): Promise<void> {
    await engine.whenOpen;
    engine
      .act((desk) => ok(atStart(desk)), { actor: { kind: 'system' }, answer: () => null })
      .catch((error: unknown) => log.fault('profile-not-stored', error));
    let seen: FrontDesk['office'] | null = null;
    for await (const _ of engine.topic.changes(undefined)) {
      const { office } = engine.stored();
      if (office === seen) continue;
      seen = office;
      if (office.profile) keep();
    }
  }
  void follow();

  return {
    profile: (): OfficeProfile => current().profile,
    hours: (): Hours => current().hours,
    phones: (): Phone[] => current().phones,
    policy: (): EscalationPolicy => current().policy,
    sameDay: (): SameDayRule => sameDayRuleOf(current().profile, current().hours),
    idleLockMs: (): number => idleLockMsOf(current().profile),
    isSetUp,

    trouble(): Trouble {
      if (file && !file.ok) return { what: 'file-not-used', problems: file.problems };
      current();
      return storedProblems ? { what: 'stored-not-used', problems: storedProblems } : null;
    },
  };
}
