/**
 * Types of NovaPulse API, document version 1.0.0.
 *
 * Source: /openapi/novapulse.yaml
 * Vendor documentation: https://BenovaTech.github.io/novapulse-docs
 * Written by Latchkey, independent of the vendor.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/audio/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a recording
         * @description Uploads one audio file and starts a job that transcribes and, by default, analyzes it. The response comes at once; the job continues after it.
         */
        post: operations["ingestAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description The account's jobs in this key's environment, newest first. The authentication page uses this request in its examples; its parameters and its response are our design.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read a job's status
         * @description A job goes from queued to processing to completed or failed. Reading the status does not change the job.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transcriptions/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read a transcript
         * @description The words of a finished job, with speakers and times, as JSON, as subtitles or as plain text. Names and account numbers are replaced unless the key may read them.
         */
        get: operations["getTranscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read insights
         * @description Sentiment, conversation behavior, a summary and recommendations for a finished job of the full-analysis pipeline.
         */
        get: operations["getInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    jobCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A job has finished
         * @description Sent to the upload's webhook_url. Return 200 within five seconds; otherwise NovaPulse sends it again, up to three times, with growing pauses. No event for a failed job is documented, and the request has no signature.
         */
        post: operations["jobCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Any error of this API. */
        ApiError: components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidParameterError"] | components["schemas"]["InvalidLanguageCodeError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["JobAlreadyExistsError"] | components["schemas"]["FileTooLargeError"] | components["schemas"]["UnsupportedMediaTypeError"] | components["schemas"]["RateLimitExceededError"] | components["schemas"]["ConcurrentJobsExceededError"] | components["schemas"]["JobNotFoundError"] | components["schemas"]["RouteNotFoundError"] | components["schemas"]["JobNotReadyError"] | components["schemas"]["PipelineMismatchError"] | components["schemas"]["InvalidApiKeyError"] | components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["InternalError"] | components["schemas"]["ServiceUnavailableError"];
        /**
         * @description HTTP 400. The multipart upload to `POST /audio/ingest` lacks a part the API requires; the message names that part.
         *
         *     1. Add the part named in `error.message`; the reference lists the required fields. The recording goes in a part called `file`.
         *     2. Send the body as `multipart/form-data` built by your HTTP client (`requests`: `files=`; `fetch`: `FormData`; curl: `-F`).
         *     3. Remove a hand-written `Content-Type` header, so that your client adds the multipart boundary itself.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        MissingRequiredFieldError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "missing_required_field";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 400;
            };
        };
        /**
         * @description HTTP 400. A part of the upload has a value NovaPulse doesn't accept; `error.message` names the part and says what is wrong.
         *
         *     1. Correct the part named in the message: `pipeline` is `transcription` or `full-analysis`, `metadata` a JSON object as text, `webhook_url` an `https://` URL.
         *     2. Leave optional parts out instead of sending them empty.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The recording lasts less than ten seconds, or the file contains no audio that can be read.
         *     - The language is a valid tag, but version 1.0 understands English only.
         *     - A query parameter of `GET /jobs` is out of range; `error.message` names the parameter and the allowed range.
         *     - The `cursor` of `GET /jobs` doesn't name a job of your account and environment.
         *     - A query parameter of the transcript request has a value NovaPulse doesn't know; `error.message` lists the allowed values.
         *     - A query parameter of the insights request has a value NovaPulse doesn't know; `error.message` lists the allowed values.
         */
        InvalidParameterError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "invalid_parameter";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 400;
            };
        };
        /**
         * @description HTTP 400. The `language` part of the upload isn't a BCP-47 tag such as `en-US`.
         *
         *     1. Send a supported language code such as `en-US`, with a hyphen. `en_US` and `English` are not BCP-47 tags.
         *     2. Leave `language` out to use the default.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        InvalidLanguageCodeError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "invalid_language_code";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 400;
            };
        };
        /**
         * @description HTTP 400. The `Prefer` header asks the mock for a response that this NovaPulse operation doesn't have.
         *
         *     1. Remove the `Prefer` header. Only the mock reads it.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Prefer asks a mock for one of its responses; NovaPulse itself does not know the header.
         */
        UnknownExampleError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "unknown_example";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 400;
            };
        };
        /**
         * @description HTTP 403. The NovaPulse key is valid, but lacks the permission for this endpoint; `error.message` names the permission.
         *
         *     1. Check the key's permissions.
         *     2. Use a key that has the permission named in the message. Look it up in the dashboard.
         *     3. Generate a key with that permission under Settings → API Keys in the NovaPulse dashboard.
         *     4. Check that your program didn't load the key of another service, such as an upload-only key in a reporting job.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The request turns redaction off with `redact_pii=false`, and the key lacks the permission `pii:read`.
         */
        InsufficientPermissionsError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "insufficient_permissions";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 403;
            };
        };
        /**
         * @description HTTP 409. The same file with the same metadata was uploaded moments ago, and that first upload already created a job.
         *
         *     1. Use the job of the first upload. Find it with `GET /jobs`.
         *     2. Treat this response as success when you repeat an upload after a timeout or a 5xx.
         *     3. Wait 60 seconds, or change `metadata`, such as a call ID, if you do want a second job for the same file.
         *
         *     Retry after a wait: 60 seconds after the first upload, if you want a second job.
         */
        JobAlreadyExistsError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "job_already_exists";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 409;
            };
        };
        /**
         * @description HTTP 413. The recording is larger than NovaPulse accepts; `error.message` states the maximum.
         *
         *     1. Split the recording, and upload each part as a job of its own.
         *     2. Compress the recording, for example from WAV to MP3 or FLAC.
         *     3. Check the file size before you upload.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        FileTooLargeError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "file_too_large";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 413;
            };
        };
        /**
         * @description HTTP 415. The `file` part isn't audio in a format NovaPulse reads; `error.message` lists the formats.
         *
         *     1. Convert the recording to one of the formats in the message, for example with `ffmpeg -i input output.wav`.
         *     2. Check the file name's ending and the part's `Content-Type`. Video containers are rejected, even if they contain only sound.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The upload was sent as JSON, but NovaPulse reads recordings from `multipart/form-data` only.
         */
        UnsupportedMediaTypeError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "unsupported_media_type";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 415;
            };
        };
        /**
         * @description HTTP 429. This key has used all requests that the endpoint allows in the rolling window; other endpoints and keys are not affected.
         *
         *     1. Wait the seconds given in `Retry-After`, then send the request again.
         *     2. Slow down while `X-RateLimit-Remaining` is low, and put uploads in a queue.
         *     3. Use `webhook_url` instead of polling for finished jobs.
         *
         *     Retry after a wait: the seconds in `Retry-After`.
         */
        RateLimitExceededError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "rate_limit_exceeded";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 429;
            };
        };
        /**
         * @description HTTP 429. Your account already has as many queued or processing jobs as its plan allows; the limit covers all keys of the account.
         *
         *     1. Wait for a running job to finish, then upload again. `Retry-After` estimates when.
         *     2. Queue uploads on your side, and start the next one when a `job.completed` webhook arrives.
         *     3. Upgrade the plan if you need more jobs at the same time.
         *
         *     Retry after a wait: the seconds in `Retry-After`, or until one of your jobs is completed.
         */
        ConcurrentJobsExceededError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "concurrent_jobs_exceeded";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 429;
            };
        };
        /**
         * @description HTTP 404. Your account has no job with this ID in the environment of this key.
         *
         *     1. Verify the job ID. Use `job_id` from the response to your upload, unchanged.
         *     2. List your jobs with `GET /jobs` to see which IDs exist.
         *     3. Check that the job isn't older than the retention period. NovaPulse deletes old results.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The job exists, but in the other environment; a `nvp_test_` key can't see what a `nvp_live_` key uploaded.
         *     - The job's transcript and insights were deleted, because NovaPulse keeps them for 90 days.
         */
        JobNotFoundError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "job_not_found";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 404;
            };
        };
        /**
         * @description HTTP 404. No NovaPulse endpoint has this path.
         *
         *     1. Compare the path with the reference. Transcripts are under `/transcriptions/{job_id}`, insights under `/insights/{job_id}`.
         *     2. Check that the base URL ends in `/v1` and that the path has no double slash.
         *     3. Check that `{job_id}` was filled in and is not empty.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to an unknown URL is not documented.
         */
        RouteNotFoundError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "route_not_found";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 404;
            };
        };
        /**
         * @description HTTP 404. The job exists and is still queued or processing, so there is no transcript and there are no insights yet.
         *
         *     1. Wait until `estimated_completion` of the job, then request the result again.
         *     2. Poll `GET /jobs/{job_id}` until `status` is `completed` or `failed`. It returns 200 while the job runs.
         *     3. Pass `webhook_url` with the upload to get a request when the job is done.
         *     4. Stop waiting if `status` is `failed`, and read `failure_reason`.
         *
         *     Retry after a wait: until `estimated_completion`, which `GET /jobs/{job_id}` returns.
         */
        JobNotReadyError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "job_not_ready";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 404;
            };
        };
        /**
         * @description HTTP 403. The job was processed with `pipeline=transcription`, so it has no insights to return.
         *
         *     1. Upload the recording again with `pipeline=full-analysis`.
         *     2. Read the transcript of this job instead, with `GET /transcriptions/{job_id}`.
         *     3. Check the `pipeline` field of the job before you request insights.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        PipelineMismatchError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "pipeline_mismatch";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 403;
            };
        };
        /**
         * @description HTTP 401. NovaPulse found no API key, because the request has no `Authorization` header.
         *
         *     1. Send `Authorization: Bearer <key>` with every request.
         *     2. Check that your program sees `NOVAPULSE_API_KEY`. A variable set in another shell, or a `.env` file that isn't loaded, leaves the header empty.
         *     3. Check that no proxy or redirect removes the `Authorization` header.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - NovaPulse received an `Authorization` header whose content isn't a NovaPulse key.
         *     - The key has the form of a NovaPulse key, but no such key exists.
         */
        InvalidApiKeyError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "invalid_api_key";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 401;
            };
        };
        /**
         * @description HTTP 401. The NovaPulse key was valid once and has passed its expiry date.
         *
         *     1. Generate a new key under Settings → API Keys in the NovaPulse dashboard.
         *     2. Replace the key in `NOVAPULSE_API_KEY` everywhere it is used, and restart those programs.
         *     3. Note the expiry date of the new key, and rotate it before then.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - Someone revoked the NovaPulse key in the dashboard; the API returns the same code as for an expired key.
         */
        ExpiredApiKeyError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "expired_api_key";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 401;
            };
        };
        /**
         * @description HTTP 405. The NovaPulse path exists, but not with this HTTP method.
         *
         *     1. Use a method listed in the `Allow` response header.
         *     2. Upload with `POST /audio/ingest`; read everything else with `GET`.
         *     3. Check that no redirect from `http://` turned your `POST` into a `GET`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to a wrong method is not documented.
         */
        MethodNotAllowedError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "method_not_allowed";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 405;
            };
        };
        /**
         * @description HTTP 431. All request headers together are larger than the mock of NovaPulse reads.
         *
         *     1. Remove large headers, most often cookies or a token that was appended again with each retry.
         *     2. Send large data in the body.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Not documented; RFC 6585 gives the status, and 8 KiB is what most servers take.
         */
        HeadersTooLargeError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "headers_too_large";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 431;
            };
        };
        /**
         * @description HTTP 500. NovaPulse failed in a way it didn't expect; your request may be fine.
         *
         *     1. Retry `GET` requests with exponential backoff, as the message says.
         *     2. Retry `POST /audio/ingest` with the same file and the same `metadata`. If the first upload did create a job, you soon get `job_already_exists` instead of a duplicate.
         *     3. Stop after a few attempts, and contact NovaPulse's support with your job ID, the time and the endpoint.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         */
        InternalError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "internal_error";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 500;
            };
        };
        /**
         * @description HTTP 503. NovaPulse is down for maintenance.
         *
         *     1. Check the NovaPulse status page, and retry after the maintenance window. Let the waits grow to minutes.
         *     2. Keep recordings in a queue until uploads succeed. Send the same `metadata` again, so that an upload that did get through isn't processed twice.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         */
        ServiceUnavailableError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "service_unavailable";
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The HTTP status, again.
                 * @constant
                 */
                status: 503;
            };
        };
        /** @enum {string} */
        Pipeline: "transcription" | "full-analysis";
        /** @enum {string} */
        JobStatus: "queued" | "processing" | "completed" | "failed";
        AcceptedJob: {
            /** @description The ID of the job. Use it to read the status, the transcript and the insights. */
            job_id: string;
            /** @description The state of the job; `queued` right after the upload. */
            status: components["schemas"]["JobStatus"];
            /** @description How far the analysis goes. */
            pipeline: components["schemas"]["Pipeline"];
            /**
             * Format: date-time
             * @description When the API accepted the recording.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the job will probably be completed.
             */
            estimated_completion: string;
            /** @description The recording that the API received. */
            file: {
                /** @description The file name of the upload. */
                name: string;
                /** @description The size of the recording in bytes. */
                size_bytes: number;
                /** @description The length of the recording in seconds. */
                duration_seconds: number;
            };
        };
        Job: {
            /** @description The ID of the job. */
            job_id: string;
            /** @description The state of the job. */
            status: components["schemas"]["JobStatus"];
            /** @description How far the analysis goes. */
            pipeline: components["schemas"]["Pipeline"];
            /**
             * Format: date-time
             * @description When the API accepted the recording.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description While the job is queued or processing.
             */
            estimated_completion?: string;
            /**
             * Format: date-time
             * @description Once the job is completed.
             */
            completed_at?: string;
            /**
             * Format: date-time
             * @description Once the job has failed.
             */
            failed_at?: string;
            /** @description Why the job failed. */
            failure_reason?: string;
        };
        JobPage: {
            /** @description The jobs on this page, newest first. */
            data: components["schemas"]["Job"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description Send it as `cursor` to read the next page; null on the last page. */
            next_cursor: string | null;
        };
        Transcription: {
            /** @description The ID of the job. */
            job_id: string;
            /** @description The state of the job. */
            status: components["schemas"]["JobStatus"];
            /** @description The language of the recording, as a BCP-47 tag. */
            language: string;
            /** @description The length of the recording in seconds. */
            duration_seconds: number;
            /** @description How many people speak in the recording. */
            speakers_detected: number;
            /** @description How accurate the transcript is estimated to be, from 0 to 1. */
            transcription_accuracy: number;
            /** @description The transcript in order of time. */
            segments: components["schemas"]["Segment"][];
            /** @description With the full-analysis pipeline only. */
            summary?: string;
            /** @description Whether personal data was replaced. */
            pii_redacted: boolean;
            /**
             * Format: date-time
             * @description When the API accepted the recording.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the job was completed.
             */
            completed_at: string;
        };
        Segment: {
            /** @description The number of the segment in the transcript. */
            id: number;
            /** @description Agent, Customer, or Speaker and a number. */
            speaker?: string;
            /** @description Seconds from the beginning. */
            start: number;
            /** @description Seconds from the beginning, where the segment ends. */
            end: number;
            /** @description What is said. */
            text: string;
            /** @description Below 0.75 the text is doubtful. */
            confidence: number;
            /** @description With word_timestamps only. */
            words?: {
                /** @description The word. */
                word: string;
                /** @description Seconds from the beginning of the recording, where the word starts. */
                start: number;
                /** @description Seconds from the beginning of the recording, where the word ends. */
                end: number;
            }[];
        };
        /** @enum {string} */
        SentimentLabel: "positive" | "neutral" | "negative";
        Insights: {
            /** @description The ID of the job. */
            job_id: string;
            /** @description The pipeline that produced the insights. */
            pipeline: components["schemas"]["Pipeline"];
            /** @description The mood of the conversation. */
            sentiment?: {
                /** @description The overall score as a word. */
                overall_label: components["schemas"]["SentimentLabel"];
                /** @description The mood of the whole conversation, from -1 (negative) to 1 (positive). */
                overall_score: number;
                /**
                 * @description How the mood changes over the conversation.
                 * @enum {string}
                 */
                trend: "improving" | "stable" | "declining";
                /** @description The mood of each segment. */
                segments: {
                    /** @description The number of the segment in the transcript. */
                    segment_id: number;
                    /** @description Who speaks. */
                    speaker?: string;
                    /** @description Seconds from the beginning, where the segment starts. */
                    start: number;
                    /** @description Seconds from the beginning, where the segment ends. */
                    end: number;
                    /** @description The score as a word. */
                    label: components["schemas"]["SentimentLabel"];
                    /** @description The mood of the segment, from -1 (negative) to 1 (positive). */
                    score: number;
                }[];
            };
            /** @description How the conversation went. */
            behavioral?: {
                /** @description The share of the recording without speech, from 0 to 1. */
                silence_ratio: number;
                /** @description How often one speaker interrupts the other. */
                interruption_count: number;
                /** @description The share of the recording in which the agent speaks, from 0 to 1. */
                agent_talk_ratio: number;
                /** @description The share of the recording in which the customer speaks, from 0 to 1. */
                customer_talk_ratio: number;
                /** @description The average pause before a reply, in seconds. */
                average_response_time_seconds: number;
            };
            /** @description The conversation in a few sentences. */
            summary?: string;
            /** @description What the agent could do better. */
            recommendations?: string[];
        };
        JobCompletedEvent: {
            /**
             * @description Always `job.completed`.
             * @constant
             */
            event: "job.completed";
            /** @description The ID of the job. */
            job_id: string;
            /**
             * @description Always `completed`.
             * @constant
             */
            status: "completed";
            /** @description How far the analysis went. */
            pipeline: components["schemas"]["Pipeline"];
            /**
             * Format: date-time
             * @description When the job was completed.
             */
            completed_at: string;
        };
    };
    responses: {
        /** @description The key is missing, malformed, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidApiKeyError"] | components["schemas"]["ExpiredApiKeyError"];
            };
        };
        /** @description The key has none of the permissions for jobs. */
        JobsForbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"];
            };
        };
        /** @description The Prefer header names an unknown response. */
        UnknownExample: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description There is nothing at this URL. */
        NoSuchRoute: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouteNotFoundError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The key is over its rate for this endpoint. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceededError"];
            };
        };
        /** @description The request's header section is too large to be read. */
        HeadersTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeadersTooLargeError"];
            };
        };
        /** @description Something went wrong on the server. */
        InternalError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The service is down for maintenance. */
        ServiceUnavailable: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
         * @example job_9f3c2a1b4e7d
         */
        jobId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests this key may send to this endpoint within any 60 seconds.
         * @example 60
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many of them are left right now.
         * @example 59
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When one more becomes free, in Unix seconds.
         * @example 1744714380
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Whole seconds to wait.
         * @example 12
         */
        "Retry-After": number;
        /**
         * @description The challenge of RFC 6750. The vendor does not document it; RFC 9110 requires it on every 401.
         * @example Bearer realm="NovaPulse"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this URL accepts (RFC 9110, section 15.5.6).
         * @example GET
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ingestAudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description mp3, wav, m4a, flac or ogg, at most 500 MB.
                     */
                    file: Blob;
                    /**
                     * @description A BCP-47 tag. Version 1.0 understands English only.
                     * @default en-US
                     */
                    language?: string;
                    /**
                     * @description Which results to create: the transcript, or also a summary and insights.
                     * @default full-analysis
                     */
                    pipeline?: components["schemas"]["Pipeline"];
                    /**
                     * Format: json-object
                     * @description A JSON object of your own; it does not change the processing.
                     */
                    metadata?: string;
                    /**
                     * Format: https-url
                     * @description An HTTPS URL that receives a request when the job has finished.
                     */
                    webhook_url?: string;
                };
            };
        };
        responses: {
            /** @description The recording was accepted; its job is queued. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedJob"];
                };
            };
            /** @description A field is missing or its value cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidParameterError"] | components["schemas"]["InvalidLanguageCodeError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key may not upload. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientPermissionsError"];
                };
            };
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The same recording was uploaded a moment ago. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAlreadyExistsError"];
                };
            };
            /** @description The file is too large. */
            413: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTooLargeError"];
                };
            };
            /** @description The file is not audio that NovaPulse reads. */
            415: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaTypeError"];
                };
            };
            /** @description The key is over its rate, or the account has too many jobs running. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitExceededError"] | components["schemas"]["ConcurrentJobsExceededError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Only jobs in this state. */
                status?: "queued" | "processing" | "completed" | "failed";
                /** @description Only jobs of this pipeline. */
                pipeline?: components["schemas"]["Pipeline"];
                /** @description Only jobs created at or after this moment (ISO 8601). */
                created_after?: string;
                /** @description Jobs on a page. */
                limit?: number;
                /** @description The next_cursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description A parameter cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["JobsForbidden"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state of the job. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["JobsForbidden"];
            /** @description There is no such job, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTranscription: {
        parameters: {
            query?: {
                /** @description How the transcript is written. */
                format?: "json" | "srt" | "vtt" | "txt";
                /** @description Say who speaks. */
                speaker_labels?: boolean;
                /** @description Give each word its own times. */
                word_timestamps?: boolean;
                /** @description Replace personal data by its kind. Turning it off needs the permission pii:read. */
                redact_pii?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcription"];
                    "application/x-subrip": string;
                    "text/vtt": string;
                    "text/plain": string;
                };
            };
            /** @description A parameter cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key may not read this transcript. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientPermissionsError"];
                };
            };
            /** @description The job does not exist, or is not finished. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobNotFoundError"] | components["schemas"]["JobNotReadyError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInsights: {
        parameters: {
            query?: {
                /** @description Which part to return. */
                type?: "sentiment" | "behavioral" | "summary" | "all";
                /** @description Only what this speaker said. */
                speaker?: "Agent" | "Customer";
                /** @description What one sentiment entry covers. */
                granularity?: "segment" | "minute" | "call";
            };
            header?: never;
            path: {
                /**
                 * @description The ID that the upload returned, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The insights. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            /** @description A parameter cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key may not read insights, or the job has none. */
            403: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["PipelineMismatchError"];
                };
            };
            /** @description The job does not exist, or is not finished. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobNotFoundError"] | components["schemas"]["JobNotReadyError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    jobCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JobCompletedEvent"];
            };
        };
        responses: {
            /** @description The event was received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/**
 * Any error of this API.
 */
