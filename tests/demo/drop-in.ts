// Drop-in: the hours change, walk-ins register, the office system comes back, and everybody is called.
import { deskSays } from '#tests/support/people.ts';
import { ADVISER, type Cast } from './cast.ts';
import { didAtDesk } from './tally.ts';

/** The hardest restart there is; a station's clock cannot be moved, so the new hours come with it. */
export async function dropInOpens({ stage, staff, visitor, desk, camera, tally, tell }: Cast): Promise<void> {
  stage.setHours('drop-in');
  process.kill(stage.station.hostPid(), 'SIGKILL');
  await staff.sees(deskSays('regime.dropIn'));
  await visitor.seesTheFirstScreen();
  tell(
    'The host is killed in the middle of it all and comes back by itself, with the new hours: drop-in is open.',
  );
  const lock = desk.getByRole('button', { name: deskSays('access.lock'), exact: true });
  const locked = desk.getByRole('heading', { name: deskSays('access.lockedTitle') });
  await lock.or(locked).waitFor();
  if (await locked.isVisible()) {
    await staff.signsIn(ADVISER.name, ADVISER.pin);
    didAtDesk(tally, 'staff-signed-in');
  }
  await camera('kiosk', 'drop-in');
}

export async function walkInsRegister(cast: Cast): Promise<void> {
  const { staff, visitor, englishVisitor: english, camera, tally, tell, breath } = cast;
  const registered = async (code: string, what: string): Promise<void> => {
    tally.tickets.push(code);
    await staff.seesWaiting(code);
    tell(`${code}: ${what}. The desk sees it.`);
    await breath();
  };
  await registered(await visitor.registersErrand('okonomi'), 'money matters, in Norwegian');
  await camera('kiosk', 'ordinary-ticket');
  await visitor.takesTheTicketAway();

  await english.choosesEnglish();
  await camera('kiosk', 'drop-in-english');
  await registered(await english.registersErrand('jobb'), 'finding work, in English');
  await english.takesTheTicketAway();
  await visitor.seesTheFirstScreen();

  await registered(await visitor.registersUrgently('no-food'), 'no money for food today; urgent goes first');
  await camera('kiosk', 'urgent-ticket');
  await visitor.takesTheTicketAway();
}

export async function officeGoesDown({ stage, tell }: Cast): Promise<void> {
  await stage.office.down();
  tell('The office system is stopped.');
}

const officeLine = ({ desk }: Cast) => desk.locator('[data-about="office"]');

export async function deskSaysWhatWaits(cast: Cast): Promise<void> {
  const line = officeLine(cast);
  await line
    .filter({ hasText: deskSays('health.waiting', { time: 'X', count: 2 }).split('X')[0] ?? '' })
    .waitFor();
  cast.tell(`The desk says: "${(await line.textContent())?.trim()}"`);
  await cast.camera('desk', 'office-away');
}

export async function officeComesBack(cast: Cast): Promise<void> {
  const { stage, camera, tell } = cast;
  await stage.office.up();
  tell('The office system is started again.');
  await everythingIsSent(cast);
  tell('The desk says that the office system has everything.');
  await camera('desk', 'office-back');
}

/** The station tries again within its own pause, which has grown while the office was away. */
const CATCH_UP_MS = 40_000;

export const everythingIsSent = (cast: Cast): Promise<void> =>
  officeLine(cast)
    .filter({ hasText: deskSays('health.upToDate') })
    .waitFor({ timeout: CATCH_UP_MS });

export async function everybodyIsCalled(cast: Cast): Promise<void> {
  const { staff, kiosk, camera, tally, tell, breath } = cast;
  const waiting = tally.tickets.length - tally.ringingTickets.length;
  for (let turn = 1; turn <= waiting; turn++) {
    const code = await staff.callsNext();
    await kiosk.getByText(code).first().waitFor();
    if (turn === 1) {
      await camera('kiosk', 'called');
      await camera('desk', 'called');
    }
    await breath();
    await staff.startsConversation();
    if (turn === 1) await camera('desk', 'conversation');
    await breath();
    await staff.endsConversation('helped');
    didAtDesk(tally, 'visit-called', 'conversation-started', 'visit-ended');
    tell(`${code} is called, talks, and has been helped.`);
  }
  await camera('desk', 'nobody-waits');
  await camera('kiosk', 'at-the-end');
}
