import type { CustomFunction } from "./function";
import { addworkingdays } from "./calendar/addworkingdays";
import { age } from "./calendar/age";
import { ageband } from "./calendar/ageband";
import { agree } from "./answers/agree";
import { area } from "./benchmarks/area";
import { benchmark } from "./benchmarks/benchmark";
import { breakdown } from "./records/breakdown";
import { cases } from "./records/cases";
import { cautions } from "./records/cautions";
import { change } from "./statistics/change";
import { check } from "./records/check";
import { compare } from "./statistics/compare";
import { define } from "./framework/define";
import { direction } from "./statistics/direction";
import { distribution } from "./records/distribution";
import { figures } from "./benchmarks/figures";
import { funnel } from "./statistics/funnel";
import { indicator } from "./records/indicator";
import { indicators } from "./framework/indicators";
import { measure } from "./records/measure";
import { medianci } from "./statistics/medianci";
import { neighbours } from "./benchmarks/neighbours";
import { pack } from "./benchmarks/pack";
import { percent } from "./statistics/percent";
import { percentCi } from "./statistics/percent-ci";
import { population } from "./benchmarks/population";
import { position } from "./benchmarks/position";
import { questions } from "./framework/questions";
import { rate } from "./statistics/rate";
import { rateCi } from "./statistics/rate-ci";
import { reportingyear } from "./calendar/reportingyear";
import { responserate } from "./answers/responserate";
import { rounded } from "./disclosure/rounded";
import { series } from "./benchmarks/series";
import { source } from "./benchmarks/source";
import { spc } from "./statistics/spc";
import { spread } from "./answers/spread";
import { suppress } from "./disclosure/suppress";
import { themes } from "./framework/themes";
import { themetable } from "./records/themetable";
import { trend } from "./records/trend";
import { workingdays } from "./calendar/workingdays";

/** Every custom function, by id. `npm run new -- function` adds a line here. */
export const functions: readonly CustomFunction[] = [
  addworkingdays,
  age,
  ageband,
  agree,
  area,
  benchmark,
  breakdown,
  cases,
  cautions,
  change,
  check,
  compare,
  define,
  direction,
  distribution,
  figures,
  funnel,
  indicator,
  indicators,
  measure,
  medianci,
  neighbours,
  pack,
  percent,
  percentCi,
  population,
  position,
  questions,
  rate,
  rateCi,
  reportingyear,
  responserate,
  rounded,
  series,
  source,
  spc,
  spread,
  suppress,
  themes,
  themetable,
  trend,
  workingdays,
];
