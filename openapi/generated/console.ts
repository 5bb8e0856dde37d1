/**
 * Types of Latchkey console API, document version 1.0.0.
 *
 * Source: /openapi/console.yaml
 * Written by Latchkey.
 *
 * Generated with openapi-typescript. Do not edit: generate it again from the source.
 */

export interface paths {
    "/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the APIs of the mock
         * @description Each API comes with the options that its dashboard offers for a key.
         */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
            };
            cookie?: never;
        };
        /**
         * List the keys of an API
         * @description Demo keys are shown in full. Your own keys are masked.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create a key
         * @description The response contains the full key, only this one time. Afterwards you can read only its masked form.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a key
         * @description Removes the key. Afterwards, requests with it get the response for an unknown key.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key
         * @description Creates a key with the same settings. The old one goes on working for the overlap, then it has expired; without an overlap, until it is revoked.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key
         * @description From the next request on, the API rejects it.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/keys/{keyId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revoked key
         * @description Only where the vendor's dashboard can do so.
         */
        post: operations["restoreKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{api}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
            };
            cookie?: never;
        };
        /**
         * Read a key's live quotas
         * @description Asking costs nothing.
         */
        get: operations["getLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mock's clock
         * @description Windows, jobs and expiry dates follow this clock.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Move the mock's clock forward
         * @description Windows reset, jobs advance and keys expire as if the time had passed.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the state of the mock
         * @description Your keys, counters, resources and the clock, as a file to keep or to share. The file contains no secret, only the hash of each key. After an import, a key works for anyone who has its secret, but no one can read the secret from the file. Demo keys are not in it, because they are the same everywhere. The file has at most 1.5 MB, 8,000 entries and 95,000 values, and you can always import it again.
         */
        get: operations["exportSandbox"];
        /**
         * Import a state of the mock
         * @description Replaces the state of the mock by an exported one, in one step. An invalid file changes nothing. Time has passed since the export, so windows may have reset and keys may have expired.
         */
        put: operations["importSandbox"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the mock
         * @description Own keys, counters and resources are gone, the demo keys are as new, the clock shows real time.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the named mocks
         * @description The named mocks of a server, each below `/s/<name>/mock/`. A mock is made by its first request, and removed after 24 hours without any. A mock in a browser has no other mocks.
         */
        get: operations["listSandboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of a mock, as in its URLs below `/s/<name>/mock/`.
                 * @example ci-42
                 */
                name: components["parameters"]["sandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a named mock
         * @description Its keys, counters, resources and clock are gone. The next request to it makes a new one.
         */
        delete: operations["deleteSandbox"];
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
        Problem: components["schemas"]["ApiNotFoundError"] | components["schemas"]["RouteNotFoundError"] | components["schemas"]["MalformedJsonError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidOptionError"] | components["schemas"]["UnknownExampleError"] | components["schemas"]["TooManyKeysError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["DemoKeyError"] | components["schemas"]["NotOfferedError"] | components["schemas"]["WrongStateError"] | components["schemas"]["MissingParameterError"] | components["schemas"]["MissingMemberError"] | components["schemas"]["TooLargeError"] | components["schemas"]["UnusableKeyError"] | components["schemas"]["UnusableStateError"] | components["schemas"]["DamagedFileError"] | components["schemas"]["BodyTooLargeError"] | components["schemas"]["NotReachableError"] | components["schemas"]["MethodNotAllowedError"] | components["schemas"]["HeadersTooLargeError"] | components["schemas"]["InternalError"] | components["schemas"]["StorageUnavailableError"] | components["schemas"]["UnsupportedMediaTypeError"];
        /**
         * @description HTTP 404. The mock has no API with the ID in the path.
         *
         *     1. List the APIs with `GET /apis`, and use an `id` from there.
         *     2. Write the ID as in the URLs of the documentation, such as `nova-embed`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        ApiNotFoundError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 404;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "api_not_found";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 404. The console has no endpoint with this path.
         *
         *     1. Check that the path starts with `/mock/console/v1`.
         *     2. Compare the path with the console's reference.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        RouteNotFoundError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 404;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "route_not_found";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The console couldn't parse the request body as JSON.
         *
         *     1. Serialize the body with a JSON library, or check the quoting of your shell.
         *     2. Send the exported file unchanged if you import one.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        MalformedJsonError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "malformed_json";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. A field of the new key has a value of the wrong type or out of range; `detail` names the field.
         *
         *     1. Correct the field named in `detail`.
         *     2. Leave optional fields out, or set them to `null`, to use what the dashboard proposes.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The `overlap` isn't a number of seconds from 0 upwards, or `null`.
         *     - The `advance` isn't a number of seconds from 0 upwards; the mock's clock can't go back.
         *     - The mock's clock is already as far ahead of real time as it can go; `detail` says how much is left.
         *     - A field of the imported file has a value this mock can't use, such as a version it doesn't know; nothing was changed.
         */
        InvalidValueError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "invalid_value";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The dashboard of this vendor doesn't offer what you chose for the key; `detail` lists what it offers.
         *
         *     1. Choose from the options in `detail`.
         *     2. Read `options` from `GET /apis` before you build a form.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The request sets a limit that the dashboard of this vendor doesn't let you set; `detail` names the limit.
         *     - The `expiresAt` of the new key is in the past by the clock of the mock.
         */
        InvalidOptionError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "invalid_option";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The `Prefer` header requests a response that this operation of the console doesn't have.
         *
         *     1. Remove the `Prefer` header.
         *     2. Use one of the names that the message lists.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        UnknownExampleError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "unknown_example";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 409. The keyring of this API has as many keys as the mock stores.
         *
         *     1. Delete keys that you no longer need, with `DELETE /apis/{api}/keys/{keyId}`.
         *     2. Reset the mock to remove all keys of your own.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        TooManyKeysError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 409;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "too_many_keys";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 404. This API has no key with the ID in the path; it may have been deleted, or the mock was reset.
         *
         *     1. List the keys with `GET /apis/{api}/keys`, and use an `id` from there.
         *     2. Reload the keyring, if another tab deleted the key or reset the mock.
         *     3. Use the key's `id` in the path, not its secret and not its name.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - This API has no key with the ID in the query; it may have been deleted, or the mock was reset.
         */
        KeyNotFoundError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 404;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "key_not_found";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 409. Demo keys can't be changed, because all examples of the documentation use them.
         *
         *     1. Create a key of your own, and try this with it.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        DemoKeyError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 409;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "demo_key";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 409. The dashboard of this vendor has no rotation, so the mock's console has none for this API.
         *
         *     1. Create a new key, and update your application to use it.
         *     2. Delete or revoke the old key once nothing uses it.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The dashboard of this vendor has no revocation, so the mock's console has none for this API.
         *     - This vendor doesn't restore revoked keys, so the mock's console doesn't either.
         */
        NotOfferedError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 409;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "not_offered";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 409. The key can't be rotated in its present state; `detail` names the state.
         *
         *     1. Create a new key in place of one that is revoked or expired.
         *     2. Reload the list. Another tab may have changed the key.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The key can't be revoked in its present state; `detail` names the state.
         */
        WrongStateError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 409;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "wrong_state";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The query lacks a parameter the console requires; `detail` names the parameter.
         *
         *     1. Add the parameter to the query. Limits are those of one key, so name the key.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        MissingParameterError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "missing_parameter";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The body lacks a field the console requires; `detail` names the field.
         *
         *     1. Add the field named in `detail`, such as `advance` with a number of seconds.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The file to import lacks a field that every exported file has; nothing was changed.
         */
        MissingMemberError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "missing_member";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 409. The counters of keys with very high limits have grown beyond the size of a file.
         *
         *     1. Move the clock forward, so that windows end and their counters are removed.
         *     2. Delete keys and resources that you no longer need.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        TooLargeError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 409;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "too_large";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. A key in the imported file doesn't fit any API of this mock; `detail` names the key, and nothing was changed.
         *
         *     1. Remove the key from the mock that exported the file, then export again.
         *     2. Import the file into a mock with the same APIs.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        UnusableKeyError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "unusable_key";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. An entry in the file's `state` has a form that the mock can't have written; `detail` says where it is and what is wrong.
         *
         *     1. Import the file as it was exported.
         *     2. Remove the entry that `detail` names, if you write such files yourself, and compute the checksum again.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        UnusableStateError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "unusable_state";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 400. The file was changed after it was exported, so its checksum no longer fits; nothing was changed.
         *
         *     1. Import the original file.
         *     2. Export again, if the original is lost. An edited file can't be imported.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        DamagedFileError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 400;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "damaged_file";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 413. The file to import is larger than the console reads; `detail` states the maximum.
         *
         *     1. Delete what you no longer need, such as uploaded files, then export again.
         *     2. Check that the file is an export of the mock.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         *
         *     Also:
         *
         *     - The body is larger than the console reads; `detail` states the maximum.
         */
        BodyTooLargeError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 413;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "body_too_large";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 403. The server was started without `CONSOLE_TOKEN`, so its console accepts direct requests from the same machine only.
         *
         *     1. Send the request to `localhost`, from the machine on which the mock runs.
         *     2. Start the server with `CONSOLE_TOKEN`, and send `Authorization: Bearer <token>`, to use the console from another machine or container.
         *     3. Check the token for typos if you already send one.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        NotReachableError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 403;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "not_reachable";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 405. The console's path exists, but not with this HTTP method.
         *
         *     1. Use a method listed in the `Allow` response header.
         *     2. Act on a key with `POST`, such as `POST …/rotate`; delete it with `DELETE`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        MethodNotAllowedError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 405;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "method_not_allowed";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 431. All request headers together are larger than the console reads.
         *
         *     1. Remove large headers, most often the cookies of other programs on `localhost`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        HeadersTooLargeError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 431;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "headers_too_large";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 500. The mock itself failed, which is a fault of Latchkey and not of your request.
         *
         *     1. Reset the mock, with `POST /mock/console/v1/reset` or with the Reset button of the playground, and try again.
         *     2. Check with a `GET` what a failed change has done before you repeat it.
         *     3. Report the request that failed if it fails again.
         *
         *     Retry with exponential backoff: a second; after a few attempts, reset the mock.
         */
        InternalError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 500;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "internal_error";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 503. The mock could not read or write its storage, so the request changed nothing that you can rely on.
         *
         *     1. Retry after a few seconds; the mock works again by itself once its storage is back.
         *     2. Check `GET /health/ready` of the server, and the server that keeps its state.
         *     3. Free disk space, or reset the mock, if `X-Mock-Why` says that the storage is full.
         *
         *     Retry with exponential backoff: two seconds, doubling after each attempt.
         */
        StorageUnavailableError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 503;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "storage_unavailable";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        /**
         * @description HTTP 415. The console reads JSON only, and the `Content-Type` header says something else.
         *
         *     1. Send `Content-Type: application/json`.
         *
         *     Don't retry: the same request fails again until you fix the cause.
         */
        UnsupportedMediaTypeError: {
            /** @description The URL of the documentation of this problem. */
            type: string;
            /** @description The name of the HTTP status. */
            title: string;
            /**
             * @description The HTTP status, repeated.
             * @constant
             */
            status: 415;
            /**
             * @description Which problem it is. Branch on this code.
             * @constant
             */
            code: "unsupported_media_type";
            /** @description A sentence for people. Do not parse it. */
            detail: string;
        };
        SandboxList: {
            /** @description The named mocks of the server. */
            data: {
                /** @description The name, as in `/s/<name>/mock/`. */
                name: string;
                /**
                 * Format: date-time
                 * @description When its first request came.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description When it was used last, within a minute.
                 */
                lastUsedAt: string;
            }[];
            /** @description How many named mocks the server keeps at the most. */
            limit: number;
        };
        ApiList: {
            /** @description The APIs that the mock serves. */
            data: {
                /** @description The ID of the API, as in `/apis/{api}/keys`. */
                id: string;
                /** @description The name of the API. */
                name: string;
                /** @description Where the API is mocked. */
                base: string;
                /** @description What the vendor calls the place where keys are made. */
                dashboard: string;
                /** @description The environments that a key can belong to. */
                environments: string[];
                /** @description The permissions that a key can have. */
                permissions: string[];
                /** @description The fields of the vendor's dashboard when you create a key. */
                options: components["schemas"]["KeyOptions"];
                /** @description What you can do with a key. */
                actions: {
                    /** @description Whether a key can be rotated. */
                    rotate: boolean;
                    /** @description Whether a key can be revoked. */
                    revoke: boolean;
                    /** @description Whether a revoked key can be restored. */
                    restore: boolean;
                    /** @description Seconds for which a rotated key goes on working where nothing else is said; null: until it is revoked. */
                    overlap: number | null;
                };
            }[];
        };
        /** @description The fields of the vendor's dashboard when you create a key. A list is empty if the dashboard has no such field. */
        KeyOptions: {
            /** @description Whether the dashboard has a field for a name. */
            name: boolean;
            /** @description Whether the dashboard offers an expiry date. */
            expiry: boolean;
            /** @description The environments to choose from. */
            environments: {
                /** @description The ID of the environment. */
                id: string;
                /** @description The name of the environment, for people. */
                name: string;
                /** @description How keys of this environment begin. */
                prefix: string;
                /** @description What the environment is for. */
                purpose: string;
                /** @description Whether a new key gets this environment when you choose none. */
                default: boolean;
            }[];
            /** @description The permissions to choose from. */
            permissions: {
                /** @description The ID of the permission. */
                id: string;
                /** @description What the permission allows. */
                allows: string;
                /** @description Whether a new key gets this permission when you choose none. */
                default: boolean;
            }[];
            /** @description The switches of the dashboard. */
            settings: {
                /** @description The ID of the switch. */
                id: string;
                /** @description The name of the switch, for people. */
                name: string;
                /** @description What the switch does. */
                description: string;
                /** @description Whether the switch is on for a new key. */
                default: boolean;
            }[];
            /** @description The limits that the dashboard lets you set. */
            limits: {
                /** @description The ID of the rate-limit policy. */
                policy: string;
                /** @description What the policy counts. */
                description: string;
                /** @description The lowest limit that the dashboard accepts. */
                minimum: number;
                /** @description The highest limit that the dashboard accepts. */
                maximum: number;
                /** @description The limit of a new key when you set none. */
                default: number;
            }[];
            /** @description The source for this field of the dashboard. */
            origin: {
                /**
                 * @description `seed` and `public` for a documented fact, `sandbox` for our choice.
                 * @enum {string}
                 */
                kind: "seed" | "public" | "sandbox";
                /** @description Why we chose; null for a documented fact. */
                note: string | null;
                /** @description The public page that documents the fact, or null. */
                url: string | null;
            };
        };
        NewKey: {
            /**
             * @description A name for the key.
             * @default Unnamed key
             */
            name: string;
            /** @description One of the API's environments; the sandbox environment if it has one. */
            environment?: string;
            /** @description Those of the vendor's dashboard by default. */
            permissions?: string[];
            /**
             * Format: date-time
             * @description When the key expires, if the vendor's dashboard has this field; later than the mock's clock.
             * @default null
             */
            expiresAt: string | null;
            /** @description Limits for the policies that the vendor's dashboard lets you set for a key, by their name. */
            limits?: {
                [key: string]: number;
            };
            /** @description Switches of the vendor's dashboard, by their name; the others as by default. */
            settings?: {
                [key: string]: boolean;
            };
        };
        Rotation: {
            /** @description Seconds for which the old key goes on working; null: until it is revoked. The API's own default otherwise. */
            overlap?: number | null;
        };
        Key: {
            /** @description The ID of the key. */
            id: string;
            /** @description The ID of the API that the key belongs to. */
            api: string;
            /** @description The name of the key. */
            name: string;
            /** @description What a demo key is for. Own keys have none. */
            description: string | null;
            /** @description Public and the same everywhere. */
            demo: boolean;
            /**
             * @description Whether the API accepts the key.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked";
            /** @description The prefix and the last four characters. */
            masked: string;
            /** @description In full, for demo keys, and for a new key in the answer that creates it. */
            value: string | null;
            /** @description The environment of the key. */
            environment: string;
            /** @description The permissions of the key. */
            permissions: string[];
            /** @description The plan of the key's account; null where the API has no plans. */
            plan: string | null;
            /** @description Limits of this key that differ from those of its plan, by policy. */
            limits: {
                [key: string]: number;
            };
            /** @description The switches of the key, by ID. */
            settings: {
                [key: string]: boolean;
            };
            /**
             * Format: date-time
             * @description When the key was created; null for a demo key.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When the key expires; null for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was revoked; null if it was not.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When the key was last used; null if it was not.
             */
            lastUsedAt: string | null;
        };
        KeyList: {
            /** @description The keys of the API. */
            data: components["schemas"]["Key"][];
        };
        Clock: {
            /**
             * Format: date-time
             * @description The mock's time.
             */
            now: string;
            /** @description Seconds ahead of real time. */
            offset: number;
        };
        Advance: {
            /** @description Seconds. */
            advance: number;
        };
        /** @description The state of the mock as a file. It has no field for a secret. */
        SandboxFile: {
            /**
             * @description Always `latchkey-sandbox`.
             * @constant
             */
            format: "latchkey-sandbox";
            /**
             * @description Of this form.
             * @constant
             */
            version: 1;
            /**
             * Format: date-time
             * @description In real time.
             */
            exportedAt: string;
            /** @description Seconds by which the clock is ahead of real time. */
            offset: number;
            /** @description Your keys, without their secrets. */
            keys: components["schemas"]["StoredKey"][];
            /** @description Counters, resources and times of use, by where the mock stores them. */
            state: {
                /** @description Where the entry is stored. */
                path: string;
                /** @description Anything. */
                value: unknown;
            }[];
            /** @description Of clock, keys and state. It guards against damage, not against forgery. */
            checksum: string;
        };
        /** @description A key of one's own, with the hash of its secret in place of the secret. */
        StoredKey: {
            /** @description The ID of the key. */
            id: string;
            /** @description The ID of the API that the key belongs to. */
            api: string;
            /** @description The name of the key. */
            name: string;
            /** @description The SHA-256 hash of the secret, in hexadecimal. */
            hash: string;
            /** @description The prefix and the last four characters of the key. */
            masked: string;
            /** @description The environment of the key. */
            environment: string;
            /** @description The account that the key belongs to. */
            account: string;
            /** @description The plan of the account; null where the API has no plans. */
            plan: string | null;
            /** @description The permissions of the key. */
            permissions: string[];
            /** @description Limits of this key that differ from those of its plan, by policy. */
            limits: {
                [key: string]: number;
            };
            /** @description The switches of the key, by ID. */
            settings: {
                [key: string]: boolean;
            };
            /**
             * Format: date-time
             * @description When the key was created.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When the key expires; null for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was revoked; null if it was not.
             */
            revokedAt: string | null;
        };
        Imported: {
            /** @description Own keys that are there now. */
            keys: number;
            /** @description Counters, resources and times of use. */
            entries: number;
            /** @description Seconds by which the clock is ahead of real time. */
            offset: number;
        };
        Quotas: {
            /** @description The ID of the API. */
            api: string;
            /** @description The ID of the key. */
            keyId: string;
            /** @description The limits of the key and what is left of them. */
            data: {
                /** @description The ID of the rate-limit policy. */
                policy: string;
                /** @description The operation that the counter belongs to; null where operations share it. */
                operation: string | null;
                /** @description The most requests that the window allows. */
                limit: number;
                /** @description How many requests are left in the window. */
                remaining: number;
                /** @description When more becomes free, in Unix seconds. */
                reset: number;
                /** @description Seconds. */
                window: number | null;
            }[];
        };
    };
    responses: {
        /** @description The Prefer header names an unknown response. */
        UnknownExample: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnknownExampleError"];
            };
        };
        /** @description The caller is on another machine and has not sent the console's token. */
        NotReachable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotReachableError"];
            };
        };
        /** @description There is nothing at this URL. */
        NoSuchRoute: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RouteNotFoundError"];
            };
        };
        /** @description The URL exists, but does not accept this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MethodNotAllowedError"];
            };
        };
        /** @description The body is too large. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BodyTooLargeError"];
            };
        };
        /** @description The body is not JSON. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaTypeError"];
            };
        };
        /** @description The request's header section is too large to be read. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["HeadersTooLargeError"];
            };
        };
        /** @description Something went wrong in the mock. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InternalError"];
            };
        };
        /** @description The storage of the mock does not respond. */
        StorageUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StorageUnavailableError"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID of an API, as the list of APIs gives it.
         * @example novapulse
         */
        api: string;
        /**
         * @description The ID of a key, as the list of keys gives it.
         * @example key_227ba5f2c6c9
         */
        keyId: string;
        /**
         * @description The name of a mock, as in its URLs below `/s/<name>/mock/`.
         * @example ci-42
         */
        sandboxName: string;
    };
    requestBodies: never;
    headers: {
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
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs, and what their dashboards offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every key, masked; demo keys in full, for they are public. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            /** @description There is no such API, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key, in full for this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description The body cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedJsonError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["InvalidOptionError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            403: components["responses"]["NotReachable"];
            /** @description There is no such API, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The keyring is full. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyKeysError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            /** @description There is no such API or key, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The key's state does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DemoKeyError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Rotation"];
            };
        };
        responses: {
            /** @description The new key, in full for this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description The body cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedJsonError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            403: components["responses"]["NotReachable"];
            /** @description There is no such API or key, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The key's state does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyKeysError"] | components["schemas"]["DemoKeyError"] | components["schemas"]["NotOfferedError"] | components["schemas"]["WrongStateError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            /** @description There is no such API or key, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The key's state does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DemoKeyError"] | components["schemas"]["NotOfferedError"] | components["schemas"]["WrongStateError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    restoreKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
                /**
                 * @description The ID of a key, as the list of keys gives it.
                 * @example key_227ba5f2c6c9
                 */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            /** @description There is no such API or key, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The key's state or the vendor's dashboard does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DemoKeyError"] | components["schemas"]["NotOfferedError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    getLimits: {
        parameters: {
            query: {
                /**
                 * @description The ID of the key, as the list of keys gives it.
                 * @example demo-full
                 */
                keyId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The ID of an API, as the list of APIs gives it.
                 * @example novapulse
                 */
                api: components["parameters"]["api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each policy and each thing it counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quotas"];
                };
            };
            /** @description The query cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MissingParameterError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            403: components["responses"]["NotReachable"];
            /** @description There is no such API or key, or no such URL. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ApiNotFoundError"] | components["schemas"]["KeyNotFoundError"] | components["schemas"]["RouteNotFoundError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock's time, and how far it is ahead of real time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The clock after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description The body cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedJsonError"] | components["schemas"]["MissingMemberError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["NotJson"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    exportSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the mock, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFile"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The state is larger than a file that can be imported again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooLargeError"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    importSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxFile"];
            };
        };
        responses: {
            /** @description This mock is now what the file says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description The file cannot be used. Nothing has changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedJsonError"] | components["schemas"]["MissingMemberError"] | components["schemas"]["InvalidValueError"] | components["schemas"]["UnusableKeyError"] | components["schemas"]["UnusableStateError"] | components["schemas"]["DamagedFileError"] | components["schemas"]["UnknownExampleError"];
                };
            };
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeError"];
                };
            };
            415: components["responses"]["NotJson"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock is in its first state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    listSandboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named mocks in the order of their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxList"];
                };
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    deleteSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of a mock, as in its URLs below `/s/<name>/mock/`.
                 * @example ci-42
                 */
                name: components["parameters"]["sandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no mock of this name any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownExample"];
            403: components["responses"]["NotReachable"];
            404: components["responses"]["NoSuchRoute"];
            405: components["responses"]["MethodNotAllowed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
}

