/** Texts of a municipality's settings: by which rules numbers are released. */
import type { SettingName } from '../../analysis/disclosure/settings.ts';
import type { Language } from '../../survey/text.ts';

export interface SettingsTexts {
  readonly title: string;
  readonly lead: string;
  readonly inForce: (day: string) => string;
  readonly later: string;
  readonly from: (day: string) => string;
  readonly setting: string;
  readonly value: string;
  readonly why: string;
  readonly names: Readonly<Record<SettingName, { readonly name: string; readonly why: string }>>;
  readonly pointsUnit: (value: string) => string;
  readonly limits: (least: string, most: string) => string;
  readonly add: string;
  readonly addLead: string;
  readonly validFrom: string;
  readonly next: string;
  readonly confirmTitle: (day: string) => string;
  readonly confirm: string;
  readonly confirmAct: string;
  readonly added: (day: string) => string;
  readonly hiddenBeforeUncertain: string;
  readonly dateTaken: string;
}

const sv: SettingsTexts = {
  title: 'Inställningar',
  lead: 'Reglerna för vilka tal som får lämna systemet. De skyddar eleverna. Det som har gällt ändras aldrig: nya regler gäller från en dag och framåt.',
  inForce: (day) => `Gäller sedan ${day}`,
  later: 'Gäller senare, eller gällde förr',
  from: (day) => `Från ${day}`,
  setting: 'Regel',
  value: 'Värde',
  why: 'Varför',
  names: {
    minPupils: { name: 'Minsta antal elever i en grupp', why: 'Färre elever kan kännas igen.' },
    minPsus: { name: 'Minsta antal klasser i en grupp', why: 'En enda klass vet vilka som har svarat.' },
    nearlyAllOrNone: {
      name: 'Elever på ena sidan som räknas som nästan alla eller nästan ingen',
      why: 'Om nästan alla har svarat lika vet man vad var och en har svarat.',
    },
    uncertainHalfWidth: { name: 'Osäkert: halva intervallet är bredare än', why: 'Talet visas, men märks som osäkert.' },
    hiddenHalfWidth: { name: 'För osäkert: halva intervallet är bredare än', why: 'Talet visas inte: det kan leda fel.' },
    minDf: { name: 'Minsta antal frihetsgrader', why: 'Under det går det inte att säga hur säkert talet är.' },
    roundN: { name: 'Antal svar avrundas till närmaste', why: 'Exakta antal gör det lättare att räkna ut det dolda.' },
  },
  pointsUnit: (value) => `${value} procentenheter`,
  limits: (least, most) => `Från ${least} till ${most}.`,
  add: 'Lägg till nya regler',
  addLead: 'De gäller från den dag du väljer, för tabeller som godkänns därefter. Publicerade tabeller ändras inte.',
  validFrom: 'Gäller från',
  next: 'Gå vidare',
  confirmTitle: (day) => `Nya regler från ${day}?`,
  confirm: 'Regler som har lagts till kan inte tas bort. Du kan lägga till andra som gäller från en senare dag.',
  confirmAct: 'Lägg till reglerna',
  added: (day) => `Reglerna gäller från ${day}.`,
  hiddenBeforeUncertain: 'Gränsen för att dölja måste vara minst lika bred som gränsen för osäkert.',
  dateTaken: 'Det finns redan regler från den dagen. Välj en annan dag.',
};

const en: SettingsTexts = {
  title: 'Settings',
  lead: 'The rules for which numbers may leave the system. They protect the pupils. What has been in force never changes: new rules hold from a day on.',
  inForce: (day) => `In force since ${day}`,
  later: 'In force later, or earlier',
  from: (day) => `From ${day}`,
  setting: 'Rule',
  value: 'Value',
  why: 'Why',
  names: {
    minPupils: { name: 'Fewest pupils in a group', why: 'Fewer pupils could be recognised.' },
    minPsus: { name: 'Fewest classes in a group', why: 'A single class knows who answered.' },
    nearlyAllOrNone: {
      name: 'Pupils on one side that count as nearly all or nearly none',
      why: 'Where nearly all have answered the same, one knows what each has answered.',
    },
    uncertainHalfWidth: { name: 'Uncertain: half the interval is wider than', why: 'The number is shown, and marked as uncertain.' },
    hiddenHalfWidth: { name: 'Too uncertain: half the interval is wider than', why: 'The number is not shown: it could mislead.' },
    minDf: { name: 'Fewest degrees of freedom', why: 'Below, nobody can say how sure the number is.' },
    roundN: { name: 'Numbers of answers are rounded to the nearest', why: 'Exact numbers make it easier to work out what is hidden.' },
  },
  pointsUnit: (value) => `${value} percentage points`,
  limits: (least, most) => `From ${least} to ${most}.`,
  add: 'Add new rules',
  addLead: 'They hold from the day that you choose, for tables that are released from then on. Published tables do not change.',
  validFrom: 'In force from',
  next: 'Go on',
  confirmTitle: (day) => `New rules from ${day}?`,
  confirm: 'Rules that have been added cannot be removed. You can add others that hold from a later day.',
  confirmAct: 'Add the rules',
  added: (day) => `The rules hold from ${day}.`,
  hiddenBeforeUncertain: 'The limit for hiding must be at least as wide as the limit for uncertain.',
  dateTaken: 'There are rules from that day already. Choose another day.',
};

export const settingsTextsFor = (language: Language): SettingsTexts => ({ sv, en })[language];
