// A station that makes a file of itself and is killed meanwhile; it says how far it has come.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { StaffId } from '#core/ids.ts';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { bareSettings } from '../support/bare-settings.ts';

const [root = '', passphrase = ''] = process.argv.slice(2);

const { host } = await compose(bareSettings(root), systemClock());
await host.engine.whenOpen;
const actor = { kind: 'staff', staff: 'nobody' as StaffId, desk: '1' as never } as const;
host.move.make({ kind: 'move', passphrase, actor }, randomUUID());
writeSync(1, 'making\n');
for await (const _ of host.engine.topic.changes(undefined)) {
  const { state, file } = host.move.view({ state: 'locked' });
  writeSync(1, `${state} ${file.is}\n`);
}
