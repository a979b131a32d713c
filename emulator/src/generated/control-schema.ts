// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/_emulator/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the emulator takes requests */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move time forward and run what falls due */
        post: operations["advanceClock"];
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
        /** @description State of the process. */
        Health: {
            /**
             * @description Always ok.
             * @enum {string}
             */
            status: "ok";
        };
        /** @description The clock of a world. */
        Clock: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            /**
             * @description Whether time stands until it is advanced, or runs.
             * @enum {string}
             */
            mode: "manual" | "realtime";
            /** @description Virtual seconds in a real one. */
            scale: number;
            /** @description Tasks that wait. */
            pending: number;
            /**
             * Format: date-time
             * @description When the next task falls due.
             */
            nextDueAt: string | null;
        };
        /** @description How far, or until when. */
        AdvanceClockRequest: components["schemas"]["AdvanceClockByRequest"] | components["schemas"]["AdvanceClockToRequest"];
        AdvanceClockByRequest: {
            /** @description A duration: 500ms, 10m, 2h, 1d, or 3bd for business days. */
            by: string;
        };
        AdvanceClockToRequest: {
            /**
             * Format: date-time
             * @description A time that is not in the past.
             */
            to: string;
        };
        /** @description What happened on the way. */
        ClockAdvance: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            /** @description Tasks that ran, in order. */
            fired: components["schemas"]["FiredTask"][];
        };
        /** @description A task that ran. */
        FiredTask: {
            /**
             * Format: date-time
             * @description When it ran.
             */
            at: string;
            /** @description Its name. */
            task: string;
            /** @description Why it was scheduled. */
            cause: string;
        };
        /** @description An RFC 9457 problem. */
        Problem: {
            /** @description URI of the kind of problem. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description This problem in words. */
            detail?: string;
            /** @description URI of this problem. */
            instance?: string;
        };
    };
    responses: {
        /** @description Yes. */
        Health: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": "ok"
                 *     }
                 */
                "application/json": components["schemas"]["Health"];
            };
        };
        /** @description What went wrong. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "\"3 weeks\" is not a duration; write 10m, 2h, 1d or 3bd."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Health = components['schemas']['Health'];
export type Clock = components['schemas']['Clock'];
export type AdvanceClockRequest = components['schemas']['AdvanceClockRequest'];
export type AdvanceClockByRequest = components['schemas']['AdvanceClockByRequest'];
export type AdvanceClockToRequest = components['schemas']['AdvanceClockToRequest'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type FiredTask = components['schemas']['FiredTask'];
export type Problem = components['schemas']['Problem'];
export type ResponseHealth = components['responses']['Health'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            404: components["responses"]["Problem"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Health"];
            404: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T16:00:00.000Z",
                     *       "mode": "manual",
                     *       "scale": 1,
                     *       "pending": 2,
                     *       "nextDueAt": "2026-03-02T16:10:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Problem"];
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
                "application/json": components["schemas"]["AdvanceClockRequest"];
            };
        };
        responses: {
            /** @description The new time and what ran on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-05T16:00:00.000Z",
                     *       "fired": [
                     *         {
                     *           "at": "2026-03-02T16:10:00.000Z",
                     *           "task": "campaign.review",
                     *           "cause": "Review of campaign tf_2Wm8 ends"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClockAdvance"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
        };
    };
}
