/** Who is in the municipality and what they may; invitations. For admins. */
import { useState } from 'preact/hooks';
import { longestEnclave } from '../../notebooks/wording/longest-enclave.ts';
import type { Grant } from '../../server/access/roles.ts';
import { roleTexts } from '../account/texts.ts';
import { apiOf, getJson, ReplyProblem, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons } from '../shared/components/button.tsx';
import { CheckboxGroup } from '../shared/components/choices.tsx';
import { EmailAddress } from '../shared/components/email-address.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog, Dialog } from '../shared/components/dialog.tsx';
import { TextArea, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { Notice, type Tone } from '../shared/components/notice.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { boundRoles, codesNotKnown, codesOf, fieldOf, grantsFrom, wholeIn, wholeRoles } from './grant-form.ts';
import { groupsOf, nameOfPlace, type OfferedPlaces } from './offered-places.ts';
import { PlaceChoice } from './place-choice.tsx';
import { peopleTexts } from './texts.ts';

interface Member {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  readonly grants: readonly (Grant & { readonly source: 'person' | 'claims' })[];
  readonly enclave: { readonly until: string; readonly reason: string | null; readonly grantedBy: string | null } | null;
  readonly self: boolean;
}
interface Invitation {
  readonly invitation: string;
  readonly email: string | null;
  readonly grants: readonly Grant[];
  readonly sentAt: string;
  readonly expiresAt: string;
}
interface People {
  readonly people: readonly Member[];
  readonly invitations: readonly Invitation[];
  readonly places: OfferedPlaces;
  readonly letters: 'smtp' | 'outbox';
}
/** What is being asked about, and of whom. */
type Asking =
  | { readonly what: 'grants'; readonly member: Member; readonly places: OfferedPlaces }
  | { readonly what: 'remove' | 'enclave' | 'close'; readonly member: Member }
  | { readonly what: 'withdraw'; readonly invitation: Invitation };

const part = encodeURIComponent;

export function PeoplePage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getJson<People>(`${apiOf(slug)}/people`), slug);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [invited, setInvited] = useState(0);
  const [said, setSaid] = useState<{ readonly text: string; readonly tone: Tone; readonly number: number } | null>(null);
  const t = peopleTexts.value;
  const address = (member: Member, rest = '') => `${apiOf(slug)}/people/${part(member.person)}${rest}`;
  const done = (what: string, tone: Tone = 'done') => {
    setSaid({ text: what, tone, number: (said?.number ?? 0) + 1 });
    setAsking(null);
    again();
  };
  const nameOf = ({ name, email }: Member) => name || email;
  const act = (label: string, asked: Asking & { readonly member: Member }) => (
    <Button kind="quiet" aria-label={`${label}: ${nameOf(asked.member)}`} onClick={() => setAsking(asked)}>
      {label}
    </Button>
  );
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {said !== null && (
        <Notice key={said.number} tone={said.tone} live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {({ people, invitations, places, letters }) => (
          <>
            <DataTable
              caption={t.caption}
              captionUnseen
              columns={[
                {
                  key: 'name',
                  head: t.columns.name,
                  cell: ({ name, email, self }) => (
                    <>
                      <bdi>{name}</bdi> {self && `(${t.you})`}
                      <br />
                      <small>
                        <EmailAddress email={email} />
                      </small>
                    </>
                  ),
                  sort: ({ name }) => name,
                },
                { key: 'roles', head: t.columns.roles, cell: ({ grants }) => <Roles grants={grants} places={places} /> },
                { key: 'secondFactor', head: t.columns.secondFactor, cell: ({ secondFactor }) => (secondFactor ? t.yes : t.no) },
                {
                  key: 'enclave',
                  head: t.columns.enclave,
                  cell: ({ enclave }) => (enclave ? t.enclaveUntil(dayOf(enclave.until), enclave.grantedBy, enclave.reason) : t.no),
                },
                {
                  key: 'acts',
                  head: t.columns.acts,
                  acts: true,
                  cell: (member) => (
                    <Buttons>
                      {act(t.change, { what: 'grants', member, places })}
                      {!member.self &&
                        !member.enclave &&
                        member.grants.some(({ role }) => role === 'analyst') &&
                        act(t.openEnclave, { what: 'enclave', member })}
                      {member.enclave && act(t.closeEnclave, { what: 'close', member })}
                      {act(t.remove, { what: 'remove', member })}
                    </Buttons>
                  ),
                },
              ]}
              rows={people}
              rowKey={({ person }) => person}
              sortedBy="name"
            />
            <h2>{t.inviteTitle}</h2>
            <p class="measure">{t.inviteLong[letters]}</p>
            <Form
              key={invited}
              submit={t.invite}
              onSend={async (values) => {
                const grants = grantsFrom(values);
                if (grants.length === 0) return { fields: { roles: t.chooseRole } };
                const email = String(values.get('email'));
                return orCodesNotKnown(grants, async () => {
                  const { isSent } = await sendJson<{ readonly isSent: boolean }>('POST', `${apiOf(slug)}/invitations`, { email, grants });
                  setInvited(invited + 1);
                  if (isSent) done(t.invited[letters](email));
                  else done(t.notSent(email), 'warning');
                });
              }}
            >
              <TextField name="email" type="email" label={t.email} autocomplete="off" />
              <GrantFields slug={slug} grants={[]} places={places} />
            </Form>
            <h2>{t.invitations}</h2>
            {invitations.length === 0 ? (
              <p>{t.noInvitations}</p>
            ) : (
              <DataTable
                caption={t.invitations}
                captionUnseen
                columns={[
                  { key: 'email', head: t.email, cell: ({ email }) => <EmailAddress email={email ?? ''} /> },
                  { key: 'roles', head: t.columns.roles, cell: ({ grants }) => <Roles grants={grants} places={places} /> },
                  { key: 'sent', head: t.columns.sent, cell: ({ sentAt }) => dayOf(sentAt), sort: ({ sentAt }) => sentAt },
                  { key: 'until', head: t.columns.until, cell: ({ expiresAt }) => dayOf(expiresAt) },
                  {
                    key: 'acts',
                    head: t.columns.acts,
                    acts: true,
                    cell: (invitation) => (
                      <Button
                        kind="quiet"
                        aria-label={`${t.withdraw}: ${invitation.email ?? ''}`}
                        onClick={() => setAsking({ what: 'withdraw', invitation })}
                      >
                        {t.withdraw}
                      </Button>
                    ),
                  },
                ]}
                rows={invitations}
                rowKey={({ invitation }) => invitation}
              />
            )}
          </>
        )}
      </Show>
      {asking?.what === 'grants' && (
        <Dialog title={t.changeTitle(nameOf(asking.member))} onClose={() => setAsking(null)}>
          <Form
            submit={t.save}
            problems={{ 409: t.lastAdmin }}
            onSend={async (values) => {
              const grants = grantsFrom(values);
              return orCodesNotKnown(grants, async () => {
                try {
                  await sendJson('PUT', address(asking.member, '/grants'), { grants, seen: ownGrants(asking.member) });
                } catch (error) {
                  if (!(error instanceof ReplyProblem && error.kind === 'changedMeanwhile')) throw error;
                  again();
                  return { form: t.changedMeanwhile(nameOf(asking.member)) };
                }
                done(t.changed(nameOf(asking.member)));
              });
            }}
          >
            <GrantFields slug={slug} grants={ownGrants(asking.member)} places={asking.places} />
          </Form>
        </Dialog>
      )}
      {asking?.what === 'enclave' && (
        <Dialog title={t.openEnclaveTitle(nameOf(asking.member))} onClose={() => setAsking(null)}>
          <p>{t.openEnclaveLong}</p>
          <Form
            submit={t.openEnclave}
            problems={{ 409: t.onlyAnalysts }}
            onSend={async (values) => {
              const until = new Date(`${String(values.get('until'))}T23:59:59`).toISOString();
              await sendJson('PUT', address(asking.member, '/enclave'), { until, reason: String(values.get('reason')) });
              done(t.enclaveOpened(nameOf(asking.member)));
            }}
          >
            <TextField
              name="until"
              type="date"
              label={t.until}
              hint={t.untilHint(longestEnclave)}
              min={dayFromNow(0)}
              max={dayFromNow(longestEnclave - 1)}
            />
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} minLength={10} maxLength={500} />
          </Form>
        </Dialog>
      )}
      {asking?.what === 'close' && (
        <ConfirmDialog
          title={t.closeEnclaveTitle(nameOf(asking.member))}
          act={t.closeEnclave}
          onClose={() => setAsking(null)}
          onConfirm={async () => {
            await sendJson('DELETE', address(asking.member, '/enclave'));
            done(t.enclaveClosed(nameOf(asking.member)));
          }}
        >
          <p>{t.closeEnclaveLong}</p>
        </ConfirmDialog>
      )}
      {asking?.what === 'remove' && (
        <ConfirmDialog
          title={t.removeTitle(nameOf(asking.member))}
          act={t.remove}
          name={nameOf(asking.member)}
          problems={{ 409: t.lastAdmin }}
          onClose={() => setAsking(null)}
          onConfirm={async () => {
            await sendJson('DELETE', address(asking.member));
            done(t.removed(nameOf(asking.member)));
          }}
        >
          <p>{t.removeLong}</p>
        </ConfirmDialog>
      )}
      {asking?.what === 'withdraw' && (
        <ConfirmDialog
          title={t.withdrawTitle(asking.invitation.email ?? '')}
          act={t.withdraw}
          onClose={() => setAsking(null)}
          onConfirm={async () => {
            await sendJson('DELETE', `${apiOf(slug)}/invitations/${part(asking.invitation.invitation)}`);
            done(t.withdrawn(asking.invitation.email ?? ''));
          }}
        >
          <p>{t.withdrawLong}</p>
        </ConfirmDialog>
      )}
    </Shell>
  );
}

