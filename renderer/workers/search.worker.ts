/** Searches one dossier off the main thread, and keeps its index when it has been left alone for a moment. */
import type { Numbered, SearchAnswer } from './search-protocol';
import { SearchService } from './search-service';
import { keep, readKept } from './search-shelf';

/** How long nothing must have been added before the index is kept, in milliseconds. */
const QUIET_MS = 1500;

const service = new SearchService({ read: readKept, keep });
let quiet: ReturnType<typeof setTimeout> | undefined;
let last: Promise<void> = Promise.resolve();

async function answer({ number, ...request }: Numbered): Promise<SearchAnswer> {
  try {
    return { number, ok: true, value: await service.answer(request) };
  } catch {
    // The window begins anew with another worker: nothing of an index is worth mending.
    return { number, ok: false };
  }
}

async function serve(request: Numbered): Promise<void> {
  self.postMessage(await answer(request));
  if (request.kind !== 'put') return;
  clearTimeout(quiet);
  quiet = setTimeout(() => void service.keep().catch(() => {}), QUIET_MS);
}

// One after the other: a search that follows an addition finds what was added.
self.onmessage = ({ data }: MessageEvent<Numbered>) => {
  last = last.then(() => serve(data));
};
