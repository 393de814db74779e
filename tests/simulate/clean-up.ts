// The end of a simulated life: everybody does their work for one day, and then nothing may be left open.
import { addDays } from '#core/hours/oslo.ts';
import { isOutside } from './expected.ts';
import type { SimOffice } from './office.ts';
import { HOUR, isWorkday, midnightOf, type Plan } from './plan.ts';

type Pass = (until: number) => Promise<void>;

/** Nothing breaks any more and nobody forgets: a working day later every ring has ended and everybody has been met. */
export async function cleanUp(office: SimOffice, plan: Plan, pass: Pass): Promise<void> {
  const { clock, expected, staff, visitors, checker, station, board } = office;
  Object.assign(station.disk, { isFull: false, slowMs: 0, killAt: null });
  board.plug(true);
  board.setNoise(false);
  clock.setWallFault(0);
  let day = plan.days;
  while (!isWorkday(addDays(plan.firstDate, day))) day += 1;
  const opens = midnightOf(plan.firstDate, day) + 8 * HOUR;
  clock.later(opens - clock.now(), () => {
    staff.beDiligent();
    staff.begins('1', 0);
    staff.begins('2', 2);
  });
  const isDone = (): boolean => visitors.atDoor.size === 0 && checker.open.size === 0;
  await pass(opens + HOUR / 2);
  for (let hour = 1; hour < 8 && !isDone(); hour++) await pass(opens + hour * HOUR);
  if (expected.violations.length === 0) lookBack(office);
}

/** What must be true when all is over. */
function lookBack({ clock, expected, checker, visitors }: SimOffice): void {
  const wrong = (what: string, about: string): void => expected.wrong(clock.now(), what, about);
  for (const { id, phase } of checker.open) wrong('a ring that nobody could end', `${id} ${phase}`);
  for (const person of expected.people.values())
    if (isOutside(person)) wrong('a person who was never met', person.id);
  for (const { person } of expected.unstored.values()) wrong('lost press', person.id);
  for (const [visit, { storedCount, answeredAt }] of expected.visits) {
    if (storedCount !== 1) wrong('a registration stored more or less than once', visit);
    if (answeredAt === null) wrong('a registration that nobody was told of', visit);
  }
  if (visitors.atDoor.size > 0) wrong('somebody still stands outside', '');
}
