/** Packs or unpacks one dossier file off the main thread. Ended by the window when it has answered. */
import { packDossier } from '../../shared/dossier/pack';
import { unpackDossier } from '../../shared/dossier/unpack';
import type { DossierAnswer, PackRequest, UnpackRequest } from './dossier-protocol';

function answer(request: PackRequest | UnpackRequest): DossierAnswer {
  if (request.kind === 'unpack') return { kind: 'unpacked', result: unpackDossier(request.file) };
  const { dossier, entries, bytes, now } = request;
  return { kind: 'packed', file: packDossier(dossier, entries, bytes, now) };
}

self.onmessage = ({ data }: MessageEvent<PackRequest | UnpackRequest>) => {
  try {
    const found = answer(data);
    self.postMessage(found, { transfer: found.kind === 'packed' ? [found.file.buffer] : [] });
  } catch (error) {
    self.postMessage({ kind: 'crashed', detail: String(error) } satisfies DossierAnswer);
  }
};
