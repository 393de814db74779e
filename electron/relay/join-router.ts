// Answers the joining page of this machine: the station is not there yet to do it.
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { type JoinView, joinContract } from '#contract/join.ts';
import { readAddress, type StationAddress } from '#contract/station-address.ts';
import type { PairRefusal } from '../lan/pair-client.ts';
import { isWireMessage } from '../lan/wire-message.ts';
import type { LiveValue } from './live-value.ts';
import { messageOf, type Port } from './port.ts';

export type JoinDeeds = {
  view: LiveValue<JoinView>;
  pair(address: StationAddress, code: string): Promise<PairRefusal | 'busy' | null>;
  /** False: this machine belongs to no station. */
  moveTo(address: StationAddress): boolean;
};

/** As it is shown at the station: 1234 5678. */
const CODE = /^\d{8}$/;

const done = { ok: true, value: {} } as const;
const refused = <const R extends string>(refusal: R) => ({ ok: false, refusal }) as const;

const routes = implement(joinContract).$context<JoinDeeds>();

const router = routes.router({
  join: {
    view: routes.join.view.handler(({ context, signal }) => context.view.follow(signal)),
    pair: routes.join.pair.handler(async ({ input, context }) => {
      const address = readAddress(input.address);
      const code = input.code.replaceAll(/\s/g, '');
      if (!address) return refused('no-address');
      if (!CODE.test(code)) return refused('no-code');
      const refusal = await context.pair(address, code);
      return refusal ? refused(refusal) : done;
    }),
    newAddress: routes.join.newAddress.handler(({ input, context }) => {
      const address = readAddress(input.address);
      if (!address) return refused('no-address');
      return context.moveTo(address) ? done : refused('not-paired');
    }),
  },
});

export function joinRouter(deeds: JoinDeeds): { connect(port: Port): void } {
  const handler = new RPCHandler<JoinDeeds>(router);
  return {
    connect(port) {
      const guarded = {
        postMessage: (message: unknown) => port.postMessage(message),
        addEventListener(name: string, listener: (event: { data: unknown }) => void) {
          if (name === 'close') return void port.on('close', () => listener({ data: null }));
          port.on('message', (event: unknown) => {
            const data = messageOf(event);
            if (isWireMessage(data)) listener({ data });
          });
        },
      };
      handler.upgrade(guarded as unknown as MessagePort, { context: deeds });
      port.start();
    },
  };
}
