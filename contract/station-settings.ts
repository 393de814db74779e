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
  profileFile: z.string().min(1),
  /** Practice mode says so on every screen; only there can the bell be simulated (design decision 15). */
  practice: z.boolean(),
  /** A serial port's path, 'usb' to find the bell by its USB identity, or 'simulated'. */
  bell: z.string().min(1),
  /** The office system this station reports to, or null: then everything is kept here. */
  office: z
    .strictObject({ url: z.url(), caFile: z.string().nullable(), receiptKeyFile: z.string() })
    .nullable(),
  /** The built native module for a runtime whose own prebuilt one does not load. */
  sqliteBinding: z.string().nullable(),
  /** The bundled store worker; null where the host runs from its sources. */
  storeWorkerFile: z.string().nullable(),
});
export type StationSettings = z.infer<typeof StationSettings>;