export type ApiError = components["schemas"]["ApiError"];
/**
 * HTTP 400. The multipart upload to `POST /audio/ingest` lacks a part the API requires; the message names that part.
 *
 * 1. Add the part named in `error.message`; the reference lists the required fields. The recording goes in a part called `file`.
 * 2. Send the body as `multipart/form-data` built by your HTTP client (`requests`: `files=`; `fetch`: `FormData`; curl: `-F`).
 * 3. Remove a hand-written `Content-Type` header, so that your client adds the multipart boundary itself.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MissingRequiredFieldError = components["schemas"]["MissingRequiredFieldError"];
/**
 * HTTP 400. A part of the upload has a value NovaPulse doesn't accept; `error.message` names the part and says what is wrong.
 *
 * 1. Correct the part named in the message: `pipeline` is `transcription` or `full-analysis`, `metadata` a JSON object as text, `webhook_url` an `https://` URL.
 * 2. Leave optional parts out instead of sending them empty.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The recording lasts less than ten seconds, or the file contains no audio that can be read.
 * - The language is a valid tag, but version 1.0 understands English only.
 * - A query parameter of `GET /jobs` is out of range; `error.message` names the parameter and the allowed range.
 * - The `cursor` of `GET /jobs` doesn't name a job of your account and environment.
 * - A query parameter of the transcript request has a value NovaPulse doesn't know; `error.message` lists the allowed values.
 * - A query parameter of the insights request has a value NovaPulse doesn't know; `error.message` lists the allowed values.
 */
