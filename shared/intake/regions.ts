/**
 * What an element says about the part of the page it holds: by its tag and role, and by its class names, which
 * sites choose freely but out of a small vocabulary (resources/lexicons/furniture.json, `markup`).
 */
import furniture from '../../resources/lexicons/furniture.json';
import type { Region } from './row';
import { attribute, type Element } from './tree';

const TAG_REGIONS: Readonly<Record<string, Region>> = {
  nav: 'menu',
  menu: 'menu',
  aside: 'aside',
  footer: 'footer',
  form: 'widget',
  dialog: 'widget',
  button: 'widget',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
};

const ROLE_REGIONS: Readonly<Record<string, Region>> = {
  navigation: 'menu',
  search: 'menu',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'widget',
  alertdialog: 'widget',
  toolbar: 'share',
};

const ITEMPROP_REGIONS: Readonly<Record<string, Region>> = {
  articlebody: 'body',
  author: 'byline',
  datepublished: 'date',
  datemodified: 'date',
  caption: 'caption',
  alternativeheadline: 'subtitle',
};

const CLASS_REGIONS: ReadonlyMap<string, Region> = new Map(
  Object.entries(furniture.markup).flatMap(([region, names]) =>
    names.map((name) => [toKebab(name), region as Region] as const),
  ),
);
const LONGEST_NAME = Math.max(...[...CLASS_REGIONS.keys()].map((name) => name.split('-').length));

function toKebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `block-related-posts--wide` names what `related-posts` names: any run of its words may be known. */
function readClassName(name: string): Region | null {
  const words = toKebab(name).split('-');
  for (let size = Math.min(LONGEST_NAME, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const region = CLASS_REGIONS.get(words.slice(at, at + size).join('-'));
      if (region) return region;
    }
  }
  return null;
}

/** Class names repeat from block to block: each is looked up once a page. */
export class RegionReader {
  readonly #known = new Map<string, Region | null>();

  /** The region an element opens, or null. */
  read(element: Element): Region | null {
    const byTag = TAG_REGIONS[element.tagName];
    if (byTag) return byTag;
    if (element.attrs.length === 0) return null;
    const role = attribute(element, 'role');
    if (role !== null && ROLE_REGIONS[role]) return ROLE_REGIONS[role];
    const property = attribute(element, 'itemprop')?.toLowerCase();
    if (property && ITEMPROP_REGIONS[property]) return ITEMPROP_REGIONS[property];
    return this.#readNames(attribute(element, 'class')) ?? this.#readNames(attribute(element, 'id'));
  }

  #readNames(names: string | null): Region | null {
    if (!names) return null;
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const region =
      names
        .slice(0, 400)
        .trim()
        .split(/\s+/)
        .map(readClassName)
        .find((found) => found !== null) ?? null;
    this.#known.set(names, region);
    return region;
  }
}
