import { randomUUID } from 'node:crypto';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import { picture } from '../support/example.hazard.js';

interface Answer {
  status: number;
  // What a route answers is looked at by the spec that asked it.
  body: { id: string; fileId: string; unitId: string; token: string; replayed: boolean };
}

/** People at several API processes: each request goes to the next one, with a session that one of them gave. */
export class Door {
  private readonly tokens = new Map<string, Promise<string>>();
  private turn = 0;

  constructor(private readonly urls: readonly string[]) {}

  get(account: string, path: string): Promise<Answer> {
    return this.ask(account, path);
  }

  post(account: string, path: string, form: object, url = this.next()): Promise<Answer> {
    return this.ask(
      account,
      path,
      { body: JSON.stringify(form), headers: { 'content-type': 'application/json' } },
      url,
    );
  }

  /** The same command, sent to every process at the same moment. */
  everywhere(account: string, path: string, form: object): Promise<Answer[]> {
    const command = { commandId: randomUUID(), ...form };
    return Promise.all(this.urls.map((url) => this.post(account, path, command, url)));
  }

  async upload(account: string): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([picture], { type: 'image/png' }), 'clause.png');
    return (await this.ask(account, '/api/files', { body })).body.fileId;
  }

  private next(): string {
    this.turn += 1;
    return this.urls[this.turn % this.urls.length] ?? '';
  }

  private async ask(account: string, path: string, sent?: RequestInit, url = this.next()): Promise<Answer> {
    const headers = { ...sent?.headers, authorization: `Bearer ${await this.token(account)}` };
    const response = await fetch(`${url}${path}`, { ...sent, method: sent ? 'POST' : 'GET', headers });
    const body = (await response.json()) as Answer['body'];
    if (!response.ok) throw new Error(`${account} ${path}: ${response.status} ${JSON.stringify(body)}`);
    return { status: response.status, body };
  }

  private token(account: string): Promise<string> {
    const known = this.tokens.get(account) ?? this.signIn(account);
    this.tokens.set(account, known);
    return known;
  }

  private async signIn(account: string): Promise<string> {
    const response = await fetch(`${this.next()}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: demoPassword }),
    });
    return ((await response.json()) as Answer['body']).token;
  }
}
