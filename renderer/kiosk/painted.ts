// Marks the moment a person can see something: the second animation frame after the page changed. Called from a layout
// effect: any other runs after the first frame already.
export function markPainted(name: 'kiosk-ready' | 'ticket-painted'): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)));
}
