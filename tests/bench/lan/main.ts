// `npm run bench:lan`: what the office's network costs: twenty desks against one, a call over TLS against a local one, and
// what a desk holds after a thousand hours.
//   --only=<name>  board_update, call_lan, desk_memory
import { runGroups } from '../run-groups.ts';
import { boardUpdate } from './board-update.ts';
import { callLan } from './call-lan.ts';
import { deskMemory } from './desk-memory.ts';

await runGroups([boardUpdate, callLan, deskMemory]);
// A host that was composed here to pair machines has timers that nothing waits for.
process.exit(0);
