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
const DAYS_TO_FIRST_REVIEW = 85;
const DAYS_BETWEEN_REVIEWS = 170;

/** The day of the latest review of a plan, or null before the first is due. */
function lastReview(start: DayNumber, lastDay: DayNumber): DayNumber | null {
  const afterFirst = lastDay - start - DAYS_TO_FIRST_REVIEW;
  if (afterFirst < 0) return null;
  return start + DAYS_TO_FIRST_REVIEW + DAYS_BETWEEN_REVIEWS * Math.floor(afterFirst / DAYS_BETWEEN_REVIEWS);
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
    const recent = this.chance.happens(shares.referredAgainWithinTwelveMonths)
      ? this.children[this.chance.whole(0, this.children.length - 1)]
      : undefined;
    const last = recent?.referrals[recent.referrals.length - 1];
    if (recent && last !== undefined && last < day - 30 && last >= day - DAYS_IN_TWELVE_MONTHS) return recent;
    const child = newChild(this.chance, this.children.length + 1, day);
    this.children.push(child);
    return child;
  }

  private drawReferral(day: DayNumber): void {
    const child = this.childReferred(day);
    const earlier = child.referrals.filter((other) => other >= day - DAYS_IN_TWELVE_MONTHS).length;
    child.referrals.push(day);
    const closedAtOnce = this.chance.happens(shares.noFurtherAction);
    const team = this.chance.weighted(teams.map((name) => [name, 1] as const));
    const outcome = closedAtOnce ? { closed: day, reason: "RC8" } : this.drawAssessment(child, day, team);
    this.lists.referrals.push([
      ...this.aboutChild(child, day),
      day,
      this.chance.weighted(referralSources),
      yesNo(closedAtOnce),
      earlier,
      outcome.closed !== null && outcome.closed <= this.extract ? outcome.closed : null,
      outcome.closed !== null && outcome.closed <= this.extract ? outcome.reason : null,
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

  private drawAssessment(
    child: SampleChild,
    day: DayNumber,
    team: string,
  ): { closed: DayNumber | null; reason: string } {
    const open = { closed: day + this.chance.whole(120, 700), reason: "RC7" };
    if (!this.chance.happens(shares.assessed))
      return { closed: day + this.chance.whole(3, 20), reason: "RC7" };
    const [shortest, longest] = this.chance.weighted(assessmentDays);
    const start = this.chance.happens(0.8) ? day : Math.min(addWorkingDays(day, 1), this.extract);
    const end = addWorkingDays(start, this.chance.whole(shortest, longest));
    const plan =
      this.chance.happens(shares.section47) &&
      this.drawSection47(child, addWorkingDays(start, this.chance.whole(0, 6)), team);
    const inNeed = plan || !this.chance.happens(shares.notInNeed);
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
    return inNeed ? open : { closed: end, reason: "RC8" };
  }

  private drawSection47(child: SampleChild, strategy: DayNumber, team: string): boolean {
    if (strategy > this.extract) return false;
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
    if (planned) this.drawPlan(child, conference, team);
    return planned;
  }

  /** A plan from its first day, with its last visit and review up to the extract. */
  drawPlan(child: SampleChild, start: DayNumber, team: string): void {
    const end = start + this.chance.whole(...this.chance.weighted(planDays));
    const lastDay = Math.min(end, this.extract);
    if (lastDay < this.from) return;
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
