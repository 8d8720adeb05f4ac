/** Whole dossiers as files: opened (a merge with what is here), saved, and the sample. Failures are said, never thrown. */
import { useCallback } from 'react';
import { dossierLimits } from '../../shared/dossier/limits';
import type { DossierFileProblem, UnpackedDossier } from '../../shared/dossier/unpack';
import type { HostApi, OpenedFile } from '../../shared/host-api';
import { namedBytes } from '../../shared/log/named-bytes';
import type { Id } from '../../shared/records/ids';
import { makeFileName } from '../../shared/sheet/file-name';
import type { Bytes } from '../data/change';
import { takeIn } from '../data/commit';
import { currentEditor, newId } from '../data/identity';
import { readLog, readRecord, readStored } from '../data/queries';
import { type I18n, useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';
import { startDossierWork } from '../workers/dossier-client';
import { whileBusy } from './busy';
import { rememberPlace } from './navigation';
import { tellTakenIn } from './tell-taken-in';

/** Where each dossier was last saved or opened from, in this window, so that saving again needs no question. */
const locations = new Map<Id, string>();

function explain(problem: DossierFileProblem, { t, count, bytes }: I18n): string {
  const words = t.app.dossierFile;
  switch (problem.reason) {
    case 'too-large':
      return problem.what === 'parts' || problem.what === 'entries' || problem.what === 'ratio'
        ? words.tooMuch
        : words.tooLarge(bytes(problem.size), bytes(problem.limit));
    case 'newer':
      return words.newer(count(problem.version), count(problem.supported));
    case 'invalid-entry':
    case 'foreign-entry':
      return words.badEntry(count(problem.line));
    case 'damaged':
    case 'unsafe':
      return words[problem.reason](problem.part);
    default:
      return words[problem.reason];
  }
}

const refuse = (name: string, what: string, { t }: I18n): null => {
  notify({ tone: 'error', text: t.errors.aboutFile(name, what) });
  return null;
};

async function unpack(file: OpenedFile, i18n: I18n): Promise<UnpackedDossier | null> {
  const { t } = i18n;
  if (file.problem) return refuse(file.name, t.errors.host[file.problem.reason], i18n);
  const work = startDossierWork({ kind: 'unpack', file: file.bytes });
  const answer = await whileBusy(t.app.opening, work.stop, work.answer);
  if (answer === null) return null;
  if (answer.kind !== 'unpacked') return refuse(file.name, t.app.dossierFile.crashed, i18n);
  return answer.result.ok ? answer.result.value : refuse(file.name, explain(answer.result.error, i18n), i18n);
}

/** Opens dossier files one after the other. @returns the last dossier that came in, null where none did */
export async function takeInFiles(files: readonly OpenedFile[], i18n: I18n): Promise<Id | null> {
  const { t, count } = i18n;
  let opened: Id | null = null;
  for (const file of files) {
    const dossier = await unpack(file, i18n);
    if (!dossier) continue;
    const result = await whileBusy(t.app.opening, null, takeIn(dossier.entries, dossier.bytes));
    if (!result.ok) {
      refuse(file.name, t.storage.problem[result.error.reason], i18n);
      continue;
    }
    opened = dossier.dossier;
    if (file.location) locations.set(opened, file.location);
    await tellTakenIn(opened, file.name, result.value.added, i18n);
    if (result.value.altered.length > 0) {
      notify({
        tone: 'error',
        text: t.app.dossierFile.altered(file.name, count(result.value.altered.length)),
      });
    }
  }
  return opened;
}

/** Lets the editor choose dossier files and takes them in. */
export async function openDossierFile(host: HostApi, i18n: I18n): Promise<Id | null> {
  const chosen = await host.openFiles({
    extensions: ['qarina'],
    multiple: true,
    maxBytes: dossierLimits.file,
  });
  if (chosen.ok) return takeInFiles(chosen.value, i18n);
  const { reason, fileName } = chosen.error;
  if (reason !== 'cancelled') refuse(fileName ?? '.qarina', i18n.t.errors.host[reason], i18n);
  return null;
}

/**
 * Saves a dossier as one file.
 * @param anew asks for a place even where one is known
 */
export async function saveDossierFile(host: HostApi, i18n: I18n, dossier: Id, anew = false): Promise<void> {
  const { t, count } = i18n;
  const [entries, record] = await Promise.all([readLog(dossier), readRecord(dossier, 'dossier', dossier)]);
  const hashes = [...new Set(entries.flatMap(namedBytes).map(({ sha256 }) => sha256))];
  const found = await Promise.all(hashes.map((hash) => readStored(hash)));
  const bytes = found.filter((one): one is Bytes => one !== null);
  const now = new Date().toISOString();
  const work = startDossierWork({ kind: 'pack', dossier, entries, bytes, now });
  const answer = await whileBusy(t.app.packing, work.stop, work.answer);
  if (answer === null) return;
  const suggestedName = makeFileName([now.slice(0, 10), record?.fields.title ?? ''], 'qarina');
  if (answer.kind !== 'packed') {
    refuse(suggestedName, t.app.dossierFile.crashed, i18n);
    return;
  }
  const location = anew ? null : (locations.get(dossier) ?? null);
  const request = { suggestedName, mediaType: 'application/vnd.qarina', bytes: answer.file, location };
  const saved = await host.save(request);
  if (!saved.ok) {
    if (saved.error.reason !== 'cancelled') refuse(suggestedName, t.errors.host[saved.error.reason], i18n);
    return;
  }
  if (saved.value.location) locations.set(dossier, saved.value.location);
  notify({ tone: 'info', text: t.app.savedFile(saved.value.name) });
  const missing = hashes.length - bytes.length;
  if (missing > 0) notify({ tone: 'error', text: t.app.missingBytes(count(missing)) });
}

/** Opens a fresh copy of the sample: a dossier of its own, beside whatever is here. */
export function useSample(onGo: (dossier: Id) => void): () => Promise<void> {
  const i18n = useI18n();
  return useCallback(async () => {
    const [{ buildSample }, { readPage }] = await Promise.all([
      import('../../shared/dossier/sample'),
      import('../../shared/intake/read'),
    ]);
    const now = new Date().toISOString();
    const sample = buildSample({ readPage, now, newId, editor: currentEditor() });
    const result = await takeIn(sample.entries, sample.bytes);
    if (result.ok) {
      const articles = sample.entries.filter((entry) => entry.record.kind === 'article');
      rememberPlace(sample.dossier, { panes: articles.slice(0, 2).map((entry) => entry.record.id) });
      onGo(sample.dossier);
    } else notify({ tone: 'error', text: i18n.t.storage.problem[result.error.reason] });
  }, [i18n, onGo]);
}
