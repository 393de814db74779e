// `npm run bench:bell`: from a press to a person's desk through a bad cable, levels under kill -9, SIGSTOP and clock jumps,
// and how soon each break is told.
//   --only=<name>  presses, escalations, breaks
import { runGroups } from '../run-groups.ts';
import { breaks } from './breaks.ts';
import { escalations } from './escalations.ts';
import { presses } from './presses.ts';

await runGroups([presses, escalations, breaks]);
// Device programs and stations that were ended by force leave pipes that nothing waits for.
process.exit(0);
