import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identifyAndLog } from '../../../server/http/request-frame.ts';
import { countAct, leavesNoTrace, untracedCounts } from '../../../server/http/untraced.ts';
import { createLog } from '../../../server/log.ts';
import { ProblemError, problemReply } from '../../../server/problem.ts';

const pupils = [
  '/m/north/c/CDFGHJKM',
  '/m/north/c/CDFGHJKM/typed-by-hand',
  '/M/north/C/CDFGHJKM',
  '//m/north//c/CDFGHJKM',
  '/m/north/c',
  '/api/m/north/pupil/CDFGHJKM',
  '/api/m/north/pupil/CDFGHJKM/token',
  '/api/m/north/pupil/CDFGHJKM/response',
  '/api/m/north/fieldings/ctc-youth/2026/keys',
  '/api/m/north/fieldings/ctc-youth/2026/questionnaire/ar',
  '/assets/pupil-1a2b.js',
  '/pupil-worker.js',
];
const others = [
  '/m/north',
  '/m/north/n/chess',
  '/m/north/classes',
  '/api/m/north/pupils',
  '/api/m/north/fieldings',
  '/api/m/north/fieldings/ctc-youth/2026',
  '/api/m/north/fieldings/ctc-youth/2026/open',
  '/api/m/north/schools/1/fieldings/CDFGHJKM/sitting',
  '/assetsx',
];

describe('leavesNoTrace', () => {
  it("holds for what pupils' devices ask for, however it is written, and for nothing else", () => {
    expect(pupils.filter((path) => !leavesNoTrace(path))).toEqual([]);
    expect(others.filter(leavesNoTrace)).toEqual([]);
  });
});

describe('untracedCounts', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-02T09:00:17.250Z') }));
  afterEach(() => void vi.useRealTimers());

  const server = () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));
    const counts = untracedCounts(log);
    const app = new Hono();
    app.use('*', identifyAndLog(log, counts));
    app.onError((error, context) => {
      const reply = problemReply(context, error);
      if (reply.status >= 500) counts.failed(error);
      return reply;
    });
    app.get('/api/m/:slug/pupil/:class', (context) => context.json({}));
    app.post('/api/m/:slug/pupil/:class/token', (context) => {
      countAct(context, 'tokensSigned');
      return context.json({});
    });
    app.post('/api/m/:slug/pupil/:class/response', () => {
      throw new ProblemError('notNow', 'class CDFGHJKM');
    });
    app.get('/api/m/:slug/pupil/:class/broken', () => {
      throw Object.assign(new TypeError('class CDFGHJKM'), { code: 'E1' });
    });
    app.get('/assets/a.js', (context) => context.text('a'));
    return { app, lines };
  };
  const ask = (app: Hono, rest: string, method = 'GET', of = 'CDFGHJKM') => app.request(`/api/m/north/pupil/${of}${rest}`, { method });

  it('writes one line a minute, at the full minute, with sums over all classes', async () => {
    const { app, lines } = server();
    await ask(app, '');
    await ask(app, '/token', 'POST');
    await ask(app, '/token', 'POST', 'XXXXXXXX');
    await ask(app, '/response', 'POST');
    await ask(app, '/broken');
    await app.request('/assets/a.js');
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(42_749);
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      {
        time: '2026-11-02T09:01:00.000Z',
        level: 'info',
        event: 'pupils',
        'failed TypeError E1': 1,
        refused: 2,
        requests: 5,
        tokensSigned: 2,
      },
    ]);
    vi.advanceTimersByTime(600_000);
    expect(lines).toHaveLength(1);
    await ask(app, '');
    vi.advanceTimersByTime(60_000);
    expect(JSON.parse(lines[1]!)).toMatchObject({ time: '2026-11-02T09:12:00.000Z', requests: 1 });
  });

  it('lets other requests have their line and their id', async () => {
    const { app, lines } = server();
    const reply = await app.request('/api/m/north/pupils');
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines).toHaveLength(1);
    expect((await ask(app, '')).headers.get('x-request-id')).toBeNull();
  });
});
