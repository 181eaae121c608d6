interface PendingCommand {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Ribbon commands that the add-in is carrying out. */
export class Commands {
  private readonly pending = new Map<string, PendingCommand>();
  private last = 0;

  /** Starts a command; `send` hands it to the add-in and says whether anyone took it. */
  start(send: (id: string) => boolean): Promise<unknown> {
    this.last += 1;
    const id = `command-${this.last}`;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      if (send(id)) return;
      this.pending.delete(id);
      reject(new Error("The add-in has not registered for ribbon commands"));
    });
  }

  /** The add-in says that a command is over; a status other than 0 is an Office error number. */
  finish(id: string, status: number, data: string | undefined): void {
    const command = this.pending.get(id);
    this.pending.delete(id);
    if (status === 0) command?.resolve(data ? JSON.parse(data) : null);
    else command?.reject(new Error(`The ribbon command failed with Office error ${status}`));
  }

  abandon(): void {
    for (const { reject } of this.pending.values()) reject(new Error("The add-in's runtime has ended"));
    this.pending.clear();
  }
}
