import { describe, expect, test } from 'vitest';
import { novapulse } from '../../mock/apis/novapulse/index.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const { mockBase: BASE, demoKeys, plans } = novapulse.contract;
const FULL = keyNamed('full');
const DAY = 86_400;

describe('a recording', () => {
  test.each([10, 12, 31.6, 312])('of %d seconds has one length, wherever it is told', async (seconds) => {
    const sandbox = createTestSandbox();
    const { body, id } = await upload(sandbox, wav(seconds));
    sandbox.clock.advance(120);

    const transcript = await read<Transcript>(sandbox, `/transcriptions/${id}?word_timestamps=true`);
    const insights = await read<Insights>(sandbox, `/insights/${id}`);
    const minutes = await read<Insights>(sandbox, `/insights/${id}?granularity=minute`);

    expect(body.file?.duration_seconds).toBe(seconds);
    expect(transcript.duration_seconds).toBe(seconds);
    expect(transcript.segments.at(-1)?.end).toBe(seconds);
    expect(insights.sentiment.segments.at(-1)?.end).toBe(seconds);
    expect(transcript.segments.map(({ start }) => start)).toEqual(
      insights.sentiment.segments.map(({ start }) => start),
    );
    expect(new Set(minutes.sentiment.segments.map(({ start }) => Math.floor(start / 60))).size).toBe(
      minutes.sentiment.segments.length,
    );
  });

  test.each([
    ['no bytes', new Uint8Array(), 400],
    ['four bytes', new Uint8Array(4), 400],
    ['9.99 seconds', wav(9.99), 400],
    ['10 seconds', wav(10), 202],
    ['10 seconds of another format at 128 kbit/s', new Uint8Array(160_000), 202],
    ['a little less of it', new Uint8Array(159_900), 400],
    ['a sample rate of 96 kHz', wav(10, 96_000), 202],
    ['a sample rate above 96 kHz', wav(10, 96_001), 415],
  ])('of %s is answered as the pages say', async (_title, bytes, status) => {
    const { answer } = await upload(createTestSandbox(), bytes);

    expect(answer.status).toBe(status);
  });

  test.each([
    ['en-US', 202],
    ['en', 202],
    ['en-GB', 202],
    ['fr-FR', 400],
    ['es-ES', 400],
    ['enm', 400],
    ['not a tag', 400],
  ])('in %s is answered as version 1.0 does', async (language, status) => {
    const { answer, body } = await upload(createTestSandbox(), wav(12), { language });

    expect(answer.status).toBe(status);
    if (status === 400)
      expect(body.error?.code).toBe(language === 'not a tag' ? 'invalid_language_code' : 'invalid_parameter');
  });

  test.each([
    ['call.mp3', 'audio/mpeg', 202],
    ['call.mp3', 'application/octet-stream', 202],
    ['call.mp3', '', 202],
    ['call.mp3', 'text/plain', 415],
    ['call', 'audio/mpeg', 202],
    ['call.txt', 'application/octet-stream', 415],
  ])('called %s of the type %j gets %d', async (name, type, status) => {
    const { answer } = await upload(createTestSandbox(), wav(12), {}, FULL, new File([wav(12)], name, { type }));

    expect(answer.status).toBe(status);
  });

  test('that is refused holds no place of the account', async () => {
    const sandbox = createTestSandbox();
    const key = keyNamed('free-trial');

    for (let n = 0; n < 5; n += 1) await upload(sandbox, wav(1), { metadata: `{"n":${n}}` }, key);

    expect((await upload(sandbox, wav(12), {}, key)).answer.status).toBe(202);
  });
});

describe('what is kept of a job', () => {
  test.each([
    ['its results on day 89', 89.9 * DAY, { job: 200, transcriptions: 200, insights: 200, listed: true }],
    ['no results after 90 days', 90 * DAY, { job: 200, transcriptions: 404, insights: 404, listed: true }],
    ['its metadata in month 12', 364.9 * DAY, { job: 200, transcriptions: 404, insights: 404, listed: true }],
    ['nothing after 12 months', 365 * DAY, { job: 404, transcriptions: 404, insights: 404, listed: false }],
  ])('are %s', async (_title, seconds, expected) => {
    const sandbox = createTestSandbox();
    const { id } = await upload(sandbox, wav(12));
    sandbox.clock.advance(120 + seconds);

    const statuses: Record<string, unknown> = {};
    for (const [name, path] of [
      ['job', `/jobs/${id}`],
      ['transcriptions', `/transcriptions/${id}`],
      ['insights', `/insights/${id}`],
    ] as const) {
      statuses[name] = (await sandbox.send({ path: BASE + path, key: FULL })).status;
    }
    const { data } = await read<{ data: { job_id: string }[] }>(sandbox, '/jobs?limit=100');
    statuses['listed'] = data.some(({ job_id: each }) => each === id);

    expect(statuses).toEqual(expected);
  });
});

describe('a limit', () => {
  test.each([
    ['/jobs/job_9f3c2a1b4e7d', 120],
    ['/transcriptions/job_9f3c2a1b4e7d', 120],
    ['/insights/job_9f3c2a1b4e7d', 120],
  ])('of %s is %d in any 60 seconds, and the next endpoint has its own', async (path, limit) => {
    const { send, clock } = createTestSandbox();
    const statusOf = async (which: string) => (await send({ path: BASE + which, key: FULL })).status;

    for (let n = 0; n < limit; n += 1) expect(await statusOf(path)).toBe(200);
    expect(await statusOf(path)).toBe(429);
    expect(await statusOf('/jobs')).toBe(200);
    clock.advance(60);

    expect(await statusOf(path)).toBe(200);
  });

  test.each([
    ['free-trial', 3],
    ['starter', 10],
    ['professional', 50],
  ])('of the plan %s is %d jobs at a time', (id, jobs) => {
    expect(plans.find((plan) => plan.id === id)?.limits['concurrent-jobs']).toBe(jobs);
  });

  test.each([
    [59.9, 409],
    [60, 202],
  ])('of the same file and metadata is told after %d seconds with %d', async (seconds, status) => {
    const sandbox = createTestSandbox();
    await upload(sandbox, wav(12));
    sandbox.clock.advance(seconds);

    expect((await upload(sandbox, wav(12))).answer.status).toBe(status);
  });
});

/** Returns a WAV file of 1,000 bytes a second. */
function wav(seconds: number, sampleRate = 256): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + Math.round(seconds * 1000));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x52494646);
  view.setUint32(8, 0x57415645);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, 1000, true);
  return bytes;
}

async function upload(
  { target }: TestSandbox,
  bytes: Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
  key = FULL,
  file = new File([bytes], 'call.wav', { type: 'audio/wav' }),
): Promise<{ answer: Response; body: Uploaded; id: string }> {
  const form = new FormData();
  form.append('file', file);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const headers = { Authorization: `Bearer ${key}` };
  const answer = await target(
    new Request(`http://localhost${BASE}/audio/ingest`, { method: 'POST', headers, body: form }),
  );
  const body = (await answer.json()) as Uploaded;
  return { answer, body, id: body.job_id ?? '' };
}

async function read<T>({ send }: TestSandbox, path: string): Promise<T> {
  const answer = await send({ path: BASE + path, key: FULL });
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

function keyNamed(name: string): string {
  return demoKeys.find((key) => key.name === name)?.value ?? '';
}

interface Uploaded {
  job_id?: string;
  file?: { duration_seconds: number };
  error?: { code: string };
}

interface Transcript {
  duration_seconds: number;
  segments: { start: number; end: number }[];
}

interface Insights {
  sentiment: { segments: { start: number; end: number }[] };
}
