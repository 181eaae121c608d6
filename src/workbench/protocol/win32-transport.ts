import type { EventSink, RichApiMessage } from "./event-sink";
import { dispatchIds, eventIds, hostInfo, internalError, type Session } from "./session";

/** `window.external` as Excel on Windows gives it to the pages of add-ins. */
export interface Win32Transport extends EventSink {
  detach(): void;
  /** Methods that office.js called and that the host does not have. */
  readonly unhandled: readonly number[];
}

type Callback = (...answer: unknown[]) => void;

/** Arrays cross this seam as COM safe arrays. */
const safeArray = (value: unknown): unknown =>
  Array.isArray(value)
    ? {
        toArray: () => value.map(safeArray),
        dimensions: () => (Array.isArray(value[0]) ? 2 : 1),
        ubound: (dimension: number) => (dimension === 1 ? value.length : (value[0] as unknown[]).length),
      }
    : value;

const later = (act: () => void): void => {
  void Promise.resolve().then(act);
};

function addInContext(session: Session): Record<string, () => unknown> {
  const fixed: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: session.addInId,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: session.locale,
    GetAppDataLocale: session.locale,
    GetDocUrl: session.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: session.instanceId,
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.20000.10000",
    GetDialogRequirementMatrix: "",
    GetFeaturesForSolution: "",
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify({ primary: 0, secondary: 0 }),
  };
  const context: Record<string, () => unknown> = {
    GetSupportedMatrix: () => JSON.stringify(session.knobs.requirements),
    GetSettings: () => settingsStore(session),
  };
  for (const [name, value] of Object.entries(fixed)) context[name] = () => value;
  return context;
}

function settingsStore({ documentSettings, documentSettingsSaved }: Session): unknown {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      documentSettings.clear();
      keys.forEach((key, index) => documentSettings.set(key, values[index] ?? "null"));
      documentSettingsSaved();
    },
  };
}

function executeRichApi(session: Session, parameters: readonly unknown[], done: Callback): void {
  const [request] = parameters as [readonly unknown[]];
  void session.richApi.process(String(request[4])).then((reply) => {
    if ("error" in reply) done(safeArray([reply.error, []]));
    else done(safeArray([0, [200, ["content-type", "application/json"], reply.body]]));
  });
}

/** Answers the host methods that office.js calls; what there is no answer for is noted. */
const executor =
  (session: Session, unhandled: number[]) =>
  (id: number, parameters: readonly unknown[], done: Callback): void => {
    if (id === dispatchIds.richApi) return executeRichApi(session, parameters, done);
    if (id === dispatchIds.getSelectedData)
      return later(() => done(safeArray([0, session.selectedValues()])));
    if (id === dispatchIds.commandCompleted) {
      const [command, status, data] = parameters as [string, number, string];
      session.commands.finish(command, status, data);
      return later(() => done(0));
    }
    unhandled.push(id);
    return later(() => done(internalError));
  };

/** Prepares the window into which office.js will be loaded. For jsdom and for pages without a frame. */
export function attachWin32(target: Window, session: Session): Win32Transport {
  const handlers = new Map<number, Callback>();
  const unhandled: number[] = [];
  const context = addInContext(session);
  const external = {
    GetHostInfo: () => hostInfo("Win32", session.locale),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: executor(session, unhandled),
    RegisterEvent(id: number, _target: string, handler: Callback, done: Callback) {
      handlers.set(id, handler);
      later(() => done(0));
    },
    UnregisterEvent(id: number, _target: string, done: Callback) {
      handlers.delete(id);
      later(() => done(0));
    },
  };
  Object.defineProperty(target, "external", { configurable: true, value: external });
  const raise = (id: number, ...data: unknown[]): boolean => {
    const handler = handlers.get(id);
    if (handler) later(() => handler(id, ...data));
    return handler !== undefined;
  };
  return {
    unhandled,
    detach: () => handlers.clear(),
    richApiMessages: (messages: readonly RichApiMessage[]) =>
      raise(eventIds.richApiMessage, { toArray: () => messages, dimensions: () => 1 }),
    selectionChanged: () => raise(eventIds.selectionChanged, safeArray([])),
    settingsChanged: () => raise(eventIds.settingsChanged, safeArray([])),
    command: (id, functionName, source) => raise(eventIds.command, safeArray([id, functionName, source])),
  };
}
