import { ApiProperty } from '@nestjs/swagger';
import type { Unit, UnitKind } from './unit.js';

const kinds: UnitKind[] = [
  'city',
  'committee',
  'department',
  'subdistrict',
  'town',
  'centre',
  'park',
  'enterprise',
  'elsewhere',
];

export class UnitView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: kinds, example: 'town' })
  kind: UnitKind;

  @ApiProperty({ example: '草尾镇' })
  name: string;

  @ApiProperty({ type: String, nullable: true, example: null, description: '统一社会信用代码，仅企业有' })
  creditCode: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  parentId: string | null;

  static of({ id, kind, name, creditCode, parentId }: Unit): UnitView {
    return { id, kind, name, creditCode, parentId };
  }
}

export class UnitTree extends UnitView {
  @ApiProperty({ type: () => [UnitTree], description: '下级单位（不含企业）' })
  children: UnitTree[];

  /** The trees of these units, given parents before children. */
  static from(units: Unit[]): UnitTree[] {
    const nodes = new Map(units.map((unit) => [unit.id, { ...UnitView.of(unit), children: [] as UnitTree[] }]));
    for (const node of nodes.values()) nodes.get(node.parentId ?? '')?.children.push(node);
    return [...nodes.values()].filter((node) => node.parentId === null);
  }
}
