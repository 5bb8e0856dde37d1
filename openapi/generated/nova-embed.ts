/**
 * Types of Nova Embed API, document version 1.0.0.
 *
 * Source: /openapi/nova-embed.yaml
 * Vendor documentation: https://nova.dweet.com/docs/embed-api/introduction
 * Written by Latchkey, independent of the vendor.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/jobs/{jobId}/question-sets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a question set
         * @description Makes a few questions about a job, whose answers lead to better criteria. The real service needs 10 to 20 seconds. The mock responds at once, and counts the request as in flight for as long.
         */
        post: operations["createQuestionSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/question-sets/current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read the newest question set
         * @description The newest question set of a job that has not expired.
         */
        get: operations["getCurrentQuestionSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/question-sets/{questionSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a question set.
                 * @example cmlz26q1000001acmecorpqs1
                 */
                questionSetId: components["parameters"]["questionSetId"];
            };
            cookie?: never;
        };
        /**
         * Read a question set
         * @description One question set of a job, until it expires.
         */
        get: operations["getQuestionSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/generate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate criteria for a job
         * @description Makes criteria from a description of the job, and from the answers to a question set where there are some. They become a new active version; the previous version is archived. The real service needs 10 to 20 seconds. The mock responds at once, and counts the request as in flight for as long.
         */
        post: operations["generateCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/generate/{criteriaGenerationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of the generated criteria version.
                 * @example cmlz26v2000002acmecorpcv2
                 */
                criteriaGenerationId: components["parameters"]["criteriaGenerationId"];
            };
            cookie?: never;
        };
        /**
         * Read generated criteria
         * @description The criteria that one generation made. Its ID is that of the criteria version.
         */
        get: operations["getCriteriaGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read the active criteria
         * @description What applications to the job are scored against now.
         */
        get: operations["getCriteria"];
        /**
         * Replace the criteria
         * @description Replaces all criteria of the active version. A criterion whose text stays keeps its id; an empty list leaves none. Where the job has no active version, this makes one.
         */
        put: operations["setCriteria"];
        post?: never;
        /**
         * Archive the criteria
         * @description Archives the active version. Until there are new criteria, nothing can be scored for this job.
         */
        delete: operations["archiveCriteria"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the criteria of several jobs
         * @description The active criteria of up to 100 jobs, in the order of the request; null for a job that has none.
         */
        get: operations["getCriteriaBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a criterion
         * @description Adds one criterion at the end of the active version.
         */
        post: operations["addCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/items/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a criterion of this job.
                 * @example crit_c3d4e5f6a1b2
                 */
                criterionId: components["parameters"]["criterionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a criterion
         * @description Removes one criterion; the others move up.
         */
        delete: operations["removeCriterion"];
        options?: never;
        head?: never;
        /**
         * Change a criterion
         * @description Changes the text, the importance, or both. The ID stays.
         */
        patch: operations["editCriterion"];
        trace?: never;
    };
    "/jobs/{jobId}/criteria/versions/current": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * Read the current criteria version
         * @description The active version with its criteria and their revision. Meant for frequent reading: it has a bucket of its own.
         */
        get: operations["getCurrentCriteriaVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        /**
         * List criteria versions
         * @description All versions of the criteria of a job, the newest first.
         */
        get: operations["listCriteriaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/criteria/versions/{criteriaVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a criteria version.
                 * @example cmlz26v1000001acmecorpcv1
                 */
                criteriaVersionId: components["parameters"]["criteriaVersionId"];
            };
            cookie?: never;
        };
        /**
         * Read a criteria version
         * @description One version with its criteria, active or archived.
         */
        get: operations["getCriteriaVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/criteria-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the criteria library
         * @description The criteria that a tenant keeps for all jobs, the newest first.
         */
        get: operations["listLibraryCriteria"];
        put?: never;
        /**
         * Add a criterion to the library
         * @description Adds one criterion. Sent twice it is there twice, unless both requests have the same Idempotency-Key.
         */
        post: operations["addLibraryCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/criteria-library/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a criterion of the library.
                 * @example lib_7c1f0a92be34
                 */
                criterionId: components["parameters"]["libraryCriterionId"];
            };
            cookie?: never;
        };
        /**
         * Read a criterion of the library
         * @description One criterion.
         */
        get: operations["getLibraryCriterion"];
        put?: never;
        post?: never;
        /**
         * Delete a criterion of the library
         * @description Criteria of jobs stay as they are.
         */
        delete: operations["deleteLibraryCriterion"];
        options?: never;
        head?: never;
        /**
         * Change a criterion of the library
         * @description Changes what is sent, and nothing else. Criteria of jobs stay as they are.
         */
        patch: operations["updateLibraryCriterion"];
        trace?: never;
    };
    "/jobs/{jobId}/applications/{applicationId}/scoring-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-500
                 */
                applicationId: components["parameters"]["newApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score an application
         * @description Accepts an application and starts a job that scores it against the active criteria. Sent again for the same application, it returns the existing job, even with another resume; rescore starts a new one, once for each criteria version. An Idempotency-Key is ignored.
         */
        post: operations["createScoringJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/applications/{applicationId}/scoring-jobs/{scoringJobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The ID that the scoring request returned.
                 * @example cm3r9vkunp6v7vom4cl4cdt9a
                 */
                scoringJobId: components["parameters"]["scoringJobId"];
            };
            cookie?: never;
        };
        /**
         * Read a scoring job
         * @description A job is pending, then completed or failed. Ask about every three seconds, or wait for the webhook. It goes on even if the key that sent it is revoked.
         */
        get: operations["getScoringJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/applications/{applicationId}/score": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /**
         * Read the latest score
         * @description The newest completed job of an application, or the newest one while none is completed.
         */
        get: operations["getLatestScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/scoring-batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score several applications
         * @description Accepts up to 25 applications at once. Those whose resume cannot be used are rejected, the others get a scoring job each. Sent again with the same applications, it returns the same batch. An Idempotency-Key is ignored.
         */
        post: operations["createScoringBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/scoring-batches/{scoringBatchId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID that the batch request returned.
                 * @example cm5jd5wb2k60aihko1t34a029
                 */
                scoringBatchId: components["parameters"]["scoringBatchId"];
            };
            cookie?: never;
        };
        /**
         * Read a batch
         * @description The batch, its jobs, and the applications that were rejected. Counts are of accepted applications.
         */
        get: operations["getScoringBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Requests the deletion of all data of an application. The mock removes the data at once; the deletion request itself needs some time. An unknown application is accepted too.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantExternalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that you gave the tenant, as in X-Tenant-Id.
                 * @example globex-inc
                 */
                tenantExternalId: components["parameters"]["tenantExternalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tenant
         * @description Requests the deletion of all data of a tenant. An unknown tenant is accepted too, and not created by it. This request needs no X-Tenant-Id.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deletion-requests/{deletionRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the deletion returned.
                 * @example delreq_4f8a1c0b2d6e
                 */
                deletionRequestId: components["parameters"]["deletionRequestId"];
            };
            cookie?: never;
        };
        /**
         * Read a deletion request
         * @description A request is pending, then processing, then completed or failed.
         */
        get: operations["getDeletionRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rate-limit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rate-limit status
         * @description All buckets of the partner in the environment of the key, as they are now. The request counts in its own bucket only, and needs no X-Tenant-Id.
         */
        get: operations["getRateLimitStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the analytics overview
         * @description How much was scored, how well and how fast. This request needs no X-Tenant-Id. The mock counts what you did here, after a made-up history.
         */
        get: operations["getAnalyticsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/scoring-volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the scoring volume
         * @description How many applications were scored, over time. This request needs no X-Tenant-Id. The mock counts what you did here, after a made-up history.
         */
        get: operations["getScoringVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/scoring-latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the scoring latency
         * @description How long scoring took, over time, in percentiles. This request needs no X-Tenant-Id. The mock counts what you did here, after a made-up history.
         */
        get: operations["getScoringLatency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the scoring errors
         * @description Why jobs failed, the most frequent reason first. This request needs no X-Tenant-Id. The mock counts what you did here, after a made-up history.
         */
        get: operations["getAnalyticsErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/webhook-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the webhook health
         * @description How many deliveries arrived, and which endpoints failed. This request needs no X-Tenant-Id. The mock counts what you did here, after a made-up history.
         */
        get: operations["getWebhookHealth"];
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
    scoreCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A score is there
         * @description Sent to every endpoint that the Embed Portal has for this environment. A delivery that fails is tried five times in all, with pauses that grow from one minute to 30.
         */
        post: operations["scoreCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    scoreFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A scoring job has failed
         * @description Sent to every endpoint that the Embed Portal has for this environment. A delivery that fails is tried five times in all, with pauses that grow from one minute to 30.
         */
        post: operations["scoreFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    batchCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch is finished
         * @description Sent to every endpoint that the Embed Portal has for this environment. A delivery that fails is tried five times in all, with pauses that grow from one minute to 30. Applications that were rejected cause no event.
         */
        post: operations["batchCompleted"];
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
        ApiError: components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["QuestionSetNotFoundError"] | components["schemas"]["NotFoundError"] | components["schemas"]["AnswerMismatchError"] | components["schemas"]["CriteriaVersionNotFoundError"] | components["schemas"]["CriteriaNotFoundError"] | components["schemas"]["CriteriaRevisionConflictError"] | components["schemas"]["IdempotencyRequestInProgressError"] | components["schemas"]["IdempotencyKeyReusedError"] | components["schemas"]["ResumeFetchFailedError"] | components["schemas"]["ResumeTooLargeError"] | components["schemas"]["ResumeEncryptedError"] | components["schemas"]["ResumeCorruptedError"] | components["schemas"]["ResumeParseFailedError"] | components["schemas"]["ResumeEmptyError"] | components["schemas"]["ScoringJobNotFoundError"] | components["schemas"]["ApplicationNotFoundError"] | components["schemas"]["BatchNotFoundError"] | components["schemas"]["DeletionRequestNotFoundError"] | components["schemas"]["UnauthorizedError"] | components["schemas"]["ForbiddenError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["PayloadTooLargeError"] | components["schemas"]["UnsupportedMediaTypeError"] | components["schemas"]["RateLimitedError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["InternalError"] | components["schemas"]["ServiceUnavailableError"] | components["schemas"]["LibraryCriterionNotFoundError"];
        /**
         * @description HTTP 400, 422. The request lacks a field Nova Embed requires; `details[].field` names each missing field.
         *
         *     1. Add every field listed in `details`. One response lists all problems.
         *     2. Check that your code doesn't drop fields that are `undefined` or `None`.
         *     3. Put `jobId` and `applicationId` in the path, not in the body.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - A field has a value Nova Embed doesn't accept; `details[].field` names each one, and `details[].message` says what is allowed.
         *     - The request is tenant-scoped, but has no `X-Tenant-Id` header; `details[].field` is `X-Tenant-Id`.
         *     - The value of `X-Tenant-Id` contains characters that aren't allowed, or is too long.
         *     - Nova Embed couldn't parse the request body as JSON; `details[].field` is `body`.
         *     - The request contains `answers` without `questionSetId`, so Nova Embed can't match them with questions.
         *     - The query parameter `jobIds` is missing, so there is no job whose criteria Nova Embed could return.
         *     - …
         */
        ValidationError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "VALIDATION_ERROR";
            /**
             * @description The HTTP status.
             * @enum {integer}
             */
            status: 400 | 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 400. The `Prefer` header asks the mock for a response that this Nova Embed operation doesn't have.
         *
         *     1. Remove the `Prefer` header. Only the mock reads it.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Prefer asks a mock for one of its responses; Nova Embed itself does not know the header.
         */
        UnknownExampleError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "UNKNOWN_EXAMPLE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The job has no question set, or none with this ID, for this tenant and environment.
         *
         *     1. Create a question set with `POST /jobs/{jobId}/question-sets`.
         *     2. Use `questionSet.id` from that response, with the same `jobId` and the same `X-Tenant-Id`.
         *     3. Check that the key is of the environment in which you created the set.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The question set existed, but has passed its `expiresAt` and was removed.
         */
        QuestionSetNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "QUESTION_SET_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. Nova Embed has no endpoint with this path.
         *
         *     1. Check that the path starts with `/v1` once. The SDK adds `/v1` itself, so its `baseUrl` must not end in `/v1`.
         *     2. Compare the path with the reference; older pages show paths that no longer exist, such as `/v1/score`.
         *     3. Encode job and application IDs that contain a slash.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Only the older generation of the pages names this code.
         */
        NotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 400. The `answers` don't cover every question of the question set; `message` names the question.
         *
         *     1. Answer every question of the set. Compare the IDs with `GET /jobs/{jobId}/question-sets/{questionSetId}`.
         *     2. Check that the `answers` belong to this `questionSetId` and not to an older set.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - An answer isn't one of the options of its question; `message` names the question.
         */
        AnswerMismatchError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "ANSWER_MISMATCH";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 400;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The job has no criteria version with this ID, for this tenant and environment.
         *
         *     1. Use an `id` from `GET /jobs/{jobId}/criteria/versions`.
         *     2. Check that the version belongs to this `jobId` and to the tenant in `X-Tenant-Id`.
         *     3. Leave `rescore.criteriaVersionId` out to score against the active criteria.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        CriteriaVersionNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "CRITERIA_VERSION_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The job has no active criteria, because none were ever set or because they were archived.
         *
         *     1. Create criteria first, with `POST /jobs/{jobId}/criteria/generate` or `PUT /jobs/{jobId}/criteria`.
         *     2. Check `jobId` and `X-Tenant-Id` for typos. A misspelled tenant ID is a new tenant without jobs.
         *     3. Set criteria again if they were archived; scoring needs active criteria.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The job has criteria, but under another tenant than the one in `X-Tenant-Id`.
         *     - Another partner has a tenant with the same ID; your key sees only your own tenants, where this job has no criteria.
         *     - The job has criteria, but none with this `criterionId`; it shares the code with a job that has none at all.
         */
        CriteriaNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "CRITERIA_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 409. The criteria changed after you read them, so `X-Expected-Criteria-Revision` no longer fits, and nothing was replaced.
         *
         *     1. Read the criteria again with `GET /jobs/{jobId}/criteria/versions/current`, and take `criteriaRevision` from there.
         *     2. Apply the user's changes to what you read, then send the `PUT` with the new revision.
         *     3. Show the conflict to the user if both changed the same criterion.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a stale replacement is rejected is documented, with which status and code is not.
         */
        CriteriaRevisionConflictError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "CRITERIA_REVISION_CONFLICT";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 409. The first request with this `Idempotency-Key` is still running, so Nova Embed doesn't start a second one.
         *
         *     1. Wait a few seconds, then send the same request with the same `Idempotency-Key`. You get the first response.
         *     2. Don't take a new key, or the work is done twice.
         *     3. Raise your client's timeout if it gave up on the first request. Generating criteria takes longer than usual requests.
         *
         *     Retry with exponential backoff: a few seconds, doubling after each attempt, with the same `Idempotency-Key`.
         */
        IdempotencyRequestInProgressError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "IDEMPOTENCY_REQUEST_IN_PROGRESS";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 409. This `Idempotency-Key` was used before for a request with other content.
         *
         *     1. Take a new `Idempotency-Key` for each new operation, such as a UUID.
         *     2. Send a repeated request with exactly the same body as the first time.
         *     3. Include your system's name in the key. All keys of one partner and environment share them.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The same key with another request: neither status nor code is documented.
         */
        IdempotencyKeyReusedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "IDEMPOTENCY_KEY_REUSED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 409;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. Nova Embed couldn't download the resume from `resume.url`.
         *
         *     1. Open the URL in a private browser window. It must be HTTPS, public, and download the file directly.
         *     2. Check that a signed URL hasn't expired. Sign it just before you submit the job.
         *     3. Allow Nova Embed through your firewall, or send the text with `resume.type` `text`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ResumeFetchFailedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_FETCH_FAILED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. The file at `resume.url` is larger than Nova Embed accepts; `message` states the maximum.
         *
         *     1. Ask the applicant for a smaller file, or compress its images.
         *     2. Extract the text, and send it with `resume.type` `text`.
         *     3. Check the file size when the applicant uploads it.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ResumeTooLargeError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_TOO_LARGE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. The resume file is protected by a password, so Nova Embed can't read it.
         *
         *     1. Ask the applicant for a file without a password.
         *     2. Reject protected files when the applicant uploads them.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ResumeEncryptedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_ENCRYPTED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. The resume file is damaged, or isn't what its name says.
         *
         *     1. Open the file yourself. If it doesn't open, ask the applicant for it again.
         *     2. Check that your storage returns the file itself, not an HTML page for signing in.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ResumeCorruptedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_CORRUPTED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. Nova Embed could read the resume file, but couldn't extract text from it.
         *
         *     1. Convert the file to a PDF with real text. A scan or a photo has none.
         *     2. Run text recognition yourself, and send the text with `resume.type` `text`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ResumeParseFailedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_PARSE_FAILED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 422. The resume contains no text to score.
         *
         *     1. Check that the applicant uploaded the right file, and that your extraction kept its text.
         *     2. Ask the applicant for a resume with text.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Only the older generation of the pages names this code.
         */
        ResumeEmptyError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RESUME_EMPTY";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 422;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The application has no scoring job with this ID.
         *
         *     1. Use `scoringJob.id` from the response that accepted the job, with the same `jobId` and `applicationId`.
         *     2. Read the latest score with `GET /jobs/{jobId}/applications/{applicationId}/score` if you don't have the ID.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The scoring job exists, but under another tenant than the one in `X-Tenant-Id`.
         *     - The scoring job exists in the other environment; a `sk_test_` key can't see what a `sk_live_` key submitted.
         */
        ScoringJobNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "SCORING_JOB_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The application was never scored for this job and tenant, so it has no latest score.
         *
         *     1. Submit a scoring job for the application first.
         *     2. Check `jobId`, `applicationId` and `X-Tenant-Id` for typos.
         *     3. Check whether the application was deleted.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ApplicationNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "APPLICATION_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The job has no scoring batch with this ID, for this tenant and environment.
         *
         *     1. Use `batch.id` from the response that accepted the batch, with the same `jobId`.
         *     2. Check that `X-Tenant-Id` and the key's environment are those of the submission.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Only the older generation of the pages names this code.
         */
        BatchNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "BATCH_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. Your partner account has no deletion request with this ID in the environment of the key.
         *
         *     1. Use `deletionRequest.id` from the response to the `DELETE`.
         *     2. Use a key of the environment in which you requested the deletion.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to an unknown request is not documented; its code is modeled on the others.
         */
        DeletionRequestNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "DELETION_REQUEST_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 401. Nova Embed found no API key, because the request has no `Authorization` header.
         *
         *     1. Send `Authorization: Bearer <API_KEY>` with every request; `X-Tenant-Id` doesn't replace the key.
         *     2. Check that `NOVA_API_KEY` is set in the process that sends the request.
         *     3. Check that no proxy or redirect removes the header.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - Nova Embed received an `Authorization` header whose content isn't a Nova Embed key.
         *     - The key has the form of a Nova Embed key, but no such key exists.
         *     - The Nova Embed key was revoked in the Embed Portal; scoring jobs that were already accepted continue.
         *     - A rotation replaced this key, and the time set for its end has passed.
         */
        UnauthorizedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "UNAUTHORIZED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 401;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 403. The Nova Embed key is valid, but lacks the permission for this operation; `message` names the permission.
         *
         *     1. Use a key with the permission named in the message. Reading requires `read`, everything else requires `write`.
         *     2. Have an Admin create a key with that permission in the Embed Portal. A Member can only view keys.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ForbiddenError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "FORBIDDEN";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 403;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 405. The Nova Embed path exists, but not with this HTTP method.
         *
         *     1. Use a method listed in the `Allow` response header.
         *     2. Replace all criteria with `PUT`, change one with `PATCH`, and add one with `POST` to `/criteria/items`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to a wrong method is not documented.
         */
        MethodNotAllowedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "METHOD_NOT_ALLOWED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 405;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 413. The request body is larger than Nova Embed accepts; `message` states the maximum.
         *
         *     1. Send long resumes as a file with `resume.type` `url` instead of as text.
         *     2. Split a scoring batch into several smaller ones.
         *     3. Shorten `roleKnowledge` and `applicationData.context`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The limit is documented, the response to a larger body is not.
         */
        PayloadTooLargeError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "PAYLOAD_TOO_LARGE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 413;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 415. The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
         *
         *     1. Send `Content-Type: application/json` with every `POST`, `PUT` and `PATCH`.
         *     2. Check your client's default: `curl -d` sends `application/x-www-form-urlencoded` unless you set the header, and `requests` needs `json=` instead of `data=`.
         *     3. Don't upload resumes as multipart. Send their text, or a URL to download them.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The header is documented for requests with a body; the response to another media type is not.
         */
        UnsupportedMediaTypeError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "UNSUPPORTED_MEDIA_TYPE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 415;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 429. The bucket named in `X-RateLimit-Bucket` is used up for the current one-second window; all keys and tenants of an environment share the bucket.
         *
         *     1. Wait the seconds in `Retry-After`, then send the request again, with jitter.
         *     2. Send requests of this bucket through one queue for all tenants. One busy tenant slows down all others.
         *     3. Submit scoring batches instead of many single jobs, and use webhooks instead of polling.
         *     4. Look at `GET /rate-limit-status` to see all buckets. It has a bucket of its own.
         *
         *     Retry after a wait: the seconds in `Retry-After`.
         *
         *     Also:
         *
         *     - Too many requests that generate questions or criteria are running at the same time; this cap is separate from the requests per second.
         */
        RateLimitedError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "RATE_LIMITED";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 429;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 431. All request headers together are larger than the mock of Nova Embed reads.
         *
         *     1. Remove large headers, most often cookies or a token that was appended again with each retry.
         *     2. Send large data in the body.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Not documented; RFC 6585 gives the status, and 8 KiB is what most servers take.
         */
        HeadersTooLargeError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "HEADERS_TOO_LARGE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 431;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 500. Nova Embed failed in a way it didn't expect; `retryable` is `true`, so your request may be fine.
         *
         *     1. Retry with exponential backoff and jitter.
         *     2. Repeat a `POST` safely: scoring is deduplicated by tenant, job and application; send the same `Idempotency-Key` for criteria, question sets and the library.
         *     3. Send `traceId` to Nova if the error stays. It is also in the `X-Trace-Id` header.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox Only the older generation of the pages names this code; the newer ones say that a 500 can be retried.
         */
        InternalError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "INTERNAL_ERROR";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 500;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 503. Nova Embed is overloaded or under maintenance; `retryable` is `true`.
         *
         *     1. Wait the seconds in `Retry-After` if the response has that header; otherwise retry with exponential backoff and jitter.
         *     2. Repeat a `POST` safely: scoring is deduplicated by tenant, job and application; send the same `Idempotency-Key` for criteria, question sets and the library.
         *     3. Keep new applications in a queue until requests succeed again.
         *
         *     Retry with exponential backoff: the seconds in `Retry-After` where the response has it; otherwise doubling after each attempt, with jitter.
         */
        ServiceUnavailableError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "SERVICE_UNAVAILABLE";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 503;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /**
         * @description HTTP 404. The tenant's criteria library has no criterion with this ID.
         *
         *     1. Use a `criterionId` from `GET /criteria-library` with the same `X-Tenant-Id`.
         *     2. Treat a 404 after deleting as success; the criterion is gone.
         *     3. Don't use IDs of a job's criteria here. They start with `crit_`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Only the older generation of the pages names this code.
         */
        LibraryCriterionNotFoundError: {
            /** @description A URL that names the kind of error. */
            type: string;
            /**
             * @description Which error it is. Branch on this code.
             * @constant
             */
            code: "LIBRARY_CRITERION_NOT_FOUND";
            /**
             * @description The HTTP status.
             * @constant
             */
            status: 404;
            /** @description A sentence for people. Do not parse it. */
            message: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The same as in X-Trace-Id. */
            traceId: string;
            /** @description What exactly is wrong, one entry for each field. */
            details?: {
                /** @description The field that is wrong. */
                field: string;
                /** @description What kind of mistake it is. */
                code: string;
                /** @description A sentence for people. Do not parse it. */
                message: string;
            }[];
        };
        /** @enum {string} */
        TimeRange: "1h" | "24h" | "7d" | "30d" | "90d";
        /** @enum {string} */
        Importance: "MUST_HAVE" | "PREFERRED" | "NICE_TO_HAVE";
        /** @description What the job is. The documented samples send all three fields. Which of them are required is not documented; here it is the title and the description. */
        JobContext: {
            /** @description The title of the job. */
            jobTitle: string;
            /** @description The name of the company that hires. */
            companyName?: string;
            /** @description The description of the job. */
            jobDescription: string;
        };
        NewQuestionSet: {
            /** @description What the job is. */
            jobContext: components["schemas"]["JobContext"];
        };
        Question: {
            /** @description The ID of the question. Send it back with your answer. */
            id: string;
            /**
             * @description `single` accepts one option, `multi` a list of options.
             * @enum {string}
             */
            selectionType: "single" | "multi";
            /** @description The question to ask. */
            question: string;
            /** @description The options to choose from. */
            options: string[];
            /** @description Help for answering the question, or null. */
            hint: string | null;
        };
        QuestionSetAnswer: {
            /** @description The questions about the job. */
            questionSet: {
                /** @description The ID of the question set. Send it as `questionSetId` with your answers. */
                id: string;
                /** @description The ID of the job, as you chose it. */
                jobId: string;
                /** @description The questions. Answer all of them. */
                questions: components["schemas"]["Question"][];
                /** @description Why these questions are asked. */
                guidance: string;
                /**
                 * Format: date-time
                 * @description When the question set expires.
                 */
                expiresAt: string;
            };
        };
        CriteriaRequest: {
            /** @description What the job is. */
            jobContext: components["schemas"]["JobContext"];
            /** @description Required with `answers`. */
            questionSetId?: string;
            /** @description An answer to every question of the set. */
            answers?: {
                /** @description The ID of the question. */
                id: string;
                /** @description One option for single, a list of options for multi. */
                value: string | string[];
            }[];
        };
        NewCriterion: {
            /** @description What an application must show. */
            text: string;
            /** @description How much the criterion matters. */
            importance: components["schemas"]["Importance"];
        };
        NewCriteria: {
            /** @description The criteria that replace those of the job. */
            criteria: components["schemas"]["NewCriterion"][];
        };
        /** @description At least one of the two. */
        CriterionChange: {
            /** @description What an application must show. */
            text?: string;
            /** @description How much the criterion matters. */
            importance?: components["schemas"]["Importance"];
        };
        Criterion: {
            /** @description The ID of the criterion. */
            id: string;
            /** @description What an application must show. */
            text: string;
            /** @description How much the criterion matters. */
            importance: components["schemas"]["Importance"];
            /** @description The position of the criterion in the list, from 0. */
            order: number;
        };
        CriteriaAnswer: {
            /** @description The criteria of the job, in order. */
            criteria: components["schemas"]["Criterion"][];
        };
        CriterionAnswer: {
            /** @description The criterion that was added or changed. */
            criterion: components["schemas"]["Criterion"];
            /** @description All criteria of the job, in order. */
            criteria: components["schemas"]["Criterion"][];
        };
        CriteriaBatch: {
            /** @description One entry for each requested job. */
            items: {
                /** @description The ID of the job, as you chose it. */
                jobId: string;
                /** @description The criteria of the job; null if it has none. */
                criteria: components["schemas"]["Criterion"][] | null;
            }[];
        };
        Version: {
            /** @description The ID of the version. */
            id: string;
            /** @description The number of the version, from 1. */
            version: number;
            /**
             * @description `ACTIVE` for the version that new scores use, `ARCHIVED` for earlier ones.
             * @enum {string}
             */
            status: "ACTIVE" | "ARCHIVED";
            /**
             * Format: date-time
             * @description When the version was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the version was archived; null while it is active.
             */
            archivedAt: string | null;
        };
        VersionList: {
            /** @description The versions of the job's criteria. */
            versions: components["schemas"]["Version"][];
        };
        VersionAnswer: {
            /** @description The version. */
            version: components["schemas"]["Version"];
            /** @description Changes with every change of the criteria. */
            criteriaRevision: string;
            /** @description The criteria of this version, in order. */
            criteria: components["schemas"]["Criterion"][];
        };
        Success: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
        };
        NewLibraryCriterion: {
            /** @description What an application must show. */
            text: string;
            /** @description How much the criterion matters. */
            importance: components["schemas"]["Importance"];
            /** @description A category of your own, or null. */
            category?: string | null;
        };
        /** @description At least one of the three. */
        LibraryCriterionChange: {
            /** @description What an application must show. */
            text?: string;
            /** @description How much the criterion matters. */
            importance?: components["schemas"]["Importance"];
            /** @description A category of your own, or null. */
            category?: string | null;
        };
        LibraryCriterion: {
            /** @description The ID of the criterion in the library. */
            id: string;
            /** @description What an application must show. */
            text: string;
            /** @description How much the criterion matters. */
            importance: components["schemas"]["Importance"];
            /** @description A category of your own, or null. */
            category: string | null;
            /**
             * Format: date-time
             * @description When the criterion was added to the library.
             */
            createdAt: string;
        };
        LibraryList: {
            /** @description The criteria in the library of the tenant. */
            criteria: components["schemas"]["LibraryCriterion"][];
        };
        LibraryAnswer: {
            /** @description The criterion. */
            criterion: components["schemas"]["LibraryCriterion"];
        };
        /** @description Either the URL of a PDF, DOC or DOCX file of at most 50 MB, or its text. */
        Resume: {
            /**
             * @description `url` for a file to download, `text` for a text in the request.
             * @enum {string}
             */
            type: "url" | "text";
            /**
             * Format: https-url
             * @description Required with url. Public, and the file itself. The mock downloads nothing: the name of the file decides what is in it.
             */
            url?: string;
            /** @description Required with text. Plain text or Markdown. */
            content?: string;
        };
        ApplicationData: {
            /** @description The candidate's replies in the application form. */
            applicationAnswers?: {
                /** @description The question of the form. */
                question: string;
                /** @description The candidate's reply. */
                answer: string;
            }[];
            /** @description Anything else that is known about the application. */
            context?: string;
        };
        NewScoringJob: {
            /** @description The candidate's resume. */
            resume: components["schemas"]["Resume"];
            /** @description The description of the job. */
            jobDescription: string;
            /** @description What is known about the role in addition to the description. */
            roleKnowledge?: string;
            /** @description What the candidate sent in addition to the resume. */
            applicationData?: components["schemas"]["ApplicationData"];
            /** @description Score the application again. */
            rescore?: {
                /** @description Score again, once for each criteria version. */
                enabled: boolean;
                /** @description Score against this version. */
                criteriaVersionId?: string;
            };
        };
        Assessment: {
            /** @description The assessment in one sentence. */
            verdict: string;
            /** @description What speaks for the candidate. */
            strengths: string[];
            /** @description What speaks against the candidate. */
            concerns: string[];
            /** @description What to ask in an interview. */
            interviewFocus: string[];
        };
        /** @enum {string} */
        ScoringStatus: "pending" | "completed" | "failed";
        /** @enum {string} */
        ScoringFailure: "AI_SCORING_FAILED" | "TASK_STUCK" | "TIMEOUT" | "MAX_RETRIES_EXCEEDED";
        ScoringJob: {
            /** @description The ID of the scoring job. */
            id: string;
            /** @description The criteria version that the score is based on. */
            criteriaVersionId: string;
            /** @description The ID of the job, as you chose it. */
            jobId: string;
            /** @description The ID of the application, as you chose it. */
            applicationId: string;
            /** @description The state of the scoring job. */
            status: components["schemas"]["ScoringStatus"];
            /** @description Whether the application was scored before. */
            isRescore: boolean;
            /** @description From 1 (poor fit) to 10 (best fit); null until the job is completed. */
            score: number | null;
            /** @description The reasons for the score; null until the job is completed. */
            assessment: components["schemas"]["Assessment"] | null;
            /** @description Why the job failed; null unless it failed. */
            errorCode: components["schemas"]["ScoringFailure"] | null;
            /** @description A sentence for people; null unless the job failed. */
            errorMessage: string | null;
            /**
             * Format: date-time
             * @description When the API accepted the application.
             */
            queuedAt: string;
            /**
             * Format: date-time
             * @description When the scoring started, or null.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When the job was completed, or null.
             */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description When the job failed, or null.
             */
            failedAt: string | null;
        };
        ScoringJobAnswer: {
            /** @description The scoring job. */
            scoringJob: components["schemas"]["ScoringJob"];
        };
        NewBatch: {
            /** @description The description of the job. */
            jobDescription: string;
            /** @description What is known about the role in addition to the description. */
            roleKnowledge?: string;
            /** @description The applications to score. */
            applications: {
                /** @description An ID of your own for the application. */
                applicationId: string;
                /** @description The candidate's resume. */
                resume: components["schemas"]["Resume"];
                /** @description What the candidate sent in addition to the resume. */
                applicationData?: components["schemas"]["ApplicationData"];
            }[];
        };
        Batch: {
            /** @description The ID of the batch. */
            id: string;
            /** @description The ID of the job, as you chose it. */
            jobId: string;
            /** @description The state of the batch. */
            status: components["schemas"]["ScoringStatus"];
            /** @description Accepted applications only. */
            totalJobs: number;
            /** @description How many scoring jobs are completed. */
            completedJobs: number;
            /** @description How many scoring jobs failed. */
            failedJobs: number;
            /**
             * Format: date-time
             * @description When the API accepted the batch.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the last scoring job ended, or null.
             */
            completedAt: string | null;
        };
        RejectedApplication: {
            /** @description The ID of the application, as you chose it. */
            applicationId: string;
            /** @description Why the application was rejected. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /** @description What kind of mistake it is. */
                reason: string;
            };
        };
        AcceptedBatch: {
            /** @description The batch. */
            batch: components["schemas"]["Batch"];
            /** @description The IDs of the scoring jobs. */
            scoringJobIds: string[];
            /** @description The applications that will be scored. */
            acceptedApplications: {
                /** @description The ID of the application, as you chose it. */
                applicationId: string;
                /** @description The ID of the scoring job. */
                scoringJobId: string;
            }[];
            /** @description The applications that cannot be scored, with the reason. */
            rejectedApplications: components["schemas"]["RejectedApplication"][];
        };
        BatchAnswer: {
            /** @description The batch. */
            batch: components["schemas"]["Batch"];
            /** @description The scoring jobs of the batch. */
            scoringJobs: components["schemas"]["ScoringJob"][];
            /** @description The applications that could not be scored, with the reason. */
            rejectedApplications: components["schemas"]["RejectedApplication"][];
        };
        DeletionRequestAnswer: {
            /** @description The deletion that was requested. */
            deletionRequest: {
                /** @description The ID of the deletion request. */
                id: string;
                /**
                 * @description What is deleted: one application, or all data of a tenant.
                 * @enum {string}
                 */
                scope: "application" | "tenant";
                /**
                 * @description The state of the deletion.
                 * @enum {string}
                 */
                status: "pending" | "processing" | "completed" | "failed";
                /**
                 * Format: date-time
                 * @description When you requested the deletion.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description When the state last changed.
                 */
                updatedAt: string;
                /**
                 * Format: date-time
                 * @description When the deletion was completed, or null.
                 */
                completedAt: string | null;
                /**
                 * Format: date-time
                 * @description When the deletion failed, or null.
                 */
                failedAt: string | null;
            };
        };
        BucketState: {
            /** @description The most requests that the bucket allows in one second. */
            limit: number;
            /** @description How many requests are left in this second. */
            remaining: number;
            /** @description Unix seconds. */
            resetAt: number;
            /** @description Seconds until the bucket is full again. */
            resetInSeconds: number;
        };
        RateLimitStatus: {
            /** @description The partner that the key belongs to. All of its tenants share the limits. */
            partnerId: string;
            /**
             * @description The environment of the key.
             * @enum {string}
             */
            environment: "SANDBOX" | "PRODUCTION";
            /**
             * Format: date-time
             * @description When the state was read.
             */
            generatedAt: string;
            /** @description Whether the rate limiter is down. Requests pass while it is. */
            degraded: boolean;
            /** @description The state of each bucket. */
            buckets: {
                /** @description Question sets and generated criteria. */
                criteria_ai: components["schemas"]["BucketState"];
                /** @description Reads of the current criteria version. */
                criteria_current_reads: components["schemas"]["BucketState"];
                /** @description New scoring batches. */
                scoring_intake_batch: components["schemas"]["BucketState"];
                /** @description New scoring jobs. */
                scoring_intake_single: components["schemas"]["BucketState"];
                /** @description All other requests. */
                read_and_ops: components["schemas"]["BucketState"];
                /** @description Analytics. */
                analytics: components["schemas"]["BucketState"];
                /** @description Reads of this status. */
                rate_limit_status: components["schemas"]["BucketState"];
            };
            /** @description The generations that run at the same time. */
            criteria_ai_inflight: {
                /** @description The most generations that can run at the same time. */
                limit: number;
                /** @description How many generations run now. */
                active: number;
                /** @description 0 while there is room. */
                retryAfterSeconds: number;
            };
        };
        Overview: {
            /** @description The time that the numbers cover. */
            period: {
                /**
                 * Format: date-time
                 * @description The start of the period.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description The end of the period.
                 */
                end: string;
            };
            /** @description What was scored. */
            scoring: {
                /** @description How many applications were sent for scoring. */
                totalRequests: number;
                /** @description The share of scoring jobs that were completed, from 0 to 1. */
                successRate: number;
                /** @description The average duration of a scoring job in milliseconds; null without any. */
                avgDurationMs: number | null;
                /** @description How many scores were generated. */
                scoresGenerated: number;
            };
            /** @description How webhook deliveries went. */
            webhooks: components["schemas"]["Deliveries"];
        };
        Deliveries: {
            /** @description The share of deliveries that succeeded, from 0 to 1. */
            deliveryRate: number;
            /** @description How many deliveries were made. */
            totalDeliveries: number;
        };
        /** @enum {string} */
        Granularity: "minute" | "hour" | "day";
        Volume: {
            /** @description The time that each entry covers. */
            granularity: components["schemas"]["Granularity"];
            /** @description One entry for each step of time, in order. */
            data: {
                /**
                 * Format: date-time
                 * @description The start of the step.
                 */
                timestamp: string;
                /** @description How many scoring jobs were created. */
                total: number;
                /** @description How many scoring jobs were completed. */
                completed: number;
                /** @description How many scoring jobs failed. */
                failed: number;
            }[];
        };
        Latency: {
            /** @description The time that each entry covers. */
            granularity: components["schemas"]["Granularity"];
            /** @description One entry for each step of time, in order. */
            data: {
                /**
                 * Format: date-time
                 * @description The start of the step.
                 */
                timestamp: string;
                /** @description The median duration in milliseconds; null without any job. */
                p50Ms: number | null;
                /** @description The 95th percentile of the duration in milliseconds; null without any job. */
                p95Ms: number | null;
                /** @description The 99th percentile of the duration in milliseconds; null without any job. */
                p99Ms: number | null;
            }[];
        };
        AnalyticsErrors: {
            /** @description One entry for each error code that occurred. */
            data: {
                /** @description The error code. */
                errorCode: string;
                /** @description What the code means. */
                description: string;
                /** @description How often it occurred. */
                count: number;
                /** @description Its share of all errors, from 0 to 100. */
                percentage: number;
            }[];
        };
        WebhookHealth: {
            /** @description How all deliveries went. */
            summary: components["schemas"]["Deliveries"];
            /** @description One entry for each endpoint with failed deliveries. */
            failureBreakdown: {
                /** @description The URL of the endpoint. */
                endpointUrl: string;
                /** @description The name of the endpoint. */
                endpointName: string;
                /** @description How many deliveries failed. */
                failureCount: number;
                /** @description Why the last delivery failed. */
                lastError: string;
            }[];
        };
        ScoreCompletedEvent: {
            /**
             * @description Always `score.completed`.
             * @constant
             */
            event: "score.completed";
            /** @description The tenant that the application belongs to. */
            tenantId: string;
            /** @description The ID of the job, as you chose it. */
            jobId: string;
            /** @description The ID of the scoring job. */
            scoringJobId: string;
            /** @description The criteria version that the score is based on. */
            criteriaVersionId: string;
            /** @description The ID of the application, as you chose it. */
            applicationId: string;
            /** @description The score and its reasons. */
            result: {
                /** @description From 1 (poor fit) to 10 (best fit). */
                score: number;
                /** @description The reasons for the score. */
                assessment: components["schemas"]["Assessment"];
            };
            /**
             * Format: date-time
             * @description When the scoring job was completed.
             */
            completedAt: string;
        };
        ScoreFailedEvent: {
            /**
             * @description Always `score.failed`.
             * @constant
             */
            event: "score.failed";
            /** @description The tenant that the application belongs to. */
            tenantId: string;
            /** @description The ID of the job, as you chose it. */
            jobId: string;
            /** @description The ID of the scoring job. */
            scoringJobId: string;
            /** @description The criteria version that the score would be based on. */
            criteriaVersionId: string;
            /** @description The ID of the application, as you chose it. */
            applicationId: string;
            /** @description Why the scoring job failed. */
            error: {
                /** @description Which failure it is. */
                code: components["schemas"]["ScoringFailure"];
                /** @description A sentence for people. Do not parse it. */
                message: string;
            };
            /**
             * Format: date-time
             * @description When the scoring job failed.
             */
            failedAt: string;
        };
        BatchCompletedEvent: {
            /**
             * @description Always `batch.completed`.
             * @constant
             */
            event: "batch.completed";
            /** @description The tenant that the batch belongs to. */
            tenantId: string;
            /** @description The ID of the job, as you chose it. */
            jobId: string;
            /** @description The ID of the batch. */
            batchId: string;
            /** @description How many applications the batch accepted. */
            totalJobs: number;
            /** @description How many scoring jobs are completed. */
            completedJobs: number;
            /** @description How many scoring jobs failed. */
            failedJobs: number;
            /** @description The state of the batch. */
            status: components["schemas"]["ScoringStatus"];
            /**
             * Format: date-time
             * @description When the last scoring job ended.
             */
            completedAt: string;
        };
    };
    responses: {
        /** @description The key is missing, malformed, unknown, expired or revoked. All have one code and one message. Without a valid key there is no bucket, so the rate limit headers are missing here; that is our reading. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The key may not read. */
        ForbiddenRead: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /** @description The key may not change anything. */
        ForbiddenWrite: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /** @description The tenant is missing or cannot be used. */
        BadTenant: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description The Prefer header names an unknown response. */
        BadExample: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description The time range is missing or is none of those offered. */
        BadTimeRange: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description There is nothing at this URL. */
        NoSuchRoute: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The job has no criteria, or there is no such URL. */
        NoSuchCriteria: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CriteriaNotFoundError"] | components["schemas"]["NotFoundError"];
            };
        };
        /** @description The job has no criteria, or no such criterion, or there is no such URL. */
        NoSuchCriterion: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CriteriaNotFoundError"] | components["schemas"]["NotFoundError"];
            };
        };
        /** @description The library has no such criterion, or there is no such URL. */
        NoSuchLibraryCriterion: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LibraryCriterionNotFoundError"] | components["schemas"]["NotFoundError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        CriteriaMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The Idempotency-Key is in use. */
        IdempotencyConflict: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdempotencyRequestInProgressError"] | components["schemas"]["IdempotencyKeyReusedError"];
            };
        };
        /** @description The body is too large. */
        BodyTooLarge: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadTooLargeError"];
            };
        };
        /** @description The body is not sent as JSON. */
        NotJson: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaTypeError"];
            };
        };
        /** @description The bucket read_and_ops is used up for this second. */
        RateLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket criteria_ai is used up for this second, or too many of its requests are running. */
        CriteriaAiLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket criteria_current_reads is used up for this second. */
        CurrentReadsLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket scoring_intake_single is used up for this second. */
        SingleIntakeLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket scoring_intake_batch is used up for this second. */
        BatchIntakeLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket analytics is used up for this second. */
        AnalyticsLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The bucket rate_limit_status is used up for this second. */
        StatusLimited: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The request's header section is too large to be read. */
        HeadersTooLarge: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeadersTooLargeError"];
            };
        };
        /** @description Something went wrong on the server. */
        InternalError: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The service cannot take requests for the moment. */
        ServiceUnavailable: {
            headers: {
                "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-Trace-Id": components["headers"]["X-Trace-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
    };
    parameters: {
        /**
         * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
         * @example acme-corp
         */
        tenant: string;
        /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
        idempotencyKey: string;
        /** @description The criteriaRevision that you have read. The criteria are replaced only if they still have it. */
        expectedRevision: string;
        /**
         * @description Your own ID of the job.
         * @example job-123
         */
        jobId: string;
        /**
         * @description The ID of a question set.
         * @example cmlz26q1000001acmecorpqs1
         */
        questionSetId: string;
        /**
         * @description The ID of the generated criteria version.
         * @example cmlz26v2000002acmecorpcv2
         */
        criteriaGenerationId: string;
        /**
         * @description The ID of a criteria version.
         * @example cmlz26v1000001acmecorpcv1
         */
        criteriaVersionId: string;
        /**
         * @description The ID of a criterion of this job.
         * @example crit_c3d4e5f6a1b2
         */
        criterionId: string;
        /**
         * @description The ID of a criterion of the library.
         * @example lib_7c1f0a92be34
         */
        libraryCriterionId: string;
        /**
         * @description Your own ID of the application.
         * @example app-456
         */
        applicationId: string;
        /**
         * @description Your own ID of the application.
         * @example app-500
         */
        newApplicationId: string;
        /**
         * @description The ID that you gave the tenant, as in X-Tenant-Id.
         * @example globex-inc
         */
        tenantExternalId: string;
        /**
         * @description The ID that the deletion returned.
         * @example delreq_4f8a1c0b2d6e
         */
        deletionRequestId: string;
        /**
         * @description The ID that the scoring request returned.
         * @example cm3r9vkunp6v7vom4cl4cdt9a
         */
        scoringJobId: string;
        /**
         * @description The ID that the batch request returned.
         * @example cm5jd5wb2k60aihko1t34a029
         */
        scoringBatchId: string;
        /**
         * @description How far to look back from now.
         * @example 24h
         */
        timeRange: components["schemas"]["TimeRange"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The bucket that this request was counted in.
         * @example read_and_ops
         */
        "X-RateLimit-Bucket": string;
        /**
         * @description How many requests the bucket allows in a second.
         * @example 20
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many of them are left in the current second.
         * @example 19
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the next second of the bucket begins, in Unix seconds.
         * @example 1734187201
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Is true while the rate limiter is down and the API accepts all requests. Not sent otherwise.
         * @example true
         */
        "X-RateLimit-Degraded": "true";
        /**
         * @description Names this request, for the vendor's support. Errors have it in their body too.
         * @example 5c2f4f5b2c0a4ce0b6a31a1a18f8e9a1
         */
        "X-Trace-Id": string;
        /**
         * @description Is true for a response that repeats the first response to the same Idempotency-Key.
         * @example true
         */
        "Idempotent-Replayed": "true";
        /**
         * @description The client that requested the statistics may cache them for a minute.
         * @example private, max-age=60
         */
        "Cache-Control": string;
        /**
         * @description Whole seconds to wait.
         * @example 1
         */
        "Retry-After": number;
        /**
         * @description The challenge of RFC 6750. The vendor does not document it; RFC 9110 requires it on every 401.
         * @example Bearer realm="Nova Embed"
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
    createQuestionSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuestionSet"];
            };
        };
        responses: {
            /** @description The questions. */
            201: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["CriteriaAiLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentQuestionSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description The job has no question set, or there is no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQuestionSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a question set.
                 * @example cmlz26q1000001acmecorpqs1
                 */
                questionSetId: components["parameters"]["questionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such question set, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generateCriteria: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriteriaRequest"];
            };
        };
        responses: {
            /** @description The criteria, now active. */
            201: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["AnswerMismatchError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            /** @description There is no such question set, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSetNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["CriteriaAiLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCriteriaGeneration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of the generated criteria version.
                 * @example cmlz26v2000002acmecorpcv2
                 */
                criteriaGenerationId: components["parameters"]["criteriaGenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criteria. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such version, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaVersionNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCriteria: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active criteria. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Degraded": components["headers"]["X-RateLimit-Degraded"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description The job has no criteria, or there is no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["CriteriaMethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setCriteria: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The criteriaRevision that you have read. The criteria are replaced only if they still have it. */
                "X-Expected-Criteria-Revision"?: components["parameters"]["expectedRevision"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCriteria"];
            };
        };
        responses: {
            /** @description The criteria as they are now. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["CriteriaMethodNotAllowed"];
            /** @description The criteria have changed, or the Idempotency-Key is in use. */
            409: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaRevisionConflictError"] | components["schemas"]["IdempotencyRequestInProgressError"] | components["schemas"]["IdempotencyKeyReusedError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveCriteria: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criteria are archived. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchCriteria"];
            405: components["responses"]["CriteriaMethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCriteriaBatch: {
        parameters: {
            query: {
                /**
                 * @description Up to 100 IDs of jobs, separated by commas.
                 * @example job-123,job-789
                 */
                jobIds: string;
            };
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each job. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaBatch"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCriterion"];
            };
        };
        responses: {
            /** @description The criterion, and all criteria. */
            201: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchCriteria"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a criterion of this job.
                 * @example crit_c3d4e5f6a1b2
                 */
                criterionId: components["parameters"]["criterionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criterion is gone. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchCriterion"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a criterion of this job.
                 * @example crit_c3d4e5f6a1b2
                 */
                criterionId: components["parameters"]["criterionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionChange"];
            };
        };
        responses: {
            /** @description The criterion, and all criteria. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchCriterion"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentCriteriaVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active version. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchCriteria"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["CurrentReadsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCriteriaVersions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCriteriaVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID of a criteria version.
                 * @example cmlz26v1000001acmecorpcv1
                 */
                criteriaVersionId: components["parameters"]["criteriaVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such version, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaVersionNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLibraryCriteria: {
        parameters: {
            query?: {
                /** @description Only criteria of this category. */
                category?: string;
            };
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The library. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryList"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addLibraryCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLibraryCriterion"];
            };
        };
        responses: {
            /** @description The criterion. */
            201: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLibraryCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description The ID of a criterion of the library.
                 * @example lib_7c1f0a92be34
                 */
                criterionId: components["parameters"]["libraryCriterionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criterion. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchLibraryCriterion"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLibraryCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of a criterion of the library.
                 * @example lib_7c1f0a92be34
                 */
                criterionId: components["parameters"]["libraryCriterionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criterion is gone. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchLibraryCriterion"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLibraryCriterion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
                /** @description Makes a retry safe: a second request with the same key gets the first response and changes nothing. All keys of a partner share one namespace in each environment. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The ID of a criterion of the library.
                 * @example lib_7c1f0a92be34
                 */
                criterionId: components["parameters"]["libraryCriterionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryCriterionChange"];
            };
        };
        responses: {
            /** @description The criterion. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchLibraryCriterion"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScoringJob: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-500
                 */
                applicationId: components["parameters"]["newApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScoringJob"];
            };
        };
        responses: {
            /** @description The job was accepted. */
            202: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringJobAnswer"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            /** @description There is nothing to score against, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaNotFoundError"] | components["schemas"]["CriteriaVersionNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            /** @description What was sent cannot be scored. */
            422: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeFetchFailedError"] | components["schemas"]["ResumeTooLargeError"] | components["schemas"]["ResumeEncryptedError"] | components["schemas"]["ResumeCorruptedError"] | components["schemas"]["ResumeParseFailedError"] | components["schemas"]["ResumeEmptyError"];
                };
            };
            429: components["responses"]["SingleIntakeLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScoringJob: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The ID that the scoring request returned.
                 * @example cm3r9vkunp6v7vom4cl4cdt9a
                 */
                scoringJobId: components["parameters"]["scoringJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringJobAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such job, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringJobNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLatestScore: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest job. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringJobAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such application, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScoringBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBatch"];
            };
        };
        responses: {
            /** @description The batch was accepted. */
            202: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedBatch"];
                };
            };
            /** @description Something in the request is missing or cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchCriteria"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            /** @description What was sent cannot be scored. */
            422: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["BatchIntakeLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScoringBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description The ID that the batch request returned.
                 * @example cm5jd5wb2k60aihko1t34a029
                 */
                scoringBatchId: components["parameters"]["scoringBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such batch, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Which of your customers this request is for. Use an id that stays: your own customer id, a UUID, or a slug. A tenant comes into being with the first request that names it.
                 * @example acme-corp
                 */
                "X-Tenant-Id": components["parameters"]["tenant"];
            };
            path: {
                /**
                 * @description Your own ID of the job.
                 * @example job-123
                 */
                jobId: components["parameters"]["jobId"];
                /**
                 * @description Your own ID of the application.
                 * @example app-456
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestAnswer"];
                };
            };
            400: components["responses"]["BadTenant"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that you gave the tenant, as in X-Tenant-Id.
                 * @example globex-inc
                 */
                tenantExternalId: components["parameters"]["tenantExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted. */
            202: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestAnswer"];
                };
            };
            400: components["responses"]["BadExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDeletionRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that the deletion returned.
                 * @example delreq_4f8a1c0b2d6e
                 */
                deletionRequestId: components["parameters"]["deletionRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestAnswer"];
                };
            };
            400: components["responses"]["BadExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            /** @description There is no such request, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestNotFoundError"] | components["schemas"]["NotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRateLimitStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The buckets. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Degraded": components["headers"]["X-RateLimit-Degraded"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitStatus"];
                };
            };
            400: components["responses"]["BadExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["StatusLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsOverview: {
        parameters: {
            query: {
                /**
                 * @description How far to look back from now.
                 * @example 24h
                 */
                timeRange: components["parameters"]["timeRange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["BadTimeRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["AnalyticsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScoringVolume: {
        parameters: {
            query: {
                /**
                 * @description How far to look back from now.
                 * @example 24h
                 */
                timeRange: components["parameters"]["timeRange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            400: components["responses"]["BadTimeRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["AnalyticsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScoringLatency: {
        parameters: {
            query: {
                /**
                 * @description How far to look back from now.
                 * @example 24h
                 */
                timeRange: components["parameters"]["timeRange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Latency"];
                };
            };
            400: components["responses"]["BadTimeRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["AnalyticsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsErrors: {
        parameters: {
            query: {
                /**
                 * @description How far to look back from now.
                 * @example 24h
                 */
                timeRange: components["parameters"]["timeRange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsErrors"];
                };
            };
            400: components["responses"]["BadTimeRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["AnalyticsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookHealth: {
        parameters: {
            query: {
                /**
                 * @description How far to look back from now.
                 * @example 24h
                 */
                timeRange: components["parameters"]["timeRange"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-RateLimit-Bucket": components["headers"]["X-RateLimit-Bucket"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Trace-Id": components["headers"]["X-Trace-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHealth"];
                };
            };
            400: components["responses"]["BadTimeRange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["AnalyticsLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scoreCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description Stays the same when a delivery is tried again. */
                "X-Webhook-Id": string;
                /** @description The event in capitals, such as SCORE_COMPLETED; test for a test delivery. */
                "X-Webhook-Event": string;
                /** @description When it was sent, as ISO 8601. */
                "X-Webhook-Timestamp": string;
                /** @description sha256= and the HMAC-SHA256 of the body, with the secret of the endpoint, in hexadecimal. That the bytes of the body are what is signed comes from an older page. */
                "X-Webhook-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScoreCompletedEvent"];
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
    scoreFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description Stays the same when a delivery is tried again. */
                "X-Webhook-Id": string;
                /** @description The event in capitals, such as SCORE_COMPLETED; test for a test delivery. */
                "X-Webhook-Event": string;
                /** @description When it was sent, as ISO 8601. */
                "X-Webhook-Timestamp": string;
                /** @description sha256= and the HMAC-SHA256 of the body, with the secret of the endpoint, in hexadecimal. That the bytes of the body are what is signed comes from an older page. */
                "X-Webhook-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScoreFailedEvent"];
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
    batchCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description Stays the same when a delivery is tried again. */
                "X-Webhook-Id": string;
                /** @description The event in capitals, such as SCORE_COMPLETED; test for a test delivery. */
                "X-Webhook-Event": string;
                /** @description When it was sent, as ISO 8601. */
                "X-Webhook-Timestamp": string;
                /** @description sha256= and the HMAC-SHA256 of the body, with the secret of the endpoint, in hexadecimal. That the bytes of the body are what is signed comes from an older page. */
                "X-Webhook-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchCompletedEvent"];
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
 * HTTP 400, 422. The request lacks a field Nova Embed requires; `details[].field` names each missing field.
 *
 * 1. Add every field listed in `details`. One response lists all problems.
 * 2. Check that your code doesn't drop fields that are `undefined` or `None`.
 * 3. Put `jobId` and `applicationId` in the path, not in the body.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - A field has a value Nova Embed doesn't accept; `details[].field` names each one, and `details[].message` says what is allowed.
 * - The request is tenant-scoped, but has no `X-Tenant-Id` header; `details[].field` is `X-Tenant-Id`.
 * - The value of `X-Tenant-Id` contains characters that aren't allowed, or is too long.
 * - Nova Embed couldn't parse the request body as JSON; `details[].field` is `body`.
 * - The request contains `answers` without `questionSetId`, so Nova Embed can't match them with questions.
 * - The query parameter `jobIds` is missing, so there is no job whose criteria Nova Embed could return.
 * - …
 */
export type ValidationError = components["schemas"]["ValidationError"];
/**
 * HTTP 400. The `Prefer` header asks the mock for a response that this Nova Embed operation doesn't have.
 *
 * 1. Remove the `Prefer` header. Only the mock reads it.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Prefer asks a mock for one of its responses; Nova Embed itself does not know the header.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 404. The job has no question set, or none with this ID, for this tenant and environment.
 *
 * 1. Create a question set with `POST /jobs/{jobId}/question-sets`.
 * 2. Use `questionSet.id` from that response, with the same `jobId` and the same `X-Tenant-Id`.
 * 3. Check that the key is of the environment in which you created the set.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The question set existed, but has passed its `expiresAt` and was removed.
 */
export type QuestionSetNotFoundError = components["schemas"]["QuestionSetNotFoundError"];
/**
 * HTTP 404. Nova Embed has no endpoint with this path.
 *
 * 1. Check that the path starts with `/v1` once. The SDK adds `/v1` itself, so its `baseUrl` must not end in `/v1`.
 * 2. Compare the path with the reference; older pages show paths that no longer exist, such as `/v1/score`.
 * 3. Encode job and application IDs that contain a slash.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Only the older generation of the pages names this code.
 */
export type NotFoundError = components["schemas"]["NotFoundError"];
/**
 * HTTP 400. The `answers` don't cover every question of the question set; `message` names the question.
 *
 * 1. Answer every question of the set. Compare the IDs with `GET /jobs/{jobId}/question-sets/{questionSetId}`.
 * 2. Check that the `answers` belong to this `questionSetId` and not to an older set.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - An answer isn't one of the options of its question; `message` names the question.
 */
export type AnswerMismatchError = components["schemas"]["AnswerMismatchError"];
/**
 * HTTP 404. The job has no criteria version with this ID, for this tenant and environment.
 *
 * 1. Use an `id` from `GET /jobs/{jobId}/criteria/versions`.
 * 2. Check that the version belongs to this `jobId` and to the tenant in `X-Tenant-Id`.
 * 3. Leave `rescore.criteriaVersionId` out to score against the active criteria.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type CriteriaVersionNotFoundError = components["schemas"]["CriteriaVersionNotFoundError"];
/**
 * HTTP 404. The job has no active criteria, because none were ever set or because they were archived.
 *
 * 1. Create criteria first, with `POST /jobs/{jobId}/criteria/generate` or `PUT /jobs/{jobId}/criteria`.
 * 2. Check `jobId` and `X-Tenant-Id` for typos. A misspelled tenant ID is a new tenant without jobs.
 * 3. Set criteria again if they were archived; scoring needs active criteria.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The job has criteria, but under another tenant than the one in `X-Tenant-Id`.
 * - Another partner has a tenant with the same ID; your key sees only your own tenants, where this job has no criteria.
 * - The job has criteria, but none with this `criterionId`; it shares the code with a job that has none at all.
 */
export type CriteriaNotFoundError = components["schemas"]["CriteriaNotFoundError"];
/**
 * HTTP 409. The criteria changed after you read them, so `X-Expected-Criteria-Revision` no longer fits, and nothing was replaced.
 *
 * 1. Read the criteria again with `GET /jobs/{jobId}/criteria/versions/current`, and take `criteriaRevision` from there.
 * 2. Apply the user's changes to what you read, then send the `PUT` with the new revision.
 * 3. Show the conflict to the user if both changed the same criterion.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a stale replacement is rejected is documented, with which status and code is not.
 */
export type CriteriaRevisionConflictError = components["schemas"]["CriteriaRevisionConflictError"];
/**
 * HTTP 409. The first request with this `Idempotency-Key` is still running, so Nova Embed doesn't start a second one.
 *
 * 1. Wait a few seconds, then send the same request with the same `Idempotency-Key`. You get the first response.
 * 2. Don't take a new key, or the work is done twice.
 * 3. Raise your client's timeout if it gave up on the first request. Generating criteria takes longer than usual requests.
 *
 * Retry with exponential backoff: a few seconds, doubling after each attempt, with the same `Idempotency-Key`.
 */
export type IdempotencyRequestInProgressError = components["schemas"]["IdempotencyRequestInProgressError"];
/**
 * HTTP 409. This `Idempotency-Key` was used before for a request with other content.
 *
 * 1. Take a new `Idempotency-Key` for each new operation, such as a UUID.
 * 2. Send a repeated request with exactly the same body as the first time.
 * 3. Include your system's name in the key. All keys of one partner and environment share them.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The same key with another request: neither status nor code is documented.
 */
export type IdempotencyKeyReusedError = components["schemas"]["IdempotencyKeyReusedError"];
/**
 * HTTP 422. Nova Embed couldn't download the resume from `resume.url`.
 *
 * 1. Open the URL in a private browser window. It must be HTTPS, public, and download the file directly.
 * 2. Check that a signed URL hasn't expired. Sign it just before you submit the job.
 * 3. Allow Nova Embed through your firewall, or send the text with `resume.type` `text`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ResumeFetchFailedError = components["schemas"]["ResumeFetchFailedError"];
/**
 * HTTP 422. The file at `resume.url` is larger than Nova Embed accepts; `message` states the maximum.
 *
 * 1. Ask the applicant for a smaller file, or compress its images.
 * 2. Extract the text, and send it with `resume.type` `text`.
 * 3. Check the file size when the applicant uploads it.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ResumeTooLargeError = components["schemas"]["ResumeTooLargeError"];
/**
 * HTTP 422. The resume file is protected by a password, so Nova Embed can't read it.
 *
 * 1. Ask the applicant for a file without a password.
 * 2. Reject protected files when the applicant uploads them.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ResumeEncryptedError = components["schemas"]["ResumeEncryptedError"];
/**
 * HTTP 422. The resume file is damaged, or isn't what its name says.
 *
 * 1. Open the file yourself. If it doesn't open, ask the applicant for it again.
 * 2. Check that your storage returns the file itself, not an HTML page for signing in.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ResumeCorruptedError = components["schemas"]["ResumeCorruptedError"];
/**
 * HTTP 422. Nova Embed could read the resume file, but couldn't extract text from it.
 *
 * 1. Convert the file to a PDF with real text. A scan or a photo has none.
 * 2. Run text recognition yourself, and send the text with `resume.type` `text`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ResumeParseFailedError = components["schemas"]["ResumeParseFailedError"];
/**
 * HTTP 422. The resume contains no text to score.
 *
 * 1. Check that the applicant uploaded the right file, and that your extraction kept its text.
 * 2. Ask the applicant for a resume with text.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Only the older generation of the pages names this code.
 */
export type ResumeEmptyError = components["schemas"]["ResumeEmptyError"];
/**
 * HTTP 404. The application has no scoring job with this ID.
 *
 * 1. Use `scoringJob.id` from the response that accepted the job, with the same `jobId` and `applicationId`.
 * 2. Read the latest score with `GET /jobs/{jobId}/applications/{applicationId}/score` if you don't have the ID.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The scoring job exists, but under another tenant than the one in `X-Tenant-Id`.
 * - The scoring job exists in the other environment; a `sk_test_` key can't see what a `sk_live_` key submitted.
 */
export type ScoringJobNotFoundError = components["schemas"]["ScoringJobNotFoundError"];
/**
 * HTTP 404. The application was never scored for this job and tenant, so it has no latest score.
 *
 * 1. Submit a scoring job for the application first.
 * 2. Check `jobId`, `applicationId` and `X-Tenant-Id` for typos.
 * 3. Check whether the application was deleted.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ApplicationNotFoundError = components["schemas"]["ApplicationNotFoundError"];
/**
 * HTTP 404. The job has no scoring batch with this ID, for this tenant and environment.
 *
 * 1. Use `batch.id` from the response that accepted the batch, with the same `jobId`.
 * 2. Check that `X-Tenant-Id` and the key's environment are those of the submission.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Only the older generation of the pages names this code.
 */
export type BatchNotFoundError = components["schemas"]["BatchNotFoundError"];
/**
 * HTTP 404. Your partner account has no deletion request with this ID in the environment of the key.
 *
 * 1. Use `deletionRequest.id` from the response to the `DELETE`.
 * 2. Use a key of the environment in which you requested the deletion.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to an unknown request is not documented; its code is modeled on the others.
 */
export type DeletionRequestNotFoundError = components["schemas"]["DeletionRequestNotFoundError"];
/**
 * HTTP 401. Nova Embed found no API key, because the request has no `Authorization` header.
 *
 * 1. Send `Authorization: Bearer <API_KEY>` with every request; `X-Tenant-Id` doesn't replace the key.
 * 2. Check that `NOVA_API_KEY` is set in the process that sends the request.
 * 3. Check that no proxy or redirect removes the header.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - Nova Embed received an `Authorization` header whose content isn't a Nova Embed key.
 * - The key has the form of a Nova Embed key, but no such key exists.
 * - The Nova Embed key was revoked in the Embed Portal; scoring jobs that were already accepted continue.
 * - A rotation replaced this key, and the time set for its end has passed.
 */
export type UnauthorizedError = components["schemas"]["UnauthorizedError"];
/**
 * HTTP 403. The Nova Embed key is valid, but lacks the permission for this operation; `message` names the permission.
 *
 * 1. Use a key with the permission named in the message. Reading requires `read`, everything else requires `write`.
 * 2. Have an Admin create a key with that permission in the Embed Portal. A Member can only view keys.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ForbiddenError = components["schemas"]["ForbiddenError"];
/**
 * HTTP 405. The Nova Embed path exists, but not with this HTTP method.
 *
 * 1. Use a method listed in the `Allow` response header.
 * 2. Replace all criteria with `PUT`, change one with `PATCH`, and add one with `POST` to `/criteria/items`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to a wrong method is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 413. The request body is larger than Nova Embed accepts; `message` states the maximum.
 *
 * 1. Send long resumes as a file with `resume.type` `url` instead of as text.
 * 2. Split a scoring batch into several smaller ones.
 * 3. Shorten `roleKnowledge` and `applicationData.context`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The limit is documented, the response to a larger body is not.
 */
export type PayloadTooLargeError = components["schemas"]["PayloadTooLargeError"];
/**
 * HTTP 415. The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
 *
 * 1. Send `Content-Type: application/json` with every `POST`, `PUT` and `PATCH`.
 * 2. Check your client's default: `curl -d` sends `application/x-www-form-urlencoded` unless you set the header, and `requests` needs `json=` instead of `data=`.
 * 3. Don't upload resumes as multipart. Send their text, or a URL to download them.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The header is documented for requests with a body; the response to another media type is not.
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
/**
 * HTTP 429. The bucket named in `X-RateLimit-Bucket` is used up for the current one-second window; all keys and tenants of an environment share the bucket.
 *
 * 1. Wait the seconds in `Retry-After`, then send the request again, with jitter.
 * 2. Send requests of this bucket through one queue for all tenants. One busy tenant slows down all others.
 * 3. Submit scoring batches instead of many single jobs, and use webhooks instead of polling.
 * 4. Look at `GET /rate-limit-status` to see all buckets. It has a bucket of its own.
 *
 * Retry after a wait: the seconds in `Retry-After`.
 *
 * Also:
 *
 * - Too many requests that generate questions or criteria are running at the same time; this cap is separate from the requests per second.
 */
export type RateLimitedError = components["schemas"]["RateLimitedError"];
/**
 * HTTP 431. All request headers together are larger than the mock of Nova Embed reads.
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
 * HTTP 500. Nova Embed failed in a way it didn't expect; `retryable` is `true`, so your request may be fine.
 *
 * 1. Retry with exponential backoff and jitter.
 * 2. Repeat a `POST` safely: scoring is deduplicated by tenant, job and application; send the same `Idempotency-Key` for criteria, question sets and the library.
 * 3. Send `traceId` to Nova if the error stays. It is also in the `X-Trace-Id` header.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox Only the older generation of the pages names this code; the newer ones say that a 500 can be retried.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 503. Nova Embed is overloaded or under maintenance; `retryable` is `true`.
 *
 * 1. Wait the seconds in `Retry-After` if the response has that header; otherwise retry with exponential backoff and jitter.
 * 2. Repeat a `POST` safely: scoring is deduplicated by tenant, job and application; send the same `Idempotency-Key` for criteria, question sets and the library.
 * 3. Keep new applications in a queue until requests succeed again.
 *
 * Retry with exponential backoff: the seconds in `Retry-After` where the response has it; otherwise doubling after each attempt, with jitter.
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
/**
 * HTTP 404. The tenant's criteria library has no criterion with this ID.
 *
 * 1. Use a `criterionId` from `GET /criteria-library` with the same `X-Tenant-Id`.
 * 2. Treat a 404 after deleting as success; the criterion is gone.
 * 3. Don't use IDs of a job's criteria here. They start with `crit_`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Only the older generation of the pages names this code.
 */
export type LibraryCriterionNotFoundError = components["schemas"]["LibraryCriterionNotFoundError"];
export type TimeRange = components["schemas"]["TimeRange"];
export type Importance = components["schemas"]["Importance"];
/**
 * What the job is. The documented samples send all three fields. Which of them are required is not documented; here it is the title and the description.
 */
export type JobContext = components["schemas"]["JobContext"];
export type NewQuestionSet = components["schemas"]["NewQuestionSet"];
export type Question = components["schemas"]["Question"];
export type QuestionSetAnswer = components["schemas"]["QuestionSetAnswer"];
export type CriteriaRequest = components["schemas"]["CriteriaRequest"];
export type NewCriterion = components["schemas"]["NewCriterion"];
export type NewCriteria = components["schemas"]["NewCriteria"];
/**
 * At least one of the two.
 */
export type CriterionChange = components["schemas"]["CriterionChange"];
export type Criterion = components["schemas"]["Criterion"];
export type CriteriaAnswer = components["schemas"]["CriteriaAnswer"];
export type CriterionAnswer = components["schemas"]["CriterionAnswer"];
export type CriteriaBatch = components["schemas"]["CriteriaBatch"];
export type Version = components["schemas"]["Version"];
export type VersionList = components["schemas"]["VersionList"];
export type VersionAnswer = components["schemas"]["VersionAnswer"];
export type Success = components["schemas"]["Success"];
export type NewLibraryCriterion = components["schemas"]["NewLibraryCriterion"];
/**
 * At least one of the three.
 */
export type LibraryCriterionChange = components["schemas"]["LibraryCriterionChange"];
export type LibraryCriterion = components["schemas"]["LibraryCriterion"];
export type LibraryList = components["schemas"]["LibraryList"];
export type LibraryAnswer = components["schemas"]["LibraryAnswer"];
/**
 * Either the URL of a PDF, DOC or DOCX file of at most 50 MB, or its text.
 */
export type Resume = components["schemas"]["Resume"];
export type ApplicationData = components["schemas"]["ApplicationData"];
export type NewScoringJob = components["schemas"]["NewScoringJob"];
export type Assessment = components["schemas"]["Assessment"];
export type ScoringStatus = components["schemas"]["ScoringStatus"];
export type ScoringFailure = components["schemas"]["ScoringFailure"];
export type ScoringJob = components["schemas"]["ScoringJob"];
export type ScoringJobAnswer = components["schemas"]["ScoringJobAnswer"];
export type NewBatch = components["schemas"]["NewBatch"];
export type Batch = components["schemas"]["Batch"];
export type RejectedApplication = components["schemas"]["RejectedApplication"];
export type AcceptedBatch = components["schemas"]["AcceptedBatch"];
export type BatchAnswer = components["schemas"]["BatchAnswer"];
export type DeletionRequestAnswer = components["schemas"]["DeletionRequestAnswer"];
export type BucketState = components["schemas"]["BucketState"];
export type RateLimitStatus = components["schemas"]["RateLimitStatus"];
export type Overview = components["schemas"]["Overview"];
export type Deliveries = components["schemas"]["Deliveries"];
export type Granularity = components["schemas"]["Granularity"];
export type Volume = components["schemas"]["Volume"];
export type Latency = components["schemas"]["Latency"];
export type AnalyticsErrors = components["schemas"]["AnalyticsErrors"];
export type WebhookHealth = components["schemas"]["WebhookHealth"];
export type ScoreCompletedEvent = components["schemas"]["ScoreCompletedEvent"];
export type ScoreFailedEvent = components["schemas"]["ScoreFailedEvent"];
export type BatchCompletedEvent = components["schemas"]["BatchCompletedEvent"];
