// The two whole stories of a front desk, step by step, as every step is seen by those who stand there.

import { nb } from '#renderer/text/kiosk/nb.ts';
import type { SimulatedDevice } from '#tests/support/device.ts';
import { deskSays, receptionist, visitor } from '#tests/support/people.ts';
import type { StartedStation } from '#tests/support/station.ts';

export const MANAGER = { name: 'Leder', pin: '2468' };

/** Somebody registers, is seen at the desk with reason and waiting time, is called, helped, and gone. */
export async function aVisit({ kiosk, desk }: StartedStation): Promise<string> {
  const walkIn = visitor(kiosk);
  const atDesk = receptionist(desk);
  const code = await walkIn.registersUrgently('no-food');
  const row = atDesk.waiting(code);
  await row.getByText(deskSays('reason.acute-first')).waitFor();
  await row.getByText(deskSays('errand.no-food')).waitFor();
  await row.getByText(deskSays('length.minutes', { minutes: 0 })).waitFor();

  const called = await atDesk.callsNext();
  if (called !== code) throw new Error(`called ${called}, but ${code} waits`);
  await walkIn.seesTheHeading(nb.ticketCalled);
  await atDesk.startsConversation();
  await atDesk.endsConversation('helped');
  await walkIn.takesTheTicketAway();
  return code;
}

/** Somebody rings outside drop-in, and is told the truth at the screen and at the button until let in and heard. */
export async function aRing({ kiosk, desk }: StartedStation, device: SimulatedDevice): Promise<void> {
  const outside = visitor(kiosk);
  const atDesk = receptionist(desk);
  device.press();
  await atDesk.seesTheRing();
  await outside.seesTheHeading(nb.ringHeard);
  await outside.seesTheStepDone(nb.stepRang);
  await device.led('heard');

  await atDesk.takesTheRing();
  await device.led('seen');
  await outside.seesTheStepDone(nb.stepSeen);
  await atDesk.isComing();
  await device.led('coming');
  await outside.seesTheStepDone(nb.stepComing);

  device.staff();
  await atDesk.seesTheRingIn('door-open');
  await device.led('door-open');
  await outside.seesTheHeading(nb.ringDoor);
  await atDesk.countsPeople(2);
  await atDesk.startsTalking();
  await device.led('ready');
  await outside.seesTheStepDone(nb.stepTalk);
  await atDesk.endsTheRing('let-in');
  await outside.seesTheFirstScreen();
}
