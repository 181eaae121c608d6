import { ageInYears } from "../../src/core/calendar/age";
import { addWorkingDays, isWorkingDay } from "../../src/core/calendar/working-days";
import type { DayNumber } from "../../src/core/calendar/period";
import { newChild, type SampleChild } from "./children";
import type { SeededChance } from "./seeded-chance";
import {
  assessmentDays,
  categoriesOfAbuse,
  conferenceDays,
  daysSinceVisit,
  episodeDays,
  planDays,
  referralSources,
  seenAlone,
  shares,
  teams,
} from "./shares";

/** A cell of a sample list; a `Date`-like cell is a day number under a date heading. */
export type SampleCell = string | number | null;

export interface SampleLists {
  readonly referrals: SampleCell[][];
  readonly assessments: SampleCell[][];
  readonly section47: SampleCell[][];
  readonly conferences: SampleCell[][];
  readonly plans: SampleCell[][];
}

const yesNo = (yes: boolean): string => (yes ? "a) Yes" : "b) No");
const DAYS_IN_TWELVE_MONTHS = 365;
const DAYS_IN_NEED_AFTER_A_PLAN = 60;
const DRAWS_FOR_A_KNOWN_CHILD = 60;
const DAYS_TO_FIRST_REVIEW = 85;
const DAYS_BETWEEN_REVIEWS = 170;

/** The day of the latest review of a plan, or null before the first is due. */
function lastReview(start: DayNumber, lastDay: DayNumber): DayNumber | null {
  const afterFirst = lastDay - start - DAYS_TO_FIRST_REVIEW;
  if (afterFirst < 0) return null;
  return start + DAYS_TO_FIRST_REVIEW + DAYS_BETWEEN_REVIEWS * Math.floor(afterFirst / DAYS_BETWEEN_REVIEWS);
}

/** When an episode of need closes, or would, and why. */
interface SampleClosure {
  readonly closed: DayNumber;
  readonly reason: string;
}

/** Draws the child-level lists of one made-up authority, referral by referral. */
export class SampleAuthority {
  readonly lists: SampleLists = { referrals: [], assessments: [], section47: [], conferences: [], plans: [] };
  private readonly children: SampleChild[] = [];

  constructor(
    private readonly chance: SeededChance,
    private readonly from: DayNumber,
    private readonly extract: DayNumber,
  ) {}

  /** One day's referrals, on every weekday and, fewer, at weekends. */
  drawDay(day: DayNumber, perWorkingDay: number): void {
    const expected = isWorkingDay(day) ? perWorkingDay : perWorkingDay * 0.06;
    const count = Math.floor(expected * (0.7 + this.chance.next() * 0.6) + this.chance.next());
    for (let i = 0; i < count; i += 1) this.drawReferral(day);
  }

  private childReferred(day: DayNumber): SampleChild {
    const known = this.chance.happens(shares.referredAgainWithinTwelveMonths)
      ? this.recentlyClosed(day)
      : null;
    if (known) return known;
    const child = newChild(this.chance, this.children.length + 1, day);
    this.children.push(child);
    return child;
  }

  /** A child referred in the twelve months before whose episode has closed, if a few draws find one. */
  private recentlyClosed(day: DayNumber): SampleChild | null {
    for (let draw = 0; draw < DRAWS_FOR_A_KNOWN_CHILD && this.children.length > 0; draw += 1) {
      const child = this.children[this.chance.whole(0, this.children.length - 1)];
      const last = child?.referrals[child.referrals.length - 1];
      if (child && last !== undefined && child.openUntil < day && last >= day - DAYS_IN_TWELVE_MONTHS)
        return child;
    }
    return null;
  }

  private drawReferral(day: DayNumber): void {
    const child = this.childReferred(day);
    const earlier = child.referrals.filter((other) => other >= day - DAYS_IN_TWELVE_MONTHS).length;
    child.referrals.push(day);
    const closedAtOnce = this.chance.happens(shares.noFurtherAction);
    const team = this.chance.weighted(teams.map((name) => [name, 1] as const));
    // A referral with no further action opens no episode of need, so it has no closure.
    const outcome = closedAtOnce ? null : this.drawAssessment(child, day, team);
    const closed = outcome !== null && outcome.closed <= this.extract ? outcome : null;
    child.openUntil = outcome?.closed ?? day;
    this.lists.referrals.push([
      ...this.aboutChild(child, day),
      day,
      this.chance.weighted(referralSources),
      yesNo(closedAtOnce),
      earlier,
      closed?.closed ?? null,
      closed?.reason ?? null,
      team,
      this.worker(),
    ]);
  }

