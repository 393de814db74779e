// Says when the alarm was on the glass: at the second animation frame after it came into the page.

export function markAlarmPainted(ring: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => performance.mark('alarm-painted', { detail: { ring } })),
  );
}
