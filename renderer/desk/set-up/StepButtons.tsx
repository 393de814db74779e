// What stands under every step: on, back, and past it where that is harmless, with what it means.
import type { ReactNode } from 'react';
import type { SetUpStep } from '#core/office/office.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Tip } from '../profile/Tip.tsx';
import { useWords } from '../words.ts';

type Take = { step: SetUpStep; how: 'done' | 'skipped' };
const takeStep: Call<Take, unknown> = (desk, input) => desk.takeSetUpStep(input);

/** Tells the station that a step is behind, and goes on when it has stored that. */
export function useTakeStep(onDone: () => void) {
  const { state, send } = useWrite(takeStep);
  return {
    state,
    take: async (take: Take): Promise<void> => {
      const answer = await send(take);
      if (answer?.ok) onDone();
    },
  };
}

type Props = {
  onward: ReactNode;
  /** Undefined at the first step that can be gone back to. */
  onBack: (() => void) | undefined;
  onDone: () => void;
  skip?: { step: SetUpStep; means: string };
};

export function StepButtons({ onward, onBack, onDone, skip }: Props) {
  const { t } = useWords();
  const { state, take } = useTakeStep(onDone);
  return (
    <>
      <div className="buttons">
        {onward}
        {onBack && <Button onPress={onBack}>{t('setUp.back')}</Button>}
        {skip && (
          <Button
            kind="quiet"
            isOff={isBusy(state)}
            onPress={() => void take({ step: skip.step, how: 'skipped' })}
          >
            {t('setUp.skip')}
          </Button>
        )}
      </div>
      {skip && <Tip>{skip.means}</Tip>}
      <WriteNote of={state} />
    </>
  );
}
