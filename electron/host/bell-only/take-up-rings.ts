// What rang while only the bell worked becomes rings of the whole station: nobody is lost, and a named person closes each.

import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import { ring } from '#core/doorbell/press.ts';
import type { Fact, FactRecord } from '#core/fact.ts';
import { evolve, type FrontDesk } from '#core/front-desk.ts';
import type { Hours } from '#core/hours/opening.ts';
import { regimeAt } from '#core/hours/regime.ts';
import { elapsedMs, type Moment } from '#core/moment.ts';
import { ok } from '#core/result.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import { leftBehind, putAside } from './bell-journal.ts';

const ACTOR = { kind: 'system' } as const;

type Parts = {
  engine: Engine;
  log: Log;
  journalFolder: string;
  hours(): Hours;
  policy(): EscalationPolicy;
};

/** With its age, as a press that the device had kept; whoever looked at it then has no name, so it rings again. */
function factsOf(record: FactRecord, desk: FrontDesk, now: Moment, parts: Parts): Fact[] {
  const { fact, moment } = record;
  if (fact.type !== 'ring-opened' && fact.type !== 'ring-joined') return [];
  const { source } = fact.data;
  const regime = regimeAt(parts.hours(), now.wallMs);
  if (source.from === 'visit') return [];
  const ageMs = source.ageMs === null ? null : source.ageMs + elapsedMs(moment, now);
  return ring(desk, { ...source, ageMs }, regime, parts.policy());
}

/** Once the store has opened. Answers from when only the bell worked, by the wall clock; null: it did not. */
export async function takeUpRings(parts: Parts): Promise<number | null> {
  const { engine, log, journalFolder } = parts;
  try {
    const left = leftBehind(journalFolder);
    const records = left.flatMap((one) => one.records);
    if (left.length === 0) return null;
    await engine.act(
      (desk, moment) => {
        const facts: Fact[] = [];
        let after = desk;
        for (const record of records)
          for (const fact of factsOf(record, after, moment, parts)) {
            facts.push(fact);
            after = evolve(after, fact, moment, ACTOR);
          }
        return ok(facts);
      },
      { actor: ACTOR, answer: () => null },
    );
    // Only now: a crash before this takes them up once more, and a press that is known rings no second time.
    putAside(left.map(({ file }) => file));
    return records[0]?.moment.wallMs ?? null;
  } catch (error) {
    log.fault('bell-only-not-taken-up', error);
    return null;
  }
}
