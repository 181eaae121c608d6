import type { CheckRule } from "../check-rule";
import { agencyAboveHeadcount } from "./agency-above-headcount";
import { agencyWorkersMissing } from "./agency-workers-missing";
import { caseHoldersAboveWorkers } from "./case-holders-above-workers";
import { casesHeldMissing } from "./cases-held-missing";
import { casesWithoutHolders } from "./cases-without-holders";
import { countBelowNought } from "./count-below-nought";
import { countUnreadable } from "./count-unreadable";
import { countsDayInTheFuture } from "./counts-day-in-the-future";
import { countsDayMissing } from "./counts-day-missing";
import { countsDayUnreadable } from "./counts-day-unreadable";
import { countsOfADayTwice } from "./counts-of-a-day-twice";
import { coverAboveAgency } from "./cover-above-agency";
import { coverAboveVacancies } from "./cover-above-vacancies";
import { inPostAboveHeadcount } from "./in-post-above-headcount";
import { inPostMissing } from "./in-post-missing";
import { leaversAboveHeadcount } from "./leavers-above-headcount";
import { leaversAboveInPost } from "./leavers-above-in-post";
import { leaversMissing } from "./leavers-missing";
import { peopleNotWhole } from "./people-not-whole";
import { sicknessDaysImpossible } from "./sickness-days-impossible";
import { sicknessDaysMissing } from "./sickness-days-missing";
import { startersAboveHeadcount } from "./starters-above-headcount";
import { startersAboveInPost } from "./starters-above-in-post";
import { teamLeftOut } from "./team-left-out";
import { vacanciesMissing } from "./vacancies-missing";
import { vacanciesWithoutPosts } from "./vacancies-without-posts";
import { wholeBesideItsTeams } from "./whole-beside-its-teams";

/** Checks of the counts of the workforce, by id. */
export const checksOfWorkforceCounts: readonly CheckRule[] = [
  agencyAboveHeadcount,
  agencyWorkersMissing,
  caseHoldersAboveWorkers,
  casesHeldMissing,
  casesWithoutHolders,
  countBelowNought,
  countUnreadable,
  countsDayInTheFuture,
  countsDayMissing,
  countsDayUnreadable,
  countsOfADayTwice,
  coverAboveAgency,
  coverAboveVacancies,
  inPostAboveHeadcount,
  inPostMissing,
  leaversAboveHeadcount,
  leaversAboveInPost,
  leaversMissing,
  peopleNotWhole,
  sicknessDaysImpossible,
  sicknessDaysMissing,
  startersAboveHeadcount,
  startersAboveInPost,
  teamLeftOut,
  vacanciesMissing,
  vacanciesWithoutPosts,
  wholeBesideItsTeams,
];
