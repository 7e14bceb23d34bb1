import { Button } from 'antd';
import { FileThumbnail } from './file.thumbnail.js';
import { FilesInput } from './files.input.js';
import { SignaturePad } from './signature.pad.js';
import { useUploads } from './use.uploads.js';
import type { ValueInput } from './value.input.js';

/** A signature as one picture: written here, or, for whoever cannot write on a screen, photographed from paper. */
export function SignatureInput({ id, value = [], onChange }: ValueInput<string[]>) {
  const { uploads, add } = useUploads((fileId) => onChange?.([fileId]));
  const [signature] = value;
  const failed = uploads.find((upload) => upload.failed)?.failed;
  if (signature) {
    return (
      <div className="signature-done">
        <FileThumbnail fileId={signature} label="签名" />
        <Button {...(id ? { id } : {})} aria-label="重签" onClick={() => onChange?.([])}>
          重签
        </Button>
      </div>
    );
  }
  return (
    <div {...(id ? { id } : {})} tabIndex={-1}>
      <SignaturePad onSigned={(picture) => add([picture])} sending={uploads.some((upload) => !upload.failed)} />
      {failed && <p role="alert">{failed}</p>}
      <p>不便在屏幕上书写的，在纸上签名后拍照上传：</p>
      <FilesInput value={[]} onChange={(files) => onChange?.(files ?? [])} />
    </div>
  );
}