export type InvalidParameterError = components["schemas"]["InvalidParameterError"];
/**
 * HTTP 400. The `language` part of the upload isn't a BCP-47 tag such as `en-US`.
 *
 * 1. Send a supported language code such as `en-US`, with a hyphen. `en_US` and `English` are not BCP-47 tags.
 * 2. Leave `language` out to use the default.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidLanguageCodeError = components["schemas"]["InvalidLanguageCodeError"];
/**
 * HTTP 400. The `Prefer` header asks the mock for a response that this NovaPulse operation doesn't have.
 *
 * 1. Remove the `Prefer` header. Only the mock reads it.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Prefer asks a mock for one of its responses; NovaPulse itself does not know the header.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 403. The NovaPulse key is valid, but lacks the permission for this endpoint; `error.message` names the permission.
 *
 * 1. Check the key's permissions.
 * 2. Use a key that has the permission named in the message. Look it up in the dashboard.
 * 3. Generate a key with that permission under Settings → API Keys in the NovaPulse dashboard.
 * 4. Check that your program didn't load the key of another service, such as an upload-only key in a reporting job.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The request turns redaction off with `redact_pii=false`, and the key lacks the permission `pii:read`.
 */
export type InsufficientPermissionsError = components["schemas"]["InsufficientPermissionsError"];
/**
 * HTTP 409. The same file with the same metadata was uploaded moments ago, and that first upload already created a job.
 *
 * 1. Use the job of the first upload. Find it with `GET /jobs`.
 * 2. Treat this response as success when you repeat an upload after a timeout or a 5xx.
 * 3. Wait 60 seconds, or change `metadata`, such as a call ID, if you do want a second job for the same file.
 *
 * Retry after a wait: 60 seconds after the first upload, if you want a second job.
 */
