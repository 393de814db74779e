// Makes a failing plan as short as it will go: first fewer days, then fewer people, shifts and faults (ddmin). What goes
// wrong late in a long life is looked for in its last days first, after as many empty ones: those cost next to nothing.
import type { Plan, Planned } from './plan.ts';

/** Each try is a whole run; more than this is left to whoever looks into it. */
const TRIES_MAX = 150;

type Fails = (plan: Plan) => Promise<boolean>;

/** failedOn: the day; fails: whether a plan ends in the same violation. */
export async function shrink(whole: Plan, failedOn: number, fails: Fails): Promise<Plan> {
  let tries = 0;
  const stillFails: Fails = async (one) => {
    tries += 1;
    return tries <= TRIES_MAX && (await fails(one));
  };
  // A day more: twice a year one is an hour shorter or longer.
  const plan = upTo(whole, Math.min(whole.days, failedOn + 2));
  const late = await withLastDays(plan, stillFails);
  const short = late === plan ? await withFewerDays(plan, stillFails) : late;
  return withFewerEvents(short, stillFails);
}

const upTo = (plan: Plan, days: number): Plan => ({
  ...plan,
  days,
  events: plan.events.filter((event) => dayOf(event) < days),
});

const dayOf = ({ id }: Planned): number => Number(id.split('.')[0]);

/** Days kept of a long life's end. */
const LAST_DAYS = [2, 7, 30];

async function withLastDays(plan: Plan, fails: Fails): Promise<Plan> {
  for (const kept of LAST_DAYS) {
    if (plan.days <= kept * 2) return plan;
    const events = plan.events.filter((event) => dayOf(event) >= plan.days - kept);
    if (await fails({ ...plan, events })) return { ...plan, events };
  }
  return plan;
}

async function withFewerDays(plan: Plan, fails: Fails): Promise<Plan> {
  for (let days = 1; days < plan.days; days = Math.max(days + 1, Math.floor(days * 1.5))) {
    const one = upTo(plan, days);
    if (await fails(one)) return one;
  }
  return plan;
}

async function withFewerEvents(plan: Plan, fails: Fails): Promise<Plan> {
  let { events } = plan;
  let size = Math.ceil(events.length / 2);
  while (size >= 1 && events.length > 1) {
    const less = await withoutOnePart(plan, events, size, fails);
    if (less) events = less;
    else if (size === 1) break;
    else size = Math.ceil(size / 2);
    size = Math.min(size, events.length);
  }
  return { ...plan, events };
}

async function withoutOnePart(
  plan: Plan,
  events: Planned[],
  size: number,
  fails: Fails,
): Promise<Planned[] | null> {
  for (let from = 0; from < events.length; from += size) {
    const rest = [...events.slice(0, from), ...events.slice(from + size)];
    if (rest.length > 0 && (await fails({ ...plan, events: rest }))) return rest;
  }
  return null;
}
