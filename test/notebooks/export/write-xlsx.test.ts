import { inflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../notebooks/export/write-xlsx.ts';

/** Reads a ZIP by its directory, with a checksum that is not ours. */
function unzip(file: Uint8Array): Map<string, string> {
  const view = new DataView(file.buffer, file.byteOffset);
  const end = file.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const found = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let k = 0; k < view.getUint16(end + 10, true); k++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [method, crc, size] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const [nameLength, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = Buffer.from(file.subarray(at + 46, at + 46 + nameLength)).toString();
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = file.subarray(start, start + size);
    const plain = method === 0 ? bytes : inflateRawSync(bytes);
    expect(crc32(plain), name).toBe(crc);
    found.set(name, Buffer.from(plain).toString());
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return found;
}

describe('writeXlsx', () => {
  const files = unzip(
    writeXlsx('Insatser: [2026]', [
      ['Insats', 'Kostnad', 'Klar'],
      ['=1+1 <å> & "b"', 250000.5, true],
      [null, -1, false],
      ['x\u0000\ud800y\nz', null, null],
    ]),
  );

  it('is a workbook of one named sheet', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']),
    );
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="Insatser   2026" ');
  });

  it('writes texts as texts, so that nothing is a formula, and numbers and yes or no as such', () => {
    const sheet = files.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;å&gt; &amp; &quot;b&quot;</t></is></c>');
    expect(sheet).toContain('<c r="B2"><v>250000.5</v></c><c r="C2" t="b"><v>1</v></c>');
    expect(sheet).toContain('<row r="3"><c r="B3"><v>-1</v></c><c r="C3" t="b"><v>0</v></c></row>');
    expect(sheet).not.toContain('<f>');
  });

  it('leaves out what XML cannot hold', () => {
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('<t xml:space="preserve">xy\nz</t>');
  });

  it('names columns beyond Z', () => {
    const wide = unzip(writeXlsx('x', [Array.from({ length: 28 }, (_, k) => k)]));
    expect(wide.get('xl/worksheets/sheet1.xml')).toContain('<c r="Z1" s="1"><v>25</v></c><c r="AA1" s="1"><v>26</v></c>');
  });
});
