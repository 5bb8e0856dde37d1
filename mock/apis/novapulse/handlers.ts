import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { operations, webhooks } from '../../../openapi/generated/novapulse.ts';
import type { Call, Handlers } from '../../engine/handler.ts';
import { hashSecret } from '../../engine/keys/key.ts';
import { timestamp } from '../../engine/seconds.ts';
import { createJob, describeJob, forgottenAt, resultsUntil, statusOf } from './job.ts';
import type { Job } from './job.ts';
import { HIGHEST_RATE, readAudio, SHORTEST } from './audio.ts';
import { toSrt, toText, toVtt } from './subtitles.ts';
import { sentimentOf } from './sentiment.ts';
import { INSIGHTS, segments, TRANSCRIPTION } from './transcript.ts';

/** The same file with the same metadata is a duplicate for so long. */
const DUPLICATE_FOR = 60_000;

export const handlers: Handlers<Omit<operations, keyof webhooks>> = {
  async ingestAudio({ body, files, namespace, now, newId, holdSlot, refuse }) {
    const { file } = files;
    if (!file) throw refuse('missing_required_field', 'The part file is not a file.', { field: 'file' });

    const bytes = new Uint8Array(await file.arrayBuffer());
    const { seconds, sampleRate } = readAudio(bytes);
    if (sampleRate !== null && sampleRate > HIGHEST_RATE) {
      throw refuse(
        'unsupported_media_type',
        `The file was sampled at ${sampleRate} Hz; ${HIGHEST_RATE} Hz is the most.`,
      );
    }
    if (seconds < SHORTEST) {
      throw refuse('invalid_parameter.short', `The recording lasts ${seconds} seconds; ${SHORTEST} are the least.`, {
        field: 'file',
        problem: `must last at least ${SHORTEST} seconds`,
      });
    }
    const { language = 'en-US' } = body;
    if (!/^en(-|$)/i.test(language)) {
      throw refuse('invalid_parameter.language', `Version 1.0 understands English only, and this is ${language}.`, {
        field: 'language',
        problem: 'must be an English one, such as en-US',
      });
    }
    const content = hashSecret(`${bytesToHex(sha256(bytes))} ${body.metadata ?? ''}`);
    if (!(await namespace.remember(`upload-${content}`, now, now + DUPLICATE_FOR))) {
      throw refuse(
        'job_already_exists',
        'This account sent the same file with the same metadata less than 60 seconds ago.',
      );
    }

    const job = createJob({
      id: await newId('job'),
      pipeline: body.pipeline ?? 'full-analysis',
      language,
      seconds,
      now,
    });
    await jobsOf({ namespace }).put(job.id, job);
    await holdSlot('concurrent-jobs', job.endsAt);
    return {
      status: 202,
      body: {
        job_id: job.id,
        status: statusOf(job, now),
        pipeline: job.pipeline,
        created_at: timestamp(job.createdAt),
        estimated_completion: timestamp(job.endsAt),
        file: { name: file.name, size_bytes: bytes.byteLength, duration_seconds: seconds },
      },
    };
  },

  async listJobs({ query, namespace, now, refuse }) {
    const { status, pipeline, created_after, limit = 20, cursor } = query;
    const known = (await jobsOf({ namespace }).list()).filter((job) => now < forgottenAt(job));
    const jobs = known.sort((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id));
    // A job may have left the filter since its page was read, so its place is looked up among all of them.
    const last = cursor === undefined ? -1 : jobs.findIndex(({ id }) => id === cursor);
    if (cursor !== undefined && last < 0) {
      throw refuse('invalid_parameter.cursor', 'No job of this account and environment is the one that cursor names.', {
        field: 'cursor',
        problem: 'must be the next_cursor of an earlier page',
      });
    }
    const matching = jobs
      .slice(last + 1)
      .filter(
        (job) =>
          (status === undefined || statusOf(job, now) === status) &&
          (pipeline === undefined || job.pipeline === pipeline) &&
          (created_after === undefined || job.createdAt >= Date.parse(created_after)),
      );
    const page = matching.slice(0, limit);
    const more = limit < matching.length;
    return {
      status: 200,
      body: {
        data: page.map((job) => describeJob(job, now)),
        has_more: more,
        next_cursor: more ? (page.at(-1)?.id ?? null) : null,
      },
    };
  },

  async getJob(call) {
    return { status: 200, body: describeJob(await findJob(call), call.now) };
  },

  async getTranscription(call) {
    const job = await findFinishedJob(call);
    const { format = 'json', speaker_labels = true, word_timestamps = false, redact_pii = true } = call.query;
    const spoken = segments({
      seconds: job.seconds,
      labels: speaker_labels,
      words: word_timestamps && format === 'json',
      redacted: redact_pii,
    });

    if (format === 'srt') return { status: 200, text: toSrt(spoken), mediaType: 'application/x-subrip' };
    if (format === 'vtt') return { status: 200, text: toVtt(spoken), mediaType: 'text/vtt' };
    if (format === 'txt') return { status: 200, text: toText(spoken), mediaType: 'text/plain' };
    return {
      status: 200,
      body: {
        job_id: job.id,
        status: 'completed',
        language: job.language,
        duration_seconds: job.seconds,
        speakers_detected: TRANSCRIPTION.speakers_detected,
        transcription_accuracy: TRANSCRIPTION.transcription_accuracy,
        segments: spoken,
        ...(job.pipeline === 'full-analysis' && { summary: INSIGHTS.summary }),
        pii_redacted: redact_pii,
        created_at: timestamp(job.createdAt),
        completed_at: timestamp(job.endsAt),
      },
    };
  },

  async getInsights(call) {
    const job = await findFinishedJob(call);
    if (job.pipeline !== 'full-analysis') {
      throw call.refuse(
        'pipeline_mismatch',
        `The job ${job.id} was uploaded with pipeline=${job.pipeline}; only full-analysis has insights.`,
      );
    }
    const { type = 'all', speaker, granularity = 'segment' } = call.query;
    return {
      status: 200,
      body: {
        job_id: job.id,
        pipeline: job.pipeline,
        ...((type === 'all' || type === 'sentiment') && { sentiment: sentimentOf(job.seconds, speaker, granularity) }),
        ...((type === 'all' || type === 'behavioral') && { behavioral: INSIGHTS.behavioral }),
        ...((type === 'all' || type === 'summary') && { summary: INSIGHTS.summary }),
        ...(type === 'all' && { recommendations: INSIGHTS.recommendations }),
      },
    };
  },
};

type AnyCall = Call<{ job_id: string }, unknown, unknown>;

function jobsOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<Job>('jobs');
}

type JobCall = Pick<AnyCall, 'params' | 'namespace' | 'key' | 'refuse' | 'now'>;

async function findJob({ params, namespace, key, refuse, now }: JobCall): Promise<Job> {
  const job = await jobsOf({ namespace }).get(params.job_id);
  if (job && now < forgottenAt(job)) return job;
  throw refuse(
    'job_not_found',
    `The account of the key '${key.name}' has no such job in the ${key.environment} environment.`,
    {
      job_id: params.job_id,
    },
  );
}

async function findFinishedJob(call: JobCall): Promise<Job> {
  const job = await findJob(call);
  const status = statusOf(job, call.now);
  if (status === 'completed' && call.now >= resultsUntil(job)) {
    const until = timestamp(resultsUntil(job));
    throw call.refuse('job_not_found.deleted', `The results of the job ${job.id} were kept until ${until}.`, {
      job_id: job.id,
    });
  }
  if (status === 'completed') return job;
  const why = status === 'failed' ? 'has failed and has no results' : `is ${status} until ${timestamp(job.endsAt)}`;
  throw call.refuse('job_not_ready', `The job ${job.id} ${why}.`);
}
