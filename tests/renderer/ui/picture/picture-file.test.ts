// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../renderer/ui/picture/picture';
import { paintPng, paperColours, writeSvg } from '../../../../renderer/ui/picture/picture-file';

const picture: Picture = {
  width: 120,
  height: 60,
  title: 'من <ينقل> عن من',
  description: 'سطر & سطر',
  marks: [
    { kind: 'path', d: 'M0 0L10 10', stroke: 'accent', dash: [2, 3] },
    {
      kind: 'text',
      text: '"\u0007\uD800" <b>',
      x: 100,
      y: 20,
      ink: 'ink',
      size: 12,
      edge: 'right',
      dir: 'rtl',
    },
  ],
};

describe('a drawing as a file', () => {
  it('is an SVG that stands alone: its own colours, nothing that points outside, words escaped', () => {
    const svg = writeSvg(picture);
    expect(svg).toContain(`stroke="${paperColours.accent}"`);
    expect(svg).toContain('stroke-dasharray="2 3"');
    expect(svg).toContain('<title>من &lt;ينقل&gt; عن من</title>');
    expect(svg).toContain('text-anchor="start"');
    expect(svg).toContain('&quot;\uFFFD\uFFFD&quot; &lt;b&gt;');
    expect(svg).not.toMatch(/var\(|href|url\(|<script/u);
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
  });

  it('says so where a browser cannot paint it', async () => {
    const Real = globalThis.OffscreenCanvas;
    globalThis.OffscreenCanvas = class {
      getContext(): null {
        return null;
      }
    } as unknown as typeof OffscreenCanvas;
    expect(await paintPng(picture)).toBeNull();
    globalThis.OffscreenCanvas = Real;
  });
});
