import { DarkTheme20Regular } from "@fluentui/react-icons/svg/dark-theme";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useRef } from "react";
import { Drop } from "./drop";
import { THEMES, type Theme } from "./theme";

export interface TitleBarProps {
  readonly workbookName: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The bar at the top: the workbook's name, open, save, and the look of the page. */
export const TitleBar = ({ workbookName, theme, onTheme, onOpen, onSave }: TitleBarProps) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <span className="title-app">Workbench</span>
      <h1 className="title-name" title={workbookName}>
        {workbookName}
      </h1>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx"
        data-testid="open-workbook"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <button type="button" onClick={() => chooser.current?.click()}>
        <FolderOpen20Regular aria-hidden="true" />
        <span>Open</span>
      </button>
      <button type="button" title="Save as .xlsx" onClick={onSave}>
        <Save20Regular aria-hidden="true" />
        <span>Save as .xlsx</span>
      </button>
      <Drop
        label={`Theme: ${theme.label}`}
        face={
          <>
            <DarkTheme20Regular aria-hidden="true" />
            <span>{theme.label}</span>
          </>
        }
        items={THEMES.map((each) => ({
          id: each.name,
          label: each.label,
          checked: each === theme,
          run: () => onTheme(each),
        }))}
      />
    </header>
  );
};
