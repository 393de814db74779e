// The ways an office has set up, each on its real wire. Drivers and clients are loaded only where they are used.
import type { AlertingSettings } from '#contract/alerting.ts';
import { ModbusRelay } from '#native/relay/modbus-relay.ts';
import { SerialModem } from '#native/sms-modem/serial-modem.ts';
import type { Clock } from '../../clock.ts';
import { driverClock } from '../../driver-clock.ts';
import type { RelayLines } from '../../relay-lines.ts';
import { serialWire } from '../../serial-wire.ts';
import type { WaySecrets } from '../secrets.ts';
import type { Way } from '../way.ts';
import { emailWay } from './email.ts';
import { sirenWay } from './siren.ts';
import { smsWay } from './sms.ts';
import { webhookWay } from './webhook.ts';
import { makeWithin } from './within.ts';

export type WayParts = {
  secrets: WaySecrets;
  clock: Clock;
  lines: RelayLines;
  /** The health of a way is another than before. */
  changed(): void;
};

/** What LTE sticks speak on their command port, whatever number is asked for. */
const MODEM_BAUD_RATE = 115_200;

/** In the order of WAY_NAMES; what the office does not have is not among them. */
export function makeWays({ secrets, clock, lines, changed }: WayParts, settings: AlertingSettings): Way[] {
  const { siren, sms, webhook, email } = settings;
  const within = makeWithin(clock);
  const ways: Way[] = [];
  if (siren) {
    const channels = [siren.sound, siren.lamp].filter((channel) => channel !== null);
    const relay = new ModbusRelay({
      clock: driverClock(clock),
      line: lines(siren.device, siren.baudRate),
      address: siren.address,
      channels,
      isTimed: siren.board === 'modbus-timed',
    });
    ways.push(sirenWay({ settings: siren, relay, within, changed }));
  }
  if (sms) {
    const pin = { take: secrets.takePin, refused: secrets.pinRefused, accepted: secrets.pinAccepted };
    const modem = new SerialModem({ ...serialWire(clock, sms.device, MODEM_BAUD_RATE), pin });
    ways.push(smsWay({ modem, within, changed }));
  }
  if (webhook) ways.push(webhookWay({ settings: webhook, key: secrets.webhookKey, clock, changed }));
  if (email) ways.push(emailWay({ settings: email, login: secrets.email, clock, changed }));
  return ways;
}
