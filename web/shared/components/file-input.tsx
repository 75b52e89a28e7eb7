/** A file to send. Says which kinds and how large, and what was chosen; a file that is too large is told before anything is sent. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { componentTexts, language } from '../language.ts';
import { FieldFrame } from './field.tsx';
import { useField } from './form-state.ts';

interface FileInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string;
  /** As in HTML: ".csv,.geojson". */
  readonly accept: string;
  /** Bytes. */
  readonly largest: number;
  readonly required?: boolean;
}

export function FileInput({ name, label, hint, error, accept, largest, required = true }: FileInputProps) {
  const t = componentTexts.value;
  const limit = t.largest(sizeText(largest));
  const state = useField(name, limit, error);
  const [chosen, setChosen] = useState<File | null>(null);
  const look = (input: HTMLInputElement) => {
    const file = input.files?.[0] ?? null;
    input.setCustomValidity(file && file.size > largest ? t.wrong.tooLarge(sizeText(largest)) : '');
    setChosen(file);
  };
  return (
    <FieldFrame
      name={name}
      label={label}
      hint={
        <>
          {hint} {limit}
        </>
      }
      state={state}
      required={required}
    >
      <input
        {...state.described}
        type="file"
        class="control"
        id={state.id}
        name={name}
        accept={accept}
        required={required}
        onChange={(event) => look(event.currentTarget)}
      />
      <p class="hint" role="status">
        {chosen && t.chosen(chosen.name, sizeText(chosen.size))}
      </p>
    </FieldFrame>
  );
}

/** 64 kB, 1,5 MB. */
export function sizeText(bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(language.value, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
}
