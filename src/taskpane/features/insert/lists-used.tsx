import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { text } from "../../../text/en-gb";
import { Section } from "../../ui/section";
import type { ListInWorkbook } from "../my-data/list-guess";
import { useNavigation } from "../navigation/navigation";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column" },
  title: { ...typographyStyles.body1Strong },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

function Used({ list: { guess, name, sheetName, rows } }: { list: ListInWorkbook }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.title}>{guess?.title}</span>
      <span className={styles.detail}>{text.myData.place(name, sheetName, rows)}</span>
      {guess !== null && (
        <span className={styles.detail}>
          {text.insert.sure(
            text.myData.sureness[guess.sureness],
            text.myData.surenessAbout(guess.matched.length, guess.matched.length + guess.ignored.length),
          )}
        </span>
      )}
    </li>
  );
}

/** Which of the workbook's lists the sheet will read. */
export function ListsUsed({ lists }: { lists: readonly ListInWorkbook[] }) {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <Section title={text.insert.listsTitle}>
      {lists.length === 0 ? (
        <p className={styles.none}>{text.insert.noLists}</p>
      ) : (
        <ul className={styles.list}>
          {lists.map((list) => (
            <Used key={list.reference} list={list} />
          ))}
        </ul>
      )}
      <div>
        <Button size="small" onClick={() => go({ name: "my-data" })}>
          {text.insert.seeMyData}
        </Button>
      </div>
    </Section>
  );
}
