/**
 * Types of Lumyx AI API, document version 1.0.0.
 *
 * Source: /openapi/lumyx.yaml
 * Vendor documentation: https://lumyx-ai.site/user/developer/docs/authentication
 * Written by Latchkey, independent of the vendor.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with a base model
         * @description Returns the next message of a conversation, at once or as a stream. With detailed logging, the conversation is stored, and conversation_id continues it.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with a persona
         * @description Returns the next message of a conversation with a persona, at once or as a stream.
         */
        post: operations["createAgentChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models
         * @description Every model that chat completions accept.
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
    "/v1/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a model
         * @description One model, by its ID.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the personas
         * @description The public personas, with the IDs for agents chat.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nova-api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description The account's conversations, the one with the newest message first, each with that message only.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Creates an empty conversation. Chats continue it with its ID.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nova-api/v1/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a conversation, conv_ and 12 hexadecimal digits.
                 * @example conv_5b1c0ffee0a1
                 */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * Read a conversation
         * @description One conversation with all its messages, the oldest first.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Removes a conversation with all its messages.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moderate a text
         * @description Says whether a text is allowed, what is wrong with it and what to do. The vendor's permission table does not list moderation, so the mock accepts any valid key.
         */
        post: operations["createModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Any error of this API. */
        ApiError: components["schemas"]["ModelNotFoundError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["PermissionDeniedError"] | components["schemas"]["UncensoredPolicyRequiredError"] | components["schemas"]["DetailedLoggingRequiredError"] | components["schemas"]["ConversationNotFoundError"] | components["schemas"]["RouteNotFoundError"] | components["schemas"]["MissingParameterError"] | components["schemas"]["InvalidParameterError"] | components["schemas"]["PersonaNotFoundError"] | components["schemas"]["MissingApiKeyError"] | components["schemas"]["InvalidApiKeyError"] | components["schemas"]["InsufficientBalanceError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["RequestTooLargeError"] | components["schemas"]["UnsupportedMediaTypeError"] | components["schemas"]["RateLimitExceededError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["InternalError"] | components["schemas"]["BadGatewayError"] | components["schemas"]["ServiceUnavailableError"] | components["schemas"]["GatewayTimeoutError"];
        /**
         * @description HTTP 400, 404. No Lumyx model has the ID you sent in `model`; an unknown model in a body is a 400 here, not a 404.
         *
         *     1. Use a model ID that exists, such as `nova_1_1`. Copy it from `GET /v1/models`.
         *     2. Check for the name of an OpenAI model that an example or a default left in your code.
         *     3. Write underscores, not dots or hyphens, in model IDs.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - No Lumyx model has the ID in the URL.
         */
        ModelNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "model_not_found";
            };
        };
        /**
         * @description HTTP 400. Lumyx couldn't parse the request body as JSON.
         *
         *     1. Serialize the body with a JSON library instead of joining strings.
         *     2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
         *     3. Look for trailing commas, comments and unescaped line breaks in messages.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a malformed request gets 400 is documented. The code and the message are ours.
         */
        InvalidJsonError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_json";
            };
        };
        /**
         * @description HTTP 400. The `Prefer` header asks the mock for a response that this Lumyx operation doesn't have.
         *
         *     1. Remove the `Prefer` header. Only the mock reads it.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Prefer asks a mock for one of its responses; Lumyx AI itself does not know the header.
         */
        UnknownExampleError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "unknown_example";
            };
        };
        /**
         * @description HTTP 403. The Lumyx key has passed its expiration, for which Lumyx returns 403, not 401.
         *
         *     1. Create a new key in the API Keys dashboard, with a later expiration or none.
         *     2. Replace the key in `NOVA_AI_API_KEY` everywhere it is used, and restart those programs.
         *     3. Treat a 403 with this code as a key problem. Code that expects 401 for old keys misses it.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a key that has expired or was revoked gets 403 is documented, in one line for both. The codes, which distinguish the two, the type and the messages are ours.
         */
        ExpiredApiKeyError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "expired_api_key";
            };
        };
        /**
         * @description HTTP 403. Someone revoked the Lumyx key in the dashboard, for which Lumyx returns 403, not 401.
         *
         *     1. Ask your team why the key was revoked. If it leaked, look for requests you didn't make in the usage analytics.
         *     2. Create a new key in the API Keys dashboard, and update your application.
         *     3. Follow the order "create, update, test, revoke" next time, so that nothing uses a key when you revoke it.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a key that has expired or was revoked gets 403 is documented, in one line for both. The codes, which distinguish the two, the type and the messages are ours.
         */
        RevokedApiKeyError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "revoked_api_key";
            };
        };
        /**
         * @description HTTP 403. The Lumyx key is valid, but access to this group of endpoints was taken from it; keys have all groups by default.
         *
         *     1. Use a key that has the group of this endpoint (Chat Completions, Agents Chat, Models, Personas or Conversations).
         *     2. Create a key with that group in the API Keys dashboard.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a valid key without the permission gets 403 is documented. The code, the type and the message are ours.
         */
        PermissionDeniedError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "permission_denied";
            };
        };
        /**
         * @description HTTP 403. The model you chose needs the uncensored policy, which your account has not accepted.
         *
         *     1. Accept the policy in the Developer Dashboard.
         *     2. Choose another model if you don't want to accept the policy.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        UncensoredPolicyRequiredError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "uncensored_policy_required";
            };
        };
        /**
         * @description HTTP 403. The request continues a conversation with `conversation_id`, but Detailed Logging is off for this key, so Lumyx keeps no history for it.
         *
         *     1. Turn on Detailed Logging for the key.
         *     2. Remove `conversation_id`, and send the whole history in `messages` instead.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The request creates a conversation, but Detailed Logging is off for this key, so Lumyx keeps no history for it.
         */
        DetailedLoggingRequiredError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "detailed_logging_required";
            };
        };
        /**
         * @description HTTP 404. Your Lumyx account has no conversation with this ID.
         *
         *     1. Use the `id` from `GET /nova-api/v1/conversations`, unchanged.
         *     2. Leave `conversation_id` out to start without a history.
         *     3. Treat a 404 after deleting as success; the conversation is gone.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The conversation exists, but belongs to another Lumyx account, so this key can't see it.
         *
         *     @sandbox That a persona or a conversation that does not exist gets 404 is documented. The code and the message are ours.
         */
        ConversationNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "conversation_not_found";
            };
        };
        /**
         * @description HTTP 404. Lumyx has no endpoint with this path.
         *
         *     1. Check the start of the path. Chat, models and personas are under `/v1`, conversations under `/nova-api/v1`; neither has `/api` in front.
         *     2. Pass `https://api.lumyx-ai.site/v1` as the base URL to the OpenAI SDK, without an endpoint at the end.
         *     3. Compare the path in `error.message` with the reference.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to an unknown URL is not documented.
         */
        RouteNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "route_not_found";
            };
        };
        /**
         * @description HTTP 422. The JSON is well formed, but lacks a field Lumyx requires; `error.param` names the field.
         *
         *     1. Add the field named in `error.param`.
         *     2. Check that your code doesn't drop fields that are `undefined` or `None`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The request to a persona lacks a field Lumyx requires, most often `persona_id`; `error.param` names the field.
         *
         *     @sandbox The status is documented for bodies that are well formed but not valid; codes and messages are ours.
         */
        MissingParameterError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "missing_parameter";
            };
        };
        /**
         * @description HTTP 400, 422. A field has a value Lumyx doesn't accept; `error.param` names the field, and `error.message` says what is allowed.
         *
         *     1. Correct the field named in `error.param` as the message says.
         *     2. Check its type. Numbers such as `temperature` must not be sent as strings.
         *     3. Leave the field out to use its default.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - A message has a `role` Lumyx doesn't know; `error.param` contains its position, counted from 0.
         *     - An image in a message is a web URL, but Lumyx accepts images only as base64 data URLs.
         *     - A field of the request to a persona has a value Lumyx doesn't accept; `error.param` names the field.
         *     - The `page` of the conversation list isn't a whole number from 1 upwards.
         *     - The `mode` of the conversation list isn't one Lumyx knows.
         *
         *     @sandbox The status is documented for bodies that are well formed but not valid; codes and messages are ours.
         */
        InvalidParameterError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_parameter";
            };
        };
        /**
         * @description HTTP 404. No public Lumyx persona has this `persona_id`.
         *
         *     1. List the personas with `GET /v1/personas`, and use an `id` from there.
         *     2. Send `persona_id` as a number; it is not the persona's name.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox That a persona or a conversation that does not exist gets 404 is documented. The code and the message are ours.
         */
        PersonaNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "persona_not_found";
            };
        };
        /**
         * @description HTTP 401. Lumyx found no API key, because the request has no `Authorization` header.
         *
         *     1. Add the header `Authorization: Bearer nova_…` to every request.
         *     2. Check that `NOVA_AI_API_KEY` is set in the process that sends the request, and that your program loads its `.env` file.
         *     3. Check that no proxy or redirect removes the header.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        MissingApiKeyError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "authentication_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "missing_api_key";
            };
        };
        /**
         * @description HTTP 401. Lumyx received an `Authorization` header whose content isn't a Lumyx key.
         *
         *     1. Check the format of the key. It starts with `nova_`, and no character is missing at the end.
         *     2. Write the scheme `Bearer`, one space, then the key, without quotes. Trim line breaks.
         *     3. Check that the key isn't one of another service.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The key has the form of a Lumyx key, but no such key exists.
         */
        InvalidApiKeyError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "authentication_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_api_key";
            };
        };
        /**
         * @description HTTP 402. The balance of your Lumyx account is used up; rate limits are a separate matter, and waiting doesn't help.
         *
         *     1. Top up the balance of the account, then send the request again.
         *     2. Stop your workers on the first 402; each further request fails as well.
         *     3. Check the usage analytics for requests you didn't expect, and give each key a daily limit.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        InsufficientBalanceError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "billing_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "insufficient_balance";
            };
        };
        /**
         * @description HTTP 405. The Lumyx path exists, but not with this HTTP method.
         *
         *     1. Use a method listed in the `Allow` response header.
         *     2. Send chats with `POST`; lists of models, personas and conversations with `GET`.
         *     3. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to a wrong method is not documented.
         */
        MethodNotAllowedError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "method_not_allowed";
            };
        };
        /**
         * @description HTTP 413. The body is larger than the mock of Lumyx reads; `error.message` states the maximum.
         *
         *     1. Scale images down before you encode them as data URLs; base64 makes them a third larger.
         *     2. Send a shorter history, or continue a stored conversation with `conversation_id`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox No maximum is documented; the mock reads 2 MB, so as not to fill the memory.
         */
        RequestTooLargeError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "request_too_large";
            };
        };
        /**
         * @description HTTP 415. The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
         *
         *     1. Send `Content-Type: application/json` with a JSON body.
         *     2. Check your client's default: `curl -d` sends `application/x-www-form-urlencoded` unless you set the header, and `requests` needs `json=` instead of `data=`.
         *     3. Send images inside the JSON, as base64 data URLs, not as multipart uploads.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to another media type is not documented.
         */
        UnsupportedMediaTypeError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "unsupported_media_type";
            };
        };
        /**
         * @description HTTP 429. This key has used all its requests of the current minute window; other keys have limits of their own.
         *
         *     1. Wait the seconds in `Retry-After`, then send the request again.
         *     2. Slow down while `X-RateLimit-Remaining-Minute` is low. `X-RateLimit-Reset-Minute` says when the window ends.
         *     3. Create a key with a higher limit per minute, up to the documented maximum.
         *
         *     Retry after a wait: the seconds in `Retry-After`; without the header, doubling after each attempt.
         *
         *     Also:
         *
         *     - This key has used all its requests of the current calendar day in UTC; retrying within seconds can't succeed.
         */
        RateLimitExceededError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "rate_limit_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "rate_limit_exceeded";
            };
        };
        /**
         * @description HTTP 431. All request headers together are larger than the mock of Lumyx reads.
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
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "headers_too_large";
            };
        };
        /**
         * @description HTTP 500. Lumyx failed in a way it didn't expect; your request may be fine.
         *
         *     1. Retry with exponential backoff and jitter.
         *     2. Look before you repeat a `POST`. List your conversations first, because the first request may have created one.
         *     3. Limit the attempts. A chat completion you repeat can be charged again.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox The status is documented. The code, the type and the message are ours.
         */
        InternalError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "internal_error";
            };
        };
        /**
         * @description HTTP 502. Lumyx couldn't reach the model behind it, which is usually temporary.
         *
         *     1. Retry with exponential backoff and jitter.
         *     2. Try another model from `GET /v1/models` if one model keeps failing.
         *     3. Limit the attempts. A chat completion you repeat can be charged again.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
         */
        BadGatewayError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "bad_gateway";
            };
        };
        /**
         * @description HTTP 503. Lumyx is unavailable as a whole, most often for maintenance.
         *
         *     1. Retry with exponential backoff, and let the waits grow to minutes.
         *     2. Keep requests in a queue, and inform your users that the service is unavailable.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
         */
        ServiceUnavailableError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "service_unavailable";
            };
        };
        /**
         * @description HTTP 504. The model took too long for Lumyx to wait for its response; the model may be overloaded.
         *
         *     1. Retry with exponential backoff and jitter. A completion that finished late may be charged, so limit the attempts.
         *     2. Make the request smaller: lower `max_tokens`, send a shorter history, or set a lower `reasoning.effort`.
         *     3. Use `stream` to get the first part of a long completion early.
         *     4. Try another model.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
         */
        GatewayTimeoutError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description What kind of error it is.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request it is about, if any. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "gateway_timeout";
            };
        };
        Message: {
            /**
             * @description Who wrote the message.
             * @enum {string}
             */
            role: "system" | "user" | "assistant" | "tool";
            /** @description The content: text, or a list of parts if it includes images. Images are data URLs. Null only in messages of the assistant. */
            content?: string | components["schemas"]["ContentPart"][] | null;
            /** @description The calls that the assistant requested, sent back to it. */
            tool_calls?: components["schemas"]["ToolCall"][];
            /** @description With the role tool, the ID of the call that this is the result of. */
            tool_call_id?: string;
        };
        ContentPart: {
            /**
             * @description `text` for a text, `image_url` for a picture.
             * @enum {string}
             */
            type: "text" | "image_url";
            /** @description The text of the part. Required with `text`. */
            text?: string;
            /** @description The picture. Required with `image_url`. */
            image_url?: {
                /** @description The image itself, as a base64 data URL. */
                url: string;
            };
        };
        ToolCall: {
            /** @description The ID of the call. Send it back with the result as `tool_call_id`. */
            id: string;
            /**
             * @description Always `function`.
             * @constant
             */
            type: "function";
            /** @description The function to call, with its arguments. */
            function: {
                /** @description The name of the function to call. */
                name: string;
                /** @description The arguments, a JSON object as text. */
                arguments: string;
            };
        };
        Tool: {
            /**
             * @description Always `function`.
             * @constant
             */
            type: "function";
            /** @description The function that the model can call. */
            function: {
                /** @description The name of the function. */
                name: string;
                /** @description What the function does. The model uses it to choose a function. */
                description?: string;
                /** @description A JSON Schema. */
                parameters?: Record<string, never>;
            };
        };
        /** @description How much the model thinks before it responds. The mock checks it and does not think. */
        Reasoning: {
            /**
             * @description How much the model reasons before it replies.
             * @enum {string}
             */
            effort?: "xhigh" | "high" | "medium" | "low" | "minimal" | "none";
            /** @description The most tokens that the reasoning may use. */
            max_tokens?: number;
            /** @description Leave the reasoning out of the response. */
            exclude?: boolean;
            /** @description Whether the model reasons. */
            enabled?: boolean;
        };
        ChatCompletion: {
            /** @description The ID of the completion. */
            id: string;
            /**
             * @description Always `chat.completion`.
             * @constant
             */
            object: "chat.completion";
            /** @description Unix seconds. */
            created: number;
            /** @description The model or persona that wrote the reply. */
            model: string;
            /** @description The replies. Each has an index of its own. */
            choices: {
                /** @description The position of the reply in the list, from 0. */
                index: number;
                /** @description The reply of the model. */
                message: {
                    /**
                     * @description Always `assistant`.
                     * @constant
                     */
                    role: "assistant";
                    /** @description The text of the reply; null when the model calls functions. */
                    content: string | null;
                    /** @description The functions that the model asks to call. */
                    tool_calls?: components["schemas"]["ToolCall"][];
                };
                /**
                 * @description Why the reply ended: `stop` (complete), `length` (token limit reached) or `tool_calls` (the model asks to call functions).
                 * @enum {string}
                 */
                finish_reason: "stop" | "length" | "tool_calls";
            }[];
            /** @description The tokens that the request used. */
            usage: {
                /** @description Tokens in the messages that you sent. */
                prompt_tokens: number;
                /** @description Tokens in the replies. */
                completion_tokens: number;
                /** @description The sum of both. */
                total_tokens: number;
            };
        };
        Model: {
            /** @description The ID of the model. Send it as `model`. */
            id: string;
            /**
             * @description Always `model`.
             * @constant
             */
            object: "model";
            /** @description Unix seconds. */
            created: number;
            /** @description The organization that provides the model. */
            owned_by: string;
        };
        ModelList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The models that the key can use. */
            data: components["schemas"]["Model"][];
        };
        Persona: {
            /** @description The ID of the persona. */
            id: number;
            /**
             * @description Always `persona`.
             * @constant
             */
            object: "persona";
            /** @description The name of the persona. */
            name: string;
            /** @description What the persona is good at. */
            description: string;
            /** @description The model it uses unless the request names one. */
            model: string;
        };
        PersonaList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The personas that the key can use. */
            data: components["schemas"]["Persona"][];
        };
        /**
         * @description Where the conversation took place: chat and agents on the website, api and api_agents through the API, personal with a personal AI.
         * @enum {string}
         */
        ConversationMode: "chat" | "agents" | "personal" | "api" | "api_agents";
        StoredMessage: {
            /** @description Counts up within the conversation. */
            id: number;
            /**
             * @description Who wrote the message.
             * @enum {string}
             */
            role: "system" | "user" | "assistant";
            /** @description The text of the message. */
            content: string;
            /** @description In messages of the assistant, the model that wrote it. */
            model?: string;
            /**
             * Format: date-time
             * @description UTC, with microseconds.
             */
            created_at: string;
        };
        Conversation: {
            /** @description The ID of the conversation. */
            id: string;
            /** @description The title of the conversation. */
            title: string;
            /** @description Whether the conversation is with a base model or with a persona. */
            mode: components["schemas"]["ConversationMode"];
            /**
             * Format: date-time
             * @description UTC, with microseconds.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description UTC, with microseconds.
             */
            updated_at: string;
            /** @description All of them; in the list only the newest. */
            messages: components["schemas"]["StoredMessage"][];
        };
        ConversationList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The conversations of the account. The one with the newest message comes first. */
            data: components["schemas"]["Conversation"][];
            /** @description Whether there is a next page. */
            has_more: boolean;
            /** @description How many there are, on all pages. */
            total: number;
            /** @description The requested mode. */
            mode_filter: string;
        };
        DeletedConversation: {
            /** @description The ID of the deleted conversation. */
            id: string;
            /**
             * @description Always `conversation.deleted`.
             * @constant
             */
            object: "conversation.deleted";
            /**
             * @description Always true.
             * @constant
             */
            deleted: true;
        };
        ModerationRequest: {
            /** @description The text to moderate. */
            content: string;
            /** @description Rules of your own, such as #policy 1: … */
            policy?: string;
            /** @description Further instructions for the moderation. */
            instructions?: string;
        };
        Moderation: {
            /**
             * @description Whether the text is allowed.
             * @enum {string}
             */
            status: "ALLOWED" | "DISALLOWED";
            /**
             * @description The category that the text falls into.
             * @enum {string}
             */
            category: "SAFE" | "PROFANITY" | "SPAM" | "HARASSMENT" | "PII" | "SEXUAL" | "HATE_SPEECH" | "SELF_HARM" | "VIOLENCE" | "ILLEGAL" | "EXTREMISM" | "CHILD_SAFETY";
            /**
             * @description How severe it is.
             * @enum {string}
             */
            severity: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
            /**
             * @description The recommended action.
             * @enum {string}
             */
            action: "ALLOW" | "BLOCK" | "REDACT" | "ESCALATE" | "LOG_ONLY" | "BANNED";
            /** @description With the action BANNED, how many days to ban the writer. */
            banned_days: number | null;
            /** @description The reason, as a sentence. */
            reason: string;
            /** @description How reliable the result is, with two decimals. */
            confidence: number;
            /** @description Whether the result is uncertain. */
            uncertainty_flag: boolean;
            /**
             * @description Why the result is uncertain; NONE if it is certain.
             * @enum {string}
             */
            ambiguity_reason: "NONE" | "CONTEXT_MISSING" | "SATIRE" | "QUOTED_CONTENT" | "MIXED_SIGNALS";
            /** @description Whether a person should look at it. */
            escalation_required: boolean;
            /** @description The parts of the text that led to the result. */
            detected_signals: string[];
        };
    };
    responses: {
        /** @description The Prefer header names an unknown response. */
        UnknownExample: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description The key is missing or invalid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MissingApiKeyError"] | components["schemas"]["InvalidApiKeyError"];
            };
        };
        /** @description The balance of the account is used up. */
        PaymentRequired: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientBalanceError"];
            };
        };
        /** @description The key has expired or was revoked. */
        ForbiddenKey: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"];
            };
        };
        /** @description The key has expired, was revoked, or lacks the permission for this operation. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["PermissionDeniedError"];
            };
        };
        /** @description There is nothing at this URL. */
        NoSuchRoute: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouteNotFoundError"];
            };
        };
        /** @description There is no such conversation, or no such URL. */
        NoSuchConversation: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConversationNotFoundError"] | components["schemas"]["RouteNotFoundError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The body is larger than the mock reads. */
        BodyTooLarge: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestTooLargeError"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaTypeError"];
            };
        };
        /** @description The key has used up its minute or its day. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
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
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeadersTooLargeError"];
            };
        };
        /** @description Something went wrong on the server. */
        InternalError: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The model's backend could not be reached. */
        BadGateway: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadGatewayError"];
            };
        };
        /** @description The service is down, most often for maintenance. */
        ServiceUnavailable: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
        /** @description The model took too long. */
        GatewayTimeout: {
            headers: {
                "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayTimeoutError"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID of a conversation, conv_ and 12 hexadecimal digits.
         * @example conv_5b1c0ffee0a1
         */
        conversationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests this key may send in a minute.
         * @example 60
         */
        "X-RateLimit-Limit-Minute": number;
        /**
         * @description How many of them are left in the current window.
         * @example 45
         */
        "X-RateLimit-Remaining-Minute": number;
        /**
         * @description When the current window ends, in Unix seconds.
         * @example 1699896976
         */
        "X-RateLimit-Reset-Minute": number;
        /**
         * @description How many requests this key may send on a day.
         * @example 1000
         */
        "X-RateLimit-Limit-Day": number;
        /**
         * @description How many of them are left today.
         * @example 847
         */
        "X-RateLimit-Remaining-Day": number;
        /**
         * @description When the next day begins in UTC, in Unix seconds.
         * @example 1699920000
         */
        "X-RateLimit-Reset-Day": number;
        /**
         * @description Whole seconds to wait.
         * @example 23
         */
        "Retry-After": number;
        /**
         * @description The challenge of RFC 6750. The vendor does not document it; RFC 9110 requires it on every 401.
         * @example Bearer realm="Lumyx AI"
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
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ID of a model. */
                    model: string;
                    /** @description The conversation so far, the newest message last. */
                    messages: components["schemas"]["Message"][];
                    /**
                     * @description Sampling temperature; higher is more random.
                     * @default 0.7
                     */
                    temperature?: number;
                    /** @description The most tokens in the reply. Without it, the model's own maximum applies. */
                    max_tokens?: number;
                    /** @description The most tokens for reasoning models, hidden and visible together. */
                    max_completion_tokens?: number;
                    /** @description Settings for models that reason before they reply. */
                    reasoning?: components["schemas"]["Reasoning"];
                    /**
                     * @deprecated
                     * @description Deprecated name of reasoning.effort; the API converts it.
                     * @enum {string}
                     */
                    reasoning_effort?: "low" | "medium" | "high";
                    /**
                     * @description Stream the response piece by piece.
                     * @default false
                     */
                    stream?: boolean;
                    /** @description Streaming options. */
                    stream_options?: {
                        /** @description End the stream with a chunk that contains the token usage. */
                        include_usage?: boolean;
                    };
                    /** @description The conversation to continue. Requires a key with detailed logging. */
                    conversation_id?: string;
                    /** @description The functions that the model may call. */
                    tools?: components["schemas"]["Tool"][];
                    /** @description Whether to call a tool, and which: auto, none, required, or one by its name. */
                    tool_choice?: string | Record<string, never>;
                    /** @description Whether several tools may be called at once. */
                    parallel_tool_calls?: boolean;
                    /** @description With the type json_object the reply is a JSON object. */
                    response_format?: {
                        /**
                         * @description `text` for free text, `json_object` for any JSON object, `json_schema` for JSON that follows a schema.
                         * @enum {string}
                         */
                        type: "text" | "json_object" | "json_schema";
                        /** @description The schema to follow. Required with `json_schema`. */
                        json_schema?: Record<string, never>;
                    };
                    /** @description Sample only from this many of the likeliest tokens. */
                    top_k?: number;
                    /** @description Leave out tokens whose probability is below this share of the likeliest token's. */
                    min_p?: number;
                    /** @description How strongly to avoid tokens that already appeared. */
                    repetition_penalty?: number;
                    /** @description The same seed makes the same reply more likely. */
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description The completion. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                    "text/event-stream": string;
                };
            };
            /** @description The body is not JSON, or names a model that does not exist. */
            400: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            /** @description The key has expired, was revoked, or may not do this. */
            403: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["PermissionDeniedError"] | components["schemas"]["UncensoredPolicyRequiredError"] | components["schemas"]["DetailedLoggingRequiredError"];
                };
            };
            /** @description The conversation does not exist, or the URL does not. */
            404: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing or has a value that is not allowed. */
            422: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingParameterError"] | components["schemas"]["InvalidParameterError"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createAgentChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ID of a persona. */
                    persona_id: number;
                    /** @description The conversation so far, the newest message last. */
                    messages: components["schemas"]["Message"][];
                    /** @description The ID of a model. Without it, the persona's own model applies. */
                    model?: string;
                    /** @description Sampling temperature. Without it, the persona's own applies. */
                    temperature?: number;
                    /** @description The most tokens in the reply. Without it, the model's own maximum applies. */
                    max_tokens?: number;
                    /** @description Settings for models that reason before they reply. */
                    reasoning?: components["schemas"]["Reasoning"];
                    /**
                     * @description Stream the response piece by piece.
                     * @default false
                     */
                    stream?: boolean;
                    /** @description Streaming options. */
                    stream_options?: {
                        /** @description End the stream with a chunk that contains the token usage. */
                        include_usage?: boolean;
                    };
                    /** @description The conversation to continue. Requires a key with detailed logging. */
                    conversation_id?: string;
                    /** @description The functions that the model may call. */
                    tools?: components["schemas"]["Tool"][];
                    /** @description Whether to call a tool, and which: auto, none, required, or one by its name. */
                    tool_choice?: string | Record<string, never>;
                    /** @description Whether several tools may be called at once. */
                    parallel_tool_calls?: boolean;
                    /** @description Sample only from this many of the likeliest tokens. */
                    top_k?: number;
                    /** @description Leave out tokens whose probability is below this share of the likeliest token's. */
                    min_p?: number;
                    /** @description How strongly to avoid tokens that already appeared. */
                    repetition_penalty?: number;
                    /** @description The same seed makes the same reply more likely. */
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description The completion. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                    "text/event-stream": string;
                };
            };
            /** @description The body is not JSON, or names a model that does not exist. */
            400: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            /** @description The key has expired, was revoked, or may not do this. */
            403: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["PermissionDeniedError"] | components["schemas"]["UncensoredPolicyRequiredError"] | components["schemas"]["DetailedLoggingRequiredError"];
                };
            };
            /** @description The persona, the conversation or the URL does not exist. */
            404: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaNotFoundError"] | components["schemas"]["ConversationNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing or has a value that is not allowed. */
            422: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingParameterError"] | components["schemas"]["InvalidParameterError"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
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
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a model.
                 * @example nova_1_1
                 */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such model, or no such URL. */
            404: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The personas. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only conversations of this mode. */
                mode?: "all" | "chat" | "agents" | "personal" | "api" | "api_agents";
                /** @description Which page, the first being 1. The length of a page, 10, and the highest page number are our choices. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            /** @description A parameter cannot be used. */
            400: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The title of the conversation. */
                    title: string;
                    /**
                     * @description Whether the conversation is with base models or with personas.
                     * @default api
                     * @enum {string}
                     */
                    mode?: "api" | "api_agents";
                };
            };
        };
        responses: {
            /** @description The conversation, still empty. */
            201: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key has expired, was revoked, or may not do this. */
            403: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiredApiKeyError"] | components["schemas"]["RevokedApiKeyError"] | components["schemas"]["PermissionDeniedError"] | components["schemas"]["DetailedLoggingRequiredError"];
                };
            };
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing or has a value that is not allowed. */
            422: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingParameterError"] | components["schemas"]["InvalidParameterError"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a conversation, conv_ and 12 hexadecimal digits.
                 * @example conv_5b1c0ffee0a1
                 */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchConversation"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a conversation, conv_ and 12 hexadecimal digits.
                 * @example conv_5b1c0ffee0a1
                 */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation was deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedConversation"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchConversation"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createModeration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerationRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moderation"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ForbiddenKey"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing or has a value that is not allowed. */
            422: {
                headers: {
                    "X-RateLimit-Limit-Minute": components["headers"]["X-RateLimit-Limit-Minute"];
                    "X-RateLimit-Remaining-Minute": components["headers"]["X-RateLimit-Remaining-Minute"];
                    "X-RateLimit-Reset-Minute": components["headers"]["X-RateLimit-Reset-Minute"];
                    "X-RateLimit-Limit-Day": components["headers"]["X-RateLimit-Limit-Day"];
                    "X-RateLimit-Remaining-Day": components["headers"]["X-RateLimit-Remaining-Day"];
                    "X-RateLimit-Reset-Day": components["headers"]["X-RateLimit-Reset-Day"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingParameterError"] | components["schemas"]["InvalidParameterError"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}

/**
 * Any error of this API.
 */
export type ApiError = components["schemas"]["ApiError"];
/**
 * HTTP 400, 404. No Lumyx model has the ID you sent in `model`; an unknown model in a body is a 400 here, not a 404.
 *
 * 1. Use a model ID that exists, such as `nova_1_1`. Copy it from `GET /v1/models`.
 * 2. Check for the name of an OpenAI model that an example or a default left in your code.
 * 3. Write underscores, not dots or hyphens, in model IDs.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - No Lumyx model has the ID in the URL.
 */
export type ModelNotFoundError = components["schemas"]["ModelNotFoundError"];
/**
 * HTTP 400. Lumyx couldn't parse the request body as JSON.
 *
 * 1. Serialize the body with a JSON library instead of joining strings.
 * 2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
 * 3. Look for trailing commas, comments and unescaped line breaks in messages.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a malformed request gets 400 is documented. The code and the message are ours.
 */
export type InvalidJsonError = components["schemas"]["InvalidJsonError"];
/**
 * HTTP 400. The `Prefer` header asks the mock for a response that this Lumyx operation doesn't have.
 *
 * 1. Remove the `Prefer` header. Only the mock reads it.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Prefer asks a mock for one of its responses; Lumyx AI itself does not know the header.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 403. The Lumyx key has passed its expiration, for which Lumyx returns 403, not 401.
 *
 * 1. Create a new key in the API Keys dashboard, with a later expiration or none.
 * 2. Replace the key in `NOVA_AI_API_KEY` everywhere it is used, and restart those programs.
 * 3. Treat a 403 with this code as a key problem. Code that expects 401 for old keys misses it.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a key that has expired or was revoked gets 403 is documented, in one line for both. The codes, which distinguish the two, the type and the messages are ours.
 */
export type ExpiredApiKeyError = components["schemas"]["ExpiredApiKeyError"];
/**
 * HTTP 403. Someone revoked the Lumyx key in the dashboard, for which Lumyx returns 403, not 401.
 *
 * 1. Ask your team why the key was revoked. If it leaked, look for requests you didn't make in the usage analytics.
 * 2. Create a new key in the API Keys dashboard, and update your application.
 * 3. Follow the order "create, update, test, revoke" next time, so that nothing uses a key when you revoke it.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a key that has expired or was revoked gets 403 is documented, in one line for both. The codes, which distinguish the two, the type and the messages are ours.
 */
export type RevokedApiKeyError = components["schemas"]["RevokedApiKeyError"];
/**
 * HTTP 403. The Lumyx key is valid, but access to this group of endpoints was taken from it; keys have all groups by default.
 *
 * 1. Use a key that has the group of this endpoint (Chat Completions, Agents Chat, Models, Personas or Conversations).
 * 2. Create a key with that group in the API Keys dashboard.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a valid key without the permission gets 403 is documented. The code, the type and the message are ours.
 */
export type PermissionDeniedError = components["schemas"]["PermissionDeniedError"];
/**
 * HTTP 403. The model you chose needs the uncensored policy, which your account has not accepted.
 *
 * 1. Accept the policy in the Developer Dashboard.
 * 2. Choose another model if you don't want to accept the policy.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UncensoredPolicyRequiredError = components["schemas"]["UncensoredPolicyRequiredError"];
/**
 * HTTP 403. The request continues a conversation with `conversation_id`, but Detailed Logging is off for this key, so Lumyx keeps no history for it.
 *
 * 1. Turn on Detailed Logging for the key.
 * 2. Remove `conversation_id`, and send the whole history in `messages` instead.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The request creates a conversation, but Detailed Logging is off for this key, so Lumyx keeps no history for it.
 */
export type DetailedLoggingRequiredError = components["schemas"]["DetailedLoggingRequiredError"];
/**
 * HTTP 404. Your Lumyx account has no conversation with this ID.
 *
 * 1. Use the `id` from `GET /nova-api/v1/conversations`, unchanged.
 * 2. Leave `conversation_id` out to start without a history.
 * 3. Treat a 404 after deleting as success; the conversation is gone.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The conversation exists, but belongs to another Lumyx account, so this key can't see it.
 *
 * @sandbox That a persona or a conversation that does not exist gets 404 is documented. The code and the message are ours.
 */
export type ConversationNotFoundError = components["schemas"]["ConversationNotFoundError"];
/**
 * HTTP 404. Lumyx has no endpoint with this path.
 *
 * 1. Check the start of the path. Chat, models and personas are under `/v1`, conversations under `/nova-api/v1`; neither has `/api` in front.
 * 2. Pass `https://api.lumyx-ai.site/v1` as the base URL to the OpenAI SDK, without an endpoint at the end.
 * 3. Compare the path in `error.message` with the reference.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to an unknown URL is not documented.
 */
export type RouteNotFoundError = components["schemas"]["RouteNotFoundError"];
/**
 * HTTP 422. The JSON is well formed, but lacks a field Lumyx requires; `error.param` names the field.
 *
 * 1. Add the field named in `error.param`.
 * 2. Check that your code doesn't drop fields that are `undefined` or `None`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The request to a persona lacks a field Lumyx requires, most often `persona_id`; `error.param` names the field.
 *
 * @sandbox The status is documented for bodies that are well formed but not valid; codes and messages are ours.
 */
export type MissingParameterError = components["schemas"]["MissingParameterError"];
/**
 * HTTP 400, 422. A field has a value Lumyx doesn't accept; `error.param` names the field, and `error.message` says what is allowed.
 *
 * 1. Correct the field named in `error.param` as the message says.
 * 2. Check its type. Numbers such as `temperature` must not be sent as strings.
 * 3. Leave the field out to use its default.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - A message has a `role` Lumyx doesn't know; `error.param` contains its position, counted from 0.
 * - An image in a message is a web URL, but Lumyx accepts images only as base64 data URLs.
 * - A field of the request to a persona has a value Lumyx doesn't accept; `error.param` names the field.
 * - The `page` of the conversation list isn't a whole number from 1 upwards.
 * - The `mode` of the conversation list isn't one Lumyx knows.
 *
 * @sandbox The status is documented for bodies that are well formed but not valid; codes and messages are ours.
 */
export type InvalidParameterError = components["schemas"]["InvalidParameterError"];
/**
 * HTTP 404. No public Lumyx persona has this `persona_id`.
 *
 * 1. List the personas with `GET /v1/personas`, and use an `id` from there.
 * 2. Send `persona_id` as a number; it is not the persona's name.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox That a persona or a conversation that does not exist gets 404 is documented. The code and the message are ours.
 */
export type PersonaNotFoundError = components["schemas"]["PersonaNotFoundError"];
/**
 * HTTP 401. Lumyx found no API key, because the request has no `Authorization` header.
 *
 * 1. Add the header `Authorization: Bearer nova_…` to every request.
 * 2. Check that `NOVA_AI_API_KEY` is set in the process that sends the request, and that your program loads its `.env` file.
 * 3. Check that no proxy or redirect removes the header.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MissingApiKeyError = components["schemas"]["MissingApiKeyError"];
/**
 * HTTP 401. Lumyx received an `Authorization` header whose content isn't a Lumyx key.
 *
 * 1. Check the format of the key. It starts with `nova_`, and no character is missing at the end.
 * 2. Write the scheme `Bearer`, one space, then the key, without quotes. Trim line breaks.
 * 3. Check that the key isn't one of another service.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The key has the form of a Lumyx key, but no such key exists.
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 402. The balance of your Lumyx account is used up; rate limits are a separate matter, and waiting doesn't help.
 *
 * 1. Top up the balance of the account, then send the request again.
 * 2. Stop your workers on the first 402; each further request fails as well.
 * 3. Check the usage analytics for requests you didn't expect, and give each key a daily limit.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type InsufficientBalanceError = components["schemas"]["InsufficientBalanceError"];
/**
 * HTTP 405. The Lumyx path exists, but not with this HTTP method.
 *
 * 1. Use a method listed in the `Allow` response header.
 * 2. Send chats with `POST`; lists of models, personas and conversations with `GET`.
 * 3. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to a wrong method is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 413. The body is larger than the mock of Lumyx reads; `error.message` states the maximum.
 *
 * 1. Scale images down before you encode them as data URLs; base64 makes them a third larger.
 * 2. Send a shorter history, or continue a stored conversation with `conversation_id`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox No maximum is documented; the mock reads 2 MB, so as not to fill the memory.
 */
export type RequestTooLargeError = components["schemas"]["RequestTooLargeError"];
/**
 * HTTP 415. The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
 *
 * 1. Send `Content-Type: application/json` with a JSON body.
 * 2. Check your client's default: `curl -d` sends `application/x-www-form-urlencoded` unless you set the header, and `requests` needs `json=` instead of `data=`.
 * 3. Send images inside the JSON, as base64 data URLs, not as multipart uploads.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to another media type is not documented.
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
/**
 * HTTP 429. This key has used all its requests of the current minute window; other keys have limits of their own.
 *
 * 1. Wait the seconds in `Retry-After`, then send the request again.
 * 2. Slow down while `X-RateLimit-Remaining-Minute` is low. `X-RateLimit-Reset-Minute` says when the window ends.
 * 3. Create a key with a higher limit per minute, up to the documented maximum.
 *
 * Retry after a wait: the seconds in `Retry-After`; without the header, doubling after each attempt.
 *
 * Also:
 *
 * - This key has used all its requests of the current calendar day in UTC; retrying within seconds can't succeed.
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 431. All request headers together are larger than the mock of Lumyx reads.
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
 * HTTP 500. Lumyx failed in a way it didn't expect; your request may be fine.
 *
 * 1. Retry with exponential backoff and jitter.
 * 2. Look before you repeat a `POST`. List your conversations first, because the first request may have created one.
 * 3. Limit the attempts. A chat completion you repeat can be charged again.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox The status is documented. The code, the type and the message are ours.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 502. Lumyx couldn't reach the model behind it, which is usually temporary.
 *
 * 1. Retry with exponential backoff and jitter.
 * 2. Try another model from `GET /v1/models` if one model keeps failing.
 * 3. Limit the attempts. A chat completion you repeat can be charged again.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
 */
export type BadGatewayError = components["schemas"]["BadGatewayError"];
/**
 * HTTP 503. Lumyx is unavailable as a whole, most often for maintenance.
 *
 * 1. Retry with exponential backoff, and let the waits grow to minutes.
 * 2. Keep requests in a queue, and inform your users that the service is unavailable.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
/**
 * HTTP 504. The model took too long for Lumyx to wait for its response; the model may be overloaded.
 *
 * 1. Retry with exponential backoff and jitter. A completion that finished late may be charged, so limit the attempts.
 * 2. Make the request smaller: lower `max_tokens`, send a shorter history, or set a lower `reasoning.effort`.
 * 3. Use `stream` to get the first part of a long completion early.
 * 4. Try another model.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox The failure is described, but no public copy shows its number. The status is our reading; the code, the type and the message are ours.
 */
export type GatewayTimeoutError = components["schemas"]["GatewayTimeoutError"];
export type Message = components["schemas"]["Message"];
export type ContentPart = components["schemas"]["ContentPart"];
export type ToolCall = components["schemas"]["ToolCall"];
export type Tool = components["schemas"]["Tool"];
/**
 * How much the model thinks before it responds. The mock checks it and does not think.
 */
export type Reasoning = components["schemas"]["Reasoning"];
export type ChatCompletion = components["schemas"]["ChatCompletion"];
export type Model = components["schemas"]["Model"];
export type ModelList = components["schemas"]["ModelList"];
export type Persona = components["schemas"]["Persona"];
export type PersonaList = components["schemas"]["PersonaList"];
/**
 * Where the conversation took place: chat and agents on the website, api and api_agents through the API, personal with a personal AI.
 */
export type ConversationMode = components["schemas"]["ConversationMode"];
export type StoredMessage = components["schemas"]["StoredMessage"];
export type Conversation = components["schemas"]["Conversation"];
export type ConversationList = components["schemas"]["ConversationList"];
export type DeletedConversation = components["schemas"]["DeletedConversation"];
export type ModerationRequest = components["schemas"]["ModerationRequest"];
export type Moderation = components["schemas"]["Moderation"];
