import { Button } from 'antd';

interface MoreButtonProps {
  /** A list that is read page after page. */
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  words?: string;
}

/** The next page of a list, under those already shown; nothing where the list has ended. */
export function MoreButton({ list, words = '更多' }: MoreButtonProps) {
  if (!list.hasNextPage) return null;
  return (
    <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
      {words}
    </Button>
  );
}
