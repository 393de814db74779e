// What a manager does about the office itself: its settings, and the steps of the first run.
import { readNavHours } from '#contract/nav-hours.ts';
import { checkProfile } from '#contract/profile-problems.ts';
import { withNavHours } from '#core/hours/nav-hours.ts';
import { osloTime } from '#core/hours/oslo.ts';
import { beginBellTest, endBellTest } from '#core/office/bell-test.ts';
import { goLive, signBellException } from '#core/office/go-live.ts';
import { changeProfile, finishSetUp, skipStep, stepDone } from '#core/office/office.ts';
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { signedIn } from '../calls/signed-in.ts';
import { digestOf } from '../profile/read-profile.ts';
import { missingFor } from '../views/go-live.ts';
import { officeSettings } from '../views/office-settings.ts';

const done = () => ({});

export const deskProfileHandlers = {
  officeSettings: deskRoutes.officeSettings.handler(async ({ context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    return { ok: true, value: officeSettings(context.host) };
  }),

  saveOfficeSettings: deskRoutes.saveOfficeSettings.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const checked = checkProfile(input.profile);
    if (!checked.ok) return { ok: true, value: { saved: false as const, problems: checked.problems } };
    const { engine } = context.host;
    const digest = digestOf(checked.profile);
    const { was, step } = input;
    return engine.act(
      (desk) =>
        changeProfile(desk, me.staff, {
          station: engine.station(),
          profile: checked.profile,
          digest,
          from: 'desk',
          was,
          step,
        }),
      { actor: me.actor, requestId: input.requestId, answer: () => ({ saved: true as const, digest }) },
    );
  }),

  layNavHours: deskRoutes.layNavHours.handler(async ({ input: { text, hours }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    const read = readNavHours(text);
    if (!read) return refuse('not-nav-hours');
    const today = osloTime(context.host.engine.clock.now().wallMs).date;
    const offers = read.map((nav) => ({ place: nav.place, hours: withNavHours(hours, nav, today) }));
    return ok({ offers });
  }),

  takeSetUpStep: deskRoutes.takeSetUpStep.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const take = input.how === 'done' ? stepDone : skipStep;
    return engine.act((desk) => take(desk, me.staff, engine.station(), input.step), {
      actor: me.actor,
      requestId: input.requestId,
      answer: done,
    });
  }),

  finishSetUp: deskRoutes.finishSetUp.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const act = { actor: me.actor, requestId, answer: done };
    return engine.act((desk) => finishSetUp(desk, me.staff, engine.station()), act);
  }),

  goLive: deskRoutes.goLive.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    return engine.act((desk) => goLive(desk, me.staff, engine.station(), missingFor(desk, context.host)), {
      actor: me.actor,
      requestId,
      answer: done,
    });
  }),

  signBellException: deskRoutes.signBellException.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const act = { actor: me.actor, requestId, answer: done };
    return engine.act((desk) => signBellException(desk, me.staff, engine.station()), act);
  }),

  beginBellTest: deskRoutes.beginBellTest.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const act = { actor: me.actor, requestId, answer: done };
    return engine.act((desk) => beginBellTest(desk, me.staff, engine.station()), act);
  }),

  endBellTest: deskRoutes.endBellTest.handler(async ({ input: { requestId }, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    const { engine } = context.host;
    const act = { actor: me.actor, requestId, answer: done };
    return engine.act((desk) => endBellTest(desk, me.staff, engine.station()), act);
  }),
};
