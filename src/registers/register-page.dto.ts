import { ApiProperty } from '@nestjs/swagger';
import { AssignmentRow, BulletinRow, CloseOutRow, ListRow } from './register-row.dto.js';

const next = { type: String, nullable: true, description: '下一页的 after；没有下一页时为空' } as const;

export class ListPage {
  @ApiProperty({ type: [ListRow] }) items: ListRow[];
  @ApiProperty(next) next: string | null;
}

export class AssignmentPage {
  @ApiProperty({ type: [AssignmentRow] }) items: AssignmentRow[];
  @ApiProperty(next) next: string | null;
}

export class CloseOutPage {
  @ApiProperty({ type: [CloseOutRow] }) items: CloseOutRow[];
  @ApiProperty(next) next: string | null;
}

export class BulletinPage {
  @ApiProperty({ type: [BulletinRow] }) items: BulletinRow[];
  @ApiProperty(next) next: string | null;
}
