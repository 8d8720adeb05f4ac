/**
 * The layout of "who quotes whom": one box for each name, origins first in the reading direction, outlets last,
 * an arrow from each name to the one that passes its words on. A name met in several chains is one box, so that
 * many outlets with one origin are seen as such.
 */
import { directionOf, fitText, type Ink, type Mark, type Measure, type Picture } from './picture';

export interface ChainLink {
  /** Equal keys are one and the same box. */
  readonly key: string;
  readonly name: string;
}

export interface ChainInput {
  /** Each from who says it outwards to the outlet; never empty. */
  readonly chains: readonly (readonly ChainLink[])[];
  /** Keys of boxes for which no name is known, or where an outlet tells it in its own words. */
  readonly unnamed: ReadonlySet<string>;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly columns: { readonly origin: string; readonly through: string; readonly outlet: string };
  readonly measure: Measure;
}

interface Box extends ChainLink {
  readonly column: number;
  readonly row: number;
}

const SIZE = 12.5;
const BOX = { height: 34, gap: 14, least: 64, arrow: 46 } as const;
const HEAD = 30;

/** The furthest place of each name from an origin; a name never stands before one that it quotes. */
function columnsOf(chains: ChainInput['chains']): Map<string, number> {
  const columns = new Map<string, number>();
  // A ring of names that quote each other would never settle: as many rounds as the longest chain are enough.
  const rounds = Math.max(0, ...chains.map((chain) => chain.length));
  for (let round = 0; round < rounds; round++) {
    for (const chain of chains) {
      let before = -1;
      for (const { key } of chain) {
        const at = Math.min(rounds - 1, Math.max(columns.get(key) ?? 0, before + 1));
        columns.set(key, at);
        before = at;
      }
    }
  }
  return columns;
}

/** Boxes, and the places an arrow passes on its way over a column where it has no business. */
function boxesOf({ chains }: ChainInput): Map<string, Box> {
  const columns = columnsOf(chains);
  const last = Math.max(0, ...columns.values());
  // Outlets stand together at the end, also those that follow the origin at once.
  for (const chain of chains) {
    const outlet = chain.at(-1)!.key;
    const quoted = chains.some((other) =>
      other.some(({ key }, at) => key === outlet && at < other.length - 1),
    );
    if (chain.length > 1 && !quoted) columns.set(outlet, last);
  }
  const rows = new Map<number, number>();
  const boxes = new Map<string, Box>();
  const place = (link: ChainLink, column: number): void => {
    if (boxes.has(link.key)) return;
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    boxes.set(link.key, { ...link, column, row });
  };
  // Chains to one outlet stand together, so that fewer arrows cross.
  const outlets = [...new Set(chains.map((chain) => chain.at(-1)!.key))];
  const together = outlets.flatMap((outlet) => chains.filter((chain) => chain.at(-1)!.key === outlet));
  for (const chain of together) {
    chain.forEach((link, at) => {
      place(link, columns.get(link.key)!);
      const next = chain[at + 1];
      if (!next) return;
      for (const pass of passesOf(link, next, columns)) place({ key: pass.key, name: '' }, pass.column);
    });
  }
  return boxes;
}

/** The columns between two names, each as a place of its own. */
function passesOf(
  from: ChainLink,
  to: ChainLink,
  columns: ReadonlyMap<string, number>,
): readonly { readonly key: string; readonly column: number }[] {
  const [start, end] = [columns.get(from.key)!, columns.get(to.key)!];
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => ({
    key: `${from.key}\n${to.key}\n${at}`,
    column: start + 1 + at,
  }));
}

