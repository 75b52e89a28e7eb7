/** What must be settled before pupils are asked. */

export const purposes = ['followUp', 'research'] as const;
/** Following up one's own work (uppföljning), or research. */
export type Purpose = (typeof purposes)[number];

export interface Formalities {
  /** The board (nämnd) that decided on the survey. */
  readonly decidedBy: string;
  readonly purpose: Purpose | null;
  readonly legalBasis: string;
  /** Research on people needs an approval (etikprövning); follow-up has none. */
  readonly ethicsApproval: string;
  /** The decision to weed the responses (gallringsbeslut). */
  readonly weeding: { readonly board: string; readonly paragraph: string; readonly number: string };
  /** The day on which guardians were informed, such as 2026-10-01. */
  readonly guardiansInformedOn: string | null;
  /** Who of the pupils' health service (elevhälsan) knows, and when pupils find them. Pupils read it. */
  readonly studentHealth: string;
}

export const noFormalities: Formalities = {
  decidedBy: '',
  purpose: null,
  legalBasis: '',
  ethicsApproval: '',
  weeding: { board: '', paragraph: '', number: '' },
  guardiansInformedOn: null,
  studentHealth: '',
};

/** JSON pointers to what is still missing; a wave with any does not open. */
export function missingFormalities(given: Formalities): readonly string[] {
  const texts: readonly (readonly [string, string])[] = [
    ['/decidedBy', given.decidedBy],
    ['/legalBasis', given.legalBasis],
    ['/weeding/board', given.weeding.board],
    ['/weeding/paragraph', given.weeding.paragraph],
    ['/weeding/number', given.weeding.number],
    ['/studentHealth', given.studentHealth],
    ...(given.purpose === 'research' ? [['/ethicsApproval', given.ethicsApproval] as const] : []),
  ];
  return [
    ...(given.purpose === null ? ['/purpose'] : []),
    ...texts.filter(([, text]) => text.trim() === '').map(([pointer]) => pointer),
    ...(given.guardiansInformedOn === null ? ['/guardiansInformedOn'] : []),
  ];
}
