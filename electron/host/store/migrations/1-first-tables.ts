// Version 1: the facts, what follows from them, and the marks that show damage.

/**
 * digest: over the row's own content, because SQLite does not notice a flipped bit in a stored value.
 * mark: place of the last fact plus the XOR of all digests of live, sealed_box and request, written in the same
 * transaction; a page that went back in time no longer fits it.
 */
export const FIRST_TABLES = `
CREATE TABLE fact (
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  body TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (epoch, seq)
) STRICT;
CREATE INDEX fact_visit_registered ON fact (epoch, seq) WHERE type = 'visit-registered';

CREATE TABLE live (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  state TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (kind, key)
) STRICT;

CREATE TABLE sealed_box (
  ref TEXT NOT NULL PRIMARY KEY,
  nonce TEXT NOT NULL,
  body TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO mark (one, epoch, seq, digest) VALUES (1, 0, 0, '0000000000000000');

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
