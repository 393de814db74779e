// One line under the bar while the station leaves, and for a day after it has come: what was carried and what was not.
import { InformationSquareFillIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';
import { whenOf } from './when.ts';

export function MoveNotes({ view }: { view: DeskView }) {
  const words = useWords();
  const { t } = words;
  const { state, arrived, wasRefused } = view.move;
  const told = [
    ...(state === 'leaving' ? [t('move.leaving')] : []),
    ...(wasRefused ? [t('arrived.refused')] : []),
    ...(arrived
      ? [
          `${t(`arrived.${arrived.kind === 'move' ? 'move' : 'copy'}`, {
            ...arrived,
            when: whenOf(arrived.at, words),
            made: whenOf(arrived.madeAt, words),
          })} ${t('arrived.not')}`,
        ]
      : []),
  ];
  return told.map((sentence) => (
    <p key={sentence} role="status" className="move-note">
      <InformationSquareFillIcon aria-hidden />
      <span>{sentence}</span>
    </p>
  ));
}
