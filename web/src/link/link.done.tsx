import { Alert } from 'antd';
import type { Schemas } from '../api/client.js';
import { aheadWords } from '../case-file/deadline.words.js';
import { whoseTurn } from '../case-file/whose.turn.js';
import { Heard } from '../forms/heard.js';

interface LinkDoneProps {
  /** What was done, verb first. */
  done: string;
  view: Schemas['HazardAnswer'];
}

/** After an act: that it is recorded, whose turn it is now and until when. */
export function LinkDone({ done, view }: LinkDoneProps) {
  const { who, what } = whoseTurn(view);
  const next = view.deadlines[0];
  return (
    <Heard about={view.seq}>
      <Alert
        type="success"
        showIcon
        role="status"
        title={`已办理：${done}`}
        description={
          <ul>
            <li>
              记入案卷第 {view.seq} 号记录{view.replayed ? '（先前已收到，没有重复办理）' : ''}
            </li>
            <li>{who ? `接下来等 ${who}${what}` : what}</li>
            {next && (
              <li>
                {next.zh}：{aheadWords(next)}
              </li>
            )}
            <li>轮到您时会再收到邮件；这个链接在失效前也可以再次打开。</li>
          </ul>
        }
      />
    </Heard>
  );
}
