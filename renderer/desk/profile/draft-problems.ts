// Where a problem that the host found stands on the screen.
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { ProfileProblem } from '#contract/profile-problems.ts';

/** The host counts the numbers of a profile; the screen knows each by whose it is. */
export const byPhone = (problems: ProfileProblem[], profile: OfficeProfile): ProfileProblem[] =>
  problems.map(({ path, code }) => ({
    path: path.replace(/^phones\.(\d+)/, (_, place) => `phones.${profile.phones[Number(place)]?.id}`),
    code,
  }));

/** What is wrong at a field or anywhere under it. */
export const problemAt = (problems: readonly ProfileProblem[], path: string): ProfileProblem['code'] | null =>
  problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.code ?? null;
