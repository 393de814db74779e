// Which of the shipped modules are stood in for: those that touch a thread, a board, the disk beside the store's, or a
// deliberately slow hash. To be imported before anything of the host is.
import { registerHooks } from 'node:module';

type StandIn = { specifier: string; importedBy: string; by: string };

const STAND_INS: StandIn[] = [
  { specifier: 'node:worker_threads', importedBy: '/electron/host/store/store.ts', by: './store-thread.ts' },
  {
    specifier: '#native/doorbell/simulated.ts',
    importedBy: '/electron/host/practice-bell.ts',
    by: './outside-bell.ts',
  },
  { specifier: './scrypt.ts', importedBy: '/electron/host/pins/pins.ts', by: './cheap-scrypt.ts' },
  { specifier: './reserve.ts', importedBy: '/supervision/disk-watch.ts', by: './cheap-reserve.ts' },
  { specifier: 'node:fs/promises', importedBy: '/supervision/disk-watch.ts', by: './still-files.ts' },
  { specifier: 'node:fs/promises', importedBy: '/supervision/alive.ts', by: './still-files.ts' },
];

registerHooks({
  resolve(specifier, context, next) {
    const standIn = STAND_INS.find(
      (one) => one.specifier === specifier && context.parentURL?.endsWith(one.importedBy),
    );
    return standIn
      ? { url: new URL(standIn.by, import.meta.url).href, shortCircuit: true }
      : next(specifier, context);
  },
});
