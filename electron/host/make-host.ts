// What handlers and views hold in their hands, made of the parts that compose.ts has started.
import type { StationSettings } from '#contract/station-settings.ts';
import type { storeFor } from './bell-only/store-for.ts';
import type { Boxes } from './boxes/boxes.ts';
import { findReceipts } from './find-receipts.ts';
import type { Host } from './host-parts.ts';
import { bellRules } from './metrics/bell-rule.ts';
import { officeNumbers } from './metrics/numbers.ts';
import { makePeople } from './people.ts';
import type { runSync } from './run-sync.ts';

type Ready = Pick<
  Host,
  | 'engine'
  | 'office'
  | 'access'
  | 'bell'
  | 'lan'
  | 'move'
  | 'desks'
  | 'alerting'
  | 'supervision'
  | 'ownAlarm'
  | 'opener'
>;

type Parts = Ready & {
  settings: StationSettings;
  practice: Host['practiceBell'];
  /** Null until the store has opened. */
  boxes: { current: Boxes | null };
  store: Pick<ReturnType<typeof storeFor>, 'state' | 'restored' | 'current'>;
  /** Asked only once everything stands. */
  sync(): ReturnType<typeof runSync>;
  setUpTrouble(): ReturnType<Host['health']>['profile'];
};

export function makeHost(parts: Parts): Host {
  const { settings, boxes, store, sync, setUpTrouble, practice, ...ready } = parts;
  const { office, bell, move, lan } = ready;
  return {
    ...ready,
    get profile() {
      return office.profile();
    },
    practice: settings.practice,
    isBellOnly: settings.bellOnly === true,
    numbers: officeNumbers({ engine: ready.engine, ruleOf: bellRules(office), store }),
    findReceipt: findReceipts({ engine: ready.engine, store }),
    practiceBell: practice,
    people: makePeople({
      seal: (content) => need(boxes.current).seal(content),
      read: (ref) => boxes.current?.read(ref) ?? null,
      forget: (ref) => boxes.current?.forget(ref),
    }),
    health: () => ({
      breaks: ready.supervision.breaks(),
      bell: { ...bell.health(), simulated: settings.bell === 'simulated' },
      store: move.isAway() ? 'moved' : store.state(),
      restored: store.restored(),
      profile: office.trouble() ?? setUpTrouble(),
      office: sync().state(),
      lan: lan.health(),
    }),
  };
}

function need<T>(value: T | null): T {
  if (value === null) throw new Error('asked before the store has opened');
  return value;
}
