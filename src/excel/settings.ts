import type { WorkbookSettings } from "./port";
import { inWorkbook, type WorkbookSession } from "./run";

const SETTINGS_KEY = "CSPI.settings";

/** What the add-in remembers in this workbook: names, codes and choices only. */
export function readSettings(): Promise<WorkbookSettings> {
  return inWorkbook((session) => storedSettings(session));
}

/** Adds to what is remembered; choices that the patch does not name stay. */
export function saveSettings(patch: WorkbookSettings): Promise<void> {
  return inWorkbook(async (session) => {
    const before = await storedSettings(session);
    session.workbook.settings.add(SETTINGS_KEY, { ...before, ...patch });
    await session.sync();
  });
}

/** Takes the choices out of the workbook; the setting itself goes. */
export function forgetSettings(): Promise<void> {
  return inWorkbook(async (session) => {
    const item = session.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    item.load("key");
    await session.sync();
    if (item.isNullObject) return;
    item.delete();
    await session.sync();
  });
}

async function storedSettings(session: WorkbookSession): Promise<WorkbookSettings> {
  const stored = loadSettings(session);
  await session.sync();
  return stored.read();
}

/** Asks for what is remembered; `read` gives it after the next sync. */
export function loadSettings(session: WorkbookSession): { read(): WorkbookSettings } {
  const item = session.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  item.load("value");
  return { read: () => (item.isNullObject ? {} : (item.value as WorkbookSettings)) };
}
