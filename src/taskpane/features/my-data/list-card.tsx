import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { text } from "../../../text/en-gb";
import { useNavigation } from "../navigation/navigation";
import { cardStyle } from "../../ui/card-style";
import type { ListGuess, ListInWorkbook, Sureness } from "./list-guess";

const useStyles = makeStyles({
  card: cardStyle,
  top: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    "@media (max-width: 240px)": { flexWrap: "wrap" },
  },
  goTo: { flexShrink: 0, whiteSpace: "nowrap", minWidth: "auto" },
  words: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

// Each word has its own shape as well as its own colour.
const badges: Readonly<
  Record<Sureness, { color: "success" | "informative" | "warning"; appearance: "tint" | "outline" }>
> = {
  certain: { color: "success", appearance: "tint" },
  likely: { color: "informative", appearance: "outline" },
  unsure: { color: "warning", appearance: "outline" },
};

interface ListCardProps {
  readonly list: ListInWorkbook;
  readonly onGoTo: () => void;
}

function Recognised({ list, guess }: { list: ListInWorkbook; guess: ListGuess }) {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <>
      <p className={styles.small}>
        {text.myData.surenessAbout(guess.matched.length, guess.matched.length + guess.ignored.length)}
      </p>
      {guess.missing.length > 0 && (
        <p className={styles.small}>{text.myData.notFound(guess.missing.join(", "))}</p>
      )}
      <Button
        size="small"
        aria-label={text.myData.openFor(list.name)}
        onClick={() => go({ name: "list", list: list.name })}
      >
        {text.myData.open}
      </Button>
    </>
  );
}

/** One list of the workbook: what it was taken for, how sure, and the way to its page. */
export function ListCard({ list, onGoTo }: ListCardProps) {
  const styles = useStyles();
  const { guess } = list;
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <div className={styles.words}>
          <div className={styles.name}>
            <h3 className={styles.title}>{guess?.title ?? list.name}</h3>
            {guess !== null && (
              <Badge {...badges[guess.sureness]}>{text.myData.sureness[guess.sureness]}</Badge>
            )}
            {list.hasRival && list.isUsed && <Badge appearance="filled">{text.myData.inUse}</Badge>}
          </div>
          <p className={styles.small}>{text.myData.place(list.name, list.sheetName, list.rows)}</p>
        </div>
        <Button
          className={styles.goTo}
          size="small"
          appearance="subtle"
          icon={<OpenRegular />}
          aria-label={text.myData.goTo(list.name)}
          onClick={onGoTo}
        >
          {text.myData.goToShort}
        </Button>
      </div>
      {guess !== null && <Recognised list={list} guess={guess} />}
    </li>
  );
}
