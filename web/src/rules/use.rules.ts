import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type PolicyVersion = Schemas['PolicyView'];
export type CalendarVersion = Schemas['CalendarView'];
export type RuleEvent = 'REPLAN' | 'RECALENDAR';
export type DryRun = Schemas['ReplanView'];

/** Every policy, drafts among them, the newest first. */
export function usePolicies() {
  return useQuery({ queryKey: ['policies'], queryFn: () => answerOf(api.GET('/api/policies')) });
}

/** Every calendar, drafts among them, the newest first. */
export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: () => answerOf(api.GET('/api/calendars')) });
}

/** One policy with each of its values. */
export function usePolicy(version: number | undefined) {
  return useQuery({
    queryKey: ['policy', version],
    enabled: version !== undefined,
    queryFn: () => answerOf(api.GET('/api/policies/{version}', { params: { path: { version: version! } } })),
  });
}

/** One calendar, year by year. */
export function useCalendar(version: number | undefined) {
  return useQuery({
    queryKey: ['calendar', version],
    enabled: version !== undefined,
    queryFn: () => answerOf(api.GET('/api/calendars/{version}', { params: { path: { version: version! } } })),
  });
}

/** What a version would change in running cases; asked anew each time, since time itself changes it. */
export function useDryRun(event: RuleEvent, to: number | undefined) {
  return useQuery({
    queryKey: ['dry-run', event, to],
    enabled: to !== undefined,
    staleTime: 0,
    queryFn: () => answerOf(api.GET('/api/rules/replan', { params: { query: { event, to: to! } } })),
  });
}