export type JobAlreadyExistsError = components["schemas"]["JobAlreadyExistsError"];
/**
 * HTTP 413. The recording is larger than NovaPulse accepts; `error.message` states the maximum.
 *
 * 1. Split the recording, and upload each part as a job of its own.
 * 2. Compress the recording, for example from WAV to MP3 or FLAC.
 * 3. Check the file size before you upload.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type FileTooLargeError = components["schemas"]["FileTooLargeError"];
/**
 * HTTP 415. The `file` part isn't audio in a format NovaPulse reads; `error.message` lists the formats.
 *
 * 1. Convert the recording to one of the formats in the message, for example with `ffmpeg -i input output.wav`.
 * 2. Check the file name's ending and the part's `Content-Type`. Video containers are rejected, even if they contain only sound.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The upload was sent as JSON, but NovaPulse reads recordings from `multipart/form-data` only.
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
/**
 * HTTP 429. This key has used all requests that the endpoint allows in the rolling window; other endpoints and keys are not affected.
 *
 * 1. Wait the seconds given in `Retry-After`, then send the request again.
 * 2. Slow down while `X-RateLimit-Remaining` is low, and put uploads in a queue.
 * 3. Use `webhook_url` instead of polling for finished jobs.
 *
 * Retry after a wait: the seconds in `Retry-After`.
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 429. Your account already has as many queued or processing jobs as its plan allows; the limit covers all keys of the account.
 *
 * 1. Wait for a running job to finish, then upload again. `Retry-After` estimates when.
 * 2. Queue uploads on your side, and start the next one when a `job.completed` webhook arrives.
 * 3. Upgrade the plan if you need more jobs at the same time.
 *
 * Retry after a wait: the seconds in `Retry-After`, or until one of your jobs is completed.
 */
