// The times of one day, in one cell.
import { TextField } from '../parts/Field.tsx';

/** Six spans of "10.30–11.30, ". */
const TIMES_MAX = 90;

type Props = { label: string; value: string; onChange: (value: string) => void; error: string | null };

export const TimesField = (props: Props) => <TextField {...props} maxLength={TIMES_MAX} />;
