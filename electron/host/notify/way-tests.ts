// The daily test: one harmless alert by each way the office has, and what came of it. Hearing it is a person's part.
import type { AlertWay } from '#core/alert/alert.ts';
import { wayTested } from '#core/alert/way-test.ts';
import { ok } from '#core/result.ts';
import { alertWords } from './alert-words.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { contactsOf, whom } from './whom.ts';

export function makeWayTests({ engine, ways, profile, openDesks, contact, log }: DispatcherParts) {
  async function tryWay(way: AlertWay): Promise<void> {
    const now = engine.clock.now();
    const desk = engine.ahead();
    // Those whom a level beyond the desks would reach first, and the duty phone itself.
    const people = whom(desk, ['duty-adviser'], now);
    const alert = {
      id: engine.ids.uuid7(),
      what: 'test' as const,
      ring: null,
      level: 0,
      at: now.wallMs,
      text: alertWords(profile(), 'test', now.wallMs),
    };
    const outcome =
      way === 'desks'
        ? openDesks().length > 0
          ? 'sent'
          : 'nobody-to-reach'
        : await ways.send(
            way,
            alert,
            contactsOf(people, profile(), (staff) => contact(desk, staff)),
          );
    await engine.act(() => ok(wayTested(engine.station(), way, outcome)), {
      actor: { kind: 'system' },
      answer: () => null,
      tellFirst: true,
    });
  }

  return {
    /** All at once: a slow message keeps nobody from hearing the siren. */
    run(): void {
      for (const way of ['desks' as const, ...ways.names()])
        tryWay(way).catch((error: unknown) => log.fault('way-test-not-stored', error));
    },
  };
}
