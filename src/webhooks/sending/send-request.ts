import { lookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.js';

const LONGEST_MILLISECONDS = 10_000;

/** The address leads into a network into which nobody is sent. */
export class PrivateAddress extends Error {}

/** What goes out. */
export interface OutgoingRequest {
  readonly address: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether one's own networks may be reached. */
  readonly mayBePrivate: boolean;
}

/**
 * Posts a body and returns the HTTP status. The IP address is looked at when the connection is made, and the connection goes to the one
 * that was looked at: what a name meant before, or will mean in a moment, does not count. Redirects are not followed, an answer's words
 * are not read. Throws {@link PrivateAddress}, or whatever the network says.
 */
export function sendRequest({ address, body, headers, mayBePrivate }: OutgoingRequest): Promise<number> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an IP address is never looked up.
  if (!mayBePrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new PrivateAddress());
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.timeout(LONGEST_MILLISECONDS),
    ...(mayBePrivate ? {} : { lookup: lookupPublic }),
  };
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = open(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Resolves a name, and refuses it where any of its addresses is not public. */
export const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? [];
    if (error !== null || first === undefined)
      return done(error ?? new Error(`no address for ${host}`), '', 0);
    if (!found.every(({ address }) => isPublicAddress(address))) return done(new PrivateAddress(), '', 0);
    return options.all === true ? done(null, found) : done(null, first.address, first.family);
  });
};
