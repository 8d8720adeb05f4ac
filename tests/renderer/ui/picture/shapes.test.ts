import { expect, it } from 'vitest';
import { pathOf, shapes } from '../../../../renderer/ui/picture/shapes';

it('every shape is a closed path of its own', () => {
  const paths = shapes.map((shape) => pathOf(shape, 10, 10));
  expect(new Set(paths).size).toBe(shapes.length);
  for (const path of paths) expect(path).toMatch(/^M.*Z$/u);
});
