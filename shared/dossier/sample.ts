/**
 * The sample dossier: invented pages read by the real reader, with claims, sources, evidence, verdicts and a
 * dispute on them, so that a newcomer can see everything at work and break nothing. Each call makes a dossier of
 * its own under new ids; it can never meet another one's records.
 */
import { z } from 'zod';
import pagesFile from '../../resources/sample/pages.json';
import workFile from '../../resources/sample/work.json';
import { describe as describeAnchor } from '../anchoring/describe';
import { sha256Hex } from '../hash';
import { toRecords } from '../intake/laid-records';
import { READER_VERSION, type ReadPage, type ReadProblem } from '../intake/page';
import type { Editor, Entry } from '../log/entry';
import { categorySchema, workflowSchema } from '../records/claim';
import { credibilitySchema, stanceSchema, type Target } from '../records/evidence';
import type { Id } from '../records/ids';
import { type FieldsOf, type Kind, kinds } from '../records/kinds';
import { defaultScale } from '../records/scales';
import { reliabilitySchema, sourceTypeSchema } from '../records/source';
import type { Anchor } from '../records/text';
import type { Result } from '../result';
import type { PackedBytes } from './pack';

const lines = z.array(z.string());

const pagesSchema = z.object({
  pages: z.array(z.object({ key: z.string(), fileName: z.string(), lines })),
});

const onSchema = z.object({ claim: z.string().optional(), dispute: z.string().optional() });
const judgedSchema = z.object({ rating: z.string(), reasons: z.string() });

const workSchema = z.object({
  title: z.string(),
  note: z.string(),
  colleague: z.string(),
  sources: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      type: sourceTypeSchema,
      reliability: reliabilitySchema,
      note: z.string(),
      redactionReason: z.string().default(''),
    }),
  ),
  claims: z.array(
    z.object({
      key: z.string(),
      page: z.string(),
      quote: z.string(),
      category: categorySchema,
      statement: z.string(),
      speaker: z.string(),
      via: z.array(z.string()),
      workflow: workflowSchema,
    }),
  ),
  disputes: z.array(
    z.object({
      key: z.string(),
      question: z.string(),
      positions: z.array(z.object({ label: z.string(), claims: z.array(z.string()) })),
    }),
  ),
  evidence: z.array(
    onSchema.extend({
      source: z.string(),
      stance: stanceSchema,
      credibility: credibilitySchema,
      primary: z.boolean().default(false),
      excerpt: z.string(),
      link: z.string().default(''),
      attachment: z.object({ fileName: z.string(), mediaType: z.string(), lines }).optional(),
    }),
  ),
  verdicts: z.array(onSchema.extend(judgedSchema.shape).extend({ colleague: judgedSchema.optional() })),
});

export interface SampleTools {
  /** The reader that reads an editor's own pages. */
  readonly readPage: (
    bytes: Uint8Array,
    options: { readonly fileName: string },
  ) => Result<ReadPage, ReadProblem>;
  /** When the sample is opened, as an ISO instant in UTC. */
  readonly now: string;
  /** A new id, greater than every one before. */
  readonly newId: () => Id;
  /** Who opens it. */
  readonly editor: Editor;
}

export interface Sample {
  readonly dossier: Id;
  readonly entries: readonly Entry[];
  readonly bytes: readonly PackedBytes[];
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** An article of a page that was read, with what is needed to find a quotation in it. */
interface ReadArticle {
  readonly id: Id;
  readonly page: string;
  readonly text: string;
  readonly blocks: FieldsOf<'article'>['blocks'];
}

/** Collects the entries and bytes of one dossier, act by act. */
class Draft {
  readonly dossier: Id;
  readonly entries: Entry[] = [];
  readonly bytes = new Map<string, PackedBytes>();
  readonly articles: ReadArticle[] = [];
  readonly ids = new Map<string, Id>();
  #act: Id;

  constructor(readonly tools: SampleTools) {
    this.dossier = tools.newId();
    this.#act = tools.newId();
  }

  beginAct(): void {
    this.#act = this.tools.newId();
  }

  write(kind: Kind, id: Id, set: Entry['set'], by: Editor = this.tools.editor): void {
    const { newId, now } = this.tools;
    this.entries.push({
      id: newId(),
      dossier: this.dossier,
      at: now,
      by,
      act: this.#act,
      record: { kind, id },
      set,
      replaces: {},
    });
  }

  /** Writes a new record, every field of it. */
  create<K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = this.tools.newId()): Id {
    this.write(kind, id, { ...kinds[kind].defaults, ...fields } as Entry['set']);
    return id;
  }

  keep(bytes: Uint8Array<ArrayBuffer>, mediaType: string): string {
    const sha256 = sha256Hex(bytes);
    this.bytes.set(sha256, { sha256, bytes, mediaType });
    return sha256;
  }

  /** The id of a record by its key. A key that names nothing is a mistake in the sample. */
  find(key: string): Id {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`the sample names “${key}”, which it does not have`);
    return id;
  }

  target(on: z.infer<typeof onSchema>): Target {
    return on.claim === undefined
      ? { kind: 'dispute', id: this.find(`dispute ${on.dispute}`) }
      : { kind: 'claim', id: this.find(`claim ${on.claim}`) };
  }
}

