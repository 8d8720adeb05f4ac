/**
 * What a page's head says about its article: Open Graph and article meta tags, JSON-LD of schema.org, the
 * title, the canonical address. These are hints: they name and date an article, but its text is always the
 * text on the page. A hint remembers which of them it came from.
 */
import { attribute, type Element, ownText } from './tree';

export type HintSource = 'json-ld' | 'meta' | 'title';

export interface Hint {
  readonly text: string;
  readonly from: HintSource;
}

export interface PageHints {
  readonly title: Hint | null;
  readonly outlet: Hint | null;
  readonly byline: Hint | null;
  /** As written: ISO 8601 in most pages. */
  readonly published: Hint | null;
  readonly url: string;
  /** The words of `<title>`, tidied; empty where there is none. */
  readonly pageTitle: string;
}

export const NO_HINTS: PageHints = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  url: '',
  pageTitle: '',
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Opinion)/;
const MAX_JSON = 512 * 1024;
const MAX_JSON_NODES = 2000;

/** Meta names that give a field, the most exact first. */
const META_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  byline: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'pubdate',
    'parsely-pub-date',
    'og:published_time',
  ],
};

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (value: JsonObject): string =>
  [value['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .join(' ');

/** The first object of an article's type anywhere in the data, walked without recursion and within bounds. */
function findArticleObject(data: unknown): JsonObject | null {
  const queue: unknown[] = [data];
  for (let seen = 0; queue.length > 0 && seen < MAX_JSON_NODES; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_JSON_NODES));
    else if (isObject(value)) {
      if (ARTICLE_TYPE.test(typesOf(value)) && typeof value.headline === 'string') return value;
      queue.push(...Object.values(value).slice(0, MAX_JSON_NODES));
    }
  }
  return null;
}

const MAX_NAMES = 8;

/** A name as schema.org writes it: a string, an object with a name, or a list of either. */
function readName(value: unknown): string {
  const names = [value]
    .flat()
    .slice(0, MAX_NAMES)
    .map((entry) => (isObject(entry) ? entry.name : entry));
  return names.filter((name) => typeof name === 'string' && name !== '').join('، ');
}

function parseJson(source: string): unknown {
  if (source.length > MAX_JSON) return null;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 1000);

const hint = (text: string, from: HintSource): Hint | null => {
  const tidied = tidy(text);
  return tidied === '' || /^https?:/.test(tidied) ? null : { text: tidied, from };
};

/** Gathers hints while the tree is walked. */
export class HintCollector {
  readonly #meta = new Map<string, string>();
  #article: JsonObject | null = null;
  #canonical = '';
  #title = '';

  addTitle(element: Element): void {
    if (this.#title === '') this.#title = ownText(element);
  }

  addMeta(element: Element): void {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content');
    if (name === null || content === null) return;
    const key = name.toLowerCase();
    if (!this.#meta.has(key)) this.#meta.set(key, content);
  }

  addLink(element: Element): void {
    if (this.#canonical === '' && attribute(element, 'rel')?.toLowerCase() === 'canonical') {
      this.#canonical = attribute(element, 'href') ?? '';
    }
  }

  addScript(element: Element): void {
    if (this.#article === null && /ld\+json/i.test(attribute(element, 'type') ?? '')) {
      this.#article = findArticleObject(parseJson(ownText(element)));
    }
  }

  collect(): PageHints {
    const meta = (field: keyof typeof META_NAMES): Hint | null => {
      const name = META_NAMES[field]!.find((candidate) => this.#meta.has(candidate));
      return name === undefined ? null : hint(this.#meta.get(name)!, 'meta');
    };
    const data = (...keys: string[]): Hint | null => {
      const value = keys.map((key) => readName(this.#article?.[key])).find((name) => name !== '');
      return value === undefined ? null : hint(value, 'json-ld');
    };
    return {
      title: data('headline') ?? meta('title') ?? hint(this.#title, 'title'),
      outlet: data('publisher') ?? meta('outlet'),
      byline: data('author') ?? meta('byline'),
      published: data('datePublished', 'dateCreated') ?? meta('published'),
      pageTitle: tidy(this.#title),
      url: safeAddress(this.#canonical) || safeAddress(this.#meta.get('og:url') ?? ''),
    };
  }
}

/** Only web addresses are kept; what a page calls its address is never opened by itself. */
function safeAddress(address: string): string {
  const trimmed = address.trim();
  return /^https?:\/\//i.test(trimmed) && trimmed.length <= 4000 && URL.canParse(trimmed) ? trimmed : '';
}
