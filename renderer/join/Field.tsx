// A labelled field with its tip, large enough for a finger.
import { useId } from 'react';

export type FieldProps = {
  label: string;
  tip: string;
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  maxLength: number;
  /** A touch screen has its keys on the page instead. */
  inputMode?: 'numeric' | 'text';
};

export function Field({ label, tip, value, onChange, onFocus, maxLength, inputMode = 'text' }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-tip`}>{tip}</p>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        aria-describedby={`${id}-tip`}
      />
    </div>
  );
}
