/** Sets two texts against each other off the main thread: each request has a worker of its own, ended with it. */
import { alignPassages } from '../../shared/compare/passages/passages';
import { followClaims } from '../../shared/compare/passages/versions';
import type { PassagesMessage, PassagesRequest } from './passages-protocol';

/** How often progress is told, in milliseconds. */
const TELL_MS = 120;

const say = (message: PassagesMessage): void => self.postMessage(message);

function answer(request: PassagesRequest): PassagesMessage {
  if (request.kind === 'follow') {
    const { earlier, later, claims } = request;
    return { kind: 'followed', claims: followClaims(earlier, later, claims) };
  }
  let told = performance.now();
  const { left, right, harakat } = request;
  const pairs = alignPassages(left, right, { ignoreMarks: !harakat }, (share) => {
    if (performance.now() - told < TELL_MS) return;
    told = performance.now();
    say({ kind: 'progress', share });
  });
  return { kind: 'aligned', pairs };
}

self.onmessage = ({ data }: MessageEvent<PassagesRequest>): void => {
  try {
    say(answer(data));
  } catch (error) {
    say({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
};
