import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';

export function fileRequired(): Problem {
  return fieldProblem([
    { field: 'file', rule: 'isFile', message: '请以 multipart/form-data 的 file 字段上传一个文件' },
  ]);
}

export function fileTypeRefused(): Problem {
  return new Problem({
    status: 415,
    code: 'FILE_TYPE_REFUSED',
    title: '不支持的文件类型 / File type refused',
    detail: '只收 JPEG、PNG、WebP 图片和 PDF、Word（docx）、Excel（xlsx）文件，以文件内容为准；图片须能打开。',
  });
}

/** The same answer for a file that does not exist and for one this person may not know of. */
export function fileNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'FILE_NOT_FOUND',
    title: '文件不存在 / No such file',
    detail: '没有这个文件，或者您无权查看。',
  });
}

export function noThumbnail(): Problem {
  return new Problem({
    status: 400,
    code: 'NO_THUMBNAIL',
    title: '没有缩略图 / No thumbnail',
    detail: '只有图片有缩略图。',
  });
}

export function fileContentMissing(): Problem {
  return new Problem({
    status: 500,
    code: 'FILE_CONTENT_MISSING',
    title: '文件内容缺失 / File content missing',
    detail: '文件的记录还在，内容不在存储中，请联系管理员从备份恢复。',
  });
}

export function fileNotYours(fileIds: string[]): Problem {
  return new Problem({
    status: 403,
    code: 'FILE_NOT_YOURS',
    title: '不是您上传的文件 / Not your file',
    detail: '只能使用自己上传的文件。',
    extra: { fileIds },
  });
}

export function fileAlreadyBound(fileIds: string[]): Problem {
  return new Problem({
    status: 409,
    code: 'FILE_ALREADY_BOUND',
    title: '文件已使用 / File already bound',
    detail: '文件已用于其他事项，一个文件只能使用一次，请重新上传。',
    extra: { fileIds },
  });
}
