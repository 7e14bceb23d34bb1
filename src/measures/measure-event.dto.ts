import { EventDto } from '../platform/http/event.dto.js';
import { TextField } from '../platform/http/form.field.js';

export class RewriteMeasureDto extends EventDto {
  @TextField({ zh: '正文', max: 5000, example: '请立即督促整改到位，并在收到本函后五个工作日内书面答复。' })
  text: string;
}

export class AnswerMeasureDto extends EventDto {
  @TextField({ zh: '答复内容', max: 5000, example: '报警器已更换并恢复联网，12月10日前完成其余两处。' })
  text: string;
}
