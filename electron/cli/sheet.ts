/**
 * `qarina sheet`: writes a claim sheet again in another format or language, from the JSON that the window saved,
 * or makes one from a dossier file.
 */
import { readFile, stat } from 'node:fs/promises';
import { dossierLimits } from '../../shared/dossier/limits';
import { type DossierFileProblem, type UnpackedDossier, unpackDossier } from '../../shared/dossier/unpack';
import { assertNever, fail, ok, type Result } from '../../shared/result';
import { writeCsv } from '../../shared/sheet/csv';
import { type ClaimSheet, type Language, languageSchema } from '../../shared/sheet/document';
import { findExposures } from '../../shared/sheet/exposure';
import { writeHtml } from '../../shared/sheet/html';
import { readSheetInput } from '../../shared/sheet/input';
import { parseJson, type SheetProblem, writeJson } from '../../shared/sheet/json';
import { makeSheet } from '../../shared/sheet/sheet';
import { writeAtomic } from '../atomic-write';
import { describeSystemError } from './pages';
import { type Io, parseWords, type Verb, type Words } from './verb';

const formats = ['html', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

interface Choices {
  readonly file: string;
  readonly format: Format;
  /** Null: the language the sheet was made in. */
  readonly language: Language | null;
  readonly out: string | null;
  readonly editor: string;
  readonly digits: 'arab' | 'latn';
  readonly timeZone: string;
}

const describeSheetProblem = (problem: SheetProblem): string => {
  switch (problem.reason) {
    case 'not-json':
      return `this is not JSON (${problem.detail})`;
    case 'not-a-sheet':
      return 'this is JSON, but not a claim sheet of Qarina';
    case 'newer':
      return `it was made by a newer Qarina (format ${problem.version}; this one knows ${problem.supported})`;
    case 'invalid':
      return `the claim sheet is not sound at “${problem.path}”: ${problem.detail}`;
    default:
      return assertNever(problem);
  }
};

const describeDossierProblem = (problem: DossierFileProblem): string => {
  switch (problem.reason) {
    case 'empty':
      return 'the file is empty';
    case 'not-a-dossier':
      return 'this is not a dossier of Qarina';
    case 'truncated':
      return 'the end of the file is missing';
    case 'too-large':
      return `it holds more than Qarina opens (${problem.what}: ${problem.size}, at most ${problem.limit})`;
    case 'newer':
      return `it was made by a newer Qarina (version ${problem.version}; this one knows ${problem.supported})`;
    case 'damaged':
      return `it is damaged (${problem.part})`;
    case 'unsafe':
      return `it holds a part that does not belong there (${problem.part})`;
    case 'invalid-entry':
      return `entry ${problem.line} of its log is not sound at “${problem.path}”: ${problem.detail}`;
    case 'foreign-entry':
      return `entry ${problem.line} of its log belongs to another dossier`;
    default:
      return assertNever(problem);
  }
};

function sheetFromDossier(unpacked: UnpackedDossier, choices: Choices, io: Io): Result<ClaimSheet, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = new Map(
    unpacked.bytes
      .filter(({ mediaType }) => mediaType === 'text/plain')
      .map(({ sha256, bytes }) => [sha256, decoder.decode(bytes)]),
  );
  const input = readSheetInput(unpacked.entries, texts);
  if (!input) return fail('its log does not say what dossier it is');
  const sheet = makeSheet(input, {
    language: choices.language ?? 'ar',
    articles: 'all',
    onlyWithVerdict: false,
    withRetracted: false,
    editor: choices.editor,
    now: new Date().toISOString(),
  });
  for (const { name, on, field } of findExposures(sheet, input.source)) {
    const where =
      on.kind === 'claim' ? `claim ${on.number}` : on.kind === 'dispute' ? `“${on.question}”` : 'title';
    io.err(`qarina sheet: warning: the protected source “${name}” is named in the ${field} of ${where}\n`);
  }
  return ok(sheet);
}

const ZIP = 'PK';

