/** What no stranger may read: where the program lies, what it said to the database, how it failed. */
const INSIDES =
  /\bat [\w.<>]+ \(|\.(?:js|ts):\d+:\d+|node_modules|QueryFailedError|\bSELECT .+ FROM\b|\bINSERT INTO\b|syntax error at|violates \w|invalid byte sequence|invalid input syntax|ECONNREFUSED|\/dist\/src\//;
const GERMAN_SENTENCE = /^[„A-ZÄÖÜ][^]*[.!?“]$/;
/** What Node itself answers before the house has seen anything: the head of the request is larger than any honest one, or is none. */
const BEFORE_THE_HOUSE = new Set([400, 408, 431]);

/** What is wrong with an answer, in German; an empty list is good. */
export function judgeAnswer({ status, headers, text, milliseconds }, { method, slowMilliseconds }) {
  const wrong = [];
  if (status === 0) wrong.push(`keine Antwort (${text})`);
  if (status >= 500) wrong.push(`Fehler ${status}`);
  if (milliseconds > slowMilliseconds) wrong.push(`erst nach ${Math.round(milliseconds)} ms`);
  if (status >= 400 && method !== 'HEAD') wrong.push(...judgeRefusal(status, headers, text));
  return wrong;
}

function judgeRefusal(status, headers, text) {
  if (INSIDES.test(text)) return ['die Antwort zeigt das Innere'];
  const type = String(headers['content-type'] ?? '');
  if (text === '' && (type === '' || BEFORE_THE_HOUSE.has(status))) return [];
  if (!type.startsWith('application/problem+json')) return [`Absage als „${type}“ statt als problem+json`];
  const problem = readJson(text);
  if (problem === null) return ['die Absage ist kein JSON'];
  const isWhole =
    problem.status === status && typeof problem.code === 'string' && typeof problem.request === 'string';
  if (!isWhole) return ['der Absage fehlen Nummer, Kennung oder Vorgang'];
  const sentences = [problem.detail, ...(problem.fields ?? []).map(({ message }) => message)];
  const odd = sentences.find((sentence) => typeof sentence !== 'string' || !GERMAN_SENTENCE.test(sentence));
  return odd === undefined ? [] : [`kein deutscher Satz: ${JSON.stringify(odd)}`];
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
