// What breaks, and how long: each fault is done to the machine from the outside, and undone again.
import type { Board } from './board.ts';
import type { Fault } from './plan.ts';
import type { SimClock } from './sim-clock.ts';
import type { SimStation } from './station.ts';

type Parts = {
  clock: SimClock;
  station: SimStation;
  board: Board;
  /** Something has just gone wrong, or has just come right. */
  trouble(what: 'disk' | 'line' | 'wall' | 'power'): void;
};

const SLOW_MS = 400;

export function makeFaults({ clock, station, board, trouble }: Parts) {
  function during(ms: number, set: (isOn: boolean) => void, what: 'disk' | 'line' | 'wall'): void {
    set(true);
    trouble(what);
    clock.later(ms, () => {
      set(false);
      trouble(what);
    });
  }

  /** A machine that loses its power takes the board's with it. */
  function reboot({ downMs, wallFault, rightAgainMs }: Extract<Fault, { is: 'reboot' }>): void {
    clock.boot();
    station.kill(downMs);
    board.powerCycle(downMs);
    trouble('power');
    if (wallFault !== 0)
      during(downMs + rightAgainMs, (isOn) => clock.setWallFault(isOn ? wallFault : 0), 'wall');
  }

  const causes: { [Is in Fault['is']]: (fault: Extract<Fault, { is: Is }>) => void } = {
    kill: ({ downMs }) => station.kill(downMs),
    'kill-in-commit': ({ point, downMs }) => station.killInNextCommit(point, downMs),
    restart: ({ downMs }) => void station.restart(downMs),
    reboot,
    freeze: ({ ms }) => station.freeze(ms),
    'wall-jump': ({ ms, backAfterMs }) =>
      during(backAfterMs, (isOn) => clock.setWallFault(isOn ? ms : 0), 'wall'),
    'disk-full': ({ ms }) => during(ms, (isOn) => Object.assign(station.disk, { isFull: isOn }), 'disk'),
    'disk-slow': ({ ms }) =>
      during(ms, (isOn) => Object.assign(station.disk, { slowMs: isOn ? SLOW_MS : 0 }), 'disk'),
    'bell-unplugged': ({ ms }) => during(ms, (isOn) => board.plug(!isOn), 'line'),
    'line-noise': ({ ms }) => during(ms, board.setNoise, 'line'),
    'answer-lost': () => {
      station.disk.losesAnswer = true;
      trouble('disk');
    },
    'bell-power': ({ offMs }) => {
      board.powerCycle(offMs);
      trouble('power');
    },
  };
  return (fault: Fault): void => (causes[fault.is] as (one: Fault) => void)(fault);
}
