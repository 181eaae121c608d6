import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, wherever the command was typed. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), "../..");
