/** This file was written by `npm run generate`. Do not edit it. */

/** The demo keys of each API, by what is special about them. They are public. */
export const DEMO_KEYS = {
  "novastack": {
    /** Everything allowed, on the level Standard. */
    "full": "nsk_DEMOFULL00000000000000000000000000000000",
    /** Reads models, the account, tasks and files; generates and deletes nothing. */
    "readOnly": "nsk_DEMOREADONLY0000000000000000000000000000",
    /** Reads and generates, may not delete. */
    "noDelete": "nsk_DEMONODELETE0000000000000000000000000000",
    /** A valid key without any permission. */
    "noAccess": "nsk_DEMONOACCESS0000000000000000000000000000",
    /** Everything allowed, for another account, on the level Free. It has no tasks and no files. */
    "free": "nsk_DEMOFREE00000000000000000000000000000000",
    /** Everything allowed, for another account, on the level Scale. */
    "scale": "nsk_DEMOSCALE0000000000000000000000000000000",
    /** Everything allowed, but only 3 requests a minute: the fourth gets a 429. */
    "tight": "nsk_DEMOTIGHT0000000000000000000000000000000",
    /** Everything allowed, but few tokens a minute: the second chat gets a 429. */
    "fewTokens": "nsk_DEMOFEWTOKENS000000000000000000000000000",
    /** Everything allowed, but only 2 requests a day. */
    "daily": "nsk_DEMODAILY0000000000000000000000000000000",
    /** Its expiry date has passed. */
    "expired": "nsk_DEMOEXPIRED00000000000000000000000000000",
    /** It was revoked in the console. */
    "revoked": "nsk_DEMOREVOKED00000000000000000000000000000",
  },
  "lumyx": {
    /** Everything allowed, detailed logging on. */
    "full": "nova_de30f011000000000000000000000000000000000000000000000000000",
    /** Everything allowed, detailed logging off: the API stores no chats of this key. */
    "quiet": "nova_de30a01e700000000000000000000000000000000000000000000000000",
    /** Lists base models and chats with them; has no other permission. */
    "chatOnly": "nova_de30c4a7000000000000000000000000000000000000000000000000000",
    /** A valid key without any permission. */
    "noAccess": "nova_de300acce55000000000000000000000000000000000000000000000000",
    /** Everything allowed, but only 3 requests a minute: the fourth gets a 429. */
    "tight": "nova_de307164700000000000000000000000000000000000000000000000000",
    /** Everything allowed, but only 3 requests a day: the fourth gets the 429 of the daily limit. */
    "fewADay": "nova_de30da11000000000000000000000000000000000000000000000000000",
    /** Everything allowed, but its account has not accepted the uncensored policy. */
    "careful": "nova_de30ca2ef11000000000000000000000000000000000000000000000000",
    /** Everything allowed, but the balance of its account is used up. */
    "broke": "nova_de30b20ce00000000000000000000000000000000000000000000000000",
    /** Everything allowed; it has 65 characters, like the example on the vendor's page. */
    "long": "nova_de301066000000000000000000000000000000000000000000000000000",
    /** Its expiration has passed. */
    "expired": "nova_de30ebbed00000000000000000000000000000000000000000000000000",
    /** It was revoked in the dashboard. */
    "revoked": "nova_de30dead000000000000000000000000000000000000000000000000000",
  },
  "example-ai": {
    /** Everything allowed, on the Pro plan. */
    "full": "exk_DEMOFULL000000000000000000000000",
    /** For monitoring and analytics. Reads and generates, changes nothing. */
    "readOnly": "exk_DEMOREADONLY00000000000000000000",
    /** Creates and updates webhooks, may not read or generate. */
    "writeOnly": "exk_DEMOWRITEONLY0000000000000000000",
    /** Manages webhooks and nothing else. */
    "webhookOnly": "exk_DEMOWEBHOOKONLY00000000000000000",
    /** For administrative tasks. The one permission admin is enough for everything. */
    "adminOnly": "exk_DEMOADMINONLY0000000000000000000",
    /** A valid key without any permission. */
    "noAccess": "exk_DEMONOACCESS00000000000000000000",
    /** Everything allowed, on the Free plan. */
    "free": "exk_DEMOFREE000000000000000000000000",
    /** Only 3 requests a minute to each endpoint: the fourth gets a 429. */
    "tight": "exk_DEMOTIGHT00000000000000000000000",
    /** Only 3 requests a minute in all. */
    "tightMinute": "exk_DEMOTIGHTMINUTE00000000000000000",
    /** Only 3 requests an hour in all. */
    "tightHour": "exk_DEMOTIGHTHOUR0000000000000000000",
    /** Only 3 requests a day in all. */
    "tightDay": "exk_DEMOTIGHTDAY00000000000000000000",
    /** Its account has been suspended. */
    "suspended": "exk_DEMOSUSPENDED0000000000000000000",
    /** Its account has used up the quota of the month. */
    "overQuota": "exk_DEMOOVERQUOTA0000000000000000000",
    /** Its expiry date has passed. */
    "expired": "exk_DEMOEXPIRED000000000000000000000",
    /** It was revoked in the dashboard. */
    "revoked": "exk_DEMOREVOKED000000000000000000000",
  },
  "nova-embed": {
    /** Everything allowed, in the sandbox environment. */
    "full": "sk_test_DEMOFULL000000000000000000000000",
    /** Everything allowed, in the production environment, which has other tenants. */
    "live": "sk_live_DEMOLIVE000000000000000000000000",
    /** Reads everything, changes nothing. */
    "readOnly": "sk_test_DEMOREADONLY00000000000000000000",
    /** A valid key without any permission. */
    "noAccess": "sk_test_DEMONOACCESS00000000000000000000",
    /** Everything allowed, but only one request a second in each bucket: the second one in the same second gets a 429. */
    "tight": "sk_test_DEMOTIGHT00000000000000000000000",
    /** Everything allowed, but only one request that generates questions or criteria at a time. */
    "busy": "sk_test_DEMOBUSY000000000000000000000000",
    /** Everything allowed, for another partner, who has no data yet. */
    "other": "sk_test_DEMOOTHER00000000000000000000000",
    /** It was rotated in the mock’s console with an expiry for the old key, and it has expired. */
    "expired": "sk_test_DEMOEXPIRED000000000000000000000",
    /** It was revoked in the Embed Portal. */
    "revoked": "sk_test_DEMOREVOKED000000000000000000000",
  },
  "novapulse": {
    /** Everything allowed, in the sandbox environment. */
    "full": "nvp_test_DEMOFULL000000000000000000000000",
    /** Everything allowed, in the production environment; it has jobs of its own. */
    "live": "nvp_live_DEMOLIVE000000000000000000000000",
    /** Reads results, may not upload and sees redacted transcripts only. */
    "readOnly": "nvp_test_DEMOREADONLY00000000000000000000",
    /** Uploads and follows jobs, may not read results. */
    "uploadOnly": "nvp_test_DEMOUPLOADONLY000000000000000000",
    /** A valid key without any permission. */
    "noAccess": "nvp_test_DEMONOACCESS00000000000000000000",
    /** Everything allowed, but only 3 requests a minute to each endpoint: the fourth gets a 429. */
    "tight": "nvp_test_DEMOTIGHT00000000000000000000000",
    /** An account on the free trial, with its small cap on running jobs. */
    "freeTrial": "nvp_test_DEMOFREETRIAL0000000000000000000",
    /** Its expiry date has passed. */
    "expired": "nvp_test_DEMOEXPIRED000000000000000000000",
    /** It was revoked in the dashboard. */
    "revoked": "nvp_test_DEMOREVOKED000000000000000000000",
  },
} as const;

