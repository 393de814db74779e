// The operator's set-up file at start: checked like the wizard's steps, taken once, and every error told by its field.

import type { DeskHealth } from '#contract/desk/health.ts';
import { checkProfile, problemLine, problemsIn } from '#contract/profile-problems.ts';
import { SetUpFile } from '#contract/set-up-file.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import { profileSet } from '#core/office/office.ts';
import { ok, type Result } from '#core/result.ts';
import { addFirstManager } from '#core/staff/staff.ts';
import type { Host } from '../host-parts.ts';
import type { Log } from '../log.ts';
import { digestOf, readJson } from './read-profile.ts';

type SetUpRead = { ok: true; file: SetUpFile } | { ok: false; problems: string[] };

function readSetUp(path: string): SetUpRead {
  const found = readJson(path);
  if (!('json' in found)) return { ok: false, problems: [found.problem] };
  const parsed = SetUpFile.safeParse(found.json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error).map(problemLine) };
  const checked = checkProfile(parsed.data.profile);
  if (checked.ok) return { ok: true, file: parsed.data };
  const problems = checked.problems.map(({ path: at, code }) => ({ path: `profile.${at}`, code }));
  return { ok: false, problems: problems.map(problemLine) };
}

/** The PIN is no part of the digest: four digits would be guessed from it in a moment. */
function facts(desk: FrontDesk, { file, host }: { file: SetUpFile; host: Host }): Fact[] {
  const digest = digestOf(file.profile);
  if (desk.office.taken['set-up'] === digest) return [];
  const station = host.engine.station();
  const lan: Fact[] =
    file.lan === undefined || file.lan === desk.lanOn
      ? []
      : [{ type: 'lan-switched', subject: station, data: { on: file.lan } }];
  return [...profileSet({ station, profile: file.profile, digest, from: 'set-up' }), ...lan];
}

const SYSTEM = { kind: 'system' } as const;
/** No desk asks for this PIN's hash. */
const NOBODYS_DESK = 'set-up' as DeskId;

async function hireFirst(host: Host, { name, pin }: NonNullable<SetUpFile['firstManager']>): Promise<void> {
  if (host.engine.stored().staff.size > 0) return;
  const sealed = host.people.sealStaff({ name, pin: await host.access.pins.hash(NOBODYS_DESK, pin) });
  const staff = host.engine.ids.uuid7() as StaffId;
  const decide = (desk: FrontDesk): Result<Fact[], 'already-set-up'> =>
    addFirstManager(desk, { staff, personRef: sealed.ref });
  await host.engine.act(decide, { actor: SYSTEM, sealed: [sealed], answer: () => null });
}

/** Errors go to stderr, one line a field, for whoever wrote the file; the desk says so too. */
function tellProblems(problems: string[], log: Log): void {
  for (const problem of problems) console.error(`set-up: ${problem}`);
  log.event('set-up-not-used', { problems });
}

async function takeSetUp(host: Host, file: SetUpFile, log: Log): Promise<void> {
  await host.engine.whenOpen;
  try {
    await host.engine.act((desk) => ok(facts(desk, { file, host })), { actor: SYSTEM, answer: () => null });
    if (file.firstManager) await hireFirst(host, file.firstManager);
  } catch (error) {
    log.fault('set-up-not-stored', error);
  }
}

/** Why the file was not used, for the desks; null while there is none, or nothing is wrong with it. */
export function runSetUp(host: Host, path: string | null, log: Log): DeskHealth['profile'] {
  if (path === null) return null;
  const read = readSetUp(path);
  if (read.ok) {
    void takeSetUp(host, read.file, log);
    return null;
  }
  tellProblems(read.problems, log);
  return { what: 'set-up-not-used', problems: read.problems };
}
