// Hands the wire to the host on to the page, and nothing else of Electron. Which calls it carries is bound to this
// window by the shell when it makes the wire; the page cannot change it.
import { ipcRenderer } from 'electron';

ipcRenderer.on('ringeklokke-port', (event) => {
  window.postMessage('ringeklokke-port', window.location.origin, event.ports);
});