/**
 * Any error of this API.
 */
export type Problem = components["schemas"]["Problem"];
/**
 * HTTP 404. The mock has no API with the ID in the path.
 *
 * 1. List the APIs with `GET /apis`, and use an `id` from there.
 * 2. Write the ID as in the URLs of the documentation, such as `nova-embed`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type ApiNotFoundError = components["schemas"]["ApiNotFoundError"];
/**
 * HTTP 404. The console has no endpoint with this path.
 *
 * 1. Check that the path starts with `/mock/console/v1`.
 * 2. Compare the path with the console's reference.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type RouteNotFoundError = components["schemas"]["RouteNotFoundError"];
/**
 * HTTP 400. The console couldn't parse the request body as JSON.
 *
 * 1. Serialize the body with a JSON library, or check the quoting of your shell.
 * 2. Send the exported file unchanged if you import one.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MalformedJsonError = components["schemas"]["MalformedJsonError"];
/**
 * HTTP 400. A field of the new key has a value of the wrong type or out of range; `detail` names the field.
 *
 * 1. Correct the field named in `detail`.
 * 2. Leave optional fields out, or set them to `null`, to use what the dashboard proposes.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The `overlap` isn't a number of seconds from 0 upwards, or `null`.
 * - The `advance` isn't a number of seconds from 0 upwards; the mock's clock can't go back.
 * - The mock's clock is already as far ahead of real time as it can go; `detail` says how much is left.
 * - A field of the imported file has a value this mock can't use, such as a version it doesn't know; nothing was changed.
 */