async function readSheet(choices: Choices, io: Io): Promise<Result<ClaimSheet, string>> {
  const about = await stat(choices.file);
  if (about.isDirectory()) return fail('it is a folder');
  if (about.size > dossierLimits.file) return fail('the file is too large');
  const bytes = new Uint8Array(await readFile(choices.file));
  if (bytes.length === 0) return fail('the file is empty');
  if (String.fromCharCode(bytes[0]!, bytes[1] ?? 0) === ZIP) {
    const unpacked = unpackDossier(bytes);
    return unpacked.ok
      ? sheetFromDossier(unpacked.value, choices, io)
      : fail(describeDossierProblem(unpacked.error));
  }
  const parsed = parseJson(new TextDecoder().decode(bytes));
  return parsed.ok ? parsed : fail(describeSheetProblem(parsed.error));
}

function write(sheet: ClaimSheet, { format, language, digits, timeZone }: Choices): string {
  const written = language ?? sheet.language;
  switch (format) {
    case 'html':
      return writeHtml(sheet, { language: written, digits, months: 'levant', timeZone });
    case 'csv':
      return writeCsv(sheet, { language: written, header: written });
    case 'json':
      return writeJson({ ...sheet, language: written });
    default:
      return assertNever(format);
  }
}

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function readChoices({ files, values, unknown }: Words): Result<Choices, string> {
  const format = values.get('format') ?? 'html';
  const language = values.get('lang');
  const digits = values.get('digits') ?? 'arab';
  const timeZone = values.get('zone') ?? 'UTC';
  const file = files[0];
  if (unknown.length > 0) return fail(`unknown option ${unknown[0]}`);
  if (file === undefined || files.length > 1) return fail('name exactly one file');
  if (!isOneOf(formats, format)) return fail(`--format is one of ${formats.join(', ')}, not “${format}”`);
  if (language !== undefined && !isOneOf(languageSchema.options, language))
    return fail(`--lang is ar or en, not “${language}”`);
  if (!isOneOf(['arab', 'latn'], digits)) return fail(`--digits is arab or latn, not “${digits}”`);
  if (!isTimeZone(timeZone))
    return fail(`--zone is a time zone such as UTC or Asia/Beirut, not “${timeZone}”`);
  const out = values.get('out') ?? null;
  if (out === '') return fail('--out needs the name of a file');
  return ok({
    file,
    format,
    language: language ?? null,
    out,
    editor: values.get('editor') ?? '',
    digits,
    timeZone,
  });
}

/** What went wrong with a file, as one line for people. */
async function attempt(io: Io, file: string, act: () => Promise<string | null>): Promise<number> {
  let problem: string | null;
  try {
    problem = await act();
  } catch (error) {
    problem = describeSystemError(error);
  }
  if (problem === null) return 0;
  io.err(`qarina sheet: ${file}: ${problem}\n`);
  return 1;
}

export const sheet: Verb = {
  name: 'sheet',
  usage:
    'FILE [--format html|csv|json] [--lang ar|en] [--out FILE] [--digits arab|latn] [--zone ZONE] [--editor NAME]',
  summary: 'Writes a claim sheet from the JSON the window saved, or from a dossier file (.qarina).',
  async run(words, io) {
    const options = ['format', 'lang', 'out', 'digits', 'zone', 'editor'];
    const chosen = readChoices(parseWords(words, { flags: [], values: options }));
    if (!chosen.ok) {
      io.err(`qarina sheet: ${chosen.error}\n`);
      return 2;
    }
    const choices = chosen.value;
    let text = '';
    const read = await attempt(io, choices.file, async () => {
      const found = await readSheet(choices, io);
      if (!found.ok) return found.error;
      text = write(found.value, choices);
      return null;
    });
    if (read !== 0) return read;
    const { out } = choices;
    if (out === null) {
      io.out(text);
      return 0;
    }
    return await attempt(io, out, async () => {
      await writeAtomic(out, new TextEncoder().encode(text));
      return null;
    });
  },
};
