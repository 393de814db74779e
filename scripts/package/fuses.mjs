// Reads the fuses back from a packaged app: what the build was told is not yet what it does.

const OFF = 48;
const ON = 49;

/** What a shipped app must have; `inspectable` builds leave the inspector open for Playwright. */
const WANTED = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** Lists what differs from WANTED, and prints every fuse as it is. */
export async function readFusesBack(executable, { inspectable }) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(executable);
  const wanted = { ...WANTED, EnableNodeCliInspectArguments: inspectable };
  return Object.entries(wanted).flatMap(([name, isOn]) => {
    const state = wire[FuseV1Options[name]];
    const found = { [ON]: 'on', [OFF]: 'off' }[state] ?? `unknown (${state})`;
    console.log(`  fuse ${name}: ${found}`);
    return state === (isOn ? ON : OFF) ? [] : [`fuse ${name} is ${found}`];
  });
}