export type InvalidValueError = components["schemas"]["InvalidValueError"];
/**
 * HTTP 400. The dashboard of this vendor doesn't offer what you chose for the key; `detail` lists what it offers.
 *
 * 1. Choose from the options in `detail`.
 * 2. Read `options` from `GET /apis` before you build a form.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The request sets a limit that the dashboard of this vendor doesn't let you set; `detail` names the limit.
 * - The `expiresAt` of the new key is in the past by the clock of the mock.
 */
export type InvalidOptionError = components["schemas"]["InvalidOptionError"];
/**
 * HTTP 400. The `Prefer` header requests a response that this operation of the console doesn't have.
 *
 * 1. Remove the `Prefer` header.
 * 2. Use one of the names that the message lists.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UnknownExampleError = components["schemas"]["UnknownExampleError"];
/**
 * HTTP 409. The keyring of this API has as many keys as the mock stores.
 *
 * 1. Delete keys that you no longer need, with `DELETE /apis/{api}/keys/{keyId}`.
 * 2. Reset the mock to remove all keys of your own.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type TooManyKeysError = components["schemas"]["TooManyKeysError"];
/**
 * HTTP 404. This API has no key with the ID in the path; it may have been deleted, or the mock was reset.
 *
 * 1. List the keys with `GET /apis/{api}/keys`, and use an `id` from there.
 * 2. Reload the keyring, if another tab deleted the key or reset the mock.
 * 3. Use the key's `id` in the path, not its secret and not its name.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - This API has no key with the ID in the query; it may have been deleted, or the mock was reset.
 */
