import { about } from "./about";
import { authority } from "./authority";
import { benchmarkBrowser } from "./benchmark-browser";
import { catalogue } from "./catalogue";
import { figures } from "./figures";
import { firstRun } from "./first-run";
import { formulaWork } from "./formula-work";
import { help } from "./help";
import { hostProblems } from "./host-problems";
import { indicatorPage } from "./indicator-page";
import { insert } from "./insert";
import { inserted } from "./inserted";
import { listPage } from "./list-page";
import { localValue } from "./local-value";
import { myData } from "./my-data";
import { refresh } from "./refresh";
import { settings } from "./settings";
import { share } from "./share";
import { shell } from "./shell";
import { templates } from "./templates";

/** Every sentence the pane shows, by feature. Numbers and names arrive as arguments, never by joining. */
export const text = {
  about,
  authority,
  benchmarkBrowser,
  catalogue,
  figures,
  firstRun,
  formulaWork,
  help,
  hostProblems,
  indicatorPage,
  insert,
  inserted,
  listPage,
  localValue,
  myData,
  refresh,
  settings,
  share,
  shell,
  templates,
} as const;