export type ConcurrentJobsExceededError = components["schemas"]["ConcurrentJobsExceededError"];
/**
 * HTTP 404. Your account has no job with this ID in the environment of this key.
 *
 * 1. Verify the job ID. Use `job_id` from the response to your upload, unchanged.
 * 2. List your jobs with `GET /jobs` to see which IDs exist.
 * 3. Check that the job isn't older than the retention period. NovaPulse deletes old results.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The job exists, but in the other environment; a `nvp_test_` key can't see what a `nvp_live_` key uploaded.
 * - The job's transcript and insights were deleted, because NovaPulse keeps them for 90 days.
 */
export type JobNotFoundError = components["schemas"]["JobNotFoundError"];
/**
 * HTTP 404. No NovaPulse endpoint has this path.
 *
 * 1. Compare the path with the reference. Transcripts are under `/transcriptions/{job_id}`, insights under `/insights/{job_id}`.
 * 2. Check that the base URL ends in `/v1` and that the path has no double slash.
 * 3. Check that `{job_id}` was filled in and is not empty.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to an unknown URL is not documented.
 */
export type RouteNotFoundError = components["schemas"]["RouteNotFoundError"];
/**
 * HTTP 404. The job exists and is still queued or processing, so there is no transcript and there are no insights yet.
 *
 * 1. Wait until `estimated_completion` of the job, then request the result again.
 * 2. Poll `GET /jobs/{job_id}` until `status` is `completed` or `failed`. It returns 200 while the job runs.
 * 3. Pass `webhook_url` with the upload to get a request when the job is done.
 * 4. Stop waiting if `status` is `failed`, and read `failure_reason`.
 *
 * Retry after a wait: until `estimated_completion`, which `GET /jobs/{job_id}` returns.
 */
