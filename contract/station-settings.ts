// What a station is started with. The shell writes it from the command line; the host parses it again at its edge.
import { z } from 'zod';

export const StationSettings = z.strictObject({
  version: z.string(),
  /** Where the database and the log lie. */
  dataFolder: z.string().min(1),
  /** Where the keys lie: a folder that no backup may hold (design decision 10). */
  keyFolder: z.string().min(1),
  /** Where the second journal lies: best another disk than dataFolder. */
  journalFolder: z.string().min(1),
  /** The operator's profile; null: the profile is the station's own, made at a desk. */
  profileFile: z.string().min(1).nullable(),
  /** The operator's silent set-up, taken once; null when there is none. */
  setUpFile: z.string().min(1).nullable(),
  /** Practice mode says so on every screen; only there can the bell be simulated (design decision 15). */
  practice: z.boolean(),
  /** A serial port's path, 'usb' to find the bell by its USB identity, or 'simulated'. */
  bell: z.string().min(1),
  /** The office system this station reports to, or null: then everything is kept here. */
  office: z
    .strictObject({ url: z.url(), caFile: z.string().nullable(), receiptKeyFile: z.string() })
    .nullable(),
  /** Where to listen for other machines, whatever the managers chose; null: as they chose. Port 0: any free one. */
  lan: z.strictObject({ address: z.string().min(1), port: z.int().min(0).max(65_535) }).nullable(),
  /** Until when the operator lets somebody become manager at the station's own desk; null: not at all. */
  newManagerUntilAt: z.number().nullable(),
  /** Where files for another machine are written; left out: a folder beside the data. */
  moveFolder: z.string().min(1).optional(),
  /** The file of a station that is to live on this machine from now on; used only where none lives yet. */
  restoreFile: z.string().min(1).optional(),
  /** Where the built windows lie, for a desk in a browser; left out: no browser can be a desk. */
  windowsFolder: z.string().min(1).optional(),
  /** A NUT server that knows this station's UPS; left out: one on this machine, or the machine's own battery. */
  ups: z
    .strictObject({
      host: z.string().min(1),
      port: z.int().min(1).max(65_535),
      name: z.string().min(1).optional(),
    })
    .optional(),
  /** The serial path that a contact of the office's own alarm hangs on; left out: none is told on. */
  alarmButton: z.string().min(1).optional(),
  /** The program kept failing: only the bell is started (design decision 8). */
  bellOnly: z.boolean().optional(),
  /** When this program ended by itself lately, by the wall clock, as whoever starts it again saw it. */
  endedAt: z.array(z.number()).optional(),
  /** The built native module for a runtime whose own prebuilt one does not load. */
  sqliteBinding: z.string().nullable(),
  /** The bundled store worker; null where the host runs from its sources. */
  storeWorkerFile: z.string().nullable(),
});
export type StationSettings = z.infer<typeof StationSettings>;
