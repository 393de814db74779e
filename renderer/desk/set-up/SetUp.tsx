// The first run, step by step. What is entered lies in the station, so anybody may leave in the middle of it.
import { useEffect, useRef, useState } from 'react';
import type { SetUpView } from '#contract/desk/set-up-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { FirstManager } from '../access/FirstManager.tsx';
import { Button } from '../parts/Button.tsx';
import { Tip } from '../profile/Tip.tsx';
import { useWords } from '../words.ts';
import { firstLeft, stateOf, stepAfter, stepBefore } from './progress.ts';
import { STEPS, type StepName, type StepRow } from './steps.ts';

type Props = { view: DeskView; setUp: SetUpView; onOpen: (panel: string) => void; onLater: () => void };

export function SetUp({ view, setUp, onOpen, onLater }: Props) {
  const known = { access: view.access, steps: setUp.steps };
  const [chosen, setChosen] = useState<StepName | null>(null);
  const isSignedIn = view.access.state === 'signed-in';
  const shown = (isSignedIn && STEPS.find(({ name }) => name === chosen)) || firstLeft(known);
  return (
    <div className="set-up">
      <StepList shown={shown.name} known={known} onChoose={isSignedIn ? setChosen : null} />
      {shown.Show ? <Step shown={shown} {...{ view, setChosen, onOpen, onLater }} /> : <FirstManager />}
    </div>
  );
}

type ListProps = {
  shown: StepName;
  known: Parameters<typeof stateOf>[2];
  onChoose: ((step: StepName) => void) | null;
};

function StepList({ shown, known, onChoose }: ListProps) {
  const { t } = useWords();
  return (
    <nav className="set-up__steps" aria-label={t('setUp.steps')}>
      <h2>{t('setUp.title')}</h2>
      <ol>
        {STEPS.map(({ name, title, Show }, place) => {
          const state = stateOf(name, shown, known);
          const words = (
            <>
              <span>
                {place + 1}. {t(title)}
              </span>
              <span className="set-up__state">{t(`setUp.state.${state}`)}</span>
            </>
          );
          const mayGo = onChoose !== null && Show !== null && state !== 'now';
          return (
            <li
              key={name}
              className={`set-up__row set-up__row--${state}`}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              {mayGo ? (
                <button type="button" onClick={() => onChoose(name)}>
                  {words}
                </button>
              ) : (
                <p>{words}</p>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type StepProps = {
  shown: StepRow;
  view: DeskView;
  setChosen: (step: StepName) => void;
  onOpen: (panel: string) => void;
  onLater: () => void;
};

function Step({ shown, view, setChosen, onOpen, onLater }: StepProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, title, Show } = shown;
  // A new step is a new page: whoever does not see it hears where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what the focus follows
  useEffect(() => heading.current?.focus(), [name]);
  const before = stepBefore(name);
  if (!Show) return null;
  return (
    <main className="set-up__step" key={name}>
      <div className="set-up__head">
        <h2 tabIndex={-1} ref={heading}>
          {t(title)}
        </h2>
        <Button kind="quiet" onPress={onLater}>
          {t('setUp.later')}
        </Button>
      </div>
      <Show
        view={view}
        onOpen={onOpen}
        onDone={() => setChosen(stepAfter(name))}
        onBack={before ? () => setChosen(before) : undefined}
      />
      <Tip>{t('setUp.kept')}</Tip>
    </main>
  );
}
