/** Who may open which page. A page is a shell without data; what it shows has rules of its own, and says so again. */
import { type PageName, pageAddresses } from '../notebooks/wording/page-addresses.ts';
import type { Rule } from './access/access.rules.ts';
import { members } from './access/members.ts';
import { ownSchool } from './access/own-school.ts';
import { leads, leadsArea, worksWithPlans } from './workshops/leads-area.ts';
import { overlookers } from './access/overlookers.ts';

const ofPages: Readonly<Record<PageName, Rule>> = {
  list: 'everyone',
  about: 'everyone',
  signIn: 'everyone',
  account: 'everyone',
  reset: 'everyone',
  invitation: 'everyone',
  municipality: 'published',
  notebooks: 'published',
  notebook: 'published',
  importNotebook: { roles: ['analyst', 'ctcCoordinator'] },
  meeting: 'published',
  print: 'published',
  revisions: { roles: ['analyst', 'ctcCoordinator'] },
  editNotebook: { roles: ['analyst', 'ctcCoordinator'] },
  newNotebook: { roles: ['analyst', 'ctcCoordinator'] },
  enclave: { roles: ['analyst'], enclave: true },
  enclaveNotebook: { roles: ['analyst'], enclave: true },
  people: { roles: ['admin'] },
  areas: members,
  areaSet: members,
  indicators: members,
  schools: members,
  school: ownSchool,
  schoolSurvey: { roles: ['admin', 'schoolContact'], about: 'school' },
  waves: { roles: ['admin', 'ctcCoordinator'], about: 'municipality' },
  wave: { roles: ['admin', 'ctcCoordinator'], about: 'municipality' },
  plans: members,
  plan: members,
  council: members,
  doingList: 'published',
  doing: 'published',
  workshops: worksWithPlans,
  newWorkshop: leads,
  workshop: leadsArea,
  newDecision: leads,
  decision: worksWithPlans,
  publishing: { roles: ['ctcCoordinator'], about: 'municipality' },
  overview: overlookers,
  areaOverview: overlookers,
  milestones: members,
  areaMilestones: members,
  handOver: members,
  measureLibrary: members,
  audit: { roles: ['admin', 'dataProtection'] },
  settings: { roles: ['admin', 'dataProtection'] },
  design: 'everyone',
};

/** By path, with the addresses that lead to a page, the mark and the cells' frame. */
export const pageRules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries((Object.entries(pageAddresses) as [PageName, string][]).map(([page, path]) => [path, ofPages[page]])),
  '/m': 'everyone',
  '/about': 'everyone',
  '/favicon.ico': 'everyone',
  '/sandbox': 'everyone',
};

/** Pages of pupils and guardians, who never sign in. */
export const pupilPageRules: Readonly<Record<string, Rule>> = {
  '/m/:slug/c/:class': 'everyone',
  '/m/:slug/waves/:instrument/:wave/questions': 'everyone',
  '/m/:slug/answered': 'everyone',
  '/m/:slug/answered/:instrument/:wave/:kind/:place': 'everyone',
  '/pupil-worker.js': 'everyone',
};

/** Pages of a workshop's room, whose phones never sign in. */
export const roomPageRules: Readonly<Record<string, Rule>> = {
  '/m/:slug/w': 'everyone',
  '/m/:slug/w/:code': 'everyone',
  '/m/:slug/w/:code/screen': 'everyone',
};
