/**
 * An article as statements: what the rules compare. Each is an editor's claim, a suggestion, or a line of the
 * article's head or a caption, with its figures, places, dates and stems. Read once for each article.
 */
import { type Point, readDay } from '../arabic/edtf';
import { foldText, type Span } from '../arabic/fold';
import type { Mention } from '../arabic/mention';
import { findMentions } from '../arabic/mentions';
import { keyOf } from '../arabic/phrases';
import type { Word } from '../arabic/words';
import { Passage } from '../claims/grammar';
import { type Suggestion, suggestClaims } from '../claims/suggest';
import type { ComparedArticle, ComparedClaim } from './compared';
import { type Figure, figuresIn } from './figures/figures';
import { stretchesBeside } from './figures/stretches';
import { bothOf, type KnownPlaces, noPlaces } from './places/gazetteer';
import type { Place } from './places/place-relation';
import { findScope } from './places/place-scope';
import { ownPlaces, type TextPlaces, textPlacesOf } from './places/taught-places';
import type { CompareReader } from './reader';
import { withDenials } from './states/denial-cues';
import { bonesOf, stemsOf } from './stems';
import type { StatementRole } from './tension';

export interface Statement extends Span {
  readonly article: ComparedArticle;
  readonly claim: string | null;
  readonly role: StatementRole;
  /** Place of its block in the article, from the title on. */
  readonly block: number;
  readonly speaker: string;
  readonly via: readonly string[];
  /** What kind of speaker: one of resources/lexicons/actors.json, `person`, `other`; empty where unknown. */
  readonly speakerKind: string;
  /** The words that attribute it, folded (نفت، وفق). */
  readonly cue: string;
  /** Inside quotation marks, reported, or the outlet's own words. */
  readonly mode: 'direct' | 'indirect' | 'partial' | 'narration';
  readonly quote: string;
  /** Folded, without punctuation: equal for one statement written twice. */
  readonly folded: string;
  readonly passage: Passage;
  /** Indexes of the passage's words. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  readonly stemSet: ReadonlySet<string>;
  /** Consonants of its words: يجبرا and إجبار are alike in them. */
  readonly bones: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Dates with their EDTF. */
  readonly dates: readonly (Span & { readonly value: string })[];
  readonly places: readonly Place[];
}

/** Whether it is a line of the head or between the paragraphs. */
export const isLine = ({ role }: Pick<Statement, 'role'>): boolean =>
  role === 'title' || role === 'subtitle' || role === 'subhead';

interface Unit extends Span {
  readonly claim: string | null;
  readonly speaker: string;
  readonly via: readonly string[];
  readonly speakerKind: string;
  readonly cue: string;
  readonly mode: Statement['mode'];
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const covers = (a: Span, b: Span): boolean =>
  shared(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);

function fromSuggestion(text: string, suggestion: Suggestion): Unit {
  const { start, end, attribution } = suggestion;
  return {
    start,
    end,
    claim: null,
    speaker: attribution.speaker?.text ?? '',
    via: attribution.via.map((span) => text.slice(span.start, span.end)),
    speakerKind: attribution.speaker?.kind ?? '',
    cue: attribution.cue === null ? '' : keyOf(attribution.cue.text),
    mode: attribution.mode,
  };
}

/** Editors' claims stand in for what was proposed at their passage; retracted ones take it away. */
function mergeClaims(units: readonly Unit[], claims: readonly ComparedClaim[], block: Span): Unit[] {
  const here = claims.filter((claim) => within(claim, block));
  if (here.length === 0) return [...units];
  const own = here
    .filter(({ retracted }) => !retracted)
    .map((claim): Unit => {
      const unit = units.find((one) => covers(one, claim));
      const mode = unit?.mode ?? (claim.speaker === '' ? 'narration' : 'indirect');
      const speakerKind = unit?.speaker === claim.speaker ? unit.speakerKind : '';
      return { ...claim, claim: claim.id, mode, speakerKind, cue: unit?.cue ?? '' };
    });
  const rest = units.filter((unit) => !here.some((claim) => covers(unit, claim)));
  return [...own, ...rest].sort((a, b) => a.start - b.start || a.end - b.end);
}

function wordRange(passage: Passage, span: Span): { from: number; to: number } {
  let from = 0;
  while (from < passage.words.length && passage.words[from]!.start < span.start) from++;
  let to = from;
  while (to < passage.words.length && passage.words[to]!.end <= span.end) to++;
  return { from, to };
}

class ArticleReader {
  readonly #mentions: readonly Mention[];
  readonly #written: Point | null;
  readonly #passages = new Map<string, Passage>();
  readonly #known: KnownPlaces;
  readonly places: TextPlaces;
  readonly statements: Statement[] = [];
  readonly rest: Statement[] = [];