export type KeyNotFoundError = components["schemas"]["KeyNotFoundError"];
/**
 * HTTP 409. Demo keys can't be changed, because all examples of the documentation use them.
 *
 * 1. Create a key of your own, and try this with it.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type DemoKeyError = components["schemas"]["DemoKeyError"];
/**
 * HTTP 409. The dashboard of this vendor has no rotation, so the mock's console has none for this API.
 *
 * 1. Create a new key, and update your application to use it.
 * 2. Delete or revoke the old key once nothing uses it.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The dashboard of this vendor has no revocation, so the mock's console has none for this API.
 * - This vendor doesn't restore revoked keys, so the mock's console doesn't either.
 */
export type NotOfferedError = components["schemas"]["NotOfferedError"];
/**
 * HTTP 409. The key can't be rotated in its present state; `detail` names the state.
 *
 * 1. Create a new key in place of one that is revoked or expired.
 * 2. Reload the list. Another tab may have changed the key.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The key can't be revoked in its present state; `detail` names the state.
 */
export type WrongStateError = components["schemas"]["WrongStateError"];
/**
 * HTTP 400. The query lacks a parameter the console requires; `detail` names the parameter.
 *
 * 1. Add the parameter to the query. Limits are those of one key, so name the key.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MissingParameterError = components["schemas"]["MissingParameterError"];
/**
 * HTTP 400. The body lacks a field the console requires; `detail` names the field.
 *
 * 1. Add the field named in `detail`, such as `advance` with a number of seconds.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The file to import lacks a field that every exported file has; nothing was changed.
 */
