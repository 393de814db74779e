// Hands the host's port on to the page.
const { ipcRenderer } = require('electron');

ipcRenderer.on('port', (event) => window.postMessage('port', '*', event.ports));
