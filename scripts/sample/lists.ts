import { ageInYears } from "../../src/core/calendar/age";
import { addWorkingDays, isWorkingDay } from "../../src/core/calendar/working-days";
import type { DayNumber } from "../../src/core/calendar/period";
import { newChild, type SampleChild } from "./children";
import type { SeededChance } from "./seeded-chance";
import { assessmentDays, categoriesOfAbuse, conferenceDays, referralSources, shares, teams } from "./shares";

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
      `Worker ${this.chance.whole(1, 60)}`,
    ]);
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
    const start = this.chance.happens(0.8) ? day : addWorkingDays(day, 1);
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
      `Worker ${this.chance.whole(1, 60)}`,
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
      `Worker ${this.chance.whole(1, 60)}`,
    ]);
    if (held) this.lists.conferences.push([child.id, strategy, conference, "Initial", yesNo(planned), team]);
    if (planned) this.drawPlan(child, conference, team);
    return planned;
  }

  /** A plan from its first day, with visits and reviews up to the extract. */
  drawPlan(child: SampleChild, start: DayNumber, team: string): void {
    const length = this.chance.weighted<readonly [number, number]>([
      [[20, 91], 17],
      [[92, 183], 22],
      [[184, 364], 36],
      [[365, 729], 20],
      [[730, 1000], 5],
    ]);
    const end = start + this.chance.whole(length[0], length[1]);
    const ended = end <= this.extract;
    const lastDay = ended ? end : this.extract;
    if (lastDay < this.from) return;
    const category = this.chance.weighted(categoriesOfAbuse);
    const previous = child.plans + (this.chance.happens(shares.earlierPlan) ? this.chance.whole(1, 2) : 0);
    child.plans += 1;
    const review =
      start +
      (lastDay - start > 91 ? 85 + 170 * Math.floor((lastDay - start - 85) / 170) : lastDay - start + 1);
    this.lists.plans.push([
      ...this.aboutChild(child, start),
      child.disability,
      start,
      category,
      this.chance.happens(0.93) ? category : this.chance.weighted(categoriesOfAbuse),
      Math.max(
        start,
        lastDay -
          this.chance.weighted([
            [this.chance.whole(0, 13), 88],
            [this.chance.whole(14, 40), 12],
          ]),
      ),
      this.chance.weighted([
        ["a) Yes", 78],
        ["b) No", 17],
        ["c) Unknown", 5],
      ]),
      review <= lastDay ? review : null,
      ended ? end : null,
      previous,
      team,
      `Worker ${this.chance.whole(1, 60)}`,
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
