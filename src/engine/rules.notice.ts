import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { StartLines } from '../platform/start.lines.js';
import { RuleKeeper } from './rule-keeper.js';

const names = { policy: '规则', calendar: '日历' };

/** Says at the start when a county's policy or calendar does not decide because this build asks for more than it says. */
@Injectable()
export class RulesNotice implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly lines: StartLines,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const book = await this.rules.current();
    for (const { part, version } of book.outgrown(await this.clock.now())) {
      this.lines.add(
        `本地${names[part]}第 ${version} 版缺少新版程序所需的内容，新案卷暂按程序自带的办理，请重新制定 / ` +
          `${part} ${version} lacks what this build needs and waits until it is renewed`,
      );
    }
  }
}