export type MissingMemberError = components["schemas"]["MissingMemberError"];
/**
 * HTTP 409. The counters of keys with very high limits have grown beyond the size of a file.
 *
 * 1. Move the clock forward, so that windows end and their counters are removed.
 * 2. Delete keys and resources that you no longer need.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type TooLargeError = components["schemas"]["TooLargeError"];
/**
 * HTTP 400. A key in the imported file doesn't fit any API of this mock; `detail` names the key, and nothing was changed.
 *
 * 1. Remove the key from the mock that exported the file, then export again.
 * 2. Import the file into a mock with the same APIs.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UnusableKeyError = components["schemas"]["UnusableKeyError"];
/**
 * HTTP 400. An entry in the file's `state` has a form that the mock can't have written; `detail` says where it is and what is wrong.
 *
 * 1. Import the file as it was exported.
 * 2. Remove the entry that `detail` names, if you write such files yourself, and compute the checksum again.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UnusableStateError = components["schemas"]["UnusableStateError"];
/**
 * HTTP 400. The file was changed after it was exported, so its checksum no longer fits; nothing was changed.
 *
 * 1. Import the original file.
 * 2. Export again, if the original is lost. An edited file can't be imported.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type DamagedFileError = components["schemas"]["DamagedFileError"];
/**
 * HTTP 413. The file to import is larger than the console reads; `detail` states the maximum.
 *
 * 1. Delete what you no longer need, such as uploaded files, then export again.
 * 2. Check that the file is an export of the mock.
 *
 * Don't retry: the same request fails again until you fix the cause.
 *
 * Also:
 *
 * - The body is larger than the console reads; `detail` states the maximum.
 */
