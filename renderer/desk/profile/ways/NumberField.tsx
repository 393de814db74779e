// A whole number in a field. An empty one is 0, which no field here allows: it is marked where it stands.
import { TextField } from '../../parts/Field.tsx';

type Props = { label: string; value: number; onChange: (value: number) => void; error: string | null };

const DIGITS_MAX = 5;

export function NumberField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      maxLength={DIGITS_MAX}
      value={value === 0 ? '' : String(value)}
      onChange={(text) => onChange(Number(text.replace(/\D/g, '')))}
    />
  );
}
