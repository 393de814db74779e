// A few answers to one question, as big radio buttons.

type Props<V extends string> = {
  legend: string;
  name: string;
  chosen: V | null;
  onChoose: (value: V) => void;
  options: readonly { value: V; label: string }[];
  columns?: 2 | 3;
};

export function Choices<V extends string>({
  legend,
  name,
  chosen,
  onChoose,
  options,
  columns = 2,
}: Props<V>) {
  return (
    <fieldset className={`choices choices--${columns}`}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
