// Before drop-in opens: the first manager, two presses outside, and somebody with nowhere to sleep.

import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { en } from '#renderer/text/kiosk/en.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { deskSays } from '#tests/support/people.ts';
import { ADVISER, type Cast, MANAGER } from './cast.ts';
import { didAtDesk } from './tally.ts';

export async function firstManager({ staff, visitor, camera, tally, tell, breath }: Cast): Promise<void> {
  await staff.sees(deskSays('access.firstTitle'));
  await camera('desk', 'first-run');
  await staff.becomesFirstManager(MANAGER.name, MANAGER.pin);
  didAtDesk(tally, 'staff-added', 'staff-signed-in', 'recovery-code-made');
  await staff.addsStaff(ADVISER.name, 'adviser', ADVISER.pin);
  didAtDesk(tally, 'staff-added');
  tell('The office opens for appointments. The first manager is created, and adds an adviser.');
  await visitor.seesTheFirstScreen();
  await camera('desk', 'nobody-waits');
  await camera('kiosk', 'outside-drop-in');
  await breath();
}

/** Resolves when the device was told that its press is received. */
async function presses({ stage, tally }: Cast, number: number): Promise<void> {
  stage.device.press();
  await stage.device.acked(number, 'press', 10_000);
  tally.presses.push({ ...stage.bell(), number });
}

export async function answeredAllTheWay(cast: Cast): Promise<void> {
  const { staff, visitor, stage, camera, tally, tell, breath } = cast;
  await presses(cast, 1);
  await staff.seesTheRing();
  await visitor.seesTheHeading(nb.ringHeard);
  tell('Somebody rings outside drop-in. The device is told "received"; the desk rings.');
  await camera('desk', 'ring');
  await camera('kiosk', 'ring-heard');

  await staff.takesTheRing();
  await stage.device.led('seen');
  await visitor.seesTheHeading(nb.ringSeen);
  didAtDesk(tally, 'ring-seen');
  tell('F8: a named person has seen it. The light at the door and the kiosk say so.');
  await camera('kiosk', 'ring-seen');
  await breath();
  await staff.isComing();
  await visitor.seesTheHeading(nb.ringComing);
  await stage.device.led('coming');
  await camera('desk', 'ring-coming');
  await breath();
  await staff.opensTheDoor();
  await visitor.seesTheHeading(nb.ringDoor);
  await camera('desk', 'ring-door-open');
  await camera('kiosk', 'ring-door-open');
  await breath();
  await staff.countsPeople(2);
  await breath();
  await staff.startsTalking();
  await visitor.seesTheHeading(nb.ringTalking);
  await camera('kiosk', 'ring-talking');
  await breath();
  await staff.endsTheRing('let-in');
  await staff.seesNoRing();
  didAtDesk(
    tally,
    'ring-coming',
    'ring-door-opened',
    'ring-people-came',
    'ring-conversation-started',
    'ring-ended',
  );
  tell('Coming, door open, two came in, a conversation, ended. The ring is gone from the desk.');
}

export async function unansweredUntilItEscalates(cast: Cast): Promise<void> {
  const { staff, visitor, stage, camera, tally, tell, breath } = cast;
  await staff.locksTheDesk();
  didAtDesk(tally, 'staff-signed-out');
  await breath();
  await presses(cast, 2);
  await staff.seesTheRing();
  tell('Everybody is away from the desk, which is locked. Somebody rings again.');
  await visitor.seesTheHeading(nb.ringUnanswered);
  tally.escalated += 1;
  tell('Nobody has answered: the ring goes to the next level, and the kiosk says so.');
  await camera('kiosk', 'ring-unanswered');
  await camera('desk', 'ring-locked-unanswered');

  await answersAtLockedDesk(cast);
  await stage.device.led('seen');
  await visitor.seesTheHeading(nb.ringSeen);
  didAtDesk(tally, 'ring-seen');
  tell('The adviser answers at the locked desk, with name and PIN.');
  await camera('desk', 'ring-answered-while-locked');
  await staff.signsIn(ADVISER.name, ADVISER.pin);
  didAtDesk(tally, 'staff-signed-in');
  await breath();
  await staff.isComing();
  await staff.opensTheDoor();
  await staff.countsPeople(1);
  await breath();
  await staff.endsTheRing('had-appointment');
  await staff.seesNoRing();
  didAtDesk(tally, 'ring-coming', 'ring-door-opened', 'ring-people-came', 'ring-ended');
  tell('Coming, door open, one came in, who had an appointment.');
}

async function answersAtLockedDesk({ desk, staff, camera }: Cast): Promise<void> {
  const take = { name: deskSays('ring.take'), exact: true, disabled: false };
  await desk.getByRole('button', take).waitFor();
  await desk.keyboard.press(DEFAULT_KEYS.takeRing);
  const form = desk.locator('.ring__who');
  const who = form.getByLabel(deskSays('access.who'), { exact: true });
  const option = who.locator('option').filter({ hasText: ADVISER.name });
  await who.selectOption(await option.getAttribute('value'));
  await form.getByLabel(deskSays('access.pin'), { exact: true }).fill(ADVISER.pin);
  await camera('desk', 'ring-who-answers');
  await desk.keyboard.press('Enter');
  await staff.seesTheRingIn('seen');
}

export async function urgentOutsideDropIn(cast: Cast): Promise<void> {
  const { staff, visitor, englishVisitor: walkIn, camera, tally, tell, breath } = cast;
  await visitor.seesTheFirstScreen();
  await walkIn.choosesEnglish();
  await breath();
  await walkIn.asksForHelpToday();
  await camera('kiosk', 'urgent-english');
  await breath();
  const code = await walkIn.saysNoShelter();
  tally.tickets.push(code);
  await staff.seesTheRing();
  tally.ringingTickets.push(code);
  tell(
    `${code}: nowhere to sleep tonight, in English, outside drop-in. It rings at the desk as the bell does.`,
  );
  await camera('kiosk', 'urgent-ticket-english');
  await camera('desk', 'urgent-rings');

  await staff.takesTheRing();
  didAtDesk(tally, 'ring-seen');
  await walkIn.sees(en.visitSeen);
  await breath();
  await staff.isComing();
  await walkIn.sees(en.visitComing);
  await camera('kiosk', 'urgent-coming-english');
  await staff.opensTheDoor();
  await staff.countsPeople(1);
  await staff.startsTalking();
  await breath();
  await staff.endsTheRing('let-in');
  await staff.seesNoRing();
  didAtDesk(
    tally,
    'ring-coming',
    'ring-door-opened',
    'ring-people-came',
    'ring-conversation-started',
    'ring-ended',
  );
  // Visit and ring are one person, and end together.
  didAtDesk(tally, 'conversation-started', 'visit-ended');
  await camera('kiosk', 'urgent-talked-english');
  await walkIn.takesTheTicketAway();
  await visitor.seesTheFirstScreen();
  tell(`${code} is let in and gets a conversation; the kiosk is everybody's again.`);
}
