/** The places that a role is bound to: those that were taken as rows to untick, and a list to take more from. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Button } from '../shared/components/button.tsx';
import { FieldFrame } from '../shared/components/field.tsx';
import { useField } from '../shared/components/form-state.ts';
import type { PlaceGroup } from './offered-places.ts';
import { peopleTexts } from './texts.ts';

interface PlaceChoiceProps {
  readonly slug: string;
  readonly name: string;
  readonly label: string;
  readonly kind: 'area' | 'school';
  readonly offered: readonly PlaceGroup[];
  /** Codes. */
  readonly held: readonly string[];
}

/** The form's data holds `name` once for each ticked row, and for what is chosen in the list: whoever forgets to add it has it still. */
export function PlaceChoice({ slug, name, label, kind, offered, held }: PlaceChoiceProps) {
  const [taken, setTaken] = useState(held);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const t = peopleTexts.value.places[kind];
  const isNone = offered.length === 0;
  const state = useField(name, true);
  const labelOf = (code: string) => offered.flatMap(({ places }) => places).find((one) => one.code === code)?.label;
  const add = () => {
    if (chosen === '') return;
    setTaken([...taken, chosen]);
    setSaid(peopleTexts.value.added(labelOf(chosen) ?? chosen));
    setChosen('');
  };
  const left = ({ places }: PlaceGroup) =>
    places
      .filter(({ code }) => !taken.includes(code))
      .map((one) => (
        <option key={one.code} value={one.code}>
          {one.label}
        </option>
      ));
  return (
    <FieldFrame
      name={name}
      label={label}
      hint={
        isNone ? (
          <>
            {t.none} <a href={addressOf(kind === 'area' ? 'areas' : 'schools', { slug })}>{t.toThem}</a>
          </>
        ) : (
          t.hint
        )
      }
      state={state}
      required={false}
    >
      <div class="beside">
        <select
          {...state.described}
          class="control"
          id={state.id}
          name={name}
          value={chosen}
          disabled={isNone}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{t.choose}</option>
          {offered.map((group) =>
            group.heading === null ? (
              left(group)
            ) : (
              <optgroup key={group.heading} label={group.heading}>
                {left(group)}
              </optgroup>
            ),
          )}
        </select>
        {!isNone && (
          <Button kind="secondary" aria-label={`${peopleTexts.value.add}: ${label}`} onClick={add}>
            {peopleTexts.value.add}
          </Button>
        )}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      {taken.length > 0 && (
        <div class="choices" role="group" aria-label={label}>
          {taken.map((code) => (
            <label class="choice" key={code}>
              <input type="checkbox" name={name} value={code} defaultChecked />
              <span>
                {labelOf(code) ?? code}
                {labelOf(code) === undefined && <small>{t.gone}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
