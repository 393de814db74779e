// Which other machines belong here, kept beside the data: while only the bell works their desks must ring as well.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MachineId } from '#core/ids.ts';
import { MACHINE_CARRIERS, MACHINE_ROLES, type Machine } from '#core/machine/machine.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';

const Kept = z.object({
  lanOn: z.boolean(),
  machines: z.array(
    z.looseObject({
      id: z.string(),
      role: z.enum(MACHINE_ROLES),
      carrier: z.enum(MACHINE_CARRIERS),
      desk: z.string().nullable(),
      key: z.string(),
    }),
  ),
});

const fileIn = (dataFolder: string): string => path.join(dataFolder, 'known-machines.json');

export type KnownMachines = { lanOn: boolean; machines: ReadonlyMap<MachineId, Machine> };

/** None when there is no such file, or none that can be read: then this machine's own desk rings. */
export function knownMachines(dataFolder: string): KnownMachines {
  try {
    const kept = Kept.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
    const machines = kept.machines as unknown as Machine[];
    return { lanOn: kept.lanOn, machines: new Map(machines.map((machine) => [machine.id, machine])) };
  } catch {
    return { lanOn: false, machines: new Map() };
  }
}

/** Runs for as long as the host does. */
export async function keepMachines(engine: Engine, dataFolder: string, log: Log): Promise<void> {
  await engine.whenOpen;
  let was: unknown[] = [];
  for await (const _ of engine.topic.changes(undefined)) {
    const { machines, lanOn } = engine.stored();
    if (was[0] === machines && was[1] === lanOn) continue;
    was = [machines, lanOn];
    try {
      const file = fileIn(dataFolder);
      writeFileSync(`${file}.new`, JSON.stringify({ lanOn, machines: [...machines.values()] }));
      renameSync(`${file}.new`, file);
    } catch (error) {
      log.fault('machines-not-kept', error);
    }
  }
}
