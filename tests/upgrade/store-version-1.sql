-- A database as version 1 of the store wrote it: the upgrade tests open it for ever. Never edited.
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
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 1, '01a201b2-fd3a-747f-babc-a417105c1617', 'visit-registered', '01a201b2-fd39-735a-9d08-8b920be35bd7', 1795324837178, '{"actor":{"kind":"visitor"},"epoch":1,"fact":{"data":{"acute":true,"channel":"kiosk","day":"2026-11-23","personRef":"ref-2102250929","regime":"dropIn","ticket":"835"},"subject":"01a201b2-fd39-735a-9d08-8b920be35bd7","type":"visit-registered"},"id":"01a201b2-fd3a-747f-babc-a417105c1617","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262119,"skewMs":null,"wallMs":1795324837178},"prevHash":"0000000000000000000000000000000000000000000000000000000000000000","seq":1,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '0ae38b8ed1b55fb9aa655b7ef3c2f124aeabd04508377d03becd2a3d4a7e0392');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 2, '01a201b2-fd48-7159-a66e-65af45cd79d4', 'visit-registered', '01a201b2-fd47-761a-ae91-a98a991c0282', 1795324837192, '{"actor":{"kind":"visitor"},"epoch":1,"fact":{"data":{"acute":true,"channel":"kiosk","day":"2026-11-23","personRef":"ref-1790341574","regime":"dropIn","ticket":"896"},"subject":"01a201b2-fd47-761a-ae91-a98a991c0282","type":"visit-registered"},"id":"01a201b2-fd48-7159-a66e-65af45cd79d4","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262132,"skewMs":null,"wallMs":1795324837192},"prevHash":"0ae38b8ed1b55fb9aa655b7ef3c2f124aeabd04508377d03becd2a3d4a7e0392","seq":2,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '0ffa4084d9b28753cc74366dfbc38a35b7af4598df4f6d07423da825143e57f2');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 3, '01a201b2-fd50-773d-9294-5eb4597cce94', 'visit-registered', '01a201b2-fd50-773c-9845-67e49341a9ee', 1795324837200, '{"actor":{"kind":"visitor"},"epoch":1,"fact":{"data":{"acute":true,"channel":"kiosk","day":"2026-11-23","personRef":"ref-1427190126","regime":"dropIn","ticket":"999"},"subject":"01a201b2-fd50-773c-9845-67e49341a9ee","type":"visit-registered"},"id":"01a201b2-fd50-773d-9294-5eb4597cce94","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262141,"skewMs":null,"wallMs":1795324837200},"prevHash":"0ffa4084d9b28753cc74366dfbc38a35b7af4598df4f6d07423da825143e57f2","seq":3,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '92af93b08d5b0230fb0613c7232b9a2109a72da9fefca6d6fa5b865698abc00e');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 4, '01a201b2-fd55-73ac-aba7-201607338f2e', 'ring-opened', 'bell.1.1', 1795324837205, '{"actor":{"device":"bell","kind":"device"},"epoch":1,"fact":{"data":{"policy":{"doorLimitMs":300000,"levels":[{"afterMs":0,"target":"desks"},{"afterMs":120000,"target":"duty-adviser"},{"afterMs":300000,"target":"all-staff"},{"afterMs":600000,"target":"leader"}],"repeatMs":300000},"regime":"appointmentOnly","source":{"ageMs":null,"from":"bell","press":{"device":"bell","deviceEpoch":1,"number":1}}},"subject":"bell.1.1","type":"ring-opened"},"id":"01a201b2-fd55-73ac-aba7-201607338f2e","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262146,"skewMs":null,"wallMs":1795324837205},"prevHash":"92af93b08d5b0230fb0613c7232b9a2109a72da9fefca6d6fa5b865698abc00e","seq":4,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '98f7a8fb1e77c16fbc9bdd26726a66c16e699c1e791804d41b698819389a45e4');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 5, '01a201b2-fd5e-7569-862b-183adad30312', 'visit-called', '01a201b2-fd39-735a-9d08-8b920be35bd7', 1795324837214, '{"actor":{"desk":"desk-1","kind":"staff","staff":"staff-1"},"epoch":1,"fact":{"data":{"desk":"desk-1"},"subject":"01a201b2-fd39-735a-9d08-8b920be35bd7","type":"visit-called"},"id":"01a201b2-fd5e-7569-862b-183adad30312","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262155,"skewMs":null,"wallMs":1795324837214},"prevHash":"98f7a8fb1e77c16fbc9bdd26726a66c16e699c1e791804d41b698819389a45e4","seq":5,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '0241229ddb9869db02985c8da2e130ea67c919e6040c2dbd123b7247c6526bb9');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 6, '01a201b2-fd7a-763f-bfff-3490a7f24d2f', 'conversation-started', '01a201b2-fd39-735a-9d08-8b920be35bd7', 1795324837242, '{"actor":{"desk":"desk-1","kind":"staff","staff":"staff-1"},"epoch":1,"fact":{"data":{"adviser":"staff-1","desk":"desk-1"},"subject":"01a201b2-fd39-735a-9d08-8b920be35bd7","type":"conversation-started"},"id":"01a201b2-fd7a-763f-bfff-3490a7f24d2f","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262183,"skewMs":null,"wallMs":1795324837242},"prevHash":"0241229ddb9869db02985c8da2e130ea67c919e6040c2dbd123b7247c6526bb9","seq":6,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '044febeb7aae60ec2425872d77ed43680c0b3b8d71d8375bc872b105e6235e70');
INSERT INTO fact (epoch, seq, id, type, subject, wall_ms, body, hash) VALUES (1, 7, '01a201b2-fd7a-7640-85e8-5c3d3821b5cd', 'visit-ended', '01a201b2-fd39-735a-9d08-8b920be35bd7', 1795324837242, '{"actor":{"desk":"desk-1","kind":"staff","staff":"staff-1"},"epoch":1,"fact":{"data":{"outcome":"helped"},"subject":"01a201b2-fd39-735a-9d08-8b920be35bd7","type":"visit-ended"},"id":"01a201b2-fd7a-7640-85e8-5c3d3821b5cd","moment":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262183,"skewMs":null,"wallMs":1795324837242},"prevHash":"044febeb7aae60ec2425872d77ed43680c0b3b8d71d8375bc872b105e6235e70","seq":7,"station":"e6bc94b8-aeb2-4fe1-a442-16f735107529"}', '28ce883b796eed313bf38ac2d364671c821ba22681ac444ff47ffc216dfb5b95');
INSERT INTO live (kind, key, state, digest) VALUES ('visit', '01a201b2-fd47-761a-ae91-a98a991c0282', '{"id":"01a201b2-fd47-761a-ae91-a98a991c0282","ticket":"896","day":"2026-11-23","acute":true,"channel":"kiosk","personRef":"ref-1790341574","registered":{"wallMs":1795324837192,"bootMs":6262132,"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","skewMs":null},"state":{"is":"waiting"},"notMetCount":0,"letsOnePass":false}', '527108729223f714');
INSERT INTO live (kind, key, state, digest) VALUES ('visit', '01a201b2-fd50-773c-9845-67e49341a9ee', '{"id":"01a201b2-fd50-773c-9845-67e49341a9ee","ticket":"999","day":"2026-11-23","acute":true,"channel":"kiosk","personRef":"ref-1427190126","registered":{"wallMs":1795324837200,"bootMs":6262141,"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","skewMs":null},"state":{"is":"waiting"},"notMetCount":0,"letsOnePass":false}', 'edfde1d39b2bb17a');
INSERT INTO live (kind, key, state, digest) VALUES ('ring', 'bell.1.1', '{"id":"bell.1.1","opened":{"wallMs":1795324837205,"bootMs":6262146,"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","skewMs":null},"regime":"appointmentOnly","policy":{"levels":[{"target":"desks","afterMs":0},{"target":"duty-adviser","afterMs":120000},{"target":"all-staff","afterMs":300000},{"target":"leader","afterMs":600000}],"repeatMs":300000,"doorLimitMs":300000},"sources":[{"from":"bell","press":{"device":"bell","deviceEpoch":1,"number":1},"ageMs":null}],"rangAt":[1795324837205],"phase":"ringing","level":0,"nextDue":{"bootId":"cff7d459-993d-4c27-9134-96843b4873b5","bootMs":6262146},"rangAgainCount":0,"seen":null,"seenAlone":null,"coming":null,"doorOpened":null,"peopleCount":null,"talk":null}', 'a4e66eb421072cc6');
INSERT INTO live (kind, key, state, digest) VALUES ('presses', 'bell.1', '{"floor":1,"seen":[]}', '000772835844bec9');
INSERT INTO request (place, id, answer, at, digest) VALUES (1, 'request-0', '{"ticket":0}', 1795324837178, 'f3bb50e9cce6f3de');
INSERT INTO request (place, id, answer, at, digest) VALUES (2, 'request-1', '{"ticket":1}', 1795324837192, '04f5cbeca21e1374');
INSERT INTO request (place, id, answer, at, digest) VALUES (3, 'request-2', '{"ticket":2}', 1795324837200, '6f44b300968ea5df');
INSERT INTO mark (one, epoch, seq, digest) VALUES (1, 1, 7, '8367dd93883d9114');
INSERT INTO setting (name, value, digest) VALUES ('caller.cursor', '{"epoch":1,"seq":3}', 'bd67a6588101d440');
INSERT INTO setting (name, value, digest) VALUES ('rows-version', '1', '647484c139b254a5');
INSERT INTO setting (name, value, digest) VALUES ('schema-version', '1', 'de1af3baea7da290');
INSERT INTO setting (name, value, digest) VALUES ('station', '"e6bc94b8-aeb2-4fe1-a442-16f735107529"', '55aa887dc96df532');
PRAGMA application_id = 1380535879;
PRAGMA user_version = 1;
