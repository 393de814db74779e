// One row for each message, durable before the answer.
import { join } from 'node:path';
import Database from 'better-sqlite3';

const nativeBinding = process.env.RINGEKLOKKE_SQLITE_BINDING;
const db = new Database(join(process.env.BENCH_DATA, 'bare.db'), nativeBinding ? { nativeBinding } : {});
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS visit (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
const insert = db.prepare('INSERT INTO visit (body) VALUES (?)');

process.parentPort.once('message', ({ ports: [port] }) => {
  port.on('message', ({ data }) => port.postMessage(Number(insert.run(data).lastInsertRowid)));
  port.start();
});
