/**
 * Words of the reports that come with the product. They say what released rows say, in plain words, and what they do not say. A report's
 * strengths stand before its risks. Part of the one catalogue (`textsFor`).
 */
interface Named {
  readonly title: string;
  readonly summary: string;
}

export interface ReportTexts {
  /** Headings and paragraphs that several reports have. */
  readonly strengths: string;
  readonly strengthsLead: (other: string | null) => string;
  readonly concerns: string;
  readonly concernsLead: (other: string | null) => string;
  readonly wholePicture: (other: string | null) => string;
  readonly outcomes: string;
  readonly outcomesLead: string;
  readonly changes: string;
  readonly changesLead: string;
  readonly better: string;
  readonly worse: string;
  readonly noEarlierWave: string;
  readonly notSaid: string;
  readonly howToRead: string;
  readonly aboutNumbers: string;
  readonly notSaidList: {
    readonly why: string;
    readonly groups: string;
    readonly answered: (coverage: string | null) => string;
    readonly noDifference: string;
    readonly limit: (lowest: string, highest: string) => string;
    readonly schools: string;
  };

  /** The guide to what cells can use. */
  readonly library: Named;
  readonly areaProfile: Named & {
    readonly lead: string;
    readonly elsewhere: string;
    readonly elsewhereLead: string;
    readonly noMap: string;
    readonly next: string;
    readonly nextSteps: readonly string[];
  };
  readonly schoolReport: Named & {
    readonly lead: string;
    readonly next: string;
    readonly nextSteps: readonly string[];
  };
  readonly beforeWorkshop: Named & {
    readonly lead: string;
    readonly meeting: string;
    readonly meetingSteps: readonly string[];
    readonly candidates: string;
    readonly candidatesLead: string;
    readonly noCandidates: string;
    readonly against: string;
    readonly againstLead: string;
    readonly order: string;
    readonly orderLead: string;
    readonly detectable: string;
    readonly detectableLead: string;
    readonly questions: string;
    readonly questionList: readonly string[];
  };
  readonly coverageAndQuality: Named & {
    readonly lead: string;
    readonly whole: string;
    readonly noRegister: string;
    readonly bySchool: string;
    readonly byArea: string;
    readonly stayedOut: (schools: string) => string;
    readonly allTookPart: string;
    readonly missing: string;
    readonly missingLead: string;
    readonly missingNone: string;
    readonly hidden: string;
    readonly hiddenLead: (shown: string, made: string, share: string) => string;
    readonly reliability: string;
    readonly reliabilityLead: string;
  };
  readonly aboutMethod: Named & {
    readonly lead: string;
    readonly asked: string;
    readonly askedText: (factors: number, outcomes: number) => string;
    readonly limit: string;
    readonly limitText: (lowest: string, highest: string) => string;
    readonly derived: (factors: number) => string;
    readonly uncertain: string;
    readonly uncertainText: (marked: number, hidden: number) => string;
    readonly compared: string;
    readonly comparedText: string;
    readonly protection: string;
    readonly protectionText: (minPupils: number, minClasses: number, nearly: number) => string;
    readonly allocated: string;
    readonly weighed: string;
    readonly weighedText: (weighted: boolean) => string;
    readonly table: string;
    readonly tableLead: string;
    readonly notDone: string;
    readonly notDoneList: readonly string[];
  };
  readonly toThoseWhoAnswered: Named & {
    readonly lead: string;
    readonly thanks: string;
    readonly told: string;
    readonly good: string;
    readonly goodLead: string;
    readonly hard: string;
    readonly hardLead: string;
    readonly safe: string;
    readonly safeText: (minPupils: number) => string;
    readonly next: string;
    readonly nextText: string;
    readonly help: string;
    readonly helpText: string;
  };
}

const between = (lowest: string, highest: string, dash: string): string => (lowest === highest ? lowest : `${lowest} ${dash} ${highest}`);

