import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedView {
  @ApiProperty({ type: Number, nullable: true, description: '现用订阅地址的开设时刻，UTC 毫秒；没有则为空' })
  createdAtMs: number | null;
}

export class NewCalendarFeedView {
  @ApiProperty({
    example: 'https://bihuan.example/api/calendar/….ics',
    description: '订阅地址，只显示这一次；原来的地址随即失效',
  })
  url: string;
}
