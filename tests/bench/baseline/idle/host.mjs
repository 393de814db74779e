// Alive and idle.
process.parentPort.on('message', () => {});
