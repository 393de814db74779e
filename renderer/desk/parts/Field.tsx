// A labelled field. What is wrong with it stands under it, in words, and is read with it.
import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
};

function Wrong({ id, error }: { id: string; error?: string | null }) {
  return error ? (
    <p id={id} className="field__error">
      {error}
    </p>
  ) : null;
}

export function TextField({ label, value, onChange, error, maxLength }: Props & { maxLength: number }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <Wrong id={`${id}-error`} error={error} />
    </div>
  );
}

export function PinField({ label, value, onChange, error }: Props) {
  const id = useId();
  return (
    <div className="field field--pin">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={PIN_MAX}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <Wrong id={`${id}-error`} error={error} />
    </div>
  );
}

/** As in the contract: four to eight digits. */
const PIN_MAX = 8;

type Option = { value: string; label: string };
type SelectProps = Props & { options: readonly Option[]; empty?: string };

export function SelectField({ label, value, onChange, error, options, empty }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Wrong id={`${id}-error`} error={error} />
    </div>
  );
}
