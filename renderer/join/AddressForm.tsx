// A new address for a station whose key is known: nobody else can answer there in its place.
import { useState } from 'react';
import type { JoinView } from '#contract/join.ts';
import { ADDRESS_LENGTH_MAX } from '#contract/station-address.ts';
import { Field } from './Field.tsx';
import { Keypad } from './Keypad.tsx';
import { useDeed } from './use-deed.ts';
import { useAround } from './words.ts';

export function AddressForm({ view, label }: { view: JoinView; label: string }) {
  const { t } = useAround();
  const [address, setAddress] = useState(view.address);
  const { state, does } = useDeed();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        does((join) => join.newAddress({ address }));
      }}
    >
      <div className="typing">
        <div className="fields">
          <Field
            label={label}
            tip={t('pair.addressTip')}
            value={address}
            onChange={setAddress}
            maxLength={ADDRESS_LENGTH_MAX}
          />
        </div>
        {view.role === 'kiosk' && <Keypad onKey={setAddress} />}
      </div>
      <p className="wrong" role="alert">
        {state.is === 'wrong' && t(state.why)}
      </p>
      <p className="done" role="status">
        {state.is === 'done' && t('move.done')}
      </p>
      <button type="submit" className="do">
        {t('move.do')}
      </button>
    </form>
  );
}
