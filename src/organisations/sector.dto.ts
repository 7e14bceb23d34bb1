import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { type Sector, sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';

export class SectorParam {
  @ApiProperty({ enum: sectorCodes, example: 'gas' })
  @IsIn(sectorCodes)
  code: Sector;
}

class SectorDepartmentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ example: true, description: '是否牵头' })
  @IsBoolean()
  lead: boolean;

  @ApiProperty({ example: false, description: '是否仍属推定（尚无文件依据）' })
  @IsBoolean()
  inferred: boolean;

  @ApiProperty({ example: '市安全生产监管职责规定第五条', description: '依据' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  basis: string;
}

const hasOneLead = ValidateBy(
  {
    name: 'hasOneLead',
    validator: {
      validate: (departments: unknown) =>
        Array.isArray(departments) && departments.filter((department) => department?.lead === true).length === 1,
    },
  },
  { message: '每个行业有且只有一个牵头部门' },
);

export class ReplaceSectorDepartmentsDto {
  @ApiProperty({ type: [SectorDepartmentDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique((department: SectorDepartmentDto) => department.unitId, { message: '同一单位只能出现一次' })
  @hasOneLead
  @ValidateNested({ each: true })
  @Type(() => SectorDepartmentDto)
  departments: SectorDepartmentDto[];
}

export class SectorDepartmentView extends SectorDepartmentDto {
  @ApiProperty({ example: '市住建局' })
  name: string;
}
