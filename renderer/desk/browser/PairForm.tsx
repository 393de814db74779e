// A person types the code that a manager's screen shows.
import { type FormEvent, useState } from 'react';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import type { PairOutcome, ThisBrowser } from './this-browser.ts';

const CODE_DIGITS = 8;
/** Eight digits, and the spaces that people put between them. */
const TYPED_MAX = 12;

const WORDS: Record<Exclude<PairOutcome, 'paired'>, DeskKey> = {
  'wrong-code': 'browser.wrongCode',
  'no-code-open': 'browser.noCodeOpen',
  'too-many-machines': 'browser.tooManyMachines',
  'wait-a-minute': 'browser.waitAMinute',
  'no-answer': 'browser.noAnswer',
};

const hasEightDigits = (typed: string): boolean => typed.replaceAll(/\D/g, '').length === CODE_DIGITS;

export function PairForm({ browser }: { browser: ThisBrowser }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<DeskKey | null>(null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isAsking) return;
    if (!hasEightDigits(code)) return setProblem('browser.codeShape');
    setAsking(true);
    setProblem(null);
    const outcome = await browser.pair(code);
    setAsking(false);
    if (outcome !== 'paired') setProblem(WORDS[outcome]);
  }

  return (
    <form className="pair" onSubmit={(event) => void send(event)} noValidate>
      <TextField
        label={t('browser.code')}
        value={code}
        onChange={setCode}
        maxLength={TYPED_MAX}
        error={problem && t(problem)}
      />
      <Button kind="primary" submits onPress={() => {}} isOff={isAsking}>
        {t(isAsking ? 'browser.pairing' : 'browser.pair')}
      </Button>
    </form>
  );
}
