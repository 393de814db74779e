// A call from a desk on another machine, through its relay and TLS, against the same call from the station's own desk
// window. Both windows are real, both calls are stored by the same host, and both go out while nothing else does.
import net from 'node:net';
import { prepareJoined } from '#tests/support/joined-station.ts';
import type { Depth, Group, Measured, Sides } from '../figures.ts';
import { freshFolder } from '../folder.ts';
import { type Launched, launch } from '../launch.ts';
import { benchProfile } from '../our-app.ts';
import { median, percentile } from '../paired.ts';
import { type RawCalls, rawCallsOn } from './raw-calls.ts';

const CALLS: Record<Depth, number> = { quick: 25, full: 200 };
const WARM_UP_CALLS = 20;
const HOST = '127.0.0.1';
const MANAGER = { name: 'Leder', pin: '2468' };

/** Taken from the system and given back: nobody else takes it in the moment between. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, HOST, () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function must(calls: RawCalls, call: string, input: object): Promise<Record<string, unknown>> {
  const answer = await calls.ask(call, input);
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value ?? {};
}

/** A ring whose door is open. How many came can be told again and again: each time a fact, and no list grows. */
async function openRing(local: RawCalls): Promise<string> {
  const errand = { kind: 'acute', need: 'not-said' };
  const { visit } = await must(local, 'register', { errand, language: 'nb' });
  const ring = `visit.${String(visit)}`;
  await must(local, 'acknowledgeRing', { ring, answer: 'taking-it', by: null });
  await must(local, 'ringDoorOpened', { ring, minutesAgo: 0 });
  return ring;
}

async function deskWires(station: Launched, joined: Launched): Promise<{ local: RawCalls; lan: RawCalls }> {
  const local = await rawCallsOn(await station.page('/desk/'));
  const lan = await rawCallsOn(await joined.page('/desk/'));
  return { local, lan };
}

async function open(depth: Depth): Promise<Sides> {
  const data = freshFolder('call-lan');
  const profile = benchProfile(data, 'appointments');
  const port = await freePort();
  const place = { host: HOST, port };
  const prepared = await prepareJoined({
    data,
    profile,
    manager: MANAGER,
    machines: ['desk'],
    station: place,
  });
  const stationWords = [`--data=${data}`, `--profile=${profile}`, `--lan=${HOST}:${port}`, '--windows=desk'];
  const station = await launch(['.', ...stationWords]);
  const joined = await launch(['.', `--data=${prepared.machines[0]?.data}`, '--role=desk']);
  const { local, lan } = await deskWires(station, joined);
  for (const calls of [local, lan]) await must(calls, 'signIn', { staff: prepared.staff, pin: MANAGER.pin });
  const ring = await openRing(local);

  const stored = (calls: RawCalls, count: number) => calls.time('ringPeopleCame', { ring, count: 2 }, count);
  const refused = (calls: RawCalls, count: number) => calls.time('ringComing', { ring: 'no-such' }, count);
  for (const calls of [local, lan]) await stored(calls, WARM_UP_CALLS);
  const side = (calls: RawCalls) => async (): Promise<Measured> => ({
    call_lan_p50: percentile(await stored(calls, CALLS[depth]), 50),
  });
  return {
    ours: side(lan),
    baseline: side(local),
    async close() {
      // Without the disk in it: no figure, but it says what of the ratio is the wire.
      const [far, near] = [
        median(await refused(lan, WARM_UP_CALLS)),
        median(await refused(local, WARM_UP_CALLS)),
      ];
      console.log(`a call that stores nothing: ${far.toFixed(1)} ms over TLS, ${near.toFixed(1)} ms locally`);
      await joined.stop();
      await station.stop();
    },
  };
}

export const callLan: Group = { name: 'call_lan', pairCount: 6, warmsUp: false, open };
