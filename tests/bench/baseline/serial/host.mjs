// Hands on whatever the serial port gives.
import { SerialPort } from 'serialport';

process.parentPort.once('message', ({ ports: [port] }) => {
  const serial = new SerialPort({ path: process.env.BENCH_PORT, baudRate: 115_200, hupcl: false });
  serial.on('data', (bytes) => port.postMessage(bytes.length));
  serial.on('open', () => port.postMessage('open'));
});
