import { makeStyles, Skeleton, SkeletonItem, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { SheetPlan } from "../../../templates/plan";
import { text } from "../../../text/en-gb";
import { MiniatureView } from "../preview/miniature-view";
import { useMiniature } from "../preview/use-miniature";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sheet: { minWidth: "340px" },
  waiting: { height: "260px" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As much as the page of one template has room for. */
const LARGE_SIZE = { rows: 14, columns: 6 };

/** The plan that is about to be inserted, with its figures and its chart. */
export function LargePreview({ plan }: { plan: SheetPlan }) {
  const styles = useStyles();
  const state = useMiniature(
    useCallback(() => plan, [plan]),
    LARGE_SIZE,
  );
  if (state.status !== "ready")
    return (
      <Skeleton aria-label={text.templates.drawing}>
        <SkeletonItem className={styles.waiting} />
      </Skeleton>
    );
  return (
    <>
      {/* Scrolls sideways in a narrow pane, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.frame} tabIndex={0} role="group" aria-label={text.templates.previewTitle}>
        <div className={styles.sheet}>
          <MiniatureView miniature={state.miniature} />
        </div>
      </div>
      {state.miniature.table?.hasOwnFigures === true && (
        <p className={styles.note}>{text.templates.ownFigures}</p>
      )}
    </>
  );
}
