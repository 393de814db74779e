// What is packaged is what was promised: its fuses, its contents, and that one person registers and one press rings.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'playwright/test';
import { bellOnAWire } from '#tests/support/bell-on-a-wire.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import { startStation } from '#tests/support/station.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Answers with the executable that the packaging step names on its last line. */
function makePackage(...words: string[]): string {
  const script = path.join(PROJECT, 'scripts/package.mjs');
  const said = execFileSync(process.execPath, [script, ...words], { cwd: PROJECT, encoding: 'utf8' });
  const named = said.trim().split('\n').at(-1)?.split(',')[0] ?? '';
  return path.join(PROJECT, named);
}

let made: string | null = null;

/** The same, but Playwright can look in; made once for all tests. */
function inspectablePackage(): string {
  made ??= makePackage('--inspectable');
  return made;
}

/** As the fuse wire writes it; the library names it only inside itself. */
const ON = '1'.charCodeAt(0);

/** The class that is the simulated bell, by the name that the bundler keeps. */
const SIMULATOR_CLASS = 'RunningDevice';

/** What practice mode runs from: there the simulator is, or the search for it proves nothing. */
function unpackagedPrograms(): string[] {
  const folder = path.join(PROJECT, 'out/main');
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

const archiveOf = (executable: string): string => path.join(path.dirname(executable), 'resources/app.asar');

test('the package that ships has its fuses set, and no simulator in it', async () => {
  const executable = makePackage();

  const fuses = await getCurrentFuseWire(executable);
  const on = (fuse: FuseV1Options): boolean => Number(fuses[fuse]) === ON;
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspector: on(FuseV1Options.EnableNodeCliInspectArguments),
    fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspector: false,
    fileProtocol: false,
    integrity: true,
    onlyAsar: true,
  });

  const archive = archiveOf(executable);
  const files = listPackage(archive, { isPack: false });
  const programs = files.filter((file) => /^\/out\/main\/.*\.js$/.test(file));
  expect(programs.length).toBeGreaterThan(2);
  expect(files.filter((file) => /simulat|device-model|\/dock/i.test(file))).toEqual([]);
  // The file names of a bundle could hide it; the simulator's own class could not.
  const packed = (file: string) => extractFile(archive, file.slice(1)).toString('utf8');
  expect(programs.filter((file) => packed(file).includes(SIMULATOR_CLASS))).toEqual([]);
  expect(unpackagedPrograms().some((text) => text.includes(SIMULATOR_CLASS))).toBe(true);
  // React and its kind are bundled into the windows; in the archive they would only be weight.
  expect(files.filter((file) => /^\/node_modules\/(react|@navikt|zod|@orpc)/.test(file))).toEqual([]);
});

test('in the packaged app one person registers and one press rings', async () => {
  const executable = inspectablePackage();
  // It must find its own native module, as it will where nobody has set anything.
  delete process.env.RINGEKLOKKE_SQLITE_BINDING;
  const bell = await bellOnAWire();
  const data = freshFolder('package');
  const profile = profileFile({ regime: 'appointmentOnly' });
  const station = await startStation({ program: executable, data, profile, bell: bell.wire.hostPath });
  try {
    expect(await station.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
    const staff = receptionist(station.desk);
    await staff.becomesFirstManager('Leder', '2580');

    const code = await visitor(station.kiosk).registersForAnAppointment();
    await staff.seesWaiting(code);

    bell.device.press();
    await staff.seesTheRing();
    await bell.device.acked(1);
    await staff.takesTheRing();
    await bell.device.led('seen');
  } finally {
    await station.stop();
    await bell.stop();
    fs.rmSync(data, { recursive: true, force: true });
  }
});

test('the packaged app refuses a simulated bell, in one line', async () => {
  const executable = inspectablePackage();
  const words = ['--no-sandbox', '--bell=simulated', `--data=${freshFolder('package-refused')}`];
  let said = '';
  let code = 0;
  try {
    execFileSync(executable, words, { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
  } catch (error) {
    const ended = error as { status: number; stderr: string };
    [code, said] = [ended.status, ended.stderr];
  }
  expect(code).toBe(2);
  expect(said).toContain('this package holds no simulated bell');
  expect(said).not.toContain('Error:');
});
