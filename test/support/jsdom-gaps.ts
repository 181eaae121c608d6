import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel as NodeMessageChannel } from "node:worker_threads";

/**
 * What every browser has and jsdom lacks: the grid's scheduler posts messages to itself, and files are
 * written as bytes.
 */
const channels: NodeMessageChannel[] = [];

class Channel extends NodeMessageChannel {
  constructor() {
    super();
    channels.push(this);
    // An open port would keep the test run alive.
    this.port1.unref();
    this.port2.unref();
  }
}

Object.assign(globalThis, { MessageChannel: Channel, TextDecoder, TextEncoder });

afterAll(() => {
  for (const { port1, port2 } of channels) {
    port1.close();
    port2.close();
  }
});
