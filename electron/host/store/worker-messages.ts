// What the host's thread and the store's worker say to each other.
import type { Identity } from '../identity.ts';
import type { Folders } from './healed.ts';
import type { StoreFaultCode } from './store-fault.ts';
import type { Loaded, Store } from './store-types.ts';

export type Call = keyof Store;

export type ToWorker = { id: number; call: Call; args: unknown[] };

export type Fault = { code: StoreFaultCode; message: string };

export type FromWorker =
  | { is: 'opened'; loaded: Loaded; identity: Identity; wrappingKey: string }
  | { is: 'refused'; fault: Fault }
  | { is: 'answer'; id: number; value: unknown }
  | { is: 'fault'; id: number; fault: Fault };

export type WorkerSettings = Folders;
