import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableServer } from '../../../web/notebook/serve-tables.ts';

const tables = [
  { survey: 'open', wave: '2024' },
  { survey: 'all', wave: '*' },
];
const text = (word: string) => ({ sv: word, en: word });
const survey = (instrument: string) => ({
  instrument,
  version: '1',
  title: text(instrument),
  origin: text('o'),
  synthetic: false,
  waves: ['2023', '2024', '2025'].map((wave) => ({
    wave,
    label: text(wave),
    state: wave === '2025' ? 'closed' : 'published',
    quality: { rows: 4711 },
  })),
});
const ask = (survey: unknown, wave: unknown, id: unknown = 1) => ({ type: 'ask', id, table: 'released', filter: { survey, wave } });

let fetched: string[];
let reply: () => Promise<Response>;
beforeEach(() => {
  fetched = [];
  reply = async () => new Response('{}');
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    return path.endsWith('/surveys') ? Promise.resolve(Response.json([survey('other'), survey('all'), survey('open')])) : reply();
  });
});
afterEach(() => vi.unstubAllGlobals());
/** A clock that stands still: the budget of questions is not filled up again. */
const still = () => 0;

describe('tableServer', () => {
  it('gives a declared wave as bytes, from the address of this municipality', async () => {
    const answer = await tableServer('here', tables, still).answer(ask('open', '2024', 7));
    expect(answer).toMatchObject({ type: 'answer', id: 7 });
    expect(new TextDecoder().decode((answer as { wave: ArrayBuffer }).wave)).toBe('{}');
    expect(fetched).toEqual(['/api/m/here/released/open/2024']);
  });

  it('says which survey it gave a wave of, and of none that it refused', async () => {
    const given: string[] = [];
    const server = tableServer('here', tables, still, undefined, (survey) => void given.push(survey));
    await server.answer({ type: 'ask', id: 1, table: 'surveys' });
    await server.answer(ask('other', '2024'));
    await server.answer(ask('open', '2024'));
    expect(given).toEqual(['open']);
  });

  it('tells of declared surveys and published waves only, in the order of the document, and nothing but their names', async () => {
    const answer = await tableServer('here', tables, still).answer({ type: 'ask', id: 1, table: 'surveys' });
    expect(answer).toEqual({
      type: 'answer',
      id: 1,
      surveys: [
        { instrument: 'open', title: text('open'), origin: text('o'), synthetic: false, waves: [{ wave: '2024', label: text('2024') }] },
        {
          instrument: 'all',
          title: text('all'),
          origin: text('o'),
          synthetic: false,
          waves: ['2023', '2024'].map((wave) => ({ wave, label: text(wave) })),
        },
      ],
    });
  });

  it.each([
    ['a survey', ask('other', '2024')],
    ['a wave', ask('open', '2023')],
    ['a star', ask('open', '*')],
    ['a star for all', ask('*', '*')],
    ['other letters', ask('OPEN', '2024')],
    ['an encoded slash', ask('open%2f..%2fother', '2024')],
    ['a query', ask('open', '2024?x')],
    ['a name that objects inherit', ask('__proto__', 'constructor')],
  ])('refuses what is not declared, without asking the server: %s', async (_, question) => {
    expect(await tableServer('here', tables, still).answer(question)).toEqual({ type: 'answer', id: 1, refused: 'notDeclared' });
    expect(fetched).toEqual([]);
  });

  it('gives official statistics to a notebook that declares them by name, and to no other', async () => {
    const asked = { type: 'ask', id: 1, table: 'indicators' };
    fetched.length = 0;
    for (const survey of ['*', 'open'])
      expect(await tableServer('here', [{ survey, wave: '*' }], still).answer(asked)).toEqual({
        type: 'answer',
        id: 1,
        refused: 'notDeclared',
      });
    expect(fetched).toEqual([]);
    await tableServer('here', [{ survey: 'indicators', wave: '*' }], still).answer({
      ...asked,
      slug: 'elsewhere',
      filter: { survey: 'open', wave: '2024' },
    });
    expect(fetched).toEqual(['/api/m/here/indicators']);
  });

  it.each([
    ['another table', { id: 1, table: 'answers' }],
    ['no table', { id: 1 }],
    ['no filter', { id: 1, table: 'released' }],
    ['a filter that is none', { id: 1, table: 'released', filter: 'open/2024' }],
    ['a list for a code', ask(['open'], '2024')],
    ['an object for a code', ask('open', { toString: () => '2024' })],
    ['a number for a code', ask('open', 2024)],
    ['an empty code', ask('', '2024')],
    ['a very long code', ask('a'.repeat(129), '2024')],
    ['a way up', ask('..', '2024')],
    ['a way up inside', ask('all', '../../../elsewhere/released/all/2024')],
    ['a way up backwards', ask('all', '..\\..\\x')],
  ])('refuses %s as malformed, without asking the server', async (_, question) => {
    expect(await tableServer('here', tables, still).answer(question)).toEqual({ type: 'answer', id: 1, refused: 'malformed' });
    expect(fetched).toEqual([]);
  });

  it.each([null, undefined, 1, 'ask', [], {}, { id: '1' }, { id: Number.NaN }, { id: 1.5 }, { id: 2 ** 60 }, { id: {} }])(
    'answers nothing to what has no number: %j',
    async (question) => {
      expect(await tableServer('here', tables, still).answer(question)).toBeNull();
      expect(fetched).toEqual([]);
    },
  );

  it('keeps any wave of a declared survey inside the address of its municipality', async () => {
    await tableServer('a/b', tables, still).answer(ask('all', 'å %2f?x=1#y'));
    expect(fetched).toEqual([`/api/m/a%2Fb/released/all/${encodeURIComponent('å %2f?x=1#y')}`]);
  });

  it('says what became of it when the server refuses, fails or is gone', async () => {
    const server = tableServer('here', tables, still);
    for (const [outcome, refused] of [
      [404, 'notFound'],
      [403, 'notFound'],
      [500, 'unreachable'],
      [null, 'unreachable'],
    ] as const) {
      reply = () =>
        outcome === null ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('', { status: outcome }));
      expect(await server.answer(ask('open', '2024'))).toEqual({ type: 'answer', id: 1, refused });
    }
  });

  it('tells that nothing can be shown where the server is gone before it gave a table, and not after', async () => {
    const onNothing = vi.fn<() => void>();
    const gone = () => Promise.reject(new TypeError('Failed to fetch'));
    const first = tableServer('here', tables, still, onNothing);
    reply = () => Promise.resolve(new Response('{}'));
    await first.answer(ask('open', '2024'));
    reply = gone;
    await first.answer(ask('open', '2024'));
    expect(onNothing).not.toHaveBeenCalled();
    await tableServer('here', tables, still, onNothing).answer(ask('open', '2024'));
    expect(onNothing).toHaveBeenCalledOnce();
  });

  it('has so many questions open at once and no more', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    reply = () => gate.then(() => new Response('{}'));
    const server = tableServer('here', tables, still);
    const asked = Array.from({ length: 100 }, (_, id) => server.answer(ask('open', '2024', id)));
    expect(fetched.length).toBe(64);
    release();
    const refused = (await Promise.all(asked)).filter((answer) => answer && 'refused' in answer);
    expect(refused).toHaveLength(36);
    expect(refused.every((answer) => (answer as { refused: string }).refused === 'tooMany')).toBe(true);
  });

  it('answers ten thousand questions with a handful of tables, until time has passed', async () => {
    let now = 0;
    const server = tableServer('here', tables, () => now);
    let given = 0;
    for (let id = 0; id < 10_000; id++) if ('wave' in (await server.answer(ask('open', '2024', id)))!) given++;
    expect(given).toBe(fetched.length);
    expect(given).toBeLessThan(200);
    now = 10_000;
    expect(await server.answer(ask('open', '2024'))).toHaveProperty('wave');
  });

  it('gives no more than so many bytes in the life of a frame', async () => {
    // Half of the bytes at once, without holding them: only the length is asked for.
    const half = { byteLength: 300 * 1024 * 1024 } as ArrayBuffer;
    reply = async () => ({ ok: true, arrayBuffer: async () => half }) as Response;
    const server = tableServer('here', tables, still);
    expect(await server.answer(ask('open', '2024'))).toHaveProperty('wave');
    expect(await server.answer(ask('open', '2024'))).toHaveProperty('wave');
    expect(await server.answer(ask('open', '2024'))).toMatchObject({ refused: 'tooMany' });
  });
});
