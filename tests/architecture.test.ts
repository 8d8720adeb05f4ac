/**
 * The layers as DESIGN draws them, as data: which folder may import which, which package belongs to which
 * folder, no barrels, no cycles, no clock or randomness in the pure code, and a mirrored test for each module.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A file of the product, and what it imports: paths from the root, or package names. */
interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : /(?<!\.d)\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

function resolveImport(from: string, name: string): string {
  if (!name.startsWith('.')) {
    const parts = name.split('/');
    return name.startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0]!;
  }
  const base = relative(root, resolve(root, dirname(from), name.split('?')[0]!)).replaceAll('\\', '/');
  return (
    [base, `${base}.ts`, `${base}.tsx`].find(
      (path) => /\.\w+$/u.test(path) && existsSync(join(root, path)),
    ) ?? base
  );
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]/gu;

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(importPattern)].map((match) =>
    resolveImport(path, (match[1] ?? match[2] ?? match[3])!),
  );
  return { path, text, imports };
}

/** What a module imports when it runs: without types, which are gone by then. */
const runningImports = ({ path, text }: Module): readonly string[] =>
  [...text.replace(/(?:^|\n)import type [^;]*;/gu, '').matchAll(importPattern)].map((match) =>
    resolveImport(path, (match[1] ?? match[2] ?? match[3])!),
  );

const modules = ['shared', 'electron', 'renderer'].flatMap(listFiles).map(readModule);

