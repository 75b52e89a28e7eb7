/** A list that one at a time is added from, where there are too many for a button each. */
import { useState } from 'preact/hooks';
import { Button } from '../shared/components/button.tsx';
import { Select } from '../shared/components/field.tsx';

interface ChooseAndAddProps<One> {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** On the button; who hears it is told the name of what is chosen too. */
  readonly add: string;
  /** May grow shorter: what is gone is chosen no more. */
  readonly choices: readonly { readonly name: string; readonly label: string; readonly one: One }[];
  readonly onAdd: (one: One) => void;
}

export function ChooseAndAdd<One>({ name, label, hint, add, choices, onAdd }: ChooseAndAddProps<One>) {
  const [chosen, setChosen] = useState('');
  const wanted = choices.find((choice) => choice.label === chosen) ?? choices[0];
  if (!wanted) return null;
  return (
    <div class="choose-and-add">
      <Select
        name={name}
        label={label}
        hint={hint}
        value={wanted.label}
        choices={choices.map((choice) => ({ value: choice.label, label: choice.label }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button kind="secondary" aria-label={`${add}: ${wanted.name}`} onClick={() => onAdd(wanted.one)}>
        {add}
      </Button>
    </div>
  );
}