/** What somebody here has granted and may take back; what single sign-on gives is not theirs. */
const ownGrants = ({ grants }: Member): readonly Grant[] =>
  grants.filter(({ source }) => source === 'person').map(({ role, scope }) => ({ role, scope }));

/** A code that no place has is said at the field where it stands. */
async function orCodesNotKnown(grants: readonly Grant[], send: () => Promise<FormErrors | void>): Promise<FormErrors | void> {
  try {
    return await send();
  } catch (error) {
    const wrong = error instanceof ReplyProblem && error.status === 400 ? Object.entries(codesNotKnown(error.errors, grants)) : [];
    if (wrong.length === 0) throw error;
    return { fields: Object.fromEntries(wrong.map(([field, codes]) => [field, peopleTexts.value.codesNotKnown(codes.join(', '))])) };
  }
}

interface RolesProps {
  readonly grants: readonly (Grant & { readonly source?: 'person' | 'claims' })[];
  readonly places: OfferedPlaces;
}

function Roles({ grants, places }: RolesProps) {
  const { names, scope } = roleTexts.value;
  const t = peopleTexts.value;
  if (grants.length === 0) return <>{t.noRoles}</>;
  return (
    <ul>
      {grants.map(({ role, scope: where, source }) => (
        <li key={`${role} ${JSON.stringify(where)}`}>
          {names[role]}
          {where.kind !== 'municipality' && `, ${scope(where.kind, nameOfPlace(places, where, language.value))}`}
          {source === 'claims' && ` (${t.fromSignOn})`}
        </li>
      ))}
    </ul>
  );
}

interface GrantFieldsProps {
  readonly slug: string;
  readonly grants: readonly Grant[];
  readonly places: OfferedPlaces;
}

function GrantFields({ slug, grants, places }: GrantFieldsProps) {
  const { names, may } = roleTexts.value;
  const t = peopleTexts.value;
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t.roles}
        hint={t.rolesHint}
        chosen={wholeIn(grants)}
        choices={wholeRoles.map((role) => ({ value: role, label: names[role], hint: may[role] }))}
      />
      {boundRoles.map(([role, kind]) => (
        <PlaceChoice
          key={role}
          slug={slug}
          name={fieldOf(role)}
          label={role === 'schoolContact' ? t.schoolsOf : t.areasOf[role]}
          kind={kind}
          offered={groupsOf(places, kind, language.value)}
          held={codesOf(grants, role)}
        />
      ))}
    </>
  );
}
