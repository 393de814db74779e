// Today: who is on duty now, and everybody's hours.
import { PhoneIcon } from '@navikt/aksel-icons';
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import { useWords } from '../words.ts';
import { spanText } from './cell-text.ts';

export function Today({ roster }: { roster: DeskRoster }) {
  const { t, language } = useWords();
  const { onDuty, shifts } = roster;
  return (
    <section className="roster__box">
      <h3>{t('roster.today')}</h3>
      <p>
        {onDuty.length > 0
          ? t('roster.onDuty', { names: onDuty.map(({ name }) => name).join(', ') })
          : t('roster.onDutyCount', { count: 0 })}
      </p>
      {shifts.length === 0 && <p className="lead">{t('roster.noShifts')}</p>}
      <ul className="roster__shifts">
        {shifts.map((shift) => (
          <li key={shift.shift} className={shift.isAbsent ? 'roster__away' : undefined}>
            <span className="roster__hours">{spanText(shift, language)}</span>
            <span>{shift.name}</span>
            {shift.phone && (
              <span className="roster__tag">
                <PhoneIcon aria-hidden /> {t('roster.withPhone')}
              </span>
            )}
            {shift.isAbsent && <span className="roster__tag">{t('roster.isAbsent')}</span>}
            {shift.offeredTo && (
              <span className="roster__tag">{t('roster.shiftAsked', { name: shift.offeredTo.name })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
