/**
 * Texts of the pages that stand behind the numbers: method, protection, accessibility, and the address that leads nowhere. They are a
 * catalogue of their own, so that the frame of the cells, which never shows them, does not carry them.
 */
import { disclosureSettings } from '../../analysis/disclosure/settings.ts';
import type { Language } from '../../survey/text.ts';

/** The pages, as they stand in the address: /about/method. */
export const aboutPages = ['method', 'anonymity', 'protection', 'accessibility'] as const;
export type AboutPageName = (typeof aboutPages)[number];

export interface AboutPart {
  readonly heading: string;
  readonly text: readonly string[];
  /** Points of a list that follows the text. */
  readonly points?: readonly string[];
}
export interface AboutTexts {
  /** Name of the links at the foot of every page. */
  readonly about: string;
  readonly pages: Readonly<
    Record<AboutPageName, { readonly link: string; readonly title: string; readonly lead: string; readonly parts: readonly AboutPart[] }>
  >;
  /** Above the document that a page shows, which is written in English. */
  readonly whole: string;
  readonly wholeLead: string;
  readonly contents: string;
  readonly nowhere: string;
  readonly nowhereLong: string;
}

const sv: AboutTexts = {
  about: 'Om Motvikt',
  pages: {
    method: {
      link: 'Om metoden',
      title: 'Om metoden',
      lead: 'Varje tal på sidorna är en uppskattning som räknas fram ur elevernas svar. Därför står det alltid hur säkert talet är.',
      parts: [
        {
          heading: 'Från svar till faktor',
          text: [
            'Flera frågor om samma sak läggs ihop till en skala. En elev som har svarat på tillräckligt många av frågorna får ett värde på skalan.',
            'Varje skala har en gräns, som räknas fram en gång ur en referensgrupp och sedan ligger fast. För en riskfaktor visas andelen elever över gränsen, för en skyddsfaktor andelen med lågt skydd. Gränsen är satt så att en stor del av eleverna hamnar över den. Andelen säger därför något först när den jämförs.',
          ],
        },
        {
          heading: 'Hur säkert är talet?',
          text: [
            'Elever i samma klass liknar varandra. Trettio svar från en klass säger därför mindre än trettio svar från trettio klasser, och osäkerhetsintervallet tar hänsyn till det.',
            'Att två områden har olika tal betyder inte alltid att de skiljer sig åt. Säkert högre eller säkert lägre står det bara när skillnaden knappast är en slump, även med tanke på hur många jämförelser som görs. Referensgruppens andel är en fast måttstock: dess egen osäkerhet räknas inte med.',
          ],
        },
        {
          heading: 'Hur vet vi att det stämmer?',
          text: [
            'Beräkningarna är jämförda tal för tal med statistikprogrammet R och med resultat som den amerikanska folkhälsomyndigheten CDC har gett ut. Testerna körs om vid varje ändring.',
          ],
        },
      ],
    },
    anonymity: {
      link: 'Så är enkäten anonym',
      title: 'Så är enkäten anonym',
      lead: 'Ingen kan se vem som har svarat vad: inte läraren, inte skolan, inte kommunen och inte den som sköter datorerna. Det beror inte på att någon lovar att låta bli att titta, utan på hur svaren skickas.',
      parts: [
        {
          heading: 'Koden säger bara att någon får svara',
          text: [
            'Varje elev drar en kod ur en hög. Koderna är blandade och ingen skriver upp vem som får vilken. Koden öppnar enkäten en gång, så att ingen kan svara två gånger.',
            'När koden används får elevens webbläsare ett slags stämpel. Servern sätter stämpeln utan att se vad den stämplar, som genom ett slutet kuvert med karbonpapper. När svaren sedan kommer syns det att stämpeln är äkta, men inte vilken kod den hörde till.',
          ],
        },
        {
          heading: 'Svaren är låsta tills alla har svarat',
          text: [
            'Svaren låses i elevens webbläsare innan de skickas. De ligger låsta tills mätningen stängs och alla formulär är lika stora, så att det inte heller syns hur mycket någon har svarat.',
            'När mätningen stängs öppnas alla svar på en gång, blandas och delas upp fråga för fråga. De låsta formulären, koderna och nycklarna förstörs. Det skrivs upp hur många som förstördes.',
          ],
        },
        {
          heading: 'Det som inte sparas',
          text: [
            'När någon svarade, från vilken dator, i vilken ordning och på vilket språk. Elevens sidor har inga kakor och skriver ingenting i serverns logg. Det finns inga rutor att skriva fritt i.',
            'Skolan ser hur många i klassen som har börjat och skickat, en gång i minuten och aldrig vilka. Den som inte vill vara med skickar ett tomt formulär och räknas på samma sätt.',
          ],
        },
        {
          heading: 'Frivilligt på riktigt',
          text: [
            'Varje fråga kan hoppas över, och ”Vill inte svara” finns överallt. Vårdnadshavare och elever kan läsa alla frågor i förväg.',
          ],
        },
        {
          heading: 'Vad det här inte klarar',
          text: [
            'Någon som står bakom och tittar på skärmen ser vad eleven trycker. En skoldator kan ha program som spelar in skärmen. I en klass med fyra elever är ingen anonym på riktigt, och därför visas inga tal för så små grupper.',
            'Den som styr själva servern den dag då eleverna svarar, och byter ut programmet, kan lura den. Därför visas tre ord på elevens skärm och på tavlan: är de lika har alla samma nyckel.',
          ],
        },
      ],
    },
    protection: {
      link: 'Så skyddas svaren',
      title: 'Så skyddas svaren',
      lead: 'Sidorna visar tal om grupper, aldrig om en elev eller en klass. Allt som visas har först gått genom samma kontroll.',
      parts: [
        {
          heading: 'Små grupper visas inte',
          text: [
            `En grupp måste ha minst ${disclosureSettings.minPupils} elever från minst ${disclosureSettings.minPsus} klasser, om kommunen inte har bestämt något annat: vad som gällde står vid talen. Är en grupp i ett diagram för liten lämnas hela uppdelningen ut för det området. Annars kunde den som räknar baklänges få fram den lilla gruppen.`,
            'Ett exempel: ett område har 53 pojkar och 7 flickor. Då visas talet för alla, men varken flickornas eller pojkarnas.',
          ],
        },
        {
          heading: 'Nästan alla och nästan ingen anges inte exakt',
          text: ['Om två elever av hundra har gjort något står det ”under 3 %”. Det står likadant om det var en elev, eller ingen.'],
        },
        {
          heading: 'Osäkra tal märks eller utelämnas',
          text: [
            'Talet för en liten grupp kan bli fel av en slump. Är intervallet brett står det osäkert. Är det mycket brett visas inte talet.',
          ],
        },
        {
          heading: 'Där ett tal saknas står det varför',
          text: ['Det finns två skäl: skyddat eller för osäkert. Mer sägs inte, eftersom det exakta skälet i sig kunde avslöja något.'],
        },
        {
          heading: 'Hur svaren förvaras',
          text: ['Svaren lagras krypterade, en del för varje fråga. Sidorna och analyserna kommer bara åt de godkända tabellerna.'],
        },
        {
          heading: 'Vad det här inte klarar',
          text: [
            'Den som redan vet hur nästan alla i en grupp har svarat kan räkna ut resten, ur vilken statistik som helst. Reglerna skyddar mot den som läser allt som är publicerat.',
          ],
        },
      ],
    },
    accessibility: {
      link: 'Tillgänglighet',
      title: 'Tillgänglighetsredogörelse',
      lead: 'Alla ska kunna använda Motvikt. Här står vad som är testat, vad vi vet brister och hur du säger till. Målet är WCAG 2.2, nivå AA.',
      parts: [
        {
          heading: 'Så är det testat',
          text: ['Vi har testat sidorna själva, i november 2026:'],
          points: [
            'Ett program (axe) letar efter fel på varje sida, efter varje steg som en användare tar, även inne i analyserna. Inga kända fel släpps igenom.',
            'Det görs i webbläsaren Chromium, i mobilens bredd (360 punkter) och på en bred skärm, i ljusa och mörka färger, på svenska och engelska.',
            'Varje diagram har en tabell och en mening per rad med samma innehåll. Risk, skydd och problembeteenden skiljs åt med form och inte bara med färg.',
          ],
        },
        {
          heading: 'Det här vet vi brister',
          text: [],
          points: [
            'Ingen har ännu prövat sidorna med skärmläsare, röststyrning eller skärmförstoring i vardagen. Ett program hittar bara en del av felen.',
            'Firefox och Safari ingår inte i testerna.',
            'De fullständiga beskrivningarna av metoden och skyddet finns bara på engelska. En sammanfattning på svenska står först på varje sida.',
            'Formlerna i metodbeskrivningen är skrivna i MathML. Alla skärmläsare läser inte det lika bra.',
            'Den som skriver en egen analys kan göra ett diagram utan text bredvid. De analyser som följer med har alltid text.',
          ],
        },
        {
          heading: 'Säg till',
          text: [
            'Hittar du något som inte fungerar, eller behöver du innehållet på ett annat sätt? Kontakta kommunen som visar sidan.',
            'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen om tillgänglighet till digital offentlig service.',
          ],
        },
        {
          heading: 'För kommunen',
          text: [
            'Den här redogörelsen gäller programmet. En kommun som använder Motvikt behöver en egen redogörelse, med datum, kontaktuppgifter och länk till Diggs anmälan.',
          ],
        },
      ],
    },
  },
  whole: 'Hela beskrivningen',
  wholeLead: 'Den är skriven på engelska, för den som vill kontrollera varje steg.',
  contents: 'Innehåll',
  nowhere: 'Sidan finns inte',
  nowhereLong: 'Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så har adressen blivit felskriven.',
};

