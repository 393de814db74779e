// The writes about a ring that has been answered.
import type { RingOutcome } from '#core/fact.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';

type Ring = { ring: string };

const coming: Call<Ring, unknown> = (desk, input) => desk.ringComing(input);
const doorOpened: Call<Ring & { minutesAgo: number }, unknown> = (desk, input) => desk.ringDoorOpened(input);
const peopleCame: Call<Ring & { count: number }, unknown> = (desk, input) => desk.ringPeopleCame(input);
const conversation: Call<Ring & { adviser: string | null }, unknown> = (desk, input) =>
  desk.ringConversation(input);
const end: Call<Ring & { outcome: RingOutcome }, unknown> = (desk, input) => desk.endRing(input);

export function useRingWrites(ring: string) {
  const writes = {
    coming: useWrite(coming),
    door: useWrite(doorOpened),
    people: useWrite(peopleCame),
    talk: useWrite(conversation),
    end: useWrite(end),
  };
  return {
    come: () => writes.coming.send({ ring }),
    openDoor: (minutesAgo: number) => writes.door.send({ ring, minutesAgo }),
    countPeople: (count: number) => writes.people.send({ ring, count }),
    talk: (adviser: string | null) => writes.talk.send({ ring, adviser }),
    end: (outcome: RingOutcome) => writes.end.send({ ring, outcome }),
    states: Object.values(writes).map(({ state }) => state),
    isBusy: Object.values(writes).some(({ state }) => isBusy(state)),
  };
}

export type RingWrites = ReturnType<typeof useRingWrites>;
