import './help.css';
import { waitsFor } from '../../../workflows/texts/awaited.js';
import { states } from '../../../workflows/texts/states.js';
import type { Text } from '../../../workflows/texts/text.js';
import { hasEnded } from '../ledger/has.ended.js';
import { StateTag } from '../ledger/state.tag.js';
import type { HelpKey, HelpText } from './help.text.js';
import { productionMeanings, stateMeanings } from './state.meanings.js';

const everywhere: HelpKey[] = [
  { key: '?', does: { zh: '打开和关闭帮助', en: 'help' } },
  { key: 'Tab', does: { zh: '到下一个可以操作的地方', en: 'next control' } },
  { key: 'Esc', does: { zh: '关闭弹出的内容', en: 'close what has opened' } },
];

/** What a page is for, what to do, who does what, what states mean, which keys work. */
export function HelpContent({ help }: { help: HelpText }) {
  return (
    <div className="help">
      <Said text={help.purpose} />
      <h2>怎样办理</h2>
      <ol>
        {help.steps.map((step) => (
          <li key={step.zh}>
            <Said text={step} />
          </li>
        ))}
      </ol>
      <h2>谁办什么</h2>
      <ul>
        {help.who.map((one) => (
          <li key={one.zh}>
            <Said text={one} />
          </li>
        ))}
      </ul>
      {help.tellsStates && <States />}
      <details open>
        <summary>
          <h2>键盘</h2>
        </summary>
        <dl className="help-keys">
          {[...(help.keys ?? []), ...everywhere].map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>
                {does.zh} <small lang="en">{does.en}</small>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function States() {
  return (
    <details open>
      <summary>
        <h2>各状态的含义</h2>
      </summary>
      <dl className="help-states">
        {Object.keys(states['lifecycle'] ?? {}).map((phase) => (
          <div key={phase}>
            <dt>
              <StateTag phase={phase} />
            </dt>
            <dd>
              {stateMeanings[phase] && <Said text={stateMeanings[phase]} />}
              {!hasEnded(phase) && <p className="help-awaited">{waitsFor(phase).zh}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <h3>生产状态</h3>
      <dl className="help-states">
        {Object.entries(productionMeanings).map(([code, meaning]) => (
          <div key={code}>
            <dt>{states['production']?.[code]?.zh ?? code}</dt>
            <dd>
              <Said text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Said({ text: { zh, en } }: { text: Text }) {
  return (
    <p>
      {zh} <small lang="en">{en}</small>
    </p>
  );
}
