import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { picture } from '../../support/example.hazard.js';
import type { World } from '../../support/world.js';

export const principalMail = 'xianxing.principal@yuanjiang.example';

type Form = Record<string, unknown>;

/** Somebody with nothing but his mailbox. */
export class Bearer {
  constructor(
    private readonly world: World,
    readonly token: string,
    readonly address: string,
  ) {}

  /** With the link of the newest mail to this address. @throws Error where no mail holds one */
  static ofMail(world: World, address: string): Bearer {
    const links = world.mailbox.to(address).flatMap(({ text }) => text.match(/(?<=\/l\/)[\w-]{43}/g) ?? []);
    const token = links.at(-1);
    if (!token) throw new Error(`no link in the ${world.mailbox.to(address).length} mails to ${address}`);
    return new Bearer(world, token, address);
  }

  get(path = ''): Promise<Response> {
    return this.world.http.get(`/api/links/${this.token}${path}`).then((response) => response);
  }

  post(path: string, body: object = {}): Promise<Response> {
    return this.world.http
      .post(`/api/links/${this.token}${path}`)
      .send(body)
      .then((response) => response);
  }

  upload(file = picture): Promise<Response> {
    return this.world.http
      .post(`/api/links/${this.token}/files`)
      .attach('file', file, 'site.png')
      .then((response) => response);
  }

  /** Has a code sent and reads it from the mail. */
  async code(event: string): Promise<string> {
    const sent = await this.post('/codes', { event });
    if (sent.status !== 202) throw new Error(`code for ${event}: ${JSON.stringify(sent.body)}`);
    await this.world.settle();
    return /您的验证码：(\d{6})/.exec(this.world.mailbox.to(this.address).at(-1)?.text ?? '')?.[1] ?? '';
  }

  /** Sends an event with a code; a fresh one unless it is given. */
  async send(type: string, form: Form = {}): Promise<Response> {
    const code = form['code'] ?? (await this.code(type));
    return this.post('/events', { type, commandId: randomUUID(), ...form, code });
  }

  /** Sends an event that must be accepted. */
  async does(type: string, form: Form = {}): Promise<Response> {
    const response = await this.send(type, form);
    if (response.status !== 201) throw new Error(`${type} from a link: ${JSON.stringify(response.body)}`);
    return response;
  }
}
