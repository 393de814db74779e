// Eight digits as the eye takes them in.
const GROUP = 4;

export const spacedCode = (code: string): string => `${code.slice(0, GROUP)} ${code.slice(GROUP)}`;
