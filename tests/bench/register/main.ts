// One run of durable registrations in a process of its own; prints how many a second.
//   node tests/bench/register/main.ts ours|bare <folder> <rounds>
import { bareRate } from './bare.ts';
import { ourRate } from './ours.ts';

const [side, folder = '', rounds = ''] = process.argv.slice(2);
const rate = side === 'ours' ? await ourRate(folder, Number(rounds)) : await bareRate(folder, Number(rounds));
console.log(JSON.stringify({ rate }));
process.exit(0);