const en: AboutTexts = {
  about: 'About Motvikt',
  pages: {
    method: {
      link: 'About the method',
      title: 'About the method',
      lead: 'Every number on the pages is an estimate, made from the pupils’ answers. So each one says how sure it is.',
      parts: [
        {
          heading: 'From answers to factors',
          text: [
            'Several questions about one thing are put together to a scale. A pupil who has answered enough of them gets a score.',
            'Each scale has a limit, computed once from a reference population and then fixed. For a risk factor the share of pupils beyond it is shown, for a protective factor the share with low protection. The limit is set so that a large part of all pupils lie beyond it. So the share says something only when it is compared.',
          ],
        },
        {
          heading: 'How sure is the number?',
          text: [
            'Pupils in a class are alike. Thirty answers from one class say less than thirty from thirty classes, and the uncertainty interval takes that into account.',
            'Two areas with different numbers need not differ. Clearly higher or clearly lower is said only when the difference is hardly chance, also in view of how many comparisons are made. The share of the reference population is a fixed yardstick: its own uncertainty is not counted.',
          ],
        },
        {
          heading: 'How do we know that it is right?',
          text: [
            'The computations are compared number by number with the statistics program R and with results that the CDC has published. The tests run again at every change.',
          ],
        },
      ],
    },
    anonymity: {
      link: 'How the survey is anonymous',
      title: 'How the survey is anonymous',
      lead: 'Nobody can see who answered what: not the teacher, not the school, not the municipality, and not whoever runs the computers. That does not rest on a promise not to look, but on how the answers are sent.',
      parts: [
        {
          heading: 'The code says only that somebody may answer',
          text: [
            'Every pupil draws a code from a pile. The codes are shuffled, and nobody writes down who got which. A code opens the survey once, so that nobody can answer twice.',
            'When the code is used the pupil’s browser gets a kind of stamp. The server stamps without seeing what it stamps, as through a closed envelope lined with carbon paper. When the answers come later it shows that the stamp is real, but not which code it went with.',
          ],
        },
        {
          heading: 'Answers are locked until everybody has answered',
          text: [
            'Answers are locked in the pupil’s browser before they are sent. They lie locked until the wave closes, and all forms are of one size, so that it does not show either how much somebody answered.',
            'When the wave closes all answers are opened at once, shuffled and taken apart question by question. The locked forms, the codes and the keys are destroyed. How many were destroyed is written down.',
          ],
        },
        {
          heading: 'What is not kept',
          text: [
            'When somebody answered, from which computer, in which order and in which language. The pupils’ pages have no cookies and write nothing into the server’s log. There are no boxes for free text.',
            'The school sees how many of a class have started and sent, once a minute and never who. Who does not want to take part sends a blank form and is counted in the same way.',
          ],
        },
        {
          heading: 'Really voluntary',
          text: [
            'Every question can be skipped, and “Prefer not to answer” is everywhere. Guardians and pupils can read all questions beforehand.',
          ],
        },
        {
          heading: 'What this cannot do',
          text: [
            'Somebody who stands behind and looks at the screen sees what the pupil presses. A school computer may have programs that record the screen. In a class of four nobody is really anonymous, so no numbers are shown for groups that small.',
            'Whoever controls the server itself on the day when pupils answer, and exchanges the program, can deceive it. So three words stand on the pupil’s screen and on the board: if they agree, everybody has the same key.',
          ],
        },
      ],
    },
    protection: {
      link: 'How answers are protected',
      title: 'How answers are protected',
      lead: 'The pages show numbers about groups, never about a pupil or a class. All that is shown has passed the same gate first.',
      parts: [
        {
          heading: 'Small groups are not shown',
          text: [
            `A group must have at least ${disclosureSettings.minPupils} pupils from at least ${disclosureSettings.minPsus} classes, unless the municipality has decided otherwise: what applied stands by the numbers. If one group of a chart is too small, the whole split of that area is left out. Otherwise anybody could work out the small group from the others.`,
            'An example: an area has 53 boys and 7 girls. The number for all is shown, but neither the girls’ nor the boys’.',
          ],
        },
        {
          heading: 'Nearly all and nearly none are not told exactly',
          text: ['If two pupils of a hundred have done something, the page says “under 3%”. It says the same if it was one, or nobody.'],
        },
        {
          heading: 'Uncertain numbers are marked, or left out',
          text: [
            'The number of a small group may be off by chance. Where the interval is wide it is marked uncertain. Where it is very wide the number is not shown.',
          ],
        },
        {
          heading: 'Where a number is missing, the page says why',
          text: [
            'There are two reasons: protected, or too uncertain. It does not say more, because the exact reason could itself give something away.',
          ],
        },
        {
          heading: 'How answers are kept',
          text: ['Answers are stored encrypted, one part per question. Pages and analyses reach the released tables only.'],
        },
        {
          heading: 'What this cannot do',
          text: [
            'Somebody who already knows the answers of nearly all pupils in a group can work out the rest, from any statistics. The rules are made against those who read all that is published.',
          ],
        },
      ],
    },
    accessibility: {
      link: 'Accessibility',
      title: 'Accessibility statement',
      lead: 'Everybody shall be able to use Motvikt. This page says what is tested, what we know does not work, and how to tell. The aim is WCAG 2.2, level AA.',
      parts: [
        {
          heading: 'How it is tested',
          text: ['We have tested the pages ourselves, in November 2026:'],
          points: [
            'A program (axe) looks for faults on every page, after every step that a user takes, inside the analyses too. No known fault is let through.',
            'It does so in the browser Chromium, at the width of a phone (360 points) and of a desk, in light and dark colours, in Swedish and English.',
            'Every chart has a table and a sentence per row that say the same. Risk, protection and behaviours are told apart by shape and not by colour alone.',
          ],
        },
        {
          heading: 'What we know does not work',
          text: [],
          points: [
            'Nobody has yet used the pages daily with a screen reader, by voice or with a magnifier. A program finds only some of the faults.',
            'Firefox and Safari are not part of the tests.',
            'The whole descriptions of method and protection are in English only. A summary in Swedish stands first on each page.',
            'The formulas of the method are written in MathML. Not every screen reader reads it equally well.',
            'Whoever writes an analysis can make a chart without text beside it. The analyses that come with Motvikt always have text.',
          ],
        },
        {
          heading: 'Tell us',
          text: [
            'Did you find something that does not work, or do you need the content in another form? Contact the municipality that shows the page.',
            'If you are not content with its reply you can report it to the Agency for Digital Government (Digg), which supervises the Swedish act on accessibility of digital public service.',
          ],
        },
        {
          heading: 'For the municipality',
          text: [
            'This statement is about the program. A municipality that uses Motvikt needs one of its own, with a date, contacts and the link to Digg’s report form.',
          ],
        },
      ],
    },
  },
  whole: 'The whole description',
  wholeLead: 'For whoever wants to check every step.',
  contents: 'Contents',
  nowhere: 'There is no such page',
  nowhereLong: 'There is no page at this address. It may have moved, or the address may have been mistyped.',
};

const catalogue: Readonly<Record<Language, AboutTexts>> = { sv, en };
export const aboutTextsFor = (language: Language): AboutTexts => catalogue[language];
