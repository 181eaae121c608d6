import { isNumber } from "../assembled-series";
import type { ColumnReference } from "../columns";
import type { PublishedRow } from "../published-folder";
import { tables } from "../tables";
import type { BuildCheck } from "./check";

/** Counts that both the 2024 and the 2025 release of Children in need print. */
const pairs: readonly {
  readonly now: ColumnReference;
  readonly file: string;
  readonly before: string;
}[] = [
  pair("b1", "At31_episodes", "b1_children_in_need", "At31_episodes"),
  pair("b1", "Anypoint_episodes", "b1_children_in_need", "Anypoint_episodes"),
  pair("b1", "Started_episodes", "b1_children_in_need", "Started_episodes"),
  pair("b1", "Ended_episodes", "b1_children_in_need", "Ended_episodes"),
  pair("c1", "referral_count", "c1_children_in_need_referrals_and_rereferrals", "Referrals"),
  pair("c1", "rereferral_count", "c1_children_in_need_referrals_and_rereferrals", "Re_referrals"),
  pair("c4", "Section47", "c4_children_in_need_section_47s_and_icpcs", "Section47"),
  pair("c4", "ICPC", "c4_children_in_need_section_47s_and_icpcs", "ICPC"),
  pair("d3", "CPP_start", "d3_cpps_subsequent_plan", "CPP_start"),
  pair("d3", "CPP_subsequent", "d3_cpps_subsequent_plan", "CPP_subsequent"),
  pair("d5", "CPP_At31", "d5_cpps_at31march_by_duration", "CPP_At31"),
  pair("d5", "2_years_or_more", "d5_cpps_at31march_by_duration", "2_years_or_more"),
];

function pair(table: "b1" | "c1" | "c4" | "d3" | "d5", column: string, file: string, before: string) {
  return {
    now: { table, columns: [column] },
    file: `cin_2024/${file}_2013_to_2024.csv`,
    before,
  } as const;
}

const earlierRows = (row: PublishedRow) => ({
  areas: tables.b1.layout.areas(row),
  year: tables.b1.layout.year(row),
});

/** Greatest share of figures that a release may revise before someone has to look. */
const mostRevised = 0.01;

/** The later release repeats the earlier years: it must repeat the figures, revisions apart. */
export const twoReleases: BuildCheck = {
  name: "Counts of the 2025 release against the 2024 release",
  explanation:
    "Authorities revise returns: fewer than one count in a hundred differs, and the pack has the later one",
  run: ({ reader, areas, published }) => {
    let compared = 0;
    let agreed = 0;
    const explained: string[] = [];
    for (const { now, file, before } of pairs) {
      const column = reader.read(now);
      for (const row of published(file)) {
        const { areas: codes, year } = earlierRows(row);
        const area = reader.positionOf(codes[0] ?? "");
        const later = column.cell(area, year);
        const earlier = row[before] ?? "";
        if (!isNumber(later) || !isNumber(earlier)) continue;
        compared += 1;
        if (Number(later) === Number(earlier)) agreed += 1;
        else explained.push(`${column.key} ${areas[area]?.name} ${year}: ${earlier}, now ${later}`);
      }
    }
    const share = explained.length / compared;
    const failed =
      share > mostRevised ? [`${explained.length} of ${compared} counts differ between the releases`] : [];
    return { compared, agreed, explained, failed };
  },
};
