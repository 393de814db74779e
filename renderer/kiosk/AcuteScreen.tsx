// NAV's own three categories, and the two answers that keep anybody from being left out. Nothing else is asked (R17).
import { BedIcon, HourglassIcon, LightningIcon, PadlockLockedIcon, TrayFoodIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { AcuteNeed, KioskView } from '#contract/kiosk.ts';
import { Answer } from './Answer.tsx';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { type Choice, NEEDS } from './screen.ts';
import { Trouble } from './Trouble.tsx';

/** For those who do not read: the words beside them say the same. */
const PICTURE: Record<AcuteNeed, ReactNode> = {
  'no-food': <TrayFoodIcon aria-hidden />,
  'no-shelter': <BedIcon aria-hidden />,
  'no-power': <LightningIcon aria-hidden />,
  'other-urgent': <HourglassIcon aria-hidden />,
  'not-said': <PadlockLockedIcon aria-hidden />,
};

type Props = {
  view: KioskView;
  isLinked: boolean;
  chosen: string | null;
  onChoose: (choice: Choice) => void;
  onBack: () => void;
};

export function AcuteScreen({ view, isLinked, chosen, onChoose, onBack }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className="push" />
      <Heading>{t('acute')}</Heading>
      <p className="lead">{t(view.regime === 'unstaffed' ? 'closedNow' : 'acuteMore')}</p>
      {!isLinked && <Trouble view={view} isLinked={false} />}
      <ul className="answers">
        {NEEDS.map(({ need, title, more }) => (
          <Answer
            key={need}
            title={t(title)}
            more={more && t(more)}
            icon={PICTURE[need]}
            isChosen={chosen === t(title)}
            onChoose={() => onChoose({ errand: { kind: 'acute', need }, label: t(title) })}
          />
        ))}
      </ul>
      <BackButton onBack={onBack} />
    </>
  );
}
