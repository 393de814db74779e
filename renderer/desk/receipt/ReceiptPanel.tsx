// Somebody comes back with a code from the screen by the door: what became of their ring, as the log has it.
import { useState } from 'react';
import type { Receipts, RungBefore } from '#contract/desk/receipt-calls.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { stepsOf, whenWords } from './receipt-words.ts';

const find: Call<{ code: string }, Receipts> = (desk, input) => desk.findReceipt(input);

const digitsOf = (typed: string): string => typed.replace(/\D/g, '');
const CODE_DIGITS = 5;
/** As people write it: with spaces between. */
const TYPED_MAX = 12;

export function ReceiptPanel({ onClose }: PanelProps) {
  const { t } = useWords();
  const { state, send } = useWrite(find);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [answer, setAnswer] = useState<Receipts | null>(null);

  async function look(): Promise<void> {
    const code = digitsOf(typed);
    setAnswer(null);
    setWrong(code.length !== CODE_DIGITS);
    if (code.length !== CODE_DIGITS) return;
    const heard = await send({ code });
    if (heard?.ok) setAnswer(heard.value);
  }

  return (
    <Panel title={t('receipt.title')} onClose={onClose}>
      <p className="lead">{t('receipt.lead')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField
          label={t('receipt.code')}
          value={typed}
          onChange={setTyped}
          error={isWrong ? t('receipt.shape') : null}
          maxLength={TYPED_MAX}
        />
        <Button kind="primary" submits onPress={() => undefined} isOff={isBusy(state)}>
          {t('receipt.find')}
        </Button>
      </form>
      <WriteNote of={state} />
      <div role="status">{answer && <Found answer={answer} />}</div>
    </Panel>
  );
}

function Found({ answer: { found, lookedSince } }: { answer: Receipts }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {found.length === 0 && <p>{t('receipt.none')}</p>}
      {found.length > 1 && <p>{t('receipt.several')}</p>}
      {found.map((rung) => (
        <Rung key={rung.rangAt} rung={rung} />
      ))}
      {lookedSince !== null && (
        <p className="lead">{t('receipt.lookedSince', { when: whenWords(lookedSince, words) })}</p>
      )}
    </>
  );
}

function Rung({ rung }: { rung: RungBefore }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="receipt">
      <h3>{t('receipt.rang', { when: whenWords(rung.rangAt, words) })}</h3>
      <ul>
        {stepsOf(rung, words).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
