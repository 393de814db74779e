// A date typed as it is written here. A machine's own date field would follow its operating system's country.
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';

const DATE_MAX = 14;

type Props = { value: string; onChange: (date: string) => void; error: string | null };

export function DateField(props: Props) {
  const { t } = useWords();
  return <TextField label={t('profile.date')} maxLength={DATE_MAX} {...props} />;
}
