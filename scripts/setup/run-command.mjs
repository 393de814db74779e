// Runs another program to its end, silently; what it said is shown only when it fails.
import { spawn } from 'node:child_process';

/** Enough of a failing program's output to see why, without drowning the reason. */
const TAIL_LINES = 40;

export function run(command, args, { cwd, env = process.env, timeoutMs, signal } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      signal,
    });
    let output = '';
    const listen = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const end = (code, why = '') => {
      clearTimeout(timer);
      resolve({ code, output: output + why });
    };
    child.on('error', (error) => end(-1, error.message));
    child.on('close', (code, signal) => end(code ?? -1, signal ? `ended by ${signal}` : ''));
  });
}

export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed (${code}):\n${tail}`);
}
