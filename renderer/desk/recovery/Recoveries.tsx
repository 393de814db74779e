// Told at every desk, loud and until a manager says it is in order: somebody became manager without one.
import { PersonPlusIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { dateText } from '../ring/rang-when.ts';
import { useWords } from '../words.ts';

const dismiss: Call<{ staff: string }, unknown> = (desk, input) => desk.dismissRecovery(input);

type Told = DeskView['staffing']['recoveries'][number];

/** As the station decides it: whoever it is about only where there is no other manager. */
export function mayDismiss({ access, staff }: Pick<DeskView, 'access' | 'staff'>, about: string): boolean {
  if (access.state !== 'signed-in' || access.role !== 'manager') return false;
  const others = staff.filter(({ id, role }) => role === 'manager' && id !== about);
  return access.staff !== about || others.length === 0;
}

function Recovery({ told, view }: { told: Told; view: DeskView }) {
  const { t, time, language } = useWords();
  const { state, send } = useWrite(dismiss);
  const { staff, name, desk, at, how } = told;
  const words = { name, desk, date: dateText(at, language), time: time(at) };
  return (
    <div className="recovery">
      <PersonPlusIcon aria-hidden />
      <p>
        <strong>{t(`recovery.told.${how}`, words)}</strong> {t('recovery.toldMore')}
      </p>
      {mayDismiss(view, staff) && (
        <Button onPress={() => void send({ staff })} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : t('recovery.dismiss')}
        </Button>
      )}
      <WriteNote of={state} />
    </div>
  );
}

export function Recoveries({ view }: { view: DeskView }) {
  return (
    <div role="status">
      {view.staffing.recoveries.map((told) => (
        <Recovery key={told.staff} told={told} view={view} />
      ))}
    </div>
  );
}
