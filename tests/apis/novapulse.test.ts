import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createKey, createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';
import { novapulse } from '../../mock/apis/novapulse/index.ts';

const BASE = novapulse.contract.mockBase;
const FULL = keyNamed('full');
const LIVE = keyNamed('live');
const FREE = keyNamed('free-trial');
const FINISHED = 'job_9f3c2a1b4e7d';
const TRANSCRIBED = 'job_7a2d9c4f1e8b';
const RECORDING = readFileSync('openapi/samples/call-recording.wav');
const RUNNING = 'job_5e1f0a2b3c4d';

describe('a job', () => {
  test('goes from queued to processing to completed with the clock', async () => {
    const sandbox = createTestSandbox();
    const { job_id: id, estimated_completion: end } = await upload(sandbox, FULL);
    const seen: string[] = [];

    for (const seconds of [0, 4, 1, 114, 1]) {
      sandbox.clock.advance(seconds);
      seen.push((await getJson<Job>(sandbox, `/jobs/${id}`)).status);
    }

    expect(seen).toEqual(['queued', 'queued', 'processing', 'processing', 'completed']);
    expect(await getJson<Job>(sandbox, `/jobs/${id}`)).toMatchObject({ completed_at: end });
  });

  test('has a transcript when it is completed, and not before', async () => {
    const sandbox = createTestSandbox();
    const { job_id: id } = await upload(sandbox, FULL);

    const early = await sandbox.send({ path: `${BASE}/transcriptions/${id}`, key: FULL });
    await sandbox.send({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: 120 } });
    const due = await sandbox.send({ path: `${BASE}/transcriptions/${id}`, key: FULL });

    expect([early.status, due.status]).toEqual([404, 200]);
    expect(await early.text()).toContain('job_not_ready');
  });

  test('holds a place of its plan until it ends', async () => {
    const sandbox = createTestSandbox();
    const statuses: number[] = [];

    for (const metadata of ['1', '2', '3', '4']) {
      statuses.push((await ingest(sandbox, FREE, { metadata: `{"n":${metadata}}` })).status);
    }
    sandbox.clock.advance(120);
    statuses.push((await ingest(sandbox, FREE, { metadata: '{"n":5}' })).status);

    expect(statuses).toEqual([202, 202, 202, 429, 202]);
  });

  test('that was refused as invalid or duplicate holds none', async () => {
    const sandbox = createTestSandbox();
    await ingest(sandbox, FREE);
    const refused = [
      await ingest(sandbox, FREE),
      await ingest(sandbox, FREE, { pipeline: 'nonsense' }),
      await ingest(sandbox, FREE, { language: 'nonsense!' }),
    ];

    const next = [
      await ingest(sandbox, FREE, { metadata: '{}' }),
      await ingest(sandbox, FREE, { metadata: '{"a":1}' }),
    ];

    expect(refused.map(({ status }) => status)).toEqual([409, 400, 400]);
    expect(next.map(({ status }) => status)).toEqual([202, 202]);
  });
});

describe('the same file', () => {
  test('is a duplicate for sixty seconds', async () => {
    const sandbox = createTestSandbox();
    await upload(sandbox, FULL);

    const statuses: number[] = [];
    for (const seconds of [0, 59.999, 0.001]) {
      sandbox.clock.advance(seconds);
      statuses.push((await ingest(sandbox, FULL)).status);
    }

    expect(statuses).toEqual([409, 409, 202]);
  });

  test('is none with other metadata, in another environment or from another account', async () => {
    const sandbox = createTestSandbox();
    await upload(sandbox, FULL);

    const answers = [
      await ingest(sandbox, FULL, { metadata: '{"other":true}' }),
      await ingest(sandbox, LIVE),
      await ingest(sandbox, FREE),
    ];

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
  });
});

describe('test keys and live keys', () => {
  test('see jobs of their own', async () => {
    const sandbox = createTestSandbox();
    const { job_id: id } = await upload(sandbox, FULL);

    const own = await sandbox.send({ path: `${BASE}/jobs/${id}`, key: FULL });
    const other = await sandbox.send({ path: `${BASE}/jobs/${id}`, key: LIVE });

    expect([own.status, other.status]).toEqual([200, 404]);
    expect(await list(sandbox, '', LIVE)).not.toContain(id);
  });
});

