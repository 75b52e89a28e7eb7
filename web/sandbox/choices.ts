/**
 * Labelled selects in one row. Their options are asked for anew at every change and mended in place, so that focus and the open list
 * stay where they are. An option that is not released is greyed out and says so.
 */
export interface ChoiceOption {
  /** null is "all". */
  readonly code: string | null;
  readonly label: string;
  readonly released?: boolean;
  /** Said instead of "not released at this level". */
  readonly why?: string;
  /** In a tree: how far below the top. */
  readonly depth?: number;
  /** What the option belongs to, where one list holds several. */
  readonly heading?: string;
}
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** What is chosen first, and where what was chosen is no longer offered; left out: "all", or else the first option that is released. */
  readonly opening?: string | null;
  /** Its codes decide what the others mean: at another one nothing else is kept, since the same code is then another group. */
  readonly startsOver?: boolean;
}
export type ChoiceValue = Readonly<Record<string, string | null>>;
export type ChoiceForm = HTMLFormElement & { value: ChoiceValue };

export interface ChoiceFormOptions {
  readonly initial?: ChoiceValue;
  /** What the page's address chooses: goes before `initial`, and may name what is not, or no longer, offered. */
  readonly link?: ChoiceValue;
  readonly title: string;
  readonly notReleased: string;
  /** Said where the address chose something else than the form opens with. */
  readonly notInLink: string;
  /** Said where what was chosen could not be fetched: the choices are then as they were, as all else on the page. */
  readonly notFetched: string;
  /** The reader has chosen. */
  readonly onChosen?: (value: ChoiceValue) => void;
}

/** What was chosen last, per set of field names at the opening: a form that is made again (another language) keeps it. */
const remembered = new Map<string, ChoiceValue>();

