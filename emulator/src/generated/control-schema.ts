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
    "/_emulator/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read figures for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what is running */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this description */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/fidelity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what is documented and what is assumed */
        get: operations["getFidelity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell which operations have been called, and how they were answered
         * @description Since the world was opened; a reset does not take it back.
         */
        get: operations["getCoverage"];
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
    "/_emulator/v1/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how everything moves on */
        get: operations["listTransitions"];
        put?: never;
        post?: never;
        /** Go back to the timing preset for all models */
        delete: operations["clearTransitions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/transitions/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What moves on. */
                model: components["schemas"]["TransitionModel"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set how a model moves on
         * @description What is under way keeps its plan.
         */
        put: operations["setTransition"];
        post?: never;
        /** Go back to the timing preset for a model */
        delete: operations["clearTransition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/polling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how often things were read, and how often that told anything new
         * @description Begins anew with a reset or another state.
         */
        get: operations["getPolling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/stale-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether reads of campaigns lag behind */
        get: operations["getStaleReads"];
        /** Let reads of campaigns lag behind until their status call */
        put: operations["setStaleReads"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/brands/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a brand */
        post: operations["simulateBrandApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/brands/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a brand */
        post: operations["simulateBrandRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/brands/{id}/vet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the external vetting of a brand */
        post: operations["simulateBrandVetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/campaigns/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a campaign */
        post: operations["simulateCampaignApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/campaigns/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a campaign */
        post: operations["simulateCampaignRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/campaigns/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a campaign back to be corrected */
        post: operations["simulateCampaignChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/campaigns/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the approval of a campaign back
         * @description Its verified numbers are REJECTED with it.
         */
        post: operations["simulateCampaignRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the review of a number well */
        post: operations["simulateNumberVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/fail-attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the review of a number badly */
        post: operations["simulateAttachFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the verification of a number back */
        post: operations["simulateNumberRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a number off the account
         * @description It stays while a campaign or a schedule uses it, unless it is forced.
         */
        post: operations["simulateNumberRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/port-out": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a number to another provider */
        post: operations["simulateNumberPortOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/provision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the set-up of a number well */
        post: operations["simulateNumberProvisioning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/numbers/{e164}/fail-provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the set-up of a number badly */
        post: operations["simulateProvisioningFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/messages/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person text one of the numbers */
        post: operations["simulateInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/simulate/messages/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a text to a state
         * @description What was planned for it leaves the timeline. The carrier of a text that is only SENT still reports on it.
         */
        post: operations["simulateMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/numbers/{e164}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: string;
            };
            cookie?: never;
        };
        /** See a number and the PIN that protects it */
        get: operations["getNumberControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switch what a number can send on or off */
        patch: operations["setNumberCapabilities"];
        trace?: never;
    };
    "/_emulator/v1/handsets/{e164}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        /** See what has arrived on a handset */
        get: operations["getHandset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Tell a handset how to behave */
        patch: operations["updateHandset"];
        trace?: never;
    };
    "/_emulator/v1/sandbox/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the handsets that the sandbox number may text */
        get: operations["listSandboxRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/sandbox/recipients/{e164}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        get?: never;
        /** Let the sandbox number text a handset */
        put: operations["allowSandboxRecipient"];
        post?: never;
        /** Take a handset off that list */
        delete: operations["removeSandboxRecipient"];
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
    "/_emulator/v1/chaos/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can go wrong, and what each effect is told by */
        get: operations["listEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/chaos/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the faults in force */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault behind those that are there
         * @description The first rule that strikes a call decides.
         */
        post: operations["addFault"];
        /** Take all faults away */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/chaos/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Fault id. */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        /** Read one fault */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Take one fault away */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        /**
         * Change a fault
         * @description It keeps its place, and the count of calls that it has struck.
         */
        patch: operations["updateFault"];
        trace?: never;
    };
    "/_emulator/v1/chaos/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what goes wrong with deliveries */
        get: operations["getWebhookChaos"];
        /**
         * Make deliveries go wrong from now on
         * @description Effects that are left out end.
         */
        put: operations["setWebhookChaos"];
        post?: never;
        /** Let deliveries go right again */
        delete: operations["clearWebhookChaos"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what has happened, or wait for the next
         * @description Entries in the order in which they were written. Pass the `cursor` of an answer as `since` to get what came after it. A cursor beyond `latest`, as after a reset, is answered at once with nothing.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /**
         * Take all entries away
         * @description Numbers go on. What was cleared does not count as dropped.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/journal/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find entries by what they say */
        post: operations["findInJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/journal/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count entries by what they say */
        post: operations["countInJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/journal/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait in real time until there are entries
         * @description Entries that are there already count. The clock is not moved; `POST /_emulator/v1/wait` moves it. When the time is up it answers 409.
         */
        get: operations["waitForJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the texts of a world
         * @description Texts in both directions, the newest first. All conditions hold.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        /**
         * Empty the inbox
         * @description What is there now is neither listed nor found any more. The account keeps its messages, for the provider deletes none.
         */
        delete: operations["clearInbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the texts of a world
         * @description Finds texts that have all the words, in any case: in what they say, in the addresses of their media or, as three digits or more, in their numbers. Words in quotation marks belong together.
         */
        get: operations["searchInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one text */
        get: operations["getInboxMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/explain/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say why something is as it is
         * @description A request (`Emulator-Request-Id` of its reply): what came of it. A message: which rule of sending decided and what would have let it pass. A brand, a campaign, a number or a decision: what its reviews found, rule by rule.
         */
        get: operations["explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a submission before it is submitted
         * @description By the profile, the provider and the clock of the world. A submission is `{ brand, campaign, numbers }`, a campaign with its brand inside as the API answers it, or a brand alone. Nothing is changed.
         */
        post: operations["lint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reasons for which carriers reject */
        get: operations["listReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one reason */
        get: operations["getReason"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenarios */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Keep a scenario by its name
         * @description In the place of an earlier one. It belongs to the state of the world.
         */
        post: operations["defineScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/scenarios/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a scenario that is given
         * @description A step that fails takes back what the steps before it did.
         */
        post: operations["runGivenScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the scenario. */
                name: components["parameters"]["ScenarioName"];
            };
            cookie?: never;
        };
        /** Read one scenario with its steps */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/scenarios/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the scenario. */
                name: components["parameters"]["ScenarioName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a scenario
         * @description Some act at once, some arm the world for what comes: the description of each says which. A step that fails takes back what the steps before it did.
         */
        post: operations["runScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/decide-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is arranged for the next reviews */
        get: operations["listArrangedDecisions"];
        put?: never;
        /**
         * Arrange what the next reviews of a kind come to
         * @description In the place of the reviewer, whatever is submitted, and behind what is arranged already.
         */
        post: operations["decideNext"];
        /** Let the reviewer decide again */
        delete: operations["clearArrangedDecisions"];
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
    "/_emulator/v1/trigger/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Type of the event, for example MESSAGE.RECEIVED. */
                event: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a made-up event
         * @description The example of its description, with new ids and the time of the world, to the webhooks that take such events. Answers when the receivers have; when nothing was sent, `note` says why. No message of the account stands behind it.
         */
        post: operations["triggerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/endpoints/{webhookId}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send everything again that did not arrive since a moment */
        post: operations["recoverEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/endpoints/{webhookId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a webhook that was disabled */
        post: operations["enableEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/v1/endpoints/{webhookId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a webhook
         * @description Nothing is sent to it any more, retries included.
         */
        post: operations["disableEndpoint"];
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
        /** @description Which description. */
        SpecVersion: {
            /** @description Its version. */
            version: string;
            /** @description Hash of its JSON. */
            sha256: string;
        };
        /** @description The clock of the emulator's own world. */
        InfoClock: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            now: string;
            /** @description How it moves. */
            mode: string;
            /** @description Virtual seconds in a real one. */
            scale: number;
        };
        /** @description How the emulator was set up. */
        InfoSettings: {
            /** @description What ids and chance follow from. */
            seed: string;
            /** @description How long reviews take. */
            timing: string;
            /** @description How strict the reviewer is. */
            profile: string;
            /** @description Whose codes lead. */
            provider: string;
            /**
             * @description Which API keys are accepted.
             * @enum {string}
             */
            keys: "any" | "listed";
            /** @description Whether replies lack the emulator's own headers. */
            strictWire: boolean;
            /** @description Whether the fictitious recipients behave. */
            magicNumbers: boolean;
            /** @description When sends of unverified numbers are refused. */
            unverifiedSends: string;
            /**
             * @description Whether promotions wait for permitted hours, or fail outside of them.
             * @enum {boolean|string}
             */
            quietHours: true | false | "fail";
            /** @description Entries that each journal keeps. */
            journalCapacity: number;
        };
        /** @description What is running. */
        Info: {
            /**
             * @description Always tollgate.
             * @enum {string}
             */
            name: "tollgate";
            /** @description Version of the package. */
            version: string;
            /** @description Version of Node; null elsewhere. */
            node: string | null;
            /** @description Real seconds since it was made. */
            uptimeSeconds: number;
            /** @description The descriptions that it was built from. */
            specs: {
                provider: components["schemas"]["SpecVersion"];
                control: components["schemas"]["SpecVersion"];
            };
            /** @description How many worlds there are. */
            worlds: {
                /** @description Now. */
                open: number;
                /** @description At most. */
                limit: number;
            };
            clock: components["schemas"]["InfoClock"];
            settings: components["schemas"]["InfoSettings"];
        };
        /** @description An OpenAPI 3.1 document. */
        OpenApiDocument: {
            /** @description Version of OpenAPI. */
            openapi: string;
            /** @description Title and version. */
            info: {
                [key: string]: unknown;
            };
            /** @description Operations by path. */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Where an operation comes from. */
        OperationFidelity: {
            /** @description Its id. */
            operationId: string;
            /** @description HTTP method. */
            method: string;
            /** @description Path with its parameters in braces. */
            path: string;
            /** @description Its group. */
            tag: string;
            /**
             * @description Whether the provider has it and the emulator answers it.
             * @enum {string}
             */
            standing: "documented" | "extension" | "unavailable";
            /** @description Where it is documented. */
            source: string;
        };
        /** @description Something that the emulator does. */
        BehaviourFidelity: {
            /** @description What it belongs to. */
            topic: string;
            /** @description What it does. */
            what: string;
            /**
             * @description Whether a provider publishes it.
             * @enum {string}
             */
            standing: "documented" | "assumed";
            /** @description Where it is documented, or what is not. */
            source: string;
        };
        /** @description What is documented and what is assumed. */
        Fidelity: {
            /** @description How many there are of each. */
            summary: {
                /** @description Operations. */
                operations: {
                    /** @description The provider has them. */
                    documented: number;
                    /** @description Only the emulator has them. */
                    extension: number;
                    /** @description The provider has them and they answer 501. */
                    unavailable: number;
                };
                /** @description Behaviours. */
                behaviours: {
                    /** @description A provider publishes them. */
                    documented: number;
                    /** @description No provider does. */
                    assumed: number;
                };
            };
            /** @description Every operation. */
            operations: components["schemas"]["OperationFidelity"][];
            /** @description By topic. */
            behaviours: components["schemas"]["BehaviourFidelity"][];
        };
        /** @description A part of a whole. */
        CoverageShare: {
            /** @description The part. */
            covered: number;
            /** @description The whole. */
            total: number;
            /** @description The share, rounded down. */
            percent: number;
        };
        /** @description How often a status was answered. */
        StatusCount: {
            /** @description HTTP status. */
            status: number;
            /** @description How often. */
            calls: number;
        };
        /** @description How far one operation has been asked. */
        OperationCoverage: {
            /** @description Its id. */
            operationId: string;
            /** @description HTTP method. */
            method: string;
            /** @description Path with its parameters in braces. */
            path: string;
            /** @description Its group. */
            tag: string;
            /** @description How often it was called. */
            calls: number;
            /** @description Calls by status, ascending. */
            statuses: components["schemas"]["StatusCount"][];
            /** @description Statuses that it may answer and has not. */
            missing: number[];
        };
        /** @description Which operations have been called and how they were answered. */
        Coverage: {
            operations: components["schemas"]["CoverageShare"];
            outcomes: components["schemas"]["CoverageShare"];
            /** @description Calls that no operation was meant for. */
            unmatched: number;
            /** @description Every operation. */
            details: components["schemas"]["OperationCoverage"][];
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
        /**
         * @description What moves on.
         * @enum {string}
         */
        TransitionModel: "brand.review" | "brand.vetting" | "tollFreeCampaign.review" | "number.provisioning" | "number.attachment" | "message.delivery";
        /** @description At once, or by hand only. */
        PlainTransition: {
            /**
             * @description `immediate`, within the call that starts it, or `manual`.
             * @enum {string}
             */
            progression: "immediate" | "manual";
        };
        /** @description Anything in a range. */
        SpanRange: {
            /** @description Shortest duration. */
            from: string;
            /** @description Longest duration. */
            to: string;
        };
        /** @description Mostly about `typical` (log-normal). */
        SpanSpread: {
            /** @description Duration of most. */
            typical: string;
            /** @description Shortest duration. */
            min?: string;
            /** @description Longest duration. */
            max?: string;
        };
        /** @description With virtual time. */
        TimeTransition: {
            /**
             * @description With time.
             * @enum {string}
             */
            progression: "time";
            /** @description How long it takes. */
            after: Record<string, never> & (string | components["schemas"]["SpanRange"] | components["schemas"]["SpanSpread"]);
        };
        /** @description With reads over the provider's API that showed the state before. */
        ReadsTransition: {
            /**
             * @description With reads.
             * @enum {string}
             */
            progression: "reads";
            /** @description Reads before each step. */
            times: number;
        };
        /** @description How something moves on. */
        Transition: components["schemas"]["PlainTransition"] | components["schemas"]["TimeTransition"] | components["schemas"]["ReadsTransition"];
        /** @description How a model moves on. */
        TransitionSetting: {
            model: components["schemas"]["TransitionModel"];
            /** @description Null when the timing preset holds. */
            transition: components["schemas"]["Transition"] | null;
        };
        /** @description How everything moves on. */
        TransitionList: {
            /** @description In the order of a lifecycle. */
            transitions: components["schemas"]["TransitionSetting"][];
        };
        /** @description How often one thing was read in one way. */
        PollingRow: {
            /**
             * @description What it is.
             * @enum {string}
             */
            entity: "brand" | "campaign" | "number" | "message";
            /** @description Its id, or a number in E.164. */
            id: string;
            /**
             * @description Whether the thing itself was read or its status call.
             * @enum {string}
             */
            kind: "get" | "status";
            /** @description How often. */
            reads: number;
            /** @description How many reads showed another state than the one before. */
            changes: number;
            /** @description The state that the last read showed. */
            shown: string;
        };
        /** @description Everything that was polled. */
        PollingReport: {
            /** @description Plain reads first, then status calls, in the order of the first reads. */
            rows: components["schemas"]["PollingRow"][];
            /** @description Rows dropped because there were too many. */
            dropped: number;
        };
        /** @description Whether reads of campaigns lag behind. */
        StaleReads: {
            /** @description Whether they do. */
            stale: boolean;
        };
        /**
         * @description Make the move even when the state does not permit it.
         * @default false
         */
        Force: boolean;
        /** @description Whether the state machine is overruled. */
        ForceRequest: {
            force?: components["schemas"]["Force"];
        };
        /** @description How a brand stands. */
        BrandState: {
            /** @description Brand id. */
            id: string;
            /** @description As the provider's API names it. */
            status: string;
            /** @description Why its last review failed. */
            errors: string[];
            /** @description Score of its last vetting. */
            score: number | null;
        };
        /** @description Ids of the catalogue of reasons; a usual one by default. */
        Reasons: string[];
        /** @description Whether it may be corrected; what the catalogue says by default. */
        Retry: boolean;
        /** @description Why it is refused. */
        RejectRequest: {
            reasons?: components["schemas"]["Reasons"];
            retry?: components["schemas"]["Retry"];
            force?: components["schemas"]["Force"];
        };
        /** @description What the vetting came to. */
        VetRequest: {
            /** @description Default drawn from the seed. */
            score?: number;
        };
        /** @description How a campaign stands. */
        CampaignState: {
            /** @description Campaign id. */
            id: string;
            /** @description As the provider's API names it. */
            status: string;
            /** @description What its review objects to. */
            error: string | null;
            /** @description Whether it was refused for good. */
            closed: boolean;
        };
        /** @description What has to be changed. */
        ChangesRequest: {
            reasons?: components["schemas"]["Reasons"];
            force?: components["schemas"]["Force"];
        };
        /** @description How a number stands. */
        NumberState: {
            /** @description E.164. */
            number: string;
            /**
             * @description Everything together; null for a number that is not on the account.
             * @enum {string|null}
             */
            status: "PENDING" | "ACTIVE" | "FAILURE" | null;
            /** @description The carriers' review. */
            verification: string | null;
            /** @description The campaign that it is attached to. */
            campaignId: string | null;
            /** @description Why it is refused or what has to be changed. */
            errors: string[];
            /**
             * @description Its set-up with the network.
             * @enum {string|null}
             */
            provisioning: "INITIATED" | "COMPLETE" | "FAILED" | null;
            /** @description Whether it can send texts. */
            sms: boolean;
            /** @description Whether it can send media. */
            mms: boolean;
        };
        /** @description How the review of a number fails. */
        FailAttachRequest: {
            /**
             * @description Whether the campaign has to be changed, or the number is refused.
             * @enum {string}
             */
            status: "WAITING_FOR_CUSTOMER" | "REJECTED";
            reasons?: components["schemas"]["Reasons"];
            /** @description What the status calls say, instead of the texts of the reasons. */
            errors?: string[];
            retry?: components["schemas"]["Retry"];
            force?: components["schemas"]["Force"];
        };
        /** @description The PIN that protects the number. */
        PortOutRequest: {
            /** @description The right one by default. */
            pin?: string;
        };
        /** @description What a person sends. */
        InboundRequest: {
            /** @description The handset, E.164. */
            from: string;
            /** @description The account's number, E.164. */
            to: string;
            /** @description Its words. */
            text?: string;
            /** @description Makes it an MMS. */
            mediaUrls?: string[];
        };
        /** @description Why a text failed. */
        MessageFailure: {
            /** @description The same for every provider. */
            key: string;
            /** @description Code of the leading provider. */
            code: string | null;
            /** @description In one sentence. */
            message: string;
            /** @description Codes by provider. */
            codes: {
                [key: string]: string[];
            };
        };
        /** @description How a text stands. */
        MessageState: {
            /** @description Message id. */
            id: string;
            /**
             * @description In or out.
             * @enum {string}
             */
            direction: "INBOUND" | "OUTBOUND";
            /** @description E.164. */
            from: string;
            /** @description E.164. */
            to: string;
            /** @description Empty for an MMS without words. */
            text: string;
            /** @description Empty for an SMS. */
            mediaUrls: string[];
            /** @description As the provider's API names it. */
            status: string;
            /** @description Why it failed. */
            error: components["schemas"]["MessageFailure"] | null;
        };
        /** @description What becomes of a text. */
        MessageStatusRequest: {
            /**
             * @description `FAILED` becomes one of the other two, as its error does.
             * @enum {string}
             */
            status: "SENT" | "DELIVERED" | "FAILED" | "SEND_FAILED" | "DELIVERY_FAILED";
            /** @description Key of a delivery error. */
            error?: string;
            force?: components["schemas"]["Force"];
        };
        /** @description A number and the PIN that protects it. */
        ControlledNumber: components["schemas"]["NumberState"] & {
            /** @description Four digits that another provider has to give. */
            portPin: string;
        };
        /** @description What changes; the rest stays. */
        CapabilitiesRequest: {
            /** @description Whether it can send texts. */
            sms?: boolean;
            /** @description Whether it can send media. */
            mms?: boolean;
        };
        /** @description A text as it arrived. */
        HandsetText: {
            /** @description Message id; null for a text of the network itself. */
            id: string | null;
            /** @description The account's number. */
            from: string;
            /** @description Empty for an MMS without words. */
            text: string;
            /** @description Empty for an SMS. */
            mediaUrls: string[];
            /**
             * Format: date-time
             * @description Virtual time.
             */
            at: string;
        };
        /** @description The phone of a person. */
        Handset: {
            /** @description E.164. */
            number: string;
            /** @description What the person answers to every text. */
            replies: string | null;
            /** @description How every text to it fails. */
            failsWith: string | null;
            /** @description What has arrived, the first one first. */
            received: components["schemas"]["HandsetText"][];
        };
        /** @description What changes; the rest stays. */
        UpdateHandsetRequest: {
            /** @description What the person answers to every text; null for silence. */
            replies?: string | null;
            /** @description Key of the delivery error of every text to it; null for none. */
            failsWith?: string | null;
        };
        /** @description The sandbox number and whom it may text. */
        Sandbox: {
            /** @description The sandbox number, E.164. */
            number: string;
            /** @description Whether it may text every handset. */
            any: boolean;
            /** @description Listed handsets, E.164. */
            recipients: string[];
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
        /** @description One member of an effect. */
        EffectParameter: {
            /** @description Its name. */
            name: string;
            /** @description What it may be. */
            type: string;
            /** @description Whether it has to be there. */
            required: boolean;
            /** @description What it means. */
            description: string;
        };
        /** @description One effect. */
        EffectDescription: {
            /** @description The member that names it. */
            name: string;
            /** @description What happens. */
            description: string;
            /** @description Its members. */
            parameters: components["schemas"]["EffectParameter"][];
        };
        /** @description One effect. */
        WebhookEffect: {
            /** @description Its name. */
            name: string;
            /** @description What happens. */
            description: string;
        };
        /** @description What can go wrong. */
        Effects: {
            /** @description Effects of faults. */
            faults: components["schemas"]["EffectDescription"][];
            /** @description Effects of webhook chaos. Each is told by a share from 0 to 1. */
            webhooks: components["schemas"]["WebhookEffect"][];
        };
        /** @description An operation id (`sendSms`), a method and path with `*` for any part (`POST /messages/send/*`), or `*` for every operation. */
        OperationPattern: string;
        /** @description Share of cases, drawn from the seed. */
        Share: number;
        /** @description Calls that it strikes before it is used up. */
        StrikeCount: number;
        /** @description Virtual milliseconds from when it was added during which it holds. */
        FaultSpan: number;
        /** @description Real milliseconds by which the answer is held back: always as long, evenly spread from `min` to `max`, or log-normal by `median` and `p95`. */
        FaultDelay: number | {
            /** @description Shortest. */
            min?: number;
            /** @description Longest. */
            max?: number;
            /** @description Half of the calls take less. */
            median?: number;
            /** @description 95 in 100 calls take less. */
            p95?: number;
        };
        /** @description What happens; `status`, `network`, `limit` or else `delayMs` names it. */
        FaultEffect: {
            /** @description Error status to answer. */
            status?: number;
            /** @description JSON of the answer. */
            body?: unknown;
            /** @description Value of Retry-After: seconds or an HTTP date. */
            retryAfter?: number | string;
            /**
             * @description How the network fails.
             * @enum {string}
             */
            network?: "drop" | "reset" | "malformed";
            /** @description Whether it fails before the operation has run. */
            before?: boolean;
            delayMs?: components["schemas"]["FaultDelay"];
            /** @description Calls in a window before 429. */
            limit?: number;
            /** @description Virtual milliseconds. */
            windowMs?: number;
            /**
             * @description What has a window of its own.
             * @enum {string}
             */
            per?: "key" | "operation";
        };
        /** @description A rule in force. */
        Fault: {
            /** @description Its id. */
            id: string;
            operation: components["schemas"]["OperationPattern"];
            probability?: components["schemas"]["Share"];
            count?: components["schemas"]["StrikeCount"];
            lastsMs?: components["schemas"]["FaultSpan"];
            effect: components["schemas"]["FaultEffect"];
            /** @description Calls that it has struck. */
            struck: number;
        };
        /** @description Faults. */
        FaultList: {
            /** @description In order. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description A rule: which calls are hit, how often, and how. */
        FaultRule: {
            operation: components["schemas"]["OperationPattern"];
            probability?: components["schemas"]["Share"];
            count?: components["schemas"]["StrikeCount"];
            lastsMs?: components["schemas"]["FaultSpan"];
            effect: components["schemas"]["FaultEffect"];
        };
        /** @description What was deleted. */
        DeletedFault: {
            /** @description Its id. */
            deleted: string;
        };
        /** @description Members that change. */
        FaultChanges: {
            operation?: components["schemas"]["OperationPattern"];
            probability?: components["schemas"]["Share"];
            count?: components["schemas"]["StrikeCount"];
            lastsMs?: components["schemas"]["FaultSpan"];
            effect?: components["schemas"]["FaultEffect"];
        };
        /** @description Shares of deliveries that go wrong. */
        WebhookChaos: {
            duplicate: components["schemas"]["Share"];
            reorder: components["schemas"]["Share"];
            delay: components["schemas"]["Share"];
            slow: components["schemas"]["Share"];
            drop: components["schemas"]["Share"];
            truncate: components["schemas"]["Share"];
            wrongSecret: components["schemas"]["Share"];
        };
        /** @description Shares of deliveries that are to go wrong. */
        WebhookChaosShares: {
            duplicate?: components["schemas"]["Share"];
            reorder?: components["schemas"]["Share"];
            delay?: components["schemas"]["Share"];
            slow?: components["schemas"]["Share"];
            drop?: components["schemas"]["Share"];
            truncate?: components["schemas"]["Share"];
            wrongSecret?: components["schemas"]["Share"];
        };
        /** @description Something that has happened; what else it says depends on its kind. */
        JournalEntry: {
            /** @description Counts up, a cursor. */
            seq: number;
            /**
             * Format: date-time
             * @description Virtual time.
             */
            at: string;
            /** @description What happened, such as `request` or `review.decided`. */
            kind: string;
            /** @description The request that it is or that it follows from, however much later. */
            request?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Some entries. */
        JournalPage: {
            /** @description Oldest first. */
            entries: components["schemas"]["JournalEntry"][];
            /** @description Where to go on from. */
            cursor: number;
            /** @description The number of the latest entry of all. */
            latest: number;
            /** @description How many entries are kept. */
            size: number;
            /** @description How many entries had to go because there were too many. */
            dropped: number;
        };
        /** @description What was taken away. */
        ClearedJournal: {
            /** @description How many entries. */
            cleared: number;
            /** @description The number of the latest entry. */
            latest: number;
        };
        /** @description Members that an entry has with these values, objects inside likewise; `a.b` names a member of a member, a list asks for something in the list. */
        JournalCondition: {
            [key: string]: unknown;
        };
        /** @description Which entries are meant; all conditions hold. */
        JournalQuery: {
            /** @description A kind; `*` stands for any part of it. */
            kind?: string;
            /** @description An operation id, or method and path. */
            operation?: string;
            /** @description Only what follows from this request. */
            request?: string;
            /** @description Only entries after this cursor. */
            since?: number;
            where?: components["schemas"]["JournalCondition"];
            /** @description Only requests for nothing, or only all others. */
            unmatched?: boolean;
            /** @description How many at most, oldest first. */
            limit?: number;
        };
        /** @description Which entries are meant; all conditions hold. */
        JournalCountQuery: {
            /** @description A kind; `*` stands for any part of it. */
            kind?: string;
            /** @description An operation id, or method and path. */
            operation?: string;
            /** @description Only what follows from this request. */
            request?: string;
            /** @description Only entries after this cursor. */
            since?: number;
            where?: components["schemas"]["JournalCondition"];
            /** @description Only requests for nothing, or only all others. */
            unmatched?: boolean;
        };
        /** @description How many entries are meant. */
        JournalCount: {
            /** @description Of those that are kept. */
            count: number;
            /** @description How many entries had to go. */
            dropped: number;
        };
        /**
         * @description Whether the account has sent or received it.
         * @enum {string}
         */
        InboxDirection: "INBOUND" | "OUTBOUND";
        /**
         * @description Delivery state.
         * @enum {string}
         */
        MessageStatus: "PENDING" | "SENT" | "SEND_FAILED" | "DELIVERED" | "DELIVERY_FAILED" | "FALLBACK_SENT" | "RECEIVED" | "READ" | "QUEUED";
        /**
         * @description Its protocol.
         * @enum {string}
         */
        InboxType: "SMS" | "MMS";
        /** @description Why a text failed. */
        InboxError: {
            /** @description Name of the error. */
            key: string;
            /** @description The error in words. */
            message: string;
        };
        /** @description A text of the account. */
        InboxMessage: {
            /** @description Message id. */
            id: string;
            direction: components["schemas"]["InboxDirection"];
            type: components["schemas"]["InboxType"];
            status: components["schemas"]["MessageStatus"];
            /** @description E.164. */
            from: string;
            /** @description E.164. */
            to: string;
            /** @description Empty for an MMS without words. */
            text: string;
            /** @description Empty for an SMS. */
            mediaUrls: string[];
            /** @description How many parts it takes. */
            segments: number;
            /** @description US dollars; null when it was not charged. */
            cost: number | null;
            /** @description Why it failed; null when it did not. */
            error: components["schemas"]["InboxError"] | null;
            /** @description Conversation. */
            conversationId: string;
            /** @description The blast that it belongs to. */
            blastId: string | null;
            /** @description The schedule that sent it. */
            scheduleId: string | null;
            /**
             * Format: date-time
             * @description Virtual time.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it left.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt: string | null;
        };
        /** @description Some texts. */
        Inbox: {
            /** @description The newest first. */
            messages: components["schemas"]["InboxMessage"][];
            /** @description Whether there are older ones. */
            hasMore: boolean;
        };
        /** @description An inbox without texts. */
        EmptyInbox: {
            /** @description None. */
            messages: components["schemas"]["InboxMessage"][];
        };
        /** @description A way in which messages fail. */
        DeliveryFailure: {
            /** @description Its name. */
            key: string;
            /** @description One sentence. */
            meaning: string;
            /** @description What it is about. */
            category: string;
            /** @description Whether it shows in the send call, later, or both. */
            phase: string;
            /** @description Whether the message is charged all the same. */
            billed: boolean;
            /** @description Codes by provider. */
            codes: {
                [key: string]: string[];
            };
        };
        /** @description Why a message ended as it did. */
        MessageExplanation: {
            /**
             * @description What was explained.
             * @enum {string}
             */
            kind: "message";
            /** @description Message id. */
            id: string;
            status: components["schemas"]["MessageStatus"];
            /** @description Row of the table of sending rules that decided; null for inbound messages. */
            row: number | null;
            /** @description Name of the rule that decided. */
            rule: string | null;
            /** @description What would have let it pass. */
            remedy: string | null;
            /** @description What it failed of; null when it did not. */
            error: components["schemas"]["DeliveryFailure"] | null;
        };
        /** @description Words of a field. */
        Quotation: {
            /** @description The words. */
            text: string;
            /** @description Where they begin. */
            start: number;
            /** @description Where they have ended. */
            end: number;
        };
        /** @description The words concerned and where they stand in the field; null when there are none. */
        Quote: components["schemas"]["Quotation"] | null;
        /** @description What a reviewer objects to in one field. */
        ExplainedObjection: {
            /** @description Id of the catalogue. */
            reason: string;
            /**
             * @description A warning never refuses.
             * @enum {string}
             */
            severity: "reject" | "warning";
            /** @description Path of the field. */
            field: string;
            /** @description What was found. */
            message: string;
            /** @description What would pass. */
            fix: string;
            /** @description A text or value that would pass. */
            example: string | null;
            quote: components["schemas"]["Quote"];
            /** @description The whole field; null when it says something else by now. */
            text: string | null;
            /** @description Where the reason is documented. */
            source: string | null;
            /** @description Whether it may be corrected. */
            resubmittable: boolean;
        };
        /** @description A rule that was asked. */
        ReviewStep: {
            /** @description Id of the catalogue. */
            reason: string;
            /** @description What it came to. */
            outcome: string;
            /** @description What was found. */
            note?: string;
        };
        /** @description The outcome of one review. */
        ExplainedDecision: {
            /** @description Decision. */
            id: string;
            /**
             * @description What was reviewed.
             * @enum {string}
             */
            model: "brand" | "campaign" | "number";
            /** @description Id of the brand or campaign, or the number. */
            subject: string;
            /** @description Whether it passed. */
            approved: boolean;
            /** @description Who decided: the reviewer, or somebody by hand. */
            by: string;
            /**
             * Format: date-time
             * @description Virtual time.
             */
            at: string;
            /** @description What is wrong, the gravest first; warnings last. */
            objections: components["schemas"]["ExplainedObjection"][];
            /** @description Every rule that was asked. */
            trace: components["schemas"]["ReviewStep"][];
        };
        /** @description What the reviews of something found. */
        ReviewExplanation: {
            /**
             * @description What was explained.
             * @enum {string}
             */
            kind: "review";
            /** @description Brand, campaign, number or decision. */
            id: string;
            /** @description The newest first. */
            decisions: components["schemas"]["ExplainedDecision"][];
        };
        /** @description What came of a request. */
        RequestExplanation: {
            /**
             * @description What was explained.
             * @enum {string}
             */
            kind: "request";
            /** @description Request. */
            id: string;
            /** @description The request itself; null when the journal has dropped it. */
            request: components["schemas"]["JournalEntry"] | null;
            /** @description All that followed from it until now, in order. */
            followed: components["schemas"]["JournalEntry"][];
        };
        /** @description Why something is as it is. */
        Explanation: components["schemas"]["MessageExplanation"] | components["schemas"]["ReviewExplanation"] | components["schemas"]["RequestExplanation"];
        /** @description A submission: a brand, a campaign, or both. */
        LintRequest: {
            [key: string]: unknown;
        };
        /**
         * @description A provider of toll-free numbers.
         * @enum {string}
         */
        ReviewProvider: "sinch" | "twilio" | "telnyx" | "bandwidth" | "aws";
        /** @description What providers call a reason. */
        ReasonCodes: {
            /** @description Error codes. */
            twilio: string[];
            /** @description Names. */
            telnyx: string[];
            /** @description Error codes. */
            bandwidth: string[];
        };
        /** @description What the reviewer says of one field. */
        LintFinding: {
            /** @description Id of the catalogue. */
            reason: string;
            /**
             * @description A warning never refuses.
             * @enum {string}
             */
            severity: "reject" | "warning";
            /** @description Path of the field for the reviewer. */
            field: string;
            /** @description Where it stands in what was given. */
            path: string;
            /** @description What was found. */
            message: string;
            /** @description What would pass. */
            fix: string;
            /** @description A text or value that would pass. */
            example: string;
            quote: components["schemas"]["Quote"];
            /** @description Where the reason is documented. */
            source: string;
            /** @description Whether it may be corrected. */
            resubmittable: boolean;
            /** @description True when no provider publishes where the line lies. */
            heuristic: boolean;
            codes: components["schemas"]["ReasonCodes"];
        };
        /** @description What the review of a submission would come to. */
        LintOutcome: {
            /**
             * @description The outcome.
             * @enum {string}
             */
            verdict: "approved" | "rejected";
            /** @description Whether it may be corrected; null when approved. */
            resubmittable: boolean | null;
            /**
             * @description Whether only a brand was judged.
             * @enum {string}
             */
            covers: "all" | "brand";
            /**
             * Format: date
             * @description The day by whose rules it was judged.
             */
            asOf: string;
            /**
             * @description How strict.
             * @enum {string}
             */
            profile: "docs" | "field" | "strict";
            provider: components["schemas"]["ReviewProvider"];
            /** @description What it would be rejected for, the gravest first. */
            findings: components["schemas"]["LintFinding"][];
            /** @description What a reviewer might note without refusing. */
            warnings: components["schemas"]["LintFinding"][];
        };
        /** @description A reason for which carriers reject. */
        RejectionReason: {
            /** @description Its id. */
            id: string;
            /** @description Its group in the catalogue. */
            category: string;
            /** @description It in a few words. */
            title: string;
            /** @description What is wrong. */
            whatIsWrong: string;
            /** @description What to do about it. */
            correction: string;
            /** @description A text or value that would pass. */
            example: string;
            /** @description Fields that it concerns. */
            fields: string[];
            /** @description Whether it may be corrected. */
            resubmittable: boolean;
            /** @description D: by reading the submission; F: with facts of the outside; J: by a person. */
            decidable: string;
            codes: components["schemas"]["ReasonCodes"];
            /** @description Where it is documented. */
            source: string;
            /** @description True when no provider publishes where the line lies. */
            heuristic: boolean;
            /** @description From which day a provider gives it; always where none is named. */
            effectiveFrom: {
                [key: string]: string;
            };
        };
        /** @description Reasons. */
        ReasonList: {
            /** @description In their order. */
            reasons: components["schemas"]["RejectionReason"][];
        };
        /** @description A script of transitions, faults and deliveries. */
        Scenario: {
            /** @description Its name. */
            name: string;
            /** @description What happens. */
            title: string;
            /** @description What it does at once and what it arms. */
            description: string;
            /** @description What it does. */
            steps: {
                [key: string]: unknown;
            }[];
        };
        /** @description Scenarios. */
        ScenarioList: {
            /** @description The built-in ones first. */
            scenarios: components["schemas"]["Scenario"][];
        };
        /** @description A script. */
        ScenarioDefinition: {
            /** @description Lower-case letters, digits and hyphens. */
            name: string;
            /** @description What happens. */
            title?: string;
            /** @description What it does at once and what it arms the world for. */
            description?: string;
            /** @description Each an object with one member that names what is done: decideNext, transition, fault, chaos, advance, simulate, seed, setting or handset. */
            steps: {
                [key: string]: unknown;
            }[];
        };
        /** @description What came of a step. */
        ScenarioOutcome: {
            /** @description The member that names the step. */
            step: string;
            /** @description What it did, in words. */
            did: string;
        };
        /** @description What was done. */
        ScenarioRun: {
            /** @description The scenario. */
            name: string;
            /**
             * Format: date-time
             * @description Virtual time at the end.
             */
            now: string;
            /** @description Steps, in order. */
            steps: components["schemas"]["ScenarioOutcome"][];
        };
        /**
         * @description A kind of review.
         * @enum {string}
         */
        ReviewModel: "brand.review" | "tollFreeCampaign.review" | "number.attachment";
        /** @description An answer that waits for its review. */
        ArrangedDecision: {
            model: components["schemas"]["ReviewModel"];
            /** @description How many reviews still get it. */
            times: number;
            /** @description The answer. */
            decision: {
                /**
                 * @description How it ends.
                 * @enum {string}
                 */
                answer: "approve" | "reject";
                /** @description Ids of the catalogue. */
                reasons?: string[];
                /** @description Whether it may be corrected. */
                retry?: boolean;
                /**
                 * @description Who refuses a number.
                 * @enum {string}
                 */
                by?: "vendor" | "carriers";
            };
        };
        /** @description What is arranged. */
        ArrangedDecisions: {
            /** @description In order, the next one first. */
            decisions: components["schemas"]["ArrangedDecision"][];
        };
        /** @description What the next reviews come to. */
        DecideNextRequest: {
            model: components["schemas"]["ReviewModel"];
            /**
             * @description How they end.
             * @enum {string}
             */
            answer: "approve" | "reject";
            /** @description Ids of the catalogue, for a rejection. */
            reasons?: string[];
            /** @description Whether it may be corrected and submitted again. */
            retry?: boolean;
            /**
             * @description For numbers: the vendor sends back what can be corrected, the carriers only refuse.
             * @enum {string}
             */
            by?: "vendor" | "carriers";
            /**
             * @description How many reviews.
             * @default 1
             */
            times?: number;
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
            /** @description Headers of the latest attempt; secrets read `[redacted]`. */
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
        /** @description Changes of the example. Paths are member names and list places, joined by dots. */
        TriggerRequest: {
            /** @description Values in the place of others. */
            override?: {
                [key: string]: unknown;
            };
            /** @description Values where nothing was. */
            add?: {
                [key: string]: unknown;
            };
            /** @description Paths to take out. */
            remove?: string[];
            /** @description Only to this webhook. */
            webhookId?: string;
        };
        /** @description What came of a made-up event. */
        Triggered: {
            /** @description Its type. */
            event: string;
            /** @description One for each webhook that it went to. */
            deliveries: components["schemas"]["Delivery"][];
            /** @description Why nothing was sent. */
            note: string | null;
        };
        /** @description From when on. */
        RecoverRequest: {
            /**
             * Format: date-time
             * @description Virtual time.
             */
            since: string;
        };
        /** @description Deliveries that were sent again. */
        RecoveredDeliveries: {
            /** @description In the order in which they happened. */
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description A webhook's state. */
        Endpoint: {
            /** @description Webhook. */
            webhookId: string;
            /**
             * @description Whether events go to it.
             * @enum {string}
             */
            status: "ENABLED" | "DISABLED";
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
        /** @description All models. */
        TransitionsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "transitions": [
                 *         {
                 *           "model": "brand.review",
                 *           "transition": null
                 *         },
                 *         {
                 *           "model": "number.attachment",
                 *           "transition": {
                 *             "progression": "manual"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TransitionList"];
            };
        };
        /** @description The model and what holds for it now. */
        TransitionSettingResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "model": "tollFreeCampaign.review",
                 *       "transition": {
                 *         "progression": "reads",
                 *         "times": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransitionSetting"];
            };
        };
        /** @description What holds now. */
        StaleReadsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "stale": true
                 *     }
                 */
                "application/json": components["schemas"]["StaleReads"];
            };
        };
        /** @description The brand as it is now. */
        BrandStateResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "b_7Qk2",
                 *       "status": "VERIFIED",
                 *       "errors": [],
                 *       "score": null
                 *     }
                 */
                "application/json": components["schemas"]["BrandState"];
            };
        };
        /** @description The campaign as it is now. */
        CampaignStateResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "tf_2Wm8",
                 *       "status": "VERIFIED",
                 *       "error": null,
                 *       "closed": false
                 *     }
                 */
                "application/json": components["schemas"]["CampaignState"];
            };
        };
        /** @description The number as it is now. */
        NumberStateResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "+18885550142",
                 *       "status": "ACTIVE",
                 *       "verification": "VERIFIED",
                 *       "campaignId": "tf_2Wm8",
                 *       "errors": [],
                 *       "provisioning": "COMPLETE",
                 *       "sms": true,
                 *       "mms": true
                 *     }
                 */
                "application/json": components["schemas"]["NumberState"];
            };
        };
        /** @description The text as it is now. */
        MessageStateResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "msg_1Lr5",
                 *       "direction": "INBOUND",
                 *       "from": "+12025550123",
                 *       "to": "+18885550142",
                 *       "text": "STOP",
                 *       "mediaUrls": [],
                 *       "status": "RECEIVED",
                 *       "error": null
                 *     }
                 */
                "application/json": components["schemas"]["MessageState"];
            };
        };
        /** @description The number. */
        ControlledNumberResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "+18885550142",
                 *       "status": "ACTIVE",
                 *       "verification": "VERIFIED",
                 *       "campaignId": "tf_2Wm8",
                 *       "errors": [],
                 *       "provisioning": "COMPLETE",
                 *       "sms": true,
                 *       "mms": true,
                 *       "portPin": "0412"
                 *     }
                 */
                "application/json": components["schemas"]["ControlledNumber"];
            };
        };
        /** @description The handset. */
        HandsetResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "+12025550123",
                 *       "replies": null,
                 *       "failsWith": null,
                 *       "received": [
                 *         {
                 *           "id": "msg_1Lr5",
                 *           "from": "+18885550142",
                 *           "text": "Harbor Lane Dental: see you at 2 PM.",
                 *           "mediaUrls": [],
                 *           "at": "2026-03-02T16:00:07.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Handset"];
            };
        };
        /** @description The sandbox number and whom it may text. */
        SandboxResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "+18005550199",
                 *       "any": false,
                 *       "recipients": [
                 *         "+12025550123"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Sandbox"];
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
        /** @description Faults, in the order in which they are tried. */
        FaultListResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "faults": []
                 *     }
                 */
                "application/json": components["schemas"]["FaultList"];
            };
        };
        /** @description The fault. */
        FaultResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "flt_9Rm3",
                 *       "operation": "POST /messages/send/*",
                 *       "probability": 0.3,
                 *       "effect": {
                 *         "status": 503,
                 *         "retryAfter": 2
                 *       },
                 *       "struck": 4
                 *     }
                 */
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description What goes wrong now. */
        WebhookChaosResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "duplicate": 0.2,
                 *       "reorder": 0.5,
                 *       "delay": 0,
                 *       "slow": 0,
                 *       "drop": 0,
                 *       "truncate": 0,
                 *       "wrongSecret": 0
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChaos"];
            };
        };
        /** @description Entries. */
        JournalResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "entries": [
                 *         {
                 *           "seq": 12,
                 *           "at": "2026-03-02T16:00:00.000Z",
                 *           "kind": "request",
                 *           "request": "req_0c1f2m9x7q3a",
                 *           "method": "POST",
                 *           "path": "/message/send/sms",
                 *           "status": 404,
                 *           "unmatched": true,
                 *           "didYouMean": [
                 *             "POST /messages/send/sms"
                 *           ],
                 *           "error": "There is no POST /message/send/sms in this API."
                 *         }
                 *       ],
                 *       "cursor": 12,
                 *       "latest": 12,
                 *       "size": 12,
                 *       "dropped": 0
                 *     }
                 */
                "application/json": components["schemas"]["JournalPage"];
            };
        };
        /** @description Texts. */
        InboxResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "messages": [],
                 *       "hasMore": false
                 *     }
                 */
                "application/json": components["schemas"]["Inbox"];
            };
        };
        /** @description The scenario. */
        ScenarioResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "second-try",
                 *       "title": "second-try",
                 *       "description": "",
                 *       "steps": [
                 *         {
                 *           "decideNext": {
                 *             "model": "tollFreeCampaign.review",
                 *             "answer": "approve"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Scenario"];
            };
        };
        /** @description What was done. */
        ScenarioRunResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "second-try",
                 *       "now": "2026-03-02T16:00:00.000Z",
                 *       "steps": [
                 *         {
                 *           "step": "decideNext",
                 *           "did": "1 × tollFreeCampaign.review: approve"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScenarioRun"];
            };
        };
        /** @description What is arranged, in the order in which it will be used. */
        ArrangedDecisionsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "model": "tollFreeCampaign.review",
                 *           "times": 2,
                 *           "decision": {
                 *             "answer": "reject",
                 *             "reasons": [
                 *               "opt-in-not-provided"
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ArrangedDecisions"];
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
                 *         "PINNACLE-SIGNING-SECRET": "[redacted]"
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
        /** @description The webhook's state now. */
        EndpointResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "webhookId": "wh_4Zt9",
                 *       "status": "ENABLED"
                 *     }
                 */
                "application/json": components["schemas"]["Endpoint"];
            };
        };
    };
    parameters: {
        /** @description The API key or `Emulator-World` header that opens the world. */
        WorldName: string;
        /** @description Brand id. */
        BrandId: string;
        /** @description Campaign id. */
        CampaignId: string;
        /** @description A number of the account, E.164. */
        SimulatedNumber: string;
        /** @description Message id. */
        MessageId: string;
        /** @description Number of the handset, E.164. */
        HandsetNumber: string;
        /** @description Name of the snapshot. */
        SnapshotName: string;
        /** @description Fault id. */
        FaultId: string;
        /** @description Only entries after this cursor. */
        Since: number;
        /** @description Only of this kind; `*` stands for any part of it, as in `message.*`. */
        Kind: string;
        /** @description Only about this operation: an operation id, or a method and path with `*` for any part, as in `POST /messages/send/*`. */
        Operation: string;
        /** @description Only what follows from this request, itself included. */
        Request: string;
        /** @description Only requests that no operation was meant for, or only all others. */
        Unmatched: boolean;
        /** @description How many at most, the newest ones. */
        InboxLimit: number;
        /** @description Whose rules of resubmission hold. */
        ReasonProvider: components["schemas"]["ReviewProvider"];
        /** @description Name of the scenario. */
        ScenarioName: string;
        /** @description Delivery id. */
        DeliveryId: string;
        /** @description Webhook id. */
        WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type SpecVersion = components['schemas']['SpecVersion'];
export type InfoClock = components['schemas']['InfoClock'];
export type InfoSettings = components['schemas']['InfoSettings'];
export type Info = components['schemas']['Info'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type OperationFidelity = components['schemas']['OperationFidelity'];
export type BehaviourFidelity = components['schemas']['BehaviourFidelity'];
export type Fidelity = components['schemas']['Fidelity'];
export type CoverageShare = components['schemas']['CoverageShare'];
export type StatusCount = components['schemas']['StatusCount'];
export type OperationCoverage = components['schemas']['OperationCoverage'];
export type Coverage = components['schemas']['Coverage'];
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
export type TransitionModel = components['schemas']['TransitionModel'];
export type PlainTransition = components['schemas']['PlainTransition'];
export type SpanRange = components['schemas']['SpanRange'];
export type SpanSpread = components['schemas']['SpanSpread'];
export type TimeTransition = components['schemas']['TimeTransition'];
export type ReadsTransition = components['schemas']['ReadsTransition'];
export type Transition = components['schemas']['Transition'];
export type TransitionSetting = components['schemas']['TransitionSetting'];
export type TransitionList = components['schemas']['TransitionList'];
export type PollingRow = components['schemas']['PollingRow'];
export type PollingReport = components['schemas']['PollingReport'];
export type StaleReads = components['schemas']['StaleReads'];
export type Force = components['schemas']['Force'];
export type ForceRequest = components['schemas']['ForceRequest'];
export type BrandState = components['schemas']['BrandState'];
export type Reasons = components['schemas']['Reasons'];
export type Retry = components['schemas']['Retry'];
export type RejectRequest = components['schemas']['RejectRequest'];
export type VetRequest = components['schemas']['VetRequest'];
export type CampaignState = components['schemas']['CampaignState'];
export type ChangesRequest = components['schemas']['ChangesRequest'];
export type NumberState = components['schemas']['NumberState'];
export type FailAttachRequest = components['schemas']['FailAttachRequest'];
export type PortOutRequest = components['schemas']['PortOutRequest'];
export type InboundRequest = components['schemas']['InboundRequest'];
export type MessageFailure = components['schemas']['MessageFailure'];
export type MessageState = components['schemas']['MessageState'];
export type MessageStatusRequest = components['schemas']['MessageStatusRequest'];
export type ControlledNumber = components['schemas']['ControlledNumber'];
export type CapabilitiesRequest = components['schemas']['CapabilitiesRequest'];
export type HandsetText = components['schemas']['HandsetText'];
export type Handset = components['schemas']['Handset'];
export type UpdateHandsetRequest = components['schemas']['UpdateHandsetRequest'];
export type Sandbox = components['schemas']['Sandbox'];
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
export type EffectParameter = components['schemas']['EffectParameter'];
export type EffectDescription = components['schemas']['EffectDescription'];
export type WebhookEffect = components['schemas']['WebhookEffect'];
export type Effects = components['schemas']['Effects'];
export type OperationPattern = components['schemas']['OperationPattern'];
export type Share = components['schemas']['Share'];
export type StrikeCount = components['schemas']['StrikeCount'];
export type FaultSpan = components['schemas']['FaultSpan'];
export type FaultDelay = components['schemas']['FaultDelay'];
export type FaultEffect = components['schemas']['FaultEffect'];
export type Fault = components['schemas']['Fault'];
export type FaultList = components['schemas']['FaultList'];
export type FaultRule = components['schemas']['FaultRule'];
export type DeletedFault = components['schemas']['DeletedFault'];
export type FaultChanges = components['schemas']['FaultChanges'];
export type WebhookChaos = components['schemas']['WebhookChaos'];
export type WebhookChaosShares = components['schemas']['WebhookChaosShares'];
export type JournalEntry = components['schemas']['JournalEntry'];
export type JournalPage = components['schemas']['JournalPage'];
export type ClearedJournal = components['schemas']['ClearedJournal'];
export type JournalCondition = components['schemas']['JournalCondition'];
export type JournalQuery = components['schemas']['JournalQuery'];
export type JournalCountQuery = components['schemas']['JournalCountQuery'];
export type JournalCount = components['schemas']['JournalCount'];
export type InboxDirection = components['schemas']['InboxDirection'];
export type MessageStatus = components['schemas']['MessageStatus'];
export type InboxType = components['schemas']['InboxType'];
export type InboxError = components['schemas']['InboxError'];
export type InboxMessage = components['schemas']['InboxMessage'];
export type Inbox = components['schemas']['Inbox'];
export type EmptyInbox = components['schemas']['EmptyInbox'];
export type DeliveryFailure = components['schemas']['DeliveryFailure'];
export type MessageExplanation = components['schemas']['MessageExplanation'];
export type Quotation = components['schemas']['Quotation'];
export type Quote = components['schemas']['Quote'];
export type ExplainedObjection = components['schemas']['ExplainedObjection'];
export type ReviewStep = components['schemas']['ReviewStep'];
export type ExplainedDecision = components['schemas']['ExplainedDecision'];
export type ReviewExplanation = components['schemas']['ReviewExplanation'];
export type RequestExplanation = components['schemas']['RequestExplanation'];
export type Explanation = components['schemas']['Explanation'];
export type LintRequest = components['schemas']['LintRequest'];
export type ReviewProvider = components['schemas']['ReviewProvider'];
export type ReasonCodes = components['schemas']['ReasonCodes'];
export type LintFinding = components['schemas']['LintFinding'];
export type LintOutcome = components['schemas']['LintOutcome'];
export type RejectionReason = components['schemas']['RejectionReason'];
export type ReasonList = components['schemas']['ReasonList'];
export type Scenario = components['schemas']['Scenario'];
export type ScenarioList = components['schemas']['ScenarioList'];
export type ScenarioDefinition = components['schemas']['ScenarioDefinition'];
export type ScenarioOutcome = components['schemas']['ScenarioOutcome'];
export type ScenarioRun = components['schemas']['ScenarioRun'];
export type ReviewModel = components['schemas']['ReviewModel'];
export type ArrangedDecision = components['schemas']['ArrangedDecision'];
export type ArrangedDecisions = components['schemas']['ArrangedDecisions'];
export type DecideNextRequest = components['schemas']['DecideNextRequest'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryList = components['schemas']['DeliveryList'];
export type TriggerRequest = components['schemas']['TriggerRequest'];
export type Triggered = components['schemas']['Triggered'];
export type RecoverRequest = components['schemas']['RecoverRequest'];
export type RecoveredDeliveries = components['schemas']['RecoveredDeliveries'];
export type Endpoint = components['schemas']['Endpoint'];
export type ReviewResult = components['schemas']['ReviewResult'];
export type BrandReviewedEvent = components['schemas']['BrandReviewedEvent'];
export type CampaignReviewedEvent = components['schemas']['CampaignReviewedEvent'];
export type NumberStatusChangedEvent = components['schemas']['NumberStatusChangedEvent'];
export type ResponseHealthResponse = components['responses']['HealthResponse'];
export type ResponseProblemResponse = components['responses']['ProblemResponse'];
export type ResponseWorldResponse = components['responses']['WorldResponse'];
export type ResponseTransitionsResponse = components['responses']['TransitionsResponse'];
export type ResponseTransitionSettingResponse = components['responses']['TransitionSettingResponse'];
export type ResponseStaleReadsResponse = components['responses']['StaleReadsResponse'];
export type ResponseBrandStateResponse = components['responses']['BrandStateResponse'];
export type ResponseCampaignStateResponse = components['responses']['CampaignStateResponse'];
export type ResponseNumberStateResponse = components['responses']['NumberStateResponse'];
export type ResponseMessageStateResponse = components['responses']['MessageStateResponse'];
export type ResponseControlledNumberResponse = components['responses']['ControlledNumberResponse'];
export type ResponseHandsetResponse = components['responses']['HandsetResponse'];
export type ResponseSandboxResponse = components['responses']['SandboxResponse'];
export type ResponseWorldTimeResponse = components['responses']['WorldTimeResponse'];
export type ResponseCreditsResponse = components['responses']['CreditsResponse'];
export type ResponseSnapshotResponse = components['responses']['SnapshotResponse'];
export type ResponseFaultListResponse = components['responses']['FaultListResponse'];
export type ResponseFaultResponse = components['responses']['FaultResponse'];
export type ResponseWebhookChaosResponse = components['responses']['WebhookChaosResponse'];
export type ResponseJournalResponse = components['responses']['JournalResponse'];
export type ResponseInboxResponse = components['responses']['InboxResponse'];
export type ResponseScenarioResponse = components['responses']['ScenarioResponse'];
export type ResponseScenarioRunResponse = components['responses']['ScenarioRunResponse'];
export type ResponseArrangedDecisionsResponse = components['responses']['ArrangedDecisionsResponse'];
export type ResponseDeliveryResponse = components['responses']['DeliveryResponse'];
export type ResponseEndpointResponse = components['responses']['EndpointResponse'];
export type ParameterWorldName = components['parameters']['WorldName'];
export type ParameterBrandId = components['parameters']['BrandId'];
export type ParameterCampaignId = components['parameters']['CampaignId'];
export type ParameterSimulatedNumber = components['parameters']['SimulatedNumber'];
export type ParameterMessageId = components['parameters']['MessageId'];
export type ParameterHandsetNumber = components['parameters']['HandsetNumber'];
export type ParameterSnapshotName = components['parameters']['SnapshotName'];
export type ParameterFaultId = components['parameters']['FaultId'];
export type ParameterSince = components['parameters']['Since'];
export type ParameterKind = components['parameters']['Kind'];
export type ParameterOperation = components['parameters']['Operation'];
export type ParameterRequest = components['parameters']['Request'];
export type ParameterUnmatched = components['parameters']['Unmatched'];
export type ParameterInboxLimit = components['parameters']['InboxLimit'];
export type ParameterReasonProvider = components['parameters']['ReasonProvider'];
export type ParameterScenarioName = components['parameters']['ScenarioName'];
export type ParameterDeliveryId = components['parameters']['DeliveryId'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
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
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE tollgate_worlds gauge
                     *     tollgate_worlds 1
                     */
                    "text/plain": string;
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    getInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is running. Keys and secrets are left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "tollgate",
                     *       "version": "1.0.0",
                     *       "node": "v20.19.0",
                     *       "uptimeSeconds": 42,
                     *       "specs": {
                     *         "provider": {
                     *           "version": "1.0.0",
                     *           "sha256": "5f1d8c"
                     *         },
                     *         "control": {
                     *           "version": "1.0.0",
                     *           "sha256": "0b77aa"
                     *         }
                     *       },
                     *       "worlds": {
                     *         "open": 1,
                     *         "limit": 1000
                     *       },
                     *       "clock": {
                     *         "now": "2026-03-02T16:00:00.000Z",
                     *         "mode": "manual",
                     *         "scale": 1
                     *       },
                     *       "settings": {
                     *         "seed": "tollgate",
                     *         "timing": "pinnacle",
                     *         "profile": "field",
                     *         "provider": "sinch",
                     *         "keys": "any",
                     *         "strictWire": false,
                     *         "magicNumbers": true,
                     *         "unverifiedSends": "async",
                     *         "quietHours": false,
                     *         "journalCapacity": 10000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Info"];
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description of the emulator's own API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Tollgate emulator control API"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    getFidelity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Operations and behaviours with their sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "operations": {
                     *           "documented": 54,
                     *           "extension": 4,
                     *           "unavailable": 41
                     *         },
                     *         "behaviours": {
                     *           "documented": 40,
                     *           "assumed": 30
                     *         }
                     *       },
                     *       "operations": [
                     *         {
                     *           "operationId": "sendSms",
                     *           "method": "POST",
                     *           "path": "/messages/send/sms",
                     *           "tag": "messages",
                     *           "standing": "documented",
                     *           "source": "Pinnacle API reference"
                     *         }
                     *       ],
                     *       "behaviours": [
                     *         {
                     *           "topic": "webhooks",
                     *           "what": "A failed attempt is repeated after 5, 10, 20 and 40 seconds.",
                     *           "standing": "assumed",
                     *           "source": "Pinnacle publishes no schedule"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Fidelity"];
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description `all` counts the calls of every world, deleted ones too. */
                worlds?: "own" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operations": {
                     *         "covered": 1,
                     *         "total": 58,
                     *         "percent": 1
                     *       },
                     *       "outcomes": {
                     *         "covered": 1,
                     *         "total": 300,
                     *         "percent": 0
                     *       },
                     *       "unmatched": 0,
                     *       "details": [
                     *         {
                     *           "operationId": "sendSms",
                     *           "method": "POST",
                     *           "path": "/messages/send/sms",
                     *           "tag": "messages",
                     *           "calls": 3,
                     *           "statuses": [
                     *             {
                     *               "status": 200,
                     *               "calls": 3
                     *             }
                     *           ],
                     *           "missing": [
                     *             400,
                     *             402,
                     *             403,
                     *             404,
                     *             500,
                     *             501
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
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
                    /**
                     * @example {
                     *       "now": "2026-03-02T16:00:00.000Z",
                     *       "mode": "realtime",
                     *       "scale": 3600,
                     *       "pending": 2,
                     *       "nextDueAt": "2026-03-02T16:10:00.000Z"
                     *     }
                     */
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
                    /**
                     * @example {
                     *       "now": "2026-03-02T16:10:00.000Z",
                     *       "fired": [
                     *         {
                     *           "at": "2026-03-02T16:10:00.000Z",
                     *           "task": "campaign.decide",
                     *           "cause": "review of campaign tf_2Wm8"
                     *         }
                     *       ]
                     *     }
                     */
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
    listTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransitionsResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransitionsResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    setTransition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What moves on. */
                model: components["schemas"]["TransitionModel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transition"];
            };
        };
        responses: {
            200: components["responses"]["TransitionSettingResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearTransition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What moves on. */
                model: components["schemas"]["TransitionModel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransitionSettingResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getPolling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "entity": "campaign",
                     *           "id": "tf_2Wm8",
                     *           "kind": "get",
                     *           "reads": 480,
                     *           "changes": 1,
                     *           "shown": "VERIFIED"
                     *         }
                     *       ],
                     *       "dropped": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PollingReport"];
                };
            };
            403: components["responses"]["ProblemResponse"];
        };
    };
    getStaleReads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["StaleReadsResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    setStaleReads: {
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
                 *       "stale": true
                 *     }
                 */
                "application/json": components["schemas"]["StaleReads"];
            };
        };
        responses: {
            200: components["responses"]["StaleReadsResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    simulateBrandApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["BrandStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateBrandRejection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         "pre-selected-checkbox"
                 *       ],
                 *       "retry": true
                 *     }
                 */
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["BrandStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateBrandVetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "score": 82
                 *     }
                 */
                "application/json": components["schemas"]["VetRequest"];
            };
        };
        responses: {
            200: components["responses"]["BrandStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateCampaignApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["CampaignStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateCampaignRejection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         "pre-selected-checkbox"
                 *       ],
                 *       "retry": true
                 *     }
                 */
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["CampaignStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateCampaignChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         "opt-in-not-provided"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangesRequest"];
            };
        };
        responses: {
            200: components["responses"]["CampaignStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateCampaignRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Campaign id. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         "pre-selected-checkbox"
                 *       ],
                 *       "retry": true
                 *     }
                 */
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["CampaignStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateNumberVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateAttachFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "WAITING_FOR_CUSTOMER",
                 *       "reasons": [
                 *         "sample-mismatch-or-incomplete"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FailAttachRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateNumberRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reasons": [
                 *         "pre-selected-checkbox"
                 *       ],
                 *       "retry": true
                 *     }
                 */
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateNumberRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateNumberPortOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "pin": "0412"
                 *     }
                 */
                "application/json": components["schemas"]["PortOutRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateNumberProvisioning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateProvisioningFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: components["parameters"]["SimulatedNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "force": false
                 *     }
                 */
                "application/json": components["schemas"]["ForceRequest"];
            };
        };
        responses: {
            200: components["responses"]["NumberStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateInboundMessage: {
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
                 *       "from": "+12025550123",
                 *       "to": "+18885550142",
                 *       "text": "STOP"
                 *     }
                 */
                "application/json": components["schemas"]["InboundRequest"];
            };
        };
        responses: {
            200: components["responses"]["MessageStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    simulateMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "FAILED",
                 *       "error": "to_landline"
                 *     }
                 */
                "application/json": components["schemas"]["MessageStatusRequest"];
            };
        };
        responses: {
            200: components["responses"]["MessageStateResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    getNumberControls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ControlledNumberResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    setNumberCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A number of the account, E.164. */
                e164: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mms": false
                 *     }
                 */
                "application/json": components["schemas"]["CapabilitiesRequest"];
            };
        };
        responses: {
            200: components["responses"]["ControlledNumberResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    getHandset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandsetResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    updateHandset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHandsetRequest"];
            };
        };
        responses: {
            200: components["responses"]["HandsetResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    listSandboxRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SandboxResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    allowSandboxRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SandboxResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    removeSandboxRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the handset, E.164. */
                e164: components["parameters"]["HandsetNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SandboxResponse"];
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
                    /**
                     * @example {
                     *       "format": "tollgate-world",
                     *       "version": 1,
                     *       "name": "tollgate_test_key",
                     *       "seed": "tollgate/tollgate_test_key",
                     *       "clock": {
                     *         "now": "2026-01-05T14:00:00.000Z"
                     *       },
                     *       "ids": {},
                     *       "values": {},
                     *       "tasks": [],
                     *       "lastTaskId": 0,
                     *       "collections": {}
                     *     }
                     */
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
                /**
                 * @example {
                 *       "format": "tollgate-world",
                 *       "version": 1,
                 *       "name": "tollgate_test_key",
                 *       "seed": "tollgate/tollgate_test_key",
                 *       "clock": {
                 *         "now": "2026-01-05T14:00:00.000Z"
                 *       },
                 *       "ids": {},
                 *       "values": {},
                 *       "tasks": [],
                 *       "lastTaskId": 0,
                 *       "collections": {}
                 *     }
                 */
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
    listEffects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Effects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "name": "delayMs",
                     *           "description": "Lets the operation run and holds its answer back.",
                     *           "parameters": [
                     *             {
                     *               "name": "delayMs",
                     *               "type": "number | { min, max } | { median, p95 }",
                     *               "required": true,
                     *               "description": "Real milliseconds by which the answer is held back."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "webhooks": [
                     *         {
                     *           "name": "duplicate",
                     *           "description": "Sent twice."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Effects"];
                };
            };
            404: components["responses"]["ProblemResponse"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FaultListResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"];
            };
        };
        responses: {
            200: components["responses"]["FaultResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FaultListResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Fault id. */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FaultResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Fault id. */
                id: components["parameters"]["FaultId"];
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
                     *       "deleted": "flt_9Rm3"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedFault"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    updateFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Fault id. */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "probability": 0.5
                 *     }
                 */
                "application/json": components["schemas"]["FaultChanges"];
            };
        };
        responses: {
            200: components["responses"]["FaultResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    getWebhookChaos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WebhookChaosResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    setWebhookChaos: {
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
                 *       "duplicate": 0.2,
                 *       "reorder": 0.5
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChaosShares"];
            };
        };
        responses: {
            200: components["responses"]["WebhookChaosResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearWebhookChaos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WebhookChaosResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Only entries after this cursor. */
                since?: components["parameters"]["Since"];
                /** @description Only of this kind; `*` stands for any part of it, as in `message.*`. */
                kind?: components["parameters"]["Kind"];
                /** @description Only about this operation: an operation id, or a method and path with `*` for any part, as in `POST /messages/send/*`. */
                operation?: components["parameters"]["Operation"];
                /** @description Only what follows from this request, itself included. */
                request?: components["parameters"]["Request"];
                /** @description Only requests that no operation was meant for, or only all others. */
                unmatched?: components["parameters"]["Unmatched"];
                /** @description Real seconds to wait for an entry when there is none. */
                wait?: number;
                /** @description How many at most, the oldest ones. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JournalResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cleared": 12,
                     *       "latest": 12
                     *     }
                     */
                    "application/json": components["schemas"]["ClearedJournal"];
                };
            };
            403: components["responses"]["ProblemResponse"];
        };
    };
    findInJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JournalQuery"];
            };
        };
        responses: {
            200: components["responses"]["JournalResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    countInJournal: {
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
                 *       "kind": "message.status",
                 *       "where": {
                 *         "to": "DELIVERED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["JournalCountQuery"];
            };
        };
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 3,
                     *       "dropped": 0
                     *     }
                     */
                    "application/json": components["schemas"]["JournalCount"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    waitForJournal: {
        parameters: {
            query?: {
                /** @description Only entries after this cursor. */
                since?: components["parameters"]["Since"];
                /** @description Only of this kind; `*` stands for any part of it, as in `message.*`. */
                kind?: components["parameters"]["Kind"];
                /** @description Only about this operation: an operation id, or a method and path with `*` for any part, as in `POST /messages/send/*`. */
                operation?: components["parameters"]["Operation"];
                /** @description Only what follows from this request, itself included. */
                request?: components["parameters"]["Request"];
                /** @description Only requests that no operation was meant for, or only all others. */
                unmatched?: components["parameters"]["Unmatched"];
                /** @description How many entries there have to be. */
                atLeast?: number;
                /** @description Real milliseconds to wait. */
                timeout?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JournalResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description Only sent or only received ones. */
                direction?: components["schemas"]["InboxDirection"];
                /** @description Only those in this state. */
                status?: components["schemas"]["MessageStatus"];
                /** @description Only of this kind. */
                type?: components["schemas"]["InboxType"];
                /** @description Only from this number, in any common spelling. */
                from?: string;
                /** @description Only to this number, in any common spelling. */
                to?: string;
                /** @description How many at most, the newest ones. */
                limit?: components["parameters"]["InboxLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InboxResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": []
                     *     }
                     */
                    "application/json": components["schemas"]["EmptyInbox"];
                };
            };
            403: components["responses"]["ProblemResponse"];
        };
    };
    searchInbox: {
        parameters: {
            query: {
                /** @description The words. */
                q: string;
                /** @description How many at most, the newest ones. */
                limit?: components["parameters"]["InboxLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InboxResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    getInboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_1Lr5",
                     *       "direction": "OUTBOUND",
                     *       "type": "SMS",
                     *       "status": "DELIVERED",
                     *       "from": "+18885550142",
                     *       "to": "+12025550123",
                     *       "text": "Harbor Lane Dental: see you at 2 PM.",
                     *       "mediaUrls": [],
                     *       "segments": 1,
                     *       "cost": 0.01,
                     *       "error": null,
                     *       "conversationId": "conv_3Kp8",
                     *       "blastId": null,
                     *       "scheduleId": null,
                     *       "createdAt": "2026-03-02T16:00:00.000Z",
                     *       "sentAt": "2026-03-02T16:00:01.000Z",
                     *       "deliveredAt": "2026-03-02T16:00:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InboxMessage"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id, or a number in E.164. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "message",
                     *       "id": "msg_1Lr5",
                     *       "status": "DELIVERY_FAILED",
                     *       "row": 7,
                     *       "rule": "verification-pending",
                     *       "remedy": "Wait until the number is VERIFIED.",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    lint: {
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
                 *       "brand": {
                 *         "name": "Harbor Lane Dental",
                 *         "website": "https://harborlanedental.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LintRequest"];
            };
        };
        responses: {
            /** @description What the reviewer would say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "approved",
                     *       "resubmittable": null,
                     *       "covers": "all",
                     *       "asOf": "2026-03-02",
                     *       "profile": "field",
                     *       "provider": "sinch",
                     *       "findings": [],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["LintOutcome"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    listReasons: {
        parameters: {
            query?: {
                /** @description Only those of this category. */
                category?: string;
                /** @description Whose rules of resubmission hold. */
                provider?: components["parameters"]["ReasonProvider"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue, in the order in which a denial reports them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reasons": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReasonList"];
                };
            };
            400: components["responses"]["ProblemResponse"];
        };
    };
    getReason: {
        parameters: {
            query?: {
                /** @description Whose rules of resubmission hold. */
                provider?: components["parameters"]["ReasonProvider"];
            };
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pre-selected-checkbox",
                     *       "category": "opt-in-and-consent",
                     *       "title": "Box ticked in advance",
                     *       "whatIsWrong": "The box of the opt-in is ticked in advance.",
                     *       "correction": "Leave it empty.",
                     *       "example": "[ ] Text me about my appointments.",
                     *       "fields": [
                     *         "campaign.optIn.workflowDescription"
                     *       ],
                     *       "resubmittable": true,
                     *       "decidable": "D",
                     *       "codes": {
                     *         "twilio": [
                     *           "30509"
                     *         ],
                     *         "telnyx": [],
                     *         "bandwidth": []
                     *       },
                     *       "source": "Sinch: toll-free rejection reasons eligible for resubmission",
                     *       "heuristic": false,
                     *       "effectiveFrom": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RejectionReason"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The built-in ones, then those that were defined in this world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenarios": [
                     *         {
                     *           "name": "loss-of-approval",
                     *           "title": "Approved campaigns lose their approval",
                     *           "description": "Acts at once: every verified campaign loses its approval.",
                     *           "steps": [
                     *             {
                     *               "simulate": {
                     *                 "verb": "campaigns.revoke",
                     *                 "every": "VERIFIED"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            403: components["responses"]["ProblemResponse"];
        };
    };
    defineScenario: {
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
                 *       "name": "second-try",
                 *       "steps": [
                 *         {
                 *           "decideNext": {
                 *             "model": "tollFreeCampaign.review",
                 *             "answer": "reject",
                 *             "reasons": [
                 *               "opt-in-not-provided"
                 *             ]
                 *           }
                 *         },
                 *         {
                 *           "decideNext": {
                 *             "model": "tollFreeCampaign.review",
                 *             "answer": "approve"
                 *           }
                 *         },
                 *         {
                 *           "transition": {
                 *             "model": "tollFreeCampaign.review",
                 *             "progression": "time",
                 *             "after": "1h"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScenarioDefinition"];
            };
        };
        responses: {
            200: components["responses"]["ScenarioResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    runGivenScenario: {
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
                 *       "name": "second-try",
                 *       "steps": [
                 *         {
                 *           "decideNext": {
                 *             "model": "tollFreeCampaign.review",
                 *             "answer": "reject",
                 *             "reasons": [
                 *               "opt-in-not-provided"
                 *             ]
                 *           }
                 *         },
                 *         {
                 *           "decideNext": {
                 *             "model": "tollFreeCampaign.review",
                 *             "answer": "approve"
                 *           }
                 *         },
                 *         {
                 *           "transition": {
                 *             "model": "tollFreeCampaign.review",
                 *             "progression": "time",
                 *             "after": "1h"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScenarioDefinition"];
            };
        };
        responses: {
            200: components["responses"]["ScenarioRunResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the scenario. */
                name: components["parameters"]["ScenarioName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ScenarioResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    runScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the scenario. */
                name: components["parameters"]["ScenarioName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ScenarioRunResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
            409: components["responses"]["ProblemResponse"];
        };
    };
    listArrangedDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArrangedDecisionsResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    decideNext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNextRequest"];
            };
        };
        responses: {
            200: components["responses"]["ArrangedDecisionsResponse"];
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
        };
    };
    clearArrangedDecisions: {
        parameters: {
            query?: {
                /** @description About this kind only. */
                model?: components["schemas"]["ReviewModel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArrangedDecisionsResponse"];
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
    triggerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Type of the event, for example MESSAGE.RECEIVED. */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "override": {
                 *         "message.text": "STOP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TriggerRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event": "MESSAGE.RECEIVED",
                     *       "deliveries": [],
                     *       "note": "Nothing was sent: no enabled webhook takes MESSAGE.RECEIVED. Attach one to a number with POST /webhooks/attach."
                     *     }
                     */
                    "application/json": components["schemas"]["Triggered"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    recoverEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-03-02T16:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["RecoverRequest"];
            };
        };
        responses: {
            /** @description The deliveries after the attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": []
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveredDeliveries"];
                };
            };
            400: components["responses"]["ProblemResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    enableEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EndpointResponse"];
            403: components["responses"]["ProblemResponse"];
            404: components["responses"]["ProblemResponse"];
        };
    };
    disableEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Webhook id. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EndpointResponse"];
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
