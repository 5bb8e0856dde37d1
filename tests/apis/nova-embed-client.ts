import type { components } from '../../openapi/generated/nova-embed.ts';
import { novaEmbed } from '../../mock/apis/nova-embed/index.ts';
import { createTestSandbox, send } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

/** The shapes of the document. */
export type Schemas = components['schemas'];

/** Returns the value of a demo key. */
export function demoKey(name: string): string {
  const key = novaEmbed.contract.demoKeys.find((candidate) => candidate.name === name);
  if (!key) throw new Error(`Failed to find the demo key "${name}" of Nova Embed.`);
  return key.value;
}

/** Returns a fresh sandbox, and a client that speaks for a tenant and waits a second before each request. */
export function createClient(options: ClientOptions = {}): Client {
  const sandbox = createTestSandbox();
  return { ...sandbox, call: callerOf(sandbox, options), as: (other) => callerOf(sandbox, { ...options, ...other }) };
}

/** A job in three sentences. */
export const JOB_CONTEXT = {
  jobTitle: 'Senior Engineer',
  companyName: 'Acme Corp',
  jobDescription: 'We run a payments platform and look for a senior engineer who has built services.',
};

/** Returns the body that scores a resume; without one, a good one as text. */
export function scoringBody(resume: Schemas['Resume'] = RESUME): Schemas['NewScoringJob'] {
  return { resume, jobDescription: JOB_CONTEXT.jobDescription };
}

/** A resume as text. */
export const RESUME: Schemas['Resume'] = {
  type: 'text',
  content: 'Nine years of professional software engineering. Has designed and run services in production.',
};

/** Returns the address of a resume whose name says what is wrong with it. */
export function resumeAt(name: string): Schemas['Resume'] {
  return { type: 'url', url: `https://files.example/${name}.pdf` };
}

function callerOf({ target, clock }: TestSandbox, { key = 'full', tenant = 'acme-corp' }: ClientOptions): Caller {
  return async (method, path, body, headers = {}) => {
    // The buckets are of one second, and are not what most tests are about.
    clock.advance(1);
    const answer = await send(target, {
      method,
      path: `/mock/nova-embed/v1${path}`,
      key: key.startsWith('sk_') ? key : demoKey(key),
      headers: { ...(tenant !== null && { 'X-Tenant-Id': tenant }), ...headers },
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as never };
  };
}

export interface ClientOptions {
  /** A demo key's name, or a key. */
  key?: string;
  /** null: no X-Tenant-Id. */
  tenant?: string | null;
}

export interface Client extends TestSandbox {
  call: Caller;
  /** Returns a caller with another key or tenant, in the same sandbox. */
  as(options: ClientOptions): Caller;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test says which shape it expects.
export type Caller = <Body = Schemas['ApiError']>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ status: number; headers: Headers; body: Body }>;