export const reportTextsSv: ReportTexts = {
  strengths: 'Styrkor att bygga på',
  strengthsLead: (other) =>
    other === null ? 'Här finns ingen jämförelse att utgå från.' : `Det här är säkert bättre än i ${other}. Börja samtalet här.`,
  concerns: 'Att uppmärksamma',
  concernsLead: (other) => (other === null ? 'Här finns ingen jämförelse att utgå från.' : `Det här är säkert sämre än i ${other}.`),
  wholePicture: (other) => (other === null ? 'Hela bilden' : `Hela bilden, jämfört med ${other}`),
  outcomes: 'Problembeteenden och mående',
  outcomesLead: 'Faktorerna ovan kan förebygga det här. Sambanden gäller grupper och säger inget om en enskild elev.',
  changes: 'Vad har ändrats?',
  changesLead: 'Jämfört med förra mätomgången, bara det som är säkert.',
  better: 'Har blivit bättre',
  worse: 'Har blivit sämre',
  noEarlierWave: 'Det finns ingen tidigare mätomgång att jämföra med.',
  notSaid: 'Vad siffrorna inte säger',
  howToRead: 'Så läser du diagrammen',
  aboutNumbers: 'Om talen',
  notSaidList: {
    why: 'De visar hur det är, inte varför. Orsakerna behöver ni prata om tillsammans.',
    groups: 'De gäller grupper. Inget tal säger något om en enskild elev eller familj.',
    answered: (coverage) =>
      coverage === null
        ? 'De gäller dem som svarade. De som inte svarade kan ha det annorlunda.'
        : `De gäller dem som svarade, ${coverage} av eleverna. De andra kan ha det annorlunda.`,
    noDifference: '”Ingen säker skillnad” betyder inte att allt är lika. Det betyder att svaren inte räcker för att säga att det skiljer.',
    limit: (lowest, highest) =>
      `Att ligga över riskgränsen är ingen diagnos. Gränsen är satt så att ${between(lowest, highest, 'till')} av referensgruppen hamnar över den.`,
    schools: 'De mäter inte hur bra skolan är. Elever har med sig olika mycket hemifrån och från sitt område.',
  },
  library: {
    title: 'Så skriver du en analys',
    summary: 'För analytiker: allt som en ruta kan använda, med exempel som går att köra. På engelska.',
  },
  areaProfile: {
    title: 'Områdesprofil',
    summary: 'Ett områdes styrkor och risker på en sida, jämfört med liknande områden. Färdig att visa för en nämnd.',
    lead: 'Profilen bygger på elevernas egna svar. Den visar vad som skyddar unga i området och vad som behöver uppmärksammas.',
    elsewhere: 'En faktor i alla områden',
    elsewhereLead:
      'Välj en faktor. Ett område är färgat bara när det säkert skiljer sig från övriga områden. Ordningen i diagrammet är ingen rangordning.',
    noMap: 'Det finns ingen karta över områdena i den här enkäten.',
    next: 'Så kan ni gå vidare',
    nextSteps: [
      'Prata först om styrkorna: vad gör att det fungerar, och hur håller ni fast vid det?',
      'Välj två till fem faktorer att arbeta med. Väg in vad ni själva vet om området.',
      'Skriv vad ni vill se ändrat, och till vilken mätomgång.',
    ],
  },
  schoolReport: {
    title: 'Skolrapport',
    summary: 'En skolas styrkor och risker, för rektor, personal och elevhälsa. Visar inget om en enskild klass eller elev.',
    lead: 'Rapporten bygger på elevernas egna svar om skolan, hemmet, kamraterna och området där de bor.',
    next: 'Så kan ni gå vidare',
    nextSteps: [
      'Läs tillsammans: skolledning, elevhälsa och elever ser olika saker i samma tal.',
      'Fråga eleverna vad de känner igen och vad som saknas.',
      'Välj en sak som skolan själv rår över och en som kräver hjälp av andra.',
    ],
  },
  beforeWorkshop: {
    title: 'Inför prioriteringsmötet',
    summary: 'Underlag till dem som ska välja vad området arbetar med: styrkor, möjliga faktorer, vad som går att följa upp.',
    lead: 'Läs det här före mötet. Det tar omkring tio minuter.',
    meeting: 'Så går mötet till',
    meetingSteps: [
      'Alla röstar var för sig på de faktorer som de tycker är viktigast. Ingen ser de andras röster.',
      'Ni ser underlaget och pratar: vad känner ni igen, vad förvånar?',
      'Alla röstar en gång till. Ni väljer två till fem faktorer.',
      'Ni skriver varför, och vad någon eventuellt ser annorlunda på.',
    ],
    candidates: 'Faktorer att prata om',
    candidatesLead: 'Det här är säkert sämre än i övriga områden. Andra faktorer kan också vara viktiga att arbeta med.',
    noCandidates: 'Ingen faktor pekar ut sig själv. Det ni vet om området väger då tyngst.',
    against: 'Området mot referensgruppen',
    againstLead:
      'Referensgruppen har samma nivå år efter år. Den visar därför också det som är högt i hela kommunen, och som jämförelsen med övriga områden inte visar.',
    order: 'Vilka faktorer sticker ut mest?',
    orderLead:
      'Möjlig plats bland områdets egna faktorer, räknat från den som ligger högst över referensgruppen. Där platserna går in i varandra går faktorerna inte att skilja åt. Låt inte ordningen avgöra.',
    detectable: 'Vad går att se nästa gång?',
    detectableLead:
      'Så stor måste en förändring vara för att nästa mätomgång ska kunna visa den. Ett mål som är mindre går inte att följa upp.',
    questions: 'Frågor att ta med',
    questionList: [
      'Vilken styrka skulle ni sakna mest om den försvann?',
      'Vilken faktor känner ni igen från er egen vardag, och vilken förvånar er?',
      'Vad görs redan, av vem, och når det dem som behöver det?',
      'Vad kan ni påverka tillsammans som ingen av er kan ensam?',
      'Vems röst saknas i rummet?',
    ],
  },
  coverageAndQuality: {
    title: 'Täckning och kvalitet',
    summary: 'Vilka svaren gäller, vilka som saknas, hur mycket som inte visas, och hur väl frågorna hänger ihop.',
    lead: 'Läs det här innan du drar slutsatser av de andra sidorna.',
    whole: 'Vilka har svarat?',
    noRegister: 'Det finns inga uppgifter om hur många elever som finns. Därför går det inte att säga hur stor del som svarade.',
    bySchool: 'Skola för skola',
    byArea: 'Område för område',
    stayedOut: (schools) =>
      `De här skolorna deltog inte: ${schools}. De räknas som bortfall. Inga andra elevers svar får stå i deras ställe.`,
    allTookPart: 'Alla skolor deltog.',
    missing: 'Kan bortfallet ändra bilden?',
    missingLead: 'För varje säker skillnad: så annorlunda måste de som inte svarade vara för att skillnaden inte ska hålla.',
    missingNone: 'Det finns ingen säker skillnad för hela kommunen att pröva.',
    hidden: 'Hur mycket visas inte?',
    hiddenLead: (shown, made, share) =>
      `${shown} av ${made} tal visas (${share}). Resten visas inte, för att ingen ska kunna kännas igen eller för att talet är för osäkert. Ju mindre grupp, desto mer saknas.`,
    reliability: 'Hänger frågorna ihop?',
    reliabilityLead:
      'Alfa säger hur väl frågorna i en skala mäter samma sak. Över 0,7 är bra. Under 0,6 ska faktorn läsas med försiktighet.',
  },
  aboutMethod: {
    title: 'Om metoden',
    summary: 'Hur talen kommer till: frågorna, riskgränsen, osäkerheten, jämförelserna och skyddet. Gäller just den mätomgång du väljer.',
    lead: 'Här står hur talen på de andra sidorna har kommit till. Allt gäller den mätomgång som du väljer.',
    asked: 'Vad eleverna fick frågor om',
    askedText: (factors, outcomes) =>
      `Enkäten mäter ${factors} risk- och skyddsfaktorer och ${outcomes} problembeteenden eller mått på mående. En faktor är flera frågor om samma sak. Den räknas bara för den som har svarat på tillräckligt många av dem.`,
    limit: 'Riskgränsen',
    limitText: (lowest, highest) =>
      `En elev räknas som över riskgränsen när svaren på en faktor ligger på fel sida om gränsen. Gränsen är satt en gång för alla utifrån en referensgrupp, så att ${between(lowest, highest, 'till')} av den hamnar över. En andel säger därför inget för sig. Den ska alltid läsas mot en jämförelse.`,
    derived: (factors) =>
      factors === 1
        ? 'För en faktor är gränsen satt av den här mätomgångens egna svar. Den kan inte jämföras med andra kommuner.'
        : `För ${factors} faktorer är gränsen satt av den här mätomgångens egna svar. De kan inte jämföras med andra kommuner.`,
    uncertain: 'Osäkerheten',
    uncertainText: (marked, hidden) =>
      `Varje tal har ett osäkerhetsintervall. Det är brett när få har svarat eller när klasserna skiljer sig mycket åt. Är intervallet bredare än ${marked} procentenheter åt något håll står det osäkert. Är det bredare än ${hidden} visas talet inte.`,
    compared: 'Jämförelserna',
    comparedText:
      'Orden säkert högre, säkert lägre och ingen säker skillnad räknas ut när mätomgången stängs, där svaren finns. När många faktorer prövas samtidigt krävs mer för ordet säkert, så att slumpen sällan får det. Ett område jämförs med övriga områden som om de hade samma blandning av årskurser och kön.',
    protection: 'Skyddet',
    protectionText: (minPupils, minClasses, nearly) =>
      `En grupp visas bara när den har minst ${minPupils} elever från minst ${minClasses} klasser, och bara när ingen kan räkna ut en mindre grupp genom att dra ifrån. När högst ${nearly} elever står på ena sidan sägs bara att andelen ligger under eller över en gräns.`,
    allocated: 'Några få elever svarade inte flicka eller pojke. De är fördelade slumpvis en gång, så att de inte kan pekas ut.',
    weighed: 'Vikter',
    weighedText: (weighted) =>
      weighted
        ? 'Svaren är viktade, så att varje skola och årskurs väger lika mycket som den har elever. En skola som inte deltog räknas inte upp.'
        : 'Svaren är inte viktade.',
    table: 'Alla faktorer',
    tableLead: 'Hela kommunen, alla årskurser. Välj en rubrik för att sortera.',
    notDone: 'Det här gör vi inte',
    notDoneList: [
      'Vi rangordnar inte områden eller skolor på tal som inte går att skilja åt.',
      'Vi säger inte att en faktor orsakar ett beteende. Svaren visar samband vid ett tillfälle.',
      'Vi jämför inte med en tidigare mätomgång när frågan eller gränserna har ändrats.',
      'Vi räknar inte ut nya tal på begäran. Alla tal är gjorda på en gång och prövade tillsammans.',
    ],
  },
  toThoseWhoAnswered: {
    title: 'Till er som svarade',
    summary: 'Till eleverna: vad ni berättade, hur svaren skyddas och vad som händer nu.',
    lead: 'Varje rad är flera frågor om samma sak. Talet är hur stor del av er som har det svårare där, eller som har gjort det som raden säger.',
    thanks: 'Tack!',
    told: 'Det här berättade ni',
    good: 'Det här är bra',
    goodLead: 'Det här har blivit bättre sedan förra gången.',
    hard: 'Det här är svårare',
    hardLead: 'Det här har blivit sämre sedan förra gången.',
    safe: 'Här syns inte vad just du svarade',
    safeText: (minPupils) =>
      `Här står inga namn. Bara grupper med minst ${minPupils} elever visas, och bara när ingen i dem kan kännas igen.`,
    next: 'Vad händer nu?',
    nextText: 'Vuxna i ditt område läser det här och väljer vad de ska arbeta med. Fråga gärna en vuxen på skolan hur det går.',
    help: 'Om du mår dåligt',
    helpText:
      'Prata med någon du litar på, till exempel skolsköterskan eller kuratorn. Du kan ringa Bris på 116 111. Är det akut, ring 112.',
  },
};

