/**
 * A file that a cell offers: a drawing or a table. The frame cannot save anything itself, and the page does so only when the reader presses
 * its own button. What comes is taken for hostile: the page makes the file anew, names it, and knows three kinds.
 */
import { csvLine, plainMarks, swedishMarks, type CsvValue } from '../../notebooks/export/write-csv.ts';
import type { Language } from '../../survey/text.ts';
import { cleanSvg, type CleanSvg } from './clean-svg.ts';

export type Offer =
  | { readonly format: 'svg' | 'png'; readonly drawing: CleanSvg }
  | { readonly format: 'csv'; readonly rows: readonly (readonly CsvValue[])[] };

const mostRows = 20_000;
const mostColumns = 80;
const longestCell = 1000;

/** @returns null where it is nothing that the page would save */
export function checkedOffer(said: unknown, clean: (text: string) => CleanSvg | null = cleanSvg): Offer | null {
  if (typeof said !== 'object' || said === null) return null;
  const { format, svg, rows } = said as { format?: unknown; svg?: unknown; rows?: unknown };
  if (format === 'csv') return isTable(rows) ? { format, rows } : null;
  if ((format !== 'svg' && format !== 'png') || typeof svg !== 'string') return null;
  const drawing = clean(svg);
  return drawing && { format, drawing };
}

const isTable = (rows: unknown): rows is readonly (readonly CsvValue[])[] =>
  Array.isArray(rows) && rows.length > 1 && rows.length <= mostRows && rows.every(isLine);
const isLine = (line: unknown): boolean => Array.isArray(line) && line.length <= mostColumns && line.every(isCell);
const isCell = (cell: unknown): boolean =>
  cell === null ||
  typeof cell === 'boolean' ||
  (typeof cell === 'number' && Number.isFinite(cell)) ||
  (typeof cell === 'string' && cell.length <= longestCell);

/** The file itself. */
export async function fileOf(offer: Offer, language: Language): Promise<Blob> {
  if (offer.format === 'csv') return new Blob([csvText(offer.rows, language)], { type: 'text/csv;charset=utf-8' });
  if (offer.format === 'svg') return new Blob([offer.drawing.text], { type: 'image/svg+xml' });
  return drawn(offer.drawing);
}

/** With the mark by which spreadsheets know that it is UTF-8. */
export const csvText = (rows: readonly (readonly CsvValue[])[], language: Language): string =>
  `\uFEFF${rows.map((row) => csvLine(row, language === 'sv' ? swedishMarks : plainMarks)).join('')}`;

/** Two pixels per unit where a browser has room for them. */
const mostPixels = 16_000_000;

async function drawn({ text, width, height }: CleanSvg): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.floor(width * scale), height: Math.floor(height * scale) });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser could not make the picture'))), 'image/png'),
  );
}

/** Gives the file to the browser, which puts it where it puts files. */
export function saveFile(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  // Not at once: some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
