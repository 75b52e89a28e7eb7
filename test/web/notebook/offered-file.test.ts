import { describe, expect, it } from 'vitest';
import { checkedOffer, csvText, fileOf } from '../../../web/notebook/offered-file.ts';

const drawing = { text: '<svg/>', width: 1, height: 1 };
const checked = (said: unknown) => checkedOffer(said, (text) => (text === 'fine' ? drawing : null));

describe('checkedOffer', () => {
  it('takes a drawing that passes the cleaning, and a table of plain values', () => {
    expect(checked({ format: 'svg', svg: 'fine', name: 'evil.exe' })).toEqual({ format: 'svg', drawing });
    expect(checked({ format: 'png', svg: 'fine' })).toEqual({ format: 'png', drawing });
    const rows = [['value'], [0.5], [null], ['x'], [true]];
    expect(checked({ format: 'csv', rows })).toEqual({ format: 'csv', rows });
  });

  it.each([
    [null],
    ['svg'],
    [{ format: 'html', svg: 'fine' }],
    [{ format: 'svg', svg: 'other' }],
    [{ format: 'svg', svg: ['fine'] }],
    [{ format: '__proto__', svg: 'fine' }],
    [{ format: 'csv', rows: 'fine' }],
    [{ format: 'csv', rows: [['only a header']] }],
    [{ format: 'csv', rows: [['a'], [{ b: 1 }]] }],
    [{ format: 'csv', rows: [['a'], [NaN]] }],
    [{ format: 'csv', rows: [['a'], ['x'.repeat(1001)]] }],
    [{ format: 'csv', rows: [['a'], Array(81).fill('x')] }],
    [{ format: 'csv', rows: Array(20_001).fill(['x']) }],
  ])('takes no other: %j', (said) => expect(checked(said)).toBeNull());
});

describe('fileOf', () => {
  it('gives each kind its own type, whatever the frame says', async () => {
    expect((await fileOf({ format: 'svg', drawing }, 'sv')).type).toBe('image/svg+xml');
    const csv = await fileOf({ format: 'csv', rows: [['a'], ['=1']] }, 'sv');
    expect(csv.type).toBe('text/csv;charset=utf-8');
    expect(await csv.text()).toBe("a\r\n'=1\r\n");
  });
});

describe('csvText', () => {
  it('is written for the spreadsheets of the language, with the mark of UTF-8', () => {
    const rows = [
      ['a', 'b'],
      [0.5, 'x'],
    ];
    expect(csvText(rows, 'sv')).toBe('\uFEFFa;b\r\n0,5;x\r\n');
    expect(csvText(rows, 'en')).toBe('\uFEFFa,b\r\n0.5,x\r\n');
  });
});
