// Address and code, and what became of them.
import { useRef, useState } from 'react';
import type { JoinView } from '#contract/join.ts';
import { ADDRESS_LENGTH_MAX } from '#contract/station-address.ts';
import { Field } from './Field.tsx';
import { Keypad } from './Keypad.tsx';
import { useDeed } from './use-deed.ts';
import { useAround } from './words.ts';

/** Eight digits, with room for the spaces people type. */
const CODE_LENGTH_MAX = 12;

type Part = 'address' | 'code';

export function PairForm({ view }: { view: JoinView }) {
  const { t } = useAround();
  const [typed, setTyped] = useState({ address: view.address, code: '' });
  const { state, does } = useDeed();
  const here = useRef<Part>(view.address ? 'code' : 'address');
  const onChange = (part: Part) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const isDoing = state.is === 'doing';
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        does((join) => join.pair(typed));
      }}
    >
      <p>{t('pair.lead')}</p>
      <div className="typing">
        <div className="fields">
          <Field
            label={t('pair.address')}
            tip={t('pair.addressTip')}
            value={typed.address}
            onChange={onChange('address')}
            onFocus={() => {
              here.current = 'address';
            }}
            maxLength={ADDRESS_LENGTH_MAX}
          />
          <Field
            label={t('pair.code')}
            tip={t('pair.codeTip')}
            value={typed.code}
            onChange={onChange('code')}
            onFocus={() => {
              here.current = 'code';
            }}
            maxLength={CODE_LENGTH_MAX}
            inputMode="numeric"
          />
        </div>
        {view.role === 'kiosk' && (
          <Keypad
            onKey={(change) =>
              setTyped((before) => ({ ...before, [here.current]: change(before[here.current]) }))
            }
          />
        )}
      </div>
      <p className="wrong" role="alert">
        {state.is === 'wrong' && t(state.why)}
      </p>
      <button type="submit" className="do" aria-disabled={isDoing || undefined}>
        {t(isDoing ? 'pair.doing' : 'pair.do')}
      </button>
    </form>
  );
}

/** Nothing is forgotten before the new pairing has succeeded: a stray finger takes no machine out of the office. */
export function PairAnew({ view }: { view: JoinView }) {
  const { t } = useAround();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <PairForm view={view} />;
  return (
    <button type="button" className="other" onClick={() => setOpen(true)}>
      {t('pair.anew')}
    </button>
  );
}
