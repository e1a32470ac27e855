import { createServer } from 'node:net';
import { CannotStart } from '../cannot-start.mjs';

/** The port for the HTTP process; for 0 any free one. Throws {@link CannotStart} when it cannot be had. */
export async function choosePort({ host, port }) {
  try {
    return await tryPort(port, host);
  } catch (error) {
    throw new CannotStart(sentenceFor(error.code, host, port));
  }
}

/** The wanted port of this machine when it is free, else any free one. */
export async function freePort(wanted) {
  return tryPort(wanted, '127.0.0.1').catch(() => tryPort(0, '127.0.0.1'));
}

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}

function sentenceFor(code, host, port) {
  const other = 'Wählen Sie mit der Umgebungsvariable PORT einen anderen, etwa: PORT=3001 npm start';
  if (code === 'EADDRINUSE') return `Der Port ${port} ist schon belegt. ${other}`;
  if (code === 'EACCES') return `Der Port ${port} ist root vorbehalten. ${other}`;
  return `Unter HOST=${host} kann dieser Rechner nicht erreicht werden (${code}). Üblich sind 127.0.0.1 und 0.0.0.0.`;
}