export type BodyTooLargeError = components["schemas"]["BodyTooLargeError"];
/**
 * HTTP 403. The server was started without `CONSOLE_TOKEN`, so its console accepts direct requests from the same machine only.
 *
 * 1. Send the request to `localhost`, from the machine on which the mock runs.
 * 2. Start the server with `CONSOLE_TOKEN`, and send `Authorization: Bearer <token>`, to use the console from another machine or container.
 * 3. Check the token for typos if you already send one.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type NotReachableError = components["schemas"]["NotReachableError"];
/**
 * HTTP 405. The console's path exists, but not with this HTTP method.
 *
 * 1. Use a method listed in the `Allow` response header.
 * 2. Act on a key with `POST`, such as `POST …/rotate`; delete it with `DELETE`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];
/**
 * HTTP 431. All request headers together are larger than the console reads.
 *
 * 1. Remove large headers, most often the cookies of other programs on `localhost`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type HeadersTooLargeError = components["schemas"]["HeadersTooLargeError"];
/**
 * HTTP 500. The mock itself failed, which is a fault of Latchkey and not of your request.
 *
 * 1. Reset the mock, with `POST /mock/console/v1/reset` or with the Reset button of the playground, and try again.
 * 2. Check with a `GET` what a failed change has done before you repeat it.
 * 3. Report the request that failed if it fails again.
 *
 * Retry with exponential backoff: a second; after a few attempts, reset the mock.
 */
