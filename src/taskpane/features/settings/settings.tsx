import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { WorkbookSettings } from "../../../excel/port";
import { useServices } from "../../services";

export interface Settings {
  /** `loading` until the workbook has answered. */
  readonly status: "loading" | "ready";
  readonly settings: WorkbookSettings;
  /** True when the last choice could not be kept in the workbook. */
  readonly notKept: boolean;
  readonly save: (patch: WorkbookSettings) => Promise<void>;
  /** What was taken out of the workbook since the pane was opened, to be put back; null for nothing. */
  readonly forgotten: WorkbookSettings | null;
  /** Takes every choice out of the workbook. Rejects with the host's refusal, and then nothing changed. */
  readonly forget: () => Promise<void>;
  /** Puts back what was taken out; a choice made since then stays. */
  readonly putBack: () => Promise<void>;
}

const SettingsContext = createContext<Settings | null>(null);

/** The choices that the workbook remembers: authority, year and the like. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const { port } = useServices();
  const [status, setStatus] = useState<Settings["status"]>("loading");
  const [settings, setSettings] = useState<WorkbookSettings>({});
  const [notKept, setNotKept] = useState(false);
  const [forgotten, setForgotten] = useState<WorkbookSettings | null>(null);

  useEffect(() => {
    let current = true;
    const finish = (read: WorkbookSettings) => {
      if (!current) return;
      // A choice made while the workbook was still answering is newer than what it remembers.
      setSettings((chosen) => ({ ...read, ...chosen }));
      setStatus("ready");
    };
    port.readSettings().then(finish, () => finish({}));
    return () => {
      current = false;
    };
  }, [port]);

  const save = useCallback(
    async (patch: WorkbookSettings) => {
      setSettings((before) => ({ ...before, ...patch }));
      await port.saveSettings(patch).then(
        () => setNotKept(false),
        () => setNotKept(true),
      );
    },
    [port],
  );
  const forget = useCallback(async () => {
    await port.forgetSettings();
    setForgotten({ ...forgotten, ...settings });
    setSettings({});
    setNotKept(false);
  }, [port, forgotten, settings]);
  const putBack = useCallback(async () => {
    const choices = { ...forgotten, ...settings };
    await port.saveSettings(choices);
    setSettings(choices);
    setForgotten(null);
  }, [port, forgotten, settings]);
  const value = useMemo(
    () => ({ status, settings, notKept, save, forgotten, forget, putBack }),
    [status, settings, notKept, save, forgotten, forget, putBack],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error("useSettings needs a SettingsProvider");
  return settings;
}
