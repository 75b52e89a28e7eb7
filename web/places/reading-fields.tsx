/** How a file of areas is read, once the server has said which properties it has. */
import { knownSystems } from '../../survey/area-sets/system-codes.ts';
import { Checkbox } from '../shared/components/choices.tsx';
import { Select, TextField } from '../shared/components/field.tsx';
import type { CheckedAreas } from './places-api.ts';
import { placeTexts } from './texts.ts';

interface ReadingFieldsProps {
  /** To choose from: none where the file has one. */
  readonly layers: readonly string[];
  /** null: nothing is known of what it holds. */
  readonly content: CheckedAreas['content'];
}

export function ReadingFields({ layers, content }: ReadingFieldsProps) {
  const t = placeTexts.value.import;
  return (
    <>
      {layers.length > 0 && <Select name="layer" label={t.layer} choices={layers.map((one) => ({ value: one, label: one }))} />}
      {content && <PropertyFields {...content} />}
    </>
  );
}

/** Which of its properties say what. */
function PropertyFields(content: NonNullable<CheckedAreas['content']>) {
  const t = placeTexts.value.import;
  const { reading } = content;
  const properties = content.properties.map(({ name, values }) => ({
    value: name,
    label: values.length === 0 ? name : `${name} (${values.slice(0, 2).join(', ')} …)`,
  }));
  const property = (name: string, label: string, chosen: string | null, hint?: string) => (
    <Select
      name={name}
      label={label}
      hint={hint}
      choices={properties}
      nothing={t.noProperty}
      defaultValue={chosen ?? ''}
      required={false}
    />
  );
  return (
    <details open>
      <summary>{t.reading}</summary>
      <p>{t.readingLong(content.features, content.crs)}</p>
      <div class="fields">
        <Select name="code" label={t.codeProperty} choices={properties} defaultValue={reading.code} />
        {property('label', t.nameProperty, reading.name)}
        {property('parent', t.parentProperty, reading.parent)}
        {property('level', t.levelProperty, reading.levels[0]?.code ?? null, t.levelHint)}
        <Checkbox name="unite" label={t.unite} />
        {property('units', t.unitsProperty, reading.units)}
        {property('deso', t.desoProperty, reading.keys['deso'] ?? null)}
        {property('regso', t.regsoProperty, reading.keys['regso'] ?? null)}
        {property('only', t.onlyProperty, reading.only?.property ?? null, t.onlyHint)}
        <TextField name="value" label={t.onlyValue} required={false} autocomplete="off" />
        <Select
          name="crs"
          label={t.crs}
          nothing={t.asTheFile}
          required={false}
          choices={knownSystems.map((code) => ({ value: code, label: t.systems(code) }))}
        />
      </div>
    </details>
  );
}
