/** Check-ins, events, badges; see `domain/check-in`, `domain/events`, `domain/badges`. Dates are `YYYY-MM-DD`. */
export interface CheckInTables {
  home_zone: HomeZoneTable;
  check_in: CheckInTable;
  check_in_undone: CheckInUndoneTable;
  check_in_choice: CheckInChoiceTable;
  pause: PauseTable;
  milestone: MilestoneTable;
  visible_time: VisibleTimeTable;
  event: EventTable;
  attendance: AttendanceTable;
  badge_award: BadgeAwardTable;
  community_key: CommunityKeyTable;
}

/** A member's home zones, each from an instant on. Rows are only added, or a change that is still to come replaced. */
export interface HomeZoneTable { community: string; member: string; zone: string; from_at: number }

/** One row a member and local date; zone and tz data are those that decided the date, which is never computed again. */
export interface CheckInTable {
  community: string;
  id: string;
  program: string;
  member: string;
  date: string;
  zone: string;
  tzdata: string;
  /** When it was tapped; of a day made up, when that was asked for. */
  at: number;
  received_at: number;
  late: number;
  made_up: number;
  private: number;
}

/** Which program a check-in was of that has been taken back, so that taking it back twice is no error. */
export interface CheckInUndoneTable { community: string; id: string; program: string; member: string; at: number }

export interface CheckInChoiceTable {
  community: string;
  program: string;
  member: string;
  /** Days a week; null: none. */
  goal: number | null;
  private: number;
  /** Whether time spent is counted. */
  time: number;
}

/** Planned pauses, both dates included; they stay when they are over. */
export interface PauseTable { community: string; program: string; member: string; from_date: string; to_date: string }

/** Total days that were celebrated, once ever. */
export interface MilestoneTable { community: string; program: string; member: string; days: number; at: number }

/** Stretches in which a page was visible, united: no two of a member overlap, none goes over local midnight. */
export interface VisibleTimeTable {
  community: string;
  program: string;
  member: string;
  from_at: number;
  to_at: number;
  date: string;
  zone: string;
  tzdata: string;
}

export interface EventTable {
  community: string;
  id: string;
  program: string;
  title: string;
  description: string | null;
  place: string | null;
  lang: string | null;
  starts_at: number;
  ends_at: number;
  opens_at: number;
  closes_at: number;
  cancelled: number;
  /** To be typed; the signed code is computed. */
  manual: string;
  created_by: string;
  created_at: number;
}

/** Who said they would come, and who came; named in points by `id`. */
export interface AttendanceTable {
  community: string;
  event: string;
  member: string;
  id: string;
  going: number;
  /** When the code was scanned; null: not come. */
  attended_at: number | null;
  received_at: number | null;
  created_at: number;
}

/** A tier of a badge. `id` and `at` are new each time it is given again after it was revoked. */
export interface BadgeAwardTable { community: string; member: string; badge: string; tier: number; id: string; at: number; revoked_at: number | null }

/** Keys that the server made for a community: `badge` signs credentials, `event` codes. */
export interface CommunityKeyTable { community: string; purpose: string; /** JSON, private. */ jwk: string; at: number }