/** Draws who quotes whom. The height follows from how many names there are. */
export function drawChains(input: ChainInput): Picture {
  const { chains, dir, width, title, description, measure, unnamed } = input;
  const boxes = boxesOf(input);
  const columns = Math.max(1, ...[...boxes.values()].map(({ column }) => column + 1));
  const tallest = Math.max(1, ...[...boxes.values()].map(({ row }) => row + 1));
  const wide = Math.max(BOX.least, Math.floor((width - 2 - (columns - 1) * BOX.arrow) / columns));
  const height = HEAD + tallest * (BOX.height + BOX.gap);
  const inColumn = new Map<number, number>();
  for (const { column } of boxes.values()) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);

  const leftOf = ({ column }: Box): number => {
    const start = 1 + column * (wide + BOX.arrow);
    return dir === 'rtl' ? width - start - wide : start;
  };
  const middleOf = ({ column, row }: Box): number => {
    const slack = ((tallest - inColumn.get(column)!) * (BOX.height + BOX.gap)) / 2;
    return HEAD + slack + row * (BOX.height + BOX.gap) + BOX.height / 2;
  };
  const columnOf = new Map([...boxes].map(([key, { column }]) => [key, column]));
  const drawn = new Set<string>();
  const arrows: Mark[] = chains.flatMap((chain) =>
    chain.slice(1).flatMap((link, at) => {
      const from = chain[at]!;
      const name = `${from.key}\n${link.key}`;
      if (drawn.has(name) || from.key === link.key) return [];
      drawn.add(name);
      const stops = [from.key, ...passesOf(from, link, columnOf).map(({ key }) => key), link.key];
      return arrow(stops.map((key) => boxes.get(key)!));
    }),
  );
  /** From box to box, straight across the columns that it only passes. */
  function arrow(stops: readonly Box[]): Mark[] {
    const way = dir === 'rtl' ? -1 : 1;
    const near = (box: Box): number => leftOf(box) + (way > 0 ? 0 : wide);
    let x = near(stops[0]!) + wide * way;
    let y = middleOf(stops[0]!);
    let d = `M${x} ${y}`;
    stops.slice(1).forEach((box, at) => {
      const end = at === stops.length - 2;
      const [toX, toY] = [near(box) - (end ? 3 * way : 0), middleOf(box)];
      const bend = Math.max(14, Math.abs(toX - x) / 2) * way;
      d += `C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`;
      if (!end) d += `h${wide * way}`;
      [x, y] = [end ? toX : toX + wide * way, toY];
    });
    const tip = x + 3 * way;
    const head = `M${tip - 8 * way} ${y - 5}L${tip - way} ${y}L${tip - 8 * way} ${y + 5}`;
    return [
      { kind: 'path', d, stroke: 'line-strong' },
      { kind: 'path', d: head, stroke: 'line-strong' },
    ];
  }
  const ends = new Set(chains.flatMap((chain) => (chain.length > 1 ? [chain[0]!.key] : [])));
  const links = new Set(chains.flat().map(({ key }) => key));
  const named = [...boxes.values()].flatMap((box): Mark[] => {
    if (!links.has(box.key)) return [];
    const [x, y] = [leftOf(box), middleOf(box) - BOX.height / 2];
    const origin = ends.has(box.key);
    const ink: Ink = unnamed.has(box.key) ? 'ask-line' : origin ? 'accent' : 'line-strong';
    return [
      {
        kind: 'path',
        d: roundedBox(x, y, wide, BOX.height, 8),
        fill: 'sheet',
        stroke: ink,
        width: origin ? 2 : 1,
        dash: unnamed.has(box.key) ? [4, 3] : undefined,
      },
      {
        kind: 'text',
        text: fitText(box.name, wide - 14, SIZE, measure),
        x: x + wide / 2,
        y: y + BOX.height / 2 + 4.5,
        ink: 'ink',
        size: SIZE,
        bold: origin,
        edge: 'middle',
        dir: directionOf(box.name, dir),
      },
    ];
  });
  return { width, height, title, description, marks: [...headings(), ...arrows, ...named] };

  function headings(): Mark[] {
    const { origin, through, outlet } = input.columns;
    return Array.from({ length: columns }, (_, column) => {
      const x = leftOf({ key: '', name: '', column, row: 0 }) + wide / 2;
      const text = column === columns - 1 ? outlet : column === 0 ? origin : through;
      return { kind: 'text', text, x, y: 14, ink: 'ink-3', size: 12, edge: 'middle', dir } as const;
    });
  }
}

function roundedBox(x: number, y: number, wide: number, high: number, r: number): string {
  return `M${x + r} ${y}h${wide - 2 * r}q${r} 0 ${r} ${r}v${high - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - wide}q${-r} 0 ${-r} ${-r}v${2 * r - high}q0 ${-r} ${r} ${-r}Z`;
}
