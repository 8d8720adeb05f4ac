/** The colours themselves: every text can be read on every ground it stands on, in each theme (WCAG 1.4.3, 1.4.11). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

function readBlock(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map((match) => [match[1]!, match[2]!]),
  );
}

const light = readBlock(':root');
const themes: Readonly<Record<string, Record<string, string>>> = {
  light,
  dark: { ...light, ...readBlock(':root[data-theme="dark"]') },
  contrast: { ...light, ...readBlock(':root[data-theme="contrast"]') },
};

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never;

/** Relative luminance, WCAG 2. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `color-mix(in srgb, a share, b)`. */
const mix = (a: Rgb, share: number, b: Rgb): Rgb =>
  a.map((part, at) => part * share + b[at]! * (1 - share)) as never;

const grounds = ['paper', 'sheet', 'hover', 'accent-soft', 'ask', 'danger-soft'];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const of = (name: string): Rgb => rgb(theme[name]!);
  const tints = Object.keys(theme).filter((name) => /^(?:tone|category)-/u.test(name));

  it('writes ink of every strength legibly on every ground', () => {
    const weak = ['ink', 'ink-2', 'ink-3'].flatMap((ink) =>
      grounds
        .filter((ground) => contrast(of(ink), of(ground)) < 4.5)
        .map((ground) => `${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`),
    );
    expect(weak).toEqual([]);
  });

  it('writes accents and warnings legibly', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['accent', 'paper'],
      ['accent', 'sheet'],
      ['accent', 'accent-soft'],
      ['on-accent', 'accent'],
      ['danger', 'sheet'],
      ['danger', 'paper'],
      ['danger', 'danger-soft'],
      ['paper', 'ink'],
    ];
    const weak = pairs.filter(([text, ground]) => contrast(of(text), of(ground)) < 4.5);
    expect(weak).toEqual([]);
  });

  it('writes ratings and kinds of claim legibly: on paper, on their own tint, and as a ground', () => {
    const weak = tints.flatMap((name) =>
      [of('sheet'), of('paper'), mix(of(name), 0.12, of('sheet'))]
        .map((ground) => contrast(of(name), ground))
        .filter((found) => found < 4.5)
        .map((found) => `${name}: ${found.toFixed(2)}`),
    );
    expect(weak).toEqual([]);
  });

  it('draws the edges of controls so that they can be seen', () => {
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(of('line-strong'), of(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(of('accent'), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
