/**
 * Labelled selects in one row. Their options are asked for anew at every change and mended in place, so that focus and the open list
 * stay where they are. An option that is not released is greyed out and says so.
 */
export interface ChoiceOption {
  /** null is "all". */
  readonly code: string | null;
  readonly label: string;
  readonly released?: boolean;
  /** In a tree: how far below the top. */
  readonly depth?: number;
  /** What the option belongs to, where one list holds several. */
  readonly heading?: string;
}
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}
export type ChoiceValue = Readonly<Record<string, string | null>>;
export type ChoiceForm = HTMLFormElement & { value: ChoiceValue };

/** What was chosen last, per set of field names: a form that is made again (another language) keeps it. */
const remembered = new Map<string, ChoiceValue>();

export async function choices(
  fieldsOf: (value: ChoiceValue) => readonly ChoiceField[] | Promise<readonly ChoiceField[]>,
  { initial = {}, title, notReleased }: { readonly initial?: ChoiceValue; readonly title: string; readonly notReleased: string },
): Promise<ChoiceForm> {
  const form = document.createElement('form') as ChoiceForm;
  form.className = 'choices';
  form.setAttribute('aria-label', title);
  form.addEventListener('submit', (event) => event.preventDefault());
  const selects = new Map<string, HTMLSelectElement>();
  let fields = await settle(remembered.get(memoryKey(await fieldsOf(initial))) ?? initial);
  draw();
  // `change` fires once a choice is made; the select's own `input` must not reach the runtime with the old value.
  form.addEventListener('input', (event) => {
    if (event.target !== form) event.stopImmediatePropagation();
  });
  form.addEventListener('change', () => {
    const wanted = Object.fromEntries([...selects].map(([name, select]) => [name, decode(select.value)]));
    void settle(wanted).then((settled) => {
      fields = settled;
      draw();
      remembered.set(memoryKey(fields), form.value);
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  return form;

  /** Options depend on the other choices: asked until the value stands. */
  async function settle(wanted: ChoiceValue): Promise<readonly ChoiceField[]> {
    let value = wanted;
    for (let round = 0; ; round++) {
      const found = await fieldsOf(value);
      const next = Object.fromEntries(found.map((field) => [field.name, standing(field, value[field.name])]));
      if (round > 3 || JSON.stringify(next) === JSON.stringify(value)) {
        form.value = next;
        return found;
      }
      value = next;
    }
  }

  function draw(): void {
    const names = new Set(fields.map((field) => field.name));
    for (const [name, select] of selects)
      if (!names.has(name)) {
        select.closest('label')!.remove();
        selects.delete(name);
      }
    for (const field of fields) {
      const select = selects.get(field.name) ?? addSelect(field.name);
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
      const element = new Option(option.released === false ? `${label} (${notReleased})` : label, encode(option.code));
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
    form.append(label);
    selects.set(name, select);
    return select;
  }
}

/** What was wanted where it is still offered, else the first released option. */
function standing(field: ChoiceField, wanted: string | null | undefined): string | null {
  const offered = field.options.find((option) => option.code === (wanted ?? null) && option.released !== false);
  return (offered ?? field.options.find((option) => option.released !== false) ?? field.options[0])?.code ?? null;
}

const emSpace = '\u2003';
const memoryKey = (fields: readonly ChoiceField[]): string => fields.map((field) => field.name).join();
const encode = (code: string | null): string => (code === null ? '' : `=${code}`);
const decode = (value: string): string | null => (value === '' ? null : value.slice(1));
