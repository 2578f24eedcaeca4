// Generated from openapi.yaml by `npm run generate`: change it there.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community, its capabilities and limits */
        get: operations["getCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an anonymous session, or claim one for the member who just signed in
         * @description Without `identity`, makes (or continues, when `device` is a device token of this community) an anonymous member,
         *     where the community allows them. With `identity` (a token signed by the brand) answers the identified member;
         *     with `link: true` and `device`, everything the anonymous member did becomes the identified member's: votes are
         *     united (the earliest is kept), ideas, comments and follows change hands, and counts are recounted in one
         *     transaction. Repeating it changes nothing.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member who is signed in */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Erase the member
         * @description Removes name, texts and links to the person; counts stay as numbers without a name.
         */
        delete: operations["eraseMe"];
        options?: never;
        head?: never;
        /** Change one's own name, locale, zone, or accept terms */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the community keeps about the member, as one document */
        get: operations["exportMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/overlay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is mine, and what I may do, for the ideas and comments in view
         * @description Unknown or invisible ids are left out. `board` adds the board's own part (permission to propose, votes left, own held ideas).
         */
        get: operations["getOverlay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boards/{board}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        /** A board: its statuses, categories, templates and terms */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boards/{board}/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        /**
         * A page of ideas
         * @description Public unless `mine` or `state` is given; those need a bearer token and are never cached. Orders are total
         *     (ties broken by id). `top`: votes; `new`: creation; `discussed`: comments; `trending`: score at the time of the
         *     first page, `(votes30 + 2·comments30 + 1) / (ageHours + 2)^0.8`, where `votes30` and `comments30` are those of
         *     the last 30 days – the cursor carries that time, so a walk meets every idea once while votes change.
         *     Pinned ideas come first on the first page of an unfiltered list.
         */
        get: operations["listIdeas"];
        put?: never;
        /**
         * Propose an idea
         * @description The answer's `state` says whether it is visible to all or held for review (its author sees it either way).
         *     409 `conflict` when an idea with the same title exists; the problem names it in `existing`.
         */
        post: operations["createIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boards/{board}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        /** Ideas that say something similar */
        get: operations["similarIdeas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/boards/{board}/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        /**
         * Counts that changed, in a few hundred bytes
         * @description The polling target. With `since`, only the ideas changed after that `seq` are in `counts`.
         */
        get: operations["getPulse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{idea}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        /**
         * One idea with its full text and history
         * @description With a bearer token also one's own held idea, and for staff every idea (then never cached). A merged idea is
         *     answered with `mergedInto` set. Hidden, removed and unknown ideas all get the same 404.
         */
        get: operations["getIdea"];
        put?: never;
        post?: never;
        /** Withdraw one's own idea (until it is planned or further) */
        delete: operations["withdrawIdea"];
        options?: never;
        head?: never;
        /** Edit one's own idea within the edit window */
        patch: operations["updateIdea"];
        trace?: never;
    };
    "/ideas/{idea}/vote": {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        get?: never;
        /** My vote is on */
        put: operations["vote"];
        post?: never;
        /** My vote is off */
        delete: operations["unvote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{idea}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        get?: never;
        /** Follow the status, or all comments too */
        put: operations["follow"];
        post?: never;
        /** Stop following */
        delete: operations["unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{idea}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the moderators about an idea (once a member) */
        post: operations["reportIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{idea}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        /** The audit log of an idea and its comments, newest first (staff) */
        get: operations["listAudit"];
        put?: never;
        /**
         * A staff act on an idea
         * @description Each act writes one audit row. `status` with kind declined needs `reason`; so do `hide` and `remove`. `merge`
         *     moves the votes of members who had not voted for the target, keeps one per member, leads readers of this idea to
         *     the target and can be undone by `unmerge`; a merge into itself, into a merged idea or in a circle is refused (409).
         */
        post: operations["moderateIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{idea}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        /**
         * A page of comments
         * @description Top-level comments, each with its first three replies; with `parent`, the replies of that comment.
         */
        get: operations["listComments"];
        put?: never;
        /** Comment, or reply one level deep */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete one's own comment; a placeholder stays where it has replies */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /** Edit one's own comment within the edit window */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/comments/{comment}/reactions/{reaction}": {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
                /** @description Which mark. */
                reaction: components["schemas"]["Reaction"];
            };
            cookie?: never;
        };
        get?: never;
        /** My mark is on */
        put: operations["react"];
        post?: never;
        /** My mark is off */
        delete: operations["unreact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{comment}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the moderators about a comment (once a member) */
        post: operations["reportComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{comment}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A staff act on a comment */
        post: operations["moderateComment"];
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
        /** @description An opaque id; this server's are UUIDv7. */
        Id: string;
        /** @description A name given in the community's configuration. */
        Slug: string;
        Seq: number;
        IdempotencyKey: string;
        /**
         * Format: date-time
         * @description UTC, e.g. `2026-03-01T12:00:00.000Z`.
         */
        Instant: string;
        /** Format: uri */
        Link: string;
        /** @description Text by language tag. Clients take the best match and else the community's default. */
        LocalText: {
            [key: string]: string;
        };
        /**
         * @description `yes`, or why not: the reason a control is dimmed.
         * @enum {string}
         */
        Permission: "yes" | "sign-in" | "closed" | "own" | "budget" | "locked" | "held" | "merged" | "too-late" | "forbidden";
        /** @enum {string} */
        StatusKind: "new" | "under_review" | "planned" | "in_progress" | "shipped" | "declined" | "merged";
        /** @enum {string} */
        IdeaKind: "suggestion" | "experience" | "story" | "question";
        /**
         * @description Which relation the idea is about.
         * @enum {string}
         */
        Relation: "company" | "product" | "brand" | "member";
        /**
         * @default trending
         * @enum {string}
         */
        IdeaSort: "trending" | "top" | "new" | "discussed";
        /**
         * @default oldest
         * @enum {string}
         */
        CommentSort: "oldest" | "newest" | "helpful";
        /** @enum {string} */
        CommentKind: "question" | "tip" | "suggestion" | "story" | "hello" | "thanks";
        /** @enum {string} */
        Reaction: "helpful" | "thanks";
        /** @enum {string} */
        Role: "member" | "brand" | "partner" | "moderator";
        /**
         * @description `held`: waiting for review, seen by its author and staff only.
         * @enum {string}
         */
        Visibility: "visible" | "held" | "hidden" | "removed";
        /** @enum {string} */
        FollowScope: "none" | "status" | "all";
        /** @enum {string} */
        IdeaAct: "status" | "answer" | "hold" | "approve" | "hide" | "remove" | "restore" | "merge" | "unmerge" | "pin" | "lock" | "category";
        /** @enum {string} */
        CommentAct: "approve" | "hide" | "remove" | "restore";
        Community: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            /** @description The brand's name. */
            brand: string;
            locales: string[];
            defaultLocale: string;
            /** @description IANA time zone. */
            zone: string;
            /** @enum {string} */
            governance: "brand-led" | "member-led";
            /** @description Whether a person may act without signing in. */
            anonymous: boolean;
            /** @description Profiles this backend offers: ideas, comments, follows, similar, moderation, pulse, … */
            capabilities: string[];
            /** @description In graphemes, minutes or items. */
            limits: {
                name: number;
                title: number;
                body: number;
                comment: number;
                editMinutes: number;
                pageSize: number;
            };
            links: {
                terms?: components["schemas"]["Link"];
                privacy?: components["schemas"]["Link"];
                guidelines?: components["schemas"]["Link"];
            };
            boards: {
                id: components["schemas"]["Slug"];
                name: components["schemas"]["LocalText"];
            }[];
        };
        SessionRequest: {
            /** @description The `device` of an earlier session. */
            device?: string;
            /** @description A JWT signed by the brand. */
            identity?: string;
            /** @description Give the anonymous member's acts to the identified one. */
            link?: boolean;
        };
        Session: {
            token: string;
            expiresAt: components["schemas"]["Instant"];
            me: components["schemas"]["Member"];
            /** @description Signed device token; keep it to continue as the same anonymous member. */
            device: string | null;
        };
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
        Member: {
            id: components["schemas"]["Id"];
            name: string | null;
            role: components["schemas"]["Role"];
            anonymous: boolean;
            /** @description Whether the server's member record allows staff acts. */
            staff: boolean;
            joinedAt: components["schemas"]["Instant"];
            avatar?: components["schemas"]["Link"] | null;
            locale?: string | null;
            zone?: string | null;
            /** @description The last version of the terms this member accepted. */
            termsVersion?: string | null;
        };
        MemberPatch: {
            name?: string;
            locale?: string;
            zone?: string;
            termsVersion?: string;
        };
        MemberExport: {
            exportedAt: components["schemas"]["Instant"];
            member: components["schemas"]["Member"];
            ideas: Record<string, never>[];
            comments: Record<string, never>[];
            votes: Record<string, never>[];
            follows: Record<string, never>[];
            reactions: Record<string, never>[];
            reports: Record<string, never>[];
        };
        Overlay: {
            me: components["schemas"]["Member"];
            board?: components["schemas"]["BoardMine"] | null;
            ideas: {
                [key: string]: components["schemas"]["IdeaMine"];
            };
            comments: {
                [key: string]: components["schemas"]["CommentMine"];
            };
        };
        BoardMine: {
            propose: components["schemas"]["Permission"];
            /** @description Null where the board has no vote budget. */
            votesLeft: number | null;
            /** @description My ideas that wait for review. */
            held: components["schemas"]["Idea"][];
            /** @description For staff: how many ideas and comments wait for review. */
            queue: number | null;
        };
        IdeaMine: {
            voted: boolean;
            seq: components["schemas"]["Seq"];
            following: components["schemas"]["FollowScope"];
            own: boolean;
            editableUntil?: components["schemas"]["Instant"] | null;
            can: {
                vote: components["schemas"]["Permission"];
                comment: components["schemas"]["Permission"];
                edit: components["schemas"]["Permission"];
                withdraw: components["schemas"]["Permission"];
                /** @description Staff acts that make sense now; empty for everyone else. */
                moderate: components["schemas"]["IdeaAct"][];
            };
        };
        CommentMine: {
            helpful: boolean;
            thanks: boolean;
            seq: components["schemas"]["Seq"];
            own: boolean;
            reported: boolean;
            can: {
                edit: components["schemas"]["Permission"];
                delete: components["schemas"]["Permission"];
                moderate: components["schemas"]["CommentAct"][];
            };
        };
        Board: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            description?: components["schemas"]["LocalText"] | null;
            statuses: components["schemas"]["Status"][];
            categories: components["schemas"]["Category"][];
            kinds: components["schemas"]["IdeaKind"][];
            relations: components["schemas"]["Relation"][];
            /** @description How many visible ideas there are. */
            ideas: number;
            /** @description How many open ideas one member may vote for at a time. */
            voteBudget: number | null;
            terms: components["schemas"]["Terms"] | null;
            /** @description What holds for a reader who is not signed in. */
            propose: components["schemas"]["Permission"];
            /**
             * @description Whether ideas are reviewed before all see them.
             * @enum {string}
             */
            review: "before" | "newcomers" | "after";
        };
        Status: {
            id: components["schemas"]["Slug"];
            kind: components["schemas"]["StatusKind"];
            /** @description The brand's own name; else the kind's. */
            name?: components["schemas"]["LocalText"] | null;
        };
        Category: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            /** @description A Markdown outline put into an empty description. */
            template?: components["schemas"]["LocalText"] | null;
        };
        Terms: {
            version: string;
            text: components["schemas"]["LocalText"];
            url?: components["schemas"]["Link"] | null;
        };
        /** @description An idea as lists show it. */
        Idea: {
            id: components["schemas"]["Id"];
            board: components["schemas"]["Slug"];
            title: string;
            /** @description The beginning of the text without Markdown, at most 280 graphemes. */
            excerpt: string;
            /** @description Language tag of the text, when known. */
            lang?: string | null;
            kind: components["schemas"]["IdeaKind"];
            relation?: components["schemas"]["Relation"] | null;
            category: components["schemas"]["Slug"] | null;
            status: components["schemas"]["IdeaStatus"];
            author: components["schemas"]["Person"];
            votes: number;
            comments: number;
            createdAt: components["schemas"]["Instant"];
            editedAt: components["schemas"]["Instant"] | null;
            /** @description Grows with every change. */
            rev: number;
            /** @description Grows when text, status or answer change; votes and comments leave it. */
            version: number;
            state: components["schemas"]["Visibility"];
            pinned: boolean;
            /** @description Comments are closed. */
            locked: boolean;
            /** @description The official answer; in lists at most 280 graphemes of it. */
            answer: components["schemas"]["Answer"] | null;
            /** @description The idea a merged one leads to in the end; null also when the reader may not see that one. */
            mergedInto: components["schemas"]["Id"] | null;
        };
        IdeaStatus: {
            id: components["schemas"]["Slug"];
            kind: components["schemas"]["StatusKind"];
            at: components["schemas"]["Instant"];
            reason?: string | null;
            /** @description Where the shipped thing is. */
            url?: components["schemas"]["Link"] | null;
        };
        Answer: {
            /** @description Markdown subset. */
            text: string;
            author: components["schemas"]["Person"];
            at: components["schemas"]["Instant"];
        };
        IdeaDetail: components["schemas"]["Idea"] & {
            /** @description Markdown subset. */
            body: string;
            followers?: number;
            /** @description Oldest first. */
            timeline: components["schemas"]["StatusChange"][];
            /** @description Ideas merged into this one. */
            merged: {
                id: components["schemas"]["Id"];
                title: string;
            }[];
            /** @description For the author and staff: why it is held or hidden. */
            moderation?: components["schemas"]["ModerationNote"] | null;
        };
        ModerationNote: {
            act: components["schemas"]["IdeaAct"];
            reason?: string | null;
            at: components["schemas"]["Instant"];
        };
        StatusChange: {
            status: components["schemas"]["Status"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Person"];
            reason?: string | null;
            url?: components["schemas"]["Link"] | null;
        };
        IdeaPage: {
            items: components["schemas"]["Idea"][];
            next: string | null;
            /** @description How many ideas match. */
            total: number;
            /** @description The board's pulse at the time of this page. */
            seq?: number;
        };
        IdeaDraft: {
            title: string;
            body?: string;
            kind?: components["schemas"]["IdeaKind"];
            relation?: components["schemas"]["Relation"];
            category?: components["schemas"]["Slug"];
            lang?: string;
            /** @description The version of the terms the author was shown and accepted. */
            termsVersion?: string;
        };
        IdeaPatch: {
            title?: string;
            body?: string;
            kind?: components["schemas"]["IdeaKind"];
            relation?: components["schemas"]["Relation"];
            category?: components["schemas"]["Slug"];
        };
        SimilarIdeas: {
            items: components["schemas"]["Idea"][];
            /** @description The idea with the same title. */
            exact?: components["schemas"]["Id"] | null;
        };
        VoteResult: {
            id: components["schemas"]["Id"];
            votes: number;
            voted: boolean;
            rev: number;
            seq: components["schemas"]["Seq"];
            /** @description Votes left of the budget; null without one. */
            remaining: number | null;
        };
        FollowResult: {
            id: components["schemas"]["Id"];
            following: components["schemas"]["FollowScope"];
        };
        Pulse: {
            asOf: components["schemas"]["Instant"];
            /** @description Grows with every change on the board. */
            seq: number;
            /** @description How many visible ideas the board has. */
            ideas: number;
            /** @description By idea: votes, comments, rev, version. */
            counts: {
                [key: string]: number[];
            };
        };
        Comment: {
            id: components["schemas"]["Id"];
            idea: components["schemas"]["Id"];
            parent: components["schemas"]["Id"] | null;
            kind: components["schemas"]["CommentKind"] | null;
            /** @description Markdown subset; empty when deleted. */
            text: string;
            lang?: string | null;
            author: components["schemas"]["Person"];
            createdAt: components["schemas"]["Instant"];
            editedAt: components["schemas"]["Instant"] | null;
            /** @description Written for the brand. */
            official: boolean;
            deleted: boolean;
            state: components["schemas"]["Visibility"];
            helpful: number;
            thanks: number;
            replyCount: number;
            /** @description The first three. */
            replies: components["schemas"]["Comment"][];
            rev: number;
        };
        CommentPage: {
            items: components["schemas"]["Comment"][];
            next: string | null;
            /** @description How many comments the idea has (or replies the parent has). */
            total: number;
        };
        CommentDraft: {
            text: string;
            kind?: components["schemas"]["CommentKind"];
            parent?: components["schemas"]["Id"];
            lang?: string;
        };
        CommentPatch: {
            text: string;
            kind?: components["schemas"]["CommentKind"];
        };
        ReactionResult: {
            id: components["schemas"]["Id"];
            reaction: components["schemas"]["Reaction"];
            on: boolean;
            count: number;
            seq: components["schemas"]["Seq"];
            rev: number;
        };
        Report: {
            /** @enum {string} */
            reason: "spam" | "abuse" | "off-topic" | "private" | "other";
            note?: string;
        };
        /** @description One act. Members that do not belong to the act are refused. */
        IdeaModeration: {
            /** @constant */
            act: "status";
            status: components["schemas"]["Slug"];
            reason?: string;
            url?: components["schemas"]["Link"];
        } | {
            /** @constant */
            act: "answer";
            /** @description Empty takes the answer back. */
            text: string;
        } | {
            /** @enum {string} */
            act: "hold" | "approve" | "restore" | "unmerge";
            reason?: string;
        } | {
            /** @enum {string} */
            act: "hide" | "remove";
            reason: string;
        } | {
            /** @constant */
            act: "merge";
            into: components["schemas"]["Id"];
        } | {
            /** @enum {string} */
            act: "pin" | "lock";
            on: boolean;
        } | {
            /** @constant */
            act: "category";
            category: components["schemas"]["Slug"] | null;
        };
        CommentModeration: {
            /** @enum {string} */
            act: "approve" | "restore";
            reason?: string;
        } | {
            /** @enum {string} */
            act: "hide" | "remove";
            reason: string;
        };
        AuditEntry: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Person"];
            act: string;
            /** @description `idea:{id}` or `comment:{id}`. */
            subject: string;
            reason?: string | null;
            /** @description What changed, e.g. `{"from": "new", "to": "planned"}`. */
            details?: Record<string, never>;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            next: string | null;
        };
        /** @enum {string} */
        ErrorCode: "unavailable" | "unauthenticated" | "forbidden" | "not-found" | "conflict" | "limit" | "too-late" | "invalid" | "rate-limited" | "unsupported" | "timeout";
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
            reason?: components["schemas"]["Permission"];
            existing?: components["schemas"]["Id"];
            errors?: {
                /** @description JSON Pointer into the body or `?name` of a parameter. */
                pointer: string;
                detail: string;
            }[];
        };
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
        /** @description Too many requests. */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The community. */
        Community: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Public"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Community"];
            };
        };
        /** @description The member who is signed in. */
        Member: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Member"];
            };
        };
    };
    parameters: {
        /** @description A board's id. */
        Board: components["schemas"]["Slug"];
        /** @description An idea's id. */
        Idea: components["schemas"]["Id"];
        /** @description A comment's id. */
        Comment: components["schemas"]["Id"];
        /** @description `next` of the page before. */
        Cursor: string;
        /** @description Items a page. */
        Limit: number;
        /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
        Seq: components["schemas"]["Seq"];
        /** @description Made with the draft and kept across retries. */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /** @description Accepted and not needed; the request is idempotent by itself. */
        IdempotencyKeyOptional: components["schemas"]["IdempotencyKey"];
        /** @description The `version` that was edited, as a weak entity tag: `W/"3"`. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Weak entity tag. */
        ETag: string;
        /** @description `public, s-maxage=2, stale-while-revalidate=10` or longer; `private, no-store` when the request carried a token. */
        Public: string;
        /** @description `private, no-store`. */
        NoStore: string;
        /** @description Where the new thing is. */
        Location: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Community"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Accepted and not needed; the request is idempotent by itself. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The session. `token` is the bearer token to use. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Member"];
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    eraseMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            200: components["responses"]["Member"];
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    exportMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberExport"];
                };
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getOverlay: {
        parameters: {
            query?: {
                /** @description A board's id. */
                board?: components["schemas"]["Slug"];
                /** @description At most 100 idea ids. */
                ideas?: components["schemas"]["Id"][];
                /** @description At most 100 comment ids. */
                comments?: components["schemas"]["Id"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overlay. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlay"];
                };
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listIdeas: {
        parameters: {
            query?: {
                /** @description Order of the list. */
                sort?: components["schemas"]["IdeaSort"];
                /** @description Status kinds to keep. */
                status?: components["schemas"]["StatusKind"][];
                /** @description A category's id. */
                category?: components["schemas"]["Slug"];
                /** @description Words to find in title and body; Chinese, Japanese and Korean are found from one character on. */
                text?: string;
                /** @description Only these ideas. */
                ids?: components["schemas"]["Id"][];
                /** @description Only mine: proposed by me (held ones too), voted by me, or followed by me. */
                mine?: "ideas" | "votes" | "followed";
                /** @description Staff only. */
                state?: "visible" | "held" | "hidden" | "removed";
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ideas. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createIdea: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaDraft"];
            };
        };
        responses: {
            /** @description The idea. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    similarIdeas: {
        parameters: {
            query: {
                /** @description The title (and more) being written. */
                text: string;
                /** @description At most this many. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closest ideas, best first; `exact` where the title is the same. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarIdeas"];
                };
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPulse: {
        parameters: {
            query?: {
                /** @description The ideas in view. */
                ids?: components["schemas"]["Id"][];
                /** @description The `seq` of the last answer. */
                since?: number;
            };
            header?: never;
            path: {
                /** @description A board's id. */
                board: components["parameters"]["Board"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pulse. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pulse"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The idea. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateIdea: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was edited, as a weak entity tag: `W/"3"`. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaPatch"];
            };
        };
        responses: {
            /** @description The idea. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    vote: {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. A request with an older `seq` than the last one changes nothing and is answered alike. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteResult"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    unvote: {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. A request with an older `seq` than the last one changes nothing and is answered alike. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteResult"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    follow: {
        parameters: {
            query?: {
                /** @description What to hear about. */
                scope?: "status" | "all";
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowResult"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowResult"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    reportIdea: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit entries. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    moderateIdea: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaModeration"];
            };
        };
        responses: {
            /** @description The idea as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaDetail"];
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
    listComments: {
        parameters: {
            query?: {
                /** @description Order of top-level comments; replies are always oldest first. */
                sort?: components["schemas"]["CommentSort"];
                /** @description A comment's id. */
                parent?: components["schemas"]["Id"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description An idea's id. */
                idea: components["parameters"]["Idea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDraft"];
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentPatch"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    react: {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
                /** @description Which mark. */
                reaction: components["schemas"]["Reaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionResult"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    unreact: {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
                /** @description Which mark. */
                reaction: components["schemas"]["Reaction"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionResult"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    reportComment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    moderateComment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A comment's id. */
                comment: components["parameters"]["Comment"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentModeration"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
