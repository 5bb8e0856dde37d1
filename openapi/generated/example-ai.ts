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
         * @description Generates text from a prompt. The mock runs no model: it builds the text from the prompt, the same for the same prompt, and a token is a word. A prompt with the word malware or phishing violates the content policy.
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
         * @description Generates an image from a prompt and returns its URL. The mock runs no model: it draws the image from the prompt, the same for the same prompt and options. An image of quality hd uses a slot for 30 seconds of the mock's clock, though the mock returns its URL at once.
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
         * @description The image at a URL that the API returned. It needs no key, so a page can show it: anyone who has the URL has the image. The query is part of the URL; with another query the image does not exist.
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
         * Analyze a text
         * @description Returns what you request about a text: its sentiment, the names in it, its keywords. The mock runs no model: a short list of words decides. The text may also be a file, as a data URL of plain text, Markdown or CSV.
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
         * @description Registers a URL of your server and the events that it receives. The response contains the secret that signs them, only this one time.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
         * @description Removes a webhook and its secret. From then on, the API sends nothing to its URL.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Sets its URL, its events, or whether it is active. Fields that you don't send stay as they are.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
         * @description Creates an event and signs it. The mock sends no webhooks: it returns the request that it would send, so that you can pass it to your own receiver.
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
         * @description Sent to every active webhook that subscribes to the event. Return 200; otherwise the API sends the event again several times, with growing pauses. The signature is a field of the payload: the HMAC-SHA256 of the other fields, with the webhook's secret.
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
         * @description HTTP 400. The API couldn't read the request body, because it isn't valid JSON or is too large; `error.details.issue` says which.
         *
         *     1. Serialize the body with a JSON library instead of joining strings.
         *     2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
         *     3. Shorten the body if `error.details.issue` is about its size.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The body wasn't sent as JSON, or the `Content-Type` header doesn't say so; `error.details.field` is `Content-Type`.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The request lacks a field the API requires; `error.details.field` names the field.
         *
         *     1. Add the field named in `error.details.field`, such as `prompt`, `model`, `text` or `tasks`.
         *     2. Check that your code doesn't drop fields that are `undefined` or `None`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The image URL lacks a query parameter that the API put there; `error.details.field` names the parameter.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. A field has a value the API doesn't accept; `error.details.field` names the field, `error.details.issue` says what is allowed.
         *
         *     1. Correct the field named in `error.details.field` as `error.details.issue` says.
         *     2. Check its type. Numbers must not be sent as strings, and a list with one entry is still a list.
         *     3. Leave optional fields out to use their defaults.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - A query parameter of the image URL has a value the API never put there; `error.details.field` names the parameter.
         *     - The webhook's `url` isn't an HTTPS URL, or another of its fields has a value the API doesn't accept.
         *     - The webhook subscribes to an event the API doesn't send; `error.details.field` contains its position, counted from 0.
         *     - The test delivery names an event the API doesn't send; `error.details.issue` lists the events.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The `prompt` has more characters than this endpoint accepts; `error.details.issue` states the maximum.
         *
         *     1. Shorten the prompt, or summarize its context first.
         *     2. Split the work over several requests.
         *     3. Measure the prompt's length before you send it. Image prompts have a lower maximum than text prompts.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The `temperature` is outside the range stated in `error.message`.
         *
         *     1. Set `temperature` to a number within the range. Values of a scale up to 100 need conversion.
         *     2. Leave `temperature` out to use the default.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The `max_tokens` isn't positive, so the model may not generate anything.
         *
         *     1. Set `max_tokens` to a whole number above 0.
         *     2. Leave `max_tokens` out to use the default. Don't send 0 or -1 for "no limit".
         *     3. Check code that subtracts the prompt's length; the result may have become negative.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The content policy rejects the prompt; the API generated nothing.
         *
         *     1. Rephrase the prompt without the part named in `error.details.issue`.
         *     2. Show the rejection to the person who wrote the prompt. Sending it again fails again.
         *     3. Check prompts before you send them if they come from your users.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The model exists, but makes something else than this endpoint returns; `error.details.issue` says what it makes.
         *
         *     1. Choose a model of the right `type` from `GET /models`.
         *     2. Send the request to the other endpoint if you meant that model. Text comes from `/generate`, images from `/generate/image`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The `Prefer` header asks the mock for a response that this Example AI operation doesn't have.
         *
         *     1. Remove the `Prefer` header. Only the mock reads it.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Prefer asks a mock for one of its responses; the API itself does not know the header.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 404. No model has the name you sent; `error.details.issue` repeats the name.
         *
         *     1. List the models with `GET /models`, and copy an `id` exactly.
         *     2. Check for a typo or for a model of another service.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 404. The API has no endpoint with this path; `error.details` repeats the method and path you sent.
         *
         *     1. Check that the base URL ends in `/v1`, once.
         *     2. Compare the path with the reference. Text comes from `/generate`, images from `/generate/image`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 400. The image endpoint doesn't make images in the `size` you sent; `error.details.issue` lists the sizes.
         *
         *     1. Use one of the listed sizes, written as width, `x`, height.
         *     2. Generate the next larger size, and scale the image yourself if you need another one.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The image endpoint doesn't know the `quality` you sent; `error.details.issue` lists the qualities.
         *
         *     1. Use one of the listed qualities. Names of other services, such as `high`, are unknown.
         *     2. Leave `quality` out to use the default.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 429. This key has used all requests that this endpoint allows in a minute; other endpoints still accept the key.
         *
         *     1. Wait the seconds in `error.details.retry_after`, then send the request again. The wait is in the body; there is no `Retry-After` header.
         *     2. Implement exponential backoff for retries, in case the wait is missing.
         *     3. Slow down while `X-RateLimit-Remaining` is low, and cache results that don't change.
         *
         *     Retry after a wait: the seconds in `error.details.retry_after` of the body.
         *
         *     Also:
         *
         *     - This key has used all requests its plan allows in a minute; the limit covers all endpoints together.
         *     - This key has used all requests its plan allows in an hour, counted from its first request of that hour.
         *     - This key has used all requests its plan allows in a day, counted from its first request of that day.
         *     - This key has used all requests to `/webhooks` and below for this minute; all webhook endpoints count together.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description Whole seconds to wait. */
                    retry_after?: number;
                    /** @description The limit that was exceeded. */
                    limit?: number;
                    /** @description When that limit is free again, in Unix seconds. */
                    reset_time?: number;
                };
            };
        };
        /**
         * @description HTTP 429. The account already has as many `hd` images in progress as its plan allows at the same time.
         *
         *     1. Wait for one of the images, or the seconds in `error.details.retry_after`, then send the request again.
         *     2. Limit how many image requests you run at the same time.
         *     3. Use the quality `standard`, which doesn't count.
         *
         *     Retry after a wait: the seconds in `error.details.retry_after` of the body.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description Whole seconds to wait. */
                    retry_after?: number;
                    /** @description The limit that was exceeded. */
                    limit?: number;
                    /** @description When that limit is free again, in Unix seconds. */
                    reset_time?: number;
                };
            };
        };
        /**
         * @description HTTP 404. The file name in the image URL isn't one the API issued.
         *
         *     1. Use `data.url` from the response to `POST /generate/image` unchanged.
         *     2. Generate the image again if you no longer have its URL.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The account has no webhook with this ID; `error.details.id` repeats the ID.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 500. The API failed in a way it didn't expect; your request may be fine.
         *
         *     1. Implement exponential backoff for retries, with jitter and a maximum number of attempts.
         *     2. Look before you repeat a `POST` that creates something. List the webhooks with `GET /webhooks` first.
         *     3. Accept that a repeated generation is counted again.
         *     4. Send `meta.request_id`, where the body has one, to support if the error stays.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 502, 503. The service is temporarily unavailable as a whole (status 503).
         *
         *     1. Retry with exponential backoff, and let the waits grow to minutes.
         *     2. Stop sending new work while the service is unavailable, and queue it.
         *     3. Look before you repeat a `POST` that creates something, such as a webhook.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     Also:
         *
         *     - A server in front of the service got no valid response from it (status 502).
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 400. The `text` is a data URL whose media type the analysis doesn't read; `error.details.issue` repeats the type.
         *
         *     1. Extract the text from the file, and send it as plain text in `text`.
         *     2. Use a data URL only for the text formats listed in the reference.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 400. The data URL in `text` contains more bytes than the analysis reads; `error.details.issue` states the maximum.
         *
         *     1. Split the text, and analyze the parts one by one.
         *     2. Send the text itself instead of a data URL.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The field that is wrong. */
                    field?: string;
                    /** @description What is wrong with it. */
                    issue?: string;
                };
            };
        };
        /**
         * @description HTTP 401. The API found no key, because the request has no `Authorization` header.
         *
         *     1. Include the key in the `Authorization` header of all requests: `Authorization: Bearer <key>`.
         *     2. Check that `API_KEY` is set in the process that sends the request. An unset variable gives an empty header in Node and `None` in Python.
         *     3. Check that no proxy or redirect removes the header.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The header that is missing. */
                    header?: string;
                };
            };
        };
        /**
         * @description HTTP 401. The API received a key that doesn't exist, or that was deleted.
         *
         *     1. Check your credentials. Compare the key with the one you stored.
         *     2. Check whether the key was deleted after a rotation. A deleted key returns the same code as one that never existed.
         *     3. Create a new key in the API Keys section of the dashboard.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The `Authorization` header is there, but doesn't contain a key after `Bearer`.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The ID of the key. An unknown key has no ID; the mock returns the printed one. */
                    key_id?: string;
                };
            };
        };
        /**
         * @description HTTP 401. The key was valid until the time in `error.details.expired_at`.
         *
         *     1. Create a new key in the API Keys section of the dashboard.
         *     2. Update your applications, test them, then delete the old key.
         *     3. Rotate keys before they expire.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
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
         * @description HTTP 401. The key was revoked at the time in `error.details.revoked_at`.
         *
         *     1. Ask your team why the key was revoked. If it leaked, look for requests you didn't make.
         *     2. Create a new key in the API Keys section of the dashboard, and update your applications.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
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
         * @description HTTP 403. The key is valid, but lacks a permission this endpoint requires; `error.details` lists `required` and `granted`.
         *
         *     1. Check your API key permissions. Use a key with one of the permissions in `error.details.required`.
         *     2. Create a key for this purpose in the dashboard. Generating content requires `read`, managing webhooks requires `webhook`.
         *     3. Don't use an `admin` key only to get past this error.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description Any one of these permissions would do. */
                    required?: string;
                    /** @description The permissions that the key has. */
                    granted?: string;
                };
            };
        };
        /**
         * @description HTTP 403. The key is valid, but the account it belongs to has been suspended; no key of the account works.
         *
         *     1. Contact support from the account's e-mail address. Send only the first characters of your key.
         *     2. Stop your workers; each further request fails as well.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 403. The account has used up its monthly quota, which is separate from the rate limits and returns 403, not 429.
         *
         *     1. Upgrade the plan in the dashboard, or wait until the quota resets with the new month.
         *     2. Stop your workers on the first response with this code. Reading, such as `GET /models`, still works.
         *     3. Monitor usage to stay within limits.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 405. The path exists in this API, but not with this HTTP method; `error.details.allow` lists the methods.
         *
         *     1. Use a method from `error.details.allow` or from the `Allow` response header.
         *     2. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to a wrong method is not documented.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 431. All request headers together are larger than the mock of this API reads.
         *
         *     1. Remove large headers, most often cookies or a token that was appended again with each retry.
         *     2. Send large data in the body.
         *
         *     Don't retry: the same request fails again until you fix the cause.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: {
                    /** @description The limit that was exceeded. */
                    limit?: number;
                };
            };
        };
        /**
         * @description HTTP 500. The model exists, but is temporarily unavailable.
         *
         *     1. Retry with exponential backoff and jitter. Nothing was generated, so a repeated `POST` makes no duplicate.
         *     2. Fall back to another model of the same `type` from `GET /models`.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 500. The API began to work on the request and failed before it had a result.
         *
         *     1. Retry once or twice with exponential backoff. A repeated generation may be counted again.
         *     2. Simplify the prompt, or lower `max_tokens`, if the same request keeps failing.
         *     3. Send `meta.request_id`, where the body has one, to support if the error stays.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        /**
         * @description HTTP 503. The service has more work than it can do, and rejected the request before it began.
         *
         *     1. Retry with exponential backoff and jitter, so that not all clients come back at the same time.
         *     2. Lower the number of requests you run at the same time until responses succeed again.
         *     3. Fall back to another model. Nothing was generated, so a repeated `POST` makes no duplicate.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
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
                /** @description What is known in addition to the code; its fields depend on the code. */
                details: Record<string, never>;
            };
        };
        Meta: {
            /** @description Quote it when you contact support. */
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
            /** @description One field for each requested task. */
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
            /** @description The events that the webhook receives. */
            events: components["schemas"]["EventName"][];
        };
        WebhookChange: {
            /**
             * Format: https-url
             * @description Where events are sent to; HTTPS only.
             */
            url?: string;
            /** @description The events that the webhook receives. */
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
        /** @description The key lacks the permission, or its account is suspended or over its quota. */
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
        /** @description The key lacks the permission, or its account is suspended or over its quota. */
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
        /** @description The key lacks the permission, or its account is suspended or over its quota. */
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
        /** @description The key lacks the permission, or its account is suspended or over its quota. */
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
        /** @description The key lacks the permission, or its account is suspended or over its quota. */
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
        /** @description There is no such webhook, or no such URL. */
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
        /** @description A server behind the service did not respond. */
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
        /** @description The service is unavailable or overloaded. */
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
         * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
         * @example whk_5e0f8a1c2b3d
         */
        webhookId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The limit that is nearest.
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
         * @description The challenge of RFC 6750. The pages do not document it; RFC 9110 requires it on every 401.
         * @example Bearer realm="Example AI"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this URL accepts (RFC 9110, section 15.5.6).
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
                    /** @description The text to respond to. */
                    prompt: string;
                    /**
                     * @description A model that makes text
                     * @example gpt-4
                     * @example gpt-3.5-turbo
                     */
                    model: string;
                    /**
                     * @description The most tokens in the response.
                     * @default 100
                     */
                    max_tokens?: number;
                    /**
                     * @description Sampling temperature; higher is more random. The mock checks it and ignores it, like the three below.
                     * @default 0.7
                     */
                    temperature?: number;
                    /**
                     * @description Sample only from the likeliest tokens, whose probabilities add up to this.
                     * @default 1
                     */
                    top_p?: number;
                    /**
                     * @description Higher values make frequent words less likely.
                     * @default 0
                     */
                    frequency_penalty?: number;
                    /**
                     * @description Higher values make words that already appeared less likely.
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
            /** @description There is no such model, or no such URL. */
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
                    /** @description What the image must show. */
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
                     * @description The quality of the image; hd takes longer.
                     * @default standard
                     * @enum {string}
                     */
                    quality?: "standard" | "hd";
                    /**
                     * @description Calm colors or strong ones.
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
            /** @description There is no such model, or no such URL. */
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
            /** @description The key is over one of its limits, or the account has too many images in progress. */
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
                 * @description The requested size.
                 * @example 1024x1024
                 */
                size?: components["schemas"]["ImageSize"];
                /**
                 * @description The requested style.
                 * @example natural
                 */
                style?: components["schemas"]["ImageStyle"];
            };
            header?: never;
            path: {
                /**
                 * @description The ID of the image, and .svg.
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
            /** @description The URL is incomplete. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredFieldError"] | components["schemas"]["InvalidFieldValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            /** @description There is no such image, or no such URL. */
            404: {
                headers: {
                    /** @description The limit that is nearest. */
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
                    /** @description The analysis tasks to run. */
                    tasks: components["schemas"]["AnalysisTask"][];
                    /**
                     * @description The language of the text, in two letters. The mock knows only English words.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
                 * @description The ID of the webhook, whk_ and 12 hexadecimal digits.
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
 * HTTP 400. The API couldn't read the request body, because it isn't valid JSON or is too large; `error.details.issue` says which.
 *
 * 1. Serialize the body with a JSON library instead of joining strings.
 * 2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
 * 3. Shorten the body if `error.details.issue` is about its size.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The body wasn't sent as JSON, or the `Content-Type` header doesn't say so; `error.details.field` is `Content-Type`.
 */
export type InvalidRequestError = components["schemas"]["InvalidRequestError"];
/**
 * HTTP 400. The request lacks a field the API requires; `error.details.field` names the field.
 *
 * 1. Add the field named in `error.details.field`, such as `prompt`, `model`, `text` or `tasks`.
 * 2. Check that your code doesn't drop fields that are `undefined` or `None`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The image URL lacks a query parameter that the API put there; `error.details.field` names the parameter.
 */
export type MissingRequiredFieldError = components["schemas"]["MissingRequiredFieldError"];
/**
 * HTTP 400. A field has a value the API doesn't accept; `error.details.field` names the field, `error.details.issue` says what is allowed.
 *
 * 1. Correct the field named in `error.details.field` as `error.details.issue` says.
 * 2. Check its type. Numbers must not be sent as strings, and a list with one entry is still a list.
 * 3. Leave optional fields out to use their defaults.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - A query parameter of the image URL has a value the API never put there; `error.details.field` names the parameter.
 * - The webhook's `url` isn't an HTTPS URL, or another of its fields has a value the API doesn't accept.
 * - The webhook subscribes to an event the API doesn't send; `error.details.field` contains its position, counted from 0.
 * - The test delivery names an event the API doesn't send; `error.details.issue` lists the events.
 */
export type InvalidFieldValueError = components["schemas"]["InvalidFieldValueError"];
/**
 * HTTP 400. The `prompt` has more characters than this endpoint accepts; `error.details.issue` states the maximum.
 *
 * 1. Shorten the prompt, or summarize its context first.
 * 2. Split the work over several requests.
 * 3. Measure the prompt's length before you send it. Image prompts have a lower maximum than text prompts.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type PromptTooLongError = components["schemas"]["PromptTooLongError"];
/**
 * HTTP 400. The `temperature` is outside the range stated in `error.message`.
 *
 * 1. Set `temperature` to a number within the range. Values of a scale up to 100 need conversion.
 * 2. Leave `temperature` out to use the default.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidTemperatureError = components["schemas"]["InvalidTemperatureError"];
/**
 * HTTP 400. The `max_tokens` isn't positive, so the model may not generate anything.
 *
 * 1. Set `max_tokens` to a whole number above 0.
 * 2. Leave `max_tokens` out to use the default. Don't send 0 or -1 for "no limit".
 * 3. Check code that subtracts the prompt's length; the result may have become negative.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidMaxTokensError = components["schemas"]["InvalidMaxTokensError"];
/**
 * HTTP 400. The content policy rejects the prompt; the API generated nothing.
 *
 * 1. Rephrase the prompt without the part named in `error.details.issue`.
 * 2. Show the rejection to the person who wrote the prompt. Sending it again fails again.
 * 3. Check prompts before you send them if they come from your users.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type PromptViolationError = components["schemas"]["PromptViolationError"];
/**
 * HTTP 400. The model exists, but makes something else than this endpoint returns; `error.details.issue` says what it makes.
 *
 * 1. Choose a model of the right `type` from `GET /models`.
 * 2. Send the request to the other endpoint if you meant that model. Text comes from `/generate`, images from `/generate/image`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UnsupportedModelError = components["schemas"]["UnsupportedModelError"];
/**
 * HTTP 400. The `Prefer` header asks the mock for a response that this Example AI operation doesn't have.
 *
 * 1. Remove the `Prefer` header. Only the mock reads it.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Prefer asks a mock for one of its responses; the API itself does not know the header.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 404. No model has the name you sent; `error.details.issue` repeats the name.
 *
 * 1. List the models with `GET /models`, and copy an `id` exactly.
 * 2. Check for a typo or for a model of another service.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ModelNotFoundError = components["schemas"]["ModelNotFoundError"];
/**
 * HTTP 404. The API has no endpoint with this path; `error.details` repeats the method and path you sent.
 *
 * 1. Check that the base URL ends in `/v1`, once.
 * 2. Compare the path with the reference. Text comes from `/generate`, images from `/generate/image`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type EndpointNotFoundError = components["schemas"]["EndpointNotFoundError"];
/**
 * HTTP 400. The image endpoint doesn't make images in the `size` you sent; `error.details.issue` lists the sizes.
 *
 * 1. Use one of the listed sizes, written as width, `x`, height.
 * 2. Generate the next larger size, and scale the image yourself if you need another one.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidImageSizeError = components["schemas"]["InvalidImageSizeError"];
/**
 * HTTP 400. The image endpoint doesn't know the `quality` you sent; `error.details.issue` lists the qualities.
 *
 * 1. Use one of the listed qualities. Names of other services, such as `high`, are unknown.
 * 2. Leave `quality` out to use the default.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidImageQualityError = components["schemas"]["InvalidImageQualityError"];
/**
 * HTTP 429. This key has used all requests that this endpoint allows in a minute; other endpoints still accept the key.
 *
 * 1. Wait the seconds in `error.details.retry_after`, then send the request again. The wait is in the body; there is no `Retry-After` header.
 * 2. Implement exponential backoff for retries, in case the wait is missing.
 * 3. Slow down while `X-RateLimit-Remaining` is low, and cache results that don't change.
 *
 * Retry after a wait: the seconds in `error.details.retry_after` of the body.
 *
 * Also:
 *
 * - This key has used all requests its plan allows in a minute; the limit covers all endpoints together.
 * - This key has used all requests its plan allows in an hour, counted from its first request of that hour.
 * - This key has used all requests its plan allows in a day, counted from its first request of that day.
 * - This key has used all requests to `/webhooks` and below for this minute; all webhook endpoints count together.
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 429. The account already has as many `hd` images in progress as its plan allows at the same time.
 *
 * 1. Wait for one of the images, or the seconds in `error.details.retry_after`, then send the request again.
 * 2. Limit how many image requests you run at the same time.
 * 3. Use the quality `standard`, which doesn't count.
 *
 * Retry after a wait: the seconds in `error.details.retry_after` of the body.
 */
export type ConcurrentLimitExceededError = components["schemas"]["ConcurrentLimitExceededError"];
/**
 * HTTP 404. The file name in the image URL isn't one the API issued.
 *
 * 1. Use `data.url` from the response to `POST /generate/image` unchanged.
 * 2. Generate the image again if you no longer have its URL.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The account has no webhook with this ID; `error.details.id` repeats the ID.
 */
export type ResourceNotFoundError = components["schemas"]["ResourceNotFoundError"];
/**
 * HTTP 500. The API failed in a way it didn't expect; your request may be fine.
 *
 * 1. Implement exponential backoff for retries, with jitter and a maximum number of attempts.
 * 2. Look before you repeat a `POST` that creates something. List the webhooks with `GET /webhooks` first.
 * 3. Accept that a repeated generation is counted again.
 * 4. Send `meta.request_id`, where the body has one, to support if the error stays.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 502, 503. The service is temporarily unavailable as a whole (status 503).
 *
 * 1. Retry with exponential backoff, and let the waits grow to minutes.
 * 2. Stop sending new work while the service is unavailable, and queue it.
 * 3. Look before you repeat a `POST` that creates something, such as a webhook.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * Also:
 *
 * - A server in front of the service got no valid response from it (status 502).
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
/**
 * HTTP 400. The `text` is a data URL whose media type the analysis doesn't read; `error.details.issue` repeats the type.
 *
 * 1. Extract the text from the file, and send it as plain text in `text`.
 * 2. Use a data URL only for the text formats listed in the reference.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InvalidFileFormatError = components["schemas"]["InvalidFileFormatError"];
/**
 * HTTP 400. The data URL in `text` contains more bytes than the analysis reads; `error.details.issue` states the maximum.
 *
 * 1. Split the text, and analyze the parts one by one.
 * 2. Send the text itself instead of a data URL.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type FileTooLargeError = components["schemas"]["FileTooLargeError"];
/**
 * HTTP 401. The API found no key, because the request has no `Authorization` header.
 *
 * 1. Include the key in the `Authorization` header of all requests: `Authorization: Bearer <key>`.
 * 2. Check that `API_KEY` is set in the process that sends the request. An unset variable gives an empty header in Node and `None` in Python.
 * 3. Check that no proxy or redirect removes the header.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MissingApiKeyError = components["schemas"]["MissingApiKeyError"];
/**
 * HTTP 401. The API received a key that doesn't exist, or that was deleted.
 *
 * 1. Check your credentials. Compare the key with the one you stored.
 * 2. Check whether the key was deleted after a rotation. A deleted key returns the same code as one that never existed.
 * 3. Create a new key in the API Keys section of the dashboard.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The `Authorization` header is there, but doesn't contain a key after `Bearer`.
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 401. The key was valid until the time in `error.details.expired_at`.
 *
 * 1. Create a new key in the API Keys section of the dashboard.
 * 2. Update your applications, test them, then delete the old key.
 * 3. Rotate keys before they expire.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ExpiredApiKeyError = components["schemas"]["ExpiredApiKeyError"];
/**
 * HTTP 401. The key was revoked at the time in `error.details.revoked_at`.
 *
 * 1. Ask your team why the key was revoked. If it leaked, look for requests you didn't make.
 * 2. Create a new key in the API Keys section of the dashboard, and update your applications.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type RevokedApiKeyError = components["schemas"]["RevokedApiKeyError"];
/**
 * HTTP 403. The key is valid, but lacks a permission this endpoint requires; `error.details` lists `required` and `granted`.
 *
 * 1. Check your API key permissions. Use a key with one of the permissions in `error.details.required`.
 * 2. Create a key for this purpose in the dashboard. Generating content requires `read`, managing webhooks requires `webhook`.
 * 3. Don't use an `admin` key only to get past this error.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InsufficientPermissionsError = components["schemas"]["InsufficientPermissionsError"];
/**
 * HTTP 403. The key is valid, but the account it belongs to has been suspended; no key of the account works.
 *
 * 1. Contact support from the account's e-mail address. Send only the first characters of your key.
 * 2. Stop your workers; each further request fails as well.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type AccountSuspendedError = components["schemas"]["AccountSuspendedError"];
/**
 * HTTP 403. The account has used up its monthly quota, which is separate from the rate limits and returns 403, not 429.
 *
 * 1. Upgrade the plan in the dashboard, or wait until the quota resets with the new month.
 * 2. Stop your workers on the first response with this code. Reading, such as `GET /models`, still works.
 * 3. Monitor usage to stay within limits.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type QuotaExceededError = components["schemas"]["QuotaExceededError"];
/**
 * HTTP 405. The path exists in this API, but not with this HTTP method; `error.details.allow` lists the methods.
 *
 * 1. Use a method from `error.details.allow` or from the `Allow` response header.
 * 2. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to a wrong method is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 431. All request headers together are larger than the mock of this API reads.
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
 * HTTP 500. The model exists, but is temporarily unavailable.
 *
 * 1. Retry with exponential backoff and jitter. Nothing was generated, so a repeated `POST` makes no duplicate.
 * 2. Fall back to another model of the same `type` from `GET /models`.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 */
export type ModelUnavailableError = components["schemas"]["ModelUnavailableError"];
/**
 * HTTP 500. The API began to work on the request and failed before it had a result.
 *
 * 1. Retry once or twice with exponential backoff. A repeated generation may be counted again.
 * 2. Simplify the prompt, or lower `max_tokens`, if the same request keeps failing.
 * 3. Send `meta.request_id`, where the body has one, to support if the error stays.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 */
export type ProcessingError = components["schemas"]["ProcessingError"];
/**
 * HTTP 503. The service has more work than it can do, and rejected the request before it began.
 *
 * 1. Retry with exponential backoff and jitter, so that not all clients come back at the same time.
 * 2. Lower the number of requests you run at the same time until responses succeed again.
 * 3. Fall back to another model. Nothing was generated, so a repeated `POST` makes no duplicate.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
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
