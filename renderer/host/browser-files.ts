/**
 * Opening and saving files with what a browser tab has: a file input and a download. Both work in every browser
 * and without a permission prompt. A dossier opened from a file cannot be written back to it from here; the save
 * goes to the downloads folder under the same name, and `can.saveInPlace` says so beforehand.
 */
import type {
  HostError,
  OpenedFile,
  OpenRequest,
  Outcome,
  SavedFile,
  SaveRequest,
} from '../../shared/host-api';
import { fail, ok, type Result } from '../../shared/result';
import { describeProblem } from './host-problem';

/** How long a download's address stays valid: the browser copies the bytes after the click. Milliseconds. */
const downloadLife = 60_000;

async function readFile(file: File, maxBytes: number): Promise<Result<OpenedFile, HostError>> {
  const { name } = file;
  if (file.size > maxBytes) return fail({ reason: 'too-large', fileName: name });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()), location: null });
  } catch (error) {
    return fail(describeProblem(error, name));
  }
}

/**
 * Reads files into memory. One that is too large is not touched.
 * @returns an error where a single file fails; among several, each that fails bears its problem
 */
export async function readFiles(
  files: readonly File[],
  maxBytes: number,
): Promise<Result<readonly OpenedFile[], HostError>> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const read = await readFile(file, maxBytes);
    if (read.ok) opened.push(read.value);
    else if (files.length === 1) return read;
    else opened.push({ name: file.name, bytes: new Uint8Array(), location: null, problem: read.error });
  }
  return ok(opened);
}

function chooseFiles(request: OpenRequest): Promise<readonly File[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.multiple = request.multiple;
  input.accept = request.extensions.map((extension) => `.${extension}`).join(',');
  document.body.append(input);
  return new Promise<readonly File[] | null>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  }).finally(() => input.remove());
}

/** Asks for files. Must be called from a click or a key press, or the browser shows no dialog. */
export async function openFiles(request: OpenRequest): Outcome<readonly OpenedFile[]> {
  const files = await chooseFiles(request);
  if (!files || files.length === 0) return fail({ reason: 'cancelled' });
  return readFiles(files, request.maxBytes);
}

/** Hands bytes over as a download. */
export async function saveAsDownload(request: SaveRequest): Outcome<SavedFile> {
  const address = URL.createObjectURL(new Blob([request.bytes], { type: request.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = request.suggestedName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), downloadLife);
  return ok({ name: request.suggestedName, location: null });
}
