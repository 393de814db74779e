// Starts the office system, or registers a station with it.
import { startOffice } from './office.ts';
import { type Command, HELP, readCommand, type ServeSettings } from './settings.ts';
import { connect } from './store/connect.ts';
import { migrate } from './store/migrate.ts';
import { registerStation } from './store/stations.ts';

/** One JSON object a line, so that whatever started the office can read it too. */
const say = (line: object): void => console.log(JSON.stringify(line));

async function serve(settings: ServeSettings): Promise<void> {
  if (!settings.tls) say({ warning: 'no TLS identity: listening on loopback only, for trying things out' });
  const office = await startOffice(settings, (error) => say({ fault: String(error) }));
  say({ listening: office.url });
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void office.stop().then(() => say({ stopped: true }));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

type Register = Extract<Command, { kind: 'register' }>;

async function register({ databaseUrl, station, publicKey, mayReplace }: Register): Promise<void> {
  const sql = connect(databaseUrl);
  try {
    await migrate(sql);
    const outcome = await registerStation(sql, station, publicKey, mayReplace);
    say({ station, outcome });
    if (outcome === 'other-key-registered') process.exitCode = 1;
  } finally {
    await sql.end();
  }
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2), process.env);
  switch (command.kind) {
    case 'help':
      return console.log(HELP);
    case 'serve':
      return serve(command.settings);
    case 'register':
      return register(command);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
