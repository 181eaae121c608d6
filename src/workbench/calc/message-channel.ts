/** Univer yields between slices of a calculation through a message channel, which jsdom lacks. */
class TimerChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0),
    close: () => undefined,
  };
}

const scope = globalThis as unknown as Record<string, unknown>;
if (typeof scope["MessageChannel"] !== "function") scope["MessageChannel"] = TimerChannel;

export {};
