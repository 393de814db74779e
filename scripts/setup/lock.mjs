// Keeps two set-ups from filling the same cache at once: the second waits for the first.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.mjs';

/** The holder touches the lock this often … */
const SIGN_OF_LIFE_MS = 2_000;

/** … so one this old belongs to a run that was killed, even where its process cannot be seen. */
const DEAD_AFTER_MS = 20_000;

const ASK_AGAIN_MS = 250;

export async function withLock(cache, work) {
  const lock = join(cache, '.lock');
  await take(lock);
  const alive = setInterval(() => utimesSync(lock, new Date(), new Date()), SIGN_OF_LIFE_MS);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    rmSync(lock, { recursive: true, force: true });
  }
}

async function take(lock) {
  let hasTold = false;
  while (!tryTake(lock)) {
    if (!hasTold) say('waiting for another set-up to finish');
    hasTold = true;
    setAsideIfDead(lock);
    await wait(ASK_AGAIN_MS);
  }
}

function tryTake(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function setAsideIfDead(lock) {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age < DEAD_AFTER_MS && !(age > SIGN_OF_LIFE_MS * 2 && !isRunning(lock))) return;
  const aside = `${lock}-of-dead-${process.pid}`;
  try {
    // Only one of several waiters can rename it.
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isRunning(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
