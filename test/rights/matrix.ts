/**
 * Who may use which route, written by hand beside the code: the test tries every cell, and fails for a route that stands only on one side.
 * "own area" and "own school" mean that a role which is bound to another one is refused, "whole municipality" that any bound one is;
 * "enclave" that the right to it is needed.
 */
export const members = 'admin ctcCoordinator analyst schoolContact alliance leadership dataProtection archivist';

export const matrix: Readonly<Record<string, string>> = {
  // Pages hold no data of their own.
  'GET /': 'everyone',
  'GET /about': 'everyone',
  'GET /about/:about': 'everyone',
  'GET /account': 'everyone',
  'GET /account/invitation': 'everyone',
  'GET /account/reset': 'everyone',
  'GET /assets/*': 'everyone',
  'GET /design': 'everyone',
  'GET /favicon.ico': 'everyone',
  'GET /m': 'everyone',
  'GET /m/:slug': 'published',
  'GET /m/:slug/audit': 'admin dataProtection',
  'GET /m/:slug/c/:class': 'everyone',
  'GET /m/:slug/people': 'admin',
  'GET /m/:slug/enclave': 'analyst, enclave',
  'GET /m/:slug/enclave/:id': 'analyst, enclave',
  'GET /m/:slug/areas': members,
  'GET /m/:slug/areas/:areaSet': members,
  'GET /m/:slug/schools': members,
  'GET /m/:slug/schools/:school': 'admin ctcCoordinator analyst schoolContact, own school',
  'GET /m/:slug/schools/:school/survey': 'admin schoolContact, own school',
  'GET /m/:slug/waves': 'admin ctcCoordinator, whole municipality',
  'GET /m/:slug/waves/:instrument/:wave': 'admin ctcCoordinator, whole municipality',
  'GET /m/:slug/n': 'published',
  'GET /m/:slug/n/:notebook': 'published',
  'GET /m/:slug/n/:notebook/revisions': 'analyst ctcCoordinator',
  'GET /m/:slug/publishing': 'ctcCoordinator, whole municipality',
  'GET /m/:slug/settings': 'admin dataProtection',
  'GET /m/:slug/waves/:instrument/:wave/questions': 'everyone',
  'GET /pupil-worker.js': 'everyone',
  'GET /sandbox': 'everyone',
  'GET /sign-in': 'everyone',

  // The service itself.
  'GET /api/openapi.json': 'everyone',
  'GET /api/papers/:paper': 'everyone',
  'GET /healthz': 'everyone',

  // What is published.
  'GET /api/municipalities': 'published',
  'GET /api/m/:slug/notebooks': 'published',
  'GET /api/m/:slug/notebooks/:notebook': 'published',
  'POST /api/m/:slug/notebooks': 'analyst ctcCoordinator',
  'GET /api/m/:slug/notebooks/:notebook/revisions': 'analyst ctcCoordinator',
  'POST /api/m/:slug/notebooks/:notebook/revisions': 'analyst ctcCoordinator',
  'GET /api/m/:slug/notebooks/:notebook/revisions/:revision': 'analyst ctcCoordinator',
  'POST /api/m/:slug/notebooks/:notebook/revisions/:revision/restore': 'analyst ctcCoordinator',
  'GET /api/m/:slug/notebooks/:notebook/revisions/:revision/tables': 'analyst ctcCoordinator',
  'GET /api/m/:slug/notebooks/:notebook/published/:file/:instrument/:wave': 'published',
  'PUT /api/m/:slug/notebooks/:notebook/audience': 'ctcCoordinator, whole municipality',
  'GET /api/m/:slug/released/:instrument/:wave': 'published',
  'GET /api/m/:slug/released/:instrument/:wave/areas': 'published',
  'GET /api/m/:slug/surveys': 'published',

  // Waves, from draft to closed.
  'GET /api/m/:slug/definitions': 'admin ctcCoordinator, whole municipality',
  'GET /api/m/:slug/fieldings': 'admin ctcCoordinator, whole municipality',
  'POST /api/m/:slug/fieldings': 'admin',
  'GET /api/m/:slug/fieldings/:instrument/:wave': 'admin ctcCoordinator, whole municipality',
  'PUT /api/m/:slug/fieldings/:instrument/:wave': 'admin',
  'DELETE /api/m/:slug/fieldings/:instrument/:wave': 'admin',
  'POST /api/m/:slug/fieldings/:instrument/:wave/open': 'admin',
  'POST /api/m/:slug/fieldings/:instrument/:wave/close': 'admin',
  'PUT /api/m/:slug/fieldings/:instrument/:wave/window': 'admin',
  'GET /api/m/:slug/fieldings/:instrument/:wave/participation': 'admin ctcCoordinator, whole municipality',

  // What pupils' pages ask for; what lets them answer is the code, and the token that it gives.
  'GET /api/m/:slug/fieldings/:instrument/:wave/keys': 'everyone',
  'GET /api/m/:slug/fieldings/:instrument/:wave/questionnaire/:language': 'everyone',
  'GET /api/m/:slug/pupil/:class': 'everyone',
  'POST /api/m/:slug/pupil/:class/response': 'everyone',
  'POST /api/m/:slug/pupil/:class/token': 'everyone',

  // Signing in, and one's own account.
  'GET /api/accounts/callback/single-sign-on': 'everyone',
  'POST /api/invitations/accept': 'everyone',
  'POST /api/invitations/look': 'everyone',
  'GET /api/me': 'everyone',
  'POST /api/me/password': 'signed in',
  'POST /api/me/recovery-codes': 'signed in',
  'POST /api/me/second-factor': 'signed in',
  'POST /api/me/second-factor/confirm': 'signed in',
  'POST /api/me/second-factor/off': 'signed in',
  'DELETE /api/me/sessions': 'signed in',
  'GET /api/me/sessions': 'signed in',
  'DELETE /api/me/sessions/:session': 'signed in',
  'POST /api/password-reset': 'everyone',
  'POST /api/password-reset/confirm': 'everyone',
  'GET /api/sign-in': 'everyone',
  'POST /api/sign-in': 'everyone',
  'POST /api/sign-in/second-factor': 'everyone',
  'POST /api/sign-out': 'everyone',
  'POST /api/single-sign-on': 'everyone',

  // People.
  'POST /api/m/:slug/invitations': 'admin',
  'DELETE /api/m/:slug/invitations/:invitation': 'admin',
  'GET /api/m/:slug/people': 'admin',
  'DELETE /api/m/:slug/people/:person': 'admin',
  'DELETE /api/m/:slug/people/:person/enclave': 'admin',
  'PUT /api/m/:slug/people/:person/enclave': 'admin',
  'PUT /api/m/:slug/people/:person/grants': 'admin',

  // Areas, schools and classes.
  'GET /api/m/:slug/area-sets': members,
  'POST /api/m/:slug/area-sets': 'admin',
  'GET /api/m/:slug/area-sets/:areaSet': members,
  'PUT /api/m/:slug/area-sets/:areaSet/valid-to': 'admin',
  'POST /api/m/:slug/area-sets/check': 'admin',
  'POST /api/m/:slug/classes': 'admin',
  'POST /api/m/:slug/classes/check': 'admin',
  'GET /api/m/:slug/schools': members,
  'POST /api/m/:slug/schools': 'admin',
  'DELETE /api/m/:slug/schools/:school': 'admin',
  'GET /api/m/:slug/schools/:school': 'admin ctcCoordinator analyst schoolContact, own school',
  'POST /api/m/:slug/schools/:school': 'admin',
  'PUT /api/m/:slug/schools/:school': 'admin',
  'DELETE /api/m/:slug/schools/:school/classes/:year/:class': 'admin schoolContact, own school',
  'POST /api/m/:slug/schools/:school/classes/:year/:class': 'admin schoolContact, own school',
  'PUT /api/m/:slug/schools/:school/classes/:year/:class': 'admin schoolContact, own school',
  'POST /api/m/:slug/schools/check': 'admin',

  // A school's classes in the waves that are asked.
  'GET /api/m/:slug/schools/:school/fieldings': 'admin schoolContact, own school',
  'PUT /api/m/:slug/schools/:school/fieldings/:class': 'admin schoolContact, own school',
  'POST /api/m/:slug/schools/:school/fieldings/:class/codes': 'admin schoolContact, own school',
  'POST /api/m/:slug/schools/:school/fieldings/:class/sitting': 'admin schoolContact, own school',

  // Workshops and decisions of an area's alliance, or of the whole municipality.
  'GET /api/m/:slug/workshops': 'admin ctcCoordinator analyst alliance leadership',
  'GET /api/m/:slug/areas/:area/proposals/:instrument/:wave': 'admin ctcCoordinator, own area',
  'POST /api/m/:slug/areas/:area/workshops': 'admin ctcCoordinator, own area',
  'GET /api/m/:slug/areas/:area/workshops/:workshop': 'admin ctcCoordinator, own area',
  'PUT /api/m/:slug/areas/:area/workshops/:workshop': 'admin ctcCoordinator, own area',
  'POST /api/m/:slug/areas/:area/workshops/:workshop/stage': 'admin ctcCoordinator, own area',
  'POST /api/m/:slug/areas/:area/workshops/:workshop/paper-ballots': 'admin ctcCoordinator, own area',
  'GET /api/m/:slug/decisions': 'admin ctcCoordinator analyst alliance leadership',
  'GET /api/m/:slug/decisions/:decision': 'admin ctcCoordinator analyst alliance leadership',
  'POST /api/m/:slug/areas/:area/decisions': 'admin ctcCoordinator, own area',
  'PUT /api/m/:slug/areas/:area/decisions/:decision': 'admin ctcCoordinator, own area',

  // What the phones and the projector in a workshop ask for; what lets them vote is the token that the code gives.
  'GET /api/m/:slug/w/:code': 'everyone',
  'GET /api/m/:slug/w/:code/events': 'everyone',
  'POST /api/m/:slug/w/:code/admissions': 'everyone',
  'POST /api/m/:slug/w/:code/ballots': 'everyone',

  // Audit.
  'GET /api/m/:slug/disclosure-settings': 'admin dataProtection',
  'POST /api/m/:slug/disclosure-settings': 'admin',
  'GET /api/m/:slug/audit': 'admin dataProtection',
  'GET /api/m/:slug/audit/before/:at/:entry': 'admin dataProtection',
  'POST /api/m/:slug/audit/export': 'admin dataProtection',

  // The enclave.
  'GET /api/m/:slug/enclave': 'analyst, enclave',
  'POST /api/m/:slug/enclave/notebooks': 'analyst, enclave',
  'DELETE /api/m/:slug/enclave/notebooks/:notebook': 'analyst, enclave',
  'GET /api/m/:slug/enclave/notebooks/:notebook': 'analyst, enclave',
  'PUT /api/m/:slug/enclave/notebooks/:notebook': 'analyst, enclave',
  'POST /api/m/:slug/enclave/outputs': 'analyst, enclave',
  'GET /api/m/:slug/enclave/outputs/:output': 'analyst, enclave',
  'POST /api/m/:slug/enclave/outputs/:output/review': 'analyst, enclave',
  'GET /api/m/:slug/enclave/responses/:instrument/:wave': 'analyst, enclave',
};
