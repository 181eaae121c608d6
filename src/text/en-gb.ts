import { about } from "./about";
import { authority } from "./authority";
import { catalogue } from "./catalogue";
import { figures } from "./figures";
import { firstRun } from "./first-run";
import { help } from "./help";
import { hostProblems } from "./host-problems";
import { indicatorPage } from "./indicator-page";
import { insert } from "./insert";
import { inserted } from "./inserted";
import { myData } from "./my-data";
import { shell } from "./shell";

/** Every sentence the pane shows, by feature. Numbers and names arrive as arguments, never by joining. */
export const text = {
  about,
  authority,
  catalogue,
  figures,
  firstRun,
  help,
  hostProblems,
  indicatorPage,
  insert,
  inserted,
  myData,
  shell,
} as const;
