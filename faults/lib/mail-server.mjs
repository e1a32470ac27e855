import { SMTPServer } from 'smtp-server';
import { freePort } from '../../bench/lib/free-port.mjs';

/** What a mail server may do with a mail. */
export const MOODS = ['takes', 'is-slow', 'is-full', 'dies-before-its-answer'];

/** How long a slow server lets the worker wait before it answers. */
const SLOW_MILLISECONDS = 1500;

/**
 * An SMTP server of its own that counts how often it took each Message-ID. Its mood is changed from outside: it may be slow, may say that
 * its disk is full (452), or may take a mail and cut the line before it says so.
 */
export async function startMailServer() {
  const taken = new Map();
  /** Taken without a word: the window that nobody can close. */
  const unanswered = new Map();
  const sockets = new Set();
  let mood = 'takes';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect(session, done) {
      done();
    },
    async onData(stream, _session, done) {
      const id = await messageIdOf(stream).catch(() => null); // the line was cut while the mail came
      if (id === null) return done(new Error('cut'));
      if (mood === 'is-full') return done(Object.assign(new Error('disk full'), { responseCode: 452 }));
      if (mood === 'is-slow') await new Promise((next) => setTimeout(next, SLOW_MILLISECONDS));
      count(taken, id);
      if (mood !== 'dies-before-its-answer') return done();
      count(unanswered, id);
      cut();
    },
  });
  server.on('error', () => undefined); // lines that are cut on purpose
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  function cut() {
    for (const socket of sockets) socket.destroy();
  }
  const port = await freePort();
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    unanswered,
    cut,
    setMood: (next) => (mood = next),
    close: () => {
      cut();
      return new Promise((done) => server.close(done));
    },
  };
}

function count(counts, id) {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

async function messageIdOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('latin1');
  return /^Message-ID: <([^@>]+)/im.exec(text)?.[1] ?? 'none';
}
