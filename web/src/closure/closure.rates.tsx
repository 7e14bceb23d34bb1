import type { Schemas } from '../api/client.js';
import { FigureLink } from './figure.link.js';
import { type Base, baseNames, countedOf, figureNames, type Outcome, rateWords, told } from './figure.words.js';

type All = Schemas['CohortFiguresDto'];

/** What is said below a rate even where it is nothing. */
const always: Outcome[] = ['onTime', 'lateClosed', 'overdueOpen', 'inVerification'];

/** Both on-time rates with what they are shares of, and beside them how much of what was found is closed. */
export function ClosureRates({ all }: { all: All }) {
  const { total, carriedOver, cases } = all;
  const beside = ['found', 'closed', 'extended', 'reopened', 'namedAfterDue', 'lateRecorded'] as const;
  return (
    <div className="closure-rates">
      <OnTime base="current" all={all} />
      <OnTime base="original" all={all} />
      <section className="closure-card" aria-label="整改率">
        <h2>整改率</h2>
        <p className="closure-rate closure-rate-small">{rateWords(total.rectificationRate)}</p>
        <dl>
          {beside
            .filter((figure) => figure === 'found' || figure === 'closed' || total[figure] > 0)
            .map((figure) => (
              <div key={figure}>
                <dt>{figureNames[figure]}</dt>
                <dd>
                  <FigureLink n={total[figure]} figure={figure} cases={cases} />
                </dd>
              </div>
            ))}
          <div>
            <dt>其中上年结转</dt>
            <dd>
              <FigureLink n={carriedOver.found} figure="found" cases={cases} cohort="carriedOver" of="上年结转" />
            </dd>
          </div>
        </dl>
      </section>
    </div>
  );
}

function OnTime({ base, all: { total, cases } }: { base: Base; all: All }) {
  const figures = total[base];
  const counted = countedOf(figures);
  return (
    <section className="closure-card" aria-label={`按期整改率，${baseNames[base]}`}>
      <h2>
        按期整改率 <span>{baseNames[base]}</span>
      </h2>
      <p className="closure-rate">{rateWords(figures.rate)}</p>
      <p className="closure-fraction">
        {counted === 0 ? '还没有到期的隐患' : `到期 ${counted} 项（核查中的不计），按期销号 ${figures.onTime} 项`}
      </p>
      <dl>
        {told
          .filter((outcome) => always.includes(outcome) || figures[outcome] > 0)
          .map((outcome) => (
            <div key={outcome}>
              <dt>{figureNames[outcome]}</dt>
              <dd>
                <FigureLink n={figures[outcome]} figure={outcome} cases={cases} base={base} of={baseNames[base]} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
