// A front desk for tests: plays decisions, folds their facts as the engine does, and keeps all that happened.
import { DEFAULT_POLICY } from './doorbell/policy.ts';
import { ring } from './doorbell/press.ts';
import type { Ago } from './doorbell/ring-clock.ts';
import { resumeHeld, tickRings } from './doorbell/tick.ts';
import type { Actor, Fact } from './fact.ts';
import { emptyFrontDesk, evolve, type FrontDesk } from './front-desk.ts';
import type { Regime } from './hours/regime.ts';
import type { DeskId, PersonRef, RingId, StaffId, StationId, VisitId } from './ids.ts';
import type { Moment } from './moment.ts';
import { ok, type Result } from './result.ts';
import { registerVisit } from './visit/decide.ts';

export type Happened = { fact: Fact; moment: Moment; actor: Actor };

export const SYSTEM: Actor = { kind: 'system' };
const VISITOR: Actor = { kind: 'visitor' };
export const BELL: Actor = { kind: 'device', device: 'bell' };
export const KARI = 'kari' as StaffId;
export const DESK_1 = 'desk-1' as DeskId;
export const DESK_2 = 'desk-2' as DeskId;
export const ADVISER = { staff: KARI, role: 'adviser' } as const;
export const staffAt = (desk: DeskId): Actor => ({ kind: 'staff', staff: KARI, desk });

/** Sunday 22 November 2026 at 13.00 in Oslo. */
const START_MS = Date.UTC(2026, 10, 22, 12);
/** More levels than any test lets pile up: what goes on after this never comes to rest. */
const ROUNDS_MAX = 100;

export const rebuilt = (log: Happened[]): FrontDesk =>
  log.reduce((desk, { fact, moment, actor }) => evolve(desk, fact, moment, actor), emptyFrontDesk);

type PressDetails = { deviceEpoch?: number; ageMs?: number | null; regime?: Regime };

export type PlayedDesk = ReturnType<typeof playDesk>;

export function playDesk(regime: Regime = 'appointmentOnly') {
  const log: Happened[] = [];
  let desk: FrontDesk = { ...emptyFrontDesk, regime: null };
  let moment: Moment = { wallMs: START_MS, bootMs: 1_000, bootId: 'boot-0', skewMs: null };
  let made = 0;

  function act<R extends string>(decided: Result<Fact[], R>, actor: Actor): Fact[] | R {
    if (!decided.ok) return decided.refusal;
    for (const fact of decided.value) {
      desk = evolve(desk, fact, moment, actor);
      log.push({ fact, moment, actor });
    }
    return decided.value;
  }

  function become(next: Regime): void {
    const changed: Fact = { type: 'regime-changed', subject: 'station' as StationId, data: { regime: next } };
    act(ok([changed, ...resumeHeld(desk, next)]), SYSTEM);
  }
  become(regime);

  return {
    log,
    desk: () => desk,
    now: () => moment,
    ago: (agoMs: number): Ago => ({ now: moment, agoMs }),
    regime: (): Regime => desk.regime ?? 'unstaffed',
    act,
    become,

    wait(ms: number): void {
      moment = { ...moment, wallMs: moment.wallMs + ms, bootMs: moment.bootMs + ms };
    },
    /** The wall clock alone is moved: by a person, or by the network's time. */
    jump(ms: number): void {
      moment = { ...moment, wallMs: moment.wallMs + ms };
    },
    reboot(): void {
      moment = { ...moment, bootMs: 500, bootId: `boot-${++made}` };
    },

    /** As the engine does it: until nothing is due. */
    tick(): Fact[] {
      const fired: Fact[] = [];
      for (let facts = tickRings(desk, moment); facts.length > 0; facts = tickRings(desk, moment)) {
        act(ok(facts), SYSTEM);
        fired.push(...facts);
        if (fired.length > ROUNDS_MAX) throw new Error('levels fire without end');
      }
      return fired;
    },

    register(acute: boolean, day = '2026-11-22', entropy = made * 7919): VisitId {
      const visit = `visit-${++made}` as VisitId;
      const personRef = `person-${made}` as PersonRef;
      const at = { channel: 'kiosk', regime: this.regime(), day } as const;
      act(registerVisit(desk, { visit, personRef, acute, entropy, ...at }), VISITOR);
      if (acute && this.regime() !== 'dropIn')
        act(ok(ring(desk, { from: 'visit', visit }, this.regime(), DEFAULT_POLICY)), VISITOR);
      return visit;
    },

    /** The ring this press opened or joined, or null when it was known. */
    press(number: number, { deviceEpoch = 1, ageMs = 0, regime }: PressDetails = {}): RingId | null {
      const press = { device: 'bell', deviceEpoch, number };
      const facts = ring(desk, { from: 'bell', press, ageMs }, regime ?? this.regime(), DEFAULT_POLICY);
      act(ok(facts), BELL);
      return facts[0] ? (facts[0].subject as RingId) : null;
    },

    ring: (id: RingId | null) => (id ? desk.rings.get(id) : undefined),
    visit: (id: VisitId) => desk.visits.get(id),
  };
}

/** The ring of the bell's first press. */
export const FIRST_RING = 'bell.1.1' as RingId;

/** Somebody has rung, and nobody has done anything yet. */
export function playRung(): PlayedDesk {
  const play = playDesk();
  play.press(1);
  return play;
}
