// The keys of this desk: which they are, how to give each another, and how to switch the letters off (WCAG 2.1.4).
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { type HelpKeyReach, useHelpKeyReach } from './help-key.ts';
import { KeyRow } from './KeyRow.tsx';
import { ACTIONS, DEFAULT_SHORTCUTS, isRingAction } from './shortcuts.ts';
import { useKeys } from './use-shortcut.ts';

/** Where the key for help works on this machine, as it is and not as it should be. */
const HELP_NOTES = {
  everywhere: 'keys.helpEverywhere',
  'in-front': 'keys.helpInFront',
  refused: 'keys.helpRefused',
} as const satisfies Record<HelpKeyReach, DeskKey>;

export function ShortcutsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { shortcuts, onChange } = useKeys();
  const reach = useHelpKeyReach();
  const rows = (ofRing: boolean) =>
    ACTIONS.filter((action) => isRingAction(action) === ofRing).map((action) => (
      <KeyRow key={action} action={action} shortcuts={shortcuts} onChange={onChange} />
    ));
  return (
    <Panel title={t('keys.title')} onClose={onClose}>
      <p className="lead">{t('keys.lead')}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={shortcuts.lettersOn}
          onChange={(event) => onChange({ ...shortcuts, lettersOn: event.target.checked })}
        />
        <span>{t('keys.lettersOn')}</span>
      </label>
      <table className="keys">
        <tbody>
          {rows(false)}
          {rows(true)}
        </tbody>
      </table>
      <p className="lead">
        {t('keys.ringNote')} {t(HELP_NOTES[reach], { key: shortcuts.keys.callHelp })}
      </p>
      <Button onPress={() => onChange(DEFAULT_SHORTCUTS)}>{t('keys.reset')}</Button>
    </Panel>
  );
}
