-- The stations an office knows, every fact it has from them, how far it has received, and what it put aside.
create table station (
  id            text primary key,
  public_key    text not null,
  registered_at timestamptz not null default now()
);

-- No foreign key to station: the mark's row is locked first and has one, and a check per fact costs a third of all.
create table fact (
  station   text not null,
  epoch     integer not null,
  seq       integer not null,
  id        uuid not null,
  type      text not null,
  subject   text not null,
  at        timestamptz not null,
  prev_hash text not null,
  hash      text not null,
  body      jsonb not null,
  primary key (station, epoch, seq),
  unique (station, id)
);

-- Everything up to seq is received, as a fact or in quarantine. `chain` says what the next event must link to.
create table mark (
  station text not null references station (id),
  epoch   integer not null,
  seq     integer not null,
  hash    text not null,
  chain   text not null check (chain in ('intact', 'unproven', 'foreign')),
  primary key (station, epoch)
);

-- One place can hold several: each different content that arrived there is kept. `digest` is SHA-256 of `raw`.
create table quarantine (
  station     text not null references station (id),
  epoch       integer not null,
  seq         integer not null,
  digest      text not null,
  reason      text not null,
  raw         text not null,
  received_at timestamptz not null default now(),
  primary key (station, epoch, seq, digest)
);
