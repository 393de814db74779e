// Marks the moment a person can see something: the second animation frame after the page changed.
export function markPainted(name: 'kiosk-ready' | 'ticket-painted'): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)));
}
