import { describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';

const record = () => {
  const lines: string[] = [];
  return {
    lines,
    log: createLog(
      (line) => lines.push(line),
      () => new Date('2026-01-31T12:00:00Z'),
    ),
  };
};

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const { lines, log } = record();
    log.info('request', { method: 'GET', path: '/a\nb', status: 200 });
    expect(lines).toEqual([
      '{"time":"2026-01-31T12:00:00.000Z","level":"info","event":"request","method":"GET","path":"/a\\nb","status":200}\n',
    ]);
  });

  it('keeps a database error to its code and constraint: its message may quote a row', () => {
    const { lines, log } = record();
    log.error(
      'failed',
      Object.assign(new Error('duplicate key: (answer)=(secret)'), { code: '23505', constraint: 'wave_pkey', detail: 'secret' }),
      { id: 'x' },
    );
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', event: 'failed', id: 'x', code: '23505', constraint: 'wave_pkey' });
    expect(lines[0]).not.toContain('secret');
  });

  it('tells of any other error what and where', () => {
    const { lines, log } = record();
    log.error('failed', new TypeError('undefined is not a function'));
    log.error('failed', 'just words');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      error: 'TypeError',
      message: 'undefined is not a function',
      frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
    });
    expect(JSON.parse(lines[1]!)).toMatchObject({ error: 'string' });
  });
});
