/** The sheet as JSON: the neutral document itself under a versioned schema, and how it is read back. */
import { fail, ok, type Result } from '../result';
import {
  type ClaimSheet,
  claimSheetSchema,
  OLDEST_SHEET_VERSION,
  SHEET_SCHEMA,
  SHEET_VERSION,
} from './document';

/** Why a file is not a claim sheet this program can read. */
export type SheetProblem =
  | { readonly reason: 'not-json'; readonly detail: string }
  | { readonly reason: 'not-a-sheet' }
  | { readonly reason: 'newer'; readonly version: number; readonly supported: number }
  | { readonly reason: 'invalid'; readonly path: string; readonly detail: string };

/** Writes the sheet as JSON text, readable by people too. Quotations keep every mark. */
export function writeJson(sheet: ClaimSheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** Reads a sheet of this version or an older one back. Unknown fields are dropped, anything else that is not as the schema says is refused. */
export function parseJson(text: string): Result<ClaimSheet, SheetProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail({ reason: 'not-json', detail: error instanceof Error ? error.message : String(error) });
  }
  const given = typeof raw === 'object' && raw !== null ? raw : {};
  const name = 'schema' in given ? given.schema : null;
  const version = typeof name === 'string' ? /^qarina\.claim-sheet\/(\d{1,9})$/u.exec(name)?.[1] : undefined;
  if (version === undefined || Number(version) < OLDEST_SHEET_VERSION) return fail({ reason: 'not-a-sheet' });
  if (Number(version) > SHEET_VERSION)
    return fail({ reason: 'newer', version: Number(version), supported: SHEET_VERSION });
  const parsed = claimSheetSchema.safeParse({ ...given, schema: SHEET_SCHEMA });
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({ reason: 'invalid', path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
}
