/** Shapes that tell sources apart without colour, each a path of about the same weight around its middle. */

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'drop', 'cross'] as const;
export type Shape = (typeof shapes)[number];

/** @param r half the extent, in drawing units */
export function pathOf(shape: Shape, x: number, y: number, r = 5.5): string {
  switch (shape) {
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M${x - r + 0.5} ${y - r + 0.5}h${2 * r - 1}v${2 * r - 1}h${1 - 2 * r}Z`;
    case 'triangle':
      return `M${x} ${y - r - 1}L${x + r + 1} ${y + r - 0.5}H${x - r - 1}Z`;
    case 'diamond':
      return `M${x} ${y - r - 1.5}L${x + r + 1.5} ${y}L${x} ${y + r + 1.5}L${x - r - 1.5} ${y}Z`;
    case 'drop':
      return `M${x} ${y + r + 1}L${x + r + 1} ${y - r + 0.5}H${x - r - 1}Z`;
    case 'cross':
      return `M${x - 2} ${y - r}h4v${r - 2}h${r - 2}v4h${2 - r}v${r - 2}h-4v${2 - r}h${2 - r}v-4h${r - 2}Z`;
  }
}
