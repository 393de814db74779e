// A siren and a lamp on a relay board. It asks nobody's number, works without any network, and never tells who rang.
import type { SirenSettings, WayOutcome } from '#contract/alerting.ts';
import type { Relay, Switched } from '#native/relay/relay.ts';
import type { Alert, Way, WayHealth } from '../way.ts';
import { SIREN_DEADLINE_MS, TEST_SOUND_MS } from './limits.ts';
import type { Within } from './within.ts';

export type SirenParts = {
  settings: Pick<SirenSettings, 'sound' | 'lamp' | 'soundSeconds'>;
  relay: Relay;
  within: Within;
  changed(): void;
};

const OUTCOME_OF: Record<Switched, WayOutcome> = {
  switched: 'sent',
  unreachable: 'unreachable',
  'no-answer': 'timed-out',
  'not-switching': 'fault',
};

export function sirenWay({ settings, relay, within, changed }: SirenParts): Way {
  const { sound, lamp, soundSeconds } = settings;
  relay.start(changed);

  const alarm = async ({ what }: Alert): Promise<WayOutcome> => {
    const isTest = what === 'test';
    const wishes = [
      ...(sound === null ? [] : [relay.hold(sound, isTest ? TEST_SOUND_MS : soundSeconds * 1_000)]),
      ...(lamp === null ? [] : [relay.hold(lamp, isTest ? TEST_SOUND_MS : null)]),
    ];
    const switched = await Promise.all(wishes);
    const trouble = switched.find((one) => one !== 'switched');
    return OUTCOME_OF[trouble ?? 'switched'];
  };

  return {
    name: 'siren',
    deadlineMs: SIREN_DEADLINE_MS,
    send: async (alert) => {
      // A call for assistance is silent: what sounds would tell the person it is about.
      if (alert.what === 'assistance') return 'refused';
      return within(SIREN_DEADLINE_MS, alarm(alert), 'timed-out');
    },
    quiet: async () => {
      await within(SIREN_DEADLINE_MS, relay.release(), 'no-answer');
    },
    health: (): WayHealth => {
      const state = relay.state();
      if (state.state === 'not-ready') return state;
      return { state: 'ready', why: state.state === 'starting' ? 'not-tried' : null };
    },
    stop: () => relay.stop(),
  };
}
