// What every editor of the settings is handed: what is typed, what is wrong with it, and a way to say something else.
import type { ProfileProblem } from '#contract/profile-problems.ts';
import type { Words } from '../words.ts';
import type { Draft } from './draft.ts';
import { problemAt } from './draft-problems.ts';

export type EditorProps = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** What is wrong at a field, in words; null while nothing is. */
  wrong: (path: string) => string | null;
  /** Public holidays ahead, as dates. */
  holidays: readonly string[];
};

export const wrongIn =
  (problems: readonly ProfileProblem[], { t }: Words) =>
  (path: string): string | null => {
    const code = problemAt(problems, path);
    return code && t(`profile.problem.${code}`);
  };