describe('the list of jobs', () => {
  test('gives every job once, newest first, page by page', async () => {
    const sandbox = createTestSandbox();
    const all = await list(sandbox, '');
    const pages: string[][] = [];
    let cursor: string | null = '';

    while (cursor !== null) {
      const query: string = cursor ? `?limit=2&cursor=${cursor}` : '?limit=2';
      const page: Page = await getJson<Page>(sandbox, `/jobs${query}`);
      expect(page.has_more).toBe(page.next_cursor !== null);
      pages.push(page.data.map(({ job_id: id }) => id));
      cursor = page.next_cursor;
    }

    expect(all.length).toBeGreaterThan(2);
    expect(pages.flat()).toEqual(all);
    const { data } = await getJson<Page>(sandbox, '/jobs');
    const times = data.map(({ created_at: at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('goes on after the last job of a page, given that the filter no longer has it', async () => {
    const sandbox = createTestSandbox();
    const older = await upload(sandbox, FULL);
    sandbox.clock.advance(60);
    const newer = await upload(sandbox, FULL);
    sandbox.clock.advance(10);
    const query = '?status=processing&limit=2';
    const first = await getJson<Page>(sandbox, `/jobs${query}`);
    sandbox.clock.advance(60);

    const second = await getJson<Page>(sandbox, `/jobs${query}&cursor=${first.next_cursor}`);

    expect(first.data.map(({ job_id: id }) => id)).toEqual([newer.job_id, older.job_id]);
    expect(second.data.map(({ job_id: id }) => id)).toEqual([RUNNING]);
  });

  test('refuses a cursor that no page gave', async () => {
    const { send } = createTestSandbox();

    const answer = await send({ path: `${BASE}/jobs?cursor=job_000000000000`, key: FULL });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_parameter' } });
  });

  test('can be narrowed down by status, pipeline and time', async () => {
    const sandbox = createTestSandbox();
    const { job_id: id, created_at: at } = await upload(sandbox, FULL);

    expect(await list(sandbox, '?status=queued')).toEqual([id]);
    expect(await list(sandbox, '?pipeline=transcription')).toEqual([TRANSCRIBED]);
    expect(await list(sandbox, `?created_after=${at}`)).toEqual([id]);
    expect(await list(sandbox, '?status=failed&pipeline=transcription')).toEqual([]);
  });
});

describe('a transcript', () => {
  test('is redacted unless the key may see personal data and asks for it', async () => {
    const sandbox = createTestSandbox();
    const path = `${BASE}/transcriptions/${FINISHED}`;

    const redacted = await (await sandbox.send({ path, key: FULL })).text();
    const open = await (await sandbox.send({ path: `${path}?redact_pii=false`, key: FULL })).text();
    const refused = await sandbox.send({ path: `${path}?redact_pii=false`, key: keyNamed('read-only') });

    expect(redacted).toMatch(/\[[A-Z_]+\]/);
    expect(JSON.parse(redacted)).toMatchObject({ pii_redacted: true });
    expect(open).not.toMatch(/\[[A-Z_]+\]/);
    expect(JSON.parse(open)).toMatchObject({ pii_redacted: false });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('pii:read');
  });

  test('comes as subtitles whose times go forward', async () => {
    const sandbox = createTestSandbox();
    const read = async (format: string) =>
      (await sandbox.send({ path: `${BASE}/transcriptions/${FINISHED}?format=${format}`, key: FULL })).text();

    const [srt, vtt, txt] = await Promise.all([read('srt'), read('vtt'), read('txt')]);

    const cue = /^\d\d:\d\d:\d\d[.,]\d{3} --> \d\d:\d\d:\d\d[.,]\d{3}$/gm;
    const times = srt.match(cue)?.flatMap((line) => line.split(' --> ')) ?? [];
    expect(times).toEqual(times.toSorted());
    expect(srt.startsWith('1\n00:00:')).toBe(true);
    expect(srt).not.toMatch(/\d\.\d{3} -->/);
    expect(vtt.startsWith('WEBVTT\n\n')).toBe(true);
    expect(vtt.match(cue)).toHaveLength(times.length / 2);
    expect(vtt).not.toMatch(/\d,\d{3} -->/);
    expect(txt.trim().split('\n')).toHaveLength(times.length / 2);
  });

  test('has the times of each word, within its turn, where they are asked for', async () => {
    const sandbox = createTestSandbox();

    const { segments } = await getJson<Transcript>(sandbox, `/transcriptions/${FINISHED}?word_timestamps=true`);

    for (const { start, end, text, words = [] } of segments) {
      expect(words.map(({ word }) => word).join(' ')).toBe(text);
      expect(words[0]?.start).toBe(start);
      for (const word of words) expect(start <= word.start && word.start <= word.end && word.end <= end).toBe(true);
    }
  });

  test('goes without speakers where they are not wanted', async () => {
    const sandbox = createTestSandbox();

    const { segments } = await getJson<Transcript>(sandbox, `/transcriptions/${FINISHED}?speaker_labels=false`);

    expect(segments.some((segment) => 'speaker' in segment)).toBe(false);
  });
});

describe('insights', () => {
  test.each([
    ['all', ['sentiment', 'behavioral', 'summary', 'recommendations']],
    ['sentiment', ['sentiment']],
    ['behavioral', ['behavioral']],
    ['summary', ['summary']],
  ])('of type %s hold what belongs to it', async (type, members) => {
    const sandbox = createTestSandbox();

    const body = await getJson<object>(sandbox, `/insights/${FINISHED}?type=${type}`);

    expect(Object.keys(body)).toEqual(['job_id', 'pipeline', ...members]);
  });

  test('need the pipeline that makes them', async () => {
    const sandbox = createTestSandbox();

    const answer = await sandbox.send({ path: `${BASE}/insights/${TRANSCRIBED}`, key: FULL });

    expect(await answer.text()).toContain('pipeline_mismatch');
  });
});

describe('a key that the console created', () => {
  const keys = '/mock/console/v1/apis/novapulse/keys';

  test('is shown once and masked afterwards', async () => {
    const sandbox = createTestSandbox();
    const key = await createKey(sandbox.target, 'novapulse', { name: 'mine' });

    const listed = await (await sandbox.send({ path: keys })).text();

    expect(listed).toContain(key.id);
    expect(listed).toContain(key.masked);
    expect(listed).not.toContain(key.value);
  });

  test('works beside its successor until the overlap ends', async () => {
    const sandbox = createTestSandbox();
    const old = await createKey(sandbox.target, 'novapulse');
    const rotated = await sandbox.send({ method: 'POST', path: `${keys}/${old.id}/rotate`, body: { overlap: 60 } });
    const next = (await rotated.json()) as { value: string };
    const statuses = async () => [
      (await sandbox.send({ path: `${BASE}/jobs`, key: old.value })).status,
      (await sandbox.send({ path: `${BASE}/jobs`, key: next.value })).status,
    ];

    expect(await statuses()).toEqual([200, 200]);
    sandbox.clock.advance(59);
    expect(await statuses()).toEqual([200, 200]);
    sandbox.clock.advance(1);
    expect(await statuses()).toEqual([401, 200]);
  });

  test('stops at once when it is revoked, and is unknown when it is deleted', async () => {
    const sandbox = createTestSandbox();
    const key = await createKey(sandbox.target, 'novapulse');
    const codeOf = async () => (await sandbox.send({ path: `${BASE}/jobs`, key: key.value })).text();

    await sandbox.send({ method: 'POST', path: `${keys}/${key.id}/revoke` });
    const revoked = await codeOf();
    await sandbox.send({ method: 'DELETE', path: `${keys}/${key.id}` });
    const deleted = await codeOf();

    expect(revoked).toContain('"expired_api_key"');
    expect(deleted).toContain('"invalid_api_key"');
  });

  test('expires when its time has come', async () => {
    const sandbox = createTestSandbox();
    const expiresAt = new Date(sandbox.clock.now() + 60_000).toISOString();
    const key = await createKey(sandbox.target, 'novapulse', { expiresAt });
    const status = async () => (await sandbox.send({ path: `${BASE}/jobs`, key: key.value })).status;

    sandbox.clock.advance(59.999);
    const before = await status();
    sandbox.clock.advance(0.001);

    expect([before, await status()]).toEqual([200, 401]);
  });

  test('may do what it was granted, and nothing else', async () => {
    const sandbox = createTestSandbox();
    const { value: key } = await createKey(sandbox.target, 'novapulse', { permissions: ['insights:read'] });

    const insights = await sandbox.send({ path: `${BASE}/insights/${FINISHED}`, key });
    const transcript = await sandbox.send({ path: `${BASE}/transcriptions/${FINISHED}`, key });

    expect([insights.status, transcript.status]).toEqual([200, 403]);
  });
});

function ingest({ target }: TestSandbox, key: string, fields: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  body.append('file', new File([RECORDING], 'call.wav', { type: 'audio/wav' }));
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { Authorization: `Bearer ${key}` };
  return target(new Request(`http://localhost${BASE}/audio/ingest`, { method: 'POST', headers, body }));
}

async function upload(sandbox: TestSandbox, key: string): Promise<Job> {
  const answer = await ingest(sandbox, key);
  expect(answer.status).toBe(202);
  return (await answer.json()) as Job;
}

async function getJson<Body>({ send }: TestSandbox, path: string, key = FULL): Promise<Body> {
  const answer = await send({ path: BASE + path, key });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body;
}

async function list(sandbox: TestSandbox, query: string, key = FULL): Promise<string[]> {
  return (await getJson<Page>(sandbox, `/jobs${query}`, key)).data.map(({ job_id: id }) => id);
}

function keyNamed(name: string): string {
  const key = novapulse.contract.demoKeys.find((candidate) => candidate.name === name);
  if (!key) throw new Error(`There is no demo key ${name}.`);
  return key.value;
}

interface Job {
  job_id: string;
  status: string;
  created_at: string;
  estimated_completion: string;
}

interface Page {
  data: Job[];
  has_more: boolean;
  next_cursor: string | null;
}

interface Transcript {
  segments: {
    start: number;
    end: number;
    text: string;
    words?: { word: string; start: number; end: number }[];
  }[];
}
