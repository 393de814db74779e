// `npm run simulate`: whole lives of an office in one process. --seed N --days 1000 runs one; --seeds 100 runs many.
import './ports.ts';
import { enableCompileCache } from 'node:module';

// Stripping the types of the whole host takes a second of every process.
enableCompileCache();
const { simulate } = await import('./command.ts');
// What hosts that were killed left behind in this process must not keep it waiting.
process.exit(await simulate(process.argv.slice(2)));
