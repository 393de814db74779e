// A small network on this machine: a switch, and machines on cables that can be cut. Each is a network namespace of its
// own, with nothing of the real network in it, and all of it goes away with the process that made it, however that ends.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Machine = {
  name: string;
  address: string;
  /** The same command, run on this machine. */
  inside(command: string[]): [string, ...string[]];
  /** Pulled out at the switch: the machine sees its link go down. */
  cut(): void;
  restore(): void;
  /** What this machine says to that one is lost on the way, and the other way all is well; until the answer is called. */
  losesAllTo(other: Machine): () => void;
};

export type Lan = { machine(name: string): Machine; stop(): Promise<void> };

/** Names of network interfaces end after 15 characters: these leave room for a process id and three counters. */
let lanCount = 0;
const prefixOf = (): string => `rk${process.pid.toString(36)}${(lanCount++).toString(36)}`;

const ip = (...words: string[]): string =>
  execFileSync('ip', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Why no network can be made here, in a few words; null where it can. */
export function whyNoLan(): string | null {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only';
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  const name = prefixOf();
  try {
    ip('netns', 'add', name);
    ip('-n', name, 'link', 'add', 'name', 'one', 'type', 'veth', 'peer', 'name', 'other');
    return null;
  } catch (error) {
    return `this machine makes no network namespaces: ${(error as Error).message.split('\n').at(-2)}`;
  } finally {
    removeQuietly(name);
  }
}

function removeQuietly(namespace: string): void {
  try {
    ip('netns', 'del', namespace);
  } catch {
    // It was never made.
  }
}

/**
 * Waits for the end of its input, which comes even when this process is killed, and then ends every program in the
 * namespaces and removes them. The cables lie in them and go with them.
 */
const CARETAKER = `cat >/dev/null
for name in "$@"; do ip netns pids "$name" | xargs -r kill -KILL; done
for name in "$@"; do ip netns del "$name"; done`;

function startCaretaker(namespaces: string[]): ChildProcess {
  const words = ['-c', CARETAKER, 'caretaker', ...namespaces];
  // A group of its own: a signal to everybody at the terminal must not end it first.
  const caretaker = spawn('sh', words, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  caretaker.unref();
  (caretaker.stdin as unknown as { unref(): void }).unref();
  return caretaker;
}

const PREFIX_LENGTH = 24;
/** A private network, as an office has one. */
const addressOf = (index: number): string => `10.20.30.${index + 1}`;

function plugIn(lanSwitch: string, namespace: string, index: number): { cut(): void; restore(): void } {
  const port = `port${index}`;
  ip('netns', 'add', namespace);
  ip(
    '-n',
    lanSwitch,
    'link',
    'add',
    'name',
    port,
    'type',
    'veth',
    'peer',
    'name',
    'eth0',
    'netns',
    namespace,
  );
  ip('-n', lanSwitch, 'link', 'set', port, 'master', 'switch', 'up');
  ip('-n', namespace, 'address', 'add', `${addressOf(index)}/${PREFIX_LENGTH}`, 'dev', 'eth0');
  ip('-n', namespace, 'link', 'set', 'eth0', 'up');
  ip('-n', namespace, 'link', 'set', 'lo', 'up');
  return {
    cut: () => void ip('-n', lanSwitch, 'link', 'set', port, 'down'),
    restore: () => void ip('-n', lanSwitch, 'link', 'set', port, 'up'),
  };
}

export function openLan(names: string[]): Lan {
  const prefix = prefixOf();
  const lanSwitch = `${prefix}-switch`;
  const namespaceOf = (name: string): string => `${prefix}-${name}`;
  const caretaker = startCaretaker([lanSwitch, ...names.map(namespaceOf)]);
  ip('netns', 'add', lanSwitch);
  ip('-n', lanSwitch, 'link', 'add', 'name', 'switch', 'type', 'bridge');
  ip('-n', lanSwitch, 'link', 'set', 'switch', 'up');
  const machines = names.map((name, index): Machine => {
    const namespace = namespaceOf(name);
    const cable = plugIn(lanSwitch, namespace, index);
    return {
      name,
      address: addressOf(index),
      inside: (command) => ['nsenter', `--net=/run/netns/${namespace}`, ...command],
      ...cable,
      losesAllTo(other) {
        const route = ['route', 'add', 'blackhole', `${other.address}/32`];
        ip('-n', namespace, ...route);
        return () => void ip('-n', namespace, 'route', 'del', ...route.slice(2));
      },
    };
  });
  return {
    machine(name) {
      const found = machines.find((one) => one.name === name);
      if (!found) throw new Error(`no machine ${name} on this network`);
      return found;
    },
    async stop() {
      if (caretaker.exitCode !== null) return;
      caretaker.ref();
      const ended = once(caretaker, 'exit');
      caretaker.stdin?.end();
      await ended;
    },
  };
}
