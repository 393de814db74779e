// Going live is a manager's word, given once, and only when nothing is missing.
import { expect, test } from 'vitest';
import type { StaffId, StationId } from '../ids.ts';
import { DESK_1, KARI, playDesk, staffAt } from '../played-desk.ts';
import { goLive, LIVE_NEEDS, signBellException } from './go-live.ts';

const STATION = 'station' as StationId;
const LEADER = 'leader' as StaffId;

function withLeader() {
  const play = playDesk();
  play.act(
    {
      ok: true,
      value: [{ type: 'staff-added', subject: LEADER, data: { role: 'manager', personRef: 'ref' as never } }],
    },
    staffAt(DESK_1),
  );
  return play;
}
const by = { kind: 'staff', staff: LEADER, desk: DESK_1 } as const;

test.each(LIVE_NEEDS)('refused while the office lacks: %s', (need) => {
  expect(goLive(withLeader().desk(), LEADER, STATION, [need])).toEqual({ ok: false, refusal: 'not-ready' });
});

test('refused to anybody who is no manager, whatever is missing', () => {
  expect(goLive(withLeader().desk(), KARI, STATION, [])).toEqual({ ok: false, refusal: 'needs-manager' });
  expect(signBellException(withLeader().desk(), KARI, STATION)).toEqual({
    ok: false,
    refusal: 'needs-manager',
  });
});

test('once, by name', () => {
  const play = withLeader();
  play.act(goLive(play.desk(), LEADER, STATION, []), by);
  expect(play.desk().office.live).toEqual({ by: LEADER, at: play.now().wallMs });
  expect(goLive(play.desk(), LEADER, STATION, [])).toEqual({ ok: true, value: [] });
});

test('a bell that nobody watches is signed for once, by name', () => {
  const play = withLeader();
  play.act(signBellException(play.desk(), LEADER, STATION), by);
  expect(play.desk().office.bellException).toEqual({ by: LEADER, at: play.now().wallMs });
  expect(signBellException(play.desk(), LEADER, STATION)).toEqual({ ok: true, value: [] });
});
