import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import { errorAddress, headerAnchor, playgroundAddress } from './address.ts';
import { withBase } from './base.ts';
import { fieldSources } from './provenance.ts';

/** Every choice of ours in a contract, each once and with all that it is about, in the order of the document. */
export function sandboxChoices(api: ApiContract): Choice[] {
  const chosen = factsOf(api).filter(({ provenance }) => provenance.kind === 'sandbox' && provenance.note);
  const byNote = Map.groupBy(chosen, ({ provenance }) => provenance.note ?? '');
  return [...byNote].map(([note, facts]) => ({
    note,
    subjects: [...new Map(facts.map(({ subject }) => [subject.label, subject])).values()],
  }));
}

/** Every fact that says where it comes from, with what it is about. */
function factsOf(api: ApiContract): Fact[] {
  const on = pageOf(api);
  return [
    ...api.permissions.map(({ id, provenance }) => ({ provenance, subject: on('keys', id) })),
    ...api.plans.flatMap(({ name, provenance, figures = {} }) => [
      { provenance, subject: on('rate-limits', name) },
      ...Object.entries(figures).map(([id, figure]) => ({ ...figure, subject: on('rate-limits', id) })),
    ]),
    ...Object.entries(api.policies).map(([id, { provenance }]) => ({ provenance, subject: on('rate-limits', id) })),
    ...(api.unroutedLimits ?? []).map(({ provenance }) => ({ provenance, subject: on('rate-limits', 'Unknown URLs') })),
    ...keyFacts(api),
    ...(api.retry ? [{ provenance: api.retry.provenance, subject: on('errors', 'Retries') }] : []),
    ...api.contradictions.flatMap(({ topic, statements }) =>
      statements.map(({ provenance }) => ({ provenance, subject: on('errors', topic) })),
    ),
    ...(api.errorTypes ?? []).map(({ type, provenance }) => ({ provenance, subject: on('errors', type) })),
    ...api.operations.flatMap((operation) => operationFacts(api, operation)),
  ];
}

function keyFacts(api: ApiContract): Fact[] {
  const { keyOptions, keyActions, scheme } = api;
  const on = pageOf(api);
  return [
    ...(scheme?.format.environments ?? []).map(({ name, provenance }) => ({ provenance, subject: on('keys', name) })),
    ...(scheme
      ? [
          { provenance: scheme.provenance, subject: on('authentication', 'The header of the key') },
          { provenance: scheme.format.provenance, subject: on('keys', 'Key format') },
        ]
      : []),
    { provenance: keyOptions.provenance, subject: on('keys', 'Creating a key') },
    ...keyOptions.settings.map(({ name, provenance }) => ({ provenance, subject: on('keys', name) })),
    ...keyOptions.limits.map(({ policy, provenance }) => ({ provenance, subject: on('keys', policy) })),
    { provenance: keyActions.rotation.provenance, subject: on('keys', 'Rotating a key') },
    { provenance: keyActions.provenance, subject: on('keys', 'Revoking a key') },
  ];
}

function operationFacts(api: ApiContract, operation: OperationContract): Fact[] {
  const { id, provenance, limits, answers } = operation;
  const itself = { label: id, href: playgroundAddress(api.id, id) };
  return [
    { provenance, subject: itself },
    ...limits.map((limit) => ({
      provenance: limit.provenance,
      subject: { label: `${limit.policy} of ${id}`, href: withBase(`/${api.id}/rate-limits/`) },
    })),
    ...answers.flatMap((answer) =>
      [answer.provenance, ...Object.values(answer.partProvenances ?? {})].map((each) => ({
        provenance: each,
        subject: answer.code === null ? itself : codeSubject(api, answer.status, answer.code),
      })),
    ),
    ...fieldSources(operation).map(({ name, source }) => ({
      provenance: source,
      subject: { label: `${name} of ${id}`, href: itself.href },
    })),
    ...answers.flatMap(({ headerProvenances = {} }) =>
      Object.entries(headerProvenances).map(([name, each]) => ({
        provenance: each,
        subject: { label: name, href: headerPage(api, name) },
      })),
    ),
  ];
}

function codeSubject(api: ApiContract, status: number, code: string): Subject {
  return { label: `${status} ${code}`, href: errorAddress(api.id, code) };
}

/** The page that tells of a response header. */
function headerPage({ id, limitHeaders }: ApiContract, name: string): string {
  const limit = limitHeaders.some((each) => each.name === name);
  return withBase(limit ? `/${id}/rate-limits/#${headerAnchor(name)}` : `/${id}/errors/`);
}

/** Makes subjects that one of the pages of an API explains. */
function pageOf({ id }: ApiContract): (page: string, label: string) => Subject {
  return (page, label) => ({ label, href: withBase(`/${id}/${page}/`) });
}

/** What the sandbox chose where the public pages are silent. */
export interface Choice {
  /** Why, in the words of the document. */
  note: string;
  subjects: Subject[];
}

/** What a choice is about, and where the site tells of it. */
interface Subject {
  label: string;
  href: string;
}

interface Fact {
  provenance: Provenance;
  subject: Subject;
}
