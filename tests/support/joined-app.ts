// Starts the built app as a machine that joins a station, in real Electron, and finds its one window.
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { MachineRole } from '#core/machine/machine.ts';
import { PROJECT } from './station.ts';

export type JoinedApp = { app: ElectronApplication; page: Page; stop(): Promise<void> };

type Options = {
  role: MachineRole;
  data: string;
  /** address[:port], as the operator would name it; left out when the machine has been paired. */
  station?: string;
  program?: string;
};

export function joinedArguments({ role, data, station }: Options): string[] {
  const args = ['.', `--data=${data}`, `--role=${role}`];
  if (process.getuid?.() === 0) args.unshift('--no-sandbox');
  // A machine with a loudspeaker, as far as the page can tell: test machines have none.
  args.unshift('--use-fake-device-for-media-stream');
  if (station) args.push(`--station=${station}`);
  return args;
}

export async function startJoined(options: Options): Promise<JoinedApp> {
  const app = await _electron.launch({
    args: joinedArguments(options),
    cwd: PROJECT,
    env: { ...process.env, ELECTRON_ENABLE_LOGGING: '1' } as Record<string, string>,
    ...(options.program ? { executablePath: options.program } : {}),
  });
  const page = app.windows()[0] ?? (await app.waitForEvent('window'));
  return { app, page, stop: () => app.close() };
}