export type JobNotReadyError = components["schemas"]["JobNotReadyError"];
/**
 * HTTP 403. The job was processed with `pipeline=transcription`, so it has no insights to return.
 *
 * 1. Upload the recording again with `pipeline=full-analysis`.
 * 2. Read the transcript of this job instead, with `GET /transcriptions/{job_id}`.
 * 3. Check the `pipeline` field of the job before you request insights.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type PipelineMismatchError = components["schemas"]["PipelineMismatchError"];
/**
 * HTTP 401. NovaPulse found no API key, because the request has no `Authorization` header.
 *
 * 1. Send `Authorization: Bearer <key>` with every request.
 * 2. Check that your program sees `NOVAPULSE_API_KEY`. A variable set in another shell, or a `.env` file that isn't loaded, leaves the header empty.
 * 3. Check that no proxy or redirect removes the `Authorization` header.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - NovaPulse received an `Authorization` header whose content isn't a NovaPulse key.
 * - The key has the form of a NovaPulse key, but no such key exists.
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 401. The NovaPulse key was valid once and has passed its expiry date.
 *
 * 1. Generate a new key under Settings → API Keys in the NovaPulse dashboard.
 * 2. Replace the key in `NOVAPULSE_API_KEY` everywhere it is used, and restart those programs.
 * 3. Note the expiry date of the new key, and rotate it before then.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - Someone revoked the NovaPulse key in the dashboard; the API returns the same code as for an expired key.
 */
