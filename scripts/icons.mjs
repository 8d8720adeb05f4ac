/**
 * Draws the program's icons from resources/icons/qarina.svg: PNG for Linux, ICO for Windows, ICNS for a Mac. Run by
 * hand when the drawing changes; what it makes is committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const folder = join(import.meta.dirname, '..', 'resources', 'icons');
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

/** Source: Microsoft, "The format of icon resources"; entries may be PNG since Windows Vista. */
const icoSizes = [16, 32, 48, 64, 128, 256];

/** Apple's types of PNG entries, by size in pixels. */
const icnsTypes = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 };

async function draw() {
  const svg = await readFile(join(folder, 'qarina.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const images = new Map();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    images.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return images;
}

function makeIco(images) {
  const header = Buffer.alloc(6 + 16 * icoSizes.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(icoSizes.length, 4);
  let offset = header.length;
  icoSizes.forEach((size, i) => {
    const at = 6 + 16 * i;
    const image = images.get(size);
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(image.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...icoSizes.map((size) => images.get(size))]);
}

function makeIcns(images) {
  const entries = Object.entries(icnsTypes).map(([type, size]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(images.get(size).length + 8, 4);
    return Buffer.concat([head, images.get(size)]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + entries.reduce((sum, entry) => sum + entry.length, 0), 4);
  return Buffer.concat([head, ...entries]);
}

const images = await draw();
await mkdir(join(folder, 'png'), { recursive: true });
for (const [size, image] of images) await writeFile(join(folder, 'png', `${size}x${size}.png`), image);
await writeFile(join(folder, 'icon.ico'), makeIco(images));
await writeFile(join(folder, 'icon.icns'), makeIcns(images));
