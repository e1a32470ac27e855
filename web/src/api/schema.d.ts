// Made by `npm run openapi` from docs/openapi.json. Do not edit.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mails_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mails_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{queue}/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queues_failedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{queue}/failed-jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Queues_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{queue}/failed-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Queues_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stuck-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StuckEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stuck-events/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StuckEvents_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stuck-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["StuckEvents_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleParameters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/rule-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptRuleParameters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/rule-parameters/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeptRuleParameters_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/rule-parameters/{key}/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["KeptRuleParameters_correct"];
        post?: never;
        delete: operations["KeptRuleParameters_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/boundaries/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regions_readBoundaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stops_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_create"];
        delete: operations["Session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountProofs_removeFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AccountProofs_bind"];
        post?: never;
        delete: operations["AccountProofs_unbind"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_list"];
        put?: never;
        post: operations["Accounts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/first-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountInvitations_list"];
        put?: never;
        post: operations["AccountInvitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountInvitations_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenInvitations_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OpenInvitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccount_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAccount_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnAccount_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/sessions/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnAccount_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnSecondFactor_confirm"];
        post: operations["OwnSecondFactor_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactor_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactor_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkRuns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkRuns_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkRuns_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkRuns_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditLines_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CourseTypes_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CourseTypes_formats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/course-formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptFormats_list"];
        put: operations["KeptFormats_order"];
        post: operations["KeptFormats_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/course-formats/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["KeptFormats_change"];
        post?: never;
        delete: operations["KeptFormats_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sites_list"];
        put?: never;
        post: operations["Sites_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_list"];
        put?: never;
        post: operations["Organisations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Organisations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptSites_list"];
        put?: never;
        post: operations["KeptSites_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["KeptSites_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["KeptSites_grant"];
        post?: never;
        delete: operations["KeptSites_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offerings_list"];
        put?: never;
        post: operations["Offerings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offerings_read"];
        put: operations["Offerings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Offerings_changePlaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offerings_confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Offerings_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferingForms_hints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfferingForms_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferingLife_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferingLife_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferingLife_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferingLife_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/filling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OfferingLife_fill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfferingSources_read"];
        put: operations["OfferingSources_detach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/freshness-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FreshnessAnswers_read"];
        put?: never;
        post: operations["FreshnessAnswers_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/addressed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AddressedReferrals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/addressed/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddressedReferrals_takeOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/addressed/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddressedReferrals_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/addressed/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddressedReferrals_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/addressed/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AddressedReferrals_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/duplicate-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralPapers_duplicateCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/duplicate-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralPapers_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralPapers_outside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralPapers_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralPapers_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/break-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralActs_breakOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_list"];
        put?: never;
        post: operations["Referrals_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_read"];
        put: operations["Referrals_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationSettings_read"];
        put: operations["NotificationSettings_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementTests_list"];
        put?: never;
        post: operations["PlacementTests_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-tests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementTests_read"];
        put: operations["PlacementTests_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-tests/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementTests_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-tests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementTests_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-tests/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementTestBookings_ofTest"];
        put?: never;
        post: operations["PlacementTestBookings_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-test-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementTestBookings_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-test-bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementTestBookings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/placement-test-bookings/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementTestBookings_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/travel-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TravelTimes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/travel-times/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TravelTimes_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/travel-times/{ags}/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TravelTimes_correct"];
        post?: never;
        delete: operations["TravelTimes_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CourseSearch_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-publications/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Publications_contact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Publications_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/frame-hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications_hosts"];
        put: operations["Publications_replaceHosts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Neighbours_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/neighbours/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Neighbours_share"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/neighbour-courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Neighbours_courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-reports/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Statements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-reports/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Statements_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemandReports_list"];
        put: operations["DemandReports_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["DemandReports_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharedLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/fitting-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharedLists_fitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SharedLists_position"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceOffers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceOffers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerOffers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerOffers_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerOffers_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/client-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerOffers_clientLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmOffers_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/turn-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmOffers_turnAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmOffers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/next-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MakeOffers_offerNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/start-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MakeOffers_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-offers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientOffers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-offers/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientOffers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-offers/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientOffers_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-offers/{token}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientOffers_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageReports_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CoverageReports_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gap-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GapChecks_list"];
        put?: never;
        post: operations["GapChecks_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reach-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReachDemand_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gaps_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gaps_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Gaps_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gap-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GapAnswers_open"];
        put?: never;
        post: operations["GapAnswers_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Planning_runs"];
        put?: never;
        post: operations["Planning_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Planning_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Planning_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Planning_forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanEvents_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/proposals/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/proposals/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/courses-at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeakCourses_atRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning/mergeable-courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WeakCourses_mergeable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trends_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_read"];
        put: operations["Documents_change"];
        post?: never;
        delete: operations["Documents_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_list"];
        put?: never;
        post: operations["Committees_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_read"];
        put: operations["Committees_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CommitteeSeats_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CommitteeSeats_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CommitteeSeats_seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committees/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CommitteeSeats_changeRole"];
        post?: never;
        delete: operations["CommitteeSeats_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_list"];
        put?: never;
        post: operations["Decisions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deciding-committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_decidingCommittees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Decisions_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_paper"];
        put?: never;
        post: operations["Decisions_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concepts_list"];
        put?: never;
        post: operations["Concepts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/adopting-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concepts_adoptingDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Concepts_one"];
        put: operations["Concepts_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concepts_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/update-begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concepts_beginUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/update-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concepts_endUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Concepts_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/axes/{axis}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConceptParts_order"];
        post: operations["ConceptParts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/axes/{axis}/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConceptParts_change"];
        post?: never;
        delete: operations["ConceptParts_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProcessSteps_order"];
        post: operations["ProcessSteps_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProcessSteps_change"];
        post?: never;
        delete: operations["ProcessSteps_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/field-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FieldLinks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/field-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FieldLinks_change"];
        post?: never;
        delete: operations["FieldLinks_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConceptDocuments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Surveys_list"];
        put?: never;
        post: operations["Surveys_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Surveys_read"];
        put: operations["Surveys_save"];
        post?: never;
        delete: operations["Surveys_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Surveys_copyOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyConcepts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveySteps_invited"];
        put: operations["SurveySteps_invite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/open-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveySteps_openLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveySteps_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveySteps_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveySteps_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SurveySteps_summarise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyResults_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/questions/{questionId}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyResults_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyResults_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSurveys_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSurveys_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-surveys/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnSurveys_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-surveys/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSurveys_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveyAnswers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-answers/{token}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveyAnswers_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-answers/{token}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SurveyAnswers_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-answers/{token}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SurveyAnswers_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveySummaries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-summaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SurveySummaries_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objective-frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObjectiveFrame_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_list"];
        put?: never;
        post: operations["Needs_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Needs_read"];
        put: operations["Needs_change"];
        post?: never;
        delete: operations["Needs_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Needs_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedEvidence_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedEvidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/evidence/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedEvidence_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["NeedEvidence_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals_list"];
        put?: never;
        post: operations["Goals_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals_read"];
        put: operations["Goals_change"];
        post?: never;
        delete: operations["Goals_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goals_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goals_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-codings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswerCodings_surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-codings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswerCodings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-codings/{id}/answers/{answerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerCodings_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures_list"];
        put?: never;
        post: operations["MeasureProposals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures_read"];
        put: operations["MeasureLife_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures_frame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures_ownProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MeasureProposals_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureProposals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureProposals_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureProposals_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureLife_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureLife_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/withdraw-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasureLife_withdrawPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_list"];
        put?: never;
        post: operations["Indicators_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_read"];
        put: operations["Indicators_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Indicators_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Indicators_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorValues_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorValues_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Traces_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Traces_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Traces_origin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_list"];
        put?: never;
        post: operations["Meetings_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_read"];
        put: operations["Meetings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/refill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_refill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Agenda_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Minutes_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance/{inviteeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Minutes_attend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes_attendUninvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Minutes_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingAnswers_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingAnswers_open"];
        put?: never;
        post: operations["MeetingAnswers_answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingCalendars_subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-calendars/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingCalendars_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingPacks_list"];
        put?: never;
        post: operations["MeetingPacks_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingPapers_agendaPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingPapers_agendaDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingPapers_minutesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingPapers_minutesDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearlySelections_list"];
        put?: never;
        post: operations["YearlySelections_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearlySelections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearlySelections_prepare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/open-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearlySelections_openAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/prepare-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearlySelections_prepareAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearlySelections_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearlySelections_rank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SelectionPath_recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SelectionPath_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SelectionPath_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SelectionPath_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/assessments/{measureId}/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Assessments_assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/assessments/{measureId}/{criterion}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/yearly-selections/{id}/selectable-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_selectable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steering-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_seats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/steering-seats/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Assessments_labelSeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureReviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasureReviews_ofMeasure"];
        put?: never;
        post: operations["MeasureReviews_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-reviews/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsReport_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measure-reviews/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsReport_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_goal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_field"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicConcept_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrationskonzept/termine.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicCalendar_atItsAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/concept/events.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicCalendar_ofTheInterface"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SelfCheck_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarFeeds_list"];
        put?: never;
        post: operations["CalendarFeeds_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarFeeds_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CalendarFeeds_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarFeeds_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-calendars/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FormerAddress_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/dcat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/dcat.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_readTurtle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/data/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_readTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/hsds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_listThings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/hsds/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_readThing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/kursnet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kursnet_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/kursnet/entered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Kursnet_mark"];
        post?: never;
        delete: operations["Kursnet_unmark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offerings/{id}/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kursnet_outlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kursnet-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kursnet_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kursnet-notices/open-qcat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kursnet_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/kursnet-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KursnetDeliveries_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/kursnet-deliveries/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["KursnetDeliveries_switchOn"];
        post?: never;
        delete: operations["KursnetDeliveries_switchOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks_list"];
        put?: never;
        post: operations["Webhooks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Webhooks_change"];
        post?: never;
        delete: operations["Webhooks_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Webhooks_exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhookDeliveries_journal"];
        put?: never;
        post: operations["WebhookDeliveries_ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WebhookDeliveries_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/start-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StartPage_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_list"];
        put?: never;
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_one"];
        put?: never;
        post?: never;
        delete: operations["Imports_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/column-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ColumnProfiles_list"];
        put?: never;
        post: operations["ColumnProfiles_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/column-profiles/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ColumnProfiles_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/column-profiles/{id}/file.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ColumnProfiles_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/column-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ColumnProfiles_change"];
        post?: never;
        delete: operations["ColumnProfiles_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConceptExports_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConceptExports_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concepts/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConceptExports_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
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
        ReadyResponse: {
            /** @enum {string} */
            database: "up" | "down";
            /**
             * @description Up when every migration of this version has run.
             * @enum {string}
             */
            migrations: "up" | "down";
            /**
             * @description Pages work without it; what follows from them waits.
             * @enum {string}
             */
            queue: "up" | "down";
        };
        MailLineResponse: {
            /** Format: uuid */
            id: string;
            toAddress: string;
            subject: string;
            /** @enum {string} */
            state: "waiting" | "claimed" | "sent" | "failed" | "withdrawn" | "kept";
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            lastError: string | null;
        };
        MailPageResponse: {
            items: components["schemas"]["MailLineResponse"][];
            nextCursor: string | null;
        };
        MailResponse: {
            /** Format: uuid */
            id: string;
            toAddress: string;
            subject: string;
            /** @enum {string} */
            state: "waiting" | "claimed" | "sent" | "failed" | "withdrawn" | "kept";
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            lastError: string | null;
            textBody: string;
            htmlBody: string;
        };
        QueueResponse: {
            /** @example check-coverage-gaps */
            queue: string;
            /** @description What it is for, in German. */
            purpose: string;
            /** @description Cron pattern in the time zone of the district. */
            cron: string | null;
            everyMilliseconds: number | null;
            /** Format: date-time */
            nextRunAt: string | null;
            waiting: number;
            active: number;
            delayed: number;
            failed: number;
        };
        OutboxResponse: {
            waiting: number;
            /** Format: date-time */
            oldestAt: string | null;
            /** @description Went out again and again without being done. */
            stuck: number;
        };
        QueueListResponse: {
            items: components["schemas"]["QueueResponse"][];
            outbox: components["schemas"]["OutboxResponse"];
        };
        FailedJobResponse: {
            id: string;
            name: string;
            attempts: number;
            /** Format: date-time */
            failedAt: string | null;
            reason: string;
        };
        FailedJobListResponse: {
            items: components["schemas"]["FailedJobResponse"][];
        };
        StuckEventResponse: {
            id: number;
            /** @example mail-posted */
            name: string;
            /** Format: date-time */
            occurredAt: string;
            /** @description How often it went out. */
            rounds: number;
            /** @description Who has dealt with it; the others have not. */
            handledBy: string[];
        };
        StuckEventListResponse: {
            items: components["schemas"]["StuckEventResponse"][];
        };
        RuleParameterResponse: {
            /** @enum {string} */
            key: "waiting.deadline-days" | "waiting.vocational-deadline-days" | "freshness.stale-days" | "freshness.excluded-days" | "gap.minimum-people" | "gap.longest-wait-days" | "gap.checks-until-closed" | "notice.deadline-days" | "notice.growth-people" | "small-cell.member-threshold" | "small-cell.public-threshold" | "open-data.published" | "kursnet.ahead-months" | "kursnet.refresh-days" | "kursnet.full-time-weekly-units" | "travel.detour-factor" | "travel.estimated-speed-kmh" | "stop.hint-metres" | "accessibility.zone-1-minutes" | "accessibility.zone-2-minutes" | "accessibility.zone-3-minutes" | "accessibility.zone-1-weight" | "accessibility.zone-2-weight" | "accessibility.zone-3-weight" | "retention.case-days-after-end" | "retention.case-days-after-activity" | "retention.audit-days" | "selection.need-weight" | "selection.reach-weight" | "selection.effect-weight" | "selection.resources-weight" | "selection.feasibility-weight" | "selection.disputed-deviation-points" | "selection.priority-points" | "selection.quick-win-points" | "selection.quick-win-months" | "offering.at-risk-days" | "offering.maximum-size" | "offering.vocational-start-registrations" | "offering.most-weekly-units" | "offering.same-course-days" | "childcare.school-age-years" | "offer.answer-working-days" | "offer.reminder-working-days" | "offer.lapses-until-pause" | "waiting-list.priority-share-percent" | "referral.answer-working-days" | "client-link.days-after-decision" | "planning.person-points" | "planning.waited-week-points" | "planning.most-waited-weeks" | "planning.lawful-priority-points" | "planning.travel-minute-points" | "planning.day-until-start-points" | "planning.course-points" | "planning.childcare-points" | "planning.lead-weeks" | "planning.minimum-size" | "planning.childcare-places" | "planning.solver-seconds" | "planning.merge-days-apart" | "planning.weekly-units" | "planning.evening-weekly-units" | "planning.decide-days-before" | "planning.risk-notice-days" | "planning.risk-warning-days" | "planning.risk-alarm-days" | "planning.acceptance-weeks" | "planning.acceptance-least-answers" | "planning.acceptance-percent" | "planning.wait-without-course-weeks" | "forecast.literacy-to-general-percent" | "forecast.general-to-vocational-percent" | "placement-test.correction-days" | "retention.placement-test-days" | "approval.longest-years" | "goal.longest-statement" | "survey.anonymous-minimum" | "survey.reminder-days-before-close" | "survey.last-reminder-days-before-close" | "survey.address-retention-days" | "meeting.reminder-days" | "meeting.task-soon-days" | "meeting.task-long-overdue-days" | "review.interval-days" | "review.first-reminder-days" | "review.last-reminder-days" | "money.contribution-per-unit-eur" | "money.travel-cost-km" | "document.largest-megabytes" | "sign-in.invitation-days" | "sign-in.second-factor-provider" | "sign-in.second-factor-counselling" | "sign-in.second-factor-jobcenter" | "sign-in.second-factor-social-welfare-office" | "sign-in.second-factor-immigration-office" | "sign-in.second-factor-bamf" | "sign-in.second-factor-district" | "sign-in.second-factor-steering-group";
            value: number;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @description Legal place or own rule, in German. */
            source: string;
        };
        RuleParameterListResponse: {
            items: components["schemas"]["RuleParameterResponse"][];
        };
        ParameterSubjectResponse: {
            /** @enum {string} */
            subject: "waiting" | "offers" | "courses" | "gaps" | "figures" | "publication" | "travel" | "strategy" | "planning" | "forecast" | "selection" | "surveys" | "meetings" | "retention" | "money" | "sign-in";
            /** @description In German. */
            title: string;
        };
        DatedValueResponse: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            value: number;
            /** @description Legal place or decision, in German. */
            source: string;
            /** @enum {string} */
            state: "past" | "current" | "future";
        };
        KeptRuleParameterResponse: {
            /** @enum {string} */
            key: "waiting.deadline-days" | "waiting.vocational-deadline-days" | "freshness.stale-days" | "freshness.excluded-days" | "gap.minimum-people" | "gap.longest-wait-days" | "gap.checks-until-closed" | "notice.deadline-days" | "notice.growth-people" | "small-cell.member-threshold" | "small-cell.public-threshold" | "open-data.published" | "kursnet.ahead-months" | "kursnet.refresh-days" | "kursnet.full-time-weekly-units" | "travel.detour-factor" | "travel.estimated-speed-kmh" | "stop.hint-metres" | "accessibility.zone-1-minutes" | "accessibility.zone-2-minutes" | "accessibility.zone-3-minutes" | "accessibility.zone-1-weight" | "accessibility.zone-2-weight" | "accessibility.zone-3-weight" | "retention.case-days-after-end" | "retention.case-days-after-activity" | "retention.audit-days" | "selection.need-weight" | "selection.reach-weight" | "selection.effect-weight" | "selection.resources-weight" | "selection.feasibility-weight" | "selection.disputed-deviation-points" | "selection.priority-points" | "selection.quick-win-points" | "selection.quick-win-months" | "offering.at-risk-days" | "offering.maximum-size" | "offering.vocational-start-registrations" | "offering.most-weekly-units" | "offering.same-course-days" | "childcare.school-age-years" | "offer.answer-working-days" | "offer.reminder-working-days" | "offer.lapses-until-pause" | "waiting-list.priority-share-percent" | "referral.answer-working-days" | "client-link.days-after-decision" | "planning.person-points" | "planning.waited-week-points" | "planning.most-waited-weeks" | "planning.lawful-priority-points" | "planning.travel-minute-points" | "planning.day-until-start-points" | "planning.course-points" | "planning.childcare-points" | "planning.lead-weeks" | "planning.minimum-size" | "planning.childcare-places" | "planning.solver-seconds" | "planning.merge-days-apart" | "planning.weekly-units" | "planning.evening-weekly-units" | "planning.decide-days-before" | "planning.risk-notice-days" | "planning.risk-warning-days" | "planning.risk-alarm-days" | "planning.acceptance-weeks" | "planning.acceptance-least-answers" | "planning.acceptance-percent" | "planning.wait-without-course-weeks" | "forecast.literacy-to-general-percent" | "forecast.general-to-vocational-percent" | "placement-test.correction-days" | "retention.placement-test-days" | "approval.longest-years" | "goal.longest-statement" | "survey.anonymous-minimum" | "survey.reminder-days-before-close" | "survey.last-reminder-days-before-close" | "survey.address-retention-days" | "meeting.reminder-days" | "meeting.task-soon-days" | "meeting.task-long-overdue-days" | "review.interval-days" | "review.first-reminder-days" | "review.last-reminder-days" | "money.contribution-per-unit-eur" | "money.travel-cost-km" | "document.largest-megabytes" | "sign-in.invitation-days" | "sign-in.second-factor-provider" | "sign-in.second-factor-counselling" | "sign-in.second-factor-jobcenter" | "sign-in.second-factor-social-welfare-office" | "sign-in.second-factor-immigration-office" | "sign-in.second-factor-bamf" | "sign-in.second-factor-district" | "sign-in.second-factor-steering-group";
            /** @enum {string} */
            subject: "waiting" | "offers" | "courses" | "gaps" | "figures" | "publication" | "travel" | "strategy" | "planning" | "forecast" | "selection" | "surveys" | "meetings" | "retention" | "money" | "sign-in";
            /** @description In German. */
            title: string;
            /** @description In German. */
            unit: string;
            minimum: number;
            maximum: number;
            isWhole: boolean;
            /** @description The earliest first. */
            values: components["schemas"]["DatedValueResponse"][];
        };
        KeptRuleParameterListResponse: {
            subjects: components["schemas"]["ParameterSubjectResponse"][];
            items: components["schemas"]["KeptRuleParameterResponse"][];
        };
        AddRuleParameterRequest: {
            value: number;
            /** @description Legal place or decision, in German. */
            source: string;
            /** Format: date */
            from: string;
        };
        CorrectRuleParameterRequest: {
            value: number;
            /** @description Legal place or decision, in German. */
            source: string;
        };
        DistrictResponse: {
            /** @example 07334 */
            key: string;
            name: string;
        };
        MunicipalityResponse: {
            /** @example 07334001 */
            ags: string;
            name: string;
            /** @description First nine digits of the Regionalschlüssel. */
            associationKey: string;
            associationName: string;
            population: number;
            /** Format: date */
            populationDate: string | null;
            /** @description The census that the figure is updated from. */
            populationBase: string | null;
            areaKm2: number;
            postcode: string | null;
            /** @description Percent. */
            foreignShare: number | null;
            latitude: number;
            longitude: number;
        };
        AssociationResponse: {
            key: string;
            name: string;
            memberAgs: string[];
            /** @description null where figures of different censuses must not be added. */
            population: number | null;
        };
        BoundariesResponse: {
            href: string;
            hash: string;
        };
        RegionSourceResponse: {
            title: string;
            attribution: string;
            /** Format: date */
            asOf: string | null;
        };
        RegionsResponse: {
            district: components["schemas"]["DistrictResponse"] | null;
            municipalities: components["schemas"]["MunicipalityResponse"][];
            associations: components["schemas"]["AssociationResponse"][];
            /** @description Whether the level of the Verbandsgemeinden says anything of its own. */
            showAssociations: boolean;
            boundaries: components["schemas"]["BoundariesResponse"];
            sources: components["schemas"]["RegionSourceResponse"][];
        };
        StopResponse: {
            id: string;
            name: string;
            latitude: number;
            longitude: number;
            vehicles: ("rail" | "tram" | "bus")[];
        };
        NearbyStopResponse: {
            name: string;
            /** @description As the crow flies, to the next fifty. A hint: no minutes follow from it. */
            metres: number;
            /** @description What stops there; empty: unknown. */
            vehicles: ("rail" | "tram" | "bus")[];
        };
        MunicipalityStopResponse: {
            ags: string;
            nearestStop: components["schemas"]["NearbyStopResponse"] | null;
        };
        StopListResponse: {
            items: components["schemas"]["StopResponse"][];
            municipalities: components["schemas"]["MunicipalityStopResponse"][];
            /** @description To be named beside the map. */
            sources: string[];
        };
        SignInRequest: {
            /** @example jobcenter */
            login: string;
            /** Format: password */
            password: string;
            /** @description Of the second factor, once it was asked for. */
            code?: string;
        };
        SessionResponse: {
            /** Format: uuid */
            accountId: string;
            /** @description Until the session ends, in seconds. */
            endsInSeconds: number;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            organisationKind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group";
            isAdministrator: boolean;
            /** @description Nothing else is open before the first password was changed. */
            mustChangePassword: boolean;
            /** @description Nothing else is open before a second factor was set up. */
            mustSetUpSecondFactor: boolean;
            permissions: ("region:read" | "catalogue:read" | "travel-time:correct" | "offering:read" | "offering:write" | "calendar-feed:keep" | "webhook:keep" | "demand-report:read" | "demand-report:write" | "referral:read" | "referral:write" | "referral:answer" | "duplicate-count:read" | "placement-test:read" | "placement-test:write" | "placement-test:book" | "suggestion:read" | "waiting-list:read" | "place-offer:read" | "place-offer:make" | "place-offer:answer" | "place-offer:confirm" | "coverage:read" | "reach-demand:read" | "gap:read" | "gap:answer" | "plan:read" | "plan:run" | "plan:take-over" | "concept:read" | "concept:keep" | "document:keep" | "objective:read" | "objective:write" | "trend:read" | "survey:keep" | "survey:read" | "survey:answer" | "gap-check:run" | "table:import" | "column-profile:keep" | "decision:read" | "decision:record" | "selection:read" | "selection:assess" | "selection:keep" | "review:read" | "review:keep" | "work-run:read" | "indicator:read" | "indicator:keep" | "indicator:measure" | "measure:read" | "measure:propose" | "measure:report" | "measure:keep" | "settings:write" | "neighbour:keep" | "committee:read" | "committee:join" | "committee:keep" | "meeting:read" | "meeting:keep" | "meeting:answer" | "task:settle" | "audit:read")[];
            /** @description On which it may enter cases. */
            accessRoutes: ("entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer")[];
        };
        SignInWaysResponse: {
            /** @description What people call the identity provider; null without one. */
            providerLabel: string | null;
        };
        SignedOutResponse: {
            /** @description Where to go on, at the identity provider. */
            goOnAt: string | null;
        };
        BindIdentityRequest: {
            /** @description The `sub` of the identity provider, letter for letter. */
            subject: string;
        };
        AccountResponse: {
            /** Format: uuid */
            id: string;
            login: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            isAdministrator: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deactivatedAt: string | null;
            /** @description Nobody has chosen a password of their own yet. */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description When a password that was handed over opens nothing any more.
             */
            firstPasswordEndsAt: string | null;
            /** @description A code of an app is asked for beside the password. */
            hasSecondFactor: boolean;
            /** @description Bound to somebody at the identity provider. */
            hasIdentity: boolean;
        };
        AccountListResponse: {
            items: components["schemas"]["AccountResponse"][];
        };
        OpenAccountRequest: {
            /** Format: uuid */
            organisationId: string;
            /**
             * @description Kept in lower case.
             * @example jobcenter-2
             */
            login: string;
            /** @description May keep members, accounts, queues and the mail journal. */
            isAdministrator: boolean;
        };
        OpenedAccountResponse: {
            firstPassword: string;
            /** Format: uuid */
            id: string;
        };
        FirstPasswordResponse: {
            firstPassword: string;
        };
        InvitationResponse: {
            /** Format: uuid */
            id: string;
            login: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            mailAddress: string | null;
            isAdministrator: boolean;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            isExpired: boolean;
        };
        InvitationListResponse: {
            items: components["schemas"]["InvitationResponse"][];
        };
        InviteRequest: {
            /** Format: uuid */
            organisationId: string;
            /**
             * @description Kept in lower case.
             * @example jobcenter-2
             */
            login: string;
            /** @description May keep members, accounts, queues and the mail journal. */
            isAdministrator: boolean;
            /**
             * @description Where the link goes.
             * @example post@jobcenter.example
             */
            mailAddress: string;
        };
        InvitedResponse: {
            /** Format: uuid */
            id: string;
        };
        OpenedInvitationResponse: {
            login: string;
            organisationName: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AcceptInvitationRequest: {
            /** Format: password */
            password: string;
        };
        OwnSessionResponse: {
            /** @description Names the session, to end it. */
            handle: string;
            /** Format: date-time */
            signedInAt: string | null;
            /**
             * Format: date-time
             * @description To within five minutes.
             */
            lastUsedAt: string | null;
            /** @example Firefox unter Windows */
            device: string | null;
            /** @description The one that asks. */
            isThis: boolean;
        };
        OwnAccountResponse: {
            login: string;
            /** @description Without one, it is opened through the identity provider alone. */
            hasPassword: boolean;
            hasSecondFactor: boolean;
            /** @description The organisation may not do without. */
            isSecondFactorDuty: boolean;
            recoveryCodesLeft: number;
            sessions: components["schemas"]["OwnSessionResponse"][];
        };
        ChangeOwnPasswordRequest: {
            /** Format: password */
            oldPassword: string;
            /** Format: password */
            newPassword: string;
        };
        EndedSessionsResponse: {
            ended: number;
        };
        BeginSecondFactorRequest: {
            /** Format: password */
            password: string;
            /** @description Of the second factor there is. */
            code?: string;
        };
        BegunSecondFactorResponse: {
            /** @description Base32, to be typed where nothing can be photographed. */
            secret: string;
            /** @example otpauth://totp/… */
            address: string;
            /** @description Squares on a side of the QR code. */
            squares: number;
            /** @description SVG path over its dark squares, each of one unit. */
            darkPath: string;
        };
        CodeRequest: {
            /** @example 123456 */
            code: string;
        };
        RecoveryCodesResponse: {
            codes: string[];
        };
        RemoveSecondFactorRequest: {
            /** @example 123456 */
            code: string;
            /** Format: password */
            password: string;
        };
        WorkRunResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "import-check" | "import" | "gap-check" | "meeting-pack";
            title: string;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            stepsDone: number;
            stepsTotal: number | null;
            /** @description What is being done just now. */
            message: string | null;
            /** @description What came of it, or why nothing did. */
            result: string | null;
            /** @description Page on which the outcome is to be seen. */
            address: string;
            isCancelAsked: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        WorkRunsResponse: {
            items: components["schemas"]["WorkRunResponse"][];
        };
        AuditLineResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "own-organisation" | "other-organisation" | "nobody-signed-in";
            /** @description Null where nobody was signed in, and where a Beratungsstelle must not be named. */
            organisationName: string | null;
            /** @description For the own organisation and the district. */
            accountLogin: string | null;
            /** @example referral-read */
            act: string;
            /** @example referral */
            subjectKind: string;
            /** @description Null where the row does not concern the reader. */
            subjectId: string | null;
            /** @enum {string|null} */
            purpose: "placement" | "offer-answer" | "enrolment" | "placement-test" | "client-information" | "demand-planning" | "offering-care" | "gap-handling" | "erasure" | "administration" | null;
            /** @description Counts and codes that tell of nobody. */
            facts: {
                [key: string]: (string | number) | null;
            };
        };
        AuditLinePageResponse: {
            items: components["schemas"]["AuditLineResponse"][];
            nextCursor: string | null;
        };
        CourseTypeResponse: {
            code: string;
            title: string;
            legalBasis: string;
            languageUnits: number;
            orientationUnits: number;
            sectionCount: number;
            maximumSize: number;
            /** Format: date */
            startableFrom: string;
            /** Format: date */
            startableUntil: string | null;
            source: string;
        };
        CourseTypeListResponse: {
            items: components["schemas"]["CourseTypeResponse"][];
        };
        CourseFormatResponse: {
            /** @example women-with-childcare */
            code: string;
            title: string;
            courseTypeCode: string;
            targetGroup: string | null;
            childcare: boolean;
            /** @description Longest reasonable way, minutes one way. */
            reachMinutes: number;
        };
        CourseFormatListResponse: {
            items: components["schemas"]["CourseFormatResponse"][];
        };
        KeptFormatResponse: {
            /** @example women-with-childcare */
            code: string;
            title: string;
            courseTypeCode: string;
            targetGroup: string | null;
            childcare: boolean;
            /** @description Longest reasonable way, minutes one way. */
            reachMinutes: number;
            /** @enum {string|null} */
            timeModel: "full-time" | "part-time" | "evening" | "weekend" | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @enum {string} */
            state: "past" | "current" | "future";
            /** @description Something speaks of it: it stays, and what it means stays. */
            isUsed: boolean;
        };
        KeptFormatListResponse: {
            items: components["schemas"]["KeptFormatResponse"][];
        };
        AddFormatRequest: {
            title: string;
            /** @example general */
            courseTypeCode: string;
            targetGroup: string | null;
            childcare: boolean;
            /** @enum {string|null} */
            timeModel: "full-time" | "part-time" | "evening" | "weekend" | null;
            reachMinutes: number;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /**
             * @description Used by imports; never changes.
             * @example women-with-childcare
             */
            code: string;
        };
        OrderFormatsRequest: {
            codes: string[];
        };
        ChangeFormatRequest: {
            title: string;
            /** @example general */
            courseTypeCode: string;
            targetGroup: string | null;
            childcare: boolean;
            /** @enum {string|null} */
            timeModel: "full-time" | "part-time" | "evening" | "weekend" | null;
            reachMinutes: number;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        SiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            street: string | null;
            postcode: string | null;
            town: string;
            /** @description Null outside the district. */
            ags: string | null;
            latitude: number;
            longitude: number;
            /** @description The centre of the Gemeinde stands for the house. */
            isPlaceApproximate: boolean;
            isStepFree: boolean | null;
            /** @description Null where none is near. */
            nearestStop: components["schemas"]["NearbyStopResponse"] | null;
        };
        SiteListResponse: {
            items: components["schemas"]["SiteResponse"][];
        };
        SiteRequest: {
            name: string;
            street?: string | null;
            postcode?: string | null;
            town: string;
            /** @description Null outside the district. */
            ags?: string | null;
            /** @description Null: the centre of the Gemeinde stands for the house. */
            latitude?: number | null;
            longitude?: number | null;
            /** @description Null where nobody said. */
            isStepFree?: boolean | null;
        };
        AddedSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The centre of the Gemeinde stands for the house. */
            isPlaceApproximate: boolean;
        };
        OrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group";
            name: string;
            mailAddress: string;
            isExample: boolean;
            /** Format: date */
            deactivatedOn: string | null;
            /** @description Something hangs on it; its kind stays what it is. */
            isUsed: boolean;
        };
        OrganisationListResponse: {
            items: components["schemas"]["OrganisationResponse"][];
        };
        OrganisationRequest: {
            /** @enum {string} */
            kind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group";
            /** @example Jobcenter Beispielkreis */
            name: string;
            /** @description A functional mailbox. */
            mailAddress: string;
        };
        AddedResponse: {
            /** Format: uuid */
            id: string;
        };
        ApprovalResponse: {
            /** @example general */
            courseTypeCode: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        KeptSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            street: string | null;
            postcode: string | null;
            town: string;
            ags: string | null;
            latitude: number;
            longitude: number;
            isStepFree: boolean | null;
            approvals: components["schemas"]["ApprovalResponse"][];
        };
        KeptSiteListResponse: {
            items: components["schemas"]["KeptSiteResponse"][];
        };
        ApprovalRequest: {
            /** @example general */
            courseTypeCode: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        ChildcareResponse: {
            places: number;
            taken: number;
            minimumAgeYears: number;
        };
        OfferingSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            town: string;
            ags: string | null;
        };
        SectionResponse: {
            number: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            taken: number;
            /** @description Kept for open and accepted offers of a place. */
            held: number;
            free: number;
        };
        OfferingResponse: {
            title: string;
            providerName: string;
            formatCode: string;
            /** @enum {string} */
            form: "on-site" | "hybrid" | "online";
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote: string | null;
            /** Format: date */
            confirmedOn: string;
            /** @enum {string} */
            freshness: "fresh" | "stale" | "excluded";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            courseTypeCode: string;
            /** @enum {string} */
            state: "planned" | "open" | "secured" | "at-risk" | "started" | "ended" | "postponed" | "merged" | "cancelled";
            /** @enum {string|null} */
            reasonCode: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            minimumSize: number;
            maximumSize: number;
            weeklyUnits: number;
            childcare: components["schemas"]["ChildcareResponse"] | null;
            sites: components["schemas"]["OfferingSiteResponse"][];
            sections: components["schemas"]["SectionResponse"][];
            nextEntry: components["schemas"]["SectionResponse"] | null;
            /** @description Free places are offered to the shared waiting list. */
            isFilledFromList: boolean;
            /** @description Into which offering this one was merged. */
            mergedIntoId: string | null;
            isExample: boolean;
            version: number;
        };
        OfferingListResponse: {
            items: components["schemas"]["OfferingResponse"][];
            nextCursor: string | null;
        };
        ChildcareRequest: {
            places: number;
            taken: number;
            minimumAgeYears: number;
        };
        SectionRequest: {
            number: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            taken: number;
        };
        OfferingRequest: {
            siteIds: string[];
            title: string;
            courseTypeCode: string;
            formatCode: string;
            /** @enum {string} */
            state: "planned" | "open" | "secured" | "at-risk" | "started" | "ended" | "postponed" | "merged" | "cancelled";
            /** @enum {string|null} */
            reasonCode?: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            /** @enum {string} */
            form: "on-site" | "hybrid" | "online";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
            minimumSize: number;
            maximumSize: number;
            /** @description UE (45 minutes) a week. */
            weeklyUnits: number;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote?: string | null;
            childcare?: components["schemas"]["ChildcareRequest"] | null;
            /**
             * @description Offer free places to the shared waiting list.
             * @default false
             */
            isFilledFromList: boolean;
            sections: components["schemas"]["SectionRequest"][];
        };
        SavedOfferingResponse: {
            /** Format: uuid */
            id: string;
            /** @description German sentences of what is doubtful but lawful. */
            warnings: string[];
        };
        ChangeOfferingRequest: {
            siteIds: string[];
            title: string;
            courseTypeCode: string;
            formatCode: string;
            /** @enum {string} */
            state: "planned" | "open" | "secured" | "at-risk" | "started" | "ended" | "postponed" | "merged" | "cancelled";
            /** @enum {string|null} */
            reasonCode?: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            /** @enum {string} */
            form: "on-site" | "hybrid" | "online";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
            minimumSize: number;
            maximumSize: number;
            /** @description UE (45 minutes) a week. */
            weeklyUnits: number;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote?: string | null;
            childcare?: components["schemas"]["ChildcareRequest"] | null;
            /**
             * @description Offer free places to the shared waiting list.
             * @default false
             */
            isFilledFromList: boolean;
            sections: components["schemas"]["SectionRequest"][];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        TakenRequest: {
            number: number;
            taken: number;
            /** @description The figure that was seen; where it is another one by now, the answer is 409 `figures-changed`. */
            seen?: number | null;
        };
        PlacesRequest: {
            sections: components["schemas"]["TakenRequest"][];
            childcareTaken?: number | null;
            /** @description As `seen` of a section. */
            childcareSeen?: number | null;
        };
        ConfirmOfferingsRequest: {
            offeringIds: string[];
        };
        ConfirmedOfferingsResponse: {
            confirmed: number;
        };
        DraftChildcareRequest: {
            places: number | null;
            taken: number | null;
            minimumAgeYears: number | null;
        };
        DraftSectionRequest: {
            number: number | null;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string | null;
            taken: number | null;
        };
        OfferingDraftRequest: {
            /**
             * Format: uuid
             * @description The one that is changed.
             */
            offeringId?: string | null;
            siteIds: string[];
            /** @description Empty where nothing is chosen yet. */
            courseTypeCode: string;
            /** @description Empty where nothing is chosen yet. */
            formatCode: string;
            /** @enum {string} */
            state: "planned" | "open" | "secured" | "at-risk" | "started" | "ended" | "postponed" | "merged" | "cancelled";
            /** @enum {string} */
            form: "on-site" | "hybrid" | "online";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            minimumSize: number | null;
            maximumSize: number | null;
            weeklyUnits: number | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childcare: components["schemas"]["DraftChildcareRequest"] | null;
            sections: components["schemas"]["DraftSectionRequest"][];
        };
        HintResponse: {
            /** @description Path of the field, for instance `sections.0.startsOn`. */
            field: string;
            code: string;
            /**
             * @description With an error, saving would be refused.
             * @enum {string}
             */
            kind: "error" | "warning";
            /** @description German sentence. */
            message: string;
            /** @description Where the rule stands. */
            source: string;
        };
        PlannedSectionResponse: {
            number: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
        };
        SectionPlanResponse: {
            sections: components["schemas"]["PlannedSectionResponse"][];
            /** Format: date */
            endsOn: string;
        };
        OfferingHintsResponse: {
            hints: components["schemas"]["HintResponse"][];
            plan: components["schemas"]["SectionPlanResponse"] | null;
        };
        OfferingCopyResponse: {
            details: components["schemas"]["OfferingRequest"];
            /** @description How far all its days were moved. */
            movedDays: number;
            /** @description Weeks from today before which no course is proposed to begin. */
            leadWeeks: number;
        };
        PostponeOfferingRequest: {
            /** @enum {string} */
            reasonCode: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other";
            /**
             * Format: date
             * @description All sections move by as many days. null where the new start is not known yet.
             */
            startsOn?: string | null;
        };
        MergeOfferingRequest: {
            /** @enum {string} */
            reasonCode: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other";
            /** Format: uuid */
            intoOfferingId: string;
        };
        CancelOfferingRequest: {
            /** @enum {string} */
            reasonCode: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other";
        };
        ReopenOfferingRequest: {
            /**
             * Format: date
             * @description null: from the days that stand.
             */
            startsOn?: string | null;
        };
        FillingRequest: {
            isFilledFromList: boolean;
        };
        OfferingSourceResponse: {
            fileName: string | null;
            /** @description For instance `csv`, `xlsx`, `open-vhs`. */
            format: string | null;
            /** @description The Spaltenprofil that was used. */
            profileName: string | null;
            /** @description In a feed: which of its courses, from 1. */
            line: number | null;
            /** Format: date-time */
            importedAt: string | null;
            /**
             * Format: date-time
             * @description Since then left alone.
             */
            detachedAt: string | null;
        };
        OfferingSourceAnswer: {
            source: components["schemas"]["OfferingSourceResponse"] | null;
        };
        DetachRequest: {
            isDetached: boolean;
        };
        FreshOfferingResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            startsOn: string;
            maximumSize: number;
            childcare: components["schemas"]["ChildcareResponse"] | null;
            sections: components["schemas"]["SectionResponse"][];
            /** Format: date */
            confirmedOn: string;
        };
        FreshnessQuestionResponse: {
            providerName: string;
            offerings: components["schemas"]["FreshOfferingResponse"][];
        };
        FreshOfferingRequest: {
            sections: components["schemas"]["TakenRequest"][];
            childcareTaken?: number | null;
            /** @description As `seen` of a section. */
            childcareSeen?: number | null;
            /** Format: uuid */
            id: string;
        };
        FreshnessAnswerRequest: {
            offerings: components["schemas"]["FreshOfferingRequest"][];
        };
        AddressedReferralResponse: {
            /** Format: uuid */
            id: string;
            /** @example K7M3TX9P */
            code: string;
            officeName: string;
            /**
             * Format: date
             * @description Afterwards the case goes to the list.
             */
            answerUntil: string | null;
            ags: string;
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** Format: date */
            entitledUntil: string | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childrenUnderThree: number;
            childrenFromThree: number;
            /** @enum {string} */
            mobility: "public-transport" | "car" | "walking";
            /** Format: date */
            waitingSince: string;
        };
        AddressedReferralsResponse: {
            /** @description Longest waiting first. */
            items: components["schemas"]["AddressedReferralResponse"][];
        };
        AnsweredReferralResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "waiting" | "offered" | "accepted" | "enrolled" | "started" | "completed" | "broken-off" | "rejected" | "revoked" | "expired" | "ended";
        };
        ReturnReferralRequest: {
            /** @enum {string} */
            reasonCode: "level-does-not-fit" | "times-do-not-fit" | "lack-of-capacity" | "papers-missing" | "not-reachable" | "other";
        };
        RejectReferralRequest: {
            /** @enum {string} */
            reasonCode: "not-entitled" | "already-in-course" | "entered-twice";
        };
        MessageDraftResponse: {
            /** @enum {string} */
            kind: "late-start-to-person" | "late-start-to-bamf" | "entitlement-ends" | "one-year-ends" | "case-withdrawn";
            title: string;
            /** @description To whom it goes, in German words. */
            recipient: string;
            /** @description German, with [Platzhaltern] for names, which the platform does not know. */
            text: string;
            /**
             * Format: date
             * @description By when it should go.
             */
            dueOn: string;
            /** @example IntV § 7 Abs. 4 Satz 3 */
            legalPlace: string;
            /** @description German sentence: whose duty it is, and that the platform does not send it. */
            note: string;
        };
        MessageDraftsResponse: {
            /** @description The first due first. */
            items: components["schemas"]["MessageDraftResponse"][];
        };
        DuplicateCheckResponse: {
            isOn: boolean;
        };
        DuplicateCountResponse: {
            /** @description Whether the county has the search switched on. */
            isOn: boolean;
            /** @description null: not looked for, or too few to be said. */
            people: number | null;
        };
        OutsideReferralRequest: {
            /** @example Volkshochschule Musterstadt */
            providerName: string;
            /** @example Musterstadt */
            town: string;
            /** @example Allgemeiner Integrationskurs, Modul 1 */
            courseTitle: string;
            /** Format: date */
            startsOn?: string | null;
        };
        OutsideReferralResponse: {
            /** Format: uuid */
            id: string;
            providerName: string;
            town: string;
            courseTitle: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date-time */
            loggedAt: string;
        };
        SheetCourseResponse: {
            /** @enum {string} */
            source: "offer" | "outside";
            title: string;
            providerName: string;
            formatCode: string | null;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            siteName: string | null;
            street: string | null;
            postcode: string | null;
            town: string;
            isStepFree: boolean | null;
            /** Format: date */
            startsOn: string | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote: string | null;
            weeklyUnits: number | null;
            /**
             * Format: date
             * @description Of an offer that is still open.
             */
            answerUntil: string | null;
        };
        SheetResponse: {
            /** @example K7M3TX9P */
            code: string;
            /** @description The office to ask. */
            contactOfficeName: string;
            /** Format: date */
            printedOn: string;
            /** Format: date */
            entitledUntil: string | null;
            /** @description null where nothing was offered or logged yet. */
            course: components["schemas"]["SheetCourseResponse"] | null;
            bring: ("entitlement" | "registration-certificate" | "identity-document" | "test-result" | "benefit-notice" | "writing-things")[];
        };
        PauseResponse: {
            /** Format: date */
            since: string;
            /** @enum {string} */
            reason: "away" | "awaits-childcare" | "awaits-papers" | "not-reachable" | "other";
            /** Format: date */
            resumesOn: string | null;
        };
        MilestoneResponse: {
            /** @example 28 */
            days: number;
            /** Format: date */
            on: string;
            isReached: boolean;
        };
        ClocksResponse: {
            waitedDays: number;
            /**
             * Format: date
             * @description IntV §7(4): six weeks; DeuFöV §9(3): four weeks.
             */
            startBy: string;
            isOverdue: boolean;
            milestones: components["schemas"]["MilestoneResponse"][];
            /** Format: date */
            entitlementEndsOn: string | null;
            entitlementDaysLeft: number | null;
            /**
             * Format: date
             * @description IntV §4(1) S.3: a year after registration.
             */
            oneYearOn: string;
        };
        ReferralResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Whose it is, only the office knows.
             * @example K7M3TX9P
             */
            code: string;
            ags: string;
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** Format: date */
            entitledUntil: string | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childrenUnderThree: number;
            childrenFromThree: number;
            /** @enum {string} */
            mobility: "public-transport" | "car" | "walking";
            /** Format: date */
            waitingSince: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "waiting" | "offered" | "accepted" | "enrolled" | "started" | "completed" | "broken-off" | "rejected" | "revoked" | "expired" | "ended";
            /** @enum {string|null} */
            endReason: "place-found" | "declined" | "lack-of-capacity" | "no-longer-needed" | "not-reachable" | "entitlement-ended" | "moved-away" | "entered-by-mistake" | "other" | null;
            pause: components["schemas"]["PauseResponse"] | null;
            /**
             * Format: date
             * @description Until when the addressed provider is to answer; afterwards the case goes to the list.
             */
            answerUntil: string | null;
            /** @description To be sent back with a change. */
            version: number;
            /** @description Another office has an open case with the same key. Which office, nobody is told. False where nobody looks. */
            possibleDuplicate: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            clocks: components["schemas"]["ClocksResponse"];
        };
        PauseReferralRequest: {
            /** @enum {string} */
            reasonCode: "away" | "awaits-childcare" | "awaits-papers" | "not-reachable" | "other";
            /**
             * Format: date
             * @description The day on which it wakes by itself; null: when its office wakes it.
             */
            resumesOn?: string | null;
        };
        EndReferralRequest: {
            /** @enum {string} */
            reasonCode: "place-found" | "declined" | "lack-of-capacity" | "no-longer-needed" | "not-reachable" | "entitlement-ended" | "moved-away" | "entered-by-mistake" | "other";
        };
        BreakOffRequest: {
            /** @enum {string} */
            reasonCode: "moved-away" | "took-up-work" | "childcare-lost" | "changed-course" | "other";
        };
        ReferralPageResponse: {
            items: components["schemas"]["ReferralResponse"][];
            nextCursor: string | null;
        };
        WishResponse: {
            /** @enum {string} */
            kind: "format" | "offering";
            formatCode: string | null;
            /** Format: uuid */
            offeringId: string | null;
        };
        AddressedProviderResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        StepResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            act: "submit" | "list" | "return" | "reject" | "offer" | "accept" | "decline" | "lapse" | "withdraw" | "enrol" | "turn-away" | "give-back" | "start" | "complete" | "break-off" | "revoke" | "end" | "expire";
            /** @enum {string} */
            fromState: "draft" | "submitted" | "waiting" | "offered" | "accepted" | "enrolled" | "started" | "completed" | "broken-off" | "rejected" | "revoked" | "expired" | "ended";
            /** @enum {string} */
            toState: "draft" | "submitted" | "waiting" | "offered" | "accepted" | "enrolled" | "started" | "completed" | "broken-off" | "rejected" | "revoked" | "expired" | "ended";
            /** @enum {string} */
            by: "office" | "provider" | "client" | "platform";
            /** @description null for the platform and for the person. */
            organisationName: string | null;
            reasonCode: string | null;
            /** Format: uuid */
            offeringId: string | null;
        };
        ReferralDetailsResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Whose it is, only the office knows.
             * @example K7M3TX9P
             */
            code: string;
            ags: string;
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** Format: date */
            entitledUntil: string | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childrenUnderThree: number;
            childrenFromThree: number;
            /** @enum {string} */
            mobility: "public-transport" | "car" | "walking";
            /** Format: date */
            waitingSince: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "waiting" | "offered" | "accepted" | "enrolled" | "started" | "completed" | "broken-off" | "rejected" | "revoked" | "expired" | "ended";
            /** @enum {string|null} */
            endReason: "place-found" | "declined" | "lack-of-capacity" | "no-longer-needed" | "not-reachable" | "entitlement-ended" | "moved-away" | "entered-by-mistake" | "other" | null;
            pause: components["schemas"]["PauseResponse"] | null;
            /**
             * Format: date
             * @description Until when the addressed provider is to answer; afterwards the case goes to the list.
             */
            answerUntil: string | null;
            /** @description To be sent back with a change. */
            version: number;
            /** @description Another office has an open case with the same key. Which office, nobody is told. False where nobody looks. */
            possibleDuplicate: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            clocks: components["schemas"]["ClocksResponse"];
            /** @description The dearest first. */
            wishes: components["schemas"]["WishResponse"][];
            addressedProvider: components["schemas"]["AddressedProviderResponse"] | null;
            /** @description A key for finding doubles is kept with the case. */
            hasDuplicateKey: boolean;
            /** @description In the order in which they were taken. */
            steps: components["schemas"]["StepResponse"][];
            /** @description The latest first. */
            outside: components["schemas"]["OutsideReferralResponse"][];
            /** @description What its office may do with it now. */
            acts: ("submit" | "change" | "pause" | "resume" | "complete" | "break-off" | "end" | "revoke")[];
        };
        WishRequest: {
            /** @enum {string} */
            kind: "format" | "offering";
            /**
             * @description With `format`.
             * @example general
             */
            formatCode?: string;
            /**
             * Format: uuid
             * @description With `offering`.
             */
            offeringId?: string;
        };
        PlaceReferralRequest: {
            /**
             * @description Gemeinde where the person lives (AGS).
             * @example 07334007
             */
            ags: string;
            /** @example general */
            formatCode: string;
            /**
             * @description null before the test.
             * @enum {string|null}
             */
            level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** @description Empty where all times suit. */
            dayparts?: ("morning" | "afternoon" | "evening" | "weekend")[];
            /** @default 0 */
            childrenUnderThree: number;
            /** @default 0 */
            childrenFromThree: number;
            /** Format: date */
            waitingSince: string;
            /** Format: date */
            entitledUntil?: string | null;
            /**
             * @default public-transport
             * @enum {string}
             */
            mobility: "public-transport" | "car" | "walking";
            /** @description The dearest first. Without one, every course of the Kurstyp will do. */
            wishes?: components["schemas"]["WishRequest"][];
            /**
             * Format: uuid
             * @description The provider that is asked to take the person on; null: the case goes to the list at once.
             */
            addressedProviderId?: string | null;
            /**
             * @description Keyed hash for finding the same person in two offices; refused unless the setting DUPLICATE_CHECK is on.
             *     HMAC-SHA-256 in hexadecimal digits, computed in the browser of the office from data that never leave it, with a key that the offices
             *     of the county share and each enters in its browser. The server never has that key, so it can compare hashes and not compute them.
             *     Limits: who holds the key can try out persons; different spellings give different hashes; the same hash is a hint and no proof.
             */
            duplicateKey?: string | null;
            /**
             * @description Stays with its office until it is submitted.
             * @default false
             */
            isDraft: boolean;
        };
        ChangeReferralRequest: {
            /**
             * @description Gemeinde where the person lives (AGS).
             * @example 07334007
             */
            ags: string;
            /** @example general */
            formatCode: string;
            /**
             * @description null before the test.
             * @enum {string|null}
             */
            level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** @description Empty where all times suit. */
            dayparts?: ("morning" | "afternoon" | "evening" | "weekend")[];
            /** @default 0 */
            childrenUnderThree: number;
            /** @default 0 */
            childrenFromThree: number;
            /** Format: date */
            waitingSince: string;
            /** Format: date */
            entitledUntil?: string | null;
            /**
             * @default public-transport
             * @enum {string}
             */
            mobility: "public-transport" | "car" | "walking";
            /** @description The dearest first. Without one, every course of the Kurstyp will do. */
            wishes?: components["schemas"]["WishRequest"][];
            /**
             * Format: uuid
             * @description The provider that is asked to take the person on; null: the case goes to the list at once.
             */
            addressedProviderId?: string | null;
            /**
             * @description Keyed hash for finding the same person in two offices; refused unless the setting DUPLICATE_CHECK is on.
             *     HMAC-SHA-256 in hexadecimal digits, computed in the browser of the office from data that never leave it, with a key that the offices
             *     of the county share and each enters in its browser. The server never has that key, so it can compare hashes and not compute them.
             *     Limits: who holds the key can try out persons; different spellings give different hashes; the same hash is a hint and no proof.
             */
            duplicateKey?: string | null;
            /** @description The version that was seen. */
            version: number;
        };
        NotificationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "place-offer" | "gap-notice" | "request" | "freshness" | "survey" | "place-offer-news" | "request-answer" | "case-clocks" | "course-called-off" | "placement-test" | "course-at-risk" | "proposal-decision" | "selection-result" | "measure-news" | "meeting" | "minutes" | "task" | "indicator-due" | "digest" | "other";
            subject: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description By which way it came.
             * @enum {string}
             */
            channel: "mail" | "digest" | "app";
            /** @description The page of the web on which one goes on. */
            way: string | null;
            /** @description By the account that asks. */
            isRead: boolean;
        };
        NotificationPageResponse: {
            items: components["schemas"]["NotificationResponse"][];
            nextCursor: string | null;
            /** @description Of all, whatever the list shows. */
            unread: number;
        };
        UnreadResponse: {
            unread: number;
        };
        WholeNotificationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "place-offer" | "gap-notice" | "request" | "freshness" | "survey" | "place-offer-news" | "request-answer" | "case-clocks" | "course-called-off" | "placement-test" | "course-at-risk" | "proposal-decision" | "selection-result" | "measure-news" | "meeting" | "minutes" | "task" | "indicator-due" | "digest" | "other";
            subject: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description By which way it came.
             * @enum {string}
             */
            channel: "mail" | "digest" | "app";
            /** @description The page of the web on which one goes on. */
            way: string | null;
            /** @description By the account that asks. */
            isRead: boolean;
            text: string;
        };
        NotificationSettingResponse: {
            /** @enum {string} */
            kind: "place-offer" | "gap-notice" | "request" | "freshness" | "survey" | "place-offer-news" | "request-answer" | "case-clocks" | "course-called-off" | "placement-test" | "course-at-risk" | "proposal-decision" | "selection-result" | "measure-news" | "meeting" | "minutes" | "task" | "indicator-due";
            /** @enum {string} */
            channel: "mail" | "digest" | "app";
            /** @description Always by mail, because somebody waits for an answer. */
            isRequired: boolean;
        };
        NotificationSettingsResponse: {
            items: components["schemas"]["NotificationSettingResponse"][];
        };
        NotificationChoiceRequest: {
            /** @enum {string} */
            kind: "place-offer" | "gap-notice" | "request" | "freshness" | "survey" | "place-offer-news" | "request-answer" | "case-clocks" | "course-called-off" | "placement-test" | "course-at-risk" | "proposal-decision" | "selection-result" | "measure-news" | "meeting" | "minutes" | "task" | "indicator-due";
            /** @enum {string} */
            channel: "mail" | "digest" | "app";
        };
        ChooseNotificationsRequest: {
            choices: components["schemas"]["NotificationChoiceRequest"][];
        };
        TestSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            street: string | null;
            postcode: string | null;
            town: string;
            /** @description null where nobody said. */
            isStepFree: boolean | null;
        };
        PlacementTestResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            site: components["schemas"]["TestSiteResponse"];
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            places: number;
            /** @description 0 once it has begun or was cancelled. */
            freePlaces: number;
            /** @description Empty where it tests for all Kurstypen. */
            formatCodes: string[];
            /** @enum {string} */
            state: "open" | "cancelled";
            /** @enum {string|null} */
            cancelReason: "no-examiner" | "no-room" | "too-few-bookings" | "other" | null;
            isExample: boolean;
            version: number;
        };
        PlacementTestListResponse: {
            items: components["schemas"]["PlacementTestResponse"][];
        };
        PlacementTestRequest: {
            /** Format: uuid */
            siteId: string;
            /**
             * Format: date-time
             * @example 2026-12-01T08:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-01T10:30:00Z
             */
            endsAt: string;
            places: number;
            /** @description Empty where it tests for all Kurstypen. */
            formatCodes?: string[];
        };
        ChangePlacementTestRequest: {
            /** Format: uuid */
            siteId: string;
            /**
             * Format: date-time
             * @example 2026-12-01T08:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-01T10:30:00Z
             */
            endsAt: string;
            places: number;
            /** @description Empty where it tests for all Kurstypen. */
            formatCodes?: string[];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        CancelPlacementTestRequest: {
            /** @enum {string} */
            reasonCode: "no-examiner" | "no-room" | "too-few-bookings" | "other";
        };
        BookPlacementTestRequest: {
            /** Format: uuid */
            referralId: string;
        };
        TestBookingResponse: {
            /** Format: uuid */
            id: string;
            /** @example K7M3TX9P */
            caseCode: string;
            /** @enum {string} */
            state: "booked" | "cancelled" | "tested";
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            formatCode: string | null;
            /** Format: date-time */
            resultAt: string | null;
            /** Format: uuid */
            referralId: string;
            test: components["schemas"]["PlacementTestResponse"];
        };
        BookedCaseResponse: {
            /** Format: uuid */
            id: string;
            /** @example K7M3TX9P */
            caseCode: string;
            /** @enum {string} */
            state: "booked" | "cancelled" | "tested";
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            formatCode: string | null;
            /** Format: date-time */
            resultAt: string | null;
        };
        BookedCaseListResponse: {
            items: components["schemas"]["BookedCaseResponse"][];
        };
        TestBookingListResponse: {
            items: components["schemas"]["TestBookingResponse"][];
        };
        TestResultRequest: {
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** @description The Kurstyp that is recommended. */
            formatCode?: string | null;
        };
        VerdictResponse: {
            /** @enum {string} */
            criterion: "wish" | "level" | "places" | "start" | "entitlement" | "reach" | "times" | "childcare" | "approval" | "freshness" | "secure";
            isMet: boolean;
        };
        SuggestionResponse: {
            /** Format: uuid */
            offeringId: string;
            /** @description The section at which the person would enter. */
            sectionNumber: number;
            title: string;
            formatCode: string;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            weeklyUnits: number;
            /** @description From this section to the last. */
            freePlaces: number;
            providerName: string;
            /** @description The nearest of its sites. */
            siteName: string | null;
            town: string | null;
            /** @description One way, to that site; null where no way is known. */
            minutes: number | null;
            /**
             * @description Where the minutes come from; `estimated` is the great-circle distance, no timetable.
             * @enum {string|null}
             */
            origin: "corrected" | "measured" | "estimated" | null;
            /** @description The nearest to that site. */
            nearestStop: components["schemas"]["NearbyStopResponse"] | null;
            /** @description All criteria are met, perhaps but „secure“. */
            isFitting: boolean;
            /** @description 0 the dearest wish; null where nobody wished it. */
            wishRank: number | null;
            verdicts: components["schemas"]["VerdictResponse"][];
        };
        SuggestionsResponse: {
            items: components["schemas"]["SuggestionResponse"][];
        };
        KnownTravelTimeResponse: {
            /** @enum {string} */
            mode: "public-transport" | "car" | "walking";
            minutes: number;
            /** @enum {string} */
            origin: "corrected" | "measured" | "estimated";
        };
        TravelTimeResponse: {
            ags: string;
            name: string;
            /** @description What counts; null where no way leads there. */
            minutes: number | null;
            /** @enum {string|null} */
            origin: "corrected" | "measured" | "estimated" | null;
            /** @description Bridges and ferries that estimated minutes lead over. */
            crossings: string[];
            /** @description Measured and corrected minutes. */
            known: components["schemas"]["KnownTravelTimeResponse"][];
        };
        TravelTimesResponse: {
            items: components["schemas"]["TravelTimeResponse"][];
        };
        CorrectionResponse: {
            ags: string;
            municipalityName: string;
            /** Format: uuid */
            siteId: string;
            siteName: string;
            providerName: string;
            /** @enum {string} */
            mode: "public-transport" | "car" | "walking";
            minutes: number;
            /** @description Who says so and why, in German. */
            reason: string;
            measuredMinutes: number | null;
            /** @description Null where no way leads there. */
            estimatedMinutes: number | null;
        };
        CorrectionListResponse: {
            items: components["schemas"]["CorrectionResponse"][];
        };
        CorrectTravelTimeRequest: {
            /** @enum {string} */
            mode: "public-transport" | "car" | "walking";
            /** @description One way, whole minutes. */
            minutes: number;
            /** @description Why, in German; nothing about a person. */
            reason?: string;
        };
        FoundChildcareResponse: {
            free: number;
            minimumAgeYears: number;
        };
        FoundSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            town: string;
            ags: string | null;
            latitude: number;
            longitude: number;
        };
        FoundReasonResponse: {
            /** @enum {string} */
            criterion: "wish" | "level" | "places" | "start" | "entitlement" | "reach" | "times" | "childcare" | "approval" | "freshness" | "secure";
            isMet: boolean;
        };
        FoundCourseResponse: {
            title: string;
            providerName: string;
            formatCode: string;
            /** @enum {string} */
            form: "on-site" | "hybrid" | "online";
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote: string | null;
            /** Format: date */
            confirmedOn: string;
            /** @enum {string} */
            freshness: "fresh" | "stale" | "excluded";
            /** Format: uuid */
            offeringId: string;
            /** @description The section that is entered. */
            sectionNumber: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            /** @description From this section to the last. */
            freePlaces: number;
            childcare: components["schemas"]["FoundChildcareResponse"] | null;
            /** @description The nearest of its sites. */
            site: components["schemas"]["FoundSiteResponse"] | null;
            /** @description One way; null without a Gemeinde. */
            minutes: number | null;
            /** @enum {string|null} */
            origin: "corrected" | "measured" | "estimated" | null;
            reasons: components["schemas"]["FoundReasonResponse"][];
        };
        FoundCoursesResponse: {
            items: components["schemas"]["FoundCourseResponse"][];
            nextCursor: string | null;
        };
        CourseContactResponse: {
            phone: string | null;
            mailAddress: string | null;
            website: string | null;
        };
        OwnPublicationResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            startsOn: string;
            /**
             * @description `public`, or the first thing that stands in the way.
             * @enum {string}
             */
            publication: "public" | "withheld" | "planned" | "over" | "not-approved" | "too-old";
            /** @description Its page for everybody. */
            url: string | null;
        };
        OwnPublicationsResponse: {
            contact: components["schemas"]["CourseContactResponse"] | null;
            items: components["schemas"]["OwnPublicationResponse"][];
        };
        CourseContactRequest: {
            phone?: string | null;
            mailAddress?: string | null;
            website?: string | null;
        };
        PublicationRequest: {
            isShown: boolean;
        };
        FrameHostsResponse: {
            items: string[];
        };
        FrameHostsRequest: {
            /** @description `www.gemeinde.example` */
            hosts: string[];
        };
        NeighbourResponse: {
            /** @description Short name. */
            name: string;
            title: string;
            /** @description Where its people reach the application. */
            address: string;
            /** @description It sees our free places. */
            seesOurs: boolean;
            /** Format: date-time */
            sinceWhen: string | null;
            /** @description It shows us its free places. */
            showsUs: boolean;
        };
        NeighboursResponse: {
            items: components["schemas"]["NeighbourResponse"][];
        };
        ShareRequest: {
            isShared: boolean;
        };
        NeighbourContactResponse: {
            phone: string | null;
            mailAddress: string | null;
            website: string | null;
        };
        NeighbourSiteResponse: {
            name: string;
            town: string;
        };
        NeighbourCourseResponse: {
            countyTitle: string;
            title: string;
            /** @description As that county words it. */
            formatTitle: string;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /**
             * Format: date
             * @description Of the section that is entered.
             */
            startsOn: string;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            /** @description From this section to the last. */
            freePlaces: number;
            /** @description Kinderbeaufsichtigung with a free place. */
            hasChildcare: boolean;
            providerName: string;
            contact: components["schemas"]["NeighbourContactResponse"] | null;
            /** @description The nearest of its sites. */
            site: components["schemas"]["NeighbourSiteResponse"] | null;
            /** @description As the crow flies; null without a Gemeinde. */
            distanceKm: number | null;
            /** @description Its page in the public course finder of that county. */
            url: string;
        };
        NeighbourCoursesResponse: {
            /** @description Titles of the counties that show us theirs. */
            counties: string[];
            items: components["schemas"]["NeighbourCourseResponse"][];
            /** @description How many more answer the question than are listed here. */
            more: number;
        };
        StatementResponse: {
            /** Format: uuid */
            organisationId: string;
            /** Format: date */
            confirmedOn: string;
        };
        StatementListResponse: {
            items: components["schemas"]["StatementResponse"][];
        };
        DemandReportResponse: {
            /** Format: uuid */
            id: string;
            officeName: string;
            isOwn: boolean;
            ags: string;
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            people: number | null;
            isSuppressed: boolean;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[] | null;
            childrenUnderThree: number | null;
            childrenFromThree: number | null;
            /** Format: date */
            waitingSince: string | null;
            /** Format: date */
            reportedOn: string;
            /** @description Own open cases that may be the same people. */
            overlappingCases: number | null;
        };
        DemandReportPageResponse: {
            items: components["schemas"]["DemandReportResponse"][];
            nextCursor: string | null;
        };
        SaveDemandReportRequest: {
            /**
             * @description Gemeinde where the person lives (AGS).
             * @example 07334007
             */
            ags: string;
            /** @example general */
            formatCode: string;
            /**
             * @description null before the test.
             * @enum {string|null}
             */
            level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @enum {string} */
            accessRoute: "entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer";
            /** @description Empty where all times suit. */
            dayparts?: ("morning" | "afternoon" | "evening" | "weekend")[];
            /** @default 0 */
            childrenUnderThree: number;
            /** @default 0 */
            childrenFromThree: number;
            /** Format: date */
            waitingSince: string;
            people: number;
            /**
             * @description These are other people than those of the own open cases of the same need (`counted-twice`).
             * @default false
             */
            confirmed: boolean;
        };
        ListObstacleResponse: {
            /** @enum {string} */
            obstacle: "paused" | "has-offer" | "declined-before" | "other-wish" | "level" | "not-tested" | "entitlement" | "reach" | "times" | "childcare" | "full" | "begins-too-soon" | "not-approved" | "stale";
            /** @description Null: a few, fewer than may be told. */
            people: number | null;
        };
        OwnCaseResponse: {
            /** Format: uuid */
            referralId: string;
            code: string;
            /** @description The section that the case is nearest to. */
            sectionNumber: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            /** @description Among those who could be offered the place now. */
            position: number;
            ahead: number;
            aheadWithPriority: number;
            /** @enum {string|null} */
            obstacle: "paused" | "has-offer" | "declined-before" | "other-wish" | "level" | "not-tested" | "entitlement" | "reach" | "times" | "childcare" | "full" | "begins-too-soon" | "not-approved" | "stale" | null;
            sentence: string;
        };
        NextInLineResponse: {
            waitedDays: number;
            /** @description By lawful priority. */
            isPriority: boolean;
        };
        WaitingListResponse: {
            /** @description Null: a few, or not for this member. */
            fitting: number | null;
            /** @description Below this, a number that is not 0 is hidden. */
            fewerThan: number;
            obstacles: components["schemas"]["ListObstacleResponse"][];
            ownCases: components["schemas"]["OwnCaseResponse"][];
            next: components["schemas"]["NextInLineResponse"] | null;
            /** @description German: why this person is next, or why nobody is. */
            sentence: string;
        };
        FittingCasesResponse: {
            /** @description Null: a few, or not for this member. */
            fitting: number | null;
            /** @description Below this, a number that is not 0 is hidden. */
            fewerThan: number;
            obstacles: components["schemas"]["ListObstacleResponse"][];
            ownCases: components["schemas"]["OwnCaseResponse"][];
        };
        WishPositionResponse: {
            /** @enum {string} */
            kind: "format" | "offering";
            /** @description The wished Kurstyp, where that is the wish. */
            formatCode: string | null;
            /**
             * Format: uuid
             * @description The course that the case is nearest to; null where there is none.
             */
            offeringId: string | null;
            title: string | null;
            sectionNumber: number | null;
            /** Format: date */
            startsOn: string | null;
            position: number | null;
            ahead: number | null;
            aheadWithPriority: number | null;
            /** @enum {string|null} */
            obstacle: "paused" | "has-offer" | "declined-before" | "other-wish" | "level" | "not-tested" | "entitlement" | "reach" | "times" | "childcare" | "full" | "begins-too-soon" | "not-approved" | "stale" | null;
            /** @description German: that the case is next, or why it is not. */
            whyNotNext: string;
        };
        PositionsResponse: {
            wishes: components["schemas"]["WishPositionResponse"][];
        };
        OfferedCourseResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            formatCode: string;
            /** Format: uuid */
            providerId: string;
            providerName: string;
            siteName: string;
            street: string | null;
            postcode: string | null;
            town: string;
            sectionNumber: number;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /**
             * Format: date
             * @description The day on which the offered section begins.
             */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote: string | null;
        };
        OfferGroundsResponse: {
            /** @description Lawful priority counted (IntV §7(4) S.4). */
            priority: boolean;
            /** Format: date */
            waitingSince: string;
            waitedDays: number;
            /** Format: date */
            entitledUntil: string | null;
            /** @description How many people on the list would have fitted. */
            fitting: number;
            position: number;
        };
        PlaceOfferResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "enrolled" | "declined" | "expired" | "withdrawn";
            /** @example K7RM2XQ4 */
            caseCode: string;
            /**
             * Format: uuid
             * @description For the office of the case only.
             */
            referralId: string | null;
            /** @description Whom the provider asks about the person. */
            officeName: string;
            course: components["schemas"]["OfferedCourseResponse"];
            /** @description Places in the Kinderbeaufsichtigung that go with it. */
            children: number;
            isPriority: boolean;
            grounds: components["schemas"]["OfferGroundsResponse"];
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date
             * @description The last day on which it can be answered.
             */
            answerUntil: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            decidedBy: "office" | "provider" | "client" | "platform" | null;
            reasonCode: string | null;
            /** Format: uuid */
            startRunId: string | null;
            /**
             * Format: date-time
             * @description For the office: until when the link of the person opens.
             */
            linkExpiresAt: string | null;
            /** @description What whoever reads this may do with it now. */
            acts: ("accept" | "decline" | "lapse" | "enrol" | "turn-away" | "give-back" | "withdraw" | "release")[];
        };
        PlaceOfferListResponse: {
            items: components["schemas"]["PlaceOfferResponse"][];
            nextCursor: string | null;
        };
        DeclineOfferRequest: {
            /** @enum {string} */
            reasonCode: "times-do-not-fit" | "too-far" | "no-childcare" | "starts-too-early" | "starts-too-late" | "found-elsewhere" | "no-longer-needed" | "other";
        };
        ClientLinkResponse: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The link as a QR code, as an SVG document. */
            qrSvg: string;
        };
        TurnAwayRequest: {
            /** @enum {string} */
            reasonCode: "level-does-not-fit" | "times-do-not-fit" | "lack-of-capacity" | "papers-missing" | "not-reachable" | "other";
        };
        WithdrawOfferRequest: {
            /** @enum {string} */
            reasonCode: "offering-cancelled" | "offering-postponed" | "offering-merged" | "course-changed" | "made-by-mistake";
        };
        StartRunRequest: {
            offeringIds: string[];
            /** @description true: shows what would happen, and changes nothing. */
            isPreview: boolean;
        };
        RunEntryResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            sectionNumber: number;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            /** @description Before the run. */
            freePlaces: number;
            offered: number;
            offeredByPriority: number;
        };
        RunPlaceResponse: {
            /** Format: uuid */
            offeringId: string;
            sectionNumber: number;
            waitedDays: number;
            isPriority: boolean;
        };
        StartRunResponse: {
            isPreview: boolean;
            /** Format: uuid */
            startRunId: string | null;
            /** @description How many people on the list were looked at. */
            considered: number;
            offered: number;
            entries: components["schemas"]["RunEntryResponse"][];
            /** @description In the order of the list. */
            places: components["schemas"]["RunPlaceResponse"][];
        };
        LessonTimeResponse: {
            /** @example 08:30 */
            from: string;
            /** @example 12:45 */
            until: string;
        };
        PointResponse: {
            latitude: number;
            longitude: number;
        };
        CoursePlaceResponse: {
            name: string;
            street: string | null;
            postcode: string | null;
            town: string;
            /** @description Null where nobody said. */
            isStepFree: boolean | null;
            point: components["schemas"]["PointResponse"];
        };
        PlaceOfferForClientResponse: {
            /** @enum {string} */
            state: "open" | "accepted" | "enrolled" | "declined" | "expired" | "withdrawn";
            /** @description It can be accepted or declined here and now. */
            mayAnswer: boolean;
            /** Format: date */
            answerUntil: string;
            /** Format: date-time */
            expiresAt: string;
            courseTitle: string;
            formatTitle: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            providerName: string;
            /** @description Whom the person asks. */
            officeName: string;
            /**
             * Format: date
             * @description The day on which the offered section begins.
             */
            startsOn: string;
            /** @description Null where it is not known for sure. */
            lessonTime: components["schemas"]["LessonTimeResponse"] | null;
            /** Format: date */
            endsOn: string | null;
            weeklyUnits: number;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            timesNote: string | null;
            /** @description Places in the Kinderbeaufsichtigung that go with it. */
            children: number;
            place: components["schemas"]["CoursePlaceResponse"];
            /** @description The centre of the Gemeinde from which the way is sketched. */
            from: components["schemas"]["PointResponse"] | null;
            fromName: string | null;
            bring: ("identity-paper" | "entitlement-confirmation" | "test-result" | "cost-exemption")[];
        };
        AccessibilityZoneResponse: {
            /** @description Ways of at most so many minutes. */
            minutes: number;
            /** @description What a person counts who lives in it. */
            weight: number;
        };
        CoverageSettingsResponse: {
            horizonDays: number;
            freshnessDays: number;
            reachMinutes: number;
            smallCellThreshold: number;
            accessibilityZones: components["schemas"]["AccessibilityZoneResponse"][];
        };
        ReportedShareResponse: {
            reported: number;
            total: number;
        };
        CompletenessResponse: {
            providers: components["schemas"]["ReportedShareResponse"];
            offices: components["schemas"]["ReportedShareResponse"];
        };
        FiguresResponse: {
            demand: number | null;
            placed: number | null;
            unplaced: number | null;
            /** @description 0 to 1; null also where nobody asks. */
            rate: number | null;
            /** @description Small cells, and those by which they could be found, are hidden. */
            isSuppressed: boolean;
            /** @description Neighbours share places: these do not add up. */
            freePlacesInReach: number;
            nearestMinutes: number | null;
            /** @enum {string|null} */
            nearestOrigin: "corrected" | "measured" | "estimated" | null;
            /** @description E2SFCA (Luo & Qi 2009): places for 100 people, each place weighed by how near it is and shared with all who reach it. Compares areas; no number of free places. 0 where none is in reach, null where some are and nobody asks. Computed from counts that are shown, so it tells nothing of hidden ones. */
            accessibility: number | null;
            /** @description Of the people without a place. */
            longestWaitDays: number | null;
        };
        MunicipalityCoverageResponse: {
            demand: number | null;
            placed: number | null;
            unplaced: number | null;
            /** @description 0 to 1; null also where nobody asks. */
            rate: number | null;
            /** @description Small cells, and those by which they could be found, are hidden. */
            isSuppressed: boolean;
            /** @description Neighbours share places: these do not add up. */
            freePlacesInReach: number;
            nearestMinutes: number | null;
            /** @enum {string|null} */
            nearestOrigin: "corrected" | "measured" | "estimated" | null;
            /** @description E2SFCA (Luo & Qi 2009): places for 100 people, each place weighed by how near it is and shared with all who reach it. Compares areas; no number of free places. 0 where none is in reach, null where some are and nobody asks. Computed from counts that are shown, so it tells nothing of hidden ones. */
            accessibility: number | null;
            /** @description Of the people without a place. */
            longestWaitDays: number | null;
            ags: string;
            name: string;
            associationKey: string;
        };
        AssociationCoverageResponse: {
            demand: number | null;
            placed: number | null;
            unplaced: number | null;
            /** @description 0 to 1; null also where nobody asks. */
            rate: number | null;
            /** @description Small cells, and those by which they could be found, are hidden. */
            isSuppressed: boolean;
            /** @description Neighbours share places: these do not add up. */
            freePlacesInReach: number;
            nearestMinutes: number | null;
            /** @enum {string|null} */
            nearestOrigin: "corrected" | "measured" | "estimated" | null;
            /** @description E2SFCA (Luo & Qi 2009): places for 100 people, each place weighed by how near it is and shared with all who reach it. Compares areas; no number of free places. 0 where none is in reach, null where some are and nobody asks. Computed from counts that are shown, so it tells nothing of hidden ones. */
            accessibility: number | null;
            /** @description Of the people without a place. */
            longestWaitDays: number | null;
            key: string;
            name: string;
        };
        SiteCoverageResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            town: string;
            latitude: number;
            longitude: number;
            providerName: string;
            freePlaces: number;
            offerings: number;
            /** Format: date */
            nextStart: string | null;
        };
        CoverageResponse: {
            /** Format: date */
            date: string;
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            settings: components["schemas"]["CoverageSettingsResponse"];
            completeness: components["schemas"]["CompletenessResponse"];
            total: components["schemas"]["FiguresResponse"];
            municipalities: components["schemas"]["MunicipalityCoverageResponse"][];
            associations: components["schemas"]["AssociationCoverageResponse"][];
            sites: components["schemas"]["SiteCoverageResponse"][];
            /** @description Levels that are asked for or offered. */
            levels: ("literacy" | "A1" | "A2" | "B1" | "B2" | "C1")[];
        };
        GapCheckResponse: {
            /** Format: date */
            checkedOn: string;
            /** Format: date-time */
            finishedAt: string;
            opened: number;
            grown: number;
            persisting: number;
            closed: number;
            providersReported: number;
            providersTotal: number;
            officesReported: number;
            officesTotal: number;
        };
        GapChecksResponse: {
            items: components["schemas"]["GapCheckResponse"][];
            /** @description Always null: two months stand on one page. */
            nextCursor: string | null;
        };
        RequestGapCheckRequest: {
            /** Format: date */
            date?: string;
        };
        GapCheckRequestedResponse: {
            /** Format: date */
            date: string;
            /** Format: uuid */
            workRunId: string | null;
        };
        ApprovedFormatResponse: {
            code: string;
            title: string;
        };
        OwnSiteResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            town: string;
            latitude: number;
            longitude: number;
            /** @description Approved at this site today. */
            formats: components["schemas"]["ApprovedFormatResponse"][];
        };
        AreaInReachResponse: {
            ags: string;
            name: string;
            minutes: number;
            /** @enum {string} */
            origin: "corrected" | "measured" | "estimated";
            /** @description Its figures are hidden, even of all levels together. */
            isSuppressed: boolean;
        };
        ReachDemandRowResponse: {
            ags: string;
            /**
             * @description null: not placed in a level yet; `all`: of all levels together.
             * @enum {string|null}
             */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | "all" | null;
            people: number;
            unplaced: number;
            /** @description null where it would tell of single people. */
            childcare: number | null;
            /** @description Of the people without a place. */
            longestWaitDays: number | null;
        };
        ReachSumResponse: {
            /**
             * @description null: not placed in a level yet; `all`: of all levels together.
             * @enum {string|null}
             */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | "all" | null;
            people: number;
            unplaced: number;
        };
        ChosenReachResponse: {
            /** Format: uuid */
            siteId: string;
            formatCode: string;
            formatTitle: string;
            /** Format: date */
            date: string;
            reachMinutes: number;
            smallCellThreshold: number;
            /** @description The smallest group of a course. */
            minimumSize: number;
            /** @description The nearest first. */
            areas: components["schemas"]["AreaInReachResponse"][];
            rows: components["schemas"]["ReachDemandRowResponse"][];
            sums: components["schemas"]["ReachSumResponse"][];
        };
        ReachDemandResponse: {
            sites: components["schemas"]["OwnSiteResponse"][];
            /** @description null where nothing is approved. */
            chosen: components["schemas"]["ChosenReachResponse"] | null;
        };
        PeopleByMunicipalityResponse: {
            ags: string;
            name: string;
            people: number | null;
        };
        PeopleByCauseResponse: {
            /** @enum {string} */
            cause: "no-offering-of-format" | "none-in-reach" | "full" | "starts-too-late" | "no-childcare" | "times-do-not-fit" | "course-at-risk" | "provider-without-approval" | "nothing-reported";
            people: number | null;
        };
        NearestOfferingResponse: {
            siteName: string;
            town: string;
            minutes: number;
            /** @enum {string} */
            origin: "corrected" | "measured" | "estimated";
        };
        ScarcePlacesResponse: {
            /** Format: uuid */
            offeringId: string;
            places: number;
        };
        WayOutResponse: {
            /** @enum {string} */
            kind: "publish-places" | "move-start" | "add-childcare" | "merge" | "new-start" | "neighbour-county" | "bridge-course";
            /** @description People of the gap who would have a place by it; null where the count is small. */
            people: number | null;
            /** Format: uuid */
            offeringId: string | null;
            /**
             * Format: uuid
             * @description What would be merged into it.
             */
            mergedOfferingId: string | null;
            siteName: string | null;
            town: string | null;
            /** Format: date */
            startsOn: string | null;
        };
        GapEvidenceResponse: {
            peopleByMunicipality: components["schemas"]["PeopleByMunicipalityResponse"][];
            peopleByCause: components["schemas"]["PeopleByCauseResponse"][];
            peopleWithChildren: number | null;
            children: number | null;
            /** @description All people of the area, placed or not. */
            demand: number | null;
            freePlacesInReach: number;
            nearest: components["schemas"]["NearestOfferingResponse"] | null;
            /** @description Bottleneck: fitting courses that are full. */
            scarceOfferings: components["schemas"]["ScarcePlacesResponse"][];
            /** @description Fitting courses with too few child places. */
            scarceChildPlaces: components["schemas"]["ScarcePlacesResponse"][];
            /** @description What would help, the cheapest first: the suggestion. */
            waysOut: components["schemas"]["WayOutResponse"][];
        };
        ToldOrganisationResponse: {
            organisationName: string;
            /** @enum {string} */
            organisationKind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group";
            /** @enum {string} */
            reason: "opened" | "grew" | "deadline-passed" | "answered";
            /** Format: date-time */
            preparedAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            mailState: "waiting" | "claimed" | "sent" | "failed";
            /** Format: date */
            answerUntil: string;
        };
        GapAnswerResponse: {
            organisationName: string;
            /** @enum {string} */
            kind: "promised" | "planned" | "cannot";
            /** Format: date */
            plannedOn: string | null;
            /** @enum {string|null} */
            reasonCode: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            note: string | null;
            /** Format: date-time */
            answeredAt: string;
        };
        GapResponse: {
            /** Format: uuid */
            id: string;
            areaKey: string;
            areaName: string;
            formatCode: string;
            formatTitle: string;
            /**
             * @description null: before the test.
             * @enum {string|null}
             */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            lastSeenOn: string;
            /** Format: date */
            closedOn: string | null;
            /** @description null below the threshold of small cells. */
            people: number | null;
            isSuppressed: boolean;
            longestWaitDays: number;
            /** @enum {string} */
            severity: "low" | "medium" | "high";
            /** @enum {string} */
            cause: "no-offering-of-format" | "none-in-reach" | "full" | "starts-too-late" | "no-childcare" | "times-do-not-fit" | "course-at-risk" | "provider-without-approval" | "nothing-reported";
            evidence: components["schemas"]["GapEvidenceResponse"];
            told: components["schemas"]["ToldOrganisationResponse"][];
            answers: components["schemas"]["GapAnswerResponse"][];
            /** @description Somebody who was told let the deadline pass. */
            isOverdue: boolean;
        };
        GapListResponse: {
            items: components["schemas"]["GapResponse"][];
            nextCursor: string | null;
        };
        GapObservationResponse: {
            /** Format: date */
            checkedOn: string;
            /** @enum {string} */
            change: "opened" | "grew" | "persists" | "covered" | "closed";
            /** @description null below the threshold of small cells. */
            people: number | null;
            longestWaitDays: number;
            /** @enum {string} */
            cause: "no-offering-of-format" | "none-in-reach" | "full" | "starts-too-late" | "no-childcare" | "times-do-not-fit" | "course-at-risk" | "provider-without-approval" | "nothing-reported";
        };
        GapDetailsResponse: {
            /** Format: uuid */
            id: string;
            areaKey: string;
            areaName: string;
            formatCode: string;
            formatTitle: string;
            /**
             * @description null: before the test.
             * @enum {string|null}
             */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            lastSeenOn: string;
            /** Format: date */
            closedOn: string | null;
            /** @description null below the threshold of small cells. */
            people: number | null;
            isSuppressed: boolean;
            longestWaitDays: number;
            /** @enum {string} */
            severity: "low" | "medium" | "high";
            /** @enum {string} */
            cause: "no-offering-of-format" | "none-in-reach" | "full" | "starts-too-late" | "no-childcare" | "times-do-not-fit" | "course-at-risk" | "provider-without-approval" | "nothing-reported";
            evidence: components["schemas"]["GapEvidenceResponse"];
            told: components["schemas"]["ToldOrganisationResponse"][];
            answers: components["schemas"]["GapAnswerResponse"][];
            /** @description Somebody who was told let the deadline pass. */
            isOverdue: boolean;
            /** @description Oldest first. */
            timeline: components["schemas"]["GapObservationResponse"][];
            /** @description Whether the reader may answer it now. */
            mayAnswer: boolean;
        };
        AnswerGapRequest: {
            /** @enum {string} */
            kind: "promised" | "planned" | "cannot";
            /** Format: date */
            plannedOn?: string | null;
            /** @enum {string|null} */
            reasonCode?: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            note?: string | null;
        };
        LinkedGapResponse: {
            /** Format: uuid */
            gapId: string;
            areaName: string;
            formatTitle: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** @description As the mail said it; null below the threshold. */
            people: number | null;
            /** @enum {string} */
            cause: "no-offering-of-format" | "none-in-reach" | "full" | "starts-too-late" | "no-childcare" | "times-do-not-fit" | "course-at-risk" | "provider-without-approval" | "nothing-reported";
            longestWaitDays: number;
            answer: components["schemas"]["GapAnswerResponse"] | null;
        };
        OpenedLinkResponse: {
            organisationName: string;
            /** Format: date */
            answerUntil: string;
            items: components["schemas"]["LinkedGapResponse"][];
        };
        AnswerGapByLinkRequest: {
            /** @enum {string} */
            kind: "promised" | "planned" | "cannot";
            /** Format: date */
            plannedOn?: string | null;
            /** @enum {string|null} */
            reasonCode?: "too-few-participants" | "no-teacher" | "no-room" | "no-childcare" | "no-funding" | "no-approval" | "other" | null;
            note?: string | null;
            /** Format: uuid */
            gapId: string;
        };
        PlanRunResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "running" | "finished" | "cancelled";
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Into how many parts the problem fell. */
            parts: number;
            /** @description How many of them are solved. */
            partsDone: number;
            /** @description People without a place whom a start could suit. */
            unplaced: number;
            /** @description How many of them the proposals would place. */
            placed: number;
            /** @description How far the plan is from the best at most, percent; 0 where it is proven to be the best. */
            gapPercent: number;
        };
        PlanRunsResponse: {
            items: components["schemas"]["PlanRunResponse"][];
        };
        SupposedCourseRequest: {
            /** Format: uuid */
            siteId: string;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            places: number;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childcarePlaces: number;
        };
        SupposedOfferingChangeRequest: {
            /** @enum {string} */
            kind: "childcare" | "more-places" | "shift-start";
            /** Format: uuid */
            offeringId: string;
            /** @description Places more, or days later (earlier where negative). */
            amount: number;
        };
        SupposedLineRequest: {
            siteIds: string[];
            municipalities: string[];
            minutes: number;
        };
        WhatIfRequest: {
            formatCode: string;
            newCourses?: components["schemas"]["SupposedCourseRequest"][];
            changes?: components["schemas"]["SupposedOfferingChangeRequest"][];
            lines?: components["schemas"]["SupposedLineRequest"][];
        };
        BeforeAndAfterResponse: {
            ags: string;
            /** @description null where it would tell of single people. */
            people: number | null;
            placedBefore: number | null;
            placedAfter: number | null;
        };
        WhatIfResponse: {
            people: number | null;
            placedBefore: number | null;
            placedAfter: number | null;
            municipalities: components["schemas"]["BeforeAndAfterResponse"][];
        };
        ForecastRowResponse: {
            formatCode: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** Format: date */
            from: string;
            expected: number;
            /** @description In four of five cases it is at least this … */
            low: number;
            /** @description … and at most this. */
            high: number;
        };
        ForecastResponse: {
            items: components["schemas"]["ForecastRowResponse"][];
        };
        ProposalMunicipalityResponse: {
            name: string;
            /** @description null where so few would tell of single people. */
            people: number | null;
            minutes: number;
            /**
             * @description Where the minutes come from; null where the way has changed since the plan was made.
             * @enum {string|null}
             */
            origin: "corrected" | "measured" | "estimated" | null;
        };
        RunnerUpResponse: {
            siteName: string;
            people: number;
            /** Format: date */
            startsOn: string;
        };
        ProposalResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "taken-over" | "confirmed" | "withdrawn" | "outdated";
            /** Format: uuid */
            providerId: string;
            providerName: string;
            /** @description Whether the asking organisation may take it over. */
            isOwn: boolean;
            /** Format: uuid */
            siteId: string;
            siteName: string;
            town: string;
            formatCode: string;
            formatTitle: string;
            /** @enum {string} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** Format: date */
            startsOn: string;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            minimumSize: number;
            maximumSize: number;
            childcarePlaces: number;
            people: number;
            children: number;
            meanMinutes: number;
            /**
             * @description Where the mean comes from; null where a way has changed since the plan was made.
             * @enum {string|null}
             */
            meanOrigin: "corrected" | "measured" | "estimated" | "partly-estimated" | null;
            municipalities: components["schemas"]["ProposalMunicipalityResponse"][];
            /** @description The second-best site for these people. */
            runnerUpSiteName: string | null;
            /** @description How many fewer people it would place. */
            runnerUpFewerPeople: number | null;
            runnerUp: components["schemas"]["RunnerUpResponse"] | null;
            /** @description Weeks of waiting that it saves, of all its people together. */
            waitedWeeksSaved: number;
            needs: ("teacher" | "room" | "childcare")[];
            /** @description How far its plan is from the best at most, percent. */
            gapPercent: number;
            /** Format: uuid */
            offeringId: string | null;
        };
        ProposalsResponse: {
            items: components["schemas"]["ProposalResponse"][];
        };
        ProposalEffectResponse: {
            people: number | null;
            placedBefore: number | null;
            placedAfter: number | null;
            municipalities: components["schemas"]["BeforeAndAfterResponse"][];
            /**
             * Format: date
             * @description The day of the map: today, or later where the start lies far off.
             */
            date: string;
            formatCode: string;
        };
        TakenOverResponse: {
            /** Format: uuid */
            offeringId: string;
        };
        MergeWithResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            providerName: string;
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            kind: "merge" | "shift" | "joint-course";
            /** @description Registered in both together. */
            people: number;
            minutesBetween: number;
            /**
             * @description Where these minutes come from; `estimated` is no timetable.
             * @enum {string|null}
             */
            originBetween: "corrected" | "measured" | "estimated" | null;
        };
        CourseAtRiskResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            providerName: string;
            siteName: string;
            /** Format: date */
            startsOn: string;
            registered: number;
            daysUntilStart: number;
            /** @enum {string} */
            stage: "notice" | "warning" | "alarm";
            /** @description Registered, accepted, and as many of the open offers as are usually accepted. */
            expected: number;
            minimumSize: number;
            missing: number;
            /** @description People on the shared list who fit and have no offer; null where so few would tell of single people. */
            fittingPeople: number | null;
            /** @description Whether these are enough, if all of them come. */
            canBeFilled: boolean;
            /** @description Whether it is a course of the asking organisation. */
            isOwn: boolean;
            mergeWith: components["schemas"]["MergeWithResponse"] | null;
        };
        CoursesAtRiskResponse: {
            items: components["schemas"]["CourseAtRiskResponse"][];
        };
        NamedCourseResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            providerName: string;
            siteName: string;
            /** Format: date */
            startsOn: string;
            registered: number;
        };
        MergeEffectResponse: {
            ags: string;
            name: string;
            /** @description People who wait for such a course; null where so few would tell of single people. */
            people: number | null;
            /** @description To the nearer of the two courses. */
            minutesBefore: number;
            /**
             * @description Where these minutes come from; `estimated` is no timetable.
             * @enum {string}
             */
            originBefore: "corrected" | "measured" | "estimated";
            /** @description To the one that stays; to both by turns in a joint course. */
            minutesAfter: number;
            /**
             * @description Where these minutes come from; `partly-estimated`: one of two ways by turns is an estimate.
             * @enum {string|null}
             */
            originAfter: "corrected" | "measured" | "estimated" | "partly-estimated" | null;
        };
        MergeableCoursesResponse: {
            /** @enum {string} */
            kind: "merge" | "shift" | "joint-course";
            /** @description Registered in both together. */
            people: number;
            minimumSize: number;
            daysApart: number;
            minutesBetween: number;
            /**
             * @description Where these minutes come from; `estimated` is no timetable.
             * @enum {string|null}
             */
            originBetween: "corrected" | "measured" | "estimated" | null;
            /** @description The one that would stay first. */
            courses: components["schemas"]["NamedCourseResponse"][];
            municipalities: components["schemas"]["MergeEffectResponse"][];
        };
        MergeableCoursesListResponse: {
            items: components["schemas"]["MergeableCoursesResponse"][];
        };
        PeopleTrendResponse: {
            started: number | null;
            /** @description At the end of the period. */
            waiting: number | null;
            offered: number | null;
            accepted: number | null;
            declined: number | null;
            lapsed: number | null;
            /** @description From registration to the start of the course. */
            medianDays: number | null;
            meanDays: number | null;
            /** @description 0 to 1: had waited longer than the deadline. */
            lateShare: number | null;
            /** @description Too few people, or they would follow. */
            hidden: ("started" | "waiting" | "offered" | "accepted" | "declined" | "lapsed" | "lateShare")[];
        };
        TrendReasonResponse: {
            code: string;
            courses: number;
        };
        CourseTrendResponse: {
            started: number;
            cancelled: number;
            postponed: number;
            merged: number;
            /** @description 0 to 1: places taken at the start. */
            fillRate: number | null;
            reasons: components["schemas"]["TrendReasonResponse"][];
        };
        GapTrendResponse: {
            openAtEnd: number;
            opened: number;
            closed: number;
            medianLifeDays: number | null;
        };
        PeriodTrendResponse: {
            people: components["schemas"]["PeopleTrendResponse"];
            courses: components["schemas"]["CourseTrendResponse"];
            gaps: components["schemas"]["GapTrendResponse"];
        };
        TrendLineResponse: {
            people: components["schemas"]["PeopleTrendResponse"];
            courses: components["schemas"]["CourseTrendResponse"];
            gaps: components["schemas"]["GapTrendResponse"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            before: components["schemas"]["PeriodTrendResponse"] | null;
        };
        TrendsResponse: {
            /** @enum {string} */
            step: "month" | "quarter" | "year";
            /** @enum {string} */
            scopeKind: "district" | "format" | "area";
            scopeKey: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /**
             * Format: date
             * @description The last month that is over.
             */
            lastMonth: string;
            /** Format: date */
            recordedFrom: string | null;
            smallCellThreshold: number;
            deadlineDays: number;
            vocationalDeadlineDays: number;
            items: components["schemas"]["TrendLineResponse"][];
        };
        ChangeDocumentRequest: {
            title: string;
            isPublic: boolean;
        };
        SeatResponse: {
            /**
             * Format: uuid
             * @description Null: a guest.
             */
            organisationId: string | null;
            /** @description Of the organisation, or what the guest is called. */
            name: string;
            /** @enum {string} */
            role: "lead" | "member";
            /**
             * Format: uuid
             * @description Null: by its kind.
             */
            membershipId: string | null;
            /** @description Of a guest, for those who lead it. */
            guestMailAddress: string | null;
        };
        FormerSeatResponse: {
            /** Format: uuid */
            membershipId: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "member";
            /** Format: date */
            memberFrom: string;
            /** Format: date */
            memberUntil: string | null;
        };
        CommitteeResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "working-circle" | "steering-group" | "working-group" | "deciding-body";
            name: string;
            purpose: string;
            isOpen: boolean;
            isPublic: boolean;
            /** Format: date */
            activeFrom: string;
            /** Format: date */
            activeUntil: string | null;
            version: number;
            isActive: boolean;
            /** @description The own organisation belongs to it. */
            isOwn: boolean;
            /** @description The own organisation leads it. */
            isLed: boolean;
            mayJoin: boolean;
            mayLeave: boolean;
            seats: components["schemas"]["SeatResponse"][];
            former: components["schemas"]["FormerSeatResponse"][];
        };
        CommitteeListResponse: {
            items: components["schemas"]["CommitteeResponse"][];
        };
        AddCommitteeRequest: {
            name: string;
            /** @description What it is for; may be empty. */
            purpose: string;
            /** @description Whoever is interested joins by themselves. Only working groups can be open. */
            isOpen: boolean;
            isPublic: boolean;
            /** @enum {string} */
            kind: "working-circle" | "steering-group" | "working-group" | "deciding-body";
        };
        AddedCommitteeResponse: {
            /** Format: uuid */
            id: string;
        };
        ChangeCommitteeRequest: {
            name: string;
            /** @description What it is for; may be empty. */
            purpose: string;
            /** @description Whoever is interested joins by themselves. Only working groups can be open. */
            isOpen: boolean;
            isPublic: boolean;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        CloseCommitteeRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        SeatMemberRequest: {
            /** Format: uuid */
            organisationId?: string | null;
            /** @description Association, office or function. */
            guestName?: string | null;
            /** @description A functional mailbox. */
            guestMailAddress?: string | null;
            /** @enum {string} */
            role: "lead" | "member";
        };
        ChangeSeatRequest: {
            /** @enum {string} */
            role: "lead" | "member";
        };
        DecisionPaperResponse: {
            fileName: string;
            /** @description Bytes. */
            size: number;
        };
        DecisionMentionResponse: {
            /** Format: uuid */
            id: string;
            /** @example AK 2026/3 */
            number: string;
        };
        DecisionResponse: {
            /** Format: uuid */
            id: string;
            /** @example AK 2026/3 */
            number: string;
            /** Format: uuid */
            committeeId: string;
            committeeName: string;
            /** Format: date */
            decidedOn: string;
            agendaItem: string | null;
            subject: string;
            wording: string;
            /** @enum {string} */
            outcome: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
            votesFor: number | null;
            votesAgainst: number | null;
            abstentions: number | null;
            /** Format: uuid */
            meetingId: string | null;
            isPublic: boolean;
            paper: components["schemas"]["DecisionPaperResponse"] | null;
            /** @description The one that it puts right. */
            corrects: components["schemas"]["DecisionMentionResponse"] | null;
            /** @description Those that put it right, the first one first. */
            correctedBy: components["schemas"]["DecisionMentionResponse"][];
            /** Format: date-time */
            recordedAt: string;
        };
        DecisionListResponse: {
            items: components["schemas"]["DecisionResponse"][];
        };
        DecidingCommitteeResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "working-circle" | "steering-group" | "working-group" | "deciding-body";
            name: string;
        };
        DecidingCommitteesResponse: {
            items: components["schemas"]["DecidingCommitteeResponse"][];
        };
        RecordDecisionRequest: {
            /** Format: uuid */
            committeeId: string;
            /** Format: date */
            decidedOn: string;
            /** @description “Tagesordnungspunkt”. */
            agendaItem: string | null;
            subject: string;
            wording: string;
            /** @enum {string} */
            outcome: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
            /** @description null where nobody counted. */
            votesFor: number | null;
            /** @description null where nobody counted. */
            votesAgainst: number | null;
            /** @description null where nobody counted. */
            abstentions: number | null;
            isPublic: boolean;
            /**
             * Format: uuid
             * @description The decision that it puts right.
             */
            correctsId: string | null;
        };
        PublishDecisionRequest: {
            isPublic: boolean;
        };
        AdoptingDecisionResponse: {
            /** Format: uuid */
            id: string;
            /** @example KT 2021/4 */
            number: string;
            subject: string;
            /** Format: date */
            decidedOn: string;
            /** @example Kreistag */
            committeeName: string;
        };
        EditionResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            edition: string;
            summary: string;
            /** @enum {string} */
            state: "draft" | "adopted" | "being-updated" | "replaced";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: uuid */
            replacesId: string | null;
            decision: components["schemas"]["AdoptingDecisionResponse"] | null;
            isPublic: boolean;
            /**
             * @description Why the public does not see what is marked as public in it; null where it does.
             * @enum {string|null}
             */
            publicationHint: "hidden-by-draft" | "hidden-by-edition" | null;
            version: number;
        };
        EditionListResponse: {
            items: components["schemas"]["EditionResponse"][];
            /**
             * Format: uuid
             * @description The edition that is worked with: in force, else the draft; null where there is none at all.
             */
            currentId: string | null;
        };
        AdoptingDecisionListResponse: {
            items: components["schemas"]["AdoptingDecisionResponse"][];
        };
        ConceptPartResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @description Something hangs on it: it is not deleted. */
            isUsed: boolean;
            version: number;
        };
        ProcessStepResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** Format: date */
            plannedFrom: string;
            /** Format: date */
            plannedUntil: string;
            /** Format: date */
            actualFrom: string | null;
            /** Format: date */
            actualUntil: string | null;
            /**
             * @description As of today, from the four days.
             * @enum {string}
             */
            state: "planned" | "running" | "late" | "completed" | "completed-late";
            isPublic: boolean;
            version: number;
        };
        FieldLinkResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fieldId: string;
            /** Format: uuid */
            committeeId: string;
            committeeName: string;
            /** Format: date */
            linkedFrom: string;
            /** Format: date */
            linkedUntil: string | null;
        };
        DocumentResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            fileName: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description Bytes. */
            size: number;
            isPublic: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ConceptResponse: {
            edition: components["schemas"]["EditionResponse"];
            /** @description Themenfelder, in their order. */
            fields: components["schemas"]["ConceptPartResponse"][];
            /** @description Querschnittsthemen, in their order. */
            themes: components["schemas"]["ConceptPartResponse"][];
            /** @description Zielgruppen, in their order. */
            targetGroups: components["schemas"]["ConceptPartResponse"][];
            /** @description The Zeitschiene, in its order. */
            steps: components["schemas"]["ProcessStepResponse"][];
            /** @description Working groups on fields, the oldest first. */
            fieldLinks: components["schemas"]["FieldLinkResponse"][];
            /** @description The newest first. */
            documents: components["schemas"]["DocumentResponse"][];
        };
        EditionRequest: {
            /** @example Integrationskonzept des Landkreises */
            title: string;
            /** @example Fortschreibung 2026 */
            edition: string;
            summary: string;
            /** @description Whether the public may read it. */
            isPublic: boolean;
        };
        AddedConceptPartResponse: {
            /** Format: uuid */
            id: string;
        };
        ChangeEditionRequest: {
            /** @example Integrationskonzept des Landkreises */
            title: string;
            /** @example Fortschreibung 2026 */
            edition: string;
            summary: string;
            /** @description Whether the public may read it. */
            isPublic: boolean;
            /** @description The version that was seen. */
            version: number;
        };
        AdoptConceptRequest: {
            /** @description The version that was seen. */
            version: number;
            /**
             * Format: uuid
             * @description A decision of a body that decides.
             */
            decisionId: string;
            /** Format: date */
            validFrom: string;
        };
        SeenConceptVersionRequest: {
            /** @description The version that was seen. */
            version: number;
        };
        ConceptPartRequest: {
            title: string;
            description: string;
        };
        OrderConceptPartsRequest: {
            ids: string[];
        };
        ChangeConceptPartRequest: {
            title: string;
            description: string;
            /** @description The version that was seen. */
            version: number;
        };
        ProcessStepRequest: {
            title: string;
            description: string;
            /** Format: date */
            plannedFrom: string;
            /** Format: date */
            plannedUntil: string;
            /** Format: date */
            actualFrom: string | null;
            /** Format: date */
            actualUntil: string | null;
            /** @description Whether the public sees it. */
            isPublic: boolean;
        };
        ChangeProcessStepRequest: {
            title: string;
            description: string;
            /** Format: date */
            plannedFrom: string;
            /** Format: date */
            plannedUntil: string;
            /** Format: date */
            actualFrom: string | null;
            /** Format: date */
            actualUntil: string | null;
            /** @description Whether the public sees it. */
            isPublic: boolean;
            /** @description The version that was seen. */
            version: number;
        };
        FieldLinkRequest: {
            /** Format: date */
            linkedFrom: string;
            /** Format: date */
            linkedUntil: string | null;
            /** Format: uuid */
            fieldId: string;
            /** Format: uuid */
            committeeId: string;
        };
        ChangeFieldLinkRequest: {
            /** Format: date */
            linkedFrom: string;
            /** Format: date */
            linkedUntil: string | null;
        };
        AddedDocumentResponse: {
            /** Format: uuid */
            id: string;
        };
        SurveyResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            purpose: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            closesOn: string;
            isAnonymous: boolean;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "evaluated";
            /** Format: uuid */
            conceptId: string | null;
            opensByItself: boolean;
            /** @description There is a link for everybody. */
            isOpenToAll: boolean;
            summary: string;
            isReleased: boolean;
            version: number;
        };
        SurveyListResponse: {
            items: components["schemas"]["SurveyResponse"][];
        };
        QuestionChoiceRequest: {
            /** @description Stays the same while its words change. */
            id: string;
            label: string;
        };
        SurveyQuestionRequest: {
            /**
             * Format: uuid
             * @description Drawn by the client for a new one.
             */
            id: string;
            /** @enum {string} */
            kind: "text" | "single-choice" | "multiple-choice" | "scale" | "number";
            title: string;
            hint?: string | null;
            isRequired: boolean;
            /**
             * Format: uuid
             * @description Null: „allgemein“.
             */
            fieldId?: string | null;
            choices: components["schemas"]["QuestionChoiceRequest"][];
            lowWord?: string | null;
            highWord?: string | null;
            unit?: string | null;
        };
        SurveyRequest: {
            /** Format: uuid */
            conceptId?: string | null;
            title: string;
            purpose: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            closesOn: string;
            opensByItself: boolean;
            isAnonymous: boolean;
            /** @description There is a link for everybody. */
            isOpenToAll: boolean;
            questions: components["schemas"]["SurveyQuestionRequest"][];
        };
        QuestionChoiceResponse: {
            id: string;
            label: string;
        };
        SurveyQuestionResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "text" | "single-choice" | "multiple-choice" | "scale" | "number";
            title: string;
            hint: string | null;
            isRequired: boolean;
            /**
             * Format: uuid
             * @description Null: „allgemein“.
             */
            fieldId: string | null;
            choices: components["schemas"]["QuestionChoiceResponse"][];
            /** @description What 1 means on a scale of 1 to 5. */
            lowWord: string | null;
            /** @description What 5 means. */
            highWord: string | null;
            unit: string | null;
        };
        WholeSurveyResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            purpose: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            closesOn: string;
            isAnonymous: boolean;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "evaluated";
            /** Format: uuid */
            conceptId: string | null;
            opensByItself: boolean;
            /** @description There is a link for everybody. */
            isOpenToAll: boolean;
            summary: string;
            isReleased: boolean;
            version: number;
            /** @description Somebody has begun to answer: of its questions only the help sentences may change. */
            hasAnswers: boolean;
            questions: components["schemas"]["SurveyQuestionResponse"][];
        };
        ChangeSurveyRequest: {
            /** Format: uuid */
            conceptId?: string | null;
            title: string;
            purpose: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            closesOn: string;
            opensByItself: boolean;
            isAnonymous: boolean;
            /** @description There is a link for everybody. */
            isOpenToAll: boolean;
            questions: components["schemas"]["SurveyQuestionRequest"][];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        SurveyFieldResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        SurveyConceptResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            fields: components["schemas"]["SurveyFieldResponse"][];
        };
        SurveyConceptListResponse: {
            items: components["schemas"]["SurveyConceptResponse"][];
        };
        InvitableMemberResponse: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            /** @enum {string} */
            kind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group";
            isInvited: boolean;
            /** @description Null where the survey is anonymous. */
            isAnswered: boolean | null;
        };
        FurtherActorResponse: {
            name: string;
            /** @description Null once it is erased. */
            mailAddress: string | null;
            /** @description Null where the survey is anonymous. */
            isAnswered: boolean | null;
        };
        InvitationsResponse: {
            members: components["schemas"]["InvitableMemberResponse"][];
            further: components["schemas"]["FurtherActorResponse"][];
        };
        FurtherActorRequest: {
            name: string;
            /**
             * Format: email
             * @description Of an office, never of a person.
             */
            mailAddress: string;
        };
        ChooseInvitedRequest: {
            memberIds: string[];
            further: components["schemas"]["FurtherActorRequest"][];
        };
        OpenLinkResponse: {
            /** Format: uri */
            url: string;
            /** @description A QR code, as an SVG document. */
            qrSvg: string;
        };
        SeenVersionRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        SummaryRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
            summary: string;
            /** @description Everybody may read it. */
            isReleased: boolean;
        };
        RateGroupResponse: {
            /** @enum {string} */
            kind: "provider" | "counselling" | "jobcenter" | "social-welfare-office" | "immigration-office" | "bamf" | "district" | "steering-group" | "further";
            invited: number;
            /** @description Null where it is hidden. */
            answered: number | null;
        };
        ResponseRateResponse: {
            invited: number;
            answered: number;
            /** @description By the link for everybody. */
            openAnswers: number;
            groups: components["schemas"]["RateGroupResponse"][];
        };
        ChoiceCountResponse: {
            id: string;
            label: string;
            count: number;
        };
        QuestionResultResponse: {
            /** Format: uuid */
            questionId: string;
            /** @description Too few answers to be shown. */
            isHidden: boolean;
            answered: number | null;
            counts: components["schemas"]["ChoiceCountResponse"][];
            mean: number | null;
            least: number | null;
            most: number | null;
        };
        SurveyResultsResponse: {
            survey: components["schemas"]["WholeSurveyResponse"];
            responses: number;
            rate: components["schemas"]["ResponseRateResponse"];
            /** @description From how many sheets on an anonymous survey shows anything. */
            minimum: number;
            /** @enum {string|null} */
            hiddenBecause: "results-after-close" | "results-too-few" | null;
            results: components["schemas"]["QuestionResultResponse"][];
        };
        WordedAnswerResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            questionId: string;
            answer: string;
            /** @description Null where anonymous, or where nobody named themselves. */
            organisationName: string | null;
            /**
             * Format: date
             * @description Null where anonymous.
             */
            sentOn: string | null;
        };
        TextPageResponse: {
            items: components["schemas"]["WordedAnswerResponse"][];
            total: number;
            page: number;
            pages: number;
        };
        SurveyHeadResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            purpose: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description The last day.
             */
            closesOn: string;
            isAnonymous: boolean;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "evaluated";
        };
        SurveyExportResponse: {
            survey: components["schemas"]["SurveyHeadResponse"];
            questions: components["schemas"]["SurveyQuestionResponse"][];
            /** @description Question by question, in an order drawn by lot. */
            answers: components["schemas"]["WordedAnswerResponse"][];
        };
        OwnSurveyResponse: {
            survey: components["schemas"]["SurveyHeadResponse"];
            isAnswered: boolean;
            isDraft: boolean;
            mayAnswer: boolean;
        };
        OwnSurveyListResponse: {
            items: components["schemas"]["OwnSurveyResponse"][];
        };
        SurveyAnswerResponse: {
            /** Format: uuid */
            questionId: string;
            text: string | null;
            number: number | null;
            choiceIds: string[];
        };
        SurveySheetResponse: {
            survey: components["schemas"]["SurveyHeadResponse"];
            questions: components["schemas"]["SurveyQuestionResponse"][];
            organisationName: string | null;
            /** @description At the link for everybody: a sheet has to be begun first. */
            isToBegin: boolean;
            isSent: boolean;
            /** @description Something was saved to go on later. */
            isDraft: boolean;
            mayAnswer: boolean;
            /** @description Saved or sent. */
            answers: components["schemas"]["SurveyAnswerResponse"][];
        };
        SurveyAnswerRequest: {
            /** Format: uuid */
            questionId: string;
            text?: string | null;
            number?: number | null;
            choiceIds?: string[];
        };
        SaveSheetRequest: {
            answers: components["schemas"]["SurveyAnswerRequest"][];
        };
        BegunSheetResponse: {
            token: string;
            /** Format: uri */
            url: string;
        };
        SendSheetRequest: {
            answers: components["schemas"]["SurveyAnswerRequest"][];
            /** @description How an organisation names itself that came by the link for everybody; left out where anonymous. */
            name?: string | null;
        };
        SummaryListResponse: {
            items: components["schemas"]["SurveyHeadResponse"][];
        };
        SummaryResponse: {
            /** @description Questions with fewer answers are hidden. */
            minimum: number;
            survey: components["schemas"]["SurveyHeadResponse"];
            summary: string;
            responses: number;
            /** @description Without those that were answered in free text. */
            questions: components["schemas"]["SurveyQuestionResponse"][];
            results: components["schemas"]["QuestionResultResponse"][];
        };
        FrameConceptResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            edition: string;
            /** @enum {string} */
            state: "draft" | "adopted" | "being-updated" | "replaced";
            /**
             * @description Why the public does not see what is marked as public in it; null where it does.
             * @enum {string|null}
             */
            publicationHint: "hidden-by-draft" | "hidden-by-edition" | null;
        };
        FrameFieldResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            mayWrite: boolean;
        };
        FramePartResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
        };
        FrameGroupResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description It works today. */
            isActive: boolean;
        };
        ObjectiveFrameResponse: {
            concept: components["schemas"]["FrameConceptResponse"] | null;
            fields: components["schemas"]["FrameFieldResponse"][];
            themes: components["schemas"]["FramePartResponse"][];
            targetGroups: components["schemas"]["FramePartResponse"][];
            groups: components["schemas"]["FrameGroupResponse"][];
        };
        EvidenceResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "answer" | "gap" | "statistic" | "document";
            /** Format: uuid */
            answerId: string | null;
            /** Format: uuid */
            gapId: string | null;
            /** Format: uuid */
            documentId: string | null;
            statement: string;
            source: string;
            /** Format: date */
            asOf: string;
        };
        GoalOfNeedResponse: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
        };
        NeedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conceptId: string;
            /** Format: uuid */
            fieldId: string;
            title: string;
            description: string;
            /** @enum {string} */
            urgency: "low" | "medium" | "high";
            /** @enum {string} */
            state: "open" | "met" | "dropped";
            stateReason: string | null;
            isPublic: boolean;
            version: number;
            targetGroupIds: string[];
            themeIds: string[];
            evidence: components["schemas"]["EvidenceResponse"][];
            goals: components["schemas"]["GoalOfNeedResponse"][];
            /** @description The reader may change it. */
            mayWrite: boolean;
        };
        NeedListResponse: {
            items: components["schemas"]["NeedResponse"][];
        };
        AddNeedRequest: {
            /** Format: uuid */
            fieldId: string;
            title: string;
            description: string;
            /** @enum {string} */
            urgency: "low" | "medium" | "high";
            isPublic: boolean;
            targetGroupIds: string[];
            themeIds: string[];
            /** Format: uuid */
            conceptId: string;
        };
        ChangeNeedRequest: {
            /** Format: uuid */
            fieldId: string;
            title: string;
            description: string;
            /** @enum {string} */
            urgency: "low" | "medium" | "high";
            isPublic: boolean;
            targetGroupIds: string[];
            themeIds: string[];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        StepNeedRequest: {
            /** @enum {string} */
            act: "meet" | "drop" | "reopen";
            reason?: string | null;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        GapChoiceResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            statement: string;
            /** Format: date */
            asOf: string;
            isOpen: boolean;
        };
        DocumentChoiceResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        EvidenceChoicesResponse: {
            gaps: components["schemas"]["GapChoiceResponse"][];
            documents: components["schemas"]["DocumentChoiceResponse"][];
        };
        AddEvidenceRequest: {
            /** @enum {string} */
            kind: "gap" | "statistic" | "document";
            /** Format: uuid */
            gapId?: string;
            /** Format: uuid */
            documentId?: string;
            statement?: string;
            source?: string;
            /** Format: date */
            asOf?: string;
        };
        NeedOfGoalResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fieldId: string;
            title: string;
            /** @enum {string} */
            state: "open" | "met" | "dropped";
        };
        GoalResponse: {
            hints: ("statement-long" | "not-specific" | "not-measurable" | "measurable-without-figure" | "not-attainable" | "not-relevant" | "no-need" | "only-settled-needs" | "due-in-past" | "no-indicator" | "nobody-responsible")[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conceptId: string;
            statement: string;
            /** @enum {string} */
            level: "output" | "outcome" | "impact";
            specific: string;
            measurable: string;
            attainable: string;
            relevant: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            committeeId: string | null;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
            stateReason: string | null;
            isPublic: boolean;
            version: number;
            needs: components["schemas"]["NeedOfGoalResponse"][];
            /** @description The reader may change it. */
            mayWrite: boolean;
        };
        GoalListResponse: {
            items: components["schemas"]["GoalResponse"][];
        };
        GoalDraftRequest: {
            specific: string;
            measurable: string;
            attainable: string;
            relevant: string;
            /** Format: uuid */
            committeeId?: string | null;
            needIds: string[];
            /** Format: uuid */
            conceptId: string;
            statement: string;
            /** Format: date */
            dueOn?: string | null;
        };
        GoalHintsResponse: {
            hints: ("statement-long" | "not-specific" | "not-measurable" | "measurable-without-figure" | "not-attainable" | "not-relevant" | "no-need" | "only-settled-needs" | "due-in-past" | "no-indicator" | "nobody-responsible")[];
        };
        AddGoalRequest: {
            specific: string;
            measurable: string;
            attainable: string;
            relevant: string;
            /** Format: uuid */
            committeeId?: string | null;
            needIds: string[];
            statement: string;
            /** @enum {string} */
            level: "output" | "outcome" | "impact";
            /** Format: date */
            dueOn: string;
            isPublic: boolean;
            /** Format: uuid */
            conceptId: string;
        };
        ChangeGoalRequest: {
            specific: string;
            measurable: string;
            attainable: string;
            relevant: string;
            /** Format: uuid */
            committeeId?: string | null;
            needIds: string[];
            statement: string;
            /** @enum {string} */
            level: "output" | "outcome" | "impact";
            /** Format: date */
            dueOn: string;
            isPublic: boolean;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        StepGoalRequest: {
            /** @enum {string} */
            act: "reach" | "drop" | "reopen";
            reason?: string | null;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        SurveyToCodeResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Answers that say something. */
            total: number;
            coded: number;
        };
        SurveyToCodeListResponse: {
            items: components["schemas"]["SurveyToCodeResponse"][];
        };
        CodedAnswerResponse: {
            needIds: string[];
            /** @description Why it speaks of no need. */
            noNeedReason: string | null;
            /** Format: uuid */
            id: string;
            question: string;
            answer: string;
            /** @description Null where nobody is named. */
            organisationName: string | null;
        };
        CodingListResponse: {
            items: components["schemas"]["CodedAnswerResponse"][];
            coded: number;
        };
        CodeAnswerRequest: {
            tie: string[];
            untie: string[];
            /** @description Why it speaks of no need. Left out: stays. Null: taken back. */
            noNeedReason?: string | null;
        };
        AnswerCodingResponse: {
            needIds: string[];
            /** @description Why it speaks of no need. */
            noNeedReason: string | null;
        };
        CostSumResponse: {
            plannedCents: number;
            actualCents: number;
            grantedCents: number;
            /** @description Planned or requested; closes no gap yet. */
            hopedForCents: number;
            /** @description Planned cost that no grant covers. */
            openCents: number;
            /** @description Measures whose cost nobody has entered. */
            withoutPlannedCost: number;
        };
        MeasureLineResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            description: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            /** Format: date */
            stateSince: string;
            stateReason: string | null;
            /** @enum {string} */
            maturity: "existing" | "before-implementation" | "to-be-planned" | "idea";
            /** @description Who answers for it; null: nobody yet. */
            responsible: string | null;
            proposer: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            isPublic: boolean;
            goalIds: string[];
            /** @description By way of goals and needs. */
            fieldIds: string[];
            /** @description AGS; none: the whole Landkreis. */
            municipalities: string[];
            costs: components["schemas"]["CostSumResponse"];
            /** @description None of its goals has an indicator that is raised. */
            isWithoutIndicator: boolean;
            /** @description In the newest year that is decided. */
            selectionClass: string | null;
        };
        MeasuresResponse: {
            items: components["schemas"]["MeasureLineResponse"][];
            sum: components["schemas"]["CostSumResponse"];
        };
        FundingResponse: {
            /** @enum {string} */
            source: "district" | "state" | "federation" | "eu" | "foundation" | "own";
            programme: string;
            amountCents: number;
            /** Format: date */
            grantedFrom: string | null;
            /** Format: date */
            grantedUntil: string | null;
            /** @enum {string} */
            state: "planned" | "requested" | "granted" | "refused";
        };
        PartnerResponse: {
            /** Format: uuid */
            organisationId: string | null;
            /** @description Where that is no member. */
            name: string | null;
            shownName: string;
        };
        ProposalWordsResponse: {
            forWhom: string;
            whoCould: string;
            /** Format: uuid */
            needId: string | null;
        };
        MeasureNoteResponse: {
            /** @enum {string} */
            kind: "progress" | "question" | "answer";
            text: string;
            organisation: string;
            /** Format: date */
            writtenOn: string;
        };
        MeasureStepResponse: {
            /** @enum {string} */
            act: "accept" | "refuse" | "take-back" | "reopen" | "decide" | "set-back" | "start" | "pause" | "resume" | "finish" | "end" | "propose" | "change-proposal" | "ask-back" | "answer" | "change" | "report" | "withdraw-promise" | "name-responsible" | "carry-over";
            /** @enum {string} */
            toState: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            reason: string | null;
            /** @description null: the platform. */
            organisation: string | null;
            /** Format: date-time */
            steppedAt: string;
        };
        MeasureGapResponse: {
            /** Format: uuid */
            id: string;
            area: string;
            format: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
        };
        CarriedFromResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            edition: string;
        };
        MeasureRightsResponse: {
            acts: ("accept" | "refuse" | "take-back" | "reopen" | "decide" | "set-back" | "start" | "pause" | "resume" | "finish" | "end")[];
            mayKeep: boolean;
            mayReport: boolean;
            mayWithdrawPromise: boolean;
            mayChangeProposal: boolean;
            mayAnswer: boolean;
        };
        MeasureConceptResponse: {
            /** Format: uuid */
            id: string;
            edition: string;
            /** @description False once a newer edition has replaced it. */
            isChangeable: boolean;
            /**
             * @description Why the public does not see what is marked as public in it; null where it does.
             * @enum {string|null}
             */
            publicationHint: "hidden-by-draft" | "hidden-by-edition" | null;
        };
        TitledResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        FrameGoalResponse: {
            /** Format: uuid */
            id: string;
            statement: string;
            needIds: string[];
            fieldIds: string[];
        };
        FrameNeedResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            fieldId: string;
        };
        NamedOrganisationResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MeasureFrameResponse: {
            concept: components["schemas"]["MeasureConceptResponse"] | null;
            fields: components["schemas"]["TitledResponse"][];
            themes: components["schemas"]["TitledResponse"][];
            targetGroups: components["schemas"]["TitledResponse"][];
            goals: components["schemas"]["FrameGoalResponse"][];
            needs: components["schemas"]["FrameNeedResponse"][];
            organisations: components["schemas"]["NamedOrganisationResponse"][];
        };
        MeasureResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            description: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            /** Format: date */
            stateSince: string;
            stateReason: string | null;
            /** @enum {string} */
            maturity: "existing" | "before-implementation" | "to-be-planned" | "idea";
            /** @description Who answers for it; null: nobody yet. */
            responsible: string | null;
            proposer: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            isPublic: boolean;
            goalIds: string[];
            /** @description By way of goals and needs. */
            fieldIds: string[];
            /** @description AGS; none: the whole Landkreis. */
            municipalities: string[];
            costs: components["schemas"]["CostSumResponse"];
            /** @description None of its goals has an indicator that is raised. */
            isWithoutIndicator: boolean;
            /** @description In the newest year that is decided. */
            selectionClass: string | null;
            version: number;
            /** Format: uuid */
            responsibleOrganisationId: string | null;
            responsibleName: string | null;
            plannedCostCents: number | null;
            actualCostCents: number | null;
            budgetItem: string | null;
            themeIds: string[];
            targetGroupIds: string[];
            funding: components["schemas"]["FundingResponse"][];
            partners: components["schemas"]["PartnerResponse"][];
            proposal: components["schemas"]["ProposalWordsResponse"] | null;
            notes: components["schemas"]["MeasureNoteResponse"][];
            steps: components["schemas"]["MeasureStepResponse"][];
            /** @description Those that whoever asks may see. */
            gaps: components["schemas"]["MeasureGapResponse"][];
            /** @description All to which it is tied. */
            gapCount: number;
            carriedFrom: components["schemas"]["CarriedFromResponse"] | null;
            rights: components["schemas"]["MeasureRightsResponse"];
            frame: components["schemas"]["MeasureFrameResponse"];
        };
        MeasureProposalsResponse: {
            items: components["schemas"]["MeasureLineResponse"][];
        };
        ProposeMeasureRequest: {
            title: string;
            description: string;
            forWhom: string;
            whoCould: string;
            /** Format: uuid */
            needId?: string | null;
            goalIds: string[];
            /** @description AGS; none: the whole Landkreis. */
            municipalities: string[];
        };
        ProposedMeasureResponse: {
            /** Format: uuid */
            id: string;
        };
        ChangeProposalRequest: {
            title: string;
            description: string;
            forWhom: string;
            whoCould: string;
            /** Format: uuid */
            needId?: string | null;
            goalIds: string[];
            /** @description AGS; none: the whole Landkreis. */
            municipalities: string[];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        MeasureWordsRequest: {
            text: string;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        FundingRequest: {
            /** @enum {string} */
            source: "district" | "state" | "federation" | "eu" | "foundation" | "own";
            programme: string;
            amountCents: number;
            /** Format: date */
            grantedFrom?: string | null;
            /** Format: date */
            grantedUntil?: string | null;
            /** @enum {string} */
            state: "planned" | "requested" | "granted" | "refused";
        };
        PartnerRequest: {
            /** Format: uuid */
            organisationId?: string | null;
            name?: string | null;
        };
        MeasureRequest: {
            title: string;
            description: string;
            /** @enum {string} */
            maturity: "existing" | "before-implementation" | "to-be-planned" | "idea";
            /** Format: uuid */
            responsibleOrganisationId?: string | null;
            responsibleName?: string | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodUntil?: string | null;
            plannedCostCents?: number | null;
            actualCostCents?: number | null;
            budgetItem?: string | null;
            isPublic: boolean;
            goalIds: string[];
            themeIds: string[];
            targetGroupIds: string[];
            gapIds: string[];
            /** @description AGS; none: the whole Landkreis. */
            municipalities: string[];
            funding: components["schemas"]["FundingRequest"][];
            partners: components["schemas"]["PartnerRequest"][];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        MeasureStepRequest: {
            /** @enum {string} */
            act: "accept" | "refuse" | "take-back" | "reopen" | "decide" | "set-back" | "start" | "pause" | "resume" | "finish" | "end";
            reason?: string | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodUntil?: string | null;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        MeasureReportRequest: {
            text: string;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodUntil?: string | null;
            actualCostCents?: number | null;
        };
        IndicatorSeriesResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            definition: string;
            /** @enum {string} */
            unit: "people" | "percent" | "days" | "euro" | "count";
            /** @enum {string} */
            source: "manual" | "operational" | "external";
            queryKey: string | null;
            formatCode: string | null;
            areaKey: string | null;
            sourceName: string | null;
            /** @enum {string} */
            rhythm: "month" | "quarter" | "year" | "none";
            /** Format: date */
            measuredFrom: string;
        };
        IndicatorPointResponse: {
            value: number;
            /** Format: date */
            day: string;
        };
        CutOffValueResponse: {
            /** Format: date */
            cutOffDay: string;
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
        };
        LatestValueResponse: {
            /** Format: date */
            cutOffDay: string;
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
            /** @description The edition before for which it was measured. */
            edition: string | null;
        };
        IndicatorLineResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            goalId: string;
            goal: string;
            name: string;
            /** @enum {string} */
            kind: "state" | "effect";
            /** @enum {string} */
            direction: "higher" | "lower";
            series: components["schemas"]["IndicatorSeriesResponse"];
            base: components["schemas"]["IndicatorPointResponse"] | null;
            target: components["schemas"]["IndicatorPointResponse"] | null;
            /** Format: uuid */
            responsibleOrganisationId: string | null;
            responsible: string | null;
            isPublic: boolean;
            /** Format: date */
            endedOn: string | null;
            version: number;
            /** @description Those that hold, the oldest first. */
            values: components["schemas"]["CutOffValueResponse"][];
            latest: components["schemas"]["LatestValueResponse"] | null;
            /** @description False where the edition before raises it still, or where this one is replaced. */
            isRaised: boolean;
            /** @enum {string} */
            judgement: "reached" | "on-the-way" | "behind" | "no-statement";
            /** @enum {string|null} */
            movement: "rising" | "falling" | "level" | null;
            /** @description Cut-off days that wait for a value. */
            due: string[];
            mayKeep: boolean;
            mayMeasure: boolean;
        };
        IndicatorListResponse: {
            items: components["schemas"]["IndicatorLineResponse"][];
        };
        DataStateResponse: {
            reported: number;
            total: number;
        };
        MeasuredValueResponse: {
            /** Format: date */
            cutOffDay: string;
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            seriesId: string;
            comment: string | null;
            /** Format: date */
            asOf: string;
            dataState: components["schemas"]["DataStateResponse"] | null;
            /** @description Null for a value from operations. */
            enteredBy: string | null;
            /** Format: uuid */
            correctsId: string | null;
        };
        FormerValueResponse: {
            /** Format: date */
            cutOffDay: string;
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
            /** Format: uuid */
            id: string;
            edition: string;
            definition: string;
            /** @enum {string} */
            unit: "people" | "percent" | "days" | "euro" | "count";
            /** Format: date */
            asOf: string;
            dataState: components["schemas"]["DataStateResponse"] | null;
        };
        LiveFigureResponse: {
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
            /**
             * Format: date
             * @description Which day’s data; of a period its last day.
             */
            asOf: string;
            /**
             * Format: date
             * @description Null for a moment.
             */
            from: string | null;
            dataState: components["schemas"]["DataStateResponse"] | null;
        };
        WholeIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            goalId: string;
            goal: string;
            name: string;
            /** @enum {string} */
            kind: "state" | "effect";
            /** @enum {string} */
            direction: "higher" | "lower";
            series: components["schemas"]["IndicatorSeriesResponse"];
            base: components["schemas"]["IndicatorPointResponse"] | null;
            target: components["schemas"]["IndicatorPointResponse"] | null;
            /** Format: uuid */
            responsibleOrganisationId: string | null;
            responsible: string | null;
            isPublic: boolean;
            /** Format: date */
            endedOn: string | null;
            version: number;
            /** @description Those that hold, the oldest first. */
            values: components["schemas"]["CutOffValueResponse"][];
            latest: components["schemas"]["LatestValueResponse"] | null;
            /** @description False where the edition before raises it still, or where this one is replaced. */
            isRaised: boolean;
            /** @enum {string} */
            judgement: "reached" | "on-the-way" | "behind" | "no-statement";
            /** @enum {string|null} */
            movement: "rising" | "falling" | "level" | null;
            /** @description Cut-off days that wait for a value. */
            due: string[];
            mayKeep: boolean;
            mayMeasure: boolean;
            /** @description The first before; the last one holds. */
            allSeries: components["schemas"]["IndicatorSeriesResponse"][];
            /** @description Corrected ones too, the oldest day first. */
            allValues: components["schemas"]["MeasuredValueResponse"][];
            /** @description Of editions before; the oldest day first. */
            history: components["schemas"]["FormerValueResponse"][];
            live: components["schemas"]["LiveFigureResponse"] | null;
            /** Format: date */
            nextCutOffDay: string | null;
        };
        QueryPreviewRequest: {
            /** @enum {string} */
            queryKey: "late-share" | "median-waiting-days" | "people-waiting" | "median-days-waiting" | "people-started" | "courses-started" | "called-off-share" | "gaps-open" | "gaps-answered-share" | "coverage-rate" | "childcare-places" | "fresh-share";
            /** @enum {string} */
            rhythm: "month" | "quarter" | "year" | "none";
            formatCode?: string | null;
            areaKey?: string | null;
        };
        QueryPreviewResponse: {
            live: components["schemas"]["LiveFigureResponse"] | null;
        };
        IndicatorPointRequest: {
            value: number;
            /** Format: date */
            day: string;
        };
        AddIndicatorRequest: {
            definition: string;
            /** @enum {string} */
            unit: "people" | "percent" | "days" | "euro" | "count";
            /** @enum {string} */
            source: "manual" | "operational" | "external";
            /** @enum {string|null} */
            queryKey?: "late-share" | "median-waiting-days" | "people-waiting" | "median-days-waiting" | "people-started" | "courses-started" | "called-off-share" | "gaps-open" | "gaps-answered-share" | "coverage-rate" | "childcare-places" | "fresh-share" | null;
            formatCode?: string | null;
            areaKey?: string | null;
            sourceName?: string | null;
            /** @enum {string} */
            rhythm: "month" | "quarter" | "year" | "none";
            name: string;
            /** @enum {string} */
            kind: "state" | "effect";
            /** @enum {string} */
            direction: "higher" | "lower";
            base?: components["schemas"]["IndicatorPointRequest"] | null;
            target?: components["schemas"]["IndicatorPointRequest"] | null;
            /** Format: uuid */
            responsibleOrganisationId?: string | null;
            isPublic: boolean;
            /** Format: uuid */
            goalId: string;
        };
        AddedIndicatorResponse: {
            /** Format: uuid */
            id: string;
        };
        ChangeIndicatorRequest: {
            definition: string;
            /** @enum {string} */
            unit: "people" | "percent" | "days" | "euro" | "count";
            /** @enum {string} */
            source: "manual" | "operational" | "external";
            /** @enum {string|null} */
            queryKey?: "late-share" | "median-waiting-days" | "people-waiting" | "median-days-waiting" | "people-started" | "courses-started" | "called-off-share" | "gaps-open" | "gaps-answered-share" | "coverage-rate" | "childcare-places" | "fresh-share" | null;
            formatCode?: string | null;
            areaKey?: string | null;
            sourceName?: string | null;
            /** @enum {string} */
            rhythm: "month" | "quarter" | "year" | "none";
            name: string;
            /** @enum {string} */
            kind: "state" | "effect";
            /** @enum {string} */
            direction: "higher" | "lower";
            base?: components["schemas"]["IndicatorPointRequest"] | null;
            target?: components["schemas"]["IndicatorPointRequest"] | null;
            /** Format: uuid */
            responsibleOrganisationId?: string | null;
            isPublic: boolean;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        EndIndicatorRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        MeasuredValueRequest: {
            /** Format: date */
            cutOffDay: string;
            value: number;
            comment?: string | null;
        };
        CorrectValueRequest: {
            /** Format: uuid */
            correctsId: string;
            value: number;
            comment?: string | null;
        };
        TracedAnswerResponse: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description What it answered. */
            source: string;
            /** @description The own organisation gave it under its name. */
            isOwn: boolean;
        };
        TracedNeedResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "open" | "met" | "dropped";
        };
        TracedGoalResponse: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
            /** Format: date */
            dueOn: string;
        };
        TracedReviewResponse: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            implementation: "green" | "yellow" | "red" | "none";
            /** @enum {string} */
            schedule: "green" | "yellow" | "red" | "none";
            /** @enum {string} */
            goal: "green" | "yellow" | "red" | "none";
        };
        TracedMeasureResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            /** Format: date */
            stateSince: string;
            /** @description The last year whose decided selection chose it. */
            chosenFor: number | null;
            /** @enum {string|null} */
            selectionClass: "priority" | "quick-win" | "standing-task" | null;
            review: components["schemas"]["TracedReviewResponse"] | null;
            /** @description The last report. */
            lastNote: string | null;
            /** Format: date */
            lastNoteOn: string | null;
        };
        AnswerTraceResponse: {
            answer: components["schemas"]["TracedAnswerResponse"];
            needs: components["schemas"]["TracedNeedResponse"][];
            goals: components["schemas"]["TracedGoalResponse"][];
            measures: components["schemas"]["TracedMeasureResponse"][];
        };
        AnswerTracesResponse: {
            items: components["schemas"]["AnswerTraceResponse"][];
        };
        MeasureOriginResponse: {
            needs: components["schemas"]["TracedNeedResponse"][];
            answers: components["schemas"]["TracedAnswerResponse"][];
            gapCount: number;
        };
        OwnMeetingAnswerResponse: {
            /** @enum {string|null} */
            answer: "coming" | "not-coming" | null;
            people: number | null;
        };
        MeetingResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "working-circle" | "steering-group" | "working-group" | "workshop";
            /** Format: uuid */
            committeeId: string | null;
            committeeName: string | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place: string | null;
            onlineAddress: string | null;
            /** @enum {string} */
            state: "planned" | "invited" | "held" | "minutes-released" | "cancelled";
            stateReason: string | null;
            isPublic: boolean;
            version: number;
            mayKeep: boolean;
            /** @description Null: not invited. */
            own: components["schemas"]["OwnMeetingAnswerResponse"] | null;
            invited: number;
            /** @description Invited organisations and guests that come. */
            coming: number;
            /** @description People that come. */
            people: number;
        };
        MeetingListResponse: {
            items: components["schemas"]["MeetingResponse"][];
        };
        MeetingGuestResponse: {
            name: string;
            mailAddress: string;
        };
        AgendaEvidenceResponse: {
            /** @description Of the row behind it; what is no row has a name. */
            id: string;
            /** @description How it stood, with figures that every member may see. */
            sentence: string;
        };
        AgendaItemResponse: {
            /** Format: uuid */
            id: string;
            /** @description On the paper; null while not taken up. */
            number: number | null;
            /** @enum {string} */
            source: "last-minutes" | "open-tasks" | "unanswered-gaps" | "grown-gaps" | "courses-at-risk" | "course-proposals" | "reporting" | "measure-proposals" | "overdue-starts" | "overdue-reviews" | "yearly-selection" | "own" | "closing";
            title: string;
            note: string;
            plannedMinutes: number | null;
            evidence: components["schemas"]["AgendaEvidenceResponse"][];
            /** @enum {string} */
            state: "proposed" | "accepted" | "dropped";
            suggestedByName: string | null;
            minutes: string;
            version: number;
        };
        InviteeResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null: a guest.
             */
            organisationId: string | null;
            name: string;
            /** @enum {string|null} */
            answer: "coming" | "not-coming" | null;
            people: number | null;
            present: number | null;
        };
        ActionPointResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            meetingId: string;
            meetingTitle: string;
            /** Format: uuid */
            agendaItemId: string;
            wording: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "done";
            /** Format: date */
            doneOn: string | null;
            doneNote: string | null;
            isOverdue: boolean;
        };
        MeetingDecisionResponse: {
            /** Format: uuid */
            id: string;
            number: string;
            agendaItem: string | null;
            subject: string;
            wording: string;
            /** @enum {string} */
            outcome: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
        };
        MinutesEntryResponse: {
            /** Format: uuid */
            itemId: string;
            number: number;
            title: string;
            minutes: string;
        };
        MinutesVersionResponse: {
            number: number;
            /** Format: date-time */
            releasedAt: string;
            releasedByName: string;
            /** @description Why it corrects the one before. */
            reason: string | null;
            entries: components["schemas"]["MinutesEntryResponse"][];
        };
        TaskOwnerResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MeetingDetailsResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "working-circle" | "steering-group" | "working-group" | "workshop";
            /** Format: uuid */
            committeeId: string | null;
            committeeName: string | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place: string | null;
            onlineAddress: string | null;
            /** @enum {string} */
            state: "planned" | "invited" | "held" | "minutes-released" | "cancelled";
            stateReason: string | null;
            isPublic: boolean;
            version: number;
            mayKeep: boolean;
            /** @description Null: not invited. */
            own: components["schemas"]["OwnMeetingAnswerResponse"] | null;
            invited: number;
            /** @description Invited organisations and guests that come. */
            coming: number;
            /** @description People that come. */
            people: number;
            notes: string;
            /** @description Empty for those who do not keep it. */
            guests: components["schemas"]["MeetingGuestResponse"][];
            items: components["schemas"]["AgendaItemResponse"][];
            plannedMinutes: number;
            invitees: components["schemas"]["InviteeResponse"][];
            actionPoints: components["schemas"]["ActionPointResponse"][];
            decisions: components["schemas"]["MeetingDecisionResponse"][];
            versions: components["schemas"]["MinutesVersionResponse"][];
            /** @description Empty for those who do not keep it. */
            owners: components["schemas"]["TaskOwnerResponse"][];
        };
        MeetingGuestRequest: {
            /** @description Association, office or function. */
            name: string;
            /** @description A functional mailbox. */
            mailAddress: string;
        };
        PlanMeetingRequest: {
            title: string;
            /**
             * Format: date-time
             * @example 2026-12-10T08:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T10:30:00Z
             */
            endsAt: string;
            place?: string | null;
            onlineAddress?: string | null;
            /** @description Stands in the invitation; may be empty. */
            notes: string;
            isPublic: boolean;
            guests: components["schemas"]["MeetingGuestRequest"][];
            /**
             * Format: uuid
             * @description Null: a workshop.
             */
            committeeId?: string | null;
            /**
             * Format: uuid
             * @description The meeting whose own agenda items are taken over.
             */
            likeMeetingId?: string | null;
        };
        PlannedMeetingResponse: {
            /** Format: uuid */
            id: string;
        };
        ChangeMeetingRequest: {
            title: string;
            /**
             * Format: date-time
             * @example 2026-12-10T08:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-10T10:30:00Z
             */
            endsAt: string;
            place?: string | null;
            onlineAddress?: string | null;
            /** @description Stands in the invitation; may be empty. */
            notes: string;
            isPublic: boolean;
            guests: components["schemas"]["MeetingGuestRequest"][];
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        InviteToMeetingRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        CancelMeetingRequest: {
            reason: string;
        };
        RefilledAgendaResponse: {
            added: number;
        };
        AgendaItemRequest: {
            title: string;
            /** @description May be empty. */
            note: string;
            plannedMinutes?: number | null;
        };
        ChangeAgendaItemRequest: {
            title: string;
            /** @description May be empty. */
            note: string;
            plannedMinutes?: number | null;
            /** @enum {string} */
            state: "proposed" | "accepted" | "dropped";
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        MoveAgendaItemRequest: {
            /** @enum {string} */
            direction: "up" | "down";
        };
        DecideInMeetingRequest: {
            subject: string;
            wording: string;
            /** @enum {string} */
            outcome: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
            /** @description null where nobody counted. */
            votesFor: number | null;
            /** @description null where nobody counted. */
            votesAgainst: number | null;
            /** @description null where nobody counted. */
            abstentions: number | null;
            isPublic: boolean;
        };
        WriteMinutesRequest: {
            /** @description May be empty. */
            minutes: string;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        AddActionPointRequest: {
            wording: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date */
            dueOn: string;
        };
        NoteAttendanceRequest: {
            present: number;
        };
        AddAttendantRequest: {
            present: number;
            /** @description Association, office or function. */
            guestName: string;
        };
        CorrectMinutesRequest: {
            /** @description May be empty. */
            minutes: string;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
            reason: string;
        };
        AnswerMeetingRequest: {
            /** @enum {string} */
            answer: "coming" | "not-coming";
            /** @description How many people come; does not matter to a refusal. */
            people: number;
        };
        OpenedMeetingResponse: {
            /** @description Who was invited. */
            name: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place: string | null;
            onlineAddress: string | null;
            notes: string;
            /** @enum {string} */
            state: "planned" | "invited" | "held" | "minutes-released" | "cancelled";
            stateReason: string | null;
            /** @enum {string|null} */
            answer: "coming" | "not-coming" | null;
            people: number | null;
        };
        MeetingCalendarResponse: {
            address: string;
        };
        ActionPointListResponse: {
            items: components["schemas"]["ActionPointResponse"][];
        };
        SettleActionPointRequest: {
            note?: string | null;
        };
        DocumentListResponse: {
            items: components["schemas"]["DocumentResponse"][];
        };
        MeetingPackRequestedResponse: {
            /**
             * Format: uuid
             * @description The run in which it is written; the pack is kept under this id.
             */
            workRunId: string;
        };
        SelectionDecisionResponse: {
            /** Format: uuid */
            id: string;
            /** @example KA 2026/2 */
            number: string;
            /** Format: date */
            decidedOn: Record<string, never>;
            committeeName: string;
        };
        ListedSelectionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conceptId: string;
            year: number;
            /** @description Count within the year, from 1. */
            edition: number;
            /** @enum {string} */
            state: "preparing" | "assessing" | "revealed" | "recommended" | "decided";
            /** @description The latest decided edition of its year. */
            isInForce: boolean;
            chosen: number;
            notChosen: number;
            /** @description Why there is a further edition. */
            changeReason: string | null;
            decision: components["schemas"]["SelectionDecisionResponse"] | null;
        };
        SelectionListResponse: {
            items: components["schemas"]["ListedSelectionResponse"][];
        };
        BeginSelectionRequest: {
            year: number;
        };
        BudgetLineResponse: {
            /** @description Cents. */
            plannedCents: number;
            withoutCost: number;
            /** @description Cents. */
            frameCents: number | null;
            /** @description Cents. */
            leftCents: number | null;
        };
        CriterionWeightResponse: {
            /** @enum {string} */
            criterion: "need" | "reach" | "effect" | "resources" | "feasibility";
            weight: number;
        };
        SteeringMemberResponse: {
            /** Format: uuid */
            accountId: string;
            login: string;
            /** @example Sitz Beirat für Migration und Integration */
            label: string;
            /** @description Measures judged whole; null where that is not for the reader. */
            assessed: number | null;
        };
        CriterionSpreadResponse: {
            /** @enum {string} */
            criterion: "need" | "reach" | "effect" | "resources" | "feasibility";
            count: number;
            mean: number;
            least: number;
            most: number;
            deviation: number;
            isDisputed: boolean;
        };
        AssessmentResponse: {
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            criterion: "need" | "reach" | "effect" | "resources" | "feasibility";
            points: number;
            reason: string | null;
            /** @description Given after all was revealed. */
            revisedPoints: number | null;
            revisionReason: string | null;
        };
        SelectionItemResponse: {
            /** Format: uuid */
            measureId: string;
            number: number;
            /** @description As it was recommended, else as it is called now. */
            title: string;
            description: string;
            /** @enum {string} */
            maturity: "existing" | "before-implementation" | "to-be-planned" | "idea";
            /** @enum {string} */
            measureState: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            /** @description Cents. */
            costCents: number | null;
            /** @enum {string} */
            verdict: "open" | "chosen" | "deferred" | "refused";
            /** @enum {string|null} */
            selectionClass: "priority" | "quick-win" | "standing-task" | null;
            /** @enum {string|null} */
            suggestedClass: "priority" | "quick-win" | "standing-task" | null;
            rank: number | null;
            /** @description By points; null before all is revealed. */
            place: number | null;
            reason: string | null;
            /** @description Weighted mean, 0 to 4. */
            score: number | null;
            /** @description Members who judged it whole; null before all is revealed. */
            assessed: number | null;
            /** @description Fewer than half of the members judged it whole. */
            isThin: boolean;
            spreads: components["schemas"]["CriterionSpreadResponse"][];
            /** @description Before all is revealed only the own ones. */
            assessments: components["schemas"]["AssessmentResponse"][];
        };
        SelectionStepResponse: {
            act: string;
            /** Format: date-time */
            at: string;
            decision: components["schemas"]["SelectionDecisionResponse"] | null;
        };
        SelectionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conceptId: string;
            year: number;
            /** @description Count within the year, from 1. */
            edition: number;
            /** @enum {string} */
            state: "preparing" | "assessing" | "revealed" | "recommended" | "decided";
            /** @description The latest decided edition of its year. */
            isInForce: boolean;
            chosen: number;
            notChosen: number;
            /** @description Why there is a further edition. */
            changeReason: string | null;
            decision: components["schemas"]["SelectionDecisionResponse"] | null;
            version: number;
            budget: components["schemas"]["BudgetLineResponse"];
            weights: components["schemas"]["CriterionWeightResponse"][];
            memberCount: number;
            /** @description Members who judged every measure whole. */
            membersDone: number;
            members: components["schemas"]["SteeringMemberResponse"][];
            /**
             * Format: uuid
             * @description Where the reader is a member.
             */
            ownAccountId: string | null;
            items: components["schemas"]["SelectionItemResponse"][];
            steps: components["schemas"]["SelectionStepResponse"][];
        };
        PrepareSelectionRequest: {
            version: number;
            /** @description Cents. */
            frameCents: number | null;
            measureIds: string[];
        };
        SeenSelectionRequest: {
            version: number;
        };
        VerdictRequest: {
            /** Format: uuid */
            measureId: string;
            /** @enum {string} */
            verdict: "open" | "chosen" | "deferred" | "refused";
            /** @enum {string|null} */
            selectionClass: "priority" | "quick-win" | "standing-task" | null;
            reason: string | null;
        };
        RankSelectionRequest: {
            version: number;
            /** @description Cents. */
            frameCents: number | null;
            items: components["schemas"]["VerdictRequest"][];
        };
        DecideSelectionRequest: {
            version: number;
            /** Format: uuid */
            decisionId: string;
        };
        AmendSelectionRequest: {
            version: number;
            reason: string;
        };
        AmendedSelectionResponse: {
            /** Format: uuid */
            id: string;
        };
        PointsRequest: {
            points: number;
            reason: string | null;
        };
        SelectableMeasureResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @description Cents. */
            plannedCostCents: number | null;
        };
        SelectableMeasuresResponse: {
            items: components["schemas"]["SelectableMeasureResponse"][];
        };
        SteeringSeatsResponse: {
            items: components["schemas"]["SteeringMemberResponse"][];
        };
        LabelSeatRequest: {
            /** @example Sitz Beirat für Migration und Integration */
            label: string;
        };
        ReviewFieldResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ReviewDueResponse: {
            /** Format: date */
            dueOn: string;
            /**
             * @description Null: there is time.
             * @enum {string|null}
             */
            stage: "first" | "last" | "overdue" | null;
        };
        YearLightResponse: {
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "none";
            sentence: string | null;
            /**
             * @description Null: nothing to compare with.
             * @enum {string|null}
             */
            change: "better" | "worse" | "same" | null;
        };
        ReviewedYearResponse: {
            year: number;
            /** Format: uuid */
            reviewId: string;
            /** Format: date */
            asOf: string;
            implementation: components["schemas"]["YearLightResponse"];
            schedule: components["schemas"]["YearLightResponse"];
            goal: components["schemas"]["YearLightResponse"];
        };
        ReviewLineResponse: {
            /** Format: uuid */
            measureId: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            fieldIds: string[];
            due: components["schemas"]["ReviewDueResponse"] | null;
            /** @description The newest year first. */
            years: components["schemas"]["ReviewedYearResponse"][];
        };
        YearSumResponse: {
            year: number;
            reviews: number;
            participants: number | null;
            staff: number | null;
            actualCostCents: number | null;
            fundingCents: number | null;
        };
        ReviewOverviewResponse: {
            edition: string | null;
            fields: components["schemas"]["ReviewFieldResponse"][];
            items: components["schemas"]["ReviewLineResponse"][];
            sums: components["schemas"]["YearSumResponse"][];
        };
        JudgedAspectResponse: {
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "none";
            sentence: string | null;
        };
        ReviewFiguresResponse: {
            participants: number | null;
            staff: number | null;
            actualCostCents: number | null;
            fundingCents: number | null;
            missingReason: string | null;
        };
        ReviewedIndicatorResponse: {
            name: string;
            unit: string;
            value: number | null;
            /** Format: date */
            asOf: string | null;
            target: number | null;
        };
        ReviewSnapshotResponse: {
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            plannedCostCents: number | null;
            goals: string[];
            indicators: components["schemas"]["ReviewedIndicatorResponse"][];
        };
        MeasureReviewResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            asOf: string;
            implementation: components["schemas"]["JudgedAspectResponse"];
            schedule: components["schemas"]["JudgedAspectResponse"];
            goal: components["schemas"]["JudgedAspectResponse"];
            progress: string;
            effect: string | null;
            figures: components["schemas"]["ReviewFiguresResponse"];
            nextStep: string | null;
            nextStepOwner: string | null;
            /** Format: date */
            nextStepDueOn: string | null;
            publicSentence: string | null;
            snapshot: components["schemas"]["ReviewSnapshotResponse"];
            /**
             * Format: uuid
             * @description In the place of which it stands.
             */
            correctsId: string | null;
            /** @description A later one stands in its place. */
            isCorrected: boolean;
            reviewer: string;
            /** Format: date-time */
            reviewedAt: string;
        };
        ReportedNoteResponse: {
            text: string;
            /** Format: date */
            writtenOn: string;
            organisation: string;
        };
        PrefilledReviewResponse: {
            /** Format: date */
            asOf: string;
            progress: string;
            figures: components["schemas"]["ReviewFiguresResponse"];
        };
        NextStepOwnerResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MeasureReviewingResponse: {
            /** Format: uuid */
            measureId: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            due: components["schemas"]["ReviewDueResponse"] | null;
            /** @description The newest first. */
            reviews: components["schemas"]["MeasureReviewResponse"][];
            mayReview: boolean;
            notes: components["schemas"]["ReportedNoteResponse"][];
            prefilled: components["schemas"]["PrefilledReviewResponse"];
            organisations: components["schemas"]["NextStepOwnerResponse"][];
        };
        JudgedAspectRequest: {
            /** @enum {string} */
            light: "green" | "yellow" | "red" | "none";
            sentence?: string | null;
        };
        ReviewFiguresRequest: {
            participants?: number | null;
            /** @description Full-time equivalents, two decimals. */
            staff?: number | null;
            actualCostCents?: number | null;
            fundingCents?: number | null;
            missingReason?: string | null;
        };
        ConfirmReviewRequest: {
            /**
             * Format: date
             * @description Cut-off day.
             */
            asOf: string;
            implementation: components["schemas"]["JudgedAspectRequest"];
            schedule: components["schemas"]["JudgedAspectRequest"];
            goal: components["schemas"]["JudgedAspectRequest"];
            progress: string;
            effect?: string | null;
            figures: components["schemas"]["ReviewFiguresRequest"];
            nextStep?: string | null;
            /** Format: uuid */
            nextStepOwnerId?: string | null;
            /** Format: date */
            nextStepDueOn?: string | null;
            publicSentence?: string | null;
            /** Format: uuid */
            correctsId?: string | null;
        };
        MadeReviewResponse: {
            /** Format: uuid */
            id: string;
        };
        PublicEditionResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            edition: string;
            summary: string;
            /** @enum {string} */
            state: "draft" | "adopted" | "being-updated" | "replaced";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
        };
        PublicPartResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
        };
        PublicStepResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** Format: date */
            plannedFrom: string;
            /** Format: date */
            plannedUntil: string;
            /** Format: date */
            actualFrom: string | null;
            /** Format: date */
            actualUntil: string | null;
            /** @enum {string} */
            state: "planned" | "running" | "late" | "completed" | "completed-late";
        };
        PublicReviewResponse: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            implementation: "green" | "yellow" | "red" | "none";
            /** @enum {string} */
            schedule: "green" | "yellow" | "red" | "none";
            /** @enum {string} */
            goal: "green" | "yellow" | "red" | "none";
            publicSentence: string | null;
        };
        PublicChosenResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            /** @description Themenfelder. */
            fieldIds: string[];
            review: components["schemas"]["PublicReviewResponse"] | null;
            /** @enum {string|null} */
            selectionClass: "priority" | "quick-win" | "standing-task" | null;
        };
        PublicSelectionResponse: {
            year: number;
            /** @description By rank. */
            measures: components["schemas"]["PublicChosenResponse"][];
        };
        PublicDocumentResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            fileName: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description Bytes. */
            size: number;
        };
        PublicEventResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            place: string | null;
            isCancelled: boolean;
            /** @description Null where the committee is internal. */
            committeeName: string | null;
        };
        PublicGroupResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            purpose: string;
            /** @description Themenfelder on which it works. */
            fields: string[];
        };
        PublicDecisionResponse: {
            /** Format: uuid */
            id: string;
            number: string;
            subject: string;
            wording: string;
            /** @enum {string} */
            outcome: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
            /** Format: date */
            decidedOn: string;
            /** @description Null where the committee is internal. */
            committeeName: string | null;
        };
        PublicSummaryResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            summary: string;
            /** Format: date */
            closedOn: string | null;
        };
        PublicContactResponse: {
            name: string;
            /** @description A functional mailbox. */
            mailAddress: string;
        };
        PublicConceptResponse: {
            edition: components["schemas"]["PublicEditionResponse"];
            /** @description It is the edition that is seen first. */
            isCurrent: boolean;
            /** @description All public ones, the latest first. */
            editions: components["schemas"]["PublicEditionResponse"][];
            fields: components["schemas"]["PublicPartResponse"][];
            themes: components["schemas"]["PublicPartResponse"][];
            steps: components["schemas"]["PublicStepResponse"][];
            selection: components["schemas"]["PublicSelectionResponse"] | null;
            documents: components["schemas"]["PublicDocumentResponse"][];
            /** @description The latest first. */
            events: components["schemas"]["PublicEventResponse"][];
            /** @description Open working groups. */
            groups: components["schemas"]["PublicGroupResponse"][];
            /** @description The latest first. */
            decisions: components["schemas"]["PublicDecisionResponse"][];
            /** @description Released ones. */
            summaries: components["schemas"]["PublicSummaryResponse"][];
            contact: components["schemas"]["PublicContactResponse"] | null;
        };
        PublicMeasureLineResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            /** @description Themenfelder. */
            fieldIds: string[];
            review: components["schemas"]["PublicReviewResponse"] | null;
        };
        PublicTitleResponse: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        PublicMeasureListResponse: {
            items: components["schemas"]["PublicMeasureLineResponse"][];
            fields: components["schemas"]["PublicTitleResponse"][];
        };
        PublicFundingResponse: {
            /** @enum {string} */
            source: "district" | "state" | "federation" | "eu" | "foundation" | "own";
            amountCents: number;
        };
        PublicGoalLineResponse: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
            /** Format: date */
            dueOn: string;
        };
        PublicMeasureResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
            responsible: string | null;
            /** @description Themenfelder. */
            fieldIds: string[];
            review: components["schemas"]["PublicReviewResponse"] | null;
            description: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            funding: components["schemas"]["PublicFundingResponse"][];
            goals: components["schemas"]["PublicGoalLineResponse"][];
            fields: components["schemas"]["PublicTitleResponse"][];
            themes: components["schemas"]["PublicTitleResponse"][];
            targetGroups: components["schemas"]["PublicTitleResponse"][];
            documents: components["schemas"]["PublicDocumentResponse"][];
        };
        PublicNeedResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @enum {string} */
            urgency: "low" | "medium" | "high";
            /** @enum {string} */
            state: "open" | "met" | "dropped";
            /** @description Zielgruppen. */
            targetGroups: string[];
        };
        PublicPointResponse: {
            value: number;
            /** Format: date */
            day: string;
        };
        PublicValueResponse: {
            /** Format: date */
            cutOffDay: string;
            value: number | null;
            /** @enum {string|null} */
            absence: "too-few-people" | "not-collected" | "nothing-to-measure" | null;
        };
        PublicIndicatorResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            definition: string;
            /** @enum {string} */
            unit: "people" | "percent" | "days" | "euro" | "count";
            /** @enum {string} */
            rhythm: "month" | "quarter" | "year" | "none";
            /** @enum {string} */
            direction: "higher" | "lower";
            base: components["schemas"]["PublicPointResponse"] | null;
            target: components["schemas"]["PublicPointResponse"] | null;
            /** @description Of the series that holds; the oldest day first. */
            values: components["schemas"]["PublicValueResponse"][];
        };
        PublicGoalResponse: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
            /** Format: date */
            dueOn: string;
            /** @description What exactly is to be reached. */
            specific: string;
            /** @description How one sees that it is reached. */
            measurable: string;
            needs: components["schemas"]["PublicNeedResponse"][];
            fields: components["schemas"]["PublicTitleResponse"][];
            indicators: components["schemas"]["PublicIndicatorResponse"][];
            measures: components["schemas"]["PublicMeasureLineResponse"][];
        };
        PublicFieldResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            needs: components["schemas"]["PublicNeedResponse"][];
            goals: components["schemas"]["PublicGoalLineResponse"][];
            measures: components["schemas"]["PublicMeasureLineResponse"][];
            /** @description Open working groups. */
            groups: components["schemas"]["PublicGroupResponse"][];
        };
        StateFindingResponse: {
            /** @example course-overbooked */
            check: string;
            /** @description What is wrong and what to do, in German. */
            explanation: string;
            count: number;
            /** Format: date-time */
            since: string;
            /** @description At most five. */
            subjectIds: string[];
        };
        SelfCheckResponse: {
            /**
             * Format: date-time
             * @description Null before the first night.
             */
            checkedAt: string | null;
            findings: components["schemas"]["StateFindingResponse"][];
        };
        CourseQuestionResponse: {
            ags: string | null;
            format: string | null;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            dayparts: ("morning" | "afternoon" | "evening" | "weekend")[];
            childrenUnderThree: number;
            childrenFromThree: number;
            minutes: number | null;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            freeOnly: boolean;
        };
        CalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            kinds: ("placement-tests" | "course-starts" | "section-starts" | "meetings" | "found-courses")[];
            ags: string | null;
            formatCode: string | null;
            /** Format: uuid */
            providerId: string | null;
            /** @description What `found-courses` asks for. */
            question: components["schemas"]["CourseQuestionResponse"] | null;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When its link was made.
             */
            renewedAt: string;
            /**
             * Format: date-time
             * @description When a calendar program last asked for it.
             */
            readAt: string | null;
        };
        CalendarFeedListResponse: {
            items: components["schemas"]["CalendarFeedResponse"][];
        };
        CourseQuestionRequest: {
            /** @description Gemeinde to set out from (AGS). */
            ags?: string;
            format?: string;
            /**
             * @description Level of the section that is entered.
             * @enum {string}
             */
            level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
            /** @description Times that somebody has. */
            dayparts?: ("morning" | "afternoon" | "evening" | "weekend")[];
            /** @default 0 */
            childrenUnderThree: number;
            /** @default 0 */
            childrenFromThree: number;
            /** @description Longest way, one way, in minutes; without it, as far as the Kurstyp reaches. */
            minutes?: number;
            /**
             * Format: date
             * @description First day of entry.
             */
            from?: string;
            /**
             * Format: date
             * @description Last day of entry.
             */
            to?: string;
            /**
             * @description Only where somebody can enter: a free place, figures that are not too old.
             * @default true
             */
            freeOnly: boolean;
        };
        CalendarFeedRequest: {
            /** @description How it is called in the calendar program. */
            title: string;
            kinds: ("placement-tests" | "course-starts" | "section-starts" | "meetings" | "found-courses")[];
            /** @description Gemeinde (AGS) of courses and tests. */
            ags?: string | null;
            formatCode?: string | null;
            /** Format: uuid */
            providerId?: string | null;
            /** @description For `found-courses`. */
            question?: components["schemas"]["CourseQuestionRequest"] | null;
        };
        AddressedFeedResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            kinds: ("placement-tests" | "course-starts" | "section-starts" | "meetings" | "found-courses")[];
            ags: string | null;
            formatCode: string | null;
            /** Format: uuid */
            providerId: string | null;
            /** @description What `found-courses` asks for. */
            question: components["schemas"]["CourseQuestionResponse"] | null;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When its link was made.
             */
            renewedAt: string;
            /**
             * Format: date-time
             * @description When a calendar program last asked for it.
             */
            readAt: string | null;
            address: string;
        };
        KursnetChangeResponse: {
            /** @enum {string} */
            field: "title" | "contents" | "targetGroup" | "access" | "degree" | "startsOn" | "endsOn" | "registrationEndsOn" | "publishedFrom" | "publishedUntil" | "flexibleEntry" | "instructionForm" | "instructionTimes" | "remarks" | "costs" | "approval" | "booked" | "maximum" | "examiner" | "location" | "classification";
            before: string | null;
            now: string | null;
        };
        KursnetValueResponse: {
            /** @enum {string} */
            field: "title" | "contents" | "targetGroup" | "access" | "degree" | "startsOn" | "endsOn" | "registrationEndsOn" | "publishedFrom" | "publishedUntil" | "flexibleEntry" | "instructionForm" | "instructionTimes" | "remarks" | "costs" | "approval" | "booked" | "maximum" | "examiner" | "location" | "classification";
            /** @description What to enter; null where it is not known. */
            text: string | null;
            /**
             * @description Where what is missing belongs.
             * @enum {string|null}
             */
            gap: "course" | "approval" | "kursnet" | "nothing" | null;
        };
        KursnetSheetResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            /** Format: date */
            startsOn: string;
            /** Format: date-time */
            markedAt: string | null;
            changes: components["schemas"]["KursnetChangeResponse"][];
            /** @enum {string|null} */
            standing: "to-remove" | "missing" | "changed" | "unchecked" | "current" | null;
            values: components["schemas"]["KursnetValueResponse"][];
            /** @description To be sent along with “eingetragen”. */
            version: number;
        };
        MarkEnteredRequest: {
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        OutletsResponse: {
            title: string;
            /**
             * @description `public`, or the first thing that stands in the way.
             * @enum {string}
             */
            publication: "public" | "withheld" | "planned" | "over" | "not-approved" | "too-old";
            finderUrl: string | null;
            isOpenDataOn: boolean;
            isInCalendars: boolean;
            /** @enum {string|null} */
            standing: "to-remove" | "missing" | "changed" | "unchecked" | "current" | null;
            /** Format: date-time */
            markedAt: string | null;
            hasDelivery: boolean;
        };
        KursnetNoticeResponse: {
            /** Format: uuid */
            offeringId: string;
            title: string;
            /** Format: date */
            startsOn: string;
            /** Format: date-time */
            markedAt: string | null;
            changes: components["schemas"]["KursnetChangeResponse"][];
            /** @enum {string|null} */
            standing: "to-remove" | "missing" | "changed" | "unchecked" | "current" | null;
        };
        KursnetNoticesResponse: {
            /** @description Courses that begin within so many months. */
            months: number;
            source: string;
            /** @description The district lets files in open-Qcat be written. */
            hasDelivery: boolean;
            items: components["schemas"]["KursnetNoticeResponse"][];
        };
        KursnetDeliveryResponse: {
            supplierNumber: string;
            catalogueNumber: string;
            street: string;
            postcode: string;
            town: string;
            /** Format: date-time */
            switchedOnAt: string;
            /** @description Login; null once the account is gone. */
            switchedOnBy: string | null;
            /** @description Files written so far. */
            sequence: number;
        };
        ListedDeliveryResponse: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
            delivery: components["schemas"]["KursnetDeliveryResponse"] | null;
        };
        DeliveryListResponse: {
            items: components["schemas"]["ListedDeliveryResponse"][];
        };
        KursnetAccountRequest: {
            /** @example 12345 */
            supplierNumber: string;
            /** @example 000-00990099 */
            catalogueNumber: string;
            street: string;
            /** @example 76726 */
            postcode: string;
            town: string;
        };
        WebhookResponse: {
            /** Format: uuid */
            id: string;
            address: string;
            kinds: ("course-changed" | "course-called-off" | "gap-opened" | "gap-grew" | "gap-closed")[];
            /** @enum {string} */
            state: "active" | "paused" | "switched-off";
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description Since when no delivery was taken.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs too.
             */
            oldSecretUntil: string | null;
            version: number;
        };
        WebhookListResponse: {
            items: components["schemas"]["WebhookResponse"][];
        };
        WebhookRequest: {
            /** @example https://www.beispiel.example/kurskreis */
            address: string;
            kinds: ("course-changed" | "course-called-off" | "gap-opened" | "gap-grew" | "gap-closed")[];
        };
        SecretWebhookResponse: {
            /** Format: uuid */
            id: string;
            address: string;
            kinds: ("course-changed" | "course-called-off" | "gap-opened" | "gap-grew" | "gap-closed")[];
            /** @enum {string} */
            state: "active" | "paused" | "switched-off";
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description Since when no delivery was taken.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs too.
             */
            oldSecretUntil: string | null;
            version: number;
            secret: string;
        };
        ChangeWebhookRequest: {
            /** @example https://www.beispiel.example/kurskreis */
            address: string;
            kinds: ("course-changed" | "course-called-off" | "gap-opened" | "gap-grew" | "gap-closed")[];
            /** @description Whether anything is sent. */
            isActive: boolean;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        WebhookDeliveryResponse: {
            /**
             * Format: uuid
             * @description The same at each attempt.
             */
            id: string;
            /** @enum {string} */
            kind: "course-changed" | "course-called-off" | "gap-opened" | "gap-grew" | "gap-closed" | "ping";
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed" | "dropped";
            attempts: number;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            lastAttemptAt: string | null;
            /** @description HTTP status of the last answer. */
            lastStatus: number | null;
            /** @description Why the last attempt failed, in German. */
            lastError: string | null;
            /** @description What was sent, byte for byte. */
            body: string;
        };
        WebhookDeliveryListResponse: {
            items: components["schemas"]["WebhookDeliveryResponse"][];
        };
        ToDoSubjectResponse: {
            /** Format: uuid */
            id: string;
            /** @description Code of a case, title of a course. */
            label: string;
        };
        ToDoResponse: {
            /** @enum {string} */
            kind: "answer-offer" | "answer-gap" | "answer-request" | "answer-survey" | "enter-value" | "answer-meeting" | "register-accepted" | "task-open" | "case-overdue" | "course-at-risk" | "gap-unanswered" | "start-overdue" | "review-overdue" | "start-measure" | "review-measure" | "state-impossible" | "event-stuck" | "mail-failed" | "case-near-deadline" | "entitlement-ends" | "take-over-proposal" | "look-at-proposal" | "gap-new" | "book-test" | "course-stale" | "finish-draft";
            count: number;
            /**
             * Format: date
             * @description The nearest deadline.
             */
            dueOn: string | null;
            /** @enum {string} */
            urgency: "overdue" | "today" | "soon" | "open" | "later";
            /** @description At most four, the nearest deadline first. */
            subjects: components["schemas"]["ToDoSubjectResponse"][];
        };
        FigureResponse: {
            /** @enum {string} */
            kind: "cases-waiting" | "longest-wait-days" | "cases-with-free-places" | "courses-live" | "places-free" | "offers-open" | "people-in-need" | "coverage-percent" | "county-places-free" | "gaps-open" | "providers-reported" | "offices-reported";
            value: number | null;
            /** @description The whole, where the value is a part of one. */
            of: number | null;
        };
        StartPageResponse: {
            /** Format: date */
            today: string;
            /** @description The worst first. */
            toDos: components["schemas"]["ToDoResponse"][];
            figures: components["schemas"]["FigureResponse"][];
        };
        FieldChangeResponse: {
            field: string;
            before: string;
            after: string;
        };
        ReportedDifferenceResponse: {
            line: number;
            name: string;
            /** @enum {string} */
            outcome: "updated" | "kept-edited";
            changes: components["schemas"]["FieldChangeResponse"][];
        };
        VanishedRecordResponse: {
            /** Format: uuid */
            offeringId: string;
            name: string;
            /** Format: date */
            startsOn: string;
        };
        ImportProblemResponse: {
            line: number | null;
            column: string | null;
            code: string;
            /** @description A whole German sentence that names line and column. */
            message: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        ReportedRecordResponse: {
            line: number;
            name: string;
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged" | "kept-edited" | "detached" | "rejected";
        };
        ImportReportResponse: {
            differences: components["schemas"]["ReportedDifferenceResponse"][];
            /** @description How many are left out. */
            moreDifferences: number;
            vanished: components["schemas"]["VanishedRecordResponse"][];
            moreVanished: number;
            isApplied: boolean;
            /** Format: date-time */
            importedBefore: string | null;
            read: number;
            created: number;
            updated: number;
            unchanged: number;
            kept: number;
            /** @description Detached from their source. */
            detached: number;
            rejected: number;
            /** @description At most 200; the last one says how many are left out. */
            problems: components["schemas"]["ImportProblemResponse"][];
            /** @description The first hundred, those edited by hand before all others. */
            records: components["schemas"]["ReportedRecordResponse"][];
        };
        ImportSummaryResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offerings" | "demand" | "measures" | "objectives";
            fileName: string;
            /** @enum {string} */
            state: "uploaded" | "checked" | "taken-over";
            /**
             * Format: uuid
             * @description The latest work on it.
             */
            workRunId: string | null;
            /** Format: date-time */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description Then it is gone, unless it was taken over.
             */
            expiresAt: string;
            /** Format: date-time */
            takenOverAt: string | null;
            report: components["schemas"]["ImportReportResponse"] | null;
        };
        ImportListResponse: {
            items: components["schemas"]["ImportSummaryResponse"][];
        };
        HeadingValueResponse: {
            text: string;
            lines: number;
        };
        FileHeadingResponse: {
            index: number;
            title: string;
            samples: string[];
            /** @description All of its values, where they are a short list. */
            values: components["schemas"]["HeadingValueResponse"][];
        };
        MappedColumnResponse: {
            column: string;
            index: number | null;
            text: string | null;
        };
        ValueTranslationFields: {
            /** @description Name of the target column. */
            column: string;
            /** @description As it stands in the file; empty for cells that hold nothing. */
            from: string;
            to: string;
        };
        LineChoiceFields: {
            /** @description Place in the header line, from 0. */
            index: number;
            values: string[];
        };
        TargetColumnResponse: {
            name: string;
            explanation: string;
            isRequired: boolean;
            choices: string[] | null;
        };
        ImportResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offerings" | "demand" | "measures" | "objectives";
            fileName: string;
            /** @enum {string} */
            state: "uploaded" | "checked" | "taken-over";
            /**
             * Format: uuid
             * @description The latest work on it.
             */
            workRunId: string | null;
            /** Format: date-time */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description Then it is gone, unless it was taken over.
             */
            expiresAt: string;
            /** Format: date-time */
            takenOverAt: string | null;
            report: components["schemas"]["ImportReportResponse"] | null;
            /** @description Lines below the header; 0 once the file is gone. */
            lines: number;
            headings: components["schemas"]["FileHeadingResponse"][];
            columns: components["schemas"]["MappedColumnResponse"][];
            translations: components["schemas"]["ValueTranslationFields"][];
            lineChoice: components["schemas"]["LineChoiceFields"] | null;
            isMappingRemembered: boolean;
            /**
             * Format: uuid
             * @description The Spaltenprofil that was chosen.
             */
            profileId: string | null;
            targets: components["schemas"]["TargetColumnResponse"][];
        };
        MappedColumnRequest: {
            /** @description Name of the target column. */
            column: string;
            /** @description Place in the header line, from 0. */
            index: number | null;
            /** @description What holds for each line where the file has no such column. */
            text: string | null;
        };
        MapColumnsRequest: {
            columns: components["schemas"]["MappedColumnRequest"][];
            translations?: components["schemas"]["ValueTranslationFields"][];
            /** @description null: all lines. */
            lines?: components["schemas"]["LineChoiceFields"] | null;
        };
        UseProfileRequest: {
            /** Format: uuid */
            profileId?: string | null;
        };
        TakeOverRequest: {
            /** @description Takes over what is well and leaves out the rest; else nothing, unless all is well. */
            acceptValid: boolean;
            /** @description Overwrites also what a person edited since the last import. */
            acceptEdited: boolean;
        };
        ProfileColumnFields: {
            /** @description Name of the target column. */
            column: string;
            /** @description As it is written in the file; `#3`: the fourth one, without a name. */
            heading: string | null;
            text: string | null;
        };
        ProfileLinesFields: {
            heading: string;
            values: string[];
        };
        ColumnProfileResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            isShared: boolean;
            /** @description Others can only use and copy it. */
            isOwn: boolean;
            organisationName: string;
            columns: components["schemas"]["ProfileColumnFields"][];
            translations: components["schemas"]["ValueTranslationFields"][];
            lines: components["schemas"]["ProfileLinesFields"] | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        ColumnProfileListResponse: {
            items: components["schemas"]["ColumnProfileResponse"][];
        };
        ColumnProfileRequest: {
            name: string;
            /** @description Other providers of the district may use and copy it. */
            isShared: boolean;
            columns: components["schemas"]["ProfileColumnFields"][];
            translations: components["schemas"]["ValueTranslationFields"][];
            /** @description null: all lines. */
            lines?: components["schemas"]["ProfileLinesFields"] | null;
        };
        ChangeColumnProfileRequest: {
            name: string;
            /** @description Other providers of the district may use and copy it. */
            isShared: boolean;
            columns: components["schemas"]["ProfileColumnFields"][];
            translations: components["schemas"]["ValueTranslationFields"][];
            /** @description null: all lines. */
            lines?: components["schemas"]["ProfileLinesFields"] | null;
            /** @description The version that was seen; an older one is refused with 409. */
            version: number;
        };
        FoundItemResponse: {
            /** @description UUID, AGS, key of an association or code of a format, by kind. */
            id: string;
            title: string;
            detail: string;
            /** @enum {string|null} */
            level: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1" | null;
            /** Format: date */
            day: string | null;
        };
        FoundGroupResponse: {
            /** @enum {string} */
            kind: "municipality" | "association" | "case" | "offering" | "provider" | "site" | "format" | "gap" | "placement-test" | "proposal" | "decision" | "organisation";
            /** @description How many there are, shown or not. */
            total: number;
            items: components["schemas"]["FoundItemResponse"][];
        };
        SearchResponse: {
            groups: components["schemas"]["FoundGroupResponse"][];
        };
        FieldProblem: {
            /** @description Path of the field, for instance `sections.0.level`. */
            field: string;
            /** @description Stable code of what is wrong. */
            code: string;
            /** @description German sentence for people. */
            message: string;
        };
        Problem: {
            /** @example about:blank */
            type: string;
            /** @example 409 */
            status: number;
            /** @example offering-full */
            code: string;
            /** @description German sentence for people. */
            detail: string;
            fields?: components["schemas"]["FieldProblem"][];
            /** @description Number of the request in the log. */
            request: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
        };
    };
    Mails_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageResponse"];
                };
            };
        };
    };
    Mails_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Mails_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Queues_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueListResponse"];
                };
            };
        };
    };
    Queues_failedJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedJobListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Queues_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Queues_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StuckEvents_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckEventListResponse"];
                };
            };
        };
    };
    StuckEvents_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StuckEvents_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RuleParameters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleParameterListResponse"];
                };
            };
        };
    };
    KeptRuleParameters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRuleParameterListResponse"];
                };
            };
        };
    };
    KeptRuleParameters_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRuleParameterRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptRuleParameters_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                from: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRuleParameterRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptRuleParameters_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                from: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Regions_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsResponse"];
                };
            };
        };
    };
    Regions_readBoundaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description GeoJSON FeatureCollection; properties `ags`, `name`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Stops_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopListResponse"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutResponse"];
                };
            };
        };
    };
    Session_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWaysResponse"];
                };
            };
        };
    };
    AccountProofs_removeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `own-account` or `no-second-factor`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountProofs_bind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindIdentityRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `no-identity-provider` or `identity-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountProofs_unbind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
        };
    };
    Accounts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAccountResponse"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPasswordResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountInvitations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListResponse"];
                };
            };
        };
    };
    AccountInvitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedResponse"];
                };
            };
            /** @description `login-taken` or `already-invited`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountInvitations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invitation-accepted`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenInvitations_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitationResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenInvitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `login-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccount_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountResponse"];
                };
            };
        };
    };
    OwnAccount_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnPasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccount_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsResponse"];
                };
            };
        };
    };
    OwnAccount_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description `second-factor-not-begun`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSecondFactor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunSecondFactorResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSecondFactor_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description `no-second-factor`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSecondFactor_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `second-factor-duty` or `no-second-factor`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkRuns_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkRunsResponse"];
                };
            };
        };
    };
    WorkRuns_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkRunResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkRuns_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event is a WorkRunResponse; the stream ends with the work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkRuns_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkRunResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `work-is-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuditLines_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description First day. */
                from?: string;
                /** @description Last day. */
                to?: string;
                act?: string;
                subjectKind?: string;
                /** @description Lines of one row, as far as it is one of the own organisation. */
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLinePageResponse"];
                };
            };
        };
    };
    CourseTypes_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseTypeListResponse"];
                };
            };
        };
    };
    CourseTypes_formats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseFormatListResponse"];
                };
            };
        };
    };
    KeptFormats_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFormatListResponse"];
                };
            };
        };
    };
    KeptFormats_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderFormatsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptFormats_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFormatRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptFormats_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFormatRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptFormats_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sites_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteListResponse"];
                };
            };
        };
    };
    Sites_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedSiteResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListResponse"];
                };
            };
        };
    };
    Organisations_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedResponse"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisations_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisations_reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptSites_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSiteListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptSites_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptSites_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptSites_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KeptSites_withdraw: {
        parameters: {
            query: {
                courseTypeCode: string;
                from: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offerings_list: {
        parameters: {
            query?: {
                format?: string;
                /** @description Level of the section that is entered. */
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                provider?: string;
                /** @description First day of entry: the start of the course or of a later section. */
                from?: string;
                /** @description Last day of entry. */
                to?: string;
                /** @description AGS, eight digits. */
                ags?: string;
                /** @description Only where somebody can enter from today on: a free place, figures that are not too old. */
                freeOnly?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingListResponse"];
                };
            };
        };
    };
    Offerings_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
        };
    };
    Offerings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingResponse"];
                };
            };
        };
    };
    Offerings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfferingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
        };
    };
    Offerings_changePlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
        };
    };
    Offerings_confirmAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOfferingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedOfferingsResponse"];
                };
            };
            /** @description One of them is not there or not one’s own; none is confirmed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Offerings_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
        };
    };
    OfferingForms_hints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferingDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingHintsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field that could not be saved either. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingForms_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingCopyResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingLife_postpone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeOfferingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unlawful-change`: the course has begun, is over or off already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingLife_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOfferingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unlawful-change`: the course has begun, is over or off already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingLife_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOfferingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unlawful-change`: the course is over or off already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingLife_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenOfferingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOfferingResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unlawful-change`: the course is not postponed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingLife_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `nobody-registers`: the course is over or off. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingSources_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingSourceAnswer"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfferingSources_detach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `no-source`: the course was entered by hand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FreshnessAnswers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreshnessQuestionResponse"];
                };
            };
        };
    };
    FreshnessAnswers_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshnessAnswerRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AddressedReferrals_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedReferralsResponse"];
                };
            };
        };
    };
    AddressedReferrals_takeOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AddressedReferrals_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AddressedReferrals_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AddressedReferrals_messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDraftsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralPapers_duplicateCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCheckResponse"];
                };
            };
        };
    };
    ReferralPapers_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCountResponse"];
                };
            };
        };
    };
    ReferralPapers_outside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideReferralRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Also where a text looks like personal data. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralPapers_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralPapers_messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDraftsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralActs_breakOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakOffRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description open: without drafts. */
                state?: "open" | "paused" | "draft" | "ended" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPageResponse"];
                };
            };
        };
    };
    Referrals_place: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceReferralRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Referrals_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReferralRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                kind?: "place-offer" | "gap-notice" | "request" | "freshness" | "survey" | "place-offer-news" | "request-answer" | "case-clocks" | "course-called-off" | "placement-test" | "course-at-risk" | "proposal-decision" | "selection-result" | "measure-news" | "meeting" | "minutes" | "task" | "indicator-due";
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageResponse"];
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
        };
    };
    Notifications_markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeNotificationResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notifications_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NotificationSettings_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsResponse"];
                };
            };
        };
    };
    NotificationSettings_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseNotificationsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsResponse"];
                };
            };
            /** @description `mail-required`: somebody waits for an answer to these; `not-for-this-organisation`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTests_list: {
        parameters: {
            query?: {
                /** @description Today, where it is left out. */
                from?: string;
                /** @description 90 days after `from`, where it is left out. */
                to?: string;
                /** @description Only dates that test for this Kurstyp. */
                formatCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTestListResponse"];
                };
            };
        };
    };
    PlacementTests_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementTestRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTestResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTestResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTests_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlacementTestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTestResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `test-cancelled` or `test-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTests_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTests_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPlacementTestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTestResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTestBookings_ofTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedCaseListResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTestBookings_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookPlacementTestRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestBookingResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `test-full`, `test-over`, `test-cancelled`, `booked-already` or `case-not-bookable`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTestBookings_own: {
        parameters: {
            query?: {
                /** @description Only those of this case. */
                referralId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestBookingListResponse"];
                };
            };
        };
    };
    PlacementTestBookings_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestBookingResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlacementTestBookings_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestResultRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedCaseResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Suggestions_suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TravelTimes_list: {
        parameters: {
            query: {
                siteId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TravelTimesResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TravelTimes_corrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionListResponse"];
                };
            };
        };
    };
    TravelTimes_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ags: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTravelTimeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TravelTimes_takeBack: {
        parameters: {
            query: {
                mode: "public-transport" | "car" | "walking";
            };
            header?: never;
            path: {
                ags: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CourseSearch_find: {
        parameters: {
            query?: {
                /** @description Gemeinde to set out from (AGS). */
                ags?: string;
                format?: string;
                /** @description Level of the section that is entered. */
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                /** @description Times that somebody has. */
                dayparts?: ("morning" | "afternoon" | "evening" | "weekend")[];
                childrenUnderThree?: number;
                childrenFromThree?: number;
                /** @description Longest way, one way, in minutes; without it, as far as the Kurstyp reaches. */
                minutes?: number;
                /** @description First day of entry. */
                from?: string;
                /** @description Last day of entry. */
                to?: string;
                /** @description Only where somebody can enter: a free place, figures that are not too old. */
                freeOnly?: boolean;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundCoursesResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Publications_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPublicationsResponse"];
                };
            };
        };
    };
    Publications_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseContactRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Publications_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Publications_hosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameHostsResponse"];
                };
            };
        };
    };
    Publications_replaceHosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameHostsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `no-frame-host`: one of them is no name of a site. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Neighbours_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighboursResponse"];
                };
            };
        };
    };
    Neighbours_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Neighbours_courses: {
        parameters: {
            query?: {
                /** @description Code of a Kurstyp; one that the neighbour does not have finds nothing. */
                format?: string;
                /** @description Level of the section that is entered. */
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                /** @description Gemeinde of the own county to set out from (AGS). */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourCoursesResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Statements_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementListResponse"];
                };
            };
        };
    };
    Statements_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementResponse"];
                };
            };
        };
    };
    DemandReports_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandReportPageResponse"];
                };
            };
        };
    };
    DemandReports_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDemandReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandReportResponse"];
                };
            };
            /** @description `counted-twice` unless `confirmed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DemandReports_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedLists_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedLists_fitting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FittingCasesResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SharedLists_position: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlaceOffers_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
                /** @description live: open or accepted, somebody has to act; decided: registered, declined, expired, withdrawn. */
                state?: "live" | "decided" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferListResponse"];
                };
            };
        };
    };
    PlaceOffers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerOffers_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerOffers_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineOfferRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerOffers_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineOfferRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerOffers_clientLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientLinkResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConfirmOffers_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConfirmOffers_turnAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnAwayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConfirmOffers_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOfferRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MakeOffers_offerNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description nobody-next: nobody on the list fits, or nothing is free. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MakeOffers_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartRunResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClientOffers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferForClientResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClientOffers_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferForClientResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClientOffers_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineOfferRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOfferForClientResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClientOffers_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Coverage_read: {
        parameters: {
            query: {
                /** @description Code of a course format. */
                format: string;
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                /** @description Another day than today. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageResponse"];
                };
            };
        };
    };
    CoverageReports_pdf: {
        parameters: {
            query: {
                /** @description Code of a course format. */
                format: string;
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                /** @description Another day than today. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    CoverageReports_docx: {
        parameters: {
            query: {
                /** @description Code of a course format. */
                format: string;
                level?: "literacy" | "A1" | "A2" | "B1" | "B2" | "C1";
                /** @description Another day than today. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    GapChecks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapChecksResponse"];
                };
            };
        };
    };
    GapChecks_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestGapCheckRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapCheckRequestedResponse"];
                };
            };
        };
    };
    ReachDemand_read: {
        parameters: {
            query?: {
                /** @description The first of one’s own where left out. */
                siteId?: string;
                /** @description Code of a course format; the first that is approved where left out. */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachDemandResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Gaps_list: {
        parameters: {
            query?: {
                state?: "open" | "closed" | "all";
                /** @description Code of a course format. */
                format?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapListResponse"];
                };
            };
        };
    };
    Gaps_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapDetailsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Gaps_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGapRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GapAnswers_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedLinkResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GapAnswers_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGapByLinkRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Planning_runs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRunsResponse"];
                };
            };
        };
    };
    Planning_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRunResponse"];
                };
            };
        };
    };
    Planning_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRunResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Planning_whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfResponse"];
                };
            };
        };
    };
    Planning_forecast: {
        parameters: {
            query?: {
                closedFrom?: string;
                closedRoutes?: ("entitled" | "obliged-immigration" | "obliged-jobcenter" | "cooperation-plan" | "obliged-welfare" | "admitted" | "resettler" | "vocational" | "self-payer")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastResponse"];
                };
            };
        };
    };
    PlanEvents_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event is a PlanRunResponse; the stream ends with the search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsResponse"];
                };
            };
        };
    };
    Proposals_effect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalEffectResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-is-decided`: its course counts already, or never came. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposals_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOverResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-is-outdated`, `start-is-past`, `approval-missing`: look at the proposals anew. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WeakCourses_atRisk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesAtRiskResponse"];
                };
            };
        };
    };
    WeakCourses_mergeable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeableCoursesListResponse"];
                };
            };
        };
    };
    Trends_read: {
        parameters: {
            query?: {
                step?: "month" | "quarter" | "year";
                /** @description Code of a course format; not together with `area`. */
                format?: string;
                /** @description Key of an association; not together with `format`. */
                area?: string;
                /** @description First month, `YYYY-MM`. */
                from?: string;
                /** @description Last month, `YYYY-MM`; at most the last that is over. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsResponse"];
                };
            };
            /** @description `one-scope-only`, `period-upside-down`, `period-too-long`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Documents_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Documents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDocumentRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Documents_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `document-used`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Committees_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeListResponse"];
                };
            };
        };
    };
    Committees_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommitteeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCommitteeResponse"];
                };
            };
            /** @description `name-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Committees_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Committees_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCommitteeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile` or `name-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Committees_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCommitteeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile` or `committee-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CommitteeSeats_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `already-member`, `committee-closed` or `committee-not-open`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CommitteeSeats_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-a-member` or `leads-it`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CommitteeSeats_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatMemberRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `already-member` or `committee-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CommitteeSeats_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeatRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CommitteeSeats_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Decisions_list: {
        parameters: {
            query?: {
                /** @description German words; part of number or subject. */
                q?: string;
                committeeId?: string;
                year?: number;
                outcome?: "adopted" | "recommended" | "rejected" | "postponed" | "noted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionListResponse"];
                };
            };
        };
    };
    Decisions_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDecisionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Decisions_decidingCommittees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidingCommitteesResponse"];
                };
            };
        };
    };
    Decisions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Decisions_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Decisions_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Decisions_upload: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `paper-is-there`: it is never exchanged. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The field is `file`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionListResponse"];
                };
            };
        };
    };
    Concepts_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedConceptPartResponse"];
                };
            };
            /** @description `draft-exists`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_adoptingDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptingDecisionListResponse"];
                };
            };
        };
    };
    Concepts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConceptResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEditionRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptConceptRequest"];
            };
        };
        responses: {
            /** @description The edition in force until now is replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_beginUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenConceptVersionRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_endUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenConceptVersionRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Concepts_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionRequest"];
            };
        };
        responses: {
            /** @description A draft with the same axes and working groups. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedConceptPartResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-act-impossible`, `draft-exists`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptParts_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                axis: "fields" | "themes" | "targetGroups";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderConceptPartsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptParts_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                axis: "fields" | "themes" | "targetGroups";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConceptPartRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedConceptPartResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptParts_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                axis: "fields" | "themes" | "targetGroups";
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConceptPartRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptParts_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                axis: "fields" | "themes" | "targetGroups";
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `part-used`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessSteps_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderConceptPartsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessSteps_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessStepRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedConceptPartResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessSteps_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProcessStepRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessSteps_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FieldLinks_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedConceptPartResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FieldLinks_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFieldLinkRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FieldLinks_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptDocuments_add: {
        parameters: {
            query: {
                /** @description As it is called where it comes from. */
                fileName: string;
                title: string;
                /** @description Whether the public may read it. */
                isPublic: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedDocumentResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `no-file`, `file-too-large`, `file-type-unknown` at `file`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Surveys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyListResponse"];
                };
            };
        };
    };
    Surveys_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Surveys_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeSurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Surveys_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSurveyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `questions-fixed` or `survey-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Surveys_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-draft`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Surveys_copyOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyConcepts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyConceptListResponse"];
                };
            };
        };
    };
    SurveySteps_invited: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseInvitedRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invited-already` or `survey-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_openLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySteps_summarise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyResults_results: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResultsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyResults_texts: {
        parameters: {
            query?: {
                search?: string;
                page?: number;
            };
            header?: never;
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextPageResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `results-after-close` or `results-too-few`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyResults_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyExportResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `results-after-close` or `results-too-few`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSurveys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSurveyListResponse"];
                };
            };
        };
    };
    OwnSurveys_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSurveys_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-open` or `sent-anonymously`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSurveys_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-open` or `sent-anonymously`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `answers-missing` or `answer-misfit`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyAnswers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyAnswers_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunSheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-open`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyAnswers_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-open` or `sent-anonymously`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveyAnswers_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheetResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `survey-not-open` or `sent-anonymously`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `answers-missing` or `answer-misfit`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SurveySummaries_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryListResponse"];
                };
            };
        };
    };
    SurveySummaries_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ObjectiveFrame_read: {
        parameters: {
            query?: {
                /** @description Left out: the edition that is worked with. */
                conceptId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectiveFrameResponse"];
                };
            };
        };
    };
    Needs_list: {
        parameters: {
            query?: {
                /** @description Left out: the edition that is worked with. */
                conceptId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedListResponse"];
                };
            };
        };
    };
    Needs_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Needs_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Needs_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNeedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Needs_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `need-has-goals`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Needs_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepNeedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `objective-act-not-now`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `reason-missing` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NeedEvidence_choices: {
        parameters: {
            query?: {
                /** @description Left out: the edition that is worked with. */
                conceptId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceChoicesResponse"];
                };
            };
        };
    };
    NeedEvidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `evidence-there-already`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NeedEvidence_upload: {
        parameters: {
            query: {
                fileName: string;
                title: string;
                statement: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `no-file`, `file-too-large`, `file-type-unknown` at `file`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NeedEvidence_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_list: {
        parameters: {
            query?: {
                /** @description Left out: the edition that is worked with. */
                conceptId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListResponse"];
                };
            };
        };
    };
    Goals_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGoalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `goal-in-use`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_judge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalDraftRequest"];
            };
        };
        responses: {
            /** @description What a SMART goal should have and this draft lacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalHintsResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Goals_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepGoalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `objective-act-not-now`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `reason-missing` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerCodings_surveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyToCodeListResponse"];
                };
            };
        };
    };
    AnswerCodings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerCodings_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCodingResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `need-and-no-need`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `reason-missing` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Measures_list: {
        parameters: {
            query?: {
                conceptId?: string | null;
                fieldId?: string | null;
                themeId?: string | null;
                targetGroupId?: string | null;
                goalId?: string | null;
                responsibleOrganisationId?: string | null;
                state?: "proposed" | "accepted" | "decided" | "refused" | "running" | "paused" | "done" | "ended";
                maturity?: "existing" | "before-implementation" | "to-be-planned" | "idea";
                ags?: string;
                year?: number;
                /** @description Only those that serve no goal. */
                isGoalless?: boolean;
                /** @description Only those whose goals have no indicator. */
                isWithoutIndicator?: boolean;
                selectionClass?: "priority" | "quick-win" | "standing-task";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuresResponse"];
                };
            };
        };
    };
    MeasureProposals_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeasureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedMeasureResponse"];
                };
            };
            /** @description `no-concept`: there is no edition to propose for. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Measures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureLife_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`: look at it anew; `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Measures_frame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFrameResponse"];
                };
            };
        };
    };
    Measures_ownProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureProposalsResponse"];
                };
            };
        };
    };
    MeasureProposals_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProposalRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-decided`, `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureProposals_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureWordsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-decided`, `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureProposals_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureWordsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-decided`, `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureProposals_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureWordsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `proposal-decided`, `changed-meanwhile`, `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureLife_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureStepRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `act-not-for-party`: this act is for the Kreisverwaltung alone. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `measure-not-now`, `changed-meanwhile`: look at it anew; `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `reason-missing`, `period-reversed` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureLife_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureReportRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`: look at it anew; `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureLife_withdrawPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureWordsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`: look at it anew; `concept-replaced`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Indicators_list: {
        parameters: {
            query?: {
                /** @description Left out: the one that is worked with. */
                conceptId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorListResponse"];
                };
            };
        };
    };
    Indicators_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddIndicatorRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedIndicatorResponse"];
                };
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Indicators_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeIndicatorResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Indicators_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIndicatorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`, `indicator-ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Indicators_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryPreviewRequest"];
            };
        };
        responses: {
            /** @description What the query says today; nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryPreviewResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Indicators_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndIndicatorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `field-not-led` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `concept-replaced`, `indicator-ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IndicatorValues_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasuredValueRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-responsible` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `value-there-already`, `value-from-operations`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IndicatorValues_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectValueRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-responsible` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `corrected-already`, `value-from-operations`, `concept-replaced` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Traces_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTracesResponse"];
                };
            };
        };
    };
    Traces_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTraceResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Traces_origin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureOriginResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingListResponse"];
                };
            };
        };
    };
    Meetings_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedMeetingResponse"];
                };
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetailsResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile` or `meeting-not-in-state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `meeting-not-in-state` or `nobody-to-invite`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `meeting-not-in-state`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_refill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefilledAgendaResponse"];
                };
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `agenda-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaItemRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `agenda-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgendaItemRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile` or `agenda-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAgendaItemRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `agenda-closed`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideInMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open` or `workshop-decides-nothing`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMinutesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionPointRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                inviteeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteAttendanceRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_attendUninvited: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAttendantRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Minutes_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMinutesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `minutes-not-open`, `meeting-not-in-state` or `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingAnswers_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-invited`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `meeting-not-in-state` or `meeting-begun`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingAnswers_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedMeetingResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingAnswers_answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMeetingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `meeting-not-in-state` or `meeting-begun`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingCalendars_subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingCalendarResponse"];
                };
            };
        };
    };
    MeetingCalendars_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPointListResponse"];
                };
            };
        };
    };
    Tasks_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleActionPointRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `task-done`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPacks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPacks_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPackRequestedResponse"];
                };
            };
            /** @description `not-led`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPapers_agendaPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPapers_agendaDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPapers_minutesPdf: {
        parameters: {
            query?: {
                /** @description Missing: the latest. */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeetingPapers_minutesDocx: {
        parameters: {
            query?: {
                /** @description Missing: the latest. */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionListResponse"];
                };
            };
        };
    };
    YearlySelections_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSelectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `year-begun-already`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_openAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_prepareAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    YearlySelections_rank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SelectionPath_recommend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The decision does not carry this step; the field is `decisionId`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SelectionPath_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The decision does not carry this step; the field is `decisionId`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SelectionPath_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSelectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The decision does not carry this step; the field is `decisionId`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SelectionPath_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendSelectionRequest"];
            };
        };
        responses: {
            /** @description The new edition; this one stays. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendedSelectionResponse"];
                };
            };
            /** @description `selection-not-now`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assessments_assess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                measureId: string;
                criterion: "need" | "reach" | "effect" | "resources" | "feasibility";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsRequest"];
            };
        };
        responses: {
            /** @description Saved; members see it once all is revealed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `selection-not-now`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assessments_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                measureId: string;
                criterion: "need" | "reach" | "effect" | "resources" | "feasibility";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsRequest"];
            };
        };
        responses: {
            /** @description Both values are kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `selection-not-now`, `revised-already`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assessments_selectable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectableMeasuresResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assessments_seats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteeringSeatsResponse"];
                };
            };
        };
    };
    Assessments_labelSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelSeatRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteeringSeatsResponse"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureReviews_list: {
        parameters: {
            query?: {
                conceptId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewOverviewResponse"];
                };
            };
        };
    };
    MeasureReviews_ofMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureReviewingResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MeasureReviews_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReviewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeReviewResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `measure-not-begun`, `already-corrected` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `review-incomplete`, with each wrong field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReviewsReport_pdf: {
        parameters: {
            query?: {
                conceptId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    ReviewsReport_docx: {
        parameters: {
            query?: {
                conceptId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    PublicConcept_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicConceptResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_measures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasureListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMeasureResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicGoalResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFieldResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicConceptResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicConcept_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicCalendar_atItsAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    PublicCalendar_ofTheInterface: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    SelfCheck_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckResponse"];
                };
            };
        };
    };
    CalendarFeeds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedListResponse"];
                };
            };
        };
    };
    CalendarFeeds_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedFeedResponse"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarFeeds_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressedFeedResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarFeeds_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CalendarFeeds_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FormerAddress_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenData_readCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json; charset=utf-8": Record<string, never>;
                    "text/turtle; charset=utf-8": Record<string, never>;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenData_readTurtle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/turtle; charset=utf-8": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenData_readTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                    "application/csvm+json": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenData_listThings: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a list (HSDS 3.1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OpenData_readThing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One thing (HSDS 3.1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kursnet_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KursnetSheetResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kursnet_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkEnteredRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `changed-meanwhile`, `offering-not-live` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kursnet_unmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kursnet_outlets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletsResponse"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kursnet_due: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KursnetNoticesResponse"];
                };
            };
        };
    };
    Kursnet_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description `open-qcat-off`, `nothing-to-deliver` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KursnetDeliveries_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListResponse"];
                };
            };
        };
    };
    KursnetDeliveries_switchOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KursnetAccountRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    KursnetDeliveries_switchOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
        };
    };
    Webhooks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretWebhookResponse"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Webhooks_exchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretWebhookResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookDeliveries_journal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookDeliveries_ping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookDeliveries_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StartPage_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartPageResponse"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListResponse"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query: {
                fileName: string;
                /** @description What the table holds; left out: what such an organisation usually brings. */
                kind?: "offerings" | "demand" | "measures" | "objectives" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description `kind-not-allowed`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The file is no table; the field is `file`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `import-under-way`, `already-taken-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapColumnsRequest"];
            };
        };
        responses: {
            /** @description Remembered; the check runs as work that can be followed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `import-under-way`, `already-taken-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Fields are named `columns.<name>`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseProfileRequest"];
            };
        };
        responses: {
            /** @description The columns as the Spaltenprofil says; nothing is checked yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `profile-does-not-fit`, `import-under-way`, `already-taken-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-checked`, `import-under-way`, `already-taken-over`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ColumnProfiles_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnProfileListResponse"];
                };
            };
        };
    };
    ColumnProfiles_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColumnProfileRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnProfileResponse"];
                };
            };
            /** @description `name-taken`, `too-many-profiles`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ColumnProfiles_bring: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnProfileResponse"];
                };
            };
            /** @description `too-many-profiles`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-a-profile`; the field is `file`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ColumnProfiles_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ColumnProfiles_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeColumnProfileRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnProfileResponse"];
                };
            };
            /** @description `not-own-profile`: another provider shares it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `name-taken`, `changed-meanwhile`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ColumnProfiles_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-own-profile`: another provider shares it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptExports_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptExports_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip with one CSV file for each table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConceptExports_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Search_find: {
        parameters: {
            query: {
                q: string;
                /** @description How many of each kind at most. */
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
        };
    };
}
