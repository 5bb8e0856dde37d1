import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import { playgroundAddress } from './address.ts';
import { withBase } from './base.ts';

/** Every choice of the sandbox in a contract, each once and with all that it is about, in the order of the document. */
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
    ...(api.retry ? [{ provenance: api.retry.provenance, subject: on('errors', 'Trying again') }] : []),
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
          { provenance: scheme.format.provenance, subject: on('keys', 'The form of a key') },
        ]
      : []),
    { provenance: keyOptions.provenance, subject: on('keys', 'Creating a key') },
    ...keyOptions.settings.map(({ name, provenance }) => ({ provenance, subject: on('keys', name) })),
    ...keyOptions.limits.map(({ policy, provenance }) => ({ provenance, subject: on('keys', policy) })),
    { provenance: keyActions.rotation.provenance, subject: on('keys', 'Rotating a key') },
    { provenance: keyActions.provenance, subject: on('keys', 'The end of a key') },
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
    ...answers.map((answer) => ({
      provenance: answer.provenance,
      subject: answer.code === null ? itself : codeSubject(api, answer),
    })),
  ];
}

function codeSubject(api: ApiContract, { status, code }: AnswerContract): Subject {
  return { label: `${status} ${code}`, href: withBase(`/${api.id}/errors/#${status}-${code}`) };
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
