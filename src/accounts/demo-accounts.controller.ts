import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DemonstrationGuard } from '../platform/http/demonstration.guard.js';
import { Public } from '../platform/http/public.route.js';
import { demoAccounts, demoPassword } from './demo-account.facts.js';
import { roleNames } from './role.js';

class DemoAccountView {
  @ApiProperty({ example: 'yingji.leader' }) account: string;
  @ApiProperty({ example: '周应急' }) name: string;
  @ApiProperty({ example: '部门监管负责人' }) roleZh: string;
  @ApiProperty({ description: '仅演示用' }) password: string;
}

/** Who one can be in a demonstration, for the sign-in page. */
@ApiTags('demo')
@Controller('api/demo/accounts')
@UseGuards(DemonstrationGuard)
export class DemoAccountsController {
  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示账号及密码 / accounts of the demonstration' })
  @ApiOkResponse({ type: [DemoAccountView] })
  list(): DemoAccountView[] {
    return demoAccounts.map(({ account, name, role }) => ({
      account,
      name,
      roleZh: roleNames[role].zh,
      password: demoPassword,
    }));
  }
}
