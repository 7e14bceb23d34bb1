import { Button, Flex } from 'antd';
import { type PointerEvent, useRef, useState } from 'react';

/** In CSS pixels times two: sharp enough to be printed small. */
const size = { width: 1200, height: 400 };

/** A field to write one's name in, with a finger, a pen or a mouse; given on as a PNG file on a white ground. */
export function SignaturePad({ onSigned, sending }: { onSigned: (picture: File) => void; sending: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const pen = () => canvas.current?.getContext('2d') ?? null;
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const context = pen();
    if (!context) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    Object.assign(context, { lineWidth: 6, lineCap: 'round', lineJoin: 'round', strokeStyle: '#101418' });
    context.beginPath();
    context.moveTo(...at(event));
    setEmpty(false);
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const context = pen();
    context?.lineTo(...at(event));
    context?.stroke();
  };
  const clear = () => {
    pen()?.clearRect(0, 0, size.width, size.height);
    setEmpty(true);
  };
  return (
    <div className="signature">
      <canvas
        ref={canvas}
        {...size}
        className="signature-pad"
        role="img"
        aria-label="签名板：用手指、笔或鼠标书写"
        onPointerDown={begin}
        onPointerMove={draw}
      />
      <Flex gap="small" wrap>
        <Button disabled={isEmpty} loading={sending} onClick={() => void pictureOf(canvas.current).then(onSigned)}>
          用这个签名
        </Button>
        <Button disabled={isEmpty} onClick={clear}>
          擦掉重写
        </Button>
      </Flex>
    </div>
  );
}

function at({ nativeEvent: { offsetX, offsetY }, currentTarget }: PointerEvent<HTMLCanvasElement>): [number, number] {
  const scale = size.width / currentTarget.clientWidth;
  return [offsetX * scale, offsetY * scale];
}

/** @throws Error when the browser cannot make a picture of what was drawn */
async function pictureOf(drawn: HTMLCanvasElement | null): Promise<File> {
  const onWhite = document.createElement('canvas');
  Object.assign(onWhite, size);
  const context = onWhite.getContext('2d');
  if (!drawn || !context) throw new Error('this browser cannot draw');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(drawn, 0, 0);
  const picture = await new Promise<Blob | null>((done) => onWhite.toBlob(done, 'image/png'));
  if (!picture) throw new Error('this browser cannot make a PNG');
  return new File([picture], 'signature.png', { type: 'image/png' });
}