  private worker(): string {
    return `Worker ${this.chance.whole(1, 60)}`;
  }

  private aboutChild(child: SampleChild, day: DayNumber): SampleCell[] {
    return [child.id, child.gender, child.ethnicity, child.born, ageInYears(child.born, day)];
  }

  private drawAssessment(child: SampleChild, day: DayNumber, team: string): SampleClosure {
    if (!this.chance.happens(shares.assessed))
      return { closed: day + this.chance.whole(3, 20), reason: "RC7" };
    const [shortest, longest] = this.chance.weighted(assessmentDays);
    const start = this.chance.happens(0.8) ? day : Math.min(addWorkingDays(day, 1), this.extract);
    const end = addWorkingDays(start, this.chance.whole(shortest, longest));
    const planEnd = this.chance.happens(shares.section47)
      ? this.drawSection47(child, addWorkingDays(start, this.chance.whole(0, 6)), team)
      : null;
    const inNeed = planEnd !== null || !this.chance.happens(shares.notInNeed);
    const done = end <= this.extract;
    this.lists.assessments.push([
      ...this.aboutChild(child, day),
      child.disability,
      start,
      yesNo(this.chance.happens(0.93)),
      done ? end : null,
      done ? yesNo(inNeed) : null,
      team,
      this.worker(),
    ]);
    if (!inNeed) return { closed: end, reason: "RC8" };
    const length = this.chance.whole(...this.chance.weighted(episodeDays));
    return { closed: Math.max(end, day + length, (planEnd ?? 0) + DAYS_IN_NEED_AFTER_A_PLAN), reason: "RC7" };
  }

  /** An enquiry and what follows it; answers the day on which its plan ends or would, or null. */
  private drawSection47(child: SampleChild, strategy: DayNumber, team: string): DayNumber | null {
    if (strategy > this.extract) return null;
    const needed = this.chance.happens(shares.conferenceAfterSection47);
    const [shortest, longest] = this.chance.weighted(conferenceDays);
    const conference = addWorkingDays(strategy, this.chance.whole(shortest, longest));
    const held = needed && conference <= this.extract;
    const planned = held && this.chance.happens(shares.planAfterConference);
    this.lists.section47.push([
      ...this.aboutChild(child, strategy),
      child.disability,
      strategy,
      yesNo(!needed),
      held ? conference : null,
      held ? yesNo(planned) : null,
      team,
      this.worker(),
    ]);
    if (held) this.lists.conferences.push([child.id, strategy, conference, "Initial", yesNo(planned), team]);
    return planned ? this.drawPlan(child, conference, team) : null;
  }

  /** A plan from its first day, with its last visit and review up to the extract. */
  drawPlan(child: SampleChild, start: DayNumber, team: string): DayNumber {
    const end = start + this.chance.whole(...this.chance.weighted(planDays));
    const lastDay = Math.min(end, this.extract);
    if (lastDay < this.from) return end;
    const category = this.chance.weighted(categoriesOfAbuse);
    const previous = child.plans + (this.chance.happens(shares.earlierPlan) ? this.chance.whole(1, 2) : 0);
    child.plans += 1;
    this.lists.plans.push([
      ...this.aboutChild(child, start),
      child.disability,
      start,
      category,
      this.chance.happens(0.93) ? category : this.chance.weighted(categoriesOfAbuse),
      Math.max(start, lastDay - this.chance.whole(...this.chance.weighted(daysSinceVisit))),
      this.chance.weighted(seenAlone),
      lastReview(start, lastDay),
      end <= this.extract ? end : null,
      previous,
      team,
      this.worker(),
    ]);
    return end;
  }

  /** Plans that began before the lists do and were still open on their first day, or had just ended. */
  drawEarlierPlans(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const start = this.from - this.chance.whole(1, 800);
      const child = newChild(this.chance, this.children.length + 1, start);
      this.children.push(child);
      this.drawPlan(child, start, this.chance.weighted(teams.map((name) => [name, 1] as const)));
    }
  }
}
