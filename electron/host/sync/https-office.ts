// The office over HTTPS: packs facts into a batch, signs the request, believes only a signed receipt.
import type { KeyObject } from 'node:crypto';
import { eventFromRecord, withheldEvent } from '#contract/office/convert.ts';
import { BATCH_CONTENT_TYPE } from '#contract/office/event.ts';
import {
  BATCH_EVENTS_MAX,
  BODY_BYTES_MAX,
  EVENT_BYTES_MAX,
  TOKEN_LIFE_MAX_S,
} from '#contract/office/limits.ts';
import { EPOCH_PARAMETER, factsPath, markPath } from '#contract/office/place.ts';
import { TOKEN_AUDIENCE, TOKEN_TYPE, type TokenClaims } from '#contract/office/token.ts';
import type { FactRecord } from '#core/fact.ts';
import type { StationId } from '#core/ids.ts';
import type { Clock } from '../clock.ts';
import { randomIds } from '../ids.ts';
import { failed, type Office, type SendOutcome } from './office.ts';
import { readReply } from './read-reply.ts';
import { type Ask, ask, type HttpReply, openLine } from './request.ts';

export type OfficeSettings = {
  /** https://…; plain http is taken for loopback only. */
  url: string;
  /** PEM of the only authority that may vouch for the office. */
  ca?: string;
  /** The office's Ed25519 public key, which signs receipts. */
  officeKey: KeyObject;
  station: StationId;
  /** Ed25519 with the station's key, base64url; its public half is registered at the office. */
  sign(bytes: string): string;
  clock: Clock;
  /** Told how far this machine's wall clock is ahead of the office's. */
  onSkew?(skewMs: number): void;
  requestMs?: number;
};

/** Alone, an event larger than the office ever takes; its place is handed over without its content. */
function eventText(record: FactRecord): string {
  const text = JSON.stringify(eventFromRecord(record));
  return Buffer.byteLength(text) <= EVENT_BYTES_MAX ? text : JSON.stringify(withheldEvent(record));
}

/** As many records, from the first on, as one request may carry. */
export function packBatch(records: FactRecord[]): { body: string; sent: number } {
  const texts: string[] = [];
  let bytes = '[]'.length;
  for (const record of records.slice(0, BATCH_EVENTS_MAX)) {
    const text = eventText(record);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > BODY_BYTES_MAX) break;
    texts.push(text);
  }
  return { body: `[${texts.join(',')}]`, sent: texts.length };
}

/** A wrong clock here must not cut the station off: the office's own time, heard over its TLS, dates the tokens. */
function officeTimeMs(reply: HttpReply): number | null {
  const ms = Date.parse(reply.headers.date ?? '');
  return Number.isFinite(ms) ? ms : null;
}

const inBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function httpsOffice(settings: OfficeSettings): Office {
  const { station, officeKey, clock } = settings;
  const line = openLine(settings.url, settings.ca, clock, settings.requestMs);
  const ids = randomIds();
  let skewMs = 0;
  let isClosed = false;

  const token = (jti: string): string => {
    const nowS = Math.floor((clock.now().wallMs - skewMs) / 1000);
    const claims: TokenClaims = {
      iss: station,
      aud: TOKEN_AUDIENCE,
      jti,
      iat: nowS,
      exp: nowS + TOKEN_LIFE_MAX_S,
    };
    const signed = `${inBase64({ alg: 'EdDSA', typ: TOKEN_TYPE })}.${inBase64(claims)}`;
    return `${signed}.${settings.sign(signed)}`;
  };

  async function exchange(what: Omit<Ask, 'token'>, sent: number): Promise<SendOutcome> {
    if (isClosed) return failed('unreachable');
    const jti = ids.uuid7();
    const reply = await ask(line, { ...what, token: token(jti) });
    if (!reply.ok) return reply;
    const officeMs = officeTimeMs(reply);
    if (officeMs !== null) skewMs = clock.now().wallMs - officeMs;
    const believed = await readReply(reply, { officeKey, station, jti });
    if (!believed.ok) return believed;
    settings.onSkew?.(clock.now().wallMs - believed.issuedAtS * 1000);
    return { ok: true, standing: believed.standing, sent };
  }

  return {
    send(records) {
      const { body, sent } = packBatch(records);
      const path = `${factsPath(station)}?${EPOCH_PARAMETER}=${records[0]?.epoch ?? 0}`;
      return exchange({ method: 'POST', path, body, contentType: BATCH_CONTENT_TYPE }, sent);
    },
    mark: () => exchange({ method: 'GET', path: markPath(station), body: '', contentType: null }, 0),
    close() {
      isClosed = true;
      line.agent.destroy();
    },
  };
}
