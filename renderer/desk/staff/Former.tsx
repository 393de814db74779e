// Those who have left and whose names are still kept, until a manager erases them.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { nameWords } from './who-where.ts';

const erase: Call<{ staff: string }, unknown> = (desk, input) => desk.eraseStaffName(input);

type Left = DeskView['staffing']['former'][number];

function OneWhoLeft({ id, name }: Left) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(erase);
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <span>{nameWords(name, words)}</span>
      {isAsking ? (
        <Ask
          question={`${t('staffing.eraseSure')} ${t('staffing.eraseLead')}`}
          onCancel={() => setAsking(false)}
        >
          <Button onPress={() => void send({ staff: id })} isOff={isBusy(state)}>
            {isBusy(state) ? t('write.sending') : t('staffing.eraseName')}
          </Button>
        </Ask>
      ) : (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          <span aria-hidden="true">{t('staffing.eraseName')}</span>
          <span className="visually-hidden">{t('staffing.eraseOf', { name })}</span>
        </Button>
      )}
      <WriteNote of={state} />
    </li>
  );
}

export function Former({ former }: { former: readonly Left[] }) {
  const { t } = useWords();
  if (former.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('staffing.former')}</h3>
      <ul className="former">
        {former.map((left) => (
          <OneWhoLeft key={left.id} {...left} />
        ))}
      </ul>
    </section>
  );
}
