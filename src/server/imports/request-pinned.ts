// One web request to an address already chosen, so that the name cannot be resolved to another
// between the check and the connection. Bytes and time are limited; redirects are not followed.
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIPv6 } from 'node:net';

export type PinnedRequest = {
  readonly url: URL;
  readonly address: string;
  readonly limitBytes: number;
  readonly limitMilliseconds: number;
};
export type PinnedAnswer =
  | { readonly status: number; readonly location?: string; readonly bytes: Uint8Array }
  | { readonly failed: 'timeout' | 'too-large' | 'no-connection' };

export function requestPinned(asked: PinnedRequest): Promise<PinnedAnswer> {
  const { url, address, limitBytes, limitMilliseconds } = asked;
  const family = isIPv6(address) ? 6 : 4;
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const headers = { accept: 'image/*', 'user-agent': 'Qafila import' };
    const sent = send(url, {
      agent: false,
      headers,
      // Node asks for one address or for all of them, as the connection needs.
      lookup: (_name, options, tell) =>
        options.all ? tell(null, [{ address, family }]) : tell(null, address, family),
    });
    const finish = (answer: PinnedAnswer) => {
      clearTimeout(deadline);
      resolve(answer);
      sent.destroy();
    };
    const deadline = setTimeout(() => finish({ failed: 'timeout' }), limitMilliseconds);
    sent.on('error', () => finish({ failed: 'no-connection' }));
    sent.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > limitBytes) finish({ failed: 'too-large' });
        else pieces.push(piece);
      });
      response.on('error', () => finish({ failed: 'no-connection' }));
      response.on('aborted', () => finish({ failed: 'no-connection' }));
      response.on('end', () => finish({ status, location, bytes: Buffer.concat(pieces) }));
    });
    sent.end();
  });
}
