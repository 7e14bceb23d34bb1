import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DueText } from '../time/due.text.js';
import type { Due, Urgency } from '../time/due.words.js';

interface RowFrameProps {
  urgency: Urgency | 'waiting';
  /** What to do; null where others must act. */
  verb: string | null;
  title: string;
  /** Where the title leads. */
  to: string;
  where: string;
  why: string;
  dues: { name: string; due: Due | null }[];
  /** The way to its form: the address, and what the button says to whoever hears it alone. */
  open: { to: string; label: string; isFirst: boolean } | null;
}

/** One thing to do, of whatever kind: what, about which, where, why me, until when, and the way there. */
export function RowFrame({ urgency, verb, title, to, where, why, dues, open }: RowFrameProps) {
  const navigate = useNavigate();
  return (
    <li className={`work-row urgency-${urgency}`}>
      <div className="work-what">
        <h3>
          {verb && <span className="work-verb">{verb}</span>}
          <Link to={to} className="row-link">
            {title}
          </Link>
        </h3>
        <p className="work-where">{where}</p>
        <p className="work-why">{why}</p>
      </div>
      <dl className="work-dues">
        {dues.map(
          ({ name, due }) =>
            due && (
              <div key={`${name} ${due.lastDay}`}>
                <dt>{name}</dt>
                <dd>
                  <DueText due={due} />
                </dd>
              </div>
            ),
        )}
      </dl>
      {open && (
        <Button
          type={open.isFirst ? 'primary' : 'default'}
          className="work-open"
          aria-label={open.label}
          onClick={() => navigate(open.to)}
        >
          办理
        </Button>
      )}
    </li>
  );
}
