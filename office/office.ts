// One running office: database brought up to date, server listening, and a stop that lets requests finish.
import type { AddressInfo } from 'node:net';
import { officeServer } from './http/server.ts';
import { receiptKey } from './keys.ts';
import type { ServeSettings } from './settings.ts';
import { connect } from './store/connect.ts';
import { migrate } from './store/migrate.ts';

/** Requests under way end within this; after it their stations simply send again. */
const DATABASE_CLOSE_S = 5;

export type RunningOffice = { url: string; port: number; stop(): Promise<void> };

export async function startOffice(
  settings: ServeSettings,
  onFault: (error: unknown) => void,
): Promise<RunningOffice> {
  const sql = connect(settings.databaseUrl);
  try {
    await migrate(sql);
    const app = officeServer({
      sql,
      receiptKey: receiptKey(settings.receiptKey),
      tls: settings.tls,
      onFault,
    });
    await app.listen({ host: settings.host, port: settings.port });
    const { port } = app.server.address() as AddressInfo;
    const name = settings.host === '::' || settings.host === '0.0.0.0' ? 'localhost' : settings.host;
    const stop = async (): Promise<void> => {
      await app.close();
      await sql.end({ timeout: DATABASE_CLOSE_S });
    };
    return { url: `${settings.tls ? 'https' : 'http'}://${name}:${port}`, port, stop };
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
}
