/** What is wrong with a form's controls by their own attributes (required, type, minLength, min, pattern), in the reader's language and not in the browser's. */
import type { ComponentTexts } from '../../../notebooks/wording/component-texts.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** One sentence for each name whose control is not as it should be, in the order of the page. */
export function checkControls(form: HTMLFormElement, t: ComponentTexts['wrong']): Record<string, string> {
  const found: Record<string, string> = {};
  for (const control of form.elements)
    if (isControl(control) && control.name && control.willValidate && !control.validity.valid) found[control.name] ??= say(control, t);
  return found;
}

function say(control: Control, t: ComponentTexts['wrong']): string {
  const { validity, type } = control;
  const label = labelOf(control);
  if (validity.customError) return control.validationMessage;
  if (validity.badInput) return type === 'number' ? t.number : t.date;
  if (validity.valueMissing) return ['radio', 'checkbox', 'file', 'select-one'].includes(type) ? t.notChosen(label) : t.missing(label);
  if (validity.typeMismatch) return type === 'email' ? t.email : t.address;
  if (validity.tooShort && 'minLength' in control) return t.tooShort(control.minLength);
  if (validity.tooLong && 'maxLength' in control) return t.tooLong(control.maxLength);
  if (validity.rangeUnderflow && 'min' in control) return t.tooLow(control.min);
  if (validity.rangeOverflow && 'max' in control) return t.tooHigh(control.max);
  return validity.stepMismatch ? t.step : t.pattern(label);
}

/** What stands above the control; of a radio button, above its group. */
function labelOf(control: Control): string {
  const group = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : null;
  const label = group ?? control.labels?.[0]?.querySelector(':scope > span:not(.optional)') ?? control.labels?.[0];
  return (label?.firstChild?.textContent ?? control.name).trim();
}
