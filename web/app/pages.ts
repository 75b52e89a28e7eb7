/**
 * Which component shows each page of notebooks/wording/page-addresses.ts; its props are the names in the page's address. A page that
 * is imported inside its line is fetched only by who opens it. Name its file after the page (people → people-page.tsx): the
 * server then tells the browser of it at once.
 */
import type { ComponentType } from 'preact';
import { readAddress, type PageName, type PageParams } from '../../notebooks/wording/page-addresses.ts';
import { ListPage, NotebooksPage } from './list-page.tsx';
import { BrokenPage, NowherePage } from './nowhere-page.tsx';

type PageComponent<Page extends PageName> = ComponentType<PageParams<Page>>;

const pages: { readonly [Page in PageName]: () => PageComponent<Page> | Promise<PageComponent<Page>> } = {
  list: () => ListPage,
  notebooks: () => NotebooksPage,
  settings: async () => (await import('../municipality/settings-page.tsx')).SettingsPage,
  publishing: async () => (await import('../municipality/publishing-page.tsx')).PublishingPage,
  municipality: async () => (await import('../municipality/municipality-page.tsx')).MunicipalityPage,
  about: async () => (await import('./about-page.tsx')).AboutPage,
  design: async () => (await import('../design/design-page.tsx')).DesignPage,
  signIn: async () => (await import('../account/sign-in-page.tsx')).SignInPage,
  account: async () => (await import('../account/account-page.tsx')).AccountPage,
  reset: async () => (await import('../account/reset-page.tsx')).ResetPage,
  invitation: async () => (await import('../account/invitation-page.tsx')).InvitationPage,
  notebook: async () => (await import('../notebook/notebook-page.tsx')).NotebookPage,
  importNotebook: async () => (await import('../notebook/import/import-notebook-page.tsx')).ImportNotebookPage,
  meeting: async () => (await import('../notebook/meeting/meeting-page.tsx')).MeetingPage,
  print: async () => (await import('../notebook/print/print-page.tsx')).PrintPage,
  revisions: async () => (await import('../notebook/revisions/revisions-page.tsx')).RevisionsPage,
  editNotebook: async () => (await import('../notebook/edit/edit-notebook-page.tsx')).EditNotebookPage,
  newNotebook: async () => (await import('../notebook/edit/new-notebook-page.tsx')).NewNotebookPage,
  enclave: async () => (await import('../enclave/enclave-page.tsx')).EnclavePage,
  enclaveNotebook: async () => (await import('../enclave/enclave-notebook-page.tsx')).EnclaveNotebookPage,
  people: async () => (await import('../admin/people-page.tsx')).PeoplePage,
  areas: async () => (await import('../places/areas-page.tsx')).AreasPage,
  areaSet: async () => (await import('../places/area-set-page.tsx')).AreaSetPage,
  indicators: async () => (await import('../municipality/indicators-page.tsx')).IndicatorsPage,
  schools: async () => (await import('../places/schools-page.tsx')).SchoolsPage,
  school: async () => (await import('../places/school-page.tsx')).SchoolPage,
  schoolSurvey: async () => (await import('../fielding/school-survey-page.tsx')).SchoolSurveyPage,
  waves: async () => (await import('../fielding/waves-page.tsx')).WavesPage,
  wave: async () => (await import('../fielding/wave-page.tsx')).WavePage,
  plans: async () => (await import('../plan/plans-page.tsx')).PlansPage,
  plan: async () => (await import('../plan/plan-page.tsx')).PlanPage,
  council: async () => (await import('../plan/council-page.tsx')).CouncilPage,
  doingList: async () => (await import('../plan/doing-page.tsx')).DoingListPage,
  doing: async () => (await import('../plan/doing-page.tsx')).DoingPage,
  overview: async () => (await import('../overview/overview-page.tsx')).OverviewPage,
  areaOverview: async () => (await import('../overview/overview-page.tsx')).OverviewPage,
  milestones: async () => (await import('../milestones/milestones-page.tsx')).MilestonesPage,
  areaMilestones: async () => (await import('../milestones/area-milestones-page.tsx')).AreaMilestonesPage,
  handOver: async () => (await import('../milestones/hand-over-page.tsx')).HandOverPage,
  measureLibrary: async () => (await import('../plan/library/measure-library-page.tsx')).MeasureLibraryPage,
  workshops: async () => (await import('../workshop/workshops-page.tsx')).WorkshopsPage,
  newWorkshop: async () => (await import('../workshop/new-workshop-page.tsx')).NewWorkshopPage,
  workshop: async () => (await import('../workshop/workshop-page.tsx')).WorkshopPage,
  newDecision: async () => (await import('../workshop/new-decision-page.tsx')).NewDecisionPage,
  decision: async () => (await import('../workshop/decision-page.tsx')).DecisionPage,
  audit: async () => (await import('../admin/audit-page.tsx')).AuditPage,
};

/** The component for an address, and the props it takes. A file of ours that cannot be fetched ends as a page that says so. */
export async function findPage(pathname: string): Promise<readonly [ComponentType<object>, object]> {
  const { page, ...params } = readAddress(pathname);
  if (page === 'nowhere') return [NowherePage, {}];
  try {
    return [(await pages[page]()) as ComponentType<object>, params];
  } catch {
    return [BrokenPage, {}];
  }
}
