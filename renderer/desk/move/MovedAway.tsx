// What a desk shows at a station that lives on another machine now: the truth, and the way back if it never got there.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { WhoAndPin } from '../access/WhoAndPin.tsx';
import { type Call, useWrite } from '../call/use-write.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { MadeFile } from './MadeFile.tsx';
import { whenOf } from './when.ts';

const takeStationBack: Call<{ by: { staff: string; pin: string } }, unknown> = (desk, input) =>
  desk.takeStationBack(input);

export function MovedAway({ view }: { view: DeskView }) {
  const words = useWords();
  const { t } = words;
  const { move, staff } = view;
  const { state, send } = useWrite(takeStationBack);
  const [isAsking, setAsking] = useState(false);
  return (
    <main className="access">
      <div className="card move__away">
        <h2>{t('away.title')}</h2>
        <p className="lead">{t('away.lead', { when: whenOf(move.awayAt ?? view.nowMs, words) })}</p>
        {view.rings.length > 0 && <p>{t('away.answer')}</p>}
        <p>{t('away.bell')}</p>
        {move.file.is === 'made' && <MadeFile file={move.file} />}
        <h3>{t('away.backTitle')}</h3>
        <p>{t('away.backLead')}</p>
        {isAsking ? (
          <WhoAndPin
            staff={staff.filter(({ role }) => role === 'manager')}
            submit={t('away.back')}
            state={state}
            onSubmit={(by) => void send({ by })}
          />
        ) : (
          <Button onPress={() => setAsking(true)}>{t('away.back')}</Button>
        )}
      </div>
    </main>
  );
}
