// Prints the prepared environment as shell lines: `eval "$(node scripts/setup/print-env.mjs | grep ^export)"`.
import { prepare } from './prepare.mjs';

const NAMES = /^(PATH|ELECTRON_.*|RINGEKLOKKE_.*)$/;

const { env } = await prepare({ electron: true, postgres: true, display: true, tests: true });
for (const [name, value] of Object.entries(env)) {
  if (NAMES.test(name)) console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`);
}
