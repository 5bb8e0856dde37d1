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
         * @description Takes one audio file and starts a job that transcribes it and, unless told otherwise, analyses it. The answer comes at once; the job goes on after it.
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
         * @description The account's jobs in this key's environment, newest first. The authentication page uses this request in its examples; its parameters and its answer are our design.
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
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read a job's status
         * @description A job goes from queued to processing to completed or failed. Asking does not spend it.
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
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
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
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read insights
         * @description Sentiment, conversation behaviour, a summary and recommendations for a finished job of the full-analysis pipeline.
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
         * @description Sent to the upload's webhook_url. Answer 200 within five seconds; otherwise it is sent again, up to three times, with growing pauses. Nothing is sent for a job that failed, and the request carries no signature.
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
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The file part is missing
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
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - A field has a value that is not allowed
         *     - The limit is out of range
         *     - The page begins after a job that does not exist
         *     - A format that does not exist
         *     - A speaker that does not exist
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
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The language is not a BCP-47 tag
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
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - Prefer names an answer that this operation does not have
         *
         *     @sandbox Prefer is how a mock is told which answer to give; NovaPulse itself knows nothing of it.
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
         * @description HTTP 403.
         *
         *     Causes:
         *
         *     - The key lacks audio:write
         *     - The key lacks transcription:read
         *     - Redaction is turned off without pii:read
         *     - The key lacks insights:read
         *     - The key has no permission at all
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
         * @description HTTP 409.
         *
         *     Causes:
         *
         *     - The same file and metadata within 60 seconds
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
         * @description HTTP 413.
         *
         *     Causes:
         *
         *     - More than 500 MB
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
         * @description HTTP 415.
         *
         *     Causes:
         *
         *     - The file part is not audio
         *     - The body is JSON where multipart is expected
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
         * @description HTTP 429.
         *
         *     Causes:
         *
         *     - More requests than the window allows
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
         * @description HTTP 429.
         *
         *     Causes:
         *
         *     - Too many jobs of this account are running
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
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - No job of this account has this id
         *     - The job exists, but in the other environment
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
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - The address does not exist
         *
         *     @sandbox What an unknown address answers is not documented.
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
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - The job is still being processed
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
         * @description HTTP 403.
         *
         *     Causes:
         *
         *     - The job was only transcribed
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
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - The key is missing
         *     - The key is malformed
         *     - The key is well formed, but nobody has it
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
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - The key has expired
         *     - The key was revoked
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
         * @description HTTP 405.
         *
         *     Causes:
         *
         *     - The address does not know this method
         *
         *     @sandbox What a wrong method answers is not documented.
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
         * @description HTTP 431.
         *
         *     Causes:
         *
         *     - More than 8 KiB of headers
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
         * @description HTTP 500.
         *
         *     Causes:
         *
         *     - An unexpected failure
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
         * @description HTTP 503.
         *
         *     Causes:
         *
         *     - Maintenance
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
                /** @description The share of the recording in which nobody speaks, from 0 to 1. */
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
        /** @description The key was granted nothing that has to do with jobs. */
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
        /** @description Prefer names an answer that this operation does not have. */
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
        /** @description There is nothing at this address. */
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
        /** @description The address exists, the method does not. */
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
         * @description The id that the upload answered, job_ and 12 hexadecimal digits.
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
         * @description The challenge of RFC 6750. The vendor does not document it; RFC 9110 asks for it on every 401.
         * @example Bearer realm="NovaPulse"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this address knows (RFC 9110, section 15.5.6).
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
                     * @description How far the analysis goes.
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
                     * @description An HTTPS address to tell when the job has finished.
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
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
                 * @example job_9f3c2a1b4e7d
                 */
                job_id: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it stands now. */
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
            /** @description There is no such job, or no such address. */
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
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
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
                /** @description Which part to answer. */
                type?: "sentiment" | "behavioral" | "summary" | "all";
                /** @description Only what this speaker said. */
                speaker?: "Agent" | "Customer";
                /** @description What one sentiment entry covers. */
                granularity?: "segment" | "minute" | "call";
            };
            header?: never;
            path: {
                /**
                 * @description The id that the upload answered, job_ and 12 hexadecimal digits.
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
 * HTTP 400.
 *
 * Causes:
 *
 * - The file part is missing
 */
export type MissingRequiredFieldError = components["schemas"]["MissingRequiredFieldError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - A field has a value that is not allowed
 * - The limit is out of range
 * - The page begins after a job that does not exist
 * - A format that does not exist
 * - A speaker that does not exist
 */
export type InvalidParameterError = components["schemas"]["InvalidParameterError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The language is not a BCP-47 tag
 */
export type InvalidLanguageCodeError = components["schemas"]["InvalidLanguageCodeError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - Prefer names an answer that this operation does not have
 *
 * @sandbox Prefer is how a mock is told which answer to give; NovaPulse itself knows nothing of it.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 403.
 *
 * Causes:
 *
 * - The key lacks audio:write
 * - The key lacks transcription:read
 * - Redaction is turned off without pii:read
 * - The key lacks insights:read
 * - The key has no permission at all
 */
export type InsufficientPermissionsError = components["schemas"]["InsufficientPermissionsError"];
/**
 * HTTP 409.
 *
 * Causes:
 *
 * - The same file and metadata within 60 seconds
 */
export type JobAlreadyExistsError = components["schemas"]["JobAlreadyExistsError"];
/**
 * HTTP 413.
 *
 * Causes:
 *
 * - More than 500 MB
 */
export type FileTooLargeError = components["schemas"]["FileTooLargeError"];
/**
 * HTTP 415.
 *
 * Causes:
 *
 * - The file part is not audio
 * - The body is JSON where multipart is expected
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
/**
 * HTTP 429.
 *
 * Causes:
 *
 * - More requests than the window allows
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 429.
 *
 * Causes:
 *
 * - Too many jobs of this account are running
 */
export type ConcurrentJobsExceededError = components["schemas"]["ConcurrentJobsExceededError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - No job of this account has this id
 * - The job exists, but in the other environment
 */
export type JobNotFoundError = components["schemas"]["JobNotFoundError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - The address does not exist
 *
 * @sandbox What an unknown address answers is not documented.
 */
export type RouteNotFoundError = components["schemas"]["RouteNotFoundError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - The job is still being processed
 */
export type JobNotReadyError = components["schemas"]["JobNotReadyError"];
/**
 * HTTP 403.
 *
 * Causes:
 *
 * - The job was only transcribed
 */
export type PipelineMismatchError = components["schemas"]["PipelineMismatchError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - The key is missing
 * - The key is malformed
 * - The key is well formed, but nobody has it
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - The key has expired
 * - The key was revoked
 */
export type ExpiredApiKeyError = components["schemas"]["ExpiredApiKeyError"];
/**
 * HTTP 405.
 *
 * Causes:
 *
 * - The address does not know this method
 *
 * @sandbox What a wrong method answers is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 431.
 *
 * Causes:
 *
 * - More than 8 KiB of headers
 *
 * @sandbox Not documented; RFC 6585 gives the status, and 8 KiB is what most servers take.
 */
export type HeadersTooLargeError = components["schemas"]["HeadersTooLargeError"];
/**
 * HTTP 500.
 *
 * Causes:
 *
 * - An unexpected failure
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 503.
 *
 * Causes:
 *
 * - Maintenance
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
