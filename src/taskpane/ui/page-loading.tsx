import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { text } from "../../text/en-gb";

const useStyles = makeStyles({ waiting: { padding: tokens.spacingVerticalXXXL } });

/** While the code of a page is on its way. */
export function PageLoading() {
  return <Spinner className={useStyles().waiting} size="small" label={text.shell.loading} />;
}
