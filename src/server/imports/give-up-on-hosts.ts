// A web that stops asking a host after its third silence, so that an import of hundreds of pictures
// from a dead shop ends in a minute and not in an hour.
import type { Reach } from './fetch-picture.ts';

const silencesBorne = 3;

export function giveUpOnHosts(reach: Reach): Reach {
  const silences = new Map<string, number>();
  const isLost = (host: string) => (silences.get(host) ?? 0) >= silencesBorne;
  const heard = (host: string, answered: boolean) =>
    silences.set(host, answered ? 0 : (silences.get(host) ?? 0) + 1);
  return {
    async resolve(host) {
      if (isLost(host)) throw new Error(`${host} was silent ${silencesBorne} times`);
      try {
        return await reach.resolve(host);
      } catch (error) {
        heard(host, false);
        throw error;
      }
    },
    async request(asked) {
      const host = asked.url.hostname;
      if (isLost(host)) return { failed: 'no-connection' };
      const answer = await reach.request(asked);
      heard(host, !('failed' in answer) || answer.failed === 'too-large');
      return answer;
    },
  };
}
