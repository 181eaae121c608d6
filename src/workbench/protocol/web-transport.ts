import type { EventSink, RichApiMessage } from "./event-sink";
import { dispatchIds, hostInfo, internalError, type Session } from "./session";
import {
  actionKinds,
  focusExitOf,
  messageTypes,
  parseMessage,
  responseKinds,
  type FocusExit,
  type Message,
  type MethodData,
} from "./web-messages";

export interface WebTransportOptions {
  /** Address of the add-in's page: https, and of the same host name as the workbench. */
  readonly url: string;
  /** Text read out for the frame. */
  readonly title: string;
  readonly className?: string;
  /** office.js moves the focus within the page itself, and asks the host to take it at either end. */
  readonly onFocusExit?: (exit: FocusExit) => void;
}

/** The add-in's page in an iframe, spoken to as Excel on the web does. */
export interface WebTransport extends EventSink {
  readonly frame: HTMLIFrameElement;
  detach(): void;
  /** Methods that office.js called and that the host does not have. */
  readonly unhandled: readonly number[];
}

const conversationId = (): string => `workbench-${Math.random().toString(36).slice(2)}`;

/** Everything that office.js needs travels in the frame's name, so the page's address stays as it is. */
const frameName = (conversation: string, session: Session): string =>
  JSON.stringify({
    baseFrameName: conversation,
    hostInfo: hostInfo("Web", session.locale),
    xdmInfo: [conversation, session.addInId, location.origin].join("|"),
    serializerVersion: 1,
  });

const appContext = (session: Session): Record<string, unknown> => ({
  _id: session.addInId,
  _appName: 16,
  _appVersion: 16,
  _appMinorVersion: 1,
  _appUILocale: session.locale,
  _dataLocale: session.locale,
  _docUrl: session.documentUrl,
  _clientMode: session.readOnly ? 0 : 1,
  _settings: [...session.documentSettings],
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "00000000-0000-0000-0000-000000000000",
  _appInstanceId: session.instanceId,
  _requirementMatrix: JSON.stringify(session.knobs.requirements),
  _hostFullVersion: "16.0.20000.10000",
  _appDomains: [],
  _initialDisplayMode: 2,
  _featureGates: {},
});

/** Puts the add-in's page into a frame and answers it. */
export function attachWeb(
  parent: HTMLElement,
  session: Session,
  { url, title, className, onFocusExit }: WebTransportOptions,
): WebTransport {
  const frame = document.createElement("iframe");
  const conversation = conversationId();
  frame.name = frameName(conversation, session);
  frame.title = title;
  if (className) frame.className = className;
  const transport = new FrameTransport(
    frame,
    conversation,
    session,
    new URL(url, location.href),
    onFocusExit ?? (() => undefined),
  );
  frame.src = url;
  parent.append(frame);
  return transport;
}

class FrameTransport implements WebTransport {
  readonly unhandled: number[] = [];
  private readonly registered = new Map<string, Message>();

  constructor(
    readonly frame: HTMLIFrameElement,
    private readonly conversation: string,
    private readonly session: Session,
    private readonly url: URL,
    private readonly onFocusExit: (exit: FocusExit) => void,
  ) {
    window.addEventListener("message", this.receive);
  }

  detach(): void {
    window.removeEventListener("message", this.receive);
    this.registered.clear();
    this.frame.remove();
  }

  richApiMessages(messages: readonly RichApiMessage[]): boolean {
    return this.raise("richApiMessage", { ArrayData: messages });
  }

  selectionChanged(): boolean {
    return this.raise("documentSelectionChanged", {});
  }

  settingsChanged(): boolean {
    return this.raise("settingsChanged", {});
  }

  command(id: string, functionName: string, source: string): boolean {
    return this.raise("appCommandInvoked", { 0: id, 1: functionName, 2: source });
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || typeof event.data !== "string") return;
    const message = parseMessage(event.data);
    if (message?._conversationId !== this.conversation || message._messageType !== messageTypes.request)
      return;
    this.answer(message);
  };

  private answer(message: Message): void {
    if (message._actionType === actionKinds.register) {
      this.registered.set(message._actionName, message);
      this.succeed(message);
    } else if (message._actionType === actionKinds.unregister) {
      this.registered.delete(message._actionName);
      this.succeed(message);
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync")
      this.reply(message, appContext(this.session));
    else if (message._actionName === "executeMethod") this.execute(message, message._data as MethodData);
    else this.notice(message);
  }

  private notice(message: Message): void {
    this.reply(message, null);
    const exit = focusExitOf(message);
    if (exit) this.onFocusExit(exit);
  }

  private execute(message: Message, data: MethodData): void {
    const id = data.DdaMethod.DispatchId;
    const { session } = this;
    switch (id) {
      case dispatchIds.richApi:
        void this.richApi(message, String(data.ArrayData?.[4]));
        return;
      case dispatchIds.saveSettings:
        this.saveSettings(data);
        this.succeed(message);
        return;
      case dispatchIds.loadSettings:
        this.succeed(message, { Properties: [...session.documentSettings] });
        return;
      case dispatchIds.commandCompleted:
        session.commands.finish(String(data["0"]), Number(data["1"]), data["2"] as string | undefined);
        this.succeed(message);
        return;
      case dispatchIds.getSelectedData:
        this.succeed(message, { Data: session.selectedValues() });
        return;
      default:
        this.unhandled.push(id);
        this.reply(message, { Error: internalError, Version: 1 });
    }
  }

  private async richApi(message: Message, body: string): Promise<void> {
    const reply = await this.session.richApi.process(body);
    if ("error" in reply) this.reply(message, { Error: reply.error, Version: 1 });
    else this.succeed(message, { Data: [200, ["content-type", "application/json"], reply.body] });
  }

  private saveSettings(data: MethodData): void {
    const { Properties } = data["DdaSettingsMethod"] as { Properties: readonly [string, string][] };
    this.session.documentSettings.clear();
    for (const [key, value] of Properties) this.session.documentSettings.set(key, value);
    this.session.documentSettingsSaved();
  }

  private succeed(message: Message, more: Record<string, unknown> = {}): void {
    this.reply(message, { Error: 0, Version: 1, ...more });
  }

  private reply(message: Message, data: unknown): void {
    this.post(message, data, responseKinds.call);
  }

  private raise(name: string, data: unknown): boolean {
    const registration = this.registered.get(name);
    if (registration) this.post(registration, data, responseKinds.event);
    return registration !== undefined;
  }

  private post(about: Message, data: unknown, responseKind: number): void {
    const message = {
      _messageType: messageTypes.response,
      _actionName: about._actionName,
      _conversationId: this.conversation,
      _correlationId: about._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseKind,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.url.origin);
  }
}
