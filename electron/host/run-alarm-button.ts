// The office's own alarm button, told on to every desk. Loaded only where there is one, and it replaces nothing.
import type { StationSettings } from '#contract/station-settings.ts';
import { callAssistance } from '#core/assistance/assistance.ts';
import type { AssistanceId } from '#core/ids.ts';
import { ok, unreachable } from '#core/result.ts';
import type { AlarmButton, AlarmButtonEvent } from '#native/alarm-button/alarm-button.ts';
import type { Clock } from './clock.ts';
import { driverClock } from './driver-clock.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';

type Parts = {
  settings: Pick<StationSettings, 'alarmButton'>;
  clock: Clock;
  engine: Engine;
  log: Log;
  /** Another one than the adapter's, for tests. */
  button?: AlarmButton | undefined;
};

export type OwnAlarm = { state(): 'none' | 'ready' | 'lost'; stop(): Promise<void> };

export function runAlarmButton({ settings, clock, engine, log, button }: Parts): OwnAlarm {
  let state: 'none' | 'ready' | 'lost' = 'none';
  let isStopped = false;
  const path = settings.alarmButton;
  const opening = button ? Promise.resolve(button) : path ? open(path, clock) : null;

  function pressed(): void {
    const id = engine.ids.uuid7() as AssistanceId;
    const actor = { kind: 'device', device: 'alarm-button' } as const;
    engine
      .act((desk) => ok(callAssistance(desk, id, null)), { actor, answer: () => null, tellFirst: true })
      .catch((error: unknown) => log.fault('assistance-not-stored', error));
  }

  function on(event: AlarmButtonEvent): void {
    switch (event.type) {
      case 'pressed':
        pressed();
        break;
      case 'state':
        // While it is looked for nothing is said yet; an adapter that is not there is told as lost at once.
        if (event.state !== 'searching') state = event.state;
        engine.topic.changed();
        break;
      default:
        unreachable(event);
    }
  }

  void opening?.then((found) => {
    if (!isStopped) found.start(on);
  });
  return {
    state: () => state,
    async stop() {
      isStopped = true;
      await (await opening)?.stop();
    },
  };
}

async function open(path: string, clock: Clock): Promise<AlarmButton> {
  const { lineAlarmButton } = await import('#native/alarm-button/line-alarm-button.ts');
  return lineAlarmButton({ clock: driverClock(clock), path });
}
