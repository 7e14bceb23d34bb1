import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

const key = ['calendar-feed'] as const;

/** Whether one has a calendar address, and since when. */
export function useCalendarFeed() {
  return useQuery({ queryKey: key, queryFn: () => answerOf(api.GET('/api/me/calendar')) });
}

/** A new address; the one before ends. */
export function useOpenCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/me/calendar')),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useCloseCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/me/calendar')),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
