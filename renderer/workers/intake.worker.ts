/** Reads one page off the main thread and hands it back with its hashes. Ended by the window when it has answered. */
import { sha256Hex } from '../../shared/hash';
import type { ReadPage, ReadProblem } from '../../shared/intake/page';
import { readPage, readPasted } from '../../shared/intake/read';
import { fail, ok, type Result } from '../../shared/result';
import type { IntakeProblem, PageRead, PageSource, ReadRequest, WorkerMessage } from './intake-protocol';

/** Shares of the whole that loading the bytes and hashing the result take; reading takes the rest. */
const LOADING = 0.2;
const HASHING = 0.1;

const say = (message: WorkerMessage, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

const progress = (fraction: number): void => say({ kind: 'progress', fraction });

/** The bytes of a file, piece by piece, so that a slow disk shows as progress. */
async function load(source: Exclude<PageSource, { kind: 'text' }>): Promise<Uint8Array<ArrayBuffer>> {
  if (source.kind === 'bytes') return source.bytes;
  const { file } = source;
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for await (const piece of file.stream()) {
    bytes.set(piece, at);
    at += piece.byteLength;
    progress((LOADING * at) / file.size);
  }
  return bytes.subarray(0, at);
}

interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly page: Result<ReadPage, ReadProblem>;
}

async function readSource({ name, source, encoding }: ReadRequest): Promise<Result<Loaded, IntakeProblem>> {
  if (source.kind === 'text') {
    const page = readPasted(source);
    const raw = page.ok && page.value.mediaType === 'text/html' ? source.html : source.text;
    return ok({ page, bytes: new TextEncoder().encode((raw ?? '').toWellFormed()) });
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await load(source);
  } catch {
    return fail({ reason: 'unreadable' });
  }
  const page = readPage(bytes, {
    fileName: name,
    ...(encoding ? { encoding } : {}),
    onProgress: (fraction) => progress(LOADING + (1 - LOADING - HASHING) * fraction),
  });
  return ok({ page, bytes });
}

async function answer(request: ReadRequest): Promise<void> {
  const loaded = await readSource(request);
  if (!loaded.ok) return say({ kind: 'problem', problem: loaded.error });
  const { page, bytes } = loaded.value;
  if (!page.ok) return say({ kind: 'problem', problem: page.error });
  progress(1 - HASHING);
  const read: PageRead = {
    page: page.value,
    bytes,
    sha256: sha256Hex(bytes),
    textSha256: sha256Hex(new TextEncoder().encode(page.value.text)),
  };
  say({ kind: 'read', read }, [bytes.buffer]);
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  answer(data).catch((error: unknown) => {
    say({ kind: 'problem', problem: { reason: 'crashed', detail: String(error) } });
  });
};
