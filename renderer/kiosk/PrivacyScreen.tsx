// What is stored and for how long, in words a person understands (R23, R24).
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { type KioskKey, useWords } from './kiosk-text.ts';

const STORED: KioskKey[] = ['privacyStored1', 'privacyStored2', 'privacyStored3', 'privacyStored4'];
const NEVER: KioskKey[] = ['privacyNever1', 'privacyNever2'];

export function PrivacyScreen({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <>
      <Heading>{t('privacy')}</Heading>
      <p className="lead">{t('privacyLine')}</p>
      <PrivacyList title="privacyStored" lines={STORED} />
      <PrivacyList title="privacyNever" lines={NEVER} />
      <section className="privacy">
        <h2>{t('privacyHowLong')}</h2>
        <p>{t('privacyHowLongMore')}</p>
      </section>
      <div className="push" />
      <BackButton onBack={onBack} />
    </>
  );
}

function PrivacyList({ title, lines }: { title: KioskKey; lines: KioskKey[] }) {
  const { t } = useWords();
  return (
    <section className="privacy">
      <h2>{t(title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  );
}
