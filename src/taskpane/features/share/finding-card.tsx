import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { text } from "../../../text/en-gb";
import { cardStyle } from "../../ui/card-style";
import type { FindingPlace, SharingFinding } from "./sharing-findings";

/** Places shown before more are asked for. */
const PLACES_AT_FIRST = 5;

const useStyles = makeStyles({
  card: cardStyle,
  // The words of the group say it too; the line is for the eye.
  grave: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  advice: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  places: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface FindingCardProps {
  readonly finding: SharingFinding;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly onAct: (action: NonNullable<SharingFinding["action"]>) => void;
}

function Places({ finding: { places, unlisted }, onGoTo }: Pick<FindingCardProps, "finding" | "onGoTo">) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (places.length === 0) return null;
  const shown = showsAll ? places : places.slice(0, PLACES_AT_FIRST);
  return (
    <>
      <ul className={styles.places}>
        {shown.map((place) => (
          <li key={`${place.sheetName}!${place.address ?? ""}${place.words}`}>
            {place.canGoTo ? (
              <Link as="button" onClick={() => onGoTo(place)}>
                {place.words}
              </Link>
            ) : (
              place.words
            )}
          </li>
        ))}
        {shown.length === places.length && unlisted > 0 && <li>{text.share.more(unlisted)}</li>}
      </ul>
      {shown.length < places.length && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {text.share.showAll(places.length)}
        </Button>
      )}
    </>
  );
}

/** One finding: what it is, what to do, where, and the way there. */
export function FindingCard({ finding, onGoTo, onAct }: FindingCardProps) {
  const styles = useStyles();
  const { title, advice, severity, action } = finding;
  return (
    <li className={mergeClasses(styles.card, severity === "mustNotLeave" && styles.grave)}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.advice}>{advice}</p>
      <Places finding={finding} onGoTo={onGoTo} />
      {action !== null && (
        <Button size="small" onClick={() => onAct(action)}>
          {text.share.actions[action]}
        </Button>
      )}
    </li>
  );
}
