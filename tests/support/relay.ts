// A joining machine without Electron: its real relay in this process, and the windows it would have.
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { onTestFinished } from 'vitest';
import type { Station } from '#contract/contract.ts';
import type { JoinView, Relay } from '#contract/join.ts';
import type { MachineRole } from '#core/machine/machine.ts';
import type { WindowRole } from '#core/role.ts';
import { composeRelay, type ToShell } from '../../electron/relay/compose.ts';
import type { Port } from '../../electron/relay/port.ts';
import { freshFolder } from './fresh-folder.ts';
import { sees } from './host-world.ts';
import { LOOPBACK } from './lan.ts';

export type RelayWorld = Awaited<ReturnType<typeof startRelay>>;

type Options = { role?: MachineRole; folder?: string; station?: number; isRestart?: boolean };

export async function startRelay({ role = 'desk', folder, station, isRestart = false }: Options = {}) {
  const told: ToShell[] = [];
  const home = folder ?? freshFolder('relay');
  const relay = await composeRelay(
    { role, folder: home, station: station ? { host: LOOPBACK, port: station } : null, isRestart },
    (message) => told.push(message),
  );
  onTestFinished(() => relay.stop());

  function wire(window: WindowRole) {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port2.close());
    const closed = new Promise<void>((resolve) => port2.once('close', resolve));
    relay.connect(port1 as unknown as Port, window);
    const client = createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
    return {
      client,
      closed,
      post: (message: unknown) => port2.postMessage(message),
      close: () => port2.close(),
    };
  }

  return {
    relay,
    folder: home,
    told,
    page: () => told.flatMap((message) => (message.type === 'page' ? [message.page] : [])).at(-1),
    readyCount: () => told.filter(({ type }) => type === 'ready').length,
    join: () => (wire('join').client as Relay).join,
    window() {
      const { client, ...rest } = wire(role);
      return { station: client as Station, ...rest };
    },
    seesState(is: (view: JoinView) => boolean): Promise<JoinView> {
      return sees((wire('join').client as Relay).join.view(), is);
    },
  };
}
