// What the tests use of it; the scripts themselves are plain modules, because they run before anything is installed.
export const OWN_DISPLAY: string;
export function anotherDisplay(
  env: NodeJS.ProcessEnv,
): Promise<{ env: NodeJS.ProcessEnv; number: string; stop: () => void }>;