/** Folder → what it may import. The longest matching folder decides. `pkg:*` is any package. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'shared/result.ts': [],
  'shared/hash.ts': ['shared/result.ts', 'shared/records/ids.ts', 'pkg:@noble/hashes'],
  'shared/host-api.ts': ['shared/result.ts', 'shared/records', 'shared/log'],
  'shared/host-channels.ts': ['shared/host-api.ts', 'shared/records', 'shared/log', 'pkg:zod'],
  'shared/host-bridge.ts': ['shared/host-api.ts', 'shared/host-channels.ts', 'shared/result.ts'],
  'shared/arabic': ['shared/arabic', 'shared/result.ts', 'resources', 'pkg:zod', 'pkg:jsonc-parser'],
  'shared/intake': [
    'shared/intake',
    'shared/arabic',
    'shared/records',
    'shared/hash.ts',
    'shared/result.ts',
    'resources',
    'pkg:zod',
    'pkg:parse5',
  ],
  'shared/anchoring': ['shared/anchoring', 'shared/arabic', 'shared/records', 'shared/result.ts'],
  'shared/records': [
    'shared/records',
    'shared/arabic',
    'shared/hash.ts',
    'shared/result.ts',
    'resources',
    'pkg:zod',
  ],
  'shared/log': ['shared/log', 'shared/records', 'shared/result.ts', 'pkg:zod'],
  'shared/claims': [
    'shared/claims',
    'shared/intake',
    'shared/anchoring',
    'shared/arabic',
    'shared/records',
    'shared/log',
    'shared/result.ts',
    'resources',
    'pkg:zod',
  ],
  'shared/compare': [
    'shared/compare',
    'shared/claims',
    'shared/weigh',
    'shared/intake',
    'shared/anchoring',
    'shared/arabic',
    'shared/records',
    'shared/log',
    'shared/result.ts',
    'resources',
    'pkg:zod',
  ],
  'shared/weigh': [
    'shared/weigh',
    'shared/arabic',
    'shared/records',
    'shared/log',
    'shared/result.ts',
    'resources',
  ],
  'shared/search': [
    'shared/search',
    'shared/weigh',
    'shared/anchoring',
    'shared/arabic',
    'shared/records',
    'shared/log',
    'pkg:zod',
  ],
  'shared/sheet': [
    'shared/sheet',
    'shared/weigh',
    'shared/arabic',
    'shared/anchoring',
    'shared/intake',
    'shared/records',
    'shared/log',
    'shared/result.ts',
    'pkg:zod',
  ],
  'shared/dossier': [
    'shared/dossier',
    'shared/intake',
    'shared/anchoring',
    'shared/arabic',
    'shared/records',
    'shared/log',
    'shared/hash.ts',
    'shared/result.ts',
    'resources',
    'pkg:zod',
    'pkg:fflate',
  ],
  electron: ['electron', 'shared', 'pkg:*'],
  'renderer/main.tsx': ['renderer', 'pkg:react', 'pkg:react-dom'],
  'renderer/app': ['renderer', 'shared', 'resources', 'pkg:*'],
  'renderer/features': [
    'renderer/features',
    'renderer/data',
    'renderer/forms',
    'renderer/editor',
    'renderer/highlight',
    'renderer/host',
    'renderer/workers',
    'renderer/ui',
    'renderer/i18n',
    'shared',
    'resources',
    'pkg:*',
  ],
  'renderer/forms': [
    'renderer/forms',
    'renderer/data',
    'renderer/editor',
    'renderer/highlight',
    'renderer/ui',
    'renderer/i18n',
    'shared',
    'pkg:react',
  ],
  'renderer/data': ['renderer/data', 'shared', 'pkg:*'],
  'renderer/highlight': ['renderer/highlight', 'shared', 'pkg:react'],
  'renderer/editor': [
    'renderer/editor',
    'renderer/highlight',
    'renderer/data',
    'renderer/ui',
    'renderer/i18n',
    'shared',
    'pkg:*',
  ],
  'renderer/host': ['renderer/host', 'shared', 'pkg:react', 'pkg:zod', 'pkg:parse5'],
  'renderer/workers': ['renderer/workers', 'shared'],
  'renderer/ui': ['renderer/ui', 'pkg:*'],
  'renderer/i18n': ['renderer/i18n', 'shared', 'pkg:react'],
};

const covers = (rule: string, target: string): boolean =>
  target === rule || target.startsWith(`${rule}/`) || (rule === 'pkg:*' && target.startsWith('pkg:'));

const asTarget = (name: string): string =>
  /^(?:shared|electron|renderer|resources|tests)\//u.test(name) ? name : `pkg:${name}`;

function layerOf(path: string): string {
  const found = Object.keys(layers)
    .filter((layer) => covers(layer, path))
    .sort((a, b) => b.length - a.length)[0];
  if (!found) throw new Error(`${path} stands in no layer`);
  return found;
}

function findCycle(): readonly string[] | null {
  const graph = new Map(modules.map((module) => [module.path, module.imports]));
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): readonly string[] | null => {
    if (state.get(path) === 'done') return null;
    if (state.get(path) === 'open') return [...trail.slice(trail.indexOf(path)), path];
    state.set(path, 'open');
    trail.push(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = graph.has(next) ? visit(next) : null;
      if (cycle) return cycle;
    }
    trail.pop();
    state.set(path, 'done');
    return null;
  };
  for (const module of modules) {
    const cycle = visit(module.path);
    if (cycle) return cycle;
  }
  return null;
}

describe('architecture', () => {
  it('every module imports only what its layer may', () => {
    const wrong = modules.flatMap((module) =>
      module.imports
        .map(asTarget)
        .filter((target) => !target.startsWith('pkg:node:') || !module.path.startsWith('electron/'))
        .filter((target) => !layers[layerOf(module.path)]!.some((rule) => covers(rule, target)))
        .map((target) => `${module.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('features never import each other', () => {
    const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)/u.exec(path)?.[1];
    const wrong = modules.flatMap((module) =>
      module.imports
        .filter(
          (target) =>
            featureOf(module.path) && featureOf(target) && featureOf(target) !== featureOf(module.path),
        )
        .map((target) => `${module.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only its own folder knows the database, the editor and Electron', () => {
    const owners: Readonly<Record<string, string>> = {
      dexie: 'renderer/data/',
      'dexie-react-hooks': 'renderer/data/',
      lexical: 'renderer/editor/',
      '@lexical/react': 'renderer/editor/',
      '@lexical/rich-text': 'renderer/editor/',
      '@lexical/list': 'renderer/editor/',
      '@lexical/history': 'renderer/editor/',
      electron: 'electron/',
    };
    const wrong = modules.flatMap((module) =>
      module.imports
        .filter((name) => owners[name] && !module.path.startsWith(owners[name]))
        .map((name) => `${module.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only the workers and the command line read with all lexicons of comparing', () => {
    // Half a megabyte of words and the books made of them would stop the window for a third of a second.
    const heavy = ['shared/compare/lexicons.ts', 'shared/compare/reader.ts'];
    const byPath = new Map(modules.map((module) => [module.path, module]));
    const seen = new Map<string, string>();
    const follow = (path: string, from: string): void => {
      if (seen.has(path) || path.startsWith('renderer/workers/') || !byPath.has(path)) return;
      seen.set(path, from);
      for (const next of runningImports(byPath.get(path)!)) follow(next, path);
    };
    for (const { path } of modules) if (path.startsWith('renderer/')) follow(path, 'renderer');
    expect(heavy.filter((path) => seen.has(path)).map((path) => `${seen.get(path)} → ${path}`)).toEqual([]);
  });

  it('no module reaches itself through its imports', () => {
    expect(findCycle()).toBeNull();
  });

  it('there are no barrel files', () => {
    expect(modules.map((module) => module.path).filter((path) => /(?:^|\/)index\.tsx?$/u.test(path))).toEqual(
      [],
    );
  });

  it('the pure code reads no clock, no randomness and no global state of a host', () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bwindow\.|\bdocument\.(?:body|query|create|getElement)|\bfetch\(|\blocalStorage\b/u;
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/.*$/gmu, '');
    expect(
      modules
        .filter((module) => module.path.startsWith('shared/') && impure.test(code(module.text)))
        .map((module) => module.path),
    ).toEqual([]);
  });

  it('nothing in the product opens a connection but the browser host to its own server', () => {
    const network =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/u;
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/.*$/gmu, '');
    const found = modules
      .filter((module) => !module.path.startsWith('electron/') && network.test(code(module.text)))
      .map((module) => module.path);
    expect(found.filter((path) => !path.startsWith('renderer/host/browser'))).toEqual([]);
  });

  it('each module says at its head what it is for', () => {
    expect(
      modules
        .filter((module) => !module.text.startsWith('/**') && !module.text.startsWith('#!'))
        .map((module) => module.path),
    ).toEqual([]);
  });

  it('each module with logic has its mirrored test', () => {
    // Hooks and components are proven by the browser journeys, where they really run.
    const isHook = (path: string): boolean => /\/use-[\w-]+\.ts$/u.test(path);
    const declaresLogic = /export (?:async )?(?:function|class)\b|export const \w+ = (?:async )?\(/u;
    const untested = modules
      .filter((module) => module.path.endsWith('.ts') && declaresLogic.test(module.text))
      .filter((module) => !isHook(module.path))
      .map((module) => `tests/${module.path.replace(/\.ts$/u, '')}.test.ts`)
      .filter((test) => !existsSync(join(root, test)));
    expect(untested).toEqual([]);
  });
});
