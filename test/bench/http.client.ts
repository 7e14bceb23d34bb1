import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** One person's program: a kept connection for each client, and the token of his session. */
export class HttpClient {
  readonly #agent: Agent;
  #token = '';

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async signIn(account: string, password: string): Promise<void> {
    const { status, body } = await this.post('/api/sessions', { account, password });
    if (status >= 300) throw new Error(`${account} cannot sign in: ${JSON.stringify(body)}`);
    this.#token = body['token'] as string;
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path);
  }

  post(path: string, form: object): Promise<Answer> {
    return this.#ask('POST', path, Buffer.from(JSON.stringify(form)));
  }

  close(): void {
    this.#agent.destroy();
  }

  #ask(method: string, path: string, form?: Buffer): Promise<Answer> {
    const headers = {
      ...(form ? { 'content-type': 'application/json', 'content-length': form.length } : {}),
      ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, agent: this.#agent, headers }, (response) => {
        json(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, body: body as Answer['body'] }),
          reject,
        );
      });
      sent.on('error', reject).end(form);
    });
  }
}
