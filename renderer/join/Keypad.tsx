// The few keys that an address and a code need, for a screen at an entrance that has no keyboard.
import { useAround } from './words.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', ':'];

type Props = { onKey: (change: (before: string) => string) => void };

export function Keypad({ onKey }: Props) {
  const { t } = useAround();
  return (
    <div className="keypad">
      {KEYS.map((key) => (
        <button key={key} type="button" onClick={() => onKey((before) => before + key)}>
          {key}
        </button>
      ))}
      <button type="button" className="keypad__erase" onClick={() => onKey((before) => before.slice(0, -1))}>
        {t('erase')}
      </button>
    </div>
  );
}
