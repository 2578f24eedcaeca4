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
        /** The audit log of an idea and its comments, newest first, with what members reported (staff) */
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
    "/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        /** A form: its questions and whether it takes answers */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a form
         * @description Without a token the answer has no owner and no one can ask for it later. 422 `invalid` points at the answers to
         *     mend (`/answers/{field}`), 409 `too-late` when the form has closed, 409 `limit` when its quota is full or this
         *     member has answered within `cooldownDays` (`retryAfter` then says how long to wait), 403 `forbidden` when a proof
         *     of work is wanted and missing, used or wrong.
         */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/partials/{partial}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
                /** @description A UUID made with the draft. */
                partial: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what is answered so far
         * @description For forms with `partial`. The highest `seq` wins. Completing the draft (`partial` in the response) replaces it;
         *     a partial answer counts in no result and is erased after 30 days.
         */
        put: operations["savePartial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        /**
         * Counts, for forms that show them
         * @description 404 unless the form has `results`. Counts below 5 are suppressed, with the cells they could be worked out from.
         */
        get: operations["getFormResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{form}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        /** A task for the browser of whoever answers a form with `proofBits` */
        get: operations["getChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have sent and what the brand answered, newest first */
        get: operations["listMyFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a picture for a response
         * @description PNG, JPEG or WebP, judged by its content. It is decoded and written anew without metadata; anything else is 422.
         *     An upload that no response names is erased after a day.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An upload's id. */
                upload: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * The picture, for its sender and for staff
         * @description Always `Content-Disposition: attachment`, with `nosniff` and a `Content-Security-Policy` of `sandbox`.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        /** A check-in program: its rules and what the next seven days bring */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        /** How I stand: today, streak, total days, rest days, goal, badges, events */
        get: operations["getCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose a weekly goal, be away until a date, check in privately, count time spent */
        patch: operations["updateCheckIns"];
        trace?: never;
    };
    "/programs/{program}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in, once a local day
         * @description The server decides the day: the local date of the time it receives the request in the member's home zone, or of
         *     `at` for a tap made without a connection (at most 36 hours ago; it is then marked late). A second check-in of a day
         *     is answered 200 with the first one. 422 `too-late` when `at` or the made-up `date` is too long ago; 409 `limit`
         *     when no make-up is left.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check-ins/{checkIn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in's id. */
                checkIn: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a check-in back, within the program's minutes
         * @description Its points are reversed and a rest day it saved is given back. Repeating it changes nothing. 422 `too-late` after the minutes.
         */
        delete: operations["undoCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        /** My days, at most 400 of them */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * A stretch of time in which the page was visible
         * @description For members who have switched it on (else 403). Stretches are united, so that two tabs count once and a repeated
         *     request counts nothing; a stretch is split at local midnight, cut to the server's time and at most 5 minutes long.
         */
        put: operations["recordTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        /** Meet-ups that are on or to come, soonest first; with `past`, those that are over, latest first */
        get: operations["listEvents"];
        put?: never;
        /** Announce a meet-up (staff) */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a meet-up, or call it off (staff) */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/programs/{program}/events/{event}/rsvp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        get?: never;
        /** I am coming */
        put: operations["rsvp"];
        post?: never;
        /** I am not coming after all */
        delete: operations["cancelRsvp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/events/{event}/code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        /** The signed link, its QR picture and the short code to read out (staff) */
        get: operations["getEventCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/events/{event}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        /** Who said they would come and who came (staff) */
        get: operations["listAttendances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programs/{program}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in at a meet-up with its link or short code
         * @description Once a person and only between `opensAt` and `closesAt`; no location is asked for. The same person's second scan is
         *     answered 200 with the time of the first. 404 for a code that is wrong or forged; 409 `too-late` outside of the
         *     window (`reason` `early`, with `retryAfter` until it opens, or `closed`) or when the event has been called off.
         */
        post: operations["attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/{badge}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A badge's id. */
                badge: components["parameters"]["Badge"];
            };
            cookie?: never;
        };
        /** A badge: what it is given for */
        get: operations["getBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys that verify exported badges (JSON Web Key Set) */
        get: operations["getBadgeKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My badges and how far I am with the others; nobody else sees them */
        get: operations["listMyBadges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/badges/{badge}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A badge's id. */
                badge: components["parameters"]["Badge"];
            };
            cookie?: never;
        };
        /**
         * A badge of mine as a signed Open Badges 3.0 credential
         * @description 404 while it is not earned, and again when it was revoked.
         */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/{leaderboard}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
            };
            cookie?: never;
        };
        /** A board: its goal, its rules and a page of the people who chose to be listed */
        get: operations["getLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/{leaderboard}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
            };
            cookie?: never;
        };
        /**
         * How I stand, with my neighbours or my weekly group
         * @description 403 with reason `age` for members who are, or may well be, minors.
         */
        get: operations["getStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leaderboards/{leaderboard}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
            };
            cookie?: never;
        };
        /**
         * Why this number
         * @description Of the row with this `key`, by kind; without `row`, mine, with the entries of the ledger.
         */
        get: operations["getScoreParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and how leaderboards show me */
        get: operations["getListing"];
        /** Be listed by name, by nickname, or not at all; it holds at once and everywhere */
        put: operations["setListing"];
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
        /** @description Why something is not allowed: a `Permission`, or `early` (an event has not begun), `age` (not for minors). */
        Refusal: components["schemas"]["Permission"] | ("early" | "age");
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
            /** @description A minor, or likely one: no streak display and no leaderboard. */
            restricted?: boolean;
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
            /** @description Responses to forms. */
            responses?: Record<string, never>[];
            /** @description Answers that were begun. */
            partials?: Record<string, never>[];
            /** @description Pictures by id; each can be fetched. */
            uploads?: Record<string, never>[];
            checkIns?: Record<string, never>[];
            /** @description Home zones and since when. */
            zones?: Record<string, never>[];
            /** @description RSVPs and attended events. */
            attendances?: Record<string, never>[];
            timeSpent?: Record<string, never>[];
            badges?: Record<string, never>[];
            /** @description Every entry of points. */
            ledger?: Record<string, never>[];
            listing?: Record<string, never> | null;
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
        /** @description A report of one member, who is not named. */
        ReportEntry: {
            /** @description `idea:{id}` or `comment:{id}`. */
            subject: string;
            /** @description A reason of `Report`. */
            reason: string;
            note: string | null;
            at: components["schemas"]["Instant"];
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description With the first page only: what members reported about the idea and its comments, newest first. */
            reports?: components["schemas"]["ReportEntry"][];
            next: string | null;
        };
        /** @description A name within one form; answers are kept under it. */
        FieldId: string;
        /** @description Text in the form's own `language`, or text by language tag. */
        FormText: string | {
            [key: string]: string;
        };
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
        FormOption: {
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
        };
        FormItem: {
            id: components["schemas"]["FieldId"];
            label: components["schemas"]["FormText"];
            /** @description High agreement means little of what is measured: score `points + 1 - x`. Default false. */
            reversed?: boolean;
            /** @description The construct it measures, e.g. `SAT`. */
            block?: string;
        };
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
        CalendarDate: string;
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
        /** @enum {string} */
        FormContextItem: "page" | "query" | "browser" | "locale" | "viewport" | "metadata";
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
        Form: {
            definition: components["schemas"]["FormDefinition"];
            /** @description Grows with every change of the definition; one that it has had before has its number again. */
            version: number;
            state: components["schemas"]["FormState"];
        };
        /** @description By the field's type: number, text, id, `cant-say`, own words, version of a consent, items of a matrix, or a list. */
        AnswerValue: number | string | (string | components["schemas"]["OtherAnswer"])[] | components["schemas"]["OtherAnswer"] | {
            version: string;
        } | {
            [key: string]: number | "cant-say";
        };
        OtherAnswer: {
            other: string;
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
        FeedbackDraft: {
            /** @description The version of the form that was answered. */
            version: number;
            /** @description The language it was shown in. */
            language: string;
            answers: components["schemas"]["Answers"];
            context?: components["schemas"]["FeedbackContext"];
            /** @description Where an answer may go. */
            email?: string;
            /** @description The partial answer that this completes. */
            partial?: components["schemas"]["Id"];
            proof?: components["schemas"]["Proof"];
            /** @description A trap: people do not see the field. Filled in, the response is stored aside as spam and answered alike. */
            website?: string;
            /** @description Milliseconds between showing the form and sending it. Less than a person needs is stored aside as spam and answered alike. */
            elapsed?: number;
        };
        PartialDraft: {
            version: number;
            language: string;
            answers: components["schemas"]["Answers"];
        };
        Proof: {
            challenge: string;
            /** @description A number such that SHA-256 of `challenge + "." + solution` begins with so many zero bits. */
            solution: string;
        };
        Challenge: {
            challenge: string;
            bits: number;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReceiptState: "received" | "answered" | "closed";
        Receipt: {
            id: components["schemas"]["Id"];
            /** @description Short, to name it when writing or calling, e.g. `F-7K3M-92QD`. */
            number: string;
            form: components["schemas"]["Slug"];
            title: components["schemas"]["FormText"] | null;
            /** @description The beginning of what was written, at most 280 graphemes; may be empty. */
            excerpt: string;
            at: components["schemas"]["Instant"];
            state: components["schemas"]["ReceiptState"];
            /** @description When the brand means to have answered. */
            replyBy: components["schemas"]["Instant"] | null;
            /** @description What the brand answered. */
            answer: components["schemas"]["Answer"] | null;
        };
        ReceiptPage: {
            items: components["schemas"]["Receipt"][];
            next: string | null;
        };
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
        Upload: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            type: "image/png" | "image/jpeg" | "image/webp";
            bytes: number;
            width: number;
            height: number;
        };
        /** Format: binary */
        Picture: string;
        /** @description The rules of a daily check-in, and what the next days bring. */
        Program: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            description?: components["schemas"]["LocalText"] | null;
            /** @description IANA zone of members who have told none. */
            zone: string;
            /** @description Free rest days a calendar month, spent by themselves on days without a check-in. */
            freezesPerMonth: number;
            /** @description Weekdays on which the community rests: 1 Monday to 7 Sunday. */
            restWeekdays: number[];
            /** @description Coming dates on which it rests, e.g. holidays. */
            restDates: components["schemas"]["CalendarDate"][];
            makeUp: {
                /** @description How long after its end a missed day may be made up. */
                hours: number;
                perMonth: number;
                /** @description Whether it takes a contribution of the same day. It never costs money. */
                earned: boolean;
            } | null;
            /** @description Total days that are celebrated once. */
            milestones: number[];
            undoMinutes: number;
            /** @description Points of one check-in. */
            points: number;
            /** @description Weekly goals to choose from. */
            goals: number[];
            /** @description Whether members may have their time counted. */
            timeSpent: boolean;
            /** @description The next seven dates in the program's zone. */
            days: components["schemas"]["ProgramDay"][];
        };
        ProgramDay: {
            date: components["schemas"]["CalendarDate"];
            /** @description What one finds after checking in. */
            topic: components["schemas"]["LocalText"] | null;
            rest: boolean;
        };
        CheckIn: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["CalendarDate"];
            at: components["schemas"]["Instant"];
            /** @description It arrived after its day. */
            late: boolean;
            madeUp: boolean;
            /** @description It counts, and is shown to nobody else. */
            private: boolean;
            undoableUntil: components["schemas"]["Instant"] | null;
        };
        /**
         * @description `open`: today or to come. `skipped`: a date that did not exist for this member. `before`: before the first check-in.
         * @enum {string}
         */
        DayState: "checked" | "frozen" | "rest" | "paused" | "skipped" | "missed" | "open" | "before";
        CalendarDay: {
            date: components["schemas"]["CalendarDate"];
            state: components["schemas"]["DayState"];
            /** @description Contributions of that day that earned points, besides the check-in. */
            acts: number;
            late?: boolean;
            madeUp?: boolean;
        };
        Calendar: {
            zone: string;
            days: components["schemas"]["CalendarDay"][];
        };
        Streak: {
            /** @description Checked days in a row; rest days bridge and add nothing. */
            current: number;
            best: number;
            freezes: {
                left: number;
                perMonth: number;
            };
        };
        WeeklyGoal: {
            target: number;
            /** @description Days of this week (from Monday). */
            done: number;
            /** @description Weeks in a row in which the goal was reached. */
            weeks: number;
            best: number;
        };
        CheckInStatus: {
            program: components["schemas"]["Slug"];
            asOf: components["schemas"]["Instant"];
            /** @description The home zone that decides the date. */
            zone: string;
            /** @description A change of zone that takes effect with the next local date. */
            nextZone: {
                zone: string;
                from: components["schemas"]["Instant"];
            } | null;
            /** @description Today for this member. */
            date: components["schemas"]["CalendarDate"];
            dayEndsAt: components["schemas"]["Instant"];
            today: components["schemas"]["CheckIn"] | null;
            /** @description All days checked in. It never starts again. */
            total: number;
            /** @description Null where streaks are not shown (`restricted`). */
            streak: components["schemas"]["Streak"] | null;
            /** @description Null unless one was chosen. */
            goal: components["schemas"]["WeeklyGoal"] | null;
            /** @description The last date of a planned pause. */
            awayUntil: components["schemas"]["CalendarDate"] | null;
            /** @description A missed day that may still be made up now. */
            makeUp: {
                date: components["schemas"]["CalendarDate"];
                until: components["schemas"]["Instant"];
                /** @description Make-ups left this month. */
                left: number;
                /**
                 * @description `contribution` while it has to be earned first.
                 * @enum {string|null}
                 */
                needs?: "contribution" | null;
            } | null;
            /** @description Six days before today, today, and six after it. */
            days: components["schemas"]["CalendarDay"][];
            /** @description Today's. */
            topic?: components["schemas"]["LocalText"] | null;
            /** @description The nearest milestone or badge. */
            next: components["schemas"]["NextBadge"] | null;
            private: boolean;
            /** @description Null unless switched on. */
            time: components["schemas"]["TimeSpent"] | null;
            /** @description A minor, or likely one: no streak, no leaderboard. */
            restricted: boolean;
            /** @description Of meet-ups that are on or to come. */
            events: components["schemas"]["EventMine"][];
            can: {
                checkIn: components["schemas"]["Permission"];
                organise: components["schemas"]["Permission"];
            };
        };
        NextBadge: {
            /** @description Null for a milestone. */
            badge: components["schemas"]["Slug"] | null;
            name: components["schemas"]["LocalText"] | null;
            have: number;
            at: number;
        };
        CheckInPatch: {
            /** @description Days a week; null for none. */
            goal?: number | null;
            /** @description Today or later, at most a year; null ends the pause. */
            awayUntil?: components["schemas"]["CalendarDate"] | null;
            private?: boolean;
            /** @description Whether to count the time spent. Switching it off forgets what was counted. */
            time?: boolean;
        };
        CheckInDraft: {
            /** @description When it was tapped, if that could not be sent at once. */
            at?: components["schemas"]["Instant"];
            /** @description A missed day to make up. */
            date?: components["schemas"]["CalendarDate"];
            /** @description The browser's zone; it becomes the home zone of a member who has none. */
            zone?: string;
        };
        CheckInResult: {
            /** @description False when the day was checked in before. */
            created: boolean;
            checkIn: components["schemas"]["CheckIn"];
            points: number;
            /** @description Total days just reached for the first time. */
            milestone: number | null;
            /** @description Badges just earned. */
            badges: components["schemas"]["BadgeProgress"][];
            status: components["schemas"]["CheckInStatus"];
        };
        TimeStretch: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        TimeSpent: {
            date: components["schemas"]["CalendarDate"];
            /** @description Today. */
            seconds: number;
            /** @description Seconds since Monday. */
            week: number;
        };
        CommunityEvent: {
            id: components["schemas"]["Id"];
            title: string;
            description: string | null;
            place: string | null;
            lang: string | null;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @description From when the code can be used. */
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            /** @description How many said they would come. */
            going: number;
            points: number;
            cancelled: boolean;
        };
        EventPage: {
            items: components["schemas"]["CommunityEvent"][];
            next: string | null;
        };
        EventMine: {
            event: components["schemas"]["CommunityEvent"];
            going: boolean;
            attendedAt: components["schemas"]["Instant"] | null;
        };
        EventDraft: {
            title: string;
            description?: string;
            place?: string;
            lang?: string;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @description Default 30 minutes before it starts. */
            opensAt?: components["schemas"]["Instant"];
            /** @description Default when it ends. */
            closesAt?: components["schemas"]["Instant"];
        };
        EventPatch: {
            title?: string;
            description?: string;
            place?: string;
            startsAt?: components["schemas"]["Instant"];
            endsAt?: components["schemas"]["Instant"];
            opensAt?: components["schemas"]["Instant"];
            closesAt?: components["schemas"]["Instant"];
            cancelled?: boolean;
        };
        EventCode: {
            /** @description Signed, for the path of a link. */
            code: string;
            /** @description Short, to be typed: letters and digits that are not mistaken for each other. */
            manual: string;
            /** @description The brand's page with the code in it; null where none is configured. */
            url: components["schemas"]["Link"] | null;
            /** @description A picture of `url` (of `code` without one) as a path of squares one unit wide. */
            qr: {
                /** @description Units a side, the quiet zone included. */
                size: number;
                /** @description SVG path data. */
                path: string;
            };
        };
        Attendance: {
            person: components["schemas"]["Person"];
            going: boolean;
            /** @description When they came. */
            at: components["schemas"]["Instant"] | null;
        };
        AttendancePage: {
            items: components["schemas"]["Attendance"][];
            next: string | null;
            going: number;
            attended: number;
        };
        AttendanceDraft: {
            /** @description From the link, or the short one; case, spaces and hyphens of the short one do not matter. */
            code: string;
            /** @description When it was scanned, if that could not be sent at once; at most 36 hours ago. */
            at?: components["schemas"]["Instant"];
        };
        AttendanceResult: {
            created: boolean;
            event: components["schemas"]["CommunityEvent"];
            /** @description When the code was first used by this person. */
            at: components["schemas"]["Instant"];
            points: number;
            badges: components["schemas"]["BadgeProgress"][];
        };
        BadgeTier: {
            at: number;
            name: components["schemas"]["LocalText"] | null;
        };
        Badge: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            criteria: components["schemas"]["LocalText"];
            /**
             * @description What is counted.
             * @enum {string}
             */
            counts: "check-ins" | "events" | "helpful" | "thanks" | "adopted" | "shipped";
            image?: components["schemas"]["Link"] | null;
            tiers: components["schemas"]["BadgeTier"][];
        };
        BadgeProgress: {
            badge: components["schemas"]["Badge"];
            have: number;
            /** @description Tiers that are earned now. */
            earned: {
                at: number;
                awardedAt: components["schemas"]["Instant"];
            }[];
            /** @description `at` of the next tier. */
            next: number | null;
        };
        BadgeList: {
            items: components["schemas"]["BadgeProgress"][];
        };
        BadgeCredential: {
            /** @description The credential as a compact JWS (VC-JWT), verified with `/badge-keys`. */
            jwt: string;
            /** @description What is signed: an `OpenBadgeCredential`. */
            credential: {
                [key: string]: unknown;
            };
        };
        KeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        PeriodId: string;
        Period: {
            id: components["schemas"]["PeriodId"];
            /**
             * @description `season`: a window from–to of the configuration.
             * @enum {string}
             */
            kind: "all" | "week" | "month" | "rolling" | "season";
            from: components["schemas"]["CalendarDate"] | null;
            /** @description The last date that counts. */
            to: components["schemas"]["CalendarDate"] | null;
            /** @description A season's. */
            name: components["schemas"]["LocalText"] | null;
            /** @description Null when it does not end or is over. */
            endsAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        LeaderboardMode: "goal" | "around" | "top" | "league" | "thanks";
        /**
         * @default members
         * @enum {string}
         */
        RowKind: "members" | "teams" | "thanks" | "none";
        /**
         * @description Ranks after two who share the first: competition 1 1 3, dense 1 1 2; ordinal never shares (who reached it first is ahead).
         * @enum {string}
         */
        TieRule: "competition" | "dense" | "ordinal";
        /** @enum {string} */
        ScoreKind: "check-in" | "event" | "helpful" | "thanks" | "adopted" | "shipped";
        ScoreRule: {
            kind: components["schemas"]["ScoreKind"];
            points: number;
            /** @description Most points of this kind a day. */
            perDay: number | null;
        };
        Leaderboard: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["LocalText"];
            description: components["schemas"]["LocalText"] | null;
            modes: components["schemas"]["LeaderboardMode"][];
            tie: components["schemas"]["TieRule"];
            top: number;
            /** @description Ranks show from so many listed people on. */
            minimum: number;
            /** @description IANA zone of all dates. */
            zone: string;
            period: components["schemas"]["Period"];
            /** @description To choose from, seasons that are over included. */
            periods: components["schemas"]["Period"][];
            /** @description How points are made on this board. */
            rules: components["schemas"]["ScoreRule"][];
            rulesVersion: string;
            goal: {
                kind: components["schemas"]["ScoreKind"];
                target: number;
                /** @description Acts of this kind of everybody together, hidden members included. */
                have: number;
                period: components["schemas"]["Period"];
            } | null;
            /** @description Whether `minimum` is reached; if not there are no rows. */
            enough: boolean;
            /** @description Listed people (or teams) with points in this period. */
            total: number;
            rows: components["schemas"]["LeaderboardRow"][];
            /** @description With `rows=thanks`: the wall of thanks, without ranks, newest first. */
            thanks: components["schemas"]["ThanksEntry"][];
            next: string | null;
            asOf: components["schemas"]["Instant"];
        };
        LeaderboardRow: {
            /** @description Names the row and nothing else; it changes with the listing choice. */
            key: components["schemas"]["Id"];
            /** @description Null where it is not told (the lower half around me). */
            rank: number | null;
            tied: boolean;
            points: number;
            name: string | null;
            avatar: components["schemas"]["Link"] | null;
            /** @description Places up (or down) since the end of yesterday; null when unknown or new. */
            change: number | null;
            /** @description Only in personal answers. */
            mine?: boolean;
            /** @description Of a team: how many have points. */
            members?: number;
        };
        ThanksEntry: {
            key: components["schemas"]["Id"];
            name: string | null;
            avatar: components["schemas"]["Link"] | null;
            helpful: number;
            thanks: number;
            /** @description Of the last one. */
            at: components["schemas"]["Instant"];
        };
        /** @description Where the member who asks stands; also for one whom nobody else sees. */
        Standing: {
            period: components["schemas"]["Period"];
            listing: components["schemas"]["Listing"];
            points: number;
            /** @description Among the listed and oneself. Null without points, below `minimum`, and in the lower half unless asked for. */
            rank: number | null;
            /** @description Null without a rank. */
            half: ("upper" | "lower") | null;
            tied: boolean;
            total: number;
            enough: boolean;
            /** @description Points to the next rank up; null at the top. */
            toNext: {
                points: number;
                rank: number | null;
            } | null;
            change: number | null;
            /** @description Neighbours and oneself (`mine`), or the weekly group, best first. */
            rows: components["schemas"]["LeaderboardRow"][];
            /** @description How many are in the weekly group. */
            group: number | null;
            asOf: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ListingState: "public" | "nickname" | "hidden";
        Listing: {
            choice: components["schemas"]["ListingState"];
            nickname: string | null;
            listed: boolean;
            /** @description Why one is not listed. */
            why: ("choice" | "role" | "age" | "anonymous" | "name") | null;
        };
        ListingChoice: {
            choice: components["schemas"]["ListingState"];
            /** @description Needed for `nickname`, once. */
            nickname?: string;
        };
        ScoreParts: {
            period: components["schemas"]["Period"];
            points: number;
            rulesVersion: string;
            parts: {
                kind: components["schemas"]["ScoreKind"];
                acts: number;
                points: number;
            }[];
            /** @description Mine only, newest first. */
            entries: components["schemas"]["LedgerEntry"][];
            next: string | null;
        };
        LedgerEntry: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ScoreKind"];
            points: number;
            /** @description The day's cap left fewer points than the rule gives. */
            capped: boolean;
            reversal: boolean;
            date: components["schemas"]["CalendarDate"];
            at: components["schemas"]["Instant"];
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
            reason?: components["schemas"]["Refusal"];
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
        /** @description A form's id. */
        Form: components["schemas"]["Slug"];
        /** @description A comment's id. */
        Comment: components["schemas"]["Id"];
        /** @description A check-in program's id. */
        Program: components["schemas"]["Slug"];
        /** @description An event's id. */
        Event: components["schemas"]["Id"];
        /** @description A badge's id. */
        Badge: components["schemas"]["Slug"];
        /** @description A leaderboard's id. */
        Leaderboard: components["schemas"]["Slug"];
        /** @description One of the board's `periods`, e.g. `week`, `all`, or a past one such as `2026-w47`. Default: the board's first. */
        Period: components["schemas"]["PeriodId"];
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
        /** @description `public, s-maxage=2, stale-while-revalidate=10` or longer (leaderboards `public, s-maxage=2`); `private, no-store` when the request carried a token. */
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
    getForm: {
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
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackDraft"];
            };
        };
        responses: {
            /** @description It is stored; the receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
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
    savePartial: {
        parameters: {
            query: {
                /** @description Grows with every click of this member on this item (milliseconds since 1970, or the last `seq` + 1 if that is more). The highest wins, so a late retry cannot undo a newer click. */
                seq: components["parameters"]["Seq"];
            };
            header?: never;
            path: {
                /** @description A form's id. */
                form: components["parameters"]["Form"];
                /** @description A UUID made with the draft. */
                partial: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartialDraft"];
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getFormResults: {
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
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormResults"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getChallenge: {
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
            /** @description The challenge; it can be used once. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            404: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    listMyFeedback: {
        parameters: {
            query?: {
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
            /** @description A page of receipts. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptPage"];
                };
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": components["schemas"]["Picture"];
                "image/jpeg": components["schemas"]["Picture"];
                "image/webp": components["schemas"]["Picture"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getUpload: {
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
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Picture"];
                    "image/jpeg": components["schemas"]["Picture"];
                    "image/webp": components["schemas"]["Picture"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCheckIns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInStatus"];
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
    updateCheckIns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInPatch"];
            };
        };
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInStatus"];
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
    checkIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInDraft"];
            };
        };
        responses: {
            /** @description This day was checked in before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResult"];
                };
            };
            /** @description Checked in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResult"];
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
    undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in's id. */
                checkIn: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInStatus"];
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
    getCalendar: {
        parameters: {
            query: {
                /** @description First date. */
                from: components["schemas"]["CalendarDate"];
                /** @description Last date. */
                to: components["schemas"]["CalendarDate"];
            };
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each date that there was for this member. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    recordTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeStretch"];
            };
        };
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeSpent"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Those that are over. */
                past?: boolean;
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDraft"];
            };
        };
        responses: {
            /** @description The event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityEvent"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityEvent"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    rsvp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
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
                    "application/json": components["schemas"]["EventMine"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    cancelRsvp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
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
                    "application/json": components["schemas"]["EventMine"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getEventCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCode"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAttendances: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
                /** @description An event's id. */
                event: components["parameters"]["Event"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendancePage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    attend: {
        parameters: {
            query?: never;
            header: {
                /** @description Made with the draft and kept across retries. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A check-in program's id. */
                program: components["parameters"]["Program"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceDraft"];
            };
        };
        responses: {
            /** @description Used before, by the same person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResult"];
                };
            };
            /** @description Attended. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResult"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Problem"];
        };
    };
    getBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A badge's id. */
                badge: components["parameters"]["Badge"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Badge"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getBadgeKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listMyBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All badges of the community. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeList"];
                };
            };
            401: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getCredential: {
        parameters: {
            query?: {
                /** @description A tier's `at`. Default the highest that is earned. */
                tier?: number;
            };
            header?: never;
            path: {
                /** @description A badge's id. */
                badge: components["parameters"]["Badge"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeCredential"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getLeaderboard: {
        parameters: {
            query?: {
                /** @description One of the board's `periods`, e.g. `week`, `all`, or a past one such as `2026-w47`. Default: the board's first. */
                period?: components["parameters"]["Period"];
                /** @description What the rows are. `none` for the goal alone. */
                rows?: components["schemas"]["RowKind"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. Default the board's `top`. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
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
                    "application/json": components["schemas"]["Leaderboard"];
                };
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getStanding: {
        parameters: {
            query?: {
                /** @description One of the board's `periods`, e.g. `week`, `all`, or a past one such as `2026-w47`. Default: the board's first. */
                period?: components["parameters"]["Period"];
                /** @description Neighbours on each side. */
                span?: number;
                /** @description The weekly group instead of all; the period is then a week. */
                group?: boolean;
                /** @description The rank number also in the lower half. */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My standing. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getScoreParts: {
        parameters: {
            query?: {
                /** @description One of the board's `periods`, e.g. `week`, `all`, or a past one such as `2026-w47`. Default: the board's first. */
                period?: components["parameters"]["Period"];
                /** @description The `key` of a listed row. */
                row?: components["schemas"]["Id"];
                /** @description `next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A leaderboard's id. */
                leaderboard: components["parameters"]["Leaderboard"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Public"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreParts"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getListing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    setListing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingChoice"];
            };
        };
        responses: {
            /** @description What holds now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
