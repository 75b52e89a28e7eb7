/** Kinds of measures with the factors that they aim at and what is known of them, and the municipality's own. */
import { useState } from 'preact/hooks';
import { byEvidence, filterMeasures, type MeasureFilter } from '../../../notebooks/measures/filter-measures.ts';
import { arenas, type KnownMeasure, oldestAge } from '../../../notebooks/measures/known-measure.ts';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';
import { measureLibraryTextsFor, type MeasureLibraryTexts } from '../../../notebooks/wording/measure-library-texts.ts';
import { textsFor } from '../../../notebooks/wording/texts.ts';
import type { MeasureLibrary, OwnMeasure } from '../../../server/plans/library/library.service.ts';
import { apiOf, getJson, sendJson } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { language } from '../../app/settings.ts';
import { Shell } from '../../app/shell.tsx';
import { Button, Buttons } from '../../shared/components/button.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { Select, TextField } from '../../shared/components/field.tsx';
import { Notice } from '../../shared/components/notice.tsx';
import { dayOf } from '../../shared/dates.ts';
import { OwnMeasureForm } from './own-measure-form.tsx';
import './measure-library.css';

/** A measure of the product's or of our own, in one shape. */
interface Listed extends KnownMeasure {
  readonly own: OwnMeasure | null;
}

export function MeasureLibraryPage({ slug }: { readonly slug: string }) {
  const address = `${apiOf(slug)}/measure-library`;
  const [loaded, again] = useLoaded(() => getJson<MeasureLibrary>(address), slug);
  const [filter, setFilter] = useState<MeasureFilter>({});
  /** The one that is changed; null: none, 'new': one is written. */
  const [open, setOpen] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ readonly name: string; readonly count: number } | null>(null);
  const t = measureLibraryTextsFor(language.value);
  const done = (name: string) => {
    setOpen(null);
    setSaved((before) => ({ name, count: (before?.count ?? 0) + 1 }));
    again();
  };
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Notice>
        <p>{t.careful}</p>
      </Notice>
      {saved && (
        <Notice key={saved.count} tone="done" live takesFocus>
          <p>{t.saved(saved.name)}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again} rows={8}>
        {(library) => {
          const all = byEvidence<Listed>([
            ...library.own.flatMap((own) => (own.retired ? [] : [listedOwn(own)])),
            ...library.measures.map((one) => ({ ...one, own: null })),
          ]);
          const found = filterMeasures(all, filter);
          const { mayWrite } = library;
          const retired = library.own.filter((own) => own.retired);
          const form = { t, address, factors: library.factors, done, again, close: () => setOpen(null) };
          return (
            <>
              <Filter t={t} factors={library.factors} setFilter={setFilter} />
              <p role="status">{t.count(found.length, all.length)}</p>
              {found.length === 0 && <EmptyState title={t.nothing}>{t.nothingNext}</EmptyState>}
              <ul class="ml-list">
                {found.map((one) => (
                  <li key={one.id} class="ml-one">
                    <OneMeasure t={t} one={one} factors={library.factors} />
                    {mayWrite && one.own && open !== one.id && (
                      <Buttons>
                        <Button kind="quiet" onClick={() => setOpen(one.id)}>
                          {t.change} <span class="unseen">{one.own.content.name}</span>
                        </Button>
                        <Button kind="quiet" onClick={() => void setRetired(one.own!, true).then(() => done(one.own!.content.name), again)}>
                          {t.retire} <span class="unseen">{one.own.content.name}</span>
                        </Button>
                      </Buttons>
                    )}
                    {open === one.id && <OwnMeasureForm {...form} own={one.own} />}
                  </li>
                ))}
              </ul>
              {mayWrite && (
                <section>
                  <h2>{t.add}</h2>
                  <p class="measure">{t.addLead}</p>
                  {open === 'new' ? (
                    <OwnMeasureForm {...form} own={null} />
                  ) : (
                    <Buttons>
                      <Button onClick={() => setOpen('new')}>{t.add}</Button>
                    </Buttons>
                  )}
                </section>
              )}
              {mayWrite && retired.length > 0 && (
                <section>
                  <h2>{t.retired}</h2>
                  <ul>
                    {retired.map((own) => (
                      <li key={own.id}>
                        {own.content.name}{' '}
                        <Button kind="quiet" onClick={() => void setRetired(own, false).then(() => done(own.content.name), again)}>
                          {t.restore} <span class="unseen">{own.content.name}</span>
                        </Button>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </Show>
    </Shell>
  );

  function setRetired({ id, revision, content }: OwnMeasure, to: boolean): Promise<unknown> {
    return sendJson('PUT', `${address}/${id}`, { revision, content, retired: to });
  }
}

const listedOwn = (own: OwnMeasure): Listed => {
  const { name, what, note, ...rest } = own.content;
  const inBoth = (text: string) => ({ sv: text, en: text });
  return { id: own.id, ...rest, name: inBoth(name), what: inBoth(what), note: inBoth(note), own };
};

interface FilterProps {
  readonly t: MeasureLibraryTexts;
  readonly factors: MeasureLibrary['factors'];
  readonly setFilter: (filter: MeasureFilter) => void;
}

function Filter({ t, factors, setFilter }: FilterProps) {
  const to = language.value;
  const { domains } = textsFor(to);
  const read = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const text = (name: string) => String(values.get(name) ?? '').trim();
    const age = Number(text('age'));
    setFilter({
      words: text('words'),
      factor: text('factor') || undefined,
      age: text('age') === '' || !Number.isInteger(age) ? undefined : age,
      arena: arenas.find((one) => one === text('arena')),
      tier: evidenceTiers.find((one) => one === text('tier')),
    });
  };
  return (
    <form
      class="ml-filter"
      role="search"
      aria-label={t.filter}
      onInput={(event) => read(event.currentTarget)}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField name="words" type="search" label={t.words} required="later" />
      <Select
        name="factor"
        label={t.factor}
        nothing={t.all}
        choices={factors.map(({ id, name }) => ({ value: id, label: name[to]! }))}
        required
      />
      <Select name="arena" label={t.arena} nothing={t.all} choices={arenas.map((arena) => ({ value: arena, label: domains[arena] }))} />
      <Select
        name="tier"
        label={t.tier}
        nothing={t.all}
        choices={evidenceTiers.map((tier) => ({ value: tier, label: t.tiers[tier].name }))}
      />
      <TextField name="age" type="number" label={t.age} min={0} max={oldestAge} required="later" />
    </form>
  );
}

interface OneProps {
  readonly t: MeasureLibraryTexts;
  readonly one: Listed;
  readonly factors: MeasureLibrary['factors'];
}

function OneMeasure({ t, one, factors }: OneProps) {
  const to = language.value;
  const { domains } = textsFor(to);
  return (
    <>
      <div class="ml-head">
        <h2>{one.name[to]}</h2>
        {one.own && <span class="mark">{t.own}</span>}
      </div>
      <p>{one.what[to]}</p>
      <dl class="ml-facts">
        <dt>{t.aims}</dt>
        <dd>{one.factors.map((id) => factors.find((factor) => factor.id === id)?.name[to] ?? id).join(', ')}</dd>
        <dt>{t.arena}</dt>
        <dd>{domains[one.arena]}</dd>
        <dt>{t.ages}</dt>
        <dd>{t.years(one.ages.from, one.ages.to)}</dd>
        <dt>{t.known}</dt>
        <dd>
          <b>{t.tiers[one.tier].name}.</b> {one.note[to]}
        </dd>
      </dl>
      {one.own && <p class="hint">{t.changedBy(one.own.by, dayOf(one.own.at))}</p>}
    </>
  );
}
