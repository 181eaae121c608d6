import { Button, useAnnounce } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { text } from "../../text/en-gb";

/** Puts a formula on the clipboard and says so. */
export function CopyFormula({ formula }: { formula: string }) {
  const { announce } = useAnnounce();
  const copy = () =>
    void navigator.clipboard?.writeText(formula).then(() => announce(text.help.copied, { polite: true }));
  return (
    <Button icon={<CopyRegular />} onClick={copy}>
      {text.help.copy}
    </Button>
  );
}
