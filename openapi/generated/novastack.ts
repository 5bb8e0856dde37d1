/**
 * Types of novastack API, document version 1.0.0.
 *
 * Source: /openapi/novastack.yaml
 * Vendor documentation: https://novapai.ai/docs/getting-started/api-authentication
 * Written by Latchkey, independent of the vendor.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description Lists the models of this router. The documentation tests a key with this request.
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
    "/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a chat
         * @description Sends a conversation and returns the next message, whole or, with stream, piece by piece. The API stores nothing: to continue, send the whole conversation again. Unknown fields are ignored.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a response
         * @description The newer form of OpenAI's API: an input in place of messages, and a list of output items in place of choices. Nothing is kept here either.
         */
        post: operations["createResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account
         * @description The account that the key belongs to: its level, what this key may do, and how much of each limit is left. Asking counts as a request.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description The account's tasks, newest first.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Starts a generation in the background and returns at once. Read the task to see its progress.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that creating the task returned, task_ and 12 hexadecimal digits.
                 * @example task_3f9c21b07ade
                 */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        /**
         * Read a task
         * @description A task goes from queued to running to succeeded.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Removes a task, whatever its state; one that is running stops.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description The account's files, newest first.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Uploads one file for later use. The mock stores its name and size, not its content.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that uploading the file returned, file- and 12 hexadecimal digits.
                 * @example file-9d20c7e1b5a3
                 */
                file_id: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Removes a file.
         */
        delete: operations["deleteFile"];
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
        ApiError: components["schemas"]["MissingRequiredParameterError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["InvalidMultipartError"] | components["schemas"]["FileTooLargeError"] | components["schemas"]["UnsupportedMediaTypeError"] | components["schemas"]["InvalidApiKeyError"] | components["schemas"]["InsufficientPermissionsError"] | components["schemas"]["UnknownUrlError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["RateLimitExceededError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["InternalError"] | components["schemas"]["ServiceUnavailableError"] | components["schemas"]["ModelNotFoundError"] | components["schemas"]["RequestTooLargeError"] | components["schemas"]["OverloadedError"] | components["schemas"]["TaskNotFoundError"] | components["schemas"]["FileNotFoundError"];
        /**
         * @description HTTP 400. Invalid request parameters: the request lacks one that novastack requires; `error.param` names it.
         *
         *     1. Add the parameter named in `error.param`.
         *     2. Check that your code doesn't drop fields that are `undefined` or `None`.
         *     3. Send JSON with the name as the reference writes it, in snake case.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The upload lacks a part that novastack requires; `error.param` names it.
         *
         *     @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
         */
        MissingRequiredParameterError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "missing_required_parameter";
            };
        };
        /**
         * @description HTTP 400. Invalid request parameters: one has a value novastack doesn't allow; `error.param` names the parameter, and `error.message` says what is allowed.
         *
         *     1. Correct the parameter named in `error.param` as the message says.
         *     2. Check its type. Numbers and booleans must not be sent as strings.
         *     3. Leave the parameter out to use its default.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - A message has a `role` that novastack doesn't know; `error.param` contains its position, counted from 0.
         *     - The `messages` list is empty, so there is nothing to complete.
         *     - The `after` parameter doesn't name an entry of your account, so novastack can't find where the page begins.
         *
         *     @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
         */
        InvalidValueError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_value";
            };
        };
        /**
         * @description HTTP 400. novastack couldn't parse the request body as JSON.
         *
         *     1. Serialize the body with a JSON library instead of joining strings.
         *     2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
         *     3. Look for trailing commas, comments and unescaped line breaks.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
         */
        InvalidJsonError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_json";
            };
        };
        /**
         * @description HTTP 400. The `Prefer` header asks the mock for a response that this novastack operation doesn't have.
         *
         *     1. Remove the `Prefer` header. Only the mock reads it.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Prefer asks a mock for one of its responses; novastack itself does not know the header.
         */
        UnknownExampleError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "unknown_example";
            };
        };
        /**
         * @description HTTP 400. novastack couldn't parse the upload as `multipart/form-data`.
         *
         *     1. Let your HTTP client build the body (`FormData`, `files=` in `requests`, `-F` in curl).
         *     2. Don't set `Content-Type` by hand. Without the boundary that your client chose, the API cannot split the parts.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
         */
        InvalidMultipartError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_multipart";
            };
        };
        /**
         * @description HTTP 413. The file is larger than novastack accepts for uploads; `error.message` states the maximum.
         *
         *     1. Split the file, and upload the parts one by one.
         *     2. Remove what isn't needed from the file. Check the size before you upload.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox No size is documented, nor the response to a larger body.
         */
        FileTooLargeError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "file_too_large";
            };
        };
        /**
         * @description HTTP 415. The upload wasn't sent as `multipart/form-data`, the only form in which novastack reads files.
         *
         *     1. Send the file as a part of a `multipart/form-data` body.
         *     2. Remove `Content-Type: application/json` from the headers your client adds to every request.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
         *
         *     @sandbox The response to another media type is not documented.
         */
        UnsupportedMediaTypeError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "unsupported_media_type";
            };
        };
        /**
         * @description HTTP 401. Invalid API key: novastack received an `Authorization` header whose content isn't a novastack key.
         *
         *     1. Write `Authorization: Bearer <key>`: the scheme, one space, then the key, without quotes.
         *     2. Trim the key. A line break from a file or from `echo` becomes part of it.
         *     3. Check that `NOVASTACK_API_KEY` doesn't contain a key of OpenAI or of another service. The OpenAI SDK reads `OPENAI_API_KEY` if you pass no `api_key`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - Invalid API key: the key has the form of a novastack key, but no such key exists.
         *     - novastack received no key, because the request has no `Authorization` header; it returns the same code as for a wrong key.
         *     - The novastack key has passed its expiry date, although the body is the same as for a wrong key.
         *     - The novastack key was revoked, although the body is the same as for a wrong key.
         */
        InvalidApiKeyError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "authentication_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "invalid_api_key";
            };
        };
        /**
         * @description HTTP 403. The novastack key is valid, but lacks the permission for this operation; `error.message` names the permission.
         *
         *     1. Use a key with that permission: `read` for models and account information, `write` to create tasks and generate content, `delete` to delete tasks and files.
         *     2. Create a key with the permission in the novastack Console under API Keys.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The permissions are documented, what a key without them gets is not. Status, type and code are ours.
         */
        InsufficientPermissionsError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "permission_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "insufficient_permissions";
            };
        };
        /**
         * @description HTTP 404. The novastack router has no endpoint with this path.
         *
         *     1. Check the base URL. `API_BASE_URL` already ends in `/router/v1`, so append only the path, such as `/models`.
         *     2. Pass the base URL to the OpenAI SDK as `base_url` without an endpoint at the end; the SDK adds `/chat/completions` itself.
         *     3. Compare the path and the method in `error.message` with the reference.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to an unknown URL is not documented; the form is OpenAI’s.
         */
        UnknownUrlError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "unknown_url";
            };
        };
        /**
         * @description HTTP 405. The novastack path exists, but not with this HTTP method.
         *
         *     1. Use a method listed in the `Allow` response header.
         *     2. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
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
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "method_not_allowed";
            };
        };
        /**
         * @description HTTP 429. Request rate limit exceeded: your account has used all its requests for this minute; all keys of the account count together.
         *
         *     1. Wait the seconds in `Retry-After`, then send the request again. The OpenAI SDK does this by itself.
         *     2. Send fewer requests at the same time while `x-ratelimit-remaining-requests` is low.
         *     3. Look at your account level. Another key of the same account doesn't give you more requests.
         *
         *     Retry after a wait: the seconds in `Retry-After`.
         *
         *     Also:
         *
         *     - Request rate limit exceeded: your account has used all its requests for this calendar day in UTC; retrying within seconds can't succeed.
         *     - Your account has used all its tokens for this minute, although it has requests left.
         *
         *     @sandbox Status and type are documented; message and code, and the limits themselves, are ours.
         */
        RateLimitExceededError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "rate_limit_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "rate_limit_exceeded";
            };
        };
        /**
         * @description HTTP 431. All request headers together are larger than the mock of novastack reads.
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
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "headers_too_large";
            };
        };
        /**
         * @description HTTP 500. Internal server error: novastack had an error on its side (type `server_error`); your request may be fine.
         *
         *     1. Retry with exponential backoff and jitter. The OpenAI SDK does this by itself.
         *     2. Look before you repeat a `POST` that creates something. List your tasks or files first, because the first request may have worked.
         *     3. Accept that a repeated completion is generated, and counted in tokens, again.
         *     4. Stop after a few attempts, and contact novastack with the time and the endpoint.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox Status and type are documented; message and code are ours.
         */
        InternalError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "internal_error";
            };
        };
        /**
         * @description HTTP 503. novastack is unavailable as a whole; the request had no effect that you can rely on.
         *
         *     1. Retry with exponential backoff and jitter. A read is safe to repeat.
         *     2. Check with `GET /tasks` or `GET /files` whether a change was made before you repeat the change.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox Not in the documented table. The mock returns it while its own storage does not respond.
         */
        ServiceUnavailableError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "service_unavailable";
            };
        };
        /**
         * @description HTTP 404. No novastack model has the ID you sent as `model`.
         *
         *     1. List the model IDs with `GET /models`, and copy one exactly.
         *     2. Check for the name of an OpenAI model that an example or a default left in your code.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox The response to an unknown model is not documented; status and code are OpenAI’s.
         */
        ModelNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "model_not_found";
            };
        };
        /**
         * @description HTTP 413. The JSON body is larger than novastack accepts; `error.message` states the maximum.
         *
         *     1. Send a shorter history, or summarize old messages.
         *     2. Upload long content as a file instead of putting it in the body.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     @sandbox No size is documented, nor the response to a larger body.
         */
        RequestTooLargeError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "request_too_large";
            };
        };
        /**
         * @description HTTP 503. No novastack model has capacity for the request at the moment; nothing was generated.
         *
         *     1. Retry with exponential backoff and jitter. Let the waits grow, because all clients come back at the same time.
         *     2. Fall back to another model from `GET /models`.
         *     3. Check with `GET /tasks` that no task was created before you repeat `POST /tasks`.
         *
         *     Retry with exponential backoff: doubling after each attempt, with jitter.
         *
         *     @sandbox Not in the documented table; a router to other services has to be able to say it.
         */
        OverloadedError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "server_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "overloaded";
            };
        };
        /**
         * @description HTTP 404. Your account has no task with this ID.
         *
         *     1. Use the `id` from the response that created the task.
         *     2. List your tasks with `GET /tasks` to see which IDs exist.
         *     3. Treat a 404 after deleting as success; the task is gone.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The task exists, but belongs to another novastack account, so this key can't see it.
         *
         *     @sandbox Nothing about this response is documented; it is our design.
         */
        TaskNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "task_not_found";
            };
        };
        /**
         * @description HTTP 404. Your account has no file with this ID.
         *
         *     1. Use the `id` from the response to your upload.
         *     2. List your files with `GET /files` to see which IDs exist.
         *     3. Treat a 404 after deleting as success; the file is gone.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The file exists, but belongs to another novastack account, so this key can't see it.
         *
         *     @sandbox Nothing about this response is documented; it is our design.
         */
        FileNotFoundError: {
            /** @description What went wrong. */
            error: {
                /** @description A sentence for people. Do not parse it. */
                message: string;
                /**
                 * @description The kind of error. The last one is ours.
                 * @constant
                 */
                type: "invalid_request_error";
                /** @description Which part of the request is meant, if one is. */
                param: string | null;
                /**
                 * @description What exactly is wrong.
                 * @constant
                 */
                code: "file_not_found";
            };
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
        Model: {
            /** @description The ID of the model. Send it as `model`. */
            id: string;
            /**
             * @description Always `model`.
             * @constant
             */
            object: "model";
            /** @description When it appeared, in Unix seconds. */
            created: number;
            /** @description The organization that provides the model. */
            owned_by: string;
        };
        ChatRequest: {
            /** @description The ID of a model in the list. */
            model: string;
            /** @description The conversation so far, the oldest message first. */
            messages: components["schemas"]["Message"][];
            /** @description Sampling temperature; higher is more random. The mock ignores it. The range is OpenAI's. */
            temperature?: number | null;
            /** @description Sample only from the likeliest tokens, whose probabilities add up to this. The range is OpenAI's. */
            top_p?: number | null;
            /** @description How many tokens the reply may have. */
            max_tokens?: number | null;
            /** @description OpenAI's newer name for max_tokens, which takes precedence if you send both. */
            max_completion_tokens?: number | null;
            /** @description Texts that end the reply. */
            stop?: string | string[] | null;
            /** @description Whether to stream the reply. */
            stream?: boolean | null;
            /** @description What a stream contains in addition to the reply. */
            stream_options?: {
                /** @description A last chunk with the usage. */
                include_usage?: boolean;
            } | null;
            /** @description The functions that the model may call. */
            tools?: components["schemas"]["Tool"][];
            /** @description none, auto, required, or the function to call. */
            tool_choice?: string | Record<string, never>;
            /** @description json_object for a JSON object, json_schema for JSON that follows a schema. */
            response_format?: {
                /**
                 * @description `text` for free text, `json_object` for any JSON object, `json_schema` for JSON that follows a schema.
                 * @enum {string}
                 */
                type: "text" | "json_object" | "json_schema";
                /** @description The schema to follow. Required with `json_schema`. */
                json_schema?: {
                    /** @description A name for the schema. */
                    name?: string;
                    /** @description The JSON Schema that the reply follows. */
                    schema?: Record<string, never>;
                };
            };
        };
        Message: {
            /**
             * @description Who wrote the message.
             * @enum {string}
             */
            role: "developer" | "system" | "user" | "assistant" | "tool";
            /** @description The content of the message; null where an assistant only calls a function. */
            content?: string | {
                /** @description The kind of the part, such as `text`. */
                type?: string;
                /** @description The text of the part. */
                text?: string;
            }[] | null;
            /** @description The functions that the assistant asked to call. */
            tool_calls?: components["schemas"]["ToolCall"][];
            /** @description With the role tool, the ID of the call that this is the result of. */
            tool_call_id?: string;
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
                /** @description A JSON Schema for the arguments. */
                parameters?: Record<string, never>;
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
                /** @description An object as JSON. */
                arguments: string;
            };
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
            /** @description The model that wrote the reply. */
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
            /** @description Four characters count as a token, each message and tool for itself. */
            usage: {
                /** @description Tokens in the messages that you sent. */
                prompt_tokens: number;
                /** @description Tokens in the replies. */
                completion_tokens: number;
                /** @description The sum of both. */
                total_tokens: number;
            };
        };
        ResponseRequest: {
            /** @description The ID of a model in the list. */
            model: string;
            /** @description A question, or the items of a conversation so far. */
            input: string | components["schemas"]["InputItem"][];
            /** @description Instructions for the model, before the input. */
            instructions?: string | null;
            /** @description How many tokens the reply may have. */
            max_output_tokens?: number | null;
            /** @description Sampling temperature; higher is more random. */
            temperature?: number | null;
            /** @description Whether to stream the reply. */
            stream?: boolean | null;
            /** @description The functions that the model may call. */
            tools?: {
                /** @description The mock supports function. It accepts other types and ignores them. */
                type: string;
                /** @description The name of the function. */
                name?: string;
                /** @description What the function does. The model uses it to choose a function. */
                description?: string | null;
                /** @description A JSON Schema for the arguments. */
                parameters?: Record<string, never> | null;
            }[];
            /** @description none, auto, required, or the function to call. */
            tool_choice?: string | Record<string, never>;
            /** @description The form of the reply. */
            text?: {
                /** @description The format of the reply. */
                format?: {
                    /**
                     * @description `text` for free text, `json_object` for any JSON object, `json_schema` for JSON that follows a schema.
                     * @enum {string}
                     */
                    type: "text" | "json_object" | "json_schema";
                    /** @description The JSON Schema that the reply follows. Required with `json_schema`. */
                    schema?: Record<string, never>;
                };
            };
        };
        InputItem: {
            /** @description message, function_call or function_call_output; message by default. */
            type?: string;
            /**
             * @description Who wrote the message.
             * @enum {string}
             */
            role?: "developer" | "system" | "user" | "assistant";
            /** @description The message: a text or a list of parts. */
            content?: string | {
                /** @description The kind of the part, such as `input_text`. */
                type?: string;
                /** @description The text of the part. */
                text?: string;
            }[];
            /** @description The ID of the function call that this item belongs to. */
            call_id?: string;
            /** @description The name of the function that was called. */
            name?: string;
            /** @description The arguments of the function call, as JSON in a string. */
            arguments?: string;
            /** @description The result of the function call: a text or a list of parts. */
            output?: string | {
                /** @description The kind of the part, such as `input_text`. */
                type?: string;
                /** @description The text of the part. */
                text?: string;
            }[];
        };
        ModelResponse: {
            /** @description The ID of the response. */
            id: string;
            /**
             * @description Always `response`.
             * @constant
             */
            object: "response";
            /** @description Unix seconds. */
            created_at: number;
            /**
             * @description `completed`, or `incomplete` when a limit ended the reply early.
             * @enum {string}
             */
            status: "completed" | "incomplete";
            /** @description Always null: a failed request returns an error instead. */
            error: null;
            /** @description Why the response is incomplete; null when it is complete. */
            incomplete_details: {
                /**
                 * @description Always `max_output_tokens`: the reply reached the token limit of the request.
                 * @constant
                 */
                reason: "max_output_tokens";
            } | null;
            /** @description The instructions of the request, or null. */
            instructions: string | null;
            /** @description The model that wrote the reply. */
            model: string;
            /** @description The messages and function calls that the model produced, in order. */
            output: components["schemas"]["OutputItem"][];
            /** @description The tokens that the request used. */
            usage: {
                /** @description Tokens in the input that you sent. */
                input_tokens: number;
                /** @description Tokens in the output. */
                output_tokens: number;
                /** @description The sum of both. */
                total_tokens: number;
            };
        };
        OutputItem: {
            /** @description The ID of the item. */
            id: string;
            /**
             * @description `message` for text, `function_call` for a function to call.
             * @enum {string}
             */
            type: "message" | "function_call";
            /**
             * @description `completed`, or `incomplete` when a limit ended the item early.
             * @enum {string}
             */
            status: "completed" | "incomplete";
            /**
             * @description Of a message.
             * @constant
             */
            role?: "assistant";
            /** @description Of a message. */
            content?: {
                /**
                 * @description Always `output_text`.
                 * @constant
                 */
                type: "output_text";
                /** @description The text of the part. */
                text: string;
                /** @description Always an empty list. */
                annotations: Record<string, never>[];
            }[];
            /** @description Of a function call. */
            call_id?: string;
            /** @description Of a function call. */
            name?: string;
            /** @description Of a function call: an object as JSON. */
            arguments?: string;
        };
        Account: {
            /**
             * @description Always `account`.
             * @constant
             */
            object: "account";
            /** @description The ID of the account. */
            id: string;
            /**
             * @description The level of the account. It decides the rate limits.
             * @enum {string}
             */
            level: "free" | "standard" | "scale";
            /** @description What this key was granted. */
            permissions: string[];
            /** @description The rate limits of the account and what is left of them. */
            limits: {
                /** @description Requests within one minute. */
                requests_per_minute: components["schemas"]["Limit"];
                /** @description Tokens within one minute. */
                tokens_per_minute: components["schemas"]["Limit"];
                /** @description Requests within one day. */
                requests_per_day: components["schemas"]["Limit"];
            };
        };
        Limit: {
            /** @description The most that the window allows. */
            limit: number;
            /** @description Left in the current window. */
            remaining: number;
        };
        TaskRequest: {
            /** @description The ID of a model in the list. */
            model: string;
            /** @description What the task must do. */
            input: string;
            /** @description How many tokens the output may have. */
            max_output_tokens?: number | null;
        };
        Task: {
            /** @description The ID of the task. */
            id: string;
            /**
             * @description Always `task`.
             * @constant
             */
            object: "task";
            /** @description The model that the task uses. */
            model: string;
            /** @description The text that the task was created with. */
            input: string;
            /**
             * @description `queued`, then `running`, then `succeeded`.
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded";
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds; null until it has succeeded. */
            completed_at: number | null;
            /** @description The reply; null until it has succeeded. */
            output: string | null;
        };
        TaskList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The tasks on this page, newest first. */
            data: components["schemas"]["Task"][];
            /** @description Whether another page follows. */
            has_more: boolean;
        };
        Upload: {
            /**
             * Format: binary
             * @description The file, at most 10 MB.
             */
            file: Blob;
            /**
             * @description What the file is for.
             * @enum {string}
             */
            purpose: "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";
        };
        FileObject: {
            /** @description The ID of the file. */
            id: string;
            /**
             * @description Always `file`.
             * @constant
             */
            object: "file";
            /** @description The size of the file in bytes. */
            bytes: number;
            /** @description Unix seconds. */
            created_at: number;
            /** @description The name of the file. */
            filename: string;
            /** @description What the file was uploaded for. */
            purpose: string;
            /**
             * @description Always `processed`: the file is ready for use.
             * @constant
             */
            status: "processed";
        };
        FileObjectList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The files on this page, newest first. */
            data: components["schemas"]["FileObject"][];
            /** @description Whether another page follows. */
            has_more: boolean;
        };
        Deletion: {
            /** @description The ID of the deleted task or file. */
            id: string;
            /**
             * @description What was deleted.
             * @enum {string}
             */
            object: "task" | "file";
            /**
             * @description Always true.
             * @constant
             */
            deleted: true;
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
                "application/json": components["schemas"]["InvalidApiKeyError"];
            };
        };
        /** @description The key may not read. */
        ForbiddenRead: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"];
            };
        };
        /** @description The key may not create or generate. */
        ForbiddenWrite: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"];
            };
        };
        /** @description The key may not delete. */
        ForbiddenDelete: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientPermissionsError"];
            };
        };
        /** @description The Prefer header names an unknown response. */
        UnknownExample: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description A parameter cannot be used. */
        BadPage: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidValueError"] | components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description There is nothing at this URL. */
        UnknownUrl: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnknownUrlError"];
            };
        };
        /** @description The model, or the URL, does not exist. */
        UnknownModel: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelNotFoundError"] | components["schemas"]["UnknownUrlError"];
            };
        };
        /** @description The task, or the URL, does not exist. */
        UnknownTask: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TaskNotFoundError"] | components["schemas"]["UnknownUrlError"];
            };
        };
        /** @description The file, or the URL, does not exist. */
        UnknownFile: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileNotFoundError"] | components["schemas"]["UnknownUrlError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The body is too large. */
        BodyTooLarge: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestTooLargeError"];
            };
        };
        /** @description The body is not sent as JSON. */
        NotJson: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaTypeError"];
            };
        };
        /** @description The account is over one of its limits. */
        RateLimited: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceededError"];
            };
        };
        /** @description The account is over one of its limits. */
        GenerationLimited: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
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
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeadersTooLargeError"];
            };
        };
        /** @description Something went wrong on the server. */
        ServerError: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description No model has capacity at the moment. */
        Overloaded: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OverloadedError"];
            };
        };
        /** @description The service is unavailable at the moment. */
        ServiceUnavailable: {
            headers: {
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
    };
    parameters: {
        /** @description Entries on a page. */
        limit: number;
        /** @description The ID of the last entry of the page before. */
        after: string;
        /**
         * @description The ID that creating the task returned, task_ and 12 hexadecimal digits.
         * @example task_3f9c21b07ade
         */
        taskId: string;
        /**
         * @description The ID that uploading the file returned, file- and 12 hexadecimal digits.
         * @example file-9d20c7e1b5a3
         */
        fileId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The limit of requests per minute or per day, whichever has the smaller share left.
         * @example 60
         */
        "x-ratelimit-limit-requests": number;
        /**
         * @description How many requests are left in that window.
         * @example 59
         */
        "x-ratelimit-remaining-requests": number;
        /**
         * @description How long until that window ends.
         * @example 59s
         */
        "x-ratelimit-reset-requests": string;
        /**
         * @description How many tokens fit in a minute. Only where tokens are counted.
         * @example 100000
         */
        "x-ratelimit-limit-tokens": number;
        /**
         * @description How many tokens are left in the current minute. Only where tokens are counted.
         * @example 99923
         */
        "x-ratelimit-remaining-tokens": number;
        /**
         * @description How long until that minute ends. Only where tokens are counted.
         * @example 59s
         */
        "x-ratelimit-reset-tokens": string;
        /**
         * @description Whole seconds until the exceeded window ends.
         * @example 42
         */
        "Retry-After": number;
        /**
         * @description The challenge of RFC 6750. The vendor does not document it; RFC 9110 requires it on every 401.
         * @example Bearer realm="novastack"
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
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["UnknownUrl"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** @description The next message of the conversation. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredParameterError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownModel"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["GenerationLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseRequest"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelResponse"];
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredParameterError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownModel"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["GenerationLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["UnknownUrl"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Entries on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The ID of the last entry of the page before. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            400: components["responses"]["BadPage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["UnknownUrl"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequest"];
            };
        };
        responses: {
            /** @description The task was created; it is queued. */
            201: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredParameterError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidJsonError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownModel"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["GenerationLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that creating the task returned, task_ and 12 hexadecimal digits.
                 * @example task_3f9c21b07ade
                 */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state of the task. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["UnknownTask"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that creating the task returned, task_ and 12 hexadecimal digits.
                 * @example task_3f9c21b07ade
                 */
                task_id: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is gone. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenDelete"];
            404: components["responses"]["UnknownTask"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Entries on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The ID of the last entry of the page before. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileObjectList"];
                };
            };
            400: components["responses"]["BadPage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["UnknownUrl"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The file was stored. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileObject"];
                };
            };
            /** @description A part is missing or cannot be used. */
            400: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingRequiredParameterError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidMultipartError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownUrl"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The file is too large. */
            413: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTooLargeError"];
                };
            };
            /** @description The body is not multipart/form-data. */
            415: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaTypeError"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID that uploading the file returned, file- and 12 hexadecimal digits.
                 * @example file-9d20c7e1b5a3
                 */
                file_id: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            200: {
                headers: {
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            400: components["responses"]["UnknownExample"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenDelete"];
            404: components["responses"]["UnknownFile"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

/**
 * Any error of this API.
 */
export type ApiError = components["schemas"]["ApiError"];
/**
 * HTTP 400. Invalid request parameters: the request lacks one that novastack requires; `error.param` names it.
 *
 * 1. Add the parameter named in `error.param`.
 * 2. Check that your code doesn't drop fields that are `undefined` or `None`.
 * 3. Send JSON with the name as the reference writes it, in snake case.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The upload lacks a part that novastack requires; `error.param` names it.
 *
 * @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
 */
export type MissingRequiredParameterError = components["schemas"]["MissingRequiredParameterError"];
/**
 * HTTP 400. Invalid request parameters: one has a value novastack doesn't allow; `error.param` names the parameter, and `error.message` says what is allowed.
 *
 * 1. Correct the parameter named in `error.param` as the message says.
 * 2. Check its type. Numbers and booleans must not be sent as strings.
 * 3. Leave the parameter out to use its default.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - A message has a `role` that novastack doesn't know; `error.param` contains its position, counted from 0.
 * - The `messages` list is empty, so there is nothing to complete.
 * - The `after` parameter doesn't name an entry of your account, so novastack can't find where the page begins.
 *
 * @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
 */
export type InvalidValueError = components["schemas"]["InvalidValueError"];
/**
 * HTTP 400. novastack couldn't parse the request body as JSON.
 *
 * 1. Serialize the body with a JSON library instead of joining strings.
 * 2. Check the quoting of your shell: in Windows `cmd`, single quotes don't work; escape double quotes as `\"` or use `--data @file`.
 * 3. Look for trailing commas, comments and unescaped line breaks.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
 */
export type InvalidJsonError = components["schemas"]["InvalidJsonError"];
/**
 * HTTP 400. The `Prefer` header asks the mock for a response that this novastack operation doesn't have.
 *
 * 1. Remove the `Prefer` header. Only the mock reads it.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Prefer asks a mock for one of its responses; novastack itself does not know the header.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 400. novastack couldn't parse the upload as `multipart/form-data`.
 *
 * 1. Let your HTTP client build the body (`FormData`, `files=` in `requests`, `-F` in curl).
 * 2. Don't set `Content-Type` by hand. Without the boundary that your client chose, the API cannot split the parts.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox Status and type are documented; message, param and code are ours, made after OpenAI’s.
 */
export type InvalidMultipartError = components["schemas"]["InvalidMultipartError"];
/**
 * HTTP 413. The file is larger than novastack accepts for uploads; `error.message` states the maximum.
 *
 * 1. Split the file, and upload the parts one by one.
 * 2. Remove what isn't needed from the file. Check the size before you upload.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox No size is documented, nor the response to a larger body.
 */
export type FileTooLargeError = components["schemas"]["FileTooLargeError"];
/**
 * HTTP 415. The upload wasn't sent as `multipart/form-data`, the only form in which novastack reads files.
 *
 * 1. Send the file as a part of a `multipart/form-data` body.
 * 2. Remove `Content-Type: application/json` from the headers your client adds to every request.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The body wasn't sent as JSON, or the `Content-Type` header doesn't say so.
 *
 * @sandbox The response to another media type is not documented.
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
/**
 * HTTP 401. Invalid API key: novastack received an `Authorization` header whose content isn't a novastack key.
 *
 * 1. Write `Authorization: Bearer <key>`: the scheme, one space, then the key, without quotes.
 * 2. Trim the key. A line break from a file or from `echo` becomes part of it.
 * 3. Check that `NOVASTACK_API_KEY` doesn't contain a key of OpenAI or of another service. The OpenAI SDK reads `OPENAI_API_KEY` if you pass no `api_key`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - Invalid API key: the key has the form of a novastack key, but no such key exists.
 * - novastack received no key, because the request has no `Authorization` header; it returns the same code as for a wrong key.
 * - The novastack key has passed its expiry date, although the body is the same as for a wrong key.
 * - The novastack key was revoked, although the body is the same as for a wrong key.
 */
export type InvalidApiKeyError = components["schemas"]["InvalidApiKeyError"];
/**
 * HTTP 403. The novastack key is valid, but lacks the permission for this operation; `error.message` names the permission.
 *
 * 1. Use a key with that permission: `read` for models and account information, `write` to create tasks and generate content, `delete` to delete tasks and files.
 * 2. Create a key with the permission in the novastack Console under API Keys.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The permissions are documented, what a key without them gets is not. Status, type and code are ours.
 */
export type InsufficientPermissionsError = components["schemas"]["InsufficientPermissionsError"];
/**
 * HTTP 404. The novastack router has no endpoint with this path.
 *
 * 1. Check the base URL. `API_BASE_URL` already ends in `/router/v1`, so append only the path, such as `/models`.
 * 2. Pass the base URL to the OpenAI SDK as `base_url` without an endpoint at the end; the SDK adds `/chat/completions` itself.
 * 3. Compare the path and the method in `error.message` with the reference.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to an unknown URL is not documented; the form is OpenAI’s.
 */
export type UnknownUrlError = components["schemas"]["UnknownUrlError"];
/**
 * HTTP 405. The novastack path exists, but not with this HTTP method.
 *
 * 1. Use a method listed in the `Allow` response header.
 * 2. Check that your client didn't follow a redirect and turn a `POST` into a `GET`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to a wrong method is not documented.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 429. Request rate limit exceeded: your account has used all its requests for this minute; all keys of the account count together.
 *
 * 1. Wait the seconds in `Retry-After`, then send the request again. The OpenAI SDK does this by itself.
 * 2. Send fewer requests at the same time while `x-ratelimit-remaining-requests` is low.
 * 3. Look at your account level. Another key of the same account doesn't give you more requests.
 *
 * Retry after a wait: the seconds in `Retry-After`.
 *
 * Also:
 *
 * - Request rate limit exceeded: your account has used all its requests for this calendar day in UTC; retrying within seconds can't succeed.
 * - Your account has used all its tokens for this minute, although it has requests left.
 *
 * @sandbox Status and type are documented; message and code, and the limits themselves, are ours.
 */
export type RateLimitExceededError = components["schemas"]["RateLimitExceededError"];
/**
 * HTTP 431. All request headers together are larger than the mock of novastack reads.
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
 * HTTP 500. Internal server error: novastack had an error on its side (type `server_error`); your request may be fine.
 *
 * 1. Retry with exponential backoff and jitter. The OpenAI SDK does this by itself.
 * 2. Look before you repeat a `POST` that creates something. List your tasks or files first, because the first request may have worked.
 * 3. Accept that a repeated completion is generated, and counted in tokens, again.
 * 4. Stop after a few attempts, and contact novastack with the time and the endpoint.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox Status and type are documented; message and code are ours.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 503. novastack is unavailable as a whole; the request had no effect that you can rely on.
 *
 * 1. Retry with exponential backoff and jitter. A read is safe to repeat.
 * 2. Check with `GET /tasks` or `GET /files` whether a change was made before you repeat the change.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox Not in the documented table. The mock returns it while its own storage does not respond.
 */
export type ServiceUnavailableError = components["schemas"]["ServiceUnavailableError"];
/**
 * HTTP 404. No novastack model has the ID you sent as `model`.
 *
 * 1. List the model IDs with `GET /models`, and copy one exactly.
 * 2. Check for the name of an OpenAI model that an example or a default left in your code.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox The response to an unknown model is not documented; status and code are OpenAI’s.
 */
export type ModelNotFoundError = components["schemas"]["ModelNotFoundError"];
/**
 * HTTP 413. The JSON body is larger than novastack accepts; `error.message` states the maximum.
 *
 * 1. Send a shorter history, or summarize old messages.
 * 2. Upload long content as a file instead of putting it in the body.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * @sandbox No size is documented, nor the response to a larger body.
 */
export type RequestTooLargeError = components["schemas"]["RequestTooLargeError"];
/**
 * HTTP 503. No novastack model has capacity for the request at the moment; nothing was generated.
 *
 * 1. Retry with exponential backoff and jitter. Let the waits grow, because all clients come back at the same time.
 * 2. Fall back to another model from `GET /models`.
 * 3. Check with `GET /tasks` that no task was created before you repeat `POST /tasks`.
 *
 * Retry with exponential backoff: doubling after each attempt, with jitter.
 *
 * @sandbox Not in the documented table; a router to other services has to be able to say it.
 */
export type OverloadedError = components["schemas"]["OverloadedError"];
/**
 * HTTP 404. Your account has no task with this ID.
 *
 * 1. Use the `id` from the response that created the task.
 * 2. List your tasks with `GET /tasks` to see which IDs exist.
 * 3. Treat a 404 after deleting as success; the task is gone.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The task exists, but belongs to another novastack account, so this key can't see it.
 *
 * @sandbox Nothing about this response is documented; it is our design.
 */
export type TaskNotFoundError = components["schemas"]["TaskNotFoundError"];
/**
 * HTTP 404. Your account has no file with this ID.
 *
 * 1. Use the `id` from the response to your upload.
 * 2. List your files with `GET /files` to see which IDs exist.
 * 3. Treat a 404 after deleting as success; the file is gone.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The file exists, but belongs to another novastack account, so this key can't see it.
 *
 * @sandbox Nothing about this response is documented; it is our design.
 */
export type FileNotFoundError = components["schemas"]["FileNotFoundError"];
export type ModelList = components["schemas"]["ModelList"];
export type Model = components["schemas"]["Model"];
export type ChatRequest = components["schemas"]["ChatRequest"];
export type Message = components["schemas"]["Message"];
export type Tool = components["schemas"]["Tool"];
export type ToolCall = components["schemas"]["ToolCall"];
export type ChatCompletion = components["schemas"]["ChatCompletion"];
export type ResponseRequest = components["schemas"]["ResponseRequest"];
export type InputItem = components["schemas"]["InputItem"];
export type ModelResponse = components["schemas"]["ModelResponse"];
export type OutputItem = components["schemas"]["OutputItem"];
export type Account = components["schemas"]["Account"];
export type Limit = components["schemas"]["Limit"];
export type TaskRequest = components["schemas"]["TaskRequest"];
export type Task = components["schemas"]["Task"];
export type TaskList = components["schemas"]["TaskList"];
export type Upload = components["schemas"]["Upload"];
export type FileObject = components["schemas"]["FileObject"];
export type FileObjectList = components["schemas"]["FileObjectList"];
export type Deletion = components["schemas"]["Deletion"];
