// `npm run bench`: every figure of one station against its bare baseline, in alternating pairs of runs.
//   --only=<name>  start, tap_to_ticket, wire_to_alarm, register_rate, memory, sync_rate
import { memory } from './memory.ts';
import { registerRate } from './register-rate.ts';
import { runGroups } from './run-groups.ts';
import { start } from './start.ts';
import { syncRate } from './sync-rate.ts';
import { tapToTicketGroup } from './tap-to-ticket.ts';
import { wireToAlarm } from './wire-to-alarm.ts';

await runGroups([start, tapToTicketGroup, wireToAlarm, registerRate, memory, syncRate]);
