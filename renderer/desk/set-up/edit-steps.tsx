// The four steps that ask for a part of the settings, with what each of them offers to begin with.
import type { OfficeProfile } from '#contract/office-profile.ts';
import { STARTING_PROFILE, SUGGESTED_HOURS } from '#contract/starting-profile.ts';
import { DoorEditor } from '../profile/DoorEditor.tsx';
import { HoursEditor } from '../profile/HoursEditor.tsx';
import { OfficeEditor } from '../profile/OfficeEditor.tsx';
import { PhonesEditor } from '../profile/PhonesEditor.tsx';
import { useWords } from '../words.ts';
import { EditStep } from './EditStep.tsx';
import type { StepProps } from './steps.ts';

const asItIs = (profile: OfficeProfile): OfficeProfile => profile;

/** The product's own name is not an office's. */
const withoutName = (profile: OfficeProfile): OfficeProfile =>
  profile.name === STARTING_PROFILE.name ? { ...profile, name: '' } : profile;

export function OfficeStep(props: StepProps) {
  const { t } = useWords();
  return (
    <EditStep
      {...props}
      step="office"
      lead={t('setUp.officeLead')}
      Edit={OfficeEditor}
      suggest={withoutName}
    />
  );
}

const officeDays = (profile: OfficeProfile): OfficeProfile => ({ ...profile, hours: SUGGESTED_HOURS });

export function HoursStep(props: StepProps) {
  const { t } = useWords();
  return (
    <EditStep {...props} step="hours" lead={t('setUp.hoursLead')} Edit={HoursEditor} suggest={officeDays} />
  );
}

export function PhonesStep(props: StepProps) {
  const { t } = useWords();
  return (
    <EditStep
      {...props}
      step="phones"
      lead={t('setUp.phonesLead')}
      skipMeans={t('setUp.phonesSkip')}
      Edit={PhonesEditor}
      suggest={asItIs}
    />
  );
}

export function DoorStep(props: StepProps) {
  const { t } = useWords();
  return (
    <EditStep
      {...props}
      step="door"
      lead={t('setUp.doorLead')}
      skipMeans={t('setUp.doorSkip')}
      Edit={DoorEditor}
      suggest={asItIs}
    />
  );
}
