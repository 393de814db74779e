// One yes or no, as big as the other choices.
type Props = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

export function Check({ label, isOn, onChange }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
