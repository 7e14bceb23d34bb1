import { Button, Spin } from 'antd';
import { useEffect, useRef } from 'react';
import { FileThumbnail } from './file.thumbnail.js';
import { useUploads } from './use.uploads.js';
import type { ValueInput } from './value.input.js';

const accepted = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx';

/** Files by their ids, sent when chosen and shown as they arrived; a phone offers its camera. */
export function FilesInput({ id, value = [], onChange }: ValueInput<string[]>) {
  const picker = useRef<HTMLInputElement>(null);
  const ids = useRef(value);
  useEffect(() => {
    ids.current = value;
  });
  const change = (next: string[]) => {
    ids.current = next;
    onChange?.(next);
  };
  const { uploads, add, drop, again } = useUploads((fileId) => change([...ids.current, fileId]));
  return (
    <div>
      <ul className="form-files" aria-live="polite">
        {value.map((fileId, index) => (
          <li key={fileId}>
            <FileThumbnail fileId={fileId} label={`第 ${index + 1} 个文件`} />
            <Button type="link" onClick={() => change(value.filter((one) => one !== fileId))}>
              移除第 {index + 1} 个
            </Button>
          </li>
        ))}
        {uploads.map((upload) => (
          <li key={upload.key}>
            <span className="form-file-kind">{upload.failed ? '未传上' : <Spin />}</span>
            {upload.failed ?? `正在上传 ${upload.file.name}`}
            {upload.failed ? (
              <>
                <Button type="link" onClick={() => again(upload)}>
                  再试一次
                </Button>
                <Button type="link" onClick={() => drop(upload.key)}>
                  移除
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        accept={accepted}
        multiple
        style={{ display: 'none' }}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
      />
      <Button {...(id ? { id } : {})} onClick={() => picker.current?.click()}>
        拍照或选择文件
      </Button>
    </div>
  );
}
