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
    "/_emulator/v1/shutdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the emulator
         * @description It finishes the calls that are under way, writes what is to be kept and ends. An emulator that is part of another program, as in a test, answers 409 and goes on.
         */
        post: operations["shutDown"];
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
    "/_emulator/v1/clock/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change how time passes */
        put: operations["setClockMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/clock/run-until-idle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move time forward until nothing is planned any more */
        post: operations["runUntilIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is going to happen, and why */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until something happens
         * @description Looks at what has happened already when `since` is given, then moves virtual time event by event, and only then waits in real time for what calls from outside bring about. A `realtime` clock is not moved.
         */
        post: operations["waitForEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole state of a world
         * @description To be imported by any emulator of the same release. Settings are not part of it.
         */
        get: operations["exportState"];
        /**
         * Put an exported state in the place of the present one
         * @description Everything is checked first: a state with a mistake changes nothing. The body may be as large as 64 MiB.
         */
        put: operations["importState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the state in which the world was opened
         * @description Clock and journal included. Named snapshots stay.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add brands, campaigns, numbers, contacts and audiences
         * @description What a submission needs and is not given is made up. A mistake anywhere changes nothing, and the answer names its path.
         */
        post: operations["seedWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's credits */
        get: operations["getCredits"];
        /** Set the account's credits */
        put: operations["setCredits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots of a world */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Keep the whole state under a name
         * @description One of the same name is replaced. Snapshots live as long as the emulator; export the state to keep it longer.
         */
        post: operations["saveSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        /** See what is in a snapshot */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        /** Forget a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a snapshot
         * @description Clock and journal included. The snapshot stays.
         */
        post: operations["restoreSnapshot"];
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
        /** @description What happens next. */
        Shutdown: {
            /**
             * @description Always stopping.
             * @enum {string}
             */
            status: "stopping";
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
        /**
         * @description `manual` time stands until it is moved, `auto` jumps to the next event whenever nothing is going on, `realtime` runs.
         * @enum {string}
         */
        ClockMode: "manual" | "auto" | "realtime";
        /** @description The clock of a world. */
        Clock: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            mode: components["schemas"]["ClockMode"];
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
            /** @description A time that is not in the past, ISO 8601; or `next`, the next event. */
            to: string;
        };
        AdvanceClockUntilRequest: {
            /** @description A state that something is to reach. */
            until: {
                /** @description Of a brand (`b_…`), a toll-free campaign (`tf_…`), a message (`msg_…`) or a schedule (`msg_sched_…`), or an attached number in E.164. */
                id: string;
                /** @description As the API spells it, such as `VERIFIED`. */
                status: string;
                /** @description Virtual time that it may take at most, such as `10d`. Default: 365d. */
                within?: string;
            };
        };
        /** @description How far, or until when. */
        AdvanceClockRequest: components["schemas"]["AdvanceClockByRequest"] | components["schemas"]["AdvanceClockToRequest"] | components["schemas"]["AdvanceClockUntilRequest"];
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
        /** @description How time is to pass from now on. */
        SetClockModeRequest: {
            mode: components["schemas"]["ClockMode"];
            /** @description Virtual seconds in a real one, for `realtime` only. Default: as at the start. */
            scale?: number;
        };
        /** @description How long to go on. */
        RunUntilIdleRequest: {
            /**
             * @description After so many events it is refused.
             * @default 1000
             */
            maxEvents?: number;
        };
        /** @description Something that is going to happen. */
        PlannedEvent: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            at: string;
            /** @description What will run. */
            task: string;
            /** @description Why it was planned. */
            cause: string;
        };
        /** @description What is planned in a world. */
        Timeline: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            /** @description How many events are planned in all. */
            total: number;
            /** @description The next ones, in order. */
            events: components["schemas"]["PlannedEvent"][];
        };
        /** @description What to wait for, and for how long. */
        WaitRequest: {
            /** @description A kind of journal entry, or one with `*` such as `message.*`; or an event as webhooks get it, whether there is a webhook or not: `MESSAGE.STATUS`, `MESSAGE.RECEIVED` or one of `emulator.*`. */
            event: string;
            /** @description Members that the event has, with these values; objects inside likewise, and `a.b` names one inside. */
            where?: {
                [key: string]: unknown;
            };
            /** @description Events after this journal entry count; 0 is all that are kept. Default: those after the call. */
            since?: number;
            /**
             * @description Real milliseconds to wait once nothing more happens by itself.
             * @default 5000
             */
            timeout?: number;
            /** @description Virtual time that it may take at most, such as `10d`. Default: 365d. */
            within?: string;
        };
        /** @description The event. */
        WaitResult: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            /** @description Its journal entry, to go on waiting from. */
            seq: number;
            /** @description The journal entry, or the body that webhooks get. */
            event: {
                [key: string]: unknown;
            };
        };
        /** @description The state of a world. Its members are the emulator's own; a state of another version of the format is refused. */
        WorldState: {
            /** @description Always tollgate-world. */
            format: string;
            /** @description Version of the format. */
            version: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The time in a world. */
        WorldTime: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
        };
        /** @description What to add. Members of the entries are those of the provider's API. */
        SeedData: {
            /**
             * Format: date-time
             * @description Where the clock stands. Only for a world in which nothing has happened yet.
             */
            now?: string;
            /** @description Credits in US dollars. */
            credits?: number;
            /** @description Handsets that the sandbox number may text, E.164. */
            sandboxRecipients?: string[];
            /** @description Brands, with `ref`, `status` and `reasons` besides. */
            brands?: {
                [key: string]: unknown;
            }[];
            /** @description Toll-free campaigns, with `ref`, `brand`, `status` and `reasons` besides. */
            campaigns?: {
                [key: string]: unknown;
            }[];
            /** @description Numbers: `number`, `friendlyName`, `campaign`, `status`, `reasons`. */
            numbers?: {
                [key: string]: unknown;
            }[];
            /** @description Contacts. */
            contacts?: {
                [key: string]: unknown;
            }[];
            /** @description Audiences: `ref`, `name`, `description`, `contacts`. */
            audiences?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Ids by ref. */
        SeededIds: {
            [key: string]: string;
        };
        /** @description Ids by ref. */
        Seeded: {
            brands: components["schemas"]["SeededIds"];
            campaigns: components["schemas"]["SeededIds"];
            audiences: components["schemas"]["SeededIds"];
        };
        /** @description Credits in US dollars. */
        Credits: {
            /** @description US dollars. */
            amount: number;
        };
        /** @description A kept state. */
        Snapshot: {
            /** @description Its name. */
            name: string;
            /**
             * Format: date-time
             * @description Virtual time of the snapshot.
             */
            at: string;
            /** @description How many records there are of each kind. Empty kinds are left out. */
            records: {
                [key: string]: number;
            };
            /** @description Tasks that wait on the clock. */
            pending: number;
            /**
             * Format: date-time
             * @description When the first of them is due.
             */
            nextDueAt: string | null;
            /** @description Number of the latest journal entry. */
            journalSeq: number;
        };
        /** @description Snapshots. */
        SnapshotList: {
            /** @description In the order in which they were saved. */
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description What to call it. */
        SaveSnapshotRequest: {
            /** @description Its name. */
            name: string;
        };
        /** @description What was deleted. */
        DeletedSnapshot: {
            /** @description Its name. */
            deleted: string;
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
        /** @description The time in the world now. */
        WorldTimeResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2026-01-05T14:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["WorldTime"];
            };
        };
        /** @description The credits. */
        CreditsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "amount": 996
                 *     }
                 */
                "application/json": components["schemas"]["Credits"];
            };
        };
        /** @description The snapshot. */
        SnapshotResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "before-review",
                 *       "at": "2026-03-02T16:00:00.000Z",
                 *       "records": {
                 *         "brands": 1,
                 *         "campaigns": 1,
                 *         "numbers": 1
                 *       },
                 *       "pending": 1,
                 *       "nextDueAt": "2026-03-02T16:04:00.000Z",
                 *       "journalSeq": 12
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
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
        /** @description Name of the snapshot. */
        SnapshotName: string;
        /** @description Delivery id. */
        DeliveryId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type Shutdown = components['schemas']['Shutdown'];
export type WorldCounts = components['schemas']['WorldCounts'];
export type World = components['schemas']['World'];
export type WorldList = components['schemas']['WorldList'];
export type NewWorld = components['schemas']['NewWorld'];
export type DeletedWorld = components['schemas']['DeletedWorld'];
export type ClockMode = components['schemas']['ClockMode'];
export type Clock = components['schemas']['Clock'];
export type AdvanceClockByRequest = components['schemas']['AdvanceClockByRequest'];
export type AdvanceClockToRequest = components['schemas']['AdvanceClockToRequest'];
export type AdvanceClockUntilRequest = components['schemas']['AdvanceClockUntilRequest'];
export type AdvanceClockRequest = components['schemas']['AdvanceClockRequest'];
export type FiredTask = components['schemas']['FiredTask'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type SetClockModeRequest = components['schemas']['SetClockModeRequest'];
export type RunUntilIdleRequest = components['schemas']['RunUntilIdleRequest'];
export type PlannedEvent = components['schemas']['PlannedEvent'];
export type Timeline = components['schemas']['Timeline'];
export type WaitRequest = components['schemas']['WaitRequest'];
export type WaitResult = components['schemas']['WaitResult'];
export type WorldState = components['schemas']['WorldState'];
export type WorldTime = components['schemas']['WorldTime'];
export type SeedData = components['schemas']['SeedData'];
export type SeededIds = components['schemas']['SeededIds'];
export type Seeded = components['schemas']['Seeded'];
export type Credits = components['schemas']['Credits'];
export type Snapshot = components['schemas']['Snapshot'];
export type SnapshotList = components['schemas']['SnapshotList'];
export type SaveSnapshotRequest = components['schemas']['SaveSnapshotRequest'];
export type DeletedSnapshot = components['schemas']['DeletedSnapshot'];
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
export type ResponseWorldTimeResponse = components['responses']['WorldTimeResponse'];
export type ResponseCreditsResponse = components['responses']['CreditsResponse'];
export type ResponseSnapshotResponse = components['responses']['SnapshotResponse'];
export type ResponseDeliveryResponse = components['responses']['DeliveryResponse'];
export type ParameterWorldName = components['parameters']['WorldName'];
export type ParameterSnapshotName = components['parameters']['SnapshotName'];
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
    shutDown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is about to end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "stopping"
                     *     }
                     */
                    "application/json": components["schemas"]["Shutdown"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
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
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    setClockMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClockModeRequest"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    runUntilIdle: {
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
                 *       "maxEvents": 5000
                 *     }
                 */
                "application/json": components["schemas"]["RunUntilIdleRequest"];
            };
        };
        responses: {
            /** @description The new time and what ran on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAdvance"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description How many events at most, the next ones. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is planned, in the order in which it will happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T16:00:00.000Z",
                     *       "total": 1,
                     *       "events": [
                     *         {
                     *           "at": "2026-03-02T16:10:00.000Z",
                     *           "task": "campaign.decide",
                     *           "cause": "review of campaign tf_2Wm8"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    waitForEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitRequest"];
            };
        };
        responses: {
            /** @description What was waited for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-02T16:10:00.000Z",
                     *       "seq": 14,
                     *       "event": {
                     *         "seq": 14,
                     *         "at": "2026-03-02T16:10:00.000Z",
                     *         "kind": "review.decided",
                     *         "subject": "tf_2Wm8",
                     *         "approved": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WaitResult"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    exportState: {
        parameters: {
            query?: {
                /** @description Whether the journal is exported too. */
                journal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldState"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    importState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorldState"];
            };
        };
        responses: {
            200: components["responses"]["WorldTimeResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            413: components["responses"]["ProblemResponse"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WorldTimeResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    seedWorld: {
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
                 *       "brands": [
                 *         {
                 *           "ref": "harbor",
                 *           "name": "Harbor Lane Dental"
                 *         }
                 *       ],
                 *       "campaigns": [
                 *         {
                 *           "ref": "visits",
                 *           "brand": "harbor",
                 *           "status": "IN REVIEW"
                 *         }
                 *       ],
                 *       "numbers": [
                 *         {
                 *           "number": "+18885550142"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SeedData"];
            };
        };
        responses: {
            /** @description The ids that were given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brands": {
                     *         "harbor": "b_5Kd2"
                     *       },
                     *       "campaigns": {
                     *         "visits": "tf_2Wm8"
                     *       },
                     *       "audiences": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Seeded"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CreditsResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    setCredits: {
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
                 *       "amount": 0
                 *     }
                 */
                "application/json": components["schemas"]["Credits"];
            };
        };
        responses: {
            200: components["responses"]["CreditsResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Snapshots in the order in which they were saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "snapshots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            403: components["responses"]["ProblemResponse"];
        };
    };
    saveSnapshot: {
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
                 *       "name": "before-review"
                 *     }
                 */
                "application/json": components["schemas"]["SaveSnapshotRequest"];
            };
        };
        responses: {
            200: components["responses"]["SnapshotResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SnapshotResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the snapshot. */
                name: components["parameters"]["SnapshotName"];
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
                     *       "deleted": "before-review"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedSnapshot"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SnapshotResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
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
