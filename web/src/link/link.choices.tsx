import { Button, Flex } from 'antd';
import type { Schemas } from '../api/client.js';

interface LinkChoicesProps {
  actions: Schemas['ActionDto'][];
  /** No form is open beside them. */
  alone: boolean;
  onChoose: (event: string) => void;
}

/** What the bearer may do as well, though nobody waits for it. */
export function LinkChoices({ actions, alone, onChoose }: LinkChoicesProps) {
  if (actions.length === 0) return null;
  return (
    <Flex gap="small" wrap align="center" className="case-others">
      <span>{alone ? '您可以：' : '也可以：'}</span>
      {actions.map(({ event, zh }) => (
        <Button key={event} onClick={() => onChoose(event)}>
          {zh}
        </Button>
      ))}
    </Flex>
  );
}