export type InternalError = components["schemas"]["InternalError"];
/**
 * HTTP 503. The mock could not read or write its storage, so the request changed nothing that you can rely on.
 *
 * 1. Retry after a few seconds; the mock works again by itself once its storage is back.
 * 2. Check `GET /health/ready` of the server, and the server that keeps its state.
 * 3. Free disk space, or reset the mock, if `X-Mock-Why` says that the storage is full.
 *
 * Retry with exponential backoff: two seconds, doubling after each attempt.
 */
export type StorageUnavailableError = components["schemas"]["StorageUnavailableError"];
/**
 * HTTP 415. The console reads JSON only, and the `Content-Type` header says something else.
 *
 * 1. Send `Content-Type: application/json`.
 *
 * Don't retry: the same request fails again until you fix the cause.
 */
export type UnsupportedMediaTypeError = components["schemas"]["UnsupportedMediaTypeError"];
export type SandboxList = components["schemas"]["SandboxList"];
export type ApiList = components["schemas"]["ApiList"];
/**
 * The fields of the vendor's dashboard when you create a key. A list is empty if the dashboard has no such field.
 */
export type KeyOptions = components["schemas"]["KeyOptions"];
export type NewKey = components["schemas"]["NewKey"];
export type Rotation = components["schemas"]["Rotation"];
export type Key = components["schemas"]["Key"];
export type KeyList = components["schemas"]["KeyList"];
export type Clock = components["schemas"]["Clock"];
export type Advance = components["schemas"]["Advance"];
/**
 * The state of the mock as a file. It has no field for a secret.
 */
export type SandboxFile = components["schemas"]["SandboxFile"];
/**
 * A key of one's own, with the hash of its secret in place of the secret.
 */
export type StoredKey = components["schemas"]["StoredKey"];
export type Imported = components["schemas"]["Imported"];
export type Quotas = components["schemas"]["Quotas"];
