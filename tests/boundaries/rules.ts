// Which folder may import what: the one table that the boundaries test enforces. A new library is a new word here.

export type Rule = {
  /** A folder or a file; the longest one that fits a file is its rule. */
  path: string;
  /** Own folders and files it may import. */
  own: string[];
  libraries: string[];
  /** May it use Node's built-in modules? */
  node: boolean;
  /** Its files never import one another. */
  isApart?: boolean;
  because: string;
};

const FONTS = ['source-sans-3', 'noto-sans-ethiopic', 'noto-sans-arabic'].map(
  (name) => `@fontsource/${name}`,
);
const WINDOW = {
  libraries: ['react', 'react-dom', '@navikt/ds-react', '@navikt/aksel-icons', '@orpc/client'],
  node: false,
};

const windowParts = ['renderer/ui', 'renderer/text', 'renderer/client', 'contract', 'core'];

export const RULES: Rule[] = [
  {
    path: 'core',
    own: ['core'],
    libraries: ['temporal-polyfill'],
    node: false,
    because: 'the rules of the front desk run anywhere and are tested without anything around them',
  },
  {
    path: 'contract',
    own: ['contract', 'core'],
    libraries: ['zod', '@orpc/contract'],
    node: false,
    because: 'every side reads it, so it can bring nothing that only one side has',
  },
  {
    path: 'native',
    own: ['native', 'core'],
    libraries: ['serialport'],
    node: true,
    because: 'hardware is reached here and nowhere else',
  },
  {
    path: 'electron/main.ts',
    own: ['electron/shell', 'contract', 'core/role.ts'],
    libraries: ['electron'],
    node: true,
    because: 'it reads role and settings and opens windows; everything else is the host’s',
  },
  {
    path: 'electron/shell',
    own: ['electron/shell', 'electron/lan/protocol.ts', 'contract', 'core/role.ts'],
    libraries: ['electron'],
    node: true,
    because: 'windows and lock only; it starts the host by file path, so the two can run apart',
  },
  {
    path: 'electron/relay',
    own: ['electron/relay', 'electron/lan', 'contract', 'core'],
    libraries: ['ws', 'zod', '@orpc/server'],
    node: true,
    because:
      'a plain Node program that carries the words of a window, and knows nothing of a station’s insides',
  },
  {
    path: 'electron/preload',
    own: ['electron/preload', 'contract'],
    libraries: ['electron'],
    node: false,
    because: 'sandboxed: it hands on the calls of its own role',
  },
  {
    path: 'electron/host',
    own: ['electron/host', 'electron/lan', 'contract', 'core', 'native'],
    libraries: ['better-sqlite3', '@orpc/server', 'pino', 'jose', 'nodemailer', 'ws', 'zod'],
    node: true,
    because: 'a plain Node program: the same one runs as a system service without Electron',
  },
  {
    path: 'electron/lan',
    own: ['electron/lan', 'contract', 'core'],
    libraries: ['ws', '@noble/curves', 'selfsigned', 'zod'],
    node: true,
    because: 'what a station and a joining machine must agree on, to the byte',
  },
  {
    path: 'electron/host/handlers',
    own: ['electron/host', 'contract', 'core'],
    libraries: ['@orpc/server', 'zod'],
    node: true,
    isApart: true,
    because: 'a call does one thing; what two calls share lies in the engine',
  },
  {
    path: 'renderer/kiosk',
    own: ['renderer/kiosk', ...windowParts],
    ...WINDOW,
    because: 'a visitor’s window never holds another role’s screens',
  },
  {
    path: 'renderer/desk',
    own: ['renderer/desk', ...windowParts],
    ...WINDOW,
    because: 'a desk’s window never holds another role’s screens',
  },
  {
    path: 'renderer/display',
    own: ['renderer/display', ...windowParts],
    ...WINDOW,
    because: 'a public display never holds another role’s screens',
  },
  {
    path: 'renderer/join',
    own: ['renderer/join', ...windowParts],
    ...WINDOW,
    because: 'whoever joins a machine to a station is not yet anybody’s window',
  },
  {
    path: 'renderer/dock',
    own: ['renderer/dock', ...windowParts],
    ...WINDOW,
    because: 'the simulated bell of practice mode is no part of a real window',
  },
  {
    path: 'renderer/ui',
    own: ['renderer/ui', 'renderer/text', 'contract', 'core'],
    libraries: [...WINDOW.libraries, '@navikt/ds-css', ...FONTS],
    node: false,
    because: 'shared parts, used by the office pages too: they know no host',
  },
  {
    path: 'renderer/text',
    own: ['renderer/text', 'contract', 'core'],
    libraries: ['intl-messageformat'],
    node: false,
    because: 'every sentence, used by windows and by the office pages',
  },
  {
    path: 'renderer/client',
    own: ['renderer/client', 'contract', 'core'],
    libraries: ['react', '@orpc/client', '@orpc/contract'],
    node: false,
    because: 'the one way from a window to the host',
  },
  {
    path: 'office',
    own: ['office', 'contract', 'core', 'renderer/ui', 'renderer/text'],
    libraries: ['fastify', 'postgres', 'jose', 'cloudevents', 'zod'],
    node: true,
    because: 'another machine: it shares the contract with the station, never its code',
  },
];

export type Ban = { path: string; names: string[]; except: string[]; because: string };

/** Calls that a folder may not make; `new Date()` means without arguments. */
export const BANS: Ban[] = [
  {
    path: 'core',
    names: [
      ...['Date.now', 'new Date()', 'randomUUID', 'Math.random', 'performance.now'],
      ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    ],
    except: [],
    because: 'a rule is told the moment and the ids, so that a test can decide them',
  },
  {
    path: 'electron/host',
    names: ['Date.now', 'new Date()', 'randomUUID'],
    except: ['electron/host/clock.ts', 'electron/host/ids.ts'],
    because: 'one clock and one source of ids, so that tests can move the first and name the second',
  },
];
