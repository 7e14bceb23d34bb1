import { Button, Flex } from 'antd';
import type { Schemas } from '../api/client.js';

interface OtherActionsProps {
  words: string;
  actions: Schemas['ActionDto'][];
  onChoose: (event: string) => void;
}

/** What one may do as well, each a button that opens its form. */
export function OtherActions({ words, actions, onChoose }: OtherActionsProps) {
  if (actions.length === 0) return null;
  return (
    <Flex gap="small" wrap align="center" className="case-others">
      {words && <span>{words}</span>}
      {actions.map(({ event, zh }) => (
        <Button key={event} onClick={() => onChoose(event)}>
          {zh}
        </Button>
      ))}
    </Flex>
  );
}