/** The names that each API has. */
export interface Names {
  "novastack": {
    environment: "production";
    permission: "read" | "write" | "delete";
    policy: "requests-per-minute" | "tokens-per-minute" | "requests-per-day";
    setting: never;
    cases: {
      "listModels": "models" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "createChatCompletion": "completion" | "multi_turn" | "tool_call" | "tool_result" | "json_object" | "length" | "stream" | "stream_usage" | "stream_tool_call" | "missing_required_parameter" | "invalid_value" | "invalid_value.role" | "invalid_value.empty" | "invalid_json" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "model_not_found" | "unknown_url" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "rate_limit_exceeded.tokens" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "overloaded";
      "createResponse": "response" | "function_call" | "function_result" | "incomplete" | "stream" | "missing_required_parameter" | "invalid_value" | "invalid_json" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "model_not_found" | "unknown_url" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "rate_limit_exceeded.tokens" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "overloaded";
      "getAccount": "account" | "free" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "listTasks": "tasks" | "first_page" | "none" | "invalid_value" | "invalid_value.after" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "createTask": "created" | "missing_required_parameter" | "invalid_value" | "invalid_json" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "model_not_found" | "unknown_url" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "rate_limit_exceeded.tokens" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "overloaded";
      "getTask": "succeeded" | "running" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "task_not_found" | "task_not_found.other_account" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "deleteTask": "deleted" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "task_not_found" | "task_not_found.other_account" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "listFiles": "files" | "first_page" | "none" | "invalid_value" | "invalid_value.after" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "uploadFile": "uploaded" | "missing_required_parameter" | "invalid_value" | "invalid_multipart" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "unknown_url" | "method_not_allowed" | "file_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "deleteFile": "deleted" | "unknown_example" | "invalid_api_key" | "invalid_api_key.unknown" | "invalid_api_key.missing" | "invalid_api_key.expired" | "invalid_api_key.revoked" | "insufficient_permissions" | "file_not_found" | "file_not_found.other_account" | "unknown_url" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
    };
  },
  "lumyx": {
    environment: "production";
    permission: "chat" | "agents" | "models" | "personas" | "conversations";
    policy: "per-minute" | "per-day";
    setting: "detailed-logging";
    cases: {
      "createChatCompletion": "completion" | "system_message" | "cut_off" | "image" | "reasoning" | "tool_call" | "tool_result" | "json_object" | "continued" | "stream" | "stream.usage" | "model_not_found" | "invalid_json" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "insufficient_balance" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "uncensored_policy_required" | "detailed_logging_required" | "conversation_not_found" | "route_not_found" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "missing_parameter" | "invalid_parameter" | "invalid_parameter.role" | "invalid_parameter.image" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout";
      "createAgentChatCompletion": "completion" | "own_model" | "image" | "continued" | "tool_call" | "stream" | "model_not_found" | "invalid_json" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "insufficient_balance" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "uncensored_policy_required" | "detailed_logging_required" | "persona_not_found" | "conversation_not_found" | "route_not_found" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "missing_parameter" | "invalid_parameter" | "invalid_parameter.role" | "invalid_parameter.image" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout";
      "listModels": "models" | "models.long_key" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "getModel": "model" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "model_not_found" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "listPersonas": "personas" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "listConversations": "first_page" | "last_page" | "one_mode" | "none" | "invalid_parameter" | "invalid_parameter.mode" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "createConversation": "created" | "created.agents" | "invalid_json" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "detailed_logging_required" | "route_not_found" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "missing_parameter" | "invalid_parameter" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "getConversation": "conversation" | "website" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "conversation_not_found" | "conversation_not_found.other_account" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "deleteConversation": "deleted" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "expired_api_key" | "revoked_api_key" | "permission_denied" | "conversation_not_found" | "conversation_not_found.other_account" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "service_unavailable";
      "createModeration": "allowed" | "redacted" | "blocked" | "banned" | "quoted" | "escalated" | "own_policy" | "any_key" | "invalid_json" | "unknown_example" | "missing_api_key" | "invalid_api_key" | "invalid_api_key.unknown" | "insufficient_balance" | "expired_api_key" | "revoked_api_key" | "route_not_found" | "method_not_allowed" | "request_too_large" | "unsupported_media_type" | "missing_parameter" | "invalid_parameter" | "rate_limit_exceeded" | "rate_limit_exceeded.day" | "headers_too_large" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout";
    };
  },
  "example-ai": {
    environment: "main";
    permission: "read" | "write" | "admin" | "webhook";
    policy: "endpoint-per-minute" | "webhooks-per-minute" | "plan-per-minute" | "plan-per-hour" | "plan-per-day" | "concurrent-images";
    setting: never;
    cases: {
      "generateText": "text" | "cut_short" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "MISSING_REQUIRED_FIELD" | "INVALID_FIELD_VALUE" | "PROMPT_TOO_LONG" | "INVALID_TEMPERATURE" | "INVALID_MAX_TOKENS" | "PROMPT_VIOLATION" | "UNSUPPORTED_MODEL" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "QUOTA_EXCEEDED" | "MODEL_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "MODEL_UNAVAILABLE" | "PROCESSING_ERROR" | "SERVICE_UNAVAILABLE.gateway" | "SERVICE_UNAVAILABLE" | "OVERLOADED";
      "generateImage": "image" | "hd" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "MISSING_REQUIRED_FIELD" | "INVALID_FIELD_VALUE" | "PROMPT_TOO_LONG" | "INVALID_IMAGE_SIZE" | "INVALID_IMAGE_QUALITY" | "PROMPT_VIOLATION" | "UNSUPPORTED_MODEL" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "QUOTA_EXCEEDED" | "MODEL_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "CONCURRENT_LIMIT_EXCEEDED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "MODEL_UNAVAILABLE" | "PROCESSING_ERROR" | "SERVICE_UNAVAILABLE.gateway" | "SERVICE_UNAVAILABLE" | "OVERLOADED";
      "getImage": "image" | "MISSING_REQUIRED_FIELD" | "INVALID_FIELD_VALUE" | "UNKNOWN_EXAMPLE" | "RESOURCE_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "analyzeText": "all" | "file" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "MISSING_REQUIRED_FIELD" | "INVALID_FIELD_VALUE" | "INVALID_FILE_FORMAT" | "FILE_TOO_LARGE" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "QUOTA_EXCEEDED" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE.gateway" | "SERVICE_UNAVAILABLE";
      "listModels": "models" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "listWebhooks": "webhooks" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "createWebhook": "created" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "MISSING_REQUIRED_FIELD" | "INVALID_FIELD_VALUE" | "INVALID_FIELD_VALUE.event" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getWebhook": "webhook" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "RESOURCE_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "deleteWebhook": "deleted" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "RESOURCE_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "updateWebhook": "paused" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "INVALID_FIELD_VALUE" | "INVALID_FIELD_VALUE.event" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "RESOURCE_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "testWebhook": "delivery" | "INVALID_REQUEST" | "INVALID_REQUEST.media_type" | "INVALID_FIELD_VALUE" | "UNKNOWN_EXAMPLE" | "MISSING_API_KEY" | "INVALID_API_KEY" | "INVALID_API_KEY.malformed" | "EXPIRED_API_KEY" | "REVOKED_API_KEY" | "INSUFFICIENT_PERMISSIONS" | "ACCOUNT_SUSPENDED" | "RESOURCE_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "RATE_LIMIT_EXCEEDED.minute" | "RATE_LIMIT_EXCEEDED.hour" | "RATE_LIMIT_EXCEEDED.day" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
    };
  },
  "nova-embed": {
    environment: "sandbox" | "production";
    permission: "read" | "write";
    policy: "criteria_ai" | "criteria_ai_inflight" | "criteria_current_reads" | "scoring_intake_single" | "scoring_intake_batch" | "read_and_ops" | "analytics" | "rate_limit_status";
    setting: never;
    cases: {
      "createQuestionSet": "created" | "replayed" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "RATE_LIMITED.in_flight" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCurrentQuestionSet": "current" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "QUESTION_SET_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getQuestionSet": "found" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "QUESTION_SET_NOT_FOUND" | "QUESTION_SET_NOT_FOUND.expired" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "generateCriteria": "generated" | "from_answers" | "replayed" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.question_set" | "ANSWER_MISMATCH" | "ANSWER_MISMATCH.option" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "QUESTION_SET_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "RATE_LIMITED.in_flight" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCriteriaGeneration": "made" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_VERSION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCriteria": "active" | "degraded" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "CRITERIA_NOT_FOUND.other_tenant" | "CRITERIA_NOT_FOUND.other_partner" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "setCriteria": "replaced" | "cleared" | "expected" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CRITERIA_REVISION_CONFLICT" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "archiveCriteria": "archived" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCriteriaBatch": "two" | "VALIDATION_ERROR" | "VALIDATION_ERROR.list" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "addCriterion": "added" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "removeCriterion": "removed" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "CRITERIA_NOT_FOUND.criterion" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "editCriterion": "changed" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "CRITERIA_NOT_FOUND.criterion" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCurrentCriteriaVersion": "current" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "listCriteriaVersions": "versions" | "none" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getCriteriaVersion": "archived" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_VERSION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "listLibraryCriteria": "library" | "category" | "empty" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "addLibraryCriterion": "added" | "replayed" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getLibraryCriterion": "found" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "LIBRARY_CRITERION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "deleteLibraryCriterion": "deleted" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "LIBRARY_CRITERION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "updateLibraryCriterion": "changed" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "LIBRARY_CRITERION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "IDEMPOTENCY_REQUEST_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "createScoringJob": "accepted" | "deduplicated" | "rescored" | "pinned" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.resume" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "CRITERIA_VERSION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RESUME_FETCH_FAILED" | "RESUME_TOO_LARGE" | "RESUME_ENCRYPTED" | "RESUME_CORRUPTED" | "RESUME_PARSE_FAILED" | "RESUME_EMPTY" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getScoringJob": "completed" | "pending" | "failed" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "SCORING_JOB_NOT_FOUND" | "SCORING_JOB_NOT_FOUND.other_tenant" | "SCORING_JOB_NOT_FOUND.other_environment" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getLatestScore": "scored" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "APPLICATION_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "createScoringBatch": "accepted" | "partly" | "VALIDATION_ERROR" | "VALIDATION_ERROR.member" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "VALIDATION_ERROR.malformed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "CRITERIA_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR.rejected" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getScoringBatch": "completed" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "BATCH_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "deleteApplication": "accepted" | "unknown_application" | "VALIDATION_ERROR.no_tenant" | "VALIDATION_ERROR.tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "deleteTenant": "accepted" | "unknown_tenant" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getDeletionRequest": "completed" | "processing" | "pending" | "failed" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "DELETION_REQUEST_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getRateLimitStatus": "status" | "production" | "degraded" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getAnalyticsOverview": "day" | "nothing" | "VALIDATION_ERROR" | "VALIDATION_ERROR.missing" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getScoringVolume": "day" | "hour" | "quarter" | "VALIDATION_ERROR" | "VALIDATION_ERROR.missing" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getScoringLatency": "day" | "VALIDATION_ERROR" | "VALIDATION_ERROR.missing" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getAnalyticsErrors": "day" | "VALIDATION_ERROR" | "VALIDATION_ERROR.missing" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
      "getWebhookHealth": "day" | "VALIDATION_ERROR" | "VALIDATION_ERROR.missing" | "UNKNOWN_EXAMPLE" | "UNAUTHORIZED" | "UNAUTHORIZED.malformed" | "UNAUTHORIZED.unknown" | "UNAUTHORIZED.revoked" | "UNAUTHORIZED.expired" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
    };
  },
  "novapulse": {
    environment: "production" | "sandbox";
    permission: "audio:write" | "transcription:read" | "insights:read" | "pii:read";
    policy: "per-minute" | "concurrent-jobs";
    setting: never;
    cases: {
      "ingestAudio": "accepted" | "missing_required_field" | "invalid_parameter" | "invalid_parameter.short" | "invalid_parameter.language" | "invalid_language_code" | "unknown_example" | "invalid_api_key" | "invalid_api_key.malformed" | "invalid_api_key.unknown" | "expired_api_key" | "expired_api_key.revoked" | "insufficient_permissions" | "route_not_found" | "method_not_allowed" | "job_already_exists" | "file_too_large" | "unsupported_media_type" | "unsupported_media_type.json" | "rate_limit_exceeded" | "concurrent_jobs_exceeded" | "headers_too_large" | "internal_error" | "service_unavailable";
      "listJobs": "jobs" | "first_page" | "none" | "invalid_parameter" | "invalid_parameter.cursor" | "unknown_example" | "invalid_api_key" | "invalid_api_key.malformed" | "invalid_api_key.unknown" | "expired_api_key" | "expired_api_key.revoked" | "insufficient_permissions" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "headers_too_large" | "internal_error" | "service_unavailable";
      "getJob": "completed" | "processing" | "failed" | "unknown_example" | "invalid_api_key" | "invalid_api_key.malformed" | "invalid_api_key.unknown" | "expired_api_key" | "expired_api_key.revoked" | "insufficient_permissions" | "job_not_found" | "job_not_found.other_environment" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "headers_too_large" | "internal_error" | "service_unavailable";
      "getTranscription": "json" | "srt" | "vtt" | "txt" | "invalid_parameter" | "unknown_example" | "invalid_api_key" | "invalid_api_key.malformed" | "invalid_api_key.unknown" | "expired_api_key" | "expired_api_key.revoked" | "insufficient_permissions" | "insufficient_permissions.pii" | "job_not_found" | "job_not_found.other_environment" | "job_not_found.deleted" | "job_not_ready" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "headers_too_large" | "internal_error" | "service_unavailable";
      "getInsights": "all" | "summary" | "invalid_parameter" | "unknown_example" | "invalid_api_key" | "invalid_api_key.malformed" | "invalid_api_key.unknown" | "expired_api_key" | "expired_api_key.revoked" | "insufficient_permissions" | "pipeline_mismatch" | "job_not_found" | "job_not_found.other_environment" | "job_not_found.deleted" | "job_not_ready" | "route_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "headers_too_large" | "internal_error" | "service_unavailable";
    };
  },
}
