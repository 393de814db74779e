// `npm start`: makes everything ready, builds what changed, and opens the app.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './setup/build.mjs';
import { isRoot } from './setup/cache-folder.mjs';
import { handOver } from './setup/hand-over.mjs';
import { PROJECT, prepare } from './setup/prepare.mjs';
import { sayFailure } from './setup/say.mjs';
import { hasDisplay, withDisplay } from './setup/virtual-display.mjs';

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  process.stdout.write(readFileSync(join(PROJECT, 'scripts', 'help.txt'), 'utf8'));
} else {
  process.exitCode = await start(words.length > 0 ? words : ['--role=station', '--practice']).catch(
    (error) => {
      sayFailure(error);
      return 1;
    },
  );
}

async function start(settings) {
  const { env, electron } = await prepare({ display: !hasDisplay() });
  await buildIfChanged(PROJECT, env);
  const display = await withDisplay(env);
  if (display.number) tellHowToSee(display.number);
  // Chromium's sandbox refuses to run as root; every other user gets it.
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  const code = await handOver(electron.executable, [...sandbox, PROJECT, ...settings], {
    cwd: PROJECT,
    env: display.env,
  });
  display.stop();
  return code;
}

function tellHowToSee(number) {
  console.log(`No screen here: the windows open on a virtual one, DISPLAY=:${number}. To see it:`);
  console.log(`  a picture   import -display :${number} -window root screen.png     (Debian: imagemagick)`);
  console.log(
    `  live        x11vnc -display :${number} -localhost -forever          (Debian: x11vnc), then any VNC viewer`,
  );
}
