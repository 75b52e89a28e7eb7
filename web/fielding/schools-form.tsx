import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavePart } from './draft-parts.tsx';
import { PartForm } from './part-form.tsx';
import { nameOfClass, type ShownClass, type ShownFielding, type ShownSchool } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

const keyOf = (one: ShownClass): string => JSON.stringify([one.school, one.schoolYear, one.class]);

/** Which classes take part: by school, and within it class by class. */
export function SchoolsForm({ fielding, save }: { readonly fielding: ShownFielding; readonly save: SavePart }) {
  const all = fielding.schools.flatMap(({ classes }) => classes);
  const [taking, setTaking] = useState<ReadonlySet<string>>(new Set(all.filter(({ takesPart }) => takesPart).map(keyOf)));
  const { schools: t } = waveTexts.value;
  const isIn = (one: ShownClass): boolean => taking.has(keyOf(one));
  const set = (some: readonly ShownClass[], on: boolean) => {
    const next = new Set(taking);
    for (const one of some) next[on ? 'add' : 'delete'](keyOf(one));
    setTaking(next);
  };
  const chosen = all.filter(isIn);
  const pupils = chosen.reduce((sum, { headCount }) => sum + headCount, 0);
  return (
    <PartForm id="schools" lead={t.lead} onSend={() => save({ classes: chosen.map(nameOfClass) })}>
      {all.length === 0 && <p class="measure">{t.none}</p>}
      {fielding.schools.map((school) => (
        <School key={school.school} school={school} isIn={isIn} set={set} />
      ))}
      <p role="status">{t.sum(new Set(chosen.map(({ school }) => school)).size, chosen.length, pupils)}</p>
    </PartForm>
  );
}

interface SchoolProps {
  readonly school: ShownSchool;
  readonly isIn: (one: ShownClass) => boolean;
  readonly set: (some: readonly ShownClass[], on: boolean) => void;
}

function School({ school: { school, name, classes }, isIn, set }: SchoolProps) {
  const { schools: t } = waveTexts.value;
  const there = classes.filter(isIn).length;
  const box = useRef<HTMLInputElement>(null);
  // Some of several is a state that only the script can give the box.
  useEffect(() => {
    if (box.current) box.current.indeterminate = there > 0 && there < classes.length;
  }, [there, classes.length]);
  return (
    <div class="school-in-wave">
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          name={`school-${school}`}
          checked={there > 0}
          onChange={(event) => set(classes, event.currentTarget.checked)}
        />
        <span>
          <bdi>{t.all(name)}</bdi>
          <small>{t.of(there, classes.length)}</small>
        </span>
      </label>
      <details>
        <summary>
          {t.show} <span class="unseen">({name})</span>
        </summary>
        <div class="choices">
          {classes.map((one) => (
            <label key={keyOf(one)} class="choice">
              <input
                type="checkbox"
                name={`class-${school}`}
                checked={isIn(one)}
                onChange={(event) => set([one], event.currentTarget.checked)}
              />
              <span>{t.class(one.class, one.grade, one.headCount)}</span>
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