function addPage(draft: Draft, page: z.infer<typeof pagesSchema>['pages'][number]): void {
  const bytes = encode(`${page.lines.join('\n')}\n`);
  const read = draft.tools.readPage(bytes, { fileName: page.fileName });
  if (!read.ok) throw new Error(`the sample’s page ${page.fileName} cannot be read: ${read.error.reason}`);
  const { text, articles, lines: pageLines, mediaType } = read.value;
  const textBytes = encode(text);
  const laid = toRecords({ articles, lines: pageLines });
  draft.beginAct();
  const capture = draft.create('capture', {
    fileName: page.fileName,
    url: read.value.url,
    mediaType,
    sha256: draft.keep(bytes, mediaType),
    byteLength: bytes.length,
    encoding: read.value.encoding,
    encodingFrom: read.value.encodingFrom,
    undecodable: read.value.undecodable,
    textSha256: draft.keep(textBytes, 'text/plain'),
    textLength: text.length,
    reader: READER_VERSION,
    method: 'sample',
    setAside: laid.setAside,
  });
  for (const article of laid.articles) {
    const id = draft.create('article', { ...article, capture });
    draft.articles.push({ id, page: page.key, text, blocks: article.blocks });
  }
}

/** Finds a quotation in one block of one article of a page, and nowhere else in its articles. */
function findQuote(
  draft: Draft,
  page: string,
  quote: string,
): { readonly article: Id; readonly anchor: Anchor } {
  const found = draft.articles
    .filter((article) => article.page === page)
    .flatMap(({ id, text, blocks }) =>
      blocks.flatMap(({ start, end }) => {
        const at = text.slice(start, end).indexOf(quote);
        return at === -1
          ? []
          : [{ article: id, anchor: describeAnchor(text, start + at, start + at + quote.length) }];
      }),
    );
  if (found.length !== 1) throw new Error(`the sample’s quotation stands ${found.length} times: ${quote}`);
  return found[0]!;
}

type Work = z.infer<typeof workSchema>;

function addSources(draft: Draft, work: Work): void {
  draft.beginAct();
  for (const { key, ...fields } of work.sources)
    draft.ids.set(`source ${key}`, draft.create('source', fields));
}

function addClaims(draft: Draft, work: Work): void {
  for (const { key, page, quote, ...fields } of work.claims) {
    draft.beginAct();
    const id = draft.create('claim', { ...findQuote(draft, page, quote), ...fields });
    draft.ids.set(`claim ${key}`, id);
  }
}

function addDisputes(draft: Draft, work: Work): void {
  for (const { key, question, positions } of work.disputes) {
    draft.beginAct();
    const dispute = draft.create('dispute', { question });
    draft.ids.set(`dispute ${key}`, dispute);
    positions.forEach(({ label, claims }, order) => {
      const position = draft.create('position', { dispute, label, order });
      for (const claim of claims)
        draft.create('stand', { dispute, position, claim: draft.find(`claim ${claim}`) });
    });
  }
}

function addEvidence(draft: Draft, work: Work): void {
  for (const { claim, dispute, source, attachment, ...fields } of work.evidence) {
    draft.beginAct();
    const bytes = attachment && encode(`${attachment.lines.join('\n')}\n`);
    draft.create('evidence', {
      ...fields,
      target: draft.target({ claim, dispute }),
      source: draft.find(`source ${source}`),
      attachment:
        attachment && bytes
          ? {
              sha256: draft.keep(bytes, attachment.mediaType),
              fileName: attachment.fileName,
              byteLength: bytes.length,
              mediaType: attachment.mediaType,
            }
          : null,
    });
  }
}

/** A verdict bears the id of its target. A colleague who judged apart leaves a second answer beside the first. */
function addVerdicts(draft: Draft, work: Work): void {
  const colleague: Editor = { id: draft.tools.newId(), name: work.colleague };
  for (const { rating, reasons, colleague: other, ...on } of work.verdicts) {
    draft.beginAct();
    const target = draft.target(on);
    draft.create('verdict', { target, judgement: { rating, reasons } }, target.id);
    if (!other) continue;
    draft.beginAct();
    draft.write('verdict', target.id, { target, judgement: other, retracted: false }, colleague);
  }
}

/**
 * Builds the sample: pure, everything passed in.
 * @throws Error where the sample itself is wrong (a quotation that is not in its page); its test would fail first
 */
export function buildSample(tools: SampleTools): Sample {
  const work = workSchema.parse(workFile);
  const draft = new Draft(tools);
  draft.create('dossier', { title: work.title, note: work.note, scale: defaultScale }, draft.dossier);
  for (const page of pagesSchema.parse(pagesFile).pages) addPage(draft, page);
  addSources(draft, work);
  addClaims(draft, work);
  addDisputes(draft, work);
  addEvidence(draft, work);
  addVerdicts(draft, work);
  return { dossier: draft.dossier, entries: draft.entries, bytes: [...draft.bytes.values()] };
}
