import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Config } from '../platform/config/config.js';
import { Problem } from '../platform/errors.js';
import { Public } from '../platform/http/public.route.js';
import { demoAccounts, demoPassword } from './demo-account.facts.js';
import { roleNames } from './role.js';

class DemoAccountView {
  @ApiProperty({ example: 'yingji.leader' }) account: string;
  @ApiProperty({ example: '周应急' }) name: string;
  @ApiProperty({ example: '部门监管负责人' }) roleZh: string;
  @ApiProperty({ description: '仅演示用' }) password: string;
}

/** Who one can be in a demonstration, for the sign-in page. Outside one the address does not exist. */
@ApiTags('demo')
@Controller('api/demo/accounts')
export class DemoAccountsController {
  constructor(private readonly config: Config) {}

  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示账号及密码 / accounts of the demonstration' })
  @ApiOkResponse({ type: [DemoAccountView] })
  list(): DemoAccountView[] {
    if (this.config.mode !== 'demonstration') throw notHere();
    return demoAccounts.map(({ account, name, role }) => ({
      account,
      name,
      roleZh: roleNames[role].zh,
      password: demoPassword,
    }));
  }
}

function notHere(): Problem {
  return new Problem({
    status: 404,
    code: 'NOT_FOUND',
    title: '未找到 / Not found',
    detail: '只有演示模式才有此地址',
  });
}
