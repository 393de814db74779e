// Reads the next facts while the office is busy with the last ones: the store proves every row, which takes its time.
import type { FactRecord } from '#core/fact.ts';
import type { Outbox, Place } from './cursor.ts';

export type Reader = {
  factsAfter(place: Place, limit: number): Promise<FactRecord[]>;
  /** Starts reading what will be asked for if all goes well; asking for something else wastes only the reading. */
  begin(place: Place, limit: number): void;
};

export function readAhead(outbox: Outbox): Reader {
  let begun: { after: Place; records: Promise<FactRecord[]> } | null = null;
  return {
    async factsAfter(place, limit) {
      const { after, records } = begun ?? {};
      begun = null;
      const isFor = after?.epoch === place.epoch && after.seq === place.seq;
      const read = isFor && records ? await records : [];
      // Empty is no answer: facts may have come since, or the reading failed and shall fail again where it is told.
      return read.length > 0 ? read.slice(0, limit) : outbox.factsAfter(place, limit);
    },
    begin(place, limit) {
      begun = {
        after: { epoch: place.epoch, seq: place.seq },
        records: outbox.factsAfter(place, limit).catch(() => []),
      };
    },
  };
}
