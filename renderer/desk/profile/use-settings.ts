// The settings in an editor's hands: read from the station, typed over, checked and saved there.
import { useCallback, useEffect, useState } from 'react';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { ProfileProblem } from '#contract/profile-problems.ts';
import type { SetUpStep } from '#core/office/office.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { useWords } from '../words.ts';
import { type Draft, draftOf, profileFrom } from './draft.ts';
import { byPhone } from './draft-problems.ts';

const readSettings: Call<object, OfficeSettings> = (desk, input) => desk.officeSettings(input);

type Save = { profile: OfficeProfile; was: string | null; step: SetUpStep | null };
type Saved = { saved: true; digest: string } | { saved: false; problems: ProfileProblem[] };
const saveSettings: Call<Save, Saved> = (desk, input) => desk.saveOfficeSettings(input);

export type Settings = ReturnType<typeof useSettings>;

/** suggest: what an editor offers in place of what nobody has chosen yet. */
export function useSettings(suggest?: (profile: OfficeProfile) => OfficeProfile) {
  const { language } = useWords();
  const reading = useWrite(readSettings);
  const saving = useWrite(saveSettings);
  const [settings, setSettings] = useState<OfficeSettings | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problems, setProblems] = useState<ProfileProblem[]>([]);
  const { send } = reading;

  const reload = useCallback(async () => {
    const answer = await send({});
    if (!answer?.ok) return;
    setSettings(answer.value);
    setDraft(draftOf(suggest ? suggest(answer.value.profile) : answer.value.profile, language));
    setProblems([]);
  }, [send, suggest, language]);
  useEffect(() => {
    void reload();
  }, [reload]);

  const typed = draft && settings ? profileFrom(draft, settings.profile) : null;

  return {
    settings,
    draft,
    problems,
    typed: typed?.profile ?? null,
    setDraft(next: Draft) {
      setDraft(next);
      setProblems([]);
    },
    reload,
    readState: reading.state,
    saveState: saving.state,
    isBusy: isBusy(reading.state) || isBusy(saving.state),

    /** Marks what nobody can read; true when there is nothing of that kind. */
    isReadable(): boolean {
      setProblems(typed?.problems ?? []);
      return typed !== null && typed.problems.length === 0;
    },

    /** True when the station has it. */
    async save(step: SetUpStep | null): Promise<boolean> {
      if (!typed || !settings) return false;
      const answer = await saving.send({ profile: typed.profile, was: settings.digest, step });
      if (!answer?.ok) return false;
      if (answer.value.saved) return true;
      setProblems(byPhone(answer.value.problems, typed.profile));
      return false;
    },
  };
}
