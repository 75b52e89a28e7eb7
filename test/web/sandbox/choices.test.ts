/** The form of a notebook's choices, in a document without a browser. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  choices,
  writtenCode,
  type ChoiceField,
  type ChoiceForm,
  type ChoiceFormOptions,
  type ChoiceValue,
} from '../../../web/sandbox/choices.ts';

/** The one that notebook-kit brings; it has no types of its own. */
const { JSDOM } = createRequire(import.meta.resolve('@observablehq/notebook-kit'))('jsdom') as {
  JSDOM: new () => { window: Window & typeof globalThis };
};
beforeAll(() => {
  const { window } = new JSDOM();
  for (const name of ['document', 'Option', 'Event'] as const) vi.stubGlobal(name, window[name]);
});
afterAll(() => void vi.unstubAllGlobals());

const options = (...codes: (string | null)[]) => codes.map((code) => ({ code, label: code ?? 'all' }));
const field = (name: string, codes: readonly (string | null)[], more: Partial<ChoiceField> = {}): ChoiceField => ({
  name,
  label: name,
  options: options(...codes),
  ...more,
});
let forms = 0;
/** Each form has a field of its own, so that none remembers another's choices. */
const make = (fieldsOf: (value: ChoiceValue) => ChoiceField[], initial: ChoiceValue = {}, more: Partial<ChoiceFormOptions> = {}) => {
  const own = field(`form${forms++}`, ['x']);
  const options = { initial, title: 'Choices', notReleased: 'not released', notInLink: 'not in link', notFetched: 'not fetched', ...more };
  return choices((value) => [...fieldsOf(value), own], options);
};
const names = (form: ChoiceForm) =>
  [...form.querySelectorAll('select')].map((select) => select.name).filter((name) => !name.startsWith('form'));