export const reportTextsEn: ReportTexts = {
  strengths: 'Strengths to build on',
  strengthsLead: (other) =>
    other === null ? 'There is no comparison to go by here.' : `This is clearly better than in ${other}. Begin the talk here.`,
  concerns: 'To look at',
  concernsLead: (other) => (other === null ? 'There is no comparison to go by here.' : `This is clearly worse than in ${other}.`),
  wholePicture: (other) => (other === null ? 'The whole picture' : `The whole picture, compared with ${other}`),
  outcomes: 'Behaviours and well-being',
  outcomesLead: 'The factors above can prevent these. The associations hold for groups and say nothing of a single pupil.',
  changes: 'What has changed?',
  changesLead: 'Compared with the previous wave, and only what is clear.',
  better: 'Has become better',
  worse: 'Has become worse',
  noEarlierWave: 'There is no earlier wave to compare with.',
  notSaid: 'What the numbers do not say',
  howToRead: 'How to read the charts',
  aboutNumbers: 'About the numbers',
  notSaidList: {
    why: 'They show how things are, not why. The causes are for you to talk about together.',
    groups: 'They speak of groups. No number says anything of a single pupil or family.',
    answered: (coverage) =>
      coverage === null
        ? 'They speak of those who answered. Things may be different for the others.'
        : `They speak of those who answered, ${coverage} of the pupils. Things may be different for the others.`,
    noDifference: '“No clear difference” does not mean that all is the same. It means that the answers are too few to say that it differs.',
    limit: (lowest, highest) =>
      `To be above the risk limit is no diagnosis. The limit is set so that ${between(lowest, highest, 'to')} of the reference population are above it.`,
    schools: 'They do not measure how good the school is. Pupils bring different things from home and from where they live.',
  },
  library: {
    title: 'What a notebook’s cells can use',
    summary: 'For analysts: all that a cell can use, with examples that run.',
  },
  areaProfile: {
    title: 'Area profile',
    summary: 'The strengths and risks of an area on one page, compared with areas like it. Ready to be shown to a board.',
    lead: 'The profile is made from the pupils’ own answers. It shows what protects young people in the area and what needs to be looked at.',
    elsewhere: 'One factor in all areas',
    elsewhereLead:
      'Choose a factor. An area is coloured only when it clearly differs from the other areas. The order in the chart is no ranking.',
    noMap: 'There is no map of the areas of this survey.',
    next: 'How to go on',
    nextSteps: [
      'Talk about the strengths first: what makes it work, and how do you hold on to it?',
      'Choose two to five factors to work on. Weigh in what you know of the area yourselves.',
      'Write what you want to see changed, and by which wave.',
    ],
  },
  schoolReport: {
    title: 'School report',
    summary: 'The strengths and risks of a school, for its head, staff and pupil health team. Shows nothing of a single class or pupil.',
    lead: 'The report is made from the pupils’ own answers about school, home, friends and the area where they live.',
    next: 'How to go on',
    nextSteps: [
      'Read it together: school leaders, the pupil health team and pupils see different things in the same numbers.',
      'Ask the pupils what they recognise and what is missing.',
      'Choose one thing that the school can change by itself and one that needs the help of others.',
    ],
  },
  beforeWorkshop: {
    title: 'Before the workshop',
    summary: 'For those who will choose what the area works on: strengths, possible factors, and what can be followed up.',
    lead: 'Read this before the meeting. It takes about ten minutes.',
    meeting: 'How the meeting goes',
    meetingSteps: [
      'Everybody votes alone for the factors that they find most important. Nobody sees the votes of others.',
      'You see the numbers and talk: what do you recognise, what surprises you?',
      'Everybody votes once more. You choose two to five factors.',
      'You write why, and what anybody sees differently.',
    ],
    candidates: 'Factors to talk about',
    candidatesLead: 'These are clearly worse than in the other areas. Other factors may be worth working on too.',
    noCandidates: 'No factor points itself out. Then what you know of the area weighs most.',
    against: 'The area against the reference population',
    againstLead:
      'The reference population has the same level year after year. So it also shows what is high in the whole municipality, which the comparison with the other areas does not.',
    order: 'Which factors stand out most?',
    orderLead:
      'Possible place among the area’s own factors, counted from the one that lies highest above the reference population. Where places overlap the factors cannot be told apart. Do not let the order decide.',
    detectable: 'What can be seen next time?',
    detectableLead: 'A change must be as large as this for the next wave to show it. A smaller goal cannot be followed up.',
    questions: 'Questions to bring',
    questionList: [
      'Which strength would you miss most if it were gone?',
      'Which factor do you recognise from your own days, and which surprises you?',
      'What is done already, by whom, and does it reach those who need it?',
      'What can you change together that none of you can alone?',
      'Whose voice is missing in the room?',
    ],
  },
  coverageAndQuality: {
    title: 'Coverage and quality',
    summary: 'Whom the answers speak of, who is missing, how much is not shown, and how well the questions hold together.',
    lead: 'Read this before you draw conclusions from the other pages.',
    whole: 'Who has answered?',
    noRegister: 'It is not known how many pupils there are. So nobody can say how large a part answered.',
    bySchool: 'School by school',
    byArea: 'Area by area',
    stayedOut: (schools) =>
      `These schools did not take part: ${schools}. They count as missing. No other pupils’ answers stand in for theirs.`,
    allTookPart: 'All schools took part.',
    missing: 'Could those who are missing change the picture?',
    missingLead: 'For each clear difference: how different those who did not answer would have to be for the difference not to hold.',
    missingNone: 'There is no clear difference of the whole municipality to try.',
    hidden: 'How much is not shown?',
    hiddenLead: (shown, made, share) =>
      `${shown} of ${made} numbers are shown (${share}). The others are not, so that nobody can be recognised or because the number is too uncertain. The smaller the group, the more is missing.`,
    reliability: 'Do the questions hold together?',
    reliabilityLead:
      'Alpha says how well the questions of a scale measure the same thing. Above 0.7 is good. Below 0.6 the factor should be read with care.',
  },
  aboutMethod: {
    title: 'About the method',
    summary:
      'How the numbers come about: questions, risk limit, uncertainty, comparisons and protection. Of the very wave that you choose.',
    lead: 'How the numbers on the other pages have come about. All of it speaks of the wave that you choose.',
    asked: 'What the pupils were asked',
    askedText: (factors, outcomes) =>
      `The survey measures ${factors} risk and protective factors and ${outcomes} behaviours or measures of well-being. A factor is several questions about the same thing. It counts only for those who have answered enough of them.`,
    limit: 'The risk limit',
    limitText: (lowest, highest) =>
      `A pupil counts as above the risk limit when the answers on a factor lie on the wrong side of it. The limit is set once and for all from a reference population, so that ${between(lowest, highest, 'to')} of it are above. So a share says nothing by itself. It is always read against a comparison.`,
    derived: (factors) =>
      factors === 1
        ? 'For one factor the limit is set by the answers of this very wave. It cannot be compared with other municipalities.'
        : `For ${factors} factors the limit is set by the answers of this very wave. They cannot be compared with other municipalities.`,
    uncertain: 'Uncertainty',
    uncertainText: (marked, hidden) =>
      `Every number has an uncertainty interval. It is wide when few have answered or when classes differ much. Where it is wider than ${marked} points to either side it is marked as uncertain. Where it is wider than ${hidden} the number is not shown.`,
    compared: 'Comparisons',
    comparedText:
      'The words clearly higher, clearly lower and no clear difference are made when the wave is closed, where the answers are. When many factors are tried at once more is needed for the word clearly, so that chance seldom gets it. An area is compared with the other areas as if they had the same mix of grades and sexes.',
    protection: 'Protection',
    protectionText: (minPupils, minClasses, nearly) =>
      `A group is shown only when it has at least ${minPupils} pupils from at least ${minClasses} classes, and only when nobody can work out a smaller group by subtraction. When at most ${nearly} pupils stand on one side, only a bound is told that the share is under or over.`,
    allocated: 'A few pupils answered neither girl nor boy. They are allocated at random once, so that they cannot be pointed out.',
    weighed: 'Weights',
    weighedText: (weighted) =>
      weighted
        ? 'Answers are weighted so that every school and grade weighs as much as it has pupils. A school that stayed out is not weighted over.'
        : 'Answers are not weighted.',
    table: 'All factors',
    tableLead: 'The whole municipality, all grades. Choose a heading to sort by it.',
    notDone: 'What we do not do',
    notDoneList: [
      'We do not rank areas or schools by numbers that cannot be told apart.',
      'We do not say that a factor causes a behaviour. The answers show associations at one point in time.',
      'We do not compare with an earlier wave when the question or the borders have changed.',
      'We do not make new numbers on request. All numbers are made at once and checked together.',
    ],
  },
  toThoseWhoAnswered: {
    title: 'To you who answered',
    summary: 'To the pupils: what you told us, how your answers are protected and what happens now.',
    lead: 'Each row is several questions about the same thing. The number is how many of you have it harder there, or have done what the row says.',
    thanks: 'Thank you!',
    told: 'This is what you told us',
    good: 'This is good',
    goodLead: 'This has become better since last time.',
    hard: 'This is harder',
    hardLead: 'This has become worse since last time.',
    safe: 'What you answered cannot be seen here',
    safeText: (minPupils) =>
      `There are no names here. Only groups of at least ${minPupils} pupils are shown, and only when nobody in them can be recognised.`,
    next: 'What happens now?',
    nextText: 'Adults in your area read this and choose what to work on. Ask an adult at school how it is going.',
    help: 'If you feel bad',
    helpText:
      'Talk to somebody you trust, such as the school nurse or counsellor. In Sweden you can call Bris at 116 111. If it is urgent, call 112.',
  },
};
