// The station's address as a person types it: the usual port goes without saying, except in a browser.
import type { DeskHealth } from '#contract/desk/health.ts';
import { DEFAULT_PORT } from '#contract/lan-port.ts';

type Listening = Pick<Extract<DeskHealth['lan'], { state: 'listening' }>, 'address' | 'port'>;

export const typedAddress = ({ address, port }: Listening): string =>
  port === DEFAULT_PORT ? address : `${address}:${port}`;

export const webAddress = ({ address, port }: Listening): string => `https://${address}:${port}`;
