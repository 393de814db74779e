// The second step before a visit ends: how did it end? A click too many in the first step ends nothing.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { VisitOutcome } from '#core/fact.ts';
import type { HelpAnswers } from '#core/same-day/same-day.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { HelpCodes } from '../same-day/HelpCodes.tsx';
import { useWords } from '../words.ts';
import { visitOutcomes } from './visit-outcomes.ts';

const endVisit: Call<{ visit: string; outcome: VisitOutcome; help: HelpAnswers }, unknown> = (desk, input) =>
  desk.endVisit(input);

type Props = { current: NonNullable<DeskView['current']>; onCancel: () => void };

export function Ending({ current, onCancel }: Props) {
  const { t } = useWords();
  const { state, send } = useWrite(endVisit);
  const [help, setHelp] = useState<HelpAnswers>({});
  const { visit, ticket } = current;
  const isAcuteTalk = current.acute && current.state === 'talking';
  return (
    <div className="actions">
      <Ask question={t('current.howEnded', { ticket })} onCancel={onCancel}>
        {isAcuteTalk && <HelpCodes about={visit} answers={help} onAnswer={setHelp} />}
        {visitOutcomes(current.state).map((outcome) => (
          <Button key={outcome} onPress={() => void send({ visit, outcome, help })} isOff={isBusy(state)}>
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </Ask>
      <WriteNote of={state} />
    </div>
  );
}
