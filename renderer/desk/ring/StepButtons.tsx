// The buttons under an answered ring; the likeliest next step is the primary one.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { isAdviser } from '#core/role.ts';
import { useKeys, useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { Me } from './NextSteps.tsx';
import { lateDoorMinutes, ringSteps } from './ring-steps.ts';
import type { Question } from './StepQuestion.tsx';
import { closeKeysHint } from './use-close-keys.ts';
import type { RingWrites } from './use-ring-writes.ts';

type Props = {
  ring: DeskRing;
  view: DeskView;
  me: Me;
  hasKeys: boolean;
  hasCloseKeys: boolean;
  writes: RingWrites;
  onAsk: (question: Question) => void;
};

export function StepButtons({ ring, view, me, hasKeys, hasCloseKeys, writes, onAsk }: Props) {
  const { t } = useWords();
  const { shortcuts } = useKeys();
  const isOff = writes.isBusy;
  const steps = ringSteps(ring);
  const canCome = steps.includes('coming');
  const isMine = isAdviser(me.role);
  const come = () => (view.safety.needsTwo ? onAsk({ is: 'with' }) : void writes.come(null));
  useShortcut('coming', hasKeys && canCome && !isOff ? come : null);
  return (
    <div className="buttons">
      {canCome && (
        <Button kind="primary" shortcut={hasKeys ? 'coming' : undefined} onPress={come} isOff={isOff}>
          {t('ring.coming')}
        </Button>
      )}
      <DoorButtons {...{ ring, view, steps, isPrimary: !canCome, writes, onAsk }} />
      {steps.includes('talk-through') && (isMine || view.safety.hasIntercom) && (
        <Button onPress={() => onAsk({ is: 'talk', mine: isMine, through: true })} isOff={isOff}>
          {t('ring.talkThrough')}
        </Button>
      )}
      {steps.includes('talk') && isMine && (
        <Button
          kind="primary"
          onPress={() => onAsk({ is: 'talk', mine: true, through: false })}
          isOff={isOff}
        >
          {t('ring.talkSelf')}
        </Button>
      )}
      {steps.includes('talk') && (
        <Button
          kind={isMine ? 'secondary' : 'primary'}
          onPress={() => onAsk({ is: 'talk', mine: false, through: false })}
          isOff={isOff}
        >
          {t('ring.talkOther')}
        </Button>
      )}
      {steps.includes('link') && ring.linked.length === 0 && (view.current || view.queue.length > 0) && (
        <Button onPress={() => onAsk({ is: 'link' })} isOff={isOff}>
          {t('ring.linkTo')}
        </Button>
      )}
      <Button
        badge={hasCloseKeys ? closeKeysHint(shortcuts) : undefined}
        onPress={() => onAsk({ is: 'end' })}
        isOff={isOff}
      >
        {t('ring.end')}
      </Button>
    </div>
  );
}

type DoorProps = Pick<Props, 'ring' | 'view' | 'writes' | 'onAsk'> & {
  steps: ReturnType<typeof ringSteps>;
  isPrimary: boolean;
};

function DoorButtons({ ring, view, steps, isPrimary, writes, onAsk }: DoorProps) {
  const { t } = useWords();
  const isOff = writes.isBusy;
  if (!steps.includes('door')) return null;
  return (
    <>
      {view.safety.opener === 'ready' && (
        <Button onPress={() => void writes.releaseDoor()} isOff={isOff}>
          {t('ring.release')}
        </Button>
      )}
      <Button
        kind={isPrimary ? 'primary' : 'secondary'}
        onPress={() => void writes.openDoor(0)}
        isOff={isOff}
      >
        {t('ring.door')}
      </Button>
      {lateDoorMinutes(ring.openMs).length > 0 && (
        <Button onPress={() => onAsk({ is: 'late-door' })} isOff={isOff}>
          {t('ring.doorLate')}
        </Button>
      )}
    </>
  );
}
