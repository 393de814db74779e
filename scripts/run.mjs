// Runs any command in the prepared environment: `node scripts/run.mjs [--build] <command> [words…]`.
import { buildIfChanged } from './setup/build.mjs';
import { handOver } from './setup/hand-over.mjs';
import { PROJECT, prepare } from './setup/prepare.mjs';
import { sayFailure } from './setup/say.mjs';
import { hasDisplay, withDisplay } from './setup/virtual-display.mjs';

const words = process.argv.slice(2);
const wantsBuild = words[0] === '--build';
const [command, ...rest] = wantsBuild ? words.slice(1) : words;

if (command) {
  process.exitCode = await runPrepared().catch((error) => {
    sayFailure(error);
    return 1;
  });
} else {
  console.error('Name the command to run: node scripts/run.mjs [--build] <command> [words…]');
  process.exitCode = 2;
}

async function runPrepared() {
  const { env } = await prepare({ postgres: true, tests: true, display: !hasDisplay() });
  if (wantsBuild) await buildIfChanged(PROJECT, env);
  const display = await withDisplay(env);
  const code = await handOver(command, rest, { cwd: PROJECT, env: display.env });
  display.stop();
  return code;
}
