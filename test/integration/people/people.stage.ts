import { World } from '../../support/world.js';

/** The product with a way to read the last link that was mailed to somebody. */
export class PeopleStage {
  private constructor(readonly world: World) {}

  static async start(): Promise<PeopleStage> {
    return new PeopleStage(await World.start());
  }

  /** Sends what waits, and answers the token in the last mail to this address. */
  async mailedToken(address: string): Promise<string> {
    await this.world.settle();
    const text = this.world.mailbox.to(address).at(-1)?.text ?? '';
    const token = /https:\/\/bihuan\.example\/[\w-]+\/([\w-]{43})/.exec(text)?.[1];
    if (!token) throw new Error(`no token in the mail to ${address}: ${text}`);
    return token;
  }

  async me(account: string, password?: string) {
    return (await (await this.world.as(account, password)).get('/api/me')).body;
  }

  async post(account: string, path: string, body: object = {}) {
    return (await this.world.as(account)).post(path).send(body);
  }

  async historyOf(accountId: string): Promise<string[]> {
    const { body } = await (await this.world.as('anweiban1')).get(`/api/accounts/${accountId}/history`);
    return body.map(({ kind }: { kind: string }) => kind);
  }
}
