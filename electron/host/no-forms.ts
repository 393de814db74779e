// oRPC asks of every call whether it is a form. Node answers by loading its whole HTTP client, which on a small machine
// takes 45 ms between a visitor and the first picture. No form ever comes over a wire between our own windows.
class NoForm {}

// A plain assignment: from Node 22 on, to define the property or to look at it is to load what stands behind it.
globalThis.FormData = NoForm as unknown as typeof FormData;
