import { connect, type Socket } from 'node:net';

/** Pieces let it begin before the whole file has come; all of them together may be as long as its `StreamMaxLength`. */
const PIECE_BYTES = 64 * 1024;
const LONGEST_SILENCE_MILLISECONDS = 30_000;
const LENGTH_BYTES = 4;

/** The scanner did not judge: it is not there, went silent, or gave an answer that is no judgement. */
export class NotJudged extends Error {}

/**
 * Asks ClamAV (`clamd`, INSTREAM, `man clamd`) about a file, and gives the name of what it found, or null. Throws {@link NotJudged}. Written
 * here, because what npm has for it starts programs, writes to the console and waits for ever where the connection is cut.
 */
export async function askClamd(
  { host, port }: { readonly host: string; readonly port: number },
  content: Buffer,
  longestSilence = LONGEST_SILENCE_MILLISECONDS,
): Promise<string | null> {
  const socket = connect({ host, port });
  socket.setTimeout(longestSilence, () => socket.destroy(new NotJudged('silent')));
  try {
    socket.on('connect', () => send(socket, content));
    return judgement(await answerOf(socket));
  } catch (error) {
    throw error instanceof NotJudged ? error : new NotJudged('not reached', { cause: error });
  } finally {
    socket.destroy();
  }
}

/** Each piece with its length before it; a length of nothing ends the file. */
function send(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += PIECE_BYTES) {
    const piece = content.subarray(at, at + PIECE_BYTES);
    socket.write(lengthOf(piece.length));
    socket.write(piece);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes);
  return length;
}

/** Up to the letter NUL that ends it; what breaks off before is no answer. */
async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket) {
    answer += String(piece);
    if (answer.includes('\0')) return answer.slice(0, answer.indexOf('\0'));
  }
  throw new NotJudged(`broken off after “${answer}”`);
}

function judgement(answer: string): string | null {
  if (answer === 'stream: OK') return null;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found === undefined) throw new NotJudged(answer);
  return found;
}
