import type { SYMPTOMS } from '../../src/troubleshooting/symptoms.ts';

/**
 * A program for each symptom that a terminal shows. `MOCK` is the origin of the mock; `RAW` that of a server with
 * `/html`, `/hang` and `/close`; `CLOSED` an origin at which nothing listens; `CHAIN`, `LEAF` and `SELF` origins whose
 * certificates nobody trusts: of a company's CA, sent with the CA and without, and signed by itself.
 */
export const REPRODUCTIONS: Record<Exclude<SymptomId, BrowserId>, Reproduction> = {
  'curl-connect': { with: 'bash', code: 'curl -sS CLOSED/' },
  // A name that no DNS has to be asked for.
  'curl-resolve': { with: 'bash', code: `curl -sS http://${'a'.repeat(64)}.invalid/` },
  'curl-resolve-bearer': { with: 'bash', code: 'curl -sS --max-time 5 RAW/html -H Authorization: Bearer key' },
  'curl-timeout': { with: 'bash', code: 'curl -sS --max-time 0.2 RAW/hang' },
  'curl-empty-reply': { with: 'bash', code: 'curl -sS RAW/close' },
  'curl-certificate': { with: 'bash', code: 'curl -sS CHAIN/' },
  'curl-wrong-version': { with: 'bash', code: 'url=RAW/html; curl -sS "https${url#http}"' },
  'requests-429': {
    with: 'requests',
    code: requests('requests.get("MOCK/mock/novapulse/v1/jobs", headers={"Prefer": "code=429"}).raise_for_status()'),
  },
  'requests-401': {
    with: 'requests',
    code: requests('requests.get("MOCK/mock/novapulse/v1/jobs").raise_for_status()'),
  },
  'requests-header': {
    with: 'requests',
    code: requests('requests.get("MOCK/mock/novapulse/v1/jobs", headers={"Authorization": "Bearer key\\n"})'),
  },
  'requests-refused': { with: 'requests', code: requests('requests.get("CLOSED/")') },
  'requests-timeout': { with: 'requests', code: requests('requests.get("RAW/hang", timeout=0.2)') },
  'requests-json': { with: 'requests', code: requests('requests.get("RAW/html").json()') },
  'python-environment': { with: 'requests', code: 'import os\nos.environ["NOVAPULSE_API_KEY"]' },
  'requests-certificate': { with: 'requests', code: requests('requests.get("CHAIN/")') },
  'httpx-429': {
    with: 'httpx',
    code: 'import httpx\nhttpx.get("MOCK/mock/novapulse/v1/jobs", headers={"Prefer": "code=429"}).raise_for_status()',
  },
  'httpx-timeout': { with: 'httpx', code: 'import httpx\nhttpx.get("RAW/hang", timeout=0.2)' },
  'httpx-header': {
    with: 'httpx',
    code: 'import httpx\nhttpx.get("MOCK/mock/novapulse/v1/jobs", headers={"Authorization": "Bearer key\\n"})',
  },
  'httpx-certificate': { with: 'httpx', code: 'import httpx\nhttpx.get("CHAIN/")' },
  'fetch-certificate-chain': { with: 'node', code: "await fetch('CHAIN/');" },
  'fetch-certificate-leaf': { with: 'node', code: "await fetch('LEAF/');" },
  'fetch-certificate-self': { with: 'node', code: "await fetch('SELF/');" },
  'fetch-failed': { with: 'node', code: "await fetch('CLOSED/');" },
  'fetch-timeout': { with: 'node', code: "await fetch('RAW/hang', { signal: AbortSignal.timeout(200) });" },
  'fetch-bytestring': {
    with: 'node',
    code: "await fetch('MOCK/mock/novapulse/v1/jobs', { headers: { Authorization: 'Bearer nvp_test_…3f9a' } });",
  },
  'fetch-json': { with: 'node', code: "await (await fetch('RAW/html')).json();" },
  'openai-credentials': { with: 'node', code: openai('', 'baseURL: "MOCK/mock/novastack/router/v1"') },
  'openai-401': {
    with: 'node',
    code: openai('.models.list()', 'apiKey: "wrong", baseURL: "MOCK/mock/novastack/router/v1"'),
  },
  'openai-429': {
    with: 'node',
    code: openai(
      '.models.list()',
      'apiKey: "any", baseURL: "MOCK/mock/novastack/router/v1", maxRetries: 0, defaultHeaders: { Prefer: "code=429" }',
    ),
  },
  'openai-connection': {
    with: 'node',
    code: openai('.models.list()', 'apiKey: "any", baseURL: "CLOSED/v1", maxRetries: 0'),
  },
  'openai-404': {
    with: 'node',
    code: openai(
      '.models.list()',
      'apiKey: "nsk_DEMOFULL00000000000000000000000000000000", baseURL: "MOCK/mock/novastack/router/v1/v1"',
    ),
  },
};

function requests(call: string): string {
  return `import requests\n${call}`;
}

function openai(call: string, options: string): string {
  return `import OpenAI from 'openai';\nawait new OpenAI({ ${options} })${call};`;
}

type SymptomId = (typeof SYMPTOMS)[number]['id'];

/** What only a browser shows is reproduced in one: tests/site/troubleshooting.spec.ts. */
export type BrowserId = Extract<SymptomId, `browser-${string}`>;

interface Reproduction {
  with: 'bash' | 'requests' | 'httpx' | 'node';
  code: string;
}
