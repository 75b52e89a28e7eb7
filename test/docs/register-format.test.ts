import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../survey/format/read-register.ts';
import { flatCode } from '../../survey/instrument/instrument.ts';

const page = readFileSync(new URL('../../docs/register-format.md', import.meta.url), 'utf8');
const text = (word: string) => ({ sv: word, en: word });
const group = (id: string, codes: readonly string[]) => ({
  id,
  name: text(id),
  codes: codes.map((code) => flatCode(code, text(code))),
  coarser: [],
  open: false,
});

describe('docs/register-format.md', () => {
  it('has an example that can be read, of every key that it explains', () => {
    const example = /```json\n(.*?)```/s.exec(page)![1]!;
    const groups = [
      group('wave', ['2024']),
      group('area', ['N', 'S']),
      group('school', ['Ekskolan', 'Alskolan', 'Bokskolan']),
      group('grade', ['7', '8']),
    ];
    expect(readRegister(example, { groups })).toMatchObject({ ok: true });
    const keys = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) expect(example).toContain(`"${key}"`);
  });
});
