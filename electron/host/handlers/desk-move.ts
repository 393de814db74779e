// Moving house: makes the file, takes one in, and takes back a station that never left.
import type { StaffId } from '#core/ids.ts';
import { ok, refuse } from '#core/result.ts';
import { deskRoutes } from '../calls/desk-routes.ts';
import { byPin, signedIn } from '../calls/signed-in.ts';

const done = () => ({});

export const deskMoveHandlers = {
  makeMoveFile: deskRoutes.makeMoveFile.handler(async ({ input, context }) => {
    const me = signedIn(context);
    if (!me) return refuse('not-signed-in');
    if (me.role !== 'manager') return refuse('needs-manager');
    // Whoever finds a manager's desk open must not carry the office away.
    const known = await byPin(context, me.staff, input.pin);
    if (!known.ok) return known;
    const { kind, passphrase, requestId } = input;
    return context.host.move.make({ kind, passphrase, actor: me.actor }, requestId);
  }),

  takeStationBack: deskRoutes.takeStationBack.handler(async ({ input, context }) => {
    const { engine, move } = context.host;
    const known = await byPin(context, input.by.staff as StaffId, input.by.pin);
    if (!known.ok) return known;
    if (known.value.role !== 'manager') return refuse('needs-manager');
    const taken = await engine.act(
      (desk) =>
        desk.movedAway
          ? ok([{ type: 'station-taken-back', subject: engine.station(), data: {} }])
          : refuse('not-moved'),
      { actor: known.value.actor, requestId: input.requestId, answer: done, takesBack: true },
    );
    if (taken.ok) move.takenBack();
    return taken;
  }),

  restoreStation: deskRoutes.restoreStation.handler(({ input, context }) =>
    context.host.move.restore(input.passphrase),
  ),
};