  constructor(
    readonly article: ComparedArticle,
    readonly reader: CompareReader,
    knownTo: (places: TextPlaces) => KnownPlaces,
  ) {
    this.#written = readDay(article.published);
    const { blocks, title, subtitle } = article;
    const spans = [title, subtitle, ...blocks].filter(
      (span) => span !== null && span.end > span.start,
    ) as Span[];
    this.#mentions = this.#findMentions(spans);
    const passages = spans.map((span) => this.#passageOf(span));
    const body = blocks.find(({ role, start, end }) => role === 'body' && end > start);
    this.places = textPlacesOf(passages, body && this.#passageOf(body), reader);
    this.#known = bothOf(ownPlaces(this.places), knownTo(this.places));
  }

  #findMentions(spans: readonly Span[]): readonly Mention[] {
    const { text } = this.article;
    const options = { lexicons: this.reader.lexicons.claims.arabic, writtenAt: () => this.#written };
    return spans.flatMap((span) =>
      findMentions(text.slice(span.start, span.end), options).map((mention) => shift(mention, span.start)),
    );
  }

  #passageOf(span: Span): Passage {
    const key = `${span.start} ${span.end}`;
    const known = this.#passages.get(key);
    if (known) return known;
    const { text } = this.article;
    const passage = new Passage(text, span.start, span.end, this.reader.grammar, this.#mentionsIn(span));
    this.#passages.set(key, passage);
    return passage;
  }

  /** Mentions of a stretch; those of nested stretches (a title inside a block) once. */
  #mentionsIn(span: Span): Mention[] {
    const found = new Map(
      this.#mentions.filter((mention) => within(mention, span)).map((mention) => [mention.start, mention]),
    );
    return [...found.values()].sort((a, b) => a.start - b.start);
  }

  read(): readonly Statement[] {
    const { article } = this;
    const body = article.blocks.filter(({ role }) => role === 'body');
    const suggestions = suggestClaims(article.text, body, this.#options());
    let block = 0;
    if (article.title) this.#readLine(article.title, 'title', block++);
    if (article.subtitle) this.#readLine(article.subtitle, 'subtitle', block++);
    for (const line of article.blocks) {
      if (line.role === 'body') {
        const index = body.indexOf(line);
        const units = suggestions
          .filter((suggestion) => suggestion.block === index)
          .map((suggestion) => fromSuggestion(article.text, suggestion));
        const merged = mergeClaims(units, article.claims, line);
        this.#readUnits(line, 'body', block, merged);
        this.#readRest(line, block, merged);
      } else this.#readLine(line, line.role, block);
      block++;
    }
    return this.statements;
  }

  #options() {
    return { lexicons: this.reader.lexicons.claims, written: this.#written };
  }

  /** A line of the head or a caption is one statement; who speaks in it is read as in the body. */
  #readLine(span: Span, role: StatementRole, block: number): void {
    if (span.end <= span.start) return;
    const said = suggestClaims(this.article.text, [span], this.#options()).find(
      ({ attribution }) => attribution.speaker !== null,
    );
    const whole: Unit = {
      ...{ start: span.start, end: span.end, claim: null, via: [] },
      speaker: said?.attribution.speaker?.text ?? '',
      speakerKind: said?.attribution.speaker?.kind ?? '',
      cue: said?.attribution.cue ? keyOf(said.attribution.cue.text) : '',
      mode: said?.attribution.mode ?? 'narration',
    };
    this.#readUnits(span, role, block, mergeClaims([whole], this.article.claims, span));
  }

  #readUnits(span: Span, role: StatementRole, block: number, units: readonly Unit[]): void {
    if (units.length === 0) return;
    const passage = this.#passageOf(span);
    for (const [at, unit] of withDenials(units, passage, this.reader).entries())
      this.statements.push(this.#toStatement(unit, role, block, passage, units[at]));
  }

  /** What of a paragraph no unit holds, sentence by sentence. */
  #readRest(span: Span, block: number, units: readonly Unit[]): void {
    const passage = this.#passageOf(span);
    for (const stretch of stretchesBeside(passage, units)) {
      const unit: Unit = {
        ...{ ...stretch, claim: null, speaker: '', via: [], speakerKind: '', cue: '', mode: 'narration' },
      };
      this.rest.push(this.#toStatement(unit, 'body', block, passage));
    }
  }

  /** @param said where its figures and dates are read, which are not those of when it was said */
  #toStatement(
    unit: Unit,
    role: StatementRole,
    block: number,
    passage: Passage,
    said: Span = unit,
  ): Statement {
    const { from, to } = wordRange(passage, unit);
    const sentence = passage.sentences.find((one) => from >= one.from && from < one.to) ?? { from, to };
    const inside = passage.mentions.filter((mention) => within(mention, said));
    const dates = inside.flatMap(({ type, value, start, end }) =>
      type === 'date' && typeof value === 'string' ? [{ start, end, value }] : [],
    );
    const context = {
      ...{ passage, reader: this.reader, from: sentence.from, to: Math.max(to, from) },
      ...{ dates, places: this.#known },
    };
    const words = passage.words.slice(from, to);
    const stems = stemsOf(words);
    const quote = this.article.text.slice(unit.start, unit.end);
    return {
      ...{ start: unit.start, end: unit.end, claim: unit.claim, speaker: unit.speaker.trim(), via: unit.via },
      ...{ speakerKind: unit.speakerKind, cue: unit.cue },
      ...{ mode: unit.mode, article: this.article, role, block, passage, from, to },
      ...{ words, stems, quote, dates },
      folded: foldText(quote, 'loose').trim(),
      stemSet: new Set(stems),
      bones: bonesOf(words),
      figures: figuresIn(context, inside),
      places: findScope(passage, this.reader, sentence.from, to, this.#known),
    };
  }
}

function shift(mention: Mention, by: number): Mention {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...move(mention),
    counted: mention.counted && move(mention.counted),
    scope: mention.scope.map(move),
  };
}

export interface ReadText {
  readonly statements: readonly Statement[];
  /** What no statement holds: it claims nothing by itself, but may show what a thing was. */
  readonly rest: readonly Statement[];
  /** What it teaches the dossier of places, and where it would use what others teach. */
  readonly places: TextPlaces;
}

const knowsNone = (): KnownPlaces => noPlaces;

/**
 * Reads an article. The same article among the same known places gives the same statements, in the order of its text.
 * @param knownTo asked once, with what the article itself says of places: the names other articles teach
 */
export function readText(
  article: ComparedArticle,
  reader: CompareReader,
  knownTo: (places: TextPlaces) => KnownPlaces = knowsNone,
): ReadText {
  const reading = new ArticleReader(article, reader, knownTo);
  return { statements: reading.read(), rest: reading.rest, places: reading.places };
}
