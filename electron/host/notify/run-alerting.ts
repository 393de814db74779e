// Alerting, put together: it follows the rings for as long as the host runs, and tells views and handlers how it stands.
import type { AlertWay } from '#core/alert/alert.ts';
import type { RelayLines } from '../relay-lines.ts';
import { makeCanReach } from './can-reach.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { makeDispatcher } from './dispatcher.ts';
import { liveWays, type MakeWays } from './live-ways.ts';
import { openWaySecrets, type WaySecrets } from './secrets.ts';
import { makeWayTests } from './way-tests.ts';
import { makeWays } from './ways/make-ways.ts';

/** Every desk has its picture first: a message takes seconds, a desk a few milliseconds. */
const AFTER_DESKS_MS = 5;

export type Alerting = ReturnType<typeof runAlerting>;

type Parts = Omit<DispatcherParts, 'ways'> & {
  keyFolder: string;
  lines: RelayLines;
  /** In the place of the real ones, for a test. */
  makeWays: MakeWays | undefined;
};

export function runAlerting({ keyFolder, lines, makeWays: inTheirPlace, ...parts }: Parts) {
  const { engine, log, profile, openDesks } = parts;
  const secrets = openWaySecrets(keyFolder, log);
  const real: MakeWays = (settings) =>
    makeWays({ secrets, clock: engine.clock, lines, changed: () => engine.topic.changed() }, settings);
  const ways = liveWays({
    clock: engine.clock,
    log,
    settings: () => profile().alerting.ways,
    make: inTheirPlace ?? real,
  });
  const dispatcher = makeDispatcher({ ...parts, ways });
  const tests = makeWayTests({ ...parts, ways });
  const stopping = new AbortController();

  async function follow(): Promise<void> {
    for await (const _ of engine.topic.changes(stopping.signal)) {
      await new Promise<void>((resolve) => void engine.clock.after(AFTER_DESKS_MS, resolve));
      if (!stopping.signal.aborted) dispatcher.look();
    }
  }
  void follow();

  return {
    /** Called once a test has been decided. */
    test: tests.run,
    waysHad: (): AlertWay[] => ['desks', ...ways.names()],
    waysHealth: ways.health,
    canReach: makeCanReach({ ...parts, ways }),
    openDesks,
    /** Which ways have theirs, and a new one, with which the way begins anew. */
    secrets: {
      which: secrets.which,
      set(secret: Parameters<WaySecrets['set']>[0]): void {
        secrets.set(secret);
        ways.again();
      },
    },
    async stop(): Promise<void> {
      stopping.abort();
      await ways.stop();
    },
  };
}
