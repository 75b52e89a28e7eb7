/** A map, and beside it the table that says the same. */
import { DataTable } from '../shared/components/data-table.tsx';
import { language } from '../shared/language.ts';
import { AreaMap } from './area-map.tsx';
import type { AreaFeature } from './places-api.ts';
import { placeTexts } from './texts.ts';

interface AreaViewProps {
  readonly name: string;
  readonly features: readonly AreaFeature[];
  /** Where something is to be done below: a long table is opened by whoever wants it. */
  readonly folds?: true;
}

/** The longest table that stands open where something is to be done below it. */
const longestOpen = 30;

export function AreaView({ name, features, folds }: AreaViewProps) {
  const t = placeTexts.value.set;
  const names = new Map(features.map(({ id, properties }) => [id, properties.name[language.value]]));
  const units = features.some(({ id, properties }) => properties.units.some((unit) => unit !== id));
  const keys = features.some(({ properties }) => Object.keys(properties.keys).length > 0);
  const table = (
    <DataTable
      caption={t.table}
      rows={features}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: placeTexts.value.areas.name,
          cell: ({ id }) => <bdi>{names.get(id)}</bdi>,
          sort: ({ id }) => names.get(id)!,
        },
        { key: 'code', head: t.code, cell: ({ id }) => <bdi>{id}</bdi>, sort: ({ id }) => id },
        { key: 'within', head: t.within, cell: ({ properties: { within } }) => <bdi>{within === null ? '–' : names.get(within)}</bdi> },
        ...(units
          ? [{ key: 'units', head: t.units, cell: ({ properties }: AreaFeature) => <bdi>{properties.units.join(', ') || '–'}</bdi> }]
          : []),
        ...(keys
          ? [{ key: 'keys', head: t.keys, cell: ({ properties }: AreaFeature) => Object.values(properties.keys).join(', ') || '–' }]
          : []),
      ]}
    />
  );
  return (
    <div class="area-view">
      <AreaMap label={t.map(name, features.length)} features={features} />
      {folds && features.length > longestOpen ? (
        <details>
          <summary>{t.table}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </div>
  );
}
