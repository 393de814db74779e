// What makes it possible to wait here: a chair, shelter, quiet, no stairs, a hearing loop (R16). Several may be chosen.
import {
  ArmchairIcon,
  CheckmarkIcon,
  ElevatorIcon,
  HearingLoopIcon,
  QuietZoneIcon,
  UmbrellaIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { NEEDS_WHILE_WAITING, type NeedWhileWaiting } from '#contract/wish-choices.ts';
import { Heading } from '../Heading.tsx';
import { useWords } from '../kiosk-text.ts';
import type { WishesHere } from './use-wishes.ts';
import { WishesNote } from './WishesNote.tsx';

const PICTOGRAM: Record<NeedWhileWaiting, ReactNode> = {
  seat: <ArmchairIcon aria-hidden />,
  shelter: <UmbrellaIcon aria-hidden />,
  quiet: <QuietZoneIcon aria-hidden />,
  'step-free': <ElevatorIcon aria-hidden />,
  'hearing-loop': <HearingLoopIcon aria-hidden />,
};

type Props = { here: WishesHere; canRead: boolean; onDone: () => void };

export function NeedsScreen({ here, canRead, onDone }: Props) {
  const { t } = useWords();
  const { needs } = here.wishes;
  const toggle = (need: NeedWhileWaiting) =>
    here.change({ needs: needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need] });
  return (
    <>
      <Heading>{t('needsTitle')}</Heading>
      <p className="lead">{t('needsLead')}</p>
      <WishesNote here={here} />
      {!canRead && <p>{t('readAloudNone')}</p>}
      <div className="push" />
      <ul className="answers">
        {NEEDS_WHILE_WAITING.map((need) => (
          <li key={need}>
            <button
              type="button"
              className="answer"
              aria-pressed={needs.includes(need)}
              onClick={() => toggle(need)}
            >
              <span className="answer-icon">{PICTOGRAM[need]}</span>
              <span className="answer-words">
                <span className="answer-title">{t(`need.${need}`)}</span>
                {need === 'shelter' && <span className="answer-more">{t('needsShelterMore')}</span>}
              </span>
              {needs.includes(need) && <CheckmarkIcon aria-hidden className="icon chosen-mark" />}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="main-button" onClick={onDone}>
        {t('done')}
      </button>
    </>
  );
}
