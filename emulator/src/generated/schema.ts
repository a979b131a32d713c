// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a brand
         * @description An unknown `id` is a 400: this operation has no 404.
         */
        post: operations["upsertBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/autofill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look up the public facts of a business */
        post: operations["autofillBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List brands */
        post: operations["listBrands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a brand before it is stored */
        post: operations["validateBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brandId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a brand for review */
        post: operations["submitBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brandId}/vet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a brand vetted by a third party */
        post: operations["vetBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                id: string;
            };
            cookie?: never;
        };
        /** Read a brand */
        get: operations["getBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a campaign */
        post: operations["upsertTollFreeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free/autofill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose campaign content */
        post: operations["autofillTollFreeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List campaigns */
        post: operations["listTollFreeCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free/submit/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a campaign to the carriers */
        post: operations["submitTollFreeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a campaign
         * @description Advice only; it never blocks a submission.
         */
        post: operations["validateTollFreeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/toll-free/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /** Read a campaign */
        get: operations["getTollFreeCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search numbers for sale */
        post: operations["searchPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/buy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buy numbers */
        post: operations["buyPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look up any number */
        post: operations["lookUpPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List owned numbers */
        post: operations["listPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/attach-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach numbers to a campaign */
        post: operations["attachCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/detach-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Detach numbers from their campaign */
        delete: operations["detachCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the temporary number of the account */
        get: operations["getTemporaryNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone-numbers/{phoneNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        /** Read an owned number */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /** Give an owned number back */
        delete: operations["releasePhoneNumber"];
        options?: never;
        head?: never;
        /** Rename an owned number */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
    "/messages/send/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an SMS */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/send/mms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an MMS */
        post: operations["sendMms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/validate/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Segment and price an SMS */
        post: operations["validateSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/validate/mms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Split and price an MMS */
        post: operations["validateMms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List messages */
        post: operations["listMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/react": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** React to a message */
        post: operations["reactToMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/simulate/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as a user
         * @description The effect shows as a MESSAGE.RECEIVED event.
         */
        post: operations["simulateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Message id. */
                id: string;
            };
            cookie?: never;
        };
        /** Read a message */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/blast/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an SMS to an audience */
        post: operations["sendSmsBlast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/blast/mms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an MMS to an audience */
        post: operations["sendMmsBlast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/blasts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List blasts */
        post: operations["listBlasts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/schedule/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Schedule id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel a scheduled message or blast */
        delete: operations["cancelSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/schedules/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List schedules */
        post: operations["listSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/brand/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /** Read the review state of a brand */
        get: operations["getBrandStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/toll-free-campaign/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Read review problems and attachment progress of a campaign
         * @description Asks the carriers for the latest state. The state of the campaign itself is in getTollFreeCampaign.
         */
        get: operations["getTollFreeCampaignStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/phone-number/{phoneNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        /** Read whether a number can send */
        get: operations["getPhoneNumberStatus"];
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
        get?: never;
        put?: never;
        /** Find webhooks by URL or number */
        post: operations["getWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe senders to a webhook
         * @description Adds to what is attached. Attaching a sender again replaces its event.
         */
        post: operations["attachWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unsubscribe senders from a webhook */
        post: operations["detachWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List webhooks */
        post: operations["listWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a conversation */
        post: operations["getConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List conversations */
        post: operations["listConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the notes of a conversation */
        post: operations["updateConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Conversation id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the messages of a conversation */
        post: operations["listConversationMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contact by id or by number */
        get: operations["getContact"];
        /** Update a contact */
        put: operations["updateContact"];
        /** Create a contact */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List contacts */
        post: operations["listContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an audience */
        get: operations["getAudience"];
        put?: never;
        /** Create an audience */
        post: operations["createAudience"];
        /** Delete an audience */
        delete: operations["deleteAudience"];
        options?: never;
        head?: never;
        /** Rename an audience */
        patch: operations["updateAudience"];
        trace?: never;
    };
    "/audiences/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List audiences */
        post: operations["listAudiences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove contacts from an audience
         * @description Contacts that are not in it are ignored.
         */
        delete: operations["removeAudienceContacts"];
        options?: never;
        head?: never;
        /**
         * Add contacts to an audience
         * @description Unknown numbers become contacts. Contacts already in it are left as they are.
         */
        patch: operations["addAudienceContacts"];
        trace?: never;
    };
    "/messages/blast/rcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an RCS message to an audience */
        post: operations["sendRcsBlast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/send/rcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an RCS message */
        post: operations["sendRcs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/send/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a typing indicator */
        post: operations["sendTypingIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/validate/rcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check and price an RCS message */
        post: operations["validateRcs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/dlc-campaign/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        /** Read the state of a 10DLC campaign */
        get: operations["getDlcCampaignStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/rcs-campaign/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        /** Read the state of an RCS campaign */
        get: operations["getRcsCampaignStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a 10DLC campaign */
        post: operations["upsertDlcCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc/autofill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose 10DLC campaign content */
        post: operations["autofillDlcCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List 10DLC campaigns */
        post: operations["listDlcCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc/submit/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a 10DLC campaign */
        post: operations["submitDlcCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a 10DLC campaign */
        post: operations["validateDlcCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/dlc/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        /** Read a 10DLC campaign */
        get: operations["getDlcCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update an RCS campaign */
        post: operations["upsertRcsCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs/autofill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose RCS campaign content */
        post: operations["autofillRcsCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List RCS campaigns */
        post: operations["listRcsCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs/submit/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit an RCS campaign */
        post: operations["submitRcsCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check an RCS campaign */
        post: operations["validateRcsCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/rcs/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        /** Read an RCS campaign */
        get: operations["getRcsCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/agents/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List RCS agents */
        post: operations["listRcsAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the RCS features of numbers */
        post: operations["getRcsCapabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link that opens a chat with an agent */
        post: operations["getRcsLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/test/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an RCS test agent */
        post: operations["createRcsTestAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/test/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update an RCS test agent */
        patch: operations["updateRcsTestAgent"];
        trace?: never;
    };
    "/rcs/test/agents/{agentId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        /** Read the invitation state of a tester */
        get: operations["getRcsWhitelistStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/test/agents/{agentId}/whitelist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a tester */
        post: operations["whitelistRcsNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/test/numbers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List invited testers */
        post: operations["listRcsWhitelistedNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        /** Read an RCS agent */
        get: operations["getRcsAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a hosted form */
        post: operations["createForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List hosted forms */
        post: operations["listForms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a form link */
        post: operations["sendForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: string;
            };
            cookie?: never;
        };
        /** Read a hosted form */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update a hosted form */
        patch: operations["updateForm"];
        trace?: never;
    };
    "/forms/{id}/submissions/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the answers to a form */
        post: operations["listFormSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/contact-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a contact card */
        post: operations["getContactCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/contact-card/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or update a contact card */
        post: operations["upsertContactCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/files/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew download links */
        post: operations["refreshFileUrls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an upload link */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shorten a URL */
        post: operations["createShortUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/url/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List short links */
        post: operations["listShortUrls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/url/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                linkId: string;
            };
            cookie?: never;
        };
        /** Read a short link */
        get: operations["getShortUrl"];
        /** Change a short link */
        put: operations["updateShortUrl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "MESSAGE.STATUS": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The state of an outbound message changed */
        post: operations["messageStatusEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "MESSAGE.RECEIVED": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user wrote, pressed a button or shared a location */
        post: operations["messageReceivedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "USER.TYPING": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user started to type to an agent */
        post: operations["userTypingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "FORM.SUBMISSION": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A hosted form was completed */
        post: operations["formSubmissionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "CAMPAIGN.STATUS": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The launch of an RCS campaign moved on */
        post: operations["campaignStatusEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The person responsible at the business. */
        UpsertBrandContact: {
            /** @description E-mail of the person. */
            email?: string | null;
            /** @description Full name. */
            name?: string | null;
            /** @description Phone in E.164 form. */
            phone?: string | null;
            /** @description Job title. */
            title?: string | null;
        };
        /**
         * @description Industry.
         * @enum {string}
         */
        CompanySector: "AGRICULTURE" | "COMMUNICATION" | "CONSTRUCTION" | "EDUCATION" | "ENERGY" | "ENTERTAINMENT" | "FINANCIAL" | "GAMBLING" | "GOVERNMENT" | "HEALTHCARE" | "HOSPITALITY" | "INSURANCE" | "MANUFACTURING" | "NGO" | "REAL_ESTATE" | "RETAIL" | "TECHNOLOGY";
        /**
         * @description Legal structure.
         * @enum {string}
         */
        CompanyType: "GOVERNMENT" | "NON_PROFIT" | "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "SOLE_PROPRIETOR";
        /**
         * @description Legal entity form.
         * @enum {string}
         */
        CompanyEntityType: "LLC" | "SOLE_PROPRIETORSHIP" | "PARTNERSHIP" | "CORP" | "S_CORP";
        /**
         * @description Without `id` a brand is created, with it that brand is updated. Anything may be left out until
         *     submission, where only `description` and `dba` stay optional.
         */
        UpsertBrandRequest: {
            /** @description Street address. */
            address?: string | null;
            contact?: components["schemas"]["UpsertBrandContact"] | null;
            /** @description Trading name. */
            dba?: string | null;
            /** @description What the business does. */
            description?: string | null;
            /** @description US tax id, written NN-NNNNNNN. */
            ein?: string | null;
            /** @description Main e-mail of the business. */
            email?: string | null;
            /** @description Brand to update. */
            id?: string;
            /** @description Registered legal name. */
            name?: string | null;
            sector?: components["schemas"]["CompanySector"] | null;
            type?: components["schemas"]["CompanyType"] | null;
            entityType?: components["schemas"]["CompanyEntityType"] | null;
            /** @description URL of the website. */
            website?: string | null;
        };
        /** @description The person responsible at the business. */
        BrandContact: {
            /** @description E-mail of the person. */
            email?: string;
            /** @description Full name. */
            name?: string;
            /** @description Phone in E.164 form. */
            phone?: string;
            /** @description Job title. */
            title?: string;
        };
        /**
         * @description What describes a business. Formats are not enforced by the schema, because validation reports
         *     a malformed value in its result and not as an error.
         */
        BrandInfo: {
            /** @description Street address. */
            address?: string;
            contact?: components["schemas"]["BrandContact"];
            /** @description Trading name. */
            dba?: string | null;
            /** @description What the business does. */
            description?: string;
            /** @description US tax id, written NN-NNNNNNN. */
            ein?: string;
            /** @description Main e-mail of the business. */
            email?: string;
            /** @description Registered legal name. */
            name?: string;
            sector?: components["schemas"]["CompanySector"];
            type?: components["schemas"]["CompanyType"];
            entityType?: components["schemas"]["CompanyEntityType"];
            /** @description URL of the website. */
            website?: string;
        };
        /**
         * @description Review state. INCOMPLETE: saved, not submitted. PENDING: under review. VERIFIED: approved.
         *     FAILED: refused. UNVERIFIED: edited after approval. VETTED: externally vetted after approval.
         * @enum {string}
         */
        BrandStatus: "PENDING" | "UNVERIFIED" | "VERIFIED" | "VETTED" | "FAILED" | "INCOMPLETE";
        /** @description A stored brand. */
        Brand: components["schemas"]["BrandInfo"] & {
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description Brand id. */
            id: string;
            /** @description Whether it is archived. */
            isArchived: boolean;
            status: components["schemas"]["BrandStatus"];
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description Problems of one value and, below it, of its members. */
        ErrorTree: {
            /** @description Problems of this value as a whole. */
            errors: string[];
            /** @description Problems by member name. */
            properties?: {
                [key: string]: components["schemas"]["ErrorTree"];
            };
            /** @description Problems by position; null where an item has none. */
            items?: (components["schemas"]["ErrorTree"] | null)[];
        };
        /** @description Problems by field. */
        ValidationError: {
            /** @description Summary for people. */
            description: string;
            errors: components["schemas"]["ErrorTree"];
        };
        /** @description One sentence. */
        PlainError: {
            /** @description What went wrong. */
            error: string;
        };
        /** @description Either a list of problems by field, or one sentence. */
        BadRequestError: components["schemas"]["ValidationError"] | components["schemas"]["PlainError"];
        /** @description At least one of `name` and `website` is needed. */
        AutofillBrandRequest: {
            /** @description Hints in free text. */
            additional_info?: string;
            /** @description Business name. */
            name?: string;
            /** @description How to look up. */
            options?: {
                /** @description Look up again instead of using stored data. */
                forceReload?: boolean;
            };
            /** @description URL of the website. */
            website?: string;
        };
        /**
         * @description Zero-based page.
         * @default 0
         */
        PageIndex: number;
        /**
         * @description Records on a page.
         * @default 20
         */
        PageSize: number;
        ListBrandsRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            status?: components["schemas"]["BrandStatus"];
            /** @description Only archived or only unarchived brands. */
            isArchived?: boolean;
            /** @description Part of the name, in any case. */
            name?: string;
        };
        /** @description Position in the whole list. */
        PageInfo: {
            /** @description Whether a later page exists. */
            hasMore: boolean;
            /** @description Records over all pages. */
            count: number;
        };
        BrandPage: components["schemas"]["PageInfo"] & {
            /** @description Brands, newest first. */
            data: components["schemas"]["Brand"][];
        };
        /** @description One problem found. */
        ValidationProblem: {
            /** @description What is wrong. */
            description: string;
            /** @description A value that would pass. */
            example?: string;
            /** @description The member at fault. */
            field: string;
        };
        /** @description Result of a brand check. */
        BrandValidation: {
            /** @description Problems; empty when the brand is valid. */
            errors: components["schemas"]["ValidationProblem"][];
            /** @description Verdict. */
            isValid: boolean;
        };
        Success: {
            /** @description Whether it was done. */
            success: boolean;
        };
        /** @description One sentence, or nothing. */
        NotFoundError: {
            /** @description What was not found. */
            error?: string;
        };
        /** @description The only vetting on offer. */
        VetBrandRequest: {
            /**
             * @description Vetting by a third party.
             * @enum {string}
             */
            type: "EXTERNAL";
            /**
             * @description Vetting company.
             * @enum {string}
             */
            provider: "AEGIS";
            /**
             * @description Vetting grade.
             * @enum {string}
             */
            vettingClass: "STANDARD";
        };
        /** @description One remark of the campaign registry. */
        BrandFeedback: {
            /** @description The remark. */
            description: string;
            /** @description Its title. */
            displayName: string;
            /** @description Brand members it speaks of. */
            fields: string[];
            /** @description Id of the remark. */
            id: string;
        };
        /**
         * @description State of a vetting run.
         * @enum {string}
         */
        VettingStatus: "ACTIVE" | "FAILED" | "IN_PROGRESS" | "PENDING";
        /** @description One external vetting run. */
        BrandVetting: {
            /**
             * @description Vetting company.
             * @enum {string}
             */
            provider: "AEGIS";
            /**
             * @description Vetting grade.
             * @enum {string}
             */
            vettingClass: "STANDARD";
            /** @description When the run started. */
            vettingDate: string;
            /** @description Score, once known. */
            vettingScore?: number;
            vettingStatus: components["schemas"]["VettingStatus"];
        };
        /** @description A stored brand with what the registry and the vetting company said. */
        BrandWithVetting: components["schemas"]["Brand"] & {
            /** @description Time of the latest registry vetting; empty when there was none. */
            lastTcrVettingDate: string;
            /** @description Remarks of the registry. */
            tcrFeedback: components["schemas"]["BrandFeedback"][];
            /** @description Every external vetting run. */
            vettingHistory: components["schemas"]["BrandVetting"][];
        };
        /** @description Automatic replies to keywords. Toll-free has no reply of its own for STOP. */
        CampaignKeywords: {
            /** @description Reply to HELP. */
            HELP?: {
                /** @description Reply text; it names a way to reach support. */
                message?: string;
            };
            /** @description Reply to an opt-in keyword. */
            OPT_IN?: {
                /** @description Reply text; it names the brand and says STOP, HELP and that rates may apply. */
                message?: string;
                /** @description Words that trigger the reply. */
                keywords?: string[];
            };
        };
        /** @description Legal pages. */
        CampaignLinks: {
            /** @description URL of the privacy policy. */
            privacyPolicy?: string;
            /** @description URL of the terms. */
            termsOfService?: string;
        };
        /**
         * @description Messages expected per month.
         * @enum {string}
         */
        MessageVolume: "10" | "100" | "1,000" | "10,000" | "100,000" | "250,000" | "500,000" | "750,000" | "1,000,000" | "5,000,000" | "10,000,000+";
        /**
         * @description How people consent. VERBAL is not accepted for marketing.
         * @enum {string}
         */
        OptInMethod: "DIGITAL" | "PAPER" | "TEXT" | "VERBAL";
        /** @description How consent is collected. */
        CampaignOptIn: {
            method?: components["schemas"]["OptInMethod"];
            /** @description URL that shows the form or other evidence. */
            url?: string;
            /** @description The way to consent in words. */
            workflowDescription?: string;
        };
        /** @description Flags. */
        CampaignOptions: {
            /** @description Whether the content is restricted by age. */
            ageGated?: boolean;
        };
        /**
         * @description Purpose category.
         * @enum {string}
         */
        TollFreeUseCase: "TWO_FA" | "MIXED" | "POLITICAL" | "APP_NOTIFICATIONS" | "APPOINTMENTS" | "AUCTIONS" | "AUTO_REPAIR_SERVICES" | "BANK_TRANSFERS" | "BILLING" | "BOOKING_CONFIRMATIONS" | "BUSINESS_UPDATES" | "CAREER_TRAINING" | "CHATBOT" | "CONVERSATIONAL_ALERTS" | "COURIER_SERVICES_DELIVERIES" | "COVID_19_ALERTS" | "EMERGENCY_ALERTS" | "EVENTS_PLANNING" | "FINANCIAL_SERVICES" | "FRAUD_ALERTS" | "FUNDRAISING" | "GENERAL_MARKETING" | "GENERAL_SCHOOL_UPDATES" | "HEALTHCARE_ALERTS" | "HOUSING_COMMUNITY_UPDATES" | "HR_STAFFING" | "INSURANCE_SERVICES" | "JOB_DISPATCH" | "LEGAL_SERVICES" | "MOTIVATIONAL_REMINDERS" | "NOTARY_NOTIFICATIONS" | "ORDER_NOTIFICATIONS" | "PUBLIC_WORKS" | "REAL_ESTATE_SERVICES" | "RELIGIOUS_SERVICES" | "REPAIR_DIAGNOSTICS_ALERTS" | "REWARDS_PROGRAM" | "SURVEYS" | "SYSTEM_ALERTS" | "VOTING_REMINDERS" | "WAITLIST_ALERTS" | "WEBINAR_REMINDERS" | "WORKSHOP_ALERTS";
        /** @description Purpose. */
        CampaignUseCase: {
            /** @description The purpose in words. */
            summary?: string;
            value?: components["schemas"]["TollFreeUseCase"];
        };
        /** @description What carriers review. Anything may be left out until submission. */
        TollFreeCampaignContent: {
            keywords?: components["schemas"]["CampaignKeywords"];
            links?: components["schemas"]["CampaignLinks"];
            monthlyVolume?: components["schemas"]["MessageVolume"];
            /** @description Label for your own use. */
            name?: string;
            optIn?: components["schemas"]["CampaignOptIn"];
            options?: components["schemas"]["CampaignOptions"];
            /** @description Samples of the real messages. */
            productionMessageContent?: string;
            useCase?: components["schemas"]["CampaignUseCase"];
            /** @description Notes for the reviewer. */
            additionalInformation?: string;
            /** @description Campaign Verify token of a political sender. */
            cvToken?: string;
            /** @description Federal Election Commission id of a political sender. */
            fecId?: string;
            /** @description Page that proves an accreditation. */
            accreditationUrl?: string;
            /** @description Names or URLs of attached documents. */
            businessDocuments?: string[];
        };
        /** @description Without `campaignId` a campaign is created, with it that campaign is updated. */
        UpsertTollFreeCampaignRequest: components["schemas"]["TollFreeCampaignContent"] & {
            /** @description Owning brand; it must exist. */
            brand?: string;
            /** @description Campaign to update. */
            campaignId?: string;
        };
        /**
         * @description Review state. INCOMPLETE: saved, not submitted. IN REVIEW: with the carriers.
         *     VERIFIED: approved. FAILED: refused.
         * @enum {string}
         */
        ProfileStatus: "INCOMPLETE" | "IN REVIEW" | "VERIFIED" | "FAILED";
        /** @description A stored campaign with its brand. */
        TollFreeCampaign: components["schemas"]["TollFreeCampaignContent"] & {
            brand: components["schemas"]["Brand"];
            /** @description Campaign id. */
            campaignId: string;
            status: components["schemas"]["ProfileStatus"];
        };
        AutofillTollFreeCampaignRequest: {
            /** @description Hints in free text. */
            additionalInfo?: string;
            /** @description Campaign to start from. */
            campaignId?: string;
        };
        /** @description Proposed content. `brand` is an id here. */
        TollFreeCampaignDraft: components["schemas"]["TollFreeCampaignContent"] & {
            /** @description Brand id. */
            brand?: string;
            /** @description Campaign id. */
            campaignId?: string;
        };
        ListTollFreeCampaignsRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            status?: components["schemas"]["ProfileStatus"];
            /** @description Only campaigns of this brand. */
            brandId?: string;
            /** @description Part of the name, in any case. */
            name?: string;
        };
        /** @description A campaign as lists show it. */
        TollFreeCampaignSummary: {
            /** @description Campaign id. */
            campaignId: string;
            /** @description Label. */
            name?: string;
            status: components["schemas"]["ProfileStatus"];
            /** @description Brand id. */
            brandId?: string;
            /** @description Purpose category. */
            useCase?: string;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        TollFreeCampaignPage: components["schemas"]["PageInfo"] & {
            /** @description Campaigns, newest first. */
            data: components["schemas"]["TollFreeCampaignSummary"][];
        };
        ValidateTollFreeCampaignRequest: {
            /** @description Context in free text. */
            additionalInfo?: string;
            /** @description Stored campaign to check. */
            campaignId: string;
        };
        /** @description Result of a campaign check. It is advice and never blocks a submission. */
        TollFreeCampaignValidation: {
            /** @description Problems found. */
            errors: components["schemas"]["ValidationProblem"][];
            /** @description Verdict. */
            is_valid: boolean;
        };
        /**
         * @description What a number can do.
         * @enum {string}
         */
        PhoneFeature: "EMERGENCY" | "SMS" | "MMS" | "VOICE" | "FAX" | "HD_VOICE" | "INTERNATIONAL_SMS" | "LOCAL_CALLING";
        /**
         * @description Class of a number.
         * @enum {string}
         */
        PhoneNumberType: "LOCAL" | "TOLL_FREE";
        SearchPhoneNumbersRequest: {
            /** @description Capabilities wanted. */
            features?: components["schemas"]["PhoneFeature"][];
            /** @description Where the number belongs. */
            location?: {
                /** @description City; ignored for toll-free. */
                city?: string;
                /**
                 * @description Country.
                 * @enum {string}
                 */
                countryCode?: "US";
                /** @description Area code, usually 3 digits. */
                nationalDestinationCode?: string;
                /** @description Two-letter state; ignored for toll-free. */
                state?: string;
            };
            /** @description Digits to look for. */
            number?: {
                /** @description Digits anywhere. */
                contains?: string;
                /** @description Last digits. */
                endsWith?: string;
                /** @description First digits. */
                startsWith?: string;
            };
            /** @description How much to return. */
            options?: {
                /** @description Results at most. */
                limit?: number;
            };
            /** @description Number classes wanted. */
            type: components["schemas"]["PhoneNumberType"][];
        };
        /** @description Phone number in E.164 form. */
        E164: string;
        /** @description A number for sale. */
        AvailableNumber: {
            number: components["schemas"]["E164"];
            phone_type: components["schemas"]["PhoneNumberType"];
            /** @description Price. */
            cost: {
                /** @description Fee per month. */
                monthly: number;
                /** @description Fee at purchase. */
                upfront: number;
                /** @description Three-letter currency. */
                currency: string;
            };
            /** @description Capabilities. */
            features: components["schemas"]["PhoneFeature"][];
            /** @description Place. */
            region: {
                /** @description Two-letter country. */
                country: string;
                /** @description State. */
                state?: string;
                /** @description City. */
                city?: string;
                /** @description Rate centre. */
                rateCenter?: string;
            };
        };
        /** @description All or nothing; one bad number voids the order. */
        BuyPhoneNumbersRequest: {
            /** @description Numbers to buy. */
            numbers: components["schemas"]["E164"][];
        };
        /** @description What a number can do. */
        NumberCapabilities: {
            /** @description SMS. */
            sms: boolean;
            /** @description MMS. */
            mms: boolean;
            /** @description Voice. */
            voice: boolean;
        };
        /** @description A number just bought. */
        PurchasedNumber: {
            number: components["schemas"]["E164"];
            capabilities: components["schemas"]["NumberCapabilities"];
        };
        /**
         * @description Depth of a look-up; it selects the shape of the answer.
         * @enum {string}
         */
        LookupLevel: "basic" | "advanced";
        LookUpPhoneNumberRequest: {
            phone: components["schemas"]["E164"];
            level: components["schemas"]["LookupLevel"];
            /** @description How to look up. */
            options?: {
                /** @description Do not use stored data. */
                force?: boolean;
                /** @description Add a fraud check. */
                risk?: boolean;
                /** @description How to enrich the contact. */
                enhanced_contact_info?: {
                    /** @description What your business is about. */
                    context?: string;
                };
            };
        };
        /**
         * @description Class of a number.
         * @enum {string}
         */
        PhoneNumberKind: "TOLL_FREE" | "LANDLINE" | "MOBILE" | "SATELLITE" | "PREMIUM" | "PAGING" | "SPECIAL" | "UNKNOWN";
        /** @description The number as text. */
        NumberFormats: {
            /** @description E.164 form. */
            international: string;
            /** @description National form. */
            national: string;
            /** @description Digits without the country code. */
            raw: string;
        };
        /** @description Result of a basic look-up. */
        BasicNumberLookup: {
            /** @description Whether it is well formed and reachable. */
            isValid: boolean;
            type: components["schemas"]["PhoneNumberKind"];
            formats: components["schemas"]["NumberFormats"];
            /** @description Place. */
            location: {
                /** @description Country. */
                country: {
                    /** @description Two letters. */
                    code: string;
                    /** @description Name. */
                    name: string;
                    /** @description Dialling prefix. */
                    prefix: string;
                };
                /** @description Place in free text. */
                place: string;
            };
            /** @description Carrier name. */
            carrier: string;
            /** @description Owner. */
            contact: {
                /** @description Name of the owner. */
                name: string;
            };
        };
        /**
         * @description Class of a number in an advanced look-up.
         * @enum {string}
         */
        DetailedPhoneNumberKind: "TOLL_FREE" | "OTHER" | "MOBILE" | "FIXED_LINE" | "INVALID" | "PAGER" | "PAYPHONE" | "PERSONAL" | "PREPAID" | "RESTRICTED_PREMIUM" | "VOICEMAIL" | "VOIP";
        /**
         * @description What to do with the number.
         * @enum {string}
         */
        RiskRecommendation: "ALLOW" | "BLOCK" | "FLAG";
        /** @description What is known of the owner. */
        EnrichedContact: {
            /** @description Given name. */
            firstName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description E-mail. */
            emailAddress?: string;
            /** @description Street. */
            street?: string;
            /** @description Unit. */
            unit?: string;
            /** @description City and state in free text. */
            place?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description State. */
            state?: string;
            /** @description Country. */
            country?: string;
            /** @description Online profiles that may be theirs. */
            profiles?: {
                /** @description What the profile says. */
                description: string;
                /** @description E-mail. */
                email: string;
                /** @description Links on the profile. */
                links: string[];
                /** @description LinkedIn URL. */
                linkedin: string | null;
                /** @description Name. */
                name: string;
            }[];
        };
        /** @description Result of an advanced look-up. */
        AdvancedNumberLookup: {
            /** @description Whether it is well formed and reachable. */
            isValid: boolean;
            /** @description Classification. */
            type: {
                value: components["schemas"]["DetailedPhoneNumberKind"];
                /** @description What the class means. */
                description: string;
                /** @description Technical detail. */
                details: string;
                recommendation: components["schemas"]["RiskRecommendation"];
            };
            formats: components["schemas"]["NumberFormats"];
            /** @description Place. */
            location: {
                /** @description Country. */
                country: {
                    /** @description Name. */
                    name: string;
                    /** @description Two letters. */
                    code: string;
                    /** @description Three letters. */
                    code3: string;
                };
                /** @description City. */
                city: string | null;
                /** @description State. */
                state: string | null;
                /** @description Postal code. */
                zip: string | null;
                /** @description US metropolitan area code. */
                metroCode: string | null;
                /** @description County. */
                county: string | null;
                /** @description Position. */
                coordinates: {
                    /** @description Latitude. */
                    latitude: number | null;
                    /** @description Longitude. */
                    longitude: number | null;
                };
                /** @description IANA time zone. */
                timeZone: string | null;
            };
            /** @description Carrier. */
            carrier: {
                /** @description Registered name. */
                name: string;
                /** @description Usual name. */
                normalizedCarrier: string;
                /** @description Mobile country code. */
                mcc: string;
                /** @description Mobile network code. */
                mnc: string;
            };
            contact: components["schemas"]["EnrichedContact"] | null;
        };
        /** @description The basic or the advanced form, by the level asked for. */
        NumberLookup: components["schemas"]["BasicNumberLookup"] | components["schemas"]["AdvancedNumberLookup"];
        /** @description Which page to return. */
        PageRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
        };
        /** @description An owned number as lists show it. */
        PhoneNumber: {
            number: components["schemas"]["E164"];
            /** @description SMS enabled. */
            sms: boolean;
            /** @description MMS enabled. */
            mms: boolean;
            /** @description Voice enabled. */
            voice: boolean;
            /** @description Whether it is a sandbox number. */
            isSandbox: boolean;
            /** @description When it was added, ISO 8601. */
            createdAt: string;
        };
        PhoneNumberPage: components["schemas"]["PageInfo"] & {
            /** @description Numbers, newest first. */
            data: components["schemas"]["PhoneNumber"][];
        };
        /**
         * @description Campaign family of a number.
         * @enum {string}
         */
        MessagingProfile: "TOLL_FREE" | "10DLC";
        AttachCampaignRequest: {
            /** @description Owned numbers. */
            phones: components["schemas"]["E164"][];
            campaignType: components["schemas"]["MessagingProfile"];
            /** @description A `tf_` id for TOLL_FREE, a `dlc_` id for 10DLC. */
            campaignId: string;
        };
        /** @description The campaign of a number. */
        NumberCampaign: {
            /** @description Campaign id. */
            id: string;
            /** @description Campaign label. */
            name: string;
            type: components["schemas"]["MessagingProfile"];
        };
        /** @description What was done number by number. A partial success is a success. */
        CampaignAttachment: {
            /** @description Numbers accepted. Acceptance of an attachment starts a carrier review. */
            phoneNumbers: {
                /** @description Number. */
                phoneNumber: string;
                campaign: components["schemas"]["NumberCampaign"];
            }[];
            /** @description Numbers refused. */
            failed: {
                /** @description Number. */
                number: string;
                /** @description Reason. */
                error: string;
            }[];
        };
        DetachCampaignRequest: {
            /** @description Numbers to detach. The server adds a missing plus sign. */
            phones: string[];
        };
        /** @description The number that replaces the temporary one. */
        DedicatedNumber: {
            number: components["schemas"]["E164"];
            /**
             * @description Its verification.
             * @enum {string}
             */
            status: "PENDING" | "ACTIVE" | "REJECTED";
        };
        /** @description The shared number to start with, and the dedicated one that replaces it. */
        TemporaryNumber: {
            number: components["schemas"]["E164"];
            /**
             * @description It disconnects when the dedicated number becomes active.
             * @enum {string}
             */
            status: "ACTIVE" | "DISCONNECTED";
            dedicated: components["schemas"]["DedicatedNumber"] | null;
            /** @description Domains that links in messages may use. */
            linkDomains: string[];
        };
        /** @description Set-up of a number with the network, before a carrier reviews it. */
        Provisioning: {
            /**
             * @description A number whose set-up has failed can only be released.
             * @enum {string}
             */
            status: "INITIATED" | "COMPLETE" | "FAILED";
            /** @description When it came to that, ISO 8601. */
            since: string;
            /** @description When it is expected to be over, ISO 8601; null once it is. */
            expectedBy: string | null;
        };
        /**
         * @description PENDING: purchase, campaign or attachment is outstanding. ACTIVE: it can send.
         *     FAILURE: see the errors.
         * @enum {string}
         */
        PhoneNumberStatus: "PENDING" | "ACTIVE" | "FAILURE";
        /**
         * @description Carrier review of one number attached to a toll-free campaign.
         * @enum {string}
         */
        TollFreeNumberStatus: "WAITING_FOR_PROVIDER" | "WAITING_FOR_CUSTOMER" | "WAITING_FOR_TELECO" | "IN_PROGRESS" | "VERIFIED" | "REJECTED";
        /** @description Everything known of an owned number. */
        OwnedPhoneNumber: {
            number: components["schemas"]["E164"];
            /** @description Internal name; recipients never see it. */
            friendlyName: string | null;
            type: components["schemas"]["PhoneNumberType"];
            /** @description SMS enabled. */
            sms: boolean;
            /** @description MMS enabled. */
            mms: boolean;
            /** @description Voice enabled. */
            voice: boolean;
            /** @description Whether it is a sandbox number. */
            isSandbox: boolean;
            /** @description Whether a dedicated number will replace it. */
            isTemporary: boolean;
            provisioning: components["schemas"]["Provisioning"];
            status: components["schemas"]["PhoneNumberStatus"];
            campaign: components["schemas"]["NumberCampaign"] | null;
            verification: components["schemas"]["TollFreeNumberStatus"] | null;
            /** @description Problems of the number or its attachment. */
            errors: string[];
            /** @description When it was added, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        UpdatePhoneNumberRequest: {
            /** @description Internal name; null removes it. */
            friendlyName: string | null;
        };
        /** @description When to send. */
        ScheduleOptions: {
            /** @description Wall-clock time `YYYY-MM-DDThh:mm`, at least 5 minutes ahead. */
            sendAt: string;
            /** @description Six-field AWS cron rule, such as `0 10 * * ? *`; needs `endDate`. */
            recurrence?: string;
            /**
             * @description IANA time zone of the wall-clock times.
             * @default UTC
             */
            timezone?: string;
            /** @description End of the recurrence as `YYYY-MM-DDThh:mm`. */
            endDate?: string;
        };
        /**
         * @description Adds a tracking id to the text, visible (ID) or invisible (HIDDEN).
         * @enum {string}
         */
        Tracking: "ID" | "HIDDEN";
        SendSmsRequest: {
            from: components["schemas"]["E164"];
            /** @description How to send. */
            options?: {
                schedule?: components["schemas"]["ScheduleOptions"];
                tracking?: components["schemas"]["Tracking"];
            };
            /** @description Text, 10 segments at most. */
            text: string;
            to: components["schemas"]["E164"];
        };
        /**
         * @description Encoding of the text.
         * @enum {string}
         */
        SegmentEncoding: "gsm7" | "utf16";
        /** @description A message on its way. */
        SentSms: {
            /** @description Message id. */
            messageId: string;
            /** @description Segmentation. */
            segments: {
                /** @description Segments. */
                count: number;
                encoding: components["schemas"]["SegmentEncoding"];
            };
            /** @description Charge. */
            totalCost: number;
            /** @description Sender. */
            sender: string;
            /** @description Recipient. */
            recipient: string;
            /**
             * @description Always the lower-case word.
             * @enum {string}
             */
            status: "queued";
        };
        /** @description A message that waits for its time. */
        ScheduledMessage: {
            /** @description Schedule id. */
            scheduleId: string;
            /** @description When it goes out. */
            config: {
                /** @description Wall-clock time. */
                sendAt: string;
                /** @description IANA time zone. */
                timezone: string;
                /** @description Cron rule. */
                recurrence?: string;
                /** @description End of the recurrence. */
                endDate?: string;
            };
        };
        /** @description `messageId` when sent at once, `scheduleId` when scheduled. */
        SendSmsResponse: components["schemas"]["SentSms"] | components["schemas"]["ScheduledMessage"];
        SendMmsRequest: {
            from: components["schemas"]["E164"];
            /** @description Media to attach. */
            mediaUrls: string[];
            /** @description How to send. */
            options?: {
                /** @description Split into several messages when too large; otherwise that is an error. */
                multiple_messages: boolean;
                schedule?: components["schemas"]["ScheduleOptions"];
                tracking?: components["schemas"]["Tracking"];
                /** @description Check first and do not send on any problem. */
                validate: boolean;
            };
            /** @description Text. */
            text: string;
            to: components["schemas"]["E164"];
        };
        /** @description Messages on their way. */
        SentMms: {
            /** @description One id for each MMS produced. */
            messageIds: string[];
            /** @description Segments; a number here. */
            segments: number;
            /** @description Charge. */
            totalCost: number;
            /** @description Sender. */
            sender: string;
            /** @description Recipient. */
            recipient: string;
            /**
             * @description Always the lower-case word.
             * @enum {string}
             */
            status: "queued";
        };
        /** @description `messageIds` when sent at once, `scheduleId` when scheduled. */
        SendMmsResponse: components["schemas"]["SentMms"] | components["schemas"]["ScheduledMessage"];
        ValidateSmsRequest: {
            /** @description Text to check. */
            text: string;
        };
        /** @description Segments and price of a text, in both encodings. */
        SmsValidation: {
            /** @description Whether it needs more than 10 segments. */
            isOverSegmentLimit?: boolean;
            /** @description The text in segments. */
            segments: {
                /** @description As GSM-7. */
                gsm7: {
                    /** @description Bytes. */
                    totalBytes: number;
                    /** @description Characters that GSM-7 lacks. */
                    unsupported: string[];
                    /** @description Text of each segment. */
                    value: string[];
                };
                /** @description As UTF-16. */
                utf16: {
                    /** @description Bytes. */
                    totalBytes: number;
                    /** @description Text of each segment. */
                    value: string[];
                };
            };
            /** @description Price of the whole message. */
            total: {
                /** @description As GSM-7. */
                gsm7: number;
                /** @description As UTF-16. */
                utf16: number;
            };
            /** @description Price of one segment. */
            unit: number;
        };
        ValidateMmsRequest: {
            /** @description Media to check. */
            mediaUrls: string[];
            /** @description Text to check. */
            text?: string;
        };
        /** @description Messages needed and their price. */
        MmsValidation: {
            /** @description Breakdown. */
            segments: {
                /** @description Messages needed. */
                count: number;
                /** @description URLs out of reach or of an unsupported type. */
                unsupportedFiles: string[];
                /** @description Message by message. */
                value: {
                    /** @description URLs in it. */
                    files: string[];
                    /** @description Bytes. */
                    size: number;
                    /** @description Text in it. */
                    text: string;
                }[];
            };
            /** @description Price of all messages. */
            total: number;
            /** @description Price of one message. */
            unit: number;
        };
        /**
         * @description INBOUND comes from the user, OUTBOUND goes to them.
         * @enum {string}
         */
        Direction: "INBOUND" | "OUTBOUND";
        /**
         * @description Delivery state.
         * @enum {string}
         */
        MessageStatus: "PENDING" | "SENT" | "SEND_FAILED" | "DELIVERED" | "DELIVERY_FAILED" | "FALLBACK_SENT" | "RECEIVED" | "READ" | "QUEUED";
        /**
         * @description Protocol.
         * @enum {string}
         */
        MessageProtocol: "SMS" | "MMS" | "RCS";
        /**
         * @description How it was submitted.
         * @enum {string}
         */
        MessageMethod: "API" | "SDK" | "OTHER";
        ListMessagesRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            direction?: components["schemas"]["Direction"];
            status?: components["schemas"]["MessageStatus"];
            type?: components["schemas"]["MessageProtocol"];
            method?: components["schemas"]["MessageMethod"];
            /** @description Sending number or agent id. */
            from?: string;
            /** @description Recipient. */
            to?: string;
            /** @description Part of the content, in any case. */
            content?: string;
            /** @description Created at or after, ISO 8601. */
            dateFrom?: string;
            /** @description Created at or before, ISO 8601. */
            dateTo?: string;
        };
        /** @description A message as lists show it. Names differ from the single message. */
        MessageListItem: {
            /** @description Message id. */
            id: string;
            status: components["schemas"]["MessageStatus"];
            direction: components["schemas"]["Direction"];
            type: components["schemas"]["MessageProtocol"];
            method: components["schemas"]["MessageMethod"];
            /** @description Segments. */
            numSegments: number;
            /** @description Charge. */
            cost: number | null;
            /** @description Sender. */
            from: string | null;
            /** @description Recipient. */
            to: string | null;
            /** @description Content; its members depend on the protocol. */
            content: {
                [key: string]: unknown;
            };
            /** @description Failure as an object. */
            error: {
                [key: string]: unknown;
            } | null;
            /** @description Whether it is a test message. */
            isTest: boolean;
            /** @description Blast it belongs to. */
            blastId: string | null;
            /** @description Time of hand-off. */
            sentAt: string | null;
            /** @description Time of delivery. */
            deliveredAt: string | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        MessagePage: components["schemas"]["PageInfo"] & {
            /** @description Messages, newest first. */
            data: components["schemas"]["MessageListItem"][];
        };
        ReactToMessageRequest: {
            /** @description Message to react to. */
            messageId: string;
            /** @description How to react. */
            options?: {
                /** @description React even if the message was sent without tracking. */
                force?: boolean;
            };
            /** @description Emoji; null removes the reaction. */
            reaction: string | null;
        };
        /** @description A reaction that was sent. */
        MessageReaction: {
            /** @description Message reacted to. */
            messageId: string;
            /** @description Message that carries the reaction. */
            reactionMessageId: string;
        };
        SimulateMessageRequest: {
            from: components["schemas"]["E164"];
            /** @description Your number or agent. */
            to: string;
            /** @description Text alone makes an SMS, media an MMS. */
            message: {
                /** @description Text. */
                text?: string;
                /** @description Media. */
                mediaUrls?: string[];
            };
        };
        PressedTriggerButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "trigger";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description What is posted back. */
            payload?: string;
        };
        PressedOpenUrlButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "openUrl";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description URL to open. */
            payload?: string;
        };
        PressedCallButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "call";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description Number to call. */
            payload?: string;
        };
        PressedScheduleEventButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "scheduleEvent";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description Title of the event. */
            eventTitle?: string;
            /** @description What the event is. */
            eventDescription?: string;
            /** @description Start; now, when left out. */
            eventStartTime?: string;
            /** @description End; an hour after the start, when left out. */
            eventEndTime?: string;
        };
        /** @description A position. */
        LatLong: {
            /** @description Latitude. */
            lat: number;
            /** @description Longitude. */
            lng: number;
        };
        PressedSendLocationButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "sendLocation";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description Name of the place. */
            name?: string;
            latLong?: components["schemas"]["LatLong"];
        };
        PressedRequestUserLocationButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "requestUserLocation";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description The position that the user shares. */
            location?: {
                /** @description Words with it. */
                text?: string;
                /** @description Latitude. */
                latitude?: number;
                /** @description Longitude. */
                longitude?: number;
                /** @description Address. */
                address?: string;
            };
        };
        /** @description The button pressed. */
        PressedButton: components["schemas"]["PressedTriggerButton"] | components["schemas"]["PressedOpenUrlButton"] | components["schemas"]["PressedCallButton"] | components["schemas"]["PressedScheduleEventButton"] | components["schemas"]["PressedSendLocationButton"] | components["schemas"]["PressedRequestUserLocationButton"];
        SimulateButtonRequest: {
            from: components["schemas"]["E164"];
            /** @description Your agent. */
            to: string;
            button: components["schemas"]["PressedButton"];
        };
        /** @description What a user does, a message or a press on a button. */
        SimulateUserRequest: components["schemas"]["SimulateMessageRequest"] | components["schemas"]["SimulateButtonRequest"];
        /** @description SMS. */
        SmsContent: {
            /** @description Text. */
            text: string;
        };
        /** @description MMS. */
        MmsContent: {
            /** @description Media. */
            mediaUrls: string[];
            /** @description Text. */
            text?: string;
        };
        OpenUrlButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "openUrl";
            /** @description URL. */
            payload: string;
            /** @description Label. */
            title: string;
            /**
             * @description Height of the page.
             * @enum {string}
             */
            webviewMode?: "HALF" | "TALL" | "FULL";
            /** @description Data attached to the button. */
            metadata?: string;
        };
        CallButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "call";
            /** @description Number to call. */
            payload: string;
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
        };
        TriggerButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "trigger";
            /** @description What is posted back. */
            payload: string;
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
        };
        RequestUserLocationButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "requestUserLocation";
            /** @description Label. */
            title: string;
            /** @description Data attached to the button. */
            metadata?: string;
        };
        ScheduleEventButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "scheduleEvent";
            /** @description Label. */
            title: string;
            /** @description Title of the event. */
            eventTitle: string;
            /** @description Start. */
            eventStartTime: string;
            /** @description End. */
            eventEndTime: string;
            /** @description What the event is. */
            eventDescription?: string;
            /** @description Data attached to the button. */
            metadata?: string;
        };
        SendLocationButton: {
            /**
             * @description Kind.
             * @enum {string}
             */
            type: "sendLocation";
            /** @description Label. */
            title: string;
            latLong: components["schemas"]["LatLong"];
            /** @description Name of the place. */
            name?: string;
            /** @description Data attached to the button. */
            metadata?: string;
        };
        /** @description A button. */
        RcsButton: components["schemas"]["OpenUrlButton"] | components["schemas"]["CallButton"] | components["schemas"]["TriggerButton"] | components["schemas"]["RequestUserLocationButton"] | components["schemas"]["ScheduleEventButton"] | components["schemas"]["SendLocationButton"];
        /** @description Buttons under the message. */
        QuickReplies: components["schemas"]["RcsButton"][];
        /** @description RCS text. */
        RcsTextContent: {
            /** @description Text. */
            text: string;
            quickReplies?: components["schemas"]["QuickReplies"];
        };
        /** @description A media file. */
        RcsMedia: {
            /** @description URL. */
            url: string;
            /** @description Media type. */
            mimeType: string;
            /** @description Storage path. */
            fullPath?: string;
        };
        /** @description RCS media. */
        RcsMediaContent: {
            media: components["schemas"]["RcsMedia"];
            quickReplies?: components["schemas"]["QuickReplies"];
        };
        /** @description A card. */
        RcsCard: {
            /** @description Title. */
            title: string;
            /** @description Subtitle. */
            subtitle?: string;
            media?: components["schemas"]["RcsMedia"];
            /** @description Buttons. */
            buttons?: components["schemas"]["RcsButton"][];
        };
        /** @description RCS cards. */
        RcsCardsContent: {
            /** @description Cards. */
            cards: components["schemas"]["RcsCard"][];
            quickReplies?: components["schemas"]["QuickReplies"];
        };
        /**
         * @description Where a button stood.
         * @enum {string}
         */
        ButtonOrigin: "CARD" | "QUICK_REPLY";
        /** @description A button that was pressed. */
        ButtonPress: {
            /** @description Where it stood; null when unknown. */
            type?: components["schemas"]["ButtonOrigin"] | null;
            /** @description The button, or its title. */
            raw: components["schemas"]["RcsButton"] | string;
            /** @description What is posted back. */
            payload?: string;
            /** @description Data attached to the button. */
            metadata?: string;
            /** @description Presses so far. */
            clicks: number;
        };
        /** @description A press on an RCS button. */
        RcsButtonContent: {
            button: components["schemas"]["ButtonPress"];
            /** @description Message the button was on. */
            messageId: string | null;
        };
        /** @description A position. */
        SharedLocation: {
            /** @description Address. */
            address: string;
            /** @description Latitude. */
            latitude: number;
            /** @description Longitude. */
            longitude: number;
            /** @description Words with it. */
            text?: string;
        };
        /** @description A shared location. */
        RcsLocationContent: {
            data: components["schemas"]["SharedLocation"];
        };
        /** @description Content by protocol. No member names the variant; the keys tell them apart. */
        MessageContent: components["schemas"]["SmsContent"] | components["schemas"]["MmsContent"] | components["schemas"]["RcsTextContent"] | components["schemas"]["RcsMediaContent"] | components["schemas"]["RcsCardsContent"] | components["schemas"]["RcsButtonContent"] | components["schemas"]["RcsLocationContent"];
        /** @description A message sent or received. */
        Message: {
            content: components["schemas"]["MessageContent"];
            /** @description Charge; null when free or not yet charged. */
            cost: number | null;
            /** @description Time of delivery. */
            deliveredAt: string | null;
            /** @description Failure in words; may hold JSON text. */
            error: string | null;
            /** @description Message id. */
            id: string;
            method: components["schemas"]["MessageMethod"];
            /** @description Segments. */
            numSegments: number;
            /** @description Recipient. */
            receiver: string;
            /** @description Sending number or agent. */
            sender: string;
            /** @description Time of hand-off; null while queued. */
            sentAt: string | null;
            status: components["schemas"]["MessageStatus"];
            type: components["schemas"]["MessageProtocol"];
        };
        /** @description Sending numbers; the load is spread evenly. No sandbox numbers. */
        BlastSenders: components["schemas"]["E164"][];
        SendSmsBlastRequest: {
            /** @description Audience to write to. */
            audienceId: string;
            senders: components["schemas"]["BlastSenders"];
            /** @description Content. */
            message: {
                /** @description Text. */
                text: string;
            };
            /** @description How to send. */
            options?: {
                schedule?: components["schemas"]["ScheduleOptions"];
            };
        };
        /** @description A blast on its way. */
        SentBlast: {
            /** @description Blast id. */
            blastId: string;
            /** @description Audience id. */
            audienceId: string;
            /** @description Contacts written to. */
            totalRecipients: number;
            /** @description Messages to send. */
            totalMessages: number;
            /** @description Segments of all messages. */
            totalSegments: number;
            /** @description Charge. */
            totalCost: number;
        };
        /** @description A blast that waits for its time. */
        ScheduledBlast: {
            /** @description Schedule id. */
            scheduleId: string;
            /** @description When it goes out. */
            config: {
                /** @description Wall-clock time. */
                sendAt?: string;
                /** @description IANA time zone. */
                timezone?: string;
                /** @description Cron rule. */
                recurrence?: string;
                /** @description End of the recurrence. */
                endDate?: string;
            };
        };
        /** @description `blastId` when sent at once, `scheduleId` when scheduled. */
        SendBlastResponse: components["schemas"]["SentBlast"] | components["schemas"]["ScheduledBlast"];
        SendMmsBlastRequest: {
            /** @description Audience to write to. */
            audienceId: string;
            senders: components["schemas"]["BlastSenders"];
            /** @description Content. */
            message: {
                /** @description Media. */
                mediaUrls: string[];
                /** @description Text. */
                text?: string;
            };
            /** @description How to send. */
            options?: {
                schedule?: components["schemas"]["ScheduleOptions"];
                /** @description Check first and do not send on any problem. */
                validate?: boolean;
            };
        };
        ListBlastsRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            /** @description Only blasts to this audience. */
            audienceId?: string;
            /** @description Only blasts from this sender. */
            sender?: string;
            /** @description Part of the content, in any case. */
            content?: string;
        };
        /** @description A blast as lists show it. */
        Blast: {
            /** @description Blast id. */
            id: string;
            /** @description Audience id. */
            audienceId: string;
            type: components["schemas"]["MessageProtocol"];
            /** @description Senders used. */
            senders: string[];
            /** @description Content; its members depend on the protocol. */
            content: {
                [key: string]: unknown;
            };
            /** @description Options as given. */
            options: {
                [key: string]: unknown;
            } | null;
            /** @description Fallback of an RCS blast. */
            fallback: {
                [key: string]: unknown;
            } | null;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
        };
        BlastPage: components["schemas"]["PageInfo"] & {
            /** @description Blasts, newest first. */
            data: components["schemas"]["Blast"][];
        };
        /**
         * @description State of a schedule.
         * @enum {string}
         */
        ScheduleStatus: "ACTIVE" | "CANCELLED" | "FAILED";
        /**
         * @description What is scheduled.
         * @enum {string}
         */
        ScheduleType: "MESSAGE" | "BLAST";
        ListSchedulesRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            status?: components["schemas"]["ScheduleStatus"];
            scheduleType?: components["schemas"]["ScheduleType"];
            /** @description Part of the content, in any case. */
            content?: string;
        };
        /** @description A scheduled message or blast. */
        Schedule: {
            /** @description Schedule id. */
            id: string;
            /** @description Planned time. */
            sendAt: string | null;
            status: components["schemas"]["ScheduleStatus"];
            /** @description Cron rule. */
            recurrence: string | null;
            /** @description IANA time zone. */
            timezone: string | null;
            /** @description End of the recurrence. */
            endDate: string | null;
            /** @description The stored send request. */
            payload: {
                [key: string]: unknown;
            };
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        SchedulePage: components["schemas"]["PageInfo"] & {
            /** @description Schedules, newest first. */
            data: components["schemas"]["Schedule"][];
        };
        /** @description Review state of a brand. */
        BrandStatusReport: {
            /** @description Review problems; empty when there are none. */
            errors: string[];
            /** @description Brand id. */
            id: string;
            status: components["schemas"]["BrandStatus"];
        };
        /** @description Review problems of a campaign and the progress of its latest attachment. */
        TollFreeCampaignStatusReport: {
            /** @description Summary of review problems; may be empty. */
            error?: string;
            /** @description Campaign id. */
            id: string;
            /** @description Attachment progress. One object, even when several numbers are attached. */
            updates: {
                /** @description Problems of that number. */
                errors: string[];
                /** @description Number; empty when none is attached. */
                number: string;
                status: components["schemas"]["TollFreeNumberStatus"];
            };
        };
        /** @description Whether a number can send. */
        PhoneNumberStatusReport: {
            /** @description Problems; empty when there are none. */
            errors: string[];
            phoneNumber: components["schemas"]["E164"];
            status: components["schemas"]["PhoneNumberStatus"];
        };
        GetWebhooksRequest: {
            /** @description URLs and numbers. What matches nothing is left out of the answer. */
            identifiers: string[];
        };
        /** @description Headers sent with each delivery. Names are kept in upper case. */
        WebhookHeaders: {
            [key: string]: string | null;
        } | null;
        /** @description A webhook. */
        Webhook: {
            /** @description Webhook id. */
            id: string;
            /** @description Label. */
            name: string;
            /** @description URL that receives. */
            endpoint: string;
            headers?: components["schemas"]["WebhookHeaders"];
        };
        /** @description Webhooks found. */
        Webhooks: {
            /** @description Webhooks. */
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description Numbers and agent ids. */
        WebhookSenders: string[];
        /**
         * @description What happened. USER.TYPING and CAMPAIGN.STATUS concern agents only.
         * @enum {string}
         */
        WebhookEventType: "MESSAGE.STATUS" | "MESSAGE.RECEIVED" | "USER.TYPING" | "FORM.SUBMISSION" | "CAMPAIGN.STATUS";
        /**
         * @description Headers to send with each delivery. They replace the stored ones as a whole; an empty object
         *     clears them. PINNACLE-SIGNING-SECRET is ignored.
         */
        WebhookHeadersInput: {
            [key: string]: string | null;
        } | null;
        AttachNewWebhookRequest: {
            senders: components["schemas"]["WebhookSenders"];
            /** @description Label. */
            name: string;
            /** @description HTTPS URL that receives. */
            url: string;
            /** @description Only this event; null for all. */
            event?: components["schemas"]["WebhookEventType"] | null;
            headers?: components["schemas"]["WebhookHeadersInput"];
        };
        AttachExistingWebhookRequest: {
            senders: components["schemas"]["WebhookSenders"];
            /** @description An enabled webhook. */
            webhookId: string;
            /** @description Only this event; null for all. */
            event?: components["schemas"]["WebhookEventType"] | null;
            headers?: components["schemas"]["WebhookHeadersInput"];
        };
        /** @description Subscribes senders to a webhook that exists, or to a new one. */
        AttachWebhookRequest: components["schemas"]["AttachNewWebhookRequest"] | components["schemas"]["AttachExistingWebhookRequest"];
        /** @description A sender that was refused. */
        FailedSender: {
            /** @description Sender. */
            sender: string;
            /** @description Reason. */
            error: string;
        };
        /** @description The webhook with its senders. No other answer holds the secret. */
        WebhookAttachment: {
            /** @description The webhook. */
            webhook: {
                /** @description Webhook id. */
                id: string;
                /** @description Label. */
                name: string;
                /** @description URL that receives. */
                url: string;
                /** @description Secret sent with each delivery. */
                secret: string;
                headers?: components["schemas"]["WebhookHeaders"];
            };
            /** @description Only this event; null for all. */
            event: components["schemas"]["WebhookEventType"] | null;
            /** @description Senders attached. */
            senders: string[];
            /** @description Senders refused. */
            failed: components["schemas"]["FailedSender"][];
        };
        DetachWebhookRequest: {
            /** @description Webhook id. */
            webhookId: string;
            senders: components["schemas"]["WebhookSenders"];
        };
        /** @description What was detached. The webhook stays. */
        WebhookDetachment: {
            /** @description Webhook id. */
            webhookId: string;
            /** @description Senders detached. */
            senders: string[];
            /** @description Senders refused. */
            failed: components["schemas"]["FailedSender"][];
        };
        /**
         * @description State of a webhook.
         * @enum {string}
         */
        WebhookStatus: "DISABLED" | "ENABLED" | "DELETED";
        ListWebhooksRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            status?: components["schemas"]["WebhookStatus"];
            /** @description Part of the URL, in any case. */
            endpoint?: string;
        };
        /** @description A webhook as lists show it. */
        WebhookListItem: {
            /** @description Webhook id. */
            id: string;
            /** @description Label. */
            name: string;
            /** @description URL that receives. */
            endpoint: string;
            status: components["schemas"]["WebhookStatus"];
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
            headers?: components["schemas"]["WebhookHeaders"];
        };
        WebhookPage: components["schemas"]["PageInfo"] & {
            /** @description Webhooks, newest first. */
            data: components["schemas"]["WebhookListItem"][];
        };
        GetConversationByPartiesRequest: {
            /** @description Your number or agent. */
            sender: string;
            recipient: components["schemas"]["E164"];
        };
        GetConversationByIdRequest: {
            /** @description Conversation id. */
            id: string;
        };
        /** @description By id, or by the two parties. */
        GetConversationRequest: components["schemas"]["GetConversationByPartiesRequest"] | components["schemas"]["GetConversationByIdRequest"];
        /**
         * @description Campaign family.
         * @enum {string}
         */
        CampaignType: "TOLL_FREE" | "10DLC" | "RCS";
        /** @description Campaign of your side. */
        ConversationCampaign: {
            /** @description Campaign id. */
            id: string;
            type: components["schemas"]["CampaignType"];
        };
        /** @description A number of yours. */
        ConversationNumber: {
            /** @description Number. */
            phoneNumber: string;
            capabilities: components["schemas"]["NumberCapabilities"];
            /** @description Whether it is a sandbox number. */
            isSandbox: boolean;
            /** @description When it was added, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description An agent of yours. */
        ConversationAgent: {
            /** @description Agent id. */
            agentId: string;
            /** @description Agent name. */
            agentName: string;
        };
        /** @description The thread between one sender of yours and one person. */
        Conversation: {
            /** @description Brand id. */
            brandId: string | null;
            campaign: components["schemas"]["ConversationCampaign"] | null;
            /** @description The other party. */
            contact: {
                /** @description Contact id. */
                id: string;
                /** @description Their number. */
                phoneNumber: string;
            };
            /** @description When it began, ISO 8601. */
            createdAt: string;
            /** @description Conversation id. */
            id: string;
            /** @description Notes; empty when there are none. */
            notes: string;
            /** @description Your side. */
            sender: components["schemas"]["ConversationNumber"] | components["schemas"]["ConversationAgent"] | null;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        /** @description The conversation; null when there is none. */
        ConversationOrNull: components["schemas"]["Conversation"] | null;
        ListConversationsRequest: {
            /** @description Only this brand. */
            brandId?: string;
            /** @description Only this campaign. */
            campaignId?: string;
            campaignType?: components["schemas"]["CampaignType"];
            /** @description Zero-based page. */
            pageIndex: number;
            /**
             * @description Conversations on a page.
             * @default 10
             */
            pageSize?: number;
            receiver?: components["schemas"]["E164"];
            /** @description Only this number or agent of yours. */
            sender?: string;
        };
        ConversationPage: components["schemas"]["PageInfo"] & {
            /** @description Conversations. */
            conversations: components["schemas"]["Conversation"][];
        };
        UpdateConversationRequest: {
            /** @description Conversation id. */
            id: string;
            /** @description New notes. */
            notes: string;
        };
        /** @description The notes were stored. */
        UpdatedConversation: {
            /**
             * @description Always true.
             * @enum {boolean}
             */
            success: true;
        };
        /**
         * @description Oldest (asc) or newest (desc) first.
         * @default desc
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /**
         * @description Delivery state. QUEUED cannot be asked for.
         * @enum {string}
         */
        ConversationMessageStatusFilter: "PENDING" | "SENT" | "SEND_FAILED" | "DELIVERED" | "DELIVERY_FAILED" | "FALLBACK_SENT" | "RECEIVED" | "READ";
        /** @description A message of a conversation. */
        ConversationMessage: components["schemas"]["Message"] & {
            direction: components["schemas"]["Direction"];
            /** @description Emoji. */
            reactions: string[];
        };
        ConversationMessagePage: components["schemas"]["PageInfo"] & {
            /** @description Messages. */
            messages: components["schemas"]["ConversationMessage"][];
        };
        /** @description A person you write to. */
        Contact: {
            /** @description Notes. */
            description?: string;
            /** @description E-mail. */
            email?: string;
            /** @description Contact id. */
            id: string;
            /** @description Name. */
            name?: string;
            phoneNumber: components["schemas"]["E164"];
            /** @description Tags. */
            tags?: string[];
        };
        /** @description The phone number cannot be changed. */
        UpdateContactRequest: {
            /** @description Contact id. */
            id: string;
            /** @description Name. */
            name?: string | null;
            /** @description E-mail. */
            email?: string | null;
            /** @description Notes. */
            description?: string | null;
            /** @description Tags. */
            tags?: string[];
        };
        /** @description Reference to a contact. */
        ContactId: {
            /** @description Contact id. */
            id: string;
        };
        CreateContactRequest: {
            phoneNumber: components["schemas"]["E164"];
            /** @description Name. */
            name?: string | null;
            /** @description E-mail. */
            email?: string | null;
            /** @description Notes. */
            description?: string | null;
            /** @description Tags. */
            tags?: string[];
        };
        ListContactsRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            /** @description Only this number. */
            phoneNumber?: string;
            /** @description Part of the name. */
            name?: string;
            /** @description Only contacts with these tags. */
            tags?: string[];
            /** @description Only archived or only unarchived contacts. */
            isArchived?: boolean;
        };
        ContactPage: components["schemas"]["PageInfo"] & {
            /** @description Contacts, newest first. */
            data: components["schemas"]["Contact"][];
        };
        /** @description An audience with the number of its contacts. */
        Audience: {
            /** @description Audience id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Notes; empty when none were given. */
            description: string;
            /** @description Contacts in it. */
            contactCount: number;
        };
        /** @description An audience with one page of its contacts. */
        AudienceWithContacts: {
            /** @description Audience id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Notes; empty when none were given. */
            description: string;
            /** @description Contacts in it. */
            contactCount: number;
            /** @description Contacts on this page. */
            contacts: components["schemas"]["Contact"][];
            /** @description Position in the whole list. */
            pagination: {
                /** @description One-based page. */
                page: number;
                /** @description Contacts on a page. */
                limit: number;
                /** @description Contacts over all pages. */
                total: number;
                /** @description Whether a later page exists. */
                hasMore: boolean;
            };
        };
        CreateAudienceRequest: {
            /** @description Name. */
            name: string;
            /** @description Notes. */
            description?: string;
            /** @description E.164 numbers and contact ids, mixed as you like. */
            contacts?: string[];
        };
        /** @description Changes the name and the notes, not the contacts. */
        UpdateAudienceRequest: {
            /** @description Audience id. */
            id: string;
            /** @description Name. */
            name?: string;
            /** @description Notes. */
            description?: string;
        };
        ListAudiencesRequest: {
            pageIndex?: components["schemas"]["PageIndex"];
            pageSize?: components["schemas"]["PageSize"];
            /** @description Part of the name. */
            name?: string;
        };
        /** @description An audience as lists show it. */
        AudienceSummary: {
            /** @description Audience id. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Notes. */
            description: string;
            /** @description When it was created, ISO 8601. */
            createdAt: string;
            /** @description When it last changed, ISO 8601. */
            updatedAt: string;
        };
        AudiencePage: components["schemas"]["PageInfo"] & {
            /** @description Audiences, newest first. */
            data: components["schemas"]["AudienceSummary"][];
        };
        /** @description Contacts to add or to remove. */
        AudienceContactsRequest: {
            /** @description Audience id. */
            id: string;
            /** @description E.164 numbers and contact ids, mixed as you like. */
            contacts: string[];
        };
        /** @description The conversation, seen from this message. */
        EventConversation: {
            /** @description Conversation id. */
            id: string;
            /** @description Sender. */
            from: string;
            /** @description Recipient. */
            to: string;
        };
        SmsEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "SMS";
            /** @description Text. */
            text: string;
        };
        MmsEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "MMS";
            /** @description Media. */
            mediaUrls: string[];
            /** @description Text. */
            text?: string;
        };
        RcsTextEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "RCS_TEXT";
            /** @description Text. */
            text: string;
            quickReplies: components["schemas"]["QuickReplies"];
        };
        RcsMediaEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "RCS_MEDIA";
            /** @description URL of the media; an object in REST answers. */
            media: string;
            quickReplies: components["schemas"]["QuickReplies"];
        };
        RcsCardsEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "RCS_CARDS";
            /** @description Cards. */
            cards: (components["schemas"]["RcsCard"] & Record<string, never>)[];
            quickReplies: components["schemas"]["QuickReplies"];
        };
        RcsButtonEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "RCS_BUTTON_DATA";
            button: components["schemas"]["ButtonPress"];
            /** @description Message the button was on. */
            messageId: string | null;
        };
        RcsLocationEventMessage: {
            /** @description Message id. */
            id: string;
            /**
             * @description Variant.
             * @enum {string}
             */
            type: "RCS_LOCATION_DATA";
            data: components["schemas"]["SharedLocation"];
            /** @description Message that asked for the location. */
            messageId?: string | null;
        };
        /** @description The message; `type` names the variant. */
        EventMessage: components["schemas"]["SmsEventMessage"] | components["schemas"]["MmsEventMessage"] | components["schemas"]["RcsTextEventMessage"] | components["schemas"]["RcsMediaEventMessage"] | components["schemas"]["RcsCardsEventMessage"] | components["schemas"]["RcsButtonEventMessage"] | components["schemas"]["RcsLocationEventMessage"];
        /**
         * @description Protocol of a fallback.
         * @enum {string}
         */
        FallbackProtocol: "SMS" | "MMS";
        /** @description A fallback that was sent. */
        FallbackMessage: {
            /** @description Message ids. */
            ids: string[];
            type: components["schemas"]["FallbackProtocol"];
            /** @description Sender. */
            from: string;
            /** @description Recipient. */
            to: string;
            /** @description Text. */
            text?: string;
            /** @description Media; empty for SMS. */
            mediaUrls?: string[];
        };
        /** @description What both message events say. */
        MessageEvent: {
            conversation: components["schemas"]["EventConversation"];
            status: components["schemas"]["MessageStatus"];
            direction: components["schemas"]["Direction"];
            /** @description Segments. */
            segments: number;
            /** @description Time of hand-off. */
            sentAt: string | null;
            /** @description Time of delivery. */
            deliveredAt?: string | null;
            message: components["schemas"]["EventMessage"];
            /** @description RCS message that a fallback replaced. */
            originalMessageId?: string | null;
            /** @description What was sent instead; with FALLBACK_SENT only. */
            fallbackMessage?: components["schemas"]["FallbackMessage"] | null;
        };
        /** @description The state of an outbound message changed. */
        MessageStatusEvent: components["schemas"]["MessageEvent"] & {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "MESSAGE.STATUS";
        };
        /** @description A user wrote, pressed a button or shared a location. */
        MessageReceivedEvent: components["schemas"]["MessageEvent"] & {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "MESSAGE.RECEIVED";
        };
        /** @description A user started to type to an agent. */
        UserTypingEvent: {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "USER.TYPING";
            /** @description When it began, ISO 8601. */
            startedAt: string;
            conversation: components["schemas"]["EventConversation"];
        };
        /** @description The answers. */
        FormSubmission: {
            /** @description Submission id. */
            id: string;
            /** @description Sender of the form. */
            from: string;
            /** @description Recipient. */
            to: string | null;
            /** @description Answers by field key. */
            data: {
                [key: string]: unknown;
            };
            /** @description The fields with their values. */
            fields: {
                /** @description Key. */
                key: string;
                /** @description Label. */
                label: string;
                /** @description Field type. */
                type: string;
                /** @description Answer. */
                value: string | number | boolean | string[] | null;
            }[];
            /** @description Address of the browser. */
            ip_address: string | null;
            /** @description Name of the browser. */
            user_agent: string | null;
            /** @description When it was completed or last edited. */
            submitted_at: string;
        };
        /** @description A hosted form was completed. */
        FormSubmissionEvent: {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "FORM.SUBMISSION";
            /** @description Same as `submission.from`. */
            sender: string;
            /** @description Null unless the form was sent to a recipient. */
            conversation: components["schemas"]["EventConversation"] | null;
            /** @description The form. */
            form: {
                /** @description Form id. */
                id: string;
                /** @description Public URL. */
                url: string;
                /** @description Label. */
                name: string | null;
            };
            submission: components["schemas"]["FormSubmission"];
        };
        /**
         * @description Launch with one carrier.
         * @enum {string}
         */
        CarrierLaunchStatus: "PENDING" | "NOT_LAUNCHED" | "LAUNCHED";
        /**
         * @description Check by one verifier.
         * @enum {string}
         */
        VerificationStatus: "VERIFIED" | "SENT" | "NOT_SENT";
        /** @description The launch of an RCS campaign moved on. */
        CampaignStatusEvent: {
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "CAMPAIGN.STATUS";
            /** @description Agent. */
            agent: {
                /** @description Agent id. */
                id: string;
                /** @description Name shown. */
                name: string | null;
            };
            /** @description Campaign. */
            campaign: {
                /** @description Campaign id. */
                publicId: string | null;
                type: components["schemas"]["CampaignType"];
            };
            /** @description Brand. */
            brand: {
                /** @description Brand id. */
                publicId: string | null;
                /** @description Name. */
                name: string | null;
            };
            /** @description Where the launch stands. */
            carrierLaunches: {
                /** @description By carrier. */
                carriers: {
                    ATT: components["schemas"]["CarrierLaunchStatus"];
                    TMOBILE: components["schemas"]["CarrierLaunchStatus"];
                    VERIZON: components["schemas"]["CarrierLaunchStatus"];
                    OTHERS: components["schemas"]["CarrierLaunchStatus"];
                };
                /** @description By verifier. */
                verification: {
                    AEGIS: components["schemas"]["VerificationStatus"];
                    GOOGLE: components["schemas"]["VerificationStatus"];
                };
            };
            /** @description When it changed, ISO 8601. */
            updatedAt: string;
        };
    };
    responses: {
        /** @description Invalid parameters, formats or state. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Invalid API key."
                 *     }
                 */
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description This account may not do that. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This account may not use that resource."
                 *     }
                 */
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description A fault of the server. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Something went wrong on our side."
                 *     }
                 */
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description Not enough credits. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The balance does not cover this request."
                 *     }
                 */
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description No such resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Nothing was found under that id."
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The operation is not available. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This operation is not available."
                 *     }
                 */
                "application/json": components["schemas"]["PlainError"];
            };
        };
    };
    parameters: {
        /** @description Brand id. */
        BrandId: string;
        /** @description Toll-free campaign id. */
        CampaignId: string;
        /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
        PhoneNumber: components["schemas"]["E164"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type UpsertBrandContact = components['schemas']['UpsertBrandContact'];
export type CompanySector = components['schemas']['CompanySector'];
export type CompanyType = components['schemas']['CompanyType'];
export type CompanyEntityType = components['schemas']['CompanyEntityType'];
export type UpsertBrandRequest = components['schemas']['UpsertBrandRequest'];
export type BrandContact = components['schemas']['BrandContact'];
export type BrandInfo = components['schemas']['BrandInfo'];
export type BrandStatus = components['schemas']['BrandStatus'];
export type Brand = components['schemas']['Brand'];
export type ErrorTree = components['schemas']['ErrorTree'];
export type ValidationError = components['schemas']['ValidationError'];
export type PlainError = components['schemas']['PlainError'];
export type BadRequestError = components['schemas']['BadRequestError'];
export type AutofillBrandRequest = components['schemas']['AutofillBrandRequest'];
export type PageIndex = components['schemas']['PageIndex'];
export type PageSize = components['schemas']['PageSize'];
export type ListBrandsRequest = components['schemas']['ListBrandsRequest'];
export type PageInfo = components['schemas']['PageInfo'];
export type BrandPage = components['schemas']['BrandPage'];
export type ValidationProblem = components['schemas']['ValidationProblem'];
export type BrandValidation = components['schemas']['BrandValidation'];
export type Success = components['schemas']['Success'];
export type NotFoundError = components['schemas']['NotFoundError'];
export type VetBrandRequest = components['schemas']['VetBrandRequest'];
export type BrandFeedback = components['schemas']['BrandFeedback'];
export type VettingStatus = components['schemas']['VettingStatus'];
export type BrandVetting = components['schemas']['BrandVetting'];
export type BrandWithVetting = components['schemas']['BrandWithVetting'];
export type CampaignKeywords = components['schemas']['CampaignKeywords'];
export type CampaignLinks = components['schemas']['CampaignLinks'];
export type MessageVolume = components['schemas']['MessageVolume'];
export type OptInMethod = components['schemas']['OptInMethod'];
export type CampaignOptIn = components['schemas']['CampaignOptIn'];
export type CampaignOptions = components['schemas']['CampaignOptions'];
export type TollFreeUseCase = components['schemas']['TollFreeUseCase'];
export type CampaignUseCase = components['schemas']['CampaignUseCase'];
export type TollFreeCampaignContent = components['schemas']['TollFreeCampaignContent'];
export type UpsertTollFreeCampaignRequest = components['schemas']['UpsertTollFreeCampaignRequest'];
export type ProfileStatus = components['schemas']['ProfileStatus'];
export type TollFreeCampaign = components['schemas']['TollFreeCampaign'];
export type AutofillTollFreeCampaignRequest = components['schemas']['AutofillTollFreeCampaignRequest'];
export type TollFreeCampaignDraft = components['schemas']['TollFreeCampaignDraft'];
export type ListTollFreeCampaignsRequest = components['schemas']['ListTollFreeCampaignsRequest'];
export type TollFreeCampaignSummary = components['schemas']['TollFreeCampaignSummary'];
export type TollFreeCampaignPage = components['schemas']['TollFreeCampaignPage'];
export type ValidateTollFreeCampaignRequest = components['schemas']['ValidateTollFreeCampaignRequest'];
export type TollFreeCampaignValidation = components['schemas']['TollFreeCampaignValidation'];
export type PhoneFeature = components['schemas']['PhoneFeature'];
export type PhoneNumberType = components['schemas']['PhoneNumberType'];
export type SearchPhoneNumbersRequest = components['schemas']['SearchPhoneNumbersRequest'];
export type E164 = components['schemas']['E164'];
export type AvailableNumber = components['schemas']['AvailableNumber'];
export type BuyPhoneNumbersRequest = components['schemas']['BuyPhoneNumbersRequest'];
export type NumberCapabilities = components['schemas']['NumberCapabilities'];
export type PurchasedNumber = components['schemas']['PurchasedNumber'];
export type LookupLevel = components['schemas']['LookupLevel'];
export type LookUpPhoneNumberRequest = components['schemas']['LookUpPhoneNumberRequest'];
export type PhoneNumberKind = components['schemas']['PhoneNumberKind'];
export type NumberFormats = components['schemas']['NumberFormats'];
export type BasicNumberLookup = components['schemas']['BasicNumberLookup'];
export type DetailedPhoneNumberKind = components['schemas']['DetailedPhoneNumberKind'];
export type RiskRecommendation = components['schemas']['RiskRecommendation'];
export type EnrichedContact = components['schemas']['EnrichedContact'];
export type AdvancedNumberLookup = components['schemas']['AdvancedNumberLookup'];
export type NumberLookup = components['schemas']['NumberLookup'];
export type PageRequest = components['schemas']['PageRequest'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type PhoneNumberPage = components['schemas']['PhoneNumberPage'];
export type MessagingProfile = components['schemas']['MessagingProfile'];
export type AttachCampaignRequest = components['schemas']['AttachCampaignRequest'];
export type NumberCampaign = components['schemas']['NumberCampaign'];
export type CampaignAttachment = components['schemas']['CampaignAttachment'];
export type DetachCampaignRequest = components['schemas']['DetachCampaignRequest'];
export type DedicatedNumber = components['schemas']['DedicatedNumber'];
export type TemporaryNumber = components['schemas']['TemporaryNumber'];
export type Provisioning = components['schemas']['Provisioning'];
export type PhoneNumberStatus = components['schemas']['PhoneNumberStatus'];
export type TollFreeNumberStatus = components['schemas']['TollFreeNumberStatus'];
export type OwnedPhoneNumber = components['schemas']['OwnedPhoneNumber'];
export type UpdatePhoneNumberRequest = components['schemas']['UpdatePhoneNumberRequest'];
export type ScheduleOptions = components['schemas']['ScheduleOptions'];
export type Tracking = components['schemas']['Tracking'];
export type SendSmsRequest = components['schemas']['SendSmsRequest'];
export type SegmentEncoding = components['schemas']['SegmentEncoding'];
export type SentSms = components['schemas']['SentSms'];
export type ScheduledMessage = components['schemas']['ScheduledMessage'];
export type SendSmsResponse = components['schemas']['SendSmsResponse'];
export type SendMmsRequest = components['schemas']['SendMmsRequest'];
export type SentMms = components['schemas']['SentMms'];
export type SendMmsResponse = components['schemas']['SendMmsResponse'];
export type ValidateSmsRequest = components['schemas']['ValidateSmsRequest'];
export type SmsValidation = components['schemas']['SmsValidation'];
export type ValidateMmsRequest = components['schemas']['ValidateMmsRequest'];
export type MmsValidation = components['schemas']['MmsValidation'];
export type Direction = components['schemas']['Direction'];
export type MessageStatus = components['schemas']['MessageStatus'];
export type MessageProtocol = components['schemas']['MessageProtocol'];
export type MessageMethod = components['schemas']['MessageMethod'];
export type ListMessagesRequest = components['schemas']['ListMessagesRequest'];
export type MessageListItem = components['schemas']['MessageListItem'];
export type MessagePage = components['schemas']['MessagePage'];
export type ReactToMessageRequest = components['schemas']['ReactToMessageRequest'];
export type MessageReaction = components['schemas']['MessageReaction'];
export type SimulateMessageRequest = components['schemas']['SimulateMessageRequest'];
export type PressedTriggerButton = components['schemas']['PressedTriggerButton'];
export type PressedOpenUrlButton = components['schemas']['PressedOpenUrlButton'];
export type PressedCallButton = components['schemas']['PressedCallButton'];
export type PressedScheduleEventButton = components['schemas']['PressedScheduleEventButton'];
export type LatLong = components['schemas']['LatLong'];
export type PressedSendLocationButton = components['schemas']['PressedSendLocationButton'];
export type PressedRequestUserLocationButton = components['schemas']['PressedRequestUserLocationButton'];
export type PressedButton = components['schemas']['PressedButton'];
export type SimulateButtonRequest = components['schemas']['SimulateButtonRequest'];
export type SimulateUserRequest = components['schemas']['SimulateUserRequest'];
export type SmsContent = components['schemas']['SmsContent'];
export type MmsContent = components['schemas']['MmsContent'];
export type OpenUrlButton = components['schemas']['OpenUrlButton'];
export type CallButton = components['schemas']['CallButton'];
export type TriggerButton = components['schemas']['TriggerButton'];
export type RequestUserLocationButton = components['schemas']['RequestUserLocationButton'];
export type ScheduleEventButton = components['schemas']['ScheduleEventButton'];
export type SendLocationButton = components['schemas']['SendLocationButton'];
export type RcsButton = components['schemas']['RcsButton'];
export type QuickReplies = components['schemas']['QuickReplies'];
export type RcsTextContent = components['schemas']['RcsTextContent'];
export type RcsMedia = components['schemas']['RcsMedia'];
export type RcsMediaContent = components['schemas']['RcsMediaContent'];
export type RcsCard = components['schemas']['RcsCard'];
export type RcsCardsContent = components['schemas']['RcsCardsContent'];
export type ButtonOrigin = components['schemas']['ButtonOrigin'];
export type ButtonPress = components['schemas']['ButtonPress'];
export type RcsButtonContent = components['schemas']['RcsButtonContent'];
export type SharedLocation = components['schemas']['SharedLocation'];
export type RcsLocationContent = components['schemas']['RcsLocationContent'];
export type MessageContent = components['schemas']['MessageContent'];
export type Message = components['schemas']['Message'];
export type BlastSenders = components['schemas']['BlastSenders'];
export type SendSmsBlastRequest = components['schemas']['SendSmsBlastRequest'];
export type SentBlast = components['schemas']['SentBlast'];
export type ScheduledBlast = components['schemas']['ScheduledBlast'];
export type SendBlastResponse = components['schemas']['SendBlastResponse'];
export type SendMmsBlastRequest = components['schemas']['SendMmsBlastRequest'];
export type ListBlastsRequest = components['schemas']['ListBlastsRequest'];
export type Blast = components['schemas']['Blast'];
export type BlastPage = components['schemas']['BlastPage'];
export type ScheduleStatus = components['schemas']['ScheduleStatus'];
export type ScheduleType = components['schemas']['ScheduleType'];
export type ListSchedulesRequest = components['schemas']['ListSchedulesRequest'];
export type Schedule = components['schemas']['Schedule'];
export type SchedulePage = components['schemas']['SchedulePage'];
export type BrandStatusReport = components['schemas']['BrandStatusReport'];
export type TollFreeCampaignStatusReport = components['schemas']['TollFreeCampaignStatusReport'];
export type PhoneNumberStatusReport = components['schemas']['PhoneNumberStatusReport'];
export type GetWebhooksRequest = components['schemas']['GetWebhooksRequest'];
export type WebhookHeaders = components['schemas']['WebhookHeaders'];
export type Webhook = components['schemas']['Webhook'];
export type Webhooks = components['schemas']['Webhooks'];
export type WebhookSenders = components['schemas']['WebhookSenders'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookHeadersInput = components['schemas']['WebhookHeadersInput'];
export type AttachNewWebhookRequest = components['schemas']['AttachNewWebhookRequest'];
export type AttachExistingWebhookRequest = components['schemas']['AttachExistingWebhookRequest'];
export type AttachWebhookRequest = components['schemas']['AttachWebhookRequest'];
export type FailedSender = components['schemas']['FailedSender'];
export type WebhookAttachment = components['schemas']['WebhookAttachment'];
export type DetachWebhookRequest = components['schemas']['DetachWebhookRequest'];
export type WebhookDetachment = components['schemas']['WebhookDetachment'];
export type WebhookStatus = components['schemas']['WebhookStatus'];
export type ListWebhooksRequest = components['schemas']['ListWebhooksRequest'];
export type WebhookListItem = components['schemas']['WebhookListItem'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type GetConversationByPartiesRequest = components['schemas']['GetConversationByPartiesRequest'];
export type GetConversationByIdRequest = components['schemas']['GetConversationByIdRequest'];
export type GetConversationRequest = components['schemas']['GetConversationRequest'];
export type CampaignType = components['schemas']['CampaignType'];
export type ConversationCampaign = components['schemas']['ConversationCampaign'];
export type ConversationNumber = components['schemas']['ConversationNumber'];
export type ConversationAgent = components['schemas']['ConversationAgent'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationOrNull = components['schemas']['ConversationOrNull'];
export type ListConversationsRequest = components['schemas']['ListConversationsRequest'];
export type ConversationPage = components['schemas']['ConversationPage'];
export type UpdateConversationRequest = components['schemas']['UpdateConversationRequest'];
export type UpdatedConversation = components['schemas']['UpdatedConversation'];
export type SortOrder = components['schemas']['SortOrder'];
export type ConversationMessageStatusFilter = components['schemas']['ConversationMessageStatusFilter'];
export type ConversationMessage = components['schemas']['ConversationMessage'];
export type ConversationMessagePage = components['schemas']['ConversationMessagePage'];
export type Contact = components['schemas']['Contact'];
export type UpdateContactRequest = components['schemas']['UpdateContactRequest'];
export type ContactId = components['schemas']['ContactId'];
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
export type ListContactsRequest = components['schemas']['ListContactsRequest'];
export type ContactPage = components['schemas']['ContactPage'];
export type Audience = components['schemas']['Audience'];
export type AudienceWithContacts = components['schemas']['AudienceWithContacts'];
export type CreateAudienceRequest = components['schemas']['CreateAudienceRequest'];
export type UpdateAudienceRequest = components['schemas']['UpdateAudienceRequest'];
export type ListAudiencesRequest = components['schemas']['ListAudiencesRequest'];
export type AudienceSummary = components['schemas']['AudienceSummary'];
export type AudiencePage = components['schemas']['AudiencePage'];
export type AudienceContactsRequest = components['schemas']['AudienceContactsRequest'];
export type EventConversation = components['schemas']['EventConversation'];
export type SmsEventMessage = components['schemas']['SmsEventMessage'];
export type MmsEventMessage = components['schemas']['MmsEventMessage'];
export type RcsTextEventMessage = components['schemas']['RcsTextEventMessage'];
export type RcsMediaEventMessage = components['schemas']['RcsMediaEventMessage'];
export type RcsCardsEventMessage = components['schemas']['RcsCardsEventMessage'];
export type RcsButtonEventMessage = components['schemas']['RcsButtonEventMessage'];
export type RcsLocationEventMessage = components['schemas']['RcsLocationEventMessage'];
export type EventMessage = components['schemas']['EventMessage'];
export type FallbackProtocol = components['schemas']['FallbackProtocol'];
export type FallbackMessage = components['schemas']['FallbackMessage'];
export type MessageEvent = components['schemas']['MessageEvent'];
export type MessageStatusEvent = components['schemas']['MessageStatusEvent'];
export type MessageReceivedEvent = components['schemas']['MessageReceivedEvent'];
export type UserTypingEvent = components['schemas']['UserTypingEvent'];
export type FormSubmission = components['schemas']['FormSubmission'];
export type FormSubmissionEvent = components['schemas']['FormSubmissionEvent'];
export type CarrierLaunchStatus = components['schemas']['CarrierLaunchStatus'];
export type VerificationStatus = components['schemas']['VerificationStatus'];
export type CampaignStatusEvent = components['schemas']['CampaignStatusEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotImplemented = components['responses']['NotImplemented'];
export type ParameterBrandId = components['parameters']['BrandId'];
export type ParameterCampaignId = components['parameters']['CampaignId'];
export type ParameterPhoneNumber = components['parameters']['PhoneNumber'];
export type $defs = Record<string, never>;
export interface operations {
    upsertBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpsertBrandRequest"];
            };
        };
        responses: {
            /** @description The stored brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    autofillBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutofillBrandRequest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListBrandsRequest"];
            };
        };
        responses: {
            /** @description One page of brands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BrandInfo"];
            };
        };
        responses: {
            /** @description The verdict. An invalid brand answers 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submitted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    vetBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VetBrandRequest"];
            };
        };
        responses: {
            /** @description Vetting began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getBrand: {
        parameters: {
            query?: {
                /** @description Mask the tax id in the answer. */
                hideEIN?: boolean;
            };
            header?: never;
            path: {
                /** @description Brand id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandWithVetting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    upsertTollFreeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpsertTollFreeCampaignRequest"];
            };
        };
        responses: {
            /** @description The stored campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    autofillTollFreeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AutofillTollFreeCampaignRequest"];
            };
        };
        responses: {
            /** @description Proposed content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaignDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTollFreeCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListTollFreeCampaignsRequest"];
            };
        };
        responses: {
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaignPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    submitTollFreeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submitted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateTollFreeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateTollFreeCampaignRequest"];
            };
        };
        responses: {
            /** @description The verdict. A faulty campaign answers 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaignValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTollFreeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPhoneNumbersRequest"];
            };
        };
        responses: {
            /** @description Numbers found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumber"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    buyPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyPhoneNumbersRequest"];
            };
        };
        responses: {
            /** @description Numbers bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasedNumber"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    lookUpPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description What is known of the number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberLookup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PageRequest"];
            };
        };
        responses: {
            /** @description One page of numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachCampaignRequest"];
            };
        };
        responses: {
            /** @description Numbers accepted and refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAttachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    detachCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachCampaignRequest"];
            };
        };
        responses: {
            /** @description Numbers detached and refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAttachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getTemporaryNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary number and its replacement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    releasePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSmsRequest"];
            };
        };
        responses: {
            /** @description Queued or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSmsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    sendMms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMmsRequest"];
            };
        };
        responses: {
            /** @description Queued or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMmsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    validateSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateSmsRequest"];
            };
        };
        responses: {
            /** @description Segments and price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateMms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateMmsRequest"];
            };
        };
        responses: {
            /** @description Messages and price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MmsValidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListMessagesRequest"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    reactToMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactToMessageRequest"];
            };
        };
        responses: {
            /** @description The reaction was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    simulateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMessage: {
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
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendSmsBlast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSmsBlastRequest"];
            };
        };
        responses: {
            /** @description Queued or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendBlastResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendMmsBlast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMmsBlastRequest"];
            };
        };
        responses: {
            /** @description Queued or scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendBlastResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listBlasts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListBlastsRequest"];
            };
        };
        responses: {
            /** @description One page of blasts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlastPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Schedule id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListSchedulesRequest"];
            };
        };
        responses: {
            /** @description One page of schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBrandStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Brand id. */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandStatusReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getTollFreeCampaignStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Toll-free campaign id. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Problems and progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TollFreeCampaignStatusReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getPhoneNumberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number in E.164 form. Both `+` and `%2B` are read as a plus sign. */
                phoneNumber: components["parameters"]["PhoneNumber"];
            };
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
                    "application/json": components["schemas"]["PhoneNumberStatusReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetWebhooksRequest"];
            };
        };
        responses: {
            /** @description Webhooks found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook and its senders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAttachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachWebhookRequest"];
            };
        };
        responses: {
            /** @description Senders detached and refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDetachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListWebhooksRequest"];
            };
        };
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetConversationRequest"];
            };
        };
        responses: {
            /** @description The conversation; null when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationOrNull"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListConversationsRequest"];
            };
        };
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConversationRequest"];
            };
        };
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedConversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationMessages: {
        parameters: {
            query?: {
                /** @description Zero-based page. */
                pageIndex?: number;
                /** @description Messages on a page. */
                pageSize?: number;
                /** @description Order in time. */
                sortOrder?: components["schemas"]["SortOrder"];
                /** @description Only this direction. */
                direction?: components["schemas"]["Direction"];
                /** @description Only this delivery state. */
                status?: components["schemas"]["ConversationMessageStatusFilter"];
                /** @description Only this protocol. */
                type?: components["schemas"]["MessageProtocol"];
                /** @description Sent at or after, ISO 8601. */
                dateFrom?: string;
                /** @description Sent at or before, ISO 8601. */
                dateTo?: string;
            };
            header?: never;
            path: {
                /** @description Conversation id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Contact id. Exactly one of `id` and `phoneNumber` is needed. */
                id?: string;
                /** @description Number in E.164 form. */
                phoneNumber?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
            };
        };
        responses: {
            /** @description Its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
            };
        };
        responses: {
            /** @description Its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListContactsRequest"];
            };
        };
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAudience: {
        parameters: {
            query: {
                /** @description Audience id. */
                id: string;
                /** @description One-based page of contacts. */
                page?: number;
                /** @description Contacts on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With contacts as soon as `page` or `limit` is given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"] | components["schemas"]["AudienceWithContacts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAudience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAudienceRequest"];
            };
        };
        responses: {
            /** @description The audience. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAudience: {
        parameters: {
            query: {
                /** @description Audience id. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. Its contacts stay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAudience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAudienceRequest"];
            };
        };
        responses: {
            /** @description The audience. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAudiences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListAudiencesRequest"];
            };
        };
        responses: {
            /** @description One page of audiences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudiencePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeAudienceContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceContactsRequest"];
            };
        };
        responses: {
            /** @description The audience. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addAudienceContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceContactsRequest"];
            };
        };
        responses: {
            /** @description The audience. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audience"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendRcsBlast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    sendRcs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    sendTypingIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    validateRcs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getDlcCampaignStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsCampaignStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    upsertDlcCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    autofillDlcCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listDlcCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    submitDlcCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    validateDlcCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getDlcCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    upsertRcsCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    autofillRcsCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listRcsCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    submitRcsCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    validateRcsCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listRcsAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    createRcsTestAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    updateRcsTestAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsWhitelistStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    whitelistRcsNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listRcsWhitelistedNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getRcsAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    createForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    sendForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    updateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listFormSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getContactCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    upsertContactCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    refreshFileUrls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    createShortUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listShortUrls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getShortUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    updateShortUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the resource. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            501: components["responses"]["NotImplemented"];
        };
    };
    messageStatusEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusEvent"];
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
    messageReceivedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReceivedEvent"];
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
    userTypingEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserTypingEvent"];
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
    formSubmissionEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormSubmissionEvent"];
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
    campaignStatusEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignStatusEvent"];
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