export type ExpiredApiKeyError = components["schemas"]["ExpiredApiKeyError"];
/**
 * HTTP 405. The NovaPulse path exists, but not with this HTTP method.
 *
 * 1. Use a method listed in the `Allow` response header.
 * 2. Upload with `POST /audio/ingest`; read everything else with `GET`.
 * 3. Check that no redirect from `http://` turned your `POST` into a `GET`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to a wrong method is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 431. All request headers together are larger than the mock of NovaPulse reads.
 *
 * 1. Remove large headers, most often cookies or a token that was appended again with each retry.
 * 2. Send large data in the body.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Not documented; RFC 6585 gives the status, and 8 KiB is what most servers take.
 */
export type HeadersTooLargeError = components["schemas"]["HeadersTooLargeError"];
/**
 * HTTP 500. NovaPulse failed in a way it didn't expect; your request may be fine.
 *
 * 1. Retry `GET` requests with exponential backoff, as the message says.
 * 2. Retry `POST /audio/ingest` with the same file and the same `metadata`. If the first upload did create a job, you soon get `job_already_exists` instead of a duplicate.
 * 3. Stop after a few attempts, and contact NovaPulse's support with your job ID, the time and the endpoint.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 503. NovaPulse is down for maintenance.
 *
 * 1. Check the NovaPulse status page, and retry after the maintenance window. Let the waits grow to minutes.
 * 2. Keep recordings in a queue until uploads succeed. Send the same `metadata` again, so that an upload that did get through isn't processed twice.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
export type Pipeline = components["schemas"]["Pipeline"];
export type JobStatus = components["schemas"]["JobStatus"];
export type AcceptedJob = components["schemas"]["AcceptedJob"];
export type Job = components["schemas"]["Job"];
export type JobPage = components["schemas"]["JobPage"];
export type Transcription = components["schemas"]["Transcription"];
export type Segment = components["schemas"]["Segment"];
export type SentimentLabel = components["schemas"]["SentimentLabel"];
export type Insights = components["schemas"]["Insights"];
export type JobCompletedEvent = components["schemas"]["JobCompletedEvent"];
