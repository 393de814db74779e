// The plate as it hangs on the wall: one A4 page, the same words in each language of the office, the numbers largest.
import type { ReactNode } from 'react';
import type { Language, OfficeProfile } from '#contract/office-profile.ts';
import { kioskText } from '../../text/kiosk/catalogue.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { plateText } from '../../text/plate.ts';
import { makeText } from '../../text/text.ts';
import { weekText } from '../../text/week-text.ts';

type Props = {
  profile: OfficeProfile;
  /** In words: an old plate can be told from a new one. */
  printedOn: string;
};

export function Plate({ profile, printedOn }: Props) {
  const { languages, phones } = profile;
  return (
    <div className="plate">
      <p className="plate__office">{profile.name}</p>
      <div>
        {languages.map((language) => (
          <InOne key={language} language={language}>
            <strong className="plate__question">{plateIn(language)('nobody')}</strong>{' '}
            {plateIn(language)('call')}
          </InOne>
        ))}
      </div>
      {phones.map((phone) => (
        <Phone key={phone.id} phone={phone} languages={languages} />
      ))}
      {languages.map((language) => (
        <section key={language} lang={language} dir={LANGUAGE_TABLE[language].dir}>
          <InLanguage profile={profile} language={language} />
        </section>
      ))}
      <div className="plate__danger">
        {languages.map((language) => (
          <Danger key={language} language={language} />
        ))}
      </div>
      <p className="plate__printed">{plateIn(languages[0] ?? 'nb')('printed', { date: printedOn })}</p>
    </div>
  );
}

const plateIn = (language: Language) => makeText(language, plateText);

function InOne({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <p lang={language} dir={LANGUAGE_TABLE[language].dir}>
      {children}
    </p>
  );
}

type PhoneProps = { phone: OfficeProfile['phones'][number]; languages: Language[] };

/** A number once and large, with whose it is and when it answers in each language. */
function Phone({ phone, languages }: PhoneProps) {
  if (languages.every((language) => weekText(phone.hours, language) === null)) return null;
  return (
    <div className="plate__phone">
      <strong>{phone.number.replaceAll(' ', '\u00a0')}</strong>
      <div>
        {languages.map((language) => (
          <InOne key={language} language={language}>
            {plateIn(language)(phone.id)}, {weekText(phone.hours, language)}
          </InOne>
        ))}
      </div>
    </div>
  );
}

function InLanguage({ profile, language }: { profile: OfficeProfile; language: Language }) {
  const said = makeText(language, kioskText);
  const callPoint = profile.callPoint?.[language];
  return (
    <>
      {callPoint && <p>{callPoint}</p>}
      <p>
        <strong>{said('rightsLater')}.</strong> {said('rightsMore')}
      </p>
      <p>
        <strong>{said('outOfHours')}:</strong> {profile.outOfHours[language]}
      </p>
    </>
  );
}

function Danger({ language }: { language: Language }) {
  const said = makeText(language, kioskText);
  return (
    <p lang={language} dir={LANGUAGE_TABLE[language].dir}>
      <strong>{said('dangerTitle')}</strong> {said('dangerMore')} {said('dangerUrgent')}
    </p>
  );
}
