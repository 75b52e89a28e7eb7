/** A file of areas: looked at by the server, shown as it would be, and stored when somebody says so. */
import { useState } from 'preact/hooks';
import { sayAreaProblem } from '../../notebooks/wording/area-problem-texts.ts';
import type { AreaFileReading } from '../../survey/area-sets/area-file-reading.ts';
import { apiOf, sendForm } from '../app/api.ts';
import { CheckboxGroup } from '../shared/components/choices.tsx';
import { TextField } from '../shared/components/field.tsx';
import { FileInput } from '../shared/components/file-input.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { language } from '../shared/language.ts';
import { AreaView } from './area-view.tsx';
import type { CheckedAreas, OverlappingSet } from './places-api.ts';
import { ReadingFields } from './reading-fields.tsx';
import { placeTexts } from './texts.ts';
import { useChecked } from './use-checked.ts';

interface AreaImportProps {
  readonly slug: string;
  /** Offered as the root: most files have none. */
  readonly municipality: string;
  readonly onStored: (name: string) => void;
}

interface Checked {
  readonly file: File;
  readonly options: object;
  readonly name: string;
  readonly reply: CheckedAreas;
}

/** What is known of a file since it was looked at, for as long as it is the file of the form: how it was read may be changed then. */
interface Known {
  readonly file: File;
  /** Those of a GeoPackage that has several. */
  readonly layers: readonly string[];
  /** The layer that was read. */
  readonly layer: string | null;
  /** null: it could not be read like this. */
  readonly content: CheckedAreas['content'];
}

const largest = 64 * 2 ** 20;

export function AreaImport({ slug, municipality, onStored }: AreaImportProps) {
  const { checked, check: checkForm, forget } = useChecked<Checked>();
  const [known, setKnown] = useState<Known | null>(null);
  const t = placeTexts.value.import;
  const path = `${apiOf(slug)}/area-sets`;

  const check = async (values: FormData) => {
    const file = values.get('file') as File;
    const before = known !== null && sameFile(known.file, file) ? known : null;
    const said = (name: string) => String(values.get(name) ?? '').trim();
    const [rootCode, rootName] = [said('rootCode'), said('rootName')];
    if ((rootCode === '') !== (rootName === '')) return { fields: { [rootCode === '' ? 'rootCode' : 'rootName']: t.rootHalf } };
    const name = { sv: said('name'), en: said('english') || said('name') };
    const layer = said('layer') || null;
    const reading = { ...(before?.content && readingIn(said)), root: rootCode === '' ? null : { code: rootCode, name: rootName } };
    const options = { id: said('id'), name, validFrom: said('from'), layer, reading };
    return checkForm(
      async () => ({
        file,
        options,
        name: name[language.value],
        reply: await sendForm<CheckedAreas>(`${path}/check`, formOf(file, options)),
      }),
      ({ reply }) => setKnown({ file, layer, content: reply.content, layers: layersOf(reply) ?? before?.layers ?? [] }),
    );
  };
  /** Another file, or another layer of it, is read from the start. */
  const edited = (form: HTMLFormElement) => {
    forget();
    const values = new FormData(form);
    if (known === null) return;
    if (!sameFile(known.file, values.get('file') as File)) setKnown(null);
    else if (known.layers.length > 0 && values.get('layer') !== known.layer) setKnown({ ...known, content: null });
  };

  return (
    <section class="places">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <Form submit={t.check} onSend={check} onEdit={edited}>
        <FileInput name="file" label={t.file} hint={t.fileHint} accept=".geojson,.json,.gpkg" largest={largest} />
        <TextField name="name" label={t.name} hint={t.nameHint} maxLength={120} autocomplete="off" />
        <TextField name="english" label={t.english} maxLength={120} required={false} autocomplete="off" />
        <TextField
          name="id"
          label={t.id}
          hint={t.idHint}
          pattern="[A-Za-z][A-Za-z0-9_.\-]{0,63}"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <TextField name="from" type="date" label={t.from} />
        <TextField name="rootCode" label={t.rootCode} hint={t.rootCodeHint} maxLength={120} required={false} autocomplete="off" />
        <TextField name="rootName" label={t.rootName} defaultValue={municipality} maxLength={120} required={false} autocomplete="off" />
        {known && <ReadingFields key={fileKey(known.file)} layers={known.layers} content={known.content} />}
      </Form>
      {checked && checked.reply.problems.length > 0 && <Problems reply={checked.reply} />}
      {checked && checked.reply.problems.length === 0 && (
        <Preview
          checked={checked}
          store={async (end) => {
            await sendForm(path, formOf(checked.file, { ...checked.options, end }));
            onStored(checked.name);
          }}
        />
      )}
    </section>
  );
}

function Problems({ reply }: { readonly reply: CheckedAreas }) {
  return (
    <Notice tone="error" live title={placeTexts.value.import.problems(reply.problems.length)}>
      <ul>
        {reply.problems.map((problem, k) => (
          <li key={k}>{sayAreaProblem(problem, language.value)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Preview({ checked, store }: { readonly checked: Checked; readonly store: (end: readonly string[]) => Promise<void> }) {
  const t = placeTexts.value.import;
  const { features, overlapping } = checked.reply;
  const canEnd = overlapping.filter((set) => set.canEnd);
  return (
    <>
      <h3>{t.preview}</h3>
      <Notice tone="info" live>
        <p>{t.previewLong(features.length)}</p>
      </Notice>
      <AreaView name={checked.name} features={features} folds />
      {overlapping.length > 0 && (
        <Notice tone="warning" title={t.overlapping(overlapping.length)} live>
          <ul>
            {overlapping.map((set) => (
              <li key={set.id}>{nameOf(set)}</li>
            ))}
          </ul>
          <p>{t.overlappingLong}</p>
        </Notice>
      )}
      <Form submit={t.store} problems={{ 409: t.isThere }} onSend={(values) => store(values.getAll('end').map(String))}>
        {canEnd.length > 0 && (
          <CheckboxGroup name="end" label={t.end} hint={t.endHint} choices={canEnd.map((set) => ({ value: set.id, label: nameOf(set) }))} />
        )}
      </Form>
    </>
  );
}

const nameOf = ({ name, validFrom, validTo }: OverlappingSet): string =>
  placeTexts.value.import.overlappingSet(name[language.value], validFrom, validTo);

function formOf(file: File, options: object): FormData {
  const form = new FormData();
  form.set('file', file);
  form.set('options', JSON.stringify(options));
  return form;
}

/** What the fields of `ReadingFields` say; one level is what nearly every file needs. */
function readingIn(said: (name: string) => string): Partial<AreaFileReading> {
  const some = (name: string) => said(name) || null;
  const level = some('level');
  const only = some('only');
  const keys = Object.fromEntries((['deso', 'regso'] as const).flatMap((key) => (said(key) === '' ? [] : [[key, said(key)]])));
  return {
    ...(some('code') && { code: said('code') }),
    name: some('label'),
    parent: some('parent'),
    levels: level === null ? [] : [{ code: level, name: null }],
    unite: said('unite') !== '' && level !== null,
    units: some('units'),
    keys,
    only: only === null ? null : { property: only, value: said('value') },
    crs: some('crs'),
  };
}

/** undefined where the file was read, or has none. */
const layersOf = ({ problems }: CheckedAreas): readonly string[] | undefined =>
  problems.flatMap((problem) => (problem.kind === 'notGeoPackage' && problem.layers.length > 0 ? [problem.layers] : []))[0];
const fileKey = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;
const sameFile = (one: File, other: File): boolean => fileKey(one) === fileKey(other);
