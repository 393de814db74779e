// The buttons under an answered ring; the likeliest next step is the primary one.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { isAdviser } from '#core/role.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { Me } from './NextSteps.tsx';
import { lateDoorMinutes, ringSteps } from './ring-steps.ts';
import type { Question } from './StepQuestion.tsx';
import type { RingWrites } from './use-ring-writes.ts';

type Props = {
  ring: DeskRing;
  me: Me;
  hasKeys: boolean;
  writes: RingWrites;
  onAsk: (question: Question) => void;
};

export function StepButtons({ ring, me, hasKeys, writes, onAsk }: Props) {
  const { t } = useWords();
  const isOff = writes.isBusy;
  const steps = ringSteps(ring);
  const canCome = steps.includes('coming');
  const canOpen = steps.includes('door');
  const canTalk = steps.includes('talk');
  const isMine = isAdviser(me.role);
  const come = () => void writes.come();
  useShortcut('coming', hasKeys && canCome && !isOff ? come : null);
  return (
    <div className="buttons">
      {canCome && (
        <Button kind="primary" shortcut={hasKeys ? 'coming' : undefined} onPress={come} isOff={isOff}>
          {t('ring.coming')}
        </Button>
      )}
      {canOpen && (
        <Button
          kind={canCome ? 'secondary' : 'primary'}
          onPress={() => void writes.openDoor(0)}
          isOff={isOff}
        >
          {t('ring.door')}
        </Button>
      )}
      {canOpen && lateDoorMinutes(ring.openMs).length > 0 && (
        <Button onPress={() => onAsk('late-door')} isOff={isOff}>
          {t('ring.doorLate')}
        </Button>
      )}
      {canTalk && isMine && (
        <Button kind="primary" onPress={() => void writes.talk(null)} isOff={isOff}>
          {t('ring.talkSelf')}
        </Button>
      )}
      {canTalk && (
        <Button kind={isMine ? 'secondary' : 'primary'} onPress={() => onAsk('adviser')} isOff={isOff}>
          {t('ring.talkOther')}
        </Button>
      )}
      <Button onPress={() => onAsk('end')} isOff={isOff}>
        {t('ring.end')}
      </Button>
    </div>
  );
}
