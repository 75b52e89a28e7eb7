/** CTC's five phases with their milestones, in our own words. Each level holds what the ones before it do. */
import type { Milestone, Phase } from './milestone.ts';

type Words = readonly [sv: string, en: string];
const text = ([sv, en]: Words) => ({ sv, en });
const milestone = (id: string, name: Words, ...[one, two, three, four]: readonly [Words, Words, Words, Words]): Milestone => ({
  id,
  name: text(name),
  criteria: [text(one), text(two), text(three), text(four)],
});

export const phases: readonly Phase[] = [
  {
    phase: 1,
    name: text(['Komma igång', 'Getting started']),
    about: text([
      'Är området och kommunen redo, och vill de som bestämmer?',
      'Are the area and the municipality ready, and do those who decide want to?',
    ]),
    milestones: [
      milestone(
        'readiness',
        ['Beredskapen är bedömd', 'Readiness is judged'],
        ['Någon har samlat vad som redan görs och vad som kan hindra.', 'Somebody has gathered what is done already and what may hinder.'],
        [
          'Skola, socialtjänst, polis och fritid har sagt sin bild.',
          'School, social services, police and leisure have told how they see it.',
        ],
        ['Hindren är skrivna, med vem som gör vad åt vart och ett.', 'The hindrances are written, with who does what about each.'],
        [
          'Bedömningen är omgjord efter ett år och hindren är hanterade.',
          'It was judged again after a year, and the hindrances are dealt with.',
        ],
      ),
      milestone(
        'mandate',
        ['Det finns ett politiskt uppdrag', 'There is a political mandate'],
        ['Frågan är väckt hos politiken.', 'The matter has been raised with politicians.'],
        ['Ett beslut är fattat, med nämnd, paragraf och datum.', 'A decision is made, with board, paragraph and date.'],
        ['Beslutet säger vem som leder, med vilka pengar och hur länge.', 'It says who leads, with what money and for how long.'],
        ['Uppdraget är förnyat över ett val eller en ny mandatperiod.', 'The mandate was renewed across an election or a new term.'],
      ),
      milestone(
        'coordinator',
        ['Någon samordnar på arbetstid', 'Somebody coordinates in working hours'],
        ['En person är utsedd.', 'A person is named.'],
        ['Personen har avsatt tid, minst en femtedel av en tjänst.', 'The person has time set aside, a fifth of a post at least.'],
        ['Personen är utbildad i CTC och har en ersättare.', 'The person is trained in CTC and has a stand-in.'],
        ['Uppgiften har klarat ett personbyte utan uppehåll.', 'The task has gone through a change of person without a break.'],
      ),
      milestone(
        'area-chosen',
        ['Området är avgränsat', 'The area is drawn'],
        ['Ett område är föreslaget.', 'An area is proposed.'],
        [
          'Gränsen är ritad och bygger på var barn bor och går i skola.',
          'The border is drawn, and follows where children live and go to school.',
        ],
        [
          'Området finns i områdesindelningen och är stort nog för enkäten.',
          'The area stands in the area set and is large enough for the survey.',
        ],
        ['Samma gräns har använts i två mätomgångar.', 'The same border has been used in two waves.'],
      ),
    ],
  },
  {
    phase: 2,
    name: text(['Organisera', 'Getting organised']),
    about: text([
      'De som ska göra jobbet tillsammans finns, vet varför och vet vem som gör vad.',
      'Those who will do the work together are there, and know why and who does what.',
    ]),
    milestones: [
      milestone(
        'alliance-formed',
        ['Kunskapsalliansen finns', 'The knowledge alliance is there'],
        ['De som borde vara med är uppräknade och tillfrågade.', 'Those who should be in it are listed and asked.'],
        [
          'Skola, socialtjänst, polis, fritid och minst en förening är med.',
          'School, social services, police, leisure and an association at least are in it.',
        ],
        [
          'Boende och unga är med och möts på tider som passar dem.',
          'Residents and young people are in it, and meet at hours that suit them.',
        ],
        ['Alliansen har mötts minst fyra gånger om året i två år.', 'The alliance has met four times a year at least for two years.'],
      ),
      milestone(
        'steering-group',
        ['Styrgruppen har mandat', 'The steering group can decide'],
        ['Chefer är tillfrågade.', 'Managers have been asked.'],
        ['Styrgruppen har mötts och har en ordförande.', 'The group has met and has a chair.'],
        [
          'Den kan besluta om tid och pengar, och dess beslut är skrivna.',
          'It can decide on time and money, and its decisions are written.',
        ],
        [
          'Den har flyttat tid eller pengar efter vad alliansen kommit fram till.',
          'It has moved time or money after what the alliance came to.',
        ],
      ),
      milestone(
        'roles-written',
        ['Roller och mötesordning är skrivna', 'Roles and meetings are written'],
        ['Ett utkast finns.', 'There is a draft.'],
        ['Alliansen har godkänt vem som gör vad och hur man beslutar.', 'The alliance has agreed on who does what and how it decides.'],
        ['Nya medlemmar får en introduktion efter texten.', 'New members are introduced by the text.'],
        ['Texten är omprövad det senaste året.', 'The text was looked at again in the last year.'],
      ),
      milestone(
        'trained',
        ['Medlemmarna kan grunderna', 'Members know the basics'],
        ['Samordnaren har fått utbildning.', 'The coordinator has been trained.'],
        ['Hälften av medlemmarna har fått utbildning i risk och skydd.', 'Half of the members have been trained in risk and protection.'],
        ['Alla har fått den, och den ges till nya.', 'All have, and new ones get it.'],
        [
          'Alliansen kan själv läsa sin områdesprofil och förklara ett osäkerhetsintervall.',
          'The alliance can read its own profile, and explain an interval.',
        ],
      ),
      milestone(
        'vision',
        ['Det finns en gemensam vision', 'There is a shared vision'],
        ['Frågan är diskuterad.', 'It has been talked about.'],
        ['En text är skriven.', 'A text is written.'],
        ['Boende och unga har varit med och skrivit den.', 'Residents and young people helped to write it.'],
        ['Den används när alliansen väljer och väljer bort.', 'It is used when the alliance chooses, and chooses not to.'],
      ),
    ],
  },
  {
    phase: 3,
    name: text(['Kartlägga', 'Making a profile']),
    about: text(['Vad säger enkäten, och vad finns redan i området?', 'What does the survey say, and what is there in the area already?']),
    milestones: [
      milestone(
        'survey-done',
        ['Enkäten är genomförd', 'The survey is done'],
        ['Skolor och tid är bokade.', 'Schools and time are booked.'],
        ['Minst hälften av områdets elever har svarat.', 'Half of the area’s pupils at least have answered.'],
        ['Minst 60 procent har svarat, och bortfallet är beskrivet.', 'At least 60 per cent have, and those who did not are described.'],
        [
          'Två mätomgångar med samma frågor och minst 60 procent vardera.',
          'Two waves with the same questions and at least 60 per cent each.',
        ],
      ),
      milestone(
        'other-data',
        ['Andra källor är med', 'Other sources are used'],
        ['Det är känt vilka källor som finns.', 'It is known which sources there are.'],
        ['Minst två källor utöver enkäten är samlade per område.', 'Two sources beside the survey at least are gathered by area.'],
        ['De ligger bredvid enkäten i en gemensam lägesbild.', 'They stand beside the survey in one picture.'],
        ['Lägesbilden uppdateras varje år.', 'The picture is renewed every year.'],
      ),
      milestone(
        'profile-read',
        ['Alliansen har läst områdesprofilen', 'The alliance has read the profile'],
        ['Profilen är publicerad.', 'The profile is published.'],
        ['Den är gången igenom på ett möte.', 'It was gone through at a meeting.'],
        ['Unga och boende har fått säga vad de känner igen.', 'Young people and residents have said what they recognise.'],
        ['Det är skrivet vad profilen inte kan svara på.', 'What the profile cannot answer is written.'],
      ),
      milestone(
        'priorities-chosen',
        ['Två till fem faktorer är valda', 'Two to five factors are chosen'],
        ['Kandidater är föreslagna.', 'Candidates are proposed.'],
        ['Ett prioriteringsmöte har hållits.', 'A workshop has been held.'],
        [
          'Valet är skrivet som ett ställningstagande med skäl och avvikande synpunkter.',
          'The choice is written as a decision, with reasons and dissent.',
        ],
        ['Valet är omprövat mot en ny mätomgång.', 'The choice was looked at again after a new wave.'],
      ),
      milestone(
        'resources-mapped',
        ['Resurser och luckor är kartlagda', 'Resources and gaps are mapped'],
        ['Det är känt vilka som bör tillfrågas.', 'It is known who should be asked.'],
        ['Vad som finns i dag är listat per faktor.', 'What there is today is listed by factor.'],
        ['Räckvidd, ålder och kvalitet står med, och luckorna syns.', 'Reach, age and quality are told, and the gaps show.'],
        [
          'Kartläggningen har lett till att något lagts ner, flyttats eller startats.',
          'Because of it, something was ended, moved or begun.',
        ],
      ),
    ],
  },
  {
    phase: 4,
    name: text(['Planera', 'Making a plan']),
    about: text(['Vad ska förändras, hur mycket, av vad och till när?', 'What shall change, how much, by what and until when?']),
    milestones: [
      milestone(
        'goals-written',
        ['Varje vald faktor har ett mål', 'Every chosen factor has a goal'],
        ['Mål är diskuterade.', 'Goals have been talked about.'],
        [
          'Minst hälften av de valda faktorerna har ett mål med utgångsläge.',
          'Half of the chosen factors at least have a goal with a baseline.',
        ],
        ['Alla har det, med målvärde och mätomgång.', 'All have, with a target and a wave.'],
        [
          'Inget mål är mindre än den minsta förändring som kan upptäckas, eller så står det varför.',
          'No goal is smaller than what can be detected, or it says why.',
        ],
      ),
      milestone(
        'measures-chosen',
        ['Varje mål har insatser', 'Every goal has measures'],
        ['Insatser är föreslagna.', 'Measures are proposed.'],
        ['Varje mål har minst en insats.', 'Every goal has a measure at least.'],
        [
          'Varje insats riktar sig mot målets faktor och har ett angivet kunskapsläge.',
          'Every measure aims at the goal’s factor, and its evidence is told.',
        ],
        [
          'Minst hälften är väl belagda eller lovande, resten är motiverade.',
          'Half at least are well supported or promising, and reasons are given for the rest.',
        ],
      ),
      milestone(
        'responsible-and-dose',
        ['Ansvar, omfattning och tid är bestämda', 'Responsibility, dose and time are set'],
        ['Ansvariga är tillfrågade.', 'Those responsible have been asked.'],
        ['Varje insats har en ansvarig och ett startdatum.', 'Every measure has somebody responsible and a first day.'],
        ['Omfattning, målgrupp och slutdatum står för alla.', 'Dose, target group and last day stand for all.'],
        ['Styrgruppen följer dem vid varje möte.', 'The steering group follows them at every meeting.'],
      ),
      milestone(
        'funded',
        ['Planen har pengar', 'The plan has money'],
        ['Kostnader är uppskattade.', 'Costs are estimated.'],
        ['Det första årets kostnader är täckta.', 'The first year’s costs are covered.'],
        ['Pengarna finns i ordinarie budget för minst två år.', 'The money stands in the regular budget for two years at least.'],
        ['Budgeten har flyttats mellan insatser efter uppföljning.', 'Money was moved between measures after follow-up.'],
      ),
      milestone(
        'plan-decided',
        ['Planen är beslutad och känd', 'The plan is decided and known'],
        ['Ett utkast finns.', 'There is a draft.'],
        ['Alliansen och styrgruppen har ställt sig bakom den.', 'The alliance and the steering group stand behind it.'],
        ['En publik sida säger vad området gör och varför.', 'A public page says what the area does and why.'],
        ['Planen har reviderats efter en mätomgång.', 'The plan was revised after a wave.'],
      ),
    ],
  },
  {
    phase: 5,
    name: text(['Genomföra och utvärdera', 'Doing and judging']),
    about: text(['Blir det gjort, når det fram, och rör sig faktorerna?', 'Is it done, does it reach people, and do the factors move?']),
    milestones: [
      milestone(
        'measures-running',
        ['Insatserna är igång', 'The measures run'],
        ['Minst en insats har startat.', 'One measure at least has begun.'],
        ['Hälften av planens insatser pågår.', 'Half of the plan’s measures run.'],
        [
          'Alla som skulle ha startat pågår, eller så står det vad som hindrar.',
          'All that should have begun run, or it says what hinders them.',
        ],
        ['Insatserna har pågått med full omfattning i två år.', 'They have run with their full dose for two years.'],
      ),
      milestone(
        'delivery-followed',
        ['Det är känt vad som levererats', 'What was delivered is known'],
        ['Uppföljningar är planerade.', 'Follow-ups are planned.'],
        ['Minst hälften av insatserna har en gjord uppföljning.', 'Half of the measures at least have a follow-up done.'],
        ['Omfattning och antal nådda är skrivna för alla.', 'Dose and reach are written for all.'],
        ['Något har ändrats efter vad en uppföljning visade.', 'Something was changed after what a follow-up showed.'],
      ),
      milestone(
        'goals-judged',
        ['Målen är bedömda', 'The goals are judged'],
        ['Det är bestämt vilken mätomgång som bedömer dem.', 'It is set which wave judges them.'],
        ['En ny mätomgång har bedömt målen.', 'A new wave has judged the goals.'],
        [
          'Alliansen har gått igenom bedömningarna, också de osäkra.',
          'The alliance has gone through the verdicts, the uncertain ones too.',
        ],
        ['Planen är ändrad efter dem.', 'The plan was changed after them.'],
      ),
      milestone(
        'told-back',
        ['De som svarat har fått veta', 'Those who answered have been told'],
        ['Det är bestämt hur det ska göras.', 'It is set how it will be done.'],
        ['Skolorna har fått sina resultat.', 'The schools have got their results.'],
        ['Elever och boende har fått resultat och vad som görs.', 'Pupils and residents have got results, and what is done.'],
        ['Det görs efter varje mätomgång.', 'It is done after every wave.'],
      ),
      milestone(
        'lasting',
        ['Arbetet står på egna ben', 'The work stands by itself'],
        ['Det är diskuterat vad som händer om en nyckelperson slutar.', 'It was talked about what happens if a key person leaves.'],
        ['En överlämning är skriven.', 'A hand-over is written.'],
        [
          'Arbetet finns i verksamhetsplaner och budget hos minst tre parter.',
          'It stands in the plans and budgets of three parties at least.',
        ],
        ['Ett helt varv, från enkät till ny enkät, är gjort två gånger.', 'A whole turn, from survey to new survey, was made twice.'],
      ),
    ],
  },
];

export const milestones: readonly Milestone[] = phases.flatMap((one) => one.milestones);

/** Level 0, of every milestone. */
export const notBegun = text(['Inte påbörjat.', 'Not begun.']);
