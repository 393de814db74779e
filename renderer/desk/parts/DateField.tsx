// A date typed as it is written here. A machine's own date field would follow its operating system's country.
import { useWords } from '../words.ts';
import { TextField } from './Field.tsx';

const DATE_MAX = 14;

type Props = {
  /** Left out: a date among others of its kind. */
  label?: string;
  value: string;
  onChange: (date: string) => void;
  error: string | null;
};

export function DateField({ label, ...field }: Props) {
  const { t } = useWords();
  return <TextField label={label ?? t('profile.date')} maxLength={DATE_MAX} {...field} />;
}
