// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { componentTextsFor } from '../../../../notebooks/wording/component-texts.ts';
import { DataTable } from '../../../../web/shared/components/data-table.tsx';
import { language } from '../../../../web/shared/language.ts';
import { hostPerTest } from '../../host.ts';

interface Row {
  readonly name: string;
  readonly pupils: number;
}
const rows: readonly Row[] = [
  { name: 'Norr', pupils: 20 },
  { name: 'Söder', pupils: 30 },
  { name: 'Väster', pupils: 10 },
];
const columns = [
  { key: 'name', head: 'Namn', cell: ({ name }: Row) => name, sort: ({ name }: Row) => name },
  { key: 'pupils', head: 'Elever', cell: ({ pupils }: Row) => pupils, sort: ({ pupils }: Row) => pupils },
];

const host = hostPerTest();
const names = () => [...host().querySelectorAll('tbody th')].map((cell) => cell.textContent);
const select = () => host().querySelector('select')!;
const sortBy = (value: string) =>
  act(() => {
    select().value = value;
    select().dispatchEvent(new Event('change'));
  });

describe('DataTable', () => {
  it('says that rows stand as they come, and lets them stand so again', async () => {
    await act(() => render(h(DataTable<Row>, { caption: 'Skolor', columns, rows, rowKey: ({ name }) => name }), host()));
    expect(select().selectedOptions[0]!.textContent).toBe(componentTextsFor(language.value).asListed);
    await sortBy('pupils');
    expect(names()).toEqual(['Väster', 'Norr', 'Söder']);
    await sortBy('');
    expect(names()).toEqual(['Norr', 'Söder', 'Väster']);
  });
  it('offers no such choice where rows always have an order', async () => {
    await act(() =>
      render(h(DataTable<Row>, { caption: 'Skolor', columns, rows, rowKey: ({ name }) => name, sortedBy: 'pupils' }), host()),
    );
    expect([...select().options].map(({ value }) => value)).toEqual(['name', 'pupils']);
    expect(names()).toEqual(['Väster', 'Norr', 'Söder']);
  });
});
