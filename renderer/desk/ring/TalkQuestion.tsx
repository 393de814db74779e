// Who talks, and where: a talk without its place stops no clock.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { Advisers } from '../parts/Advisers.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { talkPlaces } from './ring-steps.ts';
import type { RingWrites } from './use-ring-writes.ts';

type Props = {
  view: DeskView;
  writes: RingWrites;
  /** Whoever is signed in talks; otherwise an adviser is named first. */
  mine: boolean;
  /** Without opening the door. */
  through: boolean;
  onDone: () => void;
};

export function TalkQuestion({ view, writes, mine, through, onDone }: Props) {
  const { t } = useWords();
  const [adviser, setAdviser] = useState<string | null>(null);
  const isOff = writes.isBusy;
  if (!mine && adviser === null)
    return (
      <Advisers
        question={t('ring.whoTalks')}
        staff={view.staff}
        isOff={isOff}
        onChoose={setAdviser}
        onCancel={onDone}
      />
    );
  return (
    <Ask question={t('ring.whereTalk')} onCancel={onDone}>
      {talkPlaces(through, view.safety).map((place) => (
        <Button key={place} onPress={() => void writes.talk(adviser, place).then(onDone)} isOff={isOff}>
          {t(`place.${place}`)}
        </Button>
      ))}
    </Ask>
  );
}
