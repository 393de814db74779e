// Hands the wires of this window on to the page, and nothing else of Electron: the one to the host, and a desk's own for
// its key. Which calls the first carries is bound to this window by the shell; the page cannot change it.
import { ipcRenderer } from 'electron';
import { HELP_KEY_PORT } from '#contract/help-key.ts';

for (const name of ['ringeklokke-port', HELP_KEY_PORT])
  ipcRenderer.on(name, (event) => {
    window.postMessage(name, window.location.origin, event.ports);
  });
