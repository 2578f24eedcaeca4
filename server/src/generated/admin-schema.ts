// Generated from openapi-admin.yaml by `npm run generate`: change it there.

export interface paths {
    "/admin/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All forms of the community */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        /** One form */
        get: operations["readForm"];
        /**
         * Make or change a form
         * @description Every change makes a version; what was answered keeps the version it answered. 422 names each fault of the
         *     definition with its place and what to do. A form of the configuration is changed there: 409. A preset is replaced.
         */
        put: operations["putForm"];
        post?: never;
        /**
         * Take a form away
         * @description Its responses stay. A preset that it replaced is there again. 409 for forms of the configuration and presets.
         */
        delete: operations["deleteForm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/forms/{form}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        /** All counts of a form, however small */
        get: operations["getAllResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Responses, newest first; overdue ones, longest overdue first
         * @description `format=csv` answers a table of one form (`form` is then needed): RFC 4180 in UTF-8 with a byte order mark, one
         *     column for each field and item that any version of the form has had, and no cell that a spreadsheet would take
         *     for a formula. It has at most 10,000 rows; `Link: <…>; rel="next"` leads on.
         */
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/responses/{response}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        /** One response */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /**
         * Delete a response with its pictures
         * @description It leaves the counts as well.
         */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/responses/{response}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a response
         * @description The sender sees it with the receipt. A later answer takes the place of an earlier one.
         */
        put: operations["answerResponse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/responses/{response}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        get?: never;
        /** Say that nothing more will come of it */
        put: operations["closeResponse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An upload's id. */
                upload: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** A picture that a response names */
        get: operations["readUpload"];
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
        /** @description `FormDefinition` of `openapi.yaml`; faults are named by the check that the SDK exports. */
        DefinitionInput: Record<string, never>;
        AdminForm: {
            definition: components["schemas"]["FormDefinition"];
            version: number;
            state: components["schemas"]["FormState"];
            /**
             * @description Where it is made: in the configuration, by the SDK, or here.
             * @enum {string}
             */
            origin: "config" | "preset" | "api";
            /** @description Complete ones. */
            responses: number;
        };
        AdminFormList: {
            items: components["schemas"]["AdminForm"][];
        };
        Sender: {
            id: components["schemas"]["Id"];
            /** @description The brand's own id of the person. */
            sub: string | null;
            name: string | null;
            anonymous: boolean;
        };
        AdminResponse: {
            id: components["schemas"]["Id"];
            number: string;
            form: components["schemas"]["Slug"];
            version: number;
            language: string;
            answers: components["schemas"]["Answers"];
            context: components["schemas"]["FeedbackContext"] | null;
            email: string | null;
            /** @description Null: it was sent without signing in, or erased. */
            sender: components["schemas"]["Sender"] | null;
            /** @description The queue it went to. */
            route: string | null;
            /** @description Stored aside and in no count. */
            spam: boolean;
            state: components["schemas"]["ReceiptState"];
            at: components["schemas"]["Instant"];
            replyBy: components["schemas"]["Instant"] | null;
            overdue: boolean;
            answer: components["schemas"]["Answer"] | null;
        };
        AdminResponsePage: {
            items: components["schemas"]["AdminResponse"][];
            next: string | null;
        };
        ResponseAnswer: {
            /** @description Markdown subset. */
            text: string;
        };
        /** @enum {string} */
        ErrorCode: "unavailable" | "unauthenticated" | "forbidden" | "not-found" | "conflict" | "limit" | "too-late" | "invalid" | "rate-limited" | "unsupported" | "timeout";
        /**
         * @description `yes`, or why not: the reason a control is dimmed.
         * @enum {string}
         */
        Permission: "yes" | "sign-in" | "closed" | "own" | "budget" | "locked" | "held" | "merged" | "too-late" | "forbidden";
        /** @description Why something is not allowed: a `Permission`, or `early` (an event has not begun), `age` (not for minors). */
        Refusal: components["schemas"]["Permission"] | ("early" | "age");
        /** @description An opaque id; this server's are UUIDv7. */
        Id: string;
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"];
            detail?: string;
            instance?: string;
            /** @description Seconds. */
            retryAfter?: number;
            reason?: components["schemas"]["Refusal"];
            existing?: components["schemas"]["Id"];
            errors?: {
                /** @description JSON Pointer into the body or `?name` of a parameter. */
                pointer: string;
                detail: string;
            }[];
        };
        /** @description A name given in the community's configuration. */
        Slug: string;
        /** @description Text in the form's own `language`, or text by language tag. */
        FormText: string | {
            [key: string]: string;
        };
        /** @description A name within one form; answers are kept under it. */
        FieldId: string;
        /** @description Holds when all that it names hold. It may only speak of fields before it. A field that is not shown counts as not answered, and nothing but `answered: false` holds of it. */
        FormCondition: {
            field: components["schemas"]["FieldId"];
            /** @description One item of a matrix. */
            item?: components["schemas"]["FieldId"];
            /** @description The answer is this, or (several choices) holds it; `other` stands for an own answer. */
            is?: string | number;
            /** @description The answer is one of these. */
            in?: (string | number)[];
            atLeast?: number;
            atMost?: number;
            answered?: boolean;
        } | {
            all: components["schemas"]["FormCondition"][];
        } | {
            any: components["schemas"]["FormCondition"][];
        } | {
            not: components["schemas"]["FormCondition"];
        };
        FormItem: {
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            /** @description High agreement means little of what is measured: score `points + 1 - x`. Default false. */
            reversed?: boolean;
            /** @description The construct it measures, e.g. `SAT`. */
            block?: string;
        };
        FormOption: {
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
        };
        CalendarDate: string;
        /** Format: uri */
        Link: string;
        /** @description One question, or something between questions. */
        FormField: {
            /**
             * @description Net Promoter Score, 0 to 10 (Reichheld 2003). The answer is a number.
             * @constant
             */
            type: "nps";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
        } | {
            /**
             * @description The answer is a number.
             * @constant
             */
            type: "rating";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            /**
             * @description Default stars. Thumbs have two steps.
             * @enum {string}
             */
            look?: "stars" | "smileys" | "numbers" | "thumbs";
            /** @description From 1 to this; default 5, for thumbs 2. */
            steps?: number;
        } | {
            /**
             * @description Agreement on labelled points. The answer is the point's number from 1, or `cant-say`.
             * @constant
             */
            type: "likert";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            /** @description Labels from low to high; default: seven points from "strongly disagree" to "strongly agree". */
            points?: components["schemas"]["FormText"][];
            /** @description Offers "can't say". Default true. */
            cantSay?: boolean;
        } | {
            /**
             * @description Several statements on the same points. The answer has a member for each item; `required` asks for all.
             * @constant
             */
            type: "matrix";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            /** @description Labels from low to high; default: seven points from "strongly disagree" to "strongly agree". */
            points?: components["schemas"]["FormText"][];
            /** @description Offers "can't say". Default true. */
            cantSay?: boolean;
            items: components["schemas"]["FormItem"][];
            /** @description Each person sees the items in an order of their own, the same after a reload. Default false. */
            shuffle?: boolean;
        } | {
            /**
             * @description The answer is an option's id or `{"other": "own words"}`; with `multiple` a list of these.
             * @constant
             */
            type: "choice";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            options: components["schemas"]["FormOption"][];
            /** @description Default false. */
            multiple?: boolean;
            /** @description Offers own words. Default false. */
            other?: boolean;
            /** @description With `multiple`: fewest choices of an answer. */
            min?: number;
            /** @description With `multiple`: most choices. */
            max?: number;
            /** @description Each person sees an order of their own, the same after a reload. Default false. */
            shuffle?: boolean;
        } | {
            /**
             * @description The answer lists ids from first to last.
             * @constant
             */
            type: "ranking";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            options: components["schemas"]["FormOption"][];
            /** @description Rank only so many. Default all. */
            top?: number;
            shuffle?: boolean;
        } | {
            /**
             * @description The answer is a string.
             * @constant
             */
            type: "text";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            /** @description Several lines. Default false. */
            long?: boolean;
            /** @description Graphemes. */
            minLength?: number;
            /** @description Graphemes. Default 200, long 5000. */
            maxLength?: number;
            placeholder?: components["schemas"]["FormText"];
            /** @description An autofill token of HTML. */
            autocomplete?: string;
        } | {
            /**
             * @description The answer is an address.
             * @constant
             */
            type: "email";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
        } | {
            /**
             * @description The answer is a number.
             * @constant
             */
            type: "number";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            min?: number;
            max?: number;
            /** @description Default 1. Counted from `min` or 0. */
            step?: number;
            unit?: components["schemas"]["FormText"];
        } | {
            /**
             * @description The answer is `YYYY-MM-DD`.
             * @constant
             */
            type: "date";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            min?: components["schemas"]["CalendarDate"];
            max?: components["schemas"]["CalendarDate"];
        } | {
            /**
             * @description The answer is `{"version": …}` of the text that was agreed to; no answer is no consent. `label` is the sentence to tick.
             * @constant
             */
            type: "consent";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            version: string;
            /** @description All of the text. */
            text?: components["schemas"]["FormText"];
            link?: components["schemas"]["Link"];
        } | {
            /**
             * @description The answer lists ids of uploads.
             * @constant
             */
            type: "file";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
            /** @description Pictures. Default 3. */
            max?: number;
            /** @description Of one picture, as it is sent. Default 5 MiB. */
            maxBytes?: number;
        } | {
            /**
             * @description The answer lists the id of one upload.
             * @constant
             */
            type: "screenshot";
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            help?: components["schemas"]["FormText"];
            /** @description Default false. */
            required?: boolean;
            /** @description Own words for an answer that is missing or wrong: how to mend it. */
            mend?: components["schemas"]["FormText"];
            /** @description Shown only while this holds. */
            when?: components["schemas"]["FormCondition"];
            /** @description Words at the low end. */
            low?: components["schemas"]["FormText"];
            /** @description Words at the high end. */
            high?: components["schemas"]["FormText"];
        } | {
            /**
             * @description Not shown. The page sets it (`prefill`); the answer is a string. It is listed for the person with what is sent.
             * @constant
             */
            type: "hidden";
            id: components["schemas"]["FieldId"];
            label?: components["schemas"]["FormText"];
            /** @description What it holds unless the page sets it. */
            value?: string;
        } | {
            /**
             * @description Text between questions.
             * @constant
             */
            type: "statement";
            id: components["schemas"]["FieldId"];
            /** @description Markdown subset. */
            text: components["schemas"]["FormText"];
            when?: components["schemas"]["FormCondition"];
        };
        FormPart: {
            id: components["schemas"]["FieldId"];
            title?: components["schemas"]["FormText"];
            text?: components["schemas"]["FormText"];
            /** @description Left out while this does not hold. */
            when?: components["schemas"]["FormCondition"];
            fields: components["schemas"]["FormField"][];
        };
        FormThanks: {
            when?: components["schemas"]["FormCondition"];
            title?: components["schemas"]["FormText"];
            /** @description What happens next. */
            text?: components["schemas"]["FormText"];
            link?: {
                url: components["schemas"]["Link"];
                label: components["schemas"]["FormText"];
            };
        };
        /**
         * @description Which relation the idea is about.
         * @enum {string}
         */
        Relation: "company" | "product" | "brand" | "member";
        /** @enum {string} */
        FormContextItem: "page" | "query" | "browser" | "locale" | "viewport" | "metadata";
        /**
         * Format: date-time
         * @description UTC, e.g. `2026-03-01T12:00:00.000Z`.
         */
        Instant: string;
        /**
         * @description A form, version 1 of this language. Ids of pages and fields are unique within it. `openapi.yaml` gives its shape;
         *     references between its parts are checked besides.
         */
        FormDefinition: {
            /** @description For editors: where the JSON Schema of this language is. Nothing reads it. */
            $schema?: string;
            /**
             * @description Version of the definition language.
             * @constant
             */
            schema: 1;
            id: components["schemas"]["Slug"];
            /** @description Language tag of plain strings, and the one to fall back to. */
            language: string;
            title?: components["schemas"]["FormText"];
            intro?: components["schemas"]["FormText"];
            pages: components["schemas"]["FormPart"][];
            /** @description Words of the button that sends. */
            submit?: components["schemas"]["FormText"];
            /** @description The first whose `when` holds is shown after sending. */
            thanks?: components["schemas"]["FormThanks"][];
            /** @description The queue that a response goes to: that of the first rule that holds, else `to`. */
            routing?: {
                to: components["schemas"]["Slug"];
                rules?: {
                    when: components["schemas"]["FormCondition"];
                    to: components["schemas"]["Slug"];
                }[];
            };
            relation?: components["schemas"]["Relation"];
            /** @description Hours in which the brand means to answer; starts the first-response clock. Without it no answer is promised. */
            replyHours?: number;
            /** @description Lets a person who is not identified leave an address for the answer. Default false. */
            askEmail?: boolean;
            /** @description What is sent besides the answers, listed for the person. `page` is the address without query; `query` adds it. Default nothing. */
            context?: components["schemas"]["FormContextItem"][];
            /** @description Keeps first answers before the form is sent. Default false. */
            partial?: boolean;
            /** @description Shows counts after sending. Default false. */
            results?: boolean;
            /**
             * @description Who may answer. Default anyone.
             * @enum {string}
             */
            access?: "anyone" | "members";
            /** @description Days after which the same member may answer again. Without it any time. */
            cooldownDays?: number;
            /** @description Responses after which the form is full. */
            quota?: number;
            opensAt?: components["schemas"]["Instant"];
            closesAt?: components["schemas"]["Instant"];
            /** @description Leading zero bits of the proof of work that sending needs. Default 0: none. */
            proofBits?: number;
        };
        /** @enum {string} */
        FormState: "open" | "early" | "closed" | "full";
        FieldResult: {
            /** @description Null when suppressed. */
            answered: number | null;
            /** @description By answer: option, point, `other`, `cant-say`. Null where suppressed. */
            counts: {
                [key: string]: number | null;
            };
            /** @description Of numbers; reversed items are turned. Null when suppressed or not a number. */
            mean: number | null;
            /** @description Share of 9 and 10 minus share of 0 to 6, in points from -100 to 100. */
            nps?: number | null;
            /** @description Of a matrix. */
            items?: {
                [key: string]: components["schemas"]["FieldResult"];
            };
        };
        FormResults: {
            /** @description Complete ones; null below 5. */
            responses: number | null;
            /** @description Texts and pictures are never in it. */
            fields: {
                [key: string]: components["schemas"]["FieldResult"];
            };
        };
        /** @enum {string} */
        ReceiptState: "received" | "answered" | "closed";
        OtherAnswer: {
            other: string;
        };
        /** @description By the field's type: number, text, id, `cant-say`, own words, version of a consent, items of a matrix, or a list. */
        AnswerValue: number | string | (string | components["schemas"]["OtherAnswer"])[] | components["schemas"]["OtherAnswer"] | {
            version: string;
        } | {
            [key: string]: number | "cant-say";
        };
        /** @description By field. Fields without an answer are left out. */
        Answers: {
            [key: string]: components["schemas"]["AnswerValue"];
        };
        /** @description What the form declares in `context` and the person was shown. */
        FeedbackContext: {
            page?: string;
            browser?: string;
            locale?: string;
            /** @description CSS pixels, e.g. `390x844`. */
            viewport?: string;
            /** @description Of the brand, at most 2,000 bytes as JSON. */
            metadata?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @enum {string} */
        Role: "member" | "brand" | "partner" | "moderator";
        /** @description Someone as others see them. `id` is null for an erased member. */
        Person: {
            id: components["schemas"]["Id"] | null;
            /** @description Null for anonymous and erased members. */
            name: string | null;
            role: components["schemas"]["Role"];
            avatar?: components["schemas"]["Link"] | null;
            /** @description E.g. "Hardware team", for brand people. */
            title?: string | null;
        };
        Answer: {
            /** @description Markdown subset. */
            text: string;
            author: components["schemas"]["Person"];
            at: components["schemas"]["Instant"];
        };
        /** Format: binary */
        Picture: string;
    };
    responses: {
        /** @description A problem (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A response's id. */
        Response: components["schemas"]["Id"];
        /** @description A form's id. */
        Form: components["schemas"]["Slug"];
        /** @description `next` of the page before. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forms, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFormList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminForm"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    putForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionInput"];
            };
        };
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminForm"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getAllResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormResults"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description Of this form. */
                form?: components["schemas"]["Slug"];
                /** @description In this queue. */
                route?: components["schemas"]["Slug"];
                /** @description In this state. */
                state?: components["schemas"]["ReceiptState"];
                /** @description Only those whose reply time has passed without an answer. */
                overdue?: boolean;
                /** @description What was stored aside as spam, and nothing else. */
                spam?: boolean;
                /** @description Sent at this time or later. */
                since?: components["schemas"]["Instant"];
                /** @description The receipt's number, as somebody says or types it. */
                number?: string;
                /** @description What is answered. */
                format?: "json" | "csv";
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of responses, or a table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResponsePage"];
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResponse"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    answerResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseAnswer"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResponse"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    closeResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A response's id. */
                response: components["parameters"]["Response"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResponse"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An upload's id. */
                upload: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Picture"];
                    "image/jpeg": components["schemas"]["Picture"];
                    "image/webp": components["schemas"]["Picture"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
