// The writes about a ring that has been answered.
import type { RingOutcome, TalkPlace } from '#core/fact.ts';
import type { HelpAnswers } from '#core/same-day/same-day.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import type { MetChoice } from './ring-steps.ts';

type Ring = { ring: string };
type Talk = Ring & { adviser: string | null; place: TalkPlace };
type End = Ring & { outcome: RingOutcome; met: MetChoice | null; help: HelpAnswers };

const coming: Call<Ring & { with: string | null }, unknown> = (desk, input) => desk.ringComing(input);
const release: Call<Ring, unknown> = (desk, input) => desk.releaseDoor(input);
const doorOpened: Call<Ring & { minutesAgo: number }, unknown> = (desk, input) => desk.ringDoorOpened(input);
const peopleCame: Call<Ring & { count: number }, unknown> = (desk, input) => desk.ringPeopleCame(input);
const conversation: Call<Talk, unknown> = (desk, input) => desk.ringConversation(input);
const link: Call<Ring & { visit: string }, unknown> = (desk, input) => desk.linkRing(input);
const end: Call<End, unknown> = (desk, input) => desk.endRing(input);

export function useRingWrites(ring: string) {
  const writes = {
    coming: useWrite(coming),
    release: useWrite(release),
    door: useWrite(doorOpened),
    people: useWrite(peopleCame),
    talk: useWrite(conversation),
    link: useWrite(link),
    end: useWrite(end),
  };
  return {
    come: (companion: string | null) => writes.coming.send({ ring, with: companion }),
    releaseDoor: () => writes.release.send({ ring }),
    openDoor: (minutesAgo: number) => writes.door.send({ ring, minutesAgo }),
    countPeople: (count: number) => writes.people.send({ ring, count }),
    talk: (adviser: string | null, place: TalkPlace) => writes.talk.send({ ring, adviser, place }),
    link: (visit: string) => writes.link.send({ ring, visit }),
    end: (outcome: RingOutcome, met: MetChoice | null, help: HelpAnswers) =>
      writes.end.send({ ring, outcome, met, help }),
    states: Object.values(writes).map(({ state }) => state),
    isBusy: Object.values(writes).some(({ state }) => isBusy(state)),
  };
}

export type RingWrites = ReturnType<typeof useRingWrites>;
