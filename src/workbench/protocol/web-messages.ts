/** One message between office.js in a frame and its host, in either direction. */
export interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What a call of a host's method carries. */
export type MethodData = Record<string, unknown> & {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
};

export const messageTypes = { request: 0, response: 1 } as const;
export const actionKinds = { invoke: 0, register: 1, unregister: 2 } as const;
export const responseKinds = { call: 0, event: 1 } as const;

/** How the focus leaves the add-in's page: past its last control, past its first, or back to the cells. */
export type FocusExit = "forward" | "backward" | "cells";

/** Numbers by which office.js says so: Tab, Shift+Tab, Esc, F2, and a page without a control. */
const focusExits: Readonly<Record<number, FocusExit>> = {
  13: "forward",
  14: "backward",
  15: "cells",
  16: "cells",
  17: "forward",
  18: "backward",
};

/** The exit that a notice of office.js speaks of; null for another notice. */
export const focusExitOf = ({ _actionName, _data }: Message): FocusExit | null => {
  if (_actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(_data)) return null;
  return focusExits[Number(_data[1])] ?? null;
};

/** Reads a message; null for what is none. */
export function parseMessage(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
