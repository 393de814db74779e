// Hands the terminal over to another program, and ends as it ended.
import { spawn } from 'node:child_process';

/** Resolves to the exit code; a signal sent to us reaches the program too. */
export function handOver(command, args, { cwd, env, stdin = 'inherit' }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: [stdin, 'inherit', 'inherit'] });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
