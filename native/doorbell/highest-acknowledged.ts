// The highest number this run has acknowledged, per kind, for the device epoch in use: a counter below it went back.
import type { DoorFactId, FactKind } from './doorbell.ts';

export type HighestAcknowledged = {
  note(kind: FactKind, id: DoorFactId): void;
  highest(kind: FactKind, device: string, deviceEpoch: number): number | null;
};

export function highestAcknowledged(): HighestAcknowledged {
  // One entry per kind, not per epoch: a device that makes epochs without end must not fill the memory.
  const latest = new Map<FactKind, DoorFactId>();
  const known = (kind: FactKind, device: string, deviceEpoch: number): DoorFactId | null => {
    const id = latest.get(kind);
    return id?.device === device && id.deviceEpoch === deviceEpoch ? id : null;
  };
  return {
    note: (kind, id) => {
      const before = known(kind, id.device, id.deviceEpoch);
      if (!before || before.number < id.number) latest.set(kind, id);
    },
    highest: (kind, device, deviceEpoch) => known(kind, device, deviceEpoch)?.number ?? null,
  };
}