export async function choices(
  fieldsOf: (value: ChoiceValue) => readonly ChoiceField[] | Promise<readonly ChoiceField[]>,
  { initial = {}, link = {}, title, notReleased, notInLink, notFetched, onChosen = () => {} }: ChoiceFormOptions,
): Promise<ChoiceForm> {
  const form = document.createElement('form') as ChoiceForm;
  form.className = 'choices';
  form.addEventListener('submit', (event) => event.preventDefault());
  const selects = new Map<string, HTMLSelectElement>();
  const key = (await fieldsOf(initial)).map((field) => field.name).join();
  let fields: readonly ChoiceField[] = [];
  let turn = 0;
  const known = remembered.get(key);
  accept(await (known ? settle(known) : openWith({ ...initial, ...link })));
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  form.append(note);
  if (!known && Object.entries(link).some(([name, code]) => name in form.value && !isWritten(name, form.value[name]!, code)))
    note.textContent = notInLink;
  // `change` fires once a choice is made; the select's own `input` must not reach the runtime with the old value.
  form.addEventListener('input', (event) => {
    if (event.target !== form) event.stopImmediatePropagation();
  });
  form.addEventListener('change', () => {
    const asked: ChoiceValue = Object.fromEntries([...selects].map(([name, select]) => [name, decode(select.value)]));
    const first = fields.find(({ name, startsOver }) => startsOver && asked[name] !== form.value[name]);
    const mine = ++turn;
    const keep = (settled: Awaited<ReturnType<typeof settle>>) => {
      // Chosen anew while the options were asked for: the later one holds.
      if (mine !== turn) return;
      accept(settled);
      remembered.set(key, form.value);
      note.textContent = '';
      onChosen(form.value);
      form.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const goBack = () => {
      if (mine !== turn) return;
      draw();
      note.textContent = notFetched;
    };
    void settle(first ? { [first.name]: asked[first.name]! } : asked).then(keep, goBack);
  });
  return form;

  function accept(settled: { readonly fields: readonly ChoiceField[]; readonly value: ChoiceValue }): void {
    fields = settled.fields;
    form.value = settled.value;
    // A page may have several forms: each is named by what it asks for.
    form.setAttribute('aria-label', `${title}: ${fields.map(({ label }) => label).join(', ')}`);
    draw();
  }

  /** An address may name a survey that there is none of: then nothing can be asked for, and the form opens as it does without one. */
  function openWith(wanted: ChoiceValue) {
    return settle(wanted).catch(() => settle(initial));
  }

  /** Options depend on the other choices: asked until the value stands, one field after the other, since a later one depends on those before it. */
  async function settle(wanted: ChoiceValue): Promise<{ fields: readonly ChoiceField[]; value: ChoiceValue }> {
    let value = wanted;
    for (let round = 1; ; round++) {
      const found = await fieldsOf(value);
      const next = found.map((field) => [field.name, standing(field, value[field.name])] as const);
      const moved = next.find(([name, code]) => value[name] !== code);
      if (!moved || round > mostRounds * found.length) return { fields: found, value: Object.fromEntries(next) };
      value = { ...value, [moved[0]]: moved[1] };
    }
  }

  function draw(): void {
    const names = new Set(fields.map((field) => field.name));
    for (const [name, select] of selects)
      if (!names.has(name)) {
        select.closest('label')!.remove();
        selects.delete(name);
      }
    for (const [place, field] of fields.entries()) {
      const select = selects.get(field.name) ?? addSelect(field.name);
      // Only one that is not in its place is moved: moving takes the focus.
      const label = select.closest('label')!;
      if (form.children[place] !== label) form.insertBefore(label, form.children[place] ?? null);
      select.previousElementSibling!.textContent = field.label;
      select.replaceChildren(...drawOptions(field.options));
      select.value = encode(form.value[field.name] ?? null);
    }
  }

  /** Trees are indented by spaces, since a browser's own list takes no other; lists within a list have their heading. */
  function drawOptions(options: readonly ChoiceOption[]): HTMLElement[] {
    const headings = new Map<string, HTMLOptGroupElement>();
    return options.flatMap((option) => {
      const label = emSpace.repeat(option.depth ?? 0) + option.label;
      const element = new Option(
        option.released === false ? `${isolated(label)} (${option.why ?? notReleased})` : label,
        encode(option.code),
      );
      element.disabled = option.released === false;
      if (option.heading === undefined) return [element];
      const known = headings.get(option.heading);
      const group = known ?? Object.assign(document.createElement('optgroup'), { label: option.heading });
      group.append(element);
      if (known) return [];
      headings.set(option.heading, group);
      return [group];
    });
  }

  function addSelect(name: string): HTMLSelectElement {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.name = name;
    label.append(document.createElement('span'), select);
    selects.set(name, select);
    return select;
  }
}

/** What was wanted where it is still offered, else what the field opens with, else the first released option. */
function standing({ name, options, opening }: ChoiceField, wanted: string | null | undefined): string | null {
  const released = options.filter((option) => option.released !== false);
  const offered = (code: string | null | undefined) => released.find((option) => code !== undefined && isWritten(name, option.code, code));
  return (offered(wanted) ?? offered(opening ?? null) ?? released[0] ?? options[0])?.code ?? null;
}

/** As a link writes a code: without its variable where the field has the same name, `area=A01` and not `area=area=A01`. */
export const writtenCode = (name: string, code: string | null): string | null =>
  code?.startsWith(`${name}=`) ? code.slice(name.length + 1) : code;
const isWritten = (name: string, code: string | null, written: string | null): boolean =>
  code === written || writtenCode(name, code) === written;

/** How often a field may move before the choice is taken as it stands: two that exclude each other must not go round for ever. */
const mostRounds = 3;
/** A name that is written from right to left must not turn what stands after it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
const emSpace = '\u2003';
const encode = (code: string | null): string => (code === null ? '' : `=${code}`);
const decode = (value: string): string | null => (value === '' ? null : value.slice(1));
