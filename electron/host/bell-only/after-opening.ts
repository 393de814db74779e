// What begins once decisions can be stored: the rings that only the bell heard are taken up, and the watch begins.
import type { StationSettings } from '#contract/station-settings.ts';
import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import type { Hours } from '#core/hours/opening.ts';
import type { DeskId } from '#core/ids.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import type { Supervision } from '../supervision/run-supervision.ts';
import { keepMachines } from './kept-machines.ts';
import { somebodyAtEachDesk } from './somebody-at-each-desk.ts';
import { takeUpRings } from './take-up-rings.ts';

type Parts = {
  settings: StationSettings;
  engine: Engine;
  log: Log;
  hours(): Hours;
  policy(): EscalationPolicy;
  supervision: Supervision;
  openDesks(): readonly DeskId[];
};

export async function afterOpening(parts: Parts): Promise<void> {
  const { settings, engine, log, supervision, openDesks } = parts;
  await engine.whenOpen;
  if (settings.bellOnly) {
    void somebodyAtEachDesk(engine, openDesks, log);
    return supervision.begin(null);
  }
  void keepMachines(engine, settings.dataFolder, log);
  supervision.begin(await takeUpRings({ ...parts, journalFolder: settings.journalFolder }));
}
