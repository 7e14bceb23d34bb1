import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Sample = Schemas['SampleView'];
export type SampledCase = Schemas['SampledCase'];

const atOnce = 200;

/** Every sample that was approved, the newest first. */
export function useSamples() {
  return useQuery({ queryKey: ['samples'], queryFn: () => answerOf(api.GET('/api/look-back-samples')) });
}

/** One sample and what it was drawn from, by rank; before it is drawn there is one page only. */
export function useSample(id: string) {
  return useInfiniteQuery({
    queryKey: ['sample', id],
    queryFn: ({ pageParam }) => samplePage(id, pageParam, atOnce),
    initialPageParam: 0,
    getNextPageParam: ({ frame }) => nextRank(frame, atOnce),
  });
}

/** The whole frame, for whoever draws it again. @throws Failure */
export async function wholeFrame(id: string): Promise<SampledCase[]> {
  const frame: SampledCase[] = [];
  const limit = 500;
  for (let after: number | null = 0; after !== null; ) {
    const page: SampledCase[] = (await samplePage(id, after, limit)).frame;
    frame.push(...page);
    after = nextRank(page, limit);
  }
  return frame;
}

function samplePage(id: string, after: number, limit: number) {
  return answerOf(api.GET('/api/look-back-samples/{id}', { params: { path: { id }, query: { after, limit } } }));
}

function nextRank(page: readonly SampledCase[], limit: number): number | null {
  const last = page.at(-1)?.rank ?? 0;
  return page.length < limit || last === 0 ? null : last + 1;
}
