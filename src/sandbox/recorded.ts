import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import type { Case } from '../../openapi/case.ts';
import cases from '../../openapi/generated/cases.json';
import { replayCase } from '../../openapi/replay.ts';

/** The moment at which everything is recorded, so that a page is the same with every build. */
const MOMENT = Date.parse('2026-01-15T09:30:00Z');

/** What only this mock sends is not part of a documented response. */
const OWN = /^(x-mock-|cache-control$|date$)/;

/**
 * Returns a real response of the mock to a case, as it goes over the wire: for pages, while they are built. Header names
 * are written as the document writes them. Throws where there is no such case.
 */
export async function recordResponse(id: string, documented: readonly string[]): Promise<RecordedResponse> {
  const example = (cases as unknown as Case[]).find((each) => each.id === id);
  if (!example) throw new Error(`Failed to record "${id}": openapi/generated/cases.json has no such case.`);
  const sandbox = createSandbox({
    store: createMemoryStore(),
    now: () => MOMENT,
    random: (bytes) => void bytes.fill(7),
    sleep: async () => {},
  });
  const send = (request: Request) =>
    sandbox.handle(request) ?? Promise.reject(new Error(`No API is at ${request.url}.`));
  const { answer, text } = await replayCase(example, send, 'http://localhost');
  const nameOf = (name: string) => documented.find((each) => each.toLowerCase() === name) ?? titled(name);
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !OWN.test(name)).map(([name, value]) => [nameOf(name), value]),
    text,
  };
}

/** @example titled('content-type') // => 'Content-Type' */
function titled(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_whole, dash: string, letter: string) => dash + letter.toUpperCase());
}

export interface RecordedResponse {
  status: number;
  headers: [name: string, value: string][];
  text: string;
}