const shownIn = (form: ChoiceForm, name: string) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!.value.slice(1);
async function choose(form: ChoiceForm, name: string, code: string): Promise<void> {
  const done = new Promise<void>((resolve) => form.addEventListener('input', () => resolve(), { once: true }));
  pick(form, name, code);
  await done;
}
function pick(form: ChoiceForm, name: string, code: string): void {
  form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!.value = `=${code}`;
  form.querySelector('select')!.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('choices', () => {
  /** Sex 1 is girls in one survey and boys in the other; only areas are compared with the rest. */
  const ofSurvey = ({ survey, area }: ChoiceValue): ChoiceField[] => [
    field('survey', ['ours', 'theirs'], { startsOver: true }),
    ...(survey === 'theirs' ? [] : [field('area', [null, 'north', 'south'], { opening: 'north' })]),
    field('comparison', area ? ['reference', 'rest'] : ['reference'], { opening: 'rest' }),
    field('sex', [null, '1', '2']),
  ];

  it('opens with what each field opens with, a later one by those before it', async () => {
    const form = await make(ofSurvey);
    expect(form.value).toMatchObject({ survey: 'ours', area: 'north', comparison: 'rest', sex: null });
    expect(shownIn(form, 'area')).toBe('north');
  });

  it('opens with what it is told to', async () => {
    expect((await make(ofSurvey, { area: 'south', sex: '2' })).value).toMatchObject({ area: 'south', comparison: 'rest', sex: '2' });
  });

  it('opens with what a link chooses, and tells what the reader chooses then', async () => {
    const onChosen = vi.fn<(value: ChoiceValue) => void>();
    const form = await make(ofSurvey, { area: 'north' }, { link: { area: null, sex: '2' }, onChosen });
    expect(form.value).toMatchObject({ survey: 'ours', area: null, comparison: 'reference', sex: '2' });
    expect(form.textContent).not.toContain('not in link');
    expect(onChosen).not.toHaveBeenCalled();
    await choose(form, 'sex', '1');
    expect(onChosen).toHaveBeenCalledExactlyOnceWith(form.value);
  });

  it('takes a code with and without the name of its variable from a link', async () => {
    const ofPlace = () => [field('area', [null, 'area=A01', 'school=S1'])];
    for (const [written, code] of [
      ['A01', 'area=A01'],
      ['area=A01', 'area=A01'],
      ['school=S1', 'school=S1'],
    ] as const) {
      const form = await make(ofPlace, {}, { link: { area: written } });
      expect(form.value['area']).toBe(code);
      expect(form.textContent).not.toContain('not in link');
    }
    expect(writtenCode('area', 'area=A01')).toBe('A01');
    expect(writtenCode('area', 'school=S1')).toBe('school=S1');
    expect(writtenCode('area', null)).toBeNull();
  });

  it('says that a link chose what is not offered, until the reader chooses', async () => {
    const form = await make(ofSurvey, {}, { link: { area: 'gone' } });
    expect(form.value).toMatchObject({ area: 'north' });
    expect(form.textContent).toContain('not in link');
    await choose(form, 'sex', '1');
    expect(form.textContent).not.toContain('not in link');
  });

  it('goes back to what it was where the new choice cannot be fetched, says so, and takes it the next time', async () => {
    let isReached = false;
    const ofReached = (value: ChoiceValue) => {
      if (value['survey'] === 'theirs' && !isReached) throw new TypeError('no network');
      return ofSurvey(value);
    };
    const onChosen = vi.fn<(value: ChoiceValue) => void>();
    const form = await make(ofReached, {}, { onChosen });
    const before = form.value;
    pick(form, 'survey', 'theirs');
    await vi.waitFor(() => expect(form.textContent).toContain('not fetched'));
    expect([form.value, shownIn(form, 'survey')]).toEqual([before, 'ours']);
    expect(onChosen).not.toHaveBeenCalled();
    isReached = true;
    await choose(form, 'survey', 'theirs');
    expect(shownIn(form, 'survey')).toBe('theirs');
    expect(form.textContent).not.toContain('not fetched');
  });

  it('opens as without a link where nothing can be asked for by it', async () => {
    const ofKnown = (value: ChoiceValue) => {
      if (value['survey'] === 'gone') throw new RangeError('no such survey');
      return ofSurvey(value);
    };
    const form = await make(ofKnown, {}, { link: { survey: 'gone', area: 'south' } });
    expect(form.value).toMatchObject({ survey: 'ours', area: 'north' });
    expect(form.textContent).toContain('not in link');
  });

  it('keeps no code of another survey, and opens the first one again as at the beginning', async () => {
    const form = await make(ofSurvey);
    const opening = form.value;
    await choose(form, 'area', 'south');
    await choose(form, 'sex', '1');
    expect(form.value).toMatchObject({ area: 'south', sex: '1' });
    await choose(form, 'survey', 'theirs');
    expect(form.value).toMatchObject({ survey: 'theirs', comparison: 'reference', sex: null });
    await choose(form, 'sex', '2');
    await choose(form, 'survey', 'ours');
    expect(form.value).toEqual(opening);
  });

  it('keeps no code where another choice follows before the options of the new survey are there', async () => {
    const form = await make(ofSurvey);
    await choose(form, 'sex', '1');
    const heard = vi.fn<() => void>();
    form.addEventListener('input', heard);
    pick(form, 'survey', 'theirs');
    pick(form, 'sex', '2');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toHaveBeenCalledOnce();
    expect(form.value).toMatchObject({ survey: 'theirs', sex: null });
  });

  it('has its selects in the order of the fields, also those that come back', async () => {
    const form = await make(ofSurvey);
    expect(names(form)).toEqual(['survey', 'area', 'comparison', 'sex']);
    await choose(form, 'survey', 'theirs');
    expect(names(form)).toEqual(['survey', 'comparison', 'sex']);
    await choose(form, 'survey', 'ours');
    expect(names(form)).toEqual(['survey', 'area', 'comparison', 'sex']);
  });

  it('keeps the focus where it is when a select comes back before the one that has it', async () => {
    const form = await make(({ last }) => [...(last === 'b' ? [] : [field('first', ['1'])]), field('last', ['a', 'b'])]);
    document.body.append(form);
    const last = form.querySelector<HTMLSelectElement>('select[name=last]')!;
    await choose(form, 'last', 'b');
    last.focus();
    await choose(form, 'last', 'a');
    expect(names(form)).toEqual(['first', 'last']);
    expect(document.activeElement).toBe(last);
    form.remove();
  });

  it('falls back on the opening value where what was chosen is no longer offered', async () => {
    const form = await make(({ wave }) => [
      field('wave', ['new', 'old']),
      field('area', wave === 'old' ? ['a', 'b'] : ['a', 'b', 'c'], { opening: 'b' }),
    ]);
    await choose(form, 'area', 'c');
    await choose(form, 'wave', 'old');
    expect(form.value).toMatchObject({ wave: 'old', area: 'b' });
  });

  it('says what is not released after its name, in whatever direction that is written', async () => {
    const hidden = { code: 'a', label: 'حي السلام', released: false };
    const form = await make(() => [{ name: 'area', label: 'Area', options: [hidden, ...options('b')] }]);
    const texts = [...form.querySelectorAll<HTMLOptionElement>('select[name=area] option')].map((option) => option.text);
    expect(texts).toEqual(['\u2068حي السلام\u2069 (not released)', 'b']);
  });

  it('takes the choice as it stands where two fields drive each other round', async () => {
    const form = await make(({ a, b }) => [field('a', b === '1' ? ['2'] : ['1']), field('b', a === '1' ? ['1'] : ['2'])]);
    expect(Object.keys(form.value)).toContain('a');
  });
});
