import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a command to its end. Resolves with its exit code, what it wrote to stdout, and all its words in `output`. */
export function runQuietly([file, ...rest], { signal, ...options }) {
  signal?.throwIfAborted();
  const child = spawn(file, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const stdout = [];
  const output = [];
  child.stdout.on('data', (data) => stdout.push(data) && output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  return endOf(child, signal).then((code) => ({ code, stdout: join(stdout), output: join(output) }));
}

/** Runs a command that reads and writes where we do. Resolves with its exit code. */
export function runOpenly([file, ...rest], { signal, ...options }) {
  signal?.throwIfAborted();
  return endOf(spawn(file, rest, { ...options, stdio: 'inherit' }), signal);
}

/** A signal that ended the command becomes the exit code that shells give it. */
function endOf(child, signal) {
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      signal?.removeEventListener('abort', stop);
      resolve(code ?? 128 + constants.signals[killedBy]);
    });
  });
}

function join(chunks) {
  return Buffer.concat(chunks).toString();
}
