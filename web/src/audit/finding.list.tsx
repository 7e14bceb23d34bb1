import { Form, Input, Typography } from 'antd';
import { Link } from 'react-router';
import { findings as findingTexts } from '../../../workflows/texts/findings.js';
import { answerOf, api } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useSignedIn } from '../session/signed-in.js';
import { MoreButton } from '../shell/more.button.js';
import { instantWords } from '../time/calendar.words.js';
import { durationWords, kindWords } from './audit.words.js';
import type { Finding, Standing, useFindings } from './use.audit.js';

interface FindingListProps {
  standing: Standing;
  list: ReturnType<typeof useFindings>;
  title: string;
  none: string;
}

/** Findings of one standing, the newest first; what is open can be done again or explained. What failed the page says once. */
export function FindingList({ standing, list, title, none }: FindingListProps) {
  const mayAct = useSignedIn().permissions.includes('audit.act');
  if (list.isError) return null;
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby={`findings-${standing}`}>
      <Typography.Title level={2} id={`findings-${standing}`}>
        {title}
      </Typography.Title>
      {list.data && all.length === 0 && <p className="closure-note">{none}</p>}
      {all.length > 0 && (
        <ul className="seals-list audit-findings">
          {all.map((finding) => (
            <li key={finding.id}>
              <Link
                to={`/${finding.workflow === 'measure' ? 'measures' : 'hazards'}/${finding.caseId}`}
                className="tall-link"
              >
                {finding.title ?? '未命名隐患'}
              </Link>
              <span>{whatOf(finding)}</span>
              <span>{whenOf(finding)}</span>
              {standing === 'open' && mayAct && <Acts finding={finding} />}
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} words="更多" />
    </section>
  );
}

function whatOf({ code, kind }: Finding): string {
  return `${findingTexts[code]?.zh ?? code}${kind ? `：${kindWords(kind)}` : ''}`;
}

function whenOf(finding: Finding): string {
  const { code, dueAtMs, foundAtMs, redrivenAtMs, remark, explainedBy, goneAtMs, saw } = finding;
  const due = dueAtMs === null ? '' : `应在 ${instantWords(dueAtMs)}`;
  if (code === 'late') return `${due}，迟了 ${durationWords(Number(saw['latenessMs']))}`;
  const parts = [
    due,
    `${instantWords(foundAtMs)}发现`,
    redrivenAtMs === null ? '' : `${instantWords(redrivenAtMs)}补办`,
    remark ? `${explainedBy}说明：${remark}` : goneAtMs === null ? '' : `${instantWords(goneAtMs)}消除`,
  ];
  return parts.filter((part) => part !== '').join('；');
}

function Acts({ finding: { id, redrivable, title } }: { finding: Finding }) {
  const path = { params: { path: { id } } };
  const about = title ?? '未命名隐患';
  return (
    <span className="audit-acts">
      {redrivable && (
        <ConfirmedAction<object, unknown>
          verb="补办"
          about={about}
          consequences={['按历史记录重新登记时限，或者补送没有送出的通知', '已经过期的会立即触发，已经送到的不会再送']}
          send={() => answerOf<unknown>(api.POST('/api/audit/findings/{id}/redrive', path))}
          done={() => '已补办。下一次审计会核对结果。'}
        />
      )}
      <ConfirmedAction<{ remark: string }, unknown>
        verb="说明"
        about={about}
        consequences={['这项发现不再计为未决', '您的姓名和说明会留在记录里']}
        send={({ remark }) =>
          answerOf<unknown>(api.POST('/api/audit/findings/{id}/explanation', { ...path, body: { remark } }))
        }
        done={() => '说明已记录。'}
      >
        <Form.Item
          name="remark"
          label="原因和处理情况"
          rules={[{ required: true, min: 2, message: '请写明原因和处理情况' }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </ConfirmedAction>
    </span>
  );
}
