/** Title and description in both languages of the pages: of a new notebook, and of one that is changed. */
import type { Text } from '../../../survey/text.ts';
import { TextField } from '../../shared/components/field.tsx';
import { editTexts } from './texts.ts';

export const TitleFields = ({ title, summary }: { readonly title?: Text; readonly summary?: Text }) => {
  const t = editTexts.value;
  return (
    <>
      <TextField name="titleSv" label={t.titleSv} defaultValue={title?.sv} maxLength={120} autocomplete="off" />
      <TextField name="titleEn" label={t.titleEn} defaultValue={title?.en} maxLength={120} autocomplete="off" />
      <TextField name="summarySv" label={t.summarySv} defaultValue={summary?.sv} maxLength={400} required={false} autocomplete="off" />
      <TextField name="summaryEn" label={t.summaryEn} defaultValue={summary?.en} maxLength={400} required={false} autocomplete="off" />
    </>
  );
};

export function titlesIn(values: FormData): { readonly title: Text; readonly summary: Text } {
  const [titleSv, titleEn, summarySv, summaryEn] = ['titleSv', 'titleEn', 'summarySv', 'summaryEn'].map((name) =>
    String(values.get(name)).trim(),
  );
  return { title: { sv: titleSv!, en: titleEn! }, summary: { sv: summarySv!, en: summaryEn! } };
}
