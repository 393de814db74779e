// A number in a field. An empty one is 0, which no field here allows: it is marked where it stands.
import { useState } from 'react';
import { TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';
import { numberFrom, numberText, onlyNumber } from '../number-text.ts';

type Props = {
  label: string;
  value: number;
  hasFraction?: boolean;
  onChange: (value: number) => void;
  error: string | null;
};

const DIGITS_MAX = 5;

export function NumberField({ value, hasFraction = false, onChange, ...field }: Props) {
  const { language } = useWords();
  const [typed, setTyped] = useState('');
  // "1," on the way to "1,5" stays as it is typed; a value from anywhere else is written anew.
  const written = value === 0 ? '' : numberText(value, language);
  return (
    <TextField
      {...field}
      maxLength={DIGITS_MAX}
      value={numberFrom(typed) === value ? typed : written}
      onChange={(text) => {
        const number = onlyNumber(text, hasFraction);
        setTyped(number);
        onChange(numberFrom(number));
      }}
    />
  );
}
