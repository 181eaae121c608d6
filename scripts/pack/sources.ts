import type { BenchmarkSource } from "../../src/benchmarks/benchmarks";

const licence = "Open Government Licence v3.0";
const education = "Department for Education";
const statistics = "https://explore-education-statistics.service.gov.uk/find-statistics";

export const attribution =
  "Contains public sector information licensed under the Open Government Licence v3.0 (DfE, ONS, Ofsted, OHID)";

/** The publications behind the pack. `published` is as exact as the tables themselves say. */
export const sources: readonly BenchmarkSource[] = [
  {
    key: "cin-2025",
    title: "Children in need, reporting year 2025",
    publisher: education,
    published: "2025-10",
    url: `${statistics}/children-in-need/2025`,
    licence,
    table: "b1, c1, c3, c4, d3, d5",
  },
  {
    key: "cin-2024",
    title: "Children in need, reporting year 2024",
    publisher: education,
    published: "2024-10",
    url: `${statistics}/children-in-need/2024`,
    licence,
    table: "b2 to b7, c2, c5, d1, d2, d4, d6 to d8",
  },
  {
    key: "population-2024",
    title: "Mid-year population estimates 2012 to 2024, as released with Children in need 2025",
    publisher: "Office for National Statistics",
    published: "2025-10",
    url: `${statistics}/children-in-need/2025`,
    licence,
    table: "ons_mid-year_population_estimates_2012_to_2024",
  },
  {
    key: "cla-2025",
    title: "Children looked after in England including adoptions, reporting year 2025",
    publisher: education,
    published: "2025-11",
    url: `${statistics}/children-looked-after-in-england-including-adoptions/2025`,
    licence,
    table: "number and rate; placement stability; care leavers; health; characteristics",
  },
  {
    key: "cla-stability-2024",
    title: "Stability measures for children looked after in England, reporting year 2024",
    publisher: education,
    published: "2025",
    url: `${statistics}/stability-measures-for-children-looked-after-in-england/2024`,
    licence,
    table: "la_cla_school_moves, la_cla_swcount",
  },
  {
    key: "workforce-2025",
    title: "Children's social work workforce, reporting year 2025",
    publisher: education,
    published: "2026",
    url: `${statistics}/children-s-social-work-workforce/2025`,
    licence,
    table: "csww_indicators_2017_to_2025",
  },
  {
    key: "outcomes-2025",
    title:
      "Outcomes for children in need, including children looked after by local authorities, reporting year 2025",
    publisher: education,
    published: "2026",
    url: `${statistics}/outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england/2025`,
    licence,
    table: "absence_la, ks2_la, ks4_la",
  },
  {
    key: "injuries-2024",
    title: "Fingertips indicator 90284: hospital admissions caused by injuries in children aged 0 to 14",
    publisher: "Office for Health Improvement and Disparities",
    published: "2025",
    url: "https://fingertips.phe.org.uk/search/90284",
    licence,
    table: "indicator 90284, persons",
  },
  {
    key: "lait-2026",
    title: "Local Authority Interactive Tool, April 2026",
    publisher: education,
    published: "2026-04",
    url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence,
    table: "one measure a series",
  },
  {
    key: "neighbours-2021",
    title: "Children's services statistical neighbour benchmarking tool, April 2021",
    publisher: education,
    published: "2021-04",
    url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence,
    table: "statistical neighbour groupings",
  },
  {
    key: "neighbours-2025",
    title: "Children's services statistical neighbour model, 2025",
    publisher: education,
    published: "2025",
    url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence,
    table: "statistical neighbour groupings",
  },
];
