// oRPC asks of every call whether it is a form. Node answers by loading its whole HTTP client, which on a small machine
// takes 45 ms between a visitor and the first picture. No form ever comes over a wire between our own windows.
class NoForm {}

Object.defineProperty(globalThis, 'FormData', { value: NoForm, configurable: true, writable: true });
