/**
 * Types of Example AI, document version 1.0.0.
 *
 * Source: /openapi/example-ai.yaml
 * Vendor documentation: https://rajwar92.github.io/ai-api-docs/getting-started/authentication/
 * Written by Latchkey, independent of the vendor.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate text
         * @description Answers a prompt with text. In this sandbox no model is at work: the text is put together from the prompt, the same for the same prompt, and a token is a word. A prompt with the word malware or phishing counts as a violation of the content policy.
         */
        post: operations["generateText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an image
         * @description Answers a prompt with the address of an image. In this sandbox no model is at work: the image is drawn from the prompt, the same for the same prompt and options. One of quality hd occupies a place for 30 seconds of the sandbox's clock, though its address is answered at once.
         */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an image
         * @description The image behind an address that was answered. It takes no key, so that a page can show it: whoever has the address has the image. The query belongs to the address, and a changed one leads nowhere.
         */
        get: operations["getImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse a text
         * @description Answers what was asked for about a text: its sentiment, the names in it, its keywords. In this sandbox a short list of words decides, no model is at work. The text may also be a file, as a data URL of plain text, Markdown or CSV.
         */
        post: operations["analyzeText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models
         * @description Every model that a request can name, with what it makes and what a thousand tokens of it cost.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description All webhooks of the account, oldest first, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Names an address of yours and the events that it shall hear of. The answer holds the secret that signs them, this one time.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description One webhook, without its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Removes a webhook and its secret. Nothing is sent to its address from then on.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Sets its address, its events, or whether it is active. What is not named stays as it is.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Makes an event and signs it. The mock calls nobody: it answers with the request that it would send, so that you can hand it to your own receiver.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    workCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A piece of work is finished
         * @description Sent to every active webhook that asked for the event. Answer 200; otherwise it is sent again several times, with growing pauses. The signature is a member of the payload, the HMAC-SHA256 of the others under the webhook's secret.
         */
        post: operations["workCompleted"];
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
        ApiError: components["schemas"]["InvalidRequestError"] | components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["PromptTooLongError"] | components["schemas"]["InvalidTemperatureError"] | components["schemas"]["InvalidMaxTokensError"] | components["schemas"]["PromptViolationError"] | components["schemas"]["UnsupportedModelError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["ModelNotFoundError"] | components["schemas"]["EndpointNotFoundError"] | components["schemas"]["InvalidImageSizeError"] | components["schemas"]["InvalidImageQualityError"] | components["schemas"]["RateLimitExceededError"] | components["schemas"]["ConcurrentLimitExceededError"] | components["schemas"]["ResourceNotFoundError"] | components["schemas"]["InternalError"] | components["schemas"]["ServiceUnavailableError"] | components["schemas"]["InvalidFileFormatError"] | components["schemas"]["FileTooLargeError"] | components["schemas"]["MissingApiKeyError"] | components["schemas"]["InvalidApiKeyError"] | components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"] | components["schemas"]["QuotaExceededError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["ModelUnavailableError"] | components["schemas"]["ProcessingError"] | components["schemas"]["OverloadedError"];
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The body is not JSON
         *     - The body is not sent as JSON
         */
        InvalidRequestError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_REQUEST";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - A field that has to be there is not
         *     - The prompt is missing from the address
         */
        MissingRequiredFieldError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "MISSING_REQUIRED_FIELD";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - A field has a value that is not allowed
         *     - A part of the address has a value that is not allowed
         *     - The address is not HTTPS
         *     - There is no such event
         */
        InvalidFieldValueError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_FIELD_VALUE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The prompt is longer than 4,000 characters
         *     - The prompt is longer than 1,000 characters
         *
         *     @sandbox Code and message are documented, the status and the longest prompt are not.
         */
        PromptTooLongError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "PROMPT_TOO_LONG";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The temperature is out of its range
         *
         *     @sandbox Code and message are documented, the status is not.
         */
        InvalidTemperatureError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_TEMPERATURE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - max_tokens is not positive
         *
         *     @sandbox Code and message are documented, the status is not.
         */
        InvalidMaxTokensError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_MAX_TOKENS";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The prompt asks for what is not allowed
         *
         *     @sandbox Code and message are documented, the status and the policy are not. Two words stand for it here: malware and phishing.
         */
        PromptViolationError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "PROMPT_VIOLATION";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The model exists, but makes no text
         *     - The model exists, but makes no images
         *
         *     @sandbox Both codes are documented, their difference is not. Here a model of another kind is unsupported, and one that is not listed is not found.
         */
        UnsupportedModelError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "UNSUPPORTED_MODEL";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - Prefer names an answer that this operation does not have
         *
         *     @sandbox Prefer is how a mock is told which answer to give; the API itself knows nothing of it.
         */
        UnknownExampleError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "UNKNOWN_EXAMPLE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - No model has this name
         *
         *     @sandbox Both codes are documented, their difference is not. Here a model of another kind is unsupported, and one that is not listed is not found.
         */
        ModelNotFoundError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "MODEL_NOT_FOUND";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - The address does not exist
         */
        EndpointNotFoundError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "ENDPOINT_NOT_FOUND";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - Images do not come in this size
         *
         *     @sandbox Code and message are documented, the status is not.
         */
        InvalidImageSizeError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_IMAGE_SIZE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - Images do not come in this quality
         *
         *     @sandbox Code and message are documented, the status is not.
         */
        InvalidImageQualityError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_IMAGE_QUALITY";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 429.
         *
         *     Causes:
         *
         *     - More requests to this endpoint than a minute allows
         *     - More requests than the plan allows in a minute
         *     - More requests than the plan allows in an hour
         *     - More requests than the plan allows in a day
         *     - More requests to /webhooks than a minute allows
         */
        RateLimitExceededError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "RATE_LIMIT_EXCEEDED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description Whole seconds to wait. */
                    retry_after?: number;
                    /** @description The figure of the limit that refused. */
                    limit?: number;
                    /** @description When that limit is free again, in Unix seconds. */
                    reset_time?: number;
                };
            };
        };
        /**
         * @description HTTP 429.
         *
         *     Causes:
         *
         *     - Too many hd images are under way
         *
         *     @sandbox Code, status and message are documented; what is counted, and that the body says the wait, is ours.
         */
        ConcurrentLimitExceededError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "CONCURRENT_LIMIT_EXCEEDED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description Whole seconds to wait. */
                    retry_after?: number;
                    /** @description The figure of the limit that refused. */
                    limit?: number;
                    /** @description When that limit is free again, in Unix seconds. */
                    reset_time?: number;
                };
            };
        };
        /**
         * @description HTTP 404.
         *
         *     Causes:
         *
         *     - The address is not one that was answered
         *     - No webhook of this account has this id
         */
        ResourceNotFoundError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "RESOURCE_NOT_FOUND";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
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
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INTERNAL_ERROR";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 502, 503.
         *
         *     Causes:
         *
         *     - The service is down for a while
         *     - A server behind the service did not answer
         */
        ServiceUnavailableError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "SERVICE_UNAVAILABLE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The data URL is not of a text that can be read
         *
         *     @sandbox Code, status and message are documented, but no endpoint that takes files; here a text may be a data URL.
         */
        InvalidFileFormatError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_FILE_FORMAT";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400.
         *
         *     Causes:
         *
         *     - The data URL holds more than 16 KiB
         *
         *     @sandbox Code, status and message are documented, but no endpoint that takes files; here a text may be a data URL.
         */
        FileTooLargeError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "FILE_TOO_LARGE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - No key was sent
         */
        MissingApiKeyError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "MISSING_API_KEY";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The header that is missing. */
                    header?: string;
                };
            };
        };
        /**
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - The key is well formed, but nobody has it
         *     - What was sent is not a key
         */
        InvalidApiKeyError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INVALID_API_KEY";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The id of the key. A key that nobody has has none; the sandbox answers the printed one. */
                    key_id?: string;
                };
            };
        };
        /**
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - The key has expired
         */
        ExpiredApiKeyError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "EXPIRED_API_KEY";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /**
                     * Format: date-time
                     * @description When the key expired.
                     */
                    expired_at?: string;
                };
            };
        };
        /**
         * @description HTTP 401.
         *
         *     Causes:
         *
         *     - The key was revoked
         */
        RevokedApiKeyError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "REVOKED_API_KEY";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /**
                     * Format: date-time
                     * @description When the key was revoked.
                     */
                    revoked_at?: string;
                };
            };
        };
        /**
         * @description HTTP 403.
         *
         *     Causes:
         *
         *     - The key lacks the permission read
         *     - The key may not read webhooks
         *     - The key may not change webhooks
         *     - The key may not manage webhooks
         */
        InsufficientPermissionsError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "INSUFFICIENT_PERMISSIONS";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description Any one of these permissions would do. */
                    required?: string;
                    /** @description The permissions that the key has. */
                    granted?: string;
                };
            };
        };
        /**
         * @description HTTP 403.
         *
         *     Causes:
         *
         *     - The account was suspended
         */
        AccountSuspendedError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "ACCOUNT_SUSPENDED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 403.
         *
         *     Causes:
         *
         *     - The account has used up the quota of the month
         */
        QuotaExceededError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "QUOTA_EXCEEDED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
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
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "METHOD_NOT_ALLOWED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
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
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "HEADERS_TOO_LARGE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: {
                    /** @description The figure of the limit that refused. */
                    limit?: number;
                };
            };
        };
        /**
         * @description HTTP 500.
         *
         *     Causes:
         *
         *     - The model is down for a while
         */
        ModelUnavailableError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "MODEL_UNAVAILABLE";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 500.
         *
         *     Causes:
         *
         *     - The work was begun and failed
         */
        ProcessingError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "PROCESSING_ERROR";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 503.
         *
         *     Causes:
         *
         *     - The service has too much to do
         */
        OverloadedError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is. Branch on this code.
                 * @constant
                 */
                code: "OVERLOADED";
                /** @description A sentence for people. */
                message: string;
                /** @description What is known beside the code; which members there are depends on it. */
                details: Record<string, never>;
            };
        };
        Meta: {
            /** @description Quote it when you ask for help. */
            request_id: string;
            /**
             * Format: date-time
             * @description When the response was written.
             */
            timestamp: string;
        };
        TextAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The generated text. */
            data: {
                /** @description The ID of the generation. */
                id: string;
                /** @description The generated text. */
                content: string;
                /** @description The model that wrote the text. */
                model: string;
                /** @description The tokens that the request used. */
                usage: {
                    /** @description Tokens in the prompt. */
                    prompt_tokens: number;
                    /** @description Tokens in the generated text. */
                    completion_tokens: number;
                    /** @description The sum of both. */
                    total_tokens: number;
                };
                /** @description In Unix seconds. */
                created: number;
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        /**
         * @default 1024x1024
         * @enum {string}
         */
        ImageSize: "512x512" | "1024x1024" | "1024x1792" | "1792x1024";
        /**
         * @default natural
         * @enum {string}
         */
        ImageStyle: "natural" | "vivid";
        ImageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The generated image. */
            data: {
                /** @description The ID of the image. */
                id: string;
                /** @description The URL of the image. */
                url: string;
                /** @description The model that made the image. */
                model: string;
                /** @description In Unix seconds. */
                created: number;
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        /** @enum {string} */
        AnalysisTask: "sentiment" | "entities" | "keywords";
        AnalysisAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description One member for each task that was asked for. */
            data: {
                /** @description The mood of the text. Present when `tasks` has `sentiment`. */
                sentiment?: {
                    /** @description From -1 (negative) to 1 (positive). */
                    score: number;
                    /**
                     * @description The score as a word.
                     * @enum {string}
                     */
                    label: "positive" | "neutral" | "negative";
                };
                /** @description People, organizations and places in the text. Present when `tasks` has `entities`. */
                entities?: {
                    /** @description The entity as it is written in the text. */
                    text: string;
                    /**
                     * @description The kind of entity.
                     * @enum {string}
                     */
                    type: "person" | "organization" | "location";
                    /** @description How certain the analysis is, from 0 to 1. */
                    confidence: number;
                }[];
                /** @description The most important words of the text. Present when `tasks` has `keywords`. */
                keywords?: {
                    /** @description The keyword. */
                    text: string;
                    /** @description How important the keyword is, from 0 to 1. */
                    score: number;
                }[];
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        Model: {
            /** @description The ID of the model. Send it as `model`. */
            id: string;
            /** @description The name of the model, for people. */
            name: string;
            /**
             * @description What the model generates.
             * @enum {string}
             */
            type: "text" | "image";
            /** @description What the model is good at. */
            description: string;
            /** @description The most tokens that one request can generate. */
            max_tokens: number;
            /** @description What the model costs. */
            pricing: {
                /** @description The price of input tokens. */
                input: number;
                /** @description The price of output tokens. */
                output: number;
            };
        };
        ModelsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The models that requests can name. */
            data: components["schemas"]["Model"][];
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        /** @enum {string} */
        EventName: "generation.completed" | "image.completed" | "analysis.completed";
        NewWebhook: {
            /**
             * Format: https-url
             * @description Where events are sent to; HTTPS only.
             */
            url: string;
            /** @description What it shall hear of. */
            events: components["schemas"]["EventName"][];
        };
        WebhookChange: {
            /**
             * Format: https-url
             * @description Where events are sent to; HTTPS only.
             */
            url?: string;
            /** @description What it shall hear of. */
            events?: components["schemas"]["EventName"][];
            /** @description Nothing is sent to a webhook that is not active. */
            active?: boolean;
        };
        Webhook: {
            /** @description The ID of the webhook. */
            id: string;
            /** @description The URL that receives the events. */
            url: string;
            /** @description The events that the webhook receives. */
            events: components["schemas"]["EventName"][];
            /** @description Whether the API sends events to this webhook. */
            active: boolean;
            /** @description In Unix seconds. */
            created: number;
        };
        WebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The webhook. */
            data: components["schemas"]["Webhook"];
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        WebhooksAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The webhooks of the account. */
            data: components["schemas"]["Webhook"][];
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        NewWebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The new webhook, with its signing secret. */
            data: {
                /** @description The ID of the webhook. */
                id: string;
                /** @description The URL that receives the events. */
                url: string;
                /** @description The events that the webhook receives. */
                events: components["schemas"]["EventName"][];
                /** @description Whether the API sends events to this webhook. */
                active: boolean;
                /** @description In Unix seconds. */
                created: number;
                /** @description Signs the events. Shown this once. */
                secret: string;
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        DeletionAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was deleted. */
            data: {
                /** @description The ID of the webhook. */
                id: string;
                /**
                 * @description Always true.
                 * @constant
                 */
                deleted: true;
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
        WebhookEvent: {
            /** @description What happened. */
            event: components["schemas"]["EventName"];
            /** @description What the event is about. */
            data: {
                /** @description The ID of the generated text, image or analysis. */
                id: string;
                /** @description Of generated texts and images. */
                model?: string;
                /** @description In Unix seconds. */
                created: number;
            };
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            /** @description The HMAC-SHA256 signature of the event, in hexadecimal. Verify it with the webhook's secret. */
            signature: string;
        };
        DeliveryAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The delivery that the API would make. */
            data: {
                /**
                 * @description Always false: the mock sends nothing.
                 * @constant
                 */
                sent: false;
                /** @description Why nothing was sent. */
                reason: string;
                /** @description The request that the webhook's URL would receive. */
                request: {
                    /**
                     * @description Always `POST`.
                     * @constant
                     */
                    method: "POST";
                    /** @description The URL of the webhook. */
                    url: string;
                    /** @description The headers of the delivery. */
                    headers: {
                        /** @description The media type of the body. */
                        "Content-Type": string;
                    };
                    /** @description The event, signed. */
                    body: components["schemas"]["WebhookEvent"];
                };
            };
            /** @description The request ID and the time of the response. */
            meta: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description The key is missing, or is not accepted. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MissingApiKeyError"] | components["schemas"]["InvalidApiKeyError"] | components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"];
            };
        };
        /** @description The key was not granted this, or its account may not. */
        ForbiddenToGenerate: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"] | components["schemas"]["QuotaExceededError"];
            };
        };
        /** @description The key was not granted this, or its account may not. */
        ForbiddenToRead: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"];
            };
        };
        /** @description The key was not granted this, or its account may not. */
        ForbiddenToReadWebhooks: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"];
            };
        };
        /** @description The key was not granted this, or its account may not. */
        ForbiddenToChangeWebhooks: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"];
            };
        };
        /** @description The key was not granted this, or its account may not. */
        ForbiddenToManageWebhooks: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["AccountSuspendedError"];
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
        NoSuchEndpoint: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EndpointNotFoundError"];
            };
        };
        /** @description There is no such webhook, or no such address. */
        NoSuchWebhook: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceNotFoundError"] | components["schemas"]["EndpointNotFoundError"];
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
        /** @description The key is over one of its limits. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceededError"];
            };
        };
        /** @description The key is over one of its limits. */
        WebhooksRateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
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
        /** @description Something went wrong on the server, or with the model. */
        ModelFailed: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"] | components["schemas"]["ModelUnavailableError"] | components["schemas"]["ProcessingError"];
            };
        };
        /** @description A server behind the service did not answer. */
        BadGateway: {
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
        /** @description The service is down. */
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
        /** @description The service is down, or has too much to do. */
        Overloaded: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"] | components["schemas"]["OverloadedError"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the webhook, whk_ and 12 hexadecimal digits.
         * @example whk_5e0f8a1c2b3d
         */
        webhookId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The figure of the limit that is nearest.
         * @example 60
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many requests are left under that limit.
         * @example 45
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When all of that limit is free again, in Unix seconds.
         * @example 1640995200
         */
        "X-RateLimit-Reset": number;
        /**
         * @description The challenge of RFC 6750. The pages do not document it; RFC 9110 asks for it on every 401.
         * @example Bearer realm="Example AI"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this address knows (RFC 9110, section 15.5.6).
         * @example POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the text shall answer. */
                    prompt: string;
                    /**
                     * @description A model that makes text
                     * @example gpt-4
                     * @example gpt-3.5-turbo
                     */
                    model: string;
                    /**
                     * @description The longest answer.
                     * @default 100
                     */
                    max_tokens?: number;
                    /**
                     * @description How freely the next word is chosen. The sandbox checks it and does nothing with it, like the three below.
                     * @default 0.7
                     */
                    temperature?: number;
                    /**
                     * @description From how many likely words it is chosen.
                     * @default 1
                     */
                    top_p?: number;
                    /**
                     * @description Against words that came often.
                     * @default 0
                     */
                    frequency_penalty?: number;
                    /**
                     * @description Against words that came before.
                     * @default 0
                     */
                    presence_penalty?: number;
                };
            };
        };
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["PromptTooLongError"] | components["schemas"]["InvalidTemperatureError"] | components["schemas"]["InvalidMaxTokensError"] | components["schemas"]["PromptViolationError"] | components["schemas"]["UnsupportedModelError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToGenerate"];
            /** @description There is no such model, or no such address. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["EndpointNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ModelFailed"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Overloaded"];
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the image shall show. */
                    prompt: string;
                    /**
                     * @description A model that makes images
                     * @example dall-e-3
                     * @example stable-diffusion
                     */
                    model: string;
                    /**
                     * @description Width and height in pixels. Only 1024x1024 is documented; the other sizes are ours.
                     * @default 1024x1024
                     * @enum {string}
                     */
                    size?: "512x512" | "1024x1024" | "1024x1792" | "1792x1024";
                    /**
                     * @description How carefully it is made; hd takes longer.
                     * @default standard
                     * @enum {string}
                     */
                    quality?: "standard" | "hd";
                    /**
                     * @description Calm colours or strong ones.
                     * @default natural
                     * @enum {string}
                     */
                    style?: "natural" | "vivid";
                };
            };
        };
        responses: {
            /** @description Where the image is. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["PromptTooLongError"] | components["schemas"]["InvalidImageSizeError"] | components["schemas"]["InvalidImageQualityError"] | components["schemas"]["PromptViolationError"] | components["schemas"]["UnsupportedModelError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToGenerate"];
            /** @description There is no such model, or no such address. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["EndpointNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The key is over one of its limits, or the account has too many images under way. */
            429: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitExceededError"] | components["schemas"]["ConcurrentLimitExceededError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ModelFailed"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Overloaded"];
        };
    };
    getImage: {
        parameters: {
            query: {
                /**
                 * @description The prompt that the image was made for.
                 * @example A quiet harbour at dawn
                 */
                prompt: string;
                /**
                 * @description The size that was asked for.
                 * @example 1024x1024
                 */
                size?: components["schemas"]["ImageSize"];
                /**
                 * @description The style that was asked for.
                 * @example natural
                 */
                style?: components["schemas"]["ImageStyle"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the image, and .svg.
                 * @example img_fa596ecd2ce9.svg
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The address is not whole. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            /** @description There is no such image, or no such address. */
            404: {
                headers: {
                    /** @description The figure of the limit that is nearest. */
                    "X-RateLimit-Limit"?: number;
                    /** @description How many requests are left under that limit. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When all of that limit is free again, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundError"] | components["schemas"]["EndpointNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            /** @description Something went wrong on the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description The service is down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    analyzeText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The text, or a data URL of a text/plain, text/markdown or text/csv file of at most 16 KiB. */
                    text: string;
                    /** @description What to find out. */
                    tasks: components["schemas"]["AnalysisTask"][];
                    /**
                     * @description The language of the text, in two letters. The sandbox knows English words only.
                     * @default en
                     */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["InvalidFileFormatError"] | components["schemas"]["FileTooLargeError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToGenerate"];
            404: components["responses"]["NoSuchEndpoint"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsAnswer"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToRead"];
            404: components["responses"]["NoSuchEndpoint"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksAnswer"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToReadWebhooks"];
            404: components["responses"]["NoSuchEndpoint"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChangeWebhooks"];
            404: components["responses"]["NoSuchEndpoint"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToReadWebhooks"];
            404: components["responses"]["NoSuchWebhook"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionAnswer"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToManageWebhooks"];
            404: components["responses"]["NoSuchWebhook"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChangeWebhooks"];
            404: components["responses"]["NoSuchWebhook"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook, whk_ and 12 hexadecimal digits.
                 * @example whk_5e0f8a1c2b3d
                 */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The event to deliver.
                     * @default generation.completed
                     */
                    event?: components["schemas"]["EventName"];
                };
            };
        };
        responses: {
            /** @description The request that would be sent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description The request cannot be used as it is. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequestError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToManageWebhooks"];
            404: components["responses"]["NoSuchWebhook"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["WebhooksRateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    workCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
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
 * - The body is not JSON
 * - The body is not sent as JSON
 */
export type InvalidRequestError = components["schemas"]["InvalidRequestError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - A field that has to be there is not
 * - The prompt is missing from the address
 */
export type MissingRequiredFieldError = components["schemas"]["MissingRequiredFieldError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - A field has a value that is not allowed
 * - A part of the address has a value that is not allowed
 * - The address is not HTTPS
 * - There is no such event
 */
export type InvalidFieldValueError = components["schemas"]["InvalidFieldValueError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The prompt is longer than 4,000 characters
 * - The prompt is longer than 1,000 characters
 *
 * @sandbox Code and message are documented, the status and the longest prompt are not.
 */
export type PromptTooLongError = components["schemas"]["PromptTooLongError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The temperature is out of its range
 *
 * @sandbox Code and message are documented, the status is not.
 */
export type InvalidTemperatureError = components["schemas"]["InvalidTemperatureError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - max_tokens is not positive
 *
 * @sandbox Code and message are documented, the status is not.
 */
export type InvalidMaxTokensError = components["schemas"]["InvalidMaxTokensError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The prompt asks for what is not allowed
 *
 * @sandbox Code and message are documented, the status and the policy are not. Two words stand for it here: malware and phishing.
 */
export type PromptViolationError = components["schemas"]["PromptViolationError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The model exists, but makes no text
 * - The model exists, but makes no images
 *
 * @sandbox Both codes are documented, their difference is not. Here a model of another kind is unsupported, and one that is not listed is not found.
 */
export type UnsupportedModelError = components["schemas"]["UnsupportedModelError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - Prefer names an answer that this operation does not have
 *
 * @sandbox Prefer is how a mock is told which answer to give; the API itself knows nothing of it.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - No model has this name
 *
 * @sandbox Both codes are documented, their difference is not. Here a model of another kind is unsupported, and one that is not listed is not found.
 */
export type ModelNotFoundError = components["schemas"]["ModelNotFoundError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - The address does not exist
 */
export type EndpointNotFoundError = components["schemas"]["EndpointNotFoundError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - Images do not come in this size
 *
 * @sandbox Code and message are documented, the status is not.
 */
export type InvalidImageSizeError = components["schemas"]["InvalidImageSizeError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - Images do not come in this quality
 *
 * @sandbox Code and message are documented, the status is not.
 */
export type InvalidImageQualityError = components["schemas"]["InvalidImageQualityError"];
/**
 * HTTP 429.
 *
 * Causes:
 *
 * - More requests to this endpoint than a minute allows
 * - More requests than the plan allows in a minute
 * - More requests than the plan allows in an hour
 * - More requests than the plan allows in a day
 * - More requests to /webhooks than a minute allows
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 429.
 *
 * Causes:
 *
 * - Too many hd images are under way
 *
 * @sandbox Code, status and message are documented; what is counted, and that the body says the wait, is ours.
 */
export type ConcurrentLimitExceededError = components["schemas"]["ConcurrentLimitExceededError"];
/**
 * HTTP 404.
 *
 * Causes:
 *
 * - The address is not one that was answered
 * - No webhook of this account has this id
 */
export type ResourceNotFoundError = components["schemas"]["ResourceNotFoundError"];
/**
 * HTTP 500.
 *
 * Causes:
 *
 * - An unexpected failure
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 502, 503.
 *
 * Causes:
 *
 * - The service is down for a while
 * - A server behind the service did not answer
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The data URL is not of a text that can be read
 *
 * @sandbox Code, status and message are documented, but no endpoint that takes files; here a text may be a data URL.
 */
export type InvalidFileFormatError = components["schemas"]["InvalidFileFormatError"];
/**
 * HTTP 400.
 *
 * Causes:
 *
 * - The data URL holds more than 16 KiB
 *
 * @sandbox Code, status and message are documented, but no endpoint that takes files; here a text may be a data URL.
 */
export type FileTooLargeError = components["schemas"]["FileTooLargeError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - No key was sent
 */
export type MissingApiKeyError = components["schemas"]["MissingApiKeyError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - The key is well formed, but nobody has it
 * - What was sent is not a key
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - The key has expired
 */
export type ExpiredApiKeyError = components["schemas"]["ExpiredApiKeyError"];
/**
 * HTTP 401.
 *
 * Causes:
 *
 * - The key was revoked
 */
export type RevokedApiKeyError = components["schemas"]["RevokedApiKeyError"];
/**
 * HTTP 403.
 *
 * Causes:
 *
 * - The key lacks the permission read
 * - The key may not read webhooks
 * - The key may not change webhooks
 * - The key may not manage webhooks
 */
export type InsufficientPermissionsError = components["schemas"]["InsufficientPermissionsError"];
/**
 * HTTP 403.
 *
 * Causes:
 *
 * - The account was suspended
 */
export type AccountSuspendedError = components["schemas"]["AccountSuspendedError"];
/**
 * HTTP 403.
 *
 * Causes:
 *
 * - The account has used up the quota of the month
 */
export type QuotaExceededError = components["schemas"]["QuotaExceededError"];
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
 * - The model is down for a while
 */
export type ModelUnavailableError = components["schemas"]["ModelUnavailableError"];
/**
 * HTTP 500.
 *
 * Causes:
 *
 * - The work was begun and failed
 */
export type ProcessingError = components["schemas"]["ProcessingError"];
/**
 * HTTP 503.
 *
 * Causes:
 *
 * - The service has too much to do
 */
export type OverloadedError = components["schemas"]["OverloadedError"];
export type Meta = components["schemas"]["Meta"];
export type TextAnswer = components["schemas"]["TextAnswer"];
export type ImageSize = components["schemas"]["ImageSize"];
export type ImageStyle = components["schemas"]["ImageStyle"];
export type ImageAnswer = components["schemas"]["ImageAnswer"];
export type AnalysisTask = components["schemas"]["AnalysisTask"];
export type AnalysisAnswer = components["schemas"]["AnalysisAnswer"];
export type Model = components["schemas"]["Model"];
export type ModelsAnswer = components["schemas"]["ModelsAnswer"];
export type EventName = components["schemas"]["EventName"];
export type NewWebhook = components["schemas"]["NewWebhook"];
export type WebhookChange = components["schemas"]["WebhookChange"];
export type Webhook = components["schemas"]["Webhook"];
export type WebhookAnswer = components["schemas"]["WebhookAnswer"];
export type WebhooksAnswer = components["schemas"]["WebhooksAnswer"];
export type NewWebhookAnswer = components["schemas"]["NewWebhookAnswer"];
export type DeletionAnswer = components["schemas"]["DeletionAnswer"];
export type WebhookEvent = components["schemas"]["WebhookEvent"];
export type DeliveryAnswer = components["schemas"]["DeliveryAnswer"];
