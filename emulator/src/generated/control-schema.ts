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
    "/_emulator/v1/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the worlds that are open */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Open a new world
         * @description Calls with its name as API key or in the `Emulator-World` header go to it.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/worlds/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key or `Emulator-World` header that opens the world. */
                name: components["parameters"]["WorldName"];
            };
            cookie?: never;
        };
        /** Read one world */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /**
         * Delete a world and all that is in it
         * @description From the state file too. Its key opens a new world afterwards. The emulator's own world is always there: it gets 409.
         */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/worlds/{name}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key or `Emulator-World` header that opens the world. */
                name: components["parameters"]["WorldName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a new world in the state of this one
         * @description Same ids, same chance, same time, as if it had been this world all along. Its own reset goes back to the moment of the fork.
         */
        post: operations["forkWorld"];
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
    "/_emulator/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries, or wait for the next
         * @description Deliveries in the order of their latest change. Pass the `cursor` of an answer as `since` to get what has changed after it. A cursor beyond `latest`, as after a reset, is answered at once with nothing.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Delivery id. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /** Read one delivery */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Delivery id. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event once more
         * @description Sends now, with a new series of retries, and answers when the receiver has. Whatever else is due now happens too.
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "emulator.brand.reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The review of a brand has ended */
        post: operations["brandReviewedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "emulator.campaign.reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The review of a toll-free campaign has ended */
        post: operations["campaignReviewedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "emulator.number.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The carrier review of a number has moved */
        post: operations["numberStatusChangedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
            /** @description With a 409, what could be done instead in the state that the thing is in. */
            legalTransitions?: string[];
        };
        /** @description How many there are. */
        WorldCounts: {
            /** @description Brands. */
            brands: number;
            /** @description Toll-free campaigns. */
            campaigns: number;
            /** @description Numbers, the sandbox one included. */
            numbers: number;
            /** @description Messages, in both directions. */
            messages: number;
            /** @description Webhooks. */
            webhooks: number;
            /** @description Tasks that wait on the clock. */
            pending: number;
        };
        /** @description A world in a few figures. */
        World: {
            /** @description The API key that opens it. */
            name: string;
            /** @description Whether it is the emulator's own world. */
            isOwn: boolean;
            /** @description Its clock. */
            clock: {
                /**
                 * Format: date-time
                 * @description Virtual time.
                 */
                now: string;
                /** @description How its time passes. */
                mode: string;
                /** @description Virtual seconds in a real one. */
                scale: number;
            };
            counts: components["schemas"]["WorldCounts"];
        };
        /** @description All worlds. */
        WorldList: {
            /** @description In the order in which they were opened. */
            worlds: components["schemas"]["World"][];
        };
        /** @description A world to open. */
        NewWorld: {
            /** @description Its API key. Left out, a free name is chosen. */
            name?: string;
        };
        /** @description What was deleted. */
        DeletedWorld: {
            /** @description Its name. */
            deleted: string;
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
        /** @description How far, or until when. */
        AdvanceClockRequest: components["schemas"]["AdvanceClockByRequest"] | components["schemas"]["AdvanceClockToRequest"];
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
        /**
         * @description `pending`: an attempt is planned or under way. `captured`: kept and not sent, because the emulator's settings say so. `dropped`: lost on purpose.
         * @enum {string}
         */
        DeliveryStatus: "pending" | "delivered" | "failed" | "captured" | "dropped";
        /** @description One try to deliver. */
        DeliveryAttempt: {
            /** @description Place in the order of changes, a cursor. */
            seq: number;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description What the receiver answered; null without answer. */
            status: number | null;
            /** @description Why it failed; null for a success. */
            error: string | null;
        };
        /** @description An event on its way to one webhook. */
        Delivery: {
            /** @description The same for every attempt. */
            id: string;
            /** @description Place of its latest change, a cursor. */
            seq: number;
            /** @description Webhook. */
            webhookId: string;
            /** @description Type of the event. */
            event: string;
            /** @description The message that it is about. */
            messageId: string | null;
            /** @description Where it goes. */
            url: string;
            /** @description JSON text. */
            body: string;
            /** @description Headers of the latest attempt. */
            headers: {
                [key: string]: string;
            };
            status: components["schemas"]["DeliveryStatus"];
            /** @description The latest attempts, oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /**
             * Format: date-time
             * @description When the next attempt is planned or has begun.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            createdAt: string;
        };
        /** @description Some deliveries. */
        DeliveryList: {
            /** @description In the order of their latest change. */
            deliveries: components["schemas"]["Delivery"][];
            /** @description Where to go on from. */
            cursor: number;
            /** @description The cursor of the latest change of all. */
            latest: number;
        };
        /** @description How a review has ended. */
        ReviewResult: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            occurredAt: string;
            /** @description The decision. */
            decisionId: string;
            /** @description Whether it passed. */
            approved: boolean;
            /** @description Ids of the reasons for which it was rejected. */
            reasons: string[];
        };
        /** @description The review of a brand has ended. */
        BrandReviewedEvent: components["schemas"]["ReviewResult"] & {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "emulator.brand.reviewed";
            /** @description Brand. */
            brandId: string;
        };
        /** @description The review of a toll-free campaign has ended. */
        CampaignReviewedEvent: components["schemas"]["ReviewResult"] & {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "emulator.campaign.reviewed";
            /** @description Campaign. */
            campaignId: string;
        };
        /** @description The carrier review of a number has moved. */
        NumberStatusChangedEvent: {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "emulator.number.status_changed";
            /**
             * Format: date-time
             * @description Virtual time.
             */
            occurredAt: string;
            /** @description E.164. */
            number: string;
            /** @description New state; null when it is in no review. */
            status: string | null;
            /** @description State before. */
            previousStatus: string | null;
            /** @description Why. */
            cause: string;
        };
    };
    responses: {
        /** @description Yes. */
        HealthResponse: {
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
        ProblemResponse: {
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
        /** @description The world. */
        WorldResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "checkout-tests",
                 *       "isOwn": false,
                 *       "clock": {
                 *         "now": "2026-01-05T14:00:00.000Z",
                 *         "mode": "manual",
                 *         "scale": 1
                 *       },
                 *       "counts": {
                 *         "brands": 0,
                 *         "campaigns": 0,
                 *         "numbers": 1,
                 *         "messages": 0,
                 *         "webhooks": 0,
                 *         "pending": 0
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The delivery. */
        DeliveryResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "evt_7Qk2",
                 *       "seq": 12,
                 *       "webhookId": "wh_4Zt9",
                 *       "event": "MESSAGE.STATUS",
                 *       "messageId": "msg_1Lr5",
                 *       "url": "http://localhost:3000/hook",
                 *       "body": "{\"type\":\"MESSAGE.STATUS\"}",
                 *       "headers": {
                 *         "CONTENT-TYPE": "application/json",
                 *         "PINNACLE-SIGNING-SECRET": "pss_6Hv3"
                 *       },
                 *       "status": "pending",
                 *       "attempts": [
                 *         {
                 *           "seq": 11,
                 *           "at": "2026-03-02T16:00:02.000Z",
                 *           "status": 500,
                 *           "error": "the receiver answered 500"
                 *         }
                 *       ],
                 *       "nextAttemptAt": "2026-03-02T16:00:07.000Z",
                 *       "createdAt": "2026-03-02T16:00:02.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Delivery"];
            };
        };
    };
    parameters: {
        /** @description The API key or `Emulator-World` header that opens the world. */
        WorldName: string;
        /** @description Delivery id. */
        DeliveryId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type WorldCounts = components['schemas']['WorldCounts'];
export type World = components['schemas']['World'];
export type WorldList = components['schemas']['WorldList'];
export type NewWorld = components['schemas']['NewWorld'];
export type DeletedWorld = components['schemas']['DeletedWorld'];
export type Clock = components['schemas']['Clock'];
export type AdvanceClockByRequest = components['schemas']['AdvanceClockByRequest'];
export type AdvanceClockToRequest = components['schemas']['AdvanceClockToRequest'];
export type AdvanceClockRequest = components['schemas']['AdvanceClockRequest'];
export type FiredTask = components['schemas']['FiredTask'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryList = components['schemas']['DeliveryList'];
export type ReviewResult = components['schemas']['ReviewResult'];
export type BrandReviewedEvent = components['schemas']['BrandReviewedEvent'];
export type CampaignReviewedEvent = components['schemas']['CampaignReviewedEvent'];
export type NumberStatusChangedEvent = components['schemas']['NumberStatusChangedEvent'];
export type ResponseHealthResponse = components['responses']['HealthResponse'];
export type ResponseProblemResponse = components['responses']['ProblemResponse'];
export type ResponseWorldResponse = components['responses']['WorldResponse'];
export type ResponseDeliveryResponse = components['responses']['DeliveryResponse'];
export type ParameterWorldName = components['parameters']['WorldName'];
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
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
            200: components["responses"]["HealthResponse"];
            404: components["responses"]["ProblemResponse"];
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
            200: components["responses"]["HealthResponse"];
            404: components["responses"]["ProblemResponse"];
            503: components["responses"]["ProblemResponse"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Worlds in the order in which they were opened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "worlds": [
                     *         {
                     *           "name": "tollgate_test_key",
                     *           "isOwn": true,
                     *           "clock": {
                     *             "now": "2026-03-02T16:00:00.000Z",
                     *             "mode": "manual",
                     *             "scale": 1
                     *           },
                     *           "counts": {
                     *             "brands": 1,
                     *             "campaigns": 1,
                     *             "numbers": 2,
                     *             "messages": 40,
                     *             "webhooks": 1,
                     *             "pending": 3
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorldList"];
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "checkout-tests"
                 *     }
                 */
                "application/json": components["schemas"]["NewWorld"];
            };
        };
        responses: {
            200: components["responses"]["WorldResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
            429: components["responses"]["ProblemResponse"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key or `Emulator-World` header that opens the world. */
                name: components["parameters"]["WorldName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WorldResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key or `Emulator-World` header that opens the world. */
                name: components["parameters"]["WorldName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": "checkout-tests"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedWorld"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    forkWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key or `Emulator-World` header that opens the world. */
                name: components["parameters"]["WorldName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "what-if"
                 *     }
                 */
                "application/json": components["schemas"]["NewWorld"];
            };
        };
        responses: {
            200: components["responses"]["WorldResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
            429: components["responses"]["ProblemResponse"];
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
            403: components["responses"]["ProblemResponse"];
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
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries that have changed after this cursor. */
                since?: number;
                /** @description Real seconds to wait for a change when there is none. */
                wait?: number;
                /** @description How many at most. */
                limit?: number;
                /** @description Only those to this webhook. */
                webhookId?: string;
                /** @description Only those about this message. */
                messageId?: string;
                /** @description Only those in this state. */
                status?: components["schemas"]["DeliveryStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": [],
                     *       "cursor": 12,
                     *       "latest": 12
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Delivery id. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeliveryResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Delivery id. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeliveryResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    brandReviewedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "emulator.brand.reviewed",
                 *       "occurredAt": "2026-03-02T16:10:00.000Z",
                 *       "brandId": "b_5Kd2",
                 *       "decisionId": "rev_8Wn1",
                 *       "approved": true,
                 *       "reasons": []
                 *     }
                 */
                "application/json": components["schemas"]["BrandReviewedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    campaignReviewedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "emulator.campaign.reviewed",
                 *       "occurredAt": "2026-03-02T16:20:00.000Z",
                 *       "campaignId": "tf_2Wm8",
                 *       "decisionId": "rev_3Xp6",
                 *       "approved": false,
                 *       "reasons": [
                 *         "opt-in-mandatory"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CampaignReviewedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    numberStatusChangedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "emulator.number.status_changed",
                 *       "occurredAt": "2026-03-05T16:00:00.000Z",
                 *       "number": "+18885550142",
                 *       "status": "VERIFIED",
                 *       "previousStatus": "WAITING_FOR_TELECO",
                 *       "cause": "review passed"
                 *     }
                 */
                "application/json": components["schemas"]["NumberStatusChangedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
