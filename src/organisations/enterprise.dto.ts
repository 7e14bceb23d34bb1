import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateBy } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';
import { isCreditCode } from './credit-code.js';
import { UnitView } from './unit.dto.js';

const isUnifiedCreditCode = ValidateBy(
  {
    name: 'isCreditCode',
    validator: { validate: (value: unknown) => typeof value === 'string' && isCreditCode(value) },
  },
  { message: '统一社会信用代码须为 18 位大写字母或数字，且校验位正确（GB 32100-2015）' },
);

export class RegisterEnterpriseDto {
  @ApiProperty({ example: '沅江市共华镇平安粮油加工厂' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({ example: '91350100M000100Y43', description: '统一社会信用代码（GB 32100-2015）' })
  @isUnifiedCreditCode
  creditCode: string;

  @ApiProperty({ format: 'uuid', description: '所在镇、街道、中心或园区；市外企业为“市外”' })
  @IsUUID()
  townUnitId: string;

  @ApiPropertyOptional({ example: false, description: '名称相近的企业并非同一家，仍要登记' })
  @IsOptional()
  @IsBoolean()
  force?: boolean;
}

export class FindEnterprisesDto {
  @ApiPropertyOptional({ example: '加油站', description: '名称或统一社会信用代码中含有的文字' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name = '';

  @LimitField({ most: 50, example: 20 })
  limit = 20;
}

export class UnitParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}

export class EnterpriseView extends UnitView {
  @ApiProperty({ type: String, nullable: true, example: '四季红镇', description: '属地' })
  townName: string | null;
}
