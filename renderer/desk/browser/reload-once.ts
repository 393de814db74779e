// A page from before the station's update loads itself again; if that does not help, a person must see it.
const MARK = 'reloaded-at';
/** Two updates are never this close. */
const AGAIN_AFTER_MS = 60_000;

export function reloadOnce(): void {
  try {
    const before = Number(sessionStorage.getItem(MARK) ?? 0);
    if (Date.now() - before < AGAIN_AFTER_MS) return;
    sessionStorage.setItem(MARK, String(Date.now()));
    location.reload();
  } catch {
    // Without storage it could turn for ever: the button is there.
  }
}
